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

queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    try:
        try:
            cancel(2)
        finally:
            log("finally", 2)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    return n * 2


async def work1(n):
    try:
        event.set()
        try:
            log("got", await asyncio.wait_for(asyncio.gather(asyncio.sleep(1, 4), work2(5)), 0.1))
        except TimeoutError as e6:
            log("caught", name(e6))
            some7 = [asyncio.create_task(c) for c in (work2(8), work2(9),)]
            done, pending = await asyncio.wait(some7, timeout=0.5, return_when=asyncio.ALL_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
    try:
        try:
            await asyncio.wait_for(queue.join(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    finally:
        log("finally", 11)
    try:
        log("at", 12)
    finally:
        log("finally", 13)
    return n


async def work0(n):
    try:
        async with condition:
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 1))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            await barrier.abort()
            log("at", 15)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    cancel(0, 'why')
    async for i in numbers(2, 0):
        log("item", i)
        if i == 1:
            break
    for result in await asyncio.gather(queue.put(16), work1(17), work1(18), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(20)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 21)))
    f22 = loop.create_future()
    loop.call_later(1, settle, f22, 23)
    try:
        log("future", await f22)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(0.15):
                    log("took", await queue.get())
            except TimeoutError as e26:
                log("caught", name(e26))
                try:
                    log("at", 27)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    await asyncio.sleep(0.1)
                    log("uncancel", asyncio.current_task().uncancel())
            async for i in numbers(2, 0.5):
                log("item", i)
    except TimeoutError as e28:
        log("caught", name(e28))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
