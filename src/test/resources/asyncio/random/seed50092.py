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
shared, bounded = asyncio.Event(), asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    cancel(2)
    try:
        await asyncio.wait_for(lock.acquire(), 0.2)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            for i in range(2):
                try:
                    await asyncio.wait_for(condition.acquire(), 0.5)
                except TimeoutError as error:
                    log("no condition", condition.locked())
                else:
                    try:
                        log("at", 1)
                        await asyncio.sleep(0.3)
                    finally:
                        condition.release()
                try:
                    try:
                        log("got", await asyncio.wait_for(asyncio.gather(asyncio.sleep(0.1, 3), asyncio.sleep(0.3, 4)), 0))
                    except TimeoutError as e5:
                        log("caught", name(e5))
                    t6 = asyncio.ensure_future(asyncio.sleep(1, 7))
                    try:
                        log("shielded", await asyncio.wait_for(asyncio.shield(t6), 0.15))
                    except (TimeoutError) as error:
                        log("left", name(error), t6.done())
                        t6.cancel()
                finally:
                    log("finally", 8)
                    await asyncio.sleep(0)
                    log("finally over", 9)
        finally:
            lock.release()
    await asyncio.sleep(0)
    await asyncio.sleep(0.5)
    return n


async def work2(n):
    keep(asyncio.create_task(work3(13)))
    try:
        keep(asyncio.create_task(work3(14)))
        f15 = loop.create_future()
        loop.call_later(1, settle, f15, ValueError(17))
        try:
            log("future", await f15)
        except ValueError as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    return n


async def work1(n):
    await asyncio.sleep(0.2)
    try:
        await asyncio.wait_for(lock.acquire(), 0)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            try:
                await asyncio.wait_for(bounded.acquire(), 0.5)
            except TimeoutError as error:
                log("no bounded", bounded.locked())
            else:
                try:
                    keep(asyncio.create_task(work2(19), eager_start=True))
                finally:
                    bounded.release()
        finally:
            lock.release()
    f20 = loop.create_future()
    for call in (f20.result, f20.exception, lambda: f20.set_result(21), lambda: f20.set_exception(ValueError(3)), f20.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    await asyncio.sleep(0.1)
    return n * 2


async def work0(n):
    variable.set(24)
    t25 = asyncio.create_task(work3(26))
    try:
        log("twice", await asyncio.gather(t25, t25, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 28)))
    keep(asyncio.create_task(work3(29)))
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    t30 = asyncio.create_task(work2(31), name="t30")
    t30.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    await asyncio.sleep(0.5)
    try:
        log("result", await t30)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    loop.call_later(0, cancel, 0)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
