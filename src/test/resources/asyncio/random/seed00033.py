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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    await asyncio.sleep(0.1)
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0.3, 2))
            g1.create_task(asyncio.sleep(1, 3))
            g1.create_task(asyncio.sleep(0, 4))
            await asyncio.sleep(0)
            loop.call_soon(event.set)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    some6 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 7), asyncio.sleep(0, 8), asyncio.sleep(0, 9),)]
    done, pending = await asyncio.wait(some6, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    await asyncio.sleep(0)
    raise ValueError(10)


async def work2(n):
    event.set()
    try:
        log("gathered", await asyncio.gather(queue.get(), work3(11)))
    except Exception as error:
        log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await asyncio.sleep(0)
    return n


async def work1(n):
    try:
        log("got", await asyncio.wait_for(work3(14), 0))
    except TimeoutError as e15:
        log("caught", name(e15))
        try:
            if n % 3 == 0:
                raise asyncio.CancelledError(16)
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    cancel(2, 'why')
    raise ValueError(17)


async def work0(n):
    log("at", 18)
    cancel(3, 'why')
    raise ValueError(19)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(20)))
    cancel(1, 'why')
    loop.call_soon(log, 'callback', 21)
    await asyncio.sleep(0.2)
    t22 = asyncio.create_task(work3(23), name="t22")
    t22.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    cancel(4, 'why')
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    t22.cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
