"""SIGINT while asyncio.run is at work."""

import asyncio, sys, inspect
import signal, os


async def main():
    asyncio.get_running_loop().call_later(1, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as e:
        print("cancelled", e.args, asyncio.current_task().cancelling())
        raise
    finally:
        print("cleanup")


try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print("KI", e.args)


async def swallow():
    asyncio.get_running_loop().call_later(1, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("swallowed")
    return "fine"


try:
    print(asyncio.run(swallow()))
except KeyboardInterrupt:
    print("KI")


async def twice():
    loop = asyncio.get_running_loop()
    loop.call_later(1, signal.raise_signal, signal.SIGINT)
    loop.call_later(2, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("first")
        await asyncio.sleep(5)


try:
    print(asyncio.run(twice()))
except KeyboardInterrupt:
    print("KI")
print(signal.getsignal(signal.SIGINT))
