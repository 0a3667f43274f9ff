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
queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    loop.call_later(0.3, asyncio.current_task().cancel, 'later')
    try:
        context1 = contextvars.copy_context()
        context1.run(variable.set, 2)
        loop.call_later(1, tell, context=context1)
    finally:
        log("finally", 3)
        await asyncio.sleep(0)
        log("finally over", 4)
    raise ValueError(5)


async def work0(n):
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(bounded.acquire(), 0)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            try:
                await condition.wait()
            except RuntimeError as error:
                log("caught", name(error))
            try:
                for following in asyncio.as_completed([asyncio.sleep(0.1, 7)], timeout=0.5):
                    log("next", await following)
            except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e8:
                log("caught", name(e8))
        finally:
            bounded.release()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(10)))
    keep(asyncio.create_task(work1(11)))
    f12 = loop.create_future()
    for call in (f12.result, f12.exception, lambda: f12.set_result(13), lambda: f12.set_exception(ValueError(3)), f12.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g14:
            g14.create_task(asyncio.sleep(0.1, 15))
            g14.create_task(work0(16))
            log("at", 17)
            try:
                try:
                    await asyncio.wait_for(lock.acquire(), 0.2)
                except TimeoutError as error:
                    log("no lock", lock.locked())
                else:
                    try:
                        await asyncio.sleep(0)
                        await asyncio.sleep(0.3)
                    finally:
                        lock.release()
            finally:
                log("finally", 20)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 21)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
