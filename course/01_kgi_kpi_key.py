"""The answers, hints and quizzes of lesson 1."""

from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, number
from kpilearn.notebook.quiz_items import Choice, Commit, Match, One, Pair, Quiz, Several


def key() -> Key:
    """Return the key; the figures are those of the lesson's own small table."""
    return Key(questions=[kgi_rate(), kpi_rate()], quizzes=[pre_test(), on_track(), kgi_or_kpi()])


def kgi_rate() -> Question:
    """30 contracts of 60."""
    return Question(
        "kgi_rate",
        right=number(30 / 60, tolerance=0.0005),
        right_message=Words(
            ja="半年の真ん中で、ちょうど 50 % です。KGIだけを見ると、順調に見えます。",
            en="Exactly 50 % at half-time. If you look at the KGI alone, all is well.",
        ),
        ideas=[
            Idea(
                "upside_down",
                number(60 / 30, tolerance=0.0005),
                Words(
                    ja="目標を実績で割っています。達成率は「実績 ÷ 目標」です。上と下を入れかえてみましょう。",
                    en="You divided the goal by the result. The attainment rate is “result ÷ target”: swap the two.",
                ),
            ),
            Idea(
                "one_month",
                number(10 / 60, tolerance=0.0005),
                Words(
                    ja="1か月分の契約で割っています。4月から6月までの3か月分を足した数を使います。",
                    en="That is one month's contracts. Use the sum of the three months from April to June.",
                ),
            ),
            Idea(
                "meetings",
                number(33 / 60, tolerance=0.0005),
                Words(
                    ja="6月の商談の数を使っています。ここで見たいのはKGI、つまり契約の数です。",
                    en="That uses the meetings of June. Here we look at the KGI, the number of contracts.",
                ),
            ),
        ],
        hints=[
            Words(ja="達成率は「実績 ÷ 目標」です。", en="The attainment rate is “result ÷ target”."),
            Words(ja="実績は30件、目標は60件です。", en="The result is 30 contracts, the target 60."),
        ],
        solution=Words(ja="kgi_rate = 30 / 60", en="kgi_rate = 30 / 60"),
    )


def kpi_rate() -> Question:
    """33 meetings of 40."""
    return Question(
        "kpi_rate",
        right=number(33 / 40, tolerance=0.0005),
        right_message=Words(
            ja="82.5 % です。KGIが「順調」と言っているときに、KPIは「注意」と言っています。",
            en="82.5 %. While the KGI says “all is well”, the KPI says “take care”.",
        ),
        ideas=[
            Idea(
                "upside_down",
                number(40 / 33, tolerance=0.0005),
                Words(
                    ja="目標を実績で割っています。達成率は「実績 ÷ 目標」です。上と下を入れかえてみましょう。",
                    en="You divided the target by the result. The attainment rate is “result ÷ target”: swap the two.",
                ),
            ),
            Idea(
                "all_months",
                number((42 + 41 + 33) / 40, tolerance=0.0005),
                Words(
                    ja="3か月分の商談を、1か月分の目標で割っています。分子と分母の期間をそろえましょう。",
                    en="Three months of meetings over one month's target: top and bottom must cover the same period.",
                ),
            ),
            Idea(
                "three_months",
                number((42 + 41 + 33) / 120, tolerance=0.0005),
                Words(
                    ja="3か月をまとめた達成率です。まとめると、6月の落ち込みが見えにくくなります。6月だけで計算しましょう。",
                    en="That is the rate of all three months together, which hides the fall in June. Use June alone.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="6月だけを見ます。実績も目標も1か月分です。",
                en="Look at June alone: one month's result and one month's target.",
            ),
            Words(ja="実績は33件、目標は40件です。", en="The result is 33 meetings, the target 40."),
        ],
        solution=Words(ja="kpi_rate = 33 / 40", en="kpi_rate = 33 / 40"),
    )


def on_track() -> Quiz:
    """What do you believe at the end of June?"""
    return Quiz(
        "on-track",
        [
            Commit(
                Words(
                    ja="6月末で、目標60件のうち30件。このチームは9月末に60件へ届くと思いますか。",
                    en="End of June: 30 of 60. Will this team have 60 at the end of September?",
                ),
                choices=[
                    Words(ja="届く。ちょうど半分まで来ているから", en="Yes: it is exactly half-way"),
                    Words(ja="届かない。あとで必ず疲れるから", en="No: everybody gets tired later on"),
                    Words(
                        ja="契約数だけではわからない。ほかの数字も見たい",
                        en="Contracts alone do not tell: I want to see another number",
                    ),
                ],
                now=Words(
                    ja="結果は51件でした。契約数だけを見ていた人には、7月まで何もわかりませんでした。"
                    "商談数を見ていた人は、6月末に気づけました。「ほかの数字も見たい」と思えることが、KPIの第一歩です。",
                    en="It turned out to be 51. Whoever watched contracts alone noticed nothing until July. "
                    "Whoever watched meetings knew at the end of June. To want another number is the first step to KPIs.",
                ),
            )
        ],
    )


KGI = Words(ja="KGI", en="KGI")
KPI = Words(ja="KPI", en="KPI")
ACTIVITY = Words(ja="行動", en="activity")
NEITHER = Words(ja="どれでもない", en="none of these")


def pre_test() -> Quiz:
    """Eight questions before the course; those of lesson 10's post-test are on the same topics, in the same order."""
    return Quiz(
        "pre-test",
        [
            One(
                Words(
                    ja="スポーツジムの今年の最終目標は「会員を500人にする」です。この「会員の数」は何ですか。",
                    en="A gym's final goal for this year is “500 members”. What is “number of members”?",
                ),
                [
                    Choice(
                        Words(ja="行動", en="an activity"),
                        Words(
                            ja="入会するかどうかは、お客さまが決めます。自分たちでやると決めればできる量ではありません。",
                            en="Customers decide whether to join. It is not an amount that the gym can simply do.",
                        ),
                    ),
                    Choice(
                        Words(ja="KGI", en="the KGI"),
                        Words(
                            ja="最後に届いたかどうかを示す数字です。このレッスンでくわしく見ます。",
                            en="It says in the end whether you got there. More of it in this lesson.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="KPI", en="a KPI"),
                        Words(ja="KPIは、そこへ行く途中を測る数字です。", en="A KPI measures the way there."),
                    ),
                ],
                practises="06",
                topic=Words(ja="KGIとは何か", en="What a KGI is"),
            ),
            One(
                Words(
                    ja="1年の目標の半分の時点で、会員も目標の半分まで増えました。でも、見学に来る人は3か月続けて目標の6割です。どう読みますか。",
                    en="Half the year is over and half of the new members are there. But for three months only 60 % of the visitors aimed at have come to look round. How do you read it?",
                ),
                [
                    Choice(
                        Words(ja="まだ手を打てるという知らせ", en="News that comes while one can still act"),
                        Words(
                            ja="見学する人が減れば、入会する人もあとから減ります。早く気づけました。",
                            en="Fewer visitors now, fewer members later. You have noticed in time.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="会員が半分いるので、心配ない", en="Half the members are there: nothing to worry about"
                        ),
                        Words(
                            ja="いまの会員は、前に見学した人たちです。これから減ります。",
                            en="Today's members looked round earlier. Fewer will follow.",
                        ),
                    ),
                    Choice(
                        Words(ja="今年の目標は、もうあきらめる", en="This year's goal is lost"),
                        Words(ja="まだ半年あります。", en="There is half a year left."),
                    ),
                ],
                practises="02 08",
                topic=Words(ja="途中の知らせを読む", en="Reading the news on the way"),
            ),
            One(
                Words(
                    ja="ゴールは「新しい会員を増やすこと」です。受付の担当者のKPIにふさわしいのはどれですか。",
                    en="The goal is more new members. Which is a fitting KPI for somebody at the reception desk?",
                ),
                [
                    Choice(
                        Words(ja="笑顔の多さ", en="how much they smile"),
                        Words(ja="人によって数え方が変わります。", en="Everybody would count differently."),
                    ),
                    Choice(
                        Words(ja="店にいた時間", en="hours in the gym"),
                        Words(
                            ja="測れますが、長くいても会員が増えるとは限りません。",
                            en="Measurable, but staying long need not bring members.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="案内した見学者から、1か月に入会した人の数",
                            en="visitors they showed round who joined, in a month",
                        ),
                        Words(
                            ja="期間と単位があり、ゴールにつながっています。",
                            en="It has a period and a unit, and leads to the goal.",
                        ),
                        right=True,
                    ),
                ],
                practises="13",
                topic=Words(ja="担当者のKPIを選ぶ", en="Choosing a KPI for one person"),
            ),
            One(
                Words(
                    ja="あるジムのゴールは「利益」です。このジムで「会費の売上」は何ですか。",
                    en="One gym's goal is profit. What are “sales of memberships” there?",
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
                        Words(ja="測っても意味のない数字", en="a number not worth measuring"),
                        Words(
                            ja="だれが数えても同じになり、ゴールにもつながっています。",
                            en="It is the same whoever counts, and it leads to the goal.",
                        ),
                    ),
                    Choice(
                        Words(ja="利益への途中なので、KPIと呼べる", en="on the way to profit: you may call them a KPI"),
                        Words(
                            ja="何がゴールかで、同じ数字の役割が変わります。",
                            en="What the goal is decides the role of a number.",
                        ),
                        right=True,
                    ),
                ],
                practises="04",
                topic=Words(ja="ゴールで変わる役割", en="The same number in another role"),
            ),
            Match(
                Words(
                    ja="ゴールは「1年で会員500人」です。それぞれは何ですか。",
                    en="The goal is “500 members within a year”. What is each of these?",
                ),
                [
                    Pair(
                        Words(ja="年末の会員の数", en="members at the end of the year"),
                        KGI,
                        Words(ja="ゴールそのものです。", en="The goal itself."),
                    ),
                    Pair(
                        Words(ja="1か月に見学へ来た人の数", en="visitors who look round in a month"),
                        KPI,
                        Words(
                            ja="入会の手前の段階です。途中で調子がわかります。",
                            en="The stage before joining: it tells on the way how things go.",
                        ),
                    ),
                    Pair(
                        Words(ja="配ったチラシの枚数", en="leaflets handed out"),
                        ACTIVITY,
                        Words(ja="配ると決めれば増やせます。", en="You can decide to hand out more."),
                    ),
                    Pair(
                        Words(ja="店の明るい雰囲気", en="a cheerful atmosphere"),
                        NEITHER,
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
                    ja="「入会の手続きをわかりやすくする」を、あとで判断できる形に直したのはどれですか。",
                    en="Which one turns “make joining easier” into something you can judge later?",
                ),
                [
                    Choice(
                        Words(
                            ja="7月末までに、手続きの時間を平均30分から15分にする",
                            en="By the end of July, bring the time it takes from 30 minutes to 15 on average",
                        ),
                        Words(ja="いまの値、目標、期限があります。", en="It has a baseline, a target and a deadline."),
                        right=True,
                    ),
                    Choice(
                        Words(ja="お客さまの気持ちになって見直す", en="Look at it with the customer's eyes"),
                        Words(ja="終わったかどうかを、だれも判断できません。", en="Nobody can tell when that is done."),
                    ),
                    Choice(
                        Words(ja="できるだけ早く、やさしい手続きにする", en="Make it simple as soon as possible"),
                        Words(
                            ja="「できるだけ早く」も「やさしい」も、人によって違います。",
                            en="“As soon as possible” and “simple” differ from person to person.",
                        ),
                    ),
                ],
                practises="32",
                topic=Words(ja="あとで判断できる言い方", en="Words that can be judged later"),
            ),
            One(
                Words(
                    ja="見学に来る人が、今月は大きく減りました。次にすることは何ですか。",
                    en="This month far fewer people came to look round. What comes next?",
                ),
                [
                    Choice(
                        Words(
                            ja="受付の全員に、もっとがんばるように言う", en="Tell everybody at the desk to try harder"
                        ),
                        Words(
                            ja="なぜ減ったのかがわからないと、何をがんばればよいのかもわかりません。",
                            en="Without knowing why, nobody knows what to try harder at.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="どの曜日の、どこから来る人が減ったのかを調べる",
                            en="Find out on which days, and from where, fewer people come",
                        ),
                        Words(ja="数字の後ろにある事情を見ます。", en="Look at what is behind the number."),
                        right=True,
                    ),
                    Choice(
                        Words(ja="目標の人数を減らす", en="Lower the target"),
                        Words(
                            ja="ゴールは変わっていません。先に理由を調べます。",
                            en="The goal is the same. Find the reason first.",
                        ),
                    ),
                ],
                practises="11 20",
                topic=Words(ja="数字が落ちたとき", en="When a number falls"),
            ),
            Several(
                Words(
                    ja="KPIは、何の役に立ちますか。正しいものを全部選んでください。",
                    en="What are KPIs good for? Choose all that are true.",
                ),
                [
                    Choice(
                        Words(ja="うまくいっていない段階を見つける", en="Finding the stage that is in trouble"),
                        Words(ja="途中で測るから、場所がわかります。", en="You measure on the way, so you know where."),
                        right=True,
                    ),
                    Choice(
                        Words(ja="いまのやり方でよいかを確かめる", en="Testing whether the present way is right"),
                        Words(
                            ja="届かないとき、努力とやり方のどちらが問題なのかを考えられます。",
                            en="When it falls short, you can ask: effort or method?",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="みんなの力を同じ方向へそろえる", en="Making everybody pull in one direction"),
                        Words(
                            ja="同じ数字を見ると、助け合えます。",
                            en="People who look at the same number can help each other.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="成績の悪い人を責める", en="Blaming those with poor results"),
                        Words(
                            ja="責めると、数字をかくす人が増えます。",
                            en="Blame, and people begin to hide their numbers.",
                        ),
                    ),
                ],
                practises="03 07 10 12",
                topic=Words(ja="KPIの役割", en="What KPIs are for"),
            ),
        ],
    )


def kgi_or_kpi() -> Quiz:
    """Eight questions on the whole lesson."""
    return Quiz(
        "kgi-or-kpi",
        [
            One(
                Words(ja="KGIを一言でいうと、どれですか。", en="What is a KGI in one line?"),
                [
                    Choice(
                        Words(
                            ja="最終目標に届いたかどうかを示す数字",
                            en="The number that says whether the final goal is reached",
                        ),
                        Words(ja="そのとおりです。G は Goal（ゴール）の G です。", en="Right: the G is for goal."),
                        right=True,
                    ),
                    Choice(
                        Words(ja="毎日の行動の量", en="The amount of daily activity"),
                        Words(
                            ja="それは行動（KDI）です。やると決めればできることです。",
                            en="That is an activity (KDI): something you can decide to do.",
                        ),
                    ),
                    Choice(
                        Words(ja="途中の進みぐあいを測る数字", en="A number that measures progress on the way"),
                        Words(
                            ja="それはKPIです。KGIは最後の結果です。", en="That is a KPI. The KGI is the final result."
                        ),
                    ),
                ],
                practises="06",
            ),
            One(
                Words(
                    ja="KPIがKGIより役に立つのは、どんなときですか。",
                    en="When is a KPI of more use than the KGI?",
                ),
                [
                    Choice(
                        Words(ja="まだ手を打てる、途中のとき", en="On the way, while you can still act"),
                        Words(
                            ja="そうです。早く気づけることが、KPIのいちばんの値打ちです。",
                            en="Yes. To know early is what a KPI is worth.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="期末に、成績を発表するとき", en="At the end, when results are announced"),
                        Words(ja="最後の成績を示すのはKGIです。", en="Final results are the KGI's part."),
                    ),
                    Choice(
                        Words(ja="KGIが決まっていないとき", en="When no KGI has been settled"),
                        Words(
                            ja="KGIがないと、どこへ近づけばよいのかがわからず、KPIも決められません。",
                            en="Without a KGI nobody knows what to come nearer to, and no KPI can be chosen.",
                        ),
                    ),
                ],
                practises="02",
            ),
            One(
                Words(
                    ja="最終目標は「今期の新規顧客の獲得」です。営業担当者のKPIとしてふさわしいのはどれですか。",
                    en="The final goal is to win new customers this term. Which is a fitting KPI for each rep?",
                ),
                [
                    Choice(
                        Words(ja="1人が1か月に獲得した新規顧客の数", en="New customers won per rep in a month"),
                        Words(
                            ja="期間と単位が決まっていて、途中で測れます。",
                            en="It has a period and a unit, and you can measure it on the way.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="1人が会社にいた時間", en="Hours each rep spent in the office"),
                        Words(
                            ja="測れますが、長くいても顧客が増えるとは限りません。",
                            en="Measurable, but staying long wins no customers by itself.",
                        ),
                    ),
                    Choice(
                        Words(ja="お客さまとの信頼の深さ", en="Depth of trust with customers"),
                        Words(
                            ja="大切ですが、だれが数えても同じになる数字ではありません。",
                            en="Important, but not a number that is the same whoever counts.",
                        ),
                    ),
                ],
                practises="13",
            ),
            One(
                Words(ja="「売上」は、いつもKPIですか。", en="Are “sales” always a KPI?"),
                [
                    Choice(
                        Words(ja="いつもKPIです", en="Always a KPI"),
                        Words(
                            ja="多くの会社では、売上は最後に欲しい結果です。そのときはKGIです。",
                            en="In most companies sales are the result wanted in the end. Then they are the KGI.",
                        ),
                    ),
                    Choice(
                        Words(ja="いつもKGIです", en="Always the KGI"),
                        Words(
                            ja="会社のゴールが利益なら、売上はその手前の通過点です。",
                            en="Where the goal is profit, sales are a point on the way to it.",
                        ),
                    ),
                    Choice(
                        Words(ja="ゴールが何かによって変わります", en="It depends on the goal"),
                        Words(
                            ja="そうです。先にゴールを決めてから分けます。", en="Yes. Settle the goal first, then sort."
                        ),
                        right=True,
                    ),
                ],
                practises="04",
            ),
            One(
                Words(
                    ja="半年の目標60件に対して、3か月で30件。商談は目標の8割。上司への報告として、いちばん役に立つのはどれですか。",
                    en="30 of 60 after three of six months; meetings at 80 % of target. Which report helps your manager most?",
                ),
                [
                    Choice(
                        Words(ja="「契約は50 %で順調です」", en="“Contracts are at 50 %: on track.”"),
                        Words(
                            ja="うそではありませんが、KPIの注意信号を伝えていません。",
                            en="Not false, but it keeps back the KPI's warning.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="「契約は50 %ですが、商談が減っています。このままだと来月から契約が減ります」",
                            en="“Contracts are at 50 %, but meetings are down: contracts will fall from next month.”",
                        ),
                        Words(
                            ja="KGIとKPIを組にして、先のことを伝えています。",
                            en="It uses KGI and KPI together and says what is coming.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="「商談が8割なので、目標は無理です」", en="“Meetings are at 80 %: we can't make it.”"),
                        Words(
                            ja="まだ3か月あります。KPIは、あきらめるためではなく手を打つために見ます。",
                            en="There are three months left. A KPI is for acting, not for giving up.",
                        ),
                    ),
                ],
                practises="08 14",
            ),
            One(
                Words(
                    ja="「商品の案内を改善する」を、あとで判断できる形に直したのはどれですか。",
                    en="Which one turns “improve the product pages” into something you can judge later?",
                ),
                [
                    Choice(
                        Words(ja="商品の案内を、全力で改善する", en="Improve the product pages with all our strength"),
                        Words(
                            ja="気持ちは伝わりますが、終わったかどうかを判断できません。",
                            en="The spirit is clear, but not when it is done.",
                        ),
                    ),
                    Choice(
                        Words(ja="今月中に、商品の種類を10点増やす", en="Add 10 kinds of product this month"),
                        Words(
                            ja="数と期限があります。だれが見ても、できたかどうかがわかります。",
                            en="It has a number and a deadline: anybody can see whether it was done.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="商品の案内を、お客さま目線にする", en="Make the product pages customer-friendly"),
                        Words(
                            ja="「お客さま目線」は、人によって意味が違います。",
                            en="“Customer-friendly” means something else to everybody.",
                        ),
                    ),
                ],
                practises="32 33",
            ),
            One(
                Words(
                    ja="6月の商談が33件に減りました。次にすることは何ですか。",
                    en="Meetings fell to 33 in June. What comes next?",
                ),
                [
                    Choice(
                        Words(
                            ja="だれの、どんな商談が減ったのかを調べる",
                            en="Find out whose meetings, and which kind, became fewer",
                        ),
                        Words(
                            ja="数字の後ろにある事情を見ます。打ち手はそのあとです。",
                            en="Look at what is behind the number. The measure comes after that.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="商談が少ない人を、全員の前で注意する",
                            en="Tell off those with few meetings in front of all",
                        ),
                        Words(
                            ja="数字は責めるためのものではありません。かくす人が増えると、数字が信じられなくなります。",
                            en="Numbers are not for blaming. When people start to hide things, you can no longer trust the numbers.",
                        ),
                    ),
                    Choice(
                        Words(ja="目標を33件に下げる", en="Lower the target to 33"),
                        Words(
                            ja="KGIの60件に届かなくなります。KPIの目標はKGIから決まります。",
                            en="Then the KGI of 60 is out of reach. A KPI's target follows from the KGI.",
                        ),
                    ),
                ],
                practises="11 20",
            ),
            One(
                Words(
                    ja="「改善サイクル」の順番として正しいのはどれですか。",
                    en="In what order does the PDCA cycle of this lesson turn?",
                ),
                [
                    Choice(
                        Words(ja="やり方を直す → 直す → 直す", en="Change → change → change"),
                        Words(
                            ja="測らないと、よくなったのかどうかがわかりません。",
                            en="Without measuring, nobody knows whether it got better.",
                        ),
                    ),
                    Choice(
                        Words(ja="測る → 見る → 直す → また測る", en="Measure → look → change → measure again"),
                        Words(ja="そうです。輪なので、終わりはありません。", en="Yes. It is a loop, so it has no end."),
                        right=True,
                    ),
                    Choice(
                        Words(ja="測る → 発表する → 終わり", en="Measure → announce → done"),
                        Words(
                            ja="測っただけでは、来月も同じ結果になります。",
                            en="Measuring alone gives the same result next month.",
                        ),
                    ),
                ],
                practises="07",
            ),
        ],
    )
