# ---
# kpilearn:
#   title: {ja: "KPIツリー", en: "The KPI tree"}
#   minutes: 40
# ---

# %% [markdown] lang="ja" key="title"
"""
# レッスン3　KPIツリー

**約40分**　レッスン1の続きです。

このレッスンが終わると、こうなります。

- KGIを枝に分けて、**KPIツリー**を組み立てられます。
- ツリーが正しいかどうかを、**計算し直して**確かめられます。
- 「目標に届くには、どの枝をどこまで動かすか」を、逆向きに求められます。
"""
# %% [markdown] lang="en" key="title"
"""
# Lesson 3: The KPI tree

**About 40 minutes.** It builds on lesson 1.

When you have finished, you can

- split a KGI into branches and build a **KPI tree**,
- check that a tree is right by **computing the KGI again** from its leaves,
- work backwards: how far must which branch move to reach the goal?
"""

# %% key="begin"
import kpilearn as kl

kl.begin("03_kpi_tree", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 注文は3割増えた。なのに……

あなたは、ネットショップの営業担当になりました。会社の目標は**売上5 %アップ**です。
店は今年の1月から、思い切って4つのことを始めました。

- メールマガジンを**1日おき**に送る。
- **500円の割引クーポン**を配る。
- 商品の種類を**10点**増やす。
- 買い物の **5 %** をポイントで返す。

半年がたちました。会議で「6月の注文は、去年の6月より3割も多い！」と拍手が起こりました。
ところが、売上のグラフはこうなっています。
"""
# %% [markdown] lang="en" key="situation"
"""
## Orders are up by 30 %. And yet…

You now look after an online shop. The company wants **5 % more sales**.
In January the shop boldly started four things:

- a newsletter **every other day**,
- a **¥500 discount coupon**,
- **10** more kinds of product,
- **5 %** of each purchase given back in points.

Half a year has passed. “In June we had 30 % more orders than last June!” There is applause in the meeting.
But the chart of sales looks like this.
"""

# %% key="first-picture"
import matplotlib.pyplot as plt
import seaborn as sns

shop = kl.load("shop_monthly")

ax = sns.lineplot(x=shop["month"], y=shop["sales"] / 1_000_000, marker="o")
ax.set(title="月ごとの売上", xlabel="月", ylabel="百万円", ylim=(0, 24))
plt.show()
#: 月ごとの売上 = Sales by month
#: 月 = month
#: 百万円 = million yen

# %% [markdown] lang="ja" key="picture-reading"
"""
2年半の売上です。右端の6か月が、4つのことを始めたあとです。線は、あまり上がっていません。
去年の6月と比べると、注文は3割増えたのに、売上は約7 %しか増えていません。

「もっとメールを送ろう」「広告も出そう」。会議では、次の打ち手の話が始まりました。
でも、**残りの売上がどこへ消えたのか**は、まだだれも知りません。

あなたなら、まず何を疑いますか。いまの考えを1つ選んでください。
"""
# %% [markdown] lang="en" key="picture-reading"
"""
These are sales over two and a half years; the last six months are those with the four new things. The line does not rise much.
Against last June there are 30 % more orders, and yet only about 7 % more sales.

“Let's send even more newsletters!” “Let's advertise, too!” The meeting is already choosing the next measure.
But nobody knows yet **where the rest of the sales went**.

What do you suspect first? Choose what you think now.
"""

# %% key="commit"
kl.commit("first-look")

# %% [markdown] lang="ja" key="split" teaches="09"
"""
## KGIを枝に分ける

「売上」は1つの数字ですが、いくつかの数字を掛けてできています。

> 売上 ＝ 訪問者数 × 転換率 × 客単価

- **訪問者数**：サイトに来た人の数です（人）。
- **転換率**（CVR）：来た人のうち、注文した割合です。訪問者1人あたりの注文数とも言えます（件/人）。
- **客単価**：1回の注文の金額です（円/件）。

このように、KGIをその手前の数字へ分けていった図を**KPIツリー**と呼びます。
どの枝が弱ったのかがわかれば、打ち手は自然に決まります。
"""
# %% [markdown] lang="en" key="split"
"""
## Split the KGI into branches

“Sales” is one number, but it is made by multiplying others.

> sales = visitors × conversion rate × order value

- **Visitors**: how many people came to the site (person).
- **Conversion rate** (CVR): the share of visitors who ordered, in other words orders per visitor (order/person).
- **Order value**: the amount of one order (JPY/order).

Splitting a KGI like this into the numbers before it gives a **KPI tree**.
When you know which branch has become weak, the measure nearly chooses itself.
"""

# %% [markdown] lang="ja" key="rules"
"""
## ツリーの3つの約束

1. **親は、子どもから計算できる。** つなぐ記号は ＋ − × ÷ だけです。「なんとなく関係がある」では、つなぎません。
2. **単位が合う。** 人 × 件/人 ＝ 件、件 × 円/件 ＝ 円。単位どうしを計算して、親の単位になれば正しいです。足し算と引き算は、同じ単位どうしでしかできません。
3. **もれなく、重なりなく。** 新規のお客さまの売上とリピートのお客さまの売上を足せば、全体になります。そこへ「メールから来た売上」を足すと、同じ売上を2回数えてしまいます。

この3つを守ったツリーは、計算し直すと必ずKGIに戻ります。戻らなければ、どこかが間違っています。
"""
# %% [markdown] lang="en" key="rules"
"""
## Three rules of a tree

1. **The parent can be computed from its children**, joined by + − × ÷ and nothing else. “Somehow related” does not join.
2. **The units agree.** person × order/person = order, and order × JPY/order = JPY. Compute with the units; the result must be the parent's unit. You can only add or subtract what has the same unit.
3. **No gaps, no overlaps.** Sales to new customers plus sales to returning customers make the whole. Add “sales from newsletters” on top, and you count the same sales twice.

A tree that keeps all three always comes back to its KGI when you compute it again. If it does not, something is wrong.
"""

# %% [markdown] lang="ja" key="leaves-intro"
"""
## 葉を見る

枝分かれのいちばん先を「葉」と呼びます。データには、葉がもう入っています。
訪問者数は `visitors`、転換率は `cvr`、客単価は `average_order_value` です。

表から列を選ぶときは、`[[ ]]` の中に名前を並べます。`tail(3)` は「最後の3行だけ」という意味です。
"""
# %% [markdown] lang="en" key="leaves-intro"
"""
## Look at the leaves

The far ends of the branches are called “leaves”. The data has them already:
visitors is `visitors`, the conversion rate `cvr`, the order value `average_order_value`.

To choose columns of a table, list their names in `[[ ]]`. `tail(3)` means “the last 3 rows only”.
"""

# %% key="leaves"
shop[["month", "visitors", "cvr", "average_order_value", "sales"]].tail(3)

# %% [markdown] lang="ja" key="recompute-intro"
"""
## やってみよう（1）：計算し直す

`visitors`、`cvr`、`average_order_value` の3つから、売上をもう一度作ってください。掛け算の記号は `*` です。
列は `shop["visitors"]` のように書きます。列どうしを掛けると、全部の月をいちどに計算します。
"""
# %% [markdown] lang="en" key="recompute-intro"
"""
## Your turn (1): compute it again

Make sales again from these 3: `visitors`, `cvr` and `average_order_value`. The sign for multiplication is `*`.
You write a column as `shop["visitors"]`. Multiply two columns and all months are computed at once.
"""

# %% key="recompute" role="try" practises="09"
recomputed = ____

kl.check("recomputed")

# %% [markdown] lang="ja" key="branch-intro"
"""
もとの売上とぴったり同じになれば、このツリーは正しく組めています。これが**検算**です。

## どの枝が弱ったのか

今年の6月を、**去年の6月**と比べます。同じ月どうしで比べると、季節の影響が消えます。
`iloc[-1]` は最後の行（今年の6月）、`iloc[-13]` はその12か月前です。
"""
# %% [markdown] lang="en" key="branch-intro"
"""
When it equals the original sales exactly, the tree is built right. That is how you **prove a tree**.

## Which branch became weak?

Compare this June with **June of last year**: with the same month on both sides, the season drops out.
`iloc[-1]` is the last row (this June), `iloc[-13]` the row 12 months before.
"""

# %% key="branches"
leaves = ["visitors", "cvr", "average_order_value", "sales"]
change = (shop[leaves].iloc[-1] / shop[leaves].iloc[-13] - 1) * 100

ax = sns.barplot(x=change.values, y=leaves, orient="h")
ax.axvline(0, color="black")
ax.set(title="去年の6月からの変化", xlabel="%", ylabel="")
plt.show()
#: 去年の6月からの変化 = Change against June of last year

# %% [markdown] lang="ja" key="branches-reading" teaches="10 11 20"
"""
見えました。

- 転換率は約28 %上がりました。クーポンを見て、買う人が増えたのです。
- 訪問者は約3 %増えました。
- **客単価は約18 %下がりました。** 1回の注文の金額が小さくなっています。
- 3つを掛けると、売上は約7 %の増加です。転換率で増えた分の大半を、客単価が消してしまいました。

「注文の数」だけを見ていたら、拍手で終わっていました。**弱った枝がわかると、話し合うことが変わります。**
次に考えるのは「どうすれば、もっとメールを送れるか」ではありません。「どうすれば、1回の注文の金額が戻るか」です。

なぜ下がったのかは、数字だけではわかりません。500円引きのために小さな注文が増えたのか、値引きの分だけ減ったのか。
現場の人に聞いて、数字の後ろにある事情を確かめます。

売上は目標の5 %を超えました。では、店はもうかったのでしょうか。クーポンもポイントも、お金がかかります。
この続きは、レッスン6で計算します。
"""
# %% [markdown] lang="en" key="branches-reading"
"""
Now you can see it.

- The conversion rate rose by about 28 %: with a coupon in hand, more people buy.
- Visitors rose by about 3 %.
- **The order value fell by about 18 %.** Each order has become smaller.
- Multiply the three, and sales grew by about 7 %. Most of what the conversion rate won, the order value lost.

Those who looked at “number of orders” alone stopped at the applause. **When you know the weak branch, you talk about something else.**
The next question is not “how can we send more newsletters?” but “how do we get the order value back?”

Why it fell, the numbers alone do not say. Did people place small orders to use the ¥500, or is it just the discount?
Ask the people on site, and find out what is behind the number.

Sales did pass the target of 5 %. But did the shop earn more? Coupons and points cost money.
Lesson 6 does that calculation.
"""

# %% [markdown] lang="ja" key="tree-intro"
"""
## ツリーを書いてみる

ツリーは、文章のように書けます。1行が1つの枝分かれです。`[ ]` の中は単位です。
`kl.tree` は、単位が合っているかどうかを自動で調べます。
"""
# %% [markdown] lang="en" key="tree-intro"
"""
## Write a tree

You can write a tree nearly like a sentence: one line for each fork, with the unit in `[ ]`.
`kl.tree` checks by itself that the units agree.
"""

# %% key="tree" minutes=2
sales_tree = kl.tree("""
sales [JPY] = orders [order] × average_order_value [JPY/order]
orders = visitors [person] × cvr [order/person]
""")

sales_tree.compute(shop.tail(3)).round()

# %% [markdown] lang="ja" key="tree-play"
"""
出てきた3つの数字は、表の最後の3か月の売上と同じです。検算が、自動でできました。

ためしに、2行目の `×` を `+` に変えて、もう一度実行してみてください。
人と「件/人」は足せないので、`kl.tree` が**どの2つの単位が合わないのか**を教えてくれます。
確かめたら `×` に戻しましょう。

## やってみよう（2）：枝を1つ増やす

訪問者には、メールから来た人（`mail_visitors`）と、それ以外から来た人（`other_visitors`）がいます。
`visitors` を2つに分けたツリーを、`____` のところに書いてください。
"""
# %% [markdown] lang="en" key="tree-play"
"""
The three numbers are the sales of the last three months in the table: the proof, done for you.

Try this: change the `×` in the second line to `+` and run the cell again.
People and “order/person” cannot be added, and `kl.tree` tells you **which two units do not agree**.
Then put the `×` back.

## Your turn (2): one more fork

Some visitors came through the newsletter (`mail_visitors`), others in some other way (`other_visitors`).
Write the tree in which `visitors` is split in two, in place of `____`.
"""

# %% key="bigger-tree" role="try"
bigger_tree = kl.tree("""
sales [JPY] = orders [order] × average_order_value [JPY/order]
orders = visitors × cvr [order/person]
visitors [person] = ____
""")

kl.check("bigger_tree")

# %% [markdown] lang="ja" key="editor-intro"
"""
## 手で組み立てる

同じツリーを、文字を打たずに組み立てる道具もあります。

1. 「訪問者数」の「内訳」を押して、子どもを2つ足してください。名前は「メール」と「それ以外」、記号は `+`、単位は「人」です。
2. 片方の単位を「件」に変えてみてください。**どこがおかしいと言われますか。** 確かめたら「人」に戻します。
3. あなたのチームのKGIでも、2段のツリーを作ってみましょう。いちばん下に、セルへ貼れる書き方が出ます。
"""
# %% [markdown] lang="en" key="editor-intro"
"""
## Build it by hand

Here is a tool that builds the same tree without typing a formula.

1. Press “+ part” beside “visitors” and add two children: names “mail” and “other”, sign `+`, unit “person”.
2. Change one unit to “order”. **Where does it say that something is wrong?** Then change it back.
3. Build a tree of two levels for your own team's KGI, too. At the bottom you get the text to paste into a cell.
"""

# %% key="editor" practises="09" minutes=4
kl.widgets.tree_editor()

# %% [markdown] lang="ja" key="widget-intro"
"""
## 生きたツリー

よく似た店のツリーを、もう少し育てました。注文は「はじめての人」と「また来た人」に分かれています。
はじめて買った人は翌月から「顧客」になり、その一部がまた買ってくれます。

目標は、**1年後の月の売上を5 %増やす**こと（約1,887万円から約1,981万円へ）です。

1. つまみを動かすと、ツリーと12か月の線と表がいっしょに動きます。矢印キーでも動かせます。
2. 「何が必要？」を押すと、**目標から逆向きに**計算して、それぞれの枝をどこまで動かせばよいかを答えます。
"""
# %% [markdown] lang="en" key="widget-intro"
"""
## A living tree

Here is the tree of a very similar shop, grown a little. Orders split into first orders and orders of people who come back.
Whoever buys for the first time becomes a “customer” the month after, and some customers buy again.

The goal: **5 % more monthly sales in a year's time** (from about ¥18.87 million to about ¥19.81 million).

1. Move a slider, and the tree, the line over twelve months and the table move with it. The arrow keys work, too.
2. Press “What would it take?” and it computes **backwards from the goal**: how far each branch would have to move.
"""

# %% key="widget" practises="10" minutes=8
kl.widgets.tree(kl.markets.small_shop.MODEL, target=19_810_000)

# %% [markdown] lang="ja" key="widget-questions" teaches="04"
"""
動かしながら、考えてみてください。

- 転換率を 1.8 % から 2.0 % にすると、売上は**すぐに**増え、そのあとも少しずつ増えていきます。なぜでしょうか。
- リピート率だけで5 %アップに届かせるには、どこまで上げる必要がありますか。訪問者数だけなら、どうですか。
- **あなたのチームが実際に動かせる**のは、どの枝ですか。

いちばん効く枝のうち、現場で動かせるものを1つに絞ったのが**CSF**（重要成功要因）です。
そのCSFを、途中で測れる数字にしたものがKPIです。つまり **KGI → CSF → KPI** の順に決まります。

ツリーの枝は全部で8本も10本もあります。**全部を毎日追いかける必要はありません。**
ツリーは「どこが悪いか」を調べるための地図です。毎日見るハンドルは1つで足ります。
"""
# %% [markdown] lang="en" key="widget-questions"
"""
While you play, think about this:

- When the conversion rate goes from 1.8 % to 2.0 %, sales rise **at once** and then keep rising a little. Why?
- How high must the repeat rate go to bring the 5 % all by itself? And visitors, all by themselves?
- Which of the branches can **your team really move**?

The one branch that matters most and that the people on site can move is the **CSF** (critical success factor).
Put it as a number that you can read on the way, and you have the KPI. So the order is **KGI → CSF → KPI**.

A tree may have eight or ten branches. **You need not chase all of them every day.**
The tree is the map on which you look for the trouble. To steer by, one number is enough.
"""

# %% [markdown] lang="ja" key="backwards-intro"
"""
## やってみよう（3）：逆向きに計算する

つまみを使わずに、自分でも計算してみましょう。表の最後の月（`last`）の売上を**5 %増やしたい**とします。
**訪問者数と客単価がそのまま**なら、転換率はいくつになればよいですか。

`target` はもう計算してあります。`needed_cvr` を求めてください。
"""
# %% [markdown] lang="en" key="backwards-intro"
"""
## Your turn (3): compute backwards

Now without the sliders. Suppose you want **5 % more** sales than in the last month of the table (`last`).
If visitors and order value stay as they are, what must the conversion rate be?

`target` is ready. Find `needed_cvr`.
"""

# %% key="needed-cvr" role="try" practises="35"
last = shop.iloc[-1]
target = last["sales"] * 1.05

needed_cvr = ____

kl.check("needed_cvr")

# %% [markdown] lang="ja" key="intermediate" teaches="28 35 36"
"""
## 逆向きの答えが、中間目標になる

「売上を5 %増やす」だけでは、明日なにをすればよいのかがわかりません。
逆向きに計算した「転換率をここまで上げる」は、途中で測れる**中間目標**になります。ここに期限をつけます。

- 3か月後までに、転換率を2.0 %にする。
- 半年後までに、リピート率を3 %から4 %にする。
- 半年後までに、新規のお客さまの注文を月3,510件から3,900件にする。

この3つは、数字があって、期限があります。途中の会議で「いま何合目か」を全員が同じように言えます。
"""
# %% [markdown] lang="en" key="intermediate"
"""
## The backward answer becomes an intermediate goal

“5 % more sales” does not tell you what to do tomorrow.
“Raise the conversion rate to this”, the answer found backwards, can be measured on the way: an **intermediate goal**. Add a deadline.

- Conversion rate 2.0 % within 3 months.
- Repeat rate from 3 % to 4 % within half a year.
- Orders of new customers from 3,510 to 3,900 a month within half a year.

All three have a number and a deadline. In any meeting on the way, everybody can say alike how far up the mountain you are.
"""

# %% [markdown] lang="ja" key="quiz-intro"
"""
## 確認クイズ

単位と、重なりの問題です。
"""
# %% [markdown] lang="en" key="quiz-intro"
"""
## Quiz

About units and overlaps.
"""

# %% key="quiz"
kl.quiz("units")

# %% [markdown] lang="ja" key="recall-intro"
"""
## 最初の答えを見てみよう
"""
# %% [markdown] lang="en" key="recall-intro"
"""
## Back to your first answer
"""

# %% key="recall"
kl.recall("first-look")

# %% [markdown] lang="ja" key="takeaway"
"""
## 今日の3行

1. **KPIツリーは、＋ − × ÷ だけでつなぎます。** 単位が合い、もれと重なりがなければ、計算し直すとKGIに戻ります。
2. 数字が落ちたら、**先に弱った枝を見つけて**、それから打ち手を選びます。
3. 目標から**逆向きに**計算すると、中間目標が決まります。期限をつけて、追いかけるKPIは1つに絞ります。

### 月曜日に職場でやること

チームのKGIを紙のいちばん上に書き、その下に枝を2段だけ描いてください。
それぞれの枝に**単位**を書き、最後に先月の数字を入れて**検算**します。合わなければ、そこに発見があります。

→ [ホームへもどる](home.ipynb)　／　[課題3をはじめる](../../exercises/ja/03_kpi_tree/03_kpi_tree.ipynb)　／　[レッスン4へ進む](04_acquisition.ipynb)
"""
# %% [markdown] lang="en" key="takeaway"
"""
## Three lines to take away

1. **A KPI tree joins by + − × ÷ only.** When units agree and nothing is missing or counted twice, computing it again gives the KGI.
2. When a number falls, **first find the weak branch**, then choose the measure.
3. Computing **backwards** from the goal gives intermediate goals. Add a deadline, and steer by one KPI.

### What to do at work on Monday

Write your team's KGI at the top of a sheet of paper and draw just two levels of branches below it.
Give each branch its **unit**, then put in last month's numbers and **prove the tree**. Where it does not fit, you have found something.

→ [Back to the home page](home.ipynb) / [Start assignment 3](../../exercises/en/03_kpi_tree/03_kpi_tree.ipynb) / [On to lesson 4](04_acquisition.ipynb)
"""
