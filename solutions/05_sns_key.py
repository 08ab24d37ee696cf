"""The answer key of assignment 5: right values and the wrong ideas of newcomers, all computed from a learner's tables."""

import pandas as pd

from kpilearn.datasets import Territory
from kpilearn.locale import Words
from kpilearn.notebook.answers import Answer, Idea, Key, Question, choice, function, labels, number, table

POINTS = 2
PLAN_BEGINS = "2025-04-02"
LAST_DAYS, PLAN_DAYS = 30, 180
SOURCES = ["sns_visits", "other_visits", "inflow"]
POSTS_TIMES = 5  # posts a day in the plan against before


def key(data: Territory) -> Key:
    """Return the key for the table ``sns_daily`` in ``data``."""
    daily = data.load("sns_daily")
    before, last = daily[daily["date"] < PLAN_BEGINS], daily.tail(LAST_DAYS)
    return Key(
        questions=[
            by_source(daily, before, last),
            gap(before, last),
            visits_of_100(last),
            verdict(before, last),
            followers_needed(),
            clicks_times(before, last),
            per_thousand(daily),
            kinds(),
        ]
    )


def missing(before: pd.DataFrame, last: pd.DataFrame) -> float:
    """People a day between the final days and twice what came before the plan."""
    return float(2 * before["inflow"].mean() - last["inflow"].mean())


def clicks_of_100(last: pd.DataFrame) -> float:
    """Clicks a day of 100 followers who click like the present ones."""
    return float(100 * last["link_clicks"].mean() / last["followers"].mean())


def by_source(daily: pd.DataFrame, before: pd.DataFrame, last: pd.DataFrame) -> Question:
    """Averages of a day, before and at the end, and how many times."""
    old, new = before[SOURCES].mean(), last[SOURCES].mean()
    whole_plan = daily.tail(PLAN_DAYS)[SOURCES].mean()
    totals = last[SOURCES].sum()

    def columns(now: pd.Series, times: pd.Series) -> Answer:
        frame = pd.DataFrame({"before": old, "last": now, "times": times})
        return table(frame, tolerance={"before": 0.02, "last": 0.02, "times": 0.01})

    return Question(
        "by_source",
        points=POINTS,
        right=columns(new, new / old),
        right_message=Words(
            ja="SNSから来る人は大きく伸びたのに、流入全体はわずかしか伸びていません。「2倍」と聞いたら、何の2倍かを確かめましょう。",
            en="Those from social media rose a lot, all inflow only a little. When you hear “twice”, ask: twice what?",
        ),
        ideas=[
            Idea(
                "totals",
                columns(totals, totals / old),
                Words(
                    ja="30日の合計を、1日の平均と比べています。日数をそろえるには、どちらも平均にします。",
                    en="That holds the total of 30 days against the average of a day. Take averages on both sides.",
                ),
            ),
            Idea(
                "growth_rate",
                columns(new, new / old - 1),
                Words(
                    ja="`times` が増えた割合になっています。「何倍か」は、1を引く前の数です。",
                    en="Your `times` is the rate of growth. How many times it is, is the number before you take away 1.",
                ),
            ),
            Idea(
                "upside_down",
                columns(new, old / new),
                Words(
                    ja="前の平均を、あとの平均で割っています。どちらを基準にすると「何倍になったか」が出ますか。",
                    en="You divided the earlier average by the later one. Which is the base of “how many times”?",
                ),
            ),
            Idea(
                "difference",
                columns(new, new - old),
                Words(
                    ja="`times` が人数の差になっています。差ではなく、倍率を聞いています。",
                    en="Your `times` is a difference in people. The question asks for how many times.",
                ),
            ),
            Idea(
                "whole_plan",
                columns(whole_plan, whole_plan / old),
                Words(
                    ja="作戦の180日全部の平均になっています。どこまで来たかを知るには、最後の30日（`last`）を使います。",
                    en="That is the average of all 180 days of the plan. To see how far it got, use the final 30 days (`last`).",
                ),
            ),
        ],
        hints=[
            Words(
                ja="`before` の列と同じ書き方で、`last` の表から平均を出します。",
                en="Take the averages of the table `last` in the way that the column `before` was made.",
            ),
            Words(
                ja='`times` は、`by_source["last"]` を `by_source["before"]` で割ります。',
                en='For `times`, divide `by_source["last"]` by `by_source["before"]`.',
            ),
        ],
    )


def gap(before: pd.DataFrame, last: pd.DataFrame) -> Question:
    """People a day that are missing to twice the inflow."""
    old, new = before["inflow"].mean(), last["inflow"].mean()
    return Question(
        "gap",
        points=POINTS,
        right=number(missing(before, last), tolerance=0.05),
        ideas=[
            Idea(
                "from_the_start",
                number(old, tolerance=0.05),
                Words(
                    ja="作戦を始める前に、足りなかった人数です。半年でいくらか増えています。最後の30日から数えましょう。",
                    en="So many were missing before the plan began. Some have come since: count from the final 30 days.",
                ),
            ),
            Idea(
                "so_far",
                number(new - old, tolerance=0.05),
                Words(
                    ja="半年で増えた人数です。聞いているのは、2倍までに残っている人数です。",
                    en="So many have come on top within the half-year. The question is how many are left to reach twice.",
                ),
            ),
            Idea(
                "sns_only",
                number(2 * before["sns_visits"].mean() - last["sns_visits"].mean(), tolerance=0.05),
                Words(
                    ja="SNSから来た人だけを2倍にしようとしています。ゴールは、流入全体の2倍です。",
                    en="That would double those from social media only. The goal is twice all inflow.",
                ),
            ),
            Idea(
                "month",
                number(30 * missing(before, last), tolerance=1.5),
                Words(
                    ja="30日分の人数になっています。1日あたりで答えましょう。",
                    en="That is for 30 days. Answer for one day.",
                ),
            ),
            Idea(
                "twice_the_last",
                number(2 * new - old, tolerance=0.05),
                Words(
                    ja="最後の30日を2倍にしています。2倍の基準は、作戦の前です。",
                    en="You doubled the final 30 days. Twice is meant of what there was before the plan.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="ゴールは1日に何人ですか。`before` の平均から計算できます。",
                en="How many people a day is the goal? It follows from the average of `before`.",
            ),
            Words(
                ja='ゴールの人数から、`last["inflow"].mean()` を引きます。',
                en='From the goal, take away `last["inflow"].mean()`.',
            ),
        ],
    )


def visits_of_100(last: pd.DataFrame) -> Question:
    """Clicks a day of 100 more followers."""
    followers = last["followers"].mean()
    clicks = clicks_of_100(last)
    return Question(
        "visits_of_100",
        points=POINTS,
        right=number(clicks, relative=0.01),
        right_message=Words(
            ja="1をこの数で割ると、何日に1人かがわかります。",
            en="Divide 1 by it, and you see in how many days these 100 bring one visit.",
        ),
        ideas=[
            Idea(
                "everybody_comes",
                number(100, tolerance=1),
                Words(
                    ja="フォロワー100人が、毎日全員サイトへ来ることになっています。フォロワーから訪問までには、何段ありましたか。",
                    en="That takes each of the 100 to come every day. How many steps lie between a follower and a visit?",
                ),
            ),
            Idea(
                "inflow_by_followers",
                number(100 * last["inflow"].mean() / followers, relative=0.01),
                Words(
                    ja="流入全体をフォロワーで割っています。流入の多くは、検索などから来た人で、フォロワーとはかぎりません。",
                    en="You divided all inflow by followers. Most of it came from search and the like, not from followers.",
                ),
            ),
            Idea(
                "with_shares",
                number(100 * last["sns_visits"].mean() / followers, relative=0.01),
                Words(
                    ja="`sns_visits` には、シェアを見て来た人も入っています。リンクのクリック（`link_clicks`）を使いましょう。",
                    en="`sns_visits` also counts those who came through shares. Use the clicks on links (`link_clicks`).",
                ),
            ),
            Idea(
                "month",
                number(30 * clicks, relative=0.01),
                Words(
                    ja="30日分になっています。1日あたりの平均を使いましょう。",
                    en="That is for 30 days. Use averages of a day.",
                ),
            ),
            Idea(
                "one_follower",
                number(clicks / 100, relative=0.01),
                Words(
                    ja="フォロワー1人の分です。100人ではどうなりますか。",
                    en="That is for 1 follower. What about 100?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="まず、フォロワー1人あたり、1日に何回押されたかを考えます。",
                en="First think of 1 follower: how many clicks a day is that?",
            ),
            Words(
                ja='`last["link_clicks"].mean()` を `last["followers"].mean()` で割ると、1人あたりになります。',
                en='`last["link_clicks"].mean()` divided by `last["followers"].mean()` gives it for 1 follower.',
            ),
        ],
    )


def verdict(before: pd.DataFrame, last: pd.DataFrame) -> Question:
    """Whether 100 more followers close the gap."""
    closed = clicks_of_100(last) / missing(before, last)
    right = "enough" if closed >= 1 else "half_way" if closed >= 0.1 else "far_short"
    messages = {
        "enough": Words(
            ja="フォロワーの数と訪問の数を、同じものとして比べていませんか。問3の答えと `gap` を、同じ「1日あたりの人」で比べましょう。",
            en="Are you taking followers for visits? Hold your answer to question 3 against `gap`: both are people a day.",
        ),
        "half_way": Words(
            ja="`visits_of_100 / gap` を計算してみましょう。0.5 に近いですか。",
            en="Work out `visits_of_100 / gap`. Is it anywhere near 0.5?",
        ),
        "far_short": Words(
            ja="`visits_of_100 / gap` を計算してみましょう。0.1 より小さいですか。",
            en="Work out `visits_of_100 / gap`. Is it below 0.1?",
        ),
        "no_effect": Words(
            ja="押さなかったのは、プレゼントを目当てに来た人たちです。いまのフォロワー全体では、リンクは何回か押されています。",
            en="It was those who came for the giveaway who did not click. Followers as a whole do click now and then.",
        ),
    }
    return Question(
        "verdict",
        points=POINTS,
        right=choice(right, messages),
        right_message=Words(
            ja="けた違いに足りません。次の問いで、何人なら足りるのかを逆向きに計算します。",
            en="It is not even close. The next question works backwards: how many would it take?",
        ),
        ideas=[Idea(name, choice(name, messages), said) for name, said in messages.items() if name != right],
        hints=[
            Words(
                ja="2つの数字の単位は、どちらも「1日あたりの人」です。割り算で比べられます。",
                en="Both numbers are people a day: divide one by the other.",
            ),
            Words(
                ja="`visits_of_100 / gap` が 1 なら全部、0.5 なら半分です。",
                en="If `visits_of_100 / gap` is 1, the whole gap is closed; if it is 0.5, half of it.",
            ),
        ],
    )


def followers_needed() -> Question:
    """The tree of the lesson, solved for followers."""
    given = {
        "inputs": [[17, 0.05, 0.01, 5], [12, 0.04, 0.02, 2], [9, 0.025, 0.008, 1]],
        "hidden": [[0, 0.05, 0.01, 5], [31, 0.06, 0.015, 3], [4.5, 0.1, 0.005, 4]],
        "relative": 1e-4,
    }
    return Question(
        "followers_needed",
        points=POINTS,
        right=function(lambda gap, reach_rate, ctr, posts: gap / (reach_rate * ctr * posts), **given),
        right_message=Words(
            ja="`followers_needed(gap, 0.05, 0.01, 5)` を、空いたセルで実行してみてください。「あと100人」との差が見えます。",
            en="Run `followers_needed(gap, 0.05, 0.01, 5)` in an empty cell, and hold it against “another 100”.",
        ),
        ideas=[
            Idea(
                "multiplied",
                function(lambda gap, reach_rate, ctr, posts: gap * reach_rate * ctr * posts, **given),
                Words(
                    ja="4つとも掛けています。それは、`gap` 人のフォロワーが連れてくる訪問です。逆向きなら、割ります。",
                    en="You multiplied all four: that is what `gap` followers would bring. Backwards means dividing.",
                ),
            ),
            Idea(
                "one_post",
                function(lambda gap, reach_rate, ctr, posts: gap / (reach_rate * ctr), **given),
                Words(
                    ja="投稿が1日1本の場合になっています。`posts` も使いましょう。",
                    en="That is for 1 post a day. Use `posts` as well.",
                ),
            ),
            Idea(
                "all_who_see_click",
                function(lambda gap, reach_rate, ctr, posts: gap / (reach_rate * posts), **given),
                Words(
                    ja="投稿を見た人が、全員リンクを押すことになっています。もう1段あります。",
                    en="That takes everybody who sees a post to click. There is one more step.",
                ),
            ),
            Idea(
                "followers_are_visits",
                function(lambda gap, reach_rate, ctr, posts: gap, **given),
                Words(
                    ja="フォロワーと訪問を、同じ数にしています。1人のフォロワーは、1日に何回の訪問になりますか。",
                    en="That takes a follower for a visit. How many visits a day does 1 follower make?",
                ),
            ),
            Idea(
                "divided_by_some",
                function(lambda gap, reach_rate, ctr, posts: gap / reach_rate * ctr * posts, **given),
                Words(
                    ja="最初の1つだけで割り、残りは掛けています。割る数をかっこでまとめましょう。",
                    en="You divided by the first one and multiplied by the others. Put brackets around all that you divide by.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="前向きの式は「訪問 ＝ フォロワー × 届く割合 × 押す割合 × 投稿」です。",
                en="Forwards it reads: visits = followers × share reached × share who click × posts.",
            ),
            Words(
                ja="フォロワーを求めるには、訪問を残りの3つで割ります。3つの掛け算は、かっこでくくります。",
                en="For followers, divide visits by the other three. Put brackets around their product.",
            ),
        ],
    )


def clicks_times(before: pd.DataFrame, last: pd.DataFrame) -> Question:
    """Clicks of a day at the end against before."""
    old, new = before["link_clicks"], last["link_clicks"]
    times = new.mean() / old.mean()
    return Question(
        "clicks_times",
        points=POINTS,
        right=number(times, tolerance=0.01),
        right_message=Words(
            ja="投稿を5倍にしても、クリックはこれだけしか増えませんでした。投稿1本あたりでは、大きく減っています。",
            en="Five times the posts, and no more clicks than that. Each post is clicked far less often.",
        ),
        ideas=[
            Idea(
                "straight_line",
                number(POSTS_TIMES, tolerance=0.01),
                Words(
                    ja="投稿と同じだけ増えることになっています。実際のクリックを数えてみましょう。",
                    en="That takes clicks to grow as posts do. Count the clicks that there really were.",
                ),
            ),
            Idea(
                "per_post",
                number(times / POSTS_TIMES, tolerance=0.002),
                Words(
                    ja="投稿1本あたりのクリックが何倍になったか、です。ここでは、1日あたりの全部のクリックを聞いています。",
                    en="That is for the clicks of one post. The question is about all clicks of a day.",
                ),
            ),
            Idea(
                "totals",
                number(new.sum() / old.sum(), tolerance=0.01),
                Words(
                    ja="60日の合計と30日の合計を比べています。日数が違うので、1日あたりにそろえましょう。",
                    en="You compared totals of 60 and of 30 days. Bring both to one day.",
                ),
            ),
            Idea(
                "sns_visits",
                number(last["sns_visits"].mean() / before["sns_visits"].mean(), tolerance=0.01),
                Words(
                    ja="SNSからの訪問は、シェアで来た人も入っています。`link_clicks` の列を使いましょう。",
                    en="Visits from social media include those through shares. Use the column `link_clicks`.",
                ),
            ),
            Idea(
                "growth_rate",
                number(times - 1, tolerance=0.01),
                Words(
                    ja="増えた割合になっています。「何倍か」は、1を引く前の数です。",
                    en="That is the rate of growth. How many times it is, is the number before you take away 1.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='クリックの平均は `before["link_clicks"].mean()` のように求めます。',
                en='The average of the clicks is `before["link_clicks"].mean()`, for example.',
            ),
            Words(ja="あとの平均を、前の平均で割ります。", en="Divide the later average by the earlier one."),
        ],
    )


def per_thousand(daily: pd.DataFrame) -> Question:
    """Clicks a day for 1,000 followers, month by month."""
    months = daily.resample("MS", on="date")[["followers", "followers_gained", "likes", "link_clicks", "inflow"]]
    monthly, followers = months.mean(), months.mean()["followers"]

    def series(values: pd.Series) -> Answer:
        return table(values.reset_index(drop=True) * 1000, relative=0.01)

    return Question(
        "per_thousand",
        points=POINTS,
        right=series(monthly["link_clicks"] / followers),
        right_message=Words(
            ja="フォロワー数の線と並べて見てください。2本の線は、いっしょに動いていますか。分母が入ると、見え方が変わります。",
            en="Hold it beside the line of followers. Do the two move together? A denominator changes what you see.",
        ),
        ideas=[
            Idea(
                "no_denominator",
                series(monthly["link_clicks"] / 1000),
                Words(
                    ja="クリックの数だけです。「フォロワー1,000人あたり」の分母がまだ入っていません。",
                    en="Those are clicks alone. The denominator, “for 1,000 followers”, is still missing.",
                ),
            ),
            Idea(
                "inflow",
                series(monthly["inflow"] / followers),
                Words(
                    ja="流入全体をフォロワーで割っています。検索などから来た人は、フォロワーの数では増えません。リンクのクリックを使いましょう。",
                    en="You divided all inflow by followers. Those from search do not come because of followers. Use clicks on links.",
                ),
            ),
            Idea(
                "likes",
                series(monthly["likes"] / followers),
                Words(
                    ja="いいねをフォロワーで割っています。いいねは、サイトへの訪問ではありません。",
                    en="Those are likes for 1,000 followers. A like is no visit to the site.",
                ),
            ),
            Idea(
                "new_followers",
                series(monthly["link_clicks"] / monthly["followers_gained"]),
                Words(
                    ja="その月に増えたフォロワーで割っています。リンクを押せるのは、フォロワー全員です。",
                    en="You divided by the followers won in that month. All followers can click.",
                ),
            ),
            Idea(
                "month_total",
                series(months.sum()["link_clicks"] / followers),
                Words(
                    ja="1か月の合計を使っています。月の長さが違うので、1日あたりにすると公平に比べられます。",
                    en="You used totals of a month. Months differ in length: by the day the comparison is fair.",
                ),
            ),
            Idea(
                "one_follower",
                series(monthly["link_clicks"] / followers / 1000),
                Words(
                    ja="フォロワー1人あたりになっています。1,000人あたりにしましょう。",
                    en="That is for 1 follower. Make it 1,000.",
                ),
            ),
        ],
        hints=[
            Words(ja="`monthly` の列どうしで割り算をします。", en="Divide one column of `monthly` by another."),
            Words(
                ja='分子は `monthly["link_clicks"]`、分母は `monthly["followers"]` です。最後に1000を掛けます。',
                en='`monthly["link_clicks"]` on top, `monthly["followers"]` below, and multiply by 1000.',
            ),
        ],
    )


def kinds() -> Question:
    """Five numbers for a report."""
    options = ["goal", "work", "signal", "looks"]
    right = {"a": "goal", "b": "work", "c": "looks", "d": "signal", "e": "looks"}
    return Question(
        "kinds",
        points=POINTS,
        right=labels(right, options),
        ideas=[
            Idea(
                "a_signal",
                labels({"a": "signal"}, options),
                Words(
                    ja="a：この店のKGIは何でしたか。場面の文を読み直してみましょう。",
                    en="a: what is this shop's KGI? Read the situation once more.",
                ),
            ),
            Idea(
                "b_signal",
                labels({"b": "signal"}, options),
                Words(
                    ja="b：投稿を5倍にしたとき、クリックは何倍になりましたか。本数だけで、効いたかどうかがわかりますか。",
                    en="b: with five times the posts, how many times the clicks were there? Does the count tell whether it helped?",
                ),
            ),
            Idea(
                "c_signal",
                labels({"c": "signal"}, options),
                Words(
                    ja="c：この人たちは、何を目当てに来ましたか。増えたあと、クリックは動きましたか。",
                    en="c: what did these people come for? And did clicks move after they had come?",
                ),
            ),
            Idea(
                "d_looks",
                labels({"d": "looks"}, options),
                Words(
                    ja="d：分母がありますか。ゴールとの間に、何段ありますか。",
                    en="d: has it a denominator? And how many steps are there between it and the goal?",
                ),
            ),
            Idea(
                "e_signal",
                labels({"e": "signal"}, options),
                Words(
                    ja="e：合計は、何もしなくても減ることがありません。何人のうちの、いつの数字ですか。",
                    en="e: a running total never falls, whatever you do. Out of how many people is it, and of what time?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="1つずつ「これが増えたら、ゴールも動くか」「分母があるか」と聞いてみましょう。",
                en="Ask of each: if it rises, does the goal move? And has it a denominator?",
            ),
            Words(
                ja="`looks` は2回使います。ほかの3つは1回ずつです。",
                en="`looks` is used twice, each of the other three once.",
            ),
        ],
    )
