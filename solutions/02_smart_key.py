"""The answer key of assignment 2: four goals of the article put right, with the baselines of a learner's own shop."""

import pandas as pd

from kpilearn.datasets import Territory
from kpilearn.locale import Words
from kpilearn.notebook.answers import Answer, Idea, Key, Question, function, goal, labels, number, table

POINTS, GOAL_POINTS = 2, 3
TODAY = "2025-09-29"
LETTERS = "SMART"
#: How far a number in a goal may be off, as a share of it: room for sensible rounding.
RELATIVE = 0.005
FOUR_WEEKS = 28
FIRST_MONTH, LAST_MONTH, SAME_SEASON = "2024-09", "2025-08", "2025-03"
GROWTH, POINTS_MORE, ANSWERED, LIKES = 0.05, 2, 80, 20


def key(data: Territory) -> Key:
    """Return the key for the shop's tables in ``data``."""
    days, calls = data.load("sns_daily"), data.load("staffing")
    every_post = data.load("sns_posts")
    posts = every_post.groupby(every_post["date"].dt.strftime("%Y-%m").rename("month"))
    return Key(
        questions=[
            faults(),
            verdicts(),
            target_value(),
            sales_goal(data.load("shop_monthly")),
            inflow_goal(days),
            checkpoint(days),
            like_rates(posts.agg(posts=("post_id", "count"), reach=("reach", "sum"), likes=("likes", "sum"))),
            like_goal(every_post[every_post["date"] >= "2025-09-01"]),
            answer_goal(calls),
        ]
    )


def _part(*, numbers: dict[str, float] | None = None, **cases: str) -> Answer:
    """Return a goal of which only these letters and numbers count."""
    return goal(cases, numbers or {}, today=TODAY, relative=RELATIVE)


def _right(baseline: float, target: float, letters: str = LETTERS) -> Answer:
    return _part(numbers={"baseline": baseline, "target": target}, **dict.fromkeys(letters, "good"))


NO_BASELINE = Words(
    ja="`baseline` がありません。いまの値がないと、その目標が遠いのか近いのか、だれにもわかりません。",
    en="There is no `baseline`. Without today's value nobody can tell whether the target is near or far.",
)
NO_DEADLINE = Words(
    ja="期限がありません。判定する日が決まらないと、いつまでも「まだ途中です」と言えます。",
    en="There is no deadline. Until the day of judgement is set, one can say “not yet” for ever.",
)
EVERYBODY = Words(
    ja="担当が「みんな」です。全員の仕事は、だれの仕事でもなくなりがちです。1人か1つの役を書きましょう。",
    en="The owner is everybody. What is everybody's job is easily nobody's: name one person or one role.",
)
NOT_A_RATE = Words(
    ja="単位は % ですが、指標の言葉からは、何のうちの % なのかがわかりません。「割合」や「率」の入った言い方にしましょう。",
    en="The unit is %, but the indicator does not say of what. Word it as a rate or a share.",
)
SAME_AS_KGI = Words(
    ja="`kgi` が指標と同じです。この数字が増えると、その先で何に近づくのかを書きましょう。",
    en="`kgi` is the indicator itself. Write what comes nearer when this number grows.",
)


def faults() -> Question:
    """Six goals of other companies, and what to add first."""
    options = ["baseline", "deadline", "denominator", "measure", "two_readings", "complete"]
    return Question(
        "faults",
        points=POINTS,
        right=labels(dict(zip("abcdef", options, strict=True)), options),
        right_message=Words(
            ja="6つとも見分けられました。自分の目標にも、同じ順に聞いてみましょう。",
            en="You told all six apart. Put the same questions to goals of your own.",
        ),
        ideas=[
            Idea(
                "target_is_enough",
                labels({"a": "complete"}, options),
                Words(
                    ja="a：目標の値も期限もあります。では、6,000円は高い目標ですか、低い目標ですか。何がわかれば答えられますか。",
                    en="a: target and deadline are there. But is ¥6,000 a high target or a low one? What would you need to know?",
                ),
            ),
            Idea(
                "numbers_are_enough",
                labels({"b": "complete"}, options),
                Words(
                    ja="b：数字が2つあると、そろって見えます。SMARTの5文字を、1つずつ指でたどってみましょう。",
                    en="b: with two numbers it looks complete. Go through the five letters one by one.",
                ),
            ),
            Idea(
                "people_are_enough",
                labels({"c": "complete"}, options),
                Words(
                    ja="c：会報を100人に送った場合と、1万人に送った場合を思いうかべましょう。同じ80人でも、意味は同じですか。",
                    en="c: imagine the newsletter goes to 100 people, or to 10,000. Do the same 80 mean the same?",
                ),
            ),
            Idea(
                "than_now_is_baseline",
                labels({"d": "baseline"}, options),
                Words(
                    ja="d：「いまより」の、いまの値もありません。でも、それを書くには、先に何を決める必要がありますか。",
                    en="d: “than it is now” has no value either. But to write one down, what must be settled first?",
                ),
            ),
            Idea(
                "percent_is_clear",
                labels({"e": "complete"}, options),
                Words(
                    ja="e：年末の解約率が何 % なら達成ですか。2人で別々に答えて、見せ合うつもりで計算しましょう。",
                    en="e: which rate would count as reached? Work it out as two people would who do not talk to each other.",
                ),
            ),
            Idea(
                "out_of_overlooked",
                labels({"f": "denominator"}, options),
                Words(
                    ja="f：「1,000個あたり」と書いてあります。分母はここにあります。",
                    en="f: it says “in 1,000”. That is the denominator.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="わかりやすいものから埋めます。日付のない目標が1つ、数えられない目標が1つあります。",
                en="Start with the plain ones: one goal has no date, and one has nothing to count.",
            ),
            Words(
                ja="「1 % 下げる」は、率の 1 ポイントとも、率の 100 分の 1 とも読めます。全部そろった目標は1つだけです。",
                en="“By 1 %” may be 1 percentage point, or a hundredth of the rate (1 in 100). One goal alone is complete.",
            ),
        ],
    )


def verdicts() -> Question:
    """Reached, missed, or impossible to say."""
    options = ["reached", "missed", "unclear"]
    right = dict.fromkeys("bf", "reached") | dict.fromkeys("ad", "missed") | dict.fromkeys("ce", "unclear")
    return Question(
        "verdicts",
        points=POINTS,
        right=labels(right, options),
        right_message=Words(
            ja="6つとも、目標の文だけで判定できました。気持ちではなく、先に決めた数字と日付が答えを出しています。",
            en="You judged all six by their words. Not feelings, but the number and the date settled beforehand gave the answer.",
        ),
        ideas=[
            Idea(
                "nearly_is_reached",
                labels({"a": "reached"}, options),
                Words(
                    ja="a：おしかったですね。でも「だいたい」を認めると、どこまでが達成かを、あとから決めることになります。",
                    en="a: so close. But if “nearly” counts, you end up deciding afterwards what counts.",
                ),
            ),
            Idea(
                "less_is_missed",
                labels({"b": "missed"}, options),
                Words(
                    ja="b：この目標は、数字を小さくする目標です。「以下」という言葉をたしかめましょう。",
                    en="b: this goal makes a number smaller. Look at the words “or less”.",
                ),
            ),
            Idea(
                "nice_score",
                labels({"c": "reached"}, options),
                Words(
                    ja="c：よい点数です。でも、何点なら達成かが、3月より前に決まっていましたか。",
                    en="c: a fine score. But had anybody settled before March which score would do?",
                ),
            ),
            Idea(
                "late_is_reached",
                labels({"d": "reached"}, options),
                Words(
                    ja="d：35 % をこえたのは、いつですか。その日は期限より前でしたか。",
                    en="d: when did it pass 35 %? Was that before the deadline?",
                ),
            ),
            Idea(
                "best_comparison",
                labels({"e": "reached"}, options),
                Words(
                    ja="e：比べる相手を変えると、答えが変わります。どちらと比べるかは、目標の文のどこに書いてありますか。",
                    en="e: another comparison, another answer. Where does the goal say which one counts?",
                ),
            ),
            Idea(
                "other_comparison",
                labels({"e": "missed"}, options),
                Words(
                    ja="e：前の年と比べれば届いていません。11月と比べれば届いています。どちらが正しいかを、この文は決めていますか。",
                    en="e: against last year it falls short, against November it does not. Do these words say which is meant?",
                ),
            ),
            Idea(
                "fewer_days_is_missed",
                labels({"f": "missed"}, options),
                Words(
                    ja="f：日数は、少ないほどよい数字です。目標の3日と比べましょう。",
                    en="f: of days, fewer are better. Hold the outcome against the 3.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="会社を知らない人になったつもりで、文に書いてあることだけを使います。",
                en="Be a stranger: use nothing but what the words say.",
            ),
            Words(
                ja="判定できない目標が2つあります。期限の日の数字だけを見ると、残りは達成が2つ、未達が2つです。",
                en="Two goals cannot be judged. Of the others, by the day of the deadline, 2 were reached and 2 missed.",
            ),
        ],
    )


def target_value() -> Question:
    """A baseline raised by so many per cent."""
    inputs = [[200, 5], [1_500, 20], [64, 12.5]]
    return Question(
        "target_value",
        points=POINTS,
        right=function(lambda baseline, percent: baseline * (1 + percent / 100), inputs, relative=1e-6),
        ideas=[
            Idea(
                "only_the_increase",
                function(lambda baseline, percent: baseline * percent / 100, inputs, relative=1e-6),
                Words(
                    ja="増える分だけになっています。目標の値は、いまの値に増える分を足したものです。",
                    en="That is the increase alone. The value to reach is today's value plus the increase.",
                ),
            ),
            Idea(
                "percent_as_ratio",
                function(lambda baseline, percent: baseline * (1 + percent), inputs, relative=1e-6),
                Words(
                    ja="5 を渡すと、5倍を足しています。% の数を、割合に直してから使いましょう。",
                    en="Given 5, it adds 5 times the value. Turn per cent into a share first.",
                ),
            ),
            Idea(
                "adds_percent",
                function(lambda baseline, percent: baseline + percent, inputs, relative=1e-6),
                Words(
                    ja="% の数をそのまま足しています。200円の 5 % は、5円ではありません。",
                    en="You added the per cent as they are. But 5 % of ¥200 are not ¥5.",
                ),
            ),
            Idea(
                "lowered",
                function(lambda baseline, percent: baseline * (1 - percent / 100), inputs, relative=1e-6),
                Words(
                    ja="下げる計算になっています。増やすときは、引き算ではなく足し算です。",
                    en="That lowers the value. To raise it, add.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="200円を 5 % 増やすと、増える分は 200 × 0.05 です。",
                en="To raise ¥200 by 5 %, the increase is 200 × 0.05.",
            ),
            Words(
                ja="% の数は `percent / 100` で割合になります。いまの値に、増える分を足します。",
                en="`percent / 100` makes a share of it. Add the increase to today's value.",
            ),
        ],
    )


def sales_goal(shop: pd.DataFrame) -> Question:
    """Sales of March 5 % above those of the March before."""
    sales = shop.set_index(shop["month"].dt.strftime("%Y-%m"))["sales"].loc[FIRST_MONTH:LAST_MONTH]
    march = float(sales[SAME_SEASON])
    return Question(
        "sales_goal",
        points=GOAL_POINTS,
        right=_right(march, march * (1 + GROWTH)),
        right_message=Words(
            ja="これなら、3月31日に金額を1つ見るだけで判定できます。",
            en="On 31 March, one look at one amount will settle it.",
        ),
        ideas=[
            Idea(
                "last_month",
                _part(numbers={"baseline": float(sales[LAST_MONTH])}),
                Words(
                    ja="いちばん新しい月と比べています。8月と3月では、売れ方の季節が違います。季節が同じ月を探しましょう。",
                    en="You compare with the latest month. August and March are different seasons: find a month of the same season.",
                ),
            ),
            Idea(
                "year",
                _part(numbers={"baseline": float(sales.sum())}),
                Words(
                    ja="1年分の合計を基準値にしています。判定するのは1か月の売上です。期間をそろえましょう。",
                    en="Your baseline is a whole year. One month will be judged: make the periods agree.",
                ),
            ),
            Idea(
                "target_in_percent",
                _part(numbers={"target": 100 * GROWTH}),
                Words(
                    ja="`target` が % の数です。届いたかどうかを金額で言えるように、円に直しましょう。",
                    en="Your `target` is a number of per cent. Turn it into yen, so that the amount itself can be judged.",
                ),
            ),
            Idea(
                "only_the_increase",
                _part(numbers={"target": march * GROWTH}),
                Words(
                    ja="`target` が、増える分の金額です。`baseline` と見比べると、売上が大きく減る目標になっています。",
                    en="Your `target` is the increase alone. Beside `baseline` it reads as a goal to lose most of your sales.",
                ),
            ),
            Idea(
                "in_thousands",
                _part(numbers={"baseline": march / 1_000}),
                Words(
                    ja="千円の数で書いています。表と同じ、円で書きましょう（単位がそろっていると、だれも迷いません）。",
                    en="Your numbers are in thousands of yen. Write yen as the table does, and nobody has to wonder.",
                ),
            ),
            Idea("no_baseline", _part(A="none"), NO_BASELINE),
            Idea("no_deadline", _part(T="none"), NO_DEADLINE),
            Idea("everybody", _part(S="everyone"), EVERYBODY),
            Idea("same_as_kgi", _part(R="same"), SAME_AS_KGI),
        ],
        hints=[
            Words(
                ja="判定するのは2026年の3月です。季節が同じ月を、`sales` の表から探します。",
                en="March 2026 will be judged. Find a month of the same season in `sales`.",
            ),
            Words(
                ja="`target` は、`baseline` の 1.05 倍です。文字の判定は `kl.widgets.smart()` でも確かめられます。",
                en="`target` is 1.05 times `baseline`. For the letters, `kl.widgets.smart()` tells you more.",
            ),
        ],
    )


def inflow_goal(days: pd.DataFrame) -> Question:
    """The inflow of four weeks, doubled."""
    recent = days.tail(FOUR_WEEKS)
    inflow = float(recent["inflow"].sum())
    return Question(
        "inflow_goal",
        points=GOAL_POINTS,
        # Just twice is within reach, a rounded target a little above is "far": so A does not count here.
        right=_right(inflow, 2 * inflow, "SMRT"),
        right_message=Words(
            ja="「半年で2倍」が、人数と日付になりました。2倍は高い目標なので、次の問6で途中の目標も置きましょう。",
            en="“Double in half a year” has become people and a date. Double is a lot: question 6 sets a goal on the way.",
        ),
        ideas=[
            Idea(
                "one_day",
                _part(numbers={"baseline": float(recent["inflow"].mean())}),
                Words(
                    ja="1日の平均です。4週間の合計で判定すると決めました。期間をそろえましょう。",
                    en="That is the average of a day. A total of four weeks will be judged: make the periods agree.",
                ),
            ),
            Idea(
                "followers",
                _part(numbers={"baseline": float(days["followers"].iloc[-1])}),
                Words(
                    ja="フォロワーの数です。フォロワーが増えても、店に来る人が増えるとは限りません。流入を使いましょう。",
                    en="Those are followers. More followers need not mean more people who come: use the inflow.",
                ),
            ),
            Idea(
                "from_social_media_only",
                _part(numbers={"baseline": float(recent["sns_visits"].sum())}),
                Words(
                    ja="SNSから来た人だけの数です。会議で決めたのは、全部の流入です。",
                    en="Those are visits from social media alone. The meeting settled on the whole inflow.",
                ),
            ),
            Idea(
                "target_is_two",
                _part(numbers={"target": 2.0}),
                Words(
                    ja="`target` が倍率のままです。知らない人でも判定できるように、人数に直しましょう。",
                    en="Your `target` is still a factor. Turn it into people, so that a stranger can judge it.",
                ),
            ),
            Idea(
                "twice_more",
                _part(numbers={"target": 3 * inflow}),
                Words(
                    ja="「2倍分を足す」と読んで、3倍になっています。「2倍にする」は、いまの値の2つ分です。",
                    en="You added twice the value, which makes it triple. To double is to have two times today's value.",
                ),
            ),
            Idea(
                "half_a_year",
                _part(T="date"),
                Words(
                    ja="期限が日付になっていません。「半年」は、数え始める日によって変わります。`2026-03-31` の形で書きましょう。",
                    en="The deadline is not a date. “Half a year” depends on the day one counts from. Write it like `2026-03-31`.",
                ),
            ),
            Idea("no_baseline", _part(A="none"), NO_BASELINE),
            Idea("everybody", _part(S="everyone"), EVERYBODY),
            Idea("same_as_kgi", _part(R="same"), SAME_AS_KGI),
        ],
        hints=[
            Words(
                ja='最後の28日は `days.tail(28)`、その流入の列は `days.tail(28)["inflow"]` です。',
                en='The last 28 days are `days.tail(28)`, their inflow is `days.tail(28)["inflow"]`.',
            ),
            Words(
                ja="列の合計は、後ろに `.sum()` を付けます。目標は、その2つ分です。",
                en="Put `.sum()` behind a column to add it up. The target is two times that.",
            ),
        ],
    )


def checkpoint(days: pd.DataFrame) -> Question:
    """Where the inflow should be half-way to twice its value."""
    inflow = float(days.tail(FOUR_WEEKS)["inflow"].sum())
    return Question(
        "checkpoint",
        points=POINTS,
        right=number(1.5 * inflow, tolerance=0.6),
        right_message=Words(
            ja="途中の目標です。真ん中の日にこの数と比べれば、まだ3か月のうちに手を打てます。",
            en="A goal on the way. Hold the inflow against it half-way, and 3 months are left to act.",
        ),
        ideas=[
            Idea(
                "half_the_target",
                number(inflow, tolerance=0.6),
                Words(
                    ja="目標の半分は、いまの値と同じです。1人も増えていなくても「順調」になってしまいます。",
                    en="Half the target is today's value. “All is well” would be said even if nobody came in addition.",
                ),
            ),
            Idea(
                "increase_half_way",
                number(0.5 * inflow, tolerance=0.6),
                Words(
                    ja="真ん中の日までに増える分です。そのとき流入が何人になっているかを答えましょう。",
                    en="That is the increase by then. The question is how many the inflow should be.",
                ),
            ),
            Idea(
                "whole_target",
                number(2 * inflow, tolerance=0.6),
                Words(
                    ja="期限の日の目標です。真ん中の日には、まだそこまで届いていなくてかまいません。",
                    en="That is the target of the last day. Half-way it need not be reached yet.",
                ),
            ),
            Idea(
                "growing_by_the_same_factor",
                number(2**0.5 * inflow, tolerance=0.6),
                Words(
                    ja="毎月同じ倍率で増える計算です。ここでは、毎月同じ人数ずつ増えるとしています。",
                    en="That grows by the same factor every month. Here it grows by the same number of people.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="期限までに増える人数は、`target` から `baseline` を引いた数です。",
                en="By the deadline it grows by `target` minus `baseline`.",
            ),
            Words(
                ja="真ん中の日には、その半分が増えています。いまの値に足しましょう。",
                en="Half-way, half of that has come in addition. Add it to today's value.",
            ),
        ],
    )


def like_rates(posts: pd.DataFrame) -> Question:
    """Likes per person reached, month by month."""
    likes, reach = posts["likes"], posts["reach"]
    rates = likes / reach
    return Question(
        "like_rates",
        points=POINTS,
        right=table(rates, tolerance=0.0005),
        right_message=Words(
            ja="投稿を増やした4月から、いいねの数は大きく増えました。割合はどうでしょうか。見比べてみてください。",
            en="From April on, with more posts, likes grew a lot. And the share? Compare the two.",
        ),
        ideas=[
            Idea(
                "per_post",
                table(likes / posts["posts"], tolerance=0.005),
                Words(
                    ja="投稿1つあたりのいいねです。何人が見たのかが、まだ入っていません。",
                    en="Those are likes per post. How many people saw them is still missing.",
                ),
            ),
            Idea(
                "upside_down",
                table(reach / likes, tolerance=0.0005),
                Words(
                    ja="上と下が逆です。「見た人のうち、いいねを押した」なので、見た人が分母です。",
                    en="Top and bottom are swapped. Of those who saw it, how many liked it: who saw it belongs below.",
                ),
            ),
            Idea(
                "percent",
                table(100 * rates, tolerance=0.05),
                Words(
                    ja="考え方は合っています。% の数になっているので、割合（20 % なら 0.2）で答えましょう。",
                    en="The thought is right, but these are per cent. Answer with shares (0.2 for 20 %).",
                ),
            ),
            Idea(
                "one_value",
                table(pd.Series(likes.sum() / reach.sum(), index=posts.index), tolerance=0.0005),
                Words(
                    ja="全部の月をまとめた割合が、どの月にも入っています。月ごとに計算しましょう。",
                    en="Every month has the share of all months together. Compute it month by month.",
                ),
            ),
            Idea(
                "share_of_all_likes",
                table(likes / likes.sum(), tolerance=0.0005),
                Words(
                    ja="全部のいいねのうち、その月の分です。分母は、その月に見た人です。",
                    en="That is each month's part of all likes. The denominator is the people who saw that month's posts.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="分母は `reach`（見た人の数）です。", en="The denominator is `reach`, the people who saw the posts."
            ),
            Words(
                ja='列どうしの割り算です。`posts["likes"]` から始めましょう。',
                en='Divide one column by another, starting with `posts["likes"]`.',
            ),
        ],
    )


def like_goal(posts: pd.DataFrame) -> Question:
    """The share of September's viewers who liked a post, two percentage points up."""
    rate = 100 * posts["likes"].sum() / posts["reach"].sum()
    return Question(
        "like_goal",
        points=GOAL_POINTS,
        right=_right(rate, rate + POINTS_MORE),
        right_message=Words(
            ja="分母が入ったので、フォロワーの多い店も少ない店も、同じものさしで測れます。",
            en="With its denominator the goal measures a big shop and a small one alike.",
        ),
        ideas=[
            Idea(
                "likes_per_post",
                _part(numbers={"baseline": float(posts["likes"].mean())}),
                Words(
                    ja="投稿1つあたりのいいねの数です。見た人の何 % かに直しましょう。",
                    en="That is likes per post. Turn it into the per cent of those who saw it.",
                ),
            ),
            Idea(
                "mean_of_rates",
                _part(numbers={"baseline": 100 * float((posts["likes"] / posts["reach"]).mean())}),
                Words(
                    ja="投稿ごとの割合を平均しています。見た人の少ない投稿も、多い投稿と同じ重さになります。合計どうしで割りましょう。",
                    en="You averaged the shares of single posts: one that few people saw weighs as much as any. Divide total by total.",
                ),
            ),
            Idea(
                "as_share",
                _part(numbers={"baseline": rate / 100}),
                Words(
                    ja="割合のままです。単位を % と書いたら、数も % にそろえましょう。",
                    en="Those are shares. When the unit is %, the numbers must be per cent as well.",
                ),
            ),
            Idea(
                "percent_of_percent",
                _part(numbers={"target": rate * (1 + POINTS_MORE / 100)}),
                Words(
                    ja="割合を「2 % 増し」にしています。2ポイントは、% の数に2を足すことです。",
                    en="You made the rate 2 % larger. Two percentage points means: add 2 to the number of per cent.",
                ),
            ),
            Idea(
                "article_target",
                _part(numbers={"target": float(LIKES)}),
                Words(
                    ja="`target` が、記事の「20いいね」のままです。いまの割合から2ポイント上の数に直しましょう。",
                    en="Your `target` is still the article's 20 likes. Make it the rate 2 points above today's.",
                ),
            ),
            Idea(
                "only_the_points",
                _part(numbers={"target": float(POINTS_MORE)}),
                Words(
                    ja="`target` が、上げる分だけです。届いてほしい割合を書きましょう。",
                    en="Your `target` is the rise alone. Write the rate to be reached.",
                ),
            ),
            Idea("not_a_rate", _part(M="of_what"), NOT_A_RATE),
            Idea("no_deadline", _part(T="none"), NO_DEADLINE),
            Idea("same_as_kgi", _part(R="same"), SAME_AS_KGI),
        ],
        hints=[
            Words(
                ja='9月のいいねは `posts.loc["2025-09", "likes"]`、見た人は `posts.loc["2025-09", "reach"]` です。',
                en='September\'s likes are `posts.loc["2025-09", "likes"]`, those who saw them `posts.loc["2025-09", "reach"]`.',
            ),
            Words(
                ja="割り算の結果に100を掛けると % になります。目標は、その数に2を足します。",
                en="Multiply the quotient by 100 to get per cent. For the target add 2 to that.",
            ),
        ],
    )


def answer_goal(calls: pd.DataFrame) -> Question:
    """The share of calls answered within 20 seconds, brought to 80 %."""
    came, answered = calls["calls"], calls["answered_in_20s"]
    rate = 100 * answered.sum() / came.sum()
    return Question(
        "answer_goal",
        points=GOAL_POINTS,
        right=_right(rate, ANSWERED),
        right_message=Words(
            ja="「満足度」が、だれでも数えられる割合になりました。これで本当に満足が増えるかは、`kgi` の数字で確かめます。",
            en="“Satisfaction” has become a share that anyone can count. Whether it makes customers happier, the `kgi` must show.",
        ),
        ideas=[
            Idea(
                "still_satisfaction",
                _part(S="vague"),
                Words(
                    ja="指標が、まだ人によって答えの変わる言葉です。会議で決めた「数えるもの」を書きましょう。",
                    en="The indicator is still a word that everybody reads differently. Write what the meeting decided to count.",
                ),
            ),
            Idea(
                "mean_of_rates",
                _part(numbers={"baseline": 100 * float((answered / came).mean())}),
                Words(
                    ja="30分ごとの割合を平均しています。電話が少ない時間も、混んだ時間と同じ重さになります。合計どうしで割りましょう。",
                    en="You averaged the shares of half-hours: a quiet one weighs as much as a busy one. Divide total by total.",
                ),
            ),
            Idea(
                "not_abandoned",
                _part(numbers={"baseline": 100 * float(1 - calls["abandoned"].sum() / came.sum())}),
                Words(
                    ja="切られなかった電話の割合です。20秒より長く待った人も入っています。",
                    en="That is the share of callers who did not give up; some of them waited longer than 20 seconds.",
                ),
            ),
            Idea(
                "as_share",
                _part(numbers={"baseline": rate / 100}),
                Words(
                    ja="`baseline` が割合のままです。目標の80と比べられるように、% の数にしましょう。",
                    en="Your `baseline` is a share. Write it in per cent, so that it can be compared with 80.",
                ),
            ),
            Idea(
                "only_the_rise",
                _part(numbers={"target": ANSWERED - rate}),
                Words(
                    ja="`target` が、上げる分だけです。届いてほしい割合を書きましょう。",
                    en="Your `target` is the rise alone. Write the share to be reached.",
                ),
            ),
            Idea("not_a_rate", _part(M="of_what"), NOT_A_RATE),
            Idea("no_deadline", _part(T="none"), NO_DEADLINE),
            Idea("everybody", _part(S="everyone"), EVERYBODY),
        ],
        hints=[
            Words(
                ja="合計どうしで割ります。分母は、かかってきた電話の全部です。",
                en="Divide total by total. Below stand all calls that came in.",
            ),
            Words(
                ja='`calls["answered_in_20s"].sum()` が20秒以内に出た電話の合計です。100を掛けると % になります。',
                en='`calls["answered_in_20s"].sum()` is the total answered within 20 seconds. Multiply by 100 for per cent.',
            ),
        ],
    )
