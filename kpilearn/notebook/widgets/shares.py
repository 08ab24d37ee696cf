"""Which quantities are shares, such as a conversion rate in orders a visitor: people read them in per cent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kpilearn.kpitree import Model, ModelError
from kpilearn.kpitree.units import ONE, Unit

_TIMES = {"s", "hour", "day", "week", "month", "year", "秒", "分", "時間", "日", "週", "月", "年"}
_MONEY = {"JPY", "円", "USD", "EUR"}


def shares(model: Model, levers: Mapping[str, float], more: Iterable[str] = ()) -> dict[str, str]:
    """Return the shares of a model, each with what is left of its unit beside the per cent: "1", or "1/month".

    A share counts things among other things (order/person) or has the unit "1", and is never above 1: a lever by its
    range, a constant in all periods, an indicator with these ``levers``. An indicator by time is none.

    Parameters
    ----------
    more
        Names of quantities that are shares all the same.
    """
    found = {lever.name: _rest(lever.unit) for lever in model.levers if lever.low >= 0 and lever.high <= 1}
    found |= {one.name: _rest(one.unit) for one in model.constants if all(0 <= value < 1 for value in one.values)}
    found |= dict.fromkeys([*_indicators(model, levers), *more], "1")
    return {name: rest for name, rest in found.items() if rest is not None}


def _indicators(model: Model, levers: Mapping[str, float]) -> Iterator[str]:
    try:
        values = model.evaluate(levers)
    except ModelError:
        return
    for each in model.indicators:
        if each.unit and _rest(each.unit) == "1" and ((values[each.name] >= 0) & (values[each.name] < 1)).all():
            yield each.name


def _rest(unit: str) -> str | None:
    """Return what the unit says beside "so many of so many"; None if it says something else."""
    powers = dict(Unit.parse(unit).exponents)
    if not powers:
        return str(ONE)
    above = {word for word, power in powers.items() if power > 0}
    times = {word for word in powers if word in _TIMES}
    counted = powers.keys() - above - times
    if len(above) != 1 or above & (_TIMES | _MONEY) or not counted or counted & _MONEY:
        return None
    return str(Unit.of({word: powers[word] for word in times}))
