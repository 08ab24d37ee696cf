# ---
# kpilearn:
#   title: {ja: "公平に比べる", en: "A fair comparison"}
#   minutes: 45
# ---

# %% [markdown] lang="ja" key="title"
"""
# 課題4　公平に比べる

**約45分**　10問、22点満点です。合格は80 %（17.6点）です。何度やり直しても、減点はありません。

- `____` を消して、自分の答えを書きます。
- すぐ下の `kl.check(...)` のセルを実行すると、その場で結果がわかります。
- 困ったら、空いたセルで `kl.hint("per_month")` のように書くと、ヒントが1つずつ出ます。
- 問1から問9の採点では、`check` と同じ基準を使います。かくれた追加の条件はありません。
- 問10は計画です。`check` は形だけを見ます。授業では、採点のときに、だれも見たことのない半年で試します。一人で学ぶ人は、問1から問9だけで合格できます。
"""
# %% [markdown] lang="en" key="title"
"""
# Assignment 4: A fair comparison

**About 45 minutes.** 10 questions, 22 points in all. You pass with 80 % (17.6 points). Try as often as you like: it costs nothing.

- Replace `____` with your own answer.
- Run the cell with `kl.check(...)` just below, and you know at once.
- If you are stuck, write `kl.hint("per_month")` in an empty cell (with the question's name): one hint at a time.
- For questions 1 to 9 grading uses the same rule as `check`. There is no hidden condition on top.
- Question 10 is a plan. `check` looks at its form only. In a class the grader tries it in half-years that nobody has seen. If you study alone, questions 1 to 9 are enough to pass.
"""

# %% key="begin" role="given"
import kpilearn as kl

kl.begin("04_acquisition", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 場面

レッスン4の営業チームです。担当者は8人（AからH）、相手の会社は `small`、`mid`、`large` の3種類でした。
部長が言います。「ボーナスの相談をしたい。全員を公平に並べた表と、来年の半年の計画がほしい」

次のセルは、どのデータを使うかを決めます。`"standard"` は、全員に共通のデータです。
"""
# %% [markdown] lang="en" key="situation"
"""
## The situation

It is the sales team of lesson 4: 8 reps (A to H), and companies of 3 kinds, `small`, `mid` and `large`.
“I have bonuses to discuss,” says the head of sales. “I need a table that ranks everybody fairly, and a plan for half of next year.”

The next cell says which data are used: `"standard"` are the data that everybody has.
"""

# %% key="data-source"
data = kl.territory("04_acquisition", learner="standard")

# %% [markdown] lang="ja" key="table"
"""
表を用意します。`team` は1行が「ある月の、ある担当者の、ある種類の会社」です。
`contacts` は話した相手（人）、`meetings` は商談（件）、`new_customers` は新規顧客（社）です。
"""
# %% [markdown] lang="en" key="table"
"""
Here is the table. A row of `team` is one month of one rep with one kind of company:
`contacts` are the people spoken to, `meetings` the meetings, `new_customers` the customers won.
"""

# %% key="data" role="given"
team = data.load("rep_segments")

team.head(3)

# %% [markdown] lang="ja" key="q-per-month"
"""
## 問1　8人のKPI（2点）

担当者ごとに、**1か月あたりの新規顧客の数**（社/月）を計算して、`per_month` に入れてください。1年は12か月です。
`team.groupby("rep")["new_customers"]` で担当者ごとにまとまります。その後ろに `.sum()` などを続けます。
"""
# %% [markdown] lang="en" key="q-per-month"
"""
## Question 1: the KPI of eight reps (2 points)

For every rep compute the **new customers per month** and put them into `per_month`. A year has 12 months.
`team.groupby("rep")["new_customers"]` brings each rep's rows together; go on behind it, with `.sum()` for example.
"""

# %% key="per-month" role="answer"
per_month = ____
### BEGIN SOLUTION
per_month = team.groupby("rep")["new_customers"].sum() / 12
### END SOLUTION

# %% key="check-per-month" role="graded" points=2
kl.check("per_month")

# %% [markdown] lang="ja" key="q-segment-rates"
"""
## 問2　棒グラフのもとになる成約率（2点）

チーム全体の**成約率**（新規顧客 ÷ 商談）を、会社の種類ごとに計算して、`segment_rates` に入れてください。0.2 なら 20 % です。
種類ごとの1年の合計は、次の表 `by_segment` にあります。列は `by_segment["meetings"]` のように取り出せます。

グラフも見たい人は、空いたセルで `segment_rates.plot.bar()` を実行してください。
"""
# %% [markdown] lang="en" key="q-segment-rates"
"""
## Question 2: close rates for a bar chart (2 points)

Compute the whole team's **close rate** (new customers ÷ meetings) for each kind of company and put it into `segment_rates`. 0.2 means 20 %.
The table `by_segment` has the year's totals of each kind. You get a column as in `by_segment["meetings"]`.

If you would like to see the chart, run `segment_rates.plot.bar()` in an empty cell.
"""

# %% key="by-segment" role="given"
by_segment = team.groupby("segment")[["contacts", "meetings", "new_customers"]].sum()

by_segment

# %% key="segment-rates" role="answer"
segment_rates = ____
### BEGIN SOLUTION
segment_rates = by_segment["new_customers"] / by_segment["meetings"]
### END SOLUTION

# %% key="check-segment-rates" role="graded" points=2
kl.check("segment_rates")

# %% [markdown] lang="ja" key="q-expected-g"
"""
## 問3　ふつうの人なら、何社取れたか（2点）

Gの成績は立派に見えます。そこで、Gが会った相手をそのままにして、**チームのふつうの成約率**（問2）で会っていたら何社になったかを考えます。
種類ごとに「Gの商談 × チームの成約率」を計算し、3つを足して `expected_g` に入れてください。小数のままでかまいません。
Gの商談は、次の `meetings_g` にあります。問2の答えと同じ種類どうしで掛け算できます。
"""
# %% [markdown] lang="en" key="q-expected-g"
"""
## Question 3: how many would an ordinary rep have won? (2 points)

G's result looks splendid. So keep the companies that G met, and suppose they had been met at the **team's ordinary close rates** (question 2).
For each kind compute “G's meetings × the team's close rate”, add the three and put the sum into `expected_g`; decimals are fine.
G's meetings are in `meetings_g`. Multiplied with your answer to question 2, the same kinds go together.
"""

# %% key="meetings-g" role="given"
meetings_g = team[team["rep"] == "G"].groupby("segment")["meetings"].sum()

meetings_g

# %% key="expected-g" role="answer"
expected_g = ____
### BEGIN SOLUTION
expected_g = (meetings_g * segment_rates).sum()
### END SOLUTION

# %% key="check-expected-g" role="graded" points=2
kl.check("expected_g")

# %% [markdown] lang="ja" key="q-against-usual"
"""
## 問4　ふつうの人の何倍か（2点）

問3の計算を8人全員でやると、担当の違いを取りのぞけます。
担当者ごとに「**実際に取った数 ÷ ふつうの人なら取れた数**」を計算して、`against_usual` に入れてください。1より大きければ、ふつうの人よりも決めています。

次の表 `cells` は1行が「ある担当者の、ある種類の会社」の1年分です。下のように書くと、問3と同じ計算が全部の行でできて、`usual` の列に「ふつうの人なら取れた数」が入ります。
`map(segment_rates)` は、会社の種類をその成約率（問2の答え）に置きかえます。

```python
cells["usual"] = cells["meetings"] * cells["segment"].map(segment_rates)
```

そのあと、担当者ごとに足してから、割り算をします。
"""
# %% [markdown] lang="en" key="q-against-usual"
"""
## Question 4: how many times the usual? (2 points)

Question 3, done for all 8, takes the difference of patches away.
For every rep compute “**customers really won ÷ customers an ordinary rep would have won**” and put it into `against_usual`. Above 1, the rep closes more than the usual.

A row of the table `cells` is one rep with one kind of company, over the year. Written as below, question 3 is worked out in every row: the column `usual` then holds what an ordinary rep would have won.
`map(segment_rates)` puts its close rate (your answer to question 2) in place of a kind.

```python
cells["usual"] = cells["meetings"] * cells["segment"].map(segment_rates)
```

After that, add up for every rep first, then divide.
"""

# %% key="cells" role="given"
cells = team.groupby(["rep", "segment"], as_index=False)[["contacts", "meetings", "new_customers"]].sum()

cells.head(3)

# %% key="against-usual" role="answer"
against_usual = ____
### BEGIN SOLUTION
cells["usual"] = cells["meetings"] * cells["segment"].map(segment_rates)
sums = cells.groupby("rep")[["new_customers", "usual"]].sum()
against_usual = sums["new_customers"] / sums["usual"]
### END SOLUTION

# %% key="check-against-usual" role="graded" points=2
kl.check("against_usual")

# %% [markdown] lang="ja" key="q-places"
"""
## 問5　公平な順位表（2点）

問4の数の**大きい人から**1位、2位、…と順位をつけて、`places` に入れてください。
`rank(ascending=False)` は、大きいほうから順位をつけます。
"""
# %% [markdown] lang="en" key="q-places"
"""
## Question 5: a fair league table (2 points)

Give places by the figures of question 4, **the largest first**: 1, 2, and so on. Put them into `places`.
`rank(ascending=False)` gives places from the largest down.
"""

# %% key="places" role="answer"
places = ____
### BEGIN SOLUTION
places = against_usual.rank(ascending=False)
### END SOLUTION

# %% key="check-places" role="graded" points=2
kl.check("places")

# %% [markdown] lang="ja" key="q-few-cells"
"""
## 問6　運でゆれるマスに印をつける（2点）

順位表を部長に見せる前に、件数の少ないところを調べます。
担当者8人 × 種類3つで、マスは24個あります（`cells` の行の数です）。1年の商談が**30件より少ない**マスは何個ありますか。`few_cells` に入れてください。

`(cells["meetings"] < 100).sum()` のように書くと、条件に合う行が数えられます。
"""
# %% [markdown] lang="en" key="q-few-cells"
"""
## Question 6: mark the fields that luck shakes (2 points)

Before the head of sales sees the table, look for small numbers.
8 reps × 3 kinds make 24 fields (the rows of `cells`). In how many of them were there **fewer than 30 meetings** in the year? Put the number into `few_cells`.

Written like `(cells["meetings"] < 100).sum()`, a condition is counted.
"""

# %% key="few-cells" role="answer"
few_cells = ____
### BEGIN SOLUTION
few_cells = (cells["meetings"] < 30).sum()
### END SOLUTION

# %% key="check-few-cells" role="graded" points=2
kl.check("few_cells")

# %% [markdown] lang="ja" key="q-fair-rate"
"""
## 問7　どのチームでも使える道具（2点）

3つの成約率 `rates` と、3つの相手の割合 `mix` を渡すと、**その割合で会ったときの成約率**が返ってくる関数 `fair_rate` を完成させてください。
どちらも3つの数が並んだリストです。1つ目は `rates[0]`、2つ目は `rates[1]`、3つ目は `rates[2]` と書きます。
"""
# %% [markdown] lang="en" key="q-fair-rate"
"""
## Question 7: a tool for any team (2 points)

Complete the function `fair_rate`: it takes 3 close rates (`rates`) and the 3 shares of a mix (`mix`), and gives back **the close rate with customers in that mix**.
Both are lists of three numbers: the first is `rates[0]`, the second `rates[1]`, the third `rates[2]`.
"""

# %% key="fair-rate" role="answer"
def fair_rate(rates, mix):
    rate = ____
    ### BEGIN SOLUTION
    rate = rates[0] * mix[0] + rates[1] * mix[1] + rates[2] * mix[2]
    ### END SOLUTION
    return rate


# %% key="check-fair-rate" role="graded" points=2
kl.check("fair_rate")

# %% [markdown] lang="ja" key="q-saved-contacts"
"""
## 問8　どのお客さまに時間を使うか（2点）

来年は、新規顧客を**あと12社**増やしたいと思います。話す相手1人あたりの成果は、`by_segment` の1年と同じだとします。
12社を `small` で取る場合と `large` で取る場合では、**話す相手の人数（`contacts`）がどれだけ違いますか**（`small` の人数 − `large` の人数）。`saved_contacts` に入れてください。
表の値は `by_segment.loc["small", "contacts"]` のように取り出せます。
"""
# %% [markdown] lang="en" key="q-saved-contacts"
"""
## Question 8: where to spend your time (2 points)

Next year you want **12 more** new customers. Suppose each contact brings as much as in the year of `by_segment`.
**By how many `contacts`** does it differ whether you win the 12 among `small` or among `large` companies (number for `small` − number for `large`)? Put it into `saved_contacts`.
You get a value as in `by_segment.loc["small", "contacts"]`.
"""

# %% key="saved-contacts" role="answer"
saved_contacts = ____
### BEGIN SOLUTION
for_each = by_segment["contacts"] / by_segment["new_customers"]
saved_contacts = 12 * for_each["small"] - 12 * for_each["large"]
### END SOLUTION

# %% key="check-saved-contacts" role="graded" points=2
kl.check("saved_contacts")

# %% [markdown] lang="ja" key="q-comparisons"
"""
## 問9　その比べ方は公平か（2点）

ほかの会社の5つの話です。それぞれに、いちばん合う講評を付けてください。講評は1回ずつ使います。

- `"fair"`：公平に比べている。
- `"mix"`：相手や品物の種類が違う。
- `"few"`：件数が少なすぎる。
- `"period"`：期間の長さが違う。
- `"cause"`：いっしょに動いているだけで、原因とは言えない。

| 名前 | 話 |
|---|---|
| `a` | 店Pの返品率は 9 %、店Qは 3 %。Pは服の店、Qは本の店。「Pの接客が悪い」 |
| `b` | 入ったばかりの人が商談3件で2社を取った。成約率は1位。「さっそく講師を頼もう」 |
| `c` | Rの4月から9月の獲得は24社、7月に入ったSは9月までに14社。「Rが上だ」 |
| `d` | 売上の多い店ほど、電話代が多い。「電話代を増やせば、売上が増える」 |
| `e` | 同じ名簿を800人ずつくじで分け、TとUが同じ月に電話した。獲得はTが88社、Uが52社。「Tの話し方を見よう」 |
"""
# %% [markdown] lang="en" key="q-comparisons"
"""
## Question 9: is that a fair comparison? (2 points)

Five stories from other companies. Give each the comment that fits best; each comment is used once.

- `"fair"`: it compares like with like,
- `"mix"`: other kinds of customers or goods,
- `"few"`: too few cases,
- `"period"`: periods of different length,
- `"cause"`: two things move together, which does not make one the cause.

| name | story |
|---|---|
| `a` | Shop P has 9 % of its goods returned, shop Q 3 %. P sells clothes, Q books. “Service at P is bad.” |
| `b` | A rep who has only just joined won 2 customers in 3 meetings: place 1 by close rate. “Let us ask for a training course at once.” |
| `c` | R won 24 customers from April to September; S, who joined in July, won 14 until September. “R is ahead.” |
| `d` | Shops with high sales have high telephone bills. “Let us spend more on the telephone, and sales will grow.” |
| `e` | One list was drawn by lot into two of 800 people; T and U called them in the same month. T won 88 customers, U 52. “Let us watch how T talks.” |
"""

# %% key="comparisons" role="answer"
comparisons = {"a": ____, "b": ____, "c": ____, "d": ____, "e": ____}
### BEGIN SOLUTION
comparisons = {"a": "mix", "b": "few", "c": "period", "d": "cause", "e": "fair"}
### END SOLUTION

# %% key="check-comparisons" role="graded" points=2
kl.check("comparisons")

# %% [markdown] lang="ja" key="q-plan"
"""
## 問10　半年の計画（4点）

部長の希望は「**半年の新規顧客を、いまのやり方の2倍以上にする**」です。動かせるのは3つです。

| 名前 | 意味 | いま | 動かせる範囲 |
|---|---|---|---|
| `contacts_per_day` | 1人が1日に話す相手（人） | 8 | 2から20 |
| `share_mid` | 話す相手のうち、中くらいの会社の割合 | 0.2 | 0から0.5 |
| `share_large` | 話す相手のうち、大きな会社の割合 | 0.05 | 0から0.5 |

残りの割合は、小さな会社です。このチームのモデルには、2つの決まりがあります（教材の仮定です）。
1日に話す相手を増やすほど準備の時間が減り、**1人あたりの商談は減ります**。1つの種類に集めるほど、**決まりやすい相手が先になくなります**。

計画を `plan` に書いてください。半年のあいだ、同じ数を続けます。
採点では、だれも見たことのない半年を何回も試し、その平均が「2倍以上」なら4点です。ここでの `check` は形だけを見ます。
空いたセルで `kl.widgets.campaign("acquisition", seed=4)` を実行すると、ある半年を1か月ずつ試せます（`script` は 0 のままにします）。
"""
# %% [markdown] lang="en" key="q-plan"
"""
## Question 10: a plan for half a year (4 points)

The head of sales wants **at least twice as many new customers in half a year as the present way brings**. Three things can be moved.

| name | meaning | now | may be |
|---|---|---|---|
| `contacts_per_day` | people whom one rep speaks to in a day | 8 | from 2 to 20 |
| `share_mid` | share of middle-sized companies among them | 0.2 | from 0 to 0.5 |
| `share_large` | share of large companies among them | 0.05 | from 0 to 0.5 |

The rest are small companies. In the model of this team two things hold (assumptions of this course).
The more people one speaks to in a day, the less time there is to prepare: **each brings fewer meetings**. The more one goes for a single kind, the sooner **its easy customers are gone**.

Write your plan into `plan`. It stays the same for the whole half-year.
The grader tries it in many half-years that nobody has seen; if their average is at least twice the present, you get the 4 points. Here `check` looks at the form only.
In an empty cell `kl.widgets.campaign("acquisition", seed=4)` lets you try one half-year month by month (leave `script` at 0).
"""

# %% key="plan" role="answer"
plan = {"contacts_per_day": ____, "share_mid": ____, "share_large": ____}
### BEGIN SOLUTION
plan = {"contacts_per_day": 10, "share_mid": 0.45, "share_large": 0.5}
### END SOLUTION

# %% key="check-plan" role="graded" points=4
kl.check("plan")

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
