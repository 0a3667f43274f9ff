import asyncio
import contextlib
import contextvars

loop = None
var = contextvars.ContextVar("var", default=0)
futures, tasks = {}, []


def log(*words):
    task = asyncio.current_task() if loop and loop.is_running() else None
    print(f"{loop.time():.2f}" if loop else "-", task.get_name() if task else "-", var.get(), *words)


def short(value):
    if isinstance(value, BaseExceptionGroup):
        return f"{type(value).__name__}({value.message!r}, [{', '.join(map(short, value.exceptions))}])"
    if isinstance(value, BaseException):
        context = f" after {type(value.__context__).__name__}" if value.__context__ else ""
        cause = f" because {type(value.__cause__).__name__}" if value.__cause__ else ""
        return f"{type(value).__name__}{value.args}{context}{cause}"
    if isinstance(value, asyncio.Future):
        return f"<{type(value).__name__} {value._state}>"
    if isinstance(value, (list, tuple, set)):
        return "[" + ", ".join(map(short, value)) + "]"
    return type(value).__name__ if hasattr(value, "__dict__") else repr(value)


class Awaitable:
    def __init__(self, steps, result):
        self.steps, self.result = steps, result

    def __await__(self):
        for _ in range(self.steps):
            yield
        return self.result


class OwnTask(asyncio.Task):
    def cancel(self, msg=None):
        log("cancel asked", self.get_name(), msg)
        return super().cancel(msg)


class OwnFuture(asyncio.Future):
    def set_result(self, value):
        log("result set", short(value))
        super().set_result(value)


class OwnQueue(asyncio.Queue):
    def _put(self, item):
        log("_put", short(item))
        super()._put(item)

    def _get(self):
        item = super()._get()
        log("_get", short(item))
        return item


class Manager:
    def __init__(self, number, enter=0, leave=0, swallow=(), fail=None):
        self.number, self.enter, self.leave, self.swallow, self.fail = number, enter, leave, swallow, fail

    async def __aenter__(self):
        await asyncio.sleep(self.enter)
        log("enter", self.number)

    async def __aexit__(self, kind, error, traceback):
        log("leave", self.number, short(error))
        await asyncio.sleep(self.leave)
        if self.fail:
            raise self.fail
        return isinstance(error, self.swallow)


async def numbers(count, pause):
    log("generator starts")
    try:
        for i in range(count):
            try:
                got = yield i
                if got is not None:
                    log("generator got", short(got))
            except (ValueError, KeyError) as error:
                log("generator caught", short(error))
                yield "caught"
            await asyncio.sleep(pause)
    except GeneratorExit:
        log("generator exits")
        raise
    except asyncio.CancelledError as error:
        log("generator cancelled", short(error))
        raise
    finally:
        log("generator ends")


def done(future):
    log("done", future.get_name(), future._state)


def handler(loop, context):
    log("handler", context["message"].split("<")[0], short(context.get("exception")))


def settle(number, what):
    own = future(number)
    if own.done():
        log("already", own._state)
    elif isinstance(what, BaseException):
        own.set_exception(what)
    else:
        own.set_result(what)


def future(number):
    if number not in futures:
        futures[number] = OwnFuture(loop=loop)
        loop.call_later(0, settle, number, number)
    return futures[number]


async def work1(n):
    async with contextlib.AsyncExitStack() as stack1:
        await stack1.enter_async_context(Manager(2, 0, 0))
        stack1.push_async_callback(asyncio.sleep, 0.1)
        async with asyncio.timeout(0) as timeout3:
            async with condition:
                await asyncio.wait_for(condition.wait(), 0.3)
        log(4, short(await asyncio.wait_for(queue.put(8), 1)))
    tasks.append(asyncio.create_task(asyncio.sleep(0.1, 10), name='k11'))
    tasks[-1].add_done_callback(done)
    return n


async def work0(n):
    coroutine12 = asyncio.sleep(0.2, 12)
    try:
        log(short(coroutine12.throw(ValueError(7))))
    except BaseException as error:
        log('by hand', short(error))
    finally:
        coroutine12.close()
    with contextlib.suppress(ValueError):
        context = contextvars.copy_context()
        context.run(var.set, 13)
        tasks.append(loop.create_task(work1(13), context=context))
        generator14 = numbers(3, 0.2)
        try:
            log(short(await generator14.athrow(ValueError(5))))
        except (Exception, StopAsyncIteration) as error:
            log('generator gave', short(error))
    log(15, short(await asyncio.wait_for(event.wait(), 0.1)))
    async with contextlib.AsyncExitStack() as stack22:
        await stack22.enter_async_context(Manager(23, 0.5, 0.2))
        stack22.push_async_callback(asyncio.sleep, 0.5)
        async with Manager(24, 0.3, 0.2):
            log(25, short(await asyncio.gather(work1(25), work1(25), return_exceptions=False)))
            coroutine32 = work1(32)
            try:
                log(short(coroutine32.send(None)))
            except BaseException as error:
                log('by hand', short(error))
            finally:
                coroutine32.close()
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.LifoQueue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(1)
    loop.set_task_factory(asyncio.eager_task_factory)
    for i in range(3):
        tasks.append(asyncio.create_task(work0(i)))
    log(33, short(await future(3)))
    async with condition:
        condition.notify()
    try:
        async with asyncio.TaskGroup() as group40:
            group40.create_task(work1(40))
            group40.create_task(work1(40))
            asyncio.current_task().cancel()
            log(43, short(await asyncio.wait_for(queue.put(47), 0.3)))
    except* Exception as errors:
        log('group', short(errors))
    with contextlib.suppress((KeyError, RuntimeError)):
        log(50, short(await asyncio.wait_for(asyncio.sleep(0, 50), 0.2)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
