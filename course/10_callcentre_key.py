"""The answers, hints and quizzes of lesson 10, and the post-test of the course."""

import numpy as np

from kpilearn.datasets import load
from kpilearn.locale import Words
from kpilearn.markets.callcentre import MODEL
from kpilearn.notebook.answers import Idea, Key, Question, number
from kpilearn.notebook.quiz_items import Choice, Commit, Match, One, Pair, Quiz, Several


def key() -> Key:
    """Return the key; the figures come from ``appointment_reports``, ``dial_log`` and the call centre's model."""
    return Key(
        questions=[east_rate(), late_share(), occupancy(), best_agents()],
        quizzes=[first_move(), bottleneck(), post_test()],
    )


def east_rate() -> Question:
    """East's appointments per contact."""
    reports = load("appointment_reports")
    dials, connected, won = reports[reports["team"] == "east"][["dials", "connected", "appointments"]].sum()
    return Question(
        "east_rate",
        right=number(won / connected, tolerance=0.0005),
        right_message=Words(
            ja="約8.2 %です。西の5.8 %より上でした。",
            en="About 8.2 %: more than the 5.8 % of West.",
        ),
        ideas=[
            Idea(
                "per_dial",
                number(won / dials, tolerance=0.0005),
                Words(
                    ja="かけた電話で割っています。それは東の報告書の数字です。西は、つながった電話で割っています。",
                    en="You divided by calls made, as East's report does. West divides by calls answered.",
                ),
            ),
            Idea(
                "connect_rate",
                number(connected / dials, tolerance=0.0005),
                Words(
                    ja="それは接続率です。アポの数を使いましょう。",
                    en="That is the connect rate. Use the number of appointments.",
                ),
            ),
            Idea(
                "upside_down",
                number(connected / won, tolerance=0.01),
                Words(
                    ja="上と下が反対です。アポ1件に何件の接続が要るか、という数になっています。",
                    en="Top and bottom have changed places: that is contacts needed per appointment.",
                ),
            ),
            Idea(
                "percent",
                number(won / connected * 100, tolerance=0.05),
                Words(
                    ja="考え方は合っています。パーセントではなく、割合（0と1の間の数）で答えましょう。",
                    en="Your thought is right. Answer with a share between 0 and 1, not in percent.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="分子はアポの数です。分母は、西の報告書と同じものにします。",
                en="On top, appointments; below, the same thing as in West's report.",
            ),
            Words(ja="西の分母は、つながった電話です。", en="West's denominator is calls answered."),
        ],
        solution=Words(ja="east_rate = 616 / 7521", en="east_rate = 616 / 7521"),
    )


def late_share() -> Question:
    """The share of the contracts that come from the sixth call on."""
    log = load("dial_log")
    late = log[log["attempt"] >= 6]
    share = late["won"].sum() / log["won"].sum()
    return Question(
        "late_share",
        right=number(share, tolerance=0.0005),
        right_message=Words(
            ja="約4.8 %です。努力の16.5 %を使った結果です。", en="About 4.8 %, for 16.5 % of the effort."
        ),
        ideas=[
            Idea(
                "effort",
                number(len(late) / len(log), tolerance=0.0005),
                Words(
                    ja="それは電話の数の割合、つまり努力のほうです。契約の数で計算しましょう。",
                    en="That is the share of calls, the effort. Do the same with contracts.",
                ),
            ),
            Idea(
                "up_to_fifth",
                number(1 - share, tolerance=0.0005),
                Words(
                    ja="それは5回目までの電話で取れた割合です。残りのほうを答えましょう。",
                    en="That came from calls up to the fifth. The question is about the rest.",
                ),
            ),
            Idea(
                "success_rate",
                number(late["won"].mean(), tolerance=0.0005),
                Words(
                    ja="6回目からの電話1件が契約になる割合です。分母を、契約全体の数にしましょう。",
                    en="That is how many of the late calls were won. The denominator asked for is all contracts.",
                ),
            ),
            Idea(
                "count",
                number(late["won"].sum(), tolerance=0.4),
                Words(
                    ja="契約の件数までできました。契約全体の数で割ると、割合になります。",
                    en="You have the number of contracts. Divide by all contracts to get the share.",
                ),
            ),
        ],
        hints=[
            Words(ja='late["won"].sum() が分子です。', en='late["won"].sum() goes on top.'),
            Words(ja="分母は、log の同じ列の合計です。", en="Below goes the sum of the same column of log."),
        ],
        solution=Words(
            ja='late_share = late["won"].sum() / log["won"].sum()',
            en='late_share = late["won"].sum() / log["won"].sum()',
        ),
    )


def occupancy() -> Question:
    """How busy 8 people are."""
    load_in_agents = 60 * 300 / 3600
    return Question(
        "occupancy",
        right=number(load_in_agents / 8, tolerance=0.003),
        right_message=Words(ja="62.5 % です。", en="It is 62.5 %."),
        ideas=[
            Idea(
                "six_people",
                number(load_in_agents / 6, tolerance=0.003),
                Words(
                    ja="6人のときの占有率です。人数を確かめましょう。",
                    en="That is for 6 people. Check how many there are.",
                ),
            ),
            Idea(
                "without_people",
                number(load_in_agents, tolerance=0.003),
                Words(
                    ja="何人分の仕事かを計算しました。あとは、実際の人数で割ります。",
                    en="That is how many people's work it is. Now divide by those who are there.",
                ),
            ),
            Idea(
                "without_hour",
                number(60 * 300 / 8, tolerance=1),
                Words(
                    ja="1人あたりの秒数になっています。1時間は3,600秒なので、それで割りましょう。",
                    en="That is seconds for each person. An hour has 3,600 of them: divide by that.",
                ),
            ),
            Idea(
                "upside_down",
                number(8 / load_in_agents, tolerance=0.003),
                Words(
                    ja="人数を仕事で割っています。反対にすると、忙しさになります。",
                    en="You divided people by work. The other way round it is how busy they are.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="上の式に、60、300、8を順に入れます。", en="Put 60, 300 and 8 into the formula above, in that order."
            ),
            Words(
                ja="60 * 300 / 3600 が、何人分の仕事かを表します。",
                en="60 * 300 / 3600 says how many people's work it is.",
            ),
        ],
        solution=Words(ja="occupancy = 60 * 300 / 3600 / 8", en="occupancy = 60 * 300 / 3600 / 8"),
    )


def best_agents() -> Question:
    """The number of people taking calls that wins most orders in half a year."""
    agents = np.arange(2, 16)
    plan = {"inbound_agents": agents, "dials_per_day": 45, "attempts": 3, "reminders": 1}
    orders = MODEL.evaluate(plan, periods=6)["orders"].sum(axis=-1)
    return Question(
        "best_agents",
        right=number(agents[orders.argmax()], tolerance=0.1),
        right_message=Words(
            ja="9人です。半年で約155件になります。8人でも153件なので、ほとんど同じです。",
            en="9 people, for about 155 orders in half a year. With 8 it is 153, nearly the same.",
        ),
        ideas=[
            Idea(
                "as_it_is",
                number(6, tolerance=0.1),
                Words(
                    ja="いまの人数です。もっと大きい数も試しましょう。",
                    en="That is as it is now. Try larger numbers, too.",
                ),
            ),
            Idea(
                "no_idle_time",
                number(5, tolerance=0.1),
                Words(
                    ja="仕事がちょうど5人分なので、5人と考えたのでしょうか。空き時間が0だと、待つ人の列が伸びつづけます。",
                    en="Is it because there is work for just 5? With no idle time, the queue grows and grows.",
                ),
            ),
            Idea(
                "convention",
                number(8, tolerance=0.1),
                Words(
                    ja="「80 %に20秒以内」を満たす、いちばん少ない人数です。惜しいです。でも、目安はKGIではありません。となりの数の受注とも比べましょう。",
                    en="That is the fewest who reach “80 % within 20 seconds”. Close. But a convention is not your KGI: compare the orders on either side.",
                ),
            ),
            Idea(
                "all_of_them",
                number(15, tolerance=0.1),
                Words(
                    ja="ほとんど全員で受けると、かける人がいなくなります。受注の数が下がりはじめる人数を探しましょう。",
                    en="With nearly everybody taking calls, nobody is left to make them. Find where orders begin to fall.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="6、7、8 …… と1人ずつ増やし、出た数をメモします。",
                en="Go up one by one, 6, 7, 8 …, and note what comes out.",
            ),
            Words(
                ja="数が下がりはじめたら、その1つ前が答えです。",
                en="When it begins to fall, the one before is the answer.",
            ),
        ],
        solution=Words(ja="best_agents = 9", en="best_agents = 9"),
    )


def first_move() -> Quiz:
    """What to do first in the call centre."""
    return Quiz(
        "first-move",
        [
            Commit(
                Words(
                    ja="受注が目標に届きません。お金も人も増やせません。まず何をしますか。",
                    en="Orders will miss the target; there is no money and nobody to hire. What do you do first?",
                ),
                choices=[
                    Words(ja="1日にかける電話を60件から80件に増やす", en="Make 80 calls a day instead of 60"),
                    Words(
                        ja="東チームが、アポ率4倍の西チームに学ぶ",
                        en="Let East learn from West, whose rate is 4 times as high",
                    ),
                    Words(ja="電話を受ける人を増やす", en="Put more people on taking calls"),
                    Words(
                        ja="まだ決めない。段階ごとに、同じ分母の数字がほしい",
                        en="Decide nothing yet: I want each stage's numbers over the same denominator",
                    ),
                ],
                now=Words(
                    ja="80件にすると受注は68件から61件に減り、東は本当は西より上でした。いちばん細いのは電話を受けるところで、2人移すと116件になります。"
                    "「段階ごとの数字がほしい」と言えた人が、いちばん遠くまで行けます。",
                    en="With 80 calls orders fall from 68 to 61, and East is truly ahead of West. The narrowest place is where calls are taken: move 2 people there and it is 116. "
                    "Whoever asked for each stage's numbers gets furthest.",
                ),
            )
        ],
    )


def bottleneck() -> Quiz:
    """Five questions on the lesson."""
    return Quiz(
        "bottleneck",
        [
            One(
                Words(
                    ja="「アポ率5 %、商談化率60 %、成約率33 %」という報告書です。まず何を聞きますか。",
                    en="A report says “appointment rate 5 %, meeting-held rate 60 %, close rate 33 %”. What do you ask first?",
                ),
                [
                    Choice(
                        Words(ja="どうして、アポ率だけこんなに低いのか", en="Why is the appointment rate so low?"),
                        Words(
                            ja="低く見えるのは、これだけ架電あたりだからかもしれません。",
                            en="It may look low only because it alone is per dial.",
                        ),
                    ),
                    Choice(
                        Words(ja="それぞれの分母は何か", en="What is the denominator of each?"),
                        Words(
                            ja="そうです。同じ流れの率は、前の段階あたりか、架電あたりにそろえます。",
                            en="Yes. Rates along one way must all be per stage before, or all per dial.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="ほかの会社は何%か", en="What do other companies have?"),
                        Words(
                            ja="分母がわからないと、ほかの会社とも比べられません。",
                            en="Without the denominators you cannot compare with others, either.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="電話を受ける人の占有率が98 %です。どう考えますか。",
                    en="Those who take calls have an occupancy of 98 %. What do you make of it?",
                ),
                [
                    Choice(
                        Words(ja="むだのない、よい職場だ", en="An efficient place of work, without waste"),
                        Words(
                            ja="余裕がないと、電話が重なったときに列が伸びつづけます。",
                            en="With no room left, the queue grows whenever calls coincide.",
                        ),
                    ),
                    Choice(
                        Words(ja="あと2 %、がんばれる", en="There are 2 % to go"),
                        Words(
                            ja="100 %では、20秒以内に出られる電話が0になります。",
                            en="At 100 %, the share answered within 20 seconds is 0.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="待ち時間と放棄呼率を、すぐに見る",
                            en="Look at waiting times and the abandonment rate at once",
                        ),
                        Words(
                            ja="そうです。お客さまが待ちきれずに切っているはずです。",
                            en="Yes. Callers must be hanging up before they are answered.",
                        ),
                        right=True,
                    ),
                ],
            ),
            One(
                Words(
                    ja="電話が2倍になりました。8人でちょうどよかった職場に、何人必要ですか。",
                    en="Calls have doubled. Where 8 people were just right, how many are needed?",
                ),
                [
                    Choice(
                        Words(ja="ちょうど16人", en="Exactly 16"),
                        Words(
                            ja="大きなチームでは運が打ち消し合うので、もっと少なくて済みます。",
                            en="In a large team luck cancels out, so fewer will do.",
                        ),
                    ),
                    Choice(
                        Words(ja="14人くらい", en="About 14"),
                        Words(
                            ja="そうです。集めるほど、余裕は小さくて済みます。",
                            en="Yes. The more you pool, the less spare room is needed.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="10人。仕事が10人分だから", en="10, for there is work for 10"),
                        Words(
                            ja="余裕が0になり、列が伸びつづけます。",
                            en="That leaves no spare room at all: the queue grows.",
                        ),
                    ),
                ],
            ),
            Match(
                Words(
                    ja="次の声は、コースのどの考え方で答えられますか。",
                    en="Which idea of the course answers each of these voices?",
                ),
                [
                    Pair(
                        Words(
                            ja="「先月より1割減った。対策会議だ」", en="“Down 10 % since last month: crisis meeting!”"
                        ),
                        Words(ja="運の幅と、去年の同じ月", en="the range of luck, and the same month of last year"),
                        Words(
                            ja="レッスン8です。幅の中なら、会議は要りません。",
                            en="Lesson 8. Inside the range there is no need to meet.",
                        ),
                    ),
                    Pair(
                        Words(ja="「架電数にボーナスをつけよう」", en="“Let's pay a bonus on dials.”"),
                        Words(ja="ガードレール", en="guardrails"),
                        Words(
                            ja="レッスン9です。何が壊れるかを先に考えます。",
                            en="Lesson 9. Think first of what it will break.",
                        ),
                    ),
                    Pair(
                        Words(ja="「Gさんの成約率が1位だ」", en="“G has the highest close rate.”"),
                        Words(ja="同じ割合の相手で比べる", en="comparing over the same mix of customers"),
                        Words(
                            ja="レッスン4です。担当の違いを取りのぞきます。",
                            en="Lesson 4. Take the difference of patch out.",
                        ),
                    ),
                    Pair(
                        Words(ja="「売上が落ちた。広告を出そう」", en="“Sales are down: let's advertise.”"),
                        Words(ja="KPIツリーで弱った枝を探す", en="looking for the weak branch in the KPI tree"),
                        Words(
                            ja="レッスン3です。打ち手は、枝を見つけてからです。",
                            en="Lesson 3. First the branch, then the measure.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="計画の2か月目に、電話が急に2割増えました。計画では受ける人は7人です。どうしますか。",
                    en="In the second month calls suddenly rise by 20 %. The plan has 7 people taking calls. What do you do?",
                ),
                [
                    Choice(
                        Words(
                            ja="計画どおり7人で続ける。途中で変えると評価できない",
                            en="Keep to 7: nobody can judge a plan that changes",
                        ),
                        Words(
                            ja="計画の前提（1時間60件）が変わりました。守る理由がなくなっています。",
                            en="The plan rested on 60 calls an hour. That has changed, and with it the reason to keep to it.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="占有率と応答率を見て、受ける人を増やす。変えた日と理由を書いておく",
                            en="Look at occupancy and answer rate, add people, and note the day and the reason",
                        ),
                        Words(
                            ja="記録が残れば、あとで「効いたか」を確かめられます。",
                            en="With a note of it, you can tell later whether it worked.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="1件を早く切るように言う", en="Tell everybody to cut calls short"),
                        Words(
                            ja="レッスン9の話です。解決しなければ、同じ人がもう一度かけてきます。",
                            en="That is lesson 9. Without a solution the same people call again.",
                        ),
                    ),
                ],
            ),
        ],
    )


def post_test() -> Quiz:
    """Eight questions on the ideas of lesson 1, in other situations."""
    return Quiz(
        "post-test",
        [
            One(
                Words(
                    ja="コールセンターの最終目標は「今年度の受注300件」です。この「受注の数」は何ですか。",
                    en="A call centre's final goal is “300 orders this year”. What is “number of orders”?",
                ),
                [
                    Choice(
                        Words(ja="KGI", en="the KGI"),
                        Words(
                            ja="そうです。最後に届いたかどうかを示します。",
                            en="Yes. It says in the end whether you got there.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="KPI", en="a KPI"),
                        Words(
                            ja="KPIは途中の通過点です。これはゴールそのものです。",
                            en="A KPI is a point on the way. This is the goal itself.",
                        ),
                    ),
                    Choice(
                        Words(ja="行動（KDI）", en="an activity (KDI)"),
                        Words(
                            ja="受注は、お客さまが決めます。自分でやると決めればできる量ではありません。",
                            en="Customers decide about orders. You cannot simply do a number of them.",
                        ),
                    ),
                ],
                practises="06",
                topic=Words(ja="KGIとは何か", en="What a KGI is"),
            ),
            One(
                Words(
                    ja="半年の目標の、ちょうど半分の期間で受注も半分です。でも、アポは2か月続けて目標の7割です。どう読みますか。",
                    en="Half the time is over and half the orders are in. But for two months appointments have been at 70 % of target. How do you read it?",
                ),
                [
                    Choice(
                        Words(ja="順調。受注が半分あるから", en="On track: half the orders are in"),
                        Words(
                            ja="いまの受注は、前のアポからできたものです。この先は減ります。",
                            en="Today's orders come from earlier appointments. Fewer will follow.",
                        ),
                    ),
                    Choice(
                        Words(ja="まだ間に合ううちに、手を打つ合図", en="A signal to act while there is time"),
                        Words(
                            ja="そうです。早く知らせてくれるのが、KPIの値打ちです。",
                            en="Yes. To tell early is what a KPI is worth.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="もう目標は無理", en="The target is lost"),
                        Words(
                            ja="まだ半分あります。KPIは、あきらめるためのものではありません。",
                            en="There is half the time left. A KPI is not for giving up.",
                        ),
                    ),
                ],
                practises="02 08",
                topic=Words(ja="途中の知らせを読む", en="Reading the news on the way"),
            ),
            One(
                Words(
                    ja="「新規顧客を増やす」がゴールです。担当者のKPIにふさわしいのはどれですか。",
                    en="The goal is to win new customers. Which is a fitting KPI for a rep?",
                ),
                [
                    Choice(
                        Words(ja="1人が1週間に会えた新規の商談の数", en="meetings with new prospects per rep and week"),
                        Words(
                            ja="単位と期間があり、途中で測れて、ゴールにつながっています。",
                            en="It has a unit and a period, can be measured on the way, and leads to the goal.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="熱意をもって話すこと", en="talking with enthusiasm"),
                        Words(
                            ja="だれが数えても同じになる数字ではありません。",
                            en="It is not a number that is the same whoever counts.",
                        ),
                    ),
                    Choice(
                        Words(ja="机に座っていた時間", en="hours spent at the desk"),
                        Words(
                            ja="測れますが、ゴールにつながりません。",
                            en="Measurable, but it does not lead to the goal.",
                        ),
                    ),
                ],
                practises="13",
                topic=Words(ja="担当者のKPIを選ぶ", en="Choosing a KPI for one person"),
            ),
            One(
                Words(
                    ja="ある会社のゴールは「利益」です。この会社で「売上」は何ですか。",
                    en="A company's goal is profit. What are “sales” in this company?",
                ),
                [
                    Choice(
                        Words(ja="いつでもKGI", en="always the KGI"),
                        Words(
                            ja="ゴールが利益なら、売上はその手前にあります。",
                            en="Where profit is the goal, sales come before it.",
                        ),
                    ),
                    Choice(
                        Words(ja="通過点なので、KPIと呼べる", en="a point on the way: you may call them a KPI"),
                        Words(
                            ja="そうです。先にゴールを決めてから分けます。", en="Yes. Settle the goal first, then sort."
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="指標ではない", en="no indicator at all"),
                        Words(
                            ja="売上は、だれが数えても同じになる立派な指標です。",
                            en="They are one: the same whoever counts.",
                        ),
                    ),
                ],
                practises="04",
                topic=Words(ja="ゴールで変わる役割", en="The same number in another role"),
            ),
            Match(
                Words(
                    ja="ゴールは「半年の受注120件」です。それぞれは何ですか。",
                    en="The goal is “120 orders in half a year”. What is each of these?",
                ),
                [
                    Pair(
                        Words(ja="半年の受注の数", en="orders in the half-year"),
                        Words(ja="KGI", en="KGI"),
                        Words(ja="ゴールそのものです。", en="The goal itself."),
                    ),
                    Pair(
                        Words(ja="20秒以内に出られた割合", en="share answered within 20 seconds"),
                        Words(ja="KPI", en="KPI"),
                        Words(
                            ja="受注へ近づいていることを、途中で示します。",
                            en="It shows on the way that orders come nearer.",
                        ),
                    ),
                    Pair(
                        Words(ja="1日にかけた電話の数", en="calls made in a day"),
                        Words(ja="行動", en="activity"),
                        Words(ja="やると決めれば増やせます。", en="You can decide to make more."),
                    ),
                    Pair(
                        Words(ja="明るい声", en="a cheerful voice"),
                        Words(ja="どれでもない", en="none of these"),
                        Words(
                            ja="大切ですが、このままでは測れません。",
                            en="It matters, but like this nobody can measure it.",
                        ),
                    ),
                ],
                practises="01 31",
                topic=Words(ja="指標を分ける", en="Sorting indicators"),
            ),
            One(
                Words(
                    ja="「お客さまへの対応をよくする」を、あとで判断できる形に直したのはどれですか。",
                    en="Which one turns “serve customers better” into something you can judge later?",
                ),
                [
                    Choice(
                        Words(ja="心をこめて対応する", en="Serve them with all our heart"),
                        Words(ja="できたかどうかを、だれも判断できません。", en="Nobody can tell whether it was done."),
                    ),
                    Choice(
                        Words(ja="対応をいままでより、ずっとよくする", en="Serve them much better than before"),
                        Words(ja="「ずっと」は、人によって違います。", en="“Much” differs from person to person."),
                    ),
                    Choice(
                        Words(
                            ja="5月末までに、20秒以内に出る割合を45 %から85 %にする",
                            en="By the end of May, raise the share answered within 20 seconds from 45 % to 85 %",
                        ),
                        Words(ja="いまの値、目標、期限があります。", en="It has a baseline, a target and a deadline."),
                        right=True,
                    ),
                ],
                practises="32",
                topic=Words(ja="あとで判断できる言い方", en="Words that can be judged later"),
            ),
            One(
                Words(
                    ja="アポが、運の幅の外まで減りました。次にすることは何ですか。",
                    en="Appointments have fallen beyond the range of luck. What comes next?",
                ),
                [
                    Choice(
                        Words(ja="少ない人の名前をはり出す", en="Put up the names of those with few"),
                        Words(
                            ja="数字は責めるためのものではありません。数字をかくす人が増えます。",
                            en="Numbers are not for blaming. People will begin to hide them.",
                        ),
                    ),
                    Choice(
                        Words(ja="目標を下げる", en="Lower the target"),
                        Words(
                            ja="KPIの目標はゴールから決まります。理由を調べるのが先です。",
                            en="A KPI's target follows from the goal. Find the reason first.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="どの段階の、だれ向けの電話で減ったのかを調べる",
                            en="Find out at which stage, and in calls to whom, it fell",
                        ),
                        Words(ja="数字の後ろにある事情を見ます。", en="Look at what is behind the number."),
                        right=True,
                    ),
                ],
                practises="11 20",
                topic=Words(ja="数字が落ちたとき", en="When a number falls"),
            ),
            Several(
                Words(
                    ja="KPIの役割として正しいものを、全部選んでください。",
                    en="What are KPIs for? Choose all that are true.",
                ),
                [
                    Choice(
                        Words(
                            ja="どの段階がうまくいっていないのかを知らせる", en="They tell which stage is in trouble"
                        ),
                        Words(ja="そのために、途中で測ります。", en="That is why you measure on the way."),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="やり方が合っているかどうかを確かめる",
                            en="They test whether the way of working is right",
                        ),
                        Words(
                            ja="努力が足りないのか、やり方が違うのかを考えられます。",
                            en="You can ask whether it is effort or method.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="測る → 見る → 直す、の輪を回す", en="They keep the loop turning: measure, look, change"
                        ),
                        Words(
                            ja="輪が止まると、数字はただの記録になります。",
                            en="When it stops, numbers are mere records.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="みんなの力を、同じ方向へそろえる", en="They make everybody pull in one direction"),
                        Words(
                            ja="同じ数字を見ると、部署が違っても助け合えます。",
                            en="People who look at the same number can help each other.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="ゴールを決めなくて済むようにする", en="They save you from settling a goal"),
                        Words(ja="ゴールがないと、KPIは選べません。", en="Without a goal, no KPI can be chosen."),
                    ),
                ],
                practises="03 07 10 12",
                topic=Words(ja="KPIの役割", en="What KPIs are for"),
            ),
        ],
    )
