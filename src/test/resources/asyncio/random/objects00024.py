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
        loop.call_later(0.1, settle, number, number)
    return futures[number]


async def work3(n):
    coroutine1 = asyncio.sleep(0.1, 1)
    try:
        log(short(coroutine1.throw(ValueError(7))))
    except BaseException as error:
        log('by hand', short(error))
    finally:
        coroutine1.close()
    async with contextlib.AsyncExitStack() as stack2:
        await stack2.enter_async_context(Manager(3, 0.2, 0))
        stack2.push_async_callback(asyncio.sleep, 1)
        async with Manager(4, 1, 0.2, fail=OSError('o')):
            try:
                async with asyncio.TaskGroup() as group5:
                    group5.create_task(asyncio.sleep(0.1, 5))
                    group5.create_task(asyncio.sleep(0.3, 5))
                    log(6, short(await anext(numbers(1, 0.2), 'none')))
                    log(13, short(await asyncio.wait_for(event.wait(), 0.2)))
            except* ValueError as errors:
                log('group', short(errors))
            with contextlib.suppress((KeyError, RuntimeError)):
                log(asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        try:
            async with asyncio.TaskGroup() as group22:
                group22.create_task(asyncio.sleep(0.1, 22))
                tasks.append(asyncio.create_task(asyncio.sleep(1, 22), name='k23'))
                tasks[-1].add_done_callback(done)
                asyncio.current_task().cancel('m')
        except* ValueError as errors:
            log('group', short(errors))
    return n


async def work2(n):
    try:
        tasks.append(asyncio.create_task(asyncio.sleep(0.2, 25), name='k26'))
        tasks[-1].add_done_callback(done)
        context = contextvars.copy_context()
        context.run(var.set, 27)
        tasks.append(loop.create_task(work3(27), context=context))
    except asyncio.CancelledError as error:
        log('caught', short(error))
    return n


async def work1(n):
    log(28, short(await asyncio.wait_for(work2(28), 0.1)))
    return n


async def work0(n):
    try:
        async with asyncio.TaskGroup() as group35:
            group35.create_task(work2(35))
            group35.create_task(work3(35))
            tasks.append(asyncio.create_task(work3(35), name='k36'))
            tasks[-1].add_done_callback(done)
            async with contextlib.AsyncExitStack() as stack37:
                await stack37.enter_async_context(Manager(38, 0.3, 0.1))
                stack37.push_async_callback(asyncio.sleep, 0.2)
                log(39, short(await asyncio.sleep(0.2, 41)))
    except* ValueError as errors:
        log('group', short(errors))
    log(46, short([await x for x in asyncio.as_completed([work1(46), work2(46)])]))
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = OwnQueue(2), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(2)
    loop.set_task_factory(asyncio.eager_task_factory)
    for i in range(2):
        tasks.append(asyncio.create_task(work0(i)))
    event.set()
    log(55, short(await asyncio.wait_for(event.wait(), 0.2)))
    try:
        async with asyncio.TaskGroup() as group62:
            group62.create_task(work1(62))
            asyncio.current_task().cancel('m')
    except* (KeyError, OSError) as errors:
        log('group', short(errors))
    log(65, short(await asyncio.wait_for(future(2), 0)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(asyncio.wait_for(main(), 20))
