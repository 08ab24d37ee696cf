# ---
# kpilearn:
#   title: {ja: "出典", en: "Sources"}
# ---

# %% [markdown] lang="ja" key="title"
"""
# 出典

このコースの数字には、3つの種類があります。

- **データの数字**：コンピューターで作った架空のデータです。どのように作り、どの統計に似せたのかは、`datasets/datapackage.json` に書いてあります。
- **教材の仮定**：「仮定」「仮の値」と書いた数字です。ほかの値でも考え方は同じです。
- **公開された数字**：調査や論文の数字です。このページに、出どころを並べました。「計算」とあるのは、公開されたデータから私たちが計算した値です。

もとになった記事は、コールセンターニュースのKPIとKGIの記事（2023年12月1日更新）です。例と目標の数字はこの記事から、文章は私たちの言葉です。

→ [ホームへもどる](home.ipynb)　／　[用語集](glossary.ipynb)
"""

# %% [markdown] lang="en" key="title"
"""
# Sources

The figures of this course are of three kinds.

- **Figures of the data:** the data are made by a computer. How, and which statistics they resemble, is written in `datasets/datapackage.json`.
- **Assumptions:** figures that the text calls so. With other values the reasoning stays the same.
- **Published figures:** from studies and papers. This page says where each comes from. “Computed” means that we worked it out from public data.

The article behind the course is one on KPI and KGI in Call Center News (in Japanese, as of December 1, 2023). Its cases and the figures of its goals are used here; the words are our own.

→ [Back to the home page](home.ipynb) / [Glossary](glossary.ipynb)
"""

# %% [markdown] lang="ja" key="lesson-2"
"""
## レッスン2：SMART

- SMARTのはじまり：G. T. Doran, “There's a S.M.A.R.T. way to write management's goals and objectives”, *Management Review*, 1981年11月。
- 反応はフォロワーの 0.47 %：Rival IQ, [Social Media Industry Benchmark Report](https://www.rivaliq.com/blog/social-media-industry-benchmark-report/)（2023年版、2022年の中央値。いいね、コメント、シェアなどの合計 ÷ フォロワー、1投稿あたり）。レッスン5でも使います。
"""
# %% [markdown] lang="en" key="lesson-2"
"""
## Lesson 2: SMART

- The first SMART: G. T. Doran, “There's a S.M.A.R.T. way to write management's goals and objectives”, *Management Review*, November 1981.
- 0.47 % of the followers respond: Rival IQ, [Social Media Industry Benchmark Report](https://www.rivaliq.com/blog/social-media-industry-benchmark-report/) (2023 edition, median of 2022; likes, comments, shares and so on ÷ followers, per post). Lesson 5 uses it, too.
"""

# %% [markdown] lang="ja" key="lesson-4"
"""
## レッスン4とレッスン10：銀行の電話営業

- 4万5,211件の電話：計算。データは [Bank Marketing](https://archive.ics.uci.edu/dataset/222/bank+marketing)（UCI Machine Learning Repository）、論文は S. Moro, P. Cortez, P. Rita, “A data-driven approach to predict the success of bank telemarketing”, *Decision Support Systems*, 2014年。
"""
# %% [markdown] lang="en" key="lesson-4"
"""
## Lessons 4 and 10: a bank's sales calls

- The 45,211 calls: computed. The data are [Bank Marketing](https://archive.ics.uci.edu/dataset/222/bank+marketing) (UCI Machine Learning Repository); the paper is S. Moro, P. Cortez, P. Rita, “A data-driven approach to predict the success of bank telemarketing”, *Decision Support Systems*, 2014.
"""

# %% [markdown] lang="ja" key="lesson-5"
"""
## レッスン5：SNS

- 1本の投稿が届くのはフォロワーの約 5 %：計算。データは [Facebook Metrics](https://archive.ics.uci.edu/dataset/368/facebook+metrics)（化粧品ブランドの500本の投稿、UCI Machine Learning Repository）、論文は S. Moro, P. Rita, B. Vala, *Journal of Business Research*, 2016年。
- 1日2本にすると、1本のいいねは 57 %：Track Social, *Optimizing Facebook Engagement*, 2012年（Facebookのブランドのページ）。
"""
# %% [markdown] lang="en" key="lesson-5"
"""
## Lesson 5: social media

- A post reaches about 5 % of the followers: computed. The data are [Facebook Metrics](https://archive.ics.uci.edu/dataset/368/facebook+metrics) (500 posts of a cosmetics brand, UCI Machine Learning Repository); the paper is S. Moro, P. Rita, B. Vala, *Journal of Business Research*, 2016.
- At 2 posts a day each gets 57 % of the likes of 1 post a day: Track Social, *Optimizing Facebook Engagement*, 2012 (brand pages on Facebook).
"""

# %% [markdown] lang="ja" key="lesson-6"
"""
## レッスン6：メールとクーポン

- メールのくじ引きの実験は、Kevin Hillstrom, [MineThatData E-Mail Analytics And Data Mining Challenge](https://blog.minethatdata.com/2008/03/minethatdata-e-mail-analytics-and-data.html), 2008年（6万4,000人）に似せて作りました。
- 購読解除率は1回の送信で 0.25 % ほど：Mailchimp, [Email Marketing Benchmarks](https://mailchimp.com/resources/email-marketing-benchmarks/)。
- 開いていないメールが「開いた」と数えられる：Apple のメールプライバシー保護（2021年9月から）など、画像を先に読みこむメールソフト。
"""
# %% [markdown] lang="en" key="lesson-6"
"""
## Lesson 6: mail and coupon

- The experiment with mail is made like Kevin Hillstrom's [MineThatData E-Mail Analytics And Data Mining Challenge](https://blog.minethatdata.com/2008/03/minethatdata-e-mail-analytics-and-data.html), 2008 (64,000 people).
- About 0.25 % unsubscribe at each mailing: Mailchimp, [Email Marketing Benchmarks](https://mailchimp.com/resources/email-marketing-benchmarks/).
- Mails that nobody opened count as opened: mail programs that load pictures beforehand, such as Apple's Mail Privacy Protection (since September 2021).
"""

# %% [markdown] lang="ja" key="lesson-7"
"""
## レッスン7：広告

- クリック単価は120円前後：アイミツ, [リスティング広告のクリック単価](https://imitsu.jp/cost/net-adagency/article/listing)（Eコマースの目安）。
- 品質スコアは10点満点：Google 広告ヘルプ, [品質スコアについて](https://support.google.com/google-ads/answer/6167118)。
- 1,143本のSNS広告は、Kaggleの公開データ [Sales Conversion Optimization](https://www.kaggle.com/datasets/loveall/clicks-conversion-tracking) に似せて作りました。
"""
# %% [markdown] lang="en" key="lesson-7"
"""
## Lesson 7: ads

- A click costs about ¥120: Imitsu, [cost per click of search ads](https://imitsu.jp/cost/net-adagency/article/listing) (in Japanese; its guide for e-commerce).
- The quality score is out of 10: Google Ads Help, [About Quality Score](https://support.google.com/google-ads/answer/6167118).
- The 1,143 social-media ads are made like the public data set [Sales Conversion Optimization](https://www.kaggle.com/datasets/loveall/clicks-conversion-tracking) on Kaggle.
"""

# %% [markdown] lang="ja" key="lesson-8"
"""
## レッスン8：ゆれか、変化か

- 飛行訓練の教官：D. Kahneman, A. Tversky, “On the psychology of prediction”, *Psychological Review* 80, 1973年。
- それぞれ7,750件：計算。2つの割合を比べるときの、ふつうの式です（両側5 %、検出力80 %）。
"""
# %% [markdown] lang="en" key="lesson-8"
"""
## Lesson 8: noise or news

- The flying instructors: D. Kahneman, A. Tversky, “On the psychology of prediction”, *Psychological Review* 80, 1973.
- 7,750 calls with each: computed, by the usual formula for two proportions (two-sided 5 %, power 80 %).
"""

# %% [markdown] lang="ja" key="lesson-9"
"""
## レッスン9：グッドハートとガードレール

- グッドハートの法則：C. A. E. Goodhart, “Problems of monetary management: the U.K. experience”, オーストラリア準備銀行の会議, 1975年。短い言い方は M. Strathern, “‘Improving ratings’: audit in the British university system”, *European Review* 5, 1997年。
- 代理化：J. Choi, G. W. Hecht, W. B. Tayler, [“Lost in translation: the effects of incentive compensation on strategy surrogation”](https://doi.org/10.2308/accr-10273), *The Accounting Review* 87, 2012年。
- ウェルズ・ファーゴ：消費者金融保護局（CFPB）の2016年9月8日の発表と同意命令（2016-CFPB-0015）。およそ5,300人は、同じ日の CNNMoney の報道です。
- バランスト・スコアカード：R. S. Kaplan, D. P. Norton, “The balanced scorecard: measures that drive performance”, *Harvard Business Review*, 1992年。
"""
# %% [markdown] lang="en" key="lesson-9"
"""
## Lesson 9: Goodhart and guardrails

- Goodhart's law: C. A. E. Goodhart, “Problems of monetary management: the U.K. experience”, conference of the Reserve Bank of Australia, 1975. The short form is that of M. Strathern, “‘Improving ratings’: audit in the British university system”, *European Review* 5, 1997.
- Surrogation: J. Choi, G. W. Hecht, W. B. Tayler, [“Lost in translation: the effects of incentive compensation on strategy surrogation”](https://doi.org/10.2308/accr-10273), *The Accounting Review* 87, 2012.
- Wells Fargo: press release and consent order (2016-CFPB-0015) of the Consumer Financial Protection Bureau (CFPB), 8 September 2016. The about 5,300 people are from CNNMoney's report of the same day.
- Balanced Scorecard: R. S. Kaplan, D. P. Norton, “The balanced scorecard: measures that drive performance”, *Harvard Business Review*, 1992.
"""

# %% [markdown] lang="ja" key="lesson-10"
"""
## レッスン10：コールセンター

- 接続率、アポ率、商談化率の目安：IS factory magazine（WSF）, [テレアポの適正コール数](https://wsf-is.com/?p=6591)（日本の法人営業）。
- 会話の93 %は3回目まで、98 %は5回目まで：Cognism, [State of Cold Calling](https://www.cognism.com/state-of-cold-calling)。
- アーランC：A. K. Erlang, “Solution of some problems in the theory of probabilities of significance in automatic telephone exchanges”, 1917年（デンマーク語）。
"""
# %% [markdown] lang="en" key="lesson-10"
"""
## Lesson 10: call centre

- Usual connect, appointment and meeting-held rates: IS factory magazine (WSF), [on the right number of calls](https://wsf-is.com/?p=6591) (in Japanese; sales to companies in Japan).
- 93 % of conversations come by the 3rd call, 98 % by the 5th: Cognism, [State of Cold Calling](https://www.cognism.com/state-of-cold-calling).
- Erlang C: A. K. Erlang, “Solution of some problems in the theory of probabilities of significance in automatic telephone exchanges”, 1917 (in Danish).
"""
