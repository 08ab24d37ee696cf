# ---
# kpilearn:
#   title: {ja: "目標がゆがむとき：グッドハートとガードレール", en: "Goodhart and guardrails"}
#   minutes: 40
# ---

# %% [markdown] lang="ja" key="title"
"""
# レッスン9　目標がゆがむとき：グッドハートとガードレール

**約40分**　「KPIは届いたのに、ゴールが遠ざかった」を防ぐレッスンです。

このレッスンが終わると、こうなります。

- 数字を目標にすると**何が起こるか**を、データから見つけられます。
- 追いかけるKPIを**1つ**、見張る数字（ガードレール）を**2つ**選べます。
- 先に動く数字と、あとから動く数字を使い分けられます。
"""
# %% [markdown] lang="en" key="title"
"""
# Lesson 9: Goodhart and guardrails

**About 40 minutes.** It is about KPIs that are reached while the goal moves away.

When you have finished, you can

- see in the data **what happens** when a number becomes a target,
- choose **one** KPI to push and **two** numbers to watch (guardrails),
- use numbers that lead and numbers that lag, each in its place.
"""

# %% key="begin"
import kpilearn as kl

kl.begin("09_goodhart", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 電話の数に、ボーナスを

あなたは、12人のコールセンターで働いています。お客さまに電話をかけ、会う約束（**アポ**）を取る仕事です。
ゴールは受注です。アポが増えれば受注も増えます。そして、電話をかければアポが増えます。

そこで会社は、2025年4月7日の週から、**架電数**（かけた電話の数）にボーナスを出すことにしました。
"""
# %% [markdown] lang="en" key="situation"
"""
## A bonus on dials

You work in a call centre of 12 reps. You ring up customers and win **appointments**: they agree to meet.
The goal is orders. More appointments bring more orders, and more calls bring more appointments.

So from the week of 7 April 2025 the company pays a bonus on **dials**, the number of calls made.
"""

# %% key="first-picture"
import matplotlib.pyplot as plt
import seaborn as sns

calls = kl.load("bonus_calls")
weekly = calls.groupby("week")[["dials", "connected", "talk_minutes", "appointments"]].sum()

ax = sns.lineplot(x=weekly.index, y=weekly["dials"])
ax.set(title="架電数：ボーナスの週から4割増えました", xlabel="", ylabel="件/週", ylim=(0, 4500))
plt.show()
#: 架電数：ボーナスの週から4割増えました = Dials: up by 40 % from the week of the bonus
#: 件/週 = dials a week

# %% [markdown] lang="ja" key="picture-reading"
"""
線は4月に階段のように上がり、そのまま下がりません。週2,698件が3,779件になりました。40 %増です。
「数字を目標にすれば、人は動く。大成功だ」と社長は言います。

では、**アポ**はどうなったでしょうか。グラフを見る前に、1つ選んでください。
"""
# %% [markdown] lang="en" key="picture-reading"
"""
In April the line goes up like a step, and stays there: from 2,698 a week to 3,779, or 40 % more.
“Make a number the target and people move. A great success!” says the head of the company.

And **appointments**? Choose before you see the chart.
"""

# %% key="commit"
kl.commit("more-dials")

# %% [markdown] lang="ja" key="index-intro"
"""
3つの数字を、同じ図に並べます。単位が違うので、1月から3月の平均を100とします。

- `dials`：架電数
- `talk_per_contact`：つながった電話1件で話した分数
- `appointments`：アポの数
"""
# %% [markdown] lang="en" key="index-intro"
"""
Let us put three numbers into one picture. Their units differ, so each has its average from January to March as 100.

- `dials`: calls made
- `talk_per_contact`: minutes of talk for each call that was answered
- `appointments`: appointments won
"""

# %% key="index-picture"
weekly["talk_per_contact"] = weekly["talk_minutes"] / weekly["connected"]
monthly = weekly.groupby(weekly.index.month).mean()
index = monthly / monthly.loc[1:3].mean() * 100

ax = sns.lineplot(index[["dials", "talk_per_contact", "appointments"]], dashes=False, marker="o")
ax.set(title="電話は増え、話す時間とアポは減りました", xlabel="月", ylabel="1月〜3月の平均＝100", ylim=(0, 160))
plt.show()
#: 電話は増え、話す時間とアポは減りました = More dials, less talk and fewer appointments
#: 月 = month
#: 1月〜3月の平均＝100 = average of January to March = 100

# %% [markdown] lang="ja" key="index-reading"
"""
4月から、架電数は約140に上がりました。1件で話す時間は約60に下がりました。4.0分が2.4分です。
そして**アポは、100より下**です。

### やってみよう（1）：アポは、何割減った？

`before` はボーナス前の13週、`after` はボーナス後の39週の、毎週のアポの数です。
**1週間あたりの平均**は、どれだけ変わりましたか。変化の割合（後 ÷ 前 − 1）で答えてください。
"""
# %% [markdown] lang="en" key="index-reading"
"""
From April, dials go up to about 140. The talk in each call drops to about 60: from 4.0 minutes to 2.4.
And **appointments are below 100**.

### Your turn (1): by how much did appointments fall?

`before` holds the appointments of each of the 13 weeks before the bonus, `after` those of the 39 weeks with it.
How did the **average week** change? Answer with the rate of change (after ÷ before − 1).
"""

# %% key="change" role="try"
before = weekly[weekly.index < "2025-04-07"]["appointments"]
after = weekly[weekly.index >= "2025-04-07"]["appointments"]

change = ____

kl.check("change")

# %% [markdown] lang="ja" key="tree"
"""
## ツリーで、折れた枝を探す

電話が4割増えて、アポが減る。レッスン3のツリーで考えましょう。

> アポ ＝ 架電数 × **接続率**（電話1件あたり、つながった数）× **アポ率**（つながった1件あたりのアポ）

次の表は、ボーナスの前（`False`）と後（`True`）です。前は13週、後は39週の合計なので、件数ではなく**率**を比べてください。
"""
# %% [markdown] lang="en" key="tree"
"""
## Find the broken branch in the tree

40 % more calls and fewer appointments: think of the tree in lesson 3.

> appointments = dials × **connect rate** (contacts per dial) × **appointment rate** (appointments per contact)

The table shows the time before the bonus (`False`) and with it (`True`). These are totals over 13 and over 39 weeks, so compare the **rates**, not the counts.
"""

# %% key="branches"
branches = calls.groupby("bonus")[["dials", "connected", "appointments"]].sum()
branches["connect_rate"] = branches["connected"] / branches["dials"]
branches["appointment_rate"] = branches["appointments"] / branches["connected"]
branches.round(4)

# %% [markdown] lang="ja" key="broken-intro"
"""
### やってみよう（2）：折れたのは、どの枝？

アポを減らした枝の名前を、`"dials"`、`"connect_rate"`、`"appointment_rate"` のどれかで答えてください。
"""
# %% [markdown] lang="en" key="broken-intro"
"""
### Your turn (2): which branch broke?

Name the branch that made appointments fall: `"dials"`, `"connect_rate"` or `"appointment_rate"`.
"""

# %% key="broken" role="try" practises="10"
broken = ____

kl.check("broken")

# %% [markdown] lang="ja" key="goodhart"
"""
1.40 × 0.99 × 0.61 ＝ 0.85。電話は増え、つながる割合は同じで、**つながったあとが雑になった**のです。
話が短ければ、次の電話をすぐにかけられます。ボーナスのためには、それが正しいやり方です。だれもずるをしていません。

これには名前があります。

> **グッドハートの法則**：指標が目標になると、よい指標ではなくなる。

イギリスの経済学者グッドハートが1975年に述べた考えを、人類学者ストラザーンが1997年に短く言いかえたものです。
架電数は、**ボーナスがないとき**は仕事量のよい目印でした。お金をつけた日から、目印のほうを作る仕事になりました。

もう1つ、心の中で起こることがあります。「お客さまとよい話をする」という目的が、いつのまにか「架電数を増やす」に入れかわります。
これを**代理化**（サロゲーション）と呼びます。チョイたちの[2012年の実験](sources.ipynb)では、**1つの指標だけに報酬をつける**と入れかわりが強くなり、複数の指標につけると弱くなりました。
"""
# %% [markdown] lang="en" key="goodhart"
"""
1.40 × 0.99 × 0.61 = 0.85. There are more calls and as many get through, but **what comes after that was done in a hurry**.
A short talk lets you make the next call sooner. For the bonus that is just right, and nobody cheated.

It has a name.

> **Goodhart's law:** when a measure becomes a target, it ceases to be a good measure.

The British economist Goodhart had the thought in 1975; the anthropologist Strathern put it in these few words in 1997.
**Without a bonus**, dials were a good sign of work. From the day they were paid for, the work was to produce the sign.

And something happens in the mind. “Have a good talk with the customer” is quietly replaced by “make more dials”.
That is called **surrogation**. In an [experiment](sources.ipynb) by Choi and colleagues in 2012 it was stronger when **pay hung on one measure alone** and weaker when it hung on several.
"""

# %% [markdown] lang="ja" key="wells"
"""
### 本当にあった話：200万の口座

アメリカの銀行ウェルズ・ファーゴは、「お客さま1人が持つ商品の数」を追いかけ、販売目標とボーナスをつけました。
よいお客さまは商品をたくさん使う。これは、目印としては正しかったのです。

ところが、目標に追われた社員たちは、お客さまに**だまって口座やカードを作りました**。
2016年9月8日の消費者金融保護局（CFPB）の[発表](sources.ipynb)によると、銀行自身の調べで、無断で作られた可能性のある口座とカードは200万を超えました。
銀行は合わせて1億8,500万ドルを払い、およそ5,300人が職を失ったと報じられています。数字は伸び、**信用というゴールが壊れた**のです。

「悪い人がいた」で終わらせてはいけません。5,300人も同じことをしたなら、調べるべきなのは仕組みです。
"""
# %% [markdown] lang="en" key="wells"
"""
### A true story: two million accounts

The American bank Wells Fargo chased “products per customer” and put sales targets and bonuses on it.
Good customers use many products: as a sign, that was right.

But under the pressure of targets, staff **opened accounts and cards without telling the customers**.
By the bank's own analysis, [published](sources.ipynb) by the Consumer Financial Protection Bureau (CFPB) on 8 September 2016, more than 2 million accounts and cards may have been unauthorised.
The bank paid $185 million in all, and about 5,300 people were reported to have lost their jobs. The number grew, and **the goal, trust, was broken**.

It will not do to say “there were bad people”. When 5,300 do the same, the thing to look at is the system.
"""

# %% [markdown] lang="ja" key="guardrails" teaches="42"
"""
## ガードレール：ハンドルは1つ、柵は2つ

では、KPIをやめますか。それでは、レッスン1の6月末にもどってしまいます。
全部を10個並べて追いかけますか。**10個のKPIは、1つもないのと同じ**です。どれを先にするかを、だれも決められません。

車を思い出してください。ハンドルは1つです。そして、道の両わきに**ガードレール**（柵）があります。

- **KPI（ハンドル）は1つ**：伸ばす数字です。目標の値と期限があります。
- **ガードレールは2つ**：伸ばさなくてよい数字です。「ここより悪くなったら止まる」という線だけがあります。

ガードレールの選び方は、こうです。「**このKPIを、いちばん楽に増やす方法は何か**」と自分に聞いてください。その方法で壊れるものが、見張る数字です。

| KPI | 楽に増やす方法 | 壊れるもの＝ガードレール |
|---|---|---|
| 架電数 | 早く切る | 1件で話した分数（`talk`） |
| アポの数 | 「とりあえず会うだけ」と頼む | アポのうち、本当に会えた割合（`show`） |
| 受注の数 | 強く押して売る | 受注のうち、取り消された割合（`cancel`） |

もう1つ、SNSの数字で考えましょう。フォロワーの数を追うと、プレゼント目当ての人を集めたくなります。数だけでなく**質**を見る、とはこのことです。
"""
# %% [markdown] lang="en" key="guardrails"
"""
## Guardrails: one wheel to steer, two rails to keep

Shall we do without KPIs, then? That takes us back to the end of June in lesson 1.
Or chase ten of them? **Ten KPIs are as good as none**: nobody can say which comes first.

Think of a car. It has one steering wheel, and the road has **guardrails** on both sides.

- **One KPI, the wheel:** the number to push. It has a target and a deadline.
- **Two guardrails:** numbers that need not grow. Each has nothing but a line: “if it gets worse than this, we stop”.

To choose a guardrail, ask yourself: **what is the easiest way to push this KPI up?** What that way would break is the number to watch.

| KPI | the easy way up | what it breaks = guardrail |
|---|---|---|
| dials | hang up soon | minutes of talk in a call (`talk`) |
| appointments | “just meet us, no strings attached” | share of appointments that really take place (`show`) |
| orders | push people into buying | share of orders that get cancelled (`cancel`) |

It is the same with social media: whoever chases followers is tempted to collect people who only want the free gift. That is why **quality** counts and not numbers alone.
"""

# %% [markdown] lang="ja" key="guards-intro"
"""
### やってみよう（3）：別の店のガードレール

ネットショップにもガードレールが要ります。KPIが次の3つのとき、**いちばん先に壊れるもの**を選んでください。

- `"margin"`：注文1件あたりの粗利
- `"unsubscribe"`：メール1通あたり、購読をやめた人の割合
- `"returns"`：売れた商品のうち、返品された割合
"""
# %% [markdown] lang="en" key="guards-intro"
"""
### Your turn (3): guardrails for another business

An online shop needs guardrails, too. For each of three KPIs, choose **what breaks first**.

- `"margin"`: gross profit per order
- `"unsubscribe"`: share of people who leave the list, per mail
- `"returns"`: share of goods sold that come back
"""

# %% key="guards" role="try"
guards = {
    "mails": ____,  # KPI：メールを送った数
    "coupon_orders": ____,  # KPI：クーポンで増えた注文
    "fast_sales": ____,  # KPI：「残りわずか」とせかして売った数
}
kl.check("guards")
#: KPI：メールを送った数 = KPI: mails sent
#: KPI：クーポンで増えた注文 = KPI: orders gained by coupons
#: KPI：「残りわずか」とせかして売った数 = KPI: goods sold by “only a few left, hurry”

# %% [markdown] lang="ja" key="widget-intro"
"""
## ボーナスを決めるのは、あなた

今度は、あなたが社長です。**何にボーナスをつけ、何を見張るか**を決めると、1年で会社がどうなるかを計算します。
10人の営業チームのモデルです。人がどう動くかは教材の仮定ですが、架電数へのボーナスの効き方は、いま見たデータと同じにしてあります。

1. まず「架電数」につけてください。架電数と**粗利益**は、それぞれどちらへ動きますか。
2. 「架電数」のまま、ガードレールを1つ足してください。**どの1つ**なら効きますか。ボーナスなしの粗利益に届きますか。
3. ボーナスなしより利益が増える組み合わせを、2つ見つけてください。
"""
# %% [markdown] lang="en" key="widget-intro"
"""
## You decide about the bonus

Now you run the company. Decide **what to pay a bonus for and what to watch**, and see what a year makes of it.
It is a model of a team of 10 reps. How people react is our assumption, but a bonus on dials works just as in the data that you saw.

1. Begin with a bonus on dials. Which way do dials go, and which way does **profit** go?
2. Stay with dials and add one guardrail. **Which one** helps? Does it bring profit back to what it was without a bonus?
3. Find two combinations that make more profit than no bonus.
"""

# %% key="widget" minutes=6
kl.widgets.incentive()

# %% [markdown] lang="ja" key="widget-reading"
"""
気づきましたか（ボーナス 20 % のとき、12か月目の粗利益です）。

- ボーナスなしは、約712万円です。
- 架電数だけにつけると、約394万円まで減ります。「話した分数」を見張ると約605万円にもどりますが、ボーナスなしには届きません。
- アポの数だけだと約584万円、「会えた割合」を見張っても約700万円です。
- 受注の数だけだと約673万円、「取り消し」を見張ると約719万円で、やっとボーナスなしを超えます。
- 取り消されなかった受注につけると、約756万円です。**ゴールに近い数字ほど、ゆがみにくい**のです。

では、いつもゴールに近い数字を選べばよいのでしょうか。1つ、困ることがあります。**遅い**のです。
"""
# %% [markdown] lang="en" key="widget-reading"
"""
Did you notice? (Profit in month 12, with a bonus of 20 %.)

- With no bonus it is about ¥7.12 million.
- Paid for dials alone, it falls to about ¥3.94 million. Watching the minutes of talk brings back about ¥6.05 million, still less than no bonus at all.
- Paid for appointments alone it is about ¥5.84 million, and with an eye on those that take place about ¥7.00 million.
- Paid for orders alone it is about ¥6.73 million; watch cancellations, too, and about ¥7.19 million at last beats no bonus.
- Paid for orders that are not cancelled it is about ¥7.56 million. **The nearer to the goal, the harder to bend.**

So should we always take a number near the goal? There is one trouble with it: **it is slow**.
"""

# %% [markdown] lang="ja" key="lead-intro"
"""
## 先に動く数字：`shift`

ある90席のコールセンターの、2年分の毎週の記録があります。電話がアポになり、商談になり、受注になります。
**電話から受注まで、何週間かかるのでしょうか。**

`shift(2)` は、列を2行下へずらします。つまり、それぞれの週の横に「2週間前の数」が来ます。
`corr` は、2つの列がいっしょに動く強さです。1に近いほど、よくそろっています。0なら無関係です。
"""
# %% [markdown] lang="en" key="lead-intro"
"""
## Numbers that move first: `shift`

Here are two years of weekly records of a call centre with 90 seats. Dials become appointments, then meetings, then orders.
**How many weeks is it from a dial to its order?**

`shift(2)` moves a column down by 2 rows, so that each week gets the number of two weeks before.
`corr` says how closely two columns move together: near 1 they go in step, at 0 they have nothing to do with each other.
"""

# %% key="lead-look"
pipeline = kl.load("weekly_pipeline")

weeks = 0
print(round(pipeline["dials"].shift(weeks).corr(pipeline["orders"]), 2))

# %% [markdown] lang="ja" key="lead-try"
"""
同じ週どうし（0週）では、ほとんど関係がありません。「電話と受注は無関係だ」と言いたくなりますね。

### やってみよう（4）：何週間先を見ているか

上のセルの `weeks = 0` を1、2、3 …… 8 と変えて、何度か実行してください。**いちばん大きくなる週**を答えます。
"""
# %% [markdown] lang="en" key="lead-try"
"""
In the same week (0 weeks) they have next to nothing in common. One might say that dials do not matter for orders.

### Your turn (4): how far does it look ahead?

In the cell above, change `weeks = 0` to 1, 2, 3 … 8 and run it each time. Answer with **the number of weeks that gives the most**.
"""

# %% key="lead-weeks" role="try"
lead_weeks = ____

kl.check("lead_weeks")

# %% [markdown] lang="ja" key="lead-draw"
"""
その週数だけずらして、絵にしましょう。点の1つが、1週間です。
"""
# %% [markdown] lang="en" key="lead-draw"
"""
Now shift by that number of weeks and draw it. Each point is one week.
"""

# %% key="lead-picture"
ax = sns.scatterplot(x=pipeline["dials"].shift(6) / 1000, y=pipeline["orders"])
ax.set(title="6週間前に電話が多い週ほど、受注が多い", xlabel="6週間前の架電数（千件）", ylabel="受注（件/週）")
plt.show()
#: 6週間前に電話が多い週ほど、受注が多い = The more dials six weeks before, the more orders
#: 6週間前の架電数（千件） = dials six weeks before (thousands)
#: 受注（件/週） = orders a week

# %% [markdown] lang="ja" key="lead-reading"
"""
点は、右上がりに並びます。架電数は6週間先の受注を、商談は3週間先の受注を知らせています。
電話は**先行指標**、受注は**遅行指標**です。

いまは7月1日で、ゴールは9月末までの受注だとします。9月末から6週間もどると、8月のなかばです。
**8月のなかばより後の電話は、もう間に合いません。** 7月に毎週見るべきなのは、受注ではなく、電話とアポです。

ここに、このレッスンの中心の難しさがあります。

| | 早く知らせる | ゆがみにくい |
|---|---|---|
| 架電数（6週間前） | ◎ | × |
| アポ、会えた商談（6週間前、3週間前） | ○ | ○ |
| 取り消されない受注（0週） | × | ◎ |

だから、**まん中あたりをハンドルにして、両わきを見張る**のです。KGI → CSF → KPI と絞り、残りはツリーという地図に残します。
"""
# %% [markdown] lang="en" key="lead-reading"
"""
The points rise to the right. Dials tell of orders six weeks ahead, meetings of orders three weeks ahead.
Dials are a **leading indicator**, orders a **lagging** one.

Suppose it is 1 July and the goal is orders up to the end of September. Six weeks before that it is the middle of August.
**Calls after the middle of August come too late.** So what you watch each week in July is not orders but dials and appointments.

Here lies the difficulty at the heart of this lesson.

| | tells early | hard to bend |
|---|---|---|
| dials (6 weeks before) | very good | bad |
| appointments, meetings held (6 and 3 weeks before) | good | good |
| orders that are not cancelled (0 weeks) | bad | very good |

So **steer by something in the middle and watch what is on both sides**. Narrow down from KGI to CSF to KPI, and leave the rest on the tree, your map.
"""

# %% [markdown] lang="ja" key="plan" teaches="18"
"""
## 1つのKPIと、2つのガードレール

12人のコールセンターなら、たとえばこう書きます（数値の線は教材の仮定です）。

> - **KGI**：9月30日までの半年で、受注を60件。
> - **CSF**：会ってくれるお客さまと、きちんと話すこと。
> - **KPI**：実際に会えた商談を、チームで週10件。
> - **ガードレール1**：つながった電話1件で話した時間が、平均3.5分を下回ったら止まる。
> - **ガードレール2**：受注の取り消しが 10 % を超えたら止まる。
> - **見直す日**：毎月1日。KPIとKGIがいっしょに動いているかを確かめる。

最後の1行が大切です。**KPIが伸びてKGIが動かなければ、KPIを替えます。** 数字が正しく設定されていたかどうかも、数字で確かめられるのです。

### よく聞く2つの言葉

- **OKR**（Objectives and Key Results）：挑戦する目標1つに、測れる結果をいくつか添えて短い期間で回す方法です。ふつう報酬と結びつけません。ゆがみを防ぐ知恵です。
- **バランスト・スコアカード**（キャプランとノートン、1992年）：財務・顧客・業務・学習の4つの面をいっしょに見る方法です。1つの面だけで勝とうとするのを防ぎます。
"""
# %% [markdown] lang="en" key="plan"
"""
## One KPI and two guardrails

For the call centre of 12 it might read like this (where the lines are drawn is our assumption).

> - **KGI:** 60 orders in the half-year up to 30 September.
> - **CSF:** to talk properly with customers who will meet us.
> - **KPI:** 10 meetings that really take place, per week, for the team.
> - **Guardrail 1:** if the talk in an answered call falls below 3.5 minutes on average, we stop.
> - **Guardrail 2:** if more than 10 % of orders are cancelled, we stop.
> - **Review:** on the 1st of each month. Do KPI and KGI still move together?

The last line matters. **When the KPI grows and the KGI does not move, change the KPI.** Whether a number was set right is itself something that numbers can tell.

### Two names you will hear

- **OKR** (Objectives and Key Results): one bold objective with a few measurable results, run over a short time and usually not tied to pay, which keeps it from being bent.
- **Balanced Scorecard** (Kaplan and Norton, 1992): look at 4 sides together, finance, customers, processes and learning, so that nobody wins on one side at the cost of the others.
"""

# %% [markdown] lang="ja" key="quiz-intro"
"""
## 確認クイズ

7問あります。
"""
# %% [markdown] lang="en" key="quiz-intro"
"""
## Quiz

Seven questions.
"""

# %% key="quiz"
kl.quiz("guardrails")

# %% [markdown] lang="ja" key="recall-intro"
"""
## 最初の答えを見てみよう
"""
# %% [markdown] lang="en" key="recall-intro"
"""
## Back to your first answer
"""

# %% key="recall"
kl.recall("more-dials")

# %% [markdown] lang="ja" key="takeaway"
"""
## 今日の3行

1. **目標にした数字は、目標にした日からゆがみはじめます。** 悪い人のせいではなく、仕組みのせいです。
2. **KPIは1つ、ガードレールは2つ**。「いちばん楽に増やす方法」で壊れるものを見張ります。
3. 早く知らせる数字はゆがみやすく、ゆがみにくい数字は遅い。**まん中を選び、毎月KGIと照らし合わせます。**

### 月曜日に職場でやること

自分が追いかけている数字を1つ書き、その横に「**これを、いちばん楽に増やす方法**」を正直に書いてください。
3分で思いついたら、ほかの人も思いついています。その方法で壊れるものを、来週から1つ見張りましょう。

→ [ホームへもどる](home.ipynb)　／　[課題9をはじめる](../../exercises/ja/09_goodhart/09_goodhart.ipynb)　／　[レッスン10へ進む](10_callcentre.ipynb)
"""
# %% [markdown] lang="en" key="takeaway"
"""
## Three lines to take away

1. **A number begins to bend on the day it becomes a target.** Not bad people do that but the system.
2. **One KPI, two guardrails.** Watch what the easiest way up would break.
3. What tells early is easy to bend; what is hard to bend is slow. **Choose the middle, and hold it against the KGI every month.**

### What to do at work on Monday

Write down one number that you chase, and beside it, honestly, **the easiest way to push it up**.
If you find one within 3 minutes, so have others. Choose one thing that it would break, and watch it from next week on.

→ [Back to the home page](home.ipynb) / [Start assignment 9](../../exercises/en/09_goodhart/09_goodhart.ipynb) / [On to lesson 10](10_callcentre.ipynb)
"""
