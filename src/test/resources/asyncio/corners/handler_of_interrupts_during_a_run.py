import asyncio
import functools
import signal


def show(when):
    handler = signal.getsignal(signal.SIGINT)
    if isinstance(handler, functools.partial):
        print(when, handler.func.__qualname__, handler.args, list(handler.keywords), handler is signal.getsignal(signal.SIGINT))
    else:
        print(when, handler is signal.default_int_handler, getattr(handler, "__name__", handler))


async def main():
    show("inside")
    before = signal.signal(signal.SIGINT, lambda number, frame: print("ignored"))
    show("changed")
    signal.raise_signal(signal.SIGINT)
    signal.signal(signal.SIGINT, before)
    show("again")
    signal.raise_signal(signal.SIGINT)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled", asyncio.current_task().cancelling())


show("before")
asyncio.run(main())
show("after")


def mine(number, frame):
    print("mine", number)


async def other():
    show("inside")
    signal.raise_signal(signal.SIGINT)


signal.signal(signal.SIGINT, mine)
asyncio.run(other())
show("after")
