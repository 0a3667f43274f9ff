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

queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    cancel(4, 'why')
    log("took", await queue.get())
    return n * 2


async def work0(n):
    cancel(0)
    keep(asyncio.create_task(work1(3)))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(5)))
    keep(asyncio.create_task(work0(6)))
    keep(asyncio.create_task(work0(7)))
    async with condition:
        try:
            try:
                await asyncio.wait_for(queue.join(), 0.3)
            except TimeoutError as error:
                log("caught", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.1)
            log("uncancel", asyncio.current_task().uncancel())
        try:
            async with asyncio.TaskGroup() as g9:
                g9.create_task(work0(10))
                g9.create_task(asyncio.sleep(0, 11))
                g9.create_task(work0(12))
                try:
                    await asyncio.sleep(0.3)
                    log("at", 14)
                finally:
                    log("finally", 15)
                await asyncio.sleep(0.2)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    log("at", 17)
    await asyncio.sleep(0)
    await asyncio.sleep(0.5)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
