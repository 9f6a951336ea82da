"""The one kind of error that is meant to be read by a person."""


class BriefingError(Exception):
    """A thing that could not be done.

    Its text is one sentence (two at most) for the person at the desk: what is wrong, where, and
    what to do about it. The window shows it as it is; the command line prints it and exits with 1.
    """
