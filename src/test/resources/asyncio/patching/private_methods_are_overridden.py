"""Classes of the program override the private methods by which asyncio works."""

import asyncio


# replace the private hooks
class TG(asyncio.TaskGroup):
    def _on_task_done(self, task):
        print("done", task.get_name(), task.cancelled() or task.exception())
        super()._on_task_done(task)

    def _abort(self):
        print("abort")
        super()._abort()


class TO(asyncio.Timeout):
    def _on_timeout(self):
        print("late")
        super()._on_timeout()


class Q(asyncio.Queue):
    def _wakeup_next(self, waiters):
        print("wake", len(waiters))
        super()._wakeup_next(waiters)


class Sem(asyncio.Semaphore):
    def _wake_up_next(self):
        r = super()._wake_up_next()
        print("next", r)
        return r


class L(asyncio.Lock):
    def _wake_up_first(self):
        print("first")
        super()._wake_up_first()


class C(asyncio.Condition):
    def _notify(self, n):
        print("notify", n)
        super()._notify(n)


class R(asyncio.Runner):
    def _lazy_init(self):
        print("lazy")
        super()._lazy_init()


class Lifo(asyncio.LifoQueue):
    def _put(self, i):
        print("_put", i)
        super()._put(i)

    def _get(self):
        r = super()._get()
        print("_get", r)
        return r


async def bad():
    await asyncio.sleep(0.1)
    raise ValueError("v")


async def main():
    try:
        async with TG() as g:
            g.create_task(asyncio.sleep(1), name="s")
            g.create_task(bad(), name="b")
    except* ValueError as e:
        print(e.exceptions)
    try:
        async with TO(asyncio.get_running_loop().time() + 0.5):
            await asyncio.sleep(1)
    except TimeoutError:
        print("to")
    q = Q(1)
    ps = [asyncio.create_task(q.put(i)) for i in range(3)]
    await asyncio.sleep(0)
    print([await q.get() for _ in range(3)])
    await asyncio.wait(ps)
    gs = [asyncio.create_task(q.get()) for i in range(2)]
    await asyncio.sleep(0)
    gs[0].cancel()
    await asyncio.sleep(0)
    q.put_nowait(5)
    print(await gs[1], len(q._getters))
    s = Sem(1)

    async def us(o, n):
        async with o:
            await asyncio.sleep(n)

    await asyncio.gather(us(s, 0.1), us(s, 0.2), us(s, 0.1))
    l = L()
    await asyncio.gather(us(l, 0.1), us(l, 0.2), us(l, 0.1))
    c = C()

    async def w():
        async with c:
            await c.wait()

    ws = [asyncio.create_task(w()) for _ in range(3)]
    await asyncio.sleep(0)
    async with c:
        c.notify()
        c.notify_all()
    await asyncio.wait(ws)
    f = Lifo()
    await f.put(1)
    f.put_nowait(2)
    print(await f.get(), f.get_nowait())


with R() as r:
    r.run(main())


class Loop(asyncio.SelectorEventLoop):
    def _check_closed(self):
        print("check")
        super()._check_closed()

    def _run_once(self):
        print("once")
        super()._run_once()


with asyncio.Runner(loop_factory=Loop) as r:

    async def m():
        await asyncio.sleep(0.1)

    r.run(m())
