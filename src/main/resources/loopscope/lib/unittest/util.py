"""Values as messages about tests show them."""

from collections import Counter as _Counter

_LONGEST = 80
_SKIP_MARK = 12    # about as long as what stands for a part that is left out
_KEPT = 5          # what stays at the ends of such a part


def strclass(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return text if not short or len(text) < _LONGEST else text[:_LONGEST] + " [truncated]..."


def _shortened(text, before, after):
    left_out = len(text) - before - after
    if left_out <= _SKIP_MARK:
        return text
    return f"{text[:before]}[{left_out} chars]{text[len(text) - after:]}"


def common_shorten_repr(*values):
    """The values as text, without most of a long beginning that all share."""
    texts = tuple(map(safe_repr, values))
    longest = max(map(len, texts))
    if longest <= _LONGEST:
        return texts
    first, last = min(texts), max(texts)
    shared = 0
    while shared < min(len(first), len(last)) and first[shared] == last[shared]:
        shared += 1
    start = texts[0][:shared]
    room = _LONGEST - (longest - shared + _KEPT + _SKIP_MARK)
    if room > _KEPT:
        start = _shortened(start, _KEPT, room)
        return tuple(start + text[shared:] for text in texts)
    start = _shortened(start, _KEPT, _KEPT)
    different = _LONGEST - (3 * _KEPT + 2 * _SKIP_MARK)
    return tuple(start + _shortened(text[shared:], different, _KEPT) for text in texts)


def count_differences(first, second):
    """`(count in first, count in second, element)` for each element that is not equally often in both."""
    try:
        ours, theirs = _Counter(first), _Counter(second)
        return [(ours[e], theirs[e], e) for e in (ours | theirs) if ours[e] != theirs[e]]
    except TypeError:
        pass
    found, seen = [], []
    for element in [*first, *second]:
        if not any(element == other for other in seen):
            seen.append(element)
            counts = [sum(element == other for other in elements) for elements in (first, second)]
            if counts[0] != counts[1]:
                found.append((*counts, element))
    return found
