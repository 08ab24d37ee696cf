# ---
# kpilearn:
#   title: {ja: "ショップの売上を5 %アップ", en: "Shop sales up by 5 %"}
#   minutes: 45
# ---

# %% [markdown] lang="ja" key="title"
"""
# レッスン6　ショップの売上を5 %アップ

**約45分**　クーポンとメールマガジンが「本当に効いたか」を確かめるレッスンです。

このレッスンが終わると、こうなります。

- 打ち手が**増やした分だけ**を取り出せます。
- 売上ではなく、**増えた粗利**で良し悪しを決められます。
- クーポンの**損益分岐点**を、電卓1つで計算できます。
"""
# %% [markdown] lang="en" key="title"
"""
# Lesson 6: Shop sales up by 5 %

**About 45 minutes.** It is about finding out whether a coupon and a newsletter really worked.

When you have finished, you can

- pick out **only what a measure has added**,
- judge by **added gross profit** and not by sales,
- compute the **break-even point** of a coupon on a pocket calculator.
"""

# %% key="begin"
import kpilearn as kl

kl.begin("06_shop", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation" teaches="45 46 47"
"""
## 「クーポンを使った人は、10倍買う」

あなたは、ネットショップの営業担当です。店の目標は**売上5 %アップ**です。
そのために、メールマガジンを1日おきに送り、**500円の割引クーポン**をつけています。
新しいお客さまを呼び、前に買った人をもう一度呼び、店を好きになってもらうためです。

ある期間に、2,500人へクーポンを配りました。報告書には、次のグラフが載っています。
"""
# %% [markdown] lang="en" key="situation"
"""
## “Coupon users buy 10 times as much”

You look after an online shop. Its goal is **5 % more sales**.
To get there, it sends a newsletter every other day with a **¥500 discount coupon**.
The coupon is meant to win new customers, to bring back those who bought before, and to make them fond of the shop.

At one time 2,500 people were sent the coupon. The report shows this chart.
"""

# %% key="first-picture"
import matplotlib.pyplot as plt
import seaborn as sns

trial = kl.load("coupon_trial")
got = trial[trial["arm"] == "coupon"]

ax = sns.barplot(got, x="redeemed", y="orders", errorbar=None)
ax.set_xticks([0, 1], ["クーポンを使わなかった人", "クーポンを使った人"])
ax.set(title="使った人の注文は、使わなかった人の約10倍", xlabel="", ylabel="注文（件/人）")
plt.show()
#: クーポンを使わなかった人 = did not use the coupon
#: クーポンを使った人 = used the coupon
#: 使った人の注文は、使わなかった人の約10倍 = Coupon users order about 10 times as often as the others
#: 注文（件/人） = orders a person

# %% [markdown] lang="ja" key="picture-reading"
"""
使わなかった人の注文は1人あたり0.23件、使った人は2.21件です。ほぼ10倍です。
「すごい効き目だ。来月は全員に配ろう」と、会議は盛り上がっています。

**クーポンは、注文をどれだけ増やしたのでしょうか。** いま思うものを1つ選んでください。
"""
# %% [markdown] lang="en" key="picture-reading"
"""
Those who did not use it placed 0.23 orders each, those who did 2.21: nearly 10 times as many.
“What an effect! Next month everybody gets one.” The meeting is in high spirits.

**By how much did the coupon raise orders?** Choose what you think now.
"""

# %% key="commit"
kl.commit("coupon-effect")

# %% [markdown] lang="ja" key="who"
"""
## 使った人は、どんな人か

クーポンを使うかどうかは、お客さまが**自分で**決めました。では、使ったのはどんな人でしょうか。
`loyal` は「お得意さま」の割合、`past_orders` は、クーポンを配る**前**の注文の数です。
"""
# %% [markdown] lang="en" key="who"
"""
## Who used it?

Whether to use the coupon, customers decided **for themselves**. So what kind of people used it?
`loyal` is the share of loyal customers, `past_orders` the number of orders **before** the coupon was sent.
"""

# %% key="who-table"
got.groupby("redeemed")[["loyal", "past_orders"]].mean().round(2)

# %% [markdown] lang="ja" key="selection"
"""
使った人（`True`）の86 %は、お得意さまでした。使わなかった人では27 %です。
前の注文の数も、2.56件と1.14件で、もともと2倍以上の差があります。
しかも、1件も注文しなければクーポンは使えません。「使った人」は、**買った人の中からしか選ばれない**のです。

つまり、あのグラフは「クーポンで買うようになった人」ではなく「クーポンがなくても買う人」を映していました。
自分で手を挙げた人と、挙げなかった人を比べてしまうことを、**自己選択**の落とし穴と呼びます。

では、何と比べればよいのでしょうか。本当に知りたいのは「**同じ人たちに、もし配らなかったら**」です。

## くじ引きで、配らない人を決めておく

この店は、最初に5,000人を選び、**くじ引き**で半分に分けていました。2,500人には配り、残りの2,500人には配りません。
配らなかったほうを**ホールドアウト**（比べるために取っておく組）と呼びます。
くじ引きなので、お得意さまも、たまに買う人も、両方の組に同じくらい入っています。違いはクーポンだけです。

比べるときは、配った組の**全員**を見ます。使った人だけを抜き出してはいけません。
"""
# %% [markdown] lang="en" key="selection"
"""
Of those who used it (`True`), 86 % are loyal customers; of the others, 27 %.
Their earlier orders differ as well, 2.56 to 1.14: more than twice as many before there was any coupon.
And without an order nobody can use a coupon: “users” are **picked from among the buyers only**.

So the chart did not show people who buy because of the coupon. It showed people who buy without one.
To compare those who raised their hand with those who did not is the trap of **self-selection**.

What, then, should we compare with? What you want to know is: “**the same people, had they not been sent it**”.

## Decide by lot who does not get it

At the start the shop had chosen 5,000 people and split them in half **by lot**: 2,500 were sent the coupon, 2,500 were not.
Those who were not are called the **holdout**: a group kept back to compare with.
Thanks to the lot, both groups hold about as many loyal and as many occasional buyers. The coupon is the only difference.

When you compare, take **everybody** in the coupon group. Never pick out the users alone.
"""

# %% key="arms-picture"
ax = sns.barplot(trial, x="arm", y="orders", order=["holdout", "coupon"], seed=1)
ax.set_xticks([0, 1], ["配らなかった組", "配った組"])
ax.set(title="組どうしの差は、10倍ではありません", xlabel="", ylabel="注文（件/人）")
plt.show()
#: 配らなかった組 = not sent (holdout)
#: 配った組 = sent the coupon
#: 組どうしの差は、10倍ではありません = Between the groups the difference is not 10 times
#: 注文（件/人） = orders a person

# %% [markdown] lang="ja" key="lift-intro"
"""
配らなかった組は100人あたり29.6件、配った組は35.5件でした。差はありますが、10倍とはかけ離れています。
黒い線は「人が入れかわれば、偶然でこのくらいは動く」という幅です。`sns.barplot` が自動で描いてくれます。

## やってみよう（1）：クーポンが増やした分

クーポンで、注文は**何割増えましたか**。0.05 なら5 %の増加です。
`by_arm["coupon"]` が配った組、`by_arm["holdout"]` が配らなかった組の平均です。
"""
# %% [markdown] lang="en" key="lift-intro"
"""
The holdout placed 29.6 orders for 100 people, the coupon group 35.5. There is a difference, but nothing like 10 times.
The black line shows how far chance could move the bar with other people in the group; `sns.barplot` draws it by itself.

## Your turn (1): what the coupon added

**By what share** did the coupon raise orders? 0.05 would be 5 % more.
`by_arm["coupon"]` is the average of the group that was sent it, `by_arm["holdout"]` that of the others.
"""

# %% key="lift" role="try" practises="47"
by_arm = trial.groupby("arm")["orders"].mean()

lift = ____

kl.check("lift")

# %% [markdown] lang="ja" key="money-intro"
"""
10倍ではなく、約2割でした。それでも、2割増えたなら成功でしょうか。
KGIは注文の数ではありません。**注文から売上、売上から粗利**へと、もう2段進んで比べます。

- **売上**：お客さまが払った金額です（円）。
- **粗利**：売上から仕入れを引いた、店に残るお金です。この店では売上の 35 % が残るとします（このコースで置いた値）。そこからクーポン代の500円も引きます。

2つの組の1人あたりの平均を、3つの数字で比べます。`loc["coupon"]` は「`coupon` という名前の行」という意味です。
"""
# %% [markdown] lang="en" key="money-intro"
"""
Not 10 times, but about 20 %. Even so: 20 % more is a success, is it not?
The number of orders is not the KGI. Go two steps further: **from orders to sales, and from sales to gross profit**.

- **Sales**: what customers paid (yen).
- **Gross profit**: what is left to the shop after buying the goods. We assume that 35 % of sales are left; from that, take ¥500 for each coupon used.

Compare the two groups' averages for one person in all three. `loc["coupon"]` means “the row named `coupon`”.
"""

# %% key="money-picture"
means = trial.groupby("arm")[["orders", "sales", "gross_profit"]].mean()
change = (means.loc["coupon"] / means.loc["holdout"] - 1) * 100

ax = sns.barplot(x=change.values, y=["注文", "売上", "粗利"], orient="h")
ax.axvline(0, color="black")
ax.set(title="クーポンで、注文は増え、粗利は減りました", xlabel="配らなかった組との差（%）", ylabel="")
plt.show()
#: 注文 = orders
#: 売上 = sales
#: 粗利 = gross profit
#: クーポンで、注文は増え、粗利は減りました = The coupon raised orders and lowered gross profit
#: 配らなかった組との差（%） = difference from the holdout (%)

# %% [markdown] lang="ja" key="money-reading"
"""
注文は2割増え、**売上は0.1 %しか変わらず、粗利は7 %減りました**。

1件の注文の金額を計算すると、わけが見えます。配らなかった組は4,367円、配った組は3,644円です。
クーポンを使うために、1回で済む買い物を**2回に分けた**人がいたのです。払う金額の合計は変わりません。
このデータはそのように作ってあります（教材の仮定です）。

**KPI（注文数）が上がって、KGI（利益）が下がる**。KPIとKGIの線が切れているときに起こることです。

## やってみよう（2）：増えた粗利を出す

クーポンは、**お客さま1人あたりの粗利を何円変えましたか**。減ったときはマイナスの数になります。
`means.loc["coupon", "gross_profit"]` で、配った組の粗利を取り出せます。
"""
# %% [markdown] lang="en" key="money-reading"
"""
Orders rose by 20 %, **sales changed by a mere 0.1 %, and gross profit fell by 7 %**.

Work out the value of one order, and you see why: ¥4,367 in the holdout, ¥3,644 in the coupon group.
To use the coupon, people **split one purchase in two**. What they paid in all stayed the same.
The data was made that way (an assumption of this course).

**The KPI (orders) went up and the KGI (profit) went down.** That is what happens when the line from KPI to KGI is broken.

## Your turn (2): the added gross profit

By how many yen did the coupon change the **gross profit for one customer**? A loss is a negative number.
`means.loc["coupon", "gross_profit"]` picks out the gross profit of the coupon group.
"""

# %% key="profit-change" role="try" practises="47"
profit_change = ____

kl.check("profit_change")

# %% [markdown] lang="ja" key="incremental" teaches="47"
"""
1人あたり約32円の損です。小さく見えますが、メールの読者2万人に配ると、およそ64万円になります。
（このデータの本当の答えは35円の損です。偶然の分だけずれています。）

これが**増分**の考え方です。「クーポンを使った注文の売上」は増分ではありません。**配らなかったときとの差**だけが、クーポンの手柄です。

> 増えた粗利 ＝ 配った組の粗利 − 配らなかった組の粗利

## どれだけ増えれば元が取れるか

配る前に、電卓でわかることもあります。**損益分岐点**です。
4,000円の注文で粗利率が 30 % なら、粗利は1,200円です。クーポンで500円引くと、700円になります。
同じ利益を出すには、注文が 1,200 ÷ 700 ＝ 1.71倍、つまり **71 %** も増えなければなりません。
（どの注文にもクーポンが使われるとした計算です。）

| 1件の注文 | 粗利率 | クーポンの前 | クーポンのあと | 必要な注文の増加 |
|---|---|---|---|---|
| 4,000円 | 30 % | 1,200円 | 700円 | 71 % |
| 5,000円 | 40 % | ？ | ？ | ？ |
| 8,000円 | 50 % | 4,000円 | 3,500円 | 14 % |

## やってみよう（3）：損益分岐点

表のまん中の段です。1件が**5,000円**、粗利率が **40 %** の店では、注文が何割増えれば元が取れますか。0.71 のような割合で答えてください。
"""
# %% [markdown] lang="en" key="incremental"
"""
A loss of about ¥32 for each customer. It looks small, but sent to all 20,000 readers it makes some ¥640,000.
(The truth behind this data is a loss of ¥35; the rest is chance.)

This is what **incremental** means. “Sales on orders with a coupon” are not incremental. **Only the difference from not sending it** is the coupon's own doing.

> added gross profit = gross profit of the coupon group − gross profit of the holdout

## How much more must you sell to break even?

Some things a calculator tells you before you send anything: the **break-even point**.
An order of ¥4,000 at a gross margin of 30 % leaves ¥1,200. Take off the ¥500, and ¥700 are left.
For the same profit you need 1,200 ÷ 700 = 1.71 times the orders: **71 %** more.
(This assumes that every order uses the coupon.)

| one order | margin | before the coupon | after it | orders needed on top |
|---|---|---|---|---|
| ¥4,000 | 30 % | ¥1,200 | ¥700 | 71 % |
| ¥5,000 | 40 % | ? | ? | ? |
| ¥8,000 | 50 % | ¥4,000 | ¥3,500 | 14 % |

## Your turn (3): break even

Take the row in the middle: an order of **¥5,000** at a margin of **40 %**. By what share must orders grow to break even? Answer with a share such as 0.71.
"""

# %% key="break-even" role="try" practises="47"
break_even = ____

kl.check("break_even")

# %% [markdown] lang="ja" key="mail-intro"
"""
粗利率が高く、注文が大きい店ほど、クーポンは楽になります。「8,000円以上の注文に使える」という条件をつけるのは、このためです。

## では、メールマガジンは？

クーポンはいったん忘れて、メールそのものを見ます。こちらにも、くじ引きの実験があります。
お客さまを3つに分け、商品の案内を送る組、読み物を送る組、何も送らない組にしました。
"""
# %% [markdown] lang="en" key="mail-intro"
"""
The higher the margin and the larger the order, the easier a coupon becomes. That is why coupons say “on orders of ¥8,000 or more”.

## And the newsletter?

Forget the coupon for a while and look at the mail itself. Here, too, there is an experiment by lot.
Customers were split into 3 groups: one got mail about goods, one mail with things to read, one no mail at all.
"""

# %% key="mail-picture"
mail = kl.load("mail_trial")

ax = sns.barplot(x=mail["arm"], y=mail["bought"] * 100, order=["no mail", "news mail", "goods mail"], seed=1)
ax.set_xticks([0, 1, 2], ["送らない", "読み物", "商品の案内"])
ax.set(title="メールを送ると、買う人が増えました", xlabel="", ylabel="買った人の割合（%）")
plt.show()
#: 送らない = no mail
#: 読み物 = things to read
#: 商品の案内 = goods
#: メールを送ると、買う人が増えました = With mail, more people bought
#: 買った人の割合（%） = share who bought (%)

# %% [markdown] lang="ja" key="mail-reading" teaches="46"
"""
送らない組で買った人は 0.57 %、商品の案内を送った組では 1.24 % でした。**メールは、本当に買う人を増やします。**
2つのメールの差は、黒い線の幅の中なので、どちらがよいかはまだわかりません。

それなら、たくさん送るほどよいのでしょうか。店は1日おきのメールを半年続けました。開封率を見ます。
**開封率**は「開いた数 ÷ 届いた数」です。
"""
# %% [markdown] lang="en" key="mail-reading"
"""
Without mail 0.57 % bought; with mail about goods, 1.24 %. **Mail really makes more people buy.**
The difference between the two kinds of mail lies within the black lines, so we cannot tell yet which is better.

Then is more always better? The shop sent mail every other day for half a year. Look at the open rate:
the **open rate** is “mails opened ÷ mails delivered”.
"""

# %% key="open-picture"
letters = kl.load("newsletter_sends")

ax = sns.lineplot(x=letters["sent_on"], y=letters["open_rate"] * 100)
ax.set(title="開封率は、上がっています", xlabel="", ylabel="開封率（%）", ylim=(0, 30))
plt.show()
#: 開封率は、上がっています = The open rate is rising
#: 開封率（%） = open rate (%)

# %% [markdown] lang="ja" key="open-reading"
"""
線は、はじめのころの 21 % 台から、少しずつ上がって 23 % に近づいています。「読者が熱心になった」ように見えます。

でも、分母を見てください。1月1日に2万人へ届いたメールは、6月30日には16,042人にしか届いていません。
**やめた人は、名簿から消えています。** 読まない人が先に消えるので、残った人の開封率は自然に上がります。
消えた人を数え忘れることを、**生き残りの偏り**と呼びます。

## やってみよう（4）：はじめの2万人で数え直す

はじめの14回と最後の14回で、**開かれた数**（`opens`）の合計は何割変わりましたか。増えたらプラス、減ったらマイナスです。
名簿の2万人はずっと同じなので、開かれた数どうしをそのまま比べられます。
"""
# %% [markdown] lang="en" key="open-reading"
"""
From some 21 % at first, the line creeps up towards 23 %. It looks as if readers had grown keener.

But look at the denominator. On January 1 the mail went to 20,000 people; on June 30 it reached only 16,042.
**Those who unsubscribe are struck off the list.** People who do not read go first, so the open rate of the rest rises by itself.
To forget those who have gone is called **survivorship bias**.

## Your turn (4): count again on the first 20,000

Take the first 14 mailings and the last 14. By what share did the total number **opened** (`opens`) change? More is positive, less is negative.
The 20,000 on the first list are the same throughout, so you can compare the numbers opened as they are.
"""

# %% key="on-original" role="try" practises="46"
first = letters.head(14)
final = letters.tail(14)

on_original = ____

kl.check("on_original")

# %% [markdown] lang="ja" key="list-reading" teaches="46"
"""
開封率は上がったのに、読まれた数は1割以上減りました。名簿は店の財産です。送るたびに、少しずつ減っていきます。
1回あたりの購読解除率は、[公開された数字](sources.ipynb)で 0.25 % ほどです。半年後に残る読者を計算すると、こうなります。

| 送る回数 | 半年で | 残る読者 |
|---|---|---|
| 週に1回 | 26回 | 94 % |
| 1日おき | 91回 | 80 % |
| 毎日 | 182回 | 63 % |

開封率には、もう1つ注意があります。2021年からは、開いていなくても「開いた」と数えるメールソフトが増えました。
開封率だけをKPIにせず、**クリックした人**や**買った人**もいっしょに見ましょう。

## 店を丸ごとシミュレーションする

店の1年を計算式で動かします。メールの回数とクーポンを変えて、**1年の粗利**が「月に4回、クーポンなし」からどれだけ変わるかを見ます。
"""
# %% [markdown] lang="en" key="list-reading"
"""
The open rate rose, and yet over 10 % fewer mails were read. The list is the shop's property, and each mailing uses up a little of it.
In [published figures](sources.ipynb) about 0.25 % unsubscribe at each mailing. After half a year this leaves:

| mailings | in half a year | readers left |
|---|---|---|
| once a week | 26 | 94 % |
| every other day | 91 | 80 % |
| every day | 182 | 63 % |

One more warning about open rates: since 2021, more and more mail programs count a mail as opened that nobody opened.
Do not make the open rate your only KPI. Look at **those who click** and **those who buy** as well.

## Simulate the whole shop

Now let formulas run the shop for a year. Change the number of mails and the coupon, and see how the **gross profit of the year** differs from “4 mails a month, no coupon”.
"""

# %% key="model-picture"
import pandas as pd

plans = pd.DataFrame([(sends, coupon) for coupon in (0, 500) for sends in (4, 8, 15, 30)], columns=["sends", "coupon"])
levers = {"sends": plans["sends"], "coupon": plans["coupon"], "new_products": 0, "points_back": 0}
profit = kl.markets.shop.MODEL.evaluate(levers, periods=12)["gross_profit"].sum(axis=1)

ax = sns.barplot(plans, x="sends", y=(profit - profit[0]) / 1_000_000, hue="coupon", palette=["C0", "C1"])
ax.axhline(0, color="black")
ax.set(title="1年の粗利の変化：メールは少しの得、クーポンは大きな損", xlabel="1か月のメール（回）", ylabel="百万円")
plt.show()
#: 1年の粗利の変化：メールは少しの得、クーポンは大きな損 = Change in a year's gross profit: mail gains a little, the coupon loses a lot
#: 1か月のメール（回） = mails a month
#: 百万円 = million yen

# %% [markdown] lang="ja" key="widget-intro"
"""
色はクーポンの金額です。クーポンなしの棒は少しだけ上へ、500円の棒は大きく下へ伸びています。

- 月15回（1日おき）のメールは、クーポンがなければ、粗利を年に約70万円増やします。
- 30回（毎日）にしても、粗利はもう増えません。名簿は1年で半分になります。
- クーポンをつけると、どの回数でも、年に500万円以上の損になります。

考えてみてください。

- 毎日送ると、売上は5.1 %増えて**目標を達成します**。名簿が半分になった2年目は、どうなるでしょうか。
- 「売上5 %アップ」という目標は、いつから、いつまでの話でしたか。粗利はどうでしたか。

下の表示では、メール、クーポン、商品の数、ポイントを自分で動かせます。売上の目標を追いかけながら、粗利のガードレール（減らしてはいけない数字）も守れますか。
"""
# %% [markdown] lang="en" key="widget-intro"
"""
The colours are the amount of the coupon. Without one the bars go up a little; with ¥500 they go a long way down.

- 15 mails a month (every other day) add about ¥700,000 to the year's gross profit, without the coupon.
- With 30 (every day) gross profit grows no further, and within a year the list is down to half.
- With the coupon, each number of mails loses more than ¥5 million a year.

Think about this:

- Mail every day raises sales by 5.1 %: **the goal is reached**. With half the list gone, what happens in year 2?
- “5 % more sales”: from when, and until when? And what about gross profit?

Below you can move mails, coupon, products and points yourself. Can you chase the target for sales and keep the guardrail, the gross profit that must not fall?
"""

# %% key="widget" practises="33 34 45 46 47" minutes=6
kl.widgets.shop()

# %% [markdown] lang="ja" key="policy"
"""
## 提案の形にする

上司へ渡す提案は、4行で足ります。

1. **結論**：クーポンの全員配布をやめ、メールは1日おきで続けます。
2. **理由**：配った組の粗利は、くじ引きで配らなかった組より1人あたり32円少なくなりました。
3. **見張り**：KPIは「メールから買った人の数」、**ガードレール**は「1人あたりの粗利」と「購読解除率」にします。ガードレールとは、KPIを追いかけるうちに壊してはいけない数字です。
4. **次の実験**：8,000円以上の注文に使えるクーポンを、くじ引きで半分の人だけに配ります。期間は1か月です。

「やめる」で終わらず、次に確かめることまで書く。うまくいかなかった打ち手も、これで学びに変わります。
"""
# %% [markdown] lang="en" key="policy"
"""
## Put it as a proposal

Four lines are enough for your manager.

1. **Conclusion:** we stop sending the coupon to everybody and keep the mail every other day.
2. **Reason:** the group sent the coupon brought ¥32 less gross profit a person than the holdout drawn by lot.
3. **Watch:** the KPI is “people who bought through the mail”; the **guardrails** are “gross profit a person” and “unsubscribe rate”. A guardrail is a number that you must not break while you chase the KPI.
4. **Next experiment:** a coupon for orders of ¥8,000 or more, sent to one half of the people, by lot, for 1 month.

Do not end with “stop”; write down what to find out next. Then a measure that failed has taught you something, too.
"""

# %% [markdown] lang="ja" key="quiz-intro"
"""
## 確認クイズ

7問あります。
"""
# %% [markdown] lang="en" key="quiz-intro"
"""
## Quiz

Seven questions.
"""

# %% key="quiz"
kl.quiz("break-even")

# %% [markdown] lang="ja" key="recall-intro"
"""
## 最初の答えを見てみよう
"""
# %% [markdown] lang="en" key="recall-intro"
"""
## Back to your first answer
"""

# %% key="recall"
kl.recall("coupon-effect")

# %% [markdown] lang="ja" key="takeaway"
"""
## 今日の3行

1. 打ち手の手柄は、**やらなかったときとの差**だけです。くじ引きで、配らない人を取っておきます。
2. 注文や売上ではなく、**増えた粗利**で決めます。クーポンは、配る前に損益分岐点を計算します。
3. 率が上がったら**分母**を見ます。いなくなった人を数え忘れていませんか。

### 月曜日に職場でやること

いま配っているクーポンや割引を1つ選び、**損益分岐点**を計算してください。
そして、次に配るときに「くじ引きで1割の人には配らない」ことができるかどうかを、担当の人に聞いてみましょう。

→ [ホームへもどる](home.ipynb)　／　[課題6をはじめる](../../exercises/ja/06_shop/06_shop.ipynb)　／　[レッスン7へ進む](07_ads.ipynb)
"""
# %% [markdown] lang="en" key="takeaway"
"""
## Three lines to take away

1. A measure's merit is **the difference from not doing it**, and nothing else. Keep back some people, by lot.
2. Judge by **added gross profit**, not by orders or sales. Compute a coupon's break-even before you send it.
3. When a rate goes up, look at its **denominator**. Have you forgotten those who left?

### What to do at work on Monday

Take one coupon or discount that you give now, and work out its **break-even point**.
Then ask whoever sends it: next time, could 10 % of the people be left out by lot?

→ [Back to the home page](home.ipynb) / [Start assignment 6](../../exercises/en/06_shop/06_shop.ipynb) / [On to lesson 7](07_ads.ipynb)
"""
