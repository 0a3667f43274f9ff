# Their tracebacks lead to the call that cancels them, and so to all of them; a collector comes later.
import asyncio


def heard(loop, context):
    print("heard", context["message"], context["future"].get_name())


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator ends in", asyncio.current_task().get_name())


async def fails(n):
    raise ValueError(n)


async def stubborn():
    stream = numbers()
    await anext(stream)
    lost = asyncio.create_task(fails(2))
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(0)


async def main():
    asyncio.get_running_loop().set_exception_handler(heard)
    asyncio.create_task(stubborn())
    asyncio.create_task(asyncio.sleep(9))
    await asyncio.sleep(1)


try:
    asyncio.run(main())
finally:
    print("end")
