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

queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    try:
        some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 2),)]
        done, pending = await asyncio.wait(some1, timeout=0, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    finally:
        log("finally", 3)
        await asyncio.sleep(1)
        log("finally over", 4)
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0, 5), asyncio.sleep(0, 6)))
    except Exception as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        async with lock:
            keep(asyncio.create_task(work1(8)))
    except ValueError as error:
        log("caught", name(error))
    keep(asyncio.create_task(work1(9)))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(11)))
    keep(asyncio.create_task(work0(12)))
    loop.call_later(0.1, log, 'callback', 13)
    cancel(0, 'why')
    event.clear()
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
