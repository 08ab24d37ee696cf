"""The answers, hints and quizzes of lesson 5."""

from kpilearn.datasets import load
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, number
from kpilearn.notebook.quiz_items import Choice, Commit, Match, One, Pair, Quiz, Several


def key() -> Key:
    """Return the key; what is not the lesson's own arithmetic is computed from the table ``sns_daily``."""
    return Key(
        questions=[growth(), visits_a_day(), more_followers(), extra_clicks()],
        quizzes=[inflow_times(), denominators()],
    )


def growth() -> Question:
    """Inflow a day of the last 30 days against the days before the plan."""
    daily = load("sns_daily")
    before = daily[daily["date"] < "2025-04-02"]["inflow"]
    last = daily.tail(30)["inflow"]
    right = last.mean() / before.mean()
    return Question(
        "growth",
        right=number(right, tolerance=0.006),
        right_message=Words(
            ja="約1.2倍です。2倍には、はるかに届きませんでした。4つの丸は、ゴールの丸ではなかったのです。",
            en="About 1.2 times: far from twice. Four ticks were not the goal's tick.",
        ),
        ideas=[
            Idea(
                "totals",
                number(last.sum() / before.sum(), tolerance=0.006),
                Words(
                    ja="合計どうしを比べています。作戦の前は60日、最後は30日で、日数が違います。1日あたりの平均にしてから割りましょう。",
                    en="These are totals, of 60 days and of 30. Bring both to the average of a day before you divide.",
                ),
            ),
            Idea(
                "upside_down",
                number(1 / right, tolerance=0.006),
                Words(
                    ja="上と下が逆です。「何倍になったか」は「あと ÷ まえ」です。",
                    en="Upside down: “how many times” is after ÷ before.",
                ),
            ),
            Idea(
                "increase",
                number(right - 1, tolerance=0.006),
                Words(
                    ja="それは「増えた分」の割合です。「何倍か」と聞かれたら、もとの1も入れて答えます。",
                    en="That is the part added. “How many times” counts the original 1 as well.",
                ),
            ),
            Idea(
                "difference",
                number(last.mean() - before.mean(), tolerance=0.05),
                Words(
                    ja="引き算なので、1日に増えた人数が出ています。何倍かを知るには、割り算をします。",
                    en="A difference gives people a day. For “how many times”, divide.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="1日あたりの平均は before.mean() と last.mean() です。",
                en="The averages for a day are before.mean() and last.mean().",
            ),
            Words(ja="「あと ÷ まえ」の順に割ります。", en="Divide in the order after ÷ before."),
        ],
        solution=Words(ja="growth = last.mean() / before.mean()", en="growth = last.mean() / before.mean()"),
    )


def visits_a_day() -> Question:
    """What 100 followers bring a day."""
    return Question(
        "visits_a_day",
        right=number(100 * 0.05 * 0.01 * 5, tolerance=0.0005),
        right_message=Words(
            ja="1日に0.25人です。この店の実際の割合はもっと低いので、これでも多めの見積もりです。",
            en="A quarter of a visit a day; and the shop's own rates are lower, so even this is generous.",
        ),
        ideas=[
            Idea(
                "one_post",
                number(100 * 0.05 * 0.01, tolerance=0.0005),
                Words(
                    ja="投稿1本の分です。1日に何本投稿しますか。",
                    en="That is for one post. How many are there in a day?",
                ),
            ),
            Idea(
                "seen_not_clicked",
                number(100 * 0.05 * 5, tolerance=0.005),
                Words(
                    ja="投稿が目に入る回数までは合っています。見た人の全員がリンクを押すでしょうか。",
                    en="That is how often the posts are seen. Does everybody who sees one click?",
                ),
            ),
            Idea(
                "everyone_reached",
                number(100 * 0.01 * 5, tolerance=0.005),
                Words(
                    ja="フォロワーの全員へ届く計算です。届く割合も掛けましょう。",
                    en="Here every follower sees every post. Multiply by the share reached, too.",
                ),
            ),
            Idea(
                "percent_as_number",
                number(100 * 5 * 1 * 5, tolerance=0.5),
                Words(
                    ja="% の数字をそのまま掛けています。5 % は 0.05 です。割合は 0 と 1 のあいだの数で書きます。",
                    en="The percentages went in as whole numbers. 5 % is 0.05: write a share as a number from 0 to 1.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="ツリーの4つの数を、左から順に掛けます。",
                en="Multiply the four numbers of the tree from left to right.",
            ),
            Words(
                ja="人数 × 届く割合 × 押す割合 × 1日の本数、の順です。",
                en="People × share reached × share who click × posts a day.",
            ),
        ],
        solution=Words(ja="visits_a_day = 100 * 0.05 * 0.01 * 5", en="visits_a_day = 100 * 0.05 * 0.01 * 5"),
    )


def more_followers() -> Question:
    """How many followers the missing 17.1 visits a day would take."""
    return Question(
        "more_followers",
        right=number(17.1 / 0.25 * 100, relative=0.005),
        right_message=Words(
            ja="およそ6,800人です。いまのフォロワーより多い人数を、半年で増やすことになります。100人とは、けたが違います。",
            en="About 6,800: more than the followers you have, to be won in half a year. Not at all the size of 100.",
        ),
        ideas=[
            Idea(
                "in_hundreds",
                number(17.1 / 0.25, relative=0.005),
                Words(
                    ja="割り算は合っています。ただし、それは「100人が何組か」という数です。人数に直しましょう。",
                    en="The division is right, but it counts groups of 100 followers. Turn it into followers.",
                ),
            ),
            Idea(
                "multiplied",
                number(17.1 * 0.25 * 100, relative=0.005),
                Words(
                    ja="掛け算になっています。逆向きのときは、「必要な訪問」を「100人が連れてくる訪問」で割ります。",
                    en="You multiplied. Backwards, divide the visits you need by what 100 followers bring.",
                ),
            ),
            Idea(
                "whole_goal",
                number(34.3 / 0.25 * 100, relative=0.005),
                Words(
                    ja="目標の34.3人を全部、新しいフォロワーに任せています。もともと来ている17.1人の分は要りません。",
                    en="That leaves all of the 34.3 to new followers. The 17.1 who came anyway need not be won.",
                ),
            ),
            Idea(
                "one_post",
                number(17.1 / 0.05 * 100, relative=0.005),
                Words(
                    ja="投稿1本の0.05人で割っています。1日の分の0.25人を使いましょう。",
                    en="You divided by the 0.05 of one post. Use the 0.25 of a day.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="17.1人の中に、0.25人はいくつ入りますか。",
                en="How often does 0.25 go into 17.1?",
            ),
            Words(ja="その数に、100人を掛けます。", en="Multiply that by 100 followers."),
        ],
        solution=Words(ja="more_followers = 17.1 / 0.25 * 100", en="more_followers = 17.1 / 0.25 * 100"),
    )


def extra_clicks() -> Question:
    """Clicks in the 60 days after the giveaway against the 60 before."""
    days = load("sns_daily").set_index("date")
    sums = days["2025-07-02":"2025-08-30"].sum(numeric_only=True) - days["2025-05-02":"2025-06-30"].sum(
        numeric_only=True
    )
    return Question(
        "extra_clicks",
        right=number(sums["link_clicks"], tolerance=0.5),
        right_message=Words(
            ja="194回と194回で、1回も増えていません。300人が増えても、ゴールへつながる行動は増えませんでした。",
            en="194 and 194: not one more. 300 people came, and not one more click towards the goal.",
        ),
        ideas=[
            Idea(
                "likes",
                number(sums["likes"], tolerance=0.5),
                Words(
                    ja="いいねの差になっています。いいねはサイトへの訪問ではありません。link_clicks の列を使いましょう。",
                    en="That is the difference in likes. A like is no visit: use the column link_clicks.",
                ),
            ),
            Idea(
                "inflow",
                number(sums["inflow"], tolerance=0.5),
                Words(
                    ja="流入全体の差です。検索などから来た人の増減や、偶然も入っています。投稿のリンクのクリックに絞りましょう。",
                    en="That is all inflow, with those from search, and with chance. Keep to the clicks on the posts' links.",
                ),
            ),
            Idea(
                "followers",
                number(300, tolerance=5),
                Words(
                    ja="それはフォロワーの増え方です。増えた人が何をしたかを見ましょう。",
                    en="That is by how much followers rose. Look at what they did.",
                ),
            ),
            Idea(
                "total_after",
                number(days["2025-07-02":"2025-08-30"]["link_clicks"].sum(), tolerance=0.5),
                Words(
                    ja="片方の60日の合計です。もう片方の合計も出して、差を求めましょう。",
                    en="That is the total of one 60 days. Work out the other as well, and take the difference.",
                ),
            ),
        ],
        hints=[
            Words(
                ja='あとの合計は after["link_clicks"].sum() です。まえの合計も同じ形で書けます。',
                en='The total after is after["link_clicks"].sum(); the one before has the same form.',
            ),
            Words(ja="「あと − まえ」を計算します。", en="Compute after − before."),
        ],
        solution=Words(
            ja='extra_clicks = after["link_clicks"].sum() - earlier["link_clicks"].sum()',
            en='extra_clicks = after["link_clicks"].sum() - earlier["link_clicks"].sum()',
        ),
    )


def inflow_times() -> Quiz:
    """By how much did inflow multiply?"""
    return Quiz(
        "inflow-times",
        [
            Commit(
                Words(
                    ja="4つの中間目標に全部届きました。サイトへの流入は、何倍になったと思いますか。",
                    en="All four intermediate goals were reached. How many times the old inflow is the new one?",
                ),
                choices=[
                    Words(ja="2倍より多い", en="More than 2 times"),
                    Words(ja="1.5倍から2倍", en="1.5 to 2 times"),
                    Words(ja="1.1倍から1.5倍", en="1.1 to 1.5 times"),
                    Words(ja="ほとんど変わらない", en="Hardly any change"),
                ],
                now=Words(
                    ja="約1.2倍でした。多めに答えた人も、がっかりしなくて大丈夫です。丸が4つ並ぶと、だれでも成功に見えます。"
                    "これからは「その数字とゴールのあいだに、何段あるか」を先に聞けます。",
                    en="About 1.2 times. If you guessed more, never mind: four ticks in a row look like success to anybody. "
                    "From now on you can ask first how many steps lie between the number and the goal.",
                ),
            )
        ],
    )


FOLLOWERS = Words(ja="フォロワーの数", en="number of followers")
REACHED = Words(ja="届いた人の数", en="number of people reached")
VISITORS = Words(ja="サイトに来た人の数", en="number of people on the site")


def denominators() -> Quiz:
    """Denominators, straight lines, variety and vanity."""
    return Quiz(
        "denominators",
        [
            One(
                Words(
                    ja="1日5本の投稿を続けます。見る人に飽きられないように、まずどれをしますか。",
                    en="You will go on with 5 posts a day. What do you do first so that people do not grow tired of them?",
                ),
                [
                    Choice(
                        Words(ja="同じ商品を、時刻を変えて5回出す", en="Show the same product at 5 times of the day"),
                        Words(
                            ja="見慣れると、人は押さなくなります。本数だけが増えます。",
                            en="What people have got used to they do not click. Only the number of posts grows.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="商品の紹介に、作業場の様子やお客さまの話を混ぜる",
                            en="Mix in the workshop and customers' stories among the products",
                        ),
                        Words(
                            ja="本数よりも先に、同じ話が続かないようにします。",
                            en="Variety comes before the number of posts.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="1日10本にして、目に入る回数を増やす", en="Go to 10 a day to be seen more often"),
                        Words(
                            ja="1本が届く人も、押す人も、さらに減ります。",
                            en="Each post will reach fewer people still, and fewer will click.",
                        ),
                    ),
                ],
                practises="43",
            ),
            Several(
                Words(
                    ja="写真のある投稿のほうが多かったのは、どれですか。レッスンの表（1本あたりの平均）から全部選んでください。",
                    en="Of what did posts with a photo have more? Choose all, from the lesson's table (averages for one post).",
                ),
                [
                    Choice(
                        Words(ja="シェア", en="shares"),
                        Words(
                            ja="写真は、人に伝えてもらう力になりました。", en="A photo made people pass the post on."
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="リンクのクリック", en="clicks on the link"),
                        Words(
                            ja="この店では、ここがゴールにいちばん近い列です。",
                            en="In this shop, that is the column nearest to the goal.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="いいね", en="likes"),
                        Words(
                            ja="いいねは関心の印ですが、平均は、たまたま広まった数本で大きくなっていました。",
                            en="Likes are a sign of interest, but their average was large because of a few posts that happened to spread.",
                        ),
                    ),
                ],
                practises="41 44",
            ),
            Match(
                Words(ja="それぞれの割合の分母は、どれですか。", en="What is the denominator of each rate?"),
                [
                    Pair(
                        Words(ja="リーチ率（1本の投稿が届く割合）", en="reach rate (share that one post reaches)"),
                        FOLLOWERS,
                        Words(
                            ja="フォロワーのうち、何人の目に入ったか、です。",
                            en="How many of the followers saw it.",
                        ),
                    ),
                    Pair(
                        Words(ja="リンクのクリック率", en="click-through rate of the link"),
                        REACHED,
                        Words(
                            ja="見た人のうち、何人が押したか、です。見ていない人は押せません。",
                            en="How many of those who saw it clicked. Nobody can click what they do not see.",
                        ),
                    ),
                    Pair(
                        Words(ja="転換率（買った人の割合）", en="conversion rate (share who buy)"),
                        VISITORS,
                        Words(
                            ja="サイトに来た人のうち、何人が買ったか、です。",
                            en="How many of those on the site bought.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="投稿を1日1本から5本にしました。投稿全体のクリックはどうなりそうですか。",
                    en="Posts went from 1 a day to 5. What will the clicks of all posts together do?",
                ),
                [
                    Choice(
                        Words(ja="ちょうど5倍になる", en="Rise to exactly 5 times"),
                        Words(
                            ja="1本あたりのクリックが変わらなければ、そうなります。レッスンの棒グラフを思い出してください。",
                            en="If each post kept its clicks, yes. Remember the bars of the lesson.",
                        ),
                    ),
                    Choice(
                        Words(ja="増えるが、5倍よりずっと少ない", en="Rise, but by far less than 5 times"),
                        Words(
                            ja="1本が届く人も、押す人も減るからです。この店では約1.4倍でした。",
                            en="Each post reaches fewer people, and fewer click: in this shop, about 1.4 times.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="必ず減る", en="They are bound to fall"),
                        Words(
                            ja="1本あたりは減りますが、全体では少し増えました。",
                            en="Each post has fewer, but in all there were a few more.",
                        ),
                    ),
                ],
                practises="39",
            ),
            One(
                Words(
                    ja="SNSからの訪問は2.2倍、流入全体は1.2倍でした。なぜ差が出たのですか。",
                    en="Visits from social media rose to 2.2 times, all inflow to 1.2 times. Why the difference?",
                ),
                [
                    Choice(
                        Words(ja="数え方が間違っているから", en="Somebody miscounted"),
                        Words(
                            ja="どちらも正しい数字です。分母が違うだけです。",
                            en="Both are right; only what they are taken of differs.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="SNSからの訪問が、流入全体の小さな部分だから",
                            en="Social media are a small part of all inflow",
                        ),
                        Words(
                            ja="はじめは2割もありませんでした。小さな部分が大きく伸びても、全体は少ししか動きません。",
                            en="It was not even 20 % at first. When a small part grows a lot, the whole moves a little.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="プレゼント企画をしたから", en="Because of the giveaway"),
                        Words(
                            ja="企画では、クリックは増えませんでした。",
                            en="The giveaway brought no clicks.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="次のうち、分母まで書いてある目標はどれですか。",
                    en="Which of these targets states its denominator?",
                ),
                [
                    Choice(
                        Words(ja="いいねを月に2,000集める", en="Collect 2,000 likes a month"),
                        Words(
                            ja="投稿を増やすだけでも届きます。何本の投稿で、何人に届いた結果なのかがわかりません。",
                            en="Posting more is enough to get there. Of how many posts, and how many people reached?",
                        ),
                    ),
                    Choice(
                        Words(ja="フォロワーを5,000人にする", en="Have 5,000 followers"),
                        Words(
                            ja="数はありますが、そのうち何人が動いてくれたのかがわかりません。",
                            en="A number, but how many of them do anything?",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="届いた100人あたりのクリックを、9月末までに1回にする",
                            en="1 click for 100 people reached, by the end of September",
                        ),
                        Words(
                            ja="「届いた100人あたり」が分母です。期限もあります。",
                            en="“For 100 people reached” is the denominator; and there is a deadline.",
                        ),
                        right=True,
                    ),
                ],
            ),
            One(
                Words(
                    ja="プレゼント企画でフォロワーが300人増え、クリックは増えませんでした。上司への報告として、いちばん役に立つのはどれですか。",
                    en="A giveaway brought 300 followers and no clicks. Which report helps your manager most?",
                ),
                [
                    Choice(
                        Words(ja="「300人増えました。大成功です」", en="“300 more followers: a great success.”"),
                        Words(
                            ja="数字は本当ですが、ゴールが動いたかどうかを伝えていません。",
                            en="The number is true, but it does not say whether the goal moved.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="「300人増えましたが、サイトへの訪問は同じです。次は、買い物につながる企画を試します」",
                            en="“300 more followers, the same visits. Next we try something that leads to the shop.”",
                        ),
                        Words(
                            ja="結果をゴールとつないで、次の一手を出しています。",
                            en="It ties the result to the goal and names the next move.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="「SNSは役に立ちません」", en="“Social media are useless.”"),
                        Words(
                            ja="企画1つの結果です。写真つきの投稿は、シェアと訪問を増やしていました。",
                            en="That was one event. Posts with a photo did bring shares and visits.",
                        ),
                    ),
                ],
                practises="42",
            ),
            One(
                Words(
                    ja="「フォロワーとの対話を大切にする」を、測れる形にしたのはどれですか。",
                    en="Which one makes “we care about dialogue with followers” measurable?",
                ),
                [
                    Choice(
                        Words(
                            ja="もらった質問のうち、1日以内に返事をした割合",
                            en="Share of the questions received that we answer within 1 day",
                        ),
                        Words(
                            ja="分母は「もらった質問」です。だれが数えても同じになります。",
                            en="The denominator is the questions received: the same whoever counts.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="心をこめて返事をする", en="Answer with all our heart"),
                        Words(
                            ja="大切な心がけですが、これでは測れません。",
                            en="A fine spirit, but nobody can measure it like this.",
                        ),
                    ),
                    Choice(
                        Words(ja="フォロワーの数", en="Number of followers"),
                        Words(
                            ja="人数は、対話があったかどうかを教えてくれません。",
                            en="A head-count does not say whether anybody talked.",
                        ),
                    ),
                ],
                practises="42",
            ),
        ],
    )
