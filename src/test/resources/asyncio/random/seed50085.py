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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    async with semaphore:
        handle1 = loop.call_later(0.2, log, 'handle', 2)
        loop.call_soon(fails, 3)
        handle1.cancel()
        log("handle", handle1.cancelled())
        try:
            async with resource(4, 0.5) as value:
                log("inside", value)
                log("variable", variable.get())
                for i in range(1):
                    some6 = [asyncio.create_task(c) for c in (asyncio.sleep(0.5, 7),)]
                    done, pending = await asyncio.wait(some6, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
                    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                    t8 = asyncio.create_task(asyncio.sleep(0.5, 9), name="t8")
                    t8.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                    log("at", 10)
                    log("at", 11)
                    try:
                        log("result", await t8)
                    except (ValueError, asyncio.QueueShutDown) as error:
                        log("caught", name(error))
        except ValueError as error:
            log("outside", name(error))
    await asyncio.sleep(0)
    log("at", 13)
    log("at", 14)
    return n


async def work0(n):
    try:
        async with asyncio.timeout(0.1) as limit16:
            try:
                log("got", await asyncio.wait_for(asyncio.sleep(0, 17), 1))
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e18:
                log("caught", name(e18))
                for result in await asyncio.gather(work1(19), queue.get(), return_exceptions=True):
                    log("gathered", name(result) if isinstance(result, BaseException) else result)
            limit16.reschedule(loop.time() - 1)
            log("limit", limit16.when() is None, limit16.expired())
            async with condition:
                loop.call_later(0.5, asyncio.current_task().cancel, 'later')
                cancel(4, 'why')
            await asyncio.sleep(0.1)
    except TimeoutError as e21:
        log("caught", name(e21))
    log("expired", limit16.expired())
    await asyncio.sleep(0)
    await asyncio.sleep(0.3)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 25)))
    keep(asyncio.create_task(work1(26)))
    try:
        log("got", await asyncio.wait_for(work0(27), 0.1))
    except TimeoutError as e28:
        log("caught", name(e28))
    keep(asyncio.create_task(asyncio.sleep(0.5, 29)))
    if len(tasks) > 2:
        raise RuntimeError(30)
    f31 = loop.create_future()
    for call in (f31.result, f31.exception, lambda: f31.set_result(32), lambda: f31.set_exception(ValueError(3)), f31.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    for result in await asyncio.gather(queue.get(), work1(33), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
