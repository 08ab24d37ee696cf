# ---
# kpilearn:
#   title: {ja: "まだ間に合ううちに、教えてくれる数字", en: "The number that speaks while there is still time"}
# ---

# %% key="plan"
minutes = {
    # section of the lesson: in 60 minutes, in 120, of the day
    "pre-test-intro": (0, 8, 0),
    "situation": (9, 8, 5),
    "kgi": (4, 4, 2),
    "kpi": (6, 7, 3),
    "try-intro": (0, 8, 0),
    "future": (7, 9, 4),
    "four-kinds": (6, 9, 3),
    "exercise": (20, 35, 6),
    "depends": (3, 12, 0),
    "measures": (0, 10, 0),
    "quiz-intro": (0, 5, 0),
    "takeaway": (5, 5, 2),
}

# %% [markdown] lang="ja" key="goals"
"""
- 参加者が「うちのKGIは何か、途中で何を見ればよいか」を、**上司に聞ける言葉**で持ち帰ります。
- 指標を見たら、先にゴールを確かめてから分ける、という順番を体で覚えます。
- 数字が苦手な人に、「自分にもできる」と思ってもらいます。最初の時間なので、これがいちばん大切です。
"""
# %% [markdown] lang="en" key="goals"
"""
- Everybody takes home a question that they **can put to their manager**: what is our KGI, and what do we look at on the way?
- Their reflex becomes: settle the goal first, then sort.
- People who fear numbers should leave thinking “I can do this”. It is the first session, so this matters most.
"""

# %% [markdown] lang="ja" key="prepare"
"""
- 名刺くらいの大きさの紙を、1人3枚。紙の箱を4つ（または机に線を引いて4つに分ける）。
- できれば前日までに、レッスン1の腕だめし（8問）を1人で解いてきてもらいます。数字を持ってくる必要はありません。
- グラフは3枚だけ使います。**3枚目（その後）を先に見せない**よう、スライドの順番を確かめてください。
"""
# %% [markdown] lang="en" key="prepare"
"""
- Three cards the size of a business card for each person; 4 boxes, or a table with 4 fields marked on it.
- If you can, have everybody take the 8 questions at the start of lesson 1 alone, on the day before. Nobody needs to bring numbers.
- Only 3 charts are used. Check the order of your slides: **the third one (what happened next) must not show early**.
"""

# %% [markdown] lang="ja" key="ask"
"""
### 「6月末のあなたは、安心しますか、心配しますか」
安心と心配に分かれて立ってもらいます。動くと、部屋が目を覚まします。両方に理由を1つずつ聞き、評価はしません。

### 「9月30日に『55件でした』と知ったら、何ができますか」
沈黙が答えです。「何もできない」という一言が出たら、KGIの弱点を自分で見つけたことになります。

### 「契約の1か月前に起こることは何ですか」
商談、見積もり、試用、紹介などが出ます。ここで出た言葉が、その人の職場のKPIの候補です。板書に残して、演習で使います。

### 「売上はKPIですか」
必ず意見が割れます。正解を急がず、「だれのゴールの話ですか」とだけ返してください。2回返すと、だれかが「決まらないですね」と言います。
"""
# %% [markdown] lang="en" key="ask"
"""
### “It is the end of June. Are you at ease or worried?”
Let them stand on two sides of the room. Moving wakes people up. Hear one reason from each side, and judge none.

### “On 30 September you learn that it was 55. What can you do?”
The answer is silence. When somebody says “nothing”, they have found the KGI's weakness by themselves.

### “What happens one month before a contract?”
Meetings, quotations, trials, referrals. Each of these may be a KPI where that person works. Keep them on the board for the exercise.

### “Are sales a KPI?”
The room always splits. Do not hurry to an answer; just ask back “Whose goal are we talking about?” After the second time somebody says: “Then you can't tell.”
"""

# %% [markdown] lang="ja" key="said-half-way"
"""
> 届く。ちょうど半分まで来ているから

「半分まで来ている」は、まじめに数えた人の答えです。間違いではなく、**見た数字が1つだけだった**のだと伝えます。
車の話が役に立ちます。道のりが半分でも、ガソリンがほとんどなければ着きません。
"""
# %% [markdown] lang="en" key="said-half-way"
"""
> Yes: it is exactly half-way

“Exactly half-way” comes from people who counted with care. It is not wrong; **they looked at a single number**.
Speak of a car: half the road lies behind you, but with the tank nearly empty you will not arrive.
"""

# %% [markdown] lang="ja" key="said-always-kpi"
"""
> いつもKPIです

「前の会社ではKPIと呼んでいました」という人がいます。それも本当です。その会社のゴールが利益だったのかもしれません。
**名前ではなく、ゴールまでの位置で決まる**、と板書の矢印を指してください。
"""
# %% [markdown] lang="en" key="said-always-kpi"
"""
> Always a KPI

“My last company called them a KPI,” somebody will say. That may well be so: perhaps its goal was profit.
Point at the arrow on the board: **it is not the name that decides but the place on the way to the goal**.
"""

# %% [markdown] lang="ja" key="wrong-kpi_rate-three_months"
"""
3か月をならすと96.7 %で、安心できる数字になってしまいます。「先月まで元気だった人の平均体温」で考えてもらうと、ならす怖さが伝わります。
ここで「1か月だけ見て騒いでよいのか」と聞かれたら、よい質問です。レッスン8で答えると約束します。
"""
# %% [markdown] lang="en" key="wrong-kpi_rate-three_months"
"""
Averaged over three months it is 96.7 %, which sounds fine. The average temperature of somebody who was well until last month shows what averaging hides.
If they ask “But may we make a fuss about one month?”, it is a good question. Promise the answer for lesson 8.
"""

# %% [markdown] lang="ja" key="said-tell-off"
"""
> 商談が少ない人を、全員の前で注意する

ここは、はっきり止めてください。人を責める道具になった数字は、翌月から**隠されます**。
「もし自分の33件が読み上げられたら、来月は何と報告しますか」と聞くと、部屋が静かになります。
"""
# %% [markdown] lang="en" key="said-tell-off"
"""
> Tell off those with few meetings in front of all

Stop this one plainly. A number that is used to blame people **goes into hiding** the month after.
“If your 33 were read out, what would you report next month?” makes the room go quiet.
"""

# %% [markdown] lang="ja" key="exercise"
"""
3〜4人の組で**仕分け会議**をします。1人3枚、自分の仕事で数えているものを1枚に1つ書いて、まん中に出します。

| 役 | すること |
|---|---|
| ゴールの人 | 最初に、組のゴールを1つ決めて紙に大きく書きます |
| 札を読む人 | 1枚ずつ読み、自分なら4つのどの箱かを先に言います |
| 疑う人 | 「だれが数えても同じですか」「やると決めれば増えますか」と聞きます |
| 見守る人（4人の組） | 迷った札に印をつけ、迷った理由を書きとめます |

1. **分ける**：全部の札を4つの箱へ入れます。迷ったら、印をつけて先に進みます。
2. **ゴールを替える**：合図があったら、ゴールの人が別のゴールに書きかえます（売上なら利益へ、契約数なら継続率へ）。
3. **分け直す**：引っ越した札だけを、並べて写真に撮ります。
4. **伝える**：引っ越しがいちばん意外だった1枚を、組の外へ話します。

**ふりかえりの問い**：「どれでもない」に入った札は、どう言いかえれば数えられますか。行動の箱だけが山になった組では、いつもどんな会議をしていますか。
"""
# %% [markdown] lang="en" key="exercise"
"""
In groups of 3 or 4, hold a **sorting meeting**. Everybody writes three things that are counted in their work, one on a card, and puts them in the middle.

| role | what to do |
|---|---|
| keeper of the goal | settles one goal for the group first, in large letters |
| reader | reads each card and says first which of the 4 boxes it would be |
| doubter | asks “Would anybody count the same?” and “Does it grow if you just decide to do it?” |
| watcher (in a group of 4) | marks the cards you hesitated over and notes why |

1. **Sort** all cards into the 4 boxes. In doubt, mark the card and go on.
2. **Change the goal:** at your signal the keeper writes another (profit in place of sales, customers who stay in place of contracts).
3. **Sort again**, and take a picture of those cards only that have moved house.
4. **Tell** the room about the one whose move surprised you most.

**To look back:** how would you put a card from “none of these” so that it can be counted? Where the activity box is piled high, what are your meetings usually about?
"""

# %% [markdown] lang="ja" key="board"
"""
山を1つ描き、左のふもとから右の頂上へ矢印を引きます。言葉は、部屋から出たものを使います。

```
        行動      →      KPI      →      KGI
      電話50件/日      商談40件/月      契約60件/半年
      自分で決める     相手が動く      最後にわかる
      今日、変えられる  途中でわかる    もう変えられない

6月末：KGI  30 / 60 ＝ 0.5      KPI  33 / 40 ＝ 0.825  ←？
```
"""
# %% [markdown] lang="en" key="board"
"""
Draw one mountain, and an arrow from its foot on the left to the summit on the right. Use words from the room.

```
      activity     →     KPI        →     KGI
    50 calls a day    40 meetings/month   60 contracts/half-year
    you decide        they must agree     known at the end
    change it today   known on the way    too late to change

End of June:  KGI  30 / 60 = 0.5     KPI  33 / 40 = 0.825  ← ?
```
"""

# %% [markdown] lang="ja" key="worksheet"
"""
### わたしのチームの3つの箱

先にゴールを書いてから、下の2つを埋めます。

| 箱 | 書くこと | いまの数字 |
|---|---|---|
| ゴール（KGI） | | |
| 途中で教えてくれる数字（KPI） | | |
| 今日から変えられること（行動） | | |

**そのKPIは、KGIより何か月早くわかりますか。それを、だれが、いつ見ますか。**

---

**上司に聞くこと**（月曜日に、1つだけ）

---

---
"""
# %% [markdown] lang="en" key="worksheet"
"""
### Three boxes of my team

Write the goal first, then fill in the two below.

| box | what it is | number today |
|---|---|---|
| goal (KGI) | | |
| what tells on the way (KPI) | | |
| what we can change today (activity) | | |

**By how many months does that KPI speak before the KGI? Who looks at it, and when?**

---

**What I will ask my manager** (one thing, on Monday)

---

---
"""

# %% [markdown] lang="ja" key="slide-half"
"""
## 半年で60件。いま、ちょうど半分

![](first-picture)

Note:
「4月、5月、6月に10件ずつ」と読み上げ、間を置きます。
安心する人は窓側、心配な人は廊下側へ。理由を1つずつ聞き、次の数字を見せるまで、どちらにもうなずいてください。
"""
# %% [markdown] lang="en" key="slide-half"
"""
## 60 in half a year. Today: exactly half

![](first-picture)

Note:
Read it aloud, “10 in April, 10 in May, 10 in June”, and pause.
Those at ease go to the windows, the worried to the door. Hear one reason each and nod to both until you show the next number.
"""

# %% [markdown] lang="ja" key="slide-kgi"
"""
## KGI：最後の結果

> 9月30日に、届いたかどうかがわかる数字

Note:
「わかったときには何ができますか」と聞いて、黙って待ちます。
KGIが悪者にならないように、「どこへ行くかを決めるのはKGI」と付け足します。
"""
# %% [markdown] lang="en" key="slide-kgi"
"""
## KGI: the final result

> The number that says on 30 September whether we got there

Note:
Ask “and what can you do when you know?” Then wait in silence.
Do not make a villain of the KGI: it settles where the journey goes.
"""

# %% [markdown] lang="ja" key="slide-meetings"
"""
## 契約の1か月前に、何が起こる？

![](meetings-picture)

Note:
先に部屋から「契約の前に起こること」を集めてから、この絵を出します。
点線が要る数です。6月の棒が足りないと気づく人が出るまで、説明しません。
"""
# %% [markdown] lang="en" key="slide-meetings"
"""
## What happens a month before a contract?

![](meetings-picture)

Note:
First collect from the room what comes before a contract. Then show this.
The dashed line is what is needed. Explain nothing until somebody notices June.
"""

# %% [markdown] lang="ja" key="slide-kpi"
"""
## KPI：途中の通過点

- KGIより**早くわかる**
- KGIに**つながっている**
- 目標がある（月40件）

Note:
3つの条件を、さきほど部屋から出た言葉に当てはめます。「見積もりは早くわかりますか。つながっていますか」。
4件の商談からおよそ1件の契約、という比べ方だけ添えてください。計算は120分の回で行います。
"""
# %% [markdown] lang="en" key="slide-kpi"
"""
## KPI: a point on the way

- It speaks **before** the KGI
- It **leads** to the KGI
- It has a target (40 a month)

Note:
Test the words from the room by these three. “Do quotations speak early? Do they lead there?”
Add only that about 1 meeting in 4 becomes a contract. The arithmetic belongs to the session of 120 minutes.
"""

# %% [markdown] lang="ja" key="slide-future"
"""
## その後の3か月

![](future-picture)

Note:
2本の線の、下がりはじめた月を指で示してもらいます。1か月ずれています。
「6月末に気づいた人は、7月をまるごと使えました」。最初に心配側へ立った人に、ここで拍手を送ります。安心側の人には「KGIだけなら、みんなそう見えます」と。
"""
# %% [markdown] lang="en" key="slide-future"
"""
## The three months after

![](future-picture)

Note:
Let somebody point at the month in which each of the 2 lines begins to fall. They are 1 month apart.
“Whoever noticed at the end of June had all of July.” Applause for those who stood at the door; to the others: “By the KGI alone it looks like that to everybody.”
"""

# %% [markdown] lang="ja" key="slide-drawers"
"""
## 4つの質問で分ける

1. だれが数えても同じ？　いいえ → **どれでもない**
2. 最後に欲しい結果？　はい → **KGI**
3. やると決めれば増える？　はい → **行動**
4. 途中で近づいたとわかる？　はい → **KPI**

Note:
上から順に聞くことが大事です。4番から聞くと、全部KPIに見えてしまいます。
「笑顔の回数」「紹介してもらった数」の2つで、いっしょに試します。
"""
# %% [markdown] lang="en" key="slide-drawers"
"""
## Four questions to sort by

1. Same for anybody who counts? no → **none of these**
2. The result wanted in the end? yes → **KGI**
3. Grows if we just do it? yes → **activity**
4. Shows we come nearer? yes → **KPI**

Note:
The order matters: begin with question 4 and everything looks like a KPI.
Try it together on “number of smiles” and “number of referrals”.
"""

# %% [markdown] lang="ja" key="slide-exercise"
"""
## 演習：仕分け会議

- ゴールを先に、大きく書く
- 札を4つの箱へ
- 合図で**ゴールを替える**
- 引っ越した札はどれ？

Note:
札を書く時間は2分。「かっこいい数字でなくてよい、昨日数えたもの」と言うと手が動きます。
ゴールを替える合図は、全部の組が分け終わる少し前に出します。終わった組を待たせません。
"""
# %% [markdown] lang="en" key="slide-exercise"
"""
## Exercise: a sorting meeting

- The goal first, in large letters
- Cards into 4 boxes
- At the signal, **change the goal**
- Which cards move?

Note:
2 minutes to write the cards. “Nothing clever: what you counted yesterday” gets hands moving.
Give the signal a little before all groups have finished, so that nobody waits.
"""

# %% [markdown] lang="ja" key="slide-monday"
"""
## 月曜日に、1つだけ聞く

> 「うちのKGIは何ですか。途中で何を見れば、順調だとわかりますか」

Note:
隣の人を上司に見立てて、1回だけ声に出して練習します。声に出した人は、月曜日に本当に聞きます。
「答えが返ってこなくても、責める質問ではない」と念を押してください。
"""
# %% [markdown] lang="en" key="slide-monday"
"""
## One question for Monday

> “What is our KGI? And what tells us on the way that all is well?”

Note:
Say it once aloud to the neighbour, who plays the manager. Those who have said it here will ask it there.
Make sure they know: it is no reproach if the answer does not come at once.
"""
