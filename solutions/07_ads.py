# ---
# kpilearn:
#   title: {ja: "5万円をどこへ置くか", en: "Where to put ¥50,000"}
#   minutes: 50
# ---

# %% [markdown] lang="ja" key="title"
"""
# 課題7　5万円をどこへ置くか

**約50分**　9問、20点満点です。合格は80 %（16点）です。何度やり直しても、減点はありません。

- `____` を消して、自分の答えを書きます。
- すぐ下の `kl.check(...)` のセルを実行すると、その場で結果がわかります。
- 困ったら、空いたセルで `kl.hint("stages")` のように書くと、ヒントが1つずつ出ます。
- 問1から問8の採点では、`check` と同じ基準を使います。問2の関数だけは、`check` にない値でも試します。
- 問9は予算を決める問題です。`check` は形だけを見ます。よい分け方かどうかは、採点のときに、だれも見たことのない半年で何度も試して決めます。一人で学ぶ人は、問1から問8だけで合格できます。
"""
# %% [markdown] lang="en" key="title"
"""
# Assignment 7: Where to put ¥50,000

**About 50 minutes.** 9 questions, 20 points in all. You pass with 80 % (16 points). Try as often as you like: it costs nothing.

- Replace `____` with your own answer.
- Run the cell with `kl.check(...)` just below, and you know at once.
- If you are stuck, write `kl.hint("stages")` in an empty cell (with the question's name): one hint at a time.
- For questions 1 to 8 grading uses the same rule as `check`. Only the function of question 2 is tried with further values.
- In question 9 you split a budget. There `check` looks at the form only. Whether it is a good split is settled in grading: it is tried many times, on half-years that nobody has seen. If you study alone, questions 1 to 8 are enough to pass.
"""

# %% key="begin" role="given"
import pandas as pd

import kpilearn as kl

kl.begin("07_ads", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 場面

レッスン7のネットショップです。月に5万円の予算で、3種類の広告と動画を使えます。

- `brand`：自社名で検索した人に出す広告
- `general`：「誕生日プレゼント」のような一般語で検索した人に出す広告
- `display`：ほかのサイトに出すバナー

上司は言います。「クリック率は、自社名がいちばん高い。来月は自社名に集めよう。」
あなたの役目は、**次の半年の5万円の置き場所**を、数字で決めることです。

次のセルは、どのデータを使うかを決めます。`"standard"` は、全員に共通のデータです。
"""
# %% [markdown] lang="en" key="situation"
"""
## The situation

It is the online shop of lesson 7. A budget of ¥50,000 a month can go into 3 kinds of ads and into videos.

- `brand`: ads for people who search for the shop's own name,
- `general`: ads for people who search for general words, such as “birthday present”,
- `display`: banners on other sites.

“Own-name words have the highest click-through rate,” says your manager. “Let's put it all there next month.”
Your part is to settle in numbers **where the ¥50,000 go in the next half-year**.

The next cell says which data are used: `"standard"` are the data that everybody has.
"""

# %% key="data-source"
data = kl.territory("07_ads", learner="standard")

# %% [markdown] lang="ja" key="table"
"""
これまで3か月の合計です。左から、広告費（円）、表示された回数、クリック、広告からの注文です。
"""
# %% [markdown] lang="en" key="table"
"""
Here are the totals of the last 3 months: spend (yen), times shown, clicks, and orders credited to the ads.
"""

# %% key="data" role="given"
daily = data.load("ads_daily")
totals = daily.groupby("campaign")[["spend", "impressions", "clicks", "ad_orders"]].sum()

totals

# %% [markdown] lang="ja" key="q-stages"
"""
## 問1　3つの段（2点）

広告の種類ごとに、次の3つの列を足した表 `stages` を作ってください。率は % ではなく、0.02 のような割合です。

- `ctr`：クリック率（表示された回数のうち、クリックされた割合）
- `cvr`：転換率（クリックのうち、注文になった割合）
- `cpa`：顧客獲得単価（注文1件の広告費［円］）
"""
# %% [markdown] lang="en" key="q-stages"
"""
## Question 1: three stages (2 points)

Make a table `stages` that adds 3 columns for each kind of ad. Write rates as shares such as 0.02, not in per cent.

- `ctr`: the click-through rate (of all times shown, the share that was clicked),
- `cvr`: the conversion rate (of all clicks, the share that became an order),
- `cpa`: the cost per acquisition (what 1 order costs in ads [JPY]).
"""

# %% key="stages" role="answer"
stages = totals.copy()
stages["ctr"] = ____
stages["cvr"] = ____
stages["cpa"] = ____
### BEGIN SOLUTION
stages["ctr"] = totals["clicks"] / totals["impressions"]
stages["cvr"] = totals["ad_orders"] / totals["clicks"]
stages["cpa"] = totals["spend"] / totals["ad_orders"]
### END SOLUTION

# %% key="check-stages" role="graded" points=2
kl.check("stages")

# %% [markdown] lang="ja" key="q-marginal-cpa"
"""
## 問2　次の1件の値段を出す道具（2点）

予算を変える前とあとから、**限界CPA**（次の1件の値段）を返す関数 `marginal_cpa` を完成させてください。渡すのは次の4つです。

- `budget_before`、`orders_before`：変える前の予算［円］と注文［件］
- `budget_after`、`orders_after`：変えたあとの予算［円］と注文［件］
"""
# %% [markdown] lang="en" key="q-marginal-cpa"
"""
## Question 2: a tool for the price of the next order (2 points)

Complete the function `marginal_cpa`. From before and after a change of budget, it gives back the **marginal CPA**: the price of the next order. It takes 4 things:

- `budget_before`, `orders_before`: budget [JPY] and orders before the change,
- `budget_after`, `orders_after`: budget [JPY] and orders after it.
"""

# %% key="marginal-cpa" role="answer"
def marginal_cpa(budget_before, orders_before, budget_after, orders_after):
    price = ____
    ### BEGIN SOLUTION
    price = (budget_after - budget_before) / (orders_after - orders_before)
    ### END SOLUTION
    return price


# %% key="check-marginal-cpa" role="graded" points=2
kl.check("marginal_cpa")

# %% [markdown] lang="ja" key="q-next-cpa"
"""
## 問3　3種類の、次の1件の値段（2点）

似た店が予算を変えて試した記録です。表 `orders` は、行が1か月の予算（円）、列が広告の種類、中身が1店の注文（件/月）です。
どの種類も、予算を**1万円から3万円**に増やしたときの限界CPAを計算し、`next_cpa` に入れてください。

`orders.loc[30_000]` と書くと、3万円の行が3種類まとめて取り出せます。
"""
# %% [markdown] lang="en" key="q-next-cpa"
"""
## Question 3: the price of the next order, for each kind (2 points)

Similar shops tried different budgets. In the table `orders` the rows are budgets a month (yen), the columns kinds of ads, and the fields hold the orders of one shop a month.
For each kind, work out the marginal CPA of going **from ¥10,000 to ¥30,000**, and put them into `next_cpa`.

`orders.loc[30_000]` takes the row of ¥30,000 for all kinds at once.
"""

# %% key="orders" role="given"
tests = data.load("ads_tests")
tests["orders"] = tests["ad_orders"] / tests["shops"]
orders = tests.pivot(index="monthly_budget", columns="campaign", values="orders")

orders

# %% key="next-cpa" role="answer"
next_cpa = ____
### BEGIN SOLUTION
next_cpa = (30_000 - 10_000) / (orders.loc[30_000] - orders.loc[10_000])
### END SOLUTION

# %% key="check-next-cpa" role="graded" points=2
kl.check("next_cpa")

# %% [markdown] lang="ja" key="q-next-yen"
"""
## 問4　あと2万円の置き場所（2点）

3種類に1万円ずつ置いてあります。**あと2万円**をどれか1つに足せます。広告からの注文がいちばん増えるのはどれですか。
`"brand"`、`"general"`、`"display"`、`"anywhere"`（どこでもだいたい同じ）のどれかを、`next_yen` に入れてください。
"""
# %% [markdown] lang="en" key="q-next-yen"
"""
## Question 4: where to put ¥20,000 more (2 points)

Each of the 3 kinds has ¥10,000. You may add **¥20,000** to one of them. Where do orders credited to the ads rise most?
Put `"brand"`, `"general"`, `"display"` or `"anywhere"` (it makes hardly any difference) into `next_yen`.
"""

# %% key="next-yen" role="answer"
next_yen = ____
### BEGIN SOLUTION
next_yen = next_cpa.idxmin()
### END SOLUTION

# %% key="check-next-yen" role="graded" points=2
kl.check("next_yen")

# %% [markdown] lang="ja" key="q-added-share"
"""
## 問5　広告の手柄は、何割か（2点）

ある会社が、20の地域で広告を出したり止めたりして試しました。表 `by_ads` は、1地域・1週あたりの注文の平均です。
`True` が広告を出した週、`False` が止めた週です。`orders` は、広告を通らない注文と広告からの注文の合計です。

広告からの注文（`ad_orders`）のうち、**本当に増えた注文**はどれだけの割合ですか。0.5 なら「半分」です。`added_share` に入れてください。
"""
# %% [markdown] lang="en" key="q-added-share"
"""
## Question 5: how much is the ads' own doing? (2 points)

A company switched its ads on and off in 20 regions. The table `by_ads` holds the average orders of a region and week.
`True` are weeks with ads, `False` weeks without. `orders` is the sum of orders without an ad and orders from ads.

Of the orders credited to the ads (`ad_orders`), what share was **really added**? 0.5 means “half of them”. Put it into `added_share`.
"""

# %% key="regions" role="given"
regions = data.load("ads_regions")
regions["orders"] = regions["organic_orders"] + regions["ad_orders"]
by_ads = regions.groupby("ads_on")[["organic_orders", "ad_orders", "orders"]].mean()

by_ads

# %% key="added-share" role="answer"
added_share = ____
### BEGIN SOLUTION
added = by_ads.loc[True, "orders"] - by_ads.loc[False, "orders"]
added_share = added / by_ads.loc[True, "ad_orders"]
### END SOLUTION

# %% key="check-added-share" role="graded" points=2
kl.check("added_share")

# %% [markdown] lang="ja" key="q-compare"
"""
## 問6　3つの案を比べるグラフのデータ（2点）

会議に3つの案が出ました。どれも5万円です。表 `plans` は、問3の表から取り出した、1店の1か月の注文です。

| 案 | 自社名 | 一般語 | バナー |
|---|---|---|---|
| `a` | 2万円 | 2万円 | 1万円 |
| `b` | 3万円 | 1万円 | 1万円 |
| `c` | 1万円 | 3万円 | 1万円 |

この店では、自社名の注文は **30 %**、一般語とバナーの注文は **90 %** が、本当に増えた注文だとします。次の2つの列を足してください。

- `orders`：3種類の注文の合計
- `added`：そのうち、本当に増えた注文

正しくできたら、空いたセルで `compare[["orders", "added"]].plot.bar(rot=0)` を実行すると、グラフが見られます。
"""
# %% [markdown] lang="en" key="q-compare"
"""
## Question 6: data for a chart of three plans (2 points)

3 plans are before the meeting, each for ¥50,000. The table `plans` holds one shop's orders a month, taken from the table of question 3.

| plan | own-name words | general words | banners |
|---|---|---|---|
| `a` | ¥20,000 | ¥20,000 | ¥10,000 |
| `b` | ¥30,000 | ¥10,000 | ¥10,000 |
| `c` | ¥10,000 | ¥30,000 | ¥10,000 |

Suppose that in this shop **30 %** of the orders from own-name words are really added, and **90 %** of those from general words and from banners. Add 2 columns:

- `orders`: orders of all 3 kinds together,
- `added`: those of them that are really added.

When it is right, run `compare[["orders", "added"]].plot.bar(rot=0)` in an empty cell to see the chart.
"""

# %% key="plans" role="given"
plans = pd.DataFrame(
    {
        "brand": orders.loc[[20_000, 30_000, 10_000], "brand"].tolist(),
        "general": orders.loc[[20_000, 10_000, 30_000], "general"].tolist(),
        "display": orders.loc[[10_000, 10_000, 10_000], "display"].tolist(),
    },
    index=["a", "b", "c"],
)

plans

# %% key="compare" role="answer"
compare = plans.copy()
compare["orders"] = ____
compare["added"] = ____
### BEGIN SOLUTION
compare["orders"] = plans["brand"] + plans["general"] + plans["display"]
compare["added"] = plans["brand"] * 0.3 + (plans["general"] + plans["display"]) * 0.9
### END SOLUTION

# %% key="check-compare" role="graded" points=2
kl.check("compare")

# %% [markdown] lang="ja" key="q-ordinary-cpa"
"""
## 問7　ふつうの動画の、注文1件の値段（2点）

60本の動画のうち、何本かが大当たりして平均を引き上げます。次の1本が大当たりするとは、かぎりません。
**まん中の動画**（中央値）では、動画からサイトへ来た人（`link_clicks`）は何人でしたか。その人数を使います。

動画1本に1,500円かかり、来た人の 2 % が注文するとします。**注文1件に何円**かかりますか。`ordinary_cpa` に入れてください。
中央値は `videos["link_clicks"].median()` のように求めます。
"""
# %% [markdown] lang="en" key="q-ordinary-cpa"
"""
## Question 7: the price of an order from an ordinary video (2 points)

Of the 60 videos, a few are hits and pull the average up. Nobody says that the next will be one.
Take the **video in the middle** (the median): how many people came to the site from it (`link_clicks`)?

Suppose that a video costs ¥1,500 and that 2 % of those who come place an order. **How many yen does 1 order cost?** Put it into `ordinary_cpa`.
A median is written `videos["link_clicks"].median()`, for example.
"""

# %% key="videos" role="given"
videos = data.load("videos")

videos.sort_values("link_clicks").tail(3)

# %% key="ordinary-cpa" role="answer"
ordinary_cpa = ____
### BEGIN SOLUTION
ordinary_cpa = 1_500 / (videos["link_clicks"].median() * 0.02)
### END SOLUTION

# %% key="check-ordinary-cpa" role="graded" points=2
kl.check("ordinary_cpa")

# %% [markdown] lang="ja" key="q-claims"
"""
## 問8　5つの発言を仕分ける（2点）

会議での発言です。それぞれに、いちばん合うラベルを1つずつ付けてください。

- `"sound"`：これでよい。
- `"stage"`：途中の段だけを見ている。注文まで行っていない。
- `"average"`：これまでの平均を、次の1件の値段だと思っている。
- `"credited"`：広告がなくても来た注文まで、広告の手柄にしている。

| 名前 | 発言 |
|---|---|
| `a` | 「バナーは、クリックがいちばん安い。バナーに集めよう」 |
| `b` | 「これまで5万円で10件の注文が取れた。あと5万円足せば、あと10件取れる」 |
| `c` | 「管理画面では、今月の注文のうち100件が広告からだ。広告を止めれば、100件減る」 |
| `d` | 「予算を2万円増やした地域では、変えなかった地域より注文が4件多くなった。1件5,000円で増えた」 |
| `e` | 「この動画は、いちばん再生された。だから、いちばん売れたはずだ」 |
"""
# %% [markdown] lang="en" key="q-claims"
"""
## Question 8: sort five claims (2 points)

These were said in the meeting. Give each the label that fits best.

- `"sound"`: nothing wrong with it,
- `"stage"`: it looks at a stage on the way and never gets to orders,
- `"average"`: it takes the average so far for the price of the next order,
- `"credited"`: it credits the ads with orders that would have come anyway.

| name | claim |
|---|---|
| `a` | “Banners have the cheapest clicks. Let's put it all there.” |
| `b` | “So far ¥50,000 brought 10 orders. Another ¥50,000 will bring another 10.” |
| `c` | “The ad console credits 100 of this month's orders to ads. Without ads we should have 100 fewer.” |
| `d` | “Regions where we added ¥20,000 had 4 orders more than regions where we changed nothing. Each cost ¥5,000.” |
| `e` | “This video has the most views, so it must have sold most.” |
"""

# %% key="claims" role="answer"
claims = {"a": ____, "b": ____, "c": ____, "d": ____, "e": ____}
### BEGIN SOLUTION
claims = {"a": "stage", "b": "average", "c": "credited", "d": "sound", "e": "stage"}
### END SOLUTION

# %% key="check-claims" role="graded" points=2
kl.check("claims")

# %% [markdown] lang="ja" key="q-plan"
"""
## 問9　5万円を分ける（4点）

次の半年、毎月の5万円の使い道を決めます。広告の3種類には円で、動画には本数で置きます。動画は1本1,500円です。

- **決まり**：広告費と動画の費用を合わせて、月に5万円まで。自社名とバナーは、それぞれ広告費の半分まで。
- **ゴール**：6か月の利益の合計が、これまでの分け方（自社名2万円、一般語2万円、バナー1万円、動画なし）より**4万円以上**多い。

利益は、**本当に増えた注文**1件につき9,000円で、そこから費用を引きます。本当に増えた割合は、問6と同じです。

次のセルの `split` は、円と本数で書いた分け方を、計算式が使う形に直します。`forecast` は、ふつうの半年の予想です。利益は、これまでの分け方との**差**で出ます。
"""
# %% [markdown] lang="en" key="q-plan"
"""
## Question 9: split the ¥50,000 (4 points)

Decide how ¥50,000 are spent in each month of the next half-year: in yen for the 3 kinds of ads, and in a number of videos. A video costs ¥1,500.

- **Rule**: ads and videos together cost ¥50,000 a month at most. Own-name words and banners may each have up to half of the money for ads.
- **Goal**: the profit of the 6 months is at least **¥40,000** above that of the split so far (¥20,000 own-name words, ¥20,000 general words, ¥10,000 banners, no videos).

Profit is ¥9,000 for each order **really added**, less all costs. The shares really added are those of question 6.

In the next cell, `split` turns a split in yen and videos into the form that the formulas use. `forecast` says what to expect of a usual half-year: profit is given as the **difference** from the split so far.
"""

# %% key="forecast" role="given"
def split(brand, general, display, videos):
    budget = max(brand + general + display, 1)
    shares = {"share_brand": brand / budget, "share_display": display / budget}
    return {"budget": budget, **shares, "videos": videos}


def profit(plan):
    return kl.markets.ads.MODEL.evaluate(plan, periods=6)["profit"].sum()


def forecast(plan):
    more = profit(plan) - profit(split(20_000, 20_000, 10_000, 0))
    return {
        "6か月の利益の差（円）": f"{more:+,.0f}",
        "1か月の費用（円）": f"{plan['budget'] + 1_500 * plan['videos']:,.0f}",
    }


forecast(split(brand=20_000, general=20_000, display=10_000, videos=0))
#: 6か月の利益の差（円） = difference in profit over 6 months (yen)
#: 1か月の費用（円） = cost a month (yen)

# %% [markdown] lang="ja" key="try-it"
"""
差は、もちろん0です。次のセルは、何度でも書きかえて試せます。まず、上司の案（自社名に集める）を見てみましょう。
"""
# %% [markdown] lang="en" key="try-it"
"""
The difference is 0, of course. You may change the next cell and run it as often as you like. Begin with your manager's plan, most of it on own-name words.
"""

# %% key="practice"
forecast(split(brand=25_000, general=15_000, display=10_000, videos=0))

# %% [markdown] lang="ja" key="decide"
"""
採点では、この店の半年を何度も試します。競合の店が現れる半年も、話題になる半年もあります。
どの半年でも、これまでの分け方と同じ条件で比べます。ぎりぎりを狙うより、少し余裕のある分け方を選びましょう。
"""
# %% [markdown] lang="en" key="decide"
"""
In grading, this shop's half-year is tried many times. In some a rival turns up, in others everybody talks about the shop.
Each time your split and the split so far meet the same conditions. Rather than the very edge, choose a split with a little room to spare.
"""

# %% key="plan" role="answer"
plan = split(brand=____, general=____, display=____, videos=____)
### BEGIN SOLUTION
plan = split(brand=5_000, general=35_000, display=5_000, videos=3)
### END SOLUTION

# %% key="check-plan" role="graded" points=4
kl.check("plan")

# %% [markdown] lang="ja" key="end"
"""
## おつかれさまでした

予算を1円も増やさずに、置き場所だけで利益を増やせました。見るものは、クリック率でも平均でもなく、**次の1件の値段**と、**広告がなくても来た注文**です。

上のメニューの「ファイル」から保存してください。一人で学んでいる人は、これで終わりです。[ホームへもどる](../../../course/ja/home.ipynb)
授業で使っている人は、先生に言われた方法で提出します。
"""
# %% [markdown] lang="en" key="end"
"""
## Well done

Without a single yen more, you raised profit just by putting the money elsewhere. What to look at is neither the click-through rate nor the average, but **the price of the next order** and **the orders that would have come anyway**.

Save your work with “File” in the menu above. If you study alone, you have finished. [Back to the home page](../../../course/en/home.ipynb)
If you are in a class, hand it in the way your instructor told you.
"""
