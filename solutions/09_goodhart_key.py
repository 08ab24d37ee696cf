"""The answer key of assignment 9: right values and the wrong ideas of newcomers, all computed from a learner's tables."""

import pandas as pd

from kpilearn.datasets import Territory
from kpilearn.locale import Words
from kpilearn.markets.callcentre import LEAD_WEEKS
from kpilearn.notebook.answers import Answer, Idea, Key, Question, function, goal, labels, number, table

POINTS = 2
AHEAD = 3  # weeks that question 8 asks for
RECENT = 13  # weeks whose average question 10 starts from
RISE = 1.1
TODAY = "2026-01-05"
LEAST_TALK, MOST_CANCELLED = 3.5, 0.1


def key(data: Territory) -> Key:
    """Return the key for the tables in ``data``."""
    calls, pipeline = data.load("bonus_calls"), data.load("weekly_pipeline")
    return Key(
        questions=[
            dials_per_appointment(calls),
            by_period(calls),
            lost(calls),
            by_rep(calls),
            alarm(),
            rails(),
            timing(),
            expected_orders(pipeline),
            roles(),
            kpi_goal(pipeline),
        ]
    )


def _sums(calls: pd.DataFrame) -> pd.DataFrame:
    """Return the totals before the bonus (first row) and with it."""
    return calls.groupby("bonus")[["dials", "connected", "talk_minutes", "appointments"]].sum()


def _weeks(calls: pd.DataFrame) -> pd.Series:
    return calls.groupby("bonus")["week"].nunique()


def dials_per_appointment(calls: pd.DataFrame) -> Question:
    """Calls that an appointment takes since the bonus began."""
    before, after = (_sums(calls).iloc[at] for at in (0, 1))
    whole = _sums(calls).sum()
    return Question(
        "dials_per_appointment",
        points=POINTS,
        right=number(after["dials"] / after["appointments"], tolerance=0.05),
        right_message=Words(
            ja="ボーナスの前の数も、同じように計算してみましょう。1件のアポが、ずいぶん遠くなりました。",
            en="Work out the same for the time before the bonus. An appointment has become much harder to get.",
        ),
        ideas=[
            Idea(
                "before",
                number(before["dials"] / before["appointments"], tolerance=0.05),
                Words(
                    ja="ボーナスの前の数です。始まってからの行を使いましょう。",
                    en="That is the figure before the bonus. Use the row since it began.",
                ),
            ),
            Idea(
                "whole_year",
                number(whole["dials"] / whole["appointments"], tolerance=0.05),
                Words(
                    ja="前と後を合わせた1年分の数です。混ぜると、変化が見えなくなります。",
                    en="That is the whole year, before and after together. Mixed, the change cannot be seen.",
                ),
            ),
            Idea(
                "contacts",
                number(after["connected"] / after["appointments"], tolerance=0.02),
                Words(
                    ja="つながった電話で数えています。ここでは、かけた電話の全部を数えます。",
                    en="You counted calls that were answered. Count all calls that were made.",
                ),
            ),
            Idea(
                "upside_down",
                number(after["appointments"] / after["dials"], tolerance=0.00001),
                Words(
                    ja="電話1件あたりのアポになっています。「アポ1件に電話が何件」なので、上と下を入れかえます。",
                    en="That is appointments per call. The question asks for calls per appointment: swap top and bottom.",
                ),
            ),
        ],
        hints=[
            Words(ja="`after` の2つの数を割り算します。", en="Divide one number of `after` by another."),
            Words(ja="上がかけた電話、下がアポです。", en="Calls made on top, appointments below."),
        ],
    )


def by_period(calls: pd.DataFrame) -> Question:
    """Talk, appointments per contact and appointments a week, before the bonus and with it."""
    sums, weeks = _sums(calls), _weeks(calls)
    right = pd.DataFrame(
        {
            "talk": sums["talk_minutes"] / sums["connected"],
            "per_contact": sums["appointments"] / sums["connected"],
            "per_week": sums["appointments"] / weeks,
        }
    )
    tolerance = {"talk": 0.005, "per_contact": 0.0002, "per_week": 0.02}
    return Question(
        "by_period",
        points=POINTS,
        right=table(right, tolerance=tolerance),
        right_message=Words(
            ja="話す時間、つながった1件あたりのアポ、1週間のアポ。3つとも、前より下がっています。",
            en="Minutes of talk, appointments per answered call, appointments a week: all three are lower than before.",
        ),
        ideas=[
            Idea(
                "totals",
                table(right.assign(per_week=sums["appointments"].astype(float)), tolerance=tolerance),
                Words(
                    ja="`per_week` が合計のままです。13週と39週では、長いほうが多くて当たり前です。",
                    en="`per_week` is still a total. With 13 and 39 weeks, the longer time has more of everything.",
                ),
            ),
            Idea(
                "per_rep",
                table(
                    right.assign(per_week=calls.groupby("bonus")["appointments"].mean()),
                    tolerance=tolerance | {"per_week": 0.005},
                ),
                Words(
                    ja="`per_week` が、1人1週間あたりの平均になっています。チーム全体の1週間を計算しましょう。",
                    en="`per_week` is the average of one rep's week. Compute a week of the whole team.",
                ),
            ),
            Idea(
                "per_dial",
                table(
                    right.assign(per_contact=sums["appointments"] / sums["dials"]),
                    tolerance=tolerance | {"per_contact": 0.00005},
                ),
                Words(
                    ja="`per_contact` の分母が、かけた電話になっています。つながらなかった電話では、話せません。",
                    en="`per_contact` is divided by calls made. In a call that nobody answers there is no talk.",
                ),
            ),
            Idea(
                "talk_per_dial",
                table(right.assign(talk=sums["talk_minutes"] / sums["dials"]), tolerance=tolerance),
                Words(
                    ja="`talk` の分母が、かけた電話になっています。つながった電話1件の長さを見ましょう。",
                    en="`talk` is divided by calls made. Look at the length of a call that was answered.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="`talk` と `per_contact` の分母は、どちらもつながった電話（`connected`）です。",
                en="Both `talk` and `per_contact` are divided by answered calls (`connected`).",
            ),
            Words(
                ja='`per_week` は、`sums["appointments"]` を `weeks` で割ります。',
                en='For `per_week`, divide `sums["appointments"]` by `weeks`.',
            ),
        ],
    )


def lost(calls: pd.DataFrame) -> Question:
    """Appointments a week that the fall of appointments per contact has cost."""
    before, after = (_sums(calls).iloc[at] for at in (0, 1))
    early, late = _weeks(calls).tolist()
    rate = before["appointments"] / before["connected"]
    possible = after["connected"] * rate
    missing = possible - after["appointments"]
    return Question(
        "lost",
        points=POINTS,
        right=number(missing / late, tolerance=0.05),
        right_message=Words(
            ja="実際に減った数よりも、ずっと大きな損です。電話が増えたことが、損をかくしていました。",
            en="The loss is much greater than the fall that everybody sees: the extra calls have hidden it.",
        ),
        ideas=[
            Idea(
                "seen",
                number(before["appointments"] / early - after["appointments"] / late, tolerance=0.05),
                Words(
                    ja="1週間のアポが、前から後へ実際に減った数です。電話が増えた分がかくれています。前の率のままなら何件取れたかを考えましょう。",
                    en="That is how far the average week really fell. The extra calls hide part of it: think of how many there would have been at the old rate.",
                ),
            ),
            Idea(
                "whole_time",
                number(missing, tolerance=1),
                Words(
                    ja="39週分の合計です。1週間あたりにしましょう。",
                    en="That is the total of all 39 weeks. Make it a number a week.",
                ),
            ),
            Idea(
                "possible",
                number(possible / late, tolerance=0.05),
                Words(
                    ja="取れていたはずのアポの全部です。実際に取れた分を引くと、失った分になります。",
                    en="That is all the appointments that were possible. Take away those that were won.",
                ),
            ),
            Idea(
                "old_contacts",
                number(
                    before["connected"] / early * (rate - after["appointments"] / after["connected"]), tolerance=0.05
                ),
                Words(
                    ja="つながった電話が、前の数のままです。後の39週に実際につながった電話で考えましょう。",
                    en="You kept the number of answered calls from before. Take those of the 39 weeks after.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="まず、前の「つながった1件あたりのアポ」を計算します。",
                en="First work out appointments per answered call before the bonus.",
            ),
            Words(
                ja='それを `after["connected"]` に掛けると、取れていたはずの件数です。実際の件数を引き、39で割ります。',
                en='Times `after["connected"]`, it is what was possible. Take away what was won, and divide by 39.',
            ),
        ],
    )


def by_rep(calls: pd.DataFrame) -> Question:
    """Each rep's change of dials and of appointments."""
    columns = ["dials", "appointments"]
    means, totals = (
        [getattr(rows.groupby("rep")[columns], how)() for rows in (calls[~calls["bonus"]], calls[calls["bonus"]])]
        for how in ("mean", "sum")
    )
    was, now = means
    right = now / was - 1
    fewer = int((right["appointments"] < 0).sum())
    count = len(right)
    return Question(
        "by_rep",
        points=POINTS,
        right=table(right, tolerance=0.003),
        right_message=Words(
            ja=f"全員の電話が増え、{count}人のうち{fewer}人のアポが減りました。だれか1人の問題ではなく、仕組みの問題です。",
            en=f"All of them make more calls, and {fewer} of {count} win fewer appointments. It is not one person but the system.",
        ),
        ideas=[
            Idea(
                "ratio",
                table(now / was, tolerance=0.003),
                Words(
                    ja="「何倍か」になっています。変化の割合は、そこから1を引きます。",
                    en="That says how many times as much. The rate of change is that minus 1.",
                ),
            ),
            Idea(
                "turned_round",
                table(was / now - 1, tolerance=0.003),
                Words(
                    ja="前と後が反対です。もとになるのは、前の数です。",
                    en="Before and after have changed places. The number to start from is the one before.",
                ),
            ),
            Idea(
                "difference",
                table(now - was, tolerance=0.003),
                Words(
                    ja="件数の差です。電話は何百件、アポは数件なので、差のままでは同じ図で比べられません。",
                    en="Those are differences. Calls go by hundreds and appointments by ones: in one chart they cannot be compared.",
                ),
            ),
            Idea(
                "totals",
                table(totals[1] / totals[0] - 1, tolerance=0.003),
                Words(
                    ja="合計どうしの変化です。39週は13週の3倍あるので、全員が大きく増えたように見えます。平均の表を使いましょう。",
                    en="That is the change of totals. 39 weeks are three times 13, so everything seems to grow. Use the tables of averages.",
                ),
            ),
        ],
        hints=[
            Words(ja="表どうしも、数と同じように割り算できます。", en="Tables are divided like numbers."),
            Words(
                ja="`now` と `was` を、問題文の「後 ÷ 前 − 1」に入れます。",
                en="Put `now` and `was` into “after ÷ before − 1”.",
            ),
        ],
    )


def alarm() -> Question:
    """Whether one of two guardrails is crossed."""
    given = {
        "inputs": [[4.0, 0.05], [3.2, 0.05], [4.0, 0.15], [3.0, 0.2], [3.5, 0.1]],
        "hidden": [[3.49, 0.02], [3.5, 0.101], [2.4, 0.3], [5.0, 0.0], [3.6, 0.1]],
        "tolerance": 0,
    }
    return Question(
        "alarm",
        points=POINTS,
        right=function(lambda talk, cancelled: talk < LEAST_TALK or cancelled > MOST_CANCELLED, **given),
        ideas=[
            Idea(
                "both",
                function(lambda talk, cancelled: talk < LEAST_TALK and cancelled > MOST_CANCELLED, **given),
                Words(
                    ja="両方の線を越えるまで止まりません。道の柵は、片側に当たっただけでも危険です。",
                    en="It waits until both lines are crossed. On a road it is enough to hit the rail on one side.",
                ),
            ),
            Idea(
                "turned_round",
                function(lambda talk, cancelled: talk > LEAST_TALK or cancelled < MOST_CANCELLED, **given),
                Words(
                    ja="不等号の向きが反対です。話が長いときに止まってしまいます。",
                    en="The comparisons point the other way: it stops when the talk is long.",
                ),
            ),
            Idea(
                "talk_only",
                function(lambda talk, cancelled: talk < LEAST_TALK, **given),
                Words(
                    ja="取り消しが増えても止まりません。10 % を、割合の 0.1 で書いていますか。",
                    en="It does not stop when cancellations rise. Is the 10 % written as the share 0.1?",
                ),
            ),
            Idea(
                "cancelled_only",
                function(lambda talk, cancelled: cancelled > MOST_CANCELLED, **given),
                Words(
                    ja="話が短くなっても止まりません。柵は2つあります。",
                    en="It does not stop when the talk gets short. There are two rails.",
                ),
            ),
            Idea(
                "at_the_line",
                function(lambda talk, cancelled: talk <= LEAST_TALK or cancelled >= MOST_CANCELLED, **given),
                Words(
                    ja="線の上にぴったりのときも止まってしまいます。問題文の「ちょうど」を読み直しましょう。",
                    en="It stops exactly on the line, too. Read once more what the question says of “exactly”.",
                ),
            ),
        ],
        hints=[
            Words(ja="まず話す時間の条件だけを書いてみます。", en="First write the condition on the talk alone."),
            Words(
                ja="2つの条件を `or` でつなぎます。短いほうは `<`、大きいほうは `>` です。",
                en="Join two conditions by `or`: `<` for shorter, `>` for greater.",
            ),
        ],
    )


def rails() -> Question:
    """What breaks first under four KPIs."""
    kinds = ["damage", "again", "passed", "active", "hours"]
    right = {"parcels": "damage", "closed": "again", "applicants": "passed", "signups": "active"}
    return Question(
        "rails",
        points=POINTS,
        right=labels(right, kinds),
        right_message=Words(
            ja="どれも、数だけを追うと下がる「質」です。数と質を、組にして見張ります。",
            en="Each is the quality that suffers when only numbers are chased. Watch number and quality as a pair.",
        ),
        ideas=[
            Idea(
                "parcels_hours",
                labels({"parcels": "hours"}, kinds),
                Words(
                    ja="parcels：1時間あたりの数なので、長く働いても増えません。急いで運ぶと、荷物はどうなりますか。",
                    en="parcels: it is a number per hour, so working longer does not raise it. What happens to parcels in a hurry?",
                ),
            ),
            Idea(
                "closed_hours",
                labels({"closed": "hours"}, kinds),
                Words(
                    ja="closed：いちばん楽な方法は、解決する前に「終わり」にすることです。お客さまは、次に何をしますか。",
                    en="closed: the easiest way is to close them before they are solved. What do the customers do next?",
                ),
            ),
            Idea(
                "applicants_active",
                labels({"applicants": "active"}, kinds),
                Words(
                    ja="applicants：だれでもよいから応募してもらうと、次の段階で何が起こりますか。",
                    en="applicants: if just anybody is talked into applying, what happens at the next step?",
                ),
            ),
            Idea(
                "signups_again",
                labels({"signups": "again"}, kinds),
                Words(
                    ja="signups：プレゼントを目当てに登録した人は、1か月後にどうしていますか。",
                    en="signups: people who signed up for a free gift, what are they doing a month later?",
                ),
            ),
            Idea(
                "signups_passed",
                labels({"signups": "passed"}, kinds),
                Words(
                    ja="signups：登録に選考はありません。登録したあとのことを考えましょう。",
                    en="signups: nobody is selected when signing up. Think of what comes after.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="自分がその職場で、今日中にボーナスがほしいとしたら、何をしますか。",
                en="If you worked there and wanted the bonus today, what would you do?",
            ),
            Words(ja="「働いた時間」は、どこにも入りません。", en="“Hours worked” fits nowhere."),
        ],
    )


def timing() -> Question:
    """What leads orders, and what lags behind."""
    kinds = ["leading", "lagging"]
    right = {
        "dials": "leading",
        "last_orders": "lagging",
        "booked": "leading",
        "cancelled": "lagging",
        "requests": "leading",
        "income": "lagging",
    }
    return Question(
        "timing",
        points=POINTS,
        right=labels(right, kinds),
        ideas=[
            Idea(
                "last_orders_leading",
                labels({"last_orders": "leading"}, kinds),
                Words(
                    ja="last_orders：もう終わった月の受注です。これから半年の受注より先に動くのは、受注の「もと」になる数字です。",
                    en="last_orders: that month is over. What moves before orders is what orders are made from.",
                ),
            ),
            Idea(
                "booked_lagging",
                labels({"booked": "lagging"}, kinds),
                Words(
                    ja="booked：商談があってから受注になります。予定は、受注より前に見えています。",
                    en="booked: a meeting comes before its order, and the diary can be seen even earlier.",
                ),
            ),
            Idea(
                "cancelled_leading",
                labels({"cancelled": "leading"}, kinds),
                Words(
                    ja="cancelled：取り消しがわかるのは、受注の前ですか、あとですか。",
                    en="cancelled: is a cancellation known before the order, or after it?",
                ),
            ),
            Idea(
                "requests_lagging",
                labels({"requests": "lagging"}, kinds),
                Words(
                    ja="requests：資料を請求した人は、まだお客さまではありません。受注までの道の、どこにいますか。",
                    en="requests: who asks for a brochure is no customer yet. Where on the way to an order are they?",
                ),
            ),
            Idea(
                "income_leading",
                labels({"income": "leading"}, kinds),
                Words(
                    ja="income：お金が入るのは、受注したあとです。いちばん確かで、いちばん遅い数字です。",
                    en="income: money comes in after the order. It is the surest number, and the slowest.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="受注を真ん中に置いて、それぞれが左（前）か右（後）かを考えます。",
                en="Put the order in the middle, and ask of each number: is it to the left of it, or to the right?",
            ),
            Words(ja="先に動くものは3つあります。", en="Three of them lead."),
        ],
    )


def expected_orders(pipeline: pd.DataFrame) -> Question:
    """Orders of the next three weeks, by the calls of six to four weeks ago."""
    dials, orders = pipeline["dials"], pipeline["orders"]
    per_dial = orders.iloc[LEAD_WEEKS:].sum() / dials.iloc[:-LEAD_WEEKS].sum()
    the_weeks = dials.iloc[-LEAD_WEEKS : AHEAD - LEAD_WEEKS].sum()
    return Question(
        "expected_orders",
        points=POINTS,
        right=number(the_weeks * per_dial, tolerance=0.05),
        right_message=Words(
            ja="6週間前の電話が、もう答えを知っています。今週の電話をあわてて増やしても、この3週間は変わりません。",
            en="The calls of six weeks ago know it already. A rush of calls this week changes nothing in these three weeks.",
        ),
        ideas=[
            Idea(
                "latest_calls",
                number(dials.tail(AHEAD).sum() * per_dial, tolerance=0.05),
                Words(
                    ja="最後の3週間の電話を使っています。それが受注になるのは、もっと先です。",
                    en="You used the calls of the last three weeks. They become orders later than that.",
                ),
            ),
            Idea(
                "six_weeks",
                number(dials.tail(LEAD_WEEKS).sum() * per_dial, tolerance=0.05),
                Words(
                    ja="最後の6週間の電話の全部です。それでは、これから6週間の受注になります。",
                    en="Those are the calls of all the last six weeks: they make the orders of the next six weeks.",
                ),
            ),
            Idea(
                "latest_orders",
                number(orders.tail(AHEAD).sum(), tolerance=0.05),
                Words(
                    ja="最後の3週間の受注です。過ぎた受注は遅行指標なので、これからのことは知らせてくれません。",
                    en="Those are the orders of the last three weeks. Past orders lag: they do not tell what comes.",
                ),
            ),
            Idea(
                "average",
                number(orders.mean() * AHEAD, tolerance=0.05),
                Words(
                    ja="2年間の平均の3週間分です。電話の数は週ごとに大きく動くので、もとになる週の電話を使いましょう。",
                    en="That is three average weeks of two years. Calls move a lot from week to week: use the weeks that matter.",
                ),
            ),
            Idea(
                "one_week_late",
                number(dials.iloc[-LEAD_WEEKS + 1 : AHEAD - LEAD_WEEKS + 1].sum() * per_dial, tolerance=0.05),
                Words(
                    ja="1週間ずれています。表の最後の行が今週です。来週の受注は、来週の6週間前の電話から生まれます。",
                    en="It is one week off. The last row is this week; next week's orders come from the calls six weeks before next week.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="最後の行が今週です。来週から6週間もどると、最後から何行目ですか。",
                en="The last row is this week. Six weeks before next week is which row from the end?",
            ),
            Words(
                ja="最後から6行目、5行目、4行目の電話を足し、`orders_per_dial` を掛けます。",
                en="Add up the calls of the sixth, fifth and fourth row from the end, and multiply by `orders_per_dial`.",
            ),
        ],
    )


def roles() -> Question:
    """One KGI, one KPI, two guardrails, and what stays on the map."""
    kinds = ["kgi", "kpi", "guard", "map"]
    right = {
        "members": "kgi",
        "ads": "map",
        "visitors": "map",
        "trials": "kpi",
        "replies": "map",
        "joined": "guard",
        "quit": "guard",
    }
    pushed = dict.fromkeys(["ads", "visitors", "trials", "replies", "joined", "quit"], "kpi")
    return Question(
        "roles",
        points=POINTS,
        right=labels(right, kinds),
        right_message=Words(
            ja="ハンドルは1つ、柵は2つ。残りの3つも、困ったときに開く地図として役に立ちます。",
            en="One wheel and two rails. The other three are of use as well: as a map to unfold when something goes wrong.",
        ),
        ideas=[
            Idea(
                "everything",
                labels(pushed, kinds),
                Words(
                    ja="6つともKPIになっています。全部を追うと、どれを先にするかをだれも決められません。1つを選び、残りに別の役を付けましょう。",
                    en="All six are KPIs. When everything is chased, nobody can say what comes first. Choose one, and give the others another role.",
                ),
            ),
            Idea(
                "activity",
                labels({"replies": "kpi", "trials": "map"}, kinds),
                Words(
                    ja="返信した数がKPIになっています。架電数と同じで、やれば必ず増える行動です。お客さまの動きが見える数字を選びましょう。",
                    en="Replies are the KPI. Like dials, they grow by just doing more. Choose a number that shows what customers do.",
                ),
            ),
            Idea(
                "crowd",
                labels({"visitors": "kpi", "replies": "map", "trials": "map"}, kinds),
                Words(
                    ja="サイトに来た人の数は、早くわかりますが、ゴールから遠い数字です。会員になる一歩手前の動きはどれですか。",
                    en="Visitors tell early but are far from the goal. Which number is one step before joining?",
                ),
            ),
            Idea(
                "goal_as_kpi",
                labels({"members": "kpi"}, kinds),
                Words(
                    ja="`members` は最後の目標です。9月末までわからない数字を、毎週のばすことはできません。",
                    en="`members` is the final goal. What is not known before the end of September cannot be pushed every week.",
                ),
            ),
            Idea(
                "no_rails",
                labels({"joined": "map", "quit": "map"}, kinds),
                Words(
                    ja="柵がありません。だれでもよいから体験に呼ぶと、何が下がりますか。強く押して入会させると、何が上がりますか。",
                    en="There is no rail. What falls if just anybody is asked to a trial? What rises if people are pushed into joining?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="ゴールを先に決めます。次に、ゴールの一歩手前でお客さまがすることを探します。",
                en="Settle the goal first. Then look for what customers do just before it.",
            ),
            Words(ja="ガードレールは、2つとも「割合」です。", en="Both guardrails are shares of something."),
        ],
    )


def kpi_goal(pipeline: pd.DataFrame) -> Question:
    """The new KPI as a goal; its words are the learner's own."""
    now = pipeline["meetings"].tail(RECENT).mean()
    last = float(pipeline["meetings"].iloc[-1])

    def said(cases: dict[str, str], **numbers: float) -> Answer:
        return goal(cases, numbers, today=TODAY, relative=0.002)

    return Question(
        "kpi_goal",
        points=POINTS,
        right=said(dict.fromkeys("SMART", "good"), baseline=now, target=now * RISE),
        right_message=Words(
            ja="だれが見ても同じように判定できる目標です。問5の柵を2つ添えて、提案を出しましょう。",
            en="Whoever looks at it will judge it alike. Hand in your proposal with the two rails of question 5.",
        ),
        ideas=[
            Idea(
                "many_numbers",
                said({"S": "two"}),
                Words(
                    ja="指標が2つ以上書かれているようです。ハンドルは1つです。「、」や「と」を使わずに、1つの数字だけを書きましょう。",
                    en="There seems to be more than one indicator. There is one wheel: write a single number, without commas or “and”.",
                ),
            ),
            Idea(
                "last_week",
                said({}, baseline=last),
                Words(
                    ja="いまの値が、最後の1週間だけの数です。1週間の数は運で大きく動きます。13週の平均を使いましょう。",
                    en="The value now is that of the last week alone. A single week moves a lot by luck: average 13 weeks.",
                ),
            ),
            Idea(
                "whole_quarter",
                said({}, baseline=now * RECENT),
                Words(
                    ja="いまの値が、13週の合計です。1週間の数になおしましょう。",
                    en="The value now is the total of 13 weeks. Make it a number a week.",
                ),
            ),
            Idea(
                "only_the_rise",
                said({}, target=now * (RISE - 1)),
                Words(
                    ja="目標が、増やす分だけの数です。増えたあとに、週に何件になるのかを書きましょう。",
                    en="The target is only the increase. Write how many meetings a week there will be in the end.",
                ),
            ),
            Idea(
                "everybody",
                said({"S": "everyone"}),
                Words(
                    ja="担当が「全員」です。全員の仕事は、だれの仕事でもなくなります。1人の名前や役職を書きましょう。",
                    en="The owner is everybody, and so it is nobody's job. Name one person or one post.",
                ),
            ),
            Idea(
                "no_day",
                said({"T": "date"}),
                Words(
                    ja="期限が日付ではありません。2027-03-31 のように、年と月と日で書きましょう。",
                    en="The deadline is no date. Write year, month and day, such as 2027-03-31.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='`pipeline["meetings"].tail(13).mean()` が、最後の13週の平均です。',
                en='`pipeline["meetings"].tail(13).mean()` is the average of the last 13 weeks.',
            ),
            Words(
                ja='期限は `"2026-06-30"` と書きます。担当には1人、`kgi` には受注のような最後の目標を書きます。',
                en='Write the deadline as `"2026-06-30"`, one person as the owner, and a final goal such as orders as `kgi`.',
            ),
        ],
    )
