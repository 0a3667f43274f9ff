"""Closing the default executor uses up the name of a thread; log records name threads by themselves."""

# oracle: loopback
import asyncio
import logging

logging.basicConfig(format="%(threadName)s: %(message)s")


def work(name):
    logging.warning("works for %s", name)


async def main():
    await asyncio.to_thread(work, "to_thread")


asyncio.run(main())

import threading

thread = threading.Thread(target=work, args=("thread",))
print(thread.name)
thread.start()
thread.join()
print(threading.Thread().name)
