# ---
# kpilearn:
#   title: {ja: "あわてる前に、線を2本", en: "Before you worry, draw two lines"}
# ---

# %% key="plan"
minutes = {
    # section of the lesson: in 60 minutes, in 120, of the day
    "situation": (9, 10, 5),
    "truth-intro": (8, 10, 6),
    "top-intro": (0, 6, 0),
    "praise": (8, 10, 5),
    "low-intro": (0, 7, 0),
    "widget-intro": (5, 10, 3),
    "script-intro": (0, 8, 0),
    "season-intro": (0, 8, 0),
    "survivors": (0, 6, 0),
    "exercise": (20, 30, 10),
    "memo": (5, 10, 4),
    "takeaway": (5, 5, 2),
}

# %% [markdown] lang="ja" key="goals"
"""
- 先月との差を聞いたとき、「**それは、ふだんの幅の中ですか**」と返せる人を増やします。
- 自分の追う数字に、m ± 2√m の線を2本引いて帰ります。
- 「効いた」と言う前に「何もしなかったら？」を考えるくせを、サイコロで体に入れます。
"""
# %% [markdown] lang="en" key="goals"
"""
- More people should answer a change since last month with “**Is that inside the usual range?**”
- Everybody takes home two lines, m ± 2√m, round a number that they follow.
- Before they say “it worked”, they ask “and if nothing had been done?” Dice make them feel it.
"""

# %% [markdown] lang="ja" key="prepare"
"""
- サイコロを1人2個（電話のアプリでも構いません）。付せんと太いペン。
- 電卓に √ の鍵があるかを確かめます。なければ、16、25、100、200のルート（4、5、10、およそ14）を板書しておきます。
- 人の成績をばかにする笑いが出やすいレッスンです。**実在の人の名前は出さない**、と始めに決めます。
"""
# %% [markdown] lang="en" key="prepare"
"""
- Two dice for each person (an app will do). Sticky notes, thick pens.
- See whether the calculators have a √ key. If not, put on the board the roots of 16, 25, 100 and 200: 4, 5, 10 and about 14.
- In this session people easily laugh at somebody's results. Agree at the start: **no names of real people**.
"""

# %% [markdown] lang="ja" key="ask"
"""
### 「下の5人に研修をしたら、32 %増えました。全員にやりますか」
挙手のあと、「やらない」の人に理由を聞かず、「やる」の人に「あといくらまで出しますか」と聞きます。金額が上がるほど、あとの種明かしが効きます。

### 「サイコロを振って、いちばん小さかった人を叱りました。次は増えました。叱り方がうまかったのですか」
笑いが出たら、自分の職場で同じ形の話を探してもらいます。売り場の入れかえ、担当の交代、新しい朝礼。

### 「毎朝、体重計に乗る人はいますか。昨日より500グラム増えたら、食事を変えますか」
ふだんの幅を知っている人は、変えません。**数字の幅を知ることと、数字を軽く見ることは違う**、とつなげます。

### 「何も効果がないと、証明されたのですか」
必ずこの質問を投げてください。「効いた証拠がない」と「効かない」を分けるのが、このレッスンの品のよさです。
"""
# %% [markdown] lang="en" key="ask"
"""
### “We coached the bottom five, and they rose by 32 %. Coach everybody?”
After the show of hands do not ask the “no”s why; ask the “yes”es how much they would pay. The higher it goes, the stronger the surprise.

### “You shouted at those with the lowest throws, and the next were better. Was it good shouting?”
When they laugh, let them look for the same story at work: a shelf moved, a rep replaced, a new morning meeting.

### “Who steps on the scales every morning? 500 grams more than yesterday: do you change your meals?”
Those who know their usual range do not. **To know a number's range is not to take it lightly.**

### “So is it proved that it does nothing?”
Never leave this one out. To keep “no evidence that it worked” apart from “it does not work” is the good manners of this lesson.
"""

# %% [markdown] lang="ja" key="said-only-those"
"""
> 効いた。受けた人だけが増えたから

ほとんどの人がこう考えます。「その5人は、どうやって選ばれましたか」とだけ聞いて待ちます。
「悪かった人を選んだ」と出たら、もう半分わかっています。残りはサイコロに任せてください。
"""
# %% [markdown] lang="en" key="said-only-those"
"""
> Yes: only those who had it went up

Nearly everybody thinks so. Ask one thing, “How were these 5 chosen?”, and wait.
When somebody says “because they were low”, half the work is done. Leave the rest to the dice.
"""

# %% [markdown] lang="ja" key="wrong-low-sum_of_reps"
"""
20人が同時に不運になることはない、というのが要点です。サイコロを全員で1度振り、**合計**を出してみせます。何度振っても、合計は驚くほど動きません。
「だから、まずチームの数字を見る」と、見る順番の話にします。
"""
# %% [markdown] lang="en" key="wrong-low-sum_of_reps"
"""
The point is that 20 people are never unlucky at once. Let everybody throw and add up **the total** of the room. However often you do it, the total hardly moves.
“So we look at the team's number first”: make it a matter of the order in which we look.
"""

# %% [markdown] lang="ja" key="wrong-none-one_in_hundred"
"""
「1 %なら、100件で1件は取れるはず」。落ちこんだ新人を、さらに追いつめる計算です。
100件かけて0件は、3人に1人以上に起こります（37 %）。この数字を、**慰めではなく事実**として伝えると、部屋の空気が軽くなります。
"""
# %% [markdown] lang="en" key="wrong-none-one_in_hundred"
"""
“At 1 %, a hundred calls must bring one.” It is the sum that pushes a downhearted beginner further down.
100 calls with 0 appointments happen to more than 1 in 3 (37 %). Say it **as a fact and not as comfort**, and the room breathes more easily.
"""

# %% [markdown] lang="ja" key="said-twice-as-good"
"""
> 「Bは2倍以上よいので、全員Bにします」

7対3は、大差に見えます。コインを10回投げてもらい、表が7回以上か3回以下だった人に立ってもらうと、部屋の3分の1ほどが立ちます（34 %）。
「立った人のコインは、特別ですか」。これで足ります。
"""
# %% [markdown] lang="en" key="said-twice-as-good"
"""
> “B is more than twice as good: B for all.”

7 to 3 looks like a lot. Let everybody toss a coin 10 times and stand up if it is 7 heads or more, or 3 or fewer. About one third of the room will stand (34 %).
“Is there anything special about your coins?” That will do.
"""

# %% [markdown] lang="ja" key="said-call-them-in"
"""
> 28 % も減ったので、すぐに面談で理由を聞く

面談で聞かれれば、人は**理由を作ります**。「先月は風邪ぎみで」。その理由が会社の知恵として残るのが、いちばん高くつきます。
線の中なら、話す相手は本人ではなく仕組みです。
"""
# %% [markdown] lang="en" key="said-call-them-in"
"""
> 28 % down: call them in at once

Asked for a reason, people **make one**: “I had a cold.” That it then lives on as the firm's wisdom is what costs most.
Inside the lines, talk about the system and not to the person.
"""

# %% [markdown] lang="ja" key="said-do-nothing"
"""
> ゆれなので、何もしない

このレッスンを学んだ直後に出る、新しい間違いです。何でも「ゆれですね」で片づける人が出ます。
**線の外なら、すぐに調べる**。2本の線は、休むためではなく、動く日を決めるためにあります。
"""
# %% [markdown] lang="en" key="said-do-nothing"
"""
> It is noise: do nothing

This is the new mistake of people who have just learnt the lesson: everything is “only noise”.
**Outside the lines, look into it at once.** The two lines are not there for resting but for choosing the day to move.
"""

# %% [markdown] lang="ja" key="exercise"
"""
部屋全体が1つの営業チームになり、そのあと3〜4人の組でメモを書きます。サイコロ2個の合計が、その月の成績です（腕は全員同じで、真ん中は7です）。

| 役 | すること |
|---|---|
| 営業（全員） | 月に1度、サイコロを2個振って、付せんに書きます |
| 上司（講師か1人） | 下の4分の1を前に呼び、熱い研修をします。上の4分の1を大いにほめます |
| 記録の人 | 下の組と上の組の平均を、月ごとに板書します |
| 疑う人（各組に1人） | 「何もしなかったら、どうなりましたか」と聞き続けます |

1. **4月**：全員が振ります。下と上の組を分け、研修とほめ言葉を贈ります。
2. **5月**：もう1度振ります。下の組は上がり、上の組は下がるはずです。上司は勝ちほこります。
3. **6月**：もう1度。線がどこへ戻るかを見ます。
4. **メモ**：組に戻り、「決める、待つ」のメモを4つの質問で書きます。題は「全員に研修をするか（1人10万円、20人）」。

**ふりかえりの問い**：上司の役をした人は、途中で何を信じましたか。研修が本当に効くかどうかを知りたいとき、明日どう分けますか。
"""
# %% [markdown] lang="en" key="exercise"
"""
The whole room is one sales team; afterwards groups of 3 or 4 write a memo. The sum of two dice is the month's result (all are equally good, and the middle is 7).

| role | what to do |
|---|---|
| reps (everybody) | throw two dice once a month and write the sum on a note |
| manager (you, or one of them) | calls the bottom quarter forward for fiery coaching, and praises the top quarter warmly |
| recorder | writes the averages of both groups on the board, month by month |
| doubter (one in each group) | keeps asking “And if nothing had been done?” |

1. **April:** everybody throws. Pick bottom and top; give them coaching and praise.
2. **May:** throw again. The bottom should rise and the top fall. The manager triumphs.
3. **June:** once more. See where the lines go.
4. **Memo:** back in groups, write “decide or wait” by the four questions. Its subject: coaching for all (¥100,000 each, 20 people).

**To look back:** what did whoever played the manager come to believe? If you really wanted to know about coaching, how would you divide people tomorrow?
"""

# %% [markdown] lang="ja" key="board"
"""
点線を先に引き、サイコロの平均をあとから書き入れます。

```
        4月      5月      6月
上の組  14.7 →   10.7             ほめたあとに下がった？
- - - - - - - - - 10 - - - - - -  全員の本当の実力
下の組   7.6 →   10.0 →    8.6    研修のあとに上がった？

ふだん m 件なら、運だけで m − 2√m から m ＋ 2√m
   1人：    m ＝ 10     4 から  16
   チーム： m ＝ 200  172 から 228
```
"""
# %% [markdown] lang="en" key="board"
"""
Draw the dashed line first; add the room's own averages of the dice later.

```
        April    May      June
top     14.7  →  10.7             praised, and fell?
- - - - - - - - - 10 - - - - - -  what all are truly worth
bottom   7.6  →  10.0  →   8.6    coached, and rose?

Usually m? Then luck alone gives m − 2√m to m + 2√m
   one rep:  m = 10     4 to  16
   team:     m = 200  172 to 228
```
"""

# %% [markdown] lang="ja" key="worksheet"
"""
### 線を2本引く

| 書くこと | 記入欄 |
|---|---|
| 毎月見ている数字（件数） | |
| ふだんの値 m | |
| √m | |
| 下の線 m − 2√m | |
| 上の線 m ＋ 2√m | |
| 先月の値。線の中？ 外？ | |

### 決めるか、待つかのメモ

1. ふだんの幅の中ですか。

---

2. 去年の同じ月は、どうでしたか。

---

3. 何もしなかったら、どうなっていましたか。

---

4. 表から消えた人、後ろの事情はありませんか。

---
"""
# %% [markdown] lang="en" key="worksheet"
"""
### Draw two lines

| fill in | here |
|---|---|
| a count that I see every month | |
| its usual value m | |
| √m | |
| lower line m − 2√m | |
| upper line m + 2√m | |
| last month: inside or outside? | |

### Memo: decide or wait

1. Is it inside the usual range?

---

2. How was the same month last year?

---

3. What would have happened anyway?

---

4. Who has left the table, and what is behind it?

---
"""

# %% [markdown] lang="ja" key="slide-ranking"
"""
## 1位は、最下位の3倍

![](first-picture)

Note:
会議の上司になって、1位の人に拍手を求め、下の5人の名前（記号）を読み上げます。
「研修が要りますね」とうなずきを集めてから、次へ。腕の話は、まだしません。
"""
# %% [markdown] lang="en" key="slide-ranking"
"""
## The best has three times the last

![](first-picture)

Note:
Be the manager: ask for applause for the first, read out the codes of the bottom 5.
Collect nods for “they need coaching”, and go on. Not a word about skill yet.
"""

# %% [markdown] lang="ja" key="slide-coaching"
"""
## 研修は、効きましたか

![](coaching-picture)

Note:
32 %を大きな声で。「来月は全員、1人10万円」と続け、挙手を取ります。
「わからない」に挙げた人の数を、板書の隅に小さく残しておきます。
"""
# %% [markdown] lang="en" key="slide-coaching"
"""
## Did the coaching work?

![](coaching-picture)

Note:
Say 32 % aloud. “Next month everybody, at ¥100,000 a head!” Hands up.
Keep in a corner of the board how many said “I can't tell”.
"""

# %% [markdown] lang="ja" key="slide-truth"
"""
## 種明かし：全員、同じ腕

![](regression-picture)

Note:
「20人の腕は同じ。研修の効果は0です」と言ったら、黙って絵を見せます。
なぜ戻るのかは、説明しないでサイコロへ。体で先にわかってもらいます。
"""
# %% [markdown] lang="en" key="slide-truth"
"""
## The secret: they are all equally good

![](regression-picture)

Note:
“All 20 are equally good, and the coaching's effect is 0.” Then show the picture in silence.
Do not explain why the lines come back: go to the dice. Let them feel it first.
"""

# %% [markdown] lang="ja" key="slide-dice"
"""
## 演習：サイコロ営業部

- 2個振る ＝ 今月の成績
- 下の組に**熱い研修**
- 上の組を**大いにほめる**
- もう1度、振る

Note:
研修はばかばかしいほど熱く。呪文でも構いません。ばかばかしいほど、「効いた」ときの驚きが大きくなります。
人数が少なく、たまたま逆に出ることもあります。それも「運」だと笑って、もう1か月振ります。
"""
# %% [markdown] lang="en" key="slide-dice"
"""
## Exercise: the dice sales team

- Throw 2 = this month's result
- **Fiery coaching** for the bottom
- **Warm praise** for the top
- Throw again

Note:
The sillier the coaching, the better; a magic spell will do. The surprise when it “works” is all the greater.
In a small room it may come out the other way. That is luck, too: laugh, and throw another month.
"""

# %% [markdown] lang="ja" key="slide-range"
"""
## 運だけで、ここまで動く

> m − 2√m　から　m ＋ 2√m

- ふだん10件：**4〜16件**
- ふだん200件：**172〜228件**

Note:
式は怖くない、と先に言います。√ の鍵を1回押して、2倍して、引いて、足すだけです。
1人の数字は大きく揺れ、チームの数字はあまり揺れない。だから先にチームを見ます。
"""
# %% [markdown] lang="en" key="slide-range"
"""
## Luck alone moves it this far

> from m − 2√m to m + 2√m

- Usually 10: **4 to 16**
- Usually 200: **172 to 228**

Note:
Say first that the formula does not bite: press √ 1 time, double it, subtract, add.
One person's number swings a lot, the team's only a little. So look at the team first.
"""

# %% [markdown] lang="ja" key="slide-thousand"
"""
## 1か月を、1,000回やり直す

- 1,000件で16件。驚く？
- **20人の中の1位**なら？
- 100件で0件は、何割？

[やり直しの図を開く](lesson:widget)

Note:
動かす前に、3つとも勘で言ってもらいます。
2つ目の答え（63 %の月に、だれかが16件以上）で「1位だから上手とは言えない」に戻ります。
"""
# %% [markdown] lang="en" key="slide-thousand"
"""
## Live the month 1,000 times

- 16 from 1,000 calls: surprising?
- And in **the best of 20**?
- 0 from 100: how often?

[Open the picture](lesson:widget)

Note:
Guesses for all 3 before anything moves.
The second (in 63 % of months somebody gets 16 or more) leads back: being first does not make you good.
"""

# %% [markdown] lang="ja" key="slide-season"
"""
## 12月の5 %は、だれのおかげ？

![](season-picture)

Note:
クーポンの担当者が胸を張っている、という設定で話します。
「去年の12月も見せてください」と部屋から出るまで待ちます。出たら、右端の2本を指します。
"""
# %% [markdown] lang="en" key="slide-season"
"""
## December's 5 %: whose doing?

![](season-picture)

Note:
Tell it with the coupon's owner standing there full of pride.
Wait until the room asks for last December. Then point at the last 2 bars.
"""

# %% [markdown] lang="ja" key="slide-memo"
"""
## 決める前の、4つの質問

1. ふだんの**幅**の中？
2. 去年の**同じ月**は？
3. **何もしなかったら**？
4. **消えた人**はいない？

Note:
安くて戻せることなら、4つに答えず試してよい。高くて戻せないことなら、必ず書く。この線引きがないと、何も決まらない会社になります。
配布資料の裏に同じ4行があります。
"""
# %% [markdown] lang="en" key="slide-memo"
"""
## Four questions before you decide

1. Inside the usual **range**?
2. The **same month** last year?
3. **If nothing** had been done?
4. Has anybody **left**?

Note:
What is cheap and can be undone may be tried without answering 4 questions. What is dear and cannot must be written down. Without this distinction a firm never decides anything.
The same questions are on the handout.
"""

# %% [markdown] lang="ja" key="slide-monday"
"""
## 月曜日に、線を2本引く

> 「それは、ふだんの幅の中ですか」

Note:
演習で「全員に研修」に賛成した人へ、いまならどうするかを聞きます。「くじで半分」と出れば満点です。
線の中だった話題の分だけ、来月の会議は短くなる。これが参加者へのおみやげです。
"""
# %% [markdown] lang="en" key="slide-monday"
"""
## On Monday, draw two lines

> “Is that inside the usual range?”

Note:
Ask those who wanted coaching for all what they would do now. “One half, by lot” is full marks.
Every topic inside the lines makes next month's meeting shorter: a present to take home.
"""
