import asyncio
def make(base):
    return type('No' + base.__name__, (base,), {'__init__': lambda self: None})()
async def main():
    for base, ops in ((asyncio.Lock, ('locked', 'acquire', 'release', '__repr__')), (asyncio.Event, ('is_set', 'set', 'clear', 'wait', '__repr__')), (asyncio.Semaphore, ('locked', 'acquire', 'release', '__repr__')), (asyncio.BoundedSemaphore, ('release', 'acquire')), (asyncio.Condition, ('wait', 'notify', 'notify_all', '__aenter__', '__repr__', 'locked', 'acquire')), (asyncio.Queue, ('qsize', 'empty', 'full', 'get', 'get_nowait', 'join', 'task_done', 'shutdown', '__repr__', 'put_nowait')), (asyncio.Barrier, ('wait', 'reset', 'abort', '__repr__'))):
        for op in ops:
            o = make(base)
            try:
                r = getattr(o, op)(); r = await r if asyncio.iscoroutine(r) else r
                print(base.__name__, op, '->', r)
            except BaseException as e: print(base.__name__, op, type(e).__name__, str(e)[:70])
    o = make(asyncio.Queue)
    for op in ('put', 'put_nowait'):
        try: r = getattr(o, op)(1); r = await r if asyncio.iscoroutine(r) else r
        except BaseException as e: print(op, type(e).__name__, e)
    for a in ('parties', 'n_waiting', 'broken'):
        try: print(getattr(make(asyncio.Barrier), a))
        except BaseException as e: print(a, e)
    class L(asyncio.Lock):
        def __init__(self): self.x = 1
    class T(asyncio.TaskGroup):
        def __init__(self): pass
    for m in ('__aenter__', '__repr__'):
        try: r = getattr(T(), m)(); r = await r if asyncio.iscoroutine(r) else r; print(m, 'ok')
        except BaseException as e: print(m, type(e).__name__, e)
asyncio.run(main())
