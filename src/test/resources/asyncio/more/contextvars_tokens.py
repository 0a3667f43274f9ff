import asyncio
import contextvars

depth = contextvars.ContextVar("depth")


def callback(name):
    print(name, depth.get("unset"))


async def main():
    loop = asyncio.get_running_loop()
    token = depth.set(1)
    loop.call_soon(callback, "soon")
    context = contextvars.copy_context()
    depth.set(2)
    loop.call_soon(callback, "later")
    loop.call_soon(callback, "in context", context=context)
    depth.reset(token)
    loop.call_soon(callback, "reset")
    await asyncio.sleep(0)
    print(context[depth], context.run(depth.get), depth in context, len(context))
    task = asyncio.create_task(asyncio.sleep(0), context=context)
    task.add_done_callback(lambda t: callback("done callback"))
    task.add_done_callback(lambda t: callback("done in context"), context=context)
    await task
    try:
        depth.get()
    except LookupError as error:
        print(type(error).__name__)


asyncio.run(main())
