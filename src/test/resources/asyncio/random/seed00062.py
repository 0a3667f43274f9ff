import asyncio

loop = None
tasks = []


def log(*words):
    task = asyncio.current_task()
    print(f"{loop.time():.3f}", task.get_name() if task else "-", *words)


def keep(task):
    tasks.append(task)
    return task


def cancel(n, message=None):
    if tasks:
        log("cancels", tasks[n % len(tasks)].get_name(), tasks[n % len(tasks)].cancel(message))


def name(error):
    return f"{type(error).__name__}{error.args}" if not isinstance(error, BaseExceptionGroup) else f"Group{[name(e) for e in error.exceptions]}"


def settle(future, value):
    if not future.done():
        if isinstance(value, Exception):
            future.set_exception(value)
        else:
            future.set_result(value)


async def numbers(n, pause):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(pause)
    finally:
        log("generator ends")

queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    async with condition:
        condition.notify()
    try:
        try:
            try:
                async with asyncio.TaskGroup() as g1:
                    keep(g1.create_task(asyncio.sleep(0, 2)))
                    async for i in numbers(2, 0.1):
                        log("item", i)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            await asyncio.sleep(0)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise ValueError(4)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    await asyncio.sleep(0.2)
    await asyncio.sleep(0.3)
    return n


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g8:
            keep(g8.create_task(work3(9)))
            g8.create_task(work3(10))
            try:
                try:
                    try:
                        async with asyncio.TaskGroup() as g11:
                            g11.create_task(work3(12))
                            g11.create_task(asyncio.sleep(0.3, 13))
                    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                        log("group", name(errors))
                finally:
                    log("finally", 14)
                    await asyncio.sleep(0.1)
                    log("finally over", 15)
            finally:
                log("finally", 16)
                await asyncio.sleep(0.5)
                log("finally over", 17)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await event.wait()
    log("at", 18)
    raise ValueError(19)


async def work1(n):
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(1, 20), 0.1))
    except TimeoutError as e21:
        log("caught", name(e21))
    try:
        async with asyncio.TaskGroup() as g22:
            g22.create_task(work2(23))
            keep(g22.create_task(work3(24)))
            g22.create_task(asyncio.sleep(0.3, 25))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        keep(asyncio.create_task(work2(26)))
        t27 = asyncio.create_task(asyncio.sleep(0.2, 28), name="t27")
        t27.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        f29 = loop.create_future()
        loop.call_later(0, settle, f29, 30)
        try:
            log("future", await f29)
        except ValueError as error:
            log("caught", name(error))
        try:
            log("result", await t27)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 32)
    return n * 2


async def work0(n):
    try:
        log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1, 34)), 0.3))
    except TimeoutError as e35:
        log("caught", name(e35))
        loop.call_soon(log, 'callback', 36)
    f37 = loop.create_future()
    loop.call_soon(f37.cancel)
    try:
        log("future", await f37)
    except ValueError as error:
        log("caught", name(error))
    loop.call_later(0.2, event.set)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(42)))
    keep(asyncio.create_task(work2(43)))
    keep(asyncio.create_task(work0(44)))
    log("at", 45)
    keep(asyncio.create_task(work2(46)))
    try:
        async with asyncio.TaskGroup() as g47:
            g47.create_task(work3(48))
            some49 = [asyncio.create_task(c) for c in (work0(50), asyncio.sleep(0.3, 51), work2(52),)]
            done, pending = await asyncio.wait(some49, timeout=0.3, return_when=asyncio.FIRST_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some49:
                t.cancel()
            keep(asyncio.create_task(work1(53)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
