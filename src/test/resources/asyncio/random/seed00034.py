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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0)
        except TimeoutError as error:
            log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(0.2, 1)))
    event.set()
    return n


async def work2(n):
    try:
        async with asyncio.timeout(0.3):
            try:
                async with asyncio.TaskGroup() as g3:
                    g3.create_task(asyncio.sleep(0, 4))
                    for i in range(2):
                        await asyncio.sleep(0.2)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except TimeoutError as e6:
        log("caught", name(e6))
        try:
            some7 = [asyncio.create_task(c) for c in (work3(8), work3(9),)]
            done, pending = await asyncio.wait(some7, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some7:
                keep(t)
            log("at", 10)
        finally:
            log("finally", 11)
            await asyncio.sleep(0.3)
            log("finally over", 12)
    log("at", 13)
    return n


async def work1(n):
    keep(asyncio.create_task(asyncio.sleep(0.3, 15)))
    try:
        log("took", await queue.get())
        async with lock:
            await queue.put(17)
            log("put", 17, queue.qsize())
            try:
                try:
                    log("gathered", await asyncio.gather(asyncio.gather(work2(18), work3(19))))
                except Exception as error:
                    log("caught", name(error))
                try:
                    log("at", 20)
                    log("at", 21)
                finally:
                    log("finally", 22)
                    await asyncio.sleep(0.3)
                    log("finally over", 23)
            finally:
                log("finally", 24)
                await asyncio.sleep(0.1)
                log("finally over", 25)
    finally:
        log("finally", 26)
    await asyncio.sleep(0.3)
    raise ValueError(28)


async def work0(n):
    log("at", 29)
    try:
        try:
            log("gathered", await asyncio.gather(work1(30), asyncio.gather(work1(31), asyncio.sleep(1, 32)), work3(33)))
        except Exception as error:
            log("caught", name(error))
        async for i in numbers(1, 1):
            log("item", i)
    finally:
        log("finally", 34)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.2)
        except TimeoutError as error:
            log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(36)))
    keep(asyncio.create_task(work3(37)))
    log("at", 38)
    keep(asyncio.create_task(asyncio.sleep(1, 39)))
    try:
        async with asyncio.TaskGroup() as g40:
            g40.create_task(work0(41))
            g40.create_task(asyncio.sleep(0.2, 42))
            t43 = asyncio.create_task(work2(44), name="t43")
            t43.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            if len(tasks) > 4:
                raise ValueError(45)
            if len(tasks) > 3:
                raise ValueError(46)
            try:
                log("result", await t43)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
            if len(tasks) > 2:
                raise RuntimeError(47)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 48)
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
