# ---
# kpilearn:
#   title: {ja: "KGIとKPI", en: "KGI and KPI"}
#   minutes: 30
# ---

# %% [markdown] lang="ja" key="title"
"""
# レッスン1　KGIとKPI

**約30分**　数字が苦手でも大丈夫です。プログラミングの経験も要りません。

このレッスンが終わると、こうなります。

- 指標を見て、KGI・KPI・行動・どれでもない、のどれかに分けられます。
- そう分けた理由を、自分の言葉で説明できます。
"""
# %% [markdown] lang="en" key="title"
"""
# Lesson 1: KGI and KPI

**About 30 minutes.** You need no talent for numbers and no programming.

When you have finished, you can

- look at an indicator and say whether it is a KGI, a KPI, an activity or none of these,
- give the reason in your own words.
"""

# %% [markdown] lang="ja" key="how"
"""
## はじめに：動かし方は1つだけ

灰色の枠を「セル」と呼びます。セルを1回クリックして、**Shift キーを押しながら Enter キー**を押してください。
セルの中身が実行されて、次へ進みます。画面の上にある ▶ ボタンでも同じです。

まず、このセルからどうぞ。教材の準備をするセルです。
"""
# %% [markdown] lang="en" key="how"
"""
## First: there is only one thing to know

A grey box is called a “cell”. Click into it once, then **hold Shift and press Enter**.
The cell does its work and you move on to the next. The ▶ button at the top does the same.

Start with this one. It gets the course ready.
"""

# %% key="begin"
import kpilearn as kl

kl.begin("01_kgi_kpi", "ja")
#: ja = en

# %% [markdown] lang="ja" key="pre-test-intro"
"""
## まず、腕だめしを8問

いまの力を見ておきましょう。まだ習っていないことなので、**間違えるのがふつう**です。勘で答えてかまいません。
レッスン10の終わりに、よく似た8問があります。それぞれの問いで**最初に選んだ答え**をくらべて、どれだけ伸びたかを見ます。
"""
# %% [markdown] lang="en" key="pre-test-intro"
"""
## To begin with: eight questions

Let us see what you know now. Nothing of this has been taught yet, so **mistakes are normal**, and guessing is fine.
At the end of lesson 10 there are 8 questions much like these. We compare your **first answer** to each, and you see how far you have come.
"""

# %% key="pre-test"
kl.pretest("pre-test")

# %% [markdown] lang="ja" key="situation"
"""
## ある営業チームの6月末

あなたは、4月に営業チームへ入りました。チームの目標は**半年で新しい契約を60件**取ることです。
6月が終わりました。ちょうど半分です。

次のセルを動かして、3か月の結果を見てみましょう。
"""
# %% [markdown] lang="en" key="situation"
"""
## A sales team at the end of June

You joined a sales team in April. The team wants to win **60 new contracts in half a year**.
June is over, so you are exactly half-way.

Run the next cell and look at the first three months.
"""

# %% key="first-picture"
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

team = pd.DataFrame({"month": ["4", "5", "6"], "meetings": [42, 41, 33], "contracts": [10, 10, 10]})

ax = sns.barplot(team, x="month", y="contracts")
ax.set(title="新しい契約：3か月で30件", xlabel="月", ylabel="件")
plt.show()
#: 新しい契約：3か月で30件 = New contracts: 30 in three months
#: 月 = month
#: 件 = contracts

# %% [markdown] lang="ja" key="picture-reading"
"""
棒グラフは、毎月10件の契約が取れたことを表しています。3か月で30件です。目標の60件の、ちょうど半分です。
チームの雰囲気も明るくなりました。「このままいけば大丈夫」と上司は言っています。

さて、あなたはどう思いますか。**正解を探さなくて大丈夫です。** いま思うものを1つ選んでください。
答えは残しておいて、レッスンの最後にもう一度見ます。
"""
# %% [markdown] lang="en" key="picture-reading"
"""
The bars show ten contracts each month: 30 in three months, exactly half of the 60 you want.
The mood is good. “We only have to carry on,” says your manager.

What do you think? **There is no need to hunt for the right answer.** Choose what you believe now.
We keep your answer and look at it again at the end.
"""

# %% key="commit"
kl.commit("on-track")

# %% [markdown] lang="ja" key="kgi" teaches="06"
"""
## KGI：最後にたどり着きたい場所

**KGI**（Key Goal Indicator、重要目標達成指標）は、**最終目標に届いたかどうか**を示す数字です。
このチームのKGIは「半年の新規契約数」で、目標は60件です。

KGIには弱点があります。**結果が出るまで、わからない**のです。
9月30日に「55件でした」とわかっても、もう打つ手はありません。
"""
# %% [markdown] lang="en" key="kgi"
"""
## KGI: the place you want to reach

A **KGI** (Key Goal Indicator) is the number that says **whether you reached the final goal**.
This team's KGI is “new contracts in the half-year”, and the goal is 60.

A KGI has one weakness: **it speaks when all is over**.
If you learn on 30 September that it was 55, there is nothing left to do about it.
"""

# %% [markdown] lang="ja" key="kpi" teaches="01 02 09"
"""
## KPI：途中で「順調か」を教えてくれる数字

**KPI**（Key Performance Indicator、重要業績評価指標）は、ゴールへ向かう**途中の段階**を測る数字です。
目標に対して、どこまで進み、何ができたのかがわかります。山登りでいえば、KGIは山頂、KPIは「何時に何合目」という通過点です。

契約の前には商談があります。このチームでは、商談4件のうちおよそ1件が、翌月の契約になります。
毎月10件の契約には、**毎月40件の商談**が必要です。商談数は、契約数より1か月早く答えを教えてくれます。
だから商談数はKPIになります。目標は月40件です。

では、商談の数を見てみましょう。
"""
# %% [markdown] lang="en" key="kpi"
"""
## KPI: the number that tells you on the way

A **KPI** (Key Performance Indicator) measures a **stage on the way** to the goal: how far you have come, and what
your work has achieved, against a target. On a mountain, the KGI is the summit; a KPI is “which hut by what time”.

Before a contract there is a meeting. In this team about one meeting in four becomes a contract the month after.
Ten contracts a month therefore need **40 meetings a month**. Meetings give the answer one month before contracts do.
That makes the number of meetings a KPI. Its target is 40 a month.

So let us look at the meetings.
"""

# %% key="meetings-picture"
ax = sns.barplot(team, x="month", y="meetings")
ax.axhline(40, color="black", linestyle="--")
ax.set(title="商談：6月は目標の40件に届いていません", xlabel="月", ylabel="件")
plt.show()
#: 商談：6月は目標の40件に届いていません = Meetings: June missed the target of 40
#: 月 = month
#: 件 = meetings

# %% [markdown] lang="ja" key="try-intro"
"""
点線が目標の40件です。6月は33件でした。契約の棒グラフでは見えなかったことです。

## やってみよう（1）：達成率を計算する

**達成率**は「実績 ÷ 目標」です。0.5 なら 50 % です。
下のセルの `____`（下線4つ）を消して、式を書いてください。割り算の記号は `/` です。数字は半角で書きます。

まず、6月末までのKGIの達成率です。契約は30件、目標は60件でした。
"""
# %% [markdown] lang="en" key="try-intro"
"""
The dashed line is the target of 40. June had only 33. The contracts did not show that.

## Your turn (1): an attainment rate

The **attainment rate** is “result ÷ target”; 0.5 means 50 %.
In the cell below, replace `____` (four underscores) with your formula. The sign for division is `/`.

First the KGI up to the end of June: 30 contracts, and the goal was 60.
"""

# %% key="kgi-rate" role="try" practises="06"
kgi_rate = ____

kl.check("kgi_rate")

# %% [markdown] lang="ja" key="try-kpi"
"""
次は、**6月のKPI**の達成率です。6月の商談は33件、目標は40件でした。
困ったら、空いたセルで `kl.hint("kpi_rate")` を実行するとヒントが出ます。
"""
# %% [markdown] lang="en" key="try-kpi"
"""
Now the attainment rate of the **KPI in June**: 33 meetings, target 40.
If you are stuck, run `kl.hint("kpi_rate")` in an empty cell.
"""

# %% key="kpi-rate" role="try" practises="02"
kpi_rate = ____

kl.check("kpi_rate")

# %% [markdown] lang="ja" key="future"
"""
## その後、どうなったか

KGIは「ちょうど半分、順調」と言い、KPIは「6月は8割ほど、注意」と言っています。
どちらが正しかったのでしょうか。7月から9月までの結果を足して、折れ線グラフにします。
"""
# %% [markdown] lang="en" key="future"
"""
## What happened next

The KGI says “exactly half-way, all is well”. The KPI says “about 80 % in June, take care”.
Which of them was right? Let us add July to September and draw lines.
"""

# %% key="future-picture"
year = pd.DataFrame({"month": ["4", "5", "6", "7", "8", "9"],
                     "meetings": [42, 41, 33, 27, 24, 22],
                     "contracts": [10, 10, 10, 8, 7, 6]})  # fmt: skip

ax = sns.lineplot(year, x="month", y="meetings", marker="o", label="商談")
sns.lineplot(year, x="month", y="contracts", marker="s", label="契約", ax=ax)
ax.set(title="商談が減ると、1か月あとに契約が減ります", xlabel="月", ylabel="件", ylim=(0, 45))
plt.show()
#: 商談 = meetings
#: 契約 = contracts
#: 商談が減ると、1か月あとに契約が減ります = Fewer meetings now, fewer contracts a month later
#: 月 = month
#: 件 = number

# %% [markdown] lang="ja" key="future-reading" teaches="02 03 08 10 12"
"""
契約は半年で51件でした。目標の60件に、9件足りませんでした。
商談は6月から減っていました。契約が減りはじめたのは7月です。**KPIは、KGIより先に知らせてくれた**のです。

6月末にKPIを見ていれば、7月のうちに手を打てました。これがKPIの役割です。

- **途中で測る**：どの段階がうまくいっていないのか、どの打ち手が効いたのかがわかります。
- **みんなで同じ数字を見る**：チームの力が1つの方向へそろいます。
- **やり方を確かめる**：数字が目標に届かないとき、努力が足りないのか、やり方が合っていないのかを考えられます。

先に動く数字を**先行指標**、あとから動く数字を**遅行指標**と呼びます。ここでは商談が先行指標、契約が遅行指標です。
"""
# %% [markdown] lang="en" key="future-reading"
"""
There were 51 contracts in the half-year: 9 short of the 60.
Meetings had been falling since June (month 6); contracts began to fall in July (month 7). **The KPI spoke before the KGI.**

Had you looked at it at the end of June, you could have acted in July. That is what a KPI is for:

- **It measures on the way:** you see which stage is in trouble, and which measure works.
- **Everybody looks at the same number:** the strength of the team goes in one direction.
- **It tests the way of working:** when the number falls short, you can ask whether it is a lack of effort or the wrong method.

A number that moves first is a **leading indicator**, one that follows a **lagging indicator**. Here meetings lead and contracts lag.
"""

# %% [markdown] lang="ja" key="four-kinds"
"""
## 4つに分ける

指標に出会ったら、次の順に自分へ聞いてください。

| 質問 | はい、なら |
|---|---|
| 1. だれが数えても同じ数字になりますか。 | 次へ。「いいえ」なら**どれでもない**（まだ指標ではありません） |
| 2. それは、最後にたどり着きたい結果そのものですか。 | **KGI** |
| 3. それは、自分が「やる」と決めればできる行動の量ですか。 | **行動**（行動指標、KDI とも呼びます） |
| 4. 目標へ近づいていることを、途中で示していますか。 | **KPI** |

たとえば「半年の新規契約60件」がKGIなら、こう分かれます。

- 「月40件の商談」は**KPI**です。相手が会ってくれて、はじめて増えます。
- 「1日50件の電話」は**行動**です。かければ増えますが、かけるだけでは契約になりません。
- 「お客さまに喜んでもらう」は**どれでもない**です。大切なことですが、これでは測れません。
"""
# %% [markdown] lang="en" key="four-kinds"
"""
## Four drawers

When you meet an indicator, ask yourself these questions in order.

| question | if yes |
|---|---|
| 1. Would anybody who counts get the same number? | Go on. If no: **none of these** (it is not an indicator yet) |
| 2. Is it itself the result that you want in the end? | **KGI** |
| 3. Is it an amount of doing that you can simply decide to do? | **activity** (also called KDI, key do indicator) |
| 4. Does it show, on the way, that you come nearer to the goal? | **KPI** |

If the KGI is “60 new contracts in half a year”, then

- “40 meetings a month” is a **KPI**: it only grows when the other side agrees to meet.
- “50 calls a day” is an **activity**: it grows when you dial, but dialling alone wins no contract.
- “make customers happy” is **none of these**: it matters, but like this it cannot be measured.
"""

# %% [markdown] lang="ja" key="depends" teaches="04"
"""
### 同じ「売上」でも、立場で変わります

「売上はKPIですか」とよく聞かれます。答えは「**だれのゴールかによります**」。

「どんな会社になりたいか」という方針からゴールが決まり、ゴールからKPIが決まります。
多くの会社では、売上は最後に欲しい結果です。つまりKGIです。
一方、会社のゴールが「利益」なら、売上はその手前にある通過点です。このときはKPIと呼べます。
**先にゴールを決める。そこから分ける。** この順番を守れば迷いません。

## 仕分けてみよう

カードが10枚あります。カードごとに、**だれかの目標**が書いてあります。
その人になったつもりで、4つのどれかに分けてください。置いたあとも、動かせます。
"""
# %% [markdown] lang="en" key="depends"
"""
### The same “sales” can change drawers

“Are sales a KPI?” People ask this a lot. The answer is: **it depends on whose goal it is**.

What a company wants to become settles its goal, and the goal settles its KPIs.
In most companies sales are the result they want in the end: a KGI.
But where the company's goal is profit, sales are a point on the way, and you may call them a KPI.
**Settle the goal first, then sort.** Keep to that order and you will not get lost.

## Sort the cards

There are 10 cards, and each says **what somebody's goal is**.
Put yourself in that place, and put the card into one of the four drawers. You can move it again afterwards.
"""

# %% key="sorter" practises="01 09 31" minutes=4
kl.widgets.sorter([3, 8, 7, 2, 6, 9, 28, 23, 21, 22])

# %% [markdown] lang="ja" key="measures" teaches="06 07 11 20 31 32 33 34"
"""
## 打ち手も、数字で言う

KPIは「過程」を、KGIは「結果」を見ます。役割が違う2つが組になって、全体の地図になります。
KGIだけでは、なぜそうなったのかがわかりません。KPIだけでは、何のためにやっているのかを忘れます。

では、KPIが目標に届かないときはどうしますか。「商品の案内を改善する」「人を増やす」と言いたくなります。
それでは、やったのかどうかをあとで判断できません。こう言いかえます。

| ぼんやりした言い方 | 数字にした言い方 |
|---|---|
| 商品の案内を改善する | 商品の種類を10点増やす |
| お客さまにお得感を出す | 買い物の5 %をポイントで返す |
| もっと電話する | 1人が1日に10件、前回会えなかった相手へ電話する |

数字にすると、**測る → 客観的に見る → やり方を直す → また測る**、という輪が回りはじめます。
この輪を改善サイクル（PDCA）と呼びます。数字は、あなたを責めるためのものではありません。次の一手を選ぶためのものです。
だから「33件だった」で終わらせず、「なぜ33件なのか」まで見ます。6月に何がありましたか。だれの商談が減りましたか。
"""
# %% [markdown] lang="en" key="measures"
"""
## Put measures into numbers, too

A KPI looks at the way, a KGI at the result. The two do different jobs, and together they make the map.
With the KGI alone you do not know why. With KPIs alone you forget what for.

And when a KPI falls short? One is tempted to say “improve the product pages” or “put more people on it”.
Nobody can tell afterwards whether that was done. Say it like this instead:

| vague | in numbers |
|---|---|
| improve the product pages | add 10 kinds of product |
| make customers feel they get a good deal | give 5 % of each purchase back in points |
| make more calls | each of us makes 10 calls a day to people we could not meet last time |

With numbers a loop begins to turn: **measure → see it as it is → change the way of working → measure again**.
It is called the PDCA cycle. Numbers are not there to blame you. They are there to choose the next move.
So never stop at “it was 33”. Ask why it was 33. What happened in June? Whose meetings became fewer?
"""

# %% [markdown] lang="ja" key="quiz-intro"
"""
## 確認クイズ

8問あります。1つ選んで「答え合わせ」を押すと、説明が出ます。何度でも選び直せます。
"""
# %% [markdown] lang="en" key="quiz-intro"
"""
## Quiz

Eight questions. Choose one answer and press “Check”: it explains your choice. Try as often as you like.
"""

# %% key="quiz"
kl.quiz("kgi-or-kpi")

# %% [markdown] lang="ja" key="recall-intro"
"""
## 最初の答えを見てみよう

6月末のグラフを見たとき、あなたはどう考えましたか。
"""
# %% [markdown] lang="en" key="recall-intro"
"""
## Back to your first answer

What did you think when you saw the chart at the end of June?
"""

# %% key="recall"
kl.recall("on-track")

# %% [markdown] lang="ja" key="takeaway"
"""
## 今日の3行

1. **KGIは最後の結果、KPIは途中の通過点**です。KPIは、まだ間に合ううちに知らせてくれます。
2. 分けるときは、**先にゴールを決めます**。同じ数字でも、ゴールが変わると役割が変わります。
3. 数字を見たら「なぜ」を聞きます。**測る → 見る → 直す → また測る**の輪を回します。

### 月曜日に職場でやること

上司に1つだけ聞いてください。「**私たちのチームのKGIは何ですか。それが順調だと、途中で何を見ればわかりますか。**」
答えがすぐに返ってきたら、よいチームです。返ってこなかったら、あなたがこのコースで学ぶことが役に立ちます。

→ [ホームへもどる](home.ipynb)　／　[課題1をはじめる](../../exercises/ja/01_kgi_kpi/01_kgi_kpi.ipynb)　／　[レッスン2へ進む](02_smart.ipynb)
"""
# %% [markdown] lang="en" key="takeaway"
"""
## Three lines to take away

1. **The KGI is the final result, a KPI a point on the way.** A KPI speaks while there is still time.
2. To sort indicators, **settle the goal first**. When the goal changes, the same number changes its role.
3. When you see a number, ask why. Keep the loop turning: **measure, look, change, measure again**.

### What to do at work on Monday

Ask your manager one thing: “**What is our team's KGI, and what do we look at on the way to know that it is going well?**”
If the answer comes at once, it is a good team. If it does not, what you learn in this course will be of use.

→ [Back to the home page](home.ipynb) / [Start assignment 1](../../exercises/en/01_kgi_kpi/01_kgi_kpi.ipynb) / [On to lesson 2](02_smart.ipynb)
"""
