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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    log("took", await queue.get())
    keep(asyncio.create_task(asyncio.sleep(0.1, 2)))
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0.3)
    finally:
        log("finally", 5)
        await asyncio.sleep(0)
        log("finally over", 6)
    log("at", 7)
    return n


async def work0(n):
    for result in await asyncio.gather(event.wait(), event.wait(), work1(9), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    async with condition:
        condition.notify(2)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(11)))
    keep(asyncio.create_task(work1(12)))
    cancel(2, 'why')
    async with semaphore:
        try:
            async with asyncio.timeout(1):
                try:
                    for following in asyncio.as_completed([asyncio.sleep(0, 13)], timeout=0.5):
                        log("next", await following)
                except (TimeoutError, ValueError) as e14:
                    log("caught", name(e14))
                    try:
                        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
                    except (TimeoutError, asyncio.BrokenBarrierError) as error:
                        log("caught", name(error))
                    await barrier.abort()
        except TimeoutError as e15:
            log("caught", name(e15))
        loop.call_soon(log, 'callback', 16)
    for i in range(1):
        log("at", 17)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
