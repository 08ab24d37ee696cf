# ---
# kpilearn:
#   title: {ja: "毎月の数字を読む：ゆれか、変化か", en: "Reading monthly numbers: noise or news"}
#   minutes: 40
# ---

# %% [markdown] lang="ja" key="title"
"""
# レッスン8　毎月の数字を読む：ゆれか、変化か

**約40分**　数字が動いた朝に、あわてないためのレッスンです。

このレッスンが終わると、こうなります。

- 先月からの変化が、**ただのゆれ**か、**本当の変化**かを見分けられます。
- 「研修が効いた」「クーポンのおかげだ」という話を、聞き返せます。
- 「いま決める」か「もう少し待つ」かを、**1枚のメモ**にできます。
"""

# %% [markdown] lang="en" key="title"
"""
# Lesson 8: Reading monthly numbers: noise or news

**About 40 minutes.** It is for the morning on which a number has moved.

When you have finished, you can

- tell whether a change since last month is **mere noise** or **real news**,
- ask the right question back when you hear “the training worked” or “the coupon did it”,
- write a **one-page memo**: decide now, or wait?
"""

# %% key="begin"
import kpilearn as kl

kl.begin("08_noise", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 下の5人に、研修を

あなたのチームには20人の営業担当者がいます。4月は全員が1,000件ずつ電話をかけて、お客さまと会う約束（**アポ**）を取りました。
KPIは「1人が1か月に取ったアポの数」です。5月の最初の会議で、上司が4月の表を出しました。
"""
# %% [markdown] lang="en" key="situation"
"""
## Coaching for the bottom five

Your team has 20 reps. In April each of them made 1,000 calls and won **appointments**, that is, customers who agreed to meet.
The KPI is “appointments per rep in a month”. At the first meeting in May the manager shows the table for April.
"""

# %% key="first-picture"
import matplotlib.pyplot as plt
import seaborn as sns

reps = kl.load("rep_coaching")
april = reps[reps["month"] == "2025-04-01"].sort_values("appointments", ascending=False)

ax = sns.barplot(april, x="appointments", y="rep")
ax.set(title="4月のアポ：いちばん多い人は、少ない人の3倍", xlabel="アポ（件）", ylabel="")
plt.show()
#: 4月のアポ：いちばん多い人は、少ない人の3倍 = April: the best has three times as many as the last
#: アポ（件） = appointments

# %% [markdown] lang="ja" key="picture-reading"
"""
いちばん上のR15さんは18件、いちばん下のR12さんは6件です。3倍の差があります。
「下の5人に研修を受けさせよう」と上司が決めました。R03、R11、R12、R13、R20の5人です。

1か月後、結果が出ました。研修を受けた5人と、ほかの15人の平均を並べます。
"""
# %% [markdown] lang="en" key="picture-reading"
"""
R15 at the top has 18 and R12 at the bottom 6: three times as many.
“The bottom five shall have coaching,” the manager decides. They are R03, R11, R12, R13 and R20.

A month later the results are in. Here are the averages of the 5 who were coached and of the other 15.
"""

# %% key="coaching-picture"
trained = reps[reps["coached"]]["rep"]
reps["group"] = reps["rep"].isin(trained).map({True: "研修を受けた5人", False: "ほかの15人"})
spring = reps[reps["month"] < "2025-06-01"]

ax = sns.barplot(spring, x=spring["month"].dt.month, y="appointments", hue="group", errorbar=None)
ax.set(title="研修のあと、5人のアポは3割増えました", xlabel="月", ylabel="1人あたりのアポ（件）", ylim=(0, 14))
plt.show()
#: 研修を受けた5人 = the 5 coached
#: ほかの15人 = the other 15
#: 研修のあと、5人のアポは3割増えました = After the coaching the five won 30 % more
#: 月 = month
#: 1人あたりのアポ（件） = appointments per rep

# %% [markdown] lang="ja" key="coaching-reading"
"""
研修を受けた5人は、1人7.6件から10.0件へ、**32 %も増えました**。
受けなかった15人は、11.2件から9.6件へ減りました。
「大成功だ。来月は全員に研修をしよう。費用は1人10万円だ」と上司は喜んでいます。

この研修は、効いたのでしょうか。いま思うものを1つ選んでください。
"""
# %% [markdown] lang="en" key="coaching-reading"
"""
The five went from 7.6 appointments each to 10.0, **up by 32 %**.
The 15 without coaching fell from 11.2 to 9.6.
“A great success! Next month everybody gets it, at ¥100,000 a head.” The manager is delighted.

Did the coaching work? Choose what you think now.
"""

# %% key="commit"
kl.commit("coaching")

# %% [markdown] lang="ja" key="truth-intro"
"""
## 種明かし

このデータは教材のために作ったので、本当のことがわかっています。

- **20人の腕は、全員まったく同じです。** 1件の電話がアポになる確率は、だれでも1 %です。
- **研修の効果は、0です。** 5月も6月も、1 %のままです。

つまり、3倍の差も、32 %の伸びも、**全部が運**でした。6月まで入れて、もう一度見てみましょう。
"""
# %% [markdown] lang="en" key="truth-intro"
"""
## The secret

This data was made for the course, so we know the truth.

- **All 20 reps are equally good.** For each of them, one call in a hundred wins an appointment: 1 %.
- **The coaching does nothing: its effect is 0.** In May and June it is still 1 %.

So the three-fold gap and the 32 % were **all luck**. Look again, with June this time.
"""

# %% key="regression-picture"
ax = sns.lineplot(x=reps["month"].dt.month, y=reps["appointments"], hue=reps["group"], marker="o", errorbar=None)
ax.axhline(10, color="black", linestyle="--")
ax.set(title="2つの線は、本当の実力の10件へもどります", xlabel="月", ylabel="1人あたりのアポ（件）", ylim=(0, 14), xticks=[4, 5, 6])
plt.show()
#: 2つの線は、本当の実力の10件へもどります = Both lines go back to the true level of 10
#: 月 = month
#: 1人あたりのアポ（件） = appointments per rep

# %% [markdown] lang="ja" key="regression"
"""
点線が、全員の本当の実力（10件）です。研修を受けた5人は、5月に点線までもどり、6月は8.6件に下がりました。
ほかの15人も、上から点線へもどっただけです。

なぜ、もどるのでしょうか。サイコロで考えましょう。20人がサイコロを振り、小さい目の5人だけを選びます。
もう一度振ると、その5人の平均は**必ずといってよいほど上がります**。指導したからではありません。
**運の悪かった人を選んだ**からです。次の運は、ふつうの運だからです。

これを**平均への回帰**と呼びます。「悪い月のあとに手を打つ → よくなった」は、何をしても起こります。

ただし、「研修はむだだ」とわかったわけではありません。**この比べ方では、効いたかどうかがわからない**のです。
知りたければ、くじ引きで半分の人に研修をして、残りの半分と比べます。
"""
# %% [markdown] lang="en" key="regression"
"""
The dashed line is what everybody is truly worth: 10. The five came up to it in May and were down at 8.6 in June.
The other 15 merely came back to it from above.

Why do they come back? Think of dice. 20 people throw one, and you pick the five with the lowest numbers.
Let these five throw again and their average **is nearly sure to rise**, and not because you taught them anything.
**You picked the unlucky**, and their next luck is ordinary luck.

This is called **regression to the mean**. “We acted after a bad month, and it got better” happens whatever you do.

It does not follow that coaching is useless. **Compared like this, you simply cannot tell.**
To find out, draw lots: coach one half of the people and compare them with the other half.
"""

# %% [markdown] lang="ja" key="top-intro"
"""
### やってみよう（1）：上の3人は、5月にどうなった？

4月に多かった3人は、R15さん（18件）、R07さん（13件）、R17さん（13件）です。平均は14.7件でした。上司は3人を大いにほめました。
では、**5月の3人の平均**は何件でしたか。`may` に3人の5月の行が入っています。平均は `["列の名前"].mean()` で出ます。
"""
# %% [markdown] lang="en" key="top-intro"
"""
### Your turn (1): and the top three?

The best three in April were R15 (18), R07 (13) and R17 (13), on average 14.7. The manager praised all three warmly.
What was the **average of these three in May**? `may` holds their rows for May, and `["name of a column"].mean()` gives an average.
"""

# %% key="top-may" role="try"
best = reps[reps["rep"].isin(["R15", "R07", "R17"])]
may = best[best["month"] == "2025-05-01"]

top_may = ____

kl.check("top_may")

# %% [markdown] lang="ja" key="praise"
"""
ほめたあとに、下がりました。「ほめると、なまける」のでしょうか。いいえ、これも回帰です。
心理学者のカーネマンとトベルスキーは、[1973年の論文](sources.ipynb)で、飛行訓練の教官の話を紹介しています。
「うまい飛行をほめると次は下手になり、下手な飛行をしかると次は上手になる」。教官は、しかるほうが効くと信じていました。
**数字のゆれを知らないと、まちがった教訓を覚えてしまいます。**

## 運は、どのくらい動くのか

件数を数えるKPIには、便利な目安があります。

> ふだんの件数が m 件なら、運だけで **m − 2√m から m ＋ 2√m** まで動く（20回のうち19回くらいは、この中に入る）

√m（ルート）は、2回掛けると m になる数です。m が10なら、√10 はおよそ3.2です。だから運の幅は、**およそ4件から16件**です。

20人の3か月、全部で60個の数字のうち、この幅から出たのは2個だけでした（18件と3件）。20人もいれば、だれかは外へ出ます。
いちばん上の人は、腕が同じでも16件くらいまで行きます。**「1位だから上手」とは言えません。**
"""
# %% [markdown] lang="en" key="praise"
"""
They were praised, and fell. Does praise make people lazy? No: it is regression again.
In a [paper of 1973](sources.ipynb) the psychologists Kahneman and Tversky tell of flying instructors:
praise a good flight and the next is worse; shout at a bad one and the next is better. So the instructors believed in shouting.
**Those who do not know about noise learn the wrong lesson.**

## How far can luck move a number?

For a KPI that counts something there is a handy rule.

> If it is usually m, then luck alone moves it between **m − 2√m and m + 2√m** (about 19 times in 20 it lies in there).

√m, the square root, is the number that gives m when multiplied by itself. For m = 10, √10 is about 3.2, so luck reaches from **about 4 to about 16**.

20 reps over 3 months make 60 numbers, and only 2 of them lie outside: the 18 and the 3. With 20 people, somebody will.
Even among equals, the one on top gets to about 16. **Being first does not make you good.**
"""

# %% [markdown] lang="ja" key="low-intro"
"""
### やってみよう（2）：チーム全体の幅

チーム全体では、ふだん200件のアポがあります。4月は206件、5月と6月は194件でした。
運だけで動く幅の**下の端**は、何件ですか。ルートは `200**0.5` と書きます。
"""
# %% [markdown] lang="en" key="low-intro"
"""
### Your turn (2): the whole team

The team as a whole usually wins 200 appointments a month. There were 206 in April, 194 in May and 194 in June.
What is the **lower end** of the range that luck alone reaches? Write the square root as `200**0.5`.
"""

# %% key="low" role="try" practises="19"
low = ____

kl.check("low")

# %% [markdown] lang="ja" key="widget-intro"
"""
206件から194件に減っても、幅の中です。**あわてて対策会議を開く必要はありません。**
1人の数字は、ふだんの 63 % も上下します。チームの数字は、14 % しか動きません。**数が大きいほど、運は小さくなります。**

## 1,000回、やり直してみる

本物の1か月は1回しかありません。でも、計算の中では1,000回やり直せます。
下の図は、「率は1 %のまま」で1か月を1,000回くり返した結果です。縦の棒が多いところは、よく起こる件数です。

1. 電話1,000件で16件。これは、どのくらい起こりますか。**20人の中の1位**なら、驚くべきでしょうか。
2. 電話を2,500件、アポを40件にしてください。割合は同じ1.6 %です。今度は、どうですか。
3. 電話を100件にしてください。アポが0件の月は、どのくらいありますか。
"""
# %% [markdown] lang="en" key="widget-intro"
"""
From 206 down to 194 is well inside. **There is no need to call a crisis meeting.**
One rep's number moves up and down by 63 % of what is usual, the team's by only 14 %. **The larger the count, the smaller the luck.**

## Live the month a thousand times

A real month happens once. In a computation it can happen 1,000 times.
The picture shows 1,000 months in which the rate never changes from 1 %. Where the columns are tall, the count is common.

1. 16 from 1,000 calls: how often does that happen? Should it surprise you in **the best of 20**?
2. Make it 2,500 calls and 40 appointments, the same 1.6 %. What now?
3. Make it 100 calls. How often is there a month with 0 appointments?
"""

# %% key="widget" minutes=5
kl.widgets.resample()

# %% [markdown] lang="ja" key="script-intro"
"""
計算では、16件以上は約5 %の月に起こります。めずらしいように見えますが、20人いれば、**だれか1人は16件以上になる月が 63 %** です。
2,500件のうち40件なら、同じ1.6 %でも約0.3 %です。これは「何かが変わった」と考えてよい数字です。

## 台本Bは、台本Aの2倍よい？

ほかの人が、電話の台本を試しました。AとBを400件ずつです。アポは、Aが3件、Bが7件でした。
"""
# %% [markdown] lang="en" key="script-intro"
"""
By computation, 16 or more happens in about 5 % of months. That looks rare, but with 20 reps **somebody gets there in 63 % of months**.
40 of 2,500 is the same 1.6 %, and it happens in about 0.3 % of months. Here you may well believe that something has changed.

## Is script B twice as good as script A?

A colleague has tried two telephone scripts, 400 calls with each. A won 3 appointments, B won 7.
"""

# %% key="script-picture"
trial = kl.load("script_trial")

ax = sns.barplot(trial, x="script", y="appointments", estimator="sum", errorbar=None)
ax.set(title="台本の試し：Aは3件、Bは7件", xlabel="台本", ylabel="アポ（件）")
plt.show()
#: 台本の試し：Aは3件、Bは7件 = Two scripts: A won 3, B won 7
#: 台本 = script
#: アポ（件） = appointments

# %% [markdown] lang="ja" key="script-reading"
"""
Bの棒は、Aの2倍以上です。「全員Bにしよう」と言いたくなります。
でも、AとBがまったく同じでも、10件が7対3かそれ以上にかたよることは **34 %** あります。コインを10回投げて、表が7回出るのと同じです。
実際、このデータでは、どちらの台本も本当の率は1 %でした。

1 %と1.5 %を見分けるには、**それぞれ7,750件**の電話が必要です（よく使われる計算で、見のがしを2割、空さわぎを5 %にした場合）。
1人で毎日45件かけると、半年以上かかります。20人で1か月に2万件かけるチームなら、半分ずつで足ります。
"""
# %% [markdown] lang="en" key="script-reading"
"""
B's bar is more than twice as tall, and it is tempting to say “B for everybody”.
Yet if A and B were exactly alike, 10 appointments would split 7 to 3 or more in **34 %** of trials, like 7 heads in 10 throws of a coin.
And so it was: both scripts have a true rate of 1 %.

To tell 1 % from 1.5 % you need **7,750 calls with each** (the usual computation, allowing 20 % of misses and 5 % of false alarms).
For one person at 45 calls a day that takes more than half a year. A team of 20 who make 20,000 calls a month manages it in one, half and half.
"""

# %% [markdown] lang="ja" key="none-intro"
"""
### やってみよう（3）：100件かけて、0件

新人が100件かけて、アポが0件でした。落ちこんでいます。本当の率が1 %でも、**100件が全部だめ**な確率はいくつですか。
1件がだめな確率は0.99です。100回続けてだめ、は 0.99 を100回掛けた数です。「何乗」は `**` と書きます。
"""
# %% [markdown] lang="en" key="none-intro"
"""
### Your turn (3): 100 calls and nothing

A beginner made 100 calls, won 0 appointments, and is downhearted. If the true rate is 1 %, how likely is it that **all 100 fail**?
One call fails with probability 0.99. A hundred failures in a row are 0.99 multiplied by itself 100 times; “to the power of” is written `**`.
"""

# %% key="none" role="try"
none = ____

kl.check("none")

# %% [markdown] lang="ja" key="season-intro"
"""
## 12月の5 %は、クーポンのおかげ？

レッスン3のネットショップにもどります。去年（2025年）の12月だけ、500円クーポンを試しました。
売上は11月より**約5 %増えました**。目標の5 %アップに届いた、と担当者は言います。

### 前の月からの変化：`pct_change`

`pct_change()` は、1つ上の行からの変化を割合で出します。0.05 なら5 %の増加です。
毎月の表を読むときに、いちばんよく使う道具です。
"""
# %% [markdown] lang="en" key="season-intro"
"""
## December's 5 %: was it the coupon?

Back to the online shop of lesson 3. In December 2025, and in no month before, it tried a ¥500 coupon.
Sales were **about 5 % above November**. “There is our goal of 5 %,” says the person in charge.

### Change since the month before: `pct_change`

`pct_change()` gives the change from the row above as a share: 0.05 is 5 % more.
For reading monthly tables it is the tool you will use most.
"""

# %% key="season-picture"
shop = kl.load("shop_monthly").head(24)
rise = shop["sales"].pct_change()

ax = sns.barplot(x=shop["month"].dt.month, y=rise * 100, hue=shop["month"].dt.year.astype(str))
ax.set(title="前の月からの変化：12月は、どちらの年もプラス", xlabel="月", ylabel="%")
plt.show()
#: 前の月からの変化：12月は、どちらの年もプラス = Change since the month before: December is up in both years
#: 月 = month

# %% [markdown] lang="ja" key="season-reading"
"""
右端の2本を見てください。クーポンのなかった2024年の12月も、11月より5.7 %増えていました。
それに、前の月からの変化は −14 %から +15 %まであります。5 %は、ふつうの動きです。

12月は、クーポンがなくても売れる月です。このように毎年くり返す動きを**季節性**と呼びます。
季節のあるKPIは、先月ではなく**去年の同じ月**と比べます。`pct_change(12)` と書くと、12行前と比べられます。

### やってみよう（4）：クーポンの分は、いくら残る？

2025年12月の伸びから、2024年12月の伸びを引いてください。`rise` の23番が2025年12月、11番が2024年12月です（0番から数えます）。
"""
# %% [markdown] lang="en" key="season-reading"
"""
Look at the last two bars. In December 2024, with no coupon at all, sales were 5.7 % above November, too.
Besides, changes since the month before run from −14 % to +15 %. A 5 % is nothing unusual.

December sells well without a coupon. What comes back every year like this is called **seasonality**.
Compare a KPI that has seasons not with last month but with **the same month of last year**. `pct_change(12)` compares with 12 rows above.

### Your turn (4): how much is left for the coupon?

Take the rise of December 2024 away from the rise of December 2025. In `rise`, number 23 is December 2025 and number 11 is December 2024 (counting starts at 0).
"""

# %% key="left-over" role="try"
left_over = ____

kl.check("left_over")

# %% [markdown] lang="ja" key="survivors"
"""
クーポンの分は、残りません。注文は去年の12月より 27 % 増えたのに、粗利は 3 % 減っています。
もちろん、12月は2回しか見ていません。「クーポンは売上に効かない」とまでは言えません。言えるのは「**効いたという証拠はない**」です。

## 表から消えた人

もう1つ、わなを見ておきましょう。この店のメールは、半年で開封率が **21.0 % から 23.3 %** に上がりました。よい知らせでしょうか。

| | 最初の1通 | 最後の1通 |
|---|---|---|
| 送った人 | 20,000人 | 16,042人 |
| 開いた人 | 4,208人 | 3,731人 |
| 開封率（送った人あたり） | 21.0 % | 23.3 % |
| 開封率（**最初の20,000人**あたり） | 21.0 % | 18.7 % |

メールを読まない人から先に購読をやめて、表から消えました。残った人だけで割ると、率は上がります。読んだ人は、減っています。
これを**生存者バイアス**と呼びます。率が上がったら、「**分母から、だれかが消えていないか**」と聞きましょう。
"""
# %% [markdown] lang="en" key="survivors"
"""
Nothing is left for the coupon. Orders are 27 % above last December, and yet gross profit is down by 3 %.
Two Decembers are few, of course, and we cannot say that the coupon does nothing for sales. What we can say: **there is no evidence that it worked**.

## Those who have left the table

One more trap. Over half a year, the open rate of this shop's newsletter rose **from 21.0 % to 23.3 %**. Good news?

| | first mailing | last mailing |
|---|---|---|
| sent to | 20,000 people | 16,042 people |
| opened by | 4,208 people | 3,731 people |
| open rate (per person sent to) | 21.0 % | 23.3 % |
| open rate (per person **of the first 20,000**) | 21.0 % | 18.7 % |

Those who never read it were the first to unsubscribe, and they left the table. Divide by those who stayed and the rate rises. The readers became fewer.
This is **survivorship bias**. When a rate goes up, ask: **has anybody left the denominator?**
"""

# %% [markdown] lang="ja" key="memo" teaches="19 20"
"""
## 決めるか、待つか：1枚のメモ

KPIは、毎日でも見られます。進みぐあいがすぐにわかるのは、よいことです。でも、**見るたびに決めてはいけません**。
数字が動いたら、次の4つを1枚に書いてください。

| 質問 | 4月と5月の研修なら |
|---|---|
| 1. ふだんの幅の中ですか（m ± 2√m）。 | 1人の幅は4件から16件。ほとんどが中です |
| 2. 去年の同じ月は、どうでしたか。 | データがありません。調べます |
| 3. 何もしなかったら、どうなっていましたか。 | 悪い人だけを選んだので、もどるのが当然です |
| 4. 表から消えた人、数字の後ろにある事情はありませんか。 | 名簿が替わった人がいないかを聞きます |

それから決めます。**元にもどせる安いこと**なら、すぐ試してかまいません。**高くて、もどせないこと**なら、待って、くじ引きで比べます。
1人10万円の研修を20人に行うと200万円です。上司へのメモは、こうなります。

> 待つ。7月に、くじ引きで10人だけ研修をする。見る数字は、10人どうしのアポの合計。ふだんは100件ずつで、運の幅は80件から120件。8月1日に決める。

数字は、責めるためでも、安心するためでもなく、次の一手のためにあります。**幅の中なら仕組みを、幅の外なら事情を**調べましょう。
"""
# %% [markdown] lang="en" key="memo"
"""
## Decide or wait: a memo of one page

You may look at a KPI every day, and it is good to see progress at once. But **do not decide each time you look**.
When a number has moved, write four answers on one page.

| question | for the coaching in April and May |
|---|---|
| 1. Is it inside the usual range (m ± 2√m)? | for one rep, 4 to 16; nearly all are inside |
| 2. How was the same month last year? | no data: find out |
| 3. What would have happened anyway? | only the bad ones were picked, so they had to come back |
| 4. Who has left the table, and what is behind the number? | ask whether anybody got a new address list |

Then decide. If it is **cheap and can be undone**, just try. If it is **dear and cannot**, wait, and compare by lot.
Coaching for 20 at ¥100,000 each comes to ¥2 million. So the memo to the manager reads:

> Wait. In July, coach 10 people drawn by lot. The number to watch: appointments of these 10 against those of the other 10. Usually it is 100 for each group, and luck reaches from 80 to 120. Decide on 1 August.

Numbers are there neither to blame nor to comfort you, but for the next move. **Inside the range, look at the system; outside it, look for what happened.**
"""

# %% [markdown] lang="ja" key="quiz-intro"
"""
## 確認クイズ

7問あります。「決める」か「待つ」かを考えながら答えてください。
"""
# %% [markdown] lang="en" key="quiz-intro"
"""
## Quiz

Seven questions. Keep asking yourself: decide, or wait?
"""

# %% key="quiz"
kl.quiz("noise")

# %% [markdown] lang="ja" key="recall-intro"
"""
## 最初の答えを見てみよう
"""
# %% [markdown] lang="en" key="recall-intro"
"""
## Back to your first answer
"""

# %% key="recall"
kl.recall("coaching")

# %% [markdown] lang="ja" key="takeaway"
"""
## 今日の3行

1. 件数は、運だけで **m ± 2√m** 動きます。幅の中の動きに、物語をつけません。
2. 悪い人や悪い月だけを選ぶと、**何をしても次はよくなります**。比べるなら、くじ引きの相手か、去年の同じ月です。
3. 毎日見てもよい。でも、決めるのは**メモの4つの質問**に答えてからです。

### 月曜日に職場でやること

毎月見ているKPIを1つ選び、ふだんの値 m から m ± 2√m を計算して、グラフに2本の線を引いてください。
先月の会議で話題になった動きは、線の外でしたか。中だったら、来月の会議は短くできます。

→ [ホームへもどる](home.ipynb)　／　[課題8をはじめる](../../exercises/ja/08_noise/08_noise.ipynb)　／　[レッスン9へ進む](09_goodhart.ipynb)
"""
# %% [markdown] lang="en" key="takeaway"
"""
## Three lines to take away

1. Luck alone moves a count by **m ± 2√m**. Tell no stories about moves inside that range.
2. Pick only bad people or bad months, and **the next will be better whatever you do**. Compare by lot, or with the same month of last year.
3. Look every day if you like. But decide only when **the four questions of the memo** have answers.

### What to do at work on Monday

Take a KPI that you see every month, work out m ± 2√m from its usual value m, and draw two lines into its chart.
Was the move that last month's meeting talked about outside the lines? If it was inside, next month's meeting can be shorter.

→ [Back to the home page](home.ipynb) / [Start assignment 8](../../exercises/en/08_noise/08_noise.ipynb) / [On to lesson 9](09_goodhart.ipynb)
"""
