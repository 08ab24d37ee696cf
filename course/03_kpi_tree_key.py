"""The answers, hints and quizzes of lesson 3."""

from kpilearn.datasets import load
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, number, table, tree_of
from kpilearn.notebook.quiz_items import Choice, Commit, One, Quiz


def key() -> Key:
    """Return the key; all values are computed from the shop's table."""
    return Key(questions=[recomputed(), bigger_tree(), needed_cvr()], quizzes=[first_look(), units()])


def recomputed() -> Question:
    """Sales from the three leaves, month by month."""
    shop = load("shop_monthly")
    visitors, cvr, value = shop["visitors"], shop["cvr"], shop["average_order_value"]
    return Question(
        "recomputed",
        right=table(visitors * cvr * value, relative=0.0005),
        right_message=Words(
            ja="もとの売上と同じになりました。このツリーは正しく組めています。",
            en="The same as the original sales: the tree is built right.",
        ),
        ideas=[
            Idea(
                "orders_only",
                table(visitors * cvr, relative=0.0005),
                Words(
                    ja="訪問者数 × 転換率は、注文数です。単位は「件」なので、まだ円ではありません。",
                    en="Visitors × conversion rate is the number of orders. Its unit is “order”, not yet yen.",
                ),
            ),
            Idea(
                "without_rate",
                table(visitors * value, relative=0.0005),
                Words(
                    ja="来た人の全員が買ったことになっています。買った人の割合を掛けましょう。",
                    en="That takes every visitor for a buyer. Multiply by the share of visitors who buy.",
                ),
            ),
            Idea(
                "added",
                table(visitors + cvr + value, relative=0.0005),
                Words(
                    ja="足し算になっています。人と「件/人」と「円/件」は単位が違うので、足せません。",
                    en="These are added up. People, orders per person and yen per order have different units.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="ツリーは「売上 ＝ 訪問者数 × 転換率 × 客単価」です。",
                en="The tree is: sales = visitors × conversion rate × order value.",
            ),
            Words(
                ja='最初の列は shop["visitors"] と書きます。残りの2つの列を * でつなげます。',
                en='The first column is shop["visitors"]. Join the other two with *.',
            ),
        ],
        solution=Words(
            ja='recomputed = shop["visitors"] * shop["cvr"] * shop["average_order_value"]',
            en='recomputed = shop["visitors"] * shop["cvr"] * shop["average_order_value"]',
        ),
    )


_TREE = """
sales [JPY] = orders [order] × average_order_value [JPY/order]
orders = visitors × cvr [order/person]
visitors [person] = {visitors}
"""


def bigger_tree() -> Question:
    """Visitors split in two."""
    shop = load("shop_monthly")[["visitors", "mail_visitors", "other_visitors", "cvr", "average_order_value"]]
    return Question(
        "bigger_tree",
        right=tree_of(_TREE.format(visitors="mail_visitors [person] + other_visitors [person]"), shop),
        right_message=Words(
            ja="2つを足すと全体になり、重なりもありません。計算し直しても、売上に戻ります。",
            en="The two make the whole and do not overlap; computed again, the tree gives sales.",
        ),
        ideas=[
            Idea(
                "one_branch",
                tree_of(_TREE.format(visitors="mail_visitors [person]"), shop),
                Words(
                    ja="メールから来た人だけになっています。それ以外から来た人がもれています。",
                    en="Only those who came through the newsletter are there. The others are missing.",
                ),
            ),
            Idea(
                "other_branch",
                tree_of(_TREE.format(visitors="other_visitors [person]"), shop),
                Words(
                    ja="メール以外から来た人だけになっています。メールから来た人がもれています。",
                    en="Those who came through the newsletter are missing.",
                ),
            ),
            Idea(
                "difference",
                tree_of(_TREE.format(visitors="other_visitors [person] - mail_visitors [person]"), shop),
                Words(
                    ja="引き算になっています。2種類の人を合わせて、全体の人数にしましょう。",
                    en="That is a difference. Put the two kinds of visitors together to get all of them.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="2種類の訪問者を合わせると、全部の訪問者になります。使う記号は1つです。",
                en="The two kinds of visitors together are all visitors. You need a single sign.",
            ),
            Words(
                ja="どちらの葉にも、名前の後ろに単位 [person] をつけます。",
                en="Give each leaf its unit after the name: [person].",
            ),
        ],
        solution=Words(
            ja="visitors [person] = mail_visitors [person] + other_visitors [person]",
            en="visitors [person] = mail_visitors [person] + other_visitors [person]",
        ),
    )


def needed_cvr() -> Question:
    """Which conversion rate brings the last month's sales up by 5 %."""
    last = load("shop_monthly").iloc[-1]
    target = last["sales"] * 1.05
    right = target / (last["visitors"] * last["average_order_value"])
    return Question(
        "needed_cvr",
        right=number(right, tolerance=0.00005),
        right_message=Words(
            ja="いまの転換率より5 %だけ高い値です。掛け算だけのツリーでは、1本の枝を5 %動かすとKGIも5 %動きます。",
            en="It is 5 % above today's rate: in a tree of nothing but ×, a branch that moves by 5 % moves the KGI by 5 %.",
        ),
        ideas=[
            Idea(
                "plus_five_points",
                number(last["cvr"] + 0.05, tolerance=0.00005),
                Words(
                    ja="転換率に5ポイントを足しています。「5 %増やす」は1.05を掛けることです。0.05を足すことではありません。",
                    en="You added 5 percentage points. “5 % more” means times 1.05, not plus 0.05.",
                ),
            ),
            Idea(
                "today",
                number(last["sales"] / (last["visitors"] * last["average_order_value"]), tolerance=0.00005),
                Words(
                    ja="それは、いまの転換率です。いまの売上ではなく、目標（target）から計算します。",
                    en="That is today's rate. Start from the target, not from today's sales.",
                ),
            ),
            Idea(
                "without_value",
                number(target / last["visitors"], tolerance=0.5),
                Words(
                    ja="訪問者数だけで割っています。これは「訪問者1人あたりの売上」です。客単価でも割りましょう。",
                    en="You divided by visitors alone: that is sales per visitor. Divide by the order value, too.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="「目標 ＝ 訪問者数 × 転換率 × 客単価」の式を、転換率について解きます。",
                en="Solve “target = visitors × conversion rate × order value” for the conversion rate.",
            ),
            Words(
                ja='target を last["visitors"] と last["average_order_value"] の積で割ります。積はかっこに入れます。',
                en='Divide target by the product of last["visitors"] and last["average_order_value"]; put the product in brackets.',
            ),
        ],
        solution=Words(
            ja='needed_cvr = target / (last["visitors"] * last["average_order_value"])',
            en='needed_cvr = target / (last["visitors"] * last["average_order_value"])',
        ),
    )


def first_look() -> Quiz:
    """Where did the sales go?"""
    return Quiz(
        "first-look",
        [
            Commit(
                Words(
                    ja="注文は3割増えたのに、売上は7 %しか増えません。まず何を疑いますか。",
                    en="30 % more orders, yet only 7 % more sales. What do you suspect first?",
                ),
                choices=[
                    Words(ja="サイトに来る人が減った", en="Fewer people come to the site"),
                    Words(ja="1回の注文の金額が小さくなった", en="Each order has become smaller"),
                    Words(ja="売上の数え方が間違っている", en="Sales are counted wrongly"),
                    Words(
                        ja="まだ決められない。先に数字を分けて見たい",
                        en="I can't say yet: I want to split the number first",
                    ),
                ],
                now=Words(
                    ja="下がった枝は客単価でした（約18 %）。訪問者は、わずかに増えていました。"
                    "当たっていても、外れていても大丈夫です。大切なのは、思いこみで打ち手を選ばず、枝ごとの数字で確かめたことです。",
                    en="The branch that fell was the order value (by about 18 %); visitors had even grown a little. "
                    "Right or wrong, what matters is that you did not choose a measure by belief: you checked branch by branch.",
                ),
            )
        ],
    )


def units() -> Quiz:
    """Units, overlaps, and what a tree is for."""
    return Quiz(
        "units",
        [
            One(
                Words(
                    ja="営業チームの式です。電話数（回）× アポ率（件/回）の単位は何になりますか。",
                    en="A sales team: dials (call) × appointment rate (appointment/call). What is the unit?",
                ),
                [
                    Choice(
                        Words(ja="回", en="call"),
                        Words(
                            ja="「回」は、件/回の下の「回」と打ち消し合って消えます。",
                            en="“call” cancels against the “call” below the line.",
                        ),
                    ),
                    Choice(
                        Words(ja="件（アポの数）", en="appointment"),
                        Words(ja="回 × 件/回 ＝ 件。アポの数になります。", en="call × appointment/call = appointment."),
                        right=True,
                    ),
                    Choice(
                        Words(ja="%", en="%"),
                        Words(
                            ja="アポ率は割合ですが、回数を掛けたあとは「件」です。",
                            en="The rate is a share, but after multiplying by calls you have appointments.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="「売上 ＝ 訪問者数 ＋ 転換率 ＋ 客単価」というツリーのどこがおかしいですか。",
                    en="What is wrong with the tree “sales = visitors + conversion rate + order value”?",
                ),
                [
                    Choice(
                        Words(ja="枝が3本しかない", en="It has only three branches"),
                        Words(
                            ja="本数は問題ではありません。3本でも正しいツリーは作れます。",
                            en="Their number is no problem: three can be right.",
                        ),
                    ),
                    Choice(
                        Words(ja="単位の違うものを足している", en="It adds things of different units"),
                        Words(
                            ja="人、件/人、円/件は足せません。ここは掛け算です。",
                            en="Person, order/person and JPY/order cannot be added. It must be ×.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="転換率はツリーに使えない", en="A rate has no place in a tree"),
                        Words(
                            ja="使えます。割合は、掛け算か割り算でつなぎます。", en="It has: a rate joins by × or ÷."
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="「売上 ＝ 新規の売上 ＋ リピートの売上 ＋ クーポン利用の売上」。どこに気をつけますか。",
                    en="“Sales = sales to new + sales to returning + sales with a coupon.” What about it?",
                ),
                [
                    Choice(
                        Words(ja="単位が合わない", en="The units do not agree"),
                        Words(ja="どれも円なので、単位は合っています。", en="They do: all three are yen."),
                    ),
                    Choice(
                        Words(ja="もれがある", en="Something is missing"),
                        Words(
                            ja="新規とリピートで、お客さまの全員が入っています。",
                            en="New and returning customers are everybody.",
                        ),
                    ),
                    Choice(
                        Words(ja="重なりがある", en="Something is counted twice"),
                        Words(
                            ja="クーポンを使った人は、新規かリピートのどちらかにもう入っています。計算し直すと、売上より大きくなります。",
                            en="Whoever used a coupon is already among new or returning customers. Computed again, the tree gives too much.",
                        ),
                        right=True,
                    ),
                ],
            ),
            One(
                Words(
                    ja="売上 ＝ 訪問者数 × 転換率 × 客単価。転換率が10 %上がり、客単価が10 %下がると、売上はどうなりますか。",
                    en="Sales = visitors × CVR × order value. CVR goes up by 10 %, order value down by 10 %. And sales?",
                ),
                [
                    Choice(
                        Words(ja="変わらない", en="Stay the same"),
                        Words(
                            ja="1.10 × 0.90 ＝ 0.99 です。足し算ではないので、打ち消し合いません。",
                            en="1.10 × 0.90 = 0.99. It is not a sum, so they do not cancel.",
                        ),
                    ),
                    Choice(
                        Words(ja="1 %減る", en="Fall by 1 %"),
                        Words(
                            ja="1.10 × 0.90 ＝ 0.99 なので、1 %減ります。", en="1.10 × 0.90 = 0.99, which is 1 % less."
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="10 %増える", en="Rise by 10 %"),
                        Words(
                            ja="客単価の10 %減も、掛け算に入れましょう。", en="Do not leave out the order value's fall."
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="ツリーに枝が10本あります。毎日の朝礼では、何本を見るのがよいですか。",
                    en="The tree has ten branches. How many should the daily team meeting look at?",
                ),
                [
                    Choice(
                        Words(ja="10本全部", en="All ten"),
                        Words(
                            ja="全部を追うと、どれに力を入れるのかがわからなくなります。",
                            en="Whoever chases all of them no longer knows where to put their strength.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="現場で動かせて、KGIにいちばん効く1本",
                            en="The one that the team can move and that matters most for the KGI",
                        ),
                        Words(
                            ja="毎日のハンドルは1つ。残りは、おかしいと思ったときに調べる地図です。",
                            en="One to steer by. The rest is the map for the day something looks wrong.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="0本。KGIだけを見る", en="None: look at the KGI alone"),
                        Words(
                            ja="KGIは、終わってからしか教えてくれません。", en="The KGI speaks only when all is over."
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="次のうち、中間目標としていちばんよいのはどれですか。",
                    en="Which of these is the best intermediate goal?",
                ),
                [
                    Choice(
                        Words(ja="リピート率を上げる", en="Raise the repeat rate"),
                        Words(ja="どこまで、いつまでに、がありません。", en="How far, and by when?"),
                    ),
                    Choice(
                        Words(
                            ja="9月末までに、リピート率を3 %から4 %にする",
                            en="Raise the repeat rate from 3 % to 4 % by the end of September",
                        ),
                        Words(
                            ja="いまの値、目標、期限がそろっています。",
                            en="Baseline, target and deadline: it has all three.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="リピート率を4 %にする", en="A repeat rate of 4 %"),
                        Words(
                            ja="目標はありますが、期限がありません。いまの値も書くと、どれだけ大変かがわかります。",
                            en="It has a target but no deadline; with today's value you would also see how hard it is.",
                        ),
                    ),
                ],
                practises="35 36",
            ),
        ],
    )
