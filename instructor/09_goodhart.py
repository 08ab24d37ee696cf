# ---
# kpilearn:
#   title: {ja: "ハンドルは1つ、柵は2つ", en: "One wheel to steer, two rails to keep"}
# ---

# %% key="plan"
minutes = {
    # section of the lesson: in 60 minutes, in 120, of the day
    "situation": (8, 9, 4),
    "index-reading": (5, 9, 3),
    "tree": (5, 7, 0),
    "broken-intro": (0, 5, 0),
    "wells": (4, 6, 3),
    "guardrails": (8, 10, 5),
    "guards-intro": (0, 6, 0),
    "exercise": (20, 32, 10),
    "widget-intro": (5, 12, 3),
    "lead-intro": (0, 10, 0),
    "plan": (0, 9, 0),
    "takeaway": (5, 5, 2),
}

# %% [markdown] lang="ja" key="goals"
"""
- 新しいKPIを聞いたとき、「**それを、いちばん楽に増やす方法は何ですか**」と考えられるようにします。
- 人の悪口で終わらない。「仕組みがそうさせた」と言える大人の会話を、1回経験してもらいます。
- 自分の数字に、柵（ガードレール）を1つつけて帰ります。
"""
# %% [markdown] lang="en" key="goals"
"""
- At the sound of a new KPI people should think: “**What is the easiest way to push it up?**”
- No ending in “bad people”. Let them have, once, the grown-up conversation in which the system made it so.
- Everybody takes home one guardrail for a number of their own.
"""

# %% [markdown] lang="ja" key="prepare"
"""
- メモ用紙をたくさん（1人10枚以上）とペン、時計。小さな賞品を1つ（あめで構いません）。
- 演習の2回目まで、**賞品があることを言わない**でください。仕掛けの半分はそこにあります。
- 社内のボーナスの話は、生々しくなりがちです。「自社の制度の評価はしない。自分の数字だけを話す」と線を引きます。
"""
# %% [markdown] lang="en" key="prepare"
"""
- Lots of note paper (10 sheets or more for each person), pens, a clock, and 1 small prize (a sweet will do).
- **Do not mention the prize** before the second round of the exercise. Half of the trick lies there.
- Talk about bonuses at work soon gets personal. Draw a line: we do not judge our firm's scheme, we talk about our own numbers.
"""

# %% [markdown] lang="ja" key="ask"
"""
### 「架電数が4割増えました。アポは、どうなったと思いますか」
4つの選択肢のどれかに、全員が指で示します。「減った」と示した人に理由を聞くのは、グラフのあとです。

### 「レジの速さにボーナスが出る店。あなたは客として、何を感じますか」
袋づめが雑になる、目が合わない、聞きにくい。客の側から話すと、責める調子になりません。出た言葉が、そのまま柵の候補です。

### 「5,300人が同じことをしました。悪い人が5,300人いたのですか」
静かに聞いて、待ちます。「その席に座ったら、自分もするかもしれない」が出たら、それ以上の説明は要りません。

### 「数字で測るのを、やめますか」
「やめる」も「もっと増やす」も出ます。どちらにも、車のハンドルを外すか、10本つけるかを考えてもらいます。
"""
# %% [markdown] lang="en" key="ask"
"""
### “Dials are up by 40 %. And appointments?”
Everybody shows one of 4 answers with their fingers. Ask those who say “down” for a reason only after the chart.

### “A shop pays its cashiers for speed. What do you feel as a customer?”
Careless packing, no eye contact, no chance to ask. Told from the customer's side it does not sound like blame, and their words are your guardrails.

### “5,300 people did the same. Were there 5,300 bad people?”
Ask it quietly and wait. When somebody says “in that chair, I might have done it, too”, nothing more need be said.

### “So shall we stop measuring?”
Some will say stop, some will say measure more. Let the ones take the wheel off a car, and the others fit 10 of them.
"""

# %% [markdown] lang="ja" key="said-forty-percent"
"""
> 同じく 40 %くらい増えた

掛け算の片方だけを動かした、すなおな答えです。ツリーを習った人ほど、こう考えます。
「電話が増えたとき、**ほかの枝は本当にそのままですか**」と聞きます。枝どうしが押し合うことを、ここで初めて見せます。
"""
# %% [markdown] lang="en" key="said-forty-percent"
"""
> Up by about 40 %, too

An honest answer that moves one side of a product. Those who know the tree think so all the more.
Ask: “When dials grow, **do the other branches really stay as they are**?” Here they see for the first time that branches push each other.
"""

# %% [markdown] lang="ja" key="wrong-change-totals"
"""
13週と39週の合計を比べて「3倍近くに増えた」と喜ぶ人が出ます。レッスン5の分母の話に戻る、よい機会です。
「1週間あたりにすると？」と一言だけ返し、計算は本人に任せます。
"""
# %% [markdown] lang="en" key="wrong-change-totals"
"""
Totals over 13 weeks and over 39: somebody will rejoice at nearly three times as many. A good moment to go back to the denominators of lesson 5.
Say only “and in a week?”, and leave the sum to them.
"""

# %% [markdown] lang="ja" key="said-honest-people"
"""
> 正直な人を採用すれば防げる

気持ちはよくわかります。「この部屋に、正直でない人はいますか」と見回してください。いません。それでも演習の2回目で、字は乱れました。
**正直な人が、まじめに目標を追った結果**です。自分の手で起きたことなので、反論が出ません。
"""
# %% [markdown] lang="en" key="said-honest-people"
"""
> Hire honest people and it will not happen

One understands the wish. Look round: “Is anybody here dishonest?” Nobody. And yet in round 2 of the exercise the writing fell apart.
It came of **honest people who took a target seriously**. They did it with their own hands, so nobody will argue.
"""

# %% [markdown] lang="ja" key="said-no-targets"
"""
> 目標を立ててはいけない

この時間のあとに、いちばん持ち帰ってほしくない言葉です。目標がなければ、レッスン1の6月末に逆戻りします。
「柵のない山道で、ハンドルを捨てますか。**柵をつけますか**」と聞いてください。
"""
# %% [markdown] lang="en" key="said-no-targets"
"""
> Do not set targets

Of all things, this is what they should not take home. Without targets we are back at the end of June in lesson 1.
“On a mountain road without rails, do you throw away the wheel, or **do you put up rails**?”
"""

# %% [markdown] lang="ja" key="said-ten-numbers"
"""
> 大切な数字を10個選び、全部に目標をつける

まじめで、公平で、動かない案です。「2つがぶつかったら、どちらを先にしますか」と、10個のうち2つを指で選んで聞きます。
答えが人によって違えば、**目標は1つもないのと同じ**だと、部屋が気づきます。
"""
# %% [markdown] lang="en" key="said-ten-numbers"
"""
> Choose ten numbers that matter, each with a target

Conscientious, fair, and stuck. Point at 2 of the 10: “When these two collide, which comes first?”
If people answer differently, the room sees that **there is no target at all**.
"""

# %% [markdown] lang="ja" key="said-september-doubles"
"""
> 9月の受注が2倍になる

種をまいた月に収穫しようとしています。電話から受注まで、6週間。カレンダーに指を置いて、8月31日から6週を数えてもらいます。
着くのは10月のなかば。**先行指標は、早く見た人にだけ役に立ちます。**
"""
# %% [markdown] lang="en" key="said-september-doubles"
"""
> Orders in September double

That is harvesting in the month of sowing. From dial to order it is 6 weeks: let them put a finger on the calendar at 31 August and count.
It lands in the middle of October. **A leading indicator helps those only who look early.**
"""

# %% [markdown] lang="ja" key="exercise"
"""
前半は全員で**1分間の手書き工場**、後半は3〜4人の組で柵を作ります。

| 役 | すること |
|---|---|
| 書く人 | 1分間、1枚に1つ「ありがとうございます」と書きます |
| お客さま | 書かれた紙を受け取り、「もらってうれしい」か「うれしくない」かに分けます |
| 社長 | 何に賞品を出すかを決めます |
| 楽をする人（後半） | そのKPIを、いちばん楽に増やす方法を考えます |

1. **1回目（賞品なし）**：「お客さまに渡すつもりで」とだけ言って1分。枚数と、うれしい枚数を数えます。
2. **2回目（枚数に賞品）**：賞品を見せて1分。また両方を数えます。板書で1回目と並べます。
3. **3回目（うれしい枚数に賞品）**：何が変わりましたか。
4. **柵を作る**：組に分かれ、1人が追いかけている数字を出します。楽をする人が3つの方法を言い、お客さまが「壊れるもの」を言い、社長が柵を1つ選んで「ここまで下がったら止まる」線を引きます。

**ふりかえりの問い**：2回目のあなたは、悪い人でしたか。3回目の数え方の困ったところは何ですか（手間がかかる、わかるのが遅い）。
"""
# %% [markdown] lang="en" key="exercise"
"""
First all together run **a factory of one-minute notes**; then groups of 3 or 4 build a guardrail.

| role | what to do |
|---|---|
| writers | write “Thank you very much” by hand for 1 minute, one on each sheet |
| customers | take the sheets and sort them: “glad to have it” or not |
| head of the firm | decides what to give a prize for |
| idler (second part) | thinks of the easiest way to push that KPI up |

1. **Round 1 (no prize):** say only “as if for a customer”, and give them 1 minute. Count the sheets, and those that please.
2. **Round 2 (a prize for most sheets):** show the prize, 1 minute. Count both again and put them beside round 1.
3. **Round 3 (a prize for sheets that please):** what has changed?
4. **Build a rail:** in groups, one person names a number they chase. The idler finds 3 easy ways up, the customer says what they break, the head chooses one guardrail and draws the line: “below this, we stop”.

**To look back:** were you a bad person in round 2? And what is the trouble with counting as in round 3? (It takes work, and one knows late.)
"""

# %% [markdown] lang="ja" key="board"
"""
演習の数字は部屋のものを、下の段はレッスンのものを書きます。

```
             枚数    うれしい枚数
1回目         __        __
2回目         __        __      ← 目標にした日から、ゆがむ
3回目         __        __

アポ ＝ 架電数 × 接続率 × アポ率
        1.40  ×  0.99  ×  0.61   ＝ 0.85

   柵          ハンドル          柵
 話した分数 │ 会えた商談 週10件 │ 取り消し 10 %まで
```
"""
# %% [markdown] lang="en" key="board"
"""
The room's figures from the exercise above, the lesson's below.

```
             sheets    that please
round 1        __          __
round 2        __          __      ← bends on the day it is a target
round 3        __          __

appointments = dials × connect rate × appointment rate
               1.40  ×  0.99        ×  0.61    = 0.85

   rail            wheel                 rail
 minutes of talk │ 10 meetings a week │ up to 10 % cancelled
```
"""

# %% [markdown] lang="ja" key="worksheet"
"""
### わたしの数字の、ハンドルと柵

| 書くこと | 記入欄 |
|---|---|
| 追いかけている数字（KPI） | |
| それで近づきたいゴール（KGI） | |
| いちばん楽に増やす方法 | |
| その方法で壊れるもの | |
| 柵の線（ここより悪くなったら止まる） | |
| だれが、いつ見るか | |

**この数字は、ゴールより何週間早く動きますか。**

---

**KPIが伸びてKGIが動かなかったら、次に何を見ますか。**

---
"""
# %% [markdown] lang="en" key="worksheet"
"""
### Wheel and rails of my number

| fill in | here |
|---|---|
| the number I chase (KPI) | |
| the goal it should bring nearer (KGI) | |
| the easiest way to push it up | |
| what that way would break | |
| the rail's line (worse than this, and we stop) | |
| who looks, and when | |

**By how many weeks does this number move before the goal?**

---

**If the KPI grows and the KGI does not move, what will I look at?**

---
"""

# %% [markdown] lang="ja" key="slide-dials"
"""
## 大成功。電話が4割増えました

![](first-picture)

Note:
社長の演説の調子で始めます。「数字を目標にすれば、人は動くのです」。
アポがどうなったかを、全員が指で1から4まで示してから次へ進みます。
"""
# %% [markdown] lang="en" key="slide-dials"
"""
## A great success: 40 % more dials

![](first-picture)

Note:
Begin like a speech of the head of the firm: “Make a number the target, and people move!”
Everybody shows with 1 to 4 fingers what became of appointments. Then go on.
"""

# %% [markdown] lang="ja" key="slide-index"
"""
## その間に、何が減った？

![](index-picture)

Note:
3本の線を、増えたもの、縮んだもの、減ったものの順に指します。
「電話に出たお客さまになって、2.4分の電話を1本、隣の人とやってみてください」。短い実演を30秒だけ。
"""
# %% [markdown] lang="en" key="slide-index"
"""
## And what shrank meanwhile?

![](index-picture)

Note:
Point at the 3 lines: what grew, what got short, what fell.
Let neighbours act a hurried call for 30 seconds, one of them as the customer. (The talk went down to 2.4 minutes.)
"""

# %% [markdown] lang="ja" key="slide-law"
"""
## 目標にした日から、ゆがみはじめる

> 目印を追うと、目印を作る仕事になる

だれも、**ずるをしていません**

Note:
法則の名前（グッドハート）は、知りたい人のために最後に言います。
「ボーナスのためには、それが正しいやり方だった」という一文を、必ず声に出してください。
"""
# %% [markdown] lang="en" key="slide-law"
"""
## It bends on the day it becomes a target

> Chase the sign, and your work is to make signs

Nobody **cheated**

Note:
Name the law (Goodhart's) last, for those who want to know.
Do say this sentence aloud: “For the bonus, it was the right way to work.”
"""

# %% [markdown] lang="ja" key="slide-wells"
"""
## 200万の口座

- 目印：お客さま1人の**商品の数**
- 目標とボーナスをつけた
- だまって作られた口座

Note:
2016年に公表された実話です。数は、銀行自身の調べによる「可能性のある」数であること、約5,300人が職を失ったと報じられたことを、正確に伝えます。
会社の名前で笑いを取らない。「席に座れば、だれでも」の話として閉じます。
"""
# %% [markdown] lang="en" key="slide-wells"
"""
## 2 million accounts

- The sign: **products per customer**
- Targets and a bonus on it
- Accounts opened in silence

Note:
A true story, published in 2016. Be exact: the accounts “may have been” unauthorised by the bank's own analysis, and about 5,300 people were reported to have lost their jobs.
Get no laughs from the firm's name. Close it as a story about anybody who sits in that chair.
"""

# %% [markdown] lang="ja" key="slide-rails"
"""
## ハンドルは1つ、柵は2つ

- **KPI**：伸ばす。目標と期限
- **ガードレール**：悪くなったら止まる線
- 選び方：**楽な増やし方で壊れるもの**

Note:
両手でハンドルを握る身ぶりをしてから、左右の柵を示します。身ぶりは、言葉より残ります。
柵に目標値をつけたがる人には、「柵に向かって走る人はいませんね」と返します。
"""
# %% [markdown] lang="en" key="slide-rails"
"""
## One wheel, two rails

- **KPI**: push it; target, deadline
- **Guardrail**: a line at which we stop
- Choose **what the easy way breaks**

Note:
Hold a wheel in both hands, then show the rails left and right. Gestures stay longer than words.
To those who want targets for rails: “Nobody drives towards the rail.”
"""

# %% [markdown] lang="ja" key="slide-exercise"
"""
## 演習：1分間の手書き工場

1. お客さまに渡すつもりで、1分
2. **枚数**に賞品
3. **うれしい枚数**に賞品
4. 自分の数字に柵を1つ

Note:
2番は、1番の集計が終わるまで口に出しません。賞品を見せた瞬間の、手の速さの変わり方を見ておいてください。あとで話せます。
3番で枚数が減ったら成功です。「遅くなったのに、うれしいですね」。
"""
# %% [markdown] lang="en" key="slide-exercise"
"""
## Exercise: one-minute notes

1. As if for a customer, 1 minute
2. A prize for **sheets**
3. A prize for **sheets that please**
4. One rail for your own number

Note:
Do not mention 2 until 1 has been counted. Watch how hands speed up when the prize appears, and tell them later.
If there are fewer sheets in 3, it worked: “Slower, and more welcome.”
"""

# %% [markdown] lang="ja" key="slide-game"
"""
## ボーナスを決めるのは、あなた

- 「架電数」だけ：粗利益はどちらへ？
- 柵を1つ足すなら、**どれ**？
- ボーナスなしより増える組み合わせ

[会社を動かしてみる](lesson:widget)

Note:
部屋の案を3つまで試します。選ぶ前に、上がるか下がるかを必ず言ってもらいます。
ゴールに近い数字ほどゆがみにくい、が出たら「では、なぜ最初からそうしないのですか」。遅いから、が答えです。
"""
# %% [markdown] lang="en" key="slide-game"
"""
## You decide about the bonus

- Dials only: which way does profit go?
- Add one rail: **which**?
- A mix that beats no bonus

[Run the company](lesson:widget)

Note:
Try up to 3 proposals of the room. Before each: up or down?
When they find that numbers near the goal are hard to bend, ask why we do not always use them. Because they are slow.
"""

# %% [markdown] lang="ja" key="slide-lead"
"""
## 早い数字と、遅い数字

![](lead-picture)

Note:
「同じ週どうしでは無関係に見えた」と言ってから、6週間ずらした絵を見せます。
早い数字はゆがみやすく、遅い数字はゆがみにくい。まん中をハンドルに、というまとめへ。
"""
# %% [markdown] lang="en" key="slide-lead"
"""
## Numbers that are early, numbers that are late

![](lead-picture)

Note:
Say first that in the same week they seem to have nothing in common. Then show it shifted by 6 weeks.
Early ones bend easily, late ones hardly. So steer by something in the middle.
"""

# %% [markdown] lang="ja" key="slide-monday"
"""
## 月曜日に、正直に書く

> これを、いちばん楽に増やす方法は？

壊れるものを**1つだけ**、来週から見張る

Note:
いま3分、黙って書きます。人に見せなくてよい、と約束します。
柵を増やしすぎる人には、1つだけを選んでもらいます。2つ目は来月です。
"""
# %% [markdown] lang="en" key="slide-monday"
"""
## On Monday, write it honestly

> The easiest way to push this up?

Watch **just one** thing it would break

Note:
3 minutes of silent writing now. Promise that nobody has to show it.
Those who put up too many rails choose 1. The second can wait a month.
"""
