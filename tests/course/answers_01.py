"""Right and wrong answers to the questions of lesson 1."""

RIGHT = {
    "kgi_rate": ["30 / 60", "0.5", "(10 + 10 + 10) / 60", "team['contracts'].sum() / 60"],
    "kpi_rate": ["33 / 40", "0.825", "team['meetings'].iloc[2] / 40"],
}
WRONG = {
    "kgi_rate": {"upside_down": "60 / 30", "one_month": "10 / 60", "meetings": "33 / 60"},
    "kpi_rate": {"upside_down": "40 / 33", "all_months": "116 / 40", "three_months": "116 / 120"},
}
