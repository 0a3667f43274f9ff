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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    f1 = loop.create_future()
    loop.call_later(0, settle, f1, 2)
    try:
        log("future", await f1)
    except ValueError as error:
        log("caught", name(error))
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        some4 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 5), asyncio.sleep(0.3, 6),)]
        done, pending = await asyncio.wait(some4, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    finally:
        log("finally", 7)
    log("at", 8)
    raise ValueError(9)


async def work0(n):
    cancel(2, 'why')
    try:
        log("got", await asyncio.wait_for(work1(10), 0.1))
    except TimeoutError as e11:
        log("caught", name(e11))
        try:
            for following in asyncio.as_completed([work1(12), asyncio.sleep(0.1, 13), work1(14)], timeout=None):
                log("next", await following)
        except (TimeoutError, ValueError) as e15:
            log("caught", name(e15))
            try:
                log("gathered", await asyncio.gather(queue.get()))
            except Exception as error:
                log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(17)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 18)))
    keep(asyncio.create_task(work1(19)))
    async with condition:
        condition.notify()
    cancel(4)
    async with condition:
        async with condition:
            async with condition:
                try:
                    log("gathered", await asyncio.gather(queue.get()))
                except Exception as error:
                    log("caught", name(error))
                event.clear()
            try:
                for following in asyncio.as_completed([work0(20), work0(21)], timeout=0.15):
                    log("next", await following)
            except (TimeoutError, ValueError) as e22:
                log("caught", name(e22))
                keep(asyncio.create_task(work1(23)))
        await asyncio.sleep(0.3)
    log("at", 25)
    log("main ends")


asyncio.run(main())
