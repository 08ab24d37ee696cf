"""The answer key of assignment 6: right values and the wrong ideas of newcomers, all computed from a learner's tables."""

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

POINTS, POLICY_POINTS = 2, 3
MARGIN, COUPON, MAIL_COST = 0.35, 500, 0.8
READERS, MONTHS, SENDS = 20_000, 6, (4, 8, 15, 30)
#: The half-years in which a policy is tried; nobody else knows them.
SEEDS = range(6_101, 6_117)
#: What question 7 asks for: yen above "as before" (4 mails, no coupon), and readers in the last month.
MORE, LEAST_READERS = 300_000, 17_000


def key(data: Territory) -> Key:
    """Return the key for the tables in ``data``."""
    customers = data.load("coupon_trial")
    coupon, holdout = (customers[customers["arm"] == arm] for arm in ("coupon", "holdout"))
    return Key(
        questions=[
            added_profit(coupon, holdout),
            break_even(),
            needed_uplift(coupon, holdout),
            comparison(),
            mail_effect(data.load("mail_trial")),
            readers_left(data.load("newsletter_sends")),
            policy(),
            draft(),
        ]
    )


def uplift(order_value: float, margin: float, amount: float) -> float:
    """Share by which orders must grow to bring the same gross profit as without the coupon."""
    profit = order_value * margin
    return profit / (profit - amount) - 1


def added_profit(coupon: pd.DataFrame, holdout: pd.DataFrame) -> Question:
    """Gross profit of all who were sent the coupon against the holdout."""
    users, others = coupon[coupon["redeemed"]], coupon[~coupon["redeemed"]]
    return Question(
        "added_profit",
        points=POINTS,
        right=number(coupon["gross_profit"].sum() - holdout["gross_profit"].sum(), tolerance=20),
        right_message=Words(
            ja="これが増分です。使った人の粗利をいくら足し合わせても、この数字は出てきません。",
            en="This is what was added. No sum over those who used the coupon would show it.",
        ),
        ideas=[
            Idea(
                "users",
                number(users["gross_profit"].sum(), tolerance=20),
                Words(
                    ja="クーポンを使った人の粗利の合計です。その人たちは、配らなくても買ったかもしれません。だれと比べればわかりますか。",
                    en="That is the gross profit of those who used it. Perhaps they would have bought anyway: with whom can you compare?",
                ),
            ),
            Idea(
                "users_against_others",
                number(users["gross_profit"].mean() - others["gross_profit"].mean(), tolerance=0.5),
                Words(
                    ja="使った人と使わなかった人を比べています。使うかどうかは、本人が選びました。くじ引きで分けた組どうしを比べましょう。",
                    en="You compared users with those who did not use it. They chose for themselves. Compare the groups drawn by lot.",
                ),
            ),
            Idea(
                "sales",
                number(coupon["sales"].sum() - holdout["sales"].sum(), tolerance=5),
                Words(
                    ja="比べる組は合っていますが、売上の差です。店に残るお金は、どの列にありますか。",
                    en="These are the right groups, but that is the difference in sales. Which column holds what the shop keeps?",
                ),
            ),
            Idea(
                "orders",
                number(coupon["orders"].sum() - holdout["orders"].sum(), tolerance=0.5),
                Words(
                    ja="増えた注文の件数です。注文が増えても、粗利が増えたとはかぎりません。",
                    en="So many orders were added. More orders need not be more gross profit.",
                ),
            ),
            Idea(
                "coupon_bill",
                number(-COUPON * len(users), tolerance=20),
                Words(
                    ja="クーポン代の合計です。そのほかに買い物の金額が変わったかもしれません。組どうしの粗利を比べると、両方が入ります。",
                    en="That is the coupons' bill. Purchases may have changed as well: gross profit of the two groups holds both.",
                ),
            ),
            Idea(
                "per_customer",
                number(coupon["gross_profit"].mean() - holdout["gross_profit"].mean(), tolerance=0.05),
                Words(
                    ja="比べ方は合っています。ただ、1人あたりになっています。2,500人の合計で答えましょう。",
                    en="The comparison is right, but that is for 1 person. Answer for all 2,500.",
                ),
            ),
            Idea(
                "no_holdout",
                number(coupon["gross_profit"].sum(), tolerance=20),
                Words(
                    ja="配った組の粗利の全部です。配らなかった場合にも、粗利はありました。",
                    en="That is all gross profit of the group. Without the coupon there would have been some as well.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="「もし配らなかったら」の2,500人は、どの表にいますか。",
                en="“The same people, had they not been sent it”: which table stands for them?",
            ),
            Words(
                ja='`coupon["gross_profit"].sum()` から、`holdout` の同じ合計を引きます。',
                en='From `coupon["gross_profit"].sum()`, take away the same total of `holdout`.',
            ),
        ],
    )


def break_even() -> Question:
    """By what share orders must grow."""
    given = {
        "inputs": [[4000, 0.3, 500], [6000, 0.35, 300], [9000, 0.5, 1000]],
        "hidden": [[7500, 0.4, 500], [5000, 0.25, 0], [3200, 0.6, 800]],
        "relative": 1e-3,
    }
    return Question(
        "break_even",
        points=POINTS,
        right=function(uplift, **given),
        right_message=Words(
            ja="配る前に、この道具で確かめられます。クーポンが粗利に近づくほど、必要な増加は急に大きくなります。",
            en="Ask this tool before you send anything. As the coupon comes near the profit, the need grows steeply.",
        ),
        ideas=[
            Idea(
                "ratio",
                function(lambda value, margin, amount: 1 + uplift(value, margin, amount), **given),
                Words(
                    ja="「何倍」になっています。「何割増えるか」にするには、もう一歩あります。",
                    en="That is “how many times”. One more step makes it the share by which orders grow.",
                ),
            ),
            Idea(
                "share_of_profit",
                function(lambda value, margin, amount: amount / (value * margin), **given),
                Words(
                    ja="粗利のうちの、クーポンの割合です。減ったあとの粗利で元の利益を取り返すには、もっと増えなければなりません。",
                    en="That is the coupon's share of the profit. Orders now bring less each, so winning it back takes more.",
                ),
            ),
            Idea(
                "no_margin",
                function(lambda value, margin, amount: value / (value - amount) - 1, **given),
                Words(
                    ja="売上が元にもどる点です。粗利率（`margin`）がまだ入っていません。",
                    en="There sales are as before. The margin (`margin`) is not in it yet.",
                ),
            ),
            Idea(
                "share_of_amount",
                function(lambda value, margin, amount: amount / value, **given),
                Words(
                    ja="注文の金額のうちの、クーポンの割合です。店に残るのは金額の全部ではありません。",
                    en="That is the coupon's share of the amount. The shop does not keep all of the amount.",
                ),
            ),
            Idea(
                "left",
                function(lambda value, margin, amount: value * margin - amount, **given),
                Words(
                    ja="クーポンのあとに残る粗利（円）です。ここまでは合っています。前の粗利を、これで割ります。",
                    en="That is what an order leaves after the coupon (yen), and right so far. Divide the old profit by it.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="クーポンの前の粗利は `order_value * margin`、あとの粗利は、そこから `amount` を引いたものです。",
                en="Before, an order leaves `order_value * margin`; after, that less `amount`.",
            ),
            Words(
                ja="前の粗利 ÷ あとの粗利 で、注文が何倍いるかがわかります。1を引くと「何割増えるか」です。",
                en="Old profit ÷ new profit says how many times the orders you need. Minus 1, it is the share on top.",
            ),
        ],
    )


def needed_uplift(coupon: pd.DataFrame, holdout: pd.DataFrame) -> Question:
    """The break-even point of this shop."""
    value = holdout["sales"].sum() / holdout["orders"].sum()
    needed = uplift(value, MARGIN, COUPON)
    return Question(
        "needed_uplift",
        points=POINTS,
        right=number(needed, tolerance=0.002),
        right_message=Words(
            ja="では、実験で注文は何割増えましたか。`coupon` と `holdout` の注文を比べて、この数字と並べてみましょう。",
            en="And by what share did orders rise in the experiment? Compare `coupon` with `holdout` and hold it against this.",
        ),
        ideas=[
            Idea(
                "coupon_group",
                number(uplift(coupon["sales"].sum() / coupon["orders"].sum(), MARGIN, COUPON), tolerance=0.002),
                Words(
                    ja="クーポンを配った組の金額を使っています。基準は、クーポンがないときの注文です。",
                    en="You took the amount of the group that was sent the coupon. The base is an order without one.",
                ),
            ),
            Idea(
                "mean_customer",
                number(uplift(holdout["sales"].mean(), MARGIN, COUPON), tolerance=0.002),
                Words(
                    ja="1人あたりの売上を使っています。買わなかった人も分母に入っています。注文1件の金額にしましょう。",
                    en="You took sales for 1 person, with those who bought nothing. Take the amount of 1 order.",
                ),
            ),
            Idea(
                "no_margin",
                number(value / (value - COUPON) - 1, tolerance=0.002),
                Words(
                    ja="粗利率が入っていません。500円は、売上ではなく粗利から出ていきます。",
                    en="The margin is missing. The ¥500 come out of gross profit, not out of sales.",
                ),
            ),
            Idea(
                "ratio",
                number(1 + needed, tolerance=0.002),
                Words(
                    ja="「何倍」になっています。「何割増えるか」を聞いています。",
                    en="That is “how many times”. The question asks for the share on top.",
                ),
            ),
            Idea(
                "share_of_profit",
                number(COUPON / (value * MARGIN), tolerance=0.002),
                Words(
                    ja="粗利のうちの、クーポンの割合です。減ったあとの粗利で、元の利益を取り返すことを考えましょう。",
                    en="That is the coupon's share of the profit. Think of winning back the old profit with less on each order.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='注文1件の金額は、`holdout["sales"].sum()` を `holdout["orders"].sum()` で割ります。',
                en='The amount of one order is `holdout["sales"].sum()` divided by `holdout["orders"].sum()`.',
            ),
            Words(
                ja="その金額と 0.35 と 500 を、問2の関数に渡します。",
                en="Pass this amount, 0.35 and 500 to your function of question 2.",
            ),
        ],
    )


def comparison() -> Question:
    """Which comparison is sound."""
    options = ["a", "b", "c", "d"]
    return Question(
        "comparison",
        points=POINTS,
        right=choice("c", options),
        right_message=Words(
            ja="相手は「配らなかったら」の人たち、ものさしは粗利。この2つがそろった比べ方です。",
            en="Against people who stand for “not sent”, and measured in gross profit: it has both.",
        ),
        ideas=[
            Idea(
                "self_selected",
                choice("a", options),
                Words(
                    ja="使った人は、自分で手を挙げた人です。配る前から、よく買う人だったかもしれません。",
                    en="Users raised their hand themselves. They may have bought a lot before there was any coupon.",
                ),
            ),
            Idea(
                "orders_are_no_profit",
                choice("b", options),
                Words(
                    ja="比べる組は合っています。ただ、注文が増えることと、店にお金が残ることは、同じでしょうか。",
                    en="The groups are right. But are more orders the same as more money left to the shop?",
                ),
            ),
            Idea(
                "before_and_after",
                choice("d", options),
                Words(
                    ja="2つの月では、季節やほかの打ち手も違います。クーポンのほかは同じ人たちを探しましょう。",
                    en="Two months differ in season and in much else. Look for people who differ in the coupon only.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="「だれと比べたか」と「何で測ったか」を、1つずつ確かめましょう。",
                en="Ask two things of each: compared with whom, and measured by what?",
            ),
            Words(
                ja="相手は、クーポンのほかは何も違わない人たちです。ものさしは、この店に残るお金です。",
                en="They should differ in nothing but the coupon, and the measure should be what the shop keeps.",
            ),
        ],
    )


def mail_effect(mail: pd.DataFrame) -> Question:
    """Gross profit a person by kind of mail, and what it adds."""
    means = mail.groupby("arm")[["bought", "spend"]].mean()
    cost = pd.Series({arm: 0.0 if arm == "no mail" else MAIL_COST for arm in means.index})

    def columns(profit: pd.Series, added: pd.Series | None = None) -> Answer:
        usual = profit - profit["no mail"]
        frame = means.assign(profit=profit, added=usual if added is None else added)
        return table(frame, tolerance={"bought": 0.0005, "spend": 0.6, "profit": 0.1, "added": 0.1})

    profit = means["spend"] * MARGIN - cost
    return Question(
        "mail_effect",
        points=POINTS,
        right=columns(profit),
        right_message=Words(
            ja="増えた粗利とメール代を並べると、どのメールに送る価値があるかがわかります。では、たくさん送るほどよいのでしょうか。次へ進みましょう。",
            en="Beside its cost, what a mail adds tells which one is worth sending. Then is it the more, the better? Go on.",
        ),
        ideas=[
            Idea(
                "sales_not_margin",
                columns(means["spend"] - cost),
                Words(
                    ja="買った金額の全部を、もうけにしています。店に残るのは、そのうち 35 % です。",
                    en="That takes all that was bought for profit. The shop keeps 35 % of it.",
                ),
            ),
            Idea(
                "no_cost",
                columns(means["spend"] * MARGIN),
                Words(
                    ja="メール代が引かれていません。`cost` を引きましょう。",
                    en="The cost of the mail is not taken off. Subtract `cost`.",
                ),
            ),
            Idea(
                "nothing_taken_off",
                columns(profit, profit),
                Words(
                    ja="`added` が粗利そのものになっています。メールを送らない組にも、粗利はありました。",
                    en="Your `added` is gross profit itself. The group without mail brought some, too.",
                ),
            ),
            Idea(
                "against_the_average",
                columns(profit, profit - profit.mean()),
                Words(
                    ja="3つの組の平均と比べています。比べる相手は、何も送らない組です。",
                    en="You compared with the average of the three groups. Compare with the one that got no mail.",
                ),
            ),
            Idea(
                "rate",
                columns(profit, profit / profit["no mail"] - 1),
                Words(
                    ja="`added` が増えた割合になっています。何円多いかを聞いています。",
                    en="Your `added` is a rate of growth. The question asks for yen.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='`profit` は、`mail_effect["spend"]` に 0.35 を掛け、`cost` を引きます。',
                en='For `profit`, multiply `mail_effect["spend"]` by 0.35 and subtract `cost`.',
            ),
            Words(
                ja='`added` は、`mail_effect["profit"]` から `mail_effect["profit"]["no mail"]` を引きます。',
                en='For `added`, subtract `mail_effect["profit"]["no mail"]` from `mail_effect["profit"]`.',
            ),
        ],
    )


def readers_left(letters: pd.DataFrame) -> Question:
    """Readers left after half a year, by mails a month."""
    rate = letters["unsubscribed"].sum() / letters["delivered"].sum()
    sends = pd.Series(SENDS)

    def series(values: pd.Series) -> Answer:
        return table(values, relative=0.001)

    left = READERS * (1 - rate) ** (sends * MONTHS)
    return Question(
        "readers_left",
        points=POINTS,
        right=series(left),
        right_message=Words(
            ja="送るほど、次に届く人が減っていきます。この数字が、次の問いのガードレールになります。",
            en="The more you send, the fewer the next mail reaches. This is the guardrail of the next question.",
        ),
        ideas=[
            Idea(
                "straight_line",
                series(READERS * (1 - rate * sends * MONTHS)),
                Words(
                    ja="毎回、はじめの20,000人から同じ人数がやめることになっています。やめるのは、残っている人の一部です。",
                    en="That lets the same number of the first 20,000 leave each time. It is a share of those still there.",
                ),
            ),
            Idea(
                "gone",
                series(READERS - left),
                Words(
                    ja="やめた人の数です。残っている人を答えましょう。",
                    en="Those are the ones who have gone. Answer with those who are left.",
                ),
            ),
            Idea(
                "one_month",
                series(READERS * (1 - rate) ** sends),
                Words(
                    ja="1か月後の人数です。6か月では、何回送ることになりますか。",
                    en="That is after 1 month. How many mails go out in 6?",
                ),
            ),
            Idea(
                "share",
                series(left / READERS),
                Words(
                    ja="残る割合になっています。人数にするには、はじめの人数を掛けます。",
                    en="That is the share left. Multiply by the readers at the start.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="1回のあとに残る割合は `1 - rate` です。6か月で送る回数は `per_month * 6` です。",
                en="After one mail the share `1 - rate` is left. In 6 months `per_month * 6` mails go out.",
            ),
            Words(
                ja="残る割合を、送る回数だけ掛け合わせます。`(1 - rate) ** 回数` と書きます。",
                en="Multiply that share by itself as often as you send: `(1 - rate) ** count`.",
            ),
        ],
    )


def policy() -> Question:
    """Mails and coupon, judged by half-years that nobody has seen."""
    right = decision(
        "shop",
        ["sends", "coupon"],
        seeds=SEEDS,
        at_least=trial.play("shop", SEEDS, {}) + MORE,
        fixed={"new_products": 0, "points_back": 0},
        keep={"subscribers": LEAST_READERS},
    )
    return Question(
        "policy",
        points=POLICY_POINTS,
        right=right,
        right_message=Words(
            ja="粗利を増やし、名簿も守る方針です。よい年も悪い年も、2つの条件を満たしました。",
            en="It raises gross profit and keeps the list. Over good and bad half-years it met both conditions.",
        ),
        ideas=[
            Idea(
                "coupon_stays",
                decisions_like(right, coupon=(100, 1000)),
                Words(
                    ja="クーポンを残しています。問1では、クーポンは粗利を増やしていましたか。`forecast` で 0 円とも比べてみましょう。",
                    en="You keep a coupon. In question 1, did it add to gross profit? Try `forecast` with ¥0, too.",
                ),
            ),
            Idea(
                "hardly_any_mail",
                decisions_like(right, sends=(0, 3)),
                Words(
                    ja="名簿は守れますが、メールをほとんど送っていません。問5で、メールは粗利をどう変えていましたか。",
                    en="That keeps the list, but hardly any mail goes out. What did mail do to gross profit in question 5?",
                ),
            ),
            Idea(
                "as_before",
                decisions_like(right, sends=(0, 9)),
                Words(
                    ja="名簿には余裕があります。ゴールの30万円には届いていません。余裕の分を、どこまで使えますか。",
                    en="The list has room to spare, and the goal of ¥300,000 is missed. How much of that room can you use?",
                ),
            ),
            Idea(
                "list_used_up",
                decisions_like(right, sends=(18, 31)),
                Words(
                    ja="粗利は増えますが、読者がガードレールより減りました。問6の数字を見直しましょう。",
                    en="Gross profit rises, but readers fell below the guardrail. Look at question 6 again.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="まず問1から、クーポンをどうするかを決めます。それから `forecast` で、回数だけを動かします。",
                en="Settle the coupon first, with question 1. Then move nothing but the number of mails in `forecast`.",
            ),
            Words(
                ja="回数を増やすと粗利が増え、読者が減ります。2つの条件を両方満たす範囲の、まん中あたりを選びます。",
                en="More mails, more profit and fewer readers. Find the range that meets both, and choose near its middle.",
            ),
        ],
    )


def draft() -> Question:
    """Sentences of a memo, and what is amiss with each."""
    kinds = ["keep", "sales", "users", "no_line", "blame"]
    right = {"a": "keep", "b": "sales", "c": "users", "d": "no_line", "e": "blame", "f": "keep"}
    return Question(
        "draft",
        points=POINTS,
        right=labels(right, kinds),
        right_message=Words(
            ja="このメモなら、読んだ人が同じ数字で確かめられます。問7の方針も、この5つの目で見直してみましょう。",
            en="Whoever reads such a memo can check it by the same numbers. Look at your own policy in this way, too.",
        ),
        ideas=[
            Idea(
                "a_users",
                labels({"a": "users"}, kinds),
                Words(
                    ja="a：2つの組は、何で分けられましたか。自分で使うと決めた人は、片方の組だけにいますか。",
                    en="a: how were the two groups made? Do those who chose for themselves sit in one of them only?",
                ),
            ),
            Idea(
                "b_keep",
                labels({"b": "keep"}, kinds),
                Words(
                    ja="b：増えたものは何ですか。キャンペーンにかかったお金は、この文のどこに入っていますか。",
                    en="b: what is it that rose? And where in this sentence is the money that the campaign cost?",
                ),
            ),
            Idea(
                "c_keep",
                labels({"c": "keep"}, kinds),
                Words(
                    ja="c：ポイントを使う人は、もともとどんな人でしょうか。ポイントがなかったときの姿は、どこに書いてありますか。",
                    en="c: what sort of customer uses points? And where does it say how they would have bought without?",
                ),
            ),
            Idea(
                "d_keep",
                labels({"d": "keep"}, kinds),
                Words(
                    ja="d：半年あとに、この約束を守れたかどうかを、数字で言えますか。`f` の文と比べてみましょう。",
                    en="d: half a year later, could you say by a number whether this was kept to? Hold it beside `f`.",
                ),
            ),
            Idea(
                "e_keep",
                labels({"e": "keep"}, kinds),
                Words(
                    ja="e：仕組みの話ですか、人の話ですか。書かれた本人が読んだら、次から困りごとを話してくれるでしょうか。",
                    en="e: is this about how things work, or about a person? Would that person still come with bad news?",
                ),
            ),
            Idea(
                "f_no_line",
                labels({"f": "no_line"}, kinds),
                Words(
                    ja="f：いつ数えるか、いくつを下回ったらか、そのとき何をするか。文の中で、1つずつ探してみましょう。",
                    en="f: when is it counted, below which number, and what is done then? Look for the three, one by one.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="1文ごとに、「何の数字か」「何と比べたか」「あとで確かめられるか」の順に問いかけます。",
                en="Ask of each sentence: a figure of what, compared with what, and can it be checked later?",
            ),
            Words(
                ja="そのまま出してよい文は、2つあります。",
                en="Two of the sentences can go out as they are.",
            ),
        ],
    )
