def f(a: int, b: str = "x", *, c: float = 1.5) -> bool:
    """Doc string."""


f.custom = 1
print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.custom, f.__module__)
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_name, f.__dict__)
print((lambda: 0).__name__, (lambda: 0).__qualname__)


class C:
    def method(self):
        def inner():
            pass

        return inner


print(C.method.__qualname__, C().method().__qualname__, C().method.__name__, C().method.__self__.__class__.__name__)
print(callable(f), callable(C), callable(1))
