"""A cycle of references ends when the shielded task in it does, and with it what it kept."""

import asyncio


def heard(loop, context):
    print(f"{loop.time():.1f}", context["message"], repr(context["exception"]))


async def inner():
    await asyncio.sleep(1)


async def fails():
    kept = asyncio.ensure_future(inner())
    try:
        await asyncio.wait_for(asyncio.shield(kept), 0.1)
    except TimeoutError:
        print("left", kept.done())
    raise ValueError("nobody asks")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    await asyncio.wait([asyncio.create_task(fails())])
    print("the task is dropped")
    await asyncio.sleep(2)
    print("main ends")


asyncio.run(main())
