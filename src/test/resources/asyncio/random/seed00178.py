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

queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    log("took", await queue.get())
    try:
        log("got", await asyncio.wait_for(queue.put(2), 0.2))
    except TimeoutError as e3:
        log("caught", name(e3))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    return n * 2


async def work0(n):
    try:
        log("gathered", await asyncio.gather(event.wait(), queue.put(6), work1(7)))
    except Exception as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(0.3):
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 1))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            await barrier.abort()
            for result in await asyncio.gather(queue.get(), work1(8), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
    except TimeoutError as e9:
        log("caught", name(e9))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 11)))
    keep(asyncio.create_task(work1(12)))
    log("took", await queue.get())
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
