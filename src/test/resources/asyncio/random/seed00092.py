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

queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.3, 1), asyncio.sleep(0, 2), asyncio.sleep(0, 3)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e4:
        log("caught", name(e4))
    for i in range(1):
        try:
            async with asyncio.TaskGroup() as g5:
                g5.create_task(asyncio.sleep(0.1, 6))
                g5.create_task(asyncio.sleep(1, 7))
                g5.create_task(asyncio.sleep(0.1, 8))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    return n * 2


async def work1(n):
    try:
        log("got", await asyncio.wait_for(event.wait(), 0.5))
    except TimeoutError as e10:
        log("caught", name(e10))
        try:
            async with condition:
                try:
                    cancel(4)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    raise
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    await queue.put(11)
    log("put", 11, queue.qsize())
    await asyncio.sleep(0)
    raise ValueError(12)


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g13:
            g13.create_task(asyncio.sleep(0.3, 14))
            g13.create_task(work2(15))
            g13.create_task(work2(16))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async with condition:
        keep(asyncio.create_task(work2(17)))
        log("at", 18)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(20)))
    keep(asyncio.create_task(asyncio.sleep(0, 21)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 22)))
    try:
        async with asyncio.TaskGroup() as g23:
            g23.create_task(asyncio.sleep(0, 24))
            g23.create_task(work1(25))
            keep(g23.create_task(work2(26)))
            try:
                for i in range(2):
                    for i in range(1):
                        await asyncio.sleep(0)
                        await asyncio.sleep(0.1)
                    try:
                        for following in asyncio.as_completed([asyncio.sleep(0.5, 29)], timeout=0.1):
                            log("next", await following)
                    except (TimeoutError, ValueError) as e30:
                        log("caught", name(e30))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
            f31 = loop.create_future()
            loop.call_soon(settle, f31, 32)
            try:
                log("future", await f31)
            except ValueError as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    some34 = [asyncio.create_task(c) for c in (work1(35),)]
    done, pending = await asyncio.wait(some34, timeout=0.1, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    keep(asyncio.create_task(work2(36)))
    log("at", 37)
    log("main ends")


asyncio.run(main())
