"""The answer key of assignment 10: right values and the wrong ideas of newcomers, from a learner's tables and the model."""

from collections.abc import Callable
from math import ceil

import numpy as np
import pandas as pd

from kpilearn.datasets import Territory
from kpilearn.locale import Words
from kpilearn.markets.callcentre import MODEL
from kpilearn.notebook.answers import (
    Idea,
    Key,
    Question,
    decision,
    decisions_like,
    function,
    labels,
    number,
    table,
)

POINTS, PLAN_POINTS = 2, 4
LAST_ATTEMPT = 6
BANDS = {"calm": (0, 0.75), "busy": (0.75, 0.85), "full": (0.85, 1)}
GUARDRAIL, PEOPLE = 0.85, 7  # question 5
USUAL_AHT, GOOD_SERVICE = 300, 0.8  # question 6
NOW = {"inbound_agents": 8, "dials_per_day": 60, "attempts": 1, "reminders": 0}
CHANGES = {
    "dials": {"dials_per_day": 80},
    "attempts": {"attempts": 3},
    "reminders": {"reminders": 1},
    "agents": {"inbound_agents": 9},
}
TARGET = 140
#: The markets in which the plan is judged: in some calls rise, in others they fall.
SEEDS = [4127, 9083, 15511, 20249, 26783, 31337, 44771, 50207, 58111, 63029]
SEEDS += [71993, 80051, 88801, 93187, 97231, 1213, 2711, 3989, 5881, 7411]


def key(data: Territory) -> Key:
    """Return the key for the tables in ``data``."""
    reports, desk = data.load("appointment_reports"), data.load("staffing")
    return Key(
        questions=[
            west_rate(reports),
            denominators(),
            calls_per_win(data.load("dial_log")),
            by_band(desk),
            most_calls(desk),
            agents_needed(),
            gains(),
            plan(),
        ]
    )


def west_rate(reports: pd.DataFrame) -> Question:
    """West's appointments per dial."""
    teams = reports.groupby("team")[["dials", "connected", "appointments"]].sum()
    east, west = teams.loc["east"], teams.loc["west"]
    both = teams.sum()
    return Question(
        "west_rate",
        points=POINTS,
        right=number(west["appointments"] / west["dials"], tolerance=0.00005),
        right_message=Words(
            ja="これで、東の報告書の数字と横に並べられます。どちらが上かも、確かめてみましょう。",
            en="Now it can stand beside the figure of East's report. See which of the two is ahead.",
        ),
        ideas=[
            Idea(
                "as_reported",
                number(west["appointments"] / west["connected"], tolerance=0.0005),
                Words(
                    ja="つながった電話で割った、西の報告どおりの数字です。東は、何で割っていましたか。",
                    en="That is per answered call, as West reports it. What does East divide by?",
                ),
            ),
            Idea(
                "connect_rate",
                number(west["connected"] / west["dials"], tolerance=0.0005),
                Words(
                    ja="それは、かけた電話のうちつながった割合（接続率）です。アポの数を使いましょう。",
                    en="That is how many of the calls were answered, the connect rate. Use the number of appointments.",
                ),
            ),
            Idea(
                "east",
                number(east["appointments"] / east["dials"], tolerance=0.00005),
                Words(
                    ja="分母は合っていますが、東の数字です。西の行を使いましょう。",
                    en="The denominator is right, but this is East. Use the row of West.",
                ),
            ),
            Idea(
                "both_teams",
                number(both["appointments"] / both["dials"], tolerance=0.00005),
                Words(ja="東と西を合わせた数字です。", en="That is East and West together."),
            ),
            Idea(
                "upside_down",
                number(west["dials"] / west["appointments"], tolerance=0.1),
                Words(
                    ja="アポ1件に要る電話の数になっています。上と下を入れかえましょう。",
                    en="That is calls per appointment. Swap top and bottom.",
                ),
            ),
        ],
        hints=[
            Words(ja="東の分母は、かけた電話（`dials`）です。", en="East divides by calls made (`dials`)."),
            Words(
                ja='`west["appointments"]` を、西の `dials` で割ります。',
                en='Divide `west["appointments"]` by the `dials` of West.',
            ),
        ],
    )


def denominators() -> Question:
    """What five rates are divided by."""
    kinds = ["dials", "contacts", "appointments", "meetings"]
    right = {"a": "dials", "b": "contacts", "c": "appointments", "d": "meetings", "e": "dials"}
    return Question(
        "denominators",
        points=POINTS,
        right=labels(right, kinds),
        right_message=Words(
            ja="話す前に「何のうちの？」と聞くだけで、多くのすれ違いが防げます。",
            en="Just ask “a share of what?” before you talk: it saves many a misunderstanding.",
        ),
        ideas=[
            Idea(
                "a_contacts",
                labels({"a": "contacts"}, kinds),
                Words(
                    ja="a：「100件かけると」です。相手が出たかどうかは、まだわかりません。",
                    en="a: “every 100 calls we make”. Whether anybody answered is not known yet.",
                ),
            ),
            Idea(
                "b_dials",
                labels({"b": "dials"}, kinds),
                Words(
                    ja="b：「話せた相手の」です。出なかった電話は、数に入っていません。",
                    en="b: “of those we speak to”. Calls that nobody answered are not counted.",
                ),
            ),
            Idea(
                "c_meetings",
                labels({"c": "meetings"}, kinds),
                Words(
                    ja="c：会えた商談は、上に来る数（分子）です。何のうちの3割でしょうか。",
                    en="c: meetings are what stands on top. 30 % of what?",
                ),
            ),
            Idea(
                "d_appointments",
                labels({"d": "appointments"}, kinds),
                Words(
                    ja="d：約束しても会えなかった人は、入っていません。",
                    en="d: those who agreed and were not met are not in it.",
                ),
            ),
            Idea(
                "e_contacts",
                labels({"e": "contacts"}, kinds),
                Words(
                    ja="e：相手が出た電話は、上に来る数（分子）です。6件は、何の6件でしょうか。",
                    en="e: calls that somebody answers are what stands on top. 6 of what?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="「〜のうち」「〜あたり」と言いかえて、〜に入るものを探します。",
                en="Say it again with “out of” or “per”: what comes after it?",
            ),
            Words(ja="同じ分母が2つあります。", en="Two of them have the same denominator."),
        ],
    )


def calls_per_win(log: pd.DataFrame) -> Question:
    """Calls that a contract takes, by attempt."""
    groups = log[log["attempt"] <= LAST_ATTEMPT].groupby("attempt")["won"]
    calls, won = groups.count(), groups.sum()
    return Question(
        "calls_per_win",
        points=POINTS,
        right=table(calls / won, relative=0.003),
        right_message=Words(
            ja="あとの回ほど、1件の契約が高くつきがちです。どこでやめるかも、計画のうちです。",
            en="With later calls a contract tends to be dearer. Where to stop is part of a plan, too.",
        ),
        ideas=[
            Idea(
                "win_rate",
                table(won / calls, relative=0.003),
                Words(
                    ja="電話1件が契約になる割合です。聞いているのは反対で、契約1件に電話が何件要るかです。",
                    en="That is the share of calls that are won. The question is the other way round: calls for one contract.",
                ),
            ),
            Idea(
                "up_to_here",
                table(calls.cumsum() / won.cumsum(), relative=0.003),
                Words(
                    ja="その回までの電話を足し合わせています。前の回のよい成績が、あとの回の悪さをかくします。",
                    en="You added up all calls to that point. The good early calls hide how poor the later ones are.",
                ),
            ),
            Idea(
                "all_contracts",
                table(calls / won.sum(), relative=0.003),
                Words(
                    ja="分母が、6回分を合わせた契約の数です。その回に取れた契約で割りましょう。",
                    en="You divided by the contracts of all six attempts. Divide by those of the same attempt.",
                ),
            ),
            Idea(
                "contracts",
                table(won.astype(float), relative=0.003),
                Words(
                    ja="契約の数そのものです。電話の数と比べて、何件に1件かを計算しましょう。",
                    en="Those are the contracts themselves. Hold them against the calls.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="「契約1件に電話が何件」なので、電話の数が上に来ます。",
                en="“Calls for one contract”: the calls stand on top.",
            ),
            Words(
                ja="回ごとの電話の数を、回ごとの契約の数で割ります。",
                en="Divide the calls of each attempt by its contracts.",
            ),
        ],
    )


def by_band(desk: pd.DataFrame) -> Question:
    """Service and abandonment by how busy people are."""
    edges = [BANDS["calm"][0], *(high for _, high in BANDS.values())]
    band = pd.cut(desk["occupancy"], edges, labels=list(BANDS)).rename("band")
    sums = desk.groupby(band, observed=True)[["calls", "answered_in_20s", "abandoned"]].sum()
    service, abandoned = sums["answered_in_20s"] / sums["calls"], sums["abandoned"] / sums["calls"]
    rates = desk[["answered_in_20s", "abandoned"]].div(desk["calls"], axis=0).groupby(band, observed=True).mean()

    def columns(first: pd.Series, second: pd.Series) -> pd.DataFrame:
        return pd.DataFrame({"service": first, "abandoned_rate": second})

    return Question(
        "by_band",
        points=POINTS,
        right=table(columns(service, abandoned), tolerance=0.0005),
        right_message=Words(
            ja="占有率が上がるほど、出られる割合が落ち、あきらめる人が増えます。「みんなが忙しい」は、よい知らせではありません。",
            en="The busier people are, the fewer calls are answered in time and the more callers give up. “Everybody is busy” is no good news.",
        ),
        ideas=[
            Idea(
                "means",
                table(columns(rates["answered_in_20s"], rates["abandoned"]), tolerance=0.0005),
                Words(
                    ja="30分ごとの率を平均しています。電話の少ない30分も、多い30分も同じ重さになります。合計どうしで割りましょう。",
                    en="You averaged the rates of half-hours. Quiet ones weigh as much as busy ones: divide total by total.",
                ),
            ),
            Idea(
                "per_caller_waiting",
                table(
                    columns(service, sums["abandoned"] / (sums["calls"] - sums["answered_in_20s"])), tolerance=0.0005
                ),
                Words(
                    ja="`abandoned_rate` の分母が、待たされた電話だけです。2つの率を同じ分母、かかってきた電話の全部にそろえましょう。",
                    en="`abandoned_rate` is a share of those who had to wait. Give both rates the same denominator, all calls that came in.",
                ),
            ),
            Idea(
                "kept_waiting",
                table(columns(1 - service, abandoned), tolerance=0.0005),
                Words(
                    ja="`service` が、待たされたほうの割合になっています。20秒以内に出たほうです。",
                    en="`service` is the share that was kept waiting. The question asks for those answered in time.",
                ),
            ),
            Idea(
                "swapped",
                table(columns(abandoned, service), tolerance=0.0005),
                Words(ja="2つの列の名前が入れかわっています。", en="The names of the two columns are swapped."),
            ),
        ],
        hints=[
            Words(
                ja="どちらの列も、分母はかかってきた電話（`calls`）です。",
                en="Both columns are divided by the calls that came in (`calls`).",
            ),
            Words(
                ja='`bands["calls"]` で割ります。`service` の上には、20秒以内に出た数を置きます。',
                en='Divide by `bands["calls"]`. On top of `service` stand those answered within 20 seconds.',
            ),
        ],
    )


def most_calls(desk: pd.DataFrame) -> Question:
    """Calls an hour with which the people in question stay at the guardrail's occupancy."""
    aht = (desk["calls"] * desk["aht_seconds"]).sum() / desk["calls"].sum()
    all_day = PEOPLE * 3600 / aht
    return Question(
        "most_calls",
        points=POINTS,
        right=number(GUARDRAIL * all_day, tolerance=0.05),
        right_message=Words(
            ja="電話がこの数に近づいたら、人を移す準備をします。柵は、越える前に見るものです。",
            en="When calls come near that number, get ready to move people. A rail is there to be seen before it is hit.",
        ),
        ideas=[
            Idea(
                "no_room",
                number(all_day, tolerance=0.05),
                Words(
                    ja="占有率が100 %になる件数です。少しも空きがないと、待つ人の列がどこまでも伸びます。",
                    en="That is where occupancy is 100 %. With no room at all, the queue grows and grows.",
                ),
            ),
            Idea(
                "one_person",
                number(GUARDRAIL * 3600 / aht, tolerance=0.05),
                Words(ja="1人で受ける場合の件数です。7人います。", en="That is for one person. There are 7."),
            ),
            Idea(
                "divided",
                number(all_day / GUARDRAIL, tolerance=0.05),
                Words(
                    ja="0.85で割っています。それでは100 %を超えて働くことになります。",
                    en="You divided by 0.85. That would make people work beyond 100 %.",
                ),
            ),
            Idea(
                "half_an_hour",
                number(GUARDRAIL * all_day / 2, tolerance=0.05),
                Words(ja="30分の件数です。1時間にしましょう。", en="That is for half an hour. Make it an hour."),
            ),
        ],
        hints=[
            Words(
                ja="1人は、1時間に `3600 / aht` 件まで受けられます。",
                en="One person can take up to `3600 / aht` calls an hour.",
            ),
            Words(ja="それを7人分にして、0.85を掛けます。", en="Take that for 7 people, times 0.85."),
        ],
    )


def agents_needed() -> Question:
    """The fewest people with whom the share answered in time is good enough."""
    people, calls = np.arange(2, 16), np.arange(30, 91)
    month = MODEL.evaluate({"inbound_agents": people, "demand": calls[:, None] / 60}, periods=1)
    levels = pd.DataFrame(month["service_level"][..., 0], index=calls, columns=people)
    given = {"inputs": [[45], [60], [90]], "hidden": [[33], [50], [55], [72], [84]], "tolerance": 0.1}

    def fewest(enough: Callable[[int], pd.Series]) -> Callable[[int], int]:
        return lambda calls: int(people[enough(calls)].min())

    def at_most(occupancy: float) -> Callable[[int], int]:
        return lambda calls: ceil(calls * USUAL_AHT / 3600 / occupancy - 1e-9)

    return Question(
        "agents_needed",
        points=POINTS,
        right=function(fewest(lambda calls: levels.loc[calls] >= GOOD_SERVICE), **given),
        ideas=[
            Idea(
                "percent",
                function(lambda calls: float("nan"), **given),
                Words(
                    ja="だれも残っていません（空です）。表の中は割合なので、80 %は 0.8 と書きます。",
                    en="Nobody is left: the result is empty. The table holds shares, so 80 % is written 0.8.",
                ),
            ),
            Idea(
                "too_few",
                function(fewest(lambda calls: levels.loc[calls] < GOOD_SERVICE), **given),
                Words(
                    ja="80 %に届かないほうを残しています。不等号の向きを見直しましょう。",
                    en="You kept those that do not reach 80 %. Look at the direction of the comparison.",
                ),
            ),
            Idea(
                "no_room",
                function(at_most(1), **given),
                Words(
                    ja="仕事の量を人数に直しただけです。占有率が100 %に近く、電話が重なったときに出る人がいません。",
                    en="That is just the work in people. Occupancy is near 100 %, and nobody is free when calls coincide.",
                ),
            ),
            Idea(
                "by_occupancy",
                function(at_most(GUARDRAIL), **given),
                Words(
                    ja="占有率85 %で決めています。少ない人数では、85 %でも20秒以内に出られません。表の割合で決めましょう。",
                    en="You went by an occupancy of 85 %. In a small team even that is too much to answer within 20 seconds: go by the share in the table.",
                ),
            ),
            Idea(
                "in_proportion",
                function(lambda calls: ceil(calls * 8 / 60), **given),
                Words(
                    ja="「60件で8人」を、件数に合わせて増やしています。電話が増えるほど、1件あたりの人は少なくて済みます。",
                    en="You scaled “8 people for 60 calls”. The more calls there are, the fewer people each of them needs.",
                ),
            ),
            Idea(
                "share_itself",
                function(lambda calls: float(levels.loc[calls][levels.loc[calls] >= GOOD_SERVICE].min()), **given),
                Words(
                    ja="人数ではなく、割合が返っています。最後の行の `index` が人数です。",
                    en="It gives back the share, not the number of people. The people are in `index`, as in the last line.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="`row` は、人数ごとの割合です。0.8以上のものだけを残します。",
                en="`row` holds a share for each number of people. Keep those of 0.8 or more.",
            ),
            Words(
                ja="「以上」は `>=` と書きます。`row[ ]` の中に条件を入れます。",
                en="“Or more” is written `>=`. Put the condition into `row[ ]`.",
            ),
        ],
    )


def gains() -> Question:
    """What each of four changes adds to the orders of half a year."""

    def orders(plan: dict[str, float]) -> float:
        return float(MODEL.evaluate(plan, periods=6)["orders"].sum())

    each = pd.Series({name: orders(NOW | change) for name, change in CHANGES.items()})
    first = NOW | {"inbound_agents": 6}
    stacked, so_far = {}, dict(NOW)
    for name, change in CHANGES.items():
        so_far |= change
        stacked[name] = orders(so_far) - orders(NOW)
    return Question(
        "gains",
        points=POINTS,
        right=table(each - orders(NOW), tolerance=0.06),
        right_message=Words(
            ja="「もっとかける」だけがマイナスです。あとの3つは、ほとんど同じだけ効きます。細いところが1つではなくなったのです。",
            en="Only “make more calls” is negative. The other three do nearly the same: there is no single narrowest place any more.",
        ),
        ideas=[
            Idea(
                "totals",
                table(each, tolerance=0.06),
                Words(
                    ja="案ごとの受注の合計です。いまの受注（`half_year(now)`）を引くと、増えた分になります。",
                    en="Those are the orders with each idea. Take today's (`half_year(now)`) away, and the gain is left.",
                ),
            ),
            Idea(
                "turned_round",
                table(orders(NOW) - each, tolerance=0.06),
                Words(
                    ja="引く順番が反対です。増えるときにプラスになるようにしましょう。",
                    en="It is taken away the wrong way round. A gain should be a positive number.",
                ),
            ),
            Idea(
                "stacked",
                table(pd.Series(stacked), tolerance=0.06),
                Words(
                    ja="前の案に、次の案を重ねています。1つずつ、いまの設定から試しましょう。",
                    en="Each idea is piled on those before it. Try them one at a time, from today's settings.",
                ),
            ),
            Idea(
                "share",
                table(each / orders(NOW) - 1, tolerance=0.0005),
                Words(
                    ja="変化の割合になっています。ここでは件数の差を聞いています。",
                    en="That is the rate of change. The question asks for the difference in orders.",
                ),
            ),
            Idea(
                "from_six",
                table(
                    pd.Series({name: orders(first | change) - orders(first) for name, change in CHANGES.items()}),
                    tolerance=0.06,
                ),
                Words(
                    ja="受ける人が6人のころと比べています。いまは8人です。",
                    en="You compared with the time when 6 people took calls. Now there are 8.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='1つ目の案の受注は `half_year(now | {"dials_per_day": 80})` です。',
                en='The orders of the first idea are `half_year(now | {"dials_per_day": 80})`.',
            ),
            Words(
                ja="そこから `half_year(now)` を引きます。ほかの3つも、同じ形です。",
                en="Take `half_year(now)` away from that. The other three look the same.",
            ),
        ],
    )


def plan() -> Question:
    """Half a year that reaches the target on average, whatever happens."""
    right = decision(
        "callcentre",
        ["inbound_agents", "dials_per_day", "attempts", "reminders"],
        months=6,
        seeds=SEEDS,
        at_least=TARGET,
    )
    return Question(
        "plan",
        points=PLAN_POINTS,
        right=right,
        right_message=Words(
            ja="電話が増えても減っても、平均で目標に届く計画です。",
            en="Whether calls rise or fall, this plan reaches the target on average.",
        ),
        ideas=[
            Idea(
                "as_it_is",
                decisions_like(right, inbound_agents=(6, 6), dials_per_day=(60, 60), attempts=(1, 1), reminders=(0, 0)),
                Words(
                    ja="前の責任者の設定のままです。問4と問7で見つけた、細いところを広げましょう。",
                    en="Those are your predecessor's settings. Widen the narrow places that you found in questions 4 and 7.",
                ),
            ),
            Idea(
                "no_room",
                decisions_like(right, inbound_agents=(2, 6)),
                Words(
                    ja="受ける人が足りません。1時間に60件は5人分の仕事で、2割増えると6人分です。占有率が100 %に近い職場では、電話に出られません。",
                    en="Too few people take calls. 60 an hour are work for 5, and 20 % more for 6. Where occupancy is near 100 %, calls are not answered.",
                ),
            ),
            Idea(
                "nobody_dials",
                decisions_like(right, inbound_agents=(13, 15)),
                Words(
                    ja="受ける人が多すぎて、かける人がほとんどいません。1人増やす効き目が小さくなるところで止めましょう。",
                    en="So many take calls that hardly anybody is left to make them. Stop where one more person begins to matter little.",
                ),
            ),
            Idea(
                "dial_more",
                decisions_like(right, dials_per_day=(60, 80)),
                Words(
                    ja="「もっとかける」計画です。急ぐほど話が雑になり、アポが減ります。新しい見込み客の数も限られています。",
                    en="This plan is to make more calls. Those who hurry talk worse and win less, and new prospects are limited anyway.",
                ),
            ),
            Idea(
                "for_ever",
                decisions_like(right, attempts=(5, 8)),
                Words(
                    ja="同じ人に何度もかけ直す計画です。問3の表で、あとの回の電話がどれだけ高くつくかを見直しましょう。",
                    en="This plan calls the same people again and again. Look once more at question 3: how dear are the later calls?",
                ),
            ),
            Idea(
                "no_reminders",
                decisions_like(right, reminders=(0, 0.3)),
                Words(
                    ja="あと少しかもしれません。取れたアポのうち、本当に会えるのは一部だけです。会える割合を上げる設定が、まだ低いままです。",
                    en="It may not be far off. Only some of the appointments really take place, and the setting that raises their share is still low.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="上のセルの `my_plan` を変えて、4つの運の平均を見ます。まず、受ける人を1人ずつ増やします。",
                en="Change `my_plan` in the cell above and look at the average of the four. Begin with one more person taking calls, then another.",
            ),
            Words(
                ja="次に、1日の電話を減らし、かけ直しと前日の確認を足します。どの運でも大きくくずれない設定を選びます。",
                en="Then make fewer calls a day, and add calling back and reminders. Choose settings that hold up with any luck.",
            ),
        ],
    )
