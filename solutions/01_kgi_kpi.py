# ---
# kpilearn:
#   title: {ja: "KGIとKPI", en: "KGI and KPI"}
#   minutes: 30
# ---

# %% [markdown] lang="ja" key="title"
"""
# 課題1　KGIとKPI

**約30分**　9問、18点満点です。合格は80 %（14.4点）です。何度やり直しても、減点はありません。

- `____` を消して、自分の答えを書きます。
- すぐ下の `kl.check(...)` のセルを実行すると、その場で結果がわかります。
- 困ったら、空いたセルで `kl.hint("kinds")` のように書くと、ヒントが1つずつ出ます。
- 採点では、`check` と同じ基準を使います。かくれた追加の条件はありません。
"""
# %% [markdown] lang="en" key="title"
"""
# Assignment 1: KGI and KPI

**About 30 minutes.** 9 questions, 18 points in all. You pass with 80 % (14.4 points). Try as often as you like: it costs nothing.

- Replace `____` with your own answer.
- Run the cell with `kl.check(...)` just below, and you know at once.
- If you are stuck, write `kl.hint("kinds")` in an empty cell (with the question's name): one hint at a time.
- Grading uses the same rule as `check`. There is no hidden condition on top.
"""

# %% key="begin" role="given"
import kpilearn as kl

kl.begin("01_kgi_kpi", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 場面

電話で営業するセンターに、あなたは配属されました。ゴールは「**7月から12月までの26週間で、受注を500件取る**」ことです。
いまは10月の終わりです。17週間が過ぎて、残りは9週間になりました。
センター長が聞きます。「間に合うだろうか。どの数字を見ればよいのか、教えてほしい」

次のセルは、どのデータを使うかを決めます。`"standard"` は、全員に共通のデータです。
"""
# %% [markdown] lang="en" key="situation"
"""
## The situation

You have joined a centre that sells by telephone. Its goal: **500 orders in the 26 weeks from July to December**.
It is the end of October; 17 weeks have gone and 9 are left.
“Shall we make it?” asks the head of the centre. “And which numbers should I look at?”

The next cell says which data are used: `"standard"` are the data that everybody has.
"""

# %% key="data-source"
data = kl.territory("01_kgi_kpi", learner="standard")

# %% [markdown] lang="ja" key="q-kinds"
"""
## 問1　12枚のカードを仕分ける（2点）

ゴールは「7月から12月までに受注500件」です。12枚のカードに、1つずつラベルを付けてください。

- `"KGI"`：最後にたどり着きたい結果
- `"KPI"`：途中で、ゴールへ近づいていることを示す数字
- `"activity"`：自分たちが「やる」と決めればできる行動
- `"neither"`：どれでもない

| 名前 | カード |
|---|---|
| `a` | 7月から12月までの受注の件数 |
| `b` | 1週間に会えた商談の数 |
| `c` | 1日にかけた電話の数 |
| `d` | お客さまの心に残る会社になること |
| `e` | 電話で話せた人のうち、アポが取れた割合 |
| `f` | 話し方の練習を週に3回すること |
| `g` | アポのうち、本当に会えた割合 |
| `h` | 休憩室にある自動販売機の売上 |
| `i` | 12月末の時点での、500件に対する達成率 |
| `j` | 電話をかける名簿を毎月新しくすること |
| `k` | 商談のうち、受注になった割合 |
| `l` | 担当者たちの本気 |
"""
# %% [markdown] lang="en" key="q-kinds"
"""
## Question 1: sort twelve cards (2 points)

The goal is 500 orders from July to December. Give each of the 12 cards one label:

- `"KGI"`: the result wanted in the end,
- `"KPI"`: a number that shows, on the way, that the goal comes nearer,
- `"activity"`: something you can simply decide to do,
- `"neither"`: none of these.

| name | card |
|---|---|
| `a` | number of orders from July to December |
| `b` | meetings held in a week |
| `c` | calls made in a day |
| `d` | become a company that customers remember |
| `e` | share of the people you spoke to who agreed to an appointment |
| `f` | practise the script 3 times a week |
| `g` | share of appointments that were really kept |
| `h` | sales of the vending machine in the break room |
| `i` | attainment rate of the 500, as it stands at the end of December |
| `j` | renew the list of people to call every month |
| `k` | share of meetings that became an order |
| `l` | how serious the reps are about it |
"""

# %% key="kinds" role="answer"
kinds = {
    "a": ____,
    "b": ____,
    "c": ____,
    "d": ____,
    "e": ____,
    "f": ____,
    "g": ____,
    "h": ____,
    "i": ____,
    "j": ____,
    "k": ____,
    "l": ____,
}
### BEGIN SOLUTION
kinds = {
    "a": "KGI",
    "b": "KPI",
    "c": "activity",
    "d": "neither",
    "e": "KPI",
    "f": "activity",
    "g": "KPI",
    "h": "neither",
    "i": "KGI",
    "j": "activity",
    "k": "KPI",
    "l": "neither",
}
### END SOLUTION

# %% key="check-kinds" role="graded" points=2
kl.check("kinds")

# %% [markdown] lang="ja" key="q-reasons"
"""
## 問2　なぜ、そう言えるのか（2点）

毎週の会議で1つだけ数字を映すなら、何にしますか。5人の案に、いちばん合う講評を付けてください。講評は1回ずつ使います。

- `"good"`：毎週数えられ、ゴールより先に動く。KPIになる。
- `"late"`：結果そのもの。わかったときには、もう手を打てない。
- `"doing"`：自分たちの行動の量。増やしても、相手が動くとは限らない。
- `"vague"`：数える人によって、答えが変わる。
- `"unrelated"`：数えられるが、ゴールとつながっていない。

| 名前 | 案 |
|---|---|
| `a` | 26週間が終わったときの受注の件数 |
| `b` | その週に行った商談のうち、見積もりを頼まれた件数 |
| `c` | 送った資料の通数 |
| `d` | 電話の相手の反応のよさ |
| `e` | 1階のカフェに並んだ人の数 |
"""
# %% [markdown] lang="en" key="q-reasons"
"""
## Question 2: and why? (2 points)

Only one number can be shown at the weekly meeting. Five colleagues each propose one. Give every proposal the comment that fits best; each comment is used once.

- `"good"`: can be counted every week and moves before the goal does; it makes a KPI,
- `"late"`: the result itself; when you know it, there is nothing left to do,
- `"doing"`: an amount of your own doing; more of it need not move the other side,
- `"vague"`: depends on who is counting,
- `"unrelated"`: can be counted, but has nothing to do with the goal.

| name | proposal |
|---|---|
| `a` | number of orders when the 26 weeks are over |
| `b` | how many of the week's meetings ended with a request for a quotation |
| `c` | number of brochures sent |
| `d` | how warmly people react on the telephone |
| `e` | people queuing at the café on the ground floor |
"""

# %% key="reasons" role="answer"
reasons = {"a": ____, "b": ____, "c": ____, "d": ____, "e": ____}
### BEGIN SOLUTION
reasons = {"a": "late", "b": "good", "c": "doing", "d": "vague", "e": "unrelated"}
### END SOLUTION

# %% key="check-reasons" role="graded" points=2
kl.check("reasons")

# %% [markdown] lang="ja" key="q-roles"
"""
## 問3　同じ数字でも、役割が変わる（2点）

会社やチームによって、ゴールは違います。それぞれの数字は、そのゴールのもとで `"KGI"` と `"KPI"` のどちらですか。

| 名前 | ゴール | 数字 |
|---|---|---|
| `a` | 1年の売上を3億円にする | 売上 |
| `b` | 1年の粗利を1億円にする | 売上 |
| `c` | 1年で新しいお客さまを600社にする | 新しいお客さまの数 |
| `d` | 1年の売上を3億円にする | 新しいお客さまの数 |
| `e` | 半年でサイトの訪問者を月8,000人にする | サイトの訪問者の数 |
| `f` | 1年の注文を5,000件にする | サイトの訪問者の数 |
"""
# %% [markdown] lang="en" key="q-roles"
"""
## Question 3: the same number in another role (2 points)

Goals differ from company to company and from team to team. Under the goal given, is the number a `"KGI"` or a `"KPI"`?

| name | goal | number |
|---|---|---|
| `a` | ¥300 million of sales in the year | sales |
| `b` | ¥100 million of gross profit in the year | sales |
| `c` | 600 new customers in the year | new customers |
| `d` | ¥300 million of sales in the year | new customers |
| `e` | within half a year, 8,000 visitors a month on the site | visitors on the site |
| `f` | 5,000 orders in the year | visitors on the site |
"""

# %% key="roles" role="answer"
roles = {"a": ____, "b": ____, "c": ____, "d": ____, "e": ____, "f": ____}
### BEGIN SOLUTION
roles = {"a": "KGI", "b": "KPI", "c": "KGI", "d": "KPI", "e": "KGI", "f": "KPI"}
### END SOLUTION

# %% key="check-roles" role="graded" points=2
kl.check("roles")

# %% [markdown] lang="ja" key="tables"
"""
## センターの数字を見る

電話（dials）をかけると、アポ（appointments）が取れます。アポの一部が商談（meetings）になり、その一部が受注（orders）になります。
次のセルで、2つの表を用意します。

- `months`：月ごとの合計。`weeks` は、その月に入る週の数です（日曜日のある月に数えます）。
- `total`：17週間の合計。`total["orders"]` と書くと、受注の合計が取り出せます。
"""
# %% [markdown] lang="en" key="tables"
"""
## Look at the centre's figures

Calls (dials) bring appointments; some appointments become meetings, and some meetings become orders.
The next cell gets two tables ready:

- `months`: totals of each month. `weeks` is the number of weeks in it (a week counts to the month of its Sunday).
- `total`: totals of the 17 weeks. `total["orders"]` gives you the sum of the orders.
"""

# %% key="data" role="given"
import pandas as pd

team = data.load("weekly_pipeline").tail(26).head(17)
team["month"] = (pd.to_datetime(team["week"]) + pd.Timedelta(days=6)).dt.month
team["weeks"] = 1
months = team.groupby("month")[["weeks", "dials", "appointments", "meetings", "orders"]].sum()
total = months[["dials", "appointments", "meetings", "orders"]].sum()

months

# %% [markdown] lang="ja" key="q-stage-rates"
"""
## 問4　4つの段階の達成率（2点）

次の `target` は、**26週間ぶん**の目標です。過ぎたのは**17週間**です。
ここまでに届いているはずの数に対して、4つの段階はそれぞれ何割まで来ていますか。達成率を `stage_rates` に入れてください。

表どうしの割り算や掛け算は、`total / target` のように1行で書けます。同じ名前の段階どうしが計算されます。0.9 なら 90 % です。
"""
# %% [markdown] lang="en" key="q-stage-rates"
"""
## Question 4: the attainment rate of four stages (2 points)

Here `target` holds the targets for all **26 weeks**, of which **17** have gone.
Against what should have been done by now, how far has each of the four stages come? Put the attainment rates into `stage_rates`.

Whole tables can be divided and multiplied in one line, as in `total / target`: the stages of the same name go together. 0.9 means 90 %.
"""

# %% key="target" role="given"
target = pd.Series({"dials": 520_000, "appointments": 6_500, "meetings": 2_000, "orders": 500})

target

# %% key="stage-rates" role="answer"
stage_rates = ____
### BEGIN SOLUTION
stage_rates = total / (target * 17 / 26)
### END SOLUTION

# %% key="check-stage-rates" role="graded" points=2
kl.check("stage_rates")

# %% [markdown] lang="ja" key="q-weak-stage"
"""
## 問5　どの段階で起きているのか（2点）

問4の達成率が**いちばん低い**段階はどれですか。
`"dials"`、`"appointments"`、`"meetings"`、`"orders"` のどれかを `weak_stage` に入れてください。空いたセルで `stage_rates` を実行すると、4つの数字が見えます。
"""
# %% [markdown] lang="en" key="q-weak-stage"
"""
## Question 5: where is it happening? (2 points)

Which stage has the **lowest** attainment rate of question 4?
Put `"dials"`, `"appointments"`, `"meetings"` or `"orders"` into `weak_stage`. Run `stage_rates` in an empty cell to see all four.
"""

# %% key="weak-stage" role="answer"
weak_stage = ____
### BEGIN SOLUTION
weak_stage = stage_rates.idxmin()
### END SOLUTION

# %% key="check-weak-stage" role="graded" points=2
kl.check("weak_stage")

# %% [markdown] lang="ja" key="q-meetings-per-week"
"""
## 問6　折れ線グラフのもとになる数字（2点）

商談の月ごとの動きを、折れ線グラフにします。ところが月によって、入る週の数が違います。
週の多い月が高く見えないように、**1週間あたりの商談数**を月ごとに計算して、`meetings_per_week` に入れてください。
列は `months["meetings"]` のように取り出せます。

グラフも見たい人は、空いたセルで `meetings_per_week.plot(ylim=(0, None))` を実行してください。
"""
# %% [markdown] lang="en" key="q-meetings-per-week"
"""
## Question 6: the figures behind a line chart (2 points)

You want to draw a line of the meetings, month by month. But some months have more weeks than others.
So that they do not look better than they were, compute for every month the **meetings per week** and put them into `meetings_per_week`.
You get a column as in `months["meetings"]`.

If you would like to see the chart, run `meetings_per_week.plot(ylim=(0, None))` in an empty cell.
"""

# %% key="meetings-per-week" role="answer"
meetings_per_week = ____
### BEGIN SOLUTION
meetings_per_week = months["meetings"] / months["weeks"]
### END SOLUTION

# %% key="check-meetings-per-week" role="graded" points=2
kl.check("meetings_per_week")

# %% [markdown] lang="ja" key="q-needed-per-week"
"""
## 問7　残りを1週間あたりに直す道具（2点）

関数 `needed_per_week` を完成させてください。渡すのは、目標の件数 `goal`、ここまでの件数 `so_far`、残りの週の数 `weeks_left` です。
**これから1週間に何件ずつ取ればよいか**が返ってきます。

`____` のところに式を書きます。先に計算したいところは `( )` でかこみます。最後の `return` の行は、計算した値を返すという意味です。
"""
# %% [markdown] lang="en" key="q-needed-per-week"
"""
## Question 7: a tool that spreads what is left (2 points)

Complete the function `needed_per_week`: it takes the number wanted (`goal`), the number reached (`so_far`) and the weeks that are left (`weeks_left`),
and gives back **how many it takes in each week from now on**.

Write your formula in place of `____`. Put into `( )` what is to be worked out first. The last line, `return`, hands back what you computed.
"""

# %% key="needed-per-week" role="answer"
def needed_per_week(goal, so_far, weeks_left):
    needed = ____
    ### BEGIN SOLUTION
    needed = (goal - so_far) / weeks_left
    ### END SOLUTION
    return needed


# %% key="check-needed-per-week" role="graded" points=2
kl.check("needed_per_week")

# %% [markdown] lang="ja" key="q-needed-meetings"
"""
## 問8　あと何件の商談が要るか（2点）

受注が500件に届くまでには、まだ件数が残っています。商談が受注になる割合は、ここまでの17週間と同じだとします。
**残りの受注**を取るには、あと何件の**商談**が必要ですか。`needed_meetings` に入れてください。小数のままでかまいません。
"""
# %% [markdown] lang="en" key="q-needed-meetings"
"""
## Question 8: how many more meetings? (2 points)

Some orders are still missing to make 500. Suppose meetings go on becoming orders at the rate of the 17 weeks so far.
How many more **meetings** does it take to win the **orders that are missing**? Put the number into `needed_meetings`; decimals are fine.
"""

# %% key="needed-meetings" role="answer"
needed_meetings = ____
### BEGIN SOLUTION
orders_left = 500 - total["orders"]
needed_meetings = orders_left / (total["orders"] / total["meetings"])
### END SOLUTION

# %% key="check-needed-meetings" role="graded" points=2
kl.check("needed_meetings")

# %% [markdown] lang="ja" key="q-last-week"
"""
## 問9　電話は、いつまで間に合うか（2点）

このセンターでは、電話でアポが取れてから**3週間後**に商談があり、商談からさらに**3週間後**に受注が決まります。
第26週の受注に間に合うのは、**第何週までにかけた電話**ですか。週の番号を `last_week` に入れてください。
"""
# %% [markdown] lang="en" key="q-last-week"
"""
## Question 9: until when does a call count? (2 points)

In this centre the meeting takes place **3 weeks** after the call that wins the appointment, and the order is decided another **3 weeks** after the meeting.
Which is the **last week** in which a call can still become an order by week 26? Put the week's number into `last_week`.
"""

# %% key="last-week" role="answer"
last_week = ____
### BEGIN SOLUTION
last_week = 26 - 3 - 3
### END SOLUTION

# %% key="check-last-week" role="graded" points=2
kl.check("last_week")

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
