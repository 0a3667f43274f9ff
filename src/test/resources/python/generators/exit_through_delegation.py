"""GeneratorExit meets the innermost of generators that delegate, then each one around it."""
def inner(kind):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("inner exits", kind)
        if kind == "return": return 5
        if kind == "raise": raise
        if kind == "other": raise KeyError("k")
    finally:
        print("inner finally")
def middle(kind):
    try:
        r = yield from inner(kind)
        print("not reached", r)
    except GeneratorExit:
        print("middle exits"); 
        if kind == "return": return
        raise
    except KeyError as e:
        print("middle", e)
        return
    finally: print("middle finally")
def outer(kind):
    r = yield from middle(kind)
    print("outer goes on", r)
    yield 99
for kind in ("return", "raise", "other"):
    g = outer(kind); next(g)
    try: print(g.close())
    except RuntimeError as e: print(e)
    print(g.gi_frame is None)
    g = outer(kind); next(g)
    try: print(g.throw(GeneratorExit))
    except BaseException as e: print(repr(e))
def sub():
    try: yield 1
    except GeneratorExit: print("sub closing")
def main():
    yield from sub()
    print("after")
g = main(); next(g); g.close()
g = main(); next(g); del g
async def ai():
    try: await W()
    except GeneratorExit: print("ai"); return
class W:
    def __await__(self): yield 1
async def ao():
    await ai(); print("no")
c = ao(); c.send(None); c.close()
