"""From one source a notebook to everything that is built from it (not needed by a learner, nor in the browser)."""
