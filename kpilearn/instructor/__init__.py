"""The instructor's edition: guides, slides and handouts of the lessons, made from ``instructor/NN_topic.py``."""
