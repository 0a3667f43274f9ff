# Tasks that wait for threads, threads that wait for tasks, and loops on other threads.
# oracle: threads
import re


def clean(text):
    return re.sub("0x[0-9a-f]+", "0x0", text)


def t(label, function, *args, **kwargs):
    try:
        print(label, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as error:
        print(label, "!", type(error).__qualname__, clean(str(error)))


import asyncio, threading, time, concurrent.futures as cf, contextvars
now=time.monotonic
var=contextvars.ContextVar("var",default="none")
def slow(s,r=None): time.sleep(s); print("slow done",s,now()); return r or s
async def ticker(n,d=.25):
    for i in range(n): await asyncio.sleep(d); print("tick",i,now())
async def a1():
    var.set("main")
    print(await asyncio.to_thread(lambda:(var.get(),var.set("thread"),var.get())[::2])); print(var.get())
    loop=asyncio.get_running_loop()
    print(await loop.run_in_executor(None,var.get))
    print(await asyncio.gather(asyncio.to_thread(slow,1),asyncio.to_thread(slow,.5),ticker(3)))
    try: await asyncio.to_thread(lambda:1/0)
    except ZeroDivisionError as e: print(repr(e))
    try: await asyncio.wait_for(asyncio.to_thread(slow,2),.5)
    except TimeoutError as e: print("TO",repr(e),now())
    tk=asyncio.create_task(asyncio.to_thread(slow,1)); await asyncio.sleep(.1); tk.cancel()
    try: await tk
    except asyncio.CancelledError: print("cancelled",now())
    f=loop.run_in_executor(None,slow,.1); print(f.cancel()); await asyncio.sleep(.3); 
    f=loop.run_in_executor(None,slow,.1); print(type(f).__name__, await f)
    with cf.ThreadPoolExecutor(1) as e:
        fs=[loop.run_in_executor(e,slow,.1*i,i) for i in (3,1,2)]
        print(fs[1].cancel()); print(await asyncio.gather(*fs,return_exceptions=True),now())
    def stop(): raise StopIteration(3)
    try: await asyncio.wait_for(asyncio.to_thread(stop),1)
    except BaseException as e: print("SI",type(e),e)
    def ce(): raise asyncio.CancelledError("x")
    try: await asyncio.to_thread(ce)
    except BaseException as e: print("CE",type(e),e)
    def ce2(): raise cf.CancelledError("y")
    try: await asyncio.to_thread(ce2)
    except BaseException as e: print("CE2",type(e),e)
    def te(): raise cf.TimeoutError("z")
    try: await asyncio.to_thread(te)
    except BaseException as e: print("TE",type(e),e)
    try: await asyncio.to_thread(5)
    except BaseException as e: print(type(e),e)
    try: await asyncio.to_thread(slow)
    except BaseException as e: print(type(e),e)
    print("a1 end",now())
asyncio.run(a1()); print(now())
async def a2():
    loop=asyncio.get_running_loop()
    async def co(x): await asyncio.sleep(x); print("co",x,now(),threading.current_thread().name); return x*2
    async def bad(): raise ValueError("bad")
    def th():
        f=asyncio.run_coroutine_threadsafe(co(1),loop); print(type(f),f.done(),clean(repr(f)))
        print("res",f.result(),now())
        f=asyncio.run_coroutine_threadsafe(co(1),loop)
        try: f.result(.5)
        except TimeoutError as e: print("to",repr(e),now())
        print("cancel",f.cancel(),f.cancelled())
        try: asyncio.run_coroutine_threadsafe(bad(),loop).result()
        except ValueError as e: print("bad",e)
        t("notcoro",lambda:asyncio.run_coroutine_threadsafe(5,loop))
        loop.call_soon_threadsafe(print,"threadsafe",1)
        t("call_soon",lambda:asyncio.get_running_loop()); t("ct",lambda:asyncio.current_task()); t("ct2",lambda:asyncio.current_task(loop)); t("all",lambda:len(asyncio.all_tasks(loop)))
        def fcb(f): print("fcb",threading.current_thread().name,f.result())
        f=asyncio.run_coroutine_threadsafe(co(.5),loop); f.add_done_callback(fcb); f.result()
        return "th"
    print(await asyncio.to_thread(th))
    x=threading.Thread(target=th,name="own"); x.start()
    while x.is_alive(): await asyncio.sleep(.25)
    ev=asyncio.Event()
    threading.Timer(1,lambda:loop.call_soon_threadsafe(ev.set)).start(); await ev.wait(); print("ev",now())
    f=cf.Future(); w=asyncio.wrap_future(f); threading.Timer(1,f.set_result,(9,)).start(); print(await w,now())
    f=cf.Future(); w=asyncio.wrap_future(f); w.cancel(); await asyncio.sleep(0); print(f.cancelled(),w.cancelled())
    f=cf.Future(); w=asyncio.wrap_future(f); f.cancel(); await asyncio.sleep(0); await asyncio.sleep(0); print(f.cancelled(),w.cancelled())
    f=cf.Future(); w=asyncio.wrap_future(f); f.set_exception(KeyError("q")); 
    try: await w
    except KeyError as e: print(repr(e))
    t("wrap wrap",lambda:asyncio.wrap_future(w) is w); t("wrap bad",lambda:asyncio.wrap_future(3))
    q=asyncio.Queue()
    def prod():
        for i in range(3): time.sleep(.5); loop.call_soon_threadsafe(q.put_nowait,i)
    threading.Thread(target=prod).start()
    for _ in range(3): print("got",await q.get(),now())
asyncio.run(a2()); print(now())
def other():
    async def m(): await asyncio.sleep(1); print("other loop",threading.current_thread().name,now()); return 5
    print(asyncio.run(m()))
    t("gel other",asyncio.get_event_loop)
x=threading.Thread(target=other,name="looper"); x.start(); x.join()
loop=asyncio.new_event_loop()
def runit(): asyncio.set_event_loop(loop); loop.run_forever(); print("stopped",now())
x=threading.Thread(target=runit,daemon=True); x.start()
async def work(i): await asyncio.sleep(i); return i
print([asyncio.run_coroutine_threadsafe(work(i),loop).result() for i in (1,.5)],now())
loop.call_soon_threadsafe(loop.stop); x.join(); loop.close()
t("closed ts",lambda:loop.call_soon_threadsafe(print))
c=work(1); t("rct closed",lambda:asyncio.run_coroutine_threadsafe(c,loop)); c.close()
async def a3():
    loop=asyncio.get_running_loop()
    f=loop.run_in_executor(None,slow,1)
    await loop.shutdown_default_executor(); print("shut",now())
    t("after",lambda:loop.run_in_executor(None,slow,1))
    print(await f)
    t("setdef bad",lambda:loop.set_default_executor(3))
    t("sd twice",lambda:None); await loop.shutdown_default_executor()
asyncio.run(a3())
async def a4():
    loop=asyncio.get_running_loop(); e=cf.ThreadPoolExecutor(1,thread_name_prefix="mine"); loop.set_default_executor(e)
    print(await asyncio.to_thread(lambda:1))
    e.shutdown(); 
    try: await asyncio.to_thread(lambda:1)
    except RuntimeError as x: print(x)
asyncio.run(a4())
async def a5():
    # blocked loop by a blocking result()
    loop=asyncio.get_running_loop()
    with cf.ThreadPoolExecutor() as e:
        tk=asyncio.create_task(ticker(4)); await asyncio.sleep(0)
        print(e.submit(slow,.6).result(),now()); await tk
        print(list(e.map(slow,(.3,.1))),now())
    lk=threading.Lock(); lk.acquire(); threading.Timer(.5,lk.release).start()
    tk=asyncio.create_task(ticker(2)); await asyncio.sleep(0); lk.acquire(); print("lock",now()); await tk
asyncio.run(a5())
