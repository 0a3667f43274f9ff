"""A generator made awaitable by types.coroutine, and what it says to those who drive it."""
import asyncio
import inspect
import types


@types.coroutine
def ask(question):
    answer = yield question
    return answer


async def talk():
    name = await ask("name?")
    age = await ask("age?")
    return f"{name} is {age}"


talking = talk()
print(talking.send(None), talking.send("Ada"))
try:
    talking.send(36)
except StopIteration as stop:
    print(stop.value)
print(inspect.isawaitable(ask("x")), inspect.iscoroutinefunction(ask), inspect.isgeneratorfunction(ask))


@types.coroutine
def once():
    yield


async def main():
    for turn in range(3):
        print("turn", turn)
        await once()
    return "done"


print(asyncio.run(main()))


@types.coroutine
def hidden():
    return ask("hidden?")


async def asks():
    return await hidden()


asking = asks()
print(asking.send(None))
try:
    asking.send("found")
except StopIteration as stop:
    print(stop.value)
for wrong in (3, None):
    try:
        types.coroutine(wrong)
    except TypeError as error:
        print(error)
