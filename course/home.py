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
"""
# %% [markdown] lang="en" key="title"
"""
# Sales by numbers: a first course on KGI and KPI

This course turns the numbers you meet in sales into friends. You read, you move things, you answer.
No programming needed.
"""

# %% key="home"
import kpilearn as kl

kl.begin("home", "ja")
#: ja = en
kl.home()
