def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
from contextlib import *
import contextlib, io, sys, asyncio
@contextmanager
def cm(x):
    print("in",x)
    try: yield x*2
    except ValueError as e: print("caught",e)
    finally: print("out",x)
with cm(1) as v: print(v)
with cm(2): raise ValueError("boo")
try:
    with cm(3): raise KeyError("k")
except KeyError as e: print("key",e)
@contextmanager
def noyield():
    if False: yield
@contextmanager
def twice(): yield 1; yield 2
@contextmanager
def swallow_raise():
    try: yield
    except Exception as e: raise RuntimeError("new") from e
def use(c):
    with c: pass
def user(c,e):
    with c: raise e
t(lambda: use(noyield()), lambda: use(twice()), lambda: user(twice(),ValueError(1)), lambda: user(swallow_raise(),ValueError(1)), lambda: user(swallow_raise(),StopIteration(1)), lambda: use(5), lambda: cm.__name__)
@cm(9)
def decorated(a): print("body",a); return a
t(lambda: decorated(1), lambda: decorated(2))
with suppress(ValueError,KeyError): raise KeyError(1)
with suppress(): pass
t(lambda: user(suppress(ValueError),TypeError(1)))
with suppress(ValueError): raise ExceptionGroup("g",[ValueError(1)])
try:
    with suppress(ValueError): raise ExceptionGroup("g",[ValueError(1),TypeError(2)])
except ExceptionGroup as e: print(repr(e))
class C:
    def close(self): print("closed")
with closing(C()) as c: print(type(c).__name__)
out=io.StringIO()
with redirect_stdout(out): print("hid")
print(repr(out.getvalue()))
err=io.StringIO()
with redirect_stderr(err): print("e",file=sys.stderr)
print(repr(err.getvalue()))
with nullcontext(5) as n: print(n)
with ExitStack() as st:
    a=st.enter_context(cm("s1")); st.callback(print,"cb",1,end="!\n"); st.push(lambda *e: print("push",e[0])); b=st.enter_context(cm("s2")); print(a,b)
with ExitStack() as st:
    st.callback(print,"deferred"); st2=st.pop_all()
print("after"); st2.close()
def stack_err():
    with ExitStack() as st:
        st.push(lambda *e: True)
        raise ValueError("supp")
    return "suppressed"
def stack_err2():
    with ExitStack() as st:
        st.callback(lambda: 1/0)
        raise ValueError("first")
def ctxof():
    try: stack_err2()
    except ZeroDivisionError as e: return repr(e.__context__)
t(stack_err, stack_err2, ctxof, lambda: ExitStack().enter_context(5), lambda: ExitStack().push(5), lambda: ExitStack().callback())
class CD(ContextDecorator):
    def __enter__(self): print("cd in"); return self
    def __exit__(self,*e): print("cd out",e[0]); return False
@CD()
def fn(): print("fn")
fn()
@asynccontextmanager
async def acm(x):
    print("ain",x); await asyncio.sleep(0)
    try: yield x
    finally: print("aout",x)
class AC:
    async def aclose(self): print("aclosed")
async def agen():
    try: yield 1; yield 2
    finally: print("agen fin")
async def main():
    async with acm(1) as v: print(v)
    try:
        async with acm(2): raise ValueError("x")
    except ValueError as e: print("v",e)
    async with aclosing(AC()) as c: pass
    async with aclosing(agen()) as g:
        async for x in g: print(x); break
    async with AsyncExitStack() as st:
        a=await st.enter_async_context(acm("a")); st.enter_context(cm("sync")); st.push_async_callback(asyncio.sleep,0); st.callback(print,"acb")
        async def exit(*e): print("pushed",e[0])
        st.push_async_exit(exit)
    async with nullcontext(3) as n: print(n)
    try:
        async with cm(1): pass
    except Exception as e: print(type(e).__name__,e)
    try:
        with acm(1): pass
    except Exception as e: print(type(e).__name__,e)
    @acm("deco")
    async def work(): print("work")
    await work()
    try: await AsyncExitStack().enter_async_context(cm(1))
    except Exception as e: print(type(e).__name__,e)
    @asynccontextmanager
    async def noy():
        if False: yield
    try:
        async with noy(): pass
    except Exception as e: print(type(e).__name__,e)
    @asynccontextmanager
    async def tw(): yield 1; yield 2
    try:
        async with tw(): pass
    except Exception as e: print(type(e).__name__,e)
asyncio.run(main())
class MyCM(AbstractContextManager):
    def __exit__(self,*a): print("mycm")
with MyCM() as m: print(m.__class__.__name__)
t(lambda: AbstractContextManager(), lambda: isinstance(C(),AbstractContextManager), lambda: issubclass(CD,AbstractContextManager), lambda: contextlib.__all__, lambda: suppress, lambda: contextlib.foo)
