"""What a subclass overrides is called where CPython calls it through the instance."""
import asyncio


class LoudLock(asyncio.Lock):
    async def acquire(self):
        print("lock asked for")
        return await super().acquire()

    def release(self):
        print("lock given back")
        super().release()


class LoudSemaphore(asyncio.Semaphore):
    async def acquire(self):
        print("place asked for")
        return await super().acquire()

    def release(self):
        print("place given back")
        super().release()


class LoudCondition(asyncio.Condition):
    def notify(self, n=1):
        print("notify", n)
        super().notify(n)

    async def wait(self):
        print("wait")
        return await super().wait()


class LoudBarrier(asyncio.Barrier):
    async def wait(self):
        print("at the barrier")
        return await super().wait()


class Loop(asyncio.SelectorEventLoop):
    def create_task(self, coro, **options):
        print("new task", sorted(options))
        return super().create_task(coro, **options)

    def default_exception_handler(self, context):
        print("handled:", context["message"])

    def close(self):
        print("closing")
        super().close()


async def ready(condition, flags):
    async with condition:
        await condition.wait_for(lambda: flags)
        print("ready", flags)


async def main():
    async with LoudLock():
        print("in")
    async with LoudSemaphore(1) as nothing:
        print("in", nothing)
    condition, flags = LoudCondition(), []
    waiting = asyncio.create_task(ready(condition, flags), name="waiting")
    await asyncio.sleep(0)
    async with condition:
        flags.append("go")
        condition.notify_all()
    await waiting
    async with LoudBarrier(1) as position:
        print("position", position)
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0))
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)


asyncio.run(main(), loop_factory=Loop)
