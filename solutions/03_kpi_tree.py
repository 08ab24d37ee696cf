# ---
# kpilearn:
#   title: {ja: "KPIツリー", en: "The KPI tree"}
#   minutes: 30
# ---

# %% [markdown] lang="ja" key="title"
"""
# 課題3　KPIツリー

**約30分**　9問、18点満点です。合格は80 %（14.4点）です。何度やり直しても、減点はありません。

- `____` を消して、自分の答えを書きます。
- すぐ下の `kl.check(...)` のセルを実行すると、その場で結果がわかります。
- 困ったら、空いたセルで `kl.hint("cvr")` のように書くと、ヒントが1つずつ出ます。
- 採点では、`check` と同じ基準を使います。問6の関数だけは、`check` にない値でも試します。
"""
# %% [markdown] lang="en" key="title"
"""
# Assignment 3: The KPI tree

**About 30 minutes.** 9 questions, 18 points in all. You pass with 80 % (14.4 points). Try as often as you like: it costs nothing.

- Replace `____` with your own answer.
- Run the cell with `kl.check(...)` just below, and you know at once.
- If you are stuck, write `kl.hint("cvr")` in an empty cell (with the question's name): one hint at a time.
- Grading uses the same rule as `check`. Only the function of question 6 is tried with further values.
"""

# %% key="begin" role="given"
import kpilearn as kl

kl.begin("03_kpi_tree", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 場面

レッスン3のネットショップです。4つの打ち手を始めて、半年がたちました。
店長から「来月の会議で、売上のどこをどう動かすのかを説明してほしい」と頼まれました。

次のセルは、どのデータを使うかを決めます。`"standard"` は、全員に共通のデータです。
"""
# %% [markdown] lang="en" key="situation"
"""
## The situation

It is the online shop of lesson 3, half a year after its four measures began.
The manager asks you: “At next month's meeting, please explain which part of our sales we should move, and how far.”

The next cell says which data are used: `"standard"` are the data that everybody has.
"""

# %% key="data-source"
data = kl.territory("03_kpi_tree", learner="standard")

# %% [markdown] lang="ja" key="table"
"""
次のセルで表を用意します。訪問者数（人）、注文数（件）、売上（円）の3つだけです。1行が1か月です。
"""
# %% [markdown] lang="en" key="table"
"""
The next cell gets a table of three columns: visitors (person), orders (order) and sales (JPY). One row is one month.
"""

# %% key="data" role="given"
shop = data.load("shop_monthly")[["month", "visitors", "orders", "sales"]]
last = shop.iloc[-1]

shop.tail(3)

# %% [markdown] lang="ja" key="q-cvr"
"""
## 問1　最後の月の転換率（2点）

最後の月（`last`）の**転換率**（訪問者1人あたりの注文数）を `cvr` に入れてください。
列の値は `last["orders"]` のように取り出せます。% ではなく、0.02 のような割合で答えます。
"""
# %% [markdown] lang="en" key="q-cvr"
"""
## Question 1: conversion rate of the last month (2 points)

Put the **conversion rate** (orders per visitor) of the last month (`last`) into `cvr`.
You get a value as in `last["orders"]`. Answer with a share such as 0.02, not in per cent.
"""

# %% key="cvr" role="answer"
cvr = ____
### BEGIN SOLUTION
cvr = last["orders"] / last["visitors"]
### END SOLUTION

# %% key="check-cvr" role="graded" points=2
kl.check("cvr")

# %% [markdown] lang="ja" key="q-order-value"
"""
## 問2　毎月の客単価（2点）

**すべての月**の客単価（1回の注文の金額）を計算して、`order_value` に入れてください。表の列どうしの計算です。
"""
# %% [markdown] lang="en" key="q-order-value"
"""
## Question 2: order value of every month (2 points)

Compute the order value (amount of one order) of **all months** and put it into `order_value`. Compute with whole columns.
"""

# %% key="order-value" role="answer"
order_value = ____
### BEGIN SOLUTION
order_value = shop["sales"] / shop["orders"]
### END SOLUTION

# %% key="check-order-value" role="graded" points=2
kl.check("order_value")

# %% [markdown] lang="ja" key="q-total-cvr"
"""
## 問3　2種類のお客さまをまとめる（2点）

最後の月の訪問者を、初めての人（`new`）と、前にも買った人（`existing`）に分けた表が `parts` です。
**2種類を合わせた全体の転換率**を `total_cvr` に入れてください。
全部の訪問者のうち、どれだけの割合が注文したのか、という数字です。列の合計は `parts["orders"].sum()` のように求めます。
"""
# %% [markdown] lang="en" key="q-total-cvr"
"""
## Question 3: two kinds of customers together (2 points)

The table `parts` splits the visitors of the last month into new ones (`new`) and those who had bought before (`existing`).
Put the conversion rate of **both together** into `total_cvr`: of all visitors, what share ordered?
The total of a column is `parts["orders"].sum()`.
"""

# %% key="parts" role="given"
parts = data.load("shop_monthly_segments")[["month", "customer_type", "visitors", "orders"]].tail(2)

parts

# %% key="total-cvr" role="answer"
total_cvr = ____
### BEGIN SOLUTION
total_cvr = parts["orders"].sum() / parts["visitors"].sum()
### END SOLUTION

# %% key="check-total-cvr" role="graded" points=2
kl.check("total_cvr")

# %% [markdown] lang="ja" key="q-weak"
"""
## 問4　弱った枝（2点）

最後の月を**去年の同じ月**（`shop.iloc[-13]`）と比べます。
いちばん大きく**下がった**枝はどれですか。`"visitors"`（訪問者数）、`"cvr"`（転換率）、`"order_value"`（客単価）、`"sales"`（売上）のどれかを、`weak_branch` に入れてください。
"""
# %% [markdown] lang="en" key="q-weak"
"""
## Question 4: the weak branch (2 points)

Compare the last month with **the same month of last year** (`shop.iloc[-13]`).
Which branch **fell** most? Put `"visitors"`, `"cvr"` (conversion rate), `"order_value"` or `"sales"` into `weak_branch`.
"""

# %% key="weak-branch" role="answer"
weak_branch = ____
### BEGIN SOLUTION
now, before = shop.iloc[-1], shop.iloc[-13]
changes = {
    "visitors": now["visitors"] / before["visitors"],
    "cvr": (now["orders"] / now["visitors"]) / (before["orders"] / before["visitors"]),
    "order_value": (now["sales"] / now["orders"]) / (before["sales"] / before["orders"]),
}
weak_branch = min(changes, key=changes.get)
### END SOLUTION

# %% key="check-weak-branch" role="graded" points=2
kl.check("weak_branch")

# %% [markdown] lang="ja" key="q-tree"
"""
## 問5　KGIに戻るツリー（2点）

注文を、初めてのお客さま（`new_orders`）と、前にも買ったお客さま（`existing_orders`）に分けます。
売上は、注文数（件）と客単価 `average_order_value`（円/件）でできています。

この3つの葉から売上を計算し直せるツリーを書いてください。1行目には売上の式、2行目には注文数の式が入ります。
お客さまの一部はクーポンを使いました（`coupon_orders`）。この葉を使うべきかどうかも、考えてください。
"""
# %% [markdown] lang="en" key="q-tree"
"""
## Question 5: a tree that gives the KGI again (2 points)

Split orders into those of new customers (`new_orders`) and those of customers who had bought before (`existing_orders`).
Sales are made of orders (order) and the order value `average_order_value` (JPY/order).

Write a tree that computes sales again from these three leaves: sales in the first line, orders in the second.
Some customers used a coupon (`coupon_orders`). Decide whether that leaf belongs in the tree.
"""

# %% key="sales-tree" role="answer"
sales_tree = kl.tree("""
sales [JPY] = ____
orders [order] = ____
""")
### BEGIN SOLUTION
sales_tree = kl.tree("""
sales [JPY] = orders × average_order_value [JPY/order]
orders [order] = new_orders [order] + existing_orders [order]
""")
### END SOLUTION

# %% key="check-sales-tree" role="graded" points=2
kl.check("sales_tree")

# %% [markdown] lang="ja" key="q-function"
"""
## 問6　どんな月でも計算できる道具（2点）

訪問者数、転換率、客単価を渡すと売上が返ってくる関数 `sales_of` を完成させてください。
`____` のところに式を書きます。最後の `return` の行は、計算した値を返すという意味です。
"""
# %% [markdown] lang="en" key="q-function"
"""
## Question 6: a tool for any month (2 points)

Complete the function `sales_of`: it takes visitors, conversion rate and order value and gives back sales.
Write your formula in place of `____`. The last line, `return`, hands back what you computed.
"""

# %% key="sales-of" role="answer"
def sales_of(visitors, cvr, order_value):
    sales = ____
    ### BEGIN SOLUTION
    sales = visitors * cvr * order_value
    ### END SOLUTION
    return sales


# %% key="check-sales-of" role="graded" points=2
kl.check("sales_of")

# %% [markdown] lang="ja" key="q-needed"
"""
## 問7　逆向きに計算する（2点）

来月の目標は、最後の月の売上の**5 %増し**です。転換率と客単価は、最後の月のままだとします。
訪問者は何人必要ですか。`needed_visitors` に入れてください。小数のままでかまいません。
"""
# %% [markdown] lang="en" key="q-needed"
"""
## Question 7: compute backwards (2 points)

The target for next month is **5 % more** sales than in the last month. Conversion rate and order value stay as they were.
How many visitors does it take? Put the number into `needed_visitors`; decimals are fine.
"""

# %% key="needed-visitors" role="answer"
needed_visitors = ____
### BEGIN SOLUTION
target = last["sales"] * 1.05
value_now = last["sales"] / last["orders"]
needed_visitors = target / (cvr * value_now)
### END SOLUTION

# %% key="check-needed-visitors" role="graded" points=2
kl.check("needed_visitors")

# %% [markdown] lang="ja" key="q-rise"
"""
## 問8　下がった分を取り返す（2点）

客単価がいまより**20 %下がった**とします。訪問者数は変わりません。
売上を**いまと同じ**に保つには、転換率を何 % 上げる必要がありますか。0.05 なら「5 %上げる」です。`needed_rise` に入れてください。
"""
# %% [markdown] lang="en" key="q-rise"
"""
## Question 8: win back what was lost (2 points)

Suppose the order value **falls by 20 %** from today; visitors stay the same.
By what share must the conversion rate rise to keep sales **as they are**? 0.05 means “up by 5 %”. Put it into `needed_rise`.
"""

# %% key="needed-rise" role="answer"
needed_rise = ____
### BEGIN SOLUTION
needed_rise = 1 / (1 - 0.20) - 1
### END SOLUTION

# %% key="check-needed-rise" role="graded" points=2
kl.check("needed_rise")

# %% [markdown] lang="ja" key="q-fits"
"""
## 問9　正しいツリーを見分ける（2点）

次の4つの式を調べて、それぞれに1つずつラベルを付けてください。

- `"ok"`：正しい。
- `"unit"`：単位が合わない。
- `"overlap"`：重なりがある（同じものを2回数えている）。
- `"gap"`：もれがある。

| 名前 | 式 |
|---|---|
| `a` | 売上 ＝ 注文数 × 客単価 |
| `b` | 注文数 ＝ 訪問者数 ＋ 転換率 |
| `c` | 売上 ＝ 新規のお客さまの売上 ＋ 既存のお客さまの売上 ＋ クーポンを使ったお客さまの売上 |
| `d` | 全部の店の売上 ＝ 東京の店の売上 ＋ 大阪の店の売上（店は東京、大阪、福岡にあります） |
"""
# %% [markdown] lang="en" key="q-fits"
"""
## Question 9: tell a right tree from a wrong one (2 points)

Look at these four formulas and give each of them one label:

- `"ok"`: it is right,
- `"unit"`: the units do not agree,
- `"overlap"`: something is counted twice,
- `"gap"`: something is missing.

| name | formula |
|---|---|
| `a` | sales = orders × order value |
| `b` | orders = visitors + conversion rate |
| `c` | sales = sales to new customers + sales to existing customers + sales to customers with a coupon |
| `d` | sales of all shops = sales of the Tokyo shop + sales of the Osaka shop (there are shops in Tokyo, Osaka and Fukuoka) |
"""

# %% key="fits" role="answer"
fits = {"a": ____, "b": ____, "c": ____, "d": ____}
### BEGIN SOLUTION
fits = {"a": "ok", "b": "unit", "c": "overlap", "d": "gap"}
### END SOLUTION

# %% key="check-fits" role="graded" points=2
kl.check("fits")

# %% [markdown] lang="ja" key="end"
"""
## おつかれさまでした

上のメニューの「ファイル」から保存してください。一人で学んでいる人は、これで終わりです。[ホームへもどる](../../../course/ja/home.ipynb)
授業で使っている人は、先生に言われた方法で提出します。
"""
# %% [markdown] lang="en" key="end"
"""
## Well done

Save your work with “File” in the menu above. If you study alone, you have finished. [Back to the home page](../../../course/en/home.ipynb)
If you are in a class, hand it in the way your instructor told you.
"""
