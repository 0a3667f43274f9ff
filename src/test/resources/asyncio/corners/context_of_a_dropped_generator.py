import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


async def numbers(name):
    try:
        yield 1
    finally:
        print(name, "closed with", var.get(), "by", asyncio.current_task().get_name())


async def drops(name):
    var.set(name)
    await anext(numbers(name))
    await asyncio.sleep(0)
    print(name, "still has", var.get())


async def main():
    await asyncio.gather(drops("first"), drops("second"))
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(dropped_by_callback, context=contextvars.copy_context())
    await asyncio.sleep(0.1)
    print("main has", var.get())


def dropped_by_callback():
    var.set("callback")
    try:
        anext(numbers("in a callback")).send(None)
    except StopIteration as stop:
        print("value", stop.value)


asyncio.run(main())
