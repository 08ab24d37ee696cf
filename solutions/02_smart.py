# ---
# kpilearn:
#   title: {ja: "SMARTに直す", en: "Make it SMART"}
#   minutes: 40
# ---

# %% [markdown] lang="ja" key="title"
"""
# 課題2　SMARTに直す

**約40分**　9問、22点満点です。合格は80 %（17.6点）です。何度やり直しても、減点はありません。

- `____` を消して、自分の答えを書きます。
- すぐ下の `kl.check(...)` のセルを実行すると、その場で結果がわかります。
- 困ったら、空いたセルで `kl.hint("faults")` のように書くと、ヒントが1つずつ出ます。
- 採点では、`check` と同じ基準を使います。かくれた追加の条件はありません。
"""
# %% [markdown] lang="en" key="title"
"""
# Assignment 2: Make it SMART

**About 40 minutes.** 9 questions, 22 points in all. You pass with 80 % (17.6 points). Try as often as you like: it costs nothing.

- Replace `____` with your own answer.
- Run the cell with `kl.check(...)` just below, and you know at once.
- If you are stuck, write `kl.hint("faults")` in an empty cell (with the question's name): one hint at a time.
- Grading uses the same rule as `check`. There is no hidden condition on top.
"""

# %% key="begin" role="given"
import kpilearn as kl

kl.begin("02_smart", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 場面

あなたは、ネットショップの会議に出ています。**今日は2025年9月29日**です。
壁には、営業の記事から写した4つの目標がはってあります。「売上を5 %増やす」「半年で流入を2倍にする」「1投稿のいいねを20にする」「満足度を上げる」。
店長は言います。「半年後、2026年3月31日に、届いたかどうかで言い合いになりたくない。直してくれないか」

次のセルは、どのデータを使うかを決めます。`"standard"` は、全員に共通のデータです。
"""
# %% [markdown] lang="en" key="situation"
"""
## The situation

You sit in the meeting of an online shop. **Today is 29 September 2025.**
On the wall are four goals copied from a sales article: “sales up by 5 %”, “double the inflow in half a year”, “20 likes a post”, “raise satisfaction”.
“In half a year, on 31 March 2026, I want no quarrel about whether we got there,” says the manager. “Please put them right.”

The next cell says which data are used: `"standard"` are the data that everybody has.
"""

# %% key="data-source"
data = kl.territory("02_smart", learner="standard")

# %% [markdown] lang="ja" key="q-faults"
"""
## 問1　ほかの会社の目標で、目をならす（2点）

6つの目標を読んで、**いちばん先に足したいもの**を1つずつ選んでください。ラベルは1回ずつ使います。

- `"baseline"`：いまの値がない。
- `"deadline"`：期限がない。
- `"denominator"`：「何人のうち」がない。
- `"measure"`：測り方がない。
- `"two_readings"`：読み方が2つある。
- `"complete"`：全部そろっている。

| 名前 | 目標 |
|---|---|
| `a` | 来年3月31日までに、店長が、1回の注文の金額を6,000円にする |
| `b` | 配送の担当が、注文から届くまでの日数を平均4日から3日にする |
| `c` | 12月26日までに、広報が、会報を「読んだ」と答える人を50人から80人にする |
| `d` | 12月26日までに、店長が、売り場の雰囲気をいまより明るくする |
| `e` | 12月26日までに、窓口の責任者が、4 % の解約率を 1 % 下げる |
| `f` | 来年3月31日までに、工場長が、不良品を1,000個あたり8個から5個にする |
"""
# %% [markdown] lang="en" key="q-faults"
"""
## Question 1: train your eye on other companies' goals (2 points)

Read the six goals and choose for each **what you would add first**. Every label is used once.

- `"baseline"`: today's value is missing,
- `"deadline"`: the deadline is missing,
- `"denominator"`: “out of how many” is missing,
- `"measure"`: it does not say how to measure,
- `"two_readings"`: it can be read in two ways,
- `"complete"`: nothing is missing.

| name | goal |
|---|---|
| `a` | By 31 March of next year, the shop manager brings the amount of an order to ¥6,000. |
| `b` | The head of delivery brings the days from order to doorstep from 4 to 3 on average. |
| `c` | By 26 December, the press office brings those who say they “read” the newsletter from 50 people to 80. |
| `d` | By 26 December, the shop manager makes the mood on the shop floor brighter than it is now. |
| `e` | By 26 December, the head of the service desk lowers the cancellation rate of 4 % by 1 %. |
| `f` | By 31 March of next year, the works manager brings faulty pieces from 8 in 1,000 to 5. |
"""

# %% key="faults" role="answer"
faults = {
    "a": ____,
    "b": ____,
    "c": ____,
    "d": ____,
    "e": ____,
    "f": ____,
}
### BEGIN SOLUTION
faults = {
    "a": "baseline",
    "b": "deadline",
    "c": "denominator",
    "d": "measure",
    "e": "two_readings",
    "f": "complete",
}
### END SOLUTION

# %% key="check-faults" role="graded" points=2
kl.check("faults")

# %% [markdown] lang="ja" key="q-verdicts"
"""
## 問2　期限の日の判定（2点）

3月31日が過ぎました。目標の文と結果だけを見て、判定してください。

- `"reached"`：達成
- `"missed"`：未達
- `"unclear"`：この文では判定できない

| 名前 | 目標 | 結果 |
|---|---|---|
| `a` | 3月31日までに、営業部が、成約率を 20 % から 25 % にする | 3月31日に 24.6 % |
| `b` | 3月31日までに、窓口が、解約率を 3 % から 2 % 以下にする | 3月31日に 1.8 % |
| `c` | 3月31日までに、サイトを使いやすくする | アンケートは5点満点で4.4点 |
| `d` | 3月31日までに、店長が、リピート率を 30 % から 35 % にする | 3月31日に 34 %、4月20日に 36 % |
| `e` | 売上を 10 % 増やす | 12月は11月より 14 % 多く、前の年の12月より 2 % 多い |
| `f` | 3月31日までに、配送の担当が、届くまでの日数を平均4日から3日以下にする | 3月は平均2.9日 |
"""
# %% [markdown] lang="en" key="q-verdicts"
"""
## Question 2: the day of judgement (2 points)

31 March has passed. Judge by the words of the goal and by the outcome alone:

- `"reached"`,
- `"missed"`,
- `"unclear"`: these words do not allow a verdict.

| name | goal | outcome |
|---|---|---|
| `a` | By 31 March, the sales department brings the close rate from 20 % to 25 %. | 24.6 % on 31 March |
| `b` | By 31 March, the service desk brings the cancellation rate from 3 % to 2 % or less. | 1.8 % on 31 March |
| `c` | By 31 March, make the site easier to use. | 4.4 of 5 points in a survey |
| `d` | By 31 March, the shop manager brings the repeat rate from 30 % to 35 %. | 34 % on 31 March, 36 % on 20 April |
| `e` | Sales up by 10 % | December 14 % above November, and 2 % above December of the year before |
| `f` | By 31 March, the head of delivery brings the days to the doorstep from 4 on average to 3 or fewer. | 2.9 on average in March |
"""

# %% key="verdicts" role="answer"
verdicts = {
    "a": ____,
    "b": ____,
    "c": ____,
    "d": ____,
    "e": ____,
    "f": ____,
}
### BEGIN SOLUTION
verdicts = {
    "a": "missed",
    "b": "reached",
    "c": "unclear",
    "d": "missed",
    "e": "unclear",
    "f": "reached",
}
### END SOLUTION

# %% key="check-verdicts" role="graded" points=2
kl.check("verdicts")

# %% [markdown] lang="ja" key="q-target-value"
"""
## 問3　「何 % 増」を、目標の値に直す道具（2点）

いまの値 `baseline` と、増やしたい割合 `percent` を渡すと、**目標の値**が返ってくる関数 `target_value` を完成させてください。
`percent` には、5 % なら 5 をそのまま渡します。最後の `return` の行は、計算した値を返すという意味です。
"""
# %% [markdown] lang="en" key="q-target-value"
"""
## Question 3: a tool that turns “so many % more” into a target (2 points)

Complete the function `target_value`: it takes today's value (`baseline`) and the wanted increase (`percent`), and gives back **the value to reach**.
For 5 %, `percent` is simply 5. The last line, `return`, hands back what you computed.
"""

# %% key="target-value" role="answer"
def target_value(baseline, percent):
    target = ____
    ### BEGIN SOLUTION
    target = baseline * (1 + percent / 100)
    ### END SOLUTION
    return target


# %% key="check-target-value" role="graded" points=2
kl.check("target_value")

# %% [markdown] lang="ja" key="form"
"""
## 目標の書き方

ここから、壁の4つの目標を1つずつ直します。目標は、7つの欄のある表（辞書）で書きます。別の店の例です。

```python
example = {
    "indicator": "来店したお客さまの数",  # 何を
    "baseline": 1200,  # いまの値
    "target": 1300,  # 目標の値
    "unit": "人/週",  # 単位
    "deadline": "2026-02-27",  # いつまでに（この形で書きます）
    "owner": "接客の責任者",  # だれが
    "kgi": "一年の利益",  # 何に近づくための目標か（最終目標）
}
```

**言葉は自由です。** `check` が見るのは、SMARTの5つの文字がそろっているかどうかと、`baseline` と `target` の数です。
値には `sales["2025-08"] * 2` のような式も書けます。迷ったら、レッスン2の点検表を空いたセルで `kl.widgets.smart()` と呼び出せます。
"""
# %% [markdown] lang="en" key="form"
"""
## How to write a goal

Now put the four goals on the wall right, one by one. A goal is written as a little form (a dictionary) with 7 fields. Here is one from another shop.

```python
example = {
    "indicator": "customers who come into the shop",  # what
    "baseline": 1200,  # today's value
    "target": 1300,  # the value to reach
    "unit": "people/week",  # the unit
    "deadline": "2026-02-27",  # by when (write it like this)
    "owner": "head of service",  # who
    "kgi": "profit of the year",  # what it brings nearer: the final goal
}
```

**The words are your own.** `check` looks at whether the five letters of SMART are there, and at the numbers `baseline` and `target`.
A value may be a formula such as `sales["2025-08"] * 2`. If in doubt, call the checker of lesson 2 in an empty cell: `kl.widgets.smart()`.
"""

# %% [markdown] lang="ja" key="q-sales-goal"
"""
## 問4　「売上を5 %増やす」を直す（3点）

会議で決まったこと：**2026年3月の1か月の売上**で判定します。**季節が同じ月**より5 %多くします。期限は2026年3月31日です。
毎月の売上（円）は `sales` に入っています。`sales["2025-08"]` のように取り出せます。
"""
# %% [markdown] lang="en" key="q-sales-goal"
"""
## Question 4: put “sales up by 5 %” right (3 points)

The meeting has settled: **sales of March 2026, one month,** will be judged. They are to be 5 % above a month **of the same season**. The deadline is 31 March 2026.
Monthly sales (JPY) are in `sales`. You get a value as in `sales["2025-08"]`.
"""

# %% key="sales" role="given"
shop = data.load("shop_monthly")
sales = shop.set_index(shop["month"].dt.strftime("%Y-%m"))["sales"].loc["2024-09":"2025-08"]

sales

# %% key="sales-goal" role="answer"
sales_goal = {
    "indicator": ____,
    "baseline": ____,
    "target": ____,
    "unit": ____,
    "deadline": ____,
    "owner": ____,
    "kgi": ____,
}
### BEGIN SOLUTION
sales_goal = {
    "indicator": "3月の売上",
    "baseline": sales["2025-03"],
    "target": sales["2025-03"] * 1.05,
    "unit": "円",
    "deadline": "2026-03-31",
    "owner": "店長",
    "kgi": "年間の粗利",
}
### END SOLUTION
#: 3月の売上 = sales in March
#: 円 = JPY
#: 店長 = shop manager
#: 年間の粗利 = gross profit of the year

# %% key="check-sales-goal" role="graded" points=3
kl.check("sales_goal")

# %% [markdown] lang="ja" key="q-inflow-goal"
"""
## 問5　「半年で流入を2倍にする」を直す（3点）

期限らしい言葉はありますが、**いまの値**がありません。会議で決まったこと：**4週間（28日）の流入の合計**で判定し、期限までに2倍にします。期限は2026年3月31日です。
表 `days` は1行が1日で、`inflow` がその日の流入（人）です。最後の28日は `days.tail(28)` で取り出せます。
"""
# %% [markdown] lang="en" key="q-inflow-goal"
"""
## Question 5: put “double the inflow in half a year” right (3 points)

There is something like a deadline, but no **value of today**. The meeting has settled: the **total inflow of 4 weeks (28 days)** will be judged; it is to double by 31 March 2026.
In the table `days` one row is one day, and `inflow` is that day's inflow (people). `days.tail(28)` gives you the last 28 days.
"""

# %% key="days" role="given"
days = data.load("sns_daily")[["date", "followers", "likes", "sns_visits", "inflow"]]

days.tail(3)

# %% key="inflow-goal" role="answer"
inflow_goal = {
    "indicator": ____,
    "baseline": ____,
    "target": ____,
    "unit": ____,
    "deadline": ____,
    "owner": ____,
    "kgi": ____,
}
### BEGIN SOLUTION
inflow = days.tail(28)["inflow"].sum()
inflow_goal = {
    "indicator": "店のサイトへの流入",
    "baseline": inflow,
    "target": inflow * 2,
    "unit": "人/4週間",
    "deadline": "2026-03-31",
    "owner": "SNSの担当者",
    "kgi": "年間の売上",
}
### END SOLUTION
#: 店のサイトへの流入 = inflow to the shop's site
#: 人/4週間 = people/4 weeks
#: SNSの担当者 = whoever runs social media
#: 年間の売上 = sales of the year

# %% key="check-inflow-goal" role="graded" points=3
kl.check("inflow_goal")

# %% [markdown] lang="ja" key="q-checkpoint"
"""
## 問6　途中の目標を置く（2点）

期限までの**ちょうど真ん中の日**に、順調かどうかを見たいと思います。毎月**同じ人数ずつ**増えていくとします。
真ん中の日に、4週間の流入は**何人**になっていればよいですか。`checkpoint` に入れてください。
"""
# %% [markdown] lang="en" key="q-checkpoint"
"""
## Question 6: set a goal on the way (2 points)

On the day **exactly half-way** to the deadline you want to see whether all is well. Suppose the inflow grows by **the same number of people** every month.
On that day, **how many people** should the inflow of 4 weeks be? Put the number into `checkpoint`.
"""

# %% key="checkpoint" role="answer"
checkpoint = ____
### BEGIN SOLUTION
now, then = inflow_goal["baseline"], inflow_goal["target"]
checkpoint = now + (then - now) / 2
### END SOLUTION

# %% key="check-checkpoint" role="graded" points=2
kl.check("checkpoint")

# %% [markdown] lang="ja" key="q-like-rates"
"""
## 問7　分母のある「いいね」を、グラフの数字にする（2点）

「いいね20」には分母がありません。次の表 `posts` は、月ごとの投稿の数、見た人の数（`reach`）、いいねの数です。
**見た人のうち、いいねを押した割合**を月ごとに計算して、`like_rates` に入れてください。0.2 なら 20 % です。列は `posts["likes"]` のように取り出せます。

グラフも見たい人は、空いたセルで `like_rates.plot(ylim=(0, None))` を実行してください。
"""
# %% [markdown] lang="en" key="q-like-rates"
"""
## Question 7: likes with a denominator, for a chart (2 points)

“20 likes” has no denominator. The table `posts` has for each month the number of posts, of people who saw them (`reach`), and of likes.
Compute for every month the **share of those who saw a post that liked it**, and put it into `like_rates`. 0.2 means 20 %. You get a column as in `posts["likes"]`.

If you would like to see the chart, run `like_rates.plot(ylim=(0, None))` in an empty cell.
"""

# %% key="posts" role="given"
every_post = data.load("sns_posts")
every_post["month"] = every_post["date"].dt.strftime("%Y-%m")
posts = every_post.groupby("month").agg(posts=("post_id", "count"), reach=("reach", "sum"), likes=("likes", "sum"))

posts

# %% key="like-rates" role="answer"
like_rates = ____
### BEGIN SOLUTION
like_rates = posts["likes"] / posts["reach"]
### END SOLUTION

# %% key="check-like-rates" role="graded" points=2
kl.check("like_rates")

# %% [markdown] lang="ja" key="q-like-goal"
"""
## 問8　「1投稿のいいねを20にする」を直す（3点）

会議で決まったこと：いいねの数ではなく、見た人のうち**いいねを押した割合**（%）で判定します。いまの値は、2025年9月の割合です。データは `posts.loc["2025-09"]` で取り出せます。

期限までに、これを**2ポイント**高くします（10 % なら 12 % にする、という意味です）。期限は2026年3月31日です。`baseline` と `target` は % の数で書いてください。
"""
# %% [markdown] lang="en" key="q-like-goal"
"""
## Question 8: put “20 likes a post” right (3 points)

The meeting has settled: not the number of likes but the **share (%) of those who saw a post that liked it** will be judged. Today's value is that of September 2025 (`posts.loc["2025-09"]`).
By the deadline it is to be **2 percentage points** higher (from 10 % it would be 12 %). The deadline is 31 March 2026. Write `baseline` and `target` in per cent.
"""

# %% key="like-goal" role="answer"
like_goal = {
    "indicator": ____,
    "baseline": ____,
    "target": ____,
    "unit": ____,
    "deadline": ____,
    "owner": ____,
    "kgi": ____,
}
### BEGIN SOLUTION
rate_now = posts.loc["2025-09", "likes"] / posts.loc["2025-09", "reach"] * 100
like_goal = {
    "indicator": "見た人が「いいね」を押した割合",
    "baseline": rate_now,
    "target": rate_now + 2,
    "unit": "%",
    "deadline": "2026-03-31",
    "owner": "SNSの担当者",
    "kgi": "サイトへの流入",
}
### END SOLUTION
#: 見た人が「いいね」を押した割合 = share of viewers who liked a post
#: SNSの担当者 = whoever runs social media
#: サイトへの流入 = inflow to the site

# %% key="check-like-goal" role="graded" points=3
kl.check("like_goal")

# %% [markdown] lang="ja" key="q-answer-goal"
"""
## 問9　「満足度を上げる」を直す（3点）

「満足度」は、このままでは測れません。店には、お客さまからの電話を受ける窓口があります。
会議で決まったこと：**かかってきた電話のうち、20秒以内に出た割合（%）**で判定します。いまの値は、次の表 `calls` の**10日間の全体**です。期限までに80 % にします。期限は2026年3月31日です。

1行が30分です。`calls` はかかってきた電話、`answered_in_20s` は20秒以内に出た電話、`abandoned` は待ちきれずに切られた電話の数です。
"""
# %% [markdown] lang="en" key="q-answer-goal"
"""
## Question 9: put “raise satisfaction” right (3 points)

“Satisfaction” as such cannot be measured. The shop has a desk that answers customers' calls.
The meeting has settled: the **share (%) of incoming calls answered within 20 seconds** will be judged. Today's value is that of the **10 days together** in the table `calls`. By the deadline it is to be 80 %. The deadline is 31 March 2026.

One row is 30 minutes: `calls` came in, `answered_in_20s` were answered within 20 seconds, and in `abandoned` the caller gave up.
"""

# %% key="calls" role="given"
calls = data.load("staffing")[["date", "starts_at", "calls", "answered_in_20s", "abandoned"]]

calls.head(3)

# %% key="answer-goal" role="answer"
answer_goal = {
    "indicator": ____,
    "baseline": ____,
    "target": ____,
    "unit": ____,
    "deadline": ____,
    "owner": ____,
    "kgi": ____,
}
### BEGIN SOLUTION
answer_goal = {
    "indicator": "20秒以内に出た電話の割合",
    "baseline": calls["answered_in_20s"].sum() / calls["calls"].sum() * 100,
    "target": 80,
    "unit": "%",
    "deadline": "2026-03-31",
    "owner": "窓口の責任者",
    "kgi": "リピート率",
}
### END SOLUTION
#: 20秒以内に出た電話の割合 = share of calls answered within 20 seconds
#: 窓口の責任者 = head of the service desk
#: リピート率 = repeat rate

# %% key="check-answer-goal" role="graded" points=3
kl.check("answer_goal")

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
