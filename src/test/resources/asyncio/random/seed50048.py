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

import contextlib
import contextvars

variable = contextvars.ContextVar("variable", default=0)


def tell():
    log("tells", variable.get())


async def telling():
    log("variable is", variable.get())
    await asyncio.sleep(0.1)
    variable.set(variable.get() + 1)
    log("variable is", variable.get())


def fails(what):
    raise RuntimeError("callback")


def ended(task):
    log("ended", task.get_name(), task.cancelled())


def cancel_all(task):
    for n in range(len(tasks)):
        tasks[n].cancel("all")


def heard(loop, context):
    log("heard", context["message"], name(context["exception"]) if "exception" in context else None)


async def receives(n, pause):
    got = None
    try:
        for i in range(n):
            try:
                got = yield i, got
            except KeyError as error:
                log("thrown in", name(error))
            await asyncio.sleep(pause)
    finally:
        log("receiver ends")


@contextlib.asynccontextmanager
async def resource(n, pause):
    log("opens", n)
    try:
        yield n
    except LookupError as error:
        log("resource swallows", name(error))
    finally:
        await asyncio.sleep(pause)
        log("closes", n)
shared, bounded = asyncio.Event(), asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    log("at", 1)
    try:
        loop.call_later(0.1, fails, 2)
        loop.call_later(0.1, fails, 3)
    finally:
        log("finally", 4)
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    return n * 2


async def work1(n):
    variable.set(7)
    for result in await asyncio.gather(event.wait(), queue.get(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    loop.call_later(0.2, asyncio.current_task().cancel)
    try:
        async with asyncio.TaskGroup() as g8:
            keep(g8.create_task(work2(9)))
            log("at", 10)
            log("at", 11)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work0(n):
    await asyncio.sleep(0)
    asyncio.current_task().cancel('itself')
    try:
        try:
            await asyncio.wait_for(bounded.acquire(), 0.3)
        except TimeoutError as error:
            log("no bounded", bounded.locked())
        else:
            try:
                try:
                    asyncio.current_task().cancel('itself')
                    try:
                        await asyncio.sleep(0.1)
                        log("at", 14)
                    except asyncio.CancelledError as error:
                        log("cancelled", error.args, asyncio.current_task().cancelling())
                        raise
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    raise
            finally:
                bounded.release()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        raise
    async for i in numbers(1, 0.1):
        log("item", i)
        if i == 1:
            break
    raise ValueError(15)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(16)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 17)))
    try:
        async with asyncio.TaskGroup() as g18:
            g18.create_task(work1(19))
            g18.create_task(asyncio.sleep(0, 20))
            keep(g18.create_task(work1(21)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    cancel(4, 'why')
    try:
        for following in asyncio.as_completed([work2(22), asyncio.sleep(0.3, 23)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e24:
        log("caught", name(e24))
        try:
            async with asyncio.timeout(None):
                try:
                    try:
                        await asyncio.sleep(0)
                        log("at", 26)
                    except asyncio.CancelledError as error:
                        log("cancelled", error.args, asyncio.current_task().cancelling())
                        await asyncio.sleep(0.3)
                        raise
                    try:
                        async with resource(27, 0.1) as value:
                            log("inside", value)
                            log("at", 28)
                            log("at", 29)
                    except Exception as error:
                        log("outside", name(error))
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.3)
        except TimeoutError as e31:
            log("caught", name(e31))
            log("at", 32)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
