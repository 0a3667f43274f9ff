import asyncio
import inspect
import random

for thing in (
    asyncio.sleep,
    asyncio.run,
    asyncio.gather,
    asyncio.wait_for,
    asyncio.current_task,
    asyncio.Queue.get,
    asyncio.Queue().get,
    asyncio.Lock().acquire,
    asyncio.TaskGroup().create_task,
    asyncio.Future.done,
    random.randint,
    random.random,
):
    print(thing.__qualname__, type(thing).__name__, inspect.isfunction(thing), inspect.ismethod(thing), callable(thing))
    for action in (lambda: thing + 1, lambda: thing[0], lambda: len(thing), lambda: thing.absent):
        try:
            action()
        except (TypeError, AttributeError) as error:
            print("   ", error)


async def main():
    await asyncio.sleep


asyncio.run(main())
