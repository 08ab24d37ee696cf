# ---
# kpilearn:
#   title: {ja: "ハンドルは1つ、柵は2つ", en: "One wheel, two rails"}
#   minutes: 50
# ---

# %% [markdown] lang="ja" key="title"
"""
# 課題9　ハンドルは1つ、柵は2つ

**約50分**　10問、20点満点です。合格は80 %（16点）です。何度やり直しても、減点はありません。

- `____` を消して、自分の答えを書きます。
- すぐ下の `kl.check(...)` のセルを実行すると、その場で結果がわかります。
- 困ったら、空いたセルで `kl.hint("lost")` のように書くと、ヒントが1つずつ出ます。
- 採点では、`check` と同じ基準を使います。問5の関数だけは、`check` にない値でも試します。
"""
# %% [markdown] lang="en" key="title"
"""
# Assignment 9: One wheel, two rails

**About 50 minutes.** 10 questions, 20 points in all. You pass with 80 % (16 points). Try as often as you like: it costs nothing.

- Replace `____` with your own answer.
- Run the cell with `kl.check(...)` just below, and you know at once.
- If you are stuck, write `kl.hint("lost")` in an empty cell (with the question's name): one hint at a time.
- Grading uses the same rule as `check`. Only the function of question 5 is tried with further values.
"""

# %% key="begin" role="given"

import kpilearn as kl

kl.begin("09_goodhart", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 場面

レッスン9のコールセンターの、年の終わりです。架電数のボーナスは、まだ続いています。
「電話は過去最高なのに、アポがのびない。ボーナスを2倍にしよう」と社長は言います。

あなたの役目は、**何が起きたのかを数字で示し**、新しいKPI1つとガードレール2つを提案することです。

次のセルは、どのデータを使うかを決めます。`"standard"` は、全員に共通のデータです。
"""
# %% [markdown] lang="en" key="situation"
"""
## The situation

It is the end of the year in the call centre of lesson 9, and the bonus on dials is still paid.
“We make more calls than ever, and appointments do not grow. Let's double the bonus,” says the head of the company.

Your part is to **show in numbers what has happened**, and to propose one new KPI with two guardrails.

The next cell says which data are used: `"standard"` are the data that everybody has.
"""

# %% key="data-source"
data = kl.territory("09_goodhart", learner="standard")

# %% [markdown] lang="ja" key="table"
"""
12人の52週の記録を足して、ボーナスの**前**（`before`）と**後**（`after`）に分けます。前は13週、後は39週です。
"""
# %% [markdown] lang="en" key="table"
"""
The records of 12 reps over 52 weeks, added up **before** the bonus (`before`) and **after** its start (`after`). Before are 13 weeks, after are 39.
"""

# %% key="data" role="given"
calls = data.load("bonus_calls")
sums = calls.groupby("bonus")[["dials", "connected", "talk_minutes", "appointments"]].sum()
before, after = sums.iloc[0], sums.iloc[1]

sums

# %% [markdown] lang="ja" key="q-dials-per-appointment"
"""
## 問1　アポ1件に、何件の電話？（2点）

ボーナスが始まって**から**、アポ1件を取るのに何件の電話（`dials`）をかけましたか。`dials_per_appointment` に入れてください。
`after["dials"]` のように書くと、後の39週の合計が取り出せます。
"""
# %% [markdown] lang="en" key="q-dials-per-appointment"
"""
## Question 1: how many calls for one appointment? (2 points)

**Since** the bonus began, how many calls (`dials`) has one appointment taken? Put the number into `dials_per_appointment`.
Written like `after["dials"]`, you get the total of the 39 weeks after.
"""

# %% key="dials-per-appointment" role="answer"
dials_per_appointment = ____
### BEGIN SOLUTION
dials_per_appointment = after["dials"] / after["appointments"]
### END SOLUTION

# %% key="check-dials-per-appointment" role="graded" points=2
kl.check("dials_per_appointment")

# %% [markdown] lang="ja" key="q-by-period"
"""
## 問2　前と後を、公平に比べる表（2点）

13週と39週の合計は、そのままでは比べられません。比べられる3つの列を、表 `by_period` に足してください。

- `talk`：つながった電話（`connected`）1件で話した分数
- `per_contact`：つながった電話1件あたりのアポ
- `per_week`：**チーム全体**の、1週間あたりのアポ。`weeks` は前と後の週の数です。

`sums["dials"] / sums["connected"]` のように書くと、前と後がいちどに計算されます。
"""
# %% [markdown] lang="en" key="q-by-period"
"""
## Question 2: a table that compares before and after fairly (2 points)

Totals of 13 and of 39 weeks cannot be compared as they are. Add three columns that can be to the table `by_period`:

- `talk`: minutes of talk in a call that was answered (`connected`),
- `per_contact`: appointments per call that was answered,
- `per_week`: appointments a week of **the whole team**. `weeks` holds the number of weeks before and after.

Written like `sums["dials"] / sums["connected"]`, before and after are computed at once.
"""

# %% key="weeks" role="given"
weeks = calls.groupby("bonus")["week"].nunique()

weeks

# %% key="by-period" role="answer"
by_period = sums.copy()
by_period["talk"] = ____
by_period["per_contact"] = ____
by_period["per_week"] = ____
### BEGIN SOLUTION
by_period["talk"] = sums["talk_minutes"] / sums["connected"]
by_period["per_contact"] = sums["appointments"] / sums["connected"]
by_period["per_week"] = sums["appointments"] / weeks
### END SOLUTION

# %% key="check-by-period" role="graded" points=2
kl.check("by_period")

# %% [markdown] lang="ja" key="q-lost"
"""
## 問3　急いだせいで、失ったアポ（2点）

電話が増えた分だけ、アポも増えたはずでした。もし、つながった電話1件あたりのアポが**前のまま**だったら、
後の39週は、実際より**1週間に何件多く**アポが取れていたでしょうか。`lost` に入れてください。
"""
# %% [markdown] lang="en" key="q-lost"
"""
## Question 3: appointments lost by hurrying (2 points)

With more calls there should have been more appointments. If appointments per answered call had stayed **as they were before**,
**how many more a week** would there have been in the 39 weeks after than there really were? Put the number into `lost`.
"""

# %% key="lost" role="answer"
lost = ____
### BEGIN SOLUTION
rate_before = before["appointments"] / before["connected"]
lost = (after["connected"] * rate_before - after["appointments"]) / 39
### END SOLUTION

# %% key="check-lost" role="graded" points=2
kl.check("lost")

# %% [markdown] lang="ja" key="q-by-rep"
"""
## 問4　1人ずつの図のもとになる表（2点）

1人が急いだだけなのか、全員なのか。次の `was` は前の、`now` は後の、1人ずつの**毎週の平均**です。
表 `by_rep` に、`dials` と `appointments` の**変化の割合**（後 ÷ 前 − 1）を入れてください。1行が1人です。

できたら、空いたセルで `by_rep.plot.scatter(x="dials", y="appointments")` と書くと、点の図になります。
"""
# %% [markdown] lang="en" key="q-by-rep"
"""
## Question 4: the table behind a chart of each rep (2 points)

Did one rep hurry, or did all of them? `was` holds each rep's **average week** before, `now` the one after.
Make a table `by_rep` with the **rate of change** (after ÷ before − 1) of `dials` and of `appointments`. One row is one rep.

When you have it, write `by_rep.plot.scatter(x="dials", y="appointments")` in an empty cell for a chart with a point for each.
"""

# %% key="was-and-now" role="given"
was = calls[~calls["bonus"]].groupby("rep")[["dials", "appointments"]].mean()
now = calls[calls["bonus"]].groupby("rep")[["dials", "appointments"]].mean()

now.head(3)

# %% key="by-rep" role="answer"
by_rep = ____
### BEGIN SOLUTION
by_rep = now / was - 1
### END SOLUTION

# %% key="check-by-rep" role="graded" points=2
kl.check("by_rep")

# %% [markdown] lang="ja" key="q-alarm"
"""
## 問5　ガードレールを、関数にする（2点）

2つの柵を決めました。**どちらか1つでも**線を越えたら、ボーナスを止めます。

- つながった電話1件で話した時間 `talk` が、3.5分より**短い**。
- 受注のうち、取り消された割合 `cancelled` が、0.1（10 %）より**大きい**。

止めるときに `True`、止めないときに `False` を返す関数 `alarm` を完成させてください。3.5分ちょうどや0.1ちょうどでは、まだ止めません。
「または」は `or` でつなぎます。比べるときは `talk < 1` のように書きます。
"""
# %% [markdown] lang="en" key="q-alarm"
"""
## Question 5: the guardrails as a function (2 points)

Two rails have been agreed on. The bonus stops if **even one of them** is crossed:

- the talk in an answered call, `talk`, is **shorter** than 3.5 minutes,
- the share of orders that are cancelled, `cancelled`, is **greater** than 0.1 (10 %).

Complete the function `alarm`: it gives back `True` if the bonus must stop, and `False` if not. At exactly 3.5 minutes or exactly 0.1 it does not stop yet.
Two conditions are joined by `or`; a comparison is written like `talk < 1`.
"""

# %% key="alarm" role="answer"
def alarm(talk, cancelled):
    stop = ____
    ### BEGIN SOLUTION
    stop = talk < 3.5 or cancelled > 0.1
    ### END SOLUTION
    return stop


# %% key="check-alarm" role="graded" points=2
kl.check("alarm")

# %% [markdown] lang="ja" key="q-rails"
"""
## 問6　別の職場では、何が壊れる？（2点）

次の4つの職場が、それぞれのKPIにボーナスを出します。**そのKPIをいちばん楽に増やす方法**を考え、その方法で壊れるものを選んでください。

| 名前 | 職場 | KPI |
|---|---|---|
| `parcels` | 配送 | 1時間に配った荷物の数 |
| `closed` | 問い合わせ窓口 | 1時間に終わらせた問い合わせの数 |
| `applicants` | 採用 | 応募した人の数 |
| `signups` | 会員アプリ | 新しく登録した人の数 |

- `"damage"`：届いたときに、こわれていた荷物の割合
- `"again"`：同じ人が、7日以内にもう一度問い合わせた割合
- `"passed"`：応募した人のうち、書類選考を通った割合
- `"active"`：登録した人のうち、1か月後も使っている割合
- `"hours"`：働いた時間
"""
# %% [markdown] lang="en" key="q-rails"
"""
## Question 6: what breaks in other places of work? (2 points)

Four places of work pay a bonus on a KPI each. Think of **the easiest way to push it up**, and choose what that way would break.

| name | place of work | KPI |
|---|---|---|
| `parcels` | deliveries | parcels delivered in an hour |
| `closed` | help desk | enquiries closed in an hour |
| `applicants` | recruiting | people who apply |
| `signups` | members' app | people who newly sign up |

- `"damage"`: share of parcels that arrive broken,
- `"again"`: share of people who ask again within 7 days,
- `"passed"`: share of applicants whose papers pass the first look,
- `"active"`: share of those signed up who still use it a month later,
- `"hours"`: hours worked.
"""

# %% key="rails" role="answer"
rails = {"parcels": ____, "closed": ____, "applicants": ____, "signups": ____}
### BEGIN SOLUTION
rails = {"parcels": "damage", "closed": "again", "applicants": "passed", "signups": "active"}
### END SOLUTION

# %% key="check-rails" role="graded" points=2
kl.check("rails")

# %% [markdown] lang="ja" key="q-timing"
"""
## 問7　先に動く数字、あとから動く数字（2点）

ゴールは、これから半年の受注です。それぞれの数字は、受注より**先に**動きますか（`"leading"`）、受注と**同時か、あとから**動きますか（`"lagging"`）。

| 名前 | 数字 |
|---|---|
| `dials` | 今週かけた電話の数 |
| `last_orders` | 先月の受注の数 |
| `booked` | 来週に予定されている商談の数 |
| `cancelled` | 受注のうち、取り消された割合 |
| `requests` | サイトから資料を請求した人の数 |
| `income` | 今月の売上の入金額 |
"""
# %% [markdown] lang="en" key="q-timing"
"""
## Question 7: what moves first, and what comes after (2 points)

The goal is orders in the next half-year. Does each number move **before** orders (`"leading"`), or **together with them or later** (`"lagging"`)?

| name | number |
|---|---|
| `dials` | calls made this week |
| `last_orders` | orders of last month |
| `booked` | meetings in next week's diary |
| `cancelled` | share of orders that are cancelled |
| `requests` | people who ask for a brochure on the website |
| `income` | payments received this month |
"""

# %% key="timing" role="answer"
timing = {
    "dials": ____,
    "last_orders": ____,
    "booked": ____,
    "cancelled": ____,
    "requests": ____,
    "income": ____,
}
### BEGIN SOLUTION
timing = {
    "dials": "leading",
    "last_orders": "lagging",
    "booked": "leading",
    "cancelled": "lagging",
    "requests": "leading",
    "income": "lagging",
}
### END SOLUTION

# %% key="check-timing" role="graded" points=2
kl.check("timing")

# %% [markdown] lang="ja" key="q-expected"
"""
## 問8　これから3週間の受注を、いま知る（2点）

90席のコールセンターの、2年分の記録 `pipeline` です。電話は、**6週間後**に受注になります（レッスン9）。
`orders_per_dial` は、電話1件が6週間後に何件の受注になったかを、2年分で計算したものです。

これから3週間の受注は、合わせて何件になりそうですか。**どの3週間の電話**がもとになるかを考え、`expected_orders` に入れてください。小数のままでかまいません。
`pipeline["dials"].iloc[-4:-2]` と書くと、「最後から4行目と3行目」が取り出せます。
"""
# %% [markdown] lang="en" key="q-expected"
"""
## Question 8: know today the orders of the next three weeks (2 points)

`pipeline` holds two years of a call centre with 90 seats. A call becomes an order **six weeks later** (lesson 9).
`orders_per_dial` says, from these two years, how many orders one call became six weeks later.

How many orders are to be expected in the next three weeks together? Think of **which three weeks of calls** they come from, and put the number into `expected_orders`; decimals are fine.
Written like `pipeline["dials"].iloc[-4:-2]`, you get the fourth and the third row from the end.
"""

# %% key="pipeline" role="given"
pipeline = data.load("weekly_pipeline")
orders_per_dial = pipeline["orders"].iloc[6:].sum() / pipeline["dials"].iloc[:-6].sum()

pipeline.tail(6)

# %% key="expected-orders" role="answer"
expected_orders = ____
### BEGIN SOLUTION
expected_orders = pipeline["dials"].iloc[-6:-3].sum() * orders_per_dial
### END SOLUTION

# %% key="check-expected-orders" role="graded" points=2
kl.check("expected_orders")

# %% [markdown] lang="ja" key="q-roles"
"""
## 問9　英会話スクールの、ハンドルと柵（2点）

オンラインの英会話スクールが、7つの数字を並べて「全部を毎週追いかけよう」と言っています。それぞれに役を1つずつ付けてください。

- `"kgi"`：最後の目標。1つ。
- `"kpi"`：毎週のばす数字。1つ。ゴールより早くわかり、**やれば必ず増える行動ではなく**、お客さまの動きが見えるもの。
- `"guard"`：ガードレール。2つ。KPIをいちばん楽に増やす方法で壊れるもの。
- `"map"`：ツリーには残すが、毎週は追いかけないもの。3つ。

| 名前 | 数字 |
|---|---|
| `members` | 9月末に、3か月以上続けている会員の数 |
| `ads` | 広告を出した回数 |
| `visitors` | サイトに来た人の数 |
| `trials` | 体験レッスンを受けた人の数 |
| `replies` | 問い合わせに返信した数 |
| `joined` | 体験した人のうち、入会した割合 |
| `quit` | 入会した人のうち、1か月でやめた割合 |
"""
# %% [markdown] lang="en" key="q-roles"
"""
## Question 9: wheel and rails of a language school (2 points)

An online English school has a list of seven numbers and wants to “chase them all, every week”. Give each of them one role.

- `"kgi"`: the final goal. One.
- `"kpi"`: the number to push every week. One. It tells earlier than the goal, and it is **not an activity that grows by just doing more**: it shows what customers do.
- `"guard"`: guardrails. Two. What the easiest way to push the KPI would break.
- `"map"`: stays on the tree but is not chased every week. Three.

| name | number |
|---|---|
| `members` | members at the end of September who have stayed for 3 months or more |
| `ads` | times that an ad was placed |
| `visitors` | people who visited the website |
| `trials` | people who took a trial lesson |
| `replies` | enquiries answered by staff |
| `joined` | share of trial takers who join |
| `quit` | share of those who join that leave within a month |
"""

# %% key="roles" role="answer"
roles = {
    "members": ____,
    "ads": ____,
    "visitors": ____,
    "trials": ____,
    "replies": ____,
    "joined": ____,
    "quit": ____,
}
### BEGIN SOLUTION
roles = {
    "members": "kgi",
    "ads": "map",
    "visitors": "map",
    "trials": "kpi",
    "replies": "map",
    "joined": "guard",
    "quit": "guard",
}
### END SOLUTION

# %% key="check-roles" role="graded" points=2
kl.check("roles")

# %% [markdown] lang="ja" key="q-kpi-goal"
"""
## 問10　新しいKPIを、目標の形で書く（2点）

架電数のボーナスをやめ、問8のコールセンターの新しいKPIを「**実際に会えた商談の1週間あたりの数**」（`meetings`）にします。
これを目標として書いてください。今日は2026年1月5日とします。

- いまの値は、**最後の13週の平均**です。`pipeline` から計算してください。
- 目標の値は、いまの値の**1割増し**です。小数第1位まで合っていれば十分です。
- 期限は2026年の6月末です。担当は、あなたが決める1人です。

目標に書く指標は**1つだけ**です。言葉は `"佐藤"` のように引用符でかこんで自由に書き、数はそのまま書きます。日付は `"2026-01-05"` の形です。
"""
# %% [markdown] lang="en" key="q-kpi-goal"
"""
## Question 10: write the new KPI as a goal (2 points)

The bonus on dials goes. The new KPI of the call centre in question 8 is to be “**meetings that really take place (`meetings`) per week**”.
Write it as a goal. Suppose that today is 5 January 2026.

- Its value now is the **average of the last 13 weeks**. Compute it from `pipeline`.
- The target is **10 % more** than that. One decimal is exact enough.
- The deadline is the end of June 2026. The owner is one person of your choice.

A goal has **one** indicator. The words are yours, in quotes like `"Sato"`; numbers stand as they are. A date looks like `"2026-01-05"`.
"""

# %% key="kpi-goal" role="answer"
kpi_goal = {
    "indicator": ____,
    "baseline": ____,
    "target": ____,
    "unit": ____,
    "deadline": ____,
    "owner": ____,
    "kgi": ____,
}
### BEGIN SOLUTION
meetings_now = pipeline["meetings"].tail(13).mean()
kpi_goal = {
    "indicator": "実際に会えた商談の数",
    "baseline": round(meetings_now, 1),
    "target": round(meetings_now * 1.1, 1),
    "unit": "件/週",
    "deadline": "2026-06-30",
    "owner": "営業部長",
    "kgi": "半年の受注の数",
}
### END SOLUTION
#: 実際に会えた商談の数 = number of meetings held
#: 件/週 = meetings a week
#: 営業部長 = head of sales
#: 半年の受注の数 = orders in half a year

# %% key="check-kpi-goal" role="graded" points=2
kl.check("kpi_goal")

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
