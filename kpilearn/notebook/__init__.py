"""What a lesson calls: the session, checks, hints, progress, the home page, quizzes and widgets."""
