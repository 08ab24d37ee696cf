"""The answer key of assignment 1: cards and roles, and what a learner's own pipeline says after 17 of 26 weeks."""

import pandas as pd

from kpilearn.datasets import Territory
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, choice, function, labels, number, table

POINTS = 2
WEEKS, WEEKS_GONE = 26, 17
#: From a call to its meeting, and from the meeting to its order, in weeks.
STEP = 3
STAGES = ["dials", "appointments", "meetings", "orders"]
TARGET = pd.Series({"dials": 520_000, "appointments": 6_500, "meetings": 2_000, "orders": 500})


def key(data: Territory) -> Key:
    """Return the key for the pipeline in ``data``."""
    months = _months(data)
    return Key(
        questions=[
            kinds(),
            reasons(),
            roles(),
            stage_rates(months),
            weak_stage(months),
            meetings_per_week(months),
            needed_per_week(),
            needed_meetings(months),
            last_week(),
        ]
    )


def _months(data: Territory) -> pd.DataFrame:
    """Return weeks and totals of the half-year's first 17 weeks, by the month of each week's Sunday."""
    team = data.load("weekly_pipeline").tail(WEEKS).head(WEEKS_GONE)
    sunday = pd.to_datetime(team["week"]) + pd.Timedelta(days=6)
    return team.assign(month=sunday.dt.month, weeks=1).groupby("month")[["weeks", *STAGES]].sum()


def kinds() -> Question:
    """Twelve cards of a telephone sales centre."""
    options = ["KGI", "KPI", "activity", "neither"]
    right = dict.fromkeys("ai", "KGI") | dict.fromkeys("begk", "KPI")
    right |= dict.fromkeys("cfj", "activity") | dict.fromkeys("dhl", "neither")
    return Question(
        "kinds",
        points=POINTS,
        right=labels(right, options),
        right_message=Words(
            ja="12枚全部です。先にゴールを決めたので、迷わず分けられました。",
            en="All 12. The goal was settled first, so the sorting was easy.",
        ),
        ideas=[
            Idea(
                "result_is_kpi",
                labels({"a": "KPI"}, options),
                Words(
                    ja="a：「受注や売上はいつもKPI」と考えると、こうなります。ゴールの文を読み直しましょう。最後に欲しいものは何ですか。",
                    en="a: this comes of thinking that orders or sales are always a KPI. Read the goal once more: what is wanted in the end?",
                ),
            ),
            Idea(
                "activity_is_kgi",
                labels({"c": "KGI"}, options),
                Words(
                    ja="c：たくさんかけることが、このセンターの最後の目的でしょうか。かけるだけなら、決めればできます。",
                    en="c: is dialling a lot what this centre wants in the end? Dialling is a thing one can simply decide to do.",
                ),
            ),
            Idea(
                "activity_is_kpi",
                labels({"c": "KPI"}, options),
                Words(
                    ja="c：数えられる数字が全部KPIとは限りません。「自分がやると決めれば増えるか」と聞いてみましょう。",
                    en="c: not everything that can be counted is a KPI. Ask: does it grow merely because we decide so?",
                ),
            ),
            Idea(
                "practice_is_kpi",
                labels({"f": "KPI"}, options),
                Words(
                    ja="f：練習は、相手がいなくても予定どおりにできます。できたかどうかではなく、効いたかどうかを示す数字がほかにあります。",
                    en="f: practice can be done as planned, with nobody on the other side. Another number shows whether it worked.",
                ),
            ),
            Idea(
                "sales_word",
                labels({"h": "KPI"}, options),
                Words(
                    ja="h：「売上」という言葉だけで決めていませんか。だれの売上で、受注とつながるかを考えましょう。",
                    en="h: did the word “sales” decide it? Think whose sales they are, and whether orders follow from them.",
                ),
            ),
            Idea(
                "wish_is_kgi",
                labels({"d": "KGI"}, options),
                Words(
                    ja="d：めざす姿ではあります。では、届いたかどうかを、だれが数えても同じ答えで言えますか。",
                    en="d: a fine thing to aim for. But would everybody who counts agree on whether it has been reached?",
                ),
            ),
            Idea(
                "spirit_is_kpi",
                labels({"l": "KPI"}, options),
                Words(
                    ja="l：大切なことです。では、先週より増えたかどうかを、どう数えますか。",
                    en="l: it matters. But how would you count whether there is more of it than last week?",
                ),
            ),
            Idea(
                "rate_is_kgi",
                labels({"k": "KGI"}, options),
                Words(
                    ja="k：受注のすぐ手前ですが、割合がよくても商談が少なければゴールに届きません。最後の結果そのものですか。",
                    en="k: it stands right before the order. Yet with few meetings a fine rate misses the goal. Is it the result itself?",
                ),
            ),
            Idea(
                "end_is_kpi",
                labels({"i": "KPI"}, options),
                Words(
                    ja="i：達成率という形をしています。でも「12月末の時点」で見る数字は、途中の数字でしょうか。",
                    en="i: it is an attainment rate. But is a number seen at the end of December a number on the way?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="4つの質問を順に使います。だれが数えても同じか。最後に欲しい結果か。決めればできる行動か。途中で近づいたことを示すか。",
                en="Ask in this order: same whoever counts? The result wanted in the end? Something we can decide to do? A sign, on the way, that it comes nearer?",
            ),
            Words(
                ja="KGIは2枚、KPIは4枚、行動は3枚、どれでもないものは3枚です。",
                en="There are 2 KGI cards, 4 KPIs, 3 activities and 3 that are none of these.",
            ),
        ],
    )


def reasons() -> Question:
    """Why a number is fit for the weekly meeting, or not."""
    options = ["good", "late", "doing", "vague", "unrelated"]
    return Question(
        "reasons",
        points=POINTS,
        right=labels({"a": "late", "b": "good", "c": "doing", "d": "vague", "e": "unrelated"}, options),
        right_message=Words(
            ja="理由まで言えました。会議で数字を選ぶときに、そのまま使えます。",
            en="You gave the reasons as well. They will serve you whenever a meeting chooses a number.",
        ),
        ideas=[
            Idea(
                "goal_every_week",
                labels({"a": "good"}, options),
                Words(
                    ja="a：いちばん大切な数字です。では、終わってから見て、何を変えられますか。",
                    en="a: the most important number. But what can you change by the time you see it?",
                ),
            ),
            Idea(
                "busy_is_good",
                labels({"c": "good"}, options),
                Words(
                    ja="c：増やすのは簡単です。簡単に増やせる数字だけを映すと、何が起こりそうですか。",
                    en="c: easy to raise. What is likely to happen when only a number that is easy to raise is shown?",
                ),
            ),
            Idea(
                "mood_is_good",
                labels({"d": "good"}, options),
                Words(
                    ja="d：2人で聞いて、同じ点数になるでしょうか。数え方を決められるかを考えましょう。",
                    en="d: would two people who listen give the same mark? Think whether there is a way to count it.",
                ),
            ),
            Idea(
                "countable_is_good",
                labels({"e": "good"}, options),
                Words(
                    ja="e：数えやすさだけで選んでいませんか。その数が増えたら、受注は増えますか。",
                    en="e: was it chosen because it is easy to count? If it grows, do orders grow?",
                ),
            ),
            Idea(
                "other_side_is_doing",
                labels({"b": "doing"}, options),
                Words(
                    ja="b：見積もりを頼むのは、だれですか。こちらが決めれば増える数かどうかを考えましょう。",
                    en="b: who asks for the quotation? Think whether the number grows merely because you decide so.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="まず「だれが数えても同じか」で1つ、「ゴールとつながるか」で1つ決まります。",
                en="“Same whoever counts?” settles one of them, and “linked to the goal?” another.",
            ),
            Words(
                ja="残った3つは、ゴールそのもの、こちらの行動、相手の動き、のどれかです。",
                en="Of the three that are left, one is the goal itself, one your own doing, one what the other side does.",
            ),
        ],
    )


def roles() -> Question:
    """One number under two goals."""
    options = ["KGI", "KPI"]
    right = dict.fromkeys("ace", "KGI") | dict.fromkeys("bdf", "KPI")
    return Question(
        "roles",
        points=POINTS,
        right=labels(right, options),
        right_message=Words(
            ja="どの数字も、ゴールと同じならKGI、手前にあればKPIでした。",
            en="Each number is the KGI where it is the goal, and a KPI where it comes before it.",
        ),
        ideas=[
            Idea(
                "sales_always_kpi",
                labels({"a": "KPI"}, options),
                Words(
                    ja="a：「売上はいつもKPI」という考えのようです。この会社のゴールの文に出てくる数字は何ですか。",
                    en="a: this looks like “sales are always a KPI”. Which number does this company's goal speak of?",
                ),
            ),
            Idea(
                "sales_always_kgi",
                labels({"b": "KGI"}, options),
                Words(
                    ja="b：「売上はいつもKGI」という考えのようです。この会社が最後に欲しいのは売上でしょうか。",
                    en="b: this looks like “sales are always the KGI”. Is it sales that this company wants in the end?",
                ),
            ),
            Idea(
                "customers_always_kpi",
                labels({"c": "KPI"}, options),
                Words(
                    ja="c：お客さまの数は途中の数字、と決めていませんか。ゴールの文と見比べましょう。",
                    en="c: have you settled that customers are a number on the way? Hold it against the goal.",
                ),
            ),
            Idea(
                "customers_always_kgi",
                labels({"d": "KGI"}, options),
                Words(
                    ja="d：新しいお客さまが増えると、その先で何が増えてほしいのですか。そちらがゴールです。",
                    en="d: when new customers come, what is to grow because of it? That is the goal.",
                ),
            ),
            Idea(
                "visitors_always_kpi",
                labels({"e": "KPI"}, options),
                Words(
                    ja="e：訪問者は「まだ途中」に見えます。それでも、このチームが約束した結果は何でしょうか。",
                    en="e: visitors look like something half-way. Still, what is the result that this team has promised?",
                ),
            ),
            Idea(
                "visitors_always_kgi",
                labels({"f": "KGI"}, options),
                Words(
                    ja="f：訪問者が増えても、注文が増えなければ、このゴールには届きません。",
                    en="f: if visitors grow and orders do not, this goal is missed.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="ゴールの文にある数字と、右の列の数字が同じかどうかを見ます。",
                en="Is the number in the last column the one that the goal speaks of?",
            ),
            Words(
                ja="同じならKGIです。違うときは、ゴールの手前にあるかどうかを考えます。",
                en="If it is, it is the KGI. If not, ask whether it comes before the goal.",
            ),
        ],
    )


def _rates(months: pd.DataFrame) -> pd.Series:
    return months[STAGES].sum() / (TARGET * WEEKS_GONE / WEEKS)


def stage_rates(months: pd.DataFrame) -> Question:
    """Attainment of the four stages against what should have been done in 17 weeks."""
    total, rates = months[STAGES].sum(), _rates(months)
    last = months[STAGES].iloc[-1] / (TARGET * months["weeks"].iloc[-1] / WEEKS)
    return Question(
        "stage_rates",
        points=POINTS,
        right=table(rates, tolerance=0.0005),
        right_message=Words(
            ja="期間をそろえて比べられました。受注だけを見るよりも、どこで遅れているのかがわかります。",
            en="You compared like with like. It shows where you are behind, which the orders alone do not.",
        ),
        ideas=[
            Idea(
                "whole_target",
                table(total / TARGET, tolerance=0.0005),
                Words(
                    ja="17週間の実績を、26週間の目標で割っています。これでは必ず遅れて見えます。分子と分母の期間をそろえましょう。",
                    en="You divided 17 weeks of results by 26 weeks of targets: that always looks late. Top and bottom need the same period.",
                ),
            ),
            Idea(
                "upside_down",
                table(1 / rates, tolerance=0.0005),
                Words(
                    ja="上と下が逆です。達成率は「実績 ÷ 目標」です。",
                    en="Top and bottom are swapped. The attainment rate is “result ÷ target”.",
                ),
            ),
            Idea(
                "percent",
                table(100 * rates, tolerance=0.05),
                Words(
                    ja="考え方は合っています。% の数になっているので、割合（90 % なら 0.9）で答えましょう。",
                    en="The thought is right, but these are per cent. Answer with shares (0.9 for 90 %).",
                ),
            ),
            Idea(
                "last_month",
                table(last, tolerance=0.0005),
                Words(
                    ja="最後の月だけの達成率です。17週間の合計 `total` を使いましょう。",
                    en="That is the attainment rate of the last month alone. Use `total`, the sums of all 17 weeks.",
                ),
            ),
            Idea(
                "difference",
                table(total - TARGET * WEEKS_GONE / WEEKS, tolerance=0.5),
                Words(
                    ja="目標との差（件数）です。電話の1,000件と受注の1件は比べられません。割り算で割合にしましょう。",
                    en="Those are differences in numbers. A thousand calls and one order cannot be compared: divide to get a rate.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="まず、17週間で届いているはずの数を求めます。26週間の目標の26分の17です。",
                en="First find what should have been done in 17 weeks: 17 parts in 26 of the targets.",
            ),
            Words(
                ja="`target * 17 / 26` が、ここまでの目標です。実績をこれで割ります。",
                en="`target * 17 / 26` is the target up to now. Divide the results by it.",
            ),
        ],
    )


def weak_stage(months: pd.DataFrame) -> Question:
    """The stage with the lowest attainment."""
    lowest, second, third, best = _rates(months).sort_values().index
    return Question(
        "weak_stage",
        points=POINTS,
        right=choice(lowest, STAGES),
        right_message=Words(
            ja="段階がわかれば、次の質問は「なぜ」です。その段階の手前と、その中の割合を見ましょう。",
            en="Knowing the stage, the next question is why. Look at the stage before it, and at the rates inside it.",
        ),
        ideas=[
            Idea(
                "second",
                choice(second, STAGES),
                Words(
                    ja="その段階も低めですが、もっと低い段階が1つあります。4つの数字を小さい順に並べてみましょう。",
                    en="It is low as well, but one stage is lower. Put the four figures in order.",
                ),
            ),
            Idea(
                "third",
                choice(third, STAGES),
                Words(
                    ja="その段階よりも低いものが2つあります。件数ではなく、達成率で比べましょう。",
                    en="Two stages are lower than this one. Compare the rates, not the numbers.",
                ),
            ),
            Idea(
                "best",
                choice(best, STAGES),
                Words(
                    ja="それは、達成率がいちばん高い段階です。問いは反対の端を聞いています。",
                    en="That stage has the highest rate. The question asks for the other end.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="空いたセルで `stage_rates` を実行して、4つの数字を見比べます。",
                en="Run `stage_rates` in an empty cell and compare the four figures.",
            ),
            Words(
                ja="`stage_rates.sort_values()` を実行すると、小さい順に並びます。",
                en="`stage_rates.sort_values()` puts them in order, the smallest first.",
            ),
        ],
    )


def meetings_per_week(months: pd.DataFrame) -> Question:
    """Meetings of each month per week in it."""
    meetings, weeks = months["meetings"], months["weeks"]
    return Question(
        "meetings_per_week",
        points=POINTS,
        right=table(meetings / weeks, tolerance=0.05),
        right_message=Words(
            ja="これで、どの月も同じ長さで比べられます。月の合計の順位と、同じになりましたか。",
            en="Now all months are compared over the same time. Is their order the same as by totals?",
        ),
        ideas=[
            Idea(
                "totals",
                table(meetings, tolerance=0.05),
                Words(
                    ja="月の合計のままです。週の数が違う月どうしを、公平に比べるには何で割りますか。",
                    en="These are still the months' totals. What do you divide by to be fair to shorter months?",
                ),
            ),
            Idea(
                "four_weeks_each",
                table(meetings / 4, tolerance=0.05),
                Words(
                    ja="どの月も4週間として計算しています。`weeks` の列を見ると、月によって違います。",
                    en="You took every month as 4 weeks. Look at the column `weeks`: they differ.",
                ),
            ),
            Idea(
                "upside_down",
                table(weeks / meetings, tolerance=0.0001),
                Words(
                    ja="週の数を商談数で割っています。「1週間あたりの商談」なので、逆の割り算です。",
                    en="You divided weeks by meetings. For meetings per week it is the other way round.",
                ),
            ),
            Idea(
                "one_value",
                table(pd.Series(meetings.sum() / weeks.sum(), index=months.index), tolerance=0.05),
                Words(
                    ja="全部の月をまとめた平均が、どの月にも入っています。これでは動きが見えません。月ごとに計算しましょう。",
                    en="Every month has the average of all of them, which hides the movement. Compute it month by month.",
                ),
            ),
            Idea(
                "orders",
                table(months["orders"] / weeks, tolerance=0.05),
                Words(
                    ja="受注の1週間あたりです。ここで見たいのは、それより先に動く商談です。",
                    en="Those are orders per week. Here you want meetings, which move before them.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="単位は「件/週」です。何を何で割りますか。",
                en="The unit is meetings per week. What divided by what?",
            ),
            Words(
                ja='列どうしの割り算です。分母は `months["weeks"]` です。',
                en='Divide one column by another; the lower one is `months["weeks"]`.',
            ),
        ],
    )


def needed_per_week() -> Question:
    """What is left, spread over the weeks that are left."""
    inputs = [[500, 300, 10], [120, 45, 5], [64, 30, 4]]
    return Question(
        "needed_per_week",
        points=POINTS,
        right=function(lambda goal, so_far, weeks_left: (goal - so_far) / weeks_left, inputs, tolerance=0.001),
        right_message=Words(
            ja='`needed_per_week(500, total["orders"], 9)` を実行して、いままでの1週間の受注と比べてみてください。',
            en='Run `needed_per_week(500, total["orders"], 9)` and compare it with the orders a week up to now.',
        ),
        ideas=[
            Idea(
                "forgets_so_far",
                function(lambda goal, so_far, weeks_left: goal / weeks_left, inputs, tolerance=0.001),
                Words(
                    ja="目標の全部を、残りの週で割っています。もう取った分は、これから取らなくてよい分です。",
                    en="You spread the whole goal over the weeks left. What is won already need not be won again.",
                ),
            ),
            Idea(
                "no_brackets",
                function(lambda goal, so_far, weeks_left: goal - so_far / weeks_left, inputs, tolerance=0.001),
                Words(
                    ja="割り算が引き算より先に計算されています。先にしたい計算を `( )` でかこみましょう。",
                    en="Division was done before subtraction. Put what comes first into `( )`.",
                ),
            ),
            Idea(
                "what_is_done",
                function(lambda goal, so_far, weeks_left: so_far / weeks_left, inputs, tolerance=0.001),
                Words(
                    ja="ここまでの件数を、残りの週で割っています。割りたいのは、まだ足りない件数です。",
                    en="You divided what has been reached by the weeks left. What is to be divided is what is still missing.",
                ),
            ),
            Idea(
                "upside_down",
                function(lambda goal, so_far, weeks_left: weeks_left / (goal - so_far), inputs, tolerance=0.0001),
                Words(
                    ja="「1件に何週間かかるか」になっています。聞いているのは「1週間に何件か」です。",
                    en="That is how many weeks one of them takes. The question is how many in a week.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="たとえば、目標が12件で、もう2件取れていて、残りが5週間なら、1週間に2件ずつです。",
                en="For example: a goal of 12 with 2 reached and 5 weeks left needs 2 a week.",
            ),
            Words(
                ja="まだ足りない件数は `goal - so_far` です。これを残りの週で割ります。",
                en="What is missing is `goal - so_far`. Divide that by the weeks left.",
            ),
        ],
    )


def needed_meetings(months: pd.DataFrame) -> Question:
    """Meetings for the orders that are missing, at the rate so far."""
    total = months[STAGES].sum()
    left, rate = TARGET["orders"] - total["orders"], total["orders"] / total["meetings"]
    return Question(
        "needed_meetings",
        points=POINTS,
        right=number(left / rate, tolerance=1),
        right_message=Words(
            ja="この数を9週間で割ると、1週間に要る商談がわかります。いまの商談の数と比べれば、早めに手を打てます。",
            en="Divide it by 9 weeks and hold it against today's meetings a week: you can act while there is time.",
        ),
        ideas=[
            Idea(
                "all_orders",
                number(TARGET["orders"] / rate, tolerance=1),
                Words(
                    ja="500件の全部に必要な商談です。もう取れた受注の分は、引いておきましょう。",
                    en="That is for all 500 orders. Take away those that have been won already.",
                ),
            ),
            Idea(
                "multiplied",
                number(left * rate, tolerance=1),
                Words(
                    ja="残りの受注に、受注になる割合を掛けています。商談は受注よりも多いはずです。",
                    en="You multiplied the missing orders by the rate. There must be more meetings than orders.",
                ),
            ),
            Idea(
                "one_in_four",
                number(left * 4, tolerance=0.5),
                Words(
                    ja="レッスン1のチームの「4件に1件」を使っています。このセンターの割合は、このデータから計算しましょう。",
                    en="You used “one in four” of the team in lesson 1. Work out this centre's own rate from the data.",
                ),
            ),
            Idea(
                "rest_of_the_plan",
                number(TARGET["meetings"] - total["meetings"], tolerance=1),
                Words(
                    ja="商談の目標2,000件までの残りです。その目標は、受注になる割合が予定どおりのときの数です。実際の割合から計算しましょう。",
                    en="That is what is missing to the 2,000 meetings planned. The plan took a rate for granted: use the real one.",
                ),
            ),
            Idea(
                "appointments",
                number(left / (total["orders"] / total["appointments"]), tolerance=2),
                Words(
                    ja="必要なアポの数です。割合の分母を、商談にしましょう。",
                    en="That is the number of appointments needed. Take the rate per meeting.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='2つに分けます。足りない受注は `500 - total["orders"]`。受注になる割合は `total["orders"] / total["meetings"]`。',
                en='Take two steps. Orders missing: `500 - total["orders"]`. The rate: `total["orders"] / total["meetings"]`.',
            ),
            Words(
                ja="「商談 × 割合 ＝ 受注」です。商談を求めるには、足りない受注を割合で割ります。",
                en="Meetings × rate = orders. So to find the meetings, divide the missing orders by the rate.",
            ),
        ],
    )


def last_week() -> Question:
    """The last week in which a call can become an order in time."""
    return Question(
        "last_week",
        points=POINTS,
        right=number(WEEKS - 2 * STEP, tolerance=0.1),
        right_message=Words(
            ja="それよりあとの電話は、来年の受注になります。年末に急にかけても間に合わない。だから、先に動く数字を見ます。",
            en="Calls after that are orders of next year. A rush in December comes too late: that is why one watches what moves first.",
        ),
        ideas=[
            Idea(
                "one_step",
                number(WEEKS - STEP, tolerance=0.1),
                Words(
                    ja="3週間を1回だけ引いています。電話から受注までには、待つところが2つあります。",
                    en="You took 3 weeks away once. Between the call and the order there are two waits.",
                ),
            ),
            Idea(
                "no_delay",
                number(WEEKS, tolerance=0.1),
                Words(
                    ja="かけたその週に受注が決まる、という計算です。商談と受注は、あとから来ます。",
                    en="That takes the order to be decided in the week of the call. Meeting and order come later.",
                ),
            ),
            Idea(
                "later",
                number(WEEKS + 2 * STEP, tolerance=0.1),
                Words(
                    ja="足し算になっています。受注の週から、電話の週へ時間をさかのぼりましょう。",
                    en="You added. Go back in time, from the week of the order to the week of the call.",
                ),
            ),
            Idea(
                "only_the_wait",
                number(2 * STEP, tolerance=0.1),
                Words(
                    ja="電話から受注までにかかる週の数です。そこから、週の番号を求めましょう。",
                    en="That is how many weeks lie between call and order. From it, find the week's number.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="第26週に受注が決まる商談は、第何週ですか。",
                en="An order decided in week 26: in which week was its meeting?",
            ),
            Words(
                ja="その商談のアポを取った電話は、さらに何週間前ですか。",
                en="And how many weeks earlier was the call that won the appointment?",
            ),
        ],
    )
