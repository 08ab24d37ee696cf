# ---
# kpilearn:
#   title: {ja: "丸が4つ。ゴールは、動いた？", en: "Four ticks. And did the goal move?"}
# ---

# %% key="plan"
minutes = {
    # section of the lesson: in 60 minutes, in 120, of the day
    "situation": (8, 10, 4),
    "resample": (7, 8, 3),
    "growth-intro": (0, 8, 0),
    "which-inflow": (10, 14, 6),
    "more-followers-intro": (0, 8, 0),
    "linear": (6, 10, 3),
    "likes-reading": (0, 10, 0),
    "vanity": (4, 8, 3),
    "exercise": (20, 30, 9),
    "better-plan": (0, 9, 0),
    "takeaway": (5, 5, 2),
}

# %% [markdown] lang="ja" key="goals"
"""
- 数字を聞いたら「**何人のうち、何回のうちですか**」と聞き返すくせをつけます。
- 「切りのよい目標」ではなく、ゴールから逆向きに計算した目標を1つ作ります。
- SNSの担当者を責める時間にしない。がんばった人ほど、**早く気づける数字**が要るのだと伝えます。
"""
# %% [markdown] lang="en" key="goals"
"""
- Make it a habit to ask of any number: “**Out of how many?**”
- Everybody sets one target backwards from a goal, in place of a round number.
- This is no tribunal for whoever runs the social media. Those who work hardest most need **a number that tells early**.
"""

# %% [markdown] lang="ja" key="prepare"
"""
- 10 × 10 のマス目を印刷した紙を、1人2枚。100のマスが100人のフォロワーになります。色ペンを2色。
- 自社のSNSの報告書が出せる人は、数字を1つだけ書き写してきてもらいます。会社名は要りません。
- 「いいね」や「リーチ」を知らない人がいないか、始まる前に聞いてください。いたら、隣の人に説明を頼みます。
"""
# %% [markdown] lang="en" key="prepare"
"""
- Two sheets with a grid of 10 × 10 fields for each person: the 100 fields are 100 followers. Pens in two colours.
- Those who may should copy one number from their firm's social-media report. No names needed.
- Before you begin, ask who does not know “likes” or “reach”, and let a neighbour explain.
"""

# %% [markdown] lang="ja" key="ask"
"""
### 「4つの目標に全部届きました。流入は何倍になったと思いますか」
紙に書いてから、いちばん大きい数を書いた人に理由を聞きます。丸が4つ並んだ表を見れば、大きく書くのが当たり前です。そのあとで1.2倍と伝えます。

### 「フォロワーが1人増えると、あなたの店では何が起こりますか」
「うれしい」と笑いが出ます。笑いのあとに「その人が店に来るまで、何段ありますか」と続けます。見る、押す、来る。段を指で数えてもらいます。

### 「プレゼントで300人増えました。またやりますか」
やる、やらない、に分けて、それぞれに**何を見て決めたか**を聞きます。フォロワーを見た人はやる、クリックを見た人はやらない。同じ出来事です。

### 「お金や景品で買える数字を、ほかにも挙げてください」
登録者数、アプリのダウンロード、アンケートの回答数、名刺の枚数。買えるから悪いのではなく、買ったあとに**ゴールが動くか**を見る、とまとめます。
"""
# %% [markdown] lang="en" key="ask"
"""
### “All four targets were reached. How many times the inflow, do you think?”
Write first; then ask those with the largest number why. With four ticks in a row it is only natural to write a large one. Then tell them: 1.2 times.

### “One more follower: what happens in your shop?”
“We are pleased” gets a laugh. After the laugh: “And how many steps until this person comes?” See, click, come. Let them count on their fingers.

### “The giveaway brought 300. Do we do it again?”
Yes to one side, no to the other, and ask each **what they looked at**. Who looked at followers says yes, who looked at clicks says no. It is the same event.

### “What other numbers can be bought with money or presents?”
Registrations, app downloads, survey answers, business cards. That they can be bought does not make them bad; what counts is **whether the goal moves** after that.
"""

# %% [markdown] lang="ja" key="said-more-than-twice"
"""
> 2倍より多い

がんばりを知っている人ほど、大きく答えます。ここで恥をかかせると、次から手が挙がりません。
「丸だけを見せられたら、わたしもそう書きます」と言ってから、**丸とゴールのあいだに何段あるか**へ進みます。
"""
# %% [markdown] lang="en" key="said-more-than-twice"
"""
> More than 2 times

The better they know the work behind it, the larger their answer. Shame them here, and no hand goes up again.
Say “shown nothing but ticks, I would write that, too”, and go on to **how many steps lie between a tick and the goal**.
"""

# %% [markdown] lang="ja" key="wrong-visits_a_day-everyone_reached"
"""
「フォロワーは全員見ている」という感覚は、自分がよく見る人ほど強いものです。
「昨日、フォローしている店の投稿をいくつ見ましたか。何軒フォローしていますか」と聞くと、5 %が急に身近になります。
"""
# %% [markdown] lang="en" key="wrong-visits_a_day-everyone_reached"
"""
“All followers see it” is felt most by those who look a lot themselves.
Ask “How many shops do you follow, and how many of their posts did you see yesterday?” and 5 % suddenly feels real.
"""

# %% [markdown] lang="ja" key="wrong-visits_a_day-percent_as_number"
"""
5 と 1 をそのまま掛けると、100人のフォロワーから1日に2,500人が来る答えになります。
読み上げてもらうだけで十分です。「100人から2,500人。分身しましたね」。**答えが人数として変ではないか**を、最後に見る合図にします。
"""
# %% [markdown] lang="en" key="wrong-visits_a_day-percent_as_number"
"""
Multiply by 5 and 1 as they are, and 100 followers bring 2,500 visits a day.
Let them read it aloud; that is enough. “2,500 from 100: they have doubles.” **Is the answer odd as a number of people?** should be the last look every time.
"""

# %% [markdown] lang="ja" key="said-exactly-five-times"
"""
> ちょうど5倍になる

「5倍やれば5倍」は、やる気のある人の計算です。否定する前に、同じ日に同じ店から5回メールが来たらどう感じるかを話してもらいます。
**2回目からは、見る人の気持ちが変わる**。掛け算の片方が、いっしょに動くのです。
"""
# %% [markdown] lang="en" key="said-exactly-five-times"
"""
> Rise to exactly 5 times

“Five times the work, five times the result” is how keen people compute. Before you contradict, ask how they feel about 5 mails a day from the same shop.
**From the second on, the reader is a different person.** The other side of the product moves with it.
"""

# %% [markdown] lang="ja" key="said-great-success"
"""
> 「300人増えました。大成功です」

うその報告ではありません。だから、「正しいけれど、上司が次を決められない報告」と呼びます。
続けて1文だけ足してもらいます。「サイトへ来た人は、○人です」。**2文目があるかないか**が、この時間の違いです。
"""
# %% [markdown] lang="en" key="said-great-success"
"""
> “300 more followers: a great success.”

It is no lie. Call it “a true report by which the manager can decide nothing”.
Have one sentence added: “The number who came to the site is …” **Having that second sentence** is what this session is about.
"""

# %% [markdown] lang="ja" key="said-useless"
"""
> 「SNSは役に立ちません」

反対側への振りすぎです。効かなかったのは、プレゼント1回と、5倍の本数です。写真のある投稿は、見た100人から1.4回押されました。ないほうは0.2回です。
「役に立つか」ではなく「**どれが、何に効くか**」と問い直します。
"""
# %% [markdown] lang="en" key="said-useless"
"""
> “Social media are useless.”

The pendulum has swung too far. What failed was one giveaway and five times the posts. Posts with a photo had 1.4 clicks from 100 people reached, those without 0.2.
Ask not “is it of use?” but “**which part works, and for what?**”
"""

# %% [markdown] lang="ja" key="exercise"
"""
3〜4人の組で**成果報告会**を演じます。前半は目で見て、後半で目標を書き直します。

| 役 | すること |
|---|---|
| 報告する人 | 丸が4つついた表を、胸を張って発表します |
| 店長 | 「それで、何人来たの？」と、ゴールのことだけを聞きます |
| 分母の人 | 数字が出るたびに「何のうちですか」と聞きます |
| 計算する人（4人の組） | マス目を塗り、逆向きの計算をします |

1. **塗る**：100マスがフォロワー100人です。1本の投稿を見る人を塗ります（5マス）。見た人のうち、リンクを押すのは 1 %。塗れるでしょうか。
2. **重ねる**：1日5本なら、見た回数は25マス分。押すのは0.25マスです。1人来るまでに何日かかりますか。
3. **逆向き**：1日にあと17.1人が必要です。フォロワーだけで届かせるには、紙が何枚いりますか。
4. **書き直す**：持ってきた数字か、店の「20いいね」を、分母と期限のある目標に直します。

**ふりかえりの問い**：マスが塗れなかったとき、何を感じましたか。報告する人は、途中で言い方が変わりましたか。
"""
# %% [markdown] lang="en" key="exercise"
"""
In groups of 3 or 4, act **the report of a success**. First see it with your eyes, then rewrite a target.

| role | what to do |
|---|---|
| reporter | presents the table with four ticks, full of pride |
| shop manager | asks about the goal and nothing else: “And how many came?” |
| keeper of denominators | asks at each number: “Out of what?” |
| reckoner (in a group of 4) | colours the fields and computes backwards |

1. **Colour:** the 100 fields are 100 followers. Colour those who see one post (5 fields). Of those who see it, 1 % click. Can you colour that?
2. **Add up:** with 5 posts a day it is 25 fields seen, and 0.25 of a field clicks. How many days until one person comes?
3. **Backwards:** 17.1 more people a day are needed. With followers alone, how many sheets would that take?
4. **Rewrite** the number you brought, or the shop's “20 likes”, as a target with a denominator and a deadline.

**To look back:** how did it feel when there was no field left to colour? Did the reporter's words change on the way?
"""

# %% [markdown] lang="ja" key="board"
"""
左から右へ、段を1つずつ書きます。**割合は部屋に予想してもらってから**書き入れます。

```
フォロワー  →  見た人  →  押した人  →  サイトへ
  100人       × 5 %      × 1 %        × 5本/日  ＝  0.25人/日
                                                    ＝ 4日に1人

ゴールから逆向き：  17.1人/日 ÷ 0.25人/日 × 100人 ＝ 6,840人
決めていた目標：                                     100人
```
"""
# %% [markdown] lang="en" key="board"
"""
From left to right, one step after the other. **Let the room guess each share** before you write it.

```
followers  →  see it  →  click  →  on the site
   100       × 5 %      × 1 %     × 5 posts/day  =  0.25 a day
                                                 =  1 in 4 days

Backwards from the goal:  17.1 a day ÷ 0.25 a day × 100  =  6,840
The target they had set:                                      100
```
"""

# %% [markdown] lang="ja" key="worksheet"
"""
### 数字に、分母を書き足す

報告書から数字を1つ選びます。

| 書くこと | 記入欄 |
|---|---|
| 報告されている数字 | |
| 何人（何回、何本）のうち | |
| ゴールの数字は何ですか | |
| あいだに何段ありますか | |
| 先月、2つはいっしょに動きましたか | |

**ゴールから逆向きに計算した、中間目標**（分母と期限をつけて）

---

---

**いつ、1度止まって見ますか。**

---
"""
# %% [markdown] lang="en" key="worksheet"
"""
### Write the denominator beside the number

Take one number from a report.

| fill in | here |
|---|---|
| the number as reported | |
| out of how many (people, times, posts) | |
| what is the goal's number? | |
| how many steps are in between? | |
| did the two move together last month? | |

**An intermediate goal, found backwards from the goal** (with denominator and deadline)

---

---

**When will you stop once and look?**

---
"""

# %% [markdown] lang="ja" key="slide-followers"
"""
## フォロワー、順調に増えています

![](first-picture)

Note:
表の4つの丸を口で読み上げます。「フォロワー、丸。投稿、丸。写真、丸。いいね、丸」。
拍手のあと、ゴールの流入が何倍になったかを紙に書いてもらいます。見せ合うのは、全員が書いてから。
"""
# %% [markdown] lang="en" key="slide-followers"
"""
## Followers: going up nicely

![](first-picture)

Note:
Read the 4 ticks aloud: followers, tick; posts, tick; photos, tick; likes, tick.
After the applause everybody writes how many times the inflow is. Show only when all have written.
"""

# %% [markdown] lang="ja" key="slide-inflow"
"""
## ゴールのほうは、どうなった？

![](inflow-picture)

Note:
点線が2倍です。見せたら、5秒黙ります。
「だれが悪かったのでしょう」と聞き、「だれも」と答えが出るのを待ちます。目標の決め方の話だ、と向きを変えます。
"""
# %% [markdown] lang="en" key="slide-inflow"
"""
## And what about the goal?

![](inflow-picture)

Note:
The dashed line is twice. Show it, and keep silent for 5 seconds.
“Whose fault was it?” Wait for “nobody's”. It is about how the targets were set.
"""

# %% [markdown] lang="ja" key="slide-steps"
"""
## フォロワーから、サイトへの訪問まで

> フォロワー → 見る → 押す → 来る

100人増えて、**4日に1人**

Note:
段ごとに「何人残ると思いますか」と聞いてから、板書に割合を書きます。
4日に1人と出たところで、「半年で900本の投稿でした」と静かに足します。
"""
# %% [markdown] lang="en" key="slide-steps"
"""
## From a follower to a visit

> follower → sees it → clicks → comes

100 more followers: **1 visit in 4 days**

Note:
Ask at each step how many are left, then write the share on the board.
When it comes to 1 in 4 days, add quietly: “It took 900 posts in half a year.”
"""

# %% [markdown] lang="ja" key="slide-denominator"
"""
## 「2倍になりました」は、何の2倍？

- SNSから来た人：**2.2倍**
- サイトに来た人の全部：**1.2倍**

Note:
どちらもうそではありません。報告書には上の行だけが載っていました。
「あなたが店長なら、どちらを先に聞きたいですか」。分母という言葉は、ここで初めて使います。
"""
# %% [markdown] lang="en" key="slide-denominator"
"""
## “It doubled.” Twice what?

- People from social media: **2.2 times**
- All who come to the site: **1.2 times**

Note:
Neither is a lie; the report had the upper line only.
“If you ran the shop, which would you want to hear first?” Use the word denominator here for the first time.
"""

# %% [markdown] lang="ja" key="slide-posts"
"""
## 5倍投稿したら、5倍来る？

![](posts-picture)

Note:
左の棒だけを先に指し、「5本にしたら、右の棒はどこまで来ると思いますか」と手で高さを示してもらいます。
理由は2つ。届く人が減る、見慣れる。「だから投稿しない」ではなく「同じ話を続けない」へつなげます。
"""
# %% [markdown] lang="en" key="slide-posts"
"""
## Five times the posts, five times the visits?

![](posts-picture)

Note:
Point at the left bar only: “With 5 a day, how high will the right one be?” Let them show it with a hand.
Two reasons: fewer are reached, and people get used to it. It leads not to “post less” but to “do not tell the same story again”.
"""

# %% [markdown] lang="ja" key="slide-likes"
"""
## いいねは、先に教えてくれる？

![](likes-picture)

Note:
「いいねが多い投稿ほど、来てくれると思う人」と聞いてから出します。
この店では関係がなかった、とだけ言います。自分の店では自分の数字で確かめること。ほかの店の結論を持ち帰らせません。
"""
# %% [markdown] lang="en" key="slide-likes"
"""
## Do likes tell you early?

![](likes-picture)

Note:
First ask who thinks that posts with more likes bring more people.
Say only that in this shop there was no connection. Everybody should check their own; nobody takes home another shop's conclusion.
"""

# %% [markdown] lang="ja" key="slide-vanity"
"""
## 見ばえのよい数字を、見分ける

1. 増えたとき、**ゴールも動いた**？
2. お金や景品で**買える**？
3. **分母**がある？

Note:
自社の数字を1つ、心の中で3つの質問にかけてもらいます。発表はさせません。
うなずく人、苦笑いする人が出たら伝わっています。
"""
# %% [markdown] lang="en" key="slide-vanity"
"""
## Numbers that only look good

1. When it rose, did **the goal move**?
2. Can it be **bought**?
3. Has it a **denominator**?

Note:
Everybody puts one number of their own firm to these questions, in silence. Nobody has to report.
When some nod and some smile wryly, it has got across.
"""

# %% [markdown] lang="ja" key="slide-exercise"
"""
## 演習：成果報告会

- 100マス ＝ フォロワー100人
- 見る人：5マス。押す人：**？マス**
- 逆向き：紙は何枚？
- 目標を1つ書き直す

Note:
塗れない、と困る声を待ちます。20本で1マス、と自分で気づいた組がいたら全員に紹介を。
逆向きの計算では68枚あまりの紙が要ります。本当に紙を積んで見せると、忘れません。
"""
# %% [markdown] lang="en" key="slide-exercise"
"""
## Exercise: the report of a success

- 100 fields = 100 followers
- See it: 5 fields. Click: **? fields**
- Backwards: how many sheets?
- Rewrite one target

Note:
Wait until they complain that it cannot be coloured. If a group finds that it takes 20 posts to fill a field, share it.
Backwards it takes some 68 sheets. Really pile them up, and nobody forgets.
"""

# %% [markdown] lang="ja" key="slide-monday"
"""
## 月曜日に、分母を書く

> 「それは、何のうちの数字ですか」

[つまみで試す](lesson:widget)

Note:
残り時間があれば、つまみで「1日1本と10本」を比べ、線が平らになるところを見せます。
宿題は、報告書の数字1つに分母を書き足すこと。書けないところが、最初に直すところです。
"""
# %% [markdown] lang="en" key="slide-monday"
"""
## On Monday, write the denominator

> “Out of how many is that?”

[Try the sliders](lesson:widget)

Note:
If time is left, compare 1 post a day with 10 on the sliders, and show where the line goes flat.
Homework: write the denominator beside one number of a report. Where you cannot is the first thing to mend.
"""
