"""The answers, hints and quizzes of lesson 8."""

import pandas as pd

from kpilearn.datasets import load
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, number
from kpilearn.notebook.quiz_items import Choice, Commit, One, Quiz, Several

_BEST = ["R15", "R07", "R17"]


def key() -> Key:
    """Return the key; the figures come from the tables ``rep_coaching`` and ``shop_monthly``."""
    return Key(questions=[top_may(), low(), none(), left_over()], quizzes=[coaching(), noise()])


def top_may() -> Question:
    """The best three of April, a month later."""
    reps = load("rep_coaching")
    best = reps[reps["rep"].isin(_BEST)]
    by_month = best.groupby("month")["appointments"]
    means = by_month.mean()
    return Question(
        "top_may",
        right=number(means.iloc[1], tolerance=0.05),
        right_message=Words(
            ja="約10.7件です。14.7件から、本当の実力の10件の近くまでもどりました。",
            en="About 10.7: from 14.7 they came back close to their true level of 10.",
        ),
        ideas=[
            Idea(
                "april",
                number(means.iloc[0], tolerance=0.05),
                Words(
                    ja="それは4月の平均です。3人を選んだ月の数字なので、高いのは当然です。次の月を見ましょう。",
                    en="That is April, the month by which they were picked, so it has to be high. Look at the month after.",
                ),
            ),
            Idea(
                "sum",
                number(by_month.sum().iloc[1], tolerance=0.05),
                Words(
                    ja="3人の合計になっています。1人あたりにすると、4月の14.7件と比べられます。",
                    en="That is the sum of the three. Make it per rep, so that it can be compared with 14.7.",
                ),
            ),
            Idea(
                "three_months",
                number(best["appointments"].mean(), tolerance=0.05),
                Words(
                    ja="4月から6月までを全部平均しています。5月だけの行は `may` に入っています。",
                    en="That is the average over all three months. The rows of May alone are in `may`.",
                ),
            ),
            Idea(
                "everybody",
                number(reps.groupby("month")["appointments"].mean().iloc[1], tolerance=0.05),
                Words(
                    ja="20人全員の平均です。4月によかった3人だけを見ましょう。",
                    en="That is the average of all 20. Look only at the three who were best in April.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="`may` のアポの列を選んで、平均します。",
                en="Choose the column of appointments in `may` and average it.",
            ),
            Words(
                ja="列の名前は appointments です。引用符でくくり、[ ] に入れます。",
                en="The column is called appointments. Put it in quotation marks and in [ ].",
            ),
        ],
        solution=Words(ja='top_may = may["appointments"].mean()', en='top_may = may["appointments"].mean()'),
    )


def low() -> Question:
    """The lower end of what luck does to a count of 200."""
    usual = 200
    return Question(
        "low",
        right=number(usual - 2 * usual**0.5, tolerance=0.5),
        right_message=Words(
            ja="約172件です。上の端は約228件です。206件も194件も、幅のまん中あたりです。",
            en="About 172, and the upper end is about 228. Both 206 and 194 are near the middle.",
        ),
        ideas=[
            Idea(
                "one_root",
                number(usual - usual**0.5, tolerance=0.5),
                Words(
                    ja="ルートを1回だけ引いています。目安は、ルートの2つ分です。",
                    en="You took the root away once. The rule takes it twice.",
                ),
            ),
            Idea(
                "upper",
                number(usual + 2 * usual**0.5, tolerance=0.5),
                Words(
                    ja="それは上の端です。下の端は引き算です。",
                    en="That is the upper end. For the lower one, subtract.",
                ),
            ),
            Idea(
                "no_root",
                number(-usual, tolerance=0.5),
                Words(
                    ja="件数そのものを2倍して引いています。2倍するのは、ルートのほうです。",
                    en="You doubled the count itself. It is its square root that gets doubled.",
                ),
            ),
            Idea(
                "sum_of_reps",
                number(20 * (10 - 2 * 10**0.5), tolerance=0.5),
                Words(
                    ja="1人ずつの下の端を20人分足しています。全員の運が同時に悪くなることは、まずありません。チームの件数で計算しましょう。",
                    en="You added up the lower ends of 20 people, as if all were unlucky at once. Start from the team's count.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="m − 2√m の m に、チームのふだんの件数を入れます。",
                en="In m − 2√m, put the team's usual count for m.",
            ),
            Words(
                ja="掛け算は * と書き、ルートは **0.5 と書きます。", en="Multiplication is *, the square root is **0.5."
            ),
        ],
        solution=Words(ja="low = 200 - 2 * 200**0.5", en="low = 200 - 2 * 200**0.5"),
    )


def none() -> Question:
    """No appointment in 100 calls at a true rate of 1 %."""
    return Question(
        "none",
        right=number(0.99**100, tolerance=0.005),
        right_message=Words(
            ja="約 37 % です。3回に1回より多いのです。新人に「君のせいではない」と言えますね。",
            en="About 37 %, more than one time in three. You can tell the beginner that nothing is proved.",
        ),
        ideas=[
            Idea(
                "some",
                number(1 - 0.99**100, tolerance=0.005),
                Words(
                    ja="それは「少なくとも1件は取れる」確率です。全部だめ、のほうを答えましょう。",
                    en="That is the chance of at least one. The question is about none at all.",
                ),
            ),
            Idea(
                "one_call",
                number(0.99, tolerance=0.005),
                Words(
                    ja="電話1件がだめな確率です。求めるのは、100件続けてだめな確率です。",
                    en="That is the chance that one call fails. Make it a hundred in a row.",
                ),
            ),
            Idea(
                "multiplied",
                number(99, tolerance=0.5),
                Words(
                    ja="0.99に100を掛けています。0.99どうしを100回掛けるので、何乗の記号を使います。",
                    en="You multiplied 0.99 by 100. Multiply it by itself 100 times: that is a power.",
                ),
            ),
            Idea(
                "one_in_hundred",
                number(0, tolerance=0.005),
                Words(
                    ja="「1 %なら、100件に必ず1件」と考えた数字です。1 %は平均で、約束ではありません。",
                    en="That takes 1 % for one in every hundred, for sure. It is an average, not a promise.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="たとえば2回続けてだめなら、0.99**2 です。", en="Two failures in a row, for example, are 0.99**2."
            ),
            Words(ja="2のところを、電話の数にします。", en="In place of 2, put the number of calls."),
        ],
        solution=Words(ja="none = 0.99**100", en="none = 0.99**100"),
    )


def left_over() -> Question:
    """The December rise with the coupon less the December rise without it."""
    sales: pd.Series = load("shop_monthly")["sales"]
    rise = sales.pct_change()
    return Question(
        "left_over",
        right=number(rise[23] - rise[11], tolerance=0.0003),
        right_message=Words(
            ja="約 −0.9ポイントです。クーポンのあった年のほうが、12月の伸びは少し小さいのです。",
            en="About −0.9 points: December rose a little less in the year with the coupon.",
        ),
        ideas=[
            Idea(
                "whole_rise",
                number(rise[23], tolerance=0.0003),
                Words(
                    ja="12月の伸びを、全部クーポンのおかげにしています。クーポンのない年の12月も伸びました。その分を引きましょう。",
                    en="That gives the coupon all of December's rise. December rose without it, too: take that away.",
                ),
            ),
            Idea(
                "turned_round",
                number(rise[11] - rise[23], tolerance=0.0003),
                Words(
                    ja="引く順番が反対です。クーポンのある年から、ない年を引きます。",
                    en="The other way round: the year with the coupon less the year without.",
                ),
            ),
            Idea(
                "year_before",
                number(sales.pct_change(12)[23], tolerance=0.0003),
                Words(
                    ja="去年の同じ月との比較です。よい見方ですが、店が1年で育った分も入ります。ここでは、11月からの伸びどうしを比べましょう。",
                    en="That compares with the same month of last year: a good view, but it includes a year of the shop's growth. Here compare the two rises since November.",
                ),
            ),
            Idea(
                "added",
                number(rise[23] + rise[11], tolerance=0.0003),
                Words(
                    ja="2つの伸びを足しています。季節の分を取りのぞくには、引き算をします。",
                    en="You added the two rises. To take the season out, subtract.",
                ),
            ),
        ],
        hints=[
            Words(ja="`rise[23]` と書くと、2025年12月の伸びが出ます。", en="`rise[23]` is the rise of December 2025."),
            Words(ja="そこから、11番を引きます。", en="Take number 11 away from it."),
        ],
        solution=Words(ja="left_over = rise[23] - rise[11]", en="left_over = rise[23] - rise[11]"),
    )


def coaching() -> Quiz:
    """Did the coaching work?"""
    return Quiz(
        "coaching",
        [
            Commit(
                Words(
                    ja="研修を受けた5人は 32 % 増え、受けなかった15人は減りました。研修は効きましたか。",
                    en="The five with coaching went up by 32 %, the 15 without it went down. Did the coaching work?",
                ),
                choices=[
                    Words(ja="効いた。受けた人だけが増えたから", en="Yes: only those who had it went up"),
                    Words(ja="効いた上に、ほかの15人の気がゆるんだ", en="Yes, and the other 15 were taking it easy"),
                    Words(ja="少しは効いたはずだが、32 % は言いすぎ", en="It must have helped, but hardly by 32 %"),
                    Words(
                        ja="わからない。研修がなかったらどうなったかを知りたい",
                        en="I can't say: what would have happened without it?",
                    ),
                ],
                now=Words(
                    ja="効果は0でした。20人の腕は同じで、4月に運の悪かった人だけを選んだので、5月はもどったのです。"
                    "「研修がなかったら？」と聞けた人は、もう数字にだまされません。",
                    en="Its effect was 0. All 20 are equally good; those picked were the unlucky of April, and in May they came back. "
                    "Whoever asked “and without it?” will not be fooled by a number again.",
                ),
            )
        ],
    )


def noise() -> Quiz:
    """Seven questions on the whole lesson."""
    return Quiz(
        "noise",
        [
            One(
                Words(
                    ja="ふだん月25件のアポを取る人が、今月は18件でした。どうしますか。",
                    en="A rep who usually wins 25 appointments a month has 18 this month. What do you do?",
                ),
                [
                    Choice(
                        Words(ja="28 % も減ったので、すぐに面談で理由を聞く", en="28 % down: call them in at once"),
                        Words(
                            ja="運の幅は 25 ± 10 で、15件から35件です。18件は中にあります。",
                            en="Luck alone gives 25 ± 10, from 15 to 35. The 18 lies inside.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="幅の中なので、線の入ったグラフに点を足して、来月も見る",
                            en="Inside the range: add the point to the chart and look again next month",
                        ),
                        Words(
                            ja="そうです。√25 は5なので、15件までは運で起こります。",
                            en="Yes. √25 is 5, so luck reaches down to 15.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="目標を18件に下げる", en="Lower the target to 18"),
                        Words(
                            ja="1か月のゆれに目標を合わせると、目標も毎月ゆれます。",
                            en="Fit the target to one month's noise and it will shake every month.",
                        ),
                    ),
                ],
                practises="19",
            ),
            One(
                Words(
                    ja="成績の悪い10店だけに、新しい看板をつけました。翌月、10店の売上は平均 8 % 増えました。何が言えますか。",
                    en="New signs went up at the 10 worst shops only. Next month their sales rose by 8 % on average. What can you say?",
                ),
                [
                    Choice(
                        Words(ja="看板の効果は 8 % です", en="The sign is worth 8 %"),
                        Words(
                            ja="悪い店だけを選ぶと、看板がなくても、もどる分があります。",
                            en="Pick only bad shops and some of it comes back without any sign.",
                        ),
                    ),
                    Choice(
                        Words(ja="看板には効果がありません", en="The sign does nothing"),
                        Words(
                            ja="そうとも言えません。この比べ方では、どちらともわかりません。",
                            en="Nor can you say that. Compared like this, it stays open.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="まだわからない。くじ引きで看板をつけない店を残せば、比べられた",
                            en="Not known yet: leave some shops without a sign, by lot, and you can compare",
                        ),
                        Words(
                            ja="そうです。「つけなかったら」を、くじ引きが教えてくれます。",
                            en="Yes. The lot tells you what happens without it.",
                        ),
                        right=True,
                    ),
                ],
            ),
            One(
                Words(
                    ja="アイスの売上が、7月に6月より 30 % 増えました。新しい広告は7月1日からです。まず何を見ますか。",
                    en="Ice cream sales rose by 30 % from June to July. New advertisements began on 1 July. What do you look at first?",
                ),
                [
                    Choice(
                        Words(ja="去年の6月から7月への伸び", en="The rise from June to July last year"),
                        Words(
                            ja="広告のない年にも同じだけ伸びていれば、それは夏の分です。",
                            en="If it rose as much without the advertisements, it was the summer.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="広告を見た人の数", en="How many people saw the advertisement"),
                        Words(
                            ja="見た人が多くても、夏だから買ったのかもしれません。",
                            en="Many may have seen it and bought because it was hot.",
                        ),
                    ),
                    Choice(
                        Words(ja="8月の売上", en="Sales in August"),
                        Words(
                            ja="8月も夏です。季節の分は、まだ分けられません。",
                            en="August is summer, too; the season is still in it.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="お客さまアンケートの満足度が、1年で70点から78点に上がりました。その間に、4割のお客さまが解約しました。",
                    en="In a year the satisfaction score rose from 70 to 78 points. Meanwhile 40 % of customers cancelled.",
                ),
                [
                    Choice(
                        Words(ja="満足度が上がった。よい1年だった", en="Satisfaction is up: a good year"),
                        Words(
                            ja="不満な人から先にいなくなると、残った人の平均は上がります。",
                            en="When the dissatisfied leave first, the average of the rest goes up.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="不満な人が分母から消えただけかもしれない",
                            en="The dissatisfied may simply have left the denominator",
                        ),
                        Words(
                            ja="そうです。1年前に答えた全員を追いかけて、比べます。",
                            en="Yes. Follow everybody who answered a year ago, and compare.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="アンケートはあてにならないので、やめる", en="Surveys are worthless: stop them"),
                        Words(
                            ja="アンケートは役に立ちます。だれが答えていないのかを、いっしょに見ればよいのです。",
                            en="They are of use, if you also look at who no longer answers.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="台本Aは400件で3件、台本Bは400件で7件のアポでした。いちばんよい報告はどれですか。",
                    en="Script A won 3 appointments in 400 calls, script B won 7. Which is the best report?",
                ),
                [
                    Choice(
                        Words(
                            ja="「Bは2倍以上よいので、全員Bにします」", en="“B is more than twice as good: B for all.”"
                        ),
                        Words(
                            ja="同じ台本どうしでも、3回に1回はこのくらいかたよります。",
                            en="Two equal scripts differ this much one time in three.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="「まだ見分けられません。必要な件数になる日まで続けて、その日に決めます」",
                            en="“We cannot tell yet. We go on until the day we have enough calls, and decide then.”",
                        ),
                        Words(
                            ja="待つ理由と、決める日があります。これが「決めるか待つかのメモ」です。",
                            en="A reason to wait, and a day to decide: that is the memo.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="「差はありません。試すのをやめます」", en="“There is no difference. We stop.”"),
                        Words(
                            ja="「差が見つからない」と「差がない」は違います。件数が足りないだけかもしれません。",
                            en="Not to find a difference is not the same as none. There may be too few calls.",
                        ),
                    ),
                ],
            ),
            Several(
                Words(
                    ja="「ゆれ」を小さくして読む方法を、全部選んでください。",
                    en="Which of these make noise smaller? Choose all.",
                ),
                [
                    Choice(
                        Words(ja="1人ではなく、チームの合計を見る", en="Look at the team's sum, not at one person"),
                        Words(
                            ja="数が大きいほど、運の割合は小さくなります。",
                            en="The larger the count, the smaller the share of luck.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="1週間ではなく、3か月の合計を見る", en="Look at 3 months, not at one week"),
                        Words(
                            ja="時間をまとめても、数は大きくなります。そのかわり、気づくのは遅くなります。",
                            en="More time makes a larger count, too, at the price of knowing later.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="毎朝、数字を見直す", en="Look at the number every morning"),
                        Words(
                            ja="見る回数を増やしても、ゆれは小さくなりません。驚く回数が増えます。",
                            en="Looking more often does not make it smaller. It only gives more surprises.",
                        ),
                    ),
                    Choice(
                        Words(ja="よかった月だけを選んで平均する", en="Average the good months only"),
                        Words(
                            ja="運のよい月を選ぶと、次は下がって見えます。",
                            en="Pick the lucky months and the next will look like a fall.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="チームのアポが、ふだんの200件から今月は150件になりました（運の幅は172件から228件）。次にすることは何ですか。",
                    en="The team usually wins 200 appointments; this month there are 150 (luck reaches from 172 to 228). What comes next?",
                ),
                [
                    Choice(
                        Words(ja="ゆれなので、何もしない", en="It is noise: do nothing"),
                        Words(
                            ja="幅の外です。運だけでは、まず起こりません。",
                            en="It lies outside. Luck alone hardly does that.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="何が変わったのかを調べる。名簿、休みの日数、記録のつけ方など",
                            en="Find out what changed: lists, working days, the way it is recorded",
                        ),
                        Words(
                            ja="幅の外は、事情を探す合図です。打ち手はそのあとです。",
                            en="Outside the range is the signal to look for what happened. The measure comes after.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="全員を研修に送る", en="Send everybody to coaching"),
                        Words(
                            ja="名簿が古いだけなら、研修では直りません。先に理由を調べます。",
                            en="If it is an old list, coaching will not mend it. Find the reason first.",
                        ),
                    ),
                ],
                practises="20",
            ),
        ],
    )
