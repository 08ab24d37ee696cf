# ---
# kpilearn:
#   title: {ja: "SNSで流入を2倍に", en: "Twice the inflow through social media"}
#   minutes: 45
# ---

# %% [markdown] lang="ja" key="title"
"""
# レッスン5　SNSで流入を2倍に

**約45分**　「フォロワーが増えた」で終わらせないためのレッスンです。

このレッスンが終わると、こうなります。

- 「フォロワーを100人増やす」で**足りるかどうか**を、自分で計算して判断できます。
- 数字を見たら「**何人のうちの、何回あたりの数字か**」と聞けます。
- 見ばえのよい数字と、ゴールに効く数字を分けられます。
"""
# %% [markdown] lang="en" key="title"
"""
# Lesson 5: Twice the inflow through social media

**About 45 minutes.** It is about not stopping at “we have more followers”.

When you have finished, you can

- work out for yourself **whether 100 more followers are enough**,
- ask of any number: **out of how many people, and for how many posts?**
- tell a number that looks good from a number that serves the goal.
"""

# %% key="begin"
import kpilearn as kl

kl.begin("05_sns", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation" teaches="37"
"""
## 全部の目標に、丸がついた

あなたは、雑貨店のSNSを担当しています。ゴール（KGI）は「**半年で、店のサイトへの流入を2倍にする**」ことです。
**流入**とは、サイトに来た人の数です。SNSから来た人も、検索などほかから来た人も数えます。

4月から半年、チームは4つの中間目標を追いかけました。次のグラフは、その1つ、フォロワーの数です。
"""
# %% [markdown] lang="en" key="situation"
"""
## A tick behind every target

You look after the social media of a small gift shop. The goal (KGI) is **twice the inflow to the shop's site within half a year**.
**Inflow** is the number of people who come to the site, from social media and from anywhere else, such as search.

For half a year from April, the team chased four intermediate goals. The next chart shows one of them: the number of followers.
"""

# %% key="first-picture"
import matplotlib.pyplot as plt
import seaborn as sns

daily = kl.load("sns_daily")

ax = sns.lineplot(daily, x="date", y="followers")
ax.set(title="フォロワー：半年で373人増えました", xlabel="", ylabel="人")
plt.show()
#: フォロワー：半年で373人増えました = Followers: up by 373 in half a year
#: 人 = people

# %% [markdown] lang="ja" key="picture-reading" teaches="38 39 40 41"
"""
線は7月に大きく跳ね上がっています。プレゼント企画をした日です。半年で373人増え、目標の100人を大きく超えました。
ほかの3つも、全部届きました。

| 中間目標 | 目標 | 結果 |
|---|---|---|
| フォロワー | 100人増やす | 373人増えた　✓ |
| 投稿 | 1日1本から1日5本へ | 毎日5本　✓ |
| 写真 | どの投稿にも写真をつける | 100 %　✓ |
| いいね | 1本の投稿で平均20 | 平均30　✓ |

では、ゴールの**流入**は何倍になったでしょうか。グラフを見る前に、1つ選んでください。
"""
# %% [markdown] lang="en" key="picture-reading"
"""
In July the line leaps: that is the day of a giveaway. In half a year 373 people came on top, far beyond the target of 100.
The other three targets were reached, too.

| intermediate goal | target | result |
|---|---|---|
| followers | 100 more | 373 more ✓ |
| posts | from 1 a day to 5 a day | 5 every day ✓ |
| photos | a photo with each post | 100 % ✓ |
| likes | 20 a post on average | 30 on average ✓ |

And the goal itself, the **inflow**? By how much did it multiply? Choose one before you see the chart.
"""

# %% key="commit"
kl.commit("inflow-times")

# %% [markdown] lang="ja" key="resample"
"""
## 流入を、1日あたりで見る

表は1日が1行です。細かすぎるので、月ごとにまとめます。
**`resample("MS", on="date")` は、日付の列を見て、同じ月の行をまとめます**（MS は month start、月の始まりの意味です）。
後ろの `mean()` は平均です。月の日数が違っても、**1日あたり**にすれば公平に比べられます。
"""
# %% [markdown] lang="en" key="resample"
"""
## Inflow, by the day

The table has a row for each day. That is too fine, so put it together by month.
**`resample("MS", on="date")` looks at the dates and puts the rows of the same month together** (MS is for month start).
`mean()` behind it takes the average. Months differ in length, but **a day** is a day: so the comparison is fair.
"""

# %% key="inflow-picture"
monthly = daily.resample("MS", on="date")["inflow"].mean()

ax = sns.barplot(x=monthly.index.month, y=monthly)
ax.axhline(34.3, color="black", linestyle="--")
ax.set(title="1日あたりの流入：点線（2倍）に、はるかに届きません", xlabel="月", ylabel="人/日")
plt.show()
#: 1日あたりの流入：点線（2倍）に、はるかに届きません = Inflow a day: far below the dashed line (twice)
#: 月 = month
#: 人/日 = people a day

# %% [markdown] lang="ja" key="growth-intro"
"""
点線が目標です。作戦の前、2月と3月は1日に約17.1人でした。2倍は34.3人です。4月からの棒は、少し高くなっただけです。
**4つの中間目標に全部届いたのに、ゴールには届きませんでした。** 何が起きたのでしょうか。

## やってみよう（1）：本当は何倍？

作戦の前の日々が `before`、最後の30日が `last` です。**1日あたりの平均**どうしを比べて、何倍になったかを求めてください。
平均は `before.mean()` と書きます。割り算の記号は `/` です。
"""
# %% [markdown] lang="en" key="growth-intro"
"""
The dashed line is the goal. Before the plan, in February and March, about 17.1 people came a day; twice that is 34.3. From April on, the bars are only a little higher.
**All four intermediate goals were reached, and the goal was not.** What happened?

## Your turn (1): how many times, really?

`before` holds the days before the plan, `last` the final 30 days. Compare their **averages for a day**: how many times the old inflow is the new one?
An average is written `before.mean()`; the sign for division is `/`.
"""

# %% key="growth" role="try" practises="37"
before = daily[daily["date"] < "2025-04-02"]["inflow"]
last = daily.tail(30)["inflow"]

growth = ____

kl.check("growth")

# %% [markdown] lang="ja" key="which-inflow"
"""
### 「流入」の分母をそろえる

チームの報告書には「流入が2.2倍」と書いてありました。うそではありません。**SNSから来た人だけ**なら、1日3.0人から6.6人へ増えています。
けれども、SNSから来る人は、もともと流入全体の2割もいませんでした。残りの8割以上は、検索などから来る人です。
小さな部分が2.2倍になっても、全体は2倍になりません。

**「何の、うちの何人か」を先に決める。** 下の「何人のうち」にあたる数を**分母**と呼びます。
分母が書いていない「2倍」は、好きなように読めてしまいます。

## フォロワーから流入まで、何段あるか

フォロワーは、そのまま流入にはなりません。レッスン3のツリーで書くと、あいだに3段あります。

> SNSからの訪問［人/日］ ＝ フォロワー［人］ × 1本の投稿が届く割合［1/本］ × リンクを押す割合 × 投稿［本/日］

- **届く割合**（リーチ率）：1本の投稿が目に入るのは、フォロワーの約 **5 %** です（[公開データ](sources.ipynb)から計算した値）。
- **リンクを押す割合**（クリック率）：見た人の **1 %** とします（このコースで置いた仮の値）。

## やってみよう（2）：100人増えると、訪問は1日に何人増える？

フォロワーが100人増えました。1日に5本投稿します。届く割合は 0.05、リンクを押す割合は 0.01 です。
"""
# %% [markdown] lang="en" key="which-inflow"
"""
### Settle the denominator of “inflow”

The team's report said “inflow times 2.2”. That is no lie: **those who come from social media** rose from 3.0 a day to 6.6.
But they had never been as many as 20 % of the inflow. More than 80 % came from search and elsewhere.
When a small part grows to 2.2 times its size, the whole does not double.

**Settle first what is counted, and out of what.** The number for “out of what” is called the **denominator**.
“Twice” without a denominator can be read as one likes.

## How many steps from a follower to a visit?

A follower is not a visit. Written as the tree of lesson 3, there are 3 steps in between.

> visits from social media [person/day] = followers [person] × share that one post reaches [1/post] × share who click the link × posts [post/day]

- **Share reached** (reach rate): one post is seen by about **5 %** of the followers (computed from [public data](sources.ipynb)).
- **Share who click** (CTR): we take **1 %** of those who see it (an assumption of this course).

## Your turn (2): what do 100 more followers bring a day?

You win 100 followers and post 5 times a day. The share reached is 0.05, the share who click 0.01. How many more visits a day?
"""

# %% key="visits-a-day" role="try" practises="38"
visits_a_day = ____

kl.check("visits_a_day")

# %% [markdown] lang="ja" key="more-followers-intro" teaches="38"
"""
4日でやっと1人です。半年続けると、1日5本 × 180日で**900本の投稿**になります。900本の仕事が、4日に1人の訪問です。

## やってみよう（3）：逆向きに計算する

ゴールまでには、1日にあと**17.1人**の訪問が必要でした。
フォロワーだけで届かせるなら、**何人増やす**必要がありましたか。いま求めた「100人で0.25人」を使います。
"""
# %% [markdown] lang="en" key="more-followers-intro"
"""
One visit in 4 days. Over half a year, 5 posts a day × 180 days are **900 posts**: the work of 900 posts for one visit in 4 days.

## Your turn (3): compute backwards

The goal asked for **17.1** more visits a day.
With followers alone, **how many more followers** would it have taken? Use what you have just found: 100 bring 0.25.
"""

# %% key="more-followers" role="try" practises="35 38"
more_followers = ____

kl.check("more_followers")

# %% [markdown] lang="ja" key="linear" teaches="35"
"""
目標の100人とは、けたが2つ違いました。**中間目標は、ゴールから逆向きに計算して決める**のです。
「100人」は切りのよい数字でしたが、ゴールとつながっていませんでした。

## 投稿を5倍にしたのに

では、投稿はどうでしょうか。1日1本から5本へ、5倍にしました。クリックも5倍になるはずです。
写真つきの投稿だけを選んで、**投稿1本あたりのクリック**を比べます。
"""
# %% [markdown] lang="en" key="linear"
"""
The target of 100 was too small by two digits. **An intermediate goal is found backwards from the goal.**
“100” was a round number, but nothing tied it to the goal.

## Five times the posts, and yet

What about the posts? They went from 1 a day to 5. Clicks ought to be 5 times as many, too.
Take the posts with a photo only, and compare the **clicks for each post**.
"""

# %% key="posts-picture"
posts = kl.load("sns_posts")
posts["per_day"] = (posts["date"] >= "2025-04-02").map({False: 1, True: 5})
photos = posts[posts["photo"]]

ax = sns.barplot(photos, x="per_day", y="link_clicks", seed=1)
ax.set(title="1日5本にすると、1本あたりのクリックは5分の1ほどに", xlabel="1日の投稿（本）", ylabel="クリック/本")
plt.show()
#: 1日5本にすると、1本あたりのクリックは5分の1ほどに = At 5 posts a day, each post is clicked about one fifth as often
#: 1日の投稿（本） = posts a day
#: クリック/本 = clicks a post

# %% [markdown] lang="ja" key="posts-reading" teaches="39 43"
"""
棒の高さは平均です。黒い線は、偶然でこのくらいは動くという幅を表します。
1本あたりのクリックは、平均3.0回から0.6回へ落ちました。理由は2つあります。

- **1本の届く人が減った。** 219人から113人へ、ほぼ半分です。投稿が増えると、1本ずつの出番が短くなります。
- **見た人が押さなくなった。** 同じような投稿が1日に5回も来ると、人は見慣れてしまいます。

[公開された調査](sources.ipynb)でも、1日2本にすると、1本のいいねは1日1本のときの 57 % まで下がりました。
**投稿の数と結果は、まっすぐな線の関係ではありません。** 2倍やれば2倍、にはならないのです。

だから、増やすなら中身も変えます。商品の紹介ばかりでなく、作業場の様子、お客さまの話、クイズを混ぜる。
同じ話が続かないようにすることが、本数よりも先です。

## 写真は役に立つのか

作戦の前は、写真のある投稿とない投稿がまざっていました。60本を比べます。
`True` が写真あり、`False` が写真なしです。どれも**1本あたりの平均**です。
"""
# %% [markdown] lang="en" key="posts-reading"
"""
The height of a bar is the average; the black line shows how far chance alone may move it.
Clicks for each post fell from 3.0 to 0.6 on average. There are two reasons.

- **Each post reaches fewer people:** 113 instead of 219, about half. With more posts, each has a shorter time on stage.
- **Those who see it click less.** When much the same thing comes 5 times a day, people get used to it.

In a [published study](sources.ipynb), too, each post got only 57 % of the likes at 2 posts a day, compared with 1 a day.
**Posts and results are not on a straight line:** doing twice as much does not bring twice as much.

So if you post more, vary what you post: not products alone, but the workshop, a customer's story, a quiz.
Not to tell the same story over and over comes before the number of posts.

## Are photos of use?

Before the plan, some posts had a photo and some did not. Compare these 60 posts.
`True` is with a photo, `False` without. All figures are **averages for one post**.
"""

# %% key="photo-table"
early = posts[posts["per_day"] == 1]

early.groupby("photo")[["reach", "likes", "shares", "link_clicks"]].mean().round(1)

# %% [markdown] lang="ja" key="photo-reading" teaches="41 44"
"""
どの列を見るかで、答えが逆になります。

- **届いた人**（`reach`）と**いいね**（`likes`）では、写真なしの勝ちです。ただし、いいねの平均は、たまたま広まった数本で大きくなっています。
- **シェア**と**クリック**では、写真ありの勝ちです。サイトへ来てもらうのがゴールなら、見るのはこちらです。

届いた人で割ると、差はもっとはっきりします。写真ありは100人に1.4回、写真なしは100人に0.2回押されています。
写真は、人の目を引き、人に伝えてもらう力になります。**ゴールに近い列で、分母をそろえて比べましょう。**

このデータはコンピューターで作ったものなので、本当の答えがわかっています。写真の効果は、1本あたり**1.6倍**です。
60本では偶然が大きく、2.3倍に見えました。少ない数で「2.3倍！」と発表するのは、まだ早いのです。

## いいね20は、何を教えてくれるか

**いいね**は、投稿に興味を持ってくれた印です（エンゲージメントとも言います）。でも、いいねとクリックは別の行動です。
"""
# %% [markdown] lang="en" key="photo-reading"
"""
The answer turns round with the column you look at.

- In **people reached** (`reach`) and **likes** (`likes`), posts without a photo win. But the average of likes is large because of a few posts that happened to spread.
- In **shares** and **clicks**, posts with a photo win. If the goal is to bring people to the site, these are the columns to look at.

Divide by the people reached, and it is clearer still: 1.4 clicks for 100 people with a photo, 0.2 for 100 without.
A photo makes people stop, and makes them pass the post on. **Compare in the column nearest to the goal, with the same denominator.**

This data was made by a computer, so the truth is known: a photo brings **1.6 times** the clicks for each post.
With 60 posts, chance is large, and it looked like 2.3 times. With so few, it is too early to announce “2.3 times!”

## What do 20 likes tell you?

A **like** is a sign that somebody took an interest in the post (engagement is the word). But a like and a click are two different things to do.
"""

# %% key="likes-picture"
plan = photos[photos["per_day"] == 5]

ax = sns.barplot(x=plan["likes"] >= 20, y=plan["link_clicks"], seed=1)
ax.set_xticks([0, 1], ["いいね20未満", "いいね20以上"])
ax.set(title="いいねが20に届いても、クリックは同じです", xlabel="", ylabel="クリック/本")
plt.show()
#: いいね20未満 = under 20 likes
#: いいね20以上 = 20 likes or more
#: いいねが20に届いても、クリックは同じです = Posts that reach 20 likes are clicked no more
#: クリック/本 = clicks a post

# %% [markdown] lang="ja" key="likes-reading" teaches="40 44"
"""
2本の棒は、同じ高さです。いいねが20に届かない投稿も、届いた投稿も、クリックは1本あたり0.6回でした。
**いいねは、この店ではクリックの先行指標になっていません。**

しかも、平均30に届いたのは、広まった何本かのおかげです。20に届いた投稿は、900本のうちの 49 % でした。
「1本あたり20」が楽かどうかも、分母で決まります。[公開された調査](sources.ipynb)では、Instagramの反応率はフォロワーの 0.47 % ほどです。
20いいねには、およそ4,250人のフォロワーが要ります。この店には、はじめからその人数がいました。

## やってみよう（4）：プレゼント企画は効いたのか

7月1日のプレゼント企画で、フォロワーが1日で300人ほど増えました。上司は「またやろう」と言っています。
企画の前の60日と、あとの60日で、**投稿のリンクが押された回数**（`link_clicks`）の合計は、いくつ増えましたか。
列の合計は `after["link_clicks"].sum()` と書きます。
"""
# %% [markdown] lang="en" key="likes-reading"
"""
The two bars are equally high. Posts under 20 likes and posts above have 0.6 clicks each.
**In this shop, likes are not a leading indicator of clicks.**

What is more, the average of 30 is owed to a few posts that spread. Of the 900 posts, only 49 % reached 20.
Whether “20 a post” is easy depends on the denominator, too. In a [published study](sources.ipynb) of Instagram, about 0.47 % of the followers respond.
20 likes then need about 4,250 followers, and this shop had them from the start.

## Your turn (4): did the giveaway work?

The giveaway on July 1 brought some 300 followers in one day. “Let's do it again,” says your manager.
Compare the 60 days before it with the 60 days after. By how much did the total of **clicks on the posts' links** (`link_clicks`) rise?
The total of a column is written `after["link_clicks"].sum()`.
"""

# %% key="extra-clicks" role="try" practises="42"
days = daily.set_index("date")
earlier = days["2025-05-02":"2025-06-30"]
after = days["2025-07-02":"2025-08-30"]

extra_clicks = ____

kl.check("extra_clicks")

# %% [markdown] lang="ja" key="vanity" teaches="42"
"""
## 見ばえのよい数字

プレゼントが目当ての人は、投稿のリンクを押しませんでした。このデータでは、**新しい300人は1回も押さない**ように作ってあります。
フォロワーという数字は増え、グラフは美しくなり、ゴールは動きません。
こういう数字を**虚栄の指標**（vanity metric）と呼びます。次の3つで見分けられます。

1. それが増えたとき、**ゴールも動きましたか**。（プレゼントのあと、動きませんでした）
2. **お金や景品で買える**数字ではありませんか。
3. **分母**がありますか。「フォロワー1,000人あたりのクリック」にすると、この企画のあとは下がっています。

質のよいフォロワーとは、人数ではなく、つながりです。質問に答える、お客さまの写真を紹介する、その日のうちに返事をする。
こうした**対話**も数字にできます。たとえば「届いた1,000人あたりのコメント」や「1日以内に返事をした割合」です。

## 全部やったら、どこまで行けるか

このデータのもとになった計算式を使って、投稿の数だけを変えてみます。ほかの目標は、全部そのままです。
"""
# %% [markdown] lang="en" key="vanity"
"""
## Numbers that look good

People who came for the present did not click. The data was made so that **the 300 new followers never click at all**.
The number of followers rises, the chart is beautiful, and the goal does not move.
Such a number is called a **vanity metric**. You know it by three questions.

1. When it rose, **did the goal move, too?** (After the giveaway it did not.)
2. Could it be **bought**, with money or presents?
3. Has it a **denominator**? “Clicks for 1,000 followers” fell after the giveaway.

Good followers are not a count but a tie. Answer questions, show customers' own pictures, reply on the same day.
Such **dialogue** can be put into numbers as well: “comments for 1,000 people reached”, or “share answered within 1 day”.

## How far could the whole plan go?

Take the formulas behind this data and change nothing but the number of posts. All other targets stay as they are.
"""

# %% key="model-picture"
per_day = [1, 2, 3, 5, 8, 10]
inflow = kl.markets.sns.MODEL.evaluate({"posts_per_day": per_day}, periods=7)["inflow"][:, -1]

ax = sns.lineplot(x=per_day, y=inflow, marker="o")
ax.axhline(979, color="black", linestyle="--")
ax.set(title="1日10本でも、2倍（点線）には届きません", xlabel="1日の投稿（本）", ylabel="流入（人/月）", ylim=(0, 1050))
plt.show()
#: 1日10本でも、2倍（点線）には届きません = Even 10 posts a day do not reach twice (dashed line)
#: 1日の投稿（本） = posts a day
#: 流入（人/月） = inflow (people a month)

# %% [markdown] lang="ja" key="widget-intro"
"""
線は右へ行くほど平らになります。1日1本で月506人、5本で599人、10本でも670人です。目標の979人は、ずっと上にあります。
**同じ努力を足すたびに、増える分は小さくなっていきます。**

考えてみてください。

- 投稿を5本から10本へ増やす仕事は2倍です。流入は何人増えますか。
- SNSのほかから来る人（月におよそ400人）を増やすほうが、早くはありませんか。
- ゴールの「半年で2倍」は、この店で届く目標でしたか。届かないとわかったのは、いつですか。

下の表示では、投稿、写真、いいねの目標、フォロワーを自分で動かせます。「記事の計画にする」を押すと、この店の作戦になります。
"""
# %% [markdown] lang="en" key="widget-intro"
"""
The line grows flatter to the right: 506 people a month with 1 post a day, 599 with 5, and 670 even with 10. The goal of 979 is far above.
**Each time you add the same effort, it adds less.**

Think about this:

- Going from 5 posts to 10 doubles the work. How many more people come?
- Would it not be quicker to win more of those who come from elsewhere (about 400 a month)?
- Was “twice in half a year” within this shop's reach? And when could you have known?

Below you can move posts, photos, the target for likes and followers yourself. Press “Set the article’s plan” to get what this shop did.
"""

# %% key="widget" practises="38 39 40 41" minutes=6
kl.widgets.sns()

# %% [markdown] lang="ja" key="better-plan" teaches="05 36"
"""
## では、どんな中間目標ならよかったか

ゴールから逆向きに、分母をつけて書き直します。

| はじめの目標 | 書き直した目標（例） |
|---|---|
| フォロワーを100人増やす | フォロワー1,000人あたりのクリックを、月に16回から30回にする |
| 1本で20いいね | 届いた100人あたりのクリックを、0.5回から1回にする |
| 1日に5本 | 1日に2本。ただし、同じ種類を続けない |

そして、4月の終わりに**1度止まって**見ます。1日あたりの流入は、1か月で17.1人から17.8人にしかなっていませんでした。
そこで気づけば、5か月残っていました。やってみて、確かめて、作戦を変える。その回数を増やすために、KPIがあります。
"""
# %% [markdown] lang="en" key="better-plan"
"""
## Which intermediate goals would have been better?

Write them again, backwards from the goal and with a denominator.

| first version | second version (for example) |
|---|---|
| 100 more followers | from 16 clicks a month for 1,000 followers to 30 |
| 20 likes a post | from 0.5 clicks for 100 people reached to 1 click |
| 5 posts a day | 2 posts a day, never the same kind twice in a row |

And then **stop once and look**, at the end of April. After 1 month, inflow had gone from 17.1 a day to a mere 17.8.
Had you noticed then, there would have been 5 months left. Try, check, change the plan: KPIs exist so that you can do this more often.
"""

# %% [markdown] lang="ja" key="quiz-intro"
"""
## 確認クイズ

分母と、投稿の中身の問題です。8問あります。
"""
# %% [markdown] lang="en" key="quiz-intro"
"""
## Quiz

Eight questions about denominators, and about what to post.
"""

# %% key="quiz"
kl.quiz("denominators")

# %% [markdown] lang="ja" key="recall-intro"
"""
## 最初の答えを見てみよう
"""
# %% [markdown] lang="en" key="recall-intro"
"""
## Back to your first answer
"""

# %% key="recall"
kl.recall("inflow-times")

# %% [markdown] lang="ja" key="takeaway"
"""
## 今日の3行

1. **フォロワーは流入ではありません。** あいだの段（届く、押す）を掛けて、ゴールから逆向きに目標を決めます。
2. 数字を見たら**分母**を聞きます。「何人のうち」「1本あたり」がない数字は、見ばえだけのことがあります。
3. **2倍やっても、2倍にはなりません。** 早めに1度止まって、ゴールが動いたかどうかを見ます。

### 月曜日に職場でやること

チームのSNSの報告書から数字を1つ選び、その横に**分母**を書き足してください。
書けなければ、そこが最初に直すところです。書けたら、先月と先々月で、その数字とゴールがいっしょに動いたかを見ましょう。

→ [ホームへもどる](home.ipynb)　／　[課題5をはじめる](../../exercises/ja/05_sns/05_sns.ipynb)　／　[レッスン6へ進む](06_shop.ipynb)
"""
# %% [markdown] lang="en" key="takeaway"
"""
## Three lines to take away

1. **Followers are not inflow.** Multiply by the steps in between (reached, clicked), and set targets backwards from the goal.
2. When you see a number, ask for its **denominator**. Without “out of how many” and “for each post”, it may be mere looks.
3. **Twice the work does not bring twice the result.** Stop early, and look whether the goal moved.

### What to do at work on Monday

Take one number from your team's social-media report and write its **denominator** beside it.
If you cannot, that is the first thing to mend. If you can, see whether it and the goal moved together over the last two months.

→ [Back to the home page](home.ipynb) / [Start assignment 5](../../exercises/en/05_sns/05_sns.ipynb) / [On to lesson 6](06_shop.ipynb)
"""
