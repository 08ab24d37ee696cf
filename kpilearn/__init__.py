"""A course on KPI and KGI for new sales staff."""

__version__ = "0.1.0"
