# ---
# kpilearn:
#   title: {ja: "いちばん細いところを、広げる", en: "Widen the place where it is narrowest"}
# ---

# %% key="plan"
minutes = {
    # section of the lesson: in 60 minutes, in 120, of the day
    "situation": (7, 8, 4),
    "denominator": (8, 10, 6),
    "east-intro": (0, 5, 0),
    "attempt-reading": (0, 6, 0),
    "funnel-intro": (8, 10, 5),
    "inbound": (4, 6, 0),
    "service-reading": (0, 6, 0),
    "staffing-intro": (6, 10, 6),
    "plans-intro": (0, 7, 0),
    "exercise": (20, 36, 20),
    "post-test-intro": (0, 9, 0),
    "takeaway": (7, 7, 4),
}

# %% [markdown] lang="ja" key="goals"
"""
- 「もっとがんばる」の前に、「**いちばん細いのは、どこですか**」と聞けるようにします。
- コースで学んだ道具を、1つの会議で全部使います。思い出せない道具があってよい。隣の人が覚えています。
- 計画は守るものではなく、早く気づくためのもの。そう思って帰ってもらいます。
"""
# %% [markdown] lang="en" key="goals"
"""
- Before “try harder”, people should ask: “**Where is it narrowest?**”
- They use all tools of the course in one meeting. It does not matter if some have slipped their mind: a neighbour remembers.
- A plan is not there to be kept but to make us notice early. They should leave believing that.
"""

# %% [markdown] lang="ja" key="prepare"
"""
- 組ごとに画面を1つ。レッスンのページを開き、**6か月のゲーム**が動くことを確かめます（Pythonがあるなら、ノートブックでも同じです）。
- 紙を1枚ずつ：KGI、KPI、柵2つ、見直す日を書く欄。レッスン9の配布資料をもう一度配ると早く進みます。
- 休憩は、かける側の話が終わったところに入れます。ここを越えると、切れ目がありません。
"""
# %% [markdown] lang="en" key="prepare"
"""
- One screen for each group, with the lesson's page open. Make sure that **the game of 6 months** runs there (with Python, the notebook does the same).
- One sheet for each group: KGI, KPI, two rails, day of review. The handout of lesson 9 is a good start.
- Put the break after the part on making calls. There is no other place to stop.
"""

# %% [markdown] lang="ja" key="ask"
"""
### 「お金も人も増やせません。まず、何をしますか」
案を全部、板書します。多いのは「もっとかける」「できるチームに学ぶ」。消さずに残し、時間が進むたびに、どの案が生き残るかを部屋に聞きます。

### 「アポ率5 %、商談化率60 %。どちらがよい数字ですか」
比べられる、と答えた人を待ってから、「それぞれ、何で割りましたか」と聞きます。分母を声に出すまで、どの率にも良し悪しを言わない、を部屋の決まりにします。

### 「高速道路が100 %うまったら、どうなりますか」
止まります。電話も同じです。「では、空いている車線はむだですか」。占有率の話は、この2問で入れます。

### 「計画の途中で、電話が2割増えました。計画を守りますか」
守る、変える、に分けて理由を聞きます。「計画を守ることと、ゴールに近づくことは同じですか」。どちらの人も、ここで黙ります。
"""
# %% [markdown] lang="en" key="ask"
"""
### “No money, nobody to hire. What would you do first?”
Write every idea on the board. Most will be “make more calls” and “learn from the better team”. Leave them there, and ask from time to time which are still alive.

### “Appointment rate 5 %, meeting-held rate 60 %. Which is better?”
Wait for somebody who compares them, and ask: “Divided by what?” Make it a rule that no rate is good or bad before its denominator has been said aloud.

### “What if a motorway is 100 % full?”
It stands still. So do telephones. “Then is an empty lane a waste?” These 2 questions open the door to occupancy.

### “Half-way, calls rise by 20 %. Do you keep to the plan?”
Keep to one side, change to the other; hear reasons. “Is keeping the plan the same as coming nearer to the goal?” Both sides fall silent.
"""

# %% [markdown] lang="ja" key="said-eighty-calls"
"""
> 1日にかける電話を60件から80件に増やす

いちばん手が挙がる案です。「よし、やってみましょう」と、そのままつまみを動かします。架電数は増えず、受注は68件から61件へ減ります。
言葉で止めないこと。**試して減るところを見る**ほうが、ずっと早く納得します。
"""
# %% [markdown] lang="en" key="said-eighty-calls"
"""
> Make 80 calls a day instead of 60

Most hands go up for this one. “Fine, let's try,” and move the slider. Dials do not grow, and orders go from 68 to 61.
Do not stop it by words: **seeing it fall** convinces much faster.
"""

# %% [markdown] lang="ja" key="said-learn-from-west"
"""
> 東チームが、アポ率4倍の西チームに学ぶ

謙虚で、感じのよい案です。だからこそ、分母が違うとわかったときの驚きが大きい。「東の人は、何か月か自信をなくしていたでしょうね」と言い添えます。
**数え方の違いが、人を傷つける**。ここだけは、少し重く話してください。
"""
# %% [markdown] lang="en" key="said-learn-from-west"
"""
> Let East learn from West, whose rate is 4 times as high

Modest and likeable; all the greater the surprise about the denominators. Add: “The people in East must have lost heart for months.”
**A difference in counting can hurt people.** Say this one thing with some weight.
"""

# %% [markdown] lang="ja" key="wrong-late_share-effort"
"""
電話の 16.5 %を答える人は、努力のほうを見ています。契約のほうは5 %足らず。2つの数を天びんの左右に描きます。
「あきらめが悪いのは長所ですが、**6回目の時間で、だれの1回目ができましたか**」と聞きます。
"""
# %% [markdown] lang="en" key="wrong-late_share-effort"
"""
Those who answer 16.5 % look at the effort. Of the contracts it is less than 5 %. Draw both on a pair of scales.
“Not giving up is a virtue. But **in the time of call number 6, whose first call could you have made**?”
"""

# %% [markdown] lang="ja" key="said-efficient"
"""
> むだのない、よい職場だ

工場の考え方を、そのまま電話に持ちこんでいます。電話は、こちらの都合のよい順には鳴りません。
部屋の5人を電話係にし、1分に1回ずつ順に手を挙げる組と、好きなときに挙げる組を演じると、列のでき方が違います。
"""
# %% [markdown] lang="en" key="said-efficient"
"""
> An efficient place of work, without waste

That is a factory's thought carried over to telephones. Calls do not ring in the order that suits us.
Make 5 people the operators. Let callers raise hands in turn, then whenever they like: the queue looks quite different.
"""

# %% [markdown] lang="ja" key="wrong-best_agents-convention"
"""
「80 %に20秒以内」を満たす、いちばん少ない人数で止まる組が必ずあります。惜しい答えです。
「その数字は、だれのKGIですか」と聞きます。業界の目安は**どこかの会社の便利な線**で、この店の受注ではありません。1人増やして、受注を見てもらいます。
"""
# %% [markdown] lang="en" key="wrong-best_agents-convention"
"""
There is always a group that stops at the fewest people who reach “80 % within 20 seconds”. It is close.
“Whose KGI is that?” The convention is **a line that was handy for somebody**, not this firm's orders. Let them add 1 person and look at orders.
"""

# %% [markdown] lang="ja" key="said-keep-to-seven"
"""
> 計画どおり7人で続ける。途中で変えると評価できない

きちんとした人の、きちんとした心配です。「**変えた日と理由を書いておけば**、評価できますか」と返すと、たいてい笑顔でうなずきます。
計画は、天気予報のようなものです。雨が降ったら、予報を守って傘をささない人はいません。
"""
# %% [markdown] lang="en" key="said-keep-to-seven"
"""
> Keep to 7: nobody can judge a plan that changes

An orderly person's orderly worry. “And if you **note the day and the reason**, could you judge it?” They usually smile and nod.
A plan is like a weather forecast. When it rains, nobody stays without an umbrella out of loyalty to it.
"""

# %% [markdown] lang="ja" key="exercise"
"""
3〜4人の組で**半年の経営会議**をします。画面のゲームを、1か月ずつ進めます。目標は120件です。

| 役 | すること |
|---|---|
| 責任者 | 最後に決めて、つまみを動かします。理由を1行で言います |
| かける側の長 | 接続あたりのアポ率を読み、急がせすぎていないかを見ます |
| 受ける側の長 | 応答率と占有率を読み、人が足りるかを見ます |
| 番人（4人の組） | KPIと柵の線を守り、線を越えたら手を挙げて会議を止めます |

1. **計画を書く**（ゲームの前に）：KPIを1つ、柵を2つ、見直す日。紙に書き、番人に渡します。
2. **4月は、そのまま**：何も変えずに1か月進め、基準値を書き写します。
3. **5月から**：1か月ごとに、報告を読む（1分）、話す（1分）、決める。決めた理由を記録します。
4. **何かが起こったら**：計画を守るか、変えるか。番人が手を挙げたところから話します。
5. **ふりかえり**：「何も変えない場合」と「最良の場合」のあいだで、自分の組は何合目でしたか。運は、いくつ分でしたか。

**ふりかえりの問い**：いちばん早く気づいた合図は何でしたか。もう一度やるなら、何月に、何を見ますか。
"""
# %% [markdown] lang="en" key="exercise"
"""
In groups of 3 or 4, hold **the board meetings of half a year**. Play the game on the screen month by month. The target is 120.

| role | what to do |
|---|---|
| head | decides in the end, moves the sliders, says the reason in one line |
| leader of those who dial | reads appointments per contact and sees that nobody is hurried too much |
| leader of those who take calls | reads answer rate and occupancy and sees that there are enough people |
| guard (in a group of 4) | keeps the lines of KPI and rails; when one is crossed, raises a hand and stops the meeting |

1. **Write the plan** (before the game): one KPI, two rails, days of review. Hand it to the guard.
2. **April as it is:** run a month without changing anything, and copy down the baseline.
3. **From May on:** each month read the report (1 minute), talk (1 minute), decide. Note the reason.
4. **When something happens:** keep the plan or change it? Begin with the guard's raised hand.
5. **Look back:** between changing nothing and the best possible, how far up the mountain did you get? How much of it was luck?

**To look back:** which signal told you first? If you played again, what would you watch, and in which month?
"""

# %% [markdown] lang="ja" key="board"
"""
流れを1本の管に描き、細いところを部屋に指してもらいます。

```
かける側   架電 ──→ 接続 ──→ アポ ──→ 商談 ──→ 受注
            分母を声に出す：  東 1.4 % は架電あたり
                              西 5.8 % は接続あたり
            そろえると        東 8.2 %  ＞  西 5.8 %

受ける側   1時間60件 × 300秒 ＝ 仕事は5人分
   6人 83 % → 45 %      7人 71 % → 72 %      8人 62.5 % → 86 %
   （占有率 → 20秒以内に出られる割合）

半年の受注   いま 68   80件かける 61   3回まで 78   受ける人を8人 116
```
"""
# %% [markdown] lang="en" key="board"
"""
Draw the way as one pipe, and let the room point at where it is narrow.

```
outbound   dials ──→ contacts ──→ appointments ──→ meetings ──→ orders
            denominators aloud:  East 1.4 % is per dial
                                 West 5.8 % is per contact
            on the same footing  East 8.2 %  >  West 5.8 %

inbound    60 calls an hour × 300 seconds = work for 5
   6: 83 % → 45 %       7: 71 % → 72 %       8: 62.5 % → 86 %
   (occupancy → answered within 20 seconds)

orders in half a year   now 68   80 dials 61   3 calls 78   8 take calls 116
```
"""

# %% [markdown] lang="ja" key="worksheet"
"""
### 半年の計画（1枚で）

| 書くこと | 記入欄 |
|---|---|
| KGI（数、期限、いまの見込み） | |
| CSF（いちばん細いところ） | |
| KPI（いくらから、いくらへ、いつまで） | |
| 柵1（止まる線） | |
| 柵2（止まる線） | |
| 見直す日 | |

### 自分の職場の流れ

| 段階 | 率 | 分母 |
|---|---|---|
| | | |
| | | |
| | | |

**いちばん細いところに丸。そこを広げる案を1つ、期限と見張る数字をつけて。**

---

---
"""
# %% [markdown] lang="en" key="worksheet"
"""
### A plan for half a year, on one page

| fill in | here |
|---|---|
| KGI (number, deadline, expected as it is) | |
| CSF (where it is narrowest) | |
| KPI (from how much to how much, by when) | |
| rail 1 (where we stop) | |
| rail 2 (where we stop) | |
| days of review | |

### The way things go where I work

| stage | rate | denominator |
|---|---|---|
| | | |
| | | |
| | | |

**Circle the narrowest place. One idea to widen it, with a deadline and a number to watch.**

---

---
"""

# %% [markdown] lang="ja" key="slide-east-west"
"""
## 西は東の4倍。東は西に学ぶ？

![](first-picture)

Note:
副部長になって、真顔で提案します。賛成と、ほかの案を全部板書に集めます。
この板書は最後まで消しません。
"""
# %% [markdown] lang="en" key="slide-east-west"
"""
## West has 4 times East's. Learn from West?

![](first-picture)

Note:
Be the deputy and propose it with a straight face. Collect this and all other ideas on the board.
Do not wipe the board until the end.
"""

# %% [markdown] lang="ja" key="slide-denominators"
"""
## 分母を、声に出す

- 東：アポ ÷ **かけた**電話
- 西：アポ ÷ **つながった**電話

> 同じ名前でも、違うもの

Note:
小さな字の分母を、部屋に声をそろえて読んでもらいます。
同じ分母の数字を当ててもらってから、次の絵へ。
"""
# %% [markdown] lang="en" key="slide-denominators"
"""
## Say the denominator aloud

- East: appointments ÷ calls **made**
- West: appointments ÷ calls **answered**

> The same name, two things

Note:
Let the room read the small print aloud, all together.
Have them guess the figures on the same footing before the next picture.
"""

# %% [markdown] lang="ja" key="slide-fair"
"""
## そろえたら、順位が逆に

![](fair-picture)

Note:
副部長の案を、板書の上で静かに線で消します。
「東の人は、この半年どんな気持ちだったでしょう」と一言。数え方は、人の問題でもあります。
"""
# %% [markdown] lang="en" key="slide-fair"
"""
## On the same footing they change places

![](fair-picture)

Note:
Quietly cross out the deputy's idea on the board.
One sentence: “How did the people in East feel in this half-year?” Counting is about people, too.
"""

# %% [markdown] lang="ja" key="slide-funnel"
"""
## もっとかけたら、増える？

- 1日60件 → 80件
- かけ直しは1回 → 3回
- 1日45件に減らすと？

[流れを動かす](lesson:funnel)

Note:
1つ目は、必ず動かして見せます。架電数が増えないわけ（新しい見込み客は月2,000件）を、部屋が言うまで待ちます。
「努力を増やして、受注を減らす案でした」と、ここでも板書から1つ消します。
"""
# %% [markdown] lang="en" key="slide-funnel"
"""
## More calls, more orders?

- From 60 a day to 80
- From 1 call to a person to 3
- And with only 45 a day?

[Move the funnel](lesson:funnel)

Note:
Do move the first one. Wait until the room says why dials do not grow (only 2,000 new prospects a month).
“More effort, fewer orders”: 1 more idea goes from the board.
"""

# %% [markdown] lang="ja" key="slide-service"
"""
## だれも見ていなかった場所

![](service-picture)

Note:
いちばん短い棒の時間帯を読んでもらいます。11時からの30分です。
「ここで待っていたのは、だれですか」。これから買おうとしている人、が答えです。
"""
# %% [markdown] lang="en" key="slide-service"
"""
## The place nobody looked at

![](service-picture)

Note:
Let them read the time of the shortest bar: the 30 minutes from 11.
“Who was waiting there?” People who were about to buy.
"""

# %% [markdown] lang="ja" key="slide-occupancy"
"""
## 余裕は、むだではない

| 受ける人 | 占有率 | 20秒以内 |
|---|---|---|
| 5人 | 100 % | **0 %** |
| 6人 | 83 % | **45 %** |
| 8人 | 62.5 % | **86 %** |

[人数を動かす](lesson:staffing)

Note:
高速道路の話のあとで、上の段から読みます。7人のときを部屋に予想してもらい、つまみで確かめます（72 %）。
「あなたの1日は、何%うまっていますか」と聞くと、自分の話になります。
"""
# %% [markdown] lang="en" key="slide-occupancy"
"""
## Room to breathe is no waste

| take calls | occupancy | within 20 s |
|---|---|---|
| 5 | 100 % | **0 %** |
| 6 | 83 % | **45 %** |
| 8 | 62.5 % | **86 %** |

[Move the people](lesson:staffing)

Note:
After the motorway, read it from the top. Let them guess for 7 people and check on the sliders (72 %).
“How full is your own day, in percent?” makes it theirs.
"""

# %% [markdown] lang="ja" key="slide-plans"
"""
## いちばん細いところは？

![](plans-picture)

Note:
板書の案のうち、生き残ったものを部屋に言ってもらいます。たいてい、最初に出なかった案が勝っています。
ボトルネックという言葉は、ここで1回だけ使います。
"""
# %% [markdown] lang="en" key="slide-plans"
"""
## Where is it narrowest?

![](plans-picture)

Note:
Which ideas on the board are still alive? The winner is usually one that nobody had at first.
Use the word bottleneck here, and only 1 time.
"""

# %% [markdown] lang="ja" key="slide-exercise"
"""
## 演習：半年の経営会議

1. KPI1つ、柵2つを**紙に**
2. 4月はそのまま
3. 読む → 話す → 決める
4. 番人が手を挙げたら、止まる

[6か月のゲームを開く](lesson:campaign-play)

Note:
時計を見て、1か月を3分で区切ります。遅い組は、責任者がその場で決めます。
途中の知らせで部屋がざわついたら、「計画の紙を見ましょう」とだけ言います。
"""
# %% [markdown] lang="en" key="slide-exercise"
"""
## Exercise: half a year of board meetings

1. One KPI, 2 rails, **on paper**
2. April as it is
3. Read → talk → decide
4. The guard's hand stops the meeting

[Open the game of 6 months](lesson:campaign-play)

Note:
Keep the time: 3 minutes for 1 month. In slow groups the head decides on the spot.
When the news makes the room restless, say only: “Look at your plan.”
"""

# %% [markdown] lang="ja" key="slide-promises"
"""
## コースの3つの約束

1. ゴールを**はっきり**決める
2. やってみて、**確かめて**、直す
3. 困ったら、**基本**にもどる

Note:
1日の研修なら、朝に板書した全員の数字へ戻ります。1人1つ、今日の道具で書き足してもらいます。
テストの点より、最初の自分の答えとくらべた伸びを喜んでください。
"""
# %% [markdown] lang="en" key="slide-promises"
"""
## Three promises of the course

1. Settle a **clear** goal
2. Try, **check**, correct
3. In doubt, go back to the **basics**

Note:
If this was the day, go back to the numbers on the morning's board: each person adds 1 thing with a tool of today.
Be glad not of marks but of the gain over everybody's own first answers.
"""

# %% [markdown] lang="ja" key="slide-monday"
"""
## 月曜日に、管を1本描く

> いちばん細いのは、どこですか

案は**1つだけ**。期限と、見張る数字をつけて

Note:
全員が1行、声に出して終わります。長い話はさえぎり、「その1行だけ」。
最後に、ここまで来たことに拍手を。
"""
# %% [markdown] lang="en" key="slide-monday"
"""
## On Monday, draw one pipe

> Where is it narrowest?

Just **one idea**, with a deadline and a number to watch

Note:
Everybody says 1 line aloud, and that is the end. Cut long speeches short: “only the line”.
And applause for having come this far.
"""
