"""The answers, hints and quizzes of lesson 2."""

from kpilearn.datasets import load
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, labels, number
from kpilearn.notebook.quiz_items import Choice, Commit, Match, One, Pair, Quiz, Several

LETTERS = ["specific", "measurable", "achievable", "relevant", "time_bound"]
#: Median reactions a follower and post on Instagram, 2022 (published).
ENGAGEMENT = 0.0047


def key() -> Key:
    """Return the key; the marks of the goals are those of the table ``article_goals``."""
    return Key(
        questions=[judgeable(), missing(), needed_followers()],
        quizzes=[reached(), missing_letter(), own_goal(), smart()],
    )


def judgeable() -> Question:
    """How many goals have all five letters."""
    marks = load("article_goals")[LETTERS]
    complete = int(marks.all(axis=1).sum())
    return Question(
        "judgeable",
        right=number(complete, tolerance=0.1),
        right_message=Words(
            ja="そのとおりです。しかもこの2個は、基準値・目標・期限まで入れた、下の2行です。記事の10個は、どれかが欠けています。",
            en="Right. And these are the two at the bottom, which have baseline, target and deadline. All ten of the article lack something.",
        ),
        ideas=[
            Idea(
                "with_number",
                number(int(marks["measurable"].sum()), tolerance=0.1),
                Words(
                    ja="それは、数えられる目標（M）の数です。数字があっても、期限がなければ判定できません。5文字を全部見ましょう。",
                    en="So many have something to count (M). But with a number and no deadline nobody can judge. Look at all five letters.",
                ),
            ),
            Idea(
                "with_deadline",
                number(int(marks["time_bound"].sum()), tolerance=0.1),
                Words(
                    ja="それは、期限がある目標（T）の数です。その中に、ほかの文字が白い行はありませんか。",
                    en="So many have a deadline (T). Is there a row among them with another letter white?",
                ),
            ),
            Idea(
                "incomplete",
                number(len(marks) - complete, tolerance=0.1),
                Words(
                    ja="それは、どこかが白い目標の数です。聞かれているのは反対側、白いところが1つもない行です。",
                    en="So many have a white field somewhere. The question is about the others, the rows without any white.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="図で、左の端から右の端まで全部濃い行を探します。",
                en="In the picture, look for rows that are dark from the left end to the right end.",
            ),
            Words(
                ja="行ごとの合計が5になる行を数えます。goals[letters].sum(axis=1) を実行して、5を探しましょう。",
                en="Count the rows whose total is 5: run goals[letters].sum(axis=1) and look for 5s.",
            ),
        ],
        solution=Words(
            ja="judgeable = (goals[letters].sum(axis=1) == 5).sum()",
            en="judgeable = (goals[letters].sum(axis=1) == 5).sum()",
        ),
    )


def missing() -> Question:
    """What a stranger asks first about five of the article's goals."""
    options = list("abcde")
    return Question(
        "missing",
        right=labels({"sales": "a", "likes": "b", "posts": "c", "points": "d", "ads": "e"}, options),
        right_message=Words(
            ja="全部聞き返せました。この5つの質問は、そのまま自分の目標の点検表になります。",
            en="You asked all five. These questions make a checklist for your own goals.",
        ),
        ideas=[
            Idea(
                "period_of_sales",
                labels({"sales": "e"}, options),
                Words(
                    ja="「売上5 %」に期間がないのも本当です。でも期間だけが足りない目標が、ほかにあります。"
                    "「5 %増」と聞いて、まず比べる相手がわかるかどうかを考えましょう。",
                    en="It is true that “5 % more sales” has no period either. But another goal lacks the period alone. "
                    "Hearing “5 % more”, do you know what to compare with?",
                ),
            ),
            Idea(
                "posts_out_of",
                labels({"posts": "b"}, options),
                Words(
                    ja="投稿は「1日」あたりと書いてあり、分母はあります。その文を声に出して、2通りの意味で読んでみましょう。",
                    en="The posts are “a day”, so there is a denominator. Read the sentence aloud and try to mean two things by it.",
                ),
            ),
            Idea(
                "points_read_twice",
                labels({"points": "c"}, options),
                Words(
                    ja="「5 %のポイント」という施策は、1つの意味にしか読めません。文の後半、上げたいもののほうを見ましょう。",
                    en="“5 % back in points” reads one way only. Look at the other part of the sentence: what is to be raised.",
                ),
            ),
            Idea(
                "likes_compared",
                labels({"likes": "a"}, options),
                Words(
                    ja="いまのいいねの数も知りたいところです。でも、フォロワー500人の店と5,000人の店では、同じ20の意味が違います。そこを聞きましょう。",
                    en="Today's likes would be good to know. But 20 means one thing with 500 followers and another with 5,000: ask about that.",
                ),
            ),
            Idea(
                "ads_measured",
                labels({"ads": "d"}, options),
                Words(
                    ja="お金は、円で測れます。会社を知らない人が「いくら用意すればよいか」を考えるとき、ほかに何が必要ですか。",
                    en="Money is measured in yen. If a stranger had to set the money aside, what else would they need to know?",
                ),
            ),
        ],
        hints=[
            Words(
                ja="わかりやすいものから埋めます。「満足度」が入っている目標は、どの質問でしょうか。",
                en="Start with the plain ones. Which question fits the goal that has “satisfaction” in it?",
            ),
            Words(
                ja="「増やす」の前に回数が書いてある目標は、2通りに読めます。「5 %」は、何かと比べた数です。",
                en="The goal that says “increase” before a number of times can be read in two ways. “5 %” compares with something.",
            ),
        ],
        solution=Words(
            ja='missing = {"sales": "a", "likes": "b", "posts": "c", "points": "d", "ads": "e"}',
            en='missing = {"sales": "a", "likes": "b", "posts": "c", "points": "d", "ads": "e"}',
        ),
    )


def needed_followers() -> Question:
    """Followers that give 20 likes at the median engagement."""
    return Question(
        "needed_followers",
        right=number(20 / ENGAGEMENT, tolerance=10),
        right_message=Words(
            ja="約4,250人です。フォロワーが数百人の店にとっては、とても高い目標だとわかります。",
            en="About 4,250. For a shop with a few hundred followers the target turns out to be very high.",
        ),
        ideas=[
            Idea(
                "multiplied",
                number(20 * ENGAGEMENT, tolerance=0.001),
                Words(
                    ja="掛け算になっています。1人よりも少ない答えになりました。「フォロワー × 0.47 % ＝ 20」を、フォロワーについて解きます。",
                    en="You multiplied, and got less than one follower. Solve “followers × 0.47 % = 20” for the followers.",
                ),
            ),
            Idea(
                "percent_as_number",
                number(20 / 0.47, tolerance=0.5),
                Words(
                    ja="0.47 % を 0.47 として割っています。0.47 は 47 % のことです。% を小数に直しましょう。",
                    en="You divided by 0.47, which is 47 %. Turn the percentage into a decimal first.",
                ),
            ),
            Idea(
                "upside_down",
                number(ENGAGEMENT / 20, tolerance=0.00001),
                Words(
                    ja="上と下が逆になっています。求めたいのは人数なので、20より大きい数になるはずです。",
                    en="Top and bottom have changed places. You are looking for a number of people, which must be more than 20.",
                ),
            ),
        ],
        hints=[
            Words(
                ja="「フォロワー × 反応の割合 ＝ いいね」です。わからないのはフォロワーです。",
                en="“Followers × share that reacts = likes”. The unknown is the followers.",
            ),
            Words(ja="いいねの数を、反応の割合で割ります。", en="Divide the likes by the share that reacts."),
        ],
        solution=Words(ja="needed_followers = 20 / 0.0047", en="needed_followers = 20 / 0.0047"),
    )


def reached() -> Quiz:
    """Was satisfaction raised?"""
    return Quiz(
        "reached",
        [
            Commit(
                Words(
                    ja="目標は「お客さまの満足度を上げる」でした。達成できたと思いますか。",
                    en="The goal was “raise customer satisfaction”. Was it reached?",
                ),
                choices=[
                    Words(ja="達成した。アンケートの点数が上がったから", en="Yes: the survey score rose"),
                    Words(ja="達成していない。苦情が増えたから", en="No: there are more complaints"),
                    Words(ja="達成していない。リピート率が下がったから", en="No: the repeat rate fell"),
                    Words(ja="この目標では、だれにも判定できない", en="With this goal, nobody can judge"),
                ],
                now=Words(
                    ja="この目標では、だれにも判定できません。測る数字を先に決めていれば、上の3つのどれでも答えになりました。"
                    "9月に決めようとすると、みんなが自分に都合のよい数字を選びます。だから4月に決めます。",
                    en="With this goal nobody can judge. Had the number been settled beforehand, any of the first three could have been the answer. "
                    "Try to settle it in September, and everybody picks the number that suits them. So settle it in April.",
                ),
            )
        ],
    )


def own_goal() -> Quiz:
    """A goal of the learner's own."""
    return Quiz(
        "own-goal",
        [
            Commit(
                Words(
                    ja="あなたのチームの目標を1つ書いてください。形は「いつまでに、だれが、何をいまの値から目標の値にする」です。",
                    en="Write one goal of your team: by when, who brings what from today's value to the target.",
                ),
                now=Words(
                    ja="点検表です。日付がありますか。担当者がいますか。いまの値と目標の値がありますか。「何人のうち」がわかりますか。"
                    "知らない人でも「達成」か「未達」かを言えますか。「？」が残っていたら、それを聞く相手を1人決めましょう。",
                    en="The checklist: is there a date? A person? Today's value and the target? Do you know “out of how many”? "
                    "Could a stranger say “reached” or “missed”? If a “?” is left, decide whom to ask about it.",
                ),
            )
        ],
    )


SPECIFIC = Words(ja="S：読み方が2つある", en="S: two ways to read it")
MEASURABLE = Words(ja="M：数えられない", en="M: it cannot be counted")
ACHIEVABLE = Words(ja="A：届きそうにない", en="A: out of reach")
RELEVANT = Words(ja="R：ゴールと関係がない", en="R: nothing to do with the goal")
TIME_BOUND = Words(ja="T：期限がない", en="T: no deadline")
COMPLETE = Words(ja="全部そろっている", en="nothing: it is complete")


def missing_letter() -> Quiz:
    """Six goals, each of which lacks one letter, or none."""
    return Quiz(
        "missing-letter",
        [
            Match(
                Words(
                    ja="ゴールは「店の売上を増やすこと」です。それぞれ、何が足りませんか。",
                    en="The aim is more sales for the shop. What does each of these lack?",
                ),
                [
                    Pair(
                        Words(
                            ja="リピート率を30 %から35 %にする",
                            en="Bring the repeat rate from 30 % to 35 %",
                        ),
                        TIME_BOUND,
                        Words(
                            ja="いまの値も目標もあります。あとは日付だけです。期限がなければ「まだ途中です」と言い続けられます。",
                            en="Baseline and target are there; only the date is missing. Without one you can say “not yet” for ever.",
                        ),
                    ),
                    Pair(
                        Words(
                            ja="9月30日までに、接客の感じをいまより良くする",
                            en="By 30 September, make our service friendlier than it is now",
                        ),
                        MEASURABLE,
                        Words(
                            ja="「感じの良さ」は、人によって答えが変わります。何かを数えられる形にします。",
                            en="Everybody has another idea of “friendlier”. Put it as something to count.",
                        ),
                    ),
                    Pair(
                        Words(
                            ja="9月30日までに、月400件の注文を、人も予算もそのままで4万件にする",
                            en="By 30 September, bring orders from 400 a month to 40,000 with the same people and money",
                        ),
                        ACHIEVABLE,
                        Words(
                            ja="基準値があるから、100倍の無理な目標だとわかります。",
                            en="Because the baseline is given, you can see that this is 100 times as many.",
                        ),
                    ),
                    Pair(
                        Words(
                            ja="9月30日までに、会議室のいすを10脚から20脚にする",
                            en="By 30 September, go from 10 chairs in the meeting room to 20",
                        ),
                        RELEVANT,
                        Words(
                            ja="はっきり書けています。でも、いすが増えても売上は増えません。",
                            en="Perfectly clear. But more chairs do not make more sales.",
                        ),
                    ),
                    Pair(
                        Words(
                            ja="9月30日までに、1日3本の投稿を、2本増やす",
                            en="By 30 September, increase the 3 posts a day by 2 posts",
                        ),
                        SPECIFIC,
                        Words(
                            ja="1日に2本なのか、全部で2本なのか、2通りに読めます。「1日3本から1日5本にする」と書けば、1つになります。",
                            en="By 2 a day, or by 2 in all? “From 3 a day to 5 a day” reads in one way only.",
                        ),
                    ),
                    Pair(
                        Words(
                            ja="9月30日までに、1回の注文の金額を平均5,000円から5,200円にする",
                            en="By 30 September, bring the average order from ¥5,000 to ¥5,200",
                        ),
                        COMPLETE,
                        Words(
                            ja="何を、いくらから、いくらまで、いつまで。あとは担当者を書けば完成です。",
                            en="What, from where, to where, by when. Add who does it, and it is done.",
                        ),
                    ),
                ],
                practises="21 22 23 24 25 29",
            )
        ],
    )


def smart() -> Quiz:
    """Eight questions on the whole lesson."""
    return Quiz(
        "smart",
        [
            Several(
                Words(
                    ja="「9月30日までに、店長が、リピート率を30 %から35 %にする」。ゴールがこう書いてあると、何ができるようになりますか。全部選んでください。",
                    en="“By 30 September, the shop manager brings the repeat rate from 30 % to 35 %.” What does a goal like this make possible? Choose all.",
                ),
                [
                    Choice(
                        Words(
                            ja="売り場と倉庫が、同じ数字のために助け合える",
                            en="Shop floor and stockroom can help each other for the same number",
                        ),
                        Words(
                            ja="行き先が1つなので、手伝う理由がはっきりします。",
                            en="There is one place to go, so it is clear why to help.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="10月に振り返って、次の手を決められる",
                            en="In October you can look back and choose the next move",
                        ),
                        Words(
                            ja="届いたかどうかがわかるので、直すところもわかります。",
                            en="It is clear whether it was reached, and so what to change.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="いままでより楽に達成できる", en="It becomes easier to reach"),
                        Words(
                            ja="書き方を変えても、仕事は減りません。判定しやすくなるのです。",
                            en="Writing it better takes no work away. It makes it easier to judge.",
                        ),
                    ),
                ],
                practises="29 30",
            ),
            One(
                Words(
                    ja="目標を判定する数字として、公平なのはどれですか。",
                    en="Which of these is a fair number to judge a goal by?",
                ),
                [
                    Choice(
                        Words(
                            ja="店長が「よくなった」と感じたかどうか", en="Whether the shop manager feels it got better"
                        ),
                        Words(
                            ja="店長が替わると、答えも変わります。",
                            en="Another manager, another answer.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="9月に買った人のうち、前にも買った人の割合",
                            en="The share of September's buyers who had bought before",
                        ),
                        Words(
                            ja="だれが数えても同じになります。「何人のうち」も決まっています。",
                            en="The same whoever counts, and “out of how many” is settled.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="期末に、いちばんよく見えた数字",
                            en="The number that looks best at the end of the term",
                        ),
                        Words(
                            ja="あとから選ぶと、いつでも「達成」になります。先に決めます。",
                            en="Chosen afterwards, it always says “reached”. Choose first.",
                        ),
                    ),
                ],
                practises="26",
            ),
            One(
                Words(
                    ja="上司が「売上を10 %伸ばそう」と言いました。最初に聞き返すことはどれですか。",
                    en="“Let's grow sales by 10 %,” says your manager. What do you ask first?",
                ),
                [
                    Choice(
                        Words(ja="「なぜ10 %なのですか。無理です」", en="“Why 10 %? It can't be done.”"),
                        Words(
                            ja="まだ基準値を知りません。届くかどうかは、そのあとで考えます。",
                            en="You do not know the baseline yet. Whether it can be done comes after that.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="「いつの売上に比べて、いつまでに、ですか」",
                            en="“Compared with the sales of when, and by when?”",
                        ),
                        Words(
                            ja="基準値と期限です。この2つで、目標が金額と日付になります。",
                            en="Baseline and deadline: with these two the goal becomes an amount and a date.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="「全員でがんばればよいですか」", en="“So shall we all try harder?”"),
                        Words(
                            ja="気持ちはそろいますが、終わりの日に判定できません。",
                            en="Everybody is willing, but on the last day nobody can judge.",
                        ),
                    ),
                ],
                practises="28 45",
            ),
            Several(
                Words(
                    ja="「検索広告に5万円を使う」を、判定できる目標に直します。必要なものを全部選んでください。",
                    en="“Spend ¥50,000 on search ads.” Choose everything it needs to become a goal that can be judged.",
                ),
                [
                    Choice(
                        Words(ja="月に5万円なのか、1回だけなのか", en="Whether it is ¥50,000 a month or once"),
                        Words(
                            ja="期間がないと、1年に5万円なのか60万円なのかもわかりません。",
                            en="Without a period it may be ¥50,000 a year or ¥600,000.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(
                            ja="その広告で、注文が何件増えればよいのか",
                            en="How many more orders the ads should bring",
                        ),
                        Words(
                            ja="お金は使うだけなら必ず使えます。増えてほしいものを書きます。",
                            en="Money can always be spent. Write what is to grow by it.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="広告の担当者の意気ごみ", en="How keen the person in charge is"),
                        Words(
                            ja="担当者の名前は必要です。意気ごみは数えられません。",
                            en="You need to know who it is. How keen cannot be counted.",
                        ),
                    ),
                    Choice(
                        Words(ja="いまの注文の件数", en="How many orders there are now"),
                        Words(
                            ja="基準値がないと、増えたのかどうかがわかりません。",
                            en="Without the baseline nobody can say whether it grew.",
                        ),
                        right=True,
                    ),
                ],
                practises="48",
            ),
            One(
                Words(
                    ja="「フォロワーを100人増やす」に、いちばん足りないものは何ですか。目的は来店を増やすことです。",
                    en="“+100 followers”, for the sake of more visitors to the shop. What is the worst gap?",
                ),
                [
                    Choice(
                        Words(
                            ja="いまの人数と、来店につながるという根拠",
                            en="Today's number, and a reason why followers should become visitors",
                        ),
                        Words(
                            ja="100人から200人なのか、1万人から1万100人なのか。そして、フォロワーは来店するのか。AとRの質問です。",
                            en="From 100 to 200, or from 10,000 to 10,100? And do followers come? These are the questions of A and R.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="もっと大きな数字", en="A bigger number"),
                        Words(
                            ja="大きくしても、判定しやすくはなりません。",
                            en="A bigger number is no easier to judge.",
                        ),
                    ),
                    Choice(
                        Words(ja="数えられること", en="Something to count"),
                        Words(
                            ja="人数なので、数えられます。Mは満たしています。",
                            en="People can be counted: it has its M.",
                        ),
                    ),
                ],
                practises="38",
            ),
            One(
                Words(
                    ja="Tを日本語で「適時性」と言うとき、何に気をつけますか。",
                    en="Somebody explains the T as “timely”. What do you watch out for?",
                ),
                [
                    Choice(
                        Words(
                            ja="よい時期が来るまで待つ、という意味だと考える",
                            en="Take it to mean: wait for the right moment",
                        ),
                        Words(
                            ja="それでは、いつまでも「まだ時期ではない」と言えます。",
                            en="Then you can say for ever that the moment has not come.",
                        ),
                    ),
                    Choice(
                        Words(ja="期限、つまり何月何日までかを必ず書く", en="Always write a deadline: a date"),
                        Words(
                            ja="判定する日が決まって、はじめて「達成」か「未達」かを言えます。",
                            en="Only with a day of judgement can anybody say “reached” or “missed”.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="できるだけ急ぐ、と書く", en="Write “as soon as possible”"),
                        Words(
                            ja="「できるだけ」は、人によって1週間だったり1年だったりします。",
                            en="“As soon as possible” is a week for one and a year for another.",
                        ),
                    ),
                ],
            ),
            One(
                Words(
                    ja="1981年の最初のSMARTにあって、いまの5文字から消えたものは何ですか。",
                    en="What did the first SMART of 1981 have that today's five letters have lost?",
                ),
                [
                    Choice(
                        Words(ja="だれがやるか", en="Who does it"),
                        Words(
                            ja="Assignable の A でした。書き直しの型には「だれが」を入れておきました。",
                            en="It was the A, for Assignable. The form for rewriting has it: “who”.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="いつまでか", en="By when"),
                        Words(ja="Tは、当時からありました。", en="The T was there from the start."),
                    ),
                    Choice(
                        Words(ja="数えられるか", en="Whether it can be counted"),
                        Words(ja="Mは、当時からありました。", en="The M was there from the start."),
                    ),
                ],
            ),
            One(
                Words(
                    ja="「半年で流入を2倍にして成功！」という記事を読みました。まねをする前に、まず知りたいことは何ですか。",
                    en="You read: “How we doubled our inflow in half a year!” Before you copy it, what do you want to know?",
                ),
                [
                    Choice(
                        Words(
                            ja="始める前と後の流入の数、そして何をしたか",
                            en="The inflow before and after, and what they did",
                        ),
                        Words(
                            ja="結果の数字がない成功例は、まだ「目標」の話です。",
                            en="A success story without the outcome is still the story of a goal.",
                        ),
                        right=True,
                    ),
                    Choice(
                        Words(ja="会社の名前", en="The name of the company"),
                        Words(
                            ja="有名な会社でも、同じことがあなたの店で起こるとは限りません。",
                            en="However famous, what worked there need not work in your shop.",
                        ),
                    ),
                    Choice(
                        Words(
                            ja="使った写真のきれいさ",
                            en="How beautiful their pictures were",
                        ),
                        Words(
                            ja="写真が効いたかどうかも、前と後の数字がないとわかりません。",
                            en="Whether the pictures helped, only numbers before and after can tell.",
                        ),
                    ),
                ],
            ),
        ],
    )
