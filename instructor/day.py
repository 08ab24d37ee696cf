# ---
# kpilearn:
#   title: {ja: "講師用の手引き：10のレッスンと、1日の研修", en: "Instructor's guide: ten lessons, and a day for all of them"}
# ---

# %% key="plan"
frame = [
    # step, before which lesson, minutes (0: not counted)
    ("opening", 1, 10),
    ("break", 4, 10),
    ("lunch", 6, 0),
    ("break", 9, 10),
    ("closing", 11, 10),
]

# %% [markdown] lang="ja" key="intro"
"""
新しく営業に就いた人のための研修です。進め方は3通りあります。

- **60分**：1つのレッスンだけを取り上げます。問い、山場、演習を1つ。残りは各自がレッスンで進めます。
- **120分**：1つのレッスンを、計算もつまみも演習も全部、その場でやります。
- **360分**：下の進行表で、10のレッスンを1日で回ります。計算は演示で見せ、手を動かすのはグループ演習です。

どの形でも、順番は同じです。**自分の答えを決めてもらう → 数字を見る → 話し合う → 職場へ持ち帰る。** 答えを先に言わないことだけは、守ってください。
"""
# %% [markdown] lang="en" key="intro"
"""
A workshop for people new to sales. There are three ways to run it.

- **60 minutes**: one lesson alone. The question, its high point, one exercise; the rest they do by themselves in the lesson.
- **120 minutes**: one lesson with all of its computing, sliders and exercise, there and then.
- **360 minutes**: all ten lessons in a day, by the plan below. You show the computing; their hands work in the group exercises.

The order is always the same: **commit to an answer → see the numbers → talk → take it to work.** One thing only is forbidden: giving the answer first.
"""

# %% [markdown] lang="ja" key="advice"
"""
## 時間が足りなくなったら

- **削ってよいもの**：計算の演示、2つ目のグラフ、クイズ。どれも、あとから1人でできます。
- **削ってはいけないもの**：最初の問い、演習のふりかえり、月曜日の1行。1人ではできません。
- 遅れは、その場で取り戻そうとせず、次の休憩までに1つの節を丸ごと落とします。早口にはしません。

## 始まりの10分

自己紹介の代わりに、「いま追いかけている数字を1つ」言ってもらい、全員分を板書します。1日の終わりに、その数字の横へ書き足します。KGIか、KPIか。分母はあるか。何が壊れそうか。

## しめくくりの10分

朝の板書に戻り、1人1行「月曜日にすること」を声に出してもらいます。書いたシートは持ち帰ります。講師は集めません。
1週間後に一言だけ送ってもらう約束をすると、本当に試す人が増えます。

## 部屋で守ること

- **数字で人を責めない。** だれかの会社の数字が出たら、まず礼を言います。
- **まちがいは、部屋の教材です。** まちがえた人ではなく、考え方に名前をつけて話します。
- 計算の苦手な人には、計算係ではなく「聞く係」を頼みます。よい質問は、計算の速い人からは出ません。
"""
# %% [markdown] lang="en" key="advice"
"""
## When time runs short

- **Cut** the computing you show, second charts, quizzes. People can do them alone afterwards.
- **Never cut** the first question, the talk after an exercise, the line for Monday. Nobody can do these alone.
- Do not try to catch up by talking faster. Drop one whole section before the next break.

## The opening: 10 minutes

In place of introductions, everybody names “one number that I chase”. Put all of them on the board. At the end of the day you add to each: KGI or KPI? Out of how many? What might it break?

## The closing: 10 minutes

Go back to the morning's board. Each says one line aloud: “On Monday I will …” They keep their worksheets; you collect nothing.
Agree that everybody sends you a single sentence after 1 week. More people will then really try.

## Manners of the room

- **Never blame anybody by a number.** When somebody shows a number of their own firm, say thank you first.
- **Mistakes are the room's material.** Talk about the idea, by its name, and not about the person.
- People who fear computing should be the ones who ask, not the ones who compute. Good questions do not come from fast calculators.
"""
