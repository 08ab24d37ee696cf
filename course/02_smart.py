# ---
# kpilearn:
#   title: {ja: "SMARTと、あいまいな目標", en: "SMART and vague goals"}
#   minutes: 35
# ---

# %% [markdown] lang="ja" key="title"
"""
# レッスン2　SMARTと、あいまいな目標

**約35分**　レッスン1の続きです。計算は割り算と掛け算だけです。

このレッスンが終わると、こうなります。

- 目標を見て、**足りないもの**を言い当てられます。
- あいまいな目標を、**だれが見ても同じ判断になる形**へ書き直せます。
"""
# %% [markdown] lang="en" key="title"
"""
# Lesson 2: SMART and vague goals

**About 35 minutes.** It builds on lesson 1. All the arithmetic is multiplying and dividing.

When you have finished, you can

- look at a goal and say **what it lacks**,
- rewrite a vague goal so that **anyone who judges it comes to the same answer**.
"""

# %% key="begin"
import kpilearn as kl

kl.begin("02_smart", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 目標は、達成できたのか

4月、店の会議で新しい目標が決まりました。「**お客さまの満足度を上げよう！**」　全員が賛成しました。
9月末、3人の同僚が1つずつ数字を持ってきました。アンケート、苦情、リピート率です（説明のために作った数字です）。

3つとも、正しく数えた数字です。4月と比べてみましょう。
"""
# %% [markdown] lang="en" key="situation"
"""
## Did we reach the goal?

In April the shop's meeting agreed on a new goal: “**Let's raise customer satisfaction!**” Everybody was in favour.
At the end of September, three colleagues each bring a number: the survey, the complaints, the repeat rate (figures made up for this story).

All three were counted correctly. Let us compare them with April.
"""

# %% key="first-picture"
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

shop = pd.DataFrame({"what": ["アンケートの点数", "苦情の件数", "リピート率"],
                     "april": [4.0, 20, 30], "september": [4.2, 28, 27]})  # fmt: skip
change = (shop["september"] / shop["april"] - 1) * 100

ax = sns.barplot(x=change, y=shop["what"])
ax.axvline(0, color="black")
ax.set(title="目標は1つ、答えは3つ", xlabel="4月から9月への変化（%）", ylabel="")
plt.show()
#: アンケートの点数 = survey score
#: 苦情の件数 = complaints
#: リピート率 = repeat rate
#: 目標は1つ、答えは3つ = One goal, three answers
#: 4月から9月への変化（%） = change from April to September (%)

# %% [markdown] lang="ja" key="picture-reading"
"""
棒は、半年でどれだけ変わったかを表しています。

- アンケートの点数は4.0から4.2へ、5 %上がりました。「**達成しました**」と1人目が言います。
- 苦情は20件から28件へ、40 %増えました。「**いいえ、悪くなりました**」と2人目が言います。
- リピート率は30 %から27 %になりました。元の値の10 %が消えました。「**満足した人は、また来るはずです**」と3人目が言います。

だれも、うそをついていません。では、目標は達成できたのでしょうか。あなたの考えを選んでください。
"""
# %% [markdown] lang="en" key="picture-reading"
"""
Each bar shows how much something changed in half a year.

- The survey score went from 4.0 to 4.2, up by 5 %. “**We made it**,” says the first.
- Complaints went from 20 to 28, up by 40 %. “**No, it got worse**,” says the second.
- The repeat rate went from 30 % to 27 %: it lost 10 % of what it was. “**Satisfied people come back, don't they?**” says the third.

Nobody is lying. So, was the goal reached? Choose what you think.
"""

# %% key="commit" practises="27"
kl.commit("reached")

# %% [markdown] lang="ja" key="stranger" teaches="26 27 30"
"""
## 「知らない人」に判定してもらう

よい目標かどうかは、1つの質問でわかります。

> 期限の日に、**会社を知らない人**へ目標と数字だけを渡します。その人は「達成」か「未達」かを、迷わずに言えますか。

言えるなら、判定は公平です。だれが見ても同じ答えになるからです。
「満足度を上げる」は、ここで失格です。何で測るのかも、どこまで上げるのかも、いつまでなのかも書いてありません。

最終目標（KGI）がこのようにあいまいだと、困ったことが起こります。
全員が賛成したのに、**それぞれ別のゴールへ走ります**。最後に評価もできないので、次に何を直せばよいのかもわかりません。
逆に、ゴールが1つに読めれば、部署が違っても助け合えます。半年後に振り返って、次の手を決められます。
"""
# %% [markdown] lang="en" key="stranger"
"""
## Let a stranger be the judge

One question tells you whether a goal is any good.

> On the day of the deadline you hand the goal and the numbers to **somebody who does not know your company**. Can this person say “reached” or “missed” without hesitating?

If so, the verdict is fair: it is the same whoever gives it.
“Raise customer satisfaction” fails here. Measured by what? How far? By when? It does not say.

When a final goal (KGI) is as vague as this, there is trouble ahead.
Everybody agreed, and yet **each of them runs to a different place**. In the end nobody can judge the result, nor say what to change next.
With a goal that reads one way only, departments can help each other, look back after half a year and choose the next move.
"""

# %% [markdown] lang="ja" key="smart" teaches="21 22 23 24 25"
"""
## SMART：5つの文字で点検する

点検には、**SMART**（スマート）という覚え方が使えます。5つの言葉の頭文字です。

| 文字 | 意味 | 自分に聞くこと |
|---|---|---|
| **S** Specific | 明瞭性 | 読み方は1つだけですか。 |
| **M** Measurable | 計量性 | 数えられますか。「何人のうち」がわかりますか。 |
| **A** Achievable | 現実性 | **いまの値**から見て、届きそうですか。 |
| **R** Relevant | 関連性 | それが増えると、ゴールへ近づきますか。 |
| **T** Time-bound | 適時性 | **何月何日まで**ですか。 |

2つだけ、気をつけてください。

- **いまの値を「基準値」と呼びます。** SMARTの文字にはありませんが、これがないとAを考えられません。「5 %増やす」と聞いたら「いつの、いくらから」と聞き返します。
- **Tは期限です。** 日本語では「適時性」と訳されることがあります。「ちょうどよい時期に」と読めるので、少し弱い言葉です。必ず日付を書きます。
"""
# %% [markdown] lang="en" key="smart"
"""
## SMART: five letters to check a goal by

**SMART** is a way to remember what to check: the first letters of five words.

| letter | meaning | ask yourself |
|---|---|---|
| **S** | Specific | Is there only one way to read it? |
| **M** | Measurable | Can it be counted? Do I know “out of how many”? |
| **A** | Achievable | Is it within reach **from where we are now**? |
| **R** | Relevant | If it grows, do we come nearer to the goal? |
| **T** | Time-bound | **By what date?** |

Two of them need care.

- **Where you are now is called the “baseline”.** It has no letter in SMART, but without it you cannot think about the A. When you hear “5 % more”, ask “more than what, and when?”
- **T means a deadline.** In Japanese it is sometimes rendered by a word for “timeliness”, which is weaker: “at a good moment”. Always write a date.
"""

# %% [markdown] lang="ja" key="doran"
"""
### 豆知識：元のSMARTは、少し違います

SMARTは1981年に、ドラン（G. T. Doran）が[短い記事](sources.ipynb)で紹介しました。そのときのAは **Assignable**（だれがやるかが決まっている）、
Rは **Realistic**（手持ちの人や時間で現実的である）でした。いまの形は、あとから広まったものです。
「**だれが**」は、いまの5文字から消えてしまいました。でも、担当者のいない目標は動きません。書き直すときには足しましょう。
"""
# %% [markdown] lang="en" key="doran"
"""
### By the way: the first SMART was a little different

G. T. Doran introduced SMART in a [short article](sources.ipynb) in 1981. His A was **Assignable** (it is settled who does it),
and his R was **Realistic** (with the people and time at hand). The letters as above spread later.
“**Who**” has dropped out of today's five. But a goal that belongs to nobody does not move, so put it back in when you rewrite one.
"""

# %% [markdown] lang="ja" key="spot-intro"
"""
## 足りない文字を当てる

それぞれの目標に、足りないものが1つだけあります。「全部そろっている」も1つ混ざっています。
"""
# %% [markdown] lang="en" key="spot-intro"
"""
## Spot the missing letter

Each of these goals lacks just one thing, except one that is complete.
"""

# %% key="spot"
kl.quiz("missing-letter")

# %% [markdown] lang="ja" key="goals-intro"
"""
## お手本を採点する

このコースのもとになった営業の記事は、SMARTを教えています。ただ「満足度を上げる」だけのKGIでは役に立たない、とも書いています。
そして、成功例の目標や打ち手をいくつも紹介しています。ならば、**それをSMARTで採点**してみましょう。

表の上から10個が、記事に出てくる目標や打ち手です。下の2個は、記事のすすめる形に合わせて、このコースが数字を入れました。
採点はこのコースの判断です。濃い色は「その文字を満たしている」、白は「足りない」という意味です。
"""
# %% [markdown] lang="en" key="goals-intro"
"""
## Marking the model

The sales article behind this course teaches SMART. It also says that satisfaction alone means nothing as a KGI.
And it offers goals and measures from several success stories. So let us **mark those by SMART**.

The upper 10 are from the article. The last 2 have the form that it recommends, with figures put in by this course.
The marks are this course's judgement. Dark means that the goal has the letter, white that it does not.
"""

# %% key="goals-picture"
goals = kl.load("article_goals").set_index("goal_ja")
letters = ["specific", "measurable", "achievable", "relevant", "time_bound"]

ax = sns.heatmap(goals[letters], cmap="Blues", cbar=False, linewidths=2, xticklabels=list("SMART"))
ax.set(title="白いところが、足りない文字です", xlabel="", ylabel="")
plt.show()
#: goal_ja = goal_en
#: 白いところが、足りない文字です = White: the missing letters

# %% [markdown] lang="ja" key="goals-reading"
"""
いちばん白いのは、右端の **T の列**です。書き方を教える記事の目標なのに、期限がほとんどありません。
驚いたでしょうか。責めているのではありません。**書いた本人には、足りないものが見えにくい**のです。自分の目標も同じです。

## 表に数えてもらう

コンピューターは、満たしていれば `True`、足りなければ `False` と記録しています。
**`sum()` を付けると、`True` を1つずつ数えてくれます。** 列ごとに数えてみましょう。
"""
# %% [markdown] lang="en" key="goals-reading"
"""
The whitest is the last column, **T**. These are goals from an article that teaches how to write them, and hardly any has a deadline.
Surprised? This is not to blame anyone: **whoever writes a goal can hardly see what it lacks.** Our own goals are no different.

## Let the table count

The computer notes `True` where a goal has the letter and `False` where it does not.
**Put `sum()` behind it, and it counts every `True`.** Column by column:
"""

# %% key="counts"
goals[letters].sum()

# %% [markdown] lang="ja" key="judgeable-intro"
"""
12個のうち、期限（`time_bound`）があるのは3個だけです。数えられる（`measurable`）のは9個です。
**数字が入っているだけでは、まだ判定できません。**

### やってみよう（1）：だれでも判定できる目標はいくつ？

5文字が全部そろった目標は、12個のうちいくつありますか。上の図で、端から端まで濃い行を数えてもかまいません。
計算したい人は、`goals[letters].sum(axis=1)` を使うと、行ごとの合計（0から5）が出ます。
"""
# %% [markdown] lang="en" key="judgeable-intro"
"""
Of the 12, only 3 have a deadline (`time_bound`). In 9 there is something to count (`measurable`).
**A number in the sentence is not enough to judge it by.**

### Your turn (1): how many goals can anyone judge?

How many of the 12 have all five letters? You may simply count the rows that are dark from end to end in the picture.
If you would rather compute: `goals[letters].sum(axis=1)` gives the total of each row (0 to 5).
"""

# %% key="judgeable" role="try" practises="21 22 23 24 25"
judgeable = ____

kl.check("judgeable")

# %% [markdown] lang="ja" key="missing-intro"
"""
### やってみよう（2）：知らない人なら、何を聞き返すか

記事の目標を5つ選びました。会社を知らない人は、まず何を聞き返すでしょうか。

- **a** 「いつの、いくらと比べるのですか」（基準値がない）
- **b** 「何人のうちの、その数ですか」（分母がない）
- **c** 「その文は、どちらの意味ですか」（読み方が2つある）
- **d** 「それは、何で測るのですか」（測り方がない）
- **e** 「その数は、どのくらいの期間のことですか」（期間がない）

**aからeまでを1回ずつ**使います。`____` を `"a"` のように書きかえてください。
"""
# %% [markdown] lang="en" key="missing-intro"
"""
### Your turn (2): what would a stranger ask?

Here are five of the article's goals. What would somebody who does not know the company ask first?

- **a** “Compared with how much, and when?” (no baseline)
- **b** “That number out of how many people?” (no denominator)
- **c** “Which of the two do you mean?” (two ways to read it)
- **d** “How do you measure that?” (no way to measure)
- **e** “That number in what length of time?” (no period)

**Use each of a to e once.** Write `"a"` and so on in place of `____`.
"""

# %% key="missing" role="try" practises="34 39 40 45 48"
missing = {
    "sales": ____,  # 売上を5 %増やす
    "likes": ____,  # 1投稿あたりのいいねを20にする
    "posts": ____,  # 1日5回の投稿数を増やす
    "points": ____,  # 5 %のポイント還元で満足度を上げる
    "ads": ____,  # 検索広告に5万円を使う
}
kl.check("missing")
#: 売上を5 %増やす = sales up by 5 %
#: 1投稿あたりのいいねを20にする = 20 likes a post
#: 1日5回の投稿数を増やす = increase the 5 posts a day
#: 5 %のポイント還元で満足度を上げる = raise satisfaction by giving 5 % back in points
#: 検索広告に5万円を使う = spend ¥50,000 on search ads

# %% [markdown] lang="ja" key="criticism" teaches="34 38 39 45 48"
"""
## 1つの目標が、2つに読める

5つの目標が、どれほど違う意味になるかを見てください。

| 目標 | こうも読めるし | こうも読める |
|---|---|---|
| 売上5 %アップ | 12月に、その年の6月と比べる（年末で増えただけかもしれない） | 今年度を、昨年度と比べる |
| いいね20 | フォロワー500人の店なら 4 % | 5,000人の店なら 0.4 % |
| 1日5回の投稿を増やす | いま3回の店が、5回にする | いま3回の店が、8回にする |
| 検索広告に5万円 | 1年に5万円 | 毎月5万円。1年では60万円 |

「ポイント還元で満足度を上げる」は、施策が数字になっています。ところがゴールは、記事が自分で注意した「満足度」に戻っています。

ほかにも、気になることがあります。

- 「フォロワーを100人増やす」は、100人が200人になるなら2倍、1万人からなら1 %増です。しかも、フォロワーが増えても来店が増えるとは限りません（Rの白いところです）。
- 「売上5 %アップ」は**中間目標**と呼ばれています。でも、最後に欲しい結果、つまりKGIのように読めます。売上をKPIの例に挙げた箇所もあります。立場で変わることは、レッスン1で見ました。
- 成功例なのに、**結果が書かれていません**。流入は本当に2倍になったのでしょうか。わからない成功は、まねできません。
"""
# %% [markdown] lang="en" key="criticism"
"""
## One goal, two readings

See how far apart the meanings of these goals can be.

| goal | it may mean | or it may mean |
|---|---|---|
| sales up by 5 % | December against June of the same year (it may just be the season) | this business year against last |
| 20 likes | 4 % in a shop with 500 followers | 0.4 % in a shop with 5,000 |
| increase the 5 posts a day | from 3 today to 5 | from 3 today to 8 |
| ¥50,000 on search ads | ¥50,000 a year | ¥50,000 every month: ¥600,000 a year |

“Raise satisfaction by points back” puts the measure into numbers. But its goal has gone back to “satisfaction”, the very thing the article warns of.

There is more to wonder about:

- “+100 followers” takes one shop from 100 to 200, twice as many; for a shop with 10,000 it is 1 % more. And more followers need not bring more visitors (the white field under R).
- “Sales up by 5 %” is called an **intermediate goal**, yet it reads like the result wanted in the end: a KGI. Elsewhere sales serve as an example of a KPI. That this depends on where you stand, you saw in lesson 1.
- These are success stories, but they **report no outcome**. Did the inflow really double? A success that nobody can see cannot be repeated.
"""

# %% [markdown] lang="ja" key="likes-intro" teaches="40"
"""
### やってみよう（3）：いいね20は、現実的か

分母がわかると、**A**（現実性）を考えられるようになります。

[公表された調査](sources.ipynb)（2022年）では、Instagramの投稿への反応（いいねやコメントなど）は、真ん中の会社で**フォロワーの 0.47 %** でした。
ざっと「反応はほとんどいいね」と考えます（この教材の仮定です）。

毎回20のいいねを、ふつうの反応率でもらうには、**フォロワーが何人**いればよいですか。
0.47 % は `0.0047` と書きます。
"""
# %% [markdown] lang="en" key="likes-intro"
"""
### Your turn (3): are 20 likes realistic?

Once you know the denominator, you can think about the **A** (achievable).

In a [published survey](sources.ipynb) (2022), the company in the middle got reactions (likes, comments and so on) from **0.47 % of its followers** per post on Instagram.
Roughly, take all reactions for likes (our assumption).

At this usual rate, **how many followers** does it take to get 20 likes every time?
You write 0.47 % as `0.0047`.
"""

# %% key="needed-followers" role="try" practises="40"
needed_followers = ____

kl.check("needed_followers")

# %% [markdown] lang="ja" key="likes-reading" teaches="18 28 29"
"""
フォロワーが500人の店なら、20いいねは 4 % です。ふつうの8倍以上の反応を、毎回もらう必要があります。
「20」という同じ数字が、店によって楽な目標にも、無理な目標にもなります。**基準値と分母がない数字は、現実的かどうかを判断できません。**

レッスン1で、数字の後ろにある事情を見よう、と言いました。目標を立てるときも同じです。
目標の数字が正しく決まっていたかどうかは、**測ってみて、あとから確かめられます**。測れる目標だけが、直せます。

## 書き直しの型

次の空欄を埋めれば、5つの文字と基準値と担当者がそろいます。

> 〔**いつまでに**〕、〔**だれが**〕、〔**何を**〕、〔**いまの値**〕から〔**目標の値**〕にする。

| あいまいな目標 | 書き直した目標（数字は例です） |
|---|---|
| 満足度を上げる | 来年3月31日までに、店長が責任をもって、リピート率を30 %から35 %にする |
| 売上5 %アップ | 今年度の終わりまでに、営業部が、年間の売上を昨年度の2億円から2億1,000万円にする |
| フォロワー+100人 | 9月30日までに、SNS担当が、SNSからサイトへ来る人を月200人から400人にする |
| 検索広告に5万円 | 10月31日までに、広告担当が、月5万円の検索広告で、注文を月0件から10件にする |

年間の売上がこの店のゴール（KGI）なら、ほかの3つは、そこへ近づくための途中の数字（KPI）です。
いちばん下の「5万円」は、目標から**使ってよい費用**に変わりました。お金を使うことは、成果ではないからです。

仕事の手順も、同じように数字で言えます。「商品の案内をよくする」ではなく「10月末までに、商品の種類を40点から50点にする」です。
"""
# %% [markdown] lang="en" key="likes-reading"
"""
In a shop with 500 followers, 20 likes are 4 %: more than 8 times the usual rate, every single time.
The same “20” is easy for one shop and impossible for another. **Without baseline and denominator, nobody can tell whether a number is realistic.**

Lesson 1 said: look at what lies behind a number. It is the same when you set one.
Whether a target was set right can be **measured and checked afterwards**. Only what is measured can be put right.

## A form for rewriting

Fill these gaps, and you have the five letters, the baseline and the person.

> By [**when**], [**who**] brings [**what**] from [**today's value**] to [**the target**].

| vague | rewritten (figures are examples) |
|---|---|
| raise satisfaction | By 31 March of next year, the shop manager brings the repeat rate from 30 % to 35 % |
| sales up by 5 % | By the end of this business year, the sales department brings yearly sales from last year's ¥200 million to ¥210 million |
| +100 followers | By 30 September, whoever runs our social media brings visitors from there to our site from 200 to 400 a month |
| ¥50,000 on search ads | By 31 October, whoever runs our ads brings orders from search ads from 0 to 10 a month, at ¥50,000 a month |

If yearly sales are this shop's goal (KGI), the other three are numbers on the way to it (KPIs).
In the last row the ¥50,000 has changed from a goal into **what it may cost**: spending money is no achievement.

Measures, too, can be put like this: not “better product pages” but “by the end of October, from 40 kinds of product to 50”.
"""

# %% [markdown] lang="ja" key="widget-intro"
"""
## 書いて、点検する

目標を書きながら点検できる道具です。欄を埋めると文ができ、5つの文字が1つずつ判定されます。

1. まず、指標に「満足度」とだけ書いてみてください。どの文字が、なぜ足りないと言われますか。
2. 次に、指標を「リピート率」に直し、残りの欄も埋めて、5文字を全部そろえてください。

「目的」の欄は、R（関連性）のためのものです。この数字が増えると何に近づくのかを書きます。
"""
# %% [markdown] lang="en" key="widget-intro"
"""
## Write and check

Here is a tool that checks a goal while you write it. Fill in the form: it makes a sentence, and judges each of the five letters.

1. First write nothing but “satisfaction” as the indicator. Which letters does it find missing, and why?
2. Then make the indicator “repeat rate”, fill in the rest, and get all five letters.

The field “What for” is there for the R (relevant): what do we come nearer to when this number grows?
"""

# %% key="widget" practises="21 22 23 24 25 27 29" minutes=5
kl.widgets.smart()

# %% [markdown] lang="ja" key="own-intro"
"""
## 自分の目標を書く

**あなたのチームの目標を1つ**、型に入れて書いてください。数字がわからないところは「？」のままで大丈夫です。
「？」が残ったところが、明日だれかに聞くことです。
"""
# %% [markdown] lang="en" key="own-intro"
"""
## Write one of your own

Put **one goal of your own team** into the form. Where you do not know a number, leave a “?”.
What is still a “?” is what you will ask somebody tomorrow.
"""

# %% key="own-goal" practises="28" minutes=3
kl.commit("own-goal")

# %% [markdown] lang="ja" key="limits"
"""
## SMARTにできないこと

SMARTは、目標の**書き方**を点検します。目標そのものが**正しいか**どうかは、教えてくれません。
「9月30日までに、SNS担当が、投稿を1日1回から5回にする」。きれいに書けています。でも、投稿が増えると客は増えるのでしょうか。

Rの質問に答えるには、数字と数字のつながりを見る必要があります。それが、次のレッスン3の「KPIツリー」です。
"""
# %% [markdown] lang="en" key="limits"
"""
## What SMART cannot do

SMART checks how a goal is **written**. It does not say whether it is the **right** goal.
“By 30 September, whoever runs our social media goes from one post a day to 5.” Neatly put. But do more posts bring more customers?

To answer the question of the R, you have to see how numbers hang together. That is the KPI tree of the next one, lesson 3.
"""

# %% [markdown] lang="ja" key="quiz-intro"
"""
## 確認クイズ

8問あります。間違えても、何度でも選び直せます。
"""
# %% [markdown] lang="en" key="quiz-intro"
"""
## Quiz

Eight questions. Choose again as often as you like.
"""

# %% key="quiz"
kl.quiz("smart")

# %% [markdown] lang="ja" key="recall-intro"
"""
## 最初の答えを見てみよう

「満足度を上げる」は達成できたのか。あなたは最初にどう考えましたか。
"""
# %% [markdown] lang="en" key="recall-intro"
"""
## Back to your first answer

Did the shop “raise satisfaction”? What did you think at first?
"""

# %% key="recall"
kl.recall("reached")

# %% [markdown] lang="ja" key="recall-own-intro"
"""
そして、あなたが書いた目標です。点検表といっしょに読み返してください。
"""
# %% [markdown] lang="en" key="recall-own-intro"
"""
And here is the goal that you wrote. Read it again beside the checklist.
"""

# %% key="recall-own"
kl.recall("own-goal")

# %% [markdown] lang="ja" key="takeaway"
"""
## 今日の3行

1. よい目標は、**知らない人でも「達成」か「未達」かを言えます**。
2. SMARTで点検し、そこへ**基準値・分母・担当者**を足します。期限は日付で書きます。
3. 「お金を使う」「投稿する」は成果ではありません。**それで何が増えるのか**まで書きます。

### 月曜日に職場でやること

会議の資料から目標を1つ選び、同僚2人に別々に聞いてください。「**これは、いつ、どの数字を見て、達成と言いますか。**」
2人の答えが違ったら、書き直しの型を使うときです。

→ [ホームへもどる](home.ipynb)　／　[課題2をはじめる](../../exercises/ja/02_smart/02_smart.ipynb)　／　[レッスン3へ進む](03_kpi_tree.ipynb)
"""
# %% [markdown] lang="en" key="takeaway"
"""
## Three lines to take away

1. With a good goal, **a stranger can say “reached” or “missed”**.
2. Check by SMART, then add **baseline, denominator and person**. Write the deadline as a date.
3. Spending and posting are no achievements. Write **what is to grow by it**.

### What to do at work on Monday

Take one goal from a meeting's papers and ask two colleagues separately: “**When, and by which number, will you say that we reached this?**”
If their answers differ, it is time for the form.

→ [Back to the home page](home.ipynb) / [Start assignment 2](../../exercises/en/02_smart/02_smart.ipynb) / [On to lesson 3](03_kpi_tree.ipynb)
"""
