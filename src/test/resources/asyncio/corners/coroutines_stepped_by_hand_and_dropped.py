import asyncio


class Pause:
    def __await__(self):
        yield


async def work(name):
    try:
        await Pause()
    finally:
        print(name, "is closed")


async def stubborn(name):
    try:
        await Pause()
    except GeneratorExit:
        print(name, "ignores the first")
    try:
        await Pause()
    finally:
        print(name, "is closed")


async def outer(name):
    try:
        await work(name + "'s inner")
    finally:
        print(name, "is closed")


def begun(coroutine):
    coroutine.send(None)
    return coroutine


first = begun(work("first"))
del first
print("after first")
begun(outer("second"))
print("after second")
third = begun(stubborn("third"))
try:
    third.close()
except RuntimeError as error:
    print(error)
third = None
print("after third")
fourth = work("fourth").__await__()
next(fourth)
fourth = None
print("after fourth")


async def main():
    local = begun(work("local"))
    finished = begun(work("finished"))
    try:
        finished.send(None)
    except StopIteration:
        print("sent to its end")
    taken = begun(work("taken by a task"))
    await asyncio.create_task(taken)
    awaited = begun(work("awaited"))
    await awaited
    waiting = asyncio.create_task(begun(outer("waiting")))
    await asyncio.sleep(0)
    print("main ends")


asyncio.run(main())
last = begun(work("last"))
print("the program ends")
