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

queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    keep(asyncio.create_task(asyncio.sleep(1, 1)))
    try:
        async with asyncio.TaskGroup() as g2:
            g2.create_task(asyncio.sleep(0.1, 3))
            keep(g2.create_task(asyncio.sleep(0.1, 4)))
            try:
                async with asyncio.timeout(0.1):
                    log("took", await queue.get())
                    try:
                        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
                    except (TimeoutError, asyncio.BrokenBarrierError) as error:
                        log("caught", name(error))
            except TimeoutError as e6:
                log("caught", name(e6))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 7)
    log("at", 8)
    return n


async def work0(n):
    for i in range(1):
        keep(asyncio.create_task(work1(10)))
        try:
            some11 = [asyncio.create_task(c) for c in (work1(12),)]
            done, pending = await asyncio.wait(some11, timeout=0.2, return_when=asyncio.FIRST_EXCEPTION)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some11:
                t.cancel()
            cancel(1)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    for i in range(2):
        loop.call_later(0.5, cancel, 1)
    queue.shutdown(immediate=True)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(16)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 17)))
    cancel(3)
    event.set()
    cancel(2, 'why')
    try:
        for following in asyncio.as_completed([work1(18), work0(19), asyncio.sleep(0, 20)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e21:
        log("caught", name(e21))
    try:
        await asyncio.sleep(0.2)
        if len(tasks) > 3:
            raise ValueError(22)
    finally:
        log("finally", 23)
    log("main ends")


asyncio.run(main())
