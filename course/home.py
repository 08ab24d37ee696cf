# ---
# kpilearn:
#   title: {ja: "ホーム", en: "Home"}
#   minutes: 0
# ---

# %% [markdown] lang="ja" key="title"
"""
# 数字で進む営業　KGIとKPI入門

営業の仕事で出会う「数字」を、味方にするコースです。読んで、動かして、自分で答えます。
プログラミングの経験は要りません。

レッスンは10回、全部で435分です。1回は30分から75分で、途中でやめても、答えは残ります。
**いちばん上の青いボタン**が、次にすることです。レッスンの終わりからも、次のレッスンへ進めます。
"""
# %% [markdown] lang="en" key="title"
"""
# Sales by numbers: a first course on KGI and KPI

This course turns the numbers you meet in sales into friends. You read, you move things, you answer.
No programming needed.

There are 10 lessons, 435 minutes in all. Each takes 30 to 75 minutes; you can stop at any time, and your answers are kept.
**The blue button at the top** is what to do next. The end of each lesson leads on to the next one, too.
"""

# %% key="home"
import kpilearn as kl

kl.begin("home", "ja")
#: ja = en
kl.home()

# %% [markdown] lang="ja" key="more"
"""
- 言葉がわからないとき：[用語集](glossary.ipynb)
- 数字がどこから来たのか：[出典](sources.ipynb)
- 結果を1枚にまとめたいとき：下のセルの `""` の中に名前を書いて、実行してください。
"""
# %% [markdown] lang="en" key="more"
"""
- When a word is new to you: [glossary](glossary.ipynb)
- Where a figure comes from: [sources](sources.ipynb)
- To have your results on one page: write your name between the `""` in the cell below and run it.
"""

# %% key="certificate"
kl.certificate("")
