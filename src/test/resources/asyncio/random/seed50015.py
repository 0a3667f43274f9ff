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
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 2), asyncio.sleep(0, 3),)]
    done, pending = await asyncio.wait(some1, timeout=0.15, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some1:
        keep(t)
    asyncio.current_task().cancel()
    try:
        try:
            async with asyncio.timeout(0.15):
                try:
                    async with asyncio.timeout(0.2):
                        await asyncio.sleep(0)
                except TimeoutError as e5:
                    log("caught", name(e5))
                    try:
                        condition.notify()
                    except RuntimeError as error:
                        log("caught", name(error))
        except TimeoutError as e6:
            log("caught", name(e6))
        loop.call_later(0.5, asyncio.current_task().cancel, 'later')
    finally:
        log("finally", 7)
        await asyncio.sleep(0.5)
        log("finally over", 8)
    return n


async def work0(n):
    try:
        async with resource(10, 1) as value:
            log("inside", value)
            keep(asyncio.create_task(asyncio.sleep(0.5, 11)))
    except Exception as error:
        log("outside", name(error))
    try:
        if n % 3 == 0:
            raise ValueError(12)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    keep(asyncio.create_task(work1(13)))
    await asyncio.sleep(1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(16)))
    keep(asyncio.create_task(work0(17)))
    try:
        lock.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        condition.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    t18 = asyncio.ensure_future(work1(19))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t18), None))
    except (TimeoutError) as error:
        log("left", name(error), t18.done())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
