# ---
# kpilearn:
#   title: {ja: "ゆれか、変化か", en: "Noise or news"}
#   minutes: 45
# ---

# %% [markdown] lang="ja" key="title"
"""
# 課題8　ゆれか、変化か

**約45分**　10問、22点満点です。合格は80 %（17.6点）です。何度やり直しても、減点はありません。

- `____` を消して、自分の答えを書きます。
- すぐ下の `kl.check(...)` のセルを実行すると、その場で結果がわかります。
- 困ったら、空いたセルで `kl.hint("outside")` のように書くと、ヒントが1つずつ出ます。
- 問1から問9の採点では、`check` と同じ基準を使います。問1の関数だけは、`check` にない値でも試します。
- 問10は文章で書くメモです。授業では、先生が読んで採点します。一人で学ぶ人は、問1から問9だけで合格できます。
"""
# %% [markdown] lang="en" key="title"
"""
# Assignment 8: Noise or news

**About 45 minutes.** 10 questions, 22 points in all. You pass with 80 % (17.6 points). Try as often as you like: it costs nothing.

- Replace `____` with your own answer.
- Run the cell with `kl.check(...)` just below, and you know at once.
- If you are stuck, write `kl.hint("outside")` in an empty cell (with the question's name): one hint at a time.
- For questions 1 to 9 grading uses the same rule as `check`. Only the function of question 1 is tried with further values.
- Question 10 is a memo in words. In a class your instructor reads and marks it. If you study alone, questions 1 to 9 are enough to pass.
"""

# %% key="begin" role="given"
import kpilearn as kl

kl.begin("08_noise", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 場面

レッスン8のチームです。来週の会議に、4つの「ニュース」が出ることになりました。
研修の成果、4月の1位たちの失速、12月のクーポン、新しい台本です。あなたの役目は、**ゆれと変化を分けること**です。

次のセルは、どのデータを使うかを決めます。`"standard"` は、全員に共通のデータです。
"""
# %% [markdown] lang="en" key="situation"
"""
## The situation

It is the team of lesson 8. Four pieces of “news” are on the list for next week's meeting:
the coaching that worked, the April stars who fell back, the coupon in December, and the new script. Your part is to **tell noise from news**.

The next cell says which data are used: `"standard"` are the data that everybody has.
"""

# %% key="data-source"
data = kl.territory("08_noise", learner="standard")

# %% [markdown] lang="ja" key="table"
"""
20人の3か月分の表を用意します。1行が、1人の1か月です。`coached` が `True` の行は、研修を受けたあとの月です。
"""
# %% [markdown] lang="en" key="table"
"""
Here is the table of 20 reps over 3 months. One row is one rep in one month. Where `coached` is `True`, the month comes after the coaching.
"""

# %% key="data" role="given"
reps = data.load("rep_coaching")

reps.head(3)

# %% [markdown] lang="ja" key="q-upper"
"""
## 問1　幅の上の端を返す道具（2点）

ふだんの件数 `m` を渡すと、**運だけで動く幅の上の端**（m ＋ 2√m）を返す関数 `upper_end` を完成させてください。
ルートは `m**0.5` と書きます。
"""
# %% [markdown] lang="en" key="q-upper"
"""
## Question 1: a tool for the upper end (2 points)

Complete the function `upper_end`: it takes the usual count `m` and gives back **the upper end of what luck alone does** (m + 2√m).
The square root is written `m**0.5`.
"""

# %% key="upper-end" role="answer"
def upper_end(m):
    upper = ____
    ### BEGIN SOLUTION
    upper = m + 2 * m**0.5
    ### END SOLUTION
    return upper


# %% key="check-upper-end" role="graded" points=2
kl.check("upper_end")

# %% [markdown] lang="ja" key="q-outside"
"""
## 問2　3か月の合計なら、何人が幅の外？（2点）

1人のふだんの件数は月に10件、3か月では**30件**です。
次の表 `totals` は、1人ずつの3か月の合計です。**30 − 2√30 より少ないか、30 ＋ 2√30 より多い人**は何人いますか。`outside` に入れてください。

`(totals < 20).sum()` のように書くと、条件に合う人数が数えられます。
"""
# %% [markdown] lang="en" key="q-outside"
"""
## Question 2: over three months, how many lie outside? (2 points)

A rep usually wins 10 appointments a month, which is **30** in three months.
The table `totals` holds each rep's total of the three months. How many reps have **fewer than 30 − 2√30 or more than 30 + 2√30**? Put the number into `outside`.

`(totals < 20).sum()`, for example, counts how many meet a condition.
"""

# %% key="totals" role="given"
totals = reps.groupby("rep")["appointments"].sum()

totals.head(3)

# %% key="outside" role="answer"
outside = ____
### BEGIN SOLUTION
reach = 2 * 30**0.5
outside = (totals < 30 - reach).sum() + (totals > 30 + reach).sum()
### END SOLUTION

# %% key="check-outside" role="graded" points=2
kl.check("outside")

# %% [markdown] lang="ja" key="q-by-group"
"""
## 問3　折れ線グラフのもとになる表（2点）

研修を受けた5人と、ほかの15人の**1人あたりのアポの平均**を、月ごとに並べた表 `by_group` を作ってください。
1行が1か月、列は `coached`（受けた5人）と `others`（ほかの15人）です。

受けた5人の名前は `trained` に入っています。4月は、5人ともまだ受けていません。**人で分けて**ください。
`reps.pivot_table(index="month", columns="group", values="appointments")` は、月とグループごとの平均を並べます。
"""
# %% [markdown] lang="en" key="q-by-group"
"""
## Question 3: the table behind a line chart (2 points)

Make a table `by_group` with the **average appointments per rep**, month by month, of the 5 who were coached and of the other 15.
One row is one month; the columns are `coached` (the 5) and `others` (the 15).

The names of the 5 are in `trained`. In April none of them had been coached yet, so **split by person**.
`reps.pivot_table(index="month", columns="group", values="appointments")` sets out the averages by month and group.
"""

# %% key="trained" role="given"
trained = reps[reps["coached"]]["rep"].unique()

print(list(trained))

# %% key="by-group" role="answer"
by_group = ____
### BEGIN SOLUTION
reps["group"] = reps["rep"].isin(trained).map({True: "coached", False: "others"})
by_group = reps.pivot_table(index="month", columns="group", values="appointments")
### END SOLUTION

# %% key="check-by-group" role="graded" points=2
kl.check("by_group")

# %% [markdown] lang="ja" key="q-top-change"
"""
## 問4　4月の上位は、なまけたのか（2点）

研修とは関係なく、**4月に12件以上**取った人たちを選びます。次の表 `by_month` は、1行が1人です。
この人たちの平均は、4月から5月に**何件変わりましたか**（5月の平均 − 4月の平均）。減ったなら、マイナスの数になります。`top_change` に入れてください。
"""
# %% [markdown] lang="en" key="q-top-change"
"""
## Question 4: did the stars of April get lazy? (2 points)

Leave the coaching aside and pick everybody with **12 or more in April**. In the table `by_month` one row is one rep.
By **how many appointments** did the average of these people change from April to May (average of May − average of April)? A fall is a negative number. Put it into `top_change`.
"""

# %% key="by-month" role="given"
by_month = reps.pivot(index="rep", columns="month", values="appointments")
by_month.columns = ["april", "may", "june"]

by_month.head(3)

# %% key="top-change" role="answer"
top_change = ____
### BEGIN SOLUTION
top = by_month[by_month["april"] >= 12]
top_change = top["may"].mean() - top["april"].mean()
### END SOLUTION

# %% key="check-top-change" role="graded" points=2
kl.check("top_change")

# %% [markdown] lang="ja" key="q-profit-change"
"""
## 問5　12月のクーポンは、もうかったのか（2点）

ネットショップは、2025年12月だけ500円クーポンを試しました。12月は毎年よく売れる月です。
季節に左右されない比べ方で、**粗利**（`gross_profit`）が何 % 変わったかを調べてください。0.05 なら「5 %増えた」です。
表 `shop` は0番が2024年1月、11番が2024年12月、23番が2025年12月です。`profit_change` に入れてください。
"""
# %% [markdown] lang="en" key="q-profit-change"
"""
## Question 5: did December's coupon pay? (2 points)

The online shop tried a ¥500 coupon in December 2025 only. December sells well every year.
Choose a comparison that the season does not disturb: by what share did **gross profit** (`gross_profit`) change? 0.05 means “up by 5 %”.
In the table `shop`, row 0 is January 2024, row 11 December 2024 and row 23 December 2025. Put it into `profit_change`.
"""

# %% key="shop" role="given"
shop = data.load("shop_monthly").head(24)[["month", "orders", "sales", "gross_profit"]]

shop.tail(2)

# %% key="profit-change" role="answer"
profit_change = ____
### BEGIN SOLUTION
profit_change = shop["gross_profit"][23] / shop["gross_profit"][11] - 1
### END SOLUTION

# %% key="check-profit-change" role="graded" points=2
kl.check("profit_change")

# %% [markdown] lang="ja" key="q-kept-readers"
"""
## 問6　消えた人も数える（2点）

この店のメールは、半年で開封率（`open_rate`）が上がりました。でも、読まない人から先に購読をやめ、表から消えています。
最後の1通（`last`）を開いた人は、**最初にいた人全員**（`original_subscribers`）のうち、どれだけの割合ですか。`kept_readers` に入れてください。
"""
# %% [markdown] lang="en" key="q-kept-readers"
"""
## Question 6: count those who left (2 points)

Over half a year the open rate (`open_rate`) of this shop's newsletter rose. But those who never read it were the first to unsubscribe, and they have left the table.
Of **all who were there at the beginning** (`original_subscribers`), what share opened the last mailing (`last`)? Put it into `kept_readers`.
"""

# %% key="mails" role="given"
mails = data.load("newsletter_sends")[["sent_on", "original_subscribers", "delivered", "opens", "open_rate"]]
last = mails.iloc[-1]

mails.iloc[[0, -1]]

# %% key="kept-readers" role="answer"
kept_readers = ____
### BEGIN SOLUTION
kept_readers = last["opens"] / last["original_subscribers"]
### END SOLUTION

# %% key="check-kept-readers" role="graded" points=2
kl.check("kept_readers")

# %% [markdown] lang="ja" key="q-some"
"""
## 問7　100件かけて、1件は取れる？（2点）

このチームで、電話1件がアポになる割合は `rate` です。100件かけると、平均では1件くらい取れます。
では、100件かけて**少なくとも1件**取れる確率はいくつですか。「全部だめ」の確率を1から引きます。`some` に入れてください。
"""
# %% [markdown] lang="en" key="q-some"
"""
## Question 7: one from a hundred calls? (2 points)

In this team, a call wins an appointment with the rate `rate`. From 100 calls that makes about 1 on average.
How likely is it, then, to win **at least one** from 100 calls? Take the probability that all of them fail away from 1. Put it into `some`.
"""

# %% key="rate" role="given"
rate = reps["appointments"].sum() / reps["dials"].sum()

print(rate)

# %% key="some" role="answer"
some = ____
### BEGIN SOLUTION
some = 1 - (1 - rate) ** 100
### END SOLUTION

# %% key="check-some" role="graded" points=2
kl.check("some")

# %% [markdown] lang="ja" key="q-months-needed"
"""
## 問8　何か月あれば決められる？（2点）

2つの台本の 1 % と 1.5 % を見分けるには、**それぞれ7,750件**の電話が必要です（レッスン8）。
5人で試します。1人が月に1,000件かけ、半分を台本A、半分を台本Bにします。**何か月**かかりますか。`months_needed` に入れてください。小数のままでかまいません。
"""
# %% [markdown] lang="en" key="q-months-needed"
"""
## Question 8: how many months before you can decide? (2 points)

To tell 1 % from 1.5 % takes **7,750 calls with each** of two scripts (lesson 8).
Five reps try them out. Each makes 1,000 calls a month, one half with script A and the other half with script B. **How many months** does it take? Put it into `months_needed`; decimals are fine.
"""

# %% key="months-needed" role="answer"
months_needed = ____
### BEGIN SOLUTION
months_needed = 2 * 7750 / (5 * 1000)
### END SOLUTION

# %% key="check-months-needed" role="graded" points=2
kl.check("months_needed")

# %% [markdown] lang="ja" key="q-verdicts"
"""
## 問9　5つの話を仕分ける（2点）

それぞれの話に、いちばん合うラベルを1つずつ付けてください。

- `"noise"`：ふだんの幅の中の、ただのゆれ。
- `"news"`：幅の外。何かが変わったと考えて、調べる。
- `"season"`：毎年その月に起こること。
- `"regression"`：悪いもの（よいもの）だけを選んだので、もどっただけ。
- `"left"`：だれかが表から消えたので、率が変わっただけ。

| 名前 | 話 |
|---|---|
| `a` | ふだん月に200件のアポが、今月は216件。「新しい朝礼のおかげだ」 |
| `b` | ふだん月に200件のアポが、今月は258件。「先週、新聞にのったらしい」 |
| `c` | 成績の悪い5店に本部が行った。次の月、5店の平均は上がった |
| `d` | 8月の売上が、7月より1割増えた。去年もおととしも、8月は7月より1割多い |
| `e` | 会員の満足度が3.8から4.2に上がった。この間に、不満の多い会員が2割退会した |
"""
# %% [markdown] lang="en" key="q-verdicts"
"""
## Question 9: sort five stories (2 points)

Give each story the label that fits best.

- `"noise"`: inside the usual range, nothing but noise,
- `"news"`: outside the range; something has probably changed, so find out what,
- `"season"`: it happens in that month every year,
- `"regression"`: only the bad (or the good) were picked, and they came back,
- `"left"`: a rate moved because somebody left the table.

| name | story |
|---|---|
| `a` | 200 appointments in a usual month, 216 in this one. “It is our new morning meeting.” |
| `b` | 200 appointments in a usual month, 258 in this one. “They say a newspaper wrote about us last week.” |
| `c` | Head office visited the 5 worst shops. In the next month their average went up. |
| `d` | Sales in August are 10 % above July. In the last two years August was 10 % above July, too. |
| `e` | The satisfaction of members rose from 3.8 to 4.2. Meanwhile 20 % of the members left, mostly the unhappy ones. |
"""

# %% key="verdicts" role="answer"
verdicts = {"a": ____, "b": ____, "c": ____, "d": ____, "e": ____}
### BEGIN SOLUTION
verdicts = {"a": "noise", "b": "news", "c": "regression", "d": "season", "e": "left"}
### END SOLUTION

# %% key="check-verdicts" role="graded" points=2
kl.check("verdicts")

# %% [markdown] lang="ja" key="q-memo"
"""
## 問10　決めるか、待つか：1枚のメモ（4点）

次の表は、2つの台本を試した結果です。部長は「来月から20人全員を台本Bにしよう。研修は1人10万円だ」と言っています。
部長に出す**メモ**を、下の文章のセルに書いてください（セルをダブルクリックすると書けます）。8行もあれば足ります。

先生は、次の4つを見ます。1つが1点です。

1. 「決める」か「待つ」かが、はっきり書いてある。
2. 運だけで動く幅や確率を、数字で使っている。
3. 何と比べるか、決めなかったら（何もしなかったら）どうなるかを考えている。
4. 次に見る数字と、決める日が書いてある。
"""
# %% [markdown] lang="en" key="q-memo"
"""
## Question 10: decide or wait, a memo of one page (4 points)

The table shows a trial of two scripts. The head of sales says: “From next month all 20 reps use script B. The training is ¥100,000 a head.”
Write a **memo** to the head of sales in the cell of prose below (double-click it to write). Eight lines are enough.

Your instructor looks for four things, one point each.

1. It says plainly whether to decide now or to wait.
2. It uses figures for what luck alone does, a range or a probability.
3. It thinks about what to compare with, and about what happens if nothing is decided.
4. It names the number to watch next, and the day of the decision.
"""

# %% key="trial" role="given"
trial = data.load("script_trial").groupby("script")[["dials", "appointments"]].sum()

trial

# %% [markdown] lang="ja" key="memo" role="memo" points=4
"""
**部長へのメモ**

- 決める、または待つ：
- ふだんの幅：
- 比べる相手と、何もしなかった場合：
- 次に見る数字と、決める日：

### BEGIN SOLUTION
---

**採点の目安**（1つ1点）

1. 結論が1行で読める。「待つ」が本筋です。「安くもどせる形で少人数が続ける」も認めます。「全員Bに決める」は0点です。
2. 幅か確率を使っている。たとえば、どちらも同じなら5件ずつで、幅は 5 ± 2√5、およそ0.5件から9.5件。3件も7件も中に入る。または、差がなくても7対3以上にかたよることは34 %ある。
3. 比べ方がある。同じ人、同じ期間で、くじ引きでAとBを分ける。または、いまのAを続けた場合を考えている。200万円かけてもどせない決定だ、という点にふれていてもよい。
4. 見る数字（電話あたりのアポ）、件数や期間（それぞれ7,750件、5人なら約3か月）、決める日がある。

**解答例**

- 待ちます。全員の研修（200万円）は、まだ決めません。
- 400件ずつでは、差がなくても5件 ± 4件くらいは動きます。3件も7件も、この中です。
- 5人が、電話ごとにくじ引きでAかBを使います。何もしなくても、アポはいまの率で取れつづけるので、急ぐ損は小さいです。
- 見る数字は、台本ごとの「電話1件あたりのアポ」。それぞれ7,750件に届く約3か月後、9月30日に決めます。
### END SOLUTION
"""
# %% [markdown] lang="en" key="memo" role="memo" points=4
"""
**Memo to the head of sales**

- Decide or wait:
- The usual range:
- What to compare with, and what happens if nothing is done:
- The number to watch next, and the day of the decision:

### BEGIN SOLUTION
---

**Rubric** (1 point each)

1. The conclusion can be read in one line. “Wait” is the sound answer; “a few go on, cheaply and so that it can be undone” is fine as well. “B for everybody” gets 0.
2. It uses a range or a probability. For example: if both are alike they win 5 each, and luck reaches 5 ± 2√5, about 0.5 to 9.5, so 3 and 7 are both inside. Or: with no difference at all, a split of 7 to 3 or more happens in 34 % of trials.
3. There is a comparison: the same people in the same period, A and B drawn by lot; or what going on with A would bring. That ¥2 million cannot be undone is a good point, too.
4. A number to watch (appointments per call), an amount or a time (7,750 calls each, about 3 months with 5 reps), and a day.

**Sample answer**

- Wait. We do not decide on training for all (¥2 million) yet.
- With 400 calls each, luck alone moves 5 appointments by about 4 either way. 3 and 7 are both inside.
- Five reps draw lots call by call, A or B. If we do nothing, appointments keep coming at today's rate, so waiting costs little.
- The number to watch: appointments per call of each script. We decide on 30 September, in about 3 months, when each has had 7,750 calls.
### END SOLUTION
"""

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
