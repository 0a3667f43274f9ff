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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    keep(asyncio.create_task(asyncio.sleep(1, 1)))
    keep(asyncio.create_task(asyncio.sleep(0.2, 2)))
    try:
        async with asyncio.TaskGroup() as g3:
            g3.create_task(asyncio.sleep(0, 4))
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(0.1)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    raise ValueError(7)


async def work2(n):
    if n % 3 == 0:
        raise RuntimeError(8)
    try:
        async for i in numbers(1, 1):
            log("item", i)
        await asyncio.sleep(0)
    finally:
        log("finally", 9)
        await asyncio.sleep(0.1)
        log("finally over", 10)
    raise ValueError(11)


async def work1(n):
    async for i in numbers(1, 0.3):
        log("item", i)
    t12 = asyncio.create_task(work2(13), name="t12")
    t12.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    cancel(4)
    keep(asyncio.create_task(work3(14)))
    t12.cancel()
    try:
        log("result", await t12)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await queue.put(15)
    log("put", 15, queue.qsize())
    return n


async def work0(n):
    try:
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.1, 17), work1(18)], timeout=0.3):
                log("next", await following)
        except (TimeoutError, ValueError) as e19:
            log("caught", name(e19))
        try:
            keep(asyncio.create_task(asyncio.sleep(1, 20)))
            async with condition:
                try:
                    cancel(0, 'why')
                finally:
                    log("finally", 21)
                    await asyncio.sleep(0.1)
                    log("finally over", 22)
                if n % 2 == 0:
                    raise ValueError(23)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    finally:
        log("finally", 24)
        await asyncio.sleep(0)
        log("finally over", 25)
    some26 = [asyncio.create_task(c) for c in (work2(27), work2(28), work3(29),)]
    done, pending = await asyncio.wait(some26, timeout=1, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(31)))
    try:
        async with asyncio.TaskGroup() as g32:
            g32.create_task(work3(33))
            g32.create_task(asyncio.sleep(0.1, 34))
            cancel(1, 'why')
            try:
                async with asyncio.timeout(1):
                    cancel(0, 'why')
            except TimeoutError as e35:
                log("caught", name(e35))
                try:
                    log("got", await asyncio.wait_for(work3(36), None))
                except TimeoutError as e37:
                    log("caught", name(e37))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async for i in numbers(3, 1):
        log("item", i)
        if i == 1:
            break
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    keep(asyncio.create_task(work1(39)))
    await asyncio.sleep(0.1)
    log("main ends")


asyncio.run(main())
