"""Passwords and names of users."""

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    pass


def getpass(prompt="Password: ", stream=None, *, echo_char=None):
    """A line of the program's input."""
    return input(prompt)


def getuser():
    return "user"
