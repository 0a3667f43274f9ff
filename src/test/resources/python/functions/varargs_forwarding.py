def log(function):
    def wrapper(*args, **kwargs):
        signature = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
        print(f"{function.__name__}({signature})")
        return function(*args, **kwargs)

    return wrapper


class Shape:
    @log
    def scale(self, factor, *, origin=(0, 0)):
        return factor, origin

    def __repr__(self):
        return "Shape"


@log
def area(w, h=1):
    return w * h


print(area(3), area(2, h=5), Shape().scale(2, origin=(1, 1)))


def chain(*functions, **options):
    def run(value):
        for f in functions:
            value = f(value)
            if options.get("verbose"):
                print(" ", value)
        return value

    return run


print(chain(str.strip, str.upper, lambda s: s + "!", verbose=True)("  hi "))
print((lambda *a, **k: (len(a), sorted(k)))(*range(3), **dict(x=1, y=2)))
