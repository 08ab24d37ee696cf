# ---
# kpilearn:
#   title: {ja: "クーポンを続けるか", en: "Keep the coupon?"}
#   minutes: 50
# ---

# %% [markdown] lang="ja" key="title"
"""
# 課題6　クーポンを続けるか

**約50分**　8問、17点満点です。合格は80 %（13.6点）です。何度やり直しても、減点はありません。

- `____` を消して、自分の答えを書きます。
- すぐ下の `kl.check(...)` のセルを実行すると、その場で結果がわかります。
- 困ったら、空いたセルで `kl.hint("added_profit")` のように書くと、ヒントが1つずつ出ます。
- 問1から問6と問8の採点では、`check` と同じ基準を使います。問2の関数だけは、`check` にない値でも試します。
- 問7は方針を決める問題です。`check` は形だけを見ます。よい方針かどうかは、採点のときに、だれも見たことのない半年で何度も試して決めます。
- 一人で学ぶ人は、問7のほかの7問ができれば合格です。
"""
# %% [markdown] lang="en" key="title"
"""
# Assignment 6: Keep the coupon?

**About 50 minutes.** 8 questions, 17 points in all. You pass with 80 % (13.6 points). Try as often as you like: it costs nothing.

- Replace `____` with your own answer.
- Run the cell with `kl.check(...)` just below, and you know at once.
- If you are stuck, write `kl.hint("added_profit")` in an empty cell (with the question's name): one hint at a time.
- For questions 1 to 6 and for question 8 grading uses the same rule as `check`. Only the function of question 2 is tried with further values.
- In question 7 you decide on a policy. There `check` looks at the form only. Whether it is a good policy is settled in grading: it is tried many times, on half-years that nobody has seen.
- If you study alone, you pass with the 7 questions other than question 7.
"""

# %% key="begin" role="given"
import pandas as pd

import kpilearn as kl

kl.begin("06_shop", "ja")
#: ja = en

# %% [markdown] lang="ja" key="situation"
"""
## 場面

レッスン6のネットショップです。いまは1日おき（月に15回）のメールに、500円のクーポンをつけています。
店長は言います。「クーポンを使った人は、使わなかった人の何倍も買ってくれる。次の半年も、このまま続けよう。」
あなたは、データを見て**次の半年の方針**を出すことになりました。

次のセルは、どのデータを使うかを決めます。`"standard"` は、全員に共通のデータです。
"""
# %% [markdown] lang="en" key="situation"
"""
## The situation

It is the online shop of lesson 6. At present it sends mail every other day (15 times a month), with a ¥500 coupon.
“Those who use the coupon buy many times as much as those who do not,” says the manager. “Let's go on like this for the next half-year.”
You are asked to look at the data and propose **the policy for the next half-year**.

The next cell says which data are used: `"standard"` are the data that everybody has.
"""

# %% key="data-source"
data = kl.territory("06_shop", learner="standard")

# %% [markdown] lang="ja" key="table"
"""
くじ引きの実験の表を用意します。1行が1人です。`coupon` はクーポンを配った2,500人、`holdout` は配らなかった2,500人です。
`redeemed` が `True` の人は、クーポンを使いました。`gross_profit` は、クーポン代を引いたあとの粗利（円）です。
"""
# %% [markdown] lang="en" key="table"
"""
Here is the table of the experiment by lot, one row a person. `coupon` holds the 2,500 who were sent the coupon, `holdout` the 2,500 who were not.
Where `redeemed` is `True`, the coupon was used. `gross_profit` is in yen, with the cost of the coupon already taken off.
"""

# %% key="data" role="given"
trial = data.load("coupon_trial")
coupon = trial[trial["arm"] == "coupon"]
holdout = trial[trial["arm"] == "holdout"]

coupon[["customer_id", "redeemed", "orders", "sales", "gross_profit"]].head(3)

# %% [markdown] lang="ja" key="q-added-profit"
"""
## 問1　クーポンが増やした粗利（2点）

クーポンは、配った2,500人全部の粗利を、**合計で何円**変えましたか。増えたらプラス、減ったらマイナスの数です。`added_profit` に入れてください。

2つの組は、人数が同じです。列の合計は `coupon["gross_profit"].sum()` のように求めます。
"""
# %% [markdown] lang="en" key="q-added-profit"
"""
## Question 1: what the coupon added to gross profit (2 points)

By **how many yen in total** did the coupon change the gross profit of all 2,500 who were sent it? More is positive, less is negative. Put it into `added_profit`.

Both groups have the same size. The total of a column is `coupon["gross_profit"].sum()`, for example.
"""

# %% key="added-profit" role="answer"
added_profit = ____
### BEGIN SOLUTION
added_profit = coupon["gross_profit"].sum() - holdout["gross_profit"].sum()
### END SOLUTION

# %% key="check-added-profit" role="graded" points=2
kl.check("added_profit")

# %% [markdown] lang="ja" key="q-break-even"
"""
## 問2　損益分岐点を計算する道具（2点）

どの店でも使えるように、関数 `break_even` を完成させてください。渡すのは次の3つです。

- `order_value`：1件の注文の金額［円］
- `margin`：粗利率（0.3 のような割合）
- `amount`：クーポンの金額［円］。どの注文にも使われるとします。

返すのは、**注文が何割増えれば、クーポンの前と同じ粗利になるか**です。0.5 なら「5割増えればよい」です。
"""
# %% [markdown] lang="en" key="q-break-even"
"""
## Question 2: a tool for the break-even point (2 points)

Complete the function `break_even`, so that any shop can use it. It takes 3 things:

- `order_value`: the amount of one order [JPY],
- `margin`: the gross margin (a share such as 0.3),
- `amount`: the coupon [JPY]; suppose that every order uses one.

It gives back **by what share orders must grow to bring the same gross profit as before the coupon**. 0.5 means “50 % more orders”.
"""

# %% key="break-even" role="answer"
def break_even(order_value, margin, amount):
    uplift = ____
    ### BEGIN SOLUTION
    profit = order_value * margin
    uplift = profit / (profit - amount) - 1
    ### END SOLUTION
    return uplift


# %% key="check-break-even" role="graded" points=2
kl.check("break_even")

# %% [markdown] lang="ja" key="q-needed-uplift"
"""
## 問3　この店では、何割増えれば元が取れるか（2点）

クーポンを配らなかった組（`holdout`）の**注文1件の金額**を使います。粗利率は 35 %、クーポンは500円で、どの注文にも使われるとします。
元を取るには、注文が何割増えなければなりませんか。`needed_uplift` に入れてください。問2の関数を使ってもかまいません。
"""
# %% [markdown] lang="en" key="q-needed-uplift"
"""
## Question 3: what this shop needs to break even (2 points)

Take the **amount of one order** in the group that was not sent the coupon (`holdout`). The margin is 35 %, the coupon ¥500, and suppose that every order uses one.
By what share must orders grow to break even? Put it into `needed_uplift`. You may use your function of question 2.
"""

# %% key="needed-uplift" role="answer"
needed_uplift = ____
### BEGIN SOLUTION
order_value = holdout["sales"].sum() / holdout["orders"].sum()
needed_uplift = break_even(order_value, 0.35, 500)
### END SOLUTION

# %% key="check-needed-uplift" role="graded" points=2
kl.check("needed_uplift")

# %% [markdown] lang="ja" key="q-comparison"
"""
## 問4　会議に出してよい比べ方（2点）

クーポンの働きを正しく伝えているのは、次のどれですか。`"a"` から `"d"` のどれかを、`comparison` に入れてください。

- `"a"`：クーポンを使った人の粗利を、使わなかった人と比べた。その差が、クーポンの働きだ。
- `"b"`：配った組の注文を、配らなかった組と比べた。注文が増えたので、店はもうかった。
- `"c"`：配った組の全員の粗利を、くじ引きで配らなかった組の全員と比べた。その差が、クーポンの働きだ。
- `"d"`：クーポンを配った月の粗利を、前の月と比べた。その差が、クーポンの働きだ。
"""
# %% [markdown] lang="en" key="q-comparison"
"""
## Question 4: a comparison fit for the meeting (2 points)

Which of these tells truly what the coupon did? Put `"a"`, `"b"`, `"c"` or `"d"` into `comparison`.

- `"a"`: we compared the gross profit of those who used the coupon with that of those who did not; the difference is the coupon's doing.
- `"b"`: we compared orders of the group that was sent it with those of the holdout; orders rose, so the shop made money.
- `"c"`: we compared the gross profit of everybody who was sent it with that of everybody in the holdout drawn by lot; the difference is the coupon's doing.
- `"d"`: we compared gross profit in the month of the coupon with that of the month before; the difference is the coupon's doing.
"""

# %% key="comparison" role="answer"
comparison = ____
### BEGIN SOLUTION
comparison = "c"
### END SOLUTION

# %% key="check-comparison" role="graded" points=2
kl.check("comparison")

# %% [markdown] lang="ja" key="q-mail-effect"
"""
## 問5　メールが増やした粗利（2点）

クーポンではなく、メールそのものの実験です。12,000人を、くじ引きで3つの組に分けました。
`no mail` は何も送らない組、`goods mail` は商品の案内、`news mail` は読み物を送った組です。`spend` は、1人が買った金額の平均（円）です。

粗利率は 35 %、メールは1通 0.8円です（`cost` に入っています）。次の2つの列を足してください。

- `profit`：1人あたりの粗利から、メール代を引いたもの［円］
- `added`：`profit` が、何も送らない組より**何円多いか**［円］
"""
# %% [markdown] lang="en" key="q-mail-effect"
"""
## Question 5: what mail added to gross profit (2 points)

This is an experiment on mail itself, without a coupon. 12,000 people were split by lot into 3 groups.
`no mail` got nothing, `goods mail` got mail about goods, `news mail` got things to read. `spend` is how much a person bought on average (yen).

The margin is 35 %, and a mail costs ¥0.8 (in `cost`). Add 2 columns:

- `profit`: gross profit for one person, less the cost of the mail [JPY],
- `added`: **by how many yen** `profit` is above that of the group without mail [JPY].
"""

# %% key="mail" role="given"
mail = data.load("mail_trial")
cost = pd.Series({"no mail": 0.0, "goods mail": 0.8, "news mail": 0.8})

mail.groupby("arm")[["bought", "spend"]].mean()

# %% key="mail-effect" role="answer"
mail_effect = mail.groupby("arm")[["bought", "spend"]].mean()
mail_effect["profit"] = ____
mail_effect["added"] = ____
### BEGIN SOLUTION
mail_effect["profit"] = mail_effect["spend"] * 0.35 - cost
mail_effect["added"] = mail_effect["profit"] - mail_effect["profit"]["no mail"]
### END SOLUTION

# %% key="check-mail-effect" role="graded" points=2
kl.check("mail_effect")

# %% [markdown] lang="ja" key="q-readers-left"
"""
## 問6　送るほど減る名簿：グラフのデータ（2点）

メールを1回送るたびに、読者の一部が購読をやめます。その割合が `rate` です。
いま読者は20,000人で、新しい人は入らないとします。月に**4回、8回、15回、30回**送りつづけると、**6か月後**に残る読者は何人ですか。
4つの値をこの順に、`readers_left` に入れてください。

やめるのは、いつも**そのとき残っている人**の一部です。`per_month` は4つの回数です。累乗は `**` と書きます。
正しくできたら、空いたセルで `readers_left.plot(ylim=0)` を実行すると、グラフが見られます。
"""
# %% [markdown] lang="en" key="q-readers-left"
"""
## Question 6: the list shrinks as you send: data for a chart (2 points)

Each time a mail goes out, some readers unsubscribe: the share is `rate`.
There are 20,000 readers now, and suppose that nobody new joins. If you keep sending **4, 8, 15 or 30** mails a month, how many readers are left **after 6 months**?
Put the 4 values, in this order, into `readers_left`.

It is always a share of **those who are still there** that leaves. `per_month` holds the 4 counts. A power is written `**`.
When it is right, run `readers_left.plot(ylim=0)` in an empty cell to see the chart.
"""

# %% key="rate" role="given"
letters = data.load("newsletter_sends")
rate = letters["unsubscribed"].sum() / letters["delivered"].sum()
per_month = pd.Series([4, 8, 15, 30], index=[4, 8, 15, 30])

print(rate)

# %% key="readers-left" role="answer"
readers_left = ____
### BEGIN SOLUTION
readers_left = 20_000 * (1 - rate) ** (per_month * 6)
### END SOLUTION

# %% key="check-readers-left" role="graded" points=2
kl.check("readers_left")

# %% [markdown] lang="ja" key="q-policy"
"""
## 問7　次の半年の方針（3点）

1月から6月までの方針を決めます。選べるのは2つです。

- `sends`：1か月に送るメールの回数（0から31）
- `coupon`：メールにつけるクーポンの金額［円］（0から1000）

よい方針は、次の2つを**両方**満たします。

1. **ゴール**：6か月の粗利の合計が、「月に4回、クーポンなし」の場合より**30万円以上**多い。
2. **ガードレール**：6月の読者が**17,000人以上**。名簿は、その先の半年にも使う財産だからです。

次の関数 `forecast` は、ふつうの半年の予想です（毎月200人の新しい読者も入れています）。粗利は、「月に4回、クーポンなし」との**差**で出ます。
"""
# %% [markdown] lang="en" key="q-policy"
"""
## Question 7: the policy for the next half-year (3 points)

Decide on the policy from January to June. 2 things are yours to choose:

- `sends`: mails sent a month (0 to 31),
- `coupon`: the coupon in the mail [JPY] (0 to 1000).

A good policy meets **both** of these:

1. **Goal**: gross profit of the 6 months is at least **¥300,000** above that of “4 mails a month, no coupon”.
2. **Guardrail**: there are at least **17,000** readers in June. For the list is a property that the half-year after that will live on, too.

The function `forecast` says what to expect of a usual half-year (with 200 new readers a month). It gives gross profit as the **difference** from “4 mails a month, no coupon”.
"""

# %% key="forecast" role="given"
def forecast(sends, coupon):
    levers = {"sends": [4, sends], "coupon": [0, coupon], "new_products": 0, "points_back": 0}
    path = kl.markets.shop.MODEL.evaluate(levers, periods=6)
    before, now = path["gross_profit"].sum(axis=1)
    return {
        "粗利の差（円）": f"{now - before:+,.0f}",
        "6月の読者（人）": f"{path['subscribers'][1, -1]:,.0f}",
    }


forecast(sends=4, coupon=0)
#: 粗利の差（円） = difference in gross profit (yen)
#: 6月の読者（人） = readers in June

# %% [markdown] lang="ja" key="try-it"
"""
次のセルは、何度でも書きかえて試せます。いまの方針（15回、500円）から始めましょう。
"""
# %% [markdown] lang="en" key="try-it"
"""
You may change the next cell and run it as often as you like. Begin with the present policy (15 mails, ¥500).
"""

# %% key="practice"
forecast(sends=15, coupon=500)

# %% [markdown] lang="ja" key="decide"
"""
採点では、この店の半年を何度も試します。競合の店が現れる半年も、テレビで紹介される半年もあります。
どの半年でも「月に4回、クーポンなし」と同じ条件で比べるので、運だけで負けることはありません。
ぎりぎりを狙うより、少し余裕のある方針を選びましょう。
"""
# %% [markdown] lang="en" key="decide"
"""
In grading, this shop's half-year is tried many times. In some a rival turns up, in others the shop is shown on television.
Each time your policy and “4 mails a month, no coupon” meet the same conditions, so you do not lose by luck alone.
Rather than the very edge, choose a policy with a little room to spare.
"""

# %% key="policy" role="answer"
policy = {"sends": ____, "coupon": ____}
### BEGIN SOLUTION
policy = {"sends": 13, "coupon": 0}
### END SOLUTION

# %% key="check-policy" role="graded" points=3
kl.check("policy")

# %% [markdown] lang="ja" key="q-draft"
"""
## 問8　店長へのメモを仕上げる（2点）

方針は、人に伝わってはじめて動きだします。となりの町の店で、同僚が店長へのメモの下書きを書きました。
1文ずつ、いちばん合うラベルを付けて、`draft` に入れてください。

- `"keep"`：このまま出してよい。
- `"sales"`：売上や注文の話で、店に残るお金がわからない。
- `"users"`：使った人だけを見ている。やらなかったときと比べていない。
- `"no_line"`：守れたかどうかを、あとから確かめられない。
- `"blame"`：だれかを責めている。

| 名前 | 下書きの文 |
|---|---|
| `a` | くじ引きで分けた2つの組を比べました。案内を送った組の粗利は、1人あたり40円多くなりました |
| `b` | キャンペーンの月は、注文が2割も増えました。だから成功です |
| `c` | ポイントを使った人の粗利は、使わなかった人の3倍です。だからポイントを増やします |
| `d` | 読者が減りすぎないように、しっかり注意して見ていきます |
| `e` | 去年うまくいかなかったのは、前の担当者がよく考えなかったせいです |
| `f` | 毎月末に読者を数えます。9,000人を下回っていたら、次の月は送る回数を半分にします |
"""
# %% [markdown] lang="en" key="q-draft"
"""
## Question 8: finish the memo to the manager (2 points)

A policy only begins to work when people understand it. In a shop in the next town, a colleague has drafted a memo to the manager.
Give each sentence the label that fits best, and put them into `draft`.

- `"keep"`: it can go out as it is,
- `"sales"`: it speaks of sales or orders and does not tell what the shop keeps,
- `"users"`: it looks only at those who used something, not at what happens without it,
- `"no_line"`: nobody can find out afterwards whether it was kept to,
- `"blame"`: it blames somebody.

| name | sentence of the draft |
|---|---|
| `a` | We compared two groups drawn by lot. In the one that got the letter, gross profit was ¥40 a person higher. |
| `b` | In the month of the campaign orders rose by as much as 20 %, so it was a success. |
| `c` | Gross profit from those who used their points is 3 times that from the others, so we give more points. |
| `d` | We shall keep a careful eye on the list, so that it does not shrink too much. |
| `e` | Last year went badly because my predecessor did not think. |
| `f` | We count the readers at the end of each month. If there are fewer than 9,000, we halve the mails in the next month. |
"""

# %% key="draft" role="answer"
draft = {"a": ____, "b": ____, "c": ____, "d": ____, "e": ____, "f": ____}
### BEGIN SOLUTION
draft = {"a": "keep", "b": "sales", "c": "users", "d": "no_line", "e": "blame", "f": "keep"}
### END SOLUTION

# %% key="check-draft" role="graded" points=2
kl.check("draft")

# %% [markdown] lang="ja" key="end"
"""
## おつかれさまでした

「続ける」か「やめる」かを、使った人の話ではなく、**やらなかったときとの差**で決められました。
しかも、名簿という財産を守る線も引きました。ゴールとガードレールは、いつも組にして考えましょう。

上のメニューの「ファイル」から保存してください。一人で学んでいる人は、これで終わりです。[ホームへもどる](../../../course/ja/home.ipynb)
授業で使っている人は、先生に言われた方法で提出します。
"""
# %% [markdown] lang="en" key="end"
"""
## Well done

You settled whether to go on, not by stories about coupon users but by **the difference from not doing it**.
And you drew a line that protects the list, which is a property. Always think of a goal and its guardrail together.

Save your work with “File” in the menu above. If you study alone, you have finished. [Back to the home page](../../../course/en/home.ipynb)
If you are in a class, hand it in the way your instructor told you.
"""
