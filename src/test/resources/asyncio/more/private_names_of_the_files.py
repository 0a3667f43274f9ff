import asyncio

for name in """
asyncio.log.logger
asyncio.constants.SLOW_CALLBACK
asyncio.constants.THREAD_JOIN_TIMEOUT
asyncio.runners._cancel_all_tasks
asyncio.tasks._GatheringFuture
asyncio.subprocess.PIPE
asyncio.timeouts._State
asyncio.tasks._PyTask
asyncio.events._get_event_loop_policy
asyncio.locks._ContextManagerMixin
asyncio.mixins._LoopBoundMixin
asyncio.unix_events._UnixSelectorEventLoop
asyncio.streams._DEFAULT_LIMIT
asyncio.base_futures._PENDING
asyncio.coroutine
asyncio.JoinableQueue
asyncio.get_child_watcher
asyncio.Task.all_tasks
""".split():
    try:
        value = eval(name)
        print(name, type(value).__name__, getattr(value, "__name__", value))
    except AttributeError as error:
        print(error)


async def left():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        raise ValueError(1)


class Latch(asyncio.locks._ContextManagerMixin, asyncio.mixins._LoopBoundMixin):
    async def acquire(self):
        print("acquired", self._get_loop() is asyncio.get_running_loop())

    def release(self):
        print("released")


async def main():
    async with Latch():
        asyncio.ensure_future(left())
        await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
asyncio.runners._cancel_all_tasks(loop)
asyncio.runners._cancel_all_tasks(loop)
loop.close()
