# As long as a gathered task is not done it leads to the task that gathers.
import asyncio


def heard(loop, context):
    print(f"{loop.time():.1f}", context["message"], context["future"].get_name())


async def fails(n):
    raise ValueError(n)


async def gathers(other):
    await asyncio.gather(other, fails(1))


async def shields(other):
    await asyncio.gather(asyncio.shield(other), fails(1))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    for function in (gathers, shields):
        event = asyncio.Event()
        other = asyncio.create_task(event.wait())
        await asyncio.wait([asyncio.create_task(function(other), name=function.__name__)])
        print(f"{loop.time():.1f} gathered")
        await asyncio.sleep(1)
        event.set()
        await asyncio.sleep(1)
        print(f"{loop.time():.1f} later")


asyncio.run(main())
