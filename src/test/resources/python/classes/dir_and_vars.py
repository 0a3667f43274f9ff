class Thing:
    """Doc."""

    kind = "thing"

    def __init__(self):
        self.x = 1

    def method(self):
        """Method doc."""


t = Thing()
print([n for n in dir(t) if not n.startswith("__")], vars(t), Thing.method.__doc__, t.method.__doc__, Thing.__module__)
print(sorted(k for k in vars(Thing) if not k.startswith("__")), t.__class__, type(t).__name__, Thing.__dict__["kind"])
print(getattr(t, "x"), getattr(t, "nope", "default"), hasattr(Thing, "kind"), isinstance(t, object), issubclass(bool, int))
Thing.added = lambda self: self.x + 1
print(t.added())
t.method = lambda: "instance"
print(t.method())
print(str(t.method)[:20], str(Thing.method)[:22])
print(f"{type(t)} {type(Thing)} {type(type)}")
