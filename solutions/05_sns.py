# ---
# kpilearn:
#   title: {ja: "あと100人で足りるか", en: "Are 100 more enough?"}
#   minutes: 40
# ---

# %% [markdown] lang="ja" key="title"
"""
# 課題5　あと100人で足りるか

**約40分**　8問、16点満点です。合格は80 %（12.8点）です。何度やり直しても、減点はありません。

- `____` を消して、自分の答えを書きます。
- すぐ下の `kl.check(...)` のセルを実行すると、その場で結果がわかります。
- 困ったら、空いたセルで `kl.hint("gap")` のように書くと、ヒントが1つずつ出ます。
- 採点では、`check` と同じ基準を使います。問5の関数だけは、`check` にない値でも試します。
"""
# %% [markdown] lang="en" key="title"
"""
# Assignment 5: Are 100 more enough?

**About 40 minutes.** 8 questions, 16 points in all. You pass with 80 % (12.8 points). Try as often as you like: it costs nothing.

- Replace `____` with your own answer.
- Run the cell with `kl.check(...)` just below, and you know at once.
- If you are stuck, write `kl.hint("gap")` in an empty cell (with the question's name): one hint at a time.
- Grading uses the same rule as `check`. Only the function of question 5 is tried with further values.
"""

# %% key="begin" role="given"
import pandas as pd

import kpilearn as kl

kl.begin("05_sns", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 場面

レッスン5の雑貨店です。半年の作戦が終わり、来週は次の半年を決める会議です。ゴールは今度も、**サイトへの流入を作戦の前の2倍にする**ことです。
部長は言います。「フォロワーは、目標の100人をはるかに超えて増えた。**あと100人増やせば、今度こそ2倍に届くだろう。**」
あなたの役目は、それで足りるかどうかを、数字で答えることです。

次のセルは、どのデータを使うかを決めます。`"standard"` は、全員に共通のデータです。
"""
# %% [markdown] lang="en" key="situation"
"""
## The situation

It is the gift shop of lesson 5. The half-year of the plan is over, and next week a meeting decides about the next one. The goal is the same again: **twice the inflow to the site that there was before the plan**.
“We won far more followers than the 100 we had aimed at,” says your manager. “**With another 100 we shall get to twice, this time.**”
Your part is to answer in numbers whether that is enough.

The next cell says which data are used: `"standard"` are the data that everybody has.
"""

# %% key="data-source"
data = kl.territory("05_sns", learner="standard")

# %% [markdown] lang="ja" key="table"
"""
1行が1日の表 `daily` を用意します。`before` は作戦の前の60日、`last` は作戦の最後の30日です。
"""
# %% [markdown] lang="en" key="table"
"""
Here is the table `daily`, one row a day. `before` holds the 60 days before the plan, `last` the final 30 days of the plan.
"""

# %% key="data" role="given"
daily = data.load("sns_daily")
before = daily[daily["date"] < "2025-04-02"]
last = daily.tail(30)
sources = ["sns_visits", "other_visits", "inflow"]

last[["date", "followers", "link_clicks", "sns_visits", "other_visits", "inflow"]].head(3)

# %% [markdown] lang="ja" key="q-by-source"
"""
## 問1　だれが増えたのか（2点）

流入（`inflow`）は、SNSから来た人（`sns_visits`）と、検索などほかから来た人（`other_visits`）の合計です。
3つそれぞれの**1日あたりの平均**が、作戦の前から最後の30日までに**何倍**になったかを、表 `by_source` にまとめてください。

3つの列の名前は `sources` に入っています。`before` の列はできています。最後の30日の平均を `last` の列に、何倍かを `times` の列に入れます。1.1 なら「1.1倍になった」です。
"""
# %% [markdown] lang="en" key="q-by-source"
"""
## Question 1: who came more often? (2 points)

Inflow (`inflow`) is the sum of those who came from social media (`sns_visits`) and from elsewhere, such as search (`other_visits`).
Take the **average of a day** for each of the three. **How many times** what it was before the plan was it in the final 30 days? Put it into the table `by_source`.

The names of the 3 columns are in `sources`. The column `before` is there. Put the averages of the final 30 days into `last`, and how many times into `times`: 1.1 means “1.1 times what it was”.
"""

# %% key="by-source" role="answer"
by_source = pd.DataFrame({"before": before[sources].mean()})
by_source["last"] = ____
by_source["times"] = ____
### BEGIN SOLUTION
by_source["last"] = last[sources].mean()
by_source["times"] = by_source["last"] / by_source["before"]
### END SOLUTION

# %% key="check-by-source" role="graded" points=2
kl.check("by_source")

# %% [markdown] lang="ja" key="q-gap"
"""
## 問2　あと何人足りないか（2点）

ゴールは、1日あたりの**流入全体**を、作戦の前の2倍にすることです。
最後の30日の平均は、ゴールまで**1日あたりあと何人**足りませんか。`gap` に入れてください。
"""
# %% [markdown] lang="en" key="q-gap"
"""
## Question 2: how many are missing? (2 points)

The goal is to double **all inflow** of a day, compared with the days before the plan.
By **how many people a day** does the average of the final 30 days fall short of the goal? Put it into `gap`.
"""

# %% key="gap" role="answer"
gap = ____
### BEGIN SOLUTION
gap = 2 * before["inflow"].mean() - last["inflow"].mean()
### END SOLUTION

# %% key="check-gap" role="graded" points=2
kl.check("gap")

# %% [markdown] lang="ja" key="q-visits-of-100"
"""
## 問3　100人は、何人を連れてくるか（2点）

最後の30日では、フォロワー（`followers`）がいて、投稿のリンクが何回か押されました（`link_clicks`）。どちらも1日あたりの平均を使います。
新しい**100人**も、いまのフォロワーと同じ割合でリンクを押すとします。リンクからの訪問は、**1日に何人**増えますか。`visits_of_100` に入れてください。
"""
# %% [markdown] lang="en" key="q-visits-of-100"
"""
## Question 3: whom do 100 followers bring? (2 points)

In the final 30 days there were followers (`followers`), and the links of the posts were clicked so many times (`link_clicks`). Use the averages of a day for both.
Suppose that **100** new followers click as often as the present ones. By **how many a day** do visits through the links rise? Put it into `visits_of_100`.
"""

# %% key="visits-of-100" role="answer"
visits_of_100 = ____
### BEGIN SOLUTION
visits_of_100 = 100 * last["link_clicks"].mean() / last["followers"].mean()
### END SOLUTION

# %% key="check-visits-of-100" role="graded" points=2
kl.check("visits_of_100")

# %% [markdown] lang="ja" key="q-verdict"
"""
## 問4　部長への答え（2点）

`gap` と `visits_of_100` を比べて、いちばん合うものを1つ選び、その言葉を `verdict` に入れてください。

- `"enough"`：100人で、足りない分が全部うまる。
- `"half_way"`：100人で、足りない分が半分くらいうまる。
- `"far_short"`：100人では、足りない分の10分の1もうまらない。
- `"no_effect"`：フォロワーが増えても、訪問は1人も増えない。
"""
# %% [markdown] lang="en" key="q-verdict"
"""
## Question 4: your answer to the manager (2 points)

Hold `visits_of_100` against `gap`, choose what fits best, and put that word into `verdict`.

- `"enough"`: 100 followers close the whole gap,
- `"half_way"`: 100 followers close about half of the gap,
- `"far_short"`: 100 followers do not even close 1/10 of the gap,
- `"no_effect"`: more followers do not bring a single visit.
"""

# %% key="verdict" role="answer"
verdict = ____
### BEGIN SOLUTION
verdict = "far_short"
### END SOLUTION

# %% key="check-verdict" role="graded" points=2
kl.check("verdict")

# %% [markdown] lang="ja" key="q-followers-needed"
"""
## 問5　逆向きに計算する道具（2点）

では、何人なら足りるのでしょうか。ほかの店でも使えるように、関数 `followers_needed` を完成させてください。渡すのは次の4つです。

- `gap`：1日に足りない訪問［人］
- `reach_rate`：1本の投稿が届くフォロワーの割合
- `ctr`：届いた人のうち、リンクを押す割合
- `posts`：1日の投稿［本］

返すのは、足りない訪問を**全部フォロワーでうめるのに必要な、新しいフォロワーの人数**です。
"""
# %% [markdown] lang="en" key="q-followers-needed"
"""
## Question 5: a tool that computes backwards (2 points)

How many would be enough, then? Complete the function `followers_needed`, so that other shops can use it, too. It takes 4 things:

- `gap`: visits missing a day [person],
- `reach_rate`: share of the followers that one post reaches,
- `ctr`: share of those reached who click the link,
- `posts`: posts a day.

It gives back **how many new followers it takes to close the whole gap** with followers alone.
"""

# %% key="followers-needed" role="answer"
def followers_needed(gap, reach_rate, ctr, posts):
    needed = ____
    ### BEGIN SOLUTION
    needed = gap / (reach_rate * ctr * posts)
    ### END SOLUTION
    return needed


# %% key="check-followers-needed" role="graded" points=2
kl.check("followers_needed")

# %% [markdown] lang="ja" key="q-clicks-times"
"""
## 問6　投稿を5倍にした結果（2点）

投稿は、1日1本から5本へ、5倍になりました。リンクのクリック（`link_clicks`）は、1日あたりの平均で**何倍**になりましたか。
作戦の前（`before`）と最後の30日（`last`）を比べて、`clicks_times` に入れてください。
"""
# %% [markdown] lang="en" key="q-clicks-times"
"""
## Question 6: what five times the posts brought (2 points)

Posts went from 1 a day to 5: 5 times as many. **How many times** as many clicks on links (`link_clicks`) were there, on the average of a day?
Compare the final 30 days (`last`) with those before the plan (`before`) and put it into `clicks_times`.
"""

# %% key="clicks-times" role="answer"
clicks_times = ____
### BEGIN SOLUTION
clicks_times = last["link_clicks"].mean() / before["link_clicks"].mean()
### END SOLUTION

# %% key="check-clicks-times" role="graded" points=2
kl.check("clicks_times")

# %% [markdown] lang="ja" key="q-per-thousand"
"""
## 問7　分母のあるグラフのデータ（2点）

会議の資料には、右上がりの「フォロワー数」のグラフがあります。分母のあるグラフを、もう1枚並べましょう。
月ごとに、**フォロワー1,000人あたり、1日に何回リンクが押されたか**を計算し、2月から9月までの8つの値を `per_thousand` に入れてください。

表 `monthly` は、月ごとの1日あたりの平均です。正しくできたら、空いたセルで `per_thousand.plot(ylim=0)` を実行すると、グラフが見られます。
"""
# %% [markdown] lang="en" key="q-per-thousand"
"""
## Question 7: data for a chart with a denominator (2 points)

The slides for the meeting show a chart of “followers” that points upwards. Put a second one beside it, with a denominator.
For each month, work out **how many clicks on links there were a day for 1,000 followers**, and put the 8 values from February to September into `per_thousand`.

The table `monthly` holds the averages of a day, month by month. When it is right, run `per_thousand.plot(ylim=0)` in an empty cell to see the chart.
"""

# %% key="monthly" role="given"
by_month = daily.resample("MS", on="date")
monthly = by_month[["followers", "followers_gained", "likes", "link_clicks", "inflow"]].mean()

monthly.round(1)

# %% key="per-thousand" role="answer"
per_thousand = ____
### BEGIN SOLUTION
per_thousand = monthly["link_clicks"] / monthly["followers"] * 1000
### END SOLUTION

# %% key="check-per-thousand" role="graded" points=2
kl.check("per_thousand")

# %% [markdown] lang="ja" key="q-kinds"
"""
## 問8　次の半年に見る数字（2点）

次の半年の報告書に、5つの数字の候補があります。それぞれに、いちばん合うラベルを付けてください。

- `"goal"`：ゴールそのもの。
- `"work"`：行動。やったかどうかはわかるが、効いたかどうかはわからない。
- `"signal"`：分母があり、ゴールへ近づいているかを途中で教えてくれる数字。
- `"looks"`：見ばえのよい数字。増えても、ゴールが動くとはかぎらない。

| 名前 | 数字 |
|---|---|
| `a` | 1か月にサイトへ来た人の数 |
| `b` | 1日に投稿した本数 |
| `c` | プレゼント企画で増えたフォロワーの数 |
| `d` | 投稿が届いた1,000人あたりの、リンクのクリック |
| `e` | アカウントを作ってからの「いいね」の合計 |
"""
# %% [markdown] lang="en" key="q-kinds"
"""
## Question 8: what to watch in the next half-year (2 points)

Five numbers are proposed for next half-year's report. Give each the label that fits best.

- `"goal"`: the goal itself,
- `"work"`: an activity; it shows whether you did it, not whether it helped,
- `"signal"`: it has a denominator and tells on the way whether you come nearer to the goal,
- `"looks"`: it looks good, but when it rises the goal need not move.

| name | number |
|---|---|
| `a` | people who came to the site in a month |
| `b` | posts published a day |
| `c` | followers won by a giveaway |
| `d` | clicks on links for 1,000 people reached by posts |
| `e` | all likes since the account was opened |
"""

# %% key="kinds" role="answer"
kinds = {"a": ____, "b": ____, "c": ____, "d": ____, "e": ____}
### BEGIN SOLUTION
kinds = {"a": "goal", "b": "work", "c": "looks", "d": "signal", "e": "looks"}
### END SOLUTION

# %% key="check-kinds" role="graded" points=2
kl.check("kinds")

# %% [markdown] lang="ja" key="end"
"""
## おつかれさまでした

部長には、こう答えられます。「100人では、何日に1人の訪問が増えるだけです。ゴールから逆向きに計算すると、必要な人数はこうです。」
反対するだけでなく、**何がいくつあれば届くのか**を出す。それが、次の作戦の出発点になります。

上のメニューの「ファイル」から保存してください。一人で学んでいる人は、これで終わりです。[ホームへもどる](../../../course/ja/home.ipynb)
授業で使っている人は、先生に言われた方法で提出します。
"""
# %% [markdown] lang="en" key="end"
"""
## Well done

Now you can answer your manager: “100 followers bring one more visit every so many days. Computed backwards from the goal, this is how many it would take.”
You do not just say no: you say **what it takes, and how much of it**. That is where the next plan begins.

Save your work with “File” in the menu above. If you study alone, you have finished. [Back to the home page](../../../course/en/home.ipynb)
If you are in a class, hand it in the way your instructor told you.
"""
