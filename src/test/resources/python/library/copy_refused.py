import copy, threading, asyncio, pickle, queue, sys
def t(f,*a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
for o in (threading.Lock(), threading.RLock(), threading.Condition(), threading.Event(), threading.Semaphore(), threading.local(), queue.Queue(), (i for i in ()), sys._getframe(), open if 0 else sys, memoryview(b'a'), iter([]), {}.keys(), type, len, sys.stdout):
    t(copy.copy,o) if not isinstance(o,(threading.Condition,threading.Event,threading.Semaphore,queue.Queue,type(iter([])),type(lambda:0))) and o not in (type,len) else None
    t(copy.deepcopy,o) if not isinstance(o,(type(iter([])),type(lambda:0))) else None
    t(pickle.dumps,o) if not isinstance(o,type(iter([]))) else None
for c in (asyncio.Lock,asyncio.Event,asyncio.Condition,asyncio.Semaphore,asyncio.Queue):
    o=c()
    for f in (copy.copy,copy.deepcopy):
        try: print(type(f(o)).__name__)
        except BaseException as e: print(c.__name__, type(e).__name__, e)
    try: print(type(pickle.loads(pickle.dumps(o))).__name__)
    except BaseException as e: print(c.__name__, type(e).__name__, e)
async def co(): pass
async def main():
    loop=asyncio.get_running_loop()
    f=loop.create_future()
    tk=asyncio.current_task()
    c=co()
    for o in (f,tk,c,loop):
        t(copy.copy,o) if o is not loop else 0
        t(copy.deepcopy,o) if o is not loop else 0
        t(pickle.dumps,o) if o is not loop else 0
    c.close()
    class A: pass
    a=A(); a.lock=threading.Lock(); t(copy.deepcopy,a)
    a.lock=asyncio.Lock()
    try: print(type(copy.deepcopy(a).lock))
    except BaseException as e: print(type(e).__name__, e)
asyncio.run(main())
