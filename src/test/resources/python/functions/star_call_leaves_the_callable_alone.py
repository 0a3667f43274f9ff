"""A call with starred arguments asks nothing of the callable unless it fails."""


class Called:
    def __call__(self, *args, **kwargs):
        return args, kwargs

    def __getattr__(self, name):
        print("asked for", name)
        raise AttributeError(name)

    def __str__(self):
        print("shown")
        return "a callable"


called = Called()
print(called(*[1, 2], **{"a": 3}))
for call in lambda: called(*1), lambda: called(**1), lambda: called(a=1, **{"a": 2}):
    try:
        call()
    except TypeError as error:
        print(error)


class Closed:
    def __getattribute__(self, name):
        raise AttributeError(name)


print(isinstance(Closed(), type), isinstance(Closed(), (int, str)), isinstance(Closed(), Closed))
