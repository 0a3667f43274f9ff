"""An asynchronous generator that is stepped by hand, outside any loop, is closed when it is let go of."""
import asyncio
async def ag():
    try:
        yield 1
        yield 2
    finally:
        print("ag closed")
def step():
    a = ag()
    try: a.__anext__().send(None)
    except StopIteration as e: print("got", e.value)
step()
print("after step")
a = ag()
try: a.asend(None).send(None)
except StopIteration as e: print(e.value)
a = None
print("after none")
b = ag()
try: b.__anext__().send(None)
except StopIteration as e: print(e.value)
del b
print("after del")
async def ag2():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)
        print("never")
c = ag2()
try: c.__anext__().send(None)
except StopIteration as e: print(e.value)
del c
print("c gone")
d = ag()
e = d.aclose()
try: e.send(None)
except StopIteration: print("stop")
try: d.__anext__().send(None)
except StopAsyncIteration: print("sai")
