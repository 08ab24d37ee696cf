"""Kernels that are ready at once: a Python process with the course's libraries waits until JupyterLab wants one."""
