"""What an error's traceback leads to lives as long as the error: callers of eager tasks as well."""

import asyncio

kept = []


async def numbers(name):
    try:
        yield 1
    finally:
        print("cleans up", name)


async def fails():
    raise ValueError("failed")


async def starts_eagerly():
    held = numbers("held by a failed eager task")
    await anext(held)
    kept.append(asyncio.eager_task_factory(asyncio.get_running_loop(), fails()))


async def times_out():
    held = numbers("held by the cancellation")
    await anext(held)
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(1)
    except TimeoutError:
        print("timed out")


async def in_order():
    held = numbers("held by an error of as_completed")
    await anext(held)
    try:
        for following in asyncio.as_completed([fails()]):
            await following
    except ValueError as error:
        print(error)


async def main(part):
    await asyncio.create_task(part())
    await asyncio.sleep(0)
    print("after", part.__name__)


for part in (starts_eagerly, times_out, in_order):
    asyncio.run(main(part))
print(kept[0].exception())
