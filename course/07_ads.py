# ---
# kpilearn:
#   title: {ja: "広告5万円と動画", en: "¥50,000 of ads, and videos"}
#   minutes: 45
# ---

# %% [markdown] lang="ja" key="title"
"""
# レッスン7　広告5万円と動画

**約45分**　決まった予算を、いちばん役に立つところへ置くレッスンです。

このレッスンが終わると、こうなります。

- 予算から注文までを**段に分けて**計算できます。
- 平均ではなく「**次の1件にいくらかかるか**」で、予算を配分できます。
- 広告の手柄に見える注文から、**広告がなくても来た注文**を引けます。
"""
# %% [markdown] lang="en" key="title"
"""
# Lesson 7: ¥50,000 of ads, and videos

**About 45 minutes.** It is about putting a fixed budget where it does most.

When you have finished, you can

- compute **step by step** from a budget to orders,
- split a budget by **what the next order costs**, not by the average,
- take away from the ads' orders those that **would have come without ads**.
"""

# %% key="begin"
import kpilearn as kl

kl.begin("07_ads", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation" teaches="48"
"""
## 月5万円を任された

あなたは、ネットショップの広告を任されました。予算は**5万円**です。期間を聞くと、1か月分だとわかりました。
（「5万円」だけでは期間がなく、レッスン2のSMARTでいえば不合格です。聞いてよかったですね。）

広告は3種類あります。前の担当者は、3か月続けて同じ分け方をしていました。

| 種類 | データの名前 | だれに見えるか | 月の予算 |
|---|---|---|---|
| 自社名で検索 | `brand` | 店の名前を検索した人 | 2万円 |
| 一般語で検索 | `general` | 「誕生日プレゼント」のような言葉で検索した人 | 2万円 |
| バナー | `display` | ほかのサイトを見ている人（画像の広告） | 1万円 |

まず、**クリック率**（CTR）を見ます。広告が表示された回数のうち、クリックされた割合です。
"""
# %% [markdown] lang="en" key="situation"
"""
## ¥50,000 a month is yours

You are put in charge of an online shop's ads. The budget is **¥50,000**. You ask for what time, and learn that it is for 1 month.
(“¥50,000” alone has no period and fails lesson 2's SMART. Well asked.)

There are 3 kinds of ads. For 3 months, whoever had the job before you split the money like this.

| kind | name in the data | who sees it | budget a month |
|---|---|---|---|
| own-name words | `brand` | people who search for the shop's name | ¥20,000 |
| general words | `general` | people who search for something like “birthday present” | ¥20,000 |
| banners | `display` | people on other sites (picture ads) | ¥10,000 |

Look at the **click-through rate** (CTR) first: of all times that an ad was shown, the share that was clicked.
"""

# %% key="first-picture"
import matplotlib.pyplot as plt
import seaborn as sns

totals = kl.load("ads_daily").groupby("campaign")[["spend", "impressions", "clicks", "ad_orders"]].sum()

ax = sns.barplot(x=totals.index, y=totals["clicks"] / totals["impressions"] * 100)
ax.set(title="クリック率：自社名（brand）が飛びぬけています", xlabel="", ylabel="クリック率（%）")
plt.show()
#: クリック率：自社名（brand）が飛びぬけています = Click-through rate: own-name words (brand) are far ahead
#: クリック率（%） = click-through rate (%)

# %% [markdown] lang="ja" key="picture-reading"
"""
自社名が 9.4 %、一般語が 2.9 %、バナーが 0.6 % です。
上司は言います。「自社名がいちばんだ。来月は、ここへもっと予算を移そう。」

**あと1万円を足すとしたら、どこへ置きますか。** いま思うものを1つ選んでください。
"""
# %% [markdown] lang="en" key="picture-reading"
"""
Own-name words reach 9.4 %, general words 2.9 %, banners 0.6 %.
“Own-name words win,” says your manager. “Let's move more of the money there next month.”

**If you could add ¥10,000, where would you put it?** Choose what you think now.
"""

# %% key="commit"
kl.commit("next-yen")

# %% [markdown] lang="ja" key="steps" teaches="48"
"""
## 予算から注文まで、3段

- 予算［円］ ÷ クリック単価［円/クリック］ ＝ クリック［クリック］
- クリック × 転換率［件/クリック］ ＝ 注文［件］
- 予算 ÷ 注文 ＝ **顧客獲得単価**［円/件］

- **クリック単価**（CPC）：クリック1回の値段です。日本のネットショップでは120円前後です（[公開された目安](sources.ipynb)）。
- **転換率**（CVR）：クリックした人のうち、注文した割合です。
- **顧客獲得単価**（CPA）：注文1件を取るのにかかった広告費です。

同じ広告でも、クリック単価は下げられます。検索サイトは広告に**品質スコア**（10点満点）をつけています。
言葉と広告とページの内容が合っていると点が上がり、同じ予算でたくさん表示され、クリックも安くなります。

## やってみよう（1）：5万円で何件？ 1件いくら？

予算が5万円、クリック単価が100円、転換率が 2 % のとき、**顧客獲得単価**は何円ですか。
"""
# %% [markdown] lang="en" key="steps"
"""
## Three steps from a budget to orders

- budget [JPY] ÷ cost per click [JPY/click] = clicks [click]
- clicks × conversion rate [order/click] = orders [order]
- budget ÷ orders = **cost per acquisition** [JPY/order]

- **Cost per click** (CPC): the price of one click. For Japanese online shops about ¥120 is quoted ([published figures](sources.ipynb)).
- **Conversion rate** (CVR): the share of those who click who place an order.
- **Cost per acquisition** (CPA): what you spend on ads to win one order.

The cost per click can be brought down. Search engines give each ad a **quality score** (out of 10).
When search words, ad and page fit each other, the score rises: the same budget is shown more often, and a click costs less.

## Your turn (1): how many orders for ¥50,000, and at what price?

With a budget of ¥50,000, a cost per click of ¥100 and a conversion rate of 2 %, what is the **cost per acquisition** in yen?
"""

# %% key="cpa" role="try" practises="48"
cpa = ____

kl.check("cpa")

# %% [markdown] lang="ja" key="ages-intro"
"""
クリックは途中の段です。最後の段まで行かないと、安いか高いかはわかりません。

## いちばんクリックする人が、いちばん買うとは限らない

別の店のSNS広告、1,143本の記録です。年代ごとに合計して、クリック率と顧客獲得単価を並べます。
`ctr` は、1万回の表示あたりのクリックです。
"""
# %% [markdown] lang="en" key="ages-intro"
"""
Clicks are a stage on the way. Until you have reached the last stage, you do not know whether they are cheap.

## Those who click most need not buy most

Here are 1,143 social-media ads of another shop. Add them up by age, and put click-through rate and cost per acquisition side by side.
`ctr` is clicks for 10,000 times shown.
"""

# %% key="ages-table"
social = kl.load("social_ads")
ages = social.groupby("age_group")[["impressions", "clicks", "spend", "orders"]].sum()

ages["ctr"] = (ages["clicks"] / ages["impressions"] * 10_000).round(1)
ages["cpa"] = (ages["spend"] / ages["orders"]).round()
ages[["ctr", "cpa"]]

# %% [markdown] lang="ja" key="ages-reading"
"""
45–49歳は、クリック率がいちばん高く（2.6回）、1件あたりの広告費もいちばん高くつきます（7,530円）。
30–34歳は、クリック率はいちばん低いのに、3,944円で済んでいます。
見る人が多くても、買う人が少なければ、クリックはただの出費です。もとになった[公開データ](sources.ipynb)でも、同じことが起きていました。

### 率を平均してはいけない

この広告の転換率は、全部でいくつでしょうか。計算のしかたが2つあります。
"""
# %% [markdown] lang="en" key="ages-reading"
"""
People of 45–49 have the highest click-through rate (2.6) and the highest cost for one order (¥7,530).
Those of 30–34 click least, and an order costs only ¥3,944.
When many click and few buy, clicks are merely expenses. It was the same in the [public data](sources.ipynb) behind this table.

### Never average rates

What is the conversion rate of all these ads? There are two ways to work it out.
"""

# %% key="rates"
import pandas as pd

clicked = social[social["clicks"] > 0]
mean_of_rates = (clicked["orders"] / clicked["clicks"]).mean()
pooled = social["orders"].sum() / social["clicks"].sum()

pd.Series({"広告ごとの率の平均": mean_of_rates, "合計どうしの率": pooled}).round(3)
#: 広告ごとの率の平均 = mean of the ads' rates
#: 合計どうしの率 = rate of the totals

# %% [markdown] lang="ja" key="rates-reading"
"""
11.6 % と 2.9 %、4倍もの差が出ました。**正しいのは、合計どうしで割った 2.9 % です。**
率を平均すると、クリックが1回しかない広告も、1,000回の広告と同じ1票になります。1回のうち1件売れた「100 %」が、全体を引き上げます。

## 平均と「次の1件」は違う

3種類の広告に戻りましょう。3か月の合計から顧客獲得単価を出すと、自社名が3,076円、一般語が4,626円、バナーが6,446円です。
やはり自社名が安く見えます。でも、それは**これまでの平均**です。知りたいのは「**もう1万円足したら、あと何件増えるか**」です。

それを確かめた記録があります。同じような店が40店ずつ、予算を5,000円から5万円まで変えて試しました。
表を見やすく並べ直します。**`pivot` は、行と列を決めて表を組み直す**命令です。
`index` が行、`columns` が列、`values` がマスの中身です。
"""
# %% [markdown] lang="en" key="rates-reading"
"""
11.6 % and 2.9 %: one is 4 times the other. **Right is 2.9 %, the total orders divided by the total clicks.**
In a mean of rates, an ad with 1 click has the same vote as one with 1,000. A single sale on a single click is “100 %”, and pulls the whole up.

## The average is not the next order

Back to the 3 kinds of ads. From the totals of 3 months, the cost per acquisition is ¥3,076 for own-name words, ¥4,626 for general words and ¥6,446 for banners.
Own-name words look cheapest again. But that is **the average so far**. What you want to know is: “**with ¥10,000 more, how many more orders?**”

There are records of just that: groups of 40 similar shops tried budgets from ¥5,000 to ¥50,000.
Let us put the table in a handy form. **`pivot` rebuilds a table with the rows and columns that you choose**:
`index` for the rows, `columns` for the columns, `values` for what stands in the fields.
"""

# %% key="pivot"
tests = kl.load("ads_tests")
tests["orders"] = tests["ad_orders"] / tests["shops"]

orders = tests.pivot(index="monthly_budget", columns="campaign", values="orders")
orders

# %% key="curves"
ax = sns.lineplot(orders, dashes=False, marker="o")
ax.set(title="予算を増やすと、増え方はだんだん小さくなります", xlabel="1か月の予算（円）", ylabel="1店の注文（件/月）")
plt.show()
#: 予算を増やすと、増え方はだんだん小さくなります = The more you spend, the less each further yen adds
#: 1か月の予算（円） = budget a month (yen)
#: 1店の注文（件/月） = orders of a shop (a month)

# %% [markdown] lang="ja" key="marginal-intro"
"""
3本の線の曲がり方が違います。自社名（`brand`）は最初に大きく伸び、2万円のあたりから**ほとんど平ら**です。
店の名前を検索する人の数には限りがあるからです。一般語（`general`）は、5万円でもまだ伸びています。

線の**傾き**が「次の1件の取りやすさ」です。これを円で表したのが**限界CPA**（次の1件の値段）です。

> 限界CPA ＝ 増やした予算 ÷ 増えた注文

自社名を2万円から4万円にすると、注文は6.55件から7.625件へ、1.075件しか増えません。次の1件は約18,600円です。
平均の3,000円台とは、まるで違う値段です。

## やってみよう（2）：一般語の、次の1件

一般語を**2万円から4万円**に増やしたときの限界CPAは何円ですか。
表の数字は `orders.loc[40_000, "general"]` のように取り出せます。
"""
# %% [markdown] lang="en" key="marginal-intro"
"""
The three lines bend differently. Own-name words (`brand`) rise fast at first and are **nearly flat** from about ¥20,000 on,
for only so many people search for the shop's name. General words (`general`) still rise at ¥50,000.

The **slope** of a line tells how easily the next order is won. In yen, it is the **marginal CPA**: the price of the next order.

> marginal CPA = added budget ÷ added orders

From ¥20,000 to ¥40,000, own-name words go from 6.55 orders to 7.625: just 1.075 more. The next order costs about ¥18,600.
That has nothing to do with the average of ¥3,000-odd.

## Your turn (2): the next order from general words

What is the marginal CPA in yen of general words, when you go **from ¥20,000 to ¥40,000**?
Numbers are taken from the table like this: `orders.loc[40_000, "general"]`.
"""

# %% key="marginal-cpa" role="try"
marginal_cpa = ____

kl.check("marginal_cpa")

# %% [markdown] lang="ja" key="plan-intro"
"""
次の1件は、一般語なら4,000円台、自社名なら1万8,000円台です。**平均では自社名、次の1件では一般語**。答えが逆になりました。

配分のこつは1つです。**次の1件が高いところから、安いところへ移す。** どこも同じ値段になったら、そこでやめます。

## やってみよう（3）：5万円を分ける

表 `orders` を見て、注文の合計がなるべく多くなるように、5万円を**1万円きざみで**3種類に分けてください。0円でもかまいません。
いまの分け方なら、こう書きます。この形をまねして、数字を変えます。

`pd.Series({"brand": 20_000, "general": 20_000, "display": 10_000})`

この分け方の注文は、6.55 ＋ 5.35 ＋ 1.925 で、約13.8件です。これより増やせますか。
"""
# %% [markdown] lang="en" key="plan-intro"
"""
The next order costs ¥4,000-odd with general words, and ¥18,000-odd with own-name words. **By the average own-name words win, by the next order general words do.** The answer has turned round.

There is one rule for a split: **move money from where the next order is dear to where it is cheap.** When it costs the same everywhere, stop.

## Your turn (3): split the ¥50,000

Look at the table `orders` and split ¥50,000 **in steps of ¥10,000** over the 3 kinds, so that the orders add up to as many as possible. ¥0 is allowed, too.
The present split would be written as follows. Copy its form and change the numbers.

`pd.Series({"brand": 20_000, "general": 20_000, "display": 10_000})`

It brings 6.55 + 5.35 + 1.925 orders, about 13.8. Can you do better?
"""

# %% key="best-split" role="try" practises="48"
best_split = ____

kl.check("best_split")

# %% [markdown] lang="ja" key="cannibal-intro"
"""
同じ5万円で、注文が1件近く増えます。お金は増やさず、置き場所を変えただけです。

## その注文は、本当に広告のおかげですか

もう1つ、確かめることがあります。店の名前を検索した人は、広告がなくても店に来たのではないでしょうか。

ある会社が、20の地域で実験しました。半分の地域は前の6週間だけ、残りの半分は後の6週間だけ、広告を出しました。
**広告を出した週**と**出さなかった週**の、1地域・1週あたりの注文です。
"""
# %% [markdown] lang="en" key="cannibal-intro"
"""
Nearly one order more for the same ¥50,000. No more money: it only stands in another place.

## Are these orders really the ads' doing?

There is one more thing to check. People who search for the shop's name: would they not have come without an ad?

A company tried it in 20 regions. Half of them had ads in the first 6 weeks only, the other half in the last 6 weeks only.
Here are the orders of a region and week, **with ads** and **without**.
"""

# %% key="regions-picture"
regions = kl.load("ads_regions")
regions["orders"] = regions["organic_orders"] + regions["ad_orders"]
by_ads = regions.groupby("ads_on")[["organic_orders", "ad_orders", "orders"]].mean()

ax = by_ads[["organic_orders", "ad_orders"]].plot.bar(stacked=True, rot=0)
ax.set_xticks([0, 1], ["広告なし", "広告あり"])
ax.legend(["広告を通らない注文", "広告からの注文"], loc="upper left", bbox_to_anchor=(1, 1))
ax.set(title="広告の注文が20件。でも、合計は8件しか増えていません", xlabel="", ylabel="注文（件/地域・週）")
plt.show()
#: 広告なし = no ads
#: 広告あり = ads
#: 広告を通らない注文 = orders without an ad
#: 広告からの注文 = orders from ads
#: 広告の注文が20件。でも、合計は8件しか増えていません = 20 orders from ads, but only 8 more in all
#: 注文（件/地域・週） = orders (a region and week)

# %% [markdown] lang="ja" key="cannibal-reading"
"""
広告のない週は39.5件でした。広告を出した週は、広告からの注文が20.1件あります。ところが、広告を通らない注文は27.4件に減りました。
合計は47.5件で、増えたのは**8件だけ**です。12件は、もともと来るはずのお客さまが、広告をクリックしただけでした。
広告が、ただで来るはずの注文を食べてしまう。これを**共食い**（カニバリゼーション）と呼びます。

## やってみよう（4）：増えた1件の値段

広告を出した週の費用は、1地域あたり4万円です。**本当に増えた注文**1件に、いくらかかりましたか。
`by_ads.loc[True, "orders"]` が広告あり、`by_ads.loc[False, "orders"]` が広告なしの合計です。
"""
# %% [markdown] lang="en" key="cannibal-reading"
"""
Weeks without ads had 39.5 orders. In weeks with ads, 20.1 came from ads; but orders without an ad fell to 27.4.
In all there were 47.5: **only 8 more**. The other 12 were customers who would have come anyway and merely clicked the ad.
Ads that eat orders which would have come free of charge: this is called **cannibalisation**.

## Your turn (4): the price of an added order

A week with ads costs ¥40,000 in a region. What does one order cost that was **really added**?
`by_ads.loc[True, "orders"]` is the total with ads, `by_ads.loc[False, "orders"]` the total without.
"""

# %% key="real-cpa" role="try"
real_cpa = ____

kl.check("real_cpa")

# %% [markdown] lang="ja" key="widget-intro"
"""
広告の管理画面には、1件1,991円と出ています。本当は、その2.5倍でした。このデータでは、広告の注文のうち本当に増えるのは**4割**にしてあります。
広告を一部の地域や期間で**止めてみる**。レッスン6のくじ引きと同じ考え方です。

## 予算を動かしてみよう

5万円を3種類に分けます。点線が**平均**、太い線が**次の1件**です。
「本当に増えた注文」がガードレールです。自社名の注文は3割、ほかの2つは9割が、本当に増えた注文だとします（このコースで置いた値）。

1. 3つに同じだけ分けたところから始まります。次の1件がいちばん高いのはどれですか。
2. 高いところから安いところへ移して、注文の合計を増やしてください。
3. こんどは「本当に増えた注文」も減らさないようにします。自社名はいくらまでにしますか。
"""
# %% [markdown] lang="en" key="widget-intro"
"""
The ad console shows ¥1,991 for an order. In truth it was 2.5 times that. In this data, **40 %** of the ads' orders are really added: we made it so.
To **switch ads off** in some regions or weeks is the same idea as the lot in lesson 6.

## Move the budget yourself

Split ¥50,000 over the 3 kinds. Dotted is the **average**, thick the **next order**.
“New orders by ads” are the guardrail. We assume that 30 % of the own-name orders are really added, and 90 % of the other two.

1. You begin with an even split. Where is the next order dearest?
2. Move money from there to where it is cheap, and raise the orders in all.
3. Now do not let the really added orders fall either. How much is left for own-name words?
"""

# %% key="widget" minutes=5
kl.widgets.budget()

# %% [markdown] lang="ja" key="videos-intro" teaches="49"
"""
## 動画を3日に1本

予算のほかに、**3日に1本**の動画という目標もあります。決まった間隔で出すと、見る人は次を待つようになります。
半年で60本になりました。1本ずつの再生回数を、**ヒストグラム**（どのくらいの値が何本あるかの図）で見ます。
"""
# %% [markdown] lang="en" key="videos-intro"
"""
## A video every 3 days

Besides the budget there is a second target: a video **every 3 days**. When they come regularly, viewers wait for the next.
In half a year this made 60 videos. Look at the views of each in a **histogram** (how many videos have about how many views).
"""

# %% key="videos-picture"
videos = kl.load("videos")

ax = sns.histplot(videos, x="views", bins=30)
ax.set(title="60本の動画：ほとんどは少し、1本だけが大当たり", xlabel="再生（回）", ylabel="動画（本）")
plt.show()
#: 60本の動画：ほとんどは少し、1本だけが大当たり = 60 videos: most have few views, one is a hit
#: 再生（回） = views
#: 動画（本） = videos

# %% [markdown] lang="ja" key="videos-reading" teaches="49"
"""
平均は561回ですが、真ん中の動画（中央値）は266回です。60本のうち47本が、平均に届いていません。
上位の6本だけで、再生の 51 % を集めています。右端の1本は7,294回です。

だから「平均561回だから、次の動画も561回」とは言えません。**ふつうの1本**は266回ほど、と考えておきます。
どれが当たるかは、出すまでわかりません。続けて出すことは、**くじを引く回数を増やす**ことです。

「3日に1本」は行動の目標です。やったかどうかはわかりますが、ゴールに近づいたかどうかはわかりません。KPIと組にします。

- **行動**：3日に1本、公開する。
- **KPI**：動画からサイトへ来た人。この半年では1,691人、1本あたり28人でした。
- **1件の値段**：転換率を 2 %、1本の費用を1,500円とすると（どちらも仮の値）、平均では1件あたり約2,660円です。

動画は広告と違って、出したあとも見てもらえます。けれども増やしすぎると、1本が見てもらえる回数は減ります。
このデータのもとになった計算式では、月5本から10本に増やすと次の1件は約5,200円、10本から20本では約6,200円です。
**広告も動画も「次の1件の値段」に直せば、同じ物差しで比べられます。**

## 予算の合計は、5万円でよいのか

注文が1件増えると、店に9,000円の利益が残るとします（仮の値）。予算の合計だけを変えて、1か月の利益を計算します。
"""
# %% [markdown] lang="en" key="videos-reading"
"""
The average is 561 views, but the video in the middle (the median) has 266. Of the 60 videos, 47 do not reach the average.
The top 6 alone have 51 % of all views. The one at the far right has 7,294.

So one cannot say “the average is 561, so the next will have 561”. Think of **an ordinary video** as having about 266.
Which will be a hit, nobody knows beforehand. To keep on publishing is to **draw more lots**.

“Every 3 days” is a target for an activity. It tells whether you did it, not whether you came nearer to the goal. Give it a KPI as a partner.

- **Activity:** publish one video every 3 days.
- **KPI:** people who come to the site from a video. In this half-year there were 1,691, or 28 for each video.
- **Price of an order:** with a conversion rate of 2 % and ¥1,500 a video (both our assumptions), an order costs about ¥2,660 on average.

Unlike an ad, a video is still watched later. But with too many, each is shown less.
By the formulas behind this data, the next order costs about ¥5,200 when you go from 5 videos a month to 10, and about ¥6,200 from 10 to 20.
**Put as “the price of the next order”, ads and videos can be measured with the same ruler.**

## Is ¥50,000 the right total?

Suppose that one more order leaves the shop ¥9,000 (our assumption). Change only the total budget, and compute the profit of a month.
"""

# %% key="profit-picture"
budgets = list(range(0, 150_001, 10_000))
profit = kl.markets.ads.MODEL.evaluate({"budget": budgets}, periods=6)["profit"][:, -1]

ax = sns.lineplot(x=[each / 10_000 for each in budgets], y=profit / 10_000, marker="o")
ax.axhline(0, color="black")
ax.set(title="利益の山は、5万円のあたりです", xlabel="1か月の予算（万円）", ylabel="1か月の利益（万円）")
plt.show()
#: 利益の山は、5万円のあたりです = Profit has its top near ¥50,000
#: 1か月の予算（万円） = budget a month (¥10,000)
#: 1か月の利益（万円） = profit a month (¥10,000)

# %% [markdown] lang="ja" key="profit-reading"
"""
山の頂上は5万円のあたりで、そこから先は下り坂です。15万円では赤字になります。

予算を10万円にしたときの**平均**CPAは5,154円です。利益の9,000円より安いので、「まだもうかる」ように見えます。
でも、5万円から10万円へ増やした分だけを見ると、本当に増えた注文1件に約1万2,000円かかっています。増やした分は、全部赤字です。
**やめどきは、次の1件の値段が、1件の利益と同じになるところ**です。

下の表示では、予算も品質スコアも動画も動かせます。品質スコアを上げるのにもお金がかかります。どこまで上げると得でしょうか。
"""
# %% [markdown] lang="en" key="profit-reading"
"""
The top is near ¥50,000; from there it goes downhill, and at ¥150,000 there is a loss.

With a budget of ¥100,000 the **average** CPA is ¥5,154. That is below the ¥9,000 of profit, so it seems to pay.
But look at what was added: from ¥50,000 to ¥100,000, each order really won cost about ¥12,000. All of the added money makes a loss.
**Stop where the price of the next order equals the profit on an order.**

Below you can move the budget, the quality score and the videos. A better quality score costs money, too. How far does it pay?
"""

# %% key="ads-widget" practises="48 49" minutes=4
kl.widgets.ads()

# %% [markdown] lang="ja" key="quiz-intro"
"""
## 確認クイズ

7問あります。
"""
# %% [markdown] lang="en" key="quiz-intro"
"""
## Quiz

Seven questions.
"""

# %% key="quiz"
kl.quiz("marginal")

# %% [markdown] lang="ja" key="recall-intro"
"""
## 最初の答えを見てみよう
"""
# %% [markdown] lang="en" key="recall-intro"
"""
## Back to your first answer
"""

# %% key="recall"
kl.recall("next-yen")

# %% [markdown] lang="ja" key="takeaway"
"""
## 今日の3行

1. クリック率は途中の段です。**注文1件の値段**まで計算します。率は平均せず、合計どうしで割ります。
2. 予算は、平均ではなく**次の1件の値段**で配ります。高いところから安いところへ移します。
3. 広告の注文から、**広告がなくても来た注文**を引きます。止めてみると、わかります。

### 月曜日に職場でやること

広告の報告書で、先月と先々月の**予算の差**と**注文の差**を出して、割り算してください。それが、次の1件のおおよその値段です。
（季節などの違いもまざるので、答えではなく手がかりです。）
その値段は、1件の利益より安いですか。

→ [ホームへもどる](home.ipynb)　／　[課題7をはじめる](../../exercises/ja/07_ads/07_ads.ipynb)　／　[レッスン8へ進む](08_noise.ipynb)
"""
# %% [markdown] lang="en" key="takeaway"
"""
## Three lines to take away

1. The click-through rate is a stage on the way. Go on to the **price of one order**. Never average rates; divide the totals.
2. Split a budget by the **price of the next order**, not by the average. Move money from dear to cheap.
3. Take away the orders that **would have come without ads**. Switch some off, and you will know.

### What to do at work on Monday

In your ads report, take the **difference in budget** and the **difference in orders** between the last two months, and divide. That is about the price of the next order.
(Season and the like are mixed in, so take it as a clue and not as the answer.)
Is it below the profit on an order?

→ [Back to the home page](home.ipynb) / [Start assignment 7](../../exercises/en/07_ads/07_ads.ipynb) / [On to lesson 8](08_noise.ipynb)
"""
