# ---
# kpilearn:
#   title: {ja: "打ち手を話す前に、枝を見る", en: "Look at the branches before you talk about measures"}
# ---

# %% key="plan"
minutes = {
    # section of the lesson: in 60 minutes, in 120, of the day
    "situation": (8, 10, 5),
    "split": (6, 8, 4),
    "rules": (6, 8, 4),
    "recompute-intro": (0, 10, 0),
    "branch-intro": (8, 10, 6),
    "exercise": (18, 35, 10),
    "tree-intro": (0, 10, 0),
    "widget-intro": (8, 12, 4),
    "backwards-intro": (0, 7, 0),
    "quiz-intro": (0, 4, 0),
    "takeaway": (6, 6, 2),
}

# %% [markdown] lang="ja" key="goals"
"""
- 売上が動いたとき、**いきなり打ち手を出さず**に「どの枝ですか」と聞けるようにします。
- 参加者が自分のチームのツリーを1本描き、単位と先月の数字で検算するところまで進みます。
- 目標から逆向きに計算した数字を、期限と担当者つきで持ち帰ります。
"""
# %% [markdown] lang="en" key="goals"
"""
- When sales move, people should **not throw measures into the room** but ask: “Which branch was it?”
- Everybody draws one tree of their own team and proves it with units and last month's numbers.
- They take home one number found backwards from the goal, with a deadline and a person.
"""

# %% [markdown] lang="ja" key="prepare"
"""
- 参加者に、**自分のチームの先月の数字を3つ**（結果と、その手前の2つ）持ってきてもらいます。持ち出せない会社なら、架空の数字で構いません。
- 3〜4人に1枚の大きな紙、太いペン、付せんを2色。
- 電卓（スマートフォンで足ります）。Pythonのない部屋では、スライドからレッスンのページを開けば、つまみが動きます。
"""
# %% [markdown] lang="en" key="prepare"
"""
- Ask everybody to bring **three numbers of their own team from last month**: a result and two that come before it. Where these may not leave the house, made-up ones will do.
- For each group of 3 or 4: one large sheet, thick pens, sticky notes in two colours.
- A calculator (a telephone will do). In a room without Python, open the lesson's page from the slides: its sliders work there.
"""

# %% [markdown] lang="ja" key="ask"
"""
### 「注文が3割増えました。拍手する人は？」
手を挙げてもらってから、売上の線を見せます。答えを言わずに10秒待ってください。「あれ？」という声が、この時間の入口になります。

### 「あなたの仕事で、売上は何かける何ですか」
よく返る答えは、客数 × 単価、商談数 × 成約率 × 単価、契約数 × 月額です。**どれも正解**なので、単位を聞き返してください。「件、かける、円/件。円になりましたね。」

### 「その数字は、だれが動かせますか」
枝を1本ずつ指して、部署の名前を言ってもらいます。名前の出ない枝が1本はあります。だれも見ていない枝は、下がっても気づかれません。

### 「ツリーに入らない大切なことは何ですか」
信頼、チームの雰囲気、ブランドなどが出ます。「入らないから、大切ではない」とは言わないでください。「それが増えると、どの枝が動きますか」と返します。
"""
# %% [markdown] lang="en" key="ask"
"""
### “Orders are up by 30 %. Who claps?”
Let them raise hands, then show the line of sales. Say nothing for 10 seconds. The first “hm?” is your way in.

### “In your work, sales are what times what?”
Expect customers × spend, meetings × close rate × value, contracts × monthly fee. **All of them are right**, so ask for the units. “Deals, times yen per deal. That makes yen: good.”

### “Who can move this number?”
Point at one branch after the other and let the room name a department. At least one branch will have no name. Nobody notices when that one falls.

### “What matters and has no place in the tree?”
Trust, team spirit, the brand. Do not say that it does not count because it is not there. Ask back: “When it grows, which branch moves?”
"""

# %% [markdown] lang="ja" key="wrong-recomputed-added"
"""
足し算を消させないで、その式に単位を書かせてください。本人が「人と円は足せませんね」と言います。
「りんご3個に、100円を足すと？」と聞くと、部屋に笑いが起きて忘れません。
"""
# %% [markdown] lang="en" key="wrong-recomputed-added"
"""
Do not have it rubbed out: have the units written under it. They will say themselves that people and yen do not add.
“3 apples plus ¥100 makes what?” gets a laugh, and is remembered.
"""

# %% [markdown] lang="ja" key="wrong-needed_cvr-plus_five_points"
"""
「5 %増」と「5ポイント増」は、営業の会議でもよく混ざります。板書で、2 %の5 %増（2.1 %）と5ポイント増（7 %）を並べ、「上司の言った5 %は、どちらですか」と聞きます。
**以後、部屋では必ず「％」か「ポイント」を声に出す**、というルールにすると続きます。
"""
# %% [markdown] lang="en" key="wrong-needed_cvr-plus_five_points"
"""
“5 % more” and “5 points more” get mixed up in sales meetings, too. Put both on the board for a rate of 2 %: 2.1 % and 7 %. “Which of them did your manager mean by 5 %?”
Make it a rule of the room: **from now on we always say “percent” or “points” aloud**.
"""

# %% [markdown] lang="ja" key="said-the-same"
"""
> 変わらない

10 %上がって10 %下がれば元どおり、と感じるのは自然です。1,000円で実演します。1,100円になり、990円になる。
10円はどこへ消えたのでしょう。2回目の10 %は、大きくなった1,100円から引かれました。
"""
# %% [markdown] lang="en" key="said-the-same"
"""
> Stay the same

Up 10 % and down 10 % feels like nothing happened. Act it out with ¥1,000: it becomes ¥1,100, and then ¥990.
Where did the ¥10 go? The second 10 % was taken from the larger ¥1,100.
"""

# %% [markdown] lang="ja" key="said-all-ten"
"""
> 10本全部

「全部大切だから」という声は、まじめな人から出ます。否定せずに、「昨日の朝礼で、いくつ覚えていますか」と聞いてください。覚えている数が、その人の本当のKPIの数です。
残りの枝は捨てません。おかしいと思った日に広げる地図です。
"""
# %% [markdown] lang="en" key="said-all-ten"
"""
> All ten

“Because they all matter” comes from conscientious people. Do not contradict; ask how many they remember from yesterday's meeting. That is how many KPIs they really have.
The other branches are not thrown away: they are the map for the day on which something looks wrong.
"""

# %% [markdown] lang="ja" key="exercise"
"""
3〜4人の組で、**1つの店の売上会議**を演じます。店はレッスンのネットショップでも、だれかの職場でも構いません。

| 役 | すること |
|---|---|
| 店長 | 「売上が伸びない。どうする？」とだけ言い、打ち手に飛びつく役です |
| 枝の人 | 打ち手が出るたびに「それは、どの枝を動かしますか」と聞きます |
| 単位の人 | 紙にツリーを描き、枝ごとに単位を書いて検算します |
| お客さま（4人の組） | 「わたしが買わなくなった理由」を1つだけ決め、聞かれたら答えます |

1. **作る**：KGIの下に2段だけ描き、単位をつけます。
2. **会議**：店長が打ち手を3つ出します。枝の人が、どの枝に付せんを貼るかを決めます。枝のない打ち手は紙の外に置きます。
3. **決める**：弱った枝を1本選び、「いつまでに、いくらから、いくらへ」を1行にします。
4. **見せ合う**：隣の組と紙を交換し、計算し直してKGIに戻るかどうかを確かめます。

**ふりかえりの問い**：打ち手が先に決まっていた組は、会議の途中で枝が変わりましたか。紙の外に残った付せんは、何枚ありましたか。
"""
# %% [markdown] lang="en" key="exercise"
"""
In groups of 3 or 4, act **the sales meeting of a shop**: the online shop of the lesson, or the place where one of the group works.

| role | what to do |
|---|---|
| shop manager | says only “Sales don't grow. What now?” and jumps at every measure |
| keeper of branches | asks at each measure: “Which branch does it move?” |
| keeper of units | draws the tree, writes a unit at each branch, proves it |
| customer (in a group of 4) | settles on one reason for no longer buying, and tells it when asked |

1. **Make it:** two levels below the KGI, with units.
2. **Meet:** the manager comes up with three measures. The keeper of branches decides where each sticky note goes. A measure without a branch goes beside the sheet.
3. **Decide:** choose one weak branch and write one line: by when, from how much to how much.
4. **Swap** sheets with the next group, and see whether theirs computes back to the KGI.

**To look back:** in groups that had their measure first, did the branch change during the meeting? How many notes ended up beside the sheet?
"""

# %% [markdown] lang="ja" key="board"
"""
左に式、右に6月の変化を書きます。右の数字は、グラフを見せて**部屋に読んでもらってから**書きます。

```
売上 [円]                              +7 %
├─ 注文 [件]                           +31 %  ← 拍手したところ
│   ├─ 訪問者数 [人]                   +3 %
│   └─ 転換率 [件/人]                  +28 %
└─ 客単価 [円/件]                      −18 %  ← ここ！

聞くこと：どの枝？ → だれが動かせる？ → いつまでに、いくらへ？
```
"""
# %% [markdown] lang="en" key="board"
"""
Formula on the left, June's changes on the right. Write the changes only **after the room has read them** off the chart.

```
sales [JPY]                            +7 %
├─ orders [order]                      +31 %  ← where we clapped
│   ├─ visitors [person]               +3 %
│   └─ conversion rate [order/person]  +28 %
└─ order value [JPY/order]             −18 %  ← here!

To ask: Which branch? → Who can move it? → By when, to how much?
```
"""

# %% [markdown] lang="ja" key="worksheet"
"""
### わたしのチームのKPIツリー

いちばん上に結果（KGI）、その下に手前の数字を書きます。単位も忘れずに。

| 位置 | 名前 | 単位 | 先月の数字 |
|---|---|---|---|
| KGI | | | |
| 枝1 | | | |
| 枝2 | | | |
| 枝1の下 | | | |
| 枝1の下 | | | |

**検算**：枝から計算し直すと、KGIに戻りましたか。戻らないとき、もれているもの、重なっているものは何ですか。

---

**弱った枝と、逆向きの答え**（いつまでに、だれが、何をいくらからいくらへ）

---

---
"""
# %% [markdown] lang="en" key="worksheet"
"""
### My team's KPI tree

The result (KGI) at the top, below it the numbers that come before. Do not forget the units.

| place | name | unit | last month |
|---|---|---|---|
| KGI | | | |
| branch 1 | | | |
| branch 2 | | | |
| below branch 1 | | | |
| below branch 1 | | | |

**Proof:** does computing it from the branches give the KGI? If not, what is missing, and what is counted twice?

---

**The weak branch, and the answer found backwards** (by when, who, what, from how much to how much)

---

---
"""

# %% [markdown] lang="ja" key="slide-line"
"""
## 注文は3割増えました。売上は？

![](first-picture)

Note:
「注文が3割増えた」を先に口で言い、拍手を誘ってからこの絵を出します。
右端の6か月が、4つのことを始めたあとです。上がっているかどうかを、隣の人と話してもらいます（1分）。
"""
# %% [markdown] lang="en" key="slide-line"
"""
## Orders are up by 30 %. And sales?

![](first-picture)

Note:
Say “orders are up by 30 %” first and invite applause. Then show the picture.
The last six months are those with the four new things. Does the line rise? Let neighbours talk for 1 minute.
"""

# %% [markdown] lang="ja" key="slide-suspect"
"""
## 最初に、どこを疑いますか

1. サイトに来る人
2. 1回の注文の金額
3. 売上の数え方
4. まだ決めない。先に分けて見る

Note:
紙に番号を書いてから、いっせいに挙げてもらいます。人数を板書に残し、最後にもう一度見ます。
4を選んだ人に「なぜですか」と聞くと、次の話へ自然に進めます。外れた人を指名しないでください。
"""
# %% [markdown] lang="en" key="slide-suspect"
"""
## What do you suspect first?

1. People who come to the site
2. The amount of each order
3. How sales are counted
4. Nothing yet: split it first

Note:
Everybody writes a number, then all show at once. Keep the count on the board for the end.
Ask somebody who chose 4 for the reason; it leads straight on. Call nobody out for a wrong guess.
"""

# %% [markdown] lang="ja" key="slide-formula"
"""
## 売上は、掛け算でできています

> 売上 ＝ 訪問者数 × 転換率 × 客単価

円 ＝ 人 × 件/人 × 円/件

Note:
単位の行は、あとから読み上げます。「人と人が消え、件と件が消えて、円が残る」。
参加者の仕事の式を2つほど聞き、同じように単位を消してみせます。
"""
# %% [markdown] lang="en" key="slide-formula"
"""
## Sales are a product

> sales = visitors × conversion rate × order value

JPY = person × order/person × JPY/order

Note:
Read the line of units aloud: person cancels person, order cancels order, yen are left.
Take two formulas from the room and cancel their units in the same way.
"""

# %% [markdown] lang="ja" key="slide-rules"
"""
## ツリーの3つの約束

1. 子どもから、**計算できる**
2. **単位**が合う
3. **もれなく、重なりなく**

Note:
3番は例で話します。「新規の売上 ＋ リピートの売上 ＋ クーポンの売上」。クーポンを使った人は、もう数えました。
守れているかどうかは、計算し直せばわかります。これを検算と呼ぶ、とここで言います。
"""
# %% [markdown] lang="en" key="slide-rules"
"""
## Three rules of a tree

1. **Computable** from its children
2. The **units** agree
3. **No gaps, no overlaps**

Note:
Give an example for rule 3: sales to new customers + to returning customers + with a coupon. Coupon users were counted already.
Whether the rules are kept, computing it again will tell. Call that “proving the tree”.
"""

# %% [markdown] lang="ja" key="slide-branch"
"""
## 弱った枝は、客単価

![](branches)

Note:
棒を1本ずつ、部屋に読んでもらいます。左へ伸びたのは1本だけです。
「では明日、何を話し合いますか」と聞きます。「もっとメールを」ではなく「どうすれば金額が戻るか」に変わったら、この時間の山は越えました。
理由までは、この絵に書いてありません。現場に聞くこと、と念を押します。
"""
# %% [markdown] lang="en" key="slide-branch"
"""
## The weak branch: order value

![](branches)

Note:
Let the room read one bar after the other. Only one goes to the left.
“So what do we talk about tomorrow?” When the answer is no longer “more mail” but “how to get the amount back”, you are over the hill.
Why it fell is not in the picture. Stress it: ask the people on site.
"""

# %% [markdown] lang="ja" key="slide-exercise"
"""
## 演習：打ち手には、枝を1本

- 店長：打ち手を3つ出す
- 枝の人：「**どの枝ですか**」
- 単位の人：ツリーと検算
- お客さま：買わない理由を1つ

Note:
役を決める時間は1分。決まらない組は、背の高い人が店長です。
終わり5分前に「枝を1本に絞ってください」と声をかけます。紙の外の付せんの枚数を、最後に聞きます。
"""
# %% [markdown] lang="en" key="slide-exercise"
"""
## Exercise: no measure without a branch

- Manager: three measures
- Keeper of branches: “**Which branch?**”
- Keeper of units: tree and proof
- Customer: one reason not to buy

Note:
Roles within 1 minute; where they cannot agree, the tallest is the manager.
5 minutes before the end: “Choose one branch now.” At the end ask how many notes lie beside the sheet.
"""

# %% [markdown] lang="ja" key="slide-living"
"""
## 生きたツリーを動かす

- 訪問者だけで目標に届くには？
- リピート率だけなら？
- **現場で動かせる**のは、どの枝？

[つまみを開く](lesson:widget)

Note:
ボタンで、レッスンのページが別の窓に開きます。つまみは、前に出た参加者に動かしてもらいます。
動かす前に、毎回「どこまで要ると思いますか」と部屋に聞いてください。当てることより、外れて驚くことが大事です。
"""
# %% [markdown] lang="en" key="slide-living"
"""
## Move the living tree

- The goal by visitors alone?
- By the repeat rate alone?
- Which branch can **we really move**?

[Open the sliders](lesson:widget)

Note:
The button opens the lesson's page in a window of its own. Let somebody from the room move the sliders.
Ask before each move: “How far, do you think?” Being surprised matters more than being right.
"""

# %% [markdown] lang="ja" key="slide-backwards"
"""
## 逆向きの答えが、中間目標

> 目標から計算する。期限をつける。

「売上5 %増」→「**3か月後までに、転換率を1.8 %から2.0 %に**」

Note:
左は、明日なにをするかがわからない目標です。右は、途中の会議で「いま何合目か」を言える目標です。
自分のチームの逆向きの1行を、シートに書く時間を3分取ります。
"""
# %% [markdown] lang="en" key="slide-backwards"
"""
## Found backwards: the intermediate goal

> Start from the goal. Add a deadline.

“5 % more sales” → “**conversion rate from 1.8 % to 2.0 % within 3 months**”

Note:
The left one does not say what to do tomorrow. The right one lets every meeting say how far up the mountain we are.
Give 3 minutes to write one such line for the own team on the worksheet.
"""

# %% [markdown] lang="ja" key="slide-monday"
"""
## 月曜日に

> 「それは、どの枝ですか」

会議で1回だけ、聞いてみる

Note:
最初の問いの人数を、板書でもう一度見ます。当たったかどうかではなく、聞き方が変わったかどうかを話します。
宿題は1つだけです。来週の会議で1回、この質問をしてみること。
"""
# %% [markdown] lang="en" key="slide-monday"
"""
## On Monday

> “Which branch is that?”

Ask it once, in one meeting

Note:
Go back to the count on the board. Talk not about who guessed right but about how the question has changed.
One piece of homework: ask this once in next week's meeting.
"""
