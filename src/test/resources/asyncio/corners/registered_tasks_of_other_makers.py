# Registering, entering and leaving tasks of other makers, and what is refused.
import asyncio
class T:
    def __repr__(self): return "<T>"
    def done(self): return False
    def get_loop(self): return loop
a=T(); b=T()
loop=asyncio.new_event_loop()
print(asyncio.all_tasks(loop))
asyncio._register_task(a)
print(asyncio.all_tasks(loop))
asyncio._register_task(a)
print(asyncio.all_tasks(loop))
asyncio._unregister_task(a)
print(asyncio.all_tasks(loop))
asyncio._unregister_task(a)
def cb():
    asyncio._enter_task(loop,a)
    print(asyncio.current_task(), asyncio.current_task(loop))
    try: asyncio._enter_task(loop,b)
    except RuntimeError as e: print(e)
    try: asyncio._leave_task(loop,b)
    except RuntimeError as e: print(e)
    asyncio._leave_task(loop,a)
    print(asyncio.current_task())
    try: asyncio._leave_task(loop,a)
    except RuntimeError as e: print(e)
    print(asyncio.tasks._swap_current_task(loop,a), asyncio.tasks._swap_current_task(loop,None))
loop.call_soon(cb)
loop.call_soon(loop.stop)
loop.run_forever()
for bad in (5,"x",None,object()):
    try: print(asyncio._register_task(bad))
    except Exception as e: print(type(e).__name__, e)
    try: print(asyncio._unregister_task(bad))
    except Exception as e: print(type(e).__name__, e)
try: print(asyncio.all_tasks(loop))
except Exception as e: print(type(e).__name__, e)
loop.close()
