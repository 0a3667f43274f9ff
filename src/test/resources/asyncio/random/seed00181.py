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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    async for i in numbers(2, 0.3):
        log("item", i)
        if i == 1:
            break
    t1 = asyncio.create_task(asyncio.sleep(0.1, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async with lock:
        try:
            async with condition:
                condition.notify_all()
            try:
                async with condition:
                    condition.notify(2)
                try:
                    try:
                        await asyncio.sleep(1)
                    except ValueError as error:
                        log("caught", name(error))
                    log("at", 4)
                finally:
                    log("finally", 5)
            finally:
                log("finally", 6)
                await asyncio.sleep(0.1)
                log("finally over", 7)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    return n


async def work2(n):
    async with lock:
        try:
            for following in asyncio.as_completed([work3(9), work3(10), work3(11)], timeout=0.5):
                log("next", await following)
        except (TimeoutError, ValueError) as e12:
            log("caught", name(e12))
        await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    try:
        log("gathered", await asyncio.gather(queue.put(14)))
    except Exception as error:
        log("caught", name(error))
    return n


async def work1(n):
    keep(asyncio.create_task(work2(16)))
    for i in range(1):
        try:
            try:
                log("got", await asyncio.wait_for(asyncio.sleep(0, 17), 0))
            except TimeoutError as e18:
                log("caught", name(e18))
            async for i in numbers(2, 0.2):
                log("item", i)
                if i == 1:
                    break
        finally:
            log("finally", 19)
            await asyncio.sleep(0)
            log("finally over", 20)
    return n


async def work0(n):
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    try:
        loop.call_soon(cancel, 3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    try:
        log("got", await asyncio.wait_for(asyncio.gather(asyncio.sleep(0.3, 24), work2(25)), 0.15))
    except TimeoutError as e26:
        log("caught", name(e26))
        if n % 3 == 0:
            raise asyncio.CancelledError(27)
    if n % 3 == 0:
        raise ValueError(28)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(30)))
    keep(asyncio.create_task(work2(31)))
    keep(asyncio.create_task(asyncio.sleep(0, 32)))
    log("took", await queue.get())
    async with condition:
        condition.notify(2)
    log("at", 34)
    await asyncio.sleep(0)
    keep(asyncio.create_task(work2(35)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
