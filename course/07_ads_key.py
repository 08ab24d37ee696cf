"""The answers, hints and quizzes of lesson 7."""

import pandas as pd

from kpilearn.datasets import load
from kpilearn.locale import Words
from kpilearn.notebook.answers import Answer, Idea, Key, Question, number, table
from kpilearn.notebook.quiz_items import Choice, Commit, Match, One, Pair, Quiz


def key() -> Key:
    """Return the key; what is not the lesson's own arithmetic is computed from ``ads_tests`` and ``ads_regions``."""
    return Key(
        questions=[cpa(), marginal_cpa(), best_split(), real_cpa()],
        quizzes=[next_yen(), marginal()],
    )


def _orders() -> pd.DataFrame:
    """Return a shop's orders a month, by budget and campaign."""
    tests = load("ads_tests")
    tests["orders"] = tests["ad_orders"] / tests["shops"]
    return tests.pivot(index="monthly_budget", columns="campaign", values="orders")


def cpa() -> Question:
    """¥50,000 at ¥100 a click and a conversion rate of 2 %."""
    return Question(
        "cpa",
        right=number(50_000 / (50_000 / 100 * 0.02), tolerance=5),
        right_message=Words(
            ja="500回のクリックから10件の注文、1件あたり5,000円です。「100円 ÷ 0.02」でも同じ答えになります。",
            en="500 clicks, 10 orders, ¥5,000 each. ¥100 ÷ 0.02 gives the same.",
        ),
        ideas=[
            Idea(
                "orders",
                number(50_000 / 100 * 0.02, tolerance=0.05),
                Words(
                    ja="注文の数までは合っています。顧客獲得単価は「予算 ÷ 注文」です。もう1段進みましょう。",
                    en="That is the number of orders. The cost per acquisition is budget ÷ orders: one more step.",
                ),
            ),
            Idea(
                "clicks",
                number(50_000 / 100, tolerance=0.5),
                Words(
                    ja="クリックの数になっています。そのうち何件が注文になりますか。",
                    en="That is the number of clicks. How many of them become orders?",
                ),
            ),
            Idea(
                "percent_as_number",
                number(50_000 / (50_000 / 100 * 2), tolerance=0.5),
                Words(
                    ja="転換率に2を使っています。2 % は 0.02 です。注文がクリックより多くなっていないか、確かめましょう。",
                    en="The conversion rate went in as 2; 2 % is 0.02. Check whether you have more orders than clicks.",
                ),
            ),
            Idea(
                "per_click",
                number(100 * 0.02, tolerance=0.005),
                Words(
                    ja="クリック単価に転換率を掛けています。100人に2人しか買わないなら、1件の値段は1クリックより高いはずです。",
                    en="You multiplied the cost per click by the rate. If 2 in 100 buy, an order must cost more than a click.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="先にクリックの数を出します。50_000 / 100 です。",
                en="First the number of clicks: 50_000 / 100.",
            ),
            Words(
                ja="クリックの数に 0.02 を掛けると注文です。最後に、予算を注文で割ります。",
                en="Clicks times 0.02 are orders. Last, divide the budget by the orders.",
            ),
        ],
        solution=Words(ja="cpa = 50_000 / (50_000 / 100 * 0.02)", en="cpa = 50_000 / (50_000 / 100 * 0.02)"),
    )


def marginal_cpa() -> Question:
    """General words from ¥20,000 to ¥40,000."""
    orders = _orders()
    general, brand = orders["general"], orders["brand"]
    added = general[40_000] - general[20_000]
    return Question(
        "marginal_cpa",
        right=number(20_000 / added, tolerance=20),
        right_message=Words(
            ja="次の1件は4,350円ほどです。自社名の18,600円とは、4倍以上の差があります。",
            en="The next order costs about ¥4,350. With own-name words, at ¥18,600, it is more than 4 times as dear.",
        ),
        ideas=[
            Idea(
                "average_after",
                number(40_000 / general[40_000], tolerance=20),
                Words(
                    ja="4万円のときの平均になっています。増やした2万円と、増えた注文だけを使いましょう。",
                    en="That is the average at ¥40,000. Use only the ¥20,000 added, and the orders added.",
                ),
            ),
            Idea(
                "average_before",
                number(20_000 / general[20_000], tolerance=20),
                Words(
                    ja="2万円のときの平均になっています。4万円のときの注文との差を使いましょう。",
                    en="That is the average at ¥20,000. Use the difference to the orders at ¥40,000.",
                ),
            ),
            Idea(
                "own_name",
                number(20_000 / (brand[40_000] - brand[20_000]), tolerance=60),
                Words(
                    ja="自社名（brand）の値段です。列を general にしましょう。",
                    en="That is the price with own-name words (brand). Use the column general.",
                ),
            ),
            Idea(
                "whole_budget",
                number(40_000 / added, tolerance=20),
                Words(
                    ja="4万円の全部を、増えた注文で割っています。増やした予算はいくらですか。",
                    en="You divided all of the ¥40,000 by the added orders. How much budget was added?",
                ),
            ),
        ],
        hints=[
            Words(ja="増やした予算は2万円です。", en="The budget added is ¥20,000."),
            Words(
                ja='増えた注文は orders.loc[40_000, "general"] − orders.loc[20_000, "general"] です。引き算はかっこに入れます。',
                en='The orders added are orders.loc[40_000, "general"] − orders.loc[20_000, "general"]; put the difference in brackets.',
            ),
        ],
        solution=Words(
            ja='marginal_cpa = 20_000 / (orders.loc[40_000, "general"] - orders.loc[20_000, "general"])',
            en='marginal_cpa = 20_000 / (orders.loc[40_000, "general"] - orders.loc[20_000, "general"])',
        ),
    )


def _split(brand: int, general: int, display: int) -> Answer:
    return table(pd.Series({"brand": brand, "general": general, "display": display}), tolerance=1)


def best_split() -> Question:
    """Split ¥50,000: the best by the table, and the one a little behind it that is best by the model."""
    return Question(
        "best_split",
        right=[_split(10_000, 40_000, 0), _split(10_000, 30_000, 10_000)],
        right_message=Words(
            ja="よい配分です。自社名を1万円に下げて一般語を厚くすると、14.4件から14.8件になります。"
            "4万・1万・0と3万・1万・1万の差は小さく、偶然の幅の中です。",
            en="A good split. With ¥10,000 for own-name words and more for general words, there are 14.4 to 14.8 orders. "
            "Between ¥40,000/10,000/0 and ¥30,000/10,000/10,000 the difference is small, and within chance.",
        ),
        ideas=[
            Idea(
                "best_ctr",
                _split(50_000, 0, 0),
                Words(
                    ja="クリック率のいちばん高いところに全部を置いています。表の brand の列は、2万円から先、ほとんど増えていません。",
                    en="All of it went where the click-through rate is highest. In the column brand hardly anything is added beyond ¥20,000.",
                ),
            ),
            Idea(
                "all_general",
                _split(0, 50_000, 0),
                Words(
                    ja="一般語に全部を置いています。最後の1万円で増えた注文と、別の列の最初の1万円で増える注文を比べましょう。",
                    en="All of it went to general words. Compare what the last ¥10,000 added with what the first ¥10,000 brings in another column.",
                ),
            ),
            Idea(
                "as_before",
                _split(20_000, 20_000, 10_000),
                Words(
                    ja="いまの分け方のままです。どれかを1万円減らして別の列へ移すと、減る注文と増える注文はどちらが大きいですか。",
                    en="That is the present split. Move ¥10,000 from one column to another: which is larger, the orders lost or those won?",
                ),
            ),
            Idea(
                "best_average",
                _split(30_000, 20_000, 0),
                Words(
                    ja="平均の安い自社名を厚くしています。表の brand の列で、3万円のときと2万円のときの差を見てください。",
                    en="Own-name words, with the lowest average, got most. In the column brand, look at the difference between ¥30,000 and ¥20,000.",
                ),
            ),
            Idea(
                "half_way",
                _split(20_000, 30_000, 0),
                Words(
                    ja="一般語を増やすのは、よい方向です。もう1万円を動かして、減る注文と増える注文を比べてみましょう。",
                    en="More for general words is the right direction. Move another ¥10,000 and compare the orders lost with those won.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="1万円ずつ置いていくつもりで、そのたびに、いちばん多く増える列を選びます。線が途中で急になる列にも気をつけます。",
                en="Place ¥10,000 at a time, each time in the column that gains most. Watch out for a line that grows steeper later.",
            ),
            Words(
                ja="自社名は最初の1万円で4.8件、次の1万円では1.75件しか増えません。一般語を3万円、4万円にするとどうなりますか。",
                en="Own-name words bring 4.8 orders with the first ¥10,000, and just 1.75 with the next. What about general words at ¥30,000 or ¥40,000?",
            ),
        ],
        solution=Words(
            ja='best_split = pd.Series({"brand": 10_000, "general": 40_000, "display": 0})',
            en='best_split = pd.Series({"brand": 10_000, "general": 40_000, "display": 0})',
        ),
    )


def real_cpa() -> Question:
    """¥40,000 for the orders that ads really add."""
    regions = load("ads_regions")
    means = regions.assign(orders=regions["organic_orders"] + regions["ad_orders"]).groupby("ads_on")[
        ["organic_orders", "ad_orders", "orders"]
    ]
    by_ads = means.mean()
    added = by_ads.loc[True, "orders"] - by_ads.loc[False, "orders"]
    return Question(
        "real_cpa",
        right=number(40_000 / added, tolerance=40),
        right_message=Words(
            ja="本当に増えた1件は、約5,000円でした。広告の管理画面の2.5倍です。",
            en="An order really added cost about ¥5,000: 2.5 times what the ad console says.",
        ),
        ideas=[
            Idea(
                "credited",
                number(40_000 / by_ads.loc[True, "ad_orders"], tolerance=20),
                Words(
                    ja="広告からの注文の全部で割っています。その中には、広告がなくても来た人が入っています。合計の差を使いましょう。",
                    en="You divided by all orders from ads, among them people who would have come anyway. Use the difference of the totals.",
                ),
            ),
            Idea(
                "all_orders",
                number(40_000 / by_ads.loc[True, "orders"], tolerance=10),
                Words(
                    ja="広告を出した週の注文の全部で割っています。広告を出さない週にも注文はありました。その差はいくつですか。",
                    en="You divided by all orders of a week with ads. Weeks without ads had orders, too: what is the difference?",
                ),
            ),
            Idea(
                "orders_taken",
                number(
                    40_000 / (by_ads.loc[False, "organic_orders"] - by_ads.loc[True, "organic_orders"]), tolerance=20
                ),
                Words(
                    ja="広告に食べられた注文の数で割っています。知りたいのは、合計（orders）がいくつ増えたかです。",
                    en="You divided by the orders that the ads ate. You want to know by how many the total (orders) rose.",
                ),
            ),
            Idea(
                "added_orders",
                number(added, tolerance=0.05),
                Words(
                    ja="増えた注文の数です。ここまでは合っています。4万円をこの数で割りましょう。",
                    en="That is the number of orders added, and right so far. Divide the ¥40,000 by it.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='増えた注文は by_ads.loc[True, "orders"] − by_ads.loc[False, "orders"] です。',
                en='The orders added are by_ads.loc[True, "orders"] − by_ads.loc[False, "orders"].',
            ),
            Words(ja="40_000 を、その差で割ります。", en="Divide 40_000 by that difference."),
        ],
        solution=Words(
            ja='real_cpa = 40_000 / (by_ads.loc[True, "orders"] - by_ads.loc[False, "orders"])',
            en='real_cpa = 40_000 / (by_ads.loc[True, "orders"] - by_ads.loc[False, "orders"])',
        ),
    )


def next_yen() -> Quiz:
    """Where to put another ¥10,000?"""
    return Quiz(
        "next-yen",
        [
            Commit(
                Words(
                    ja="あと1万円を足すとしたら、どこへ置きますか。",
                    en="If you could add ¥10,000, where would you put it?",
                ),
                choices=[
                    Words(ja="自社名で検索（brand）", en="own-name words (brand)"),
                    Words(ja="一般語で検索（general）", en="general words (general)"),
                    Words(ja="バナー（display）", en="banners (display)"),
                    Words(ja="クリック率だけでは決められない", en="The click-through rate is not enough to decide"),
                ],
                now=Words(
                    ja="2万円からの次の1件がいちばん安いのは、一般語でした。自社名はクリック率が高くても、もう増やせる人がほとんど残っていません。"
                    "しかも、自社名の注文の多くは、広告がなくても来た人でした。クリック率だけでは決められない、と答えた人は、よい用心です。",
                    en="From ¥20,000 on, the next order is cheapest with general words. Own-name words are clicked a lot, but hardly anybody is left to win. "
                    "What is more, most of their orders would have come without an ad. If you said that the rate is not enough to decide: well-advised.",
                ),
            )
        ],
    )


CLICK = Words(ja="クリック率（CTR）", en="click-through rate (CTR)")
CONVERSION = Words(ja="転換率（CVR）", en="conversion rate (CVR)")
ACQUISITION = Words(ja="顧客獲得単価（CPA）", en="cost per acquisition (CPA)")
NEXT = Words(ja="限界CPA", en="marginal CPA")


def marginal() -> Quiz:
    """Steps, marginal cost, pooled rates, cannibalisation, videos."""
    return Quiz(
        "marginal",
        [
            Match(
                Words(ja="それぞれの計算は、何を出しますか。", en="What does each of these give?"),
                [
                    Pair(
                        Words(ja="クリック ÷ 表示", en="clicks ÷ times shown"),
                        CLICK,
                        Words(ja="最初の段です。", en="The first stage."),
                    ),
                    Pair(
                        Words(ja="注文 ÷ クリック", en="orders ÷ clicks"),
                        CONVERSION,
                        Words(ja="クリックした人のうち、買った割合です。", en="The share of those who click who buy."),
                    ),
                    Pair(
                        Words(ja="広告費 ÷ 注文", en="spend ÷ orders"),
                        ACQUISITION,
                        Words(ja="これまでの1件の値段の平均です。", en="The average price of an order so far."),
                    ),
                    Pair(
                        Words(ja="増やした広告費 ÷ 増えた注文", en="added spend ÷ added orders"),
                        NEXT,
                        Words(ja="次の1件の値段です。", en="The price of the next order."),
                    ),
                ],
            ),
            One(
                Words(
                    ja="予算を2万円から3万円にしたら、注文が5件から7件になりました。次の1件の値段は、およそいくらですか。",
                    en="The budget went from ¥20,000 to ¥30,000, and orders from 5 to 7. About what does the next order cost?",
                ),
                [
                    Choice(
                        Words(ja="4,000円", en="¥4,000"),
                        Words(
                            ja="それは2万円のときの平均（2万円 ÷ 5件）です。",
                            en="That is the average at ¥20,000 (¥20,000 ÷ 5).",
                        ),
                    ),
                    Choice(
                        Words(ja="約4,300円", en="about ¥4,300"),
                        Words(
                            ja="それは3万円のときの平均（3万円 ÷ 7件）です。",
                            en="That is the average at ¥30,000 (¥30,000 ÷ 7).",
                        ),
                    ),
                    Choice(
                        Words(ja="5,000円", en="¥5,000"),
                        Words(
                            ja="増えた1万円を、増えた2件で割りました。",
                            en="The ¥10,000 added, divided by the 2 orders added.",
                        ),
                        right=True,
                    ),
                ],
            ),
            One(
                Words(
                    ja="広告は2本。1本は1クリックで1件、もう1本は99クリックで1件の注文でした。2本を合わせた転換率はどれですか。",
                    en="Two ads: one had 1 click and 1 order, the other 99 clicks and 1 order. What is the conversion rate of both together?",
                ),
                [
                    Choice(
                        Words(ja="約 50 %", en="about 50 %"),
                        Words(
                            ja="100 % と約 1 % を平均しています。1クリックの広告が、99クリックの広告と同じ重さになりました。",
                            en="That averages 100 % and about 1 %: 1 click got the same weight as 99.",
                        ),
                    ),
                    Choice(
                        Words(ja="2 %", en="2 %"),
                        Words(
                            ja="合計2件 ÷ 合計100クリックです。",
                            en="2 orders in all ÷ 100 clicks in all.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="100 %", en="100 %"),
                        Words(
                            ja="それは、1クリックだけの広告の率です。",
                            en="That is the rate of the ad with a single click.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="広告の管理画面に「今月の注文100件」とあります。広告を止めた地域と比べると、広告を通らない注文が60件減っていました。広告の手柄は何件ですか。",
                    en="The ad console says “100 orders this month”. Against regions without ads, orders without an ad fell by 60. How many are the ads' doing?",
                ),
                [
                    Choice(
                        Words(ja="100件", en="100"),
                        Words(
                            ja="その中に、広告がなくても来た人が入っています。",
                            en="That includes people who would have come anyway.",
                        ),
                    ),
                    Choice(
                        Words(ja="60件", en="60"),
                        Words(
                            ja="60件は、広告に食べられた注文です。",
                            en="60 is what the ads ate.",
                        ),
                    ),
                    Choice(
                        Words(ja="40件", en="40"),
                        Words(ja="100件から、食べられた60件を引きます。", en="100 less the 60 that were eaten."),
                        right=True,
                    ),
                ],
            ),
            One(
                Words(
                    ja="1件の利益は9,000円です。予算を増やすと、次の1件に1万2,000円かかります。平均は5,000円です。どうしますか。",
                    en="An order brings ¥9,000 of profit. With more budget the next order costs ¥12,000; the average is ¥5,000. What do you do?",
                ),
                [
                    Choice(
                        Words(ja="平均が9,000円より安いので、増やす", en="Spend more: the average is below ¥9,000"),
                        Words(
                            ja="平均は、これまでの分まで混ぜた値段です。これから足す分は、1件ごとに3,000円の赤字になります。",
                            en="The average mixes in what is spent already. What you add loses ¥3,000 on each order.",
                        ),
                    ),
                    Choice(
                        Words(ja="増やさない", en="Spend no more"),
                        Words(
                            ja="次の1件が、1件の利益より高いからです。",
                            en="For the next order costs more than it brings.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="広告を全部やめる", en="Stop all ads"),
                        Words(
                            ja="はじめのほうの注文は、安く取れています。やめるのは、高くつく分だけです。",
                            en="The first orders are cheap. Only stop what is dear.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="「動画を3日に1本出す」という目標に足すKPIとして、いちばんよいのはどれですか。",
                    en="Which KPI would you add to the target “a video every 3 days”?",
                ),
                [
                    Choice(
                        Words(ja="公開した動画の本数", en="number of videos published"),
                        Words(
                            ja="それは同じ行動を、もう1度数えているだけです。",
                            en="That counts the same activity once more.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="動画1本あたりの、サイトへ来た人の数", en="people who come to the site for each video"
                        ),
                        Words(
                            ja="ゴールへ近づいたかどうかを、途中で教えてくれます。分母もあります。",
                            en="It tells on the way whether you come nearer to the goal, and it has a denominator.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="いちばん見られた動画の再生回数", en="views of the most-watched video"),
                        Words(
                            ja="大当たりの1本は、偶然で大きく変わります。ふつうの動画のことはわかりません。",
                            en="One hit changes a lot by chance and says nothing of an ordinary video.",
                        ),
                    ),
                ],
                practises="49",
            ),
            One(
                Words(
                    ja="品質スコアを上げると、どうなりますか。",
                    en="What happens when the quality score rises?",
                ),
                [
                    Choice(
                        Words(ja="クリック1回の値段が下がる", en="A click costs less"),
                        Words(
                            ja="同じ5万円で、たくさんのクリックを買えます。",
                            en="The same ¥50,000 buys more clicks.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="予算が自動で増える", en="The budget grows by itself"),
                        Words(
                            ja="予算は自分で決めます。変わるのは、同じ予算で買える量です。",
                            en="You set the budget. What changes is how much it buys.",
                        ),
                    ),
                    Choice(
                        Words(ja="必ず注文が増えて、利益も増える", en="Orders and profit are bound to rise"),
                        Words(
                            ja="上げるための作業にも費用がかかります。次の1点の値段を考えましょう。",
                            en="Raising it takes work, which costs money. Think of the price of the next point.",
                        ),
                    ),
                ],
                practises="48",
            ),
        ],
    )
