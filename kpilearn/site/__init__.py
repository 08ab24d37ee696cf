"""The edition that needs no installation: a static site of lesson pages, with JupyterLite for those who code."""
