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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 2), asyncio.sleep(0.3, 3),)]
    done, pending = await asyncio.wait(some1, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some1:
        t.cancel()
    cancel(0)
    some4 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 5), asyncio.sleep(1, 6),)]
    done, pending = await asyncio.wait(some4, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some4:
        keep(t)
    raise ValueError(7)


async def work0(n):
    try:
        t8 = asyncio.create_task(asyncio.sleep(0.1, 9), name="t8")
        t8.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        log("at", 10)
        try:
            try:
                async with asyncio.timeout(0.1):
                    some11 = [asyncio.create_task(c) for c in (asyncio.sleep(0.5, 12), asyncio.sleep(0.1, 13),)]
                    done, pending = await asyncio.wait(some11, timeout=0.1, return_when=asyncio.FIRST_EXCEPTION)
                    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                    for t in some11:
                        t.cancel()
            except TimeoutError as e14:
                log("caught", name(e14))
        finally:
            log("finally", 15)
            await asyncio.sleep(1)
            log("finally over", 16)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log("at", 19)
    raise ValueError(20)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.5, 21)))
    async with condition:
        try:
            for following in asyncio.as_completed([work0(22), work1(23)], timeout=0.5):
                log("next", await following)
        except (TimeoutError, ValueError) as e24:
            log("caught", name(e24))
        try:
            await asyncio.sleep(0.2)
            try:
                await asyncio.wait_for(queue.join(), 0.3)
            except TimeoutError as error:
                log("caught", name(error))
        except ValueError as error:
            log("caught", name(error))
    some26 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 27), work1(28), asyncio.sleep(0, 29),)]
    done, pending = await asyncio.wait(some26, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    loop.call_later(0.2, cancel, 0)
    try:
        for following in asyncio.as_completed([work1(31), work1(32), work1(33)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e34:
        log("caught", name(e34))
    log("main ends")


asyncio.run(main())
