"""The answer key of assignment 3: right values and the wrong ideas of newcomers, all computed from a learner's tables."""

import pandas as pd

from kpilearn.datasets import Territory
from kpilearn.locale import Words
from kpilearn.notebook.answers import Answer, Idea, Key, Question, choice, function, labels, number, table, tree_of

POINTS = 2


def key(data: Territory) -> Key:
    """Return the key for the shop's tables in ``data``."""
    shop, segments = data.load("shop_monthly"), data.load("shop_monthly_segments")
    return Key(
        questions=[
            cvr(shop),
            order_value(shop),
            total_cvr(segments),
            weak_branch(shop),
            sales_tree(shop, segments),
            sales_of(),
            needed_visitors(shop),
            needed_rise(),
            fits(),
        ]
    )


def cvr(shop: pd.DataFrame) -> Question:
    """Orders per visitor in the last month."""
    last, first = shop.iloc[-1], shop.iloc[0]
    return Question(
        "cvr",
        points=POINTS,
        right=number(last["orders"] / last["visitors"], tolerance=0.00005),
        ideas=[
            Idea(
                "upside_down",
                number(last["visitors"] / last["orders"], tolerance=0.05),
                Words(
                    ja="訪問者数を注文数で割っています。これは「何人に1人が買ったか」です。転換率は、その逆の割り算です。",
                    en="You divided visitors by orders: “one in how many bought”. The conversion rate is the other way round.",
                ),
            ),
            Idea(
                "sales_per_visitor",
                number(last["sales"] / last["visitors"], tolerance=0.05),
                Words(
                    ja="売上を訪問者数で割っています。単位が「円/人」になります。転換率の単位は「件/人」です。",
                    en="You divided sales by visitors; the unit is JPY/person. A conversion rate is in order/person.",
                ),
            ),
            Idea(
                "first_month",
                number(first["orders"] / first["visitors"], tolerance=0.00005),
                Words(
                    ja="最初の月の転換率です。`last` の値を使いましょう。",
                    en="That is the first month's rate. Use the values of `last`.",
                ),
            ),
            Idea(
                "all_months",
                number(shop["orders"].sum() / shop["visitors"].sum(), tolerance=0.00005),
                Words(
                    ja="全部の月をまとめた転換率です。ここで聞いているのは、最後の1か月です。",
                    en="That is the rate of all months together. The question is about the last month.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="転換率の単位は「件/人」です。何を何で割ればこの単位になりますか。",
                en="The unit is order/person. What divided by what gives that?",
            ),
            Words(
                ja='last["orders"] が注文数、last["visitors"] が訪問者数です。',
                en='last["orders"] is orders, last["visitors"] visitors.',
            ),
        ],
    )


def order_value(shop: pd.DataFrame) -> Question:
    """Sales per order, month by month."""
    return Question(
        "order_value",
        points=POINTS,
        right=table(shop["sales"] / shop["orders"], relative=0.0005),
        ideas=[
            Idea(
                "upside_down",
                table(shop["orders"] / shop["sales"], relative=0.0005),
                Words(
                    ja="注文数を売上で割っています。客単価の単位は「円/件」なので、逆の割り算になります。",
                    en="You divided orders by sales. The unit of the order value is JPY/order: the other way round.",
                ),
            ),
            Idea(
                "per_visitor",
                table(shop["sales"] / shop["visitors"], relative=0.0005),
                Words(
                    ja="訪問者1人あたりの売上です。買わなかった人も分母に入っています。",
                    en="That is sales per visitor: those who bought nothing are in the denominator, too.",
                ),
            ),
            Idea(
                "one_value",
                table(pd.Series([shop["sales"].sum() / shop["orders"].sum()] * len(shop)), relative=0.0005),
                Words(
                    ja="全部の月をまとめた客単価が、どの月にも入っています。月ごとに計算しましょう。",
                    en="Every month has the value of all months together. Compute it month by month.",
                ),
            ),
        ],
        hints=[
            Words(ja="客単価の単位は「円/件」です。", en="The unit of the order value is JPY/order."),
            Words(
                ja='列どうしの割り算です。shop["sales"] から始めましょう。',
                en='Divide one column by another, starting with shop["sales"].',
            ),
        ],
    )


def total_cvr(segments: pd.DataFrame) -> Question:
    """All orders of the last month over all visitors, new and existing customers together."""
    parts = segments.tail(2)
    rates = parts["orders"] / parts["visitors"]
    return Question(
        "total_cvr",
        points=POINTS,
        right=number(parts["orders"].sum() / parts["visitors"].sum(), tolerance=0.00005),
        ideas=[
            Idea(
                "mean_of_rates",
                number(rates.mean(), tolerance=0.00005),
                Words(
                    ja="2つの転換率を平均しています。人数の少ないグループも同じ重さになってしまいます。合計どうしで割りましょう。",
                    en="You took the mean of two rates, so that the small group weighs as much as the big one. Divide total by total.",
                ),
            ),
            Idea(
                "sum_of_rates",
                number(rates.sum(), tolerance=0.00005),
                Words(
                    ja="割合を足しています。割合は足せません。先に注文数と訪問者数をそれぞれ合計します。",
                    en="You added rates up, which one cannot do. First add up orders, and visitors, then divide.",
                ),
            ),
            Idea(
                "new_only",
                number(rates.iloc[0], tolerance=0.00005),
                Words(
                    ja="初めての人だけの転換率です。前にも買った人も入れましょう。",
                    en="That is the rate of new customers alone. Take those who had bought before as well.",
                ),
            ),
            Idea(
                "existing_only",
                number(rates.iloc[1], tolerance=0.00005),
                Words(
                    ja="前にも買った人だけの転換率です。初めての人も入れましょう。",
                    en="That is the rate of those who had bought before alone. Take new customers as well.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="まず、注文数の合計と、訪問者数の合計を作ります。",
                en="First make the total of orders and the total of visitors.",
            ),
            Words(
                ja='parts["orders"].sum() が注文数の合計です。',
                en='parts["orders"].sum() is the total of orders.',
            ),
        ],
    )


def weak_branch(shop: pd.DataFrame) -> Question:
    """Which branch fell most against a year ago."""
    branches = shop[["visitors"]].assign(
        cvr=shop["orders"] / shop["visitors"], order_value=shop["sales"] / shop["orders"]
    )
    weakest, between, strongest = (branches.iloc[-1] / branches.iloc[-13]).sort_values().index
    options = [*branches.columns, "sales"]
    return Question(
        "weak_branch",
        points=POINTS,
        right=choice(weakest, options),
        ideas=[
            Idea(
                "in_between",
                choice(between, options),
                Words(
                    ja="ほかに、もっと大きく下がった枝があります。3つとも「今年 ÷ 去年」を計算して、並べて比べましょう。",
                    en="Another branch fell further. Compute “this year ÷ last year” for all three and put them side by side.",
                ),
            ),
            Idea(
                "rose_most",
                choice(strongest, options),
                Words(
                    ja="3つの中で、いちばん上へ動いた枝です。聞いているのは反対側です。割り算の上と下が、今年と去年になっていますか。",
                    en="Of the three, that branch went up most. The question is about the other end. Is this year on top of your division?",
                ),
            ),
            Idea(
                "not_a_branch",
                choice("sales", options),
                Words(
                    ja="売上は枝ではなく、枝が集まってできるKGIです。どの枝が売上を動かしたのかを探します。",
                    en="Sales are no branch but the KGI that the branches make. Which of them moved it?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="3つの枝それぞれで「今年 ÷ 去年 − 1」を計算して比べます。",
                en="For each of the three branches compute “this year ÷ last year − 1” and compare.",
            ),
            Words(
                ja="マイナスの数のうち、0からいちばん遠いものを探します。",
                en="Among the negative ones, find the one farthest from 0.",
            ),
        ],
    )


_TREE = "sales [JPY] = {sales}\norders [order] = {orders}"
_VALUE = "average_order_value [JPY/order]"


def _tree_data(shop: pd.DataFrame, segments: pd.DataFrame) -> pd.DataFrame:
    parts = segments.pivot(index="month", columns="customer_type", values="orders")
    return pd.DataFrame(
        {
            "new_orders": parts["new"].to_numpy(),
            "existing_orders": parts["existing"].to_numpy(),
            "coupon_orders": shop["coupons_redeemed"].to_numpy(),
            "orders": shop["orders"].to_numpy(),
            "average_order_value": shop["average_order_value"].to_numpy(),
        }
    ).tail(6)  # the months with a coupon: before them an overlap would not show


def sales_tree(shop: pd.DataFrame, segments: pd.DataFrame) -> Question:
    """Sales from new and existing customers' orders; orders with a coupon are already among them."""
    data = _tree_data(shop, segments)

    def of(orders: str, sales: str = f"orders × {_VALUE}") -> Answer:
        return tree_of(_TREE.format(sales=sales, orders=orders), data)

    return Question(
        "sales_tree",
        points=POINTS,
        right=of("new_orders [order] + existing_orders [order]"),
        ideas=[
            Idea(
                "overlap",
                of("new_orders [order] + existing_orders [order] + coupon_orders [order]"),
                Words(
                    ja="クーポンを使った注文は、新規か既存のどちらかにもう入っています。2回数えると、売上より大きくなります。",
                    en="Orders with a coupon are already among new or existing ones. Counted twice, the tree gives too much.",
                ),
            ),
            Idea(
                "new_only",
                of("new_orders [order]"),
                Words(
                    ja="前にも買ったお客さまの注文がもれています。",
                    en="The orders of customers who had bought before are missing.",
                ),
            ),
            Idea(
                "existing_only",
                of("existing_orders [order]"),
                Words(ja="初めてのお客さまの注文がもれています。", en="The orders of new customers are missing."),
            ),
            Idea(
                "coupon_for_existing",
                of("new_orders [order] + coupon_orders [order]"),
                Words(
                    ja="クーポンを使った注文と、前にも買ったお客さまの注文は、別のものです。新規と既存で分けましょう。",
                    en="Orders with a coupon are not the orders of existing customers. Split by new and existing.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="1行目は「注文数 × 客単価」です。葉の名前の後ろに、単位を [JPY/order] のように書きます。",
                en="The first line is “orders × order value”. After a leaf's name write its unit, as in [JPY/order].",
            ),
            Words(
                ja="2行目は、新規と既存の注文を合わせます。クーポンの注文は、その中に入っています。",
                en="The second line puts new and existing orders together. Orders with a coupon are among them.",
            ),
        ],
    )


def sales_of() -> Question:
    """The product of the three leaves, for any month."""
    given = {
        "inputs": [[1000, 0.02, 4000], [2500, 0.035, 5200], [180000, 0.018, 4380]],
        "hidden": [[730, 0.041, 6100], [0, 0.02, 4000], [96500, 0.0275, 3980]],
        "relative": 1e-6,
    }
    return Question(
        "sales_of",
        points=POINTS,
        right=function(lambda visitors, cvr, order_value: visitors * cvr * order_value, **given),
        ideas=[
            Idea(
                "added",
                function(lambda visitors, cvr, order_value: visitors + cvr + order_value, **given),
                Words(
                    ja="3つを足しています。単位が違うものは足せません。",
                    en="It adds the three. Different units cannot be added.",
                ),
            ),
            Idea(
                "everybody_buys",
                function(lambda visitors, cvr, order_value: visitors * order_value, **given),
                Words(ja="来た人の全員が買ったことになっています。", en="It takes every visitor for a buyer."),
            ),
            Idea(
                "orders_only",
                function(lambda visitors, cvr, order_value: visitors * cvr, **given),
                Words(
                    ja="返ってくるのは注文数（件）です。売上（円）にするには、もう1つ掛けます。",
                    en="It gives back orders. To have sales in JPY, multiply by one more.",
                ),
            ),
            Idea(
                "rate_in_percent",
                function(lambda visitors, cvr, order_value: visitors * cvr / 100 * order_value, **given),
                Words(
                    ja="転換率を100で割っています。ここでの転換率は 0.02 のような割合なので、割らなくて大丈夫です。",
                    en="It divides the rate by 100. Here the rate is a share such as 0.02 already.",
                ),
            ),
        ],
        hints=[
            Words(ja="レッスン3の「検算」と同じ式です。", en="It is the formula with which lesson 3 proved its tree."),
            Words(
                ja="3つの名前を * でつなぎます。",
                en="Join the three names with *.",
            ),
        ],
    )


def needed_visitors(shop: pd.DataFrame) -> Question:
    """Visitors for 5 % more sales, all else equal."""
    last = shop.iloc[-1]
    visitors, orders = last["visitors"], last["orders"]
    return Question(
        "needed_visitors",
        points=POINTS,
        right=number(1.05 * visitors, tolerance=1),
        ideas=[
            Idea(
                "today",
                number(visitors, tolerance=1),
                Words(
                    ja="それは、いまの訪問者数です。目標は5 %増しの売上です。",
                    en="That is today's number of visitors. The target is 5 % more sales.",
                ),
            ),
            Idea(
                "orders",
                number(1.05 * orders, tolerance=1),
                Words(
                    ja="それは、必要な注文数です。注文数を転換率で割ると、訪問者数になります。",
                    en="That is the number of orders it takes. Divide by the conversion rate to get visitors.",
                ),
            ),
            Idea(
                "half",
                number(1.5 * visitors, tolerance=1),
                Words(
                    ja="50 %増しになっています。5 %増しは1.05を掛けます。",
                    en="That is 50 % more. For 5 % more multiply by 1.05.",
                ),
            ),
            Idea(
                "only_increase",
                number(0.05 * visitors, tolerance=1),
                Words(
                    ja="それは、増やす分の人数です。いまの人数に足して、全部で何人かを答えます。",
                    en="That is the increase alone. Add today's visitors to say how many in all.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="「目標の売上 ＝ 訪問者数 × 転換率 × 客単価」を、訪問者数について解きます。",
                en="Solve “target sales = visitors × conversion rate × order value” for visitors.",
            ),
            Words(ja='目標の売上は 1.05 * last["sales"] です。', en='The target is 1.05 * last["sales"].'),
        ],
    )


def needed_rise() -> Question:
    """What makes up for a fall of 20 % in a product."""
    return Question(
        "needed_rise",
        points=POINTS,
        right=number(1 / 0.8 - 1, tolerance=0.0005),
        ideas=[
            Idea(
                "same_percent",
                number(0.20, tolerance=0.0005),
                Words(
                    ja="20 %下がって20 %上がると、0.8 × 1.2 ＝ 0.96 で、もとに戻りません。掛け算で考えましょう。",
                    en="Down by 20 % and up by 20 % is 0.8 × 1.2 = 0.96, not what it was. Think in products.",
                ),
            ),
            Idea(
                "factor",
                number(1 / 0.8, tolerance=0.0005),
                Words(
                    ja="それは「何倍にするか」です。何 % 上げるのか（増える分だけ）を答えます。",
                    en="That says “times how much”. Answer with the rise alone.",
                ),
            ),
            Idea(
                "remaining",
                number(0.8, tolerance=0.0005),
                Words(
                    ja="それは、下がったあとに残る割合です。もとに戻すには、何倍にすればよいですか。",
                    en="That is what remains after the fall. Times how much brings it back?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="いまを1とすると、客単価は0.8になります。0.8に何を掛けると1に戻りますか。",
                en="Call today 1; the order value becomes 0.8. Times what does 0.8 give 1 again?",
            ),
            Words(
                ja="その倍率から1を引くと、上げる割合になります。",
                en="Take 1 away from that factor, and you have the rise.",
            ),
        ],
    )


def fits() -> Question:
    """Four formulas, one label each."""
    kinds = ["ok", "unit", "overlap", "gap"]
    return Question(
        "fits",
        points=POINTS,
        right=labels({"a": "ok", "b": "unit", "c": "overlap", "d": "gap"}, kinds),
        ideas=[
            Idea(
                "b_ok",
                labels({"b": "ok"}, kinds),
                Words(
                    ja="b の単位を書いてみましょう。人と「件/人」は足せますか。",
                    en="Write down the units in b. Can person and order/person be added?",
                ),
            ),
            Idea(
                "c_ok",
                labels({"c": "ok"}, kinds),
                Words(
                    ja="c では、クーポンを使った人は新規と既存のどちらにいますか。もう数えていませんか。",
                    en="In c: are those with a coupon new or existing customers? Have they been counted already?",
                ),
            ),
            Idea(
                "d_ok",
                labels({"d": "ok"}, kinds),
                Words(ja="d の足し算に、全部の店が入っていますか。", en="Are all the shops in the sum of d?"),
            ),
            Idea(
                "c_d_swapped",
                labels({"c": "gap", "d": "overlap"}, kinds),
                Words(
                    ja="c と d が逆のようです。2回数えるのが overlap、足りないのが gap です。",
                    en="c and d seem to be swapped: counted twice is overlap, missing is gap.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="まず、単位が合うかどうかを見ます。合うなら、もれと重なりを調べます。",
                en="First see whether the units agree. If they do, look for gaps and overlaps.",
            ),
            Words(ja="4つのラベルは、1回ずつ使います。", en="Each of the four labels is used once."),
        ],
    )
