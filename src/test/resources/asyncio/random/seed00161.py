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

queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    cancel(0, 'why')
    cancel(0, 'why')
    f1 = loop.create_future()
    loop.call_later(0, settle, f1, 2)
    try:
        log("future", await f1)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g4:
            g4.create_task(asyncio.sleep(0, 5))
            g4.create_task(asyncio.sleep(0.2, 6))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work2(n):
    loop.call_later(0.2, cancel, 2)
    keep(asyncio.create_task(work3(9)))
    return n


async def work1(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    if n % 3 == 0:
        raise ValueError(11)
    return n


async def work0(n):
    try:
        try:
            async with asyncio.TaskGroup() as g13:
                g13.create_task(work3(14))
                g13.create_task(work2(15))
                g13.create_task(work3(16))
                try:
                    some17 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 18),)]
                    done, pending = await asyncio.wait(some17, timeout=0, return_when=asyncio.ALL_COMPLETED)
                    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                    async with condition:
                        log("at", 19)
                        log("at", 20)
                finally:
                    log("finally", 21)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        await asyncio.sleep(0.1)
    finally:
        log("finally", 23)
        await asyncio.sleep(0.1)
        log("finally over", 24)
    log("at", 25)
    log("at", 26)
    log("at", 27)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 29)))
    keep(asyncio.create_task(work2(30)))
    event.set()
    try:
        log("got", await asyncio.wait_for(work3(31), 0.1))
    except TimeoutError as e32:
        log("caught", name(e32))
        keep(asyncio.create_task(asyncio.sleep(0.3, 33)))
    t34 = asyncio.create_task(work1(35), name="t34")
    t34.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    await asyncio.sleep(0.3)
    try:
        log("result", await t34)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
