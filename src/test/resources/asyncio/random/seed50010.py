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
queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    cancel(0, 'why')
    t1 = asyncio.create_task(asyncio.sleep(0.1, 2))
    try:
        log("twice", await asyncio.gather(t1, t1, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0, 3), asyncio.sleep(0, 4), asyncio.sleep(0, 5)], timeout=0.5):
            log("completed", await task)
    except (TimeoutError, ValueError) as e6:
        log("caught", name(e6))
        try:
            async with asyncio.timeout(0.2):
                try:
                    try:
                        for following in asyncio.as_completed([asyncio.sleep(0.3, 7), asyncio.sleep(0.2, 8)], timeout=0.1):
                            log("next", await following)
                    except (TimeoutError, ValueError) as e9:
                        log("caught", name(e9))
                    keep(asyncio.create_task(asyncio.sleep(0, 10)))
                finally:
                    log("finally", 11)
                await asyncio.sleep(0.1)
        except TimeoutError as e12:
            log("caught", name(e12))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.5, 13), 0))
    except TimeoutError as e14:
        log("caught", name(e14))
    raise ValueError(15)


async def work0(n):
    keep(asyncio.create_task(work1(16), eager_start=True))
    await event.wait()
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g18:
            g18.create_task(asyncio.sleep(0.1, 19))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(21)))
    try:
        async with resource(22, 0) as value:
            log("inside", value)
            async for i in numbers(3, 0.1):
                log("item", i)
                if i == 1:
                    break
            try:
                async for task in asyncio.as_completed([work0(23), work1(24), work0(25)], timeout=0.5):
                    log("completed", await task)
            except (TimeoutError, ValueError) as e26:
                log("caught", name(e26))
    except Exception as error:
        log("outside", name(error))
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 0) as limit27:
            t28 = asyncio.create_task(work1(29))
            try:
                log("twice", await asyncio.gather(t28, t28, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
            try:
                try:
                    async with resource(30, 0.2) as value:
                        log("inside", value)
                        log("at", 31)
                except Exception as error:
                    log("outside", name(error))
            except asyncio.CancelledError as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
            limit27.reschedule(loop.time())
            log("limit", limit27.when() is None, limit27.expired())
            try:
                await asyncio.sleep(0.2)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                log("uncancel", asyncio.current_task().uncancel())
    except TimeoutError as e33:
        log("caught", name(e33))
        await asyncio.sleep(0.2)
    log("expired", limit27.expired())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
