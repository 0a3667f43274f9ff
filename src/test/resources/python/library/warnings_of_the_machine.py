import warnings
async def f(): pass
f()
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    f()
    eval("1 is 1")
    def g(): yield
    x=g(); next(x)
    try: x.throw(ValueError,'a')
    except ValueError: pass
print([str(w.message) for w in log], [(w.filename,w.lineno,w.category.__name__) for w in log])
warnings.simplefilter('error')
f()
try: eval("1 is 1")
except SyntaxError as e: print(type(e), e, e.lineno, e.offset)
x=g(); next(x)
try: x.throw(ValueError,'a')
except Warning as e: print(repr(e))
try: compile("x = '\d'","q","exec")
except SyntaxError as e: print(type(e), e, e.lineno, e.offset, e.text)
warnings.simplefilter('ignore')
f()
warnings.simplefilter('default')
f(); f()
for i in range(2): f()
warnings.simplefilter('always')
for i in range(2): f()
orig=warnings.showwarning
def show(message, category, filename, lineno, file=None, line=None): print('SHOW', message, category.__name__, lineno)
warnings.showwarning=show
f()
compile("assert (1,2)","q","exec")
import asyncio
async def main():
    f()
    asyncio.get_event_loop_policy()
asyncio.run(main())
warnings.showwarning=orig
warnings.resetwarnings()
f()
warnings.filterwarnings('ignore', message="coroutine 'f'")
f()
warnings.filterwarnings('error', message="never awaited")
f()
warnings.filterwarnings('ignore', category=RuntimeWarning)
f()
