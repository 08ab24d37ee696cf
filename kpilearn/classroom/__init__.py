"""A class: hand out, collect, grade sealed and in parallel, give feedback, report. nbgrader stays the gradebook."""
