"""The answer key of assignment 8: right values and the wrong ideas of newcomers, all computed from a learner's tables."""

import pandas as pd

from kpilearn.datasets import Territory
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, function, labels, number, table

POINTS = 2
USUAL_IN_THREE_MONTHS = 30
MANY = 12  # appointments in April from which on question 4 picks a rep
CALLS_EACH = 7_750  # the lesson's figure for telling 1 % from 1.5 %
TESTERS, CALLS_A_MONTH, REPS = 5, 1_000, 20


def key(data: Territory) -> Key:
    """Return the key for the tables in ``data``."""
    reps, shop = data.load("rep_coaching"), data.load("shop_monthly").head(24)
    return Key(
        questions=[
            upper_end(),
            outside(reps),
            by_group(reps),
            top_change(reps),
            profit_change(shop),
            kept_readers(data.load("newsletter_sends")),
            some(reps),
            months_needed(),
            verdicts(),
        ]
    )


def upper_end() -> Question:
    """The upper end of what luck does to a count."""
    given = {"inputs": [[10], [100], [400]], "hidden": [[0], [37], [2_500]], "relative": 1e-6}
    return Question(
        "upper_end",
        points=POINTS,
        right=function(lambda m: m + 2 * m**0.5, **given),
        ideas=[
            Idea(
                "one_root",
                function(lambda m: m + m**0.5, **given),
                Words(
                    ja="ルートを1つだけ足しています。それでは、3回に1回くらいは幅の外へ出てしまいます。",
                    en="You added the root once. Luck alone would leave that range about one time in three.",
                ),
            ),
            Idea(
                "lower_end",
                function(lambda m: m - 2 * m**0.5, **given),
                Words(
                    ja="それは下の端です。運のよい月は、どちらの側にありますか。",
                    en="That is the lower end. On which side do the lucky months lie?",
                ),
            ),
            Idea(
                "no_root",
                function(lambda m: m + 2 * m, **given),
                Words(
                    ja="`m` そのものを2つ足しています。運の大きさは `m` ではなく、`m` のルートで決まります。",
                    en="You added `m` itself twice. The size of luck goes with the square root of `m`, not with `m`.",
                ),
            ),
            Idea(
                "root_of_double",
                function(lambda m: m + (2 * m) ** 0.5, **given),
                Words(
                    ja="2を掛けてからルートをとっています。先にルートをとり、それを2倍します。",
                    en="You doubled first and took the root then. Take the root first and double that.",
                ),
            ),
        ],
        hints=[
            Words(ja="`m` に、`m` のルートを2つ足します。", en="To `m`, add its square root twice."),
            Words(ja="ルートは `m**0.5`、掛け算は `*` です。", en="The root is `m**0.5`; multiplication is `*`."),
        ],
    )


def outside(reps: pd.DataFrame) -> Question:
    """Reps whose total of three months is beyond what luck does to 30."""
    totals = reps.groupby("rep")["appointments"].sum()
    root = USUAL_IN_THREE_MONTHS**0.5
    away = (totals - USUAL_IN_THREE_MONTHS).abs()
    return Question(
        "outside",
        points=POINTS,
        right=number((away > 2 * root).sum(), tolerance=0.1),
        right_message=Words(
            ja="ほとんど全員が幅の中です。3か月の合計でも、順位で腕を語るには足りません。",
            en="Nearly everybody is inside. Even three months together say little about who is good.",
        ),
        ideas=[
            Idea(
                "one_root",
                number((away > root).sum(), tolerance=0.1),
                Words(
                    ja="幅がせまいようです。ルートを1つだけ使っていませんか。",
                    en="Your range is narrow. Did you use the root only once?",
                ),
            ),
            Idea(
                "any_change",
                number((away > 0).sum(), tolerance=0.1),
                Words(
                    ja="30件ちょうどではない人を数えています。ちょうどの人のほうが、めずらしいのです。",
                    en="You counted everybody who is not at exactly 30. To be exactly there is the rare thing.",
                ),
            ),
            Idea(
                "inside",
                number((away <= 2 * root).sum(), tolerance=0.1),
                Words(ja="幅の中の人を数えています。", en="You counted those inside the range."),
            ),
        ],
        hints=[
            Words(ja="まず `30**0.5` を2倍した数を計算します。", en="First work out twice `30**0.5`."),
            Words(
                ja="少ないほうの人数と、多いほうの人数を、別々に数えて足します。",
                en="Count those below and those above, one after the other, and add the two.",
            ),
        ],
    )


def by_group(reps: pd.DataFrame) -> Question:
    """Average appointments by month of those who were coached and of the others."""
    trained = reps["rep"].isin(reps[reps["coached"]]["rep"])

    def lines(how: str, first: pd.Series) -> pd.DataFrame:
        group = first.map({True: "coached", False: "others"}).rename("group")
        return reps.pivot_table(index="month", columns=group, values="appointments", aggfunc=how)

    right = lines("mean", trained)
    return Question(
        "by_group",
        points=POINTS,
        right=table(right, tolerance=0.01),
        right_message=Words(
            ja="2つの線は近づきます。5人は、4月に少なかったから選ばれた人たちです。",
            en="The two lines come together. The five were picked because their April was low.",
        ),
        ideas=[
            Idea(
                "sums",
                table(lines("sum", trained), tolerance=0.01),
                Words(
                    ja="合計になっています。5人と15人の合計は比べられません。1人あたりにしましょう。",
                    en="These are sums. A sum of 5 people and one of 15 cannot be compared; take it per rep.",
                ),
            ),
            Idea(
                "by_flag",
                table(lines("mean", reps["coached"]), tolerance=0.01),
                Words(
                    ja="`coached` の列で分けたので、4月は全員が同じグループに入りました。人の名前（`trained`）で分けましょう。",
                    en="You split by the column `coached`, and so put everybody into one group in April. Split by the names in `trained`.",
                ),
            ),
            Idea(
                "swapped",
                table(lines("mean", ~trained), tolerance=0.01),
                Words(ja="2つの列の名前が入れかわっています。", en="The names of the two columns are swapped."),
            ),
            Idea(
                "medians",
                table(lines("median", trained), tolerance=0.01),
                Words(
                    ja="中央値（まん中の人）になっています。ここでは平均を聞いています。",
                    en="These are medians, the person in the middle. The question asks for averages.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='`reps["rep"].isin(trained)` は、その行の人が5人の中にいるかどうかを返します。',
                en='`reps["rep"].isin(trained)` says of each row whether its rep is one of the five.',
            ),
            Words(
                ja='その結果を `.map({True: "coached", False: "others"})` で名前に変え、`reps["group"]` に入れます。',
                en='Turn that into names with `.map({True: "coached", False: "others"})` and put it into `reps["group"]`.',
            ),
        ],
    )


def top_change(reps: pd.DataFrame) -> Question:
    """How those with a high April fared in May."""
    by_month = reps.pivot(index="rep", columns="month", values="appointments")
    april, may = (by_month.iloc[:, at] for at in (0, 1))
    top = april >= MANY
    return Question(
        "top_change",
        points=POINTS,
        right=number(may[top].mean() - april[top].mean(), tolerance=0.02),
        right_message=Words(
            ja="だれも何もしていないのに減りました。「ほめたら、なまけた」も「しかったら、よくなった」も、これと同じ動きです。",
            en="They fell though nobody did anything. “Praise made them lazy” and “a telling-off helped” are this same movement.",
        ),
        ideas=[
            Idea(
                "may_only",
                number(may[top].mean(), tolerance=0.02),
                Words(
                    ja="5月の平均そのものです。4月から何件変わったかを聞いています。",
                    en="That is their average in May. By how many did it change from April?",
                ),
            ),
            Idea(
                "the_others",
                number(may[~top].mean() - april[~top].mean(), tolerance=0.02),
                Words(
                    ja="4月に12件より少なかった人たちの変化です。選ぶ条件の向きを見直しましょう。",
                    en="That is the change of those who had fewer than 12 in April. Look at the direction of your condition.",
                ),
            ),
            Idea(
                "everybody",
                number(may.mean() - april.mean(), tolerance=0.02),
                Words(
                    ja="20人全員の変化です。4月に12件以上の人だけを選びましょう。",
                    en="That is the change of all 20. Pick those with 12 or more in April.",
                ),
            ),
            Idea(
                "picked_in_may",
                number((may - april)[may >= MANY].mean(), tolerance=0.02),
                Words(
                    ja="5月に12件以上だった人を選んでいます。5月の数字で選ぶと、たまたま上がった人が集まります。",
                    en="You picked those with 12 or more in May. Picked by May, they are the ones who happened to rise.",
                ),
            ),
            Idea(
                "share",
                number(may[top].mean() / april[top].mean() - 1, tolerance=0.005),
                Words(
                    ja="変化の割合になっています。ここでは件数の差を聞いています。",
                    en="That is the rate of change. The question asks for the difference in appointments.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='`by_month["april"] >= 12` は、4月の上位だけが `True` になります。表に入れると、その行だけが残ります。',
                en='`by_month["april"] >= 12` is `True` for the stars of April alone. Used on the table, it keeps just their rows.',
            ),
            Words(
                ja="残った行の、5月の平均から4月の平均を引きます。",
                en="Of the rows that are left, take the average of April from that of May.",
            ),
        ],
    )


def profit_change(shop: pd.DataFrame) -> Question:
    """Gross profit of the coupon's December against the December before."""
    profit, sales, orders = shop["gross_profit"], shop["sales"], shop["orders"]
    return Question(
        "profit_change",
        points=POINTS,
        right=number(profit[23] / profit[11] - 1, tolerance=0.0005),
        right_message=Words(
            ja="注文は増えたのに、粗利は減りました。割引の分が、もうけから出ていったのです。",
            en="There were more orders and less gross profit: the discount came out of the profit.",
        ),
        ideas=[
            Idea(
                "last_month",
                number(profit[23] / profit[22] - 1, tolerance=0.0005),
                Words(
                    ja="11月と比べています。12月は毎年よく売れる月なので、11月との差には季節が混ざります。",
                    en="You compared with November. December sells well every year, so the season is in that difference.",
                ),
            ),
            Idea(
                "sales",
                number(sales[23] / sales[11] - 1, tolerance=0.0005),
                Words(
                    ja="比べる月は合っていますが、売上の変化です。割引は売上ではなく、もうけを減らします。",
                    en="The month is the right one, but these are sales. A discount eats profit rather than sales.",
                ),
            ),
            Idea(
                "sales_last_month",
                number(sales[23] / sales[22] - 1, tolerance=0.0005),
                Words(
                    ja="11月からの売上の変化です。列と、比べる月の両方を見直しましょう。",
                    en="That is the change of sales since November. Look again at the column, and at the month to compare with.",
                ),
            ),
            Idea(
                "orders",
                number(orders[23] / orders[11] - 1, tolerance=0.0005),
                Words(
                    ja="注文数の変化です。注文が増えても、もうかったとはかぎりません。",
                    en="That is the change of orders. More orders are not more profit.",
                ),
            ),
            Idea(
                "yen",
                number(profit[23] - profit[11], tolerance=1),
                Words(
                    ja="円の差になっています。割合にするには、元の値で割ります。",
                    en="That is a difference in yen. For a share, divide by the value it started from.",
                ),
            ),
            Idea(
                "ratio",
                number(profit[23] / profit[11], tolerance=0.0005),
                Words(
                    ja="後 ÷ 前の比になっています。変化の割合は、そこから1を引きます。",
                    en="That is the ratio after ÷ before. The rate of change is that minus 1.",
                ),
            ),
        ],
        hints=[
            Words(ja="季節が同じ月は、どれですか。番号で考えましょう。", en="Which row is the same season?"),
            Words(
                ja='`shop["gross_profit"][23]` が2025年12月の粗利です。後 ÷ 前 − 1 で割合になります。',
                en='`shop["gross_profit"][23]` is the gross profit of December 2025. After ÷ before − 1 gives a share.',
            ),
        ],
    )


def kept_readers(mails: pd.DataFrame) -> Question:
    """Openers of the last mailing among all who were there at the beginning."""
    first, last = mails.iloc[0], mails.iloc[-1]
    return Question(
        "kept_readers",
        points=POINTS,
        right=number(last["opens"] / last["original_subscribers"], tolerance=0.0005),
        right_message=Words(
            ja="最初の開封率と比べてみてください。率は上がったのに、読む人は減っています。",
            en="Compare it with the first open rate. The rate went up, and there are fewer readers.",
        ),
        ideas=[
            Idea(
                "reported",
                number(last["open_rate"], tolerance=0.0005),
                Words(
                    ja="残った人だけで割った、報告どおりの開封率です。やめた人が分母から消えています。",
                    en="That is the open rate as reported, per person who stayed. Those who left have gone from the denominator.",
                ),
            ),
            Idea(
                "first",
                number(first["open_rate"], tolerance=0.0005),
                Words(
                    ja="最初の1通の開封率です。最後の1通について答えましょう。",
                    en="That is the open rate of the first mailing. The question is about the last.",
                ),
            ),
            Idea(
                "average",
                number(mails["open_rate"].mean(), tolerance=0.0005),
                Words(
                    ja="開封率の平均です。平均しても、消えた人はもどりません。",
                    en="That is the average of the open rates. Averaging does not bring back those who left.",
                ),
            ),
            Idea(
                "stayed",
                number(last["delivered"] / last["original_subscribers"], tolerance=0.0005),
                Words(
                    ja="残った人の割合です。その中で開いた人を数えましょう。",
                    en="That is the share of people who stayed. Count those who opened.",
                ),
            ),
        ],
        hints=[
            Words(ja="分子は、最後の1通を開いた人です。", en="On top stand those who opened the last mailing."),
            Words(
                ja='分母は `last["original_subscribers"]` です。',
                en='The denominator is `last["original_subscribers"]`.',
            ),
        ],
    )


def some(reps: pd.DataFrame) -> Question:
    """At least one appointment from 100 calls."""
    rate = reps["appointments"].sum() / reps["dials"].sum()
    return Question(
        "some",
        points=POINTS,
        right=number(1 - (1 - rate) ** 100, tolerance=0.003),
        right_message=Words(
            ja="3人に1人以上は、同じ腕でも0件で終わります。0件の人を責める前に、思い出してください。",
            en="More than one in three equally good people end up with nothing. Remember it before anybody is blamed for a zero.",
        ),
        ideas=[
            Idea(
                "adds_up",
                number(100 * rate, tolerance=0.003),
                Words(
                    ja="100件で取れる平均の件数です。2件取れる月もあるので、0件の月も同じくらいあります。",
                    en="That is the average count from 100 calls. As some win two or more, others win none.",
                ),
            ),
            Idea(
                "none",
                number((1 - rate) ** 100, tolerance=0.003),
                Words(
                    ja="「全部だめ」の確率です。聞いているのは、その反対です。",
                    en="That is the probability that all fail. The question asks for the opposite.",
                ),
            ),
            Idea(
                "one_call",
                number(rate, tolerance=0.0005),
                Words(
                    ja="電話1件の率です。100件かけた場合を考えましょう。",
                    en="That is the rate of one call. Think of 100 of them.",
                ),
            ),
        ],
        hints=[
            Words(ja="1件がだめな確率は `1 - rate` です。", en="One call fails with probability `1 - rate`."),
            Words(
                ja="100回続けてだめ、は `(1 - rate) ** 100` です。",
                en="A hundred failures in a row are `(1 - rate) ** 100`.",
            ),
        ],
    )


def months_needed() -> Question:
    """Months that five reps take for enough calls with both scripts."""
    calls = 2 * CALLS_EACH
    return Question(
        "months_needed",
        points=POINTS,
        right=number(calls / (TESTERS * CALLS_A_MONTH), tolerance=0.02),
        ideas=[
            Idea(
                "one_script",
                number(CALLS_EACH / (TESTERS * CALLS_A_MONTH), tolerance=0.02),
                Words(
                    ja="片方の台本の件数だけです。比べるには、両方の電話がいります。",
                    en="That is enough for one script. To compare, you need calls with both.",
                ),
            ),
            Idea(
                "whole_team",
                number(calls / (REPS * CALLS_A_MONTH), tolerance=0.02),
                Words(
                    ja="20人全員で試した場合です。試すのは5人です。",
                    en="That is with all 20 reps. Only five try the scripts.",
                ),
            ),
            Idea(
                "one_rep",
                number(calls / CALLS_A_MONTH, tolerance=0.02),
                Words(
                    ja="1人で全部かけた場合です。5人で分けましょう。",
                    en="That is one rep making all the calls. Share them among the five.",
                ),
            ),
            Idea(
                "half_twice",
                number(2 * calls / (TESTERS * CALLS_A_MONTH), tolerance=0.02),
                Words(
                    ja="半分ずつ使う分を2回数えています。AもBも、同じ月に進みます。",
                    en="You counted the halving twice. Calls with A and with B are made in the same months.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="必要な電話は、両方の台本を合わせて何件ですか。",
                en="How many calls are needed with both scripts together?",
            ),
            Words(
                ja="5人が1か月にかける電話の数で割ります。", en="Divide by the calls that five reps make in a month."
            ),
        ],
    )


def verdicts() -> Question:
    """Five stories and what is behind them."""
    kinds = ["noise", "news", "season", "regression", "left"]
    right = {"a": "noise", "b": "news", "c": "regression", "d": "season", "e": "left"}
    return Question(
        "verdicts",
        points=POINTS,
        right=labels(right, kinds),
        ideas=[
            Idea(
                "a_news",
                labels({"a": "news"}, kinds),
                Words(
                    ja="a：200件なら、運だけで何件まで動きますか。問1の関数で確かめましょう。",
                    en="a: how far does luck alone move a count of 200? Ask your function of question 1.",
                ),
            ),
            Idea(
                "b_noise",
                labels({"b": "noise"}, kinds),
                Words(
                    ja="b：運だけで動く幅の上の端を計算して、258件と比べましょう。",
                    en="b: work out the upper end of what luck does, and hold 258 against it.",
                ),
            ),
            Idea(
                "c_news",
                labels({"c": "news"}, kinds),
                Words(
                    ja="c：どの店に行くかを、何で決めましたか。行かなかったら、どうなっていたでしょうか。",
                    en="c: how were those shops chosen? And what would have happened without a visit?",
                ),
            ),
            Idea(
                "d_news",
                labels({"d": "news"}, kinds),
                Words(
                    ja="d：去年もおととしも、同じ動きをしています。毎年くり返す動きには名前があります。",
                    en="d: it moved like this in the last two years as well. What comes back every year has a name.",
                ),
            ),
            Idea(
                "e_news",
                labels({"e": "news"}, kinds),
                Words(
                    ja="e：平均に入っているのは、だれですか。答えなくなった人がいませんか。",
                    en="e: who is in the average? Is there anybody who no longer answers?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="件数の話は幅で、選んだ話は選び方で、率の話は分母で考えます。",
                en="For a count think of the range, for a selection of how it was made, for a rate of its denominator.",
            ),
            Words(ja="5つのラベルは、1回ずつ使います。", en="Each of the five labels is used once."),
        ],
    )
