# ---
# kpilearn:
#   title: {ja: "次の1件は、いくらですか", en: "What does the next one cost?"}
# ---

# %% key="plan"
minutes = {
    # section of the lesson: in 60 minutes, in 120, of the day
    "situation": (8, 10, 4),
    "steps": (6, 10, 3),
    "ages-reading": (0, 6, 0),
    "rates-reading": (10, 12, 6),
    "marginal-intro": (0, 8, 0),
    "plan-intro": (0, 10, 0),
    "exercise": (20, 30, 10),
    "cannibal-intro": (8, 10, 5),
    "widget-intro": (3, 8, 0),
    "videos-intro": (0, 6, 0),
    "videos-reading": (0, 5, 0),
    "takeaway": (5, 5, 2),
}

# %% [markdown] lang="ja" key="goals"
"""
- 予算の話で「平均」が出たら、「**次の1件は、いくらですか**」と聞けるようにします。
- クリックで止まらず、注文まで段を進めて値段を出す練習をします。
- 管理画面の手柄を、そのまま信じない。止めてみて確かめる、という手を1つ持ち帰ります。
"""
# %% [markdown] lang="en" key="goals"
"""
- When the talk is of budgets and somebody says “average”, people should ask: “**And what does the next one cost?**”
- They practise going on from clicks to orders before they speak of a price.
- Nobody should take the console's credit at face value. They take home one way to find out: switch it off somewhere.
"""

# %% [markdown] lang="ja" key="prepare"
"""
- 組ごとにコイン（またはクリップ）を5枚。1枚が1万円です。
- 配布資料の表を、3枚に切り分けておきます。自社名、一般語、バナーの**担当ごとに1枚**。ほかの担当の表は見せません。
- 広告を使ったことのない人が半分いても大丈夫です。「店の前でチラシを配る」に置きかえて話せます。
"""
# %% [markdown] lang="en" key="prepare"
"""
- For each group, 5 coins or paper clips. Each is ¥10,000.
- Cut the table of the handout in three: own-name words, general words, banners. **One strip for each speaker**, and nobody sees the others' strips.
- It does not matter if half the room has never bought an ad. Speak of handing out leaflets in the street instead.
"""

# %% [markdown] lang="ja" key="ask"
"""
### 「いちばんクリックされる広告に、あと1万円足しますか」
賛成を数えてから、「では、その言葉で検索するのはどんな人ですか」と聞きます。「うちの名前を知っている人」と答えた瞬間に、顔が変わる人がいます。その人に話を続けてもらいます。

### 「10 kgのみかんを買いました。あと1個の値段は、平均と同じですか」
まとめ買いの値引き、最後の1箱の値上がりなど、身近な例が出ます。平均と次の1個が違う、という感覚だけ作れば足ります。

### 「広告を1週間止めたら、注文はいくつ減ると思いますか」
管理画面の数だけ減る、という声が多いはずです。レッスンの20の地域では、20件のうち8件だけでした。

### 「やめどきは、どうやって決めますか」
「赤字になったら」が最初の答えです。「平均で？ それとも最後の1万円で？」と聞き返してください。ここが今日の終点です。
"""
# %% [markdown] lang="en" key="ask"
"""
### “¥10,000 more for the ad that is clicked most?”
Count the hands, then ask: “What kind of people search for that word?” When somebody says “people who know our name”, a face changes. Let that person go on.

### “You bought 10 kg of oranges. Does one more orange cost the average?”
Bulk discounts, the last crate that is dearer: examples from daily life will come. The feeling that the average is not the next is all you need.

### “Switch the ads off for a week. How many orders fewer?”
Most will say: as many as the console shows. In the 20 regions of the lesson it was 8 of 20.

### “How do you know when to stop?”
“When it makes a loss,” is the first answer. Ask back: “On average? Or on the last ¥10,000?” That is where the session ends.
"""

# %% [markdown] lang="ja" key="wrong-best_split-best_ctr"
"""
「いちばん強いところに集中」は、営業の世界では美しい言葉です。だから、言葉を否定しないで、**最後の1万円で増えた注文**を見せます。0.1件です。
「集中する場所を、クリックではなく次の1件で選びましょう」と言えば、志は残ります。
"""
# %% [markdown] lang="en" key="wrong-best_split-best_ctr"
"""
“Put everything where we are strong” is a fine phrase in sales. Do not attack it; show **what the last ¥10,000 added**: 0.1 of an order.
“Then let us choose the place by the next order, not by clicks” leaves the spirit intact.
"""

# %% [markdown] lang="ja" key="wrong-marginal_cpa-average_after"
"""
全部で割る計算は、手が勝手に動きます。割る前に、**「増やした」と「増えた」の2語を丸で囲む**ことにします。
それでも平均を出した人がいたら、答えは捨てずに、2つを並べて板書してください。並べると、違う質問への答えだとわかります。
"""
# %% [markdown] lang="en" key="wrong-marginal_cpa-average_after"
"""
Hands divide the totals all by themselves. Before dividing, **put a circle round the two words “added”**: added budget, added orders.
If somebody still has the average, keep it and write both on the board. Side by side one sees that they answer different questions.
"""

# %% [markdown] lang="ja" key="said-about-50-percent"
"""
> 約 50 %

率と率を足して2で割る。学校の平均点のやり方です。「1回打って1本のヒット。この選手の打率は10割。99打数1安打の選手と合わせて、チーム打率は5割？」
野球で笑ってもらえば、合計どうしで割る理由は説明が要りません。
"""
# %% [markdown] lang="en" key="said-about-50-percent"
"""
> about 50 %

Add the rates and halve them, as with marks at school. “A player has one shot and scores: 100 %. Another scores once in 99. Does their team score with every second shot?”
After the laugh nobody needs to be told to divide the totals.
"""

# %% [markdown] lang="ja" key="said-hundred-orders"
"""
> 100件

管理画面の数字をそのまま言うのは、まじめな担当者です。画面は「最後にクリックした人」を数えているだけだと、機械のせいにします。
駅前のチラシで考えてもらいます。**店の入口で配れば、受け取った人は全員お客さま**。でも、チラシのおかげでしょうか。
"""
# %% [markdown] lang="en" key="said-hundred-orders"
"""
> 100

Those who quote the console are conscientious. Blame the machine: it merely counts who clicked last.
Think of leaflets: **handed out at the shop's own door, everybody who takes one becomes a customer**. But because of the leaflet?
"""

# %% [markdown] lang="ja" key="said-below-9000"
"""
> 平均が9,000円より安いので、増やす

社内の会議で、いちばん通りやすい言い方です。だからこそ危ない。最初の安い注文が、最後の高い注文を**隠してくれる**からです。
「おいしい店で食べ放題。20皿目は、1皿目と同じ値打ちですか」と聞いて、ひと息つきます。
"""
# %% [markdown] lang="en" key="said-below-9000"
"""
> Spend more: the average is below ¥9,000

No argument passes a meeting more easily, and that makes it dangerous: the cheap first orders **hide** the dear last ones.
“All you can eat at a good place: is plate 20 worth as much as plate 1?” gives the room a breather.
"""

# %% [markdown] lang="ja" key="exercise"
"""
4人の組で**予算の競り**をします（3人の組では、バナーを予算の人が兼ねます）。1枚1万円のコインが5枚。取れた注文が多いほどよい結果です。

| 役 | すること |
|---|---|
| 自社名の人 | 「あと1万円あれば、注文が○件増えます」と、自分の表だけを見て売りこみます |
| 一般語の人 | 同じです |
| バナーの人 | 同じです |
| 予算の人 | 1枚ずつ、いちばん増えると言った人に渡します。表は見ません |

1. **1回目**：コインを1枚ずつ競ります。渡したら、その人は表の次の行を読みます。
2. **集計**：増えた注文を足します。いまの分け方（約13.8件）より多いですか。
3. **2回目**：管理画面ではなく、本当に増える注文で競ります。自社名は表の3割、ほかの2つは9割だけが本物です（教材で置いた値）。
4. **報告**：1回目と2回目で、コインの置き場所がどう変わったかを1文にします。

**ふりかえりの問い**：最初に勝った人が、途中から黙ったのはなぜですか。うそを言って競りに勝てる人はいましたか。それを防ぐには、何を見ればよいですか。
"""
# %% [markdown] lang="en" key="exercise"
"""
In groups of 4, hold an **auction of the budget** (in a group of 3, the banker speaks for the banners, too). There are 5 coins of ¥10,000. The more orders in the end, the better.

| role | what to do |
|---|---|
| own-name words | looks at the own strip only and says “¥10,000 more, and I bring … more orders” |
| general words | the same |
| banners | the same |
| banker | gives each coin to whoever promises most, and sees no strip |

1. **First round:** one coin after the other. Whoever gets one reads the next line of the strip.
2. **Add up** the orders. Are they more than by the present split (about 13.8)?
3. **Second round:** now bid with orders that are really added. Of own-name words only 30 % are real, of the other two 90 % (assumptions of this course).
4. **Report** in one sentence how the coins moved from the first round to the second.

**To look back:** why did the early winner fall silent? Could somebody win by lying, and what would you look at to prevent it?
"""

# %% [markdown] lang="ja" key="board"
"""
平均の列を先に書き、次の1件の列は競りのあとで埋めます。

```
             平均（いままで）    次の1件（2万円→4万円）
自社名         3,076円            約18,600円
一般語         4,626円            4,000円台
バナー         6,446円

             広告の注文   止めた週との差
1地域・1週      20.1件        8件      ← 12件は、もともと来る人
1件の値段      1,991円      約5,000円

やめどき： 次の1件の値段 ＝ 1件の利益
```
"""
# %% [markdown] lang="en" key="board"
"""
Write the averages first; fill in the next order after the auction.

```
               average so far     next order (¥20,000 → ¥40,000)
own-name       ¥3,076             about ¥18,600
general        ¥4,626             ¥4,000-odd
banners        ¥6,446

               orders from ads    against weeks without
region, week   20.1               8       ← 12 would have come anyway
price of one   ¥1,991             about ¥5,000

Stop where:  price of the next order = profit on an order
```
"""

# %% [markdown] lang="ja" key="worksheet"
"""
### 競りの表（担当ごとに切り分けます）

「あと1万円で増える注文」です。40店ずつの実験から計算しました。

| コイン | 自社名 | 一般語 | バナー |
|---|---|---|---|
| 1枚目 | 4.80件 | 2.93件 | 1.93件 |
| 2枚目 | 1.75件 | 2.43件 | 1.00件 |
| 3枚目 | 0.10件 | 2.35件 | 0.35件 |
| 4枚目 | 0.98件 | 2.25件 | 0.25件 |

### わたしの職場の「次の1件」

| 書くこと | 先々月 | 先月 | 差 |
|---|---|---|---|
| 使った予算 | | | |
| 注文（契約、来店）の数 | | | |

**予算の差 ÷ 注文の差**

---

**止めてみるなら、どこを、いつ、どれだけ止めますか。**

---
"""
# %% [markdown] lang="en" key="worksheet"
"""
### Strips for the auction (cut apart)

“Orders that ¥10,000 more will add”, computed from the experiments with 40 shops each.

| coin | own-name | general | banners |
|---|---|---|---|
| 1 | 4.80 | 2.93 | 1.93 |
| 2 | 1.75 | 2.43 | 1.00 |
| 3 | 0.10 | 2.35 | 0.35 |
| 4 | 0.98 | 2.25 | 0.25 |

### “The next one” where I work

| fill in | month before last | last month | difference |
|---|---|---|---|
| budget spent | | | |
| orders (contracts, visits) | | | |

**Difference in budget ÷ difference in orders**

---

**If you were to switch something off: what, when, how much?**

---
"""

# %% [markdown] lang="ja" key="slide-ctr"
"""
## いちばん強いのは、どの広告？

![](first-picture)

Note:
上司の口調で「自社名がいちばんだ」と言い切ります。
「あと1万円、どこへ置きますか」を、3か所と「まだ決められない」の4つで挙手。人数を板書します。
"""
# %% [markdown] lang="en" key="slide-ctr"
"""
## Which ad is the strongest?

![](first-picture)

Note:
In the manager's voice: “Own-name words win!”
“¥10,000 more: where?” Hands up for one of 3 places, or “I can't tell yet”. Write the 4 counts on the board.
"""

# %% [markdown] lang="ja" key="slide-steps"
"""
## 予算から注文まで、3段

> 予算 → クリック → 注文 → 1件の値段

5万円 ÷ 100円 × 2 % ＝ **10件**、1件**5,000円**

Note:
暗算で、部屋といっしょに進みます。500クリック、10件、5,000円。
「クリックが安い」で喜ぶのは1段目で拍手をするのと同じ、と言って次へ。
"""
# %% [markdown] lang="en" key="slide-steps"
"""
## Three steps from budget to orders

> budget → clicks → orders → price of one

¥50,000 ÷ ¥100 × 2 % = **10 orders** at **¥5,000**

Note:
Do it in the head, together: 500 clicks, 10 orders, ¥5,000.
To be glad of cheap clicks is to clap after step 1. Go on.
"""

# %% [markdown] lang="ja" key="slide-curves"
"""
## 増やすと、増え方が小さくなる

![](curves)

Note:
3本の線を、坂道として歩いてもらいます。どこから平らになりますか。
平らになる理由は1つです。店の名前で検索する人は、それ以上いない。線の名前を隠して、どれが自社名かを当ててもらってもよいです。
"""
# %% [markdown] lang="en" key="slide-curves"
"""
## The more you spend, the less it adds

![](curves)

Note:
Let them walk up the 3 lines like hills. Where does each go flat?
There is 1 reason: nobody else searches for the shop's name. You may hide the names and let them guess which is which.
"""

# %% [markdown] lang="ja" key="slide-marginal"
"""
## 平均と、次の1件

> 次の1件の値段 ＝ 増やした予算 ÷ 増えた注文

自社名：平均**3,076円**、次の1件は**約18,600円**

Note:
2つの数を続けて読み、間を置きます。同じ広告の、違う質問への答えです。
「いままで」か「これから」か。決める会議では、これからの値段を使います。
"""
# %% [markdown] lang="en" key="slide-marginal"
"""
## The average, and the next one

> price of the next = added budget ÷ added orders

Own-name: average **¥3,076**, next order **about ¥18,600**

Note:
Read the two figures one after the other, and pause. The same ad, two questions.
So far, or from here on? A meeting that decides needs the price from here on.
"""

# %% [markdown] lang="ja" key="slide-auction"
"""
## 演習：予算の競り

- コインは5枚（1枚1万円）
- 「あと1万円で、○件増えます」
- **いちばん増える人**へ1枚ずつ
- 2回目は、本当に増える注文で

Note:
売りこみの口上は、うんと大げさに。数字だけは表のとおりに、と念を押します。
1回目の合計は、正しく進めば14.75件くらいになります。2回目に自社名のコインが消えたら、その理由を組に語らせてください。
"""
# %% [markdown] lang="en" key="slide-auction"
"""
## Exercise: an auction of the budget

- 5 coins of ¥10,000
- “¥10,000 more, and I bring …”
- Each coin to **the largest promise**
- Round 2: orders really added

Note:
Sales talk as loud as they like; only the figures stay as they are on the strip.
Played well, round 1 ends at about 14.75. When the own-name coin goes in round 2, let the group explain why.
"""

# %% [markdown] lang="ja" key="slide-cannibal"
"""
## 広告の注文が20件。増えたのは？

![](regions-picture)

Note:
右の棒の、色の濃さの違う2つを指します。「広告を通らない注文」はどうなりましたか。減っています。
ただで来るはずの人が、広告の入口から入っただけ。悪い広告ではなく、悪い数え方です。
"""
# %% [markdown] lang="en" key="slide-cannibal"
"""
## 20 orders from ads. How many more?

![](regions-picture)

Note:
Point at the 2 parts of the bar on the right. What became of orders without an ad? There are fewer.
People who would have come free of charge came in by the ad's door. It is not a bad ad but a bad count.
"""

# %% [markdown] lang="ja" key="slide-stop"
"""
## やめどきは、どこ？

![](profit-picture)

Note:
山の頂上を指で示してもらい、「頂上の右でも、平均は黒字です」と伝えます。驚く人が出ます。
次の1件の値段と1件の利益が同じになるところ。ここまで来たら、今日の問いは終わりです。
"""
# %% [markdown] lang="en" key="slide-stop"
"""
## Where to stop?

![](profit-picture)

Note:
Let them point at the summit. “To its right the average still makes a profit.” That surprises people.
Stop where the price of the next order equals the profit on an order. With that, the question of the day is answered.
"""

# %% [markdown] lang="ja" key="slide-move"
"""
## 5万円を、自分で動かす

- 次の1件が**いちばん高い**のは？
- 高いところから安いところへ
- 本当に増えた注文も守る

[配分のつまみを開く](lesson:widget)

Note:
点線が平均、太い線が次の1件です。前に出た人には、動かす前に予想を言ってもらいます。
時間がなければ、1回だけ動かして「どちらへ動きましたか」で終えます。
"""
# %% [markdown] lang="en" key="slide-move"
"""
## Move the ¥50,000 yourself

- Where is the next order **dearest**?
- From dear to cheap
- Keep the orders really added, too

[Open the sliders](lesson:widget)

Note:
Dotted is the average, thick the next order. Whoever comes to the front says what they expect before moving.
If time is short, make one move and end with “which way did it go?”
"""

# %% [markdown] lang="ja" key="slide-monday"
"""
## 月曜日に、引き算と割り算

> 予算の差 ÷ 注文の差 ＝ 次の1件の値段

その値段は、1件の**利益**より安い？

Note:
季節も混ざるので、答えではなく手がかりだと必ず言い添えます。
報告書が手に入らない人は、チラシや展示会など、自分の使った費用でかまいません。
"""
# %% [markdown] lang="en" key="slide-monday"
"""
## On Monday, subtract and divide

> difference in budget ÷ difference in orders

Is that price below the **profit** on an order?

Note:
Season and the like are mixed in: call it a clue, not the answer.
Those who cannot get an ads report may take leaflets, a fair, or anything they spend money on.
"""
