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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 2),)]
    done, pending = await asyncio.wait(some1, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    if n % 3 == 0:
        raise RuntimeError(3)
    return n * 2


async def work2(n):
    try:
        async with resource(5, 0.5) as value:
            log("inside", value)
            handle6 = loop.call_at(loop.time() + 0.1, log, 'handle', 7)
            try:
                log("at", 8)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise ValueError(9)
            handle6.cancel()
            log("handle", handle6.cancelled())
            log("at", 10)
    except Exception as error:
        log("outside", name(error))
    await asyncio.sleep(0)
    return n * 2


async def work1(n):
    try:
        log("took", await queue.get())
        try:
            async with resource(14, 0.1) as value:
                log("inside", value)
                try:
                    bounded.release()
                except (ValueError, RuntimeError) as error:
                    log("caught", name(error))
                t15 = asyncio.create_task(work2(16))
                try:
                    log("twice", await asyncio.gather(t15, t15, asyncio.sleep(0.1), return_exceptions=True) == [])
                except Exception as error:
                    log("caught", name(error))
        except Exception as error:
            log("outside", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(17)
    keep(asyncio.create_task(work2(18), eager_start=True))
    cancel(0, 'why')
    return n


async def work0(n):
    try:
        await asyncio.wait_for(semaphore.acquire(), 0.3)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            loop.call_later(0.1, asyncio.current_task().cancel)
        finally:
            semaphore.release()
    cancel(1, 'why')
    t20 = asyncio.create_task(work2(21))
    try:
        log("twice", await asyncio.gather(t20, t20, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(23)))
    keep(asyncio.create_task(work1(24)))
    event.set()
    keep(asyncio.create_task(asyncio.sleep(0.3, 25)))
    loop.call_soon_threadsafe(fails, 26)
    t27 = asyncio.create_task(work0(28))
    try:
        log("twice", await asyncio.gather(t27, t27, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    some29 = [asyncio.create_task(c) for c in (work3(30),)]
    done, pending = await asyncio.wait(some29, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
