"""Every column of every table. A column name means one thing throughout the course, with one type and one unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ColumnType = Literal["integer", "number", "string", "boolean", "date"]

#: The type that a column has in a DataFrame.
DTYPES: dict[ColumnType, str] = {
    "integer": "int64",
    "number": "float64",
    "string": "str",
    "boolean": "bool",
    "date": "datetime64[s]",
}


@dataclass(frozen=True)
class Column:
    """A column; its title is the message ``datasets.column.<name>``.

    Parameters
    ----------
    name
        English snake_case.
    type
        As in a Frictionless table schema.
    unit
        As in ``kpilearn.kpitree``; "1" for plain numbers, empty for what is no number.
    """

    name: str
    type: ColumnType
    unit: str = ""


def _columns(type: ColumnType, **units: str) -> list[Column]:
    return [Column(name, type, unit) for name, unit in units.items()]


COLUMNS: dict[str, Column] = {
    column.name: column
    for column in [
        *_columns("date", month="", week="", date="", ordered_on="", first_order_on="", sent_on="", called_on=""),
        *_columns("date", published_on=""),
        *_columns("boolean", from_article="", specific="", measurable="", achievable="", relevant="", time_bound=""),
        *_columns("boolean", photo="", redeemed="", visited="", bought="", coached="", bonus="", ads_on="", won=""),
        *_columns("boolean", loyal="", subscriber=""),
        *_columns("string", indicator_ja="", indicator_en="", context_ja="", context_en="", kind="", reason_ja=""),
        *_columns("string", reason_en="", goal_ja="", goal_en="", comment_ja="", comment_en="", customer_type=""),
        *_columns("string", segment="", rep="", content="", event="", arm="", channel="", campaign="", age_group=""),
        *_columns("string", region="", team="", script="", starts_at="", denominator="", lead_source=""),
        *_columns("integer", card_id="", goal_id="", customer_id="", order_id="", post_id="", send_id="", ad_id=""),
        *_columns("integer", video_id="", contact_id="", call_id=""),
        *_columns("integer", mails_per_subscriber="mail/person/month", coupon_yen="JPY/coupon", new_products="product"),
        *_columns("integer", subscribers="person", original_subscribers="person", mails_sent="mail", delivered="mail"),
        *_columns("integer", opens="open", unsubscribed="person", mail_visitors="person", other_visitors="person"),
        *_columns(
            "integer", visitors="person", orders="order", sales="JPY", gross_profit="JPY", order_value="JPY/order"
        ),
        *_columns("integer", coupons_redeemed="coupon", past_orders="order", items="item", spend="JPY"),
        *_columns("integer", contacts="contact", meetings="meeting", new_customers="customer", working_days="day"),
        *_columns("integer", followers="person", followers_gained="person", followers_lost="person", posts="post"),
        *_columns("integer", reach="person", likes="like", shares="share", link_clicks="click", inflow="person"),
        *_columns("integer", sns_visits="person", other_visits="person", giveaway_followers="person"),
        *_columns("integer", impressions="impression", clicks="click", ad_orders="order", organic_orders="order"),
        *_columns(
            "integer",
            views="view",
            monthly_budget="JPY/month",
            shops="shop",
            dials="dial",
            connected="contact",
            appointments="appointment",
        ),
        *_columns("integer", talk_minutes="min", talk_seconds="s", attempt="dial", calls="call", agents="agent"),
        *_columns("integer", answered_in_20s="call", abandoned="call", aht_seconds="s/call"),
        *_columns("number", cvr="order/person", average_order_value="JPY/order", points_back="1"),
        *_columns("number", open_rate="open/mail", reported_rate="1", occupancy="1"),
    ]
}
