"""What the records that asyncio logs say of themselves, and how long counts as slow."""

import asyncio
import logging
import time

FORMAT = "%(levelname)s %(name)s %(module)s.%(funcName)s %(taskName)s %(msg)s | %(args)s"


class Shown(logging.Handler):
    def emit(self, record):
        print(FORMAT % vars(record), record.exc_info and record.exc_info[1])


logging.getLogger("asyncio").addHandler(Shown())
logging.getLogger("asyncio").setLevel(logging.DEBUG)
logging.getLogger("asyncio").propagate = False


class OwnLoop(asyncio.SelectorEventLoop):
    def default_exception_handler(self, context):
        raise ValueError(context["message"])


def busy(seconds):
    time.sleep(seconds)


async def own_handler():
    asyncio.get_running_loop().call_exception_handler({"message": "own"})


async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "100% sure %s"})
    loop.call_exception_handler({"message": "with an error", "exception": KeyError(1)})
    loop.set_exception_handler(lambda loop, context: 1 / 0)
    loop.call_exception_handler({"message": "handled"})
    loop.set_debug(True)
    loop.slow_callback_duration = 0.1
    loop.call_later(0.5, busy, 0.25)
    loop.call_later(1.5, busy, 0.1)
    loop.call_later(2.5, busy, 0.1)
    loop.call_later(0.3, busy, 0.1)
    loop.call_later(0.7, busy, 0.1)
    loop.call_later(1.0, busy, 0.1)
    await asyncio.sleep(4)
    loop.set_debug(False)


asyncio.run(main())
with asyncio.Runner(loop_factory=OwnLoop) as runner:
    runner.run(own_handler())
