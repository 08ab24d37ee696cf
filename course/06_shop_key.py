"""The answers, hints and quizzes of lesson 6."""

from kpilearn.datasets import load
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, number
from kpilearn.notebook.quiz_items import Choice, Commit, One, Quiz, Several


def key() -> Key:
    """Return the key; what is not the lesson's own arithmetic is computed from the shop's two experiments."""
    return Key(
        questions=[lift(), profit_change(), break_even(), on_original()],
        quizzes=[coupon_effect(), break_even_quiz()],
    )


def lift() -> Question:
    """Orders of the coupon group against the holdout."""
    trial = load("coupon_trial")
    by_arm = trial.groupby("arm")["orders"].mean()
    got = trial[trial["arm"] == "coupon"].groupby("redeemed")["orders"].mean()
    right = by_arm["coupon"] / by_arm["holdout"] - 1
    return Question(
        "lift",
        right=number(right, tolerance=0.002),
        right_message=Words(
            ja="2割の増加です。このデータの本当の答えは 21 % で、くじ引きの比較はそのすぐ近くに来ました。",
            en="20 % more. The truth behind this data is 21 %: the comparison by lot came very close.",
        ),
        ideas=[
            Idea(
                "users_and_others",
                number(got[True] / got[False] - 1, tolerance=0.02),
                Words(
                    ja="使った人と使わなかった人の比較になっています。使った人は、もともとよく買う人でした。配った組の全員と、配らなかった組を比べましょう。",
                    en="That compares users with the others, and users bought a lot anyway. Compare everybody sent the coupon with the holdout.",
                ),
            ),
            Idea(
                "users_and_holdout",
                number(got[True] / by_arm["holdout"] - 1, tolerance=0.02),
                Words(
                    ja="配った組から、使った人だけを抜き出しています。配らなかった組には買わない人も入っているので、公平になりません。",
                    en="You picked the users out of the coupon group. The holdout also contains people who do not buy, so this is not fair.",
                ),
            ),
            Idea(
                "times",
                number(right + 1, tolerance=0.002),
                Words(
                    ja="それは「何倍か」です。増えた分だけの割合にするには、もとの1を引きます。",
                    en="That is “how many times”. For the share added, take away the original 1.",
                ),
            ),
            Idea(
                "difference",
                number(by_arm["coupon"] - by_arm["holdout"], tolerance=0.0005),
                Words(
                    ja="1人あたりの件数の差になっています。何割かを出すには、配らなかった組の件数で割ります。",
                    en="That is the difference in orders a person. For a share, divide by the holdout's orders.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="「配った組 ÷ 配らなかった組」で、何倍かがわかります。",
                en="Coupon group ÷ holdout tells how many times.",
            ),
            Words(
                ja='そこから1を引きます。by_arm["coupon"] / by_arm["holdout"] から始めましょう。',
                en='Then take away 1. Start with by_arm["coupon"] / by_arm["holdout"].',
            ),
        ],
        solution=Words(
            ja='lift = by_arm["coupon"] / by_arm["holdout"] - 1',
            en='lift = by_arm["coupon"] / by_arm["holdout"] - 1',
        ),
    )


def profit_change() -> Question:
    """Gross profit a customer of the coupon group, less that of the holdout, in yen."""
    trial = load("coupon_trial")
    means = trial.groupby("arm")[["sales", "gross_profit"]].mean()
    totals = trial.groupby("arm")["gross_profit"].sum()
    users = trial[trial["redeemed"]]["gross_profit"].mean()
    change = means.loc["coupon"] - means.loc["holdout"]
    return Question(
        "profit_change",
        right=number(change["gross_profit"], tolerance=0.3),
        right_message=Words(
            ja="1人あたり約32円の損です。増えた売上の粗利では、クーポン代をまったく取り返せませんでした。",
            en="A loss of about ¥32 a person: the added sales paid for none of the coupons.",
        ),
        ideas=[
            Idea(
                "sales",
                number(change["sales"], tolerance=0.1),
                Words(
                    ja="売上の差になっています。店に残るお金ではありません。列を gross_profit にしましょう。",
                    en="That is the difference in sales, not in what the shop keeps. Use the column gross_profit.",
                ),
            ),
            Idea(
                "users",
                number(users - means.loc["holdout", "gross_profit"], tolerance=1),
                Words(
                    ja="使った人だけの粗利と比べています。使った人は、クーポンがなくてもたくさん買う人でした。配った組の全員の平均を使います。",
                    en="You took the gross profit of the users alone, who buy a lot anyway. Use the average of everybody sent the coupon.",
                ),
            ),
            Idea(
                "other_way_round",
                number(-change["gross_profit"], tolerance=0.3),
                Words(
                    ja="引く順番が逆です。「配った組 − 配らなかった組」にすると、損はマイナスになります。",
                    en="The wrong way round: coupon group − holdout gives a negative number for a loss.",
                ),
            ),
            Idea(
                "total",
                number(totals["coupon"] - totals["holdout"], tolerance=500),
                Words(
                    ja="2,500人の合計になっています。1人あたりの平均（means）どうしを引きましょう。",
                    en="That is the total of 2,500 people. Take the difference of the averages (means) for one.",
                ),
            ),
        ],
        hints=[
            Words(ja="「配った組 − 配らなかった組」です。", en="It is coupon group − holdout."),
            Words(
                ja='means.loc["coupon", "gross_profit"] から、holdout の同じ列を引きます。',
                en='Take means.loc["coupon", "gross_profit"] and subtract the same column of holdout.',
            ),
        ],
        solution=Words(
            ja='profit_change = means.loc["coupon", "gross_profit"] - means.loc["holdout", "gross_profit"]',
            en='profit_change = means.loc["coupon", "gross_profit"] - means.loc["holdout", "gross_profit"]',
        ),
    )


def break_even() -> Question:
    """How many more orders of ¥5,000 at 40 % pay for a coupon of ¥500."""
    return Question(
        "break_even",
        right=number(2000 / 1500 - 1, tolerance=0.004),
        right_message=Words(
            ja="33 %です。実験では注文が2割しか増えませんでしたから、この店でも足りません。",
            en="33 %. The experiment brought 20 % more orders, so even this shop would not break even.",
        ),
        ideas=[
            Idea(
                "share_of_price",
                number(500 / 5000, tolerance=0.004),
                Words(
                    ja="500円を注文の金額で割っています。クーポン代を払うのは、売上ではなく粗利です。",
                    en="You divided ¥500 by the order value. The coupon is paid out of gross profit, not out of sales.",
                ),
            ),
            Idea(
                "of_old_profit",
                number(500 / 2000, tolerance=0.004),
                Words(
                    ja="500円を、クーポンの前の粗利で割っています。新しい注文も500円引きです。1件に残る粗利はいくらですか。",
                    en="You divided ¥500 by the gross profit before the coupon. New orders cost ¥500 as well: what is left of each?",
                ),
            ),
            Idea(
                "upside_down",
                number(1500 / 2000, tolerance=0.004),
                Words(
                    ja="上と下が逆です。「クーポンの前の粗利 ÷ あとの粗利」で、何倍必要かがわかります。",
                    en="Upside down: gross profit before ÷ after tells how many times the orders you need.",
                ),
            ),
            Idea(
                "times",
                number(2000 / 1500, tolerance=0.004),
                Words(
                    ja="それは「何倍か」です。「何割増えるか」にするには、1を引きます。",
                    en="That is “how many times”. For “how much more”, take away 1.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="クーポンの前の粗利は、5,000円の 40 % です。あとの粗利は、そこから500円を引きます。",
                en="Gross profit before is 40 % of ¥5,000. For the one after, take off ¥500.",
            ),
            Words(ja="「前 ÷ あと − 1」です。", en="It is before ÷ after − 1."),
        ],
        solution=Words(
            ja="break_even = (5000 * 0.40) / (5000 * 0.40 - 500) - 1",
            en="break_even = (5000 * 0.40) / (5000 * 0.40 - 500) - 1",
        ),
    )


def on_original() -> Question:
    """Opens of the last 14 mailings against the first 14."""
    letters = load("newsletter_sends")
    first, final = (part[["opens", "delivered", "open_rate"]].sum() for part in (letters.head(14), letters.tail(14)))
    change = final / first - 1
    return Question(
        "on_original",
        right=number(change["opens"], tolerance=0.002),
        right_message=Words(
            ja="12 %減りました。開封率は6 %上がっていたのに、読まれた数は減っていたのです。",
            en="12 % fewer. The open rate had risen by 6 %, and yet fewer mails were read.",
        ),
        ideas=[
            Idea(
                "open_rate",
                number(change["open_rate"], tolerance=0.002),
                Words(
                    ja="開封率の変化になっています。開封率の分母からは、やめた人が消えています。開かれた数（opens）で計算しましょう。",
                    en="That is the change in the open rate, whose denominator has lost those who left. Use the number opened (opens).",
                ),
            ),
            Idea(
                "delivered",
                number(change["delivered"], tolerance=0.002),
                Words(
                    ja="届いた数の変化になっています。名簿がどれだけ減ったかがわかりますが、聞かれているのは開かれた数です。",
                    en="That is the change in mails delivered. It tells how the list shrank; the question is about mails opened.",
                ),
            ),
            Idea(
                "other_way_round",
                number(1 / (1 + change["opens"]) - 1, tolerance=0.002),
                Words(
                    ja="割る順番が逆です。「最後 ÷ はじめ − 1」にしましょう。",
                    en="The wrong way round: it is last ÷ first − 1.",
                ),
            ),
            Idea(
                "difference",
                number(final["opens"] - first["opens"], tolerance=5),
                Words(
                    ja="開かれた数の差になっています。何割かを出すには、はじめの数で割ります。",
                    en="That is the difference in mails opened. For a share, divide by the first number.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='はじめの14回の合計は first["opens"].sum() です。',
                en='The total of the first 14 mailings is first["opens"].sum().',
            ),
            Words(ja="「最後 ÷ はじめ − 1」です。", en="It is last ÷ first − 1."),
        ],
        solution=Words(
            ja='on_original = final["opens"].sum() / first["opens"].sum() - 1',
            en='on_original = final["opens"].sum() / first["opens"].sum() - 1',
        ),
    )


def coupon_effect() -> Quiz:
    """By how much did the coupon raise orders?"""
    return Quiz(
        "coupon-effect",
        [
            Commit(
                Words(
                    ja="クーポンは、注文をどれだけ増やしたと思いますか。",
                    en="By how much did the coupon raise orders?",
                ),
                choices=[
                    Words(ja="10倍くらいに増やした", en="To about 10 times"),
                    Words(ja="2倍から3倍に増やした", en="To 2 or 3 times"),
                    Words(ja="2割から3割増やした", en="By 20 % or 30 %"),
                    Words(ja="このグラフだけではわからない", en="This chart alone cannot tell"),
                ],
                now=Words(
                    ja="増えたのは2割でした。そして、このグラフだけではわからない、が正直な答えです。使った人は、もともとよく買うお得意さまでした。"
                    "しかも、増えた注文は店の利益を減らしていました。",
                    en="It was 20 %; and the honest answer is that this chart alone cannot tell: the users were loyal customers who buy a lot anyway. "
                    "What is more, those added orders lowered the shop's profit.",
                ),
            )
        ],
    )


def break_even_quiz() -> Quiz:
    """Comparison groups, break-even, guardrails, survivors."""
    return Quiz(
        "break-even",
        [
            One(
                Words(
                    ja="クーポンの効果を知るには、だれとだれを比べますか。",
                    en="To learn what a coupon does, whom do you compare with whom?",
                ),
                [
                    Choice(
                        Words(ja="使った人と、使わなかった人", en="Those who used it with those who did not"),
                        Words(
                            ja="使った人は自分で手を挙げた人です。もともとの違いがまざります。",
                            en="Users raised their own hand: they differed before.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="くじ引きで配った人の全員と、くじ引きで配らなかった人の全員",
                            en="All who were sent it by lot with all who were not",
                        ),
                        Words(
                            ja="違いはクーポンだけになります。使わなかった人も、配った組に数えます。",
                            en="The coupon is the only difference. Those who did not use it still count in their group.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="12月の売上と、11月の売上", en="Sales in December with sales in November"),
                        Words(
                            ja="12月は、クーポンがなくても売れる月です。季節の違いがまざります。",
                            en="December sells well without a coupon: the season gets mixed in.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="8,000円の注文で粗利率 50 % の店が、500円のクーポンを配ります。注文が20 %増えました。結果はどうですか（どの注文にもクーポンが使われるとします）。",
                    en="A shop with orders of ¥8,000 at a margin of 50 % sends a ¥500 coupon. Orders grow by 20 %. The outcome, if every order uses one?",
                ),
                [
                    Choice(
                        Words(ja="得", en="a gain"),
                        Words(
                            ja="損益分岐点は 14 % なので、それを超えています。4,000円が、3,500 × 1.2 ＝ 4,200円になりました。",
                            en="Break-even is at 14 %, and it is above that: ¥4,000 became 3,500 × 1.2 = ¥4,200.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="損", en="a loss"),
                        Words(
                            ja="表の下の段を見てください。必要な増加は 14 % でした。",
                            en="Look at the last row of the table: 14 % was needed.",
                        ),
                    ),
                    Choice(
                        Words(ja="損も得もない", en="neither"),
                        Words(
                            ja="1件に残る粗利と、増えたあとの件数を掛けてみましょう。",
                            en="Multiply the gross profit left on an order by the new number of orders.",
                        ),
                    ),
                ],
                practises="47",
            ),
            One(
                Words(
                    ja="注文が20 %増えたのに、売上は変わりません。何が起きていますか。",
                    en="Orders are up by 20 %, sales are the same. What is going on?",
                ),
                [
                    Choice(
                        Words(ja="1件の金額が小さくなった", en="Each order has become smaller"),
                        Words(
                            ja="売上 ＝ 注文 × 1件の金額です。1件の金額が約 17 % 下がっています。買い物を分けた人がいます。",
                            en="Sales = orders × order value, and the order value is down by about 17 %: people split their purchases.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="お客さまの数が減った", en="There are fewer customers"),
                        Words(
                            ja="2つの組の人数は同じ2,500人です。買った人の割合も、どちらも 23 % でした。",
                            en="Both groups have 2,500 people, and in both 23 % bought.",
                        ),
                    ),
                    Choice(
                        Words(ja="粗利率が下がった", en="The margin has fallen"),
                        Words(
                            ja="粗利率は、売上から粗利を出すときの数字です。売上そのものは変えません。",
                            en="The margin leads from sales to gross profit. It does not change sales.",
                        ),
                    ),
                ],
            ),
            Several(
                Words(
                    ja="KPIを「メールから買った人の数」にします。ガードレールとして役に立つものを、全部選んでください。",
                    en="Let the KPI be “people who bought through the mail”. Choose all that are of use as guardrails.",
                ),
                [
                    Choice(
                        Words(ja="お客さま1人あたりの粗利", en="gross profit a customer"),
                        Words(
                            ja="値引きで買う人を増やしていないかを見張れます。",
                            en="It watches that buyers are not bought with discounts.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="購読解除率", en="unsubscribe rate"),
                        Words(
                            ja="送りすぎで名簿を減らしていないかを見張れます。",
                            en="It watches that too many mails do not use up the list.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="配ったクーポンの枚数", en="number of coupons sent"),
                        Words(
                            ja="それは自分で決める行動の量です。壊れたことを教えてくれません。",
                            en="That is an amount of doing. It does not tell when something breaks.",
                        ),
                    ),
                    Choice(
                        Words(ja="メールを送った回数", en="number of mailings"),
                        Words(
                            ja="これも行動の量です。送りすぎの害は、購読解除率に出ます。",
                            en="An amount of doing, too. The harm of too many shows in the unsubscribe rate.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="メールマガジンの開封率が 21 % から 23 % へ上がりました。まず何を確かめますか。",
                    en="The newsletter's open rate went from 21 % to 23 %. What do you check first?",
                ),
                [
                    Choice(
                        Words(
                            ja="届いた人数（分母）が減っていないか",
                            en="Whether fewer people receive it (the denominator)",
                        ),
                        Words(
                            ja="読まない人がやめると、率は自然に上がります。開かれた数もいっしょに見ます。",
                            en="When people who do not read leave, the rate rises by itself. Look at the number opened, too.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="件名をもっと目立たせられないか", en="Whether the subject line could be louder"),
                        Words(
                            ja="それは打ち手です。先に、何が起きたのかを確かめます。",
                            en="That is a measure. First find out what happened.",
                        ),
                    ),
                    Choice(
                        Words(ja="何も確かめず、回数を増やす", en="Nothing: send more mails"),
                        Words(
                            ja="名簿が減っているなら、回数を増やすともっと速く減ります。",
                            en="If the list is shrinking, more mails shrink it faster.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="このレッスンのデータから、来月の方針として勧められるのはどれですか。",
                    en="On this lesson's data, which policy would you recommend for next month?",
                ),
                [
                    Choice(
                        Words(
                            ja="500円クーポンを全員に配り、メールは毎日送る",
                            en="¥500 for everybody, and mail every day",
                        ),
                        Words(
                            ja="売上は増えますが、粗利も名簿も減ります。",
                            en="Sales rise, gross profit and the list shrink.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="クーポンをお得意さまだけに配る",
                            en="The coupon for loyal customers only",
                        ),
                        Words(
                            ja="お得意さまは、クーポンがなくても買う人です。いちばん損の大きい配り方です。",
                            en="They buy without it. No way of giving it away loses more.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="全員配布をやめ、メールは1日おきで続け、粗利と購読解除率を見張る",
                            en="Stop the coupon for all, keep mail every other day, watch gross profit and unsubscribes",
                        ),
                        Words(
                            ja="2つの実験の結果に合っています。見張る数字も決まっています。",
                            en="It agrees with both experiments and names what to watch.",
                        ),
                        right=True,
                    ),
                ],
                practises="46",
            ),
            One(
                Words(
                    ja="「クーポンを使った注文の売上は94万円でした」という報告があります。このうち、クーポンの手柄はいくらですか。",
                    en="“Coupon users bought for ¥940,000,” says a report. How much of this is the coupon's own doing?",
                ),
                [
                    Choice(
                        Words(ja="94万円の全部", en="all of the ¥940,000"),
                        Words(
                            ja="クーポンがなくても買った人の分が入っています。",
                            en="It contains what people would have bought anyway.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="この数字だけではわからない。配らなかった組との差が要る",
                            en="This number cannot tell: it takes the difference from a holdout",
                        ),
                        Words(
                            ja="そうです。この実験では、差はほとんど0でした。",
                            en="Right. In this experiment the difference was almost 0.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="94万円の 35 %", en="35 % of the ¥940,000"),
                        Words(
                            ja="35 % は粗利率です。増えた分かどうかは、率を掛けてもわかりません。",
                            en="35 % is the margin. Multiplying by it does not tell what was added.",
                        ),
                    ),
                ],
            ),
        ],
    )
