# ---
# kpilearn:
#   title: {ja: "順位を見る前に、相手を見る", en: "Before the ranking, look whom they met"}
# ---

# %% key="plan"
minutes = {
    # section of the lesson: in 60 minutes, in 120, of the day
    "situation": (8, 10, 4),
    "kpi": (5, 8, 0),
    "per-rep-intro": (0, 8, 0),
    "segments-intro": (12, 14, 7),
    "fair-intro": (8, 12, 4),
    "widget-intro": (0, 10, 0),
    "ranking-intro": (0, 8, 0),
    "exercise": (18, 30, 10),
    "truth": (4, 5, 3),
    "feedback": (0, 5, 0),
    "swap-reading": (0, 5, 0),
    "takeaway": (5, 5, 2),
}

# %% [markdown] lang="ja" key="goals"
"""
- 成績表を見たら、「**相手の割合は同じですか**」という一言が先に出るようにします。
- 「合計では勝ち、中身では全部負け」が起こることを、驚きとして覚えてもらいます。
- 順位で終わらず、どの相手に、だれのやり方が効いたのかを次の作戦に書きます。
"""
# %% [markdown] lang="en" key="goals"
"""
- At the sight of a league table, the first words should be: **“Is the mix of customers the same?”**
- That one can win in total and lose in every part should stay with them as a surprise.
- Do not stop at the ranking: write into the next plan with whom it worked, and whose way it was.
"""

# %% [markdown] lang="ja" key="prepare"
"""
- 人の評価に触れるレッスンです。**参加者どうしの実際の成績は使わない**、と最初に約束してください。
- AとBの表（相手3種類 × 2人）を組ごとに1枚。合計の行は、紙では隠しておきます。
- 掛け算が6つ出ます。電卓を使う人を組に1人。
"""
# %% [markdown] lang="en" key="prepare"
"""
- This session touches on how people are judged. Promise at the start that **no real results of those present will be used**.
- For each group the table of A and B: three kinds of customers, two people. Fold the row of totals away.
- There are six multiplications. One person with a calculator in each group.
"""

# %% [markdown] lang="ja" key="ask"
"""
### 「AさんとBさん、商談の席ではどちらが上手ですか」
手を挙げてもらい、Aが多数になるのを待ちます。「わからない」に手を挙げた人を、あとの主役にします。

### 「あなたの職場で、楽な担当と大変な担当はありますか」
どの職場にもあります。具体的な名前は聞かず、「何が違うと楽ですか」と聞いてください。会社の大きさ、地域、紹介の有無など、その答えが**分けるべき列**です。

### 「数字はうそをついていません。では、だれが間違えたのですか」
答えは「質問のほう」です。上司は「だれが多く取ったか」の数字で、「だれが上手か」に答えました。

### 「全体の成約率でボーナスが決まるなら、明日あなたは何をしますか」
正直に聞くと、「大きな会社の担当を取りに行く」が出ます。レッスン9の予告になります。
"""
# %% [markdown] lang="en" key="ask"
"""
### “A or B: who is better once the meeting has begun?”
Hands up, and wait until A has the majority. Those who say “I can't tell” will be the heroes later.

### “Are there easy patches and hard patches where you work?”
There are everywhere. Ask for no names but for what makes a patch easy. Size, region, referrals: their answer is **the column to split by**.

### “The numbers do not lie. So who made the mistake?”
The question did. The manager answered “who is better?” with a number for “who won more?”

### “If the overall close rate decided your bonus, what would you do tomorrow?”
Honest people say: get hold of the large companies. It is a foretaste of lesson 9.
"""

# %% [markdown] lang="ja" key="said-a-is-better"
"""
> A。成約率が高いから

Aを選ぶのがふつうです。上司もそうでした。棒グラフが1枚しかなければ、ほかに選びようがありません。
「外れた」ではなく、「**聞かれたことと違う数字を渡されていた**」と言います。
"""
# %% [markdown] lang="en" key="said-a-is-better"
"""
> A: the close rate is higher

Choosing A is normal; so did the manager. With one chart in hand there is nothing else to choose.
Do not say “wrong”. Say: **“You were handed a number for another question.”**
"""

# %% [markdown] lang="ja" key="said-miscalculated"
"""
> 計算を間違えている

「どこかで計算を間違えた」と言う人には、電卓を渡して確かめてもらいます。合っているとわかったときの顔を、部屋全員で見ます。
そのあと、混ぜる割合の図を出します。驚いたあとでないと、この図は目に入りません。
"""
# %% [markdown] lang="en" key="said-miscalculated"
"""
> Somebody miscalculated

To whoever says “somebody miscalculated”, hand the calculator. Let the room see their face when it comes out right.
Only then show the picture of the mix. Without the surprise nobody looks at it.
"""

# %% [markdown] lang="ja" key="wrong-fair_b-mean_of_rates"
"""
3つの率をただ平均すると、18件しかない大きな会社が、134件の小さな会社と同じ重さになります。
「3つのクラスの平均点をさらに平均しますか。生徒の数が違うのに」と聞くと、すぐに伝わります。
"""
# %% [markdown] lang="en" key="wrong-fair_b-mean_of_rates"
"""
A plain mean of three rates gives 18 meetings with large companies the same weight as 134 with small ones.
“Would you average the averages of three school classes, when they differ in size?” settles it.
"""

# %% [markdown] lang="ja" key="said-free-of-luck"
"""
> 件数が少なくても、運に左右されない

公平な順位を配ると、部屋はすぐに1位と2位を比べはじめます。止めてください。Hさんの1位は、**15件の商談**に乗っています。
「あと1社、決まらなかったら何位でしょう」と聞くだけで、順位の細かさを信じなくなります。
"""
# %% [markdown] lang="en" key="said-free-of-luck"
"""
> It is free of luck even where numbers are small

Hand out a fair ranking, and the room at once compares place 1 with place 2. Stop them: H's place rests on **15 meetings**.
“Had one more of them said no, what place would it be?” cures the belief in fine differences.
"""

# %% [markdown] lang="ja" key="said-everybody-there"
"""
> はい。すぐに全員を向かわせる

「では全員を大きな会社へ」は、やる気のある人から出ます。勢いを消さずに、「全員が行ったら、残るのはどんな会社ですか」と聞きます。
決まりやすい相手から先になくなる。だから、**小さく試して、測って、広げる**のです。
"""
# %% [markdown] lang="en" key="said-everybody-there"
"""
> Yes, everybody and at once

“Everybody to the large companies, then!” comes from the keen. Keep their spirit, and ask: “When all have gone there, which companies are left?”
The easy ones go first. So: **try it small, measure, widen**.
"""

# %% [markdown] lang="ja" key="exercise"
"""
3〜4人の組で**来期の配置会議**を演じます。AとBの表を使い、だれがだれに教えるか、だれがどの相手を持つかを決めます。

| 役 | すること |
|---|---|
| 部長 | 合計の数字だけを見て、Aを先生にしようとします |
| Aさん | ほめられて、うれしい。自分でも理由がわかりません |
| Bさん | 何も言わず、聞かれたことだけに答えます |
| データの人（4人の組） | 相手ごとの表を持ち、聞かれるまで出しません |

1. **会議の前半**：部長の案で話を進めます。だれかが「どんな相手と会ったのですか」と聞くまで、表は出ません。
2. **会議の後半**：表を見て、案を直します。AとBが同じ割合の相手を持ったら、と電卓で確かめます（Aは約14 %）。
3. **決める**：「いつまでに、だれの、どの相手の割合を、いくらからいくらへ」を1行で書きます。見張る数字も1つ。
4. **Bさんの一言**：最後に、会議の前半で何を感じたかを話してもらいます。

**ふりかえりの問い**：表を出させた一言は何でしたか。あなたの職場で、その一言を言えるのはだれですか。
"""
# %% [markdown] lang="en" key="exercise"
"""
In groups of 3 or 4, hold the **meeting on next term's patches**. With the table of A and B, settle who teaches whom and who looks after which customers.

| role | what to do |
|---|---|
| head of sales | sees the totals only and wants A as the teacher |
| A | is praised, is pleased, and does not know why it works |
| B | says nothing unless asked |
| keeper of data (in a group of 4) | holds the table by kind of customer and keeps it until somebody asks |

1. **First half:** the head's plan carries the meeting. The table comes out only when somebody asks whom they met.
2. **Second half:** mend the plan by the table. What if A and B had the same mix? Use the calculator (A comes to about 14 %).
3. **Decide:** one line: by when, whose share of which customers, from how much to how much. And one number to watch.
4. **A word from B:** at the end, B tells how the first half felt.

**To look back:** which words brought the table out? Who could say these words where you work?
"""

# %% [markdown] lang="ja" key="board"
"""
合計の行を先に書き、上の3行は**部屋に読んでもらいながら**書き足します。

```
              A                 B
大きな会社   20.4 %   <       33.3 %
中くらい     13.2 %   <       16.3 %
小さな会社    7.7 %   <        9.0 %
------------------------------------
合計         18.2 %   >       12.8 %   ← なぜ？

だれと会った？   A：74 % が大きな会社   B：69 % が小さな会社
同じ割合なら     A：約14 %              B：約19 %
```
"""
# %% [markdown] lang="en" key="board"
"""
Write the total first; add the three rows above it **while the room reads them out**.

```
              A                 B
large        20.4 %   <       33.3 %
middle       13.2 %   <       16.3 %
small         7.7 %   <        9.0 %
------------------------------------
total        18.2 %   >       12.8 %   ← why?

Whom they met     A: 74 % large          B: 69 % small
With the same mix A: about 14 %          B: about 19 %
```
"""

# %% [markdown] lang="ja" key="worksheet"
"""
### 成績表に、列を1つ足す

自分の職場で「楽な相手」と「大変な相手」を分けるものは何ですか（会社の大きさ、地域、紹介の有無など）。

---

| 相手の種類 | 商談の数 | 決まった数 | 率 | 件数は10より多い？ |
|---|---|---|---|---|
| | | | | |
| | | | | |
| | | | | |
| 合計 | | | | |

**種類ごとに見ると、合計のときと違って見えるものはありますか。**

---

**次の作戦に入れること**（どの相手に、だれのやり方を）

---
"""
# %% [markdown] lang="en" key="worksheet"
"""
### Add one column to the league table

What separates easy customers from hard ones where you work (size, region, referral …)?

---

| kind of customer | meetings | won | rate | more than 10? |
|---|---|---|---|---|
| | | | | |
| | | | | |
| | | | | |
| total | | | | |

**Kind by kind, does anything look different from the total?**

---

**What goes into the next plan** (with which customers, whose way)

---
"""

# %% [markdown] lang="ja" key="slide-two"
"""
## Aさんに習ってきなさい

![](first-picture)

Note:
上司になりきって、題名を命令口調で読みます。
商談の数はほぼ同じだと添えて、どちらが上手かに手を挙げてもらいます。「わからない」も選べます。
"""
# %% [markdown] lang="en" key="slide-two"
"""
## “Go and learn from A”

![](first-picture)

Note:
Read the title like an order; you are the manager.
Add that they had about as many meetings. Hands up: who is better? “I can't tell” is allowed.
"""

# %% [markdown] lang="ja" key="slide-kpi"
"""
## だれの、いつの数字？

> 1人が、1か月に獲得した新規顧客（社/人/月）

目標：1人が月に**3社**

Note:
「新規顧客36社」を指し、「だれの、いつの数字ですか」と聞きます。1人の、1年の数字です。
単位を声に出して読むくせを、ここでもう一度。「社、人、月」。
"""
# %% [markdown] lang="en" key="slide-kpi"
"""
## Whose number, in what time?

> New customers won by one rep in one month

Target: **3** a month for each

Note:
Point at “36 new customers” and ask whose and when. It is one person's, in a year.
Once more the habit of reading the unit aloud: customers, per rep, per month.
"""

# %% [markdown] lang="ja" key="slide-segments"
"""
## 相手ごとに見ると

![](segments-picture)

Note:
棒の組を1つずつ、部屋に読んでもらいます。3つとも同じ色が上です。
読み終わったら黙ります。だれかが「えっ、でも合計は」と言うまで待ってください。この数秒が、今日のいちばんの学びです。
"""
# %% [markdown] lang="en" key="slide-segments"
"""
## By kind of customer

![](segments-picture)

Note:
Let the room read one pair after the other. It is the same colour that is ahead, three times.
Then be silent until somebody says “but the total …”. These seconds are the best of the session.
"""

# %% [markdown] lang="ja" key="slide-mix"
"""
## 会った相手が違いました

![](mix-picture)

Note:
ここで「腕」と「担当」の2つの言葉を板書します。合計は、この2つを混ぜた数字です。
数字の名前（シンプソンのパラドックス）は、最後に一言だけ。名前より、驚きを覚えてもらいます。
"""
# %% [markdown] lang="en" key="slide-mix"
"""
## They met different customers

![](mix-picture)

Note:
Write two words on the board: skill, patch. The total mixes them.
Mention the name (Simpson's paradox) only in passing. The surprise should stay, not the name.
"""

# %% [markdown] lang="ja" key="slide-fair"
"""
## 公平に比べる方法

> 全員に、同じ割合で相手を配ったとしたら？

100件なら：大きい33、中30、小さい37

Note:
Aの計算を、板書で1つだけやります。33件の20.4 %、30件の13.2 %、37件の7.7 %。足して約14社。
Bは部屋にやってもらいます。電卓を1人1台にせず、組で1台にすると話が生まれます。
"""
# %% [markdown] lang="en" key="slide-fair"
"""
## A fair comparison

> What if everybody had been given the same mix?

Of 100: 33 large, 30 middle-sized, 37 small

Note:
Do A's on the board: 20.4 % of 33, 13.2 % of 30, 7.7 % of 37, about 14 in all.
B's is theirs to do. One calculator for each group, not for each person: then they talk.
"""

# %% [markdown] lang="ja" key="slide-rank"
"""
## 8人の順位が入れかわる

![](ranking-picture)

Note:
左から右へ、1本だけ目で追ってもらいます。いちばん大きく下がった線はだれでしょうか。
下がった人を悪く言わない。「この人は、ずっと良い担当を任されていただけ」と話します。
"""
# %% [markdown] lang="en" key="slide-rank"
"""
## Eight people change places

![](ranking-picture)

Note:
Ask them to follow a single line from left to right. Whose falls furthest?
Speak well of that person: “all the time, this rep simply had the good patch”.
"""

# %% [markdown] lang="ja" key="slide-exercise"
"""
## 演習：来期の配置会議

- 部長：合計しか見ない
- A：なぜか、ほめられる
- B：**聞かれるまで黙る**
- データの人：聞かれるまで出さない

Note:
データの人には、早く出しすぎないように個別に頼みます。5分たっても出ない組には「相手の話は出ましたか」と耳打ちを。
Bさん役の一言は、必ず時間を取ってください。この演習の山場です。
"""
# %% [markdown] lang="en" key="slide-exercise"
"""
## Exercise: next term's patches

- Head of sales: sees totals only
- A: is praised, who knows why
- B: **silent unless asked**
- Keeper of data: waits for the question

Note:
Ask the keepers of data privately not to be too quick. If it has not come out after 5 minutes, whisper: “Has anybody asked whom they met?”
Always leave time for B's word. It is the high point.
"""

# %% [markdown] lang="ja" key="slide-next"
"""
## 順位のあとに、作戦を書く

- どの相手に効いた？
- だれのやり方だった？
- **小さく**試し、測り、広げる

[3つの見方を開く](lesson:widget)

Note:
時間があれば、ボタンからレッスンの表を開き、「合計で勝ち、中身で全敗」のほかの2人組を部屋に探してもらいます。
順位だけの会議は、来年も同じ数字になります。作戦の1行を書いて終わりにします。
"""
# %% [markdown] lang="en" key="slide-next"
"""
## After the ranking, the plan

- With which customers did it work?
- Whose way was it?
- Try it **small**, measure, widen

[Open the three views](lesson:widget)

Note:
If there is time, open the lesson's table and let the room find another pair that wins in total and loses throughout.
A meeting that stops at the ranking gets the same figures next year. End with one line of a plan.
"""

# %% [markdown] lang="ja" key="slide-monday"
"""
## 月曜日に、列を1つ足す

> 「相手の割合は、同じですか」

Note:
成績表を人前に出す前に、件数の少ないマスに印をつけること。これも宿題に入れます。
人の名前の入った表の扱いは、会社の決まりに従うよう、必ず添えてください。
"""
# %% [markdown] lang="en" key="slide-monday"
"""
## On Monday, add one column

> “Is the mix of customers the same?”

Note:
Before the table is shown to anybody, mark the fields with few cases: that is part of the homework.
And remind them of their firm's rules about tables with people's names in them.
"""
