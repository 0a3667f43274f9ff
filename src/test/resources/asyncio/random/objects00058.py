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
        futures[number] = loop.create_future()
        loop.call_later(0.2, settle, number, number)
    return futures[number]


async def work3(n):
    log(1, short(await asyncio.sleep(1, 3)))
    log(8, short(await asyncio.wait_for(future(0), 0.1)))
    return n


async def work2(n):
    async with semaphore:
        async with contextlib.AsyncExitStack() as stack15:
            await stack15.enter_async_context(Manager(16, 0.2, 0.2))
            stack15.push_async_callback(asyncio.sleep, 0.2)
            async for x in numbers(2, 1):
                log(17, short(await work3(17)))
                log('x', x)
            log(24, short(await asyncio.gather(asyncio.sleep(1, 24), work3(24), return_exceptions=False)))
        log(31, short(await asyncio.wait_for(queue.put(35), 0)))
    return n


async def work1(n):
    coroutine38 = work2(38)
    try:
        log(short(coroutine38.throw(ValueError(7))))
    except BaseException as error:
        log('by hand', short(error))
    finally:
        coroutine38.close()
    return n


async def work0(n):
    tasks.append(asyncio.create_task(work1(38), name='k39'))
    tasks[-1].add_done_callback(done)
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.LifoQueue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(1)
    loop.set_task_factory(asyncio.eager_task_factory)
    for i in range(2):
        tasks.append(asyncio.create_task(work0(i)))
    if tasks: log('cancel', tasks[1 % len(tasks)].cancel())
    try:
        coroutine42 = work1(42)
        try:
            log(short(coroutine42.close()))
        except BaseException as error:
            log('by hand', short(error))
        finally:
            coroutine42.close()
        async for x in numbers(2, 0.1):
            log(43, short(await anext(numbers(1, 0.1), 'none')))
            break
    except Exception as error:
        log('caught', short(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
