# ---
# kpilearn:
#   title: {ja: "コールセンターを引きつぐ", en: "Take over a call centre"}
#   minutes: 75
# ---

# %% [markdown] lang="ja" key="title"
"""
# 課題10　コールセンターを引きつぐ

**約75分**　9問、22点満点です。合格は80 %（17.6点）です。何度やり直しても、減点はありません。

- `____` を消して、自分の答えを書きます。
- すぐ下の `kl.check(...)` のセルを実行すると、その場で結果がわかります。
- 困ったら、空いたセルで `kl.hint("west_rate")` のように書くと、ヒントが1つずつ出ます。
- 問1から問5と問7の採点では、`check` と同じ基準を使います。問6の関数は、`check` にない値でも試します。
- 問8の計画は、採点のときに、だれも見たことのない市場で試します。`check` でわかるのは、形が正しいかどうかだけです。
- 問9は文章で書くメモです。授業では、先生が読んで採点します。一人で学ぶ人は、問1から問7ができれば合格です。
"""
# %% [markdown] lang="en" key="title"
"""
# Assignment 10: Take over a call centre

**About 75 minutes.** 9 questions, 22 points in all. You pass with 80 % (17.6 points). Try as often as you like: it costs nothing.

- Replace `____` with your own answer.
- Run the cell with `kl.check(...)` just below, and you know at once.
- If you are stuck, write `kl.hint("west_rate")` in an empty cell (with the question's name): one hint at a time.
- For questions 1 to 5 and for question 7 grading uses the same rule as `check`. The function of question 6 is tried with further values.
- The plan of question 8 is tried in markets that nobody has seen, when it is graded. All that `check` can tell is whether its form is right.
- Question 9 is a memo in words. In a class your instructor reads and marks it. If you study alone, you pass with questions 1 to 7.
"""

# %% key="begin" role="given"
import numpy as np
import pandas as pd

import kpilearn as kl
from kpilearn.markets.callcentre import MODEL

kl.begin("10_callcentre", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 場面

レッスン10のような16人のコールセンターを、あなたが引きつぎます。前の責任者が残したのは、東と西のチームの報告書、電話の記録、受付の記録です。
**分母をそろえ、いちばん細いところを見つけ、半年の計画を立てる**のが、あなたの役目です。

次のセルは、どのデータを使うかを決めます。`"standard"` は、全員に共通のデータです。
"""
# %% [markdown] lang="en" key="situation"
"""
## The situation

You take over a call centre of 16 people like that of lesson 10. Your predecessor has left the reports of teams East and West, a log of calls, and the records of the desk that takes calls.
Your part is to **make denominators agree, find the narrowest place, and plan half a year**.

The next cell says which data are used: `"standard"` are the data that everybody has.
"""

# %% key="data-source"
data = kl.territory("10_callcentre", learner="standard")

# %% [markdown] lang="ja" key="q-west-rate"
"""
## 問1　西を、東と同じ分母で（2点）

東はアポを**かけた電話**（`dials`）で割り、西は**つながった電話**（`connected`）で割って報告しています。
今度は、西（`west`）を**東と同じ分母**で計算してください。半年を合わせたアポ率を、割合で `west_rate` に入れます。
"""
# %% [markdown] lang="en" key="q-west-rate"
"""
## Question 1: West with the denominator of East (2 points)

East divides appointments by **calls made** (`dials`), West by **calls that were answered** (`connected`).
This time work out West (`west`) with **the denominator of East**. Put the appointment rate of the whole half-year into `west_rate`, as a share.
"""

# %% key="teams" role="given"
reports = data.load("appointment_reports")
teams = reports.groupby("team")[["dials", "connected", "appointments"]].sum()
east, west = teams.loc["east"], teams.loc["west"]

teams

# %% key="west-rate" role="answer"
west_rate = ____
### BEGIN SOLUTION
west_rate = west["appointments"] / west["dials"]
### END SOLUTION

# %% key="check-west-rate" role="graded" points=2
kl.check("west_rate")

# %% [markdown] lang="ja" key="q-denominators"
"""
## 問2　何で割った率？（2点）

会議で、5人が「率」を話しています。それぞれ、**何を分母にした率**ですか。

| 名前 | 話 |
|---|---|
| `a` | 電話を100件かけると、1件のアポになります |
| `b` | 話せた相手の15人に1人が、会う約束をしてくれます |
| `c` | 約束した人の3割と、本当に会えました |
| `d` | 会えた人の4人に1人が、買ってくれました |
| `e` | 電話の6件に1件は、相手が出ます |

分母は、`"dials"`（かけた電話）、`"contacts"`（話せた電話）、`"appointments"`（アポ）、`"meetings"`（会えた商談）から選びます。
"""
# %% [markdown] lang="en" key="q-denominators"
"""
## Question 2: divided by what? (2 points)

Five people speak of rates in a meeting. **What is the denominator** of each?

| name | what is said |
|---|---|
| `a` | “Every 100 calls we make become one appointment.” |
| `b` | “One in 15 of those we speak to agrees to meet.” |
| `c` | “Of those who had agreed, we really met 30 %.” |
| `d` | “One in four of those we met has bought.” |
| `e` | “In one of 6 calls somebody answers.” |

Choose from `"dials"` (calls made), `"contacts"` (calls in which somebody spoke), `"appointments"` and `"meetings"` (those that took place).
"""

# %% key="denominators" role="answer"
denominators = {"a": ____, "b": ____, "c": ____, "d": ____, "e": ____}
### BEGIN SOLUTION
denominators = {"a": "dials", "b": "contacts", "c": "appointments", "d": "meetings", "e": "dials"}
### END SOLUTION

# %% key="check-denominators" role="graded" points=2
kl.check("denominators")

# %% [markdown] lang="ja" key="q-calls-per-win"
"""
## 問3　棒グラフのもとになる表（2点）

`log` は1行が1件の電話です。`attempt` は「その人への何回目の電話か」、`won` は契約になったかどうか（`True` か `False`）です。
1回目から6回目まで、それぞれ**契約1件を取るのに、その回の電話が何件要ったか**を `calls_per_win` に入れてください。

`groups.count()` は回ごとの電話の数、`groups.sum()` は回ごとの契約の数です。
できたら、空いたセルで `calls_per_win.plot.bar()` と書くと、棒グラフになります。
"""
# %% [markdown] lang="en" key="q-calls-per-win"
"""
## Question 3: the table behind a bar chart (2 points)

In `log` one row is one call. `attempt` says which call to that person it was, `won` whether it was won (`True` or `False`).
For the first to the sixth call, put into `calls_per_win` **how many calls of that attempt one contract took**.

`groups.count()` is the number of calls of each attempt, `groups.sum()` the number of contracts.
When you have it, write `calls_per_win.plot.bar()` in an empty cell for a bar chart.
"""

# %% key="log" role="given"
log = data.load("dial_log")
groups = log[log["attempt"] <= 6].groupby("attempt")["won"]

groups.count()

# %% key="calls-per-win" role="answer"
calls_per_win = ____
### BEGIN SOLUTION
calls_per_win = groups.count() / groups.sum()
### END SOLUTION

# %% key="check-calls-per-win" role="graded" points=2
kl.check("calls_per_win")

# %% [markdown] lang="ja" key="q-by-band"
"""
## 問4　忙しすぎると、何が起こる？（2点）

今度は、電話を**受ける**側です。30分ごとの記録を、占有率（応対している時間の割合）で3つに分けました。
`calm` は75 %まで、`busy` は85 %まで、`full` は85 %を超えた時間です。表 `by_band` に、2つの列を足してください。

- `service`：かかってきた電話（`calls`）のうち、20秒以内に出た割合
- `abandoned_rate`：かかってきた電話のうち、出る前に切られた（`abandoned`）割合（放棄呼率）
"""
# %% [markdown] lang="en" key="q-by-band"
"""
## Question 4: what happens when people are too busy? (2 points)

Now to those who **take** calls. The records, one for every 30 minutes, are in 3 groups by occupancy (the share of the time spent on calls):
`calm` is up to 75 %, `busy` up to 85 %, `full` beyond 85 %. Add two columns to the table `by_band`.

- `service`: share of the calls that came in (`calls`) which were answered within 20 seconds,
- `abandoned_rate`: share of the calls that came in which were given up before anybody answered (`abandoned`).
"""

# %% key="bands" role="given"
desk = data.load("staffing")
desk["band"] = pd.cut(desk["occupancy"], [0, 0.75, 0.85, 1], labels=["calm", "busy", "full"])
bands = desk.groupby("band", observed=True)[["calls", "answered_in_20s", "abandoned"]].sum()

bands

# %% key="by-band" role="answer"
by_band = bands.copy()
by_band["service"] = ____
by_band["abandoned_rate"] = ____
### BEGIN SOLUTION
by_band["service"] = bands["answered_in_20s"] / bands["calls"]
by_band["abandoned_rate"] = bands["abandoned"] / bands["calls"]
### END SOLUTION

# %% key="check-by-band" role="graded" points=2
kl.check("by_band")

# %% [markdown] lang="ja" key="q-most-calls"
"""
## 問5　7人で、何件まで？（2点）

ガードレールを「占有率は85 %まで」と決めました。**7人**で受けるとき、**1時間に何件**までなら、この線を越えませんか。
平均処理時間（秒）は `aht` です。`most_calls` に入れてください。小数のままでかまいません。

> 占有率 ＝ 1時間の電話 × 平均処理時間 ÷ 3,600秒 ÷ 人数
"""
# %% [markdown] lang="en" key="q-most-calls"
"""
## Question 5: how many calls for 7 people? (2 points)

The guardrail has been set at “occupancy up to 85 %”. With **7 people** taking calls, up to **how many calls an hour** stay within it?
The mean handling time in seconds is `aht`. Put the number into `most_calls`; decimals are fine.

> occupancy = calls an hour × mean handling time ÷ 3,600 seconds ÷ people
"""

# %% key="aht" role="given"
aht = (desk["calls"] * desk["aht_seconds"]).sum() / desk["calls"].sum()

print(aht)

# %% key="most-calls" role="answer"
most_calls = ____
### BEGIN SOLUTION
most_calls = 0.85 * 7 * 3600 / aht
### END SOLUTION

# %% key="check-most-calls" role="graded" points=2
kl.check("most_calls")

# %% [markdown] lang="ja" key="q-agents-needed"
"""
## 問6　必要な人数を返す道具（2点）

表 `levels` は、アーランCで計算した「20秒以内に出られる割合」です（1件300秒）。行が1時間の電話の数、列が受ける人の数です。

1時間の電話の数 `calls` を渡すと、**80 %（0.8）以上**になる**いちばん少ない人数**を返す関数 `agents_needed` を完成させてください。
`row` は表の1行です。`row[row < 0.5]` のように書くと、条件に合う人数だけが残ります。最後の行は、残った中で最小の人数を返します。
"""
# %% [markdown] lang="en" key="q-agents-needed"
"""
## Question 6: a tool for the people needed (2 points)

The table `levels` holds the share answered within 20 seconds, worked out by Erlang C (300 seconds a call). A row is a number of calls an hour, a column a number of people.

Complete the function `agents_needed`: it takes the calls an hour, `calls`, and gives back **the fewest people** with whom the share is **80 % (0.8) or more**.
`row` is one row of the table. With `row[row < 0.5]`, for example, only the numbers of people that meet that condition are left. The last line gives back the smallest of them.
"""

# %% key="levels" role="given"
people, an_hour = np.arange(2, 16), np.arange(30, 91)
month = MODEL.evaluate({"inbound_agents": people, "demand": an_hour[:, None] / 60}, periods=1)
levels = pd.DataFrame(month["service_level"][..., 0], index=an_hour, columns=people)

levels.iloc[::15].round(2)

# %% key="agents-needed" role="answer"
def agents_needed(calls):
    row = levels.loc[calls]
    enough = ____
    ### BEGIN SOLUTION
    enough = row[row >= 0.8]
    ### END SOLUTION
    return enough.index.min()


# %% key="check-agents-needed" role="graded" points=2
kl.check("agents_needed")

# %% [markdown] lang="ja" key="q-gains"
"""
## 問7　次のボトルネックは、どこ？（2点）

受ける人は、6人から**8人**に増やしたところです。ボトルネックを1つ広げると、次のボトルネックが現れます。
`now` は、いまの設定です。`half_year(now)` は、この設定で半年に何件の受注になるかを計算します。

4つの案を**1つずつ**試し、受注が `now` より**何件増えるか**を `gains` に入れてください。減るならマイナスです。
`now | {"reminders": 0.5}` と書くと、設定の一部だけを変えられます。

| 名前 | 案 |
|---|---|
| `dials` | 1日にかける電話（`dials_per_day`）を80件にする |
| `attempts` | 1人に3回まで（`attempts`）かけ直す |
| `reminders` | アポの前日に、全員へ確認の電話をする（`reminders` を1にする） |
| `agents` | 受ける人（`inbound_agents`）を、もう1人増やして9人にする |
"""
# %% [markdown] lang="en" key="q-gains"
"""
## Question 7: where is the next bottleneck? (2 points)

The people who take calls have just gone from 6 to **8**. Widen one bottleneck, and the next one appears.
`now` are the settings of today. `half_year(now)` works out how many orders half a year brings with them.

Try four ideas **one at a time**, and put into `gains` **how many orders more** than with `now` each brings. A fall is a negative number.
With `now | {"reminders": 0.5}`, for example, you change one of the settings.

| name | idea |
|---|---|
| `dials` | make 80 calls a day (`dials_per_day`) |
| `attempts` | call a person up to 3 times (`attempts`) |
| `reminders` | ring up everybody the day before an appointment (`reminders` to 1) |
| `agents` | one more person takes calls (`inbound_agents`), that is 9 |
"""

# %% key="now" role="given"
now = {"inbound_agents": 8, "dials_per_day": 60, "attempts": 1, "reminders": 0}


def half_year(plan):
    return MODEL.evaluate(plan, periods=6)["orders"].sum()


print(round(half_year(now), 1))

# %% key="gains" role="answer"
gains = pd.Series(
    {
        "dials": ____,
        "attempts": ____,
        "reminders": ____,
        "agents": ____,
    }
)
### BEGIN SOLUTION
ideas = {
    "dials": {"dials_per_day": 80},
    "attempts": {"attempts": 3},
    "reminders": {"reminders": 1},
    "agents": {"inbound_agents": 9},
}
gains = pd.Series({name: half_year(now | idea) - half_year(now) for name, idea in ideas.items()})
### END SOLUTION

# %% key="check-gains" role="graded" points=2
kl.check("gains")

# %% [markdown] lang="ja" key="q-plan"
"""
## 問8　半年の計画を立てる（4点）

半年で**140件**の受注をめざす計画 `plan` を立ててください。4つの設定を、辞書で書きます。
数を1つ書くと6か月とも同じに、`[8, 8, 9, 9, 9, 9]` のように6つ書くと月ごとに変わります。

| 設定 | 意味 | 範囲 |
|---|---|---|
| `inbound_agents` | 16人のうち、電話を受ける人（残りがかける人） | 2〜15 |
| `dials_per_day` | かける人の、1日の電話 | 20〜80 |
| `attempts` | 1人に何回までかけるか | 1〜8 |
| `reminders` | アポの前日に確認する割合 | 0〜1 |

途中で電話が2割増える年も、2割減る年もあります。いつ起こるかは、だれにもわかりません。
**採点では、だれも見たことのない20通りの運とできごとで計画を動かし、平均が140件以上なら4点**です。

次のセルで、いくつかの運（`seed`）を試せます。`my_plan` を変えて、何度も実行してください。
"""
# %% [markdown] lang="en" key="q-plan"
"""
## Question 8: plan half a year (4 points)

Make a plan `plan` that aims at **140 orders** in half a year. Write four settings as a dictionary.
One number holds for all 6 months; six, such as `[8, 8, 9, 9, 9, 9]`, are one for each month.

| setting | meaning | range |
|---|---|---|
| `inbound_agents` | how many of the 16 take calls (the others make them) | 2 to 15 |
| `dials_per_day` | calls a day of each who makes them | 20 to 80 |
| `attempts` | how often a person is called at most | 1 to 8 |
| `reminders` | share of appointments with a call the day before | 0 to 1 |

In some half-years calls suddenly rise by 20 %, in others they fall by 20 %. Nobody knows when.
**The grader runs your plan with 20 kinds of luck and events that nobody has seen: with 140 orders or more on average it is worth 4 points.**

In the next cell you can try some kinds of luck (`seed`). Change `my_plan` and run it as often as you like.
"""

# %% key="try-plan"
my_plan = {"inbound_agents": 6, "dials_per_day": 60, "attempts": 1, "reminders": 0}

for seed in [5, 6, 7, 8]:
    game = kl.campaign("callcentre", seed=seed, decisions=[my_plan] * 6)
    print(seed, game.reports["orders"].sum(), game.news)

# %% key="plan" role="answer"
plan = {
    "inbound_agents": ____,
    "dials_per_day": ____,
    "attempts": ____,
    "reminders": ____,
}
### BEGIN SOLUTION
plan = {"inbound_agents": 9, "dials_per_day": 40, "attempts": 3, "reminders": 1}
### END SOLUTION

# %% key="check-plan" role="graded" points=4
kl.check("plan")

# %% [markdown] lang="ja" key="q-memo"
"""
## 問9　計画の立て直し：部長へのメモ（4点）

となりの支店の責任者が、急に異動になりました。7月1日から、あなたが引きつぎます。目標は、4月から9月までの半年で**130件**です。
次の表は、4月（1）から6月（3）までの報告です。1か月は160時間です。

部長は言います。「3か月で66件、目標の半分をこえた。順調だから、このままでいこう。少し足りなければ、電話をもっとかければいい」
部長に出す**メモ**を、下の文章のセルに書いてください（セルをダブルクリックすると書けます）。10行もあれば足ります。

先生は、次の4つを見ます。1つが1点です。

1. 何が起きたのかを、数字で書いてある。割合には、分母がついている。
2. 7月からどう変えるのかが、人数や件数でわかる。なぜそこなのか（ボトルネック）も書いてある。
3. 見張る数字（ガードレール）の線が、2つある。
4. 次に見る数字と、見直す日が書いてある。その日に外れていたら、どうするのかもわかる。
"""
# %% [markdown] lang="en" key="q-memo"
"""
## Question 9: change the plan, a memo to the head of sales (4 points)

The branch next door has suddenly lost its manager, and you take over on 1 July. Its target is **130 orders** in the half-year from April to September.
The table shows the reports of April (1), May (2) and June (3). A month has 160 hours.

The head of sales says: “66 in three months, more than half of the target. We are on track, so leave it as it is. If it comes out a little short, just make more calls.”
Write a **memo** to the head of sales in the cell of prose below (double-click it to write). Ten lines are enough.

Your instructor looks for four things, one point each.

1. It says in figures what has happened, and every rate has its denominator.
2. It says in people or calls what changes from July, and why there (the bottleneck).
3. It sets limits for two numbers to watch (guardrails).
4. It names the next number to look at and the day, and what will be done if it is off.
"""

# %% key="branch" role="given"
before = {"inbound_agents": 7, "dials_per_day": 45, "attempts": 3, "reminders": 0}
branch = kl.campaign("callcentre", seed=16, decisions=[before, before, before])

print(branch.news)
branch.reports[["month", "inbound_agents", "contacts", "appointments", "inbound_calls", "answered_in_20s", "occupancy", "orders"]]

# %% [markdown] lang="ja" key="memo" role="memo" points=4
"""
**部長へのメモ**

- 起きたこと：
- 7月から変えることと、その理由：
- 見張る数字と、その線：
- 次に見る数字と、見直す日：

### BEGIN SOLUTION
---

**採点の目安**（1つ1点）

1. 6月に電話が1か月で約11,900件（1時間に約74件）に増え、20秒以内に出た割合が、かかってきた電話の71 %から43 %に下がった。占有率は71 %から86 %。このうち2つ以上が、分母か単位つきで書いてある。「受注は66件で順調」だけなら0点です。受注はあとから動く数字だ、とふれていればなおよい。
2. 受ける人を7人から9人前後にする、のように人数がある。理由が「受ける側がいちばん細い」とわかる。8人や10人も認めます。「電話をもっとかける」「1件を早く切る」「みんなでがんばる」は0点です。
3. 線が2つある。たとえば、占有率85 %まで、接続あたりのアポ6 %以上、放棄呼率、残業。線のない「注意して見る」は0点です。
4. 数字（20秒以内に出た割合など）、日付、外れたときの行動の3つがそろっている。

**解答例**

- 6月に新聞にのり、電話が1時間に約61件から約74件へ増えました。20秒以内に出た割合（かかった電話あたり）は71 %から43 %、占有率は71 %から86 %です。受注の66件は、まだこの変化を映していません。
- このままだと7〜9月は約51件、半年で約117件の見込みで、目標に届きません。細いのは受ける側です。7月1日から、かける人を2人移して、受ける人を9人にします。見込みは7〜9月で約78件、半年で約144件です。電話を増やす案は、受ける側が細いままなので採りません。
- 見張る数字は2つです。占有率が85 %を超えたら、もう1人移します。つながった電話あたりのアポが6 %を下回ったら、1日の電話を減らします。
- 7月15日に、20秒以内に出た割合を見ます。80 %に届かなければ10人にします。電話が1時間60件までもどったら、8人にもどします。結果は、8月1日に報告します。
### END SOLUTION
"""
# %% [markdown] lang="en" key="memo" role="memo" points=4
"""
**Memo to the head of sales**

- What has happened:
- What changes from July, and why:
- What to watch, and the limits:
- The next number to look at, and the day:

### BEGIN SOLUTION
---

**Rubric** (1 point each)

1. In June calls rose to about 11,900 a month (about 74 an hour), the share of calls answered within 20 seconds fell from 71 % to 43 %, and occupancy rose from 71 % to 86 %. Two of these, with their denominators or units. “66 orders, on track” alone gets 0. It is even better to say that orders lag.
2. A number of people, such as 9 instead of 7 to take calls, and a reason that shows that taking calls is the narrowest place. 8 or 10 are fine, too. “Make more calls”, “cut them short” or “let's all try harder” get 0.
3. Two limits. For example: occupancy up to 85 %, appointments per contact at least 6 %, abandonment, overtime. “Keep an eye on it” without a limit gets 0.
4. A number (such as the share answered within 20 seconds), a day, and what will be done if it is off: all three.

**Sample answer**

- In June a newspaper wrote about us, and calls rose from about 61 to about 74 an hour. Of the calls that came in, 71 % were answered within 20 seconds before, 43 % now; occupancy went from 71 % to 86 %. The 66 orders do not show this yet.
- As it is, about 51 orders are to be expected from July to September, about 117 in the half-year: short of the target. The narrowest place is taking calls. From 1 July two people move from making calls to taking them, which makes 9. Then about 78 are to be expected, about 144 in the half-year. More calls would leave the narrow place as it is.
- We watch two numbers. If occupancy goes above 85 %, one more person moves. If appointments per contact fall below 6 %, we make fewer calls a day.
- On 15 July we look at the share answered within 20 seconds. Below 80 % we go to 10 people; when calls are back at 60 an hour, we go back to 8. I report on 1 August.
### END SOLUTION
"""

# %% [markdown] lang="ja" key="end"
"""
## おつかれさまでした

これで、最後の課題が終わりました。上のメニューの「ファイル」から保存してください。[ホームへもどる](../../../course/ja/home.ipynb)
授業で使っている人は、先生に言われた方法で提出します。
"""
# %% [markdown] lang="en" key="end"
"""
## Well done

That was the last assignment. Save your work with “File” in the menu above. [Back to the home page](../../../course/en/home.ipynb)
If you are in a class, hand it in the way your instructor told you.
"""
