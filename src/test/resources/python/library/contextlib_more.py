from contextlib import ContextDecorator, ExitStack, chdir, contextmanager, suppress


class track(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *exc):
        print("stop", exc[0])
        return False


@track()
def work():
    print("working")


work()


class Resource:
    def __init__(self, name, fail=False):
        self.name, self.fail = name, fail

    def __enter__(self):
        if self.fail:
            raise OSError(self.name)
        print("open", self.name)
        return self

    def __exit__(self, kind, error, tb):
        print("close", self.name, repr(error))


try:
    with ExitStack() as stack:
        for name in ("a", "b"):
            stack.enter_context(Resource(name))
        stack.enter_context(Resource("c", fail=True))
except OSError as error:
    print("failed", error)
with ExitStack() as stack:
    stack.callback(lambda *a, **k: print("callback", a, k), 1, k=2)
    moved = stack.pop_all()
print("moved")
moved.close()


@contextmanager
def transaction():
    try:
        yield
    except Exception:
        print("rollback")
        raise
    else:
        print("commit")


with transaction():
    pass
try:
    with transaction():
        raise ValueError
except ValueError as error:
    print(repr(error))
with suppress(KeyError) as nothing:
    {}["x"]
print(nothing)


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice():
        pass
except RuntimeError as error:
    print(error)
