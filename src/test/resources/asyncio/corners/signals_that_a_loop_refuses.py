"""What an event loop says of signals that there are not."""

import asyncio
import signal


def show(what, call, *args):
    try:
        print(what, call(*args))
    except (TypeError, ValueError) as e:
        print(what, type(e).__name__, e)


async def main():
    loop = asyncio.get_running_loop()
    for sig in 200, 0, -1, "SIGINT", None, 2.0:
        show("add", loop.add_signal_handler, sig, print)
        show("remove", loop.remove_signal_handler, sig)
    show("add", loop.add_signal_handler, signal.SIGUSR1, print)
    show("remove", loop.remove_signal_handler, signal.SIGUSR1)
    show("remove", loop.remove_signal_handler, signal.SIGUSR1)


asyncio.run(main())
