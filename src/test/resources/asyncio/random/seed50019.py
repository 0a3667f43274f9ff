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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    t1 = asyncio.create_task(asyncio.sleep(0.5, 2))
    try:
        log("twice", await asyncio.gather(t1, t1, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    try:
        log("gathered", await asyncio.gather(queue.get(), queue.get()))
    except Exception as error:
        log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0, 3), 0.1))
    except TimeoutError as e4:
        log("caught", name(e4))
        await queue.put(5)
        log("put", 5, queue.qsize())
    log("variable", variable.get())
    return n


async def work0(n):
    try:
        queue.put_nowait(8)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    context9 = contextvars.copy_context()
    context9.run(variable.set, 10)
    loop.call_soon(tell, context=context9)
    await asyncio.sleep(0.2)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(12)))
    keep(asyncio.create_task(work1(13)))
    keep(asyncio.create_task(work0(14)))
    t15 = asyncio.create_task(work0(16), name="t15")
    t15.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with resource(17, 0.3) as value:
            log("inside", value)
            try:
                t18 = loop.create_task(work1(19))
                t18.add_done_callback(ended)
                t18.add_done_callback(ended)
                await asyncio.sleep(0.1)
                keep(t18)
                t20 = asyncio.ensure_future(work1(21))
                try:
                    log("shielded", await asyncio.wait_for(asyncio.shield(t20), 0.3))
                except (TimeoutError) as error:
                    log("left", name(error), t20.done())
            except ValueError as error:
                log("caught", name(error))
            try:
                async with condition:
                    shared.clear()
                    condition.notify_all()
            finally:
                log("finally", 22)
    except ValueError as error:
        log("outside", name(error))
    await asyncio.sleep(0.1)
    log("at", 24)
    log("at", 25)
    log("at", 26)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
