# ---
# kpilearn:
#   title: {ja: "知らない人に、判定してもらえる目標へ", en: "A goal that a stranger can judge"}
# ---

# %% key="plan"
minutes = {
    # section of the lesson: in 60 minutes, in 120, of the day
    "situation": (8, 10, 4),
    "stranger": (5, 7, 2),
    "smart": (8, 10, 4),
    "spot-intro": (0, 8, 0),
    "goals-intro": (9, 10, 4),
    "missing-intro": (0, 10, 0),
    "likes-intro": (0, 8, 0),
    "exercise": (20, 32, 9),
    "widget-intro": (0, 10, 0),
    "own-intro": (5, 6, 0),
    "limits": (0, 4, 0),
    "takeaway": (5, 5, 2),
}

# %% [markdown] lang="ja" key="goals"
"""
- 会議で目標を聞いたとき、「**いつの、いくらから**」と聞き返す人を増やします。
- 参加者が自分のチームの目標を1つ、見知らぬ人でも判定できる1行に直します。
- 5文字の暗記は目的ではありません。忘れても、「知らない人に渡せるか」だけ残れば成功です。
"""
# %% [markdown] lang="en" key="goals"
"""
- More people should ask back in a meeting: **“Compared with when, and with how much?”**
- Everybody rewrites one goal of their team as a line that a stranger can judge.
- Knowing five letters by heart is not the point. If only “could I hand this to a stranger?” stays with them, you have won.
"""

# %% [markdown] lang="ja" key="prepare"
"""
- 参加者に、**いま会社で使われている目標を1つ**、書かれたままの言葉で持ってきてもらいます（社外に出せなければ、似た言葉に変えて）。
- 記事の目標の表は、講師も先に自分で採点しておきます。部屋の採点と食い違う行が、話の種になります。
- 赤い紙と青い紙を1人1枚ずつ（「達成」「未達」の札にします）。
"""
# %% [markdown] lang="en" key="prepare"
"""
- Ask everybody to bring **one goal in use at their firm**, word for word (or disguised, if it must not leave the house).
- Mark the article's goals yourself beforehand. Rows where your marks and the room's differ make the best talk.
- A red and a blue card for each person: “missed” and “reached”.
"""

# %% [markdown] lang="ja" key="ask"
"""
### 「満足度を上げる、という目標は達成できましたか」
いっせいに赤か青の札を上げてもらいます。**割れた部屋の写真**を撮って映すと、それ以上の説明は要りません。「全員が賛成した目標なのに、なぜ割れたのでしょう。」

### 「その目標を、タクシーの運転手に判定してもらえますか」
会社を知らない人の例です。何を聞き返されるかを、3つ挙げてもらいます。期限、比べる相手、数え方の順に出ることが多いです。

### 「『なるべく早く』は、あなたの職場では何日ですか」
1時間から3か月まで出ます。期限のない目標で、人がどれほど違う日を思い浮かべているかがわかります。

### 「きれいに書けているのに、届いてもうれしくない目標はありますか」
この質問で、R（関連性）の話に入れます。会議室のいす、の例で笑ってもらってから、自分たちの目標を見直します。
"""
# %% [markdown] lang="en" key="ask"
"""
### “Raise satisfaction: was the goal reached?”
Red or blue cards up, all at once. **Take a picture of the split room** and show it; nothing more need be said. “Everybody agreed on this goal. So why are we split?”

### “Could a taxi driver judge your goal?”
Somebody who does not know the company. What three things would the driver ask? Usually in this order: by when, compared with what, counted how.

### “How long is ‘as soon as possible’ where you work?”
From an hour to three months. It shows how different the days are that people have in mind when a goal has no deadline.

### “Is there a goal, neatly put, that nobody would be glad to reach?”
This opens the door to the R (relevant). Let them laugh about the chairs of the meeting room; then look at your own goals again.
"""

# %% [markdown] lang="ja" key="said-reached"
"""
> 達成した。アンケートの点数が上がったから

自分の持ってきた数字を選ぶのは、だれでもすることです。「あなたが苦情の係なら、どれを選びましたか」と、席を替わってもらいます。
**期末に数字を選べる目標は、いつでも達成できる**。これを部屋に言わせたいところです。
"""
# %% [markdown] lang="en" key="said-reached"
"""
> Yes: the survey score rose

Anybody picks the number they brought. Let them change seats: “And if complaints were your job?”
Make the room say it: **if you may choose the number at the end, you will always have reached the goal**.
"""

# %% [markdown] lang="ja" key="wrong-judgeable-with_number"
"""
「数字が入っていればSMART」は、いちばん多い思いこみです。「売上5 %増」を指して、12月31日に判定してもらいます。12月だけで比べるのか、1年で比べるのか、手が止まります。
止まった理由を口に出してもらうと、足りない文字が自然に出てきます。
"""
# %% [markdown] lang="en" key="wrong-judgeable-with_number"
"""
“It has a number, so it is SMART” is the commonest belief of all. Point at “5 % more sales” and have it judged on 31 December. December alone, or the year? They stop.
Let them say aloud why they stopped, and the missing letter names itself.
"""

# %% [markdown] lang="ja" key="said-cannot-be-done"
"""
> 「なぜ10 %なのですか。無理です」

「無理です」から始めると、話は気合いの押し合いになります。**基準値を聞いてから、無理かどうかを言う**。順番を入れかえるだけで、上司の答え方が変わります。
隣どうしで両方の言い方を演じてもらうと、違いがよくわかります。
"""
# %% [markdown] lang="en" key="said-cannot-be-done"
"""
> “Why 10 %? It can't be done.”

Begin with “it can't be done”, and it becomes a contest of willpower. **Ask for the baseline first, and then say whether it can be done.** Merely turning the order round changes how the manager answers.
Have neighbours act out both ways.
"""

# %% [markdown] lang="ja" key="wrong-needed_followers-percent_as_number"
"""
0.47 で割って43人、という答えが出たら、「43人のフォロワーから、毎回20のいいね。2人に1人ですね」と読み返します。
**答えを日本語の文にして読む**と、けたの間違いは自分で見つかります。電卓の前に文にする、を部屋のくせにしてください。
"""
# %% [markdown] lang="en" key="wrong-needed_followers-percent_as_number"
"""
Dividing by 0.47 gives 43. Read it back: “43 followers, and 20 likes every time. That is every other one of them.”
**Put an answer into a sentence**, and a slip by two digits finds itself. Make that a habit of the room.
"""

# %% [markdown] lang="ja" key="said-right-moment"
"""
> よい時期が来るまで待つ、という意味だと考える

「適時」という訳語から、「ちょうどよいときに」と考えるのは自然です。責めるのは訳語のほうです。
手帳を開いて、**その目標を判定する日に印をつけてください**、と言います。印をつけられない目標には、Tがありません。
"""
# %% [markdown] lang="en" key="said-right-moment"
"""
> Take it to mean: wait for the right moment

“Timely” does sound like “at a good moment”. Blame the word, not the person.
Say: “Open your diary and **mark the day on which this goal will be judged**.” No mark, no T.
"""

# %% [markdown] lang="ja" key="exercise"
"""
3〜4人の組で**見知らぬ審判**を演じます。持ってきた目標を、審判が迷わなくなるまで直します。

| 役 | すること |
|---|---|
| 持ち主 | 自分の目標を、書かれたままの言葉で1回だけ読みます。説明はしません |
| 審判 | 会社を知らない人になりきり、「達成」か「未達」かの札を5秒以内に上げます |
| 結果を作る人 | 期末の数字をこしらえて渡します。わざと迷う数字にします |
| 書く人（4人の組） | 審判が迷った理由を書きとめ、目標の文を直します |

1. **1回目**：直す前の目標で判定します。たいてい、札は上がりません。
2. **直す**：迷った理由の数だけ、言葉を足します。型は「いつまでに、だれが、何を、いくらから、いくらへ」です。
3. **2回目**：結果を作る人が、もっと意地悪な数字を出します。札がすぐに上がれば合格です。
4. **役を回す**：全員の目標が1回ずつ合格するまで続けます。

**ふりかえりの問い**：言葉を足して、目標は小さくなりましたか、はっきりしましたか。「？」のまま残ったところは、だれに聞けば埋まりますか。
"""
# %% [markdown] lang="en" key="exercise"
"""
In groups of 3 or 4, play **the stranger as judge**. Mend the goals you brought until the judge no longer hesitates.

| role | what to do |
|---|---|
| owner | reads the goal once, word for word, and explains nothing |
| judge | does not know the company and shows “reached” or “missed” within 5 seconds |
| maker of results | invents the figures of the last day, as awkward as possible |
| writer (in a group of 4) | notes why the judge hesitated, and mends the sentence |

1. **First round:** judge the goal as it is. Usually no card goes up.
2. **Mend it:** add words, one for each reason to hesitate. The form: by when, who, what, from how much to how much.
3. **Second round:** the maker of results gets nastier. If the card goes up at once, it has passed.
4. **Change roles** until the goal of each has passed.

**To look back:** with more words, did the goal become smaller or clearer? Who could fill the “?” that is left?
"""

# %% [markdown] lang="ja" key="board"
"""
左に生の目標、右に審判の質問。質問が1つ消えるたびに、線で消します。

```
「問い合わせに早く返事する」   審判の質問
                               早くとは、何日？       → M
                               何件のうち？           → 分母
                               いまは、いくら？       → 基準値
                               いつ判定する？         → T

10月31日までに、受付の係が、届いた問い合わせのうち
1日以内に返事をした割合を、60 %から90 %にする。（数字は例）
```
"""
# %% [markdown] lang="en" key="board"
"""
The raw goal on the left, the judge's questions on the right. Cross out each question as it is answered.

```
“answer enquiries sooner”      the judge asks
                               sooner is how long?    → M
                               out of how many?       → denominator
                               and today?             → baseline
                               judged on what day?    → T

By 31 October, the front desk raises the share of enquiries
answered within 1 day from 60 % to 90 %. (Figures are examples.)
```
"""

# %% [markdown] lang="ja" key="worksheet"
"""
### 目標を1つ、書き直す

**いまの言葉のまま**

---

| 空欄 | 書くこと |
|---|---|
| いつまでに（日付） | |
| だれが | |
| 何を（何人のうち、も） | |
| いまの値から | |
| 目標の値へ | |
| それで何に近づくか | |

**「？」が残ったところは、だれに、いつ聞きますか。**

---

**審判の判定**：達成か未達かを、5秒で言えましたか。　はい　・　いいえ
"""
# %% [markdown] lang="en" key="worksheet"
"""
### Rewrite one goal

**In the words it has today**

---

| gap | fill in |
|---|---|
| by when (a date) | |
| who | |
| what (and out of how many) | |
| from today's value | |
| to the target | |
| what it brings us nearer to | |

**Where there is still a “?”: whom will you ask, and when?**

---

**The judge's verdict:** reached or missed, within 5 seconds? yes / no
"""

# %% [markdown] lang="ja" key="slide-three"
"""
## 目標は1つ。数字は3つ

![](first-picture)

Note:
3人の同僚の声色で、棒を1本ずつ読みます。少し芝居をすると、部屋が乗ってきます。
そのあと、いっせいに札を上げてもらい、写真を撮って映します。だれも間違っていない、とだけ言って次へ。
"""
# %% [markdown] lang="en" key="slide-three"
"""
## One goal, three numbers

![](first-picture)

Note:
Read the bars in the voices of three colleagues; a little acting warms the room.
Then all cards up at once; take a picture and show it. Say only that nobody is wrong, and go on.
"""

# %% [markdown] lang="ja" key="slide-stranger"
"""
## よい目標を見分ける、1つの質問

> 知らない人が、迷わず「達成」「未達」を言えますか

Note:
この1行だけ覚えて帰ってもらえば十分です。5文字は、迷った理由に名前をつけるための道具です。
「知らない人」を、タクシーの運転手、面接に来た人、来年の自分、と言いかえてみせます。
"""
# %% [markdown] lang="en" key="slide-stranger"
"""
## One question tells a good goal

> Can a stranger say “reached” or “missed” without hesitating?

Note:
If they keep this one line, it is enough. The five letters only give a name to each reason for hesitating.
Be the stranger in turn: a taxi driver, somebody at a job interview, yourself a year from now.
"""

# %% [markdown] lang="ja" key="slide-letters"
"""
## 迷った理由に、名前をつける

| 文字 | 審判が聞くこと |
|---|---|
| **S** | 読み方は1つ？ |
| **M** | 何で数える？ 何人のうち？ |
| **A** | いまは、いくら？ |
| **R** | 増えると、何がうれしい？ |
| **T** | 何月何日？ |

Note:
英語の単語は読み上げません。右の列だけを、部屋といっしょに声に出します。
基準値と担当者が5文字にないことは、聞かれたら話します。聞かれなければ、演習で自分たちが見つけます。
"""
# %% [markdown] lang="en" key="slide-letters"
"""
## A name for each hesitation

| letter | the judge asks |
|---|---|
| **S** | Only one way to read it? |
| **M** | Counted how? Out of how many? |
| **A** | How much is it now? |
| **R** | If it grows, what for? |
| **T** | On what date? |

Note:
Do not read out the five words. Say the right-hand column aloud together.
That baseline and person are not among the letters: tell it if asked. If not, they will find out in the exercise.
"""

# %% [markdown] lang="ja" key="slide-article"
"""
## お手本も、採点してみる

![](goals-picture)

Note:
白い列を指でなぞってもらいます。いちばん右、期限の列です。
書いた人を笑う場にしないでください。「自分の目標は、自分では白く見えない」と続け、手元の目標に戻します。
"""
# %% [markdown] lang="en" key="slide-article"
"""
## Mark the model, too

![](goals-picture)

Note:
Let somebody run a finger down the whitest column: the last one, the deadline.
This is no place to laugh at whoever wrote them. “In our own goals we do not see the white” leads back to theirs.
"""

# %% [markdown] lang="ja" key="slide-twenty"
"""
## 「いいね20」は、楽？ 無理？

- フォロワー500人の店：**4 %**
- フォロワー5,000人の店：**0.4 %**
- ふつうの会社：**0.47 %**

Note:
数字を見せる前に、「楽だと思う人」と聞きます。たいてい半々です。そのあとで、1行ずつ読み上げます。
出典は公表された調査（2022年）です。自分の店の率は、自分で測るのがいちばん確かだと添えてください。
"""
# %% [markdown] lang="en" key="slide-twenty"
"""
## “20 likes”: easy or impossible?

- A shop with 500 followers: **4 %**
- A shop with 5,000: **0.4 %**
- The usual company: **0.47 %**

Note:
Before the figures, ask who thinks it is easy. It is usually half the room. Then read the lines, 1 at a time.
The source is a published survey (2022). Your own shop's rate is best measured by yourself.
"""

# %% [markdown] lang="ja" key="slide-form"
"""
## 書き直しの型

> いつまでに、だれが、何を、いくらから、いくらへ

Note:
参加者の目標を1つ借りて、部屋全員で埋めます。埋まらないところは「？」と書きます。
「？」は恥ではなく、明日だれかに聞くことの一覧です。
"""
# %% [markdown] lang="en" key="slide-form"
"""
## A form for rewriting

> By when, who, what, from how much, to how much

Note:
Borrow one goal and fill the form with the whole room. Where it cannot be filled, write “?”.
A “?” is no shame: it is the list of what to ask tomorrow.
"""

# %% [markdown] lang="ja" key="slide-check"
"""
## 書きながら点検する

1. まず「満足度」とだけ書く
2. 「リピート率」に直す
3. 5つとも○にする

[点検の道具を開く](lesson:widget)

Note:
1の判定を読み上げ、「なぜ足りないと言われたのか」を先に部屋に聞きます。
道具が見るのは書き方だけです。その目標が正しいかどうかは、次のレッスンの仕事だと伝えます。
"""
# %% [markdown] lang="en" key="slide-check"
"""
## Check while you write

1. Write only “satisfaction”
2. Make it “repeat rate”
3. Get all 5 letters

[Open the checker](lesson:widget)

Note:
Read out the verdict on 1, and first ask the room why something is missing.
The tool looks at how a goal is written. Whether it is the right goal is the work of the next lesson.
"""

# %% [markdown] lang="ja" key="slide-exercise"
"""
## 演習：見知らぬ審判

- 持ち主：1回だけ読む
- 審判：**5秒で札**
- 結果を作る人：わざと迷わせる
- 直して、もう1回

Note:
1人分に5分まで。長い組には「迷った理由を1つだけ直して、次の人へ」と声をかけます。
結果を作る人の意地悪さが、演習の質を決めます。上手な組の数字を、途中で1つ紹介してください。
"""
# %% [markdown] lang="en" key="slide-exercise"
"""
## Exercise: the stranger as judge

- Owner: read it once
- Judge: **a card within 5 seconds**
- Maker of results: be awkward
- Mend it, and again

Note:
5 minutes at most for each person. To slow groups: “Mend one reason only, and pass on.”
The nastier the results, the better the exercise. Half-way through, quote one good example to all.
"""

# %% [markdown] lang="ja" key="slide-monday"
"""
## 月曜日に、2人に聞く

> 「これは、いつ、どの数字で、達成と言いますか」

答えが違ったら、直すとき

Note:
同じ質問を、2人に別々に聞くのが大切です。3人で話すと、声の大きい人の答えになります。
違っていたら、怒らずに型の紙を出す。そこまでを宿題にします。
"""
# %% [markdown] lang="en" key="slide-monday"
"""
## On Monday, ask two people

> “When, and by which number, will you say we reached it?”

If they differ, it is time to mend it

Note:
Ask the 2 separately: in a group of three you get the answer of the loudest.
If they differ, do not be cross; bring out the form. That is the homework.
"""
