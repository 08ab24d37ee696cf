"""Tables that a person wrote: their CSV files are the source and are never generated."""

from kpilearn.datasets.table import Table

TABLES = (
    Table(
        "indicator_cards",
        lesson=1,
        columns=(
            "card_id",
            "indicator_ja",
            "indicator_en",
            "context_ja",
            "context_en",
            "kind",
            "reason_ja",
            "reason_en",
            "from_article",
        ),
        key=("card_id",),
    ),
    Table(
        "article_goals",
        lesson=2,
        columns=(
            "goal_id",
            "goal_ja",
            "goal_en",
            "specific",
            "measurable",
            "achievable",
            "relevant",
            "time_bound",
            "comment_ja",
            "comment_en",
        ),
        key=("goal_id",),
    ),
)
