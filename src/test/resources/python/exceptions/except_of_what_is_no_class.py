import traceback
def f(n):
    try: 1 / 0
    except n: pass
def g(n):
    try:
        1 / 0
    except n as e:
        print(1)
        print(2)
    finally:
        pass
def h(n):
    try:
        1 / 0
    except (n, KeyError) as e:
        print(1)
        print(2)
        print(3)
        print(4)
    else:
        pass
def i(n):
    try:
        1 / 0
    except* n:
        print(3)
def j(n):
    try:
        1 / 0
    except* n: print(3)
    except* KeyError as e:
        print(3)
def k():
    try: 1 / 0
    except undefined: pass
def l():
    try: 1 / 0
    except (KeyError, a.b):
        print(3)
for x in f, g, h, i, j:
    for t in "x", 5, ExceptionGroup:
        try: x(t)
        except BaseException: traceback.print_exc()
for x in k, l:
    try: x()
    except BaseException: traceback.print_exc()
