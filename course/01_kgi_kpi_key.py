"""The answers, hints and quizzes of lesson 1."""

from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, number
from kpilearn.notebook.quiz_items import Choice, Commit, Match, One, Pair, Quiz


def key() -> Key:
    """Return the key; the figures are those of the lesson's own small table."""
    return Key(questions=[kgi_rate(), kpi_rate()], quizzes=[on_track(), sorter(), kgi_or_kpi()])


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


def sorter() -> Quiz:
    """Eight cards of an online shop in four drawers."""
    return Quiz(
        "sorter",
        [
            Match(
                Words(
                    ja="ゴールは「1年間の売上を5 %増やすこと」です。それぞれは何ですか。",
                    en="The goal is “5 % more sales over one year”. What is each of these?",
                ),
                [
                    Pair(
                        Words(ja="1年間の売上の伸び率", en="growth of sales over the year"),
                        KGI,
                        Words(
                            ja="ゴールそのものです。最後に届いたかどうかを示します。",
                            en="The goal itself: it says in the end whether you got there.",
                        ),
                    ),
                    Pair(
                        Words(
                            ja="リピート率（また買ってくれた人の割合）",
                            en="repeat rate (share of people who buy again)",
                        ),
                        KPI,
                        Words(
                            ja="売上へ近づいていることを、途中で示します。",
                            en="It shows on the way that sales are coming nearer.",
                        ),
                    ),
                    Pair(
                        Words(ja="メールマガジンを送った回数", en="number of newsletters sent"),
                        ACTIVITY,
                        Words(
                            ja="送ると決めれば増やせます。送るだけでは売上になりません。",
                            en="You can decide to send more. Sending alone makes no sales.",
                        ),
                    ),
                    Pair(
                        Words(ja="お客さまに愛される店になる", en="become a shop that people love"),
                        NEITHER,
                        Words(
                            ja="人によって答えが変わります。「リピート率」のように、だれが数えても同じになる数字に言いかえます。",
                            en="Everybody would answer differently. Put it as a number that is the same whoever counts, such as the repeat rate.",
                        ),
                    ),
                    Pair(
                        Words(ja="1回の注文の金額（客単価）", en="amount of one order (order value)"),
                        KPI,
                        Words(
                            ja="売上を作っている数字の1つです。お客さまが決めるので、行動ではありません。",
                            en="One of the numbers that make sales. Customers decide it, so it is no activity.",
                        ),
                    ),
                    Pair(
                        Words(ja="新しく並べた商品の数", en="number of products added"),
                        ACTIVITY,
                        Words(
                            ja="自分たちで決めて、実行できます。効いたかどうかはKPIで確かめます。",
                            en="You decide it and do it. Whether it worked, a KPI tells.",
                        ),
                    ),
                    Pair(
                        Words(
                            ja="サイトに来た人のうち、買った人の割合（転換率）",
                            en="share of visitors who buy (conversion rate)",
                        ),
                        KPI,
                        Words(
                            ja="「来た人が買う」という段階の調子がわかります。",
                            en="It shows how the stage “visitor buys” is doing.",
                        ),
                    ),
                    Pair(
                        Words(ja="スタッフのやる気", en="how keen the staff are"),
                        NEITHER,
                        Words(
                            ja="大切ですが、このままでは測れません。",
                            en="It matters, but like this nobody can measure it.",
                        ),
                    ),
                ],
            )
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
            ),
        ],
    )
