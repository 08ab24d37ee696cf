"""The answers, hints and quizzes of lesson 9."""

import pandas as pd

from kpilearn.datasets import load
from kpilearn.locale import Words
from kpilearn.markets.callcentre import LEAD_WEEKS
from kpilearn.notebook.answers import Idea, Key, Question, choice, labels, number
from kpilearn.notebook.quiz_items import Choice, Commit, Match, One, Pair, Quiz, Several

_BRANCHES = ["dials", "connect_rate", "appointment_rate", "appointments"]
_GUARDS = ["margin", "unsubscribe", "returns"]


def key() -> Key:
    """Return the key; the figures come from the tables ``bonus_calls`` and ``weekly_pipeline``."""
    return Key(questions=[change(), broken(), guards(), lead_weeks()], quizzes=[more_dials(), guardrails()])


def _weeks() -> tuple[pd.Series, pd.Series]:
    """Return the weekly appointments before the bonus and with it."""
    calls = load("bonus_calls")
    weekly = calls.groupby(["bonus", "week"])["appointments"].sum()
    return weekly.loc[False], weekly.loc[True]


def change() -> Question:
    """The change of a week's appointments with the bonus."""
    before, after = _weeks()
    return Question(
        "change",
        right=number(after.mean() / before.mean() - 1, tolerance=0.003),
        right_message=Words(
            ja="約 −15 % です。電話を4割増やして、アポを失いました。",
            en="About −15 %: 40 % more calls, and appointments were lost.",
        ),
        ideas=[
            Idea(
                "totals",
                number(after.sum() / before.sum() - 1, tolerance=0.003),
                Words(
                    ja="合計どうしを比べています。前は13週、後は39週なので、期間をそろえましょう。",
                    en="You compared totals, over 13 weeks and over 39. Make the periods equal.",
                ),
            ),
            Idea(
                "turned_round",
                number(before.mean() / after.mean() - 1, tolerance=0.003),
                Words(
                    ja="前と後が反対です。「前」を基準にするので、前の数で割ります。",
                    en="Before and after have changed places. “Before” is the baseline: divide by it.",
                ),
            ),
            Idea(
                "ratio",
                number(after.mean() / before.mean(), tolerance=0.003),
                Words(
                    ja="「何倍か」になっています。変化の割合にするには、最後に1を引きます。",
                    en="That says how many times as much. For the rate of change, take 1 away.",
                ),
            ),
            Idea(
                "difference",
                number(after.mean() - before.mean(), tolerance=0.1),
                Words(
                    ja="週に何件変わったか、という件数の差です。前の平均で割ると、割合になります。",
                    en="That is the difference in appointments a week. Divide by the average before to get a rate.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="平均は before.mean() と after.mean() です。", en="The averages are before.mean() and after.mean()."
            ),
            Words(ja="後の平均 ÷ 前の平均 − 1 です。", en="Average after ÷ average before − 1."),
        ],
        solution=Words(ja="change = after.mean() / before.mean() - 1", en="change = after.mean() / before.mean() - 1"),
    )


def broken() -> Question:
    """The branch of the tree that fell."""
    sums = load("bonus_calls").groupby("bonus")[["dials", "connected", "appointments"]].sum()
    rates = pd.DataFrame(
        {
            "connect_rate": sums["connected"] / sums["dials"],
            "appointment_rate": sums["appointments"] / sums["connected"],
        }
    )
    return Question(
        "broken",
        right=choice((rates.loc[True] / rates.loc[False]).idxmin(), _BRANCHES),
        right_message=Words(
            ja="つながった1件あたりのアポが、6.6 % から 4.1 % に下がりました。約4割の減少です。",
            en="Appointments per contact fell from 6.6 % to 4.1 %, by about 40 %.",
        ),
        ideas=[
            Idea(
                "dials",
                choice("dials", _BRANCHES),
                Words(
                    ja="架電数は、1週間あたりでは4割増えました。アポを減らした枝ではありません。",
                    en="Dials went up by 40 % a week. They did not make appointments fall.",
                ),
            ),
            Idea(
                "connect_rate",
                choice("connect_rate", _BRANCHES),
                Words(
                    ja="接続率は、前も後もほとんど同じです。もう1つの率を比べましょう。",
                    en="The connect rate is nearly the same before and after. Compare the other rate.",
                ),
            ),
            Idea(
                "parent",
                choice("appointments", _BRANCHES),
                Words(
                    ja="アポは、枝ではなくツリーの上の数字です。それを作っている枝から選びましょう。",
                    en="Appointments are the top of this tree. Choose from the branches that make them.",
                ),
            ),
        ],
        hints=[
            Words(ja="表の、名前が rate で終わる列を見ます。", en="Look at the columns whose names end in rate."),
            Words(
                ja="True の行が False の行より、ずっと小さい列はどれですか。",
                en="In which column is the row True much smaller than the row False?",
            ),
        ],
        solution=Words(ja='broken = "appointment_rate"', en='broken = "appointment_rate"'),
    )


def guards() -> Question:
    """What breaks first under three KPIs of a shop."""
    return Question(
        "guards",
        right=labels({"mails": "unsubscribe", "coupon_orders": "margin", "fast_sales": "returns"}, _GUARDS),
        right_message=Words(
            ja="どれも「いちばん楽に増やす方法」で壊れるものです。",
            en="Each is what the easiest way up would break.",
        ),
        ideas=[
            Idea(
                "mails_cost",
                labels({"mails": "margin"}, _GUARDS),
                Words(
                    ja="メールを1通増やしても、注文1件の粗利はすぐには変わりません。受け取る人は、どう感じますか。",
                    en="One more mail hardly changes the profit of an order. How do those who receive it feel?",
                ),
            ),
            Idea(
                "coupon_mails",
                labels({"coupon_orders": "unsubscribe"}, _GUARDS),
                Words(
                    ja="クーポンをもらって、購読をやめる人は多くありません。注文1件の中身を考えましょう。",
                    en="Few people leave a list because they got a coupon. Think of what is in one order.",
                ),
            ),
            Idea(
                "coupon_returns",
                labels({"coupon_orders": "returns"}, _GUARDS),
                Words(
                    ja="値引きだけでは、返品は増えにくいです。500円は、どこから出ていきますか。",
                    en="A discount alone brings few goods back. Where do the ¥500 come from?",
                ),
            ),
            Idea(
                "hurry_margin",
                labels({"fast_sales": "margin"}, _GUARDS),
                Words(
                    ja="せかしても、値段は変わりません。買った人は、家に帰って何を思うでしょうか。",
                    en="Hurrying people does not change the price. What do they think when they are back home?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="1つずつ、「いちばん楽に増やす方法」を想像します。",
                en="For each, picture the easiest way to push it up.",
            ),
            Words(
                ja="メールは「もう要らない」、クーポンは「もうけ」、せかす売り方は「やっぱり返す」です。",
                en="Mails: “no more, please”. Coupons: what you earn. Hurry: “I'll send it back”.",
            ),
        ],
        solution=Words(
            ja='guards = {"mails": "unsubscribe", "coupon_orders": "margin", "fast_sales": "returns"}',
            en='guards = {"mails": "unsubscribe", "coupon_orders": "margin", "fast_sales": "returns"}',
        ),
    )


def lead_weeks() -> Question:
    """How many weeks dials lead orders."""
    return Question(
        "lead_weeks",
        right=number(LEAD_WEEKS, tolerance=0.1),
        right_message=Words(
            ja="6週間です。数字は0.67まで上がります。データを作ったときの本当の遅れも6週間です。",
            en="Six weeks: the figure goes up to 0.67. The true delay with which the data was made is 6 weeks, too.",
        ),
        ideas=[
            Idea(
                "same_week",
                number(0, tolerance=0.1),
                Words(
                    ja="同じ週どうしでは、ほぼ0でした。電話が受注になるまでには時間がかかります。もっとずらしてみましょう。",
                    en="In the same week it is nearly 0. It takes time until a call becomes an order: shift further.",
                ),
            ),
            Idea(
                "from_the_meeting",
                number(LEAD_WEEKS // 2, tolerance=0.1),
                Words(
                    ja="それは商談から受注までの週数です。ここでは電話から数えます。もっと先まで試しましょう。",
                    en="That is the time from a meeting to its order. Here count from the dial, and try further.",
                ),
            ),
            Idea(
                "a_month",
                number(4, tolerance=0.1),
                Words(
                    ja="1か月なら自然ですが、データはもっと強い週を示しています。8週まで試しましょう。",
                    en="A month would be natural, but the data has a stronger week. Try up to 8.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="weeks の数を変えて、Shift＋Enter をくり返します。出た数字をメモしましょう。",
                en="Change the number weeks, press Shift and Enter, and note what comes out.",
            ),
            Words(
                ja="1つだけ、とびぬけて大きい週があります。4より後です。",
                en="One week stands out clearly. It comes after 4.",
            ),
        ],
        solution=Words(ja="lead_weeks = 6", en="lead_weeks = 6"),
    )


def more_dials() -> Quiz:
    """What 40 % more dials do to appointments."""
    return Quiz(
        "more-dials",
        [
            Commit(
                Words(
                    ja="架電数が 40 % 増えました。アポはどうなったでしょうか。",
                    en="Dials went up by 40 %. What became of appointments?",
                ),
                choices=[
                    Words(ja="同じく 40 %くらい増えた", en="Up by about 40 %, too"),
                    Words(ja="増えたが、40 %よりは少ない", en="Up, but by less than 40 %"),
                    Words(ja="ほとんど変わらない", en="Hardly changed"),
                    Words(ja="減った", en="Down"),
                ],
                now=Words(
                    ja="約 15 % 減りました。1件で話す時間が4.0分から2.4分になり、つながった1件あたりのアポが4割ほど減ったからです。"
                    "ボーナスは、お金を出したもの（架電数）を、たしかに買いました。",
                    en="They fell by about 15 %. The talk in a call went from 4.0 minutes to 2.4, and appointments per contact fell by some 40 %. "
                    "The bonus did buy what it paid for: dials.",
                ),
            )
        ],
    )


def guardrails() -> Quiz:
    """Seven questions on the whole lesson."""
    return Quiz(
        "guardrails",
        [
            One(
                Words(ja="グッドハートの法則を一言でいうと、どれですか。", en="What is Goodhart's law in one line?"),
                [
                    Choice(
                        Words(ja="指標は役に立たない", en="Measures are useless"),
                        Words(
                            ja="指標は役に立ちます。目標にして報酬をつけたときに、ゆがむのです。",
                            en="They are of use. They bend when they become targets with pay on them.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="指標は、目標にするとよい指標ではなくなる",
                            en="A measure that becomes a target is no longer a good measure",
                        ),
                        Words(
                            ja="そうです。人は、数字そのものを増やす方法を見つけます。",
                            en="Yes. People find ways to push the number itself.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="人は、報酬がないと働かない", en="People do not work without a bonus"),
                        Words(
                            ja="ボーナスの前も、チームは働いていました。アポは今より多かったのです。",
                            en="The team worked before the bonus, and won more appointments.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="コールセンターのチーム長になりました。KPIの決め方として、いちばんよいのはどれですか。",
                    en="You now lead a call-centre team. Which is the best way to set KPIs?",
                ),
                [
                    Choice(
                        Words(
                            ja="大切な数字を10個選び、全部に目標をつける",
                            en="Choose ten numbers that matter, each with a target",
                        ),
                        Words(
                            ja="10個のうちどれを先にするかを、だれも決められません。",
                            en="Nobody can say which of the ten comes first.",
                        ),
                    ),
                    Choice(
                        Words(ja="架電数だけにする。わかりやすいから", en="Dials alone: everybody understands them"),
                        Words(
                            ja="わかりやすい数字は、楽に増やす方法もわかりやすいのです。このレッスンのデータがそれです。",
                            en="Where the number is plain, so is the easy way to push it. That is this lesson's data.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="会えた商談を1つのKPIにし、話した分数と取り消しの割合を見張る",
                            en="Meetings held as the one KPI, with an eye on minutes of talk and cancellations",
                        ),
                        Words(
                            ja="ハンドルが1つ、ガードレールが2つです。",
                            en="One wheel to steer, two guardrails.",
                        ),
                        right=True,
                    ),
                ],
                practises="03",
            ),
            Match(
                Words(
                    ja="それぞれのKPIを、いちばん楽に増やすと何が壊れますか。",
                    en="Push each of these KPIs up the easy way. What breaks?",
                ),
                [
                    Pair(
                        Words(ja="フォロワーの数", en="number of followers"),
                        Words(ja="フォロワー1人あたりの反応", en="response per follower"),
                        Words(
                            ja="プレゼント目当ての人が増えても、反応は増えません。",
                            en="People who came for a free gift do not respond.",
                        ),
                    ),
                    Pair(
                        Words(ja="問い合わせ対応の速さ", en="speed of answering enquiries"),
                        Words(ja="同じ人がもう一度電話してくる割合", en="share of people who have to call again"),
                        Words(
                            ja="早く切ると、解決していない人がかけ直します。",
                            en="Cut it short and those without a solution call again.",
                        ),
                    ),
                    Pair(
                        Words(ja="新規契約の数", en="number of new contracts"),
                        Words(ja="3か月以内の解約の割合", en="share cancelled within 3 months"),
                        Words(
                            ja="無理に結んだ契約は、すぐに解約されます。",
                            en="Contracts that were pushed through are soon cancelled.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="電話から受注まで6週間かかります。9月末までの受注を増やしたい。8月31日に「電話を2倍にしよう」と決めました。",
                    en="It takes six weeks from call to order. To raise orders up to the end of September, you decide on 31 August to double the calls.",
                ),
                [
                    Choice(
                        Words(ja="9月の受注が2倍になる", en="Orders in September double"),
                        Words(
                            ja="8月31日から6週間後は、10月のなかばです。9月には間に合いません。",
                            en="Six weeks from 31 August it is the middle of October: too late for September.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="9月の受注にはほとんど効かない。効くのは10月のなかばから",
                            en="It hardly moves September; it shows from the middle of October",
                        ),
                        Words(
                            ja="そうです。先行指標は、早く見てこそ役に立ちます。",
                            en="Yes. A leading indicator is of use if you look early.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="電話は受注に関係がない", en="Calls have nothing to do with orders"),
                        Words(
                            ja="同じ週では無関係に見えますが、6週間ずらすとよくそろいます。",
                            en="In the same week it looks like that; shifted by six weeks they go together.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="KPI（会えた商談）は3か月続けて目標を超えました。KGI（受注）は動きません。次にすることは何ですか。",
                    en="The KPI (meetings held) has beaten its target for three months. The KGI (orders) does not move. What now?",
                ),
                [
                    Choice(
                        Words(ja="KPIの目標をもっと上げる", en="Raise the KPI's target"),
                        Words(
                            ja="KGIにつながっていない数字を、さらに追うことになります。",
                            en="That means chasing still harder a number that does not lead to the KGI.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="商談から受注までの枝を調べ、必要ならKPIを替える",
                            en="Look at the branch from meeting to order and, if need be, change the KPI",
                        ),
                        Words(
                            ja="KPIは、KGIといっしょに動いてこそKPIです。毎月照らし合わせます。",
                            en="A KPI is one only as long as it moves with the KGI. Compare them every month.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="KGIを商談の数に替える", en="Make meetings the KGI"),
                        Words(
                            ja="これが代理化です。目的が、目印に入れかわります。",
                            en="That is surrogation: the sign takes the place of the purpose.",
                        ),
                    ),
                ],
                practises="12 18",
            ),
            Several(
                Words(
                    ja="「代理化」（サロゲーション）が起きている言葉を、全部選んでください。",
                    en="In which of these has surrogation set in? Choose all.",
                ),
                [
                    Choice(
                        Words(
                            ja="「満足しましたか。アンケートは10点でお願いします」",
                            en="“Were you satisfied? Please give us a 10 in the survey.”",
                        ),
                        Words(
                            ja="満足が、点数に入れかわっています。",
                            en="Satisfaction has turned into the score.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="「お客さまの話が長い。今日の架電数が減ってしまう」",
                            en="“This customer talks so long: it costs me dials.”",
                        ),
                        Words(
                            ja="お客さまの話が、じゃまなものに見えはじめています。",
                            en="What the customer says has begun to look like a nuisance.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="「商談が減った。どんなお客さまの商談が減ったのかを調べよう」",
                            en="“Meetings are down. Let's see which customers they were with.”",
                        ),
                        Words(
                            ja="数字を手がかりに、その後ろを見ています。よい使い方です。",
                            en="Here the number is a clue to what is behind it: well used.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="ウェルズ・ファーゴの話から学べることは、どれですか。",
                    en="What can be learnt from Wells Fargo?",
                ),
                [
                    Choice(
                        Words(ja="正直な人を採用すれば防げる", en="Hire honest people and it will not happen"),
                        Words(
                            ja="およそ5,300人の問題でした。人だけでは説明できません。",
                            en="It was about 5,300 people. That is not explained by persons alone.",
                        ),
                    ),
                    Choice(
                        Words(ja="目標を立ててはいけない", en="Do not set targets"),
                        Words(
                            ja="目標がないと、途中で気づけません。柵をつけるのです。",
                            en="Without targets nobody notices on the way. Put rails beside them.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="強い目標には、壊れるものを見張る数字を組にする",
                            en="A strong target needs a number beside it that watches what may break",
                        ),
                        Words(
                            ja="たとえば「使われていない口座の割合」を見張っていれば、早く気づけたでしょう。",
                            en="Had they watched the share of accounts that nobody uses, they might have known early.",
                        ),
                        right=True,
                    ),
                ],
            ),
        ],
    )
