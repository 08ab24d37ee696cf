# ---
# kpilearn:
#   title: {ja: "配らなかったら、どうなっていた？", en: "And what if we had not sent it?"}
# ---

# %% key="plan"
minutes = {
    # section of the lesson: in 60 minutes, in 120, of the day
    "situation": (8, 10, 5),
    "who": (5, 6, 3),
    "selection": (8, 10, 5),
    "lift-intro": (0, 8, 0),
    "money-reading": (7, 10, 5),
    "incremental": (6, 12, 5),
    "exercise": (20, 32, 10),
    "mail-intro": (0, 6, 0),
    "open-reading": (0, 10, 0),
    "list-reading": (0, 6, 0),
    "policy": (0, 5, 0),
    "takeaway": (6, 5, 2),
}

# %% [markdown] lang="ja" key="goals"
"""
- 「効きました」と聞いたら、「**やらなかったら、どうなっていましたか**」と返せるようにします。
- 注文 → 売上 → 粗利と、もう2段先まで見てから喜ぶ順番を身につけます。
- 電卓1つで、クーポンの損益分岐点を出して帰ります。
"""
# %% [markdown] lang="en" key="goals"
"""
- When they hear “it worked”, people should answer: “**And what if we had not done it?**”
- They learn to look two steps further, from orders to sales to gross profit, before they are pleased.
- Everybody leaves having found a coupon's break-even on a pocket calculator.
"""

# %% [markdown] lang="ja" key="prepare"
"""
- 組ごとに札を12枚。4枚に「お得意さま・注文2件」、8枚に「ときどき・注文0件」と書いておきます（演習の店は、わざと単純にしてあります）。
- 電卓を1人1台。クーポンか割引を実際に使っている参加者には、**1件の金額と粗利率**を思い出してきてもらいます。
- 「粗利」という言葉は、経理の人にしか通じないことがあります。始まる前に「売上から仕入れを引いて、店に残るお金」と板書しておきます。
"""
# %% [markdown] lang="en" key="prepare"
"""
- For each group, 12 cards: write “loyal, 2 orders” on 4 of them and “occasional, 0 orders” on 8. (The shop of the exercise is simple on purpose.)
- A calculator for each person. Those who really give coupons or discounts should bring **the order value and the margin**.
- “Gross profit” may mean nothing to people outside accounting. Put on the board before you begin: what is left of sales after buying the goods.
"""

# %% [markdown] lang="ja" key="ask"
"""
### 「クーポンを使った人は、使わなかった人の10倍買いました。来月は全員に配りますか」
賛成の手を数え、板書します。反対の人には理由を聞きません。あとで自分から話したくなります。

### 「あなたは、どの店のクーポンを使いますか」
ほぼ全員が、よく行く店の名を挙げます。「では、クーポンがなかったら行きませんか」。部屋が笑ったら、自己選択の説明は済んでいます。

### 「同じ人たちに『もし配らなかったら』を見る方法はありますか」
昨年と比べる、隣の町と比べる、くじ引きにする。出た順に書き、それぞれに「違いはクーポンだけですか」と聞きます。残るのは1つです。

### 「粗利率が30 %の店で、500円引き。何割増えれば、元が取れますか」
まず勘で言ってもらいます。10 %か20 %という声が多いはずです。計算は、そのあとで。
"""
# %% [markdown] lang="en" key="ask"
"""
### “Coupon users bought 10 times as much. Send it to everybody next month?”
Count the hands in favour and write the number on the board. Do not ask the others why; later they will want to tell.

### “Whose coupons do you use?”
Nearly everybody names a shop they go to anyway. “And without a coupon you would not go?” When the room laughs, self-selection has been explained.

### “How could we see the same people, not sent it?”
Last year; the next town; drawing lots. Write them as they come and ask of each: “Is the coupon the only difference?” One will be left.

### “A margin of 30 %, and ¥500 off. By how much must orders grow to break even?”
Guesses first: most say 10 % or 20 %. Compute afterwards.
"""

# %% [markdown] lang="ja" key="wrong-lift-users_and_others"
"""
いちばん多い比べ方で、世の中の報告書もたいていこれです。「使った人は、**買った人の中からしか出てきません**」と言い、レジの前に並ぶ列を描きます。
列に並んだ人だけがクーポンを出せる。列の外の人と比べれば、買っているのは当たり前です。
"""
# %% [markdown] lang="en" key="wrong-lift-users_and_others"
"""
The commonest comparison of all, in printed reports as well. Say “users can only **come from among the buyers**” and draw the queue at the till.
Only those in the queue can hand in a coupon. Compared with people outside, of course they buy.
"""

# %% [markdown] lang="ja" key="wrong-profit_change-sales"
"""
「売上が減っていないなら、よいのでは」と言われます。クーポン代はだれが払うのかを聞いてください。店です。
**売上は同じ、払った500円は店の財布から**。財布の中を描くと、粗利という言葉が生きます。
"""
# %% [markdown] lang="en" key="wrong-profit_change-sales"
"""
“If sales did not fall, is that not fine?” Ask who pays for the coupon. The shop does.
**Sales the same, and ¥500 out of the shop's own purse.** Draw the purse, and “gross profit” comes to life.
"""

# %% [markdown] lang="ja" key="wrong-break_even-share_of_price"
"""
5,000円のうちの500円だから10 %増えればよい、と考えています。「その5,000円は、全部店のお金ですか」と聞きます。
仕入れを引いた2,000円から500円が出ていく。**分母は、店に残るお金**です。
"""
# %% [markdown] lang="en" key="wrong-break_even-share_of_price"
"""
¥500 of ¥5,000, so 10 % more will do: that is the thought. Ask “Are all of the ¥5,000 the shop's own?”
After buying the goods it is ¥2,000, and the ¥500 come out of that. **The denominator is what the shop keeps.**
"""

# %% [markdown] lang="ja" key="said-ten-times"
"""
> 10倍くらいに増やした

グラフの題名どおりに答えただけです。題名を書いたのは報告した人で、参加者ではありません。
「題名が『お得意さまはクーポンも使う』だったら、同じ棒を見て何倍と答えますか」と聞いてみます。
"""
# %% [markdown] lang="en" key="said-ten-times"
"""
> To about 10 times

They merely believed the chart's title, and somebody else wrote that.
Ask: “Had the title been ‘Loyal customers use coupons, too’, what would you say of the same bars?”
"""

# %% [markdown] lang="ja" key="said-loyal-only"
"""
> クーポンをお得意さまだけに配る

やさしさから出る案です。気持ちは受け止めて、計算だけします。クーポンがなくても買う人に配ると、増える注文はほとんどなく、**500円がそのまま減ります**。
お礼をしたいなら、値引き以外の方法を部屋に出してもらいます。
"""
# %% [markdown] lang="en" key="said-loyal-only"
"""
> The coupon for loyal customers only

It is kindly meant; honour that, and just compute. To people who buy anyway it brings hardly an order more, and **¥500 are simply gone**.
If we want to say thank you, what other ways does the room know?
"""

# %% [markdown] lang="ja" key="wrong-on_original-open_rate"
"""
開封率は上がったのに、と不思議がる人がいたら好機です。クラスで居眠りする人が先に帰ったら、「起きている人の割合」はどうなるかを聞きます。
率が上がったら、**帰った人を数える**。この順番を口ぐせにします。
"""
# %% [markdown] lang="en" key="wrong-on_original-open_rate"
"""
Somebody will wonder, for the open rate did rise. Good: in a class, those who sleep go home first. What becomes of “the share who are awake”?
When a rate goes up, **count who has left**. Let it become a saying.
"""

# %% [markdown] lang="ja" key="exercise"
"""
3〜4人の組で**クーポンの実験**をします。札が12人のお客さまです。札に書いた注文の数は、クーポンがあってもなくても変わりません。

| 役 | すること |
|---|---|
| 店長 | 結果を聞いて「効いた」「効かない」を宣言します |
| 配る人 | 1回目は、ほしがるお客さまに配ります |
| くじの人 | 2回目は、札を切って半分に配ります |
| 電卓の人（4人の組） | 2つの組の、1人あたりの注文を出します |

1. **1回目（自分で選ぶ）**：お得意さまの4枚がクーポンを取ります。使った人と使わなかった人を比べます。店長は何と言いますか。
2. **2回目（くじ）**：12枚をよく切って6枚ずつ。2つの組を比べます。もう1度切って、くり返します。
3. **お金にする**：1件4,000円、粗利率30 %です。くじの組で、クーポンを使われた分の500円を引きます。
4. **提案を書く**：結論、理由、見張る数字、次の実験を4行で。

**ふりかえりの問い**：同じ12人なのに、店長の宣言はなぜ変わりましたか。あなたの職場で、1回目のように比べているものは何ですか。
"""
# %% [markdown] lang="en" key="exercise"
"""
In groups of 3 or 4, run **the coupon experiment**. The cards are 12 customers. What they order stands on the card, with a coupon or without.

| role | what to do |
|---|---|
| shop manager | hears the result and declares “it works” or “it does not” |
| giver | in the first round, gives it to those who want it |
| drawer of lots | in the second, shuffles and deals it to one half |
| reckoner (in a group of 4) | works out orders per person in both groups |

1. **First round (they choose):** the 4 loyal cards take the coupon. Compare those who used it with the others. What does the manager say?
2. **Second round (by lot):** shuffle the 12 and deal 6 and 6. Compare. Shuffle and do it again.
3. **Make it money:** an order is ¥4,000 at a margin of 30 %. In the group drawn by lot, take off ¥500 for each coupon used.
4. **Write the proposal:** conclusion, reason, numbers to watch, next experiment, in 4 lines.

**To look back:** the customers were the same 12. Why did the manager's words change? What do you compare at work as in the first round?
"""

# %% [markdown] lang="ja" key="board"
"""
上の段は最初に、下の段は演習のあとに書きます。

```
使った人 vs 使わなかった人       2.21件  対  0.23件      「10倍！」
                                 （お得意さま 86 %  対  27 %）

くじ：配った組 vs 配らない組     注文   +20 %
                                 売上   +0.1 %
                                 粗利   −7 %             ← ここで決める

損益分岐点 ＝ 前の粗利 ÷ あとの粗利 − 1
   4,000円 × 30 %：  1,200 ÷ 700 − 1 ＝ 71 %
```
"""
# %% [markdown] lang="en" key="board"
"""
The upper part at the beginning, the lower after the exercise.

```
used it vs did not               2.21   against  0.23    “10 times!”
                                 (loyal: 86 %  against  27 %)

by lot: sent vs not sent         orders        +20 %
                                 sales         +0.1 %
                                 gross profit  −7 %      ← decide here

break-even = profit before ÷ profit after − 1
   ¥4,000 × 30 %:  1,200 ÷ 700 − 1 = 71 %
```
"""

# %% [markdown] lang="ja" key="worksheet"
"""
### 損益分岐点の計算

| 書くこと | 例 | わたしの店 |
|---|---|---|
| 1件の金額 | 4,000円 | |
| 粗利率 | 30 % | |
| クーポンの前の粗利 | 1,200円 | |
| 割引の金額 | 500円 | |
| クーポンのあとの粗利 | 700円 | |
| 前 ÷ あと − 1 | 71 % | |

**いまの割引で、注文は本当にそれだけ増えましたか。何と比べましたか。**

---

**くじで配らない人を残せますか。だれに聞けば、わかりますか。**

---
"""
# %% [markdown] lang="en" key="worksheet"
"""
### Break-even

| fill in | example | my shop |
|---|---|---|
| one order | ¥4,000 | |
| margin | 30 % | |
| gross profit before the coupon | ¥1,200 | |
| discount | ¥500 | |
| gross profit after it | ¥700 | |
| before ÷ after − 1 | 71 % | |

**Did orders really grow by that much with the present discount? Compared with what?**

---

**Could some people be left out by lot? Who would know?**

---
"""

# %% [markdown] lang="ja" key="slide-ten-times"
"""
## 10倍買う、すごいクーポン

![](first-picture)

Note:
題名は、わざと宣伝口調で読みます。「来月は全員に配りますか」と聞き、賛成の人数を板書の端に残します。
この数は、最後にもう一度使います。
"""
# %% [markdown] lang="en" key="slide-ten-times"
"""
## A wonderful coupon: 10 times the orders

![](first-picture)

Note:
Read the title like an advertisement. “To everybody next month?” Keep the number of hands in a corner of the board.
You will need it once more at the end.
"""

# %% [markdown] lang="ja" key="slide-who"
"""
## 使ったのは、どんな人？

- 使った人：お得意さまが **86 %**
- 使わなかった人：**27 %**

Note:
先に「あなたはどの店のクーポンを使いますか」と聞きます。答えが出そろってから、この2行を見せます。
「クーポンで買うようになった人」ではなく「もともと買う人」。言葉を置きかえるだけで、棒の意味が変わります。
"""
# %% [markdown] lang="en" key="slide-who"
"""
## Who used it?

- Users: **86 %** loyal customers
- The others: **27 %**

Note:
First ask whose coupons they use themselves. Show these 2 lines when all have answered.
Not “people who buy because of it” but “people who buy anyway”: change these words, and the bars mean something else.
"""

# %% [markdown] lang="ja" key="slide-lot"
"""
## くじで、配らない人を決めておく

![](arms-picture)

Note:
「違いはクーポンだけですか」と、もう一度聞きます。今度は「はい」と言えます。
配った組の全員を見ること。使った人だけを抜くと、最初の棒に戻ってしまいます。
"""
# %% [markdown] lang="en" key="slide-lot"
"""
## Decide by lot who does not get it

![](arms-picture)

Note:
Ask once more: “Is the coupon the only difference?” This time the answer is yes.
Take all who were sent it. Pick out the users and you are back at the first chart.
"""

# %% [markdown] lang="ja" key="slide-money"
"""
## 注文が増えて、店は困りました

![](money-picture)

Note:
3本の棒を上から順に、声の調子を下げながら読みます。増えた、変わらない、減った。
「なぜでしょう」と聞くと、「まとめ買いが分かれた」が出ます。1回の買い物を2回に分ければ、クーポンも2枚使えます。
"""
# %% [markdown] lang="en" key="slide-money"
"""
## More orders, and a shop in trouble

![](money-picture)

Note:
Read the 3 bars downwards with a falling voice: more, the same, less.
Ask why. Somebody will say that people split their shopping: one purchase in 2, and one can use 2 coupons.
"""

# %% [markdown] lang="ja" key="slide-incremental"
"""
## 手柄は、差だけ

> 増えた粗利 ＝ 配った組 − 配らなかった組

1人あたり **−32円**。2万人なら約64万円

Note:
「クーポンを使った注文の売上」という言い方を、報告書から探すくせをつけてもらいます。
小さな額を人数で掛けてみせるのは、驚かせるためではなく、決めるためだと添えます。
"""
# %% [markdown] lang="en" key="slide-incremental"
"""
## Only the difference counts

> Added profit = group sent it − holdout

**−¥32** a person: some ¥640,000 for 20,000 people

Note:
Tell them to look out for the words “sales on orders with a coupon” in reports.
The small sum is multiplied not to shock but to decide.
"""

# %% [markdown] lang="ja" key="slide-break-even"
"""
## 配る前に、電卓で

| 1件 | 粗利率 | 必要な増加 |
|---|---|---|
| 4,000円 | 30 % | **71 %** |
| 5,000円 | 40 % | **？** |
| 8,000円 | 50 % | **14 %** |

Note:
まん中の段は、部屋が計算します（33 %）。隣と答えを比べてから声に出します。
勘で言った10 %や20 %と並べて書くと、計算してから配る理由がわかります。
"""
# %% [markdown] lang="en" key="slide-break-even"
"""
## Before you send it, a calculator

| order | margin | needed on top |
|---|---|---|
| ¥4,000 | 30 % | **71 %** |
| ¥5,000 | 40 % | **?** |
| ¥8,000 | 50 % | **14 %** |

Note:
The room computes the middle row (33 %). Compare with the neighbour before saying it aloud.
Put the guesses of 10 % or 20 % beside it, and it is clear why one computes first.
"""

# %% [markdown] lang="ja" key="slide-open"
"""
## 開封率が上がった。よい知らせ？

![](open-picture)

Note:
喜ぶ人と疑う人に分かれてもらいます。疑う人に「何を見たいですか」と聞くと、人数が出ます。
1月1日に2万人、6月30日に16,042人。「帰った人を数えましたか」でまとめます。
"""
# %% [markdown] lang="en" key="slide-open"
"""
## The open rate is up. Good news?

![](open-picture)

Note:
Those who are pleased to one side, those who doubt to the other. “What would you like to see?” The doubters ask for the number of people.
20,000 on January 1, 16,042 on June 30. Sum up: “Did we count those who left?”
"""

# %% [markdown] lang="ja" key="slide-exercise"
"""
## 演習：クーポンの実験

- 12枚の札 ＝ 12人のお客さま
- 1回目：**ほしい人**に配る
- 2回目：**くじ**で配る
- 結果を粗利に直す

Note:
2回目は、組によって差がプラスにもマイナスにも出ます。それが偶然の幅です。レッスン8の予告をしてください。
店長役には、1回目で大げさに喜ぶよう頼んでおくと、2回目との落差が生きます。
"""
# %% [markdown] lang="en" key="slide-exercise"
"""
## Exercise: the coupon experiment

- 12 cards = 12 customers
- Round 1: give it to **those who want it**
- Round 2: give it **by lot**
- Turn the result into profit

Note:
In round 2 the difference comes out for or against the coupon by chance. Announce lesson 8.
Ask the managers to rejoice too much in round 1; the fall in round 2 is then all the greater.
"""

# %% [markdown] lang="ja" key="slide-monday"
"""
## 月曜日に、1つだけ計算する

> 「配らなかったら、どうなっていましたか」

[店を動かしてみる](lesson:widget)

Note:
最初に賛成した人数を見て、いまならどうするかをもう一度聞きます。変わった人に、何で変わったかを一言。
「やめましょう」より「くじで1割残しましょう」のほうが、職場では通りやすいと伝えます。
"""
# %% [markdown] lang="en" key="slide-monday"
"""
## On Monday, compute one thing

> “And what if we had not sent it?”

[Run the shop](lesson:widget)

Note:
Look at the count from the beginning and ask again. Those who have changed say in a word what changed them.
At work, “let's leave out 10 % by lot” is easier to win than “let's stop”.
"""
