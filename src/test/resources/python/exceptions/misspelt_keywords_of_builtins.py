# A keyword that a builtin does not know, and the one that may be meant.


def attempt(function):
    try:
        print(function())
    except TypeError as error:
        print(error)


attempt(lambda: print(1, sepp=2))
attempt(lambda: int("3", bas=2))
attempt(lambda: sorted([], revers=1))
attempt(lambda: "x".encode(encodin=1))
attempt(lambda: sum([1], strt=1))
attempt(lambda: "a".split(separator=1))
attempt(lambda: [].sort(kei=1))
attempt(lambda: zip([], strictt=1))
attempt(lambda: round(1, ndigit=2))
attempt(lambda: min(1, 2, kee=len))
attempt(lambda: "x".join(a=1))
attempt(lambda: property(fgett=1))
