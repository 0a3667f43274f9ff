"""Constructors, wrapped methods, descriptors and special methods put into classes of asyncio, for a while or for good."""

import asyncio, functools, time, contextlib, inspect

made = []
oi = asyncio.Queue.__init__


def __init__(self, *a, **k):
    made.append(type(self).__name__)
    oi(self, *a, **k)
    self.stats = {"put": 0}


asyncio.Queue.__init__ = __init__


class Sub(asyncio.Queue):
    def __init__(self):
        super().__init__(3)
        self.x = 1


print(Sub().stats, asyncio.PriorityQueue().stats, asyncio.Queue(maxsize=2).maxsize, made)
print(inspect.signature(asyncio.Queue), inspect.signature(asyncio.Queue.put))
asyncio.Queue.__new__ = lambda cls, *a, **k: print("new", cls.__name__) or object.__new__(cls)
asyncio.Queue(1)
Sub()
del asyncio.Queue.__new__
asyncio.Queue.__init_subclass__ = classmethod(lambda cls, **k: print("subclass", cls.__name__, k))


class S2(asyncio.Queue, flag=1):
    pass


@contextlib.contextmanager
def patched(cls, **methods):
    old = {n: cls.__dict__.get(n) for n in methods}
    for n, m in methods.items():
        setattr(cls, n, m)
    try:
        yield
    finally:
        for n, m in old.items():
            if m is None:
                delattr(cls, n)
            else:
                setattr(cls, n, m)


async def timed(self, *a):
    print("timed")
    return await oacq(self)


oacq = asyncio.Lock.acquire


async def main():
    lock = asyncio.Lock()
    with patched(asyncio.Lock, acquire=timed, extra=1):
        async with lock:
            print(lock.locked(), lock.extra)
    async with lock:
        print(hasattr(lock, "extra"))

    class L(asyncio.Lock):
        async def acquire(self):
            print("L")
            return await super().acquire()

    with patched(asyncio.Lock, acquire=timed):
        async with L():
            pass
        l = asyncio.Lock()
        c = asyncio.Condition(l)
        async with c:
            print(c.locked())
        c = asyncio.Condition()
    async with c:
        print(c.locked())
    for name, f in list(vars(asyncio.Semaphore).items()):
        if inspect.iscoroutinefunction(f) and not name.startswith("__"):
            print(name)

            @functools.wraps(f)
            async def w(self, *a, f=f, **k):
                print("enter", f.__name__)
                r = await f(self, *a, **k)
                print("leave")
                return r

            setattr(asyncio.Semaphore, name, w)
    async with asyncio.Semaphore(1):
        pass
    async with asyncio.BoundedSemaphore(1):
        pass
    type.__setattr__(asyncio.Queue, "zed", 1)
    print(asyncio.Queue.zed)
    try:
        object.__setattr__(asyncio.Queue, "zed", 2)
    except TypeError as e:
        print(e)
    try:
        asyncio.Queue.__dict__["zed"] = 3
    except TypeError as e:
        print(e)
    asyncio.Event.fire = functools.partialmethod(lambda self, n: (n, self.set())[0], 5)
    e = asyncio.Event()
    print(e.fire(), e.is_set())

    class D:
        def __get__(self, o, t):
            return ("got", o is None, t.__name__)

        def __set_name__(self, o, n):
            print("never")

    asyncio.Event.d = D()
    print(asyncio.Event.d, e.d)
    asyncio.TaskGroup.names = property(lambda self: sorted(t.get_name() for t in self._tasks))
    og = asyncio.TaskGroup.__aexit__

    async def __aexit__(self, *a):
        print("leaving", self.names)
        return await og(self, *a)

    asyncio.TaskGroup.__aexit__ = __aexit__
    async with asyncio.TaskGroup() as g:
        g.create_task(asyncio.sleep(0.1), name="a")
        g.create_task(asyncio.sleep(0.1), name="b")
    ot = asyncio.timeout
    print(repr(asyncio.timeout(None)))
    asyncio.Timeout.__repr__ = lambda self: "T"
    print(asyncio.timeout(3), [asyncio.timeout(2)])
    asyncio.Lock.__repr__ = lambda self: "L"
    print(lock, f"{lock}", "%s" % lock, [lock], asyncio.Lock.__str__(lock))


asyncio.run(main())
