# ---
# kpilearn:
#   title: {ja: "総仕上げ：コールセンターを立て直す", en: "Capstone: turn a call centre round"}
#   minutes: 75
# ---

# %% [markdown] lang="ja" key="title"
"""
# レッスン10　総仕上げ：コールセンターを立て直す

**約75分**　長いので、まん中で休めます。最後に、コース全体の確認テストがあります。

このレッスンが終わると、こうなります。

- 電話から受注までの流れを同じ**分母**で並べ、**いちばん細い場所**（ボトルネック）を見つけられます。
- 半年の計画を立て、1か月ずつ動かし、**途中で立て直せます**。
- レッスン1から学んだことを、1つの職場で全部使えます。
"""
# %% [markdown] lang="en" key="title"
"""
# Lesson 10: Capstone: turn a call centre round

**About 75 minutes.** It is long, and there is a place for a break half-way. A test on the whole course comes last.

When you have finished, you can

- line up the way from call to order over the same **denominators** and find **where it is narrowest** (the bottleneck),
- plan half a year, run it month by month, and **correct it on the way**,
- use all that you have learnt since lesson 1 in one place of work.
"""

# %% key="begin"
import kpilearn as kl

kl.begin("10_callcentre", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 「もっと電話をかけよう」

あなたは、16人のコールセンターの責任者になりました。10人が見込み客へ電話を**かけ**、6人が問い合わせの電話を**受け**ます。
KGIは「半年の受注の数」です。このままでは約68件の見込みで、目標の120件に遠く届きません。

「1日60件を80件に増やそう」と営業部長は言います。「アポ率が4倍の西チームに、東チームが学べばよい」と副部長は言います。
次のグラフが、その東と西の報告です。
"""
# %% [markdown] lang="en" key="situation"
"""
## “Let's make more calls”

You have been put in charge of a call centre of 16 people. 10 of them **make** calls to prospects, 6 **take** calls from customers.
The KGI is “orders in half a year”. As things are, about 68 are to be expected, far from the target of 120.

“From 60 calls a day to 80!” says the head of sales. “Let team East learn from team West, whose appointment rate is 4 times as high,” says the deputy.
The next chart shows what East and West report.
"""

# %% key="first-picture"
import matplotlib.pyplot as plt
import seaborn as sns

reports = kl.load("appointment_reports")

ax = sns.barplot(x=reports["team"], y=reports["reported_rate"] * 100, errorbar=None)
ax.set(title="報告されたアポ率：西は東の4倍", xlabel="チーム", ylabel="アポ率（%）")
plt.show()
#: 報告されたアポ率：西は東の4倍 = The appointment rates they report: West has 4 times East's
#: チーム = team
#: アポ率（%） = appointment rate (%)

# %% [markdown] lang="ja" key="picture-reading"
"""
半年の平均で、東（`east`）は1.4 %、西（`west`）は5.8 %です。確かに4倍です。
電話はどちらのチームも、月に約7,200件かけています。

お金も人も増やせません。あなたなら、**まず何をしますか**。
"""
# %% [markdown] lang="en" key="picture-reading"
"""
On average over half a year it is 1.4 % for East (`east`) and 5.8 % for West (`west`): 4 times as much indeed.
Both teams make about 7,200 calls a month.

There is no money and nobody to hire. **What would you do first?**
"""

# %% key="commit"
kl.commit("first-move")

# %% [markdown] lang="ja" key="denominator"
"""
## その1　分母をそろえる

報告書には、小さな字で分母が書いてありました。

- 東：アポ ÷ **かけた電話**（`dials`）
- 西：アポ ÷ **つながった電話**（`connected`）

同じ「アポ率」という名前で、違うものを割っていたのです。電話の流れは、こうなっています。

> 架電（かけた電話）→ 接続（話せた電話）→ アポ → 商談 → 受注

| 段階の割合 | 分母 | よく言われる水準（[公開されている目安](sources.ipynb)） |
|---|---|---|
| 接続率 | 架電 | 15〜20 % |
| アポ率 | 架電、または接続 | 架電あたり0.5〜2 % |
| 商談化率 | アポ | 30 % くらい |
| 成約率 | 商談 | 会社によって違います |

報告書では、こんな並べ方もよくあります。架電100、接続30、アポ5、商談3、受注1を、「アポ率5 %、商談化率60 %、成約率33 %」と並べるのです。
アポ率だけが架電で割られています。接続で割れば16.7 %です。**分母の違う率を、横に並べてはいけません。**
"""
# %% [markdown] lang="en" key="denominator"
"""
## Part 1: make the denominators agree

The reports had the denominators in small print.

- East: appointments ÷ **calls made** (`dials`)
- West: appointments ÷ **calls answered** (`connected`)

The same name, “appointment rate”, for two different things. The way of a call goes like this:

> dial (a call made) → contact (somebody to talk to) → appointment → meeting → order

| rate of the stage | denominator | usual level ([published benchmarks](sources.ipynb)) |
|---|---|---|
| connect rate | dials | 15 to 20 % |
| appointment rate | dials, or contacts | 0.5 to 2 % of dials |
| meeting-held rate | appointments | about 30 % |
| close rate | meetings | differs by company |

Reports may hide the same trap in one line: 100 dials, 30 contacts, 5 appointments, 3 meetings and 1 order, put side by side as “appointment rate 5 %, meeting-held rate 60 %, close rate 33 %”.
Only the first is per dial; per contact it is 16.7 %. **Rates with different denominators do not belong side by side.**
"""

# %% [markdown] lang="ja" key="east-intro"
"""
### やってみよう（1）：東を、西と同じ分母で

半年で、東は43,331件かけ、7,521件つながり、616件のアポを取りました。西と同じ**接続あたり**のアポ率はいくつですか。
"""
# %% [markdown] lang="en" key="east-intro"
"""
### Your turn (1): East with the denominator of West

In the half-year East made 43,331 calls, 7,521 were answered, and 616 appointments came of them. What is the rate **per contact**, as West computes it?
"""

# %% key="east-rate" role="try"
east_rate = ____

kl.check("east_rate")

# %% key="fair-picture"
teams = reports.groupby("team")[["dials", "connected", "appointments"]].sum()
per_contact = teams["appointments"] / teams["connected"] * 100

ax = sns.barplot(x=per_contact.index, y=per_contact)
ax.set(title="接続あたりのアポ率：本当は東が上", xlabel="チーム", ylabel="アポ率（%）")
plt.show()
#: 接続あたりのアポ率：本当は東が上 = Appointments per contact: in truth East is ahead
#: チーム = team
#: アポ率（%） = appointment rate (%)

# %% [markdown] lang="ja" key="fair-reading"
"""
接続率はどちらも約17 %で同じです。そろえてみると、**東が8.2 %、西が5.8 %**。順位が入れかわりました。
データを作ったときの本当の値は、東8 %、西6 %です。東が西に学んだら、アポは減るところでした。

副部長の案は消えました。では「もっとかける」は、どうでしょうか。
"""
# %% [markdown] lang="en" key="fair-reading"
"""
The connect rate is about 17 % for both. Put on the same footing, **East has 8.2 % and West 5.8 %**: they have changed places.
The true values with which the data was made are 8 % for East and 6 % for West. Had East learnt from West, there would have been fewer appointments.

So much for the deputy's plan. And “make more calls”?
"""

# %% [markdown] lang="ja" key="log-intro"
"""
## その2　何回までかけ直すか

ある会社が4,500人にかけた、12,362件の電話の記録があります。`attempt` は「その人への何回目の電話か」です。
何回目の電話が、どのくらい契約になったのかを見ます。
割合の形は、4万5,211人にかけたある銀行の公開データに合わせて作ってあります。

`query("attempt <= 10")` は、「10回目までの行だけ」を選びます。条件を、文章のように書けます。
"""
# %% [markdown] lang="en" key="log-intro"
"""
## Part 2: how often to call back

Here is a log of 12,362 calls to 4,500 people. `attempt` says whether it was the first call to that person, the second, and so on.
Let us see how many calls of each kind were won.
Its shape follows the public data of a bank that rang up 45,211 people.

`query("attempt <= 10")` keeps only the rows up to the 10th call: you write the condition like a sentence.
"""

# %% key="attempt-picture"
log = kl.load("dial_log")
ten = log.query("attempt <= 10")

ax = sns.barplot(x=ten["attempt"], y=ten["won"] * 100, errorbar=None)
ax.set(title="かけ直すほど、決まりにくくなります", xlabel="その人への何回目の電話か", ylabel="契約になった割合（%）")
plt.show()
#: かけ直すほど、決まりにくくなります = The more often you have called, the less you win
#: その人への何回目の電話か = which call to that person
#: 契約になった割合（%） = calls won (%)

# %% [markdown] lang="ja" key="attempt-reading"
"""
1回目は5.9 %、3回目は4.3 %、6回目は2.1 %です（9回目が少し高いのは、163件しかないための運です）。1回であきらめるのも、いつまでもかけるのも損です。
話せるかどうかでも、[公開された目安](sources.ipynb)では、会話の93 %は3回目まで、98 %は5回目までに起こります。

### やってみよう（2）：6回目からの電話

電話全体のうち、6回目からの電話は 16.5 % を占めます。では、**契約全体のうち**、6回目からの電話で取れたのはどれだけですか。
`late` に6回目からの行が入っています。`won` の列を `sum()` で足すと、契約の数になります。
"""
# %% [markdown] lang="en" key="attempt-reading"
"""
The first call wins 5.9 %, the third 4.3 %, the sixth 2.1 %. (The 9th is a little higher by luck: there are only 163 of them.) It is a mistake to give up after one, and a mistake to go on for ever.
The same holds for getting through: by [published figures](sources.ipynb), 93 % of conversations come by the 3rd call and 98 % by the 5th.

### Your turn (2): the sixth call and later

Calls from the sixth on are 16.5 % of all calls. What share **of all contracts** came from them?
`late` holds these rows, and adding up the column `won` with `sum()` gives the number of contracts.
"""

# %% key="late-share" role="try"
late = log.query("attempt >= 6")

late_share = ____

kl.check("late_share")

# %% [markdown] lang="ja" key="funnel-intro"
"""
努力の 16.5 % を使って、契約の5 %足らずです。**上手なやめ方**も、KPIの仕事です。

## 流れを動かしてみる

あなたのコールセンターの、かける側の10人です。電話から受注までが、帯の太さで見えます。
どの段階も、「前の段階あたり」と「架電あたり」の2つの割合を並べてあります。分母に気をつけて読んでください。

1. 「1日にかける電話」を60件から80件にしてください。**架電数は増えますか。受注はどうなりますか。**
2. 60件にもどし、「かける回数」を1回から3回にしてください。見込み客の名簿が、なぜ効くのかを考えましょう。
3. 1日の電話を45件に減らすと、どうなりますか。
"""
# %% [markdown] lang="en" key="funnel-intro"
"""
16.5 % of the effort for less than 5 % of the contracts. **To stop well** is part of a KPI's work, too.

## Move the funnel

These are your 10 people who make calls. The width of the bars shows the way from dial to order.
Each stage has two rates: per stage before and per dial. Mind the denominators.

1. Move “dials a day” from 60 to 80. **Are there more dials? And what about orders?**
2. Go back to 60, and set the number of calls to a person from 1 to 3. Why does the list of prospects matter?
3. What if each makes only 45 calls a day?
"""

# %% key="funnel" minutes=5
kl.widgets.funnel()

# %% [markdown] lang="ja" key="funnel-reading"
"""
見つかりましたか。80件にしても、2か月目からの架電数は増えません。**新しい見込み客が、月2,000件しか入らない**からです。
それどころか、急ぐほど話が雑になり、アポが減ります（レッスン9と同じ仮定です）。「もっとかける」は、努力を増やして受注を減らす案でした。

**ここまでで約35分です。休むなら、ここがちょうどよいところです。**
"""
# %% [markdown] lang="en" key="funnel-reading"
"""
Did you find it? With 80 a day, dials do not grow from the second month on: **only 2,000 new prospects come in a month**.
What is more, those who hurry talk worse and win fewer appointments (the assumption of lesson 9). “More calls” is a plan for more effort and fewer orders.

**That was about 35 minutes. If you want a break, this is the place.**
"""

# %% [markdown] lang="ja" key="inbound"
"""
## その3　電話を受ける側

まだ見ていない場所があります。電話を**受ける**側です。問い合わせの電話にすぐ出られれば、そこからも受注が生まれます。
10日間の記録を、30分ごとにまとめました。**20秒以内に出られた割合**（応答率の1つの測り方）を見ます。
"""
# %% [markdown] lang="en" key="inbound"
"""
## Part 3: those who take calls

There is a place we have not looked at: people who **take** calls. When an enquiry is answered at once, orders come of it, too.
Here are records of 10 days in blocks of 30 minutes. Look at the **share answered within 20 seconds** (one way to measure the answer rate).
"""

# %% key="service-picture"
desk = kl.load("staffing")
by_time = desk.groupby("starts_at")[["calls", "answered_in_20s"]].sum()
service = by_time["answered_in_20s"] / by_time["calls"] * 100

ax = sns.barplot(x=service, y=service.index)
ax.axvline(80, color="black", linestyle="--")
ax.set(title="11時からの30分は、3件に2件が待たされています", xlabel="20秒以内に出た割合（%）", ylabel="")
plt.show()
#: 11時からの30分は、3件に2件が待たされています = In the 30 minutes from 11, 2 callers in 3 are kept waiting
#: 20秒以内に出た割合（%） = answered within 20 seconds (%)

# %% [markdown] lang="ja" key="service-reading"
"""
点線は80 %です。「80 %に20秒以内」は、業界でよく使われる目安です。科学的な根拠はありません。
11時からの30分は32 %しかありません。全体では 69 % で、7.7 % の人は待ちきれずに切りました（**放棄呼率**）。

人が少なすぎるのでしょうか。1人あたりの忙しさを計算してみましょう。

> **占有率**（応対している時間の割合）＝ 1時間の電話 × 1件の処理時間 ÷ 3,600秒 ÷ 人数

1件の処理時間の平均を**平均処理時間**（AHT）と呼びます。1時間に60件、AHTが300秒なら、仕事は5人分です。

### やってみよう（3）：8人なら、どれだけ忙しい？

1時間に60件、AHTが300秒、電話を受ける人が**8人**のとき、占有率はいくつですか。
"""
# %% [markdown] lang="en" key="service-reading"
"""
The dashed line is at 80 %. “80 % within 20 seconds” is a convention of the trade, with no science behind it.
In the 30 minutes from 11 only 32 % is reached. Over all it is 69 %, and 7.7 % of callers hung up before anybody came (the **abandonment rate**).

Are there too few people? Compute how busy each of them is.

> **occupancy** (share of the time spent on calls) = calls an hour × handling time ÷ 3,600 seconds ÷ people

The mean handling time of a call is called **AHT**. 60 calls an hour with an AHT of 300 seconds are work for 5 people.

### Your turn (3): how busy are 8 people?

With 60 calls an hour, an AHT of 300 seconds and **8 people** taking calls, what is the occupancy?
"""

# %% key="occupancy" role="try"
occupancy = ____

kl.check("occupancy")

# %% [markdown] lang="ja" key="erlang"
"""
「4割近くが空いている。もったいない」と思いますか。ここに、電話の世界のいちばん大きな意外があります。

| 受ける人（仕事は5人分） | 占有率 | 20秒以内に出られる割合 |
|---|---|---|
| 5人 | 100 % | **0 %**（列が伸びつづけます） |
| 6人 | 83 % | 45 % |
| 7人 | 71 % | 72 % |
| 8人 | 62.5 % | 86 % |

電話は、等しい間隔ではかかってきません。3件が重なるときも、5分間まったく鳴らないときもあります。
空いている時間は、むだではなく、**重なったときのための余裕**です。占有率100 %の職場では、待ち時間がどこまでも伸びます。
（アーランCという、1917年にデンマークの技術者アーランが発表した計算です。教材でもこれを使っています。）

大きなチームは有利です。電話が2倍になっても、必要な人は8人の2倍の16人ではなく、14人です。運は、集めるほど小さくなるからです（レッスン8）。
"""
# %% [markdown] lang="en" key="erlang"
"""
Nearly 40 % idle: what a waste? Here is the greatest surprise in the world of telephones.

| people (work for 5) | occupancy | answered within 20 seconds |
|---|---|---|
| 5 | 100 % | **0 %** (the queue grows and grows) |
| 6 | 83 % | 45 % |
| 7 | 71 % | 72 % |
| 8 | 62.5 % | 86 % |

Calls do not come at equal intervals. Sometimes 3 come at once, and sometimes nobody rings for 5 minutes.
Idle time is no waste but **room for the moment when calls coincide**. Where occupancy is 100 %, waiting has no end.
(The computation is called Erlang C, published in 1917 by the Danish engineer Erlang. This course uses it, too.)

Large teams have it easier. With twice the calls, you need not twice 8, which is 16, but 14. The more you pool, the smaller the luck (lesson 8).
"""

# %% [markdown] lang="ja" key="staffing-intro"
"""
## 人数を動かしてみる

1. 受ける人を6人、7人、8人と動かしてください。1人増やす効き目は、どこで小さくなりますか。
2. 1時間の電話を60件から72件（2割増）にしてください。新聞にのった日の電話です。6人だと、どうなりますか。
3. 人を増やせないとき、AHTを300秒から短くすれば済むでしょうか。**レッスン9を思い出して**、何を見張るかも考えましょう。
"""
# %% [markdown] lang="en" key="staffing-intro"
"""
## Move the people

1. Take 6, 7, then 8 people. Where does one more person begin to matter less?
2. Go from 60 calls an hour to 72, which is 20 % more: the day after a newspaper wrote about you. What happens with 6 people?
3. If nobody can be added, will a shorter AHT than 300 seconds do? **Remember lesson 9**: what would you have to watch?
"""

# %% key="staffing" minutes=5
kl.widgets.staffing()

# %% [markdown] lang="ja" key="plans-intro"
"""
## その4　いちばん細い場所を広げる

4つの案を、6か月のモデルで比べます。モデルは、いままで見た割合でできています（受ける側の受注の率などは教材の仮定です）。
`|` は、辞書の一部だけを書きかえる記号です。
"""
# %% [markdown] lang="en" key="plans-intro"
"""
## Part 4: widen the narrowest place

Compare four plans over 6 months. The model is made of the rates you have seen (some, such as orders per call answered, are our assumptions).
The sign `|` changes part of a dictionary and leaves the rest.
"""

# %% key="plans-picture"
from kpilearn.markets.callcentre import MODEL

now = {"inbound_agents": 6, "dials_per_day": 60, "attempts": 1, "reminders": 0}
plans = {"いまのまま": now, "1日80件かける": now | {"dials_per_day": 80},
         "3回までかける": now | {"attempts": 3}, "受ける人を8人に": now | {"inbound_agents": 8}}  # fmt: skip
orders = {name: MODEL.evaluate(plan, periods=6)["orders"].sum() for name, plan in plans.items()}

ax = sns.barplot(x=list(orders.values()), y=list(orders))
ax.set(title="半年の受注：いちばん効くのは、電話を受けること", xlabel="件", ylabel="")
plt.show()
#: いまのまま = as it is
#: 1日80件かける = 80 dials a day
#: 3回までかける = up to 3 calls each
#: 受ける人を8人に = 8 people take calls
#: 半年の受注：いちばん効くのは、電話を受けること = Orders in half a year: answering calls does most
#: 件 = orders

# %% [markdown] lang="ja" key="plans-reading"
"""
いまのままなら68件、80件かけると**61件に減り**、3回までかけると78件です。
かける人を2人減らして受ける側へ移すと、**116件**です。だれも「電話を受ける」ことを話し合っていなかったのに、です。

流れの中でいちばん細い場所を**ボトルネック**と呼びます。ほかをどれだけ太くしても、ここが細ければ先へ流れません。
ボトルネックを広げれば、次のボトルネックが現れます。だから一度に全部ではなく、**見つける → 広げる → また測る**、です。

### やってみよう（4）：受ける人は何人がよい？

1日の電話を45件に減らし、1人に3回までかけ、アポの前日に全員へ確認の電話をするとします。
16人のうち、**受ける人を何人**にすると、半年の受注がいちばん増えますか。次のセルの `agents = 6` を変えて、何度か実行してください。
"""
# %% [markdown] lang="en" key="plans-reading"
"""
As it is: 68. With 80 dials a day it **falls to 61**; with up to 3 calls to each person it is 78.
Move 2 people from making calls to taking them and it is **116**, though nobody had even talked about answering the phone.

The narrowest place on the way is called the **bottleneck**. However wide you make the rest, nothing more gets through.
Widen it, and the next bottleneck appears. So do not do everything at once, but **find, widen, measure again**.

### Your turn (4): how many should take calls?

Suppose each makes only 45 calls a day, calls a person up to 3 times, and the day before each appointment everybody gets a reminder.
**How many** of the 16 should take calls to win the most orders in half a year? In the next cell, change `agents = 6` and run it several times.
"""

# %% key="agents-look"
agents = 6
plan = {"inbound_agents": agents, "dials_per_day": 45, "attempts": 3, "reminders": 1}
print(round(MODEL.evaluate(plan, periods=6)["orders"].sum(), 1))

# %% key="agents" role="try"
best_agents = ____

kl.check("best_agents")

# %% [markdown] lang="ja" key="plan"
"""
## 半年の計画を書く

学んだことを、1枚にします。

> - **KGI**：9月30日までの半年で、受注を120件（いまの見込みは68件）。
> - **CSF**：かかってきた電話に、すぐ出ること。
> - **KPI**：20秒以内に出られた割合を、45 % から5月末までに85 %にする。
> - **ガードレール1**：占有率が85 %を超えたら、人を移す。
> - **ガードレール2**：かける側のアポ率（**接続あたり**）が、6 %を下回ったら急がせるのをやめる。
> - **見直す日**：毎月1日。ふだんの幅の外へ出たら、事情を調べて計画を直す。

SMARTの5つの文字、ツリーの単位、公平な分母、運の幅、ガードレール。全部入っていますね。
計画は、当てるためのものではありません。**外れたことに早く気づく**ためのものです。
"""
# %% [markdown] lang="en" key="plan"
"""
## Write the plan for half a year

Put what you have learnt on one page.

> - **KGI:** 120 orders in the half-year up to 30 September (as it is, 68 are expected).
> - **CSF:** to answer at once when customers ring.
> - **KPI:** share answered within 20 seconds, from 45 % to 85 % by the end of May.
> - **Guardrail 1:** if occupancy goes above 85 %, move people.
> - **Guardrail 2:** if the appointment rate (**per contact**) of those who dial falls below 6 %, stop hurrying them.
> - **Review:** on the 1st of each month. Outside the usual range, find out what happened and correct the plan.

The 5 letters of SMART, the units of the tree, fair denominators, the range of luck, guardrails: it is all there.
A plan is not made to come true. It is made so that you **notice early when it does not**.
"""

# %% [markdown] lang="ja" key="campaign-intro"
"""
## その5　1か月ずつ、動かす

計画を動かしてみましょう。6か月のゲームです。見えるのは、会社で見える数字だけです。途中で**何かが起こります**。

1. まず4月（1か月目）は、いまのままで「1か月目をすすめる」を押してください。
2. 次の月から、自分の計画をつまみで入れます。つまみは、**選んだ月から先**ずっと効きます。先の月だけ変えることもできます。
3. 1か月すすめるたびに、報告の表で**結果と見込み**を比べ、ガードレールを確かめてから、次の月を決めましょう。
"""
# %% [markdown] lang="en" key="campaign-intro"
"""
## Part 5: run it, month by month

Now carry out the plan. It is a game of 6 months, and you see only what a company sees. On the way **something happens**.

1. Leave April (month 1) as it is and press “Run month 1”.
2. From the next month on, put in your own plan. A slider holds **from the chosen month on**; you can also change a later month only.
3. After every month compare **what came with what was expected**, look at the guardrails, and only then decide about the next.
"""

# %% key="campaign-play" practises="05 19 50" minutes=15
kl.widgets.campaign("callcentre", seed=10, target=120)

# %% [markdown] lang="ja" key="campaign-news"
"""
ニュースが出ましたか。電話が急に増えて、計画したときの60件ではなくなりました。占有率はガードレールを超えていませんか。
**計画を守ることより、KGIに近づくこと**が大切です。受ける人数を直して、最後まで続けてください。

6か月が終わると、ふりかえりが出ます。「何も変えない場合」と、「市場を全部知っていた場合の最良」と比べ、運がいくつ分だったのかもわかります。

### 決めたことを、もう一度なぞる

ゲームの「この設定を残す」に出る `decisions=[…]` は、月ごとに何を変えたのかの記録です。同じ記録からは、いつでも同じ6か月になります。
次のセルは、2か月目から9人で受ける計画です。`decisions` を自分のものに置きかえて、比べてみましょう。
"""
# %% [markdown] lang="en" key="campaign-news"
"""
Did you see the news? Suddenly there are more calls than the 60 an hour you planned for. Is occupancy beyond the guardrail?
**To come nearer to the KGI matters more than to keep to the plan.** Change the number who take calls, and go on to the end.

When the 6 months are over, you can look back: at changing nothing, at the best by somebody who knew the whole market, and at how much was luck.

### Go through your decisions again

“Keep these settings” in the game shows `decisions=[…]`, a record of what you changed in each month. The same record always gives the same 6 months.
The next cell has 9 people take calls from month 2 on. Put your own `decisions` in its place and compare.
"""

# %% key="campaign-end"
plan = {"inbound_agents": 9, "dials_per_day": 40, "attempts": 3, "reminders": 1}
decisions = [{}, plan, {}, {}, {}, {}]

game = kl.campaign("callcentre", seed=10, decisions=decisions)
print(game.outcome())
game.reports[["month", "inbound_agents", "inbound_calls", "answered_in_20s", "occupancy", "orders"]]

# %% [markdown] lang="ja" key="campaign-reading"
"""
何もしないと、電話が増えた月から受ける側が止まり、このときの運では半年で25件しか取れません。
2か月目から8人で受け、1日45件、3回まで、前日確認をすると、140件でした。9人で受け、1日40件にすると156件です。目標の120件を超えます。

うまくいかなかった人も、大丈夫です。`seed=10` の数を変えると、別の運と別のできごとで、もう一度挑戦できます。
**やってみて、結果と過程を確かめ、また挑戦する。** 失敗は、次の計画のいちばん安い材料です。
"""
# %% [markdown] lang="en" key="campaign-reading"
"""
Do nothing, and those who take calls are swamped from the month of the rush: with this luck, only 25 orders in half a year.
With 8 people taking calls from month 2 on, 45 dials a day, up to 3 calls and reminders it was 140; with 9 people and 40 dials a day, 156. That is beyond the target of 120.

If it did not go well, never mind. Change the number in `seed=10` and you get another luck and another event to try again.
**Try, look at the result and at the way there, and try again.** A failure is the cheapest material for the next plan.
"""

# %% [markdown] lang="ja" key="quiz-intro"
"""
## 確認クイズ

このレッスンの5問です。
"""
# %% [markdown] lang="en" key="quiz-intro"
"""
## Quiz

Five questions on this lesson.
"""

# %% key="quiz"
kl.quiz("bottleneck")

# %% [markdown] lang="ja" key="recall-intro"
"""
## 最初の答えを見てみよう
"""
# %% [markdown] lang="en" key="recall-intro"
"""
## Back to your first answer
"""

# %% key="recall"
kl.recall("first-move")

# %% [markdown] lang="ja" key="post-test-intro"
"""
## コースの確認テスト

レッスン1の腕だめしと同じことを、別の場面で確かめます。8問です。8割（7問）で合格です。何度でも受けられます。
"""
# %% [markdown] lang="en" key="post-test-intro"
"""
## A test on the course

It is about the same things as the questions at the start of lesson 1, in other situations. There are 8; 80 % (7 of them) is a pass. Take it as often as you like.
"""

# %% key="post-test"
kl.quiz("post-test")

# %% [markdown] lang="ja" key="gain-intro"
"""
### どれだけ伸びましたか

レッスン1の腕だめしと、いまの確認テストをくらべます。どちらも、**最初に選んだ答え**だけを数えます。
"""
# %% [markdown] lang="en" key="gain-intro"
"""
### How far have you come?

This compares the questions of lesson 1 with the test you have just taken. Only your **first answers** count, in both.
"""

# %% key="gain"
kl.gain()

# %% [markdown] lang="ja" key="certificate-intro"
"""
### 結果を1枚にまとめる

`""` の中にあなたの名前を書いて実行すると、終えたレッスン、クイズ、テストの結果が1枚のページになります。
"""
# %% [markdown] lang="en" key="certificate-intro"
"""
### Your results on one page

Write your name between the `""` and run the cell. It makes a page of the lessons you have done, your quizzes and your tests.
"""

# %% key="certificate"
kl.certificate("")

# %% [markdown] lang="ja" key="takeaway" teaches="50"
"""
## 今日の3行

1. 率を比べる前に**分母をそろえます**。名前が同じでも、同じものとは限りません。
2. いちばん弱い場所（**ボトルネック**）を広げます。目立つ場所で「もっとがんばる」と、かえって減ることがあります。
3. 余裕は、むだではありません。**占有率100 %は、止まる一歩手前**です。

## コース全体を、3つの約束に

- **ゴールをはっきり決める。** だれが見ても同じになる数字と、期限で言います。
- **やってみて、確かめて、直す。** 結果だけでなく、そこへ行く過程も見ます。輪を止めません。
- **基本にもどる。** 単位、分母、比べる相手、運の幅、ガードレール。困ったら、この5つを確かめます。

### 月曜日に職場でやること

自分のチームの流れ（電話から受注までなど）を紙に書き、それぞれの割合に**分母**を書いてください。
いちばん細いところに丸をつけ、「ここを広げる案」を1つだけ、上司に持っていきましょう。**期限と、見張る数字**をつけて。

ここまで、おつかれさまでした。数字は、もうあなたの味方です。

→ [ホームへもどる](home.ipynb)　／　[課題10をはじめる](../../exercises/ja/10_callcentre/10_callcentre.ipynb)
"""
# %% [markdown] lang="en" key="takeaway"
"""
## Three lines to take away

1. Before you compare rates, **make their denominators agree**. The same name need not be the same thing.
2. Widen the weakest place, the **bottleneck**. “Try harder” at the place everybody looks at can even make things worse.
3. Room to breathe is no waste. **Occupancy of 100 % is one step from standstill.**

## The whole course in three promises

- **Settle a clear goal**, with a number that is the same whoever looks and with a deadline.
- **Try, check, correct.** Look not at the result alone but at the way there, and never let the loop stop.
- **Go back to the basics:** units, denominators, the right comparison, the range of luck, guardrails. When in doubt, check these 5.

### What to do at work on Monday

Draw your own team's way on paper (from the call to the order, or whatever it is), and write the **denominator** beside each rate.
Put a circle round the narrowest place and take to your manager just one idea to widen it, **with a deadline and a number to watch**.

Well done for coming this far. Numbers are on your side now.

→ [Back to the home page](home.ipynb) / [Start assignment 10](../../exercises/en/10_callcentre/10_callcentre.ipynb)
"""
