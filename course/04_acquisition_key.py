"""The answers, hints and quizzes of lesson 4."""

import pandas as pd

from kpilearn.datasets import load
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, choice, number
from kpilearn.notebook.quiz_items import Choice, Commit, One, Quiz, Several


def key() -> Key:
    """Return the key; all values are computed from the table ``rep_segments``."""
    return Key(questions=[per_rep(), fair_b(), falls_most(), b_with_a()], quizzes=[who_closes(), simpson()])


def _by_segment() -> pd.DataFrame:
    """Return meetings, new customers and close rate of the year, by rep and segment."""
    sums = load("rep_segments").groupby(["rep", "segment"])[["meetings", "new_customers"]].sum()
    return sums.assign(rate=sums["new_customers"] / sums["meetings"])


def _mix() -> pd.Series:
    """Return the share of each segment in the meetings of the whole team."""
    meetings = _by_segment()["meetings"].groupby("segment").sum()
    return meetings / meetings.sum()


def per_rep() -> Question:
    """New customers per rep and month."""
    team = load("rep_segments")
    won, reps, months = team["new_customers"].sum(), team["rep"].nunique(), team["month"].nunique()
    return Question(
        "per_rep",
        right=number(won / reps / months, tolerance=0.005),
        right_message=Words(
            ja="1人が月に約2.6社です。目標の3社に対する達成率は、およそ 88 % です。",
            en="About 2.6 a month for each rep: some 88 % of the target of 3.",
        ),
        ideas=[
            Idea(
                "year",
                number(won / reps, tolerance=0.005),
                Words(
                    ja="1人あたりにはなりましたが、1年分です。目標は1か月の数なので、期間をそろえましょう。",
                    en="That is per rep, but for the whole year. The target is for one month: make the periods agree.",
                ),
            ),
            Idea(
                "team",
                number(won / months, tolerance=0.005),
                Words(
                    ja="1か月あたりにはなりましたが、チーム全員の合計です。1人あたりにしましょう。",
                    en="That is per month, but for the team as a whole. Make it per rep.",
                ),
            ),
            Idea(
                "rows",
                number(team["new_customers"].mean(), tolerance=0.005),
                Words(
                    ja="表の1行あたりの平均です（または目標に対する達成率です）。1行は1人の1か月を、さらに3つのセグメントに分けたものです。人数と月数で割りましょう。",
                    en="That is the mean of a row (or the attainment rate). A row is one rep's month split into three segments. Divide by reps and by months.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="単位は「社/人/月」です。合計を、人数と月数の両方で割ります。",
                en="The unit is customers per rep and month: divide the total by both.",
            ),
            Words(
                ja="割り算の記号は / です。2回続けて使えます。",
                en="The sign for division is /; you can use it twice in a row.",
            ),
        ],
        solution=Words(ja="per_rep = 254 / 8 / 12", en="per_rep = 254 / 8 / 12"),
    )


def fair_b() -> Question:
    """B's close rate if B had the team's mix of meetings."""
    by_segment, mix = _by_segment(), _mix()
    b = by_segment.loc["B"]
    a_mix = by_segment.loc["A", "meetings"] / by_segment.loc["A", "meetings"].sum()
    return Question(
        "fair_b",
        # So close that rounded rates are right and the plain mean of the three is not.
        right=number((b["rate"] * mix).sum(), tolerance=0.0012),
        right_message=Words(
            ja="約 19 % です。同じ相手を配れば、Aの約 14 % を大きく上回ります。",
            en="About 19 %. Given the same customers, B is well ahead of A's 14 % or so.",
        ),
        ideas=[
            Idea(
                "overall",
                number(b["new_customers"].sum() / b["meetings"].sum(), tolerance=0.002),
                Words(
                    ja="全体の成約率です。B自身の担当の割合で混ぜた数字なので、まだ公平ではありません。チームの割合 mix を使いましょう。",
                    en="That is the overall close rate: it mixes with B's own patch and is not fair yet. Use the team's mix.",
                ),
            ),
            Idea(
                "mean_of_rates",
                number(b["rate"].mean(), tolerance=0.0005),
                Words(
                    ja="3つの成約率をただ平均しています。それは、3つの相手が同じ数だけいると考えることです。チームの割合 mix で重みをつけましょう。",
                    en="That is the plain mean of three rates, as if there were as many of each kind. Weight them by the team's mix.",
                ),
            ),
            Idea(
                "patch_of_a",
                number((b["rate"] * a_mix).sum(), tolerance=0.002),
                Words(
                    ja="Aの担当の割合を使っています。おもしろい計算ですが、同じように配る割合は、チーム全体の mix です。",
                    en="You used A's patch. An interesting figure, but the mix given to everybody is the team's.",
                ),
            ),
            Idea(
                "sum_of_rates",
                number(b["rate"].sum(), tolerance=0.002),
                Words(
                    ja="3つの成約率を足しています。割合を足す前に、それぞれに相手の割合を掛けましょう。",
                    en="You added three rates. Before adding, multiply each by the share of its kind of customer.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="Aの計算の、0.204 などをBの成約率に替えます。33件、30件、37件の割合が mix に入っています。",
                en="Take the sum for A and put B's rates in place of 0.204 and so on. The shares 33, 30, 37 of 100 are in mix.",
            ),
            Words(
                ja="列どうしの掛け算をかっこに入れて、後ろに .sum() を付けます。",
                en="Put the product of the two in brackets, with .sum() behind it.",
            ),
        ],
        solution=Words(ja="fair_b = (rates_b * mix).sum()", en="fair_b = (rates_b * mix).sum()"),
    )


def falls_most() -> Question:
    """Who loses most places from the overall to the fair ranking."""
    by_segment = _by_segment()
    sums = by_segment.groupby("rep").sum()
    overall = (sums["new_customers"] / sums["meetings"]).rank(ascending=False)
    fair = by_segment["rate"].mul(_mix(), level="segment").groupby("rep").sum().rank(ascending=False)
    lost = fair - overall
    options = list(lost.index)
    return Question(
        "falls_most",
        right=choice(lost.idxmax(), options),
        right_message=Words(
            ja="2位から8位へ、6つも下がりました。上司が「習ってきなさい」と言った相手です。",
            en="From place 2 to place 8: six places down. And this is the rep from whom B was told to learn.",
        ),
        ideas=[
            Idea(
                "rises_most",
                choice(lost.idxmin(), options),
                Words(
                    ja="その人の線は、右へ行くほど上がっています。順位を下げた人を探しましょう。",
                    en="That line goes up to the right. Look for one that goes down.",
                ),
            ),
            Idea(
                "known_to_rise",
                choice("B", options),
                Words(
                    ja="Bは、公平に比べると上がります。位の数字が大きくなった人を探しましょう。",
                    en="B rises in a fair comparison. Look for somebody whose place becomes a larger number.",
                ),
            ),
            Idea(
                "falls_less",
                choice(lost.nlargest(2).index[1], options),
                Words(
                    ja="下がってはいますが、もっと大きく下がった人がいます。左と右の順位の差を比べましょう。",
                    en="Down indeed, but somebody falls further. Compare the difference between left and right.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="左の端で高いところにいて、右の端で低いところにいる線を探します。",
                en="Look for a line that is high at the left end and low at the right end.",
            ),
            Words(
                ja='空いたセルで places["fair"] - places["overall"] を実行すると、下がった数が出ます。',
                en='Run places["fair"] - places["overall"] in an empty cell: it gives the places lost.',
            ),
        ],
        solution=Words(
            ja='falls_most = (places["fair"] - places["overall"]).idxmax()',
            en='falls_most = (places["fair"] - places["overall"]).idxmax()',
        ),
    )


def b_with_a() -> Question:
    """B's new customers with A's meetings."""
    by_segment = _by_segment()
    a, b = by_segment.loc["A"], by_segment.loc["B"]
    return Question(
        "b_with_a",
        right=number((b["rate"] * a["meetings"]).sum(), tolerance=0.5),
        right_message=Words(
            ja="約56社です。Aが実際に取った36社より、20社ほど多くなります。",
            en="About 56: some 20 more than the 36 that A really won.",
        ),
        ideas=[
            Idea(
                "overall_rate",
                number(a["meetings"].sum() * b["new_customers"].sum() / b["meetings"].sum(), tolerance=0.5),
                Words(
                    ja="Bの全体の成約率を使っています。それは小さな会社が多いBの担当での数字です。セグメントごとに掛けてから足しましょう。",
                    en="You used B's overall close rate, which belongs to a patch full of small companies. Multiply segment by segment, then add.",
                ),
            ),
            Idea(
                "own_result_of_a",
                number(a["new_customers"].sum(), tolerance=0.4),
                Words(
                    ja="それは、Aが実際に取った数です。Aの商談に、Bの成約率を掛けましょう。",
                    en="That is what A won in fact. Put B's close rates on A's meetings.",
                ),
            ),
            Idea(
                "a_with_b",
                number((a["rate"] * b["meetings"]).sum(), tolerance=0.5),
                Words(
                    ja="反対です。それは、AがBの商談を持ったときの数です。",
                    en="It is the other way round: that is A with B's meetings.",
                ),
            ),
            Idea(
                "fair_rate",
                number(a["meetings"].sum() * (b["rate"] * _mix()).sum(), tolerance=0.5),
                Words(
                    ja="公平な成約率を使っています。それはチームの割合で配ったときの数字です。今回はAの商談の数をそのまま使います。",
                    en="You used the fair rate, which stands for the team's mix. This time use A's meetings just as they are.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="セグメントごとに「Aの商談 × Bの成約率」を計算して、3つを足します。",
                en="For each segment compute A's meetings × B's close rate, and add the three.",
            ),
            Words(
                ja="（2）の答えの mix を meetings_a に替えた形です。",
                en="It looks like your answer to (2), with meetings_a in place of mix.",
            ),
        ],
        solution=Words(ja="b_with_a = (rates_b * meetings_a).sum()", en="b_with_a = (rates_b * meetings_a).sum()"),
    )


def who_closes() -> Quiz:
    """Who is the better closer, A or B?"""
    return Quiz(
        "who-closes",
        [
            Commit(
                Words(
                    ja="Aは商談198件で36社、Bは195件で25社。契約を取るのが上手なのはどちらですか。",
                    en="A won 36 from 198 meetings, B 25 from 195. Who is better at winning a contract?",
                ),
                choices=[
                    Words(ja="A。成約率が高いから", en="A: the close rate is higher"),
                    Words(ja="差は小さい。どちらも同じくらい", en="The gap is small: about the same"),
                    Words(ja="B。まだ何か理由がありそう", en="B: there will be something behind it"),
                    Words(
                        ja="わからない。どんな相手と会ったのかを知りたい",
                        en="I can't say: I want to know whom they met",
                    ),
                ],
                now=Words(
                    ja="Bでした。3つのセグメントの全部で、BがAより高い成約率です。Aは、決まりやすい大きな会社を多く担当していました。"
                    "「どんな相手と会ったのか」と聞けた人は、この先どんな成績表を見ても大丈夫です。",
                    en="It is B, who has the higher close rate in all three segments. A looked after many large companies, which are easier to close. "
                    "Whoever asked “whom did they meet?” is ready for any league table.",
                ),
            )
        ],
    )


def simpson() -> Quiz:
    """Seven questions on the whole lesson."""
    return Quiz(
        "simpson",
        [
            One(
                Words(
                    ja="最終目標は「新規顧客の獲得」です。担当者のKPIの書き方として、いちばんよいのはどれですか。",
                    en="The goal is to win new customers. Which is the best way to put a rep's KPI?",
                ),
                [
                    Choice(
                        Words(ja="新規顧客をたくさん獲得する", en="Win many new customers"),
                        Words(
                            ja="「たくさん」は、人によって違います。数と期間が必要です。",
                            en="“Many” differs from person to person. It needs a number and a period.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="1人が1か月に獲得した新規顧客の数。目標は3社",
                            en="New customers per rep in a month; target 3",
                        ),
                        Words(
                            ja="だれの、いつの数字で、どうなれば達成かがわかります。",
                            en="Whose number, in what time, and what counts as reached: it is all there.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="新規顧客の累計", en="New customers so far"),
                        Words(
                            ja="始めた時期が早い人ほど大きくなります。期間をそろえます。",
                            en="It favours whoever started first. The period must be the same for all.",
                        ),
                    ),
                ],
                practises="13 15",
            ),
            One(
                Words(
                    ja="どのセグメントでもBの成約率が高いのに、全体ではAが高い。なぜですか。",
                    en="B's close rate is higher in every segment, but A's is higher overall. Why?",
                ),
                [
                    Choice(
                        Words(ja="計算を間違えている", en="Somebody miscalculated"),
                        Words(
                            ja="どちらの計算も正しいです。混ぜる割合が違います。",
                            en="Both are computed correctly. The mix differs.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="Aは、だれが行っても決まりやすい相手を多く担当していた",
                            en="A looked after more customers of the kind that is easy to close for anybody",
                        ),
                        Words(
                            ja="そうです。全体の成約率には、腕と担当の違いが混ざっています。",
                            en="Yes. The overall rate mixes skill with the patch.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="Bの商談の数が少なすぎる", en="B has too few meetings"),
                        Words(
                            ja="Bの商談は195件で、Aとほぼ同じです。数ではなく、中身の割合が違います。",
                            en="B has 195, about as many as A. It is not how many but which.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="ある店です。来店客の成約率は、平日 20 %、休日 10 %。今月は休日の客が増え、全体の成約率が 16 % から 13 % に下がりました。"
                    "平日と休日それぞれの成約率は変わっていません。何が起きましたか。",
                    en="A shop closes 20 % of visitors on weekdays and 10 % at weekends. This month more people came at weekends, and the overall "
                    "rate fell from 16 % to 13 %. On weekdays and at weekends it is as before. What happened?",
                ),
                [
                    Choice(
                        Words(ja="接客が下手になった", en="Service got worse"),
                        Words(
                            ja="平日も休日も、成約率は変わっていません。",
                            en="The rate is the same as before on weekdays and at weekends.",
                        ),
                    ),
                    Choice(
                        Words(ja="客の割合が変わった", en="The mix of visitors changed"),
                        Words(
                            ja="休日の客の割合が 40 % から 70 % に増えた計算です。腕は変わっていません。",
                            en="By these figures weekend visitors went from 40 % to 70 % of all. Nobody's skill changed.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="平日の客が逃げた", en="Weekday visitors ran away"),
                        Words(
                            ja="休日の客が増えただけでも、同じことが起こります。数を見ないとわかりません。",
                            en="More weekend visitors alone would do the same. You would have to see the numbers.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="担当の違う8人を公平に比べます。どの方法がよいですか。",
                    en="Eight reps have different patches. How do you compare them fairly?",
                ),
                [
                    Choice(
                        Words(ja="獲得した数の多い順に並べる", en="By the number won"),
                        Words(
                            ja="担当に恵まれた人が上に来ます。",
                            en="That puts whoever has the lucky patch on top.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="全員に同じ割合の商談を配ったとして、成約率を計算する",
                            en="By the close rate each would have with the same mix of meetings",
                        ),
                        Words(
                            ja="担当の違いが消えて、腕の違いが残ります。",
                            en="The difference of patch drops out; the difference of skill is left.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="いちばん得意なセグメントの成約率で並べる",
                            en="By the close rate in each one's best segment",
                        ),
                        Words(
                            ja="人によって相手が違うままです。しかも、たまたまよかったところが選ばれます。",
                            en="Then they are still compared on different customers, and lucky fields get chosen.",
                        ),
                    ),
                ],
            ),
            Several(
                Words(
                    ja="このレッスンの「公平な順位」について、正しいものを全部選んでください。",
                    en="Choose everything that is true of this lesson's fair ranking.",
                ),
                [
                    Choice(
                        Words(ja="セグメントの違いは取りのぞける", en="It removes the difference of segments"),
                        Words(
                            ja="そのための計算でした。",
                            en="That is what it is for.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="地域や名簿の古さなど、表にない違いは残る",
                            en="What is not in the table, such as region or old address lists, stays in it",
                        ),
                        Words(
                            ja="表にないものは、直せません。現場に聞きます。",
                            en="It cannot correct for what it does not know. Ask the people on site.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="件数が少なくても、運に左右されない",
                            en="It is free of luck even where numbers are small",
                        ),
                        Words(
                            ja="Hの1位にも、運が入っていました。",
                            en="There was luck in place 1 of H.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="同じ相手での腕を比べようとしている",
                            en="It tries to compare skill on the same customers",
                        ),
                        Words(
                            ja="「同じ相手を配ったら」が、公平さの意味です。",
                            en="“Given the same customers” is what fair means here.",
                        ),
                        right=True,
                    ),
                ],
            ),
            One(
                Words(
                    ja="新規顧客の目標に届きました。会議で次にすることはどれですか。",
                    en="The target for new customers was reached. What should the meeting do next?",
                ),
                [
                    Choice(
                        Words(ja="おめでとう、で終わる", en="Congratulate everybody and leave"),
                        Words(
                            ja="お祝いは大切です。でも、理由がわからない成功は、くり返せません。",
                            en="Do celebrate. But a success that nobody understands cannot be repeated.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="どのセグメントで、どの施策が効いたのかを調べ、来月の作戦に入れる",
                            en="Find out which segment and which measure worked, and put it into next month's plan",
                        ),
                        Words(
                            ja="成功を調べて作戦に戻す。これで輪が回ります。",
                            en="Examine the success and feed it back: that keeps the loop turning.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="すぐに目標を2倍にする", en="Double the target at once"),
                        Words(
                            ja="たまたま届いたのかもしれません。理由を知ってから決めます。",
                            en="It may have been luck. Know the reason first.",
                        ),
                    ),
                ],
                practises="16 17",
            ),
            One(
                Words(
                    ja="大きな会社は成約率が高い。では全員を大きな会社へ向かわせますか。",
                    en="Large companies have the higher close rate. Send everybody there?",
                ),
                [
                    Choice(
                        Words(ja="はい。すぐに全員を向かわせる", en="Yes, everybody and at once"),
                        Words(
                            ja="決まりやすい相手は先になくなります。増やすほど、成約率は下がるでしょう。",
                            en="The easy ones go first: the more you send, the lower the rate will be.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="一部の担当で割合を増やし、毎月の成約率を見ながら広げる",
                            en="Raise the share for some reps, watch the rate every month, and widen it",
                        ),
                        Words(
                            ja="小さく試して、測って、広げる。失敗しても戻せます。",
                            en="Try it small, measure, widen. And you can still go back.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="いいえ。いまのままがよい", en="No, leave everything as it is"),
                        Words(
                            ja="同じ100人と話して3倍以上の差があります。試さないのは、もったいないです。",
                            en="The same 100 contacts bring more than 3 times as many. It would be a pity not to try.",
                        ),
                    ),
                ],
                practises="05 17",
            ),
        ],
    )
