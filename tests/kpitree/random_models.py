"""Formulas and models by chance, for the tests of the parser, of the evaluators and of their JSON."""

from hypothesis import strategies as st

from kpilearn.kpitree import Constant, Indicator, Lever, Model, Stock
from kpilearn.kpitree.formula import Call, Formula

NUMBERS = st.floats(-1e6, 1e6, allow_nan=False).map(lambda x: x + 0.0)  # no -0.0


def formulas(leaves: st.SearchStrategy[Formula], *, lookback: bool = False) -> st.SearchStrategy[Formula]:
    """Return formulas as the parser gives them (a minus before a literal number belongs to the number)."""

    def larger(inner: st.SearchStrategy[Formula]) -> st.SearchStrategy[Formula]:
        binary = st.builds(lambda op, *args: Call(op, args), st.sampled_from(["+", "-", "*", "/", "**"]), inner, inner)
        negative = st.builds(lambda x: -x if isinstance(x, float) else Call("neg", (x,)), inner)
        function = st.builds(lambda op, x: Call(op, (x,)), st.sampled_from(["exp", "log"]), inner)
        choice = st.builds(
            lambda op, args: Call(op, tuple(args)),
            st.sampled_from(["min", "max"]),
            st.lists(inner, min_size=2, max_size=4),
        )
        back = st.builds(lambda x, first: Call("prev", (x, first)), st.sampled_from(["a", "b"]), inner)
        return st.one_of(binary, negative, function, choice, *([back] if lookback else []))

    return st.recursive(leaves, larger, max_leaves=12)


@st.composite
def models(draw: st.DrawFn) -> Model:
    """Return models of units "1" with results: a lever, constants, feedback through a stock, and prev."""
    known = ["lever", "season", "stock"]
    indicators = []
    for number in range(draw(st.integers(1, 5))):
        left, right = draw(st.sampled_from(known)), draw(st.sampled_from(known))
        shape = draw(
            st.sampled_from(
                [
                    "{l} + {r} * 0.5",
                    "{l} / (1 + {r} ** 2) - -{r}",
                    "min({l}, {r}, 3) + max(0, {r})",
                    "log(1 + {l} ** 2) * exp(-{r} ** 2)",
                    "prev({l}, {r} + 1) / 2",
                    "({l} ** 2) ** 0.3 - 2 ** -1 ** {r}",
                ]
            )
        )
        known.append(f"i{number}")
        indicators.append(Indicator(known[-1], shape.format(l=left, r=right)))
    back = draw(st.sampled_from(known))
    return Model(
        "random",
        "month",
        known[-1],
        [Lever("lever", low=-3, high=3, step=0.5, default=draw(st.integers(-6, 6)) / 2)],
        [Constant("season", tuple(draw(st.lists(st.floats(0.5, 2), min_size=1, max_size=5))))],
        [Stock("stock", start="lever * 2 + season", then=f"prev(stock) * 0.5 + min(1, prev({back})) + lever")],
        indicators,
    )
