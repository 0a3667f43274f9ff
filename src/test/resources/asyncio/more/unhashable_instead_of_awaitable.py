import asyncio


async def nothing():
    pass


def forms(value):
    yield "wait", lambda: asyncio.wait([value])
    yield "gather", lambda: asyncio.gather(value)
    yield "as_completed", lambda: asyncio.as_completed([value])
    yield "shield", lambda: asyncio.shield(value)
    yield "wait_for", lambda: asyncio.wait_for(value, 1)
    yield "wait of it", lambda: asyncio.wait(value)
    yield "ensure_future", lambda: asyncio.ensure_future(value)


async def main():
    for bad in [1], {1: 2}, {1}, bytearray(b"x"), 5, None, "s":
        for name, form in forms(bad):
            try:
                made = form()
                if asyncio.iscoroutine(made):
                    await made
            except (TypeError, ValueError, AttributeError) as error:
                print(name, type(error).__name__, error)
    coroutine = nothing()
    try:
        await asyncio.wait([5, coroutine])
    except TypeError as error:
        print(error)
    await coroutine


asyncio.run(main())
