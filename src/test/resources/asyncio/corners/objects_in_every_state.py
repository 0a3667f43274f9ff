# Reprs, methods and errors of futures, tasks, handles, locks, queues, groups and timeouts in every state.
import re


def clean(text):
    return re.sub("0x[0-9a-f]+", "0x0", text)


def t(label, function, *args, **kwargs):
    try:
        print(label, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as error:
        print(label, "!", type(error).__qualname__, clean(str(error)))


import asyncio
def strip(x): return re.sub(r" at [^ >\]]*:\d+","",repr(x))
async def co(x=0): await asyncio.sleep(x); return x
async def bad(): raise ValueError("v")
async def main():
    loop=asyncio.get_running_loop()
    f=loop.create_future(); print(strip(f)); f.add_done_callback(print); print(strip(f)); f.add_done_callback(len); print(strip(f)); f.add_done_callback(lambda f:0); print(strip(f)); t("rm",f.remove_done_callback,print); t("rm",f.remove_done_callback,print); f.remove_done_callback(len)
    t("res",f.result); t("exc",f.exception); t("sr",f.set_result,"x"*300); print(strip(f)); t("sr2",f.set_result,1); t("se",f.set_exception,ValueError()); t("cancel",f.cancel); t("done",f.done); await asyncio.sleep(0)
    f=loop.create_future(); t("se str",f.set_exception,"x"); t("se si",f.set_exception,StopIteration); t("se si",f.set_exception,StopIteration(1)); t("se",f.set_exception,KeyError); print(strip(f)); t("exc",f.exception); t("res",f.result); t("res",f.result)
    f=loop.create_future(); t("si",f.set_exception,StopIteration()); print(strip(f)); t("r",f.result)
    f=loop.create_future(); t("c",f.cancel,"msg"); t("c2",f.cancel); print(strip(f)); t("r",f.result); t("e",f.exception); t("sr",f.set_result,1); t("cancelled",f.cancelled); t("msg",lambda:f._cancel_message)
    f=loop.create_future(); t("c kw",lambda:f.cancel(msg="m")); t("r",f.result); t("r",f.result)
    t("attrs",lambda:[(n,strip(getattr(f,n))) for n in ("_state","_result","_exception","_loop","_log_traceback","_asyncio_future_blocking","_source_traceback","_cancel_message")])
    t("set lt",lambda:setattr(f,"_log_traceback",True)); t("set lt",lambda:setattr(f,"_log_traceback",False)); t("block",lambda:setattr(f,"_asyncio_future_blocking",True))
    t("await twice",lambda:list(f.__await__())); t("iter",lambda:type(loop.create_future().__await__()).__name__)
    g=loop.create_future().__await__(); t("n",lambda:next(g)); t("n",lambda:next(g)); 
    t("hash",lambda:hash(f)==hash(f)); t("bool",lambda:bool(f)); t("weak",lambda:type(__import__("weakref").ref(f)).__name__); t("setattr",lambda:setattr(f,"x",1)); t("getattr",lambda:f.x)
    k=asyncio.create_task(co(),name="K"); print(strip(k)); k.add_done_callback(print); print(strip(k)); await asyncio.sleep(0); print(strip(k)); t("r",k.result); t("e",k.exception); t("sr",k.set_result,1); t("se",k.set_exception,ValueError()); t("coro",lambda:strip(k.get_coro())); t("ctx",lambda:type(k.get_context()).__name__); t("loop",lambda:k.get_loop() is loop); t("cancelling",k.cancelling); t("uncancel",k.uncancel); t("name",k.get_name); t("sn",k.set_name,5); t("name",k.get_name); print(strip(k)); k.remove_done_callback(print); await k; print(strip(k)); t("cancel",k.cancel); t("coro",lambda:strip(k.get_coro())); t("stack",k.get_stack); t("ps",k.print_stack)
    b=asyncio.create_task(bad()); await asyncio.sleep(0); print(strip(b)); t("r",b.result); t("e",b.exception); 
    c=asyncio.create_task(co(5)); await asyncio.sleep(0); t("cancel",c.cancel,"why"); print(strip(c)); t("cancelling",c.cancelling); t("c2",c.cancel,"second"); t("cancelling",c.cancelling); t("un",c.uncancel); t("cancelled",c.cancelled); 
    try: await c
    except asyncio.CancelledError as e: print(repr(e),e.args)
    print(strip(c)); t("r",c.result); t("e",c.exception); t("cancelled",c.cancelled); t("cancelling",c.cancelling); t("un",c.uncancel); t("un",c.uncancel); t("un",c.uncancel)
    n=asyncio.create_task(co()); n.cancel(); print(strip(n)); 
    try: await n
    except asyncio.CancelledError as e: print(repr(e))
    print(strip(n)); t("name",n.get_name)
    t("ct bad",asyncio.create_task,5); t("ct fn",asyncio.create_task,co); t("ct fut",asyncio.create_task,loop.create_future()); t("ct gen",asyncio.create_task,(x for x in ())); t("ct name",lambda:asyncio.create_task(co(),name=7).get_name()); t("ct eager",lambda:strip(asyncio.create_task(co(),eager_start=True))); t("ct bad kw",lambda:asyncio.create_task(co(),foo=1)); t("ct name none",lambda:asyncio.create_task(co(),name=None).get_name())
    t("Task direct",lambda:strip(asyncio.Task(co()))); t("Task loop",lambda:strip(asyncio.Task(co(),loop=loop,name="D"))); t("Task eager noloop",lambda:strip(asyncio.Task(co(),loop=loop,eager_start=True))); t("Task attrs",lambda:[(a,strip(getattr(k,a))) for a in ("_must_cancel","_fut_waiter","_log_destroy_pending","_num_cancels_requested","_coro","_state")])
    for o in (asyncio.Lock(),asyncio.Event(),asyncio.Condition(),asyncio.Semaphore(2),asyncio.BoundedSemaphore(3),asyncio.Barrier(2),asyncio.Queue(),asyncio.Queue(3),asyncio.LifoQueue(1),asyncio.PriorityQueue(),asyncio.TaskGroup(),asyncio.timeout(5),asyncio.timeout(None),asyncio.timeout_at(3.123456),asyncio.Runner(),loop,loop.call_soon(print,1,"a"),loop.call_later(1.5,print),loop.call_at(3,lambda:0),asyncio.Handle(print,(),loop),asyncio.gather(),asyncio.shield(loop.create_future()),asyncio.as_completed([])): print(clean(strip(o)))
    h=loop.call_soon(print); h.cancel(); print(h); h=loop.call_later(2,co,1); h.cancel(); print(h); t("when",h.when); t("hc",h.cancelled)
    q=asyncio.Queue(2); q.put_nowait(1); q.put_nowait([2]); print(clean(repr(q)),str(q)!=""); g1=asyncio.create_task(q.put(3)); await asyncio.sleep(0); print(clean(repr(q))); q.get_nowait(); q.get_nowait(); await asyncio.sleep(0); q.get_nowait(); x=asyncio.create_task(q.get()); await asyncio.sleep(0); print(clean(repr(q))); q.shutdown(); print(clean(repr(q))); 
    try: await x
    except asyncio.QueueShutDown as e: print(repr(e))
    l=asyncio.Lock(); await l.acquire(); print(clean(repr(l))); w=asyncio.create_task(l.acquire()); await asyncio.sleep(0); print(clean(repr(l))); l.release(); print(clean(repr(l))); await w; l.release(); t("rel",l.release)
    ev=asyncio.Event(); w=asyncio.create_task(ev.wait()); await asyncio.sleep(0); print(clean(repr(ev))); ev.set(); print(clean(repr(ev))); await w; print(clean(repr(ev)))
    s=asyncio.Semaphore(1); await s.acquire(); print(clean(repr(s))); w=asyncio.create_task(s.acquire()); await asyncio.sleep(0); print(clean(repr(s))); s.release(); print(clean(repr(s))); await w; print(clean(repr(s))); bs=asyncio.BoundedSemaphore(1); t("bs",bs.release)
    cd=asyncio.Condition(); t("n",cd.notify); t("na",cd.notify_all); 
    try: await cd.wait()
    except RuntimeError as e: print(e)
    async with cd: print(clean(repr(cd))); t("nbad",cd.notify,-1)
    async def cw():
        async with cd: await cd.wait()
    w=asyncio.create_task(cw()); await asyncio.sleep(0); print(clean(repr(cd)))
    async with cd: cd.notify(); print(clean(repr(cd)))
    await w
    br=asyncio.Barrier(2); w=asyncio.create_task(br.wait()); await asyncio.sleep(0); print(clean(repr(br)),br.n_waiting,br.parties,br.broken); await br.abort(); print(clean(repr(br)),br.broken)
    try: await w
    except asyncio.BrokenBarrierError as e: print(repr(e))
    try: await br.wait()
    except asyncio.BrokenBarrierError as e: print(repr(e))
    await br.reset(); print(clean(repr(br)))
    async with asyncio.TaskGroup() as tg: print(clean(repr(tg))); tg.create_task(co()); print(clean(repr(tg))); t("enter",lambda:tg.__aenter__().send(None))
    print(clean(repr(tg))); t("late",lambda:tg.create_task(co())); t("tg not entered",lambda:asyncio.TaskGroup().create_task(co()))
    tm=asyncio.timeout(10); t("re",tm.reschedule,3); t("w",tm.when); 
    async with tm: print(tm); tm.reschedule(20.55555); print(tm,tm.when()); tm.reschedule(None); print(tm); t("ex",tm.expired); t("enter2",lambda:tm.__aenter__().send(None))
    print(tm); t("re",tm.reschedule,3)
    try:
        async with asyncio.timeout(0) as tm: print(tm); await asyncio.sleep(1)
    except TimeoutError as e: print(repr(e),tm,tm.expired())
    try:
        async with asyncio.timeout(-1) as tm: await asyncio.sleep(1)
    except TimeoutError as e: print(repr(e),tm)
asyncio.run(main())
l=asyncio.new_event_loop(); print(l); l.set_debug(True); print(l); l.close(); print(l)
for n,a in (("call_soon",(print,)),("call_later",(1,print)),("call_at",(1,print)),("call_soon_threadsafe",(print,)),("run_forever",()),("run_until_complete",(l,)),("create_task",(5,)),("stop",()),("close",()),("time",()),("is_closed",()),("get_debug",())): t(n,lambda:(strip(getattr(l,n)(*a))))
c=co(); t("closed ct",lambda:l.create_task(c)); t("closed ruc",lambda:l.run_until_complete(c)); c.close()
