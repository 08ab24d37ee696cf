"""The answer key of assignment 4: a fair ranking of a learner's own team, and a plan that is played unseen."""

import pandas as pd

from kpilearn.datasets import Territory
from kpilearn.locale import Words
from kpilearn.markets import trial
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
MONTHS, FEW_MEETINGS, MORE_CUSTOMERS, TIMES = 12, 30, 12, 2
#: Half-years in which the grader plays a plan.
SEEDS = range(4_100, 4_108)
COUNTS = ["contacts", "meetings", "new_customers"]


def key(data: Territory) -> Key:
    """Return the key for the team in ``data``."""
    team = data.load("rep_segments")
    by_segment = team.groupby("segment")[COUNTS].sum()
    cells = team.groupby(["rep", "segment"])[COUNTS].sum()
    usual = cells["meetings"].mul(by_segment["new_customers"] / by_segment["meetings"], level="segment")
    by_rep = cells.assign(usual=usual).groupby("rep").sum()
    return Key(
        questions=[
            per_month(team, by_rep),
            segment_rates(by_segment, cells),
            expected_g(by_segment, by_rep),
            against_usual(by_rep),
            places(by_rep),
            few_cells(team, cells),
            fair_rate(),
            saved_contacts(by_segment),
            comparisons(),
            plan(),
        ]
    )


def per_month(team: pd.DataFrame, by_rep: pd.DataFrame) -> Question:
    """New customers of each rep in a month."""
    won = by_rep["new_customers"]
    return Question(
        "per_month",
        points=POINTS,
        right=table(won / MONTHS, tolerance=0.01),
        right_message=Words(
            ja="だれの、いつの数字かがそろいました。ただし、会った相手はまだ人によって違います。",
            en="Whose number, and in what time: settled. But the customers they met still differ.",
        ),
        ideas=[
            Idea(
                "year",
                table(won, tolerance=0.01),
                Words(
                    ja="1年の合計です。1か月あたりにするには、何で割りますか。",
                    en="Those are the totals of the year. What do you divide by for one month?",
                ),
            ),
            Idea(
                "mean_of_rows",
                table(team.groupby("rep")["new_customers"].mean(), tolerance=0.01),
                Words(
                    ja="表の1行あたりの平均です。1か月は、会社の種類ごとに3行に分かれています。",
                    en="That is the average of a row. A month has three rows, one for each kind of company.",
                ),
            ),
            Idea(
                "share",
                table(won / won.sum(), tolerance=0.005),
                Words(
                    ja="チーム全体に占める割合です。聞いているのは、1か月に何社かです。",
                    en="That is each rep's share of the whole. The question is how many a month.",
                ),
            ),
            Idea(
                "meetings",
                table(by_rep["meetings"] / MONTHS, tolerance=0.01),
                Words(
                    ja="1か月の商談の数です。新規顧客の列を使いましょう。",
                    en="Those are meetings per month. Use the column of new customers.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="まず担当者ごとの1年の合計を出し、それを月の数で割ります。",
                en="First the year's total of every rep, then divide by the months.",
            ),
            Words(
                ja='`team.groupby("rep")["new_customers"].sum()` が1年の合計です。',
                en='`team.groupby("rep")["new_customers"].sum()` gives the totals of the year.',
            ),
        ],
    )


def segment_rates(by_segment: pd.DataFrame, cells: pd.DataFrame) -> Question:
    """The team's close rate with each kind of company, total by total."""
    won, meetings = by_segment["new_customers"], by_segment["meetings"]
    of_reps = cells["new_customers"] / cells["meetings"]
    return Question(
        "segment_rates",
        points=POINTS,
        right=table(won / meetings, tolerance=0.0005),
        right_message=Words(
            ja="種類によって、これほど違います。だれに会うかで、成績は大きく変わります。",
            en="So far apart are the three kinds. Whom one meets makes a great difference.",
        ),
        ideas=[
            Idea(
                "mean_of_reps",
                table(of_reps.groupby("segment").mean(), tolerance=0.0005),
                Words(
                    ja="8人の成約率を平均しています。商談が15件の人も140件の人も、同じ重さになります。合計どうしで割りましょう。",
                    en="You averaged 8 reps' rates: 15 meetings weigh as much as 140. Divide total by total.",
                ),
            ),
            Idea(
                "per_contact",
                table(won / by_segment["contacts"], tolerance=0.00005),
                Words(
                    ja="話した相手1人あたりになっています。成約率の分母は商談です。",
                    en="That is per contact. The denominator of the close rate is meetings.",
                ),
            ),
            Idea(
                "upside_down",
                table(meetings / won, tolerance=0.005),
                Words(
                    ja="「1社に商談が何件要るか」です。成約率は、その逆の割り算です。",
                    en="That is how many meetings one customer takes. The close rate is the other way round.",
                ),
            ),
            Idea(
                "share_of_customers",
                table(won / won.sum(), tolerance=0.0005),
                Words(
                    ja="新規顧客の何割がその種類か、になっています。分母は、その種類の商談です。",
                    en="That says what part of the new customers is of that kind. The denominator is the meetings of that kind.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="成約率は「新規顧客 ÷ 商談」です。列どうしで割ります。",
                en="Close rate = new customers ÷ meetings. Divide one column by the other.",
            ),
            Words(
                ja='`by_segment["new_customers"]` から始めましょう。',
                en='Start with `by_segment["new_customers"]`.',
            ),
        ],
    )


def expected_g(by_segment: pd.DataFrame, by_rep: pd.DataFrame) -> Question:
    """What an ordinary rep would have won with G's meetings."""
    total, g = by_segment.sum(), by_rep.loc["G"]
    best = (by_segment["new_customers"] / by_segment["meetings"]).max()
    return Question(
        "expected_g",
        points=POINTS,
        right=number(g["usual"], tolerance=0.1),
        right_message=Words(
            ja="Gが実際に取った数と比べてみてください。担当に恵まれた分が見えてきます。",
            en="Compare it with what G really won: it shows how much was due to the patch.",
        ),
        ideas=[
            Idea(
                "overall_rate",
                number(g["meetings"] * total["new_customers"] / total["meetings"], tolerance=0.1),
                Words(
                    ja="チーム全体で1つの成約率を使っています。それでは、Gがどんな相手に会ったかが消えます。種類ごとに掛けましょう。",
                    en="You used one close rate for all. That wipes out whom G met: multiply kind by kind.",
                ),
            ),
            Idea(
                "really_won",
                number(g["new_customers"], tolerance=0.1),
                Words(
                    ja="Gが実際に取った数です。Gの商談に、チームの成約率を掛けましょう。",
                    en="That is what G really won. Put the team's close rates on G's meetings.",
                ),
            ),
            Idea(
                "best_rate",
                number(g["meetings"] * best, tolerance=0.1),
                Words(
                    ja="全部の商談に、いちばん高い成約率を掛けています。3つの種類に、それぞれの率を使いましょう。",
                    en="You put the highest rate on all meetings. Each of the three kinds has a rate of its own.",
                ),
            ),
            Idea(
                "whole_team",
                number(total["new_customers"], tolerance=0.1),
                Words(
                    ja="チーム全体の商談で計算しています。`meetings_g` は、Gの商談だけです。",
                    en="That is with the meetings of the whole team. `meetings_g` holds those of G alone.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="同じ種類どうしの掛け算は `meetings_g * segment_rates` です。",
                en="Kind by kind, the product is `meetings_g * segment_rates`.",
            ),
            Words(
                ja="3つの積を `.sum()` で足します。掛け算の全体を `( )` でかこみましょう。",
                en="Add the three products with `.sum()`. Put the whole product into `( )`.",
            ),
        ],
    )


def against_usual(by_rep: pd.DataFrame) -> Question:
    """Customers won against those that an ordinary rep would have won."""
    won, usual = by_rep["new_customers"], by_rep["usual"]
    return Question(
        "against_usual",
        points=POINTS,
        right=table(won / usual, tolerance=0.002),
        right_message=Words(
            ja="これが、担当の違いを取りのぞいた成績です。1に近い人は、会った相手から見て、ふだんどおりに決めた人です。",
            en="These results are free of the patches. Whoever is close to 1 closed as usual, given whom they met.",
        ),
        ideas=[
            Idea(
                "close_rate",
                table(won / by_rep["meetings"], tolerance=0.001),
                Words(
                    ja="全体の成約率です。これには担当の違いが混ざっています。商談ではなく、`usual` の合計で割りましょう。",
                    en="That is the overall close rate, in which the patches are mixed. Divide by the sum of `usual`, not by meetings.",
                ),
            ),
            Idea(
                "difference",
                table(won - usual, tolerance=0.02),
                Words(
                    ja="差（社）になっています。商談の多い人ほど差は大きくなりやすいので、割り算で比べましょう。",
                    en="Those are differences. With more meetings a difference grows more easily: compare by dividing.",
                ),
            ),
            Idea(
                "upside_down",
                table(usual / won, tolerance=0.002),
                Words(
                    ja="上と下が逆です。このままでは、よく決める人ほど小さな数になります。",
                    en="Top and bottom are swapped: whoever closes more would get a smaller figure.",
                ),
            ),
            Idea(
                "against_the_average",
                table(won / won.mean(), tolerance=0.002),
                Words(
                    ja="8人の平均と比べています。会った相手の違いが、まだ入ったままです。",
                    en="You compare with the average of the 8. The difference of whom they met is still in it.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='`cells.groupby("rep")[["new_customers", "usual"]].sum()` で、担当者ごとの合計が出ます。',
                en='`cells.groupby("rep")[["new_customers", "usual"]].sum()` adds up for every rep.',
            ),
            Words(
                ja="その表の2つの列を割ります。実際に取った数が上です。",
                en="Divide its two columns; what was really won stands above.",
            ),
        ],
    )


def places(by_rep: pd.DataFrame) -> Question:
    """The fair ranking."""
    won, fair = by_rep["new_customers"], by_rep["new_customers"] / by_rep["usual"]
    return Question(
        "places",
        points=POINTS,
        right=table(fair.rank(ascending=False), tolerance=0.1),
        right_message=Words(
            ja="公平な順位です。1位と2位の細かい差で人を決めないことも、部長に伝えましょう。",
            en="A fair table. Tell the head of sales, too, not to judge by a hair between places 1 and 2.",
        ),
        ideas=[
            Idea(
                "by_customers",
                table(won.rank(ascending=False), tolerance=0.1),
                Words(
                    ja="取った数の順位です。決まりやすい相手を多く担当した人が、上に来ます。",
                    en="Those are places by customers won. Whoever had easy customers comes out on top.",
                ),
            ),
            Idea(
                "by_close_rate",
                table((won / by_rep["meetings"]).rank(ascending=False), tolerance=0.1),
                Words(
                    ja="全体の成約率の順位です。担当の違いが混ざったままなので、問4の数で並べましょう。",
                    en="Those are places by overall close rate, with the patches still in it. Use the figures of question 4.",
                ),
            ),
            Idea(
                "smallest_first",
                table(fair.rank(), tolerance=0.1),
                Words(
                    ja="小さいほうから順位がついています。1位は、いちばん大きい人です。",
                    en="The smallest comes first here. Place 1 belongs to the largest.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="問4の答え `against_usual` の後ろに `.rank(...)` を続けます。",
                en="Go on behind your answer to question 4: `against_usual.rank(...)`.",
            ),
            Words(
                ja="かっこの中に `ascending=False` を書くと、大きいほうから順位がつきます。",
                en="With `ascending=False` in the brackets, the largest gets place 1.",
            ),
        ],
    )


def few_cells(team: pd.DataFrame, cells: pd.DataFrame) -> Question:
    """Fields of rep and kind with few meetings."""
    few = int((cells["meetings"] < FEW_MEETINGS).sum())
    return Question(
        "few_cells",
        points=POINTS,
        right=number(few, tolerance=0.1),
        right_message=Words(
            ja="そのマスの成約率は、商談が数件違うだけで大きく動きます。表に印をつけておきましょう。",
            en="In those fields a handful of meetings moves the rate a lot. Put a mark on them.",
        ),
        ideas=[
            Idea(
                "monthly_rows",
                number(int((team["meetings"] < FEW_MEETINGS).sum()), tolerance=0.1),
                Words(
                    ja="月ごとの行を数えています。1年分にまとめた `cells` を使いましょう。",
                    en="You counted monthly rows. Use `cells`, which has the year together.",
                ),
            ),
            Idea(
                "customers",
                number(int((cells["new_customers"] < FEW_MEETINGS).sum()), tolerance=0.1),
                Words(
                    ja="新規顧客の数で数えています。成約率のたしかさは、分母の商談の数で決まります。",
                    en="You counted by new customers. How sure a close rate is depends on its denominator, the meetings.",
                ),
            ),
            Idea(
                "enough",
                number(len(cells) - few, tolerance=0.1),
                Words(
                    ja="30件以上あるマスの数です。印をつけたいのは、その反対です。",
                    en="So many have 30 or more. It is the others that get a mark.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='`cells["meetings"] < 30` は、少ない行だけが `True` になります。',
                en='`cells["meetings"] < 30` is `True` in the rows with few.',
            ),
            Words(
                ja="全体を `( )` でかこみ、後ろに `.sum()` を付けると、`True` を数えます。",
                en="Put it into `( )` with `.sum()` behind: that counts each `True`.",
            ),
        ],
    )


def fair_rate() -> Question:
    """Close rates weighted by a mix."""
    inputs = [[[0.1, 0.2, 0.4], [0.5, 0.3, 0.2]], [[0.08, 0.15, 0.3], [0.2, 0.2, 0.6]], [[0.5, 0.1, 0.2], [0, 1, 0]]]

    def right(rates: list[float], mix: list[float]) -> float:
        return sum(rate * share for rate, share in zip(rates, mix, strict=True))

    return Question(
        "fair_rate",
        points=POINTS,
        right=function(right, inputs, tolerance=0.00001),
        right_message=Words(
            ja="同じ `mix` を全員に使えば、どのチームでも公平に並べられます。",
            en="Use one `mix` for everybody, and any team can be ranked fairly.",
        ),
        ideas=[
            Idea(
                "plain_mean",
                function(lambda rates, mix: sum(rates) / 3, inputs, tolerance=0.00001),
                Words(
                    ja="3つの成約率をただ平均しています。`mix` を使って、相手の多い種類を重くしましょう。",
                    en="That is the plain mean of three rates. Use `mix`: a kind that is met more often weighs more.",
                ),
            ),
            Idea(
                "sum_of_rates",
                function(lambda rates, mix: sum(rates), inputs, tolerance=0.00001),
                Words(
                    ja="成約率を足しています。足す前に、それぞれに相手の割合を掛けましょう。",
                    en="You added rates. Before adding, multiply each by its share.",
                ),
            ),
            Idea(
                "divided_by_three",
                function(lambda rates, mix: right(rates, mix) / 3, inputs, tolerance=0.00001),
                Words(
                    ja="最後に3で割っています。割合は合計すると1なので、もう割る必要はありません。",
                    en="You divided by 3 in the end. The shares add up to 1 already.",
                ),
            ),
            Idea(
                "first_only",
                function(lambda rates, mix: rates[0] * mix[0], inputs, tolerance=0.00001),
                Words(
                    ja="1つ目の種類だけです。2つ目と3つ目も、同じように掛けて足しましょう。",
                    en="That is the first kind alone. Multiply the second and the third, too, and add.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="1つ目の種類の分は `rates[0] * mix[0]` です。",
                en="The part of the first kind is `rates[0] * mix[0]`.",
            ),
            Words(ja="同じものを3つ作って、`+` で足します。", en="Make three of these and add them with `+`."),
        ],
    )


def saved_contacts(by_segment: pd.DataFrame) -> Question:
    """Contacts for twelve customers among small companies, less those among large ones."""
    for_each = by_segment["contacts"] / by_segment["new_customers"]
    of_meetings = by_segment["meetings"] / by_segment["new_customers"]
    return Question(
        "saved_contacts",
        points=POINTS,
        right=number(MORE_CUSTOMERS * (for_each["small"] - for_each["large"]), tolerance=1),
        right_message=Words(
            ja="同じ12社のために、これだけ多くの人と話すことになります。ただし、大きな会社に集めすぎると、決まりやすい相手は減っていきます。",
            en="So many more people to speak to for the same 12. Remember, though: go for large companies alone, and the easy ones run out.",
        ),
        ideas=[
            Idea(
                "small_only",
                number(MORE_CUSTOMERS * for_each["small"], tolerance=1),
                Words(
                    ja="小さな会社で取る場合の人数です。大きな会社で取る場合の人数を引きましょう。",
                    en="That is the number for small companies. Take away the number for large ones.",
                ),
            ),
            Idea(
                "large_only",
                number(MORE_CUSTOMERS * for_each["large"], tolerance=1),
                Words(
                    ja="大きな会社で取る場合の人数です。小さな会社の人数との差を答えましょう。",
                    en="That is the number for large companies. The question is the difference from small ones.",
                ),
            ),
            Idea(
                "for_one_customer",
                number(for_each["small"] - for_each["large"], tolerance=0.5),
                Words(
                    ja="1社あたりの差です。増やしたいのは12社です。",
                    en="That is the difference for one customer. You want 12.",
                ),
            ),
            Idea(
                "meetings",
                number(MORE_CUSTOMERS * (of_meetings["small"] - of_meetings["large"]), tolerance=1),
                Words(
                    ja="商談の数で計算しています。聞いているのは、話す相手の人数（`contacts`）です。",
                    en="You worked with meetings. The question is about people spoken to (`contacts`).",
                ),
            ),
        ],
        hints=[
            Words(
                ja="まず、1社に何人と話す必要があるかを、種類ごとに求めます（人数 ÷ 新規顧客）。",
                en="First find, for each kind, how many contacts one customer takes (contacts ÷ new customers).",
            ),
            Words(
                ja="それぞれを12倍して、`small` から `large` を引きます。",
                en="Take 12 times each, and subtract `large` from `small`.",
            ),
        ],
    )


def comparisons() -> Question:
    """Five comparisons from other companies."""
    options = ["fair", "mix", "few", "period", "cause"]
    return Question(
        "comparisons",
        points=POINTS,
        right=labels({"a": "mix", "b": "few", "c": "period", "d": "cause", "e": "fair"}, options),
        ideas=[
            Idea(
                "service_is_bad",
                labels({"a": "fair"}, options),
                Words(
                    ja="a：服は、着てみないとわからない品物です。接客が同じでも、返品は同じになるでしょうか。",
                    en="a: clothes have to be tried on. With equal service, would as many be sent back?",
                ),
            ),
            Idea(
                "talent",
                labels({"b": "fair"}, options),
                Words(
                    ja="b：商談が1件多くて、それが決まらなかったら、成約率はいくつになりますか。",
                    en="b: with one more meeting, and no contract from it, what would the close rate be?",
                ),
            ),
            Idea(
                "more_is_ahead",
                labels({"c": "fair"}, options),
                Words(
                    ja="c：2人は、それぞれ何か月働いた結果ですか。1か月あたりにしてみましょう。",
                    en="c: how many months did each of them work for it? Try it per month.",
                ),
            ),
            Idea(
                "newcomer_few",
                labels({"c": "few"}, options),
                Words(
                    ja="c：件数は十分にあります。数え始めた月を見比べましょう。",
                    en="c: there are cases enough. Compare the months in which the counting began.",
                ),
            ),
            Idea(
                "telephone_sells",
                labels({"d": "fair"}, options),
                Words(
                    ja="d：客の多い店では、電話も多くかかってきませんか。どちらが先かを考えましょう。",
                    en="d: does a shop with many customers not telephone more anyway? Think which comes first.",
                ),
            ),
            Idea(
                "shops_differ",
                labels({"d": "mix"}, options),
                Words(
                    ja="d：店の大きさの違いに気づいたのはよいところです。この話は比べ方ではなく、「増やせば増える」という結論に無理があります。",
                    en="d: a good eye for the size of shops. But here the trouble is not the comparison: it is the conclusion “more of this makes more of that”.",
                ),
            ),
            Idea(
                "luck_again",
                labels({"e": "few"}, options),
                Words(
                    ja="e：800人ずつに電話しています。差の36社は、運だけでは起こりにくい大きさです。",
                    en="e: 800 people each. Luck alone hardly makes a difference of 36.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="それぞれの話で「同じでないもの」を1つ探します。相手、件数、期間のどれでしょうか。",
                en="In each story look for what is not the same: the customers, the number of cases, the time?",
            ),
            Words(
                ja="くじで分けると、どんな相手に当たるかが2人で同じになります。",
                en="Drawing lots gives both the same kind of customers.",
            ),
        ],
    )


def plan() -> Question:
    """A plan that brings twice as many new customers as today's, in half-years that nobody has seen."""
    right = decision(
        "acquisition",
        ["contacts_per_day", "share_mid", "share_large"],
        seeds=SEEDS,
        at_least=TIMES * trial.play("acquisition", SEEDS, {}),
    )
    return Question(
        "plan",
        points=PLAN_POINTS,
        right=right,
        right_message=Words(
            ja="だれも見たことのない半年でも、平均で2倍に届きました。だれに会うかを変えたことが効いています。",
            en="Even in half-years that nobody had seen, it reaches twice the present on average. What did it was whom you meet.",
        ),
        ideas=[
            Idea(
                "more_of_the_same",
                decisions_like(right, contacts_per_day=(14, 20), share_mid=(0, 0.25), share_large=(0, 0.15)),
                Words(
                    ja="相手の割合はいまのままで、話す人数を大きく増やす計画です。準備の時間が減り、商談は思うほど増えません。だれと話すかも見直しましょう。",
                    en="You keep the mix and speak to many more people. With less time to prepare, meetings hardly grow. Think again about whom to speak to.",
                ),
            ),
            Idea(
                "as_today",
                decisions_like(right, contacts_per_day=(2, 13.99), share_mid=(0, 0.25), share_large=(0, 0.15)),
                Words(
                    ja="小さな会社が中心の、いまに近い計画です。問2と問8で見つけた違いを使いましょう。",
                    en="Still mostly small companies, much as today. Use what you found in questions 2 and 8.",
                ),
            ),
            Idea(
                "one_basket_large",
                decisions_like(right, share_large=(0.4, 0.5), share_mid=(0, 0.1)),
                Words(
                    ja="大きな会社に集め、残りを小さな会社にした計画です。もう1つの種類にも、話す相手を分けてみましょう。",
                    en="Large companies, and small ones for the rest. Give the third kind a share as well.",
                ),
            ),
            Idea(
                "one_basket_mid",
                decisions_like(right, share_mid=(0.4, 0.5), share_large=(0, 0.1)),
                Words(
                    ja="中くらいの会社に集めた計画です。成約率のいちばん高い種類が、ほとんど入っていません。",
                    en="Mostly middle-sized companies. The kind with the highest close rate is hardly in it.",
                ),
            ),
            Idea(
                "too_many_contacts",
                decisions_like(right, contacts_per_day=(15, 20)),
                Words(
                    ja="割合はよいのですが、1日に話す人数が多すぎるようです。1人あたりの商談が減って、打ち消しています。",
                    en="The mix is fine, but there seem to be too many contacts in a day: each brings fewer meetings, and that undoes it.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="どの種類の会社が、話す相手1人あたりで多くの新規顧客になりましたか（問8）。その割合を増やします。",
                en="Which kind of company gave most new customers per contact (question 8)? Raise its share.",
            ),
            Words(
                ja="1つの種類だけに集めず、2つに分けます。話す人数は、いまより少し増やすところから試しましょう。",
                en="Do not go for one kind alone: divide between two. For the contacts, begin with a little more than today.",
            ),
        ],
    )
