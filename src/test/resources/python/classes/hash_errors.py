"""An object whose hash fails is refused as a key; the reason stands in brackets."""


class Lists:
    def __hash__(self):
        return hash([])

    def __repr__(self):
        return "Lists()"


class Fails:
    def __hash__(self):
        raise TypeError("boom")

    def __repr__(self):
        return "Fails()"


class Special(TypeError):
    pass


class Subclass:
    def __hash__(self):
        raise Special("sub")

    def __repr__(self):
        return "Subclass()"


for kind in (Lists, Fails, Subclass, list):
    for use in (lambda k: {k: 1}, lambda k: {k}, lambda k: {}.get(k), lambda k: {}[k], lambda k: set().add(k),
                lambda k: k in {1: 2}, lambda k: k in {1}, lambda k: dict.fromkeys([k]), hash, lambda k: frozenset([k]),
                lambda k: {1: 2}.setdefault(k, 2), lambda k: {}.pop(k), lambda k: {1: 2}.pop(k), lambda k: set([k])):
        try:
            print(use(kind()))
        except (TypeError, KeyError) as error:
            frames = 0
            trace = error.__traceback__
            while trace:
                frames, trace = frames + 1, trace.tb_next
            print(type(error).__name__, error, error.__context__, frames)
