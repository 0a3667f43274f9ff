class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind.__name__ if kind else None, error)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with Manager("c", swallow=True):
    raise ValueError("swallowed")
try:
    with (
        Manager("d"),
        Manager("e") as e,
    ):
        raise KeyError(e)
except KeyError as error:
    print("out", error)


def leave():
    with Manager("f"):
        return "returned"


print(leave())
try:
    with 5:
        pass
except TypeError as error:
    print(error)
