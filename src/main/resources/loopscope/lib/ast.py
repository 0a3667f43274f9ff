"""Literals as values; trees of programs are not part of the simulator."""

from _literals import evaluate as _evaluate

__all__ = ["literal_eval"]


def literal_eval(node_or_string):
    """The value of a text that holds nothing but literals."""
    if not isinstance(node_or_string, (str, bytes)):
        raise ValueError(f"malformed node or string: {node_or_string!r}")
    text = node_or_string.decode() if isinstance(node_or_string, bytes) else node_or_string
    text = text.lstrip(" \t")
    compile(text, "<unknown>", "eval")
    return _evaluate(text)
