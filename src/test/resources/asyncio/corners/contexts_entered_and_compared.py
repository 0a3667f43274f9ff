import asyncio
import contextvars

number = contextvars.ContextVar("number")


def attempt(call, *args):
    try:
        print(call(*args))
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, str(error).split(" <")[0])


async def main():
    context = contextvars.copy_context()
    print(context == contextvars.copy_context(), context != contextvars.Context())
    context.run(number.set, 1)
    print(context == contextvars.copy_context(), context == 1)
    attempt(hash, context)
    attempt(context.run)
    own = asyncio.current_task().get_context()
    attempt(own.run, print, "inside itself")
    attempt(context.run, context.run, print, "twice")
    attempt(contextvars.Context().run, own.run, print, "from another one")
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, about: print("handled", about["message"]))
    loop.call_exception_handler({"message": "of nobody"})
    loop.call_exception_handler({"message": "of the task that runs", "task": asyncio.current_task()})


asyncio.run(main())
