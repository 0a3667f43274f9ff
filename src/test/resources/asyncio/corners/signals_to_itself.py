"""A program may send itself signals."""

import asyncio, sys, signal


async def main():
    loop = asyncio.get_running_loop()
    for s in (signal.SIGINT, signal.SIGTERM, signal.SIGUSR1, signal.SIGHUP):
        loop.add_signal_handler(s, lambda s=s: print("got", s.name))
    for s in (signal.SIGINT, signal.SIGTERM, signal.SIGUSR1, signal.SIGHUP):
        signal.raise_signal(s)
        print("raised", s)
    await asyncio.sleep(0)
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    loop.add_signal_handler(signal.SIGUSR1, print, "with", "args")
    signal.raise_signal(signal.SIGUSR1)
    await asyncio.sleep(0)
    import os

    os.kill(os.getpid(), signal.SIGUSR1)
    await asyncio.sleep(0)
    print(
        signal.strsignal(signal.SIGINT),
        signal.Signals(15),
        signal.Signals.SIGINT.value,
        signal.getsignal(signal.SIGHUP) is not None,
    )


asyncio.run(main())
