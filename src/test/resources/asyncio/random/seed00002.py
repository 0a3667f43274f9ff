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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    cancel(2, 'why')
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0, 2))
            try:
                async with asyncio.TaskGroup() as g3:
                    g3.create_task(asyncio.sleep(0.3, 4))
                    g3.create_task(asyncio.sleep(1, 5))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            cancel(0, 'why')
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    t6 = asyncio.create_task(asyncio.sleep(0.3, 7), name="t6")
    t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    keep(asyncio.create_task(asyncio.sleep(0.1, 8)))
    some9 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 10),)]
    done, pending = await asyncio.wait(some9, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some9:
        t.cancel()
    t6.cancel()
    try:
        log("result", await t6)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    for result in await asyncio.gather(asyncio.gather(asyncio.sleep(0.1, 11), asyncio.sleep(1, 12)), event.wait(), asyncio.gather(asyncio.sleep(0.3, 13), asyncio.sleep(0.3, 14)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n


async def work0(n):
    f16 = loop.create_future()
    loop.call_later(0.1, f16.cancel)
    try:
        log("future", await f16)
    except ValueError as error:
        log("caught", name(error))
    cancel(2, 'why')
    for result in await asyncio.gather(queue.get(), queue.put(19), queue.put(20), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(22)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 23)))
    async for i in numbers(2, 0.2):
        log("item", i)
        if i == 1:
            break
    for i in range(2):
        loop.call_later(0, event.set)
        for i in range(2):
            try:
                loop.call_later(0, log, 'callback', 25)
            finally:
                log("finally", 26)
                await asyncio.sleep(0.1)
                log("finally over", 27)
    if len(tasks) > 2:
        raise ValueError(28)
    cancel(2)
    log("main ends")


asyncio.run(main())
