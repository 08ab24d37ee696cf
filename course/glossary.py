# ---
# kpilearn:
#   title: {ja: "用語集", en: "Glossary"}
# ---

# %% [markdown] lang="ja" key="title"
"""
# 用語集

このコースに出てくる言葉を、出てきた順に並べました。レッスンの中では、はじめて出てくる言葉からここへ来られます。
公開された数字や言葉の出どころは、[出典](sources.ipynb)にあります。

→ [ホームへもどる](home.ipynb)
"""

# %% [markdown] lang="en" key="title"
"""
# Glossary

The terms of this course, in the order in which they come up. In a lesson, the first use of a term leads here.
Where published figures and terms come from is on the page of [sources](sources.ipynb).

→ [Back to the home page](home.ipynb)
"""
