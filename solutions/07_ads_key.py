"""The answer key of assignment 7: right values and the wrong ideas of newcomers, all computed from a learner's tables."""

import pandas as pd

from kpilearn.datasets import Territory
from kpilearn.locale import Words
from kpilearn.markets import trial
from kpilearn.notebook.answers import (
    Answer,
    Idea,
    Key,
    Question,
    choice,
    decision,
    decisions_like,
    function,
    labels,
    number,
    table,
)

POINTS, PLAN_POINTS = 2, 4
LOW, HIGH = 10_000, 30_000  # yen a month between which questions 3 and 4 look
NEW = {"brand": 0.3, "general": 0.9, "display": 0.9}  # share of the orders that is really added
#: Yen a month of each plan of question 6.
PLANS = {
    "a": {"brand": 20_000, "general": 20_000, "display": 10_000},
    "b": {"brand": 30_000, "general": 10_000, "display": 10_000},
    "c": {"brand": 10_000, "general": 30_000, "display": 10_000},
}
VIDEO_COST, CVR, BUDGET = 1_500, 0.02, 50_000
#: The half-years in which a split is tried; nobody else knows them.
SEEDS = range(7_201, 7_225)
#: Yen of profit above that of the split so far, which question 9 asks for.
MORE = 40_000
SO_FAR = {"budget": BUDGET, "share_brand": 0.4, "share_display": 0.2, "videos": 0, "quality": 5}


def key(data: Territory) -> Key:
    """Return the key for the tables in ``data``."""
    tests = data.load("ads_tests")
    tests["orders"] = tests["ad_orders"] / tests["shops"]
    orders = tests.pivot(index="monthly_budget", columns="campaign", values="orders")
    return Key(
        questions=[
            stages(data.load("ads_daily")),
            marginal_cpa(),
            next_cpa(orders),
            next_yen(orders),
            added_share(data.load("ads_regions")),
            compare(orders),
            ordinary_cpa(data.load("videos")),
            claims(),
            plan(),
        ]
    )


def marginal(orders: pd.DataFrame) -> pd.Series:
    """Price of the next order from the lower budget to the higher one, by kind of ad."""
    return (HIGH - LOW) / (orders.loc[HIGH] - orders.loc[LOW])


def stages(daily: pd.DataFrame) -> Question:
    """Click-through rate, conversion rate and cost per acquisition."""
    totals = daily.groupby("campaign")[["spend", "impressions", "clicks", "ad_orders"]].sum()
    ctr, cvr = totals["clicks"] / totals["impressions"], totals["ad_orders"] / totals["clicks"]
    cpa = totals["spend"] / totals["ad_orders"]

    def columns(ctr: pd.Series, cvr: pd.Series, cpa: pd.Series) -> Answer:
        return table(pd.DataFrame({"ctr": ctr, "cvr": cvr, "cpa": cpa}), relative=0.005)

    return Question(
        "stages",
        points=POINTS,
        right=columns(ctr, cvr, cpa),
        right_message=Words(
            ja="クリック率から、注文1件の値段まで来ました。ただし、これはこれまでの値段です。では、次の1件はどうでしょうか。",
            en="From clicks you have come to the price of an order. But it is the price so far. And the next order?",
        ),
        ideas=[
            Idea(
                "orders_of_shown",
                columns(ctr, totals["ad_orders"] / totals["impressions"], cpa),
                Words(
                    ja="`cvr` を表示の回数で割っています。転換率の分母は、クリックです。",
                    en="You divided `cvr` by times shown. The denominator of a conversion rate is clicks.",
                ),
            ),
            Idea(
                "price_of_a_click",
                columns(ctr, cvr, totals["spend"] / totals["clicks"]),
                Words(
                    ja="`cpa` がクリック1回の値段になっています。もう1段進んで、注文1件の値段にしましょう。",
                    en="Your `cpa` is the price of a click. Go one stage further, to the price of an order.",
                ),
            ),
            Idea(
                "upside_down",
                columns(ctr, cvr, totals["ad_orders"] / totals["spend"]),
                Words(
                    ja="`cpa` が、1円あたりの注文になっています。単位は「円/件」です。",
                    en="Your `cpa` is orders for one yen. Its unit is JPY/order.",
                ),
            ),
            Idea(
                "percent",
                columns(100 * ctr, 100 * cvr, cpa),
                Words(
                    ja="率が % になっています。0.02 のような割合で書きましょう。",
                    en="Your rates are in per cent. Write them as shares such as 0.02.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="どれも `totals` の列どうしの割り算です。分母から考えましょう。",
                en="Each is one column of `totals` divided by another. Begin with the denominator.",
            ),
            Words(
                ja="分母は順に、表示された回数、クリック、注文です。",
                en="The denominators are, in this order, times shown, clicks, and orders.",
            ),
        ],
    )


def marginal_cpa() -> Question:
    """Added budget divided by added orders."""
    given = {
        "inputs": [[20_000, 5, 30_000, 7], [10_000, 3, 50_000, 11], [30_000, 6, 40_000, 6.5]],
        "hidden": [[0, 0, 15_000, 4], [45_000, 9, 60_000, 9.75], [50_000, 12, 35_000, 9]],
        "relative": 1e-4,
    }
    return Question(
        "marginal_cpa",
        points=POINTS,
        right=function(lambda b0, o0, b1, o1: (b1 - b0) / (o1 - o0), **given),
        ideas=[
            Idea(
                "average_after",
                function(lambda b0, o0, b1, o1: b1 / o1, **given),
                Words(
                    ja="増やしたあとの平均です。平均には、前から取れていた安い注文が混ざっています。増えた分だけを見ましょう。",
                    en="That is the average after the change. It mixes in the cheap orders won before: look at what was added only.",
                ),
            ),
            Idea(
                "average_before",
                function(lambda b0, o0, b1, o1: b0 / o0 if o0 else b0, **given),
                Words(
                    ja="増やす前の平均です。次の1件は、これまでと同じ値段とはかぎりません。",
                    en="That is the average before the change. The next order need not cost what the earlier ones did.",
                ),
            ),
            Idea(
                "difference_of_averages",
                function(lambda b0, o0, b1, o1: b1 / o1 - (b0 / o0 if o0 else b0), **given),
                Words(
                    ja="2つの平均の差です。予算の差を、注文の差で割りましょう。",
                    en="That is the difference of two averages. Divide the difference in budget by that in orders.",
                ),
            ),
            Idea(
                "upside_down",
                function(lambda b0, o0, b1, o1: (o1 - o0) / (b1 - b0), **given),
                Words(
                    ja="増やした1円あたりの注文です。1件の値段は、逆の割り算です。",
                    en="Those are orders for one added yen. The price of an order is the other way round.",
                ),
            ),
            Idea(
                "whole_budget",
                function(lambda b0, o0, b1, o1: b1 / (o1 - o0), **given),
                Words(
                    ja="予算の全部を、増えた注文で割っています。前の予算は、前の注文に使われました。",
                    en="You divided the whole budget by the orders added. The earlier budget had paid for the earlier orders.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="増やした予算と、増えた注文を、それぞれ引き算で出します。",
                en="Find the added budget and the added orders, each by a subtraction.",
            ),
            Words(
                ja="増やした予算 ÷ 増えた注文 です。引き算は、かっこでくくります。",
                en="It is added budget ÷ added orders. Put brackets around the subtractions.",
            ),
        ],
    )


def next_cpa(orders: pd.DataFrame) -> Question:
    """Marginal cost per acquisition of each kind."""
    low, high = orders.loc[LOW], orders.loc[HIGH]

    def series(values: pd.Series) -> Answer:
        return table(values, relative=0.002)

    return Question(
        "next_cpa",
        points=POINTS,
        right=series(marginal(orders)),
        right_message=Words(
            ja="問1の `cpa` と並べてみましょう。安い順は、同じですか。",
            en="Hold it beside `cpa` of question 1. Is the order from cheap to dear the same?",
        ),
        ideas=[
            Idea(
                "average_after",
                series(HIGH / high),
                Words(
                    ja="3万円のときの平均です。最初の1万円で取れた注文まで混ざっています。増えた分だけで割りましょう。",
                    en="That is the average at ¥30,000, with the orders that the first ¥10,000 won. Divide by what was added.",
                ),
            ),
            Idea(
                "average_before",
                series(LOW / low),
                Words(
                    ja="1万円のときの平均です。これから増える注文の値段ではありません。",
                    en="That is the average at ¥10,000. It is not the price of the orders to come.",
                ),
            ),
            Idea(
                "whole_budget",
                series(HIGH / (high - low)),
                Words(
                    ja="3万円の全部を、増えた注文で割っています。増やした予算はいくらですか。",
                    en="You divided all of the ¥30,000 by the orders added. How much was added to the budget?",
                ),
            ),
            Idea(
                "upside_down",
                series((high - low) / (HIGH - LOW)),
                Words(
                    ja="増やした1円あたりの注文です。1件の値段は、逆の割り算です。",
                    en="Those are orders for one added yen. The price of an order is the other way round.",
                ),
            ),
            Idea(
                "orders_added",
                series(high - low),
                Words(
                    ja="増えた注文の数です。ここまでは合っています。増やした予算を、これで割ります。",
                    en="Those are the orders added, and right so far. Divide the added budget by them.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="3万円の行から1万円の行を引くと、増えた注文が3種類まとめて出ます。",
                en="The row of ¥30,000 less the row of ¥10,000 gives the added orders of all kinds at once.",
            ),
            Words(
                ja="増やした予算（2万円）を、それで割ります。",
                en="Divide the added budget (¥20,000) by it.",
            ),
        ],
    )


def next_yen(orders: pd.DataFrame) -> Question:
    """Where the next order is cheapest."""
    right = str(marginal(orders).idxmin())
    messages = {
        "brand": Words(
            ja="クリック率なら、自社名です。でも、店の名前で検索する人の数には限りがあります。問3の値段を比べましょう。",
            en="By clicks it would be own-name words. But only so many people search for the name: compare the prices of question 3.",
        ),
        "general": Words(
            ja="一般語の次の1件は、ほかより安いですか。問3の値段を比べましょう。",
            en="Is the next order from general words cheaper than elsewhere? Compare the prices of question 3.",
        ),
        "display": Words(
            ja="クリックが安くても、注文が安いとはかぎりません。問3の値段を比べましょう。",
            en="Cheap clicks need not be cheap orders. Compare the prices of question 3.",
        ),
        "anywhere": Words(
            ja="3種類の次の1件の値段は、同じくらいですか。問3で、いちばん高いものは、いちばん安いものの何倍ですか。",
            en="Is the price of the next order much the same for all? In question 3, how many times the lowest is the highest?",
        ),
    }
    return Question(
        "next_yen",
        points=POINTS,
        right=choice(right, messages),
        right_message=Words(
            ja="次の1件がいちばん安いところへ置きます。クリック率だけを見ていたら、別の答えになっていました。",
            en="The money goes where the next order is cheapest. Clicks alone would have told otherwise.",
        ),
        ideas=[Idea(name, choice(name, messages), said) for name, said in messages.items() if name != right],
        hints=[
            Words(
                ja="同じ2万円なら、1件の値段が安いほど、たくさんの注文が増えます。",
                en="With the same ¥20,000, the cheaper an order, the more are added.",
            ),
            Words(ja="`next_cpa` がいちばん小さい種類です。", en="It is the kind with the smallest `next_cpa`."),
        ],
    )


def added_share(regions: pd.DataFrame) -> Question:
    """Share of the credited orders that the ads really add."""
    by_ads = regions.assign(orders=regions["organic_orders"] + regions["ad_orders"]).groupby("ads_on")
    on, off = (by_ads[["organic_orders", "ad_orders", "orders"]].mean().loc[switch] for switch in (True, False))
    added = on["orders"] - off["orders"]
    return Question(
        "added_share",
        points=POINTS,
        right=number(added / on["ad_orders"], tolerance=0.003),
        right_message=Words(
            ja="残りの注文は、広告がなくても来た人たちです。1件の本当の値段は、管理画面の値段をこの割合で割ったものになります。",
            en="The other orders would have come anyway. Divide the console's price of an order by this share, and you have the true one.",
        ),
        ideas=[
            Idea(
                "taken",
                number((off["organic_orders"] - on["organic_orders"]) / on["ad_orders"], tolerance=0.003),
                Words(
                    ja="広告に食べられた注文の割合です。聞いているのは、その残りです。",
                    en="That is the share which the ads ate. The question asks for the rest.",
                ),
            ),
            Idea(
                "growth",
                number(added / off["orders"], tolerance=0.003),
                Words(
                    ja="店の注文が何割増えたか、です。分母を、広告からの注文にしましょう。",
                    en="That is by what share the shop's orders rose. Make orders from ads the denominator.",
                ),
            ),
            Idea(
                "ads_of_all",
                number(on["ad_orders"] / on["orders"], tolerance=0.003),
                Words(
                    ja="全部の注文のうち、広告からの注文の割合です。その中に、広告がなくても来た人が入っています。",
                    en="That is the ads' share of all orders. It holds people who would have come anyway.",
                ),
            ),
            Idea(
                "orders_added",
                number(added, tolerance=0.03),
                Words(
                    ja="増えた注文の件数です。ここまでは合っています。広告からの注文で割ると、割合になります。",
                    en="So many orders were added, and right so far. For a share, divide by the orders from ads.",
                ),
            ),
            Idea(
                "all_of_them",
                number(1, tolerance=0.003),
                Words(
                    ja="広告からの注文が、全部増えた注文になっています。広告を止めた週と、合計を比べてみましょう。",
                    en="That takes all orders from ads for added ones. Compare the totals with those of weeks without ads.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="本当に増えた注文は、合計（`orders`）の差です。広告を通らない注文が減った分も入ります。",
                en="What was really added is the difference of the totals (`orders`): it takes in the orders that the ads ate.",
            ),
            Words(
                ja='その差を `by_ads.loc[True, "ad_orders"]` で割ります。',
                en='Divide that difference by `by_ads.loc[True, "ad_orders"]`.',
            ),
        ],
    )


def compare(orders: pd.DataFrame) -> Question:
    """Orders of three plans, and those really added."""
    plans = pd.DataFrame(
        {name: {kind: orders.loc[yen, kind] for kind, yen in plan.items()} for name, plan in PLANS.items()}
    ).T

    def columns(shares: dict[str, float], times: float = 1.0) -> Answer:
        frame = pd.DataFrame({"orders": plans.sum(axis=1), "added": times * (plans * pd.Series(shares)).sum(axis=1)})
        return table(frame, tolerance=0.02)

    return Question(
        "compare",
        points=POINTS,
        right=columns(NEW),
        right_message=Words(
            ja="`orders` の差と `added` の差を見比べてください。自社名を増やすと、見かけの注文ほどには、店の注文は増えません。",
            en="Look at the differences in `orders` and in `added`. More for own-name words adds less than it seems.",
        ),
        ideas=[
            Idea(
                "all_added",
                columns(dict.fromkeys(NEW, 1.0)),
                Words(
                    ja="広告からの注文を、全部増えた注文にしています。広告がなくても来た人を引きましょう。",
                    en="That takes all orders from ads for added ones. Leave out those who would have come anyway.",
                ),
            ),
            Idea(
                "one_share",
                columns(dict.fromkeys(NEW, 0.4)),
                Words(
                    ja="3種類に同じ 40 % を掛けています。それは別の会社の、全部の広告の話です。種類ごとの割合を使いましょう。",
                    en="You took 40 % for all kinds. That was another company, with all ads together. Use the share of each kind.",
                ),
            ),
            Idea(
                "swapped",
                columns({"brand": 0.9, "general": 0.3, "display": 0.3}),
                Words(
                    ja="30 % と 90 % が逆になっています。広告がなくても来そうなのは、どの人たちですか。",
                    en="30 % and 90 % are swapped. Which people would come even without an ad?",
                ),
            ),
            Idea(
                "came_anyway",
                columns({kind: 1 - share for kind, share in NEW.items()}),
                Words(
                    ja="`added` が、広告がなくても来た注文になっています。聞いているのは、その残りです。",
                    en="Your `added` holds the orders that would have come anyway. The question asks for the rest.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='`orders` は、`plans["brand"]` などの3つの列の足し算です。',
                en='For `orders`, add the three columns, `plans["brand"]` and so on.',
            ),
            Words(
                ja="`added` は、それぞれの列に 0.3 か 0.9 を掛けてから足します。",
                en="For `added`, multiply each column by 0.3 or 0.9 first, and then add.",
            ),
        ],
    )


def ordinary_cpa(videos: pd.DataFrame) -> Question:
    """Price of an order from the video in the middle."""
    clicks = videos["link_clicks"]
    return Question(
        "ordinary_cpa",
        points=POINTS,
        right=number(VIDEO_COST / (clicks.median() * CVR), relative=0.003),
        right_message=Words(
            ja="平均で計算すると、もっと安く見えます。大当たりの動画が、平均を引き上げているからです。",
            en="By the average it would look cheaper: the hits pull the average up.",
        ),
        ideas=[
            Idea(
                "average",
                number(VIDEO_COST / (clicks.mean() * CVR), relative=0.003),
                Words(
                    ja="平均の動画で計算しています。数本の大当たりが、平均を引き上げています。まん中の動画を使いましょう。",
                    en="You took the average video. A few hits pull it up. Use the one in the middle.",
                ),
            ),
            Idea(
                "price_of_a_visit",
                number(VIDEO_COST / clicks.median(), relative=0.003),
                Words(
                    ja="サイトに来た人1人の値段です。そのうち何 % が注文しますか。",
                    en="That is the price of 1 person on the site. How many per cent of them order?",
                ),
            ),
            Idea(
                "views",
                number(VIDEO_COST / (videos["views"].median() * CVR), relative=0.003),
                Words(
                    ja="再生した人の 2 % が注文することになっています。再生と注文のあいだに、もう1段あります。",
                    en="That takes 2 % of the views to order. There is one more stage between a view and an order.",
                ),
            ),
            Idea(
                "orders_of_a_video",
                number(clicks.median() * CVR, relative=0.003),
                Words(
                    ja="まん中の動画1本が取る注文の数です。ここまでは合っています。1本の費用を、これで割ります。",
                    en="That is how many orders the video in the middle wins, and right so far. Divide its cost by it.",
                ),
            ),
            Idea(
                "biggest_hit",
                number(VIDEO_COST / (clicks.max() * CVR), relative=0.003),
                Words(
                    ja="いちばん当たった動画で計算しています。次の1本も当たるとは、かぎりません。",
                    en="You took the biggest hit. Nobody says that the next video will be one.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="まん中の動画から、何件の注文が取れますか。来た人に 0.02 を掛けます。",
                en="How many orders does the video in the middle win? Multiply its visitors by 0.02.",
            ),
            Words(ja="1,500円を、その件数で割ります。", en="Divide ¥1,500 by that."),
        ],
    )


def claims() -> Question:
    """Five claims and what is wrong with them."""
    kinds = ["sound", "stage", "average", "credited"]
    right = {"a": "stage", "b": "average", "c": "credited", "d": "sound", "e": "stage"}
    return Question(
        "claims",
        points=POINTS,
        right=labels(right, kinds),
        ideas=[
            Idea(
                "a_sound",
                labels({"a": "sound"}, kinds),
                Words(
                    ja="a：クリックは、最後の段ですか。問1の3つの段を思い出しましょう。",
                    en="a: are clicks the last stage? Remember the three of question 1.",
                ),
            ),
            Idea(
                "b_sound",
                labels({"b": "sound"}, kinds),
                Words(
                    ja="b：次の1件は、これまでと同じ値段で取れますか。問3の表で、予算と注文を見比べてみましょう。",
                    en="b: does the next order cost what the earlier ones did? Look at budgets and orders in question 3.",
                ),
            ),
            Idea(
                "c_sound",
                labels({"c": "sound"}, kinds),
                Words(
                    ja="c：広告を止めた週、広告を通らない注文はどうなっていましたか。問5の表を見てみましょう。",
                    en="c: in weeks without ads, what did orders without an ad do? Look at the table of question 5.",
                ),
            ),
            Idea(
                "d_average",
                labels({"d": "average"}, kinds),
                Words(
                    ja="d：この人は、増えた予算と増えた注文を比べています。相手も、変えなかった地域です。",
                    en="d: this one compares added budget with added orders, and with regions where nothing changed.",
                ),
            ),
            Idea(
                "d_credited",
                labels({"d": "credited"}, kinds),
                Words(
                    ja="d：比べる相手は、変えなかった地域です。広告がなくても来た人は、どちらの地域にもいます。",
                    en="d: it compares with regions where nothing changed. Those who come anyway are in both.",
                ),
            ),
            Idea(
                "e_sound",
                labels({"e": "sound"}, kinds),
                Words(
                    ja="e：再生から注文まで、何段ありますか。",
                    en="e: how many stages are there from a view to an order?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="「注文まで見ているか」「増えた分を見ているか」「止めたらどうなるか」を、順に聞いてみましょう。",
                en="Ask of each: does it get to orders? Does it look at what was added? What if the ads were off?",
            ),
            Words(
                ja="`stage` は2回使います。ほかの3つは1回ずつです。",
                en="`stage` is used twice, each of the other three once.",
            ),
        ],
    )


def plan() -> Question:
    """A split of the budget, judged by half-years that nobody has seen."""
    so_far = trial.play("ads", SEEDS, {lever: [value] * 6 for lever, value in SO_FAR.items()})
    right = decision(
        "ads",
        ["budget", "share_brand", "share_display", "videos"],
        seeds=SEEDS,
        at_least=so_far + MORE,
        total=({"budget": 1, "videos": VIDEO_COST}, BUDGET),
        fixed={"quality": SO_FAR["quality"]},
    )
    return Question(
        "plan",
        points=PLAN_POINTS,
        right=right,
        right_message=Words(
            ja="同じ5万円で、よい半年でも悪い半年でも、これまでより利益を増やしました。",
            en="With the same ¥50,000 it made more profit than before, over good and bad half-years.",
        ),
        ideas=[
            Idea(
                "highest_ctr",
                decisions_like(right, share_brand=(0.35, 0.5)),
                Words(
                    ja="クリック率が高く平均の安い自社名に、多く置いています。自社名の注文のうち、本当に増えるのは何割でしたか。",
                    en="Own-name words got a lot, with their clicks and low average. What share of their orders is really added?",
                ),
            ),
            Idea(
                "mostly_videos",
                decisions_like(right, videos=(16, 30)),
                Words(
                    ja="動画に多く置いています。動画も、増やすほど次の1件が高くなります。広告の最初の1万円と比べてみましょう。",
                    en="Videos got a lot. The more there are, the dearer the next order. Compare with the first ¥10,000 of ads.",
                ),
            ),
            Idea(
                "even_shares",
                decisions_like(right, share_brand=(0.25, 0.345), share_display=(0.25, 0.345)),
                Words(
                    ja="だいたい同じ額に分けています。次の1件の値段は、3種類で同じでしたか。高いところから安いところへ移しましょう。",
                    en="That is about an even split. Did the next order cost the same everywhere? Move money from dear to cheap.",
                ),
            ),
            Idea(
                "banners",
                decisions_like(right, share_display=(0.35, 0.5)),
                Words(
                    ja="バナーに多く置いています。クリックは安くても、次の1件は高くなっていませんか。問3を見直しましょう。",
                    en="Banners got a lot. Their clicks are cheap; but is the next order? Look at question 3 again.",
                ),
            ),
            Idea(
                "one_basket",
                decisions_like(right, share_brand=(0, 0.03), share_display=(0, 0.03)),
                Words(
                    ja="広告費を一般語だけに置いています。どの種類も、最初の数千円は安く取れます。`forecast` で少しだけ移して試しましょう。",
                    en="All ad money is on general words. With any kind, the first few thousand yen are cheap: move a little, and try `forecast`.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="これまでの分け方から始めて、5,000円ずつ移します。`forecast` の利益が増えたら残し、減ったらもどします。",
                en="Begin with the split so far and move ¥5,000 at a time. Keep a move if the profit in `forecast` rises; else undo it.",
            ),
            Words(
                ja="本当に増える割合が低い種類から、次の1件が安い種類へ移します。動画も何本か試しましょう。",
                en="Move money from the kind that adds little to the kind whose next order is cheap. Try a few videos, too.",
            ),
        ],
    )
