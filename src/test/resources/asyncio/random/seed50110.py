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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    try:
        async with asyncio.timeout(0.3):
            for i in range(1):
                for result in await asyncio.gather(asyncio.sleep(0.1, 1), event.wait(), asyncio.sleep(0.1, 2), return_exceptions=True):
                    log("gathered", name(result) if isinstance(result, BaseException) else result)
    except TimeoutError as e3:
        log("caught", name(e3))
    t4 = asyncio.create_task(asyncio.sleep(0.2, 5), name="t4")
    t4.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    log("at", 6)
    t4.cancel()
    log("at", 7)
    return n * 2


async def work1(n):
    keep(asyncio.create_task(asyncio.sleep(0.1, 9)))
    keep(asyncio.create_task(work2(10)))
    keep(asyncio.create_task(work2(11)))
    return n


async def work0(n):
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    cancel(3, 'why')
    keep(asyncio.create_task(work2(13)))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(15)))
    log("at", 16)
    async with condition:
        shared.clear()
        condition.notify_all()
    event.set()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
