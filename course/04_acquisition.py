# ---
# kpilearn:
#   title: {ja: "1人あたりの新規顧客", en: "New customers per rep"}
#   minutes: 40
# ---

# %% [markdown] lang="ja" key="title"
"""
# レッスン4　1人あたりの新規顧客

**約40分**　営業の成績表を、公平に読むレッスンです。

このレッスンが終わると、こうなります。

- 営業担当者のKPIを、**期間と単位**をつけて計算できます。
- 担当するお客さまが違う人どうしを、**公平に**比べられます。
- 「どのお客さまで、うまくいったのか」を見つけて、次の作戦に生かせます。
"""
# %% [markdown] lang="en" key="title"
"""
# Lesson 4: New customers per rep

**About 40 minutes.** It is about reading a sales team's figures fairly.

When you have finished, you can

- compute a sales rep's KPI with its **period and unit**,
- compare people **fairly** who look after different customers,
- find out **with whom it worked**, and use that in the next plan.
"""

# %% key="begin"
import kpilearn as kl

kl.begin("04_acquisition", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 「Aさんに習ってきなさい」

営業チームに8人がいます。AからHと呼びましょう。最終目標（KGI）は、1年間の**新規顧客の獲得**です。
年末の会議で、上司が2人の成績を見せました。AとBは同じ年に入り、商談の数もほぼ同じです。
"""
# %% [markdown] lang="en" key="situation"
"""
## “Go and learn from A”

A sales team has 8 reps; we call them A to H. The final goal (KGI) is **new customers won** in the year.
At the year-end meeting, the manager shows the results of two of them. A and B started in the same year and had about as many meetings.
"""

# %% key="first-picture"
import matplotlib.pyplot as plt
import seaborn as sns

team = kl.load("rep_segments")
pair = team[team["rep"].isin(["A", "B"])]

ax = sns.barplot(pair, x="rep", y="new_customers", estimator="sum", errorbar=None)
ax.set(title="1年の新規顧客：Aは36社、Bは25社", xlabel="担当者", ylabel="社")
plt.show()
#: 1年の新規顧客：Aは36社、Bは25社 = New customers in the year: A has 36, B has 25
#: 担当者 = rep
#: 社 = customers

# %% [markdown] lang="ja" key="picture-reading"
"""
棒の高さは、1年間に獲得した新規顧客の数です。Aは商談198件から36社、Bは商談195件から25社でした。
商談が契約になった割合（**成約率**）は、Aが 18.2 %、Bが 12.8 % です。

「Bは来週から、Aの商談について回って習いなさい」と上司が言いました。
商談の席で、契約を取るのが上手なのはどちらでしょうか。いま思うものを選んでください。
"""
# %% [markdown] lang="en" key="picture-reading"
"""
A bar's height is the number of customers won in the year: A won 36 from 198 meetings, B won 25 from 195.
The share of meetings that became a contract (the **close rate**) is 18.2 % for A and 12.8 % for B.

“B, from next week you sit in on A's meetings and learn,” says the manager.
Who is better at winning a contract once the meeting has begun? Choose what you think now.
"""

# %% key="commit"
kl.commit("who-closes")

# %% [markdown] lang="ja" key="kpi" teaches="13 14 15"
"""
## 営業担当者のKPI

ゴールが「新規顧客の獲得」なら、途中で見るKPIはこうなります。

> **1人の担当者が、1か月に獲得した新規顧客の数**（社/人/月）

レッスン2を思い出してください。だれの（1人あたり）、いつの（1か月あたり）数字かが決まっています。
ここへ目標を置くと、「どうなれば達成か」がはっきりします。このチームの目標は**1人が月に3社**です（教材の仮定です）。
8人では月に24社、1年で288社です。

KPIは、年末に1回見るものではありません。**毎月同じ形で報告**します。すると、1年を待たずに手を打てます。
"""
# %% [markdown] lang="en" key="kpi"
"""
## A KPI for a sales rep

If the goal is to win new customers, the KPI to watch on the way is

> **new customers won by one rep in one month** (customers per rep and month)

As lesson 2 asked: it says whose number it is (one rep's) and in what time (one month).
Give it a target, and it is clear what “reached” means. This team's target is **3 a month for each rep** (our assumption):
24 a month for all 8, and 288 in the year.

A KPI is not for looking at once, in December. **Report it every month in the same form**, and you can act before the year is over.
"""

# %% [markdown] lang="ja" key="groupby"
"""
### 表をまとめる：`groupby`

データは1行が「ある月の、ある担当者の、ある種類の会社」です。細かすぎて、このままでは読めません。
**`groupby("month")` は、同じ月の行をまとめます。** 後ろの `sum()` は、まとめた行を足します。
「月ごとに、足す」と、そのまま読めば大丈夫です。
"""
# %% [markdown] lang="en" key="groupby"
"""
### Pull a table together: `groupby`

Each row of the data is one month of one rep with one kind of company: too fine to read.
**`groupby("month")` puts the rows of the same month together**, and `sum()` behind it adds them up.
Just read it as “by month, add”.
"""

# %% key="monthly-picture"
monthly = team.groupby("month")["new_customers"].sum()

ax = sns.barplot(x=monthly.index.month, y=monthly)
ax.axhline(24, color="black", linestyle="--")
ax.set(title="毎月の報告：目標の24社に届いたのは4か月だけ", xlabel="月", ylabel="社")
plt.show()
#: 毎月の報告：目標の24社に届いたのは4か月だけ = Monthly report: only four months reached the target of 24
#: 月 = month
#: 社 = customers

# %% [markdown] lang="ja" key="per-rep-intro"
"""
点線が目標の24社です。届いたのは1月、2月、10月、11月だけで、1年の合計は254社でした。

### やってみよう（1）：KPIを計算する

チーム全体では、「**1人が1か月に獲得した新規顧客**」は平均で何社でしたか。合計は254社、人数は8人、期間は12か月です。
"""
# %% [markdown] lang="en" key="per-rep-intro"
"""
The dashed line is the target of 24. Only January, February, October and November reached it, and the year came to 254.

### Your turn (1): compute the KPI

On average over the whole team, how many **new customers did one rep win in one month**? The total is 254, there are 8 reps, and the year has 12 months.
"""

# %% key="per-rep" role="try" practises="13 14"
per_rep = ____

kl.check("per_rep")

# %% [markdown] lang="ja" key="segments-intro"
"""
## 数字の後ろを見る

目標の3社には届いていません。ここで「全員、もっとがんばろう」と言うだけでは、何も変わりません。
**どのお客さまで**うまくいき、**どのお客さまで**うまくいかなかったのでしょうか。

商談の相手は、会社の大きさで3つに分けられています。この分け方を**セグメント**（市場の区分）と呼びます。

- `small`：小さな会社
- `mid`：中くらいの会社
- `large`：大きな会社

AとBの成約率を、セグメントごとに出してみます。まとめる列が2つあるときは、`[ ]` に並べます。
図の `hue` は「何で色を分けるか」です。
"""
# %% [markdown] lang="en" key="segments-intro"
"""
## Look behind the number

The target of 3 was missed. To say “let's all try harder” will change nothing.
**With which customers** did it work, and **with which** did it not?

Meetings are sorted by the size of the company into 3 kinds, called **segments** of the market:

- `small`: small companies
- `mid`: middle-sized companies
- `large`: large companies

Here are the close rates of A and B in each segment. To group by two columns, list them in `[ ]`.
In the picture, `hue` says what the colours stand for.
"""

# %% key="segments-picture"
by_segment = team.groupby(["rep", "segment"], as_index=False)[["meetings", "new_customers"]].sum()
by_segment["rate"] = by_segment["new_customers"] / by_segment["meetings"]
two = by_segment[by_segment["rep"].isin(["A", "B"])]
sizes = ["small", "mid", "large"]

ax = sns.barplot(x=two["segment"], y=two["rate"] * 100, hue=two["rep"], order=sizes)
ax.set(title="成約率：3つのセグメントの全部で、Bが上", xlabel="セグメント", ylabel="%")
plt.show()
#: 成約率：3つのセグメントの全部で、Bが上 = Close rate: B is ahead in all three segments
#: セグメント = segment

# %% [markdown] lang="ja" key="segments-reading"
"""
3組の棒のどれを見ても、**Bのほうが高い**のです。

| セグメント | A | B |
|---|---|---|
| `small` | 7.7 %（13件のうち1社） | **9.0 %**（134件のうち12社） |
| `mid` | 13.2 %（38件のうち5社） | **16.3 %**（43件のうち7社） |
| `large` | 20.4 %（147件のうち30社） | **33.3 %**（18件のうち6社） |
| 全体 | **18.2 %**（198件のうち36社） | 12.8 %（195件のうち25社） |

小さな会社でも、中くらいの会社でも、大きな会社でもBが上。なのに、**全部を合わせるとAが上**です。
計算は間違っていません（13件のように少ないところは、運でも動きます。本当の腕は、あとで答え合わせをします）。
なぜ、こんなことが起こるのでしょうか。
"""
# %% [markdown] lang="en" key="segments-reading"
"""
In each of the three pairs of bars, **B is higher**.

| segment | A | B |
|---|---|---|
| `small` | 7.7 % (1 of 13) | **9.0 %** (12 of 134) |
| `mid` | 13.2 % (5 of 38) | **16.3 %** (7 of 43) |
| `large` | 20.4 % (30 of 147) | **33.3 %** (6 of 18) |
| all | **18.2 %** (36 of 198) | 12.8 % (25 of 195) |

B is ahead with small companies, with middle-sized ones and with large ones. And yet **A is ahead in all of them together**.
There is no mistake in the arithmetic. (Small numbers such as the 13 move by luck, too; their true skill will be shown later.)
How can that be?
"""

# %% key="mix-picture"
ax = sns.barplot(two, x="segment", y="meetings", hue="rep", order=sizes)
ax.set(title="商談の相手：Aは大きな会社、Bは小さな会社", xlabel="セグメント", ylabel="1年の商談（件）")
plt.show()
#: 商談の相手：Aは大きな会社、Bは小さな会社 = Whom they met: A large companies, B small
#: セグメント = segment
#: 1年の商談（件） = meetings in the year

# %% [markdown] lang="ja" key="simpson"
"""
商談の相手が違っていました。Aの商談の 74 % は大きな会社、Bの商談の 69 % は小さな会社です。
チーム全体の成約率は、大きな会社が 26.8 %、中くらいが 15.2 %、小さな会社が 7.5 % です。
大きな会社は、だれが行っても決まりやすいのです（なぜ決まりやすいのかは、この表だけではわかりません）。

Aの成績は「腕」だけでなく「**担当の違い**」でできていました。全体の成約率は、この2つを混ぜた数字です。
このように、**部分ごとの順位と、合計の順位が逆になる**ことを**シンプソンのパラドックス**と呼びます。

めずらしい話ではありません。ある銀行の4万5,211件の電話営業の[公開データ](sources.ipynb)では、成功率は退職者が 22.8 %、管理職が 13.8 % でした。
ところが年代で分けると、**どの年代でも管理職が上**です。数字をまとめる前に、「中身の割合は同じか」と聞きましょう。
"""
# %% [markdown] lang="en" key="simpson"
"""
They met different customers. 74 % of A's meetings were with large companies, 69 % of B's with small ones.
Over the whole team, the close rate is 26.8 % with large companies, 15.2 % with middle-sized and 7.5 % with small ones.
Large companies are easier to close, whoever goes there (why, this table alone cannot say).

A's result was made not by skill alone but by **a different patch**. The overall close rate mixes the two.
When **the parts rank one way and the total the other way**, it is called **Simpson's paradox**.

It is not rare. In the [public data](sources.ipynb) of 45,211 sales calls of a bank, 22.8 % of calls to retired people succeeded and 13.8 % of calls to managers.
Yet sorted by age, **managers are ahead in every age group**. Before you pour numbers into one, ask: “Is the mix the same?”
"""

# %% [markdown] lang="ja" key="fair-intro"
"""
## 公平に比べる：同じ相手を配ったら

公平に比べる方法は、簡単です。**全員に、同じ割合で商談を配ったと考えます。**
割合は、チーム全体のものを使います。100件なら、およそ大きな会社が33件、中くらいが30件、小さな会社が37件です。

Aなら　33 × 0.204 ＋ 30 × 0.132 ＋ 37 × 0.077 ＝ 約14社。つまり、公平な成約率は約 14 % です。

### やってみよう（2）：Bの公平な成約率

Bでは、どうなりますか。下のセルで、`mix` はチームの割合（合計は1）、`rates_b` はBの成約率です。
どちらもセグメントの順に並んだ3つの数です。**掛けて、`sum()` で足して**ください。
"""
# %% [markdown] lang="en" key="fair-intro"
"""
## A fair comparison: give everybody the same customers

There is a simple way to be fair: **imagine that everybody was given meetings in the same mix.**
We take the mix of the whole team: of 100 meetings, roughly 33 with large companies, 30 with middle-sized and 37 with small ones.

For A that is 33 × 0.204 + 30 × 0.132 + 37 × 0.077 = about 14 customers, a fair close rate of about 14 %.

### Your turn (2): B's fair close rate

And for B? In the cell below, `mix` holds the team's shares (they add up to 1) and `rates_b` the close rates of B,
three numbers each, in the order of the segments. **Multiply them, then add up with `sum()`.**
"""

# %% key="fair-b" role="try"
mix = team.groupby("segment")["meetings"].sum() / team["meetings"].sum()
rates_b = by_segment[by_segment["rep"] == "B"].set_index("segment")["rate"]

fair_b = ____

kl.check("fair_b")

# %% [markdown] lang="ja" key="widget-intro"
"""
## 切りかえて確かめる

同じ表を、「全体で」「セグメント別に」「行き先をそろえて」の3つの見方に切りかえられます。
「行き先をそろえて」が、いま計算した公平な成約率です。

1. AとBのまま、3つを順に切りかえてください。**どこで上と下が入れかわりますか。** 商談の割合の図も見比べましょう。
2. 全体で勝ち、3つのセグメントの全部で負ける。そんな2人組が、AとBのほかに3組あります。1つ見つけてください。
"""
# %% [markdown] lang="en" key="widget-intro"
"""
## Switch the view

Here is the same table in three views: “Overall”, “By segment” and “With the same mix”.
The last one is the fair close rate that you have just computed.

1. Stay with A and B and go through all three. **Where do they change places?** Look at the picture of the mix, too.
2. Ahead overall and behind in all three segments: there are 3 more pairs like A and B. Find one.
"""

# %% key="widget" practises="16" minutes=4
kl.widgets.segments()

# %% [markdown] lang="ja" key="ranking-intro"
"""
## 8人を、公平に並べる

同じ計算を、8人全員でやります。左が全体の成約率での順位、右が公平な成約率での順位です。
`map(mix)` は、セグメントの名前をチームの割合に置きかえます。`rank` は順位をつけます。
"""
# %% [markdown] lang="en" key="ranking-intro"
"""
## All eight, ranked fairly

Now the same for all eight. On the left, their places by overall close rate; on the right, by fair close rate.
`map(mix)` puts the team's share in place of a segment's name, and `rank` gives the places.
"""

# %% key="ranking-picture"
by_segment["fair"] = by_segment["rate"] * by_segment["segment"].map(mix)
total = by_segment.groupby("rep")[["meetings", "new_customers", "fair"]].sum()
total["overall"] = total["new_customers"] / total["meetings"]
places = total[["overall", "fair"]].rank(ascending=False)

ax = sns.lineplot(places.T, dashes=False, marker="o")
sns.move_legend(ax, "center left", bbox_to_anchor=(1, 0.5))
ax.set(title="順位：全体（左）から公平（右）へ", ylabel="位", ylim=(8.5, 0.5))
plt.show()
#: 順位：全体（左）から公平（右）へ = Places: from overall (left) to fair (right)
#: 位 = place

# %% [markdown] lang="ja" key="falls-intro"
"""
### やってみよう（3）：いちばん順位を下げたのはだれ？

線が右へ下がるのは、「担当に恵まれていた」人です。いちばん大きく順位を下げた担当者を `"C"` のように書いてください。
図でわかりにくければ、空いたセルで `places` を実行すると、順位の表が出ます。
"""
# %% [markdown] lang="en" key="falls-intro"
"""
### Your turn (3): who falls furthest?

A line that goes down to the right belongs to somebody who was lucky with the patch. Write the rep who loses most places, like `"C"`.
If the picture is hard to read, run `places` in an empty cell: it shows the table of places.
"""

# %% key="falls-most" role="try"
falls_most = ____

kl.check("falls_most")

# %% [markdown] lang="ja" key="truth"
"""
## 答え合わせ：本当の腕

このデータは、教材のために作ったものです。だから、本当の腕がわかっています。ふつうの人を1.00とした、成約の上手さです。

| 担当者 | B | C | F | D | H | A | E | G |
|---|---|---|---|---|---|---|---|---|
| 本当の腕 | 1.40 | 1.10 | 1.05 | 1.00 | 0.98 | 0.90 | 0.90 | 0.85 |
| 全体の順位 | 7 | 4 | 6 | 3 | 8 | 2 | 5 | 1 |
| 公平な順位 | 2 | 3 | 5 | 4 | 1 | 8 | 7 | 6 |

全体で1位のGは、**本当は8人のいちばん下**です。2位のAも、下から数えたほうが早い腕でした。
公平な順位では、上の5人（H、B、C、D、F）が**本当に上の5人**、下の3人が**本当に下の3人**です。Bは習うどころか、教える側でした。

でも、公平な順位も完全ではありません。本当の1位はBなのに、Hが1位になっています。
Hは大きな会社15件のうち6社を取りました。腕から予想できるのは4社ほどなので、**運もよかった**のです。
たった15件が、順位を大きく動かしました。**件数の少ないところは、運でゆれます。** 1位と2位の細かい差で、人を決めないでください。
1か月だけの数字なら、なおさらです。運の見分け方は、レッスン8でくわしく学びます。
"""
# %% [markdown] lang="en" key="truth"
"""
## The answer: their true skill

This data was made for the course, so we know the truth: how well each of them closes, where an ordinary rep is 1.00.

| rep | B | C | F | D | H | A | E | G |
|---|---|---|---|---|---|---|---|---|
| true skill | 1.40 | 1.10 | 1.05 | 1.00 | 0.98 | 0.90 | 0.90 | 0.85 |
| place overall | 7 | 4 | 6 | 3 | 8 | 2 | 5 | 1 |
| fair place | 2 | 3 | 5 | 4 | 1 | 8 | 7 | 6 |

G, in place 1 overall, **truly closes worst of all 8**, and A, in place 2, is not far from the bottom.
In the fair ranking the upper five (H, B, C, D, F) **truly are the upper five**, and the lower three the lower three. B should not go and learn, but teach.

The fair ranking is not perfect, though. The truth has B in place 1; the ranking has H.
H won 6 of 15 large companies, where skill alone promised about 4: **there was luck in it**.
A mere 15 meetings moved the whole ranking. **Where numbers are small, luck shakes them.** Do not judge people by the gap between place 1 and place 2,
and even less by one month. How to tell luck from skill is the subject of lesson 8.
"""

# %% [markdown] lang="ja" key="feedback" teaches="16"
"""
## うまくいった理由を、次の作戦へ

順位をつけて終わりでは、来年も同じ254社です。**どこで、なぜうまくいったのか**を調べて、作戦に戻します。

**どのセグメントで成功したか。** 見込み客100人と話すと、どのセグメントでも商談は約10件になります。そこから取れる新規顧客は、次のとおりです。

- 大きな会社：約2.7社
- 中くらいの会社：約1.6社
- 小さな会社：約0.7社

同じ100人でも、3倍以上の差があります。目標に届かせるには、まず「だれに会うか」を変えるほうが早そうです。

**だれのやり方が効いたか。** Bは、どのセグメントでもAより決めています。Bの商談の進め方を全員で見て、まねできるところを探します。
"""
# %% [markdown] lang="en" key="feedback"
"""
## Put what worked into the next plan

If we rank and stop there, next year brings the same 254. Find out **where it worked, and why**, and put that back into the plan.

**Which segment worked?** Talk to 100 prospects, and in any segment about 10 meetings come of it. The customers won from these are

- large companies: about 2.7
- middle-sized companies: about 1.6
- small companies: about 0.7

From the same 100 people, more than 3 times as many. To reach the target, it looks quicker to change whom you meet.

**Whose way worked?** B closes more than A in every segment. Let everybody watch how B runs a meeting and find what can be copied.
"""

# %% [markdown] lang="ja" key="swap-intro"
"""
### やってみよう（4）：Bが、Aの担当を持ったら

もしBが、Aの1年分の商談をそのまま持っていたら、新規顧客は何社になったでしょうか。
`meetings_a` は、Aの商談の数をセグメントの順に並べたものです。`rates_b` は（2）で使ったBの成約率です。
"""
# %% [markdown] lang="en" key="swap-intro"
"""
### Your turn (4): what if B had A's patch?

If B had had all of A's meetings of that year, how many new customers would there have been?
`meetings_a` holds A's meetings in the order of the segments; `rates_b` are B's close rates from (2).
"""

# %% key="swap" role="try" practises="17"
meetings_a = by_segment[by_segment["rep"] == "A"].set_index("segment")["meetings"]

b_with_a = ____

kl.check("b_with_a")

# %% [markdown] lang="ja" key="swap-reading" teaches="05 17"
"""
反対にAがBの商談を持つと、約20社です。2人の担当を入れかえるだけで、合計は61社から約76社へ増える計算です。
お金も人も増やしていません。ただし、計算どおりになるとは限りません。

- Bの大きな会社の商談は、まだ18件だけです。33 % という数字には運も入っています。
- **決まりやすい相手は、先になくなります。** 全員が大きな会社へ行けば、残るのは難しい相手です（教材のモデルの仮定です）。
- 長いつきあいのお客さまから、担当者を急に替えることはできません。

だから、小さく試して、測って、広げます。レッスン2の型で書くと、こうなります。

> 6月30日までに、営業部長が、Bの商談のうち大きな会社の割合を 9 % から 30 % にする。見張る数字は、Bの大きな会社での成約率。

結果を毎月報告し、うまくいけば広げ、だめなら戻します。**成功を調べて、作戦を直す輪**が、これで1周しました。

### 順位表の、もう1つの落とし穴

全体の成約率でボーナスを決めると、何が起こるでしょうか。**全員が、決まりやすい担当を取り合います。** 小さな会社を引き受ける人がいなくなります。
数字で人を比べるときは、「この人が自分で動かせるものを測っているか」を確かめましょう。担当の割り当ては、たいてい本人が決めたものではありません。
"""
# %% [markdown] lang="en" key="swap-reading"
"""
And A, with B's meetings, would win about 20. Merely swapping their patches takes the two from 61 to about 76, on paper.
It costs neither money nor people. But it need not come true like this:

- B has had just 18 meetings with large companies; there is luck in the 33 %.
- **The easy customers go first.** If everybody runs to large companies, the hard ones are left (an assumption of this course's model).
- You cannot take a long-standing customer's contact person away overnight.

So try it small, measure it, then widen it. In the form of lesson 2:

> By 30 June, the head of sales brings the share of large companies in B's meetings from 9 % to 30 %. Number to watch: B's close rate with large companies.

Report every month; widen it if it works, go back if it does not. **Examine a success, correct the plan:** the loop has turned once.

### One more trap of league tables

What happens if the overall close rate decides the bonus? **Everybody fights for the easy patches**, and nobody wants the small companies.
Whenever you compare people by a number, make sure that it measures what they can move themselves. Their patch is seldom their own choice.
"""

# %% [markdown] lang="ja" key="quiz-intro"
"""
## 確認クイズ

7問あります。別の店や別のチームの話も出てきます。
"""
# %% [markdown] lang="en" key="quiz-intro"
"""
## Quiz

Seven questions, some of them about other teams and shops.
"""

# %% key="quiz"
kl.quiz("simpson")

# %% [markdown] lang="ja" key="recall-intro"
"""
## 最初の答えを見てみよう
"""
# %% [markdown] lang="en" key="recall-intro"
"""
## Back to your first answer
"""

# %% key="recall"
kl.recall("who-closes")

# %% [markdown] lang="ja" key="takeaway"
"""
## 今日の3行

1. 営業のKPIは「**1人が、1か月に、何社**」と期間と単位をつけて、毎月同じ形で報告します。
2. 人を比べる前に、**担当の割合が同じか**を聞きます。違えば、同じ割合に直してから並べます。
3. 順位で終わらせません。**どのセグメントで、だれのやり方が効いたか**を、次の作戦に戻します。

### 月曜日に職場でやること

チームの成績表を1つ選び、横に「**担当しているお客さまの種類**」の列を足してください。
種類ごとに成約率を出すと、順位が変わりますか。変わったら、件数の少ないマスへ印をつけてから、上司に見せましょう。

→ [ホームへもどる](home.ipynb)　／　[課題4をはじめる](../../exercises/ja/04_acquisition/04_acquisition.ipynb)　／　[レッスン5へ進む](05_sns.ipynb)
"""
# %% [markdown] lang="en" key="takeaway"
"""
## Three lines to take away

1. A sales KPI says “**how many for one rep in one month**”, with period and unit, and is reported every month in the same form.
2. Before you compare people, ask **whether their mix of customers is the same**. If not, put them on the same mix first.
3. Do not stop at a ranking. **In which segment did it work, and whose way was it?** Put that into the next plan.

### What to do at work on Monday

Take one table of your team's results and add a column: “**what kind of customers they look after**”.
Work out the close rate for each kind. Does the ranking change? If so, mark the fields with small numbers before you show it to your manager.

→ [Back to the home page](home.ipynb) / [Start assignment 4](../../exercises/en/04_acquisition/04_acquisition.ipynb) / [On to lesson 5](05_sns.ipynb)
"""
