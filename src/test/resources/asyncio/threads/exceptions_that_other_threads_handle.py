# oracle: threads
import threading, sys, traceback, asyncio
def boom(): {}['k']
def ctx():
    try: {}['x']
    except KeyError as e: print(e.__context__, sys.exception() is e)
    print(sys.exception(), sys.exc_info())
try: 1 / 0
except ZeroDivisionError:
    t = threading.Thread(target=boom); t.start(); t.join()
    t = threading.Thread(target=ctx); t.start(); t.join()
    print(repr(sys.exception()))
async def main():
    try: raise ValueError('in main')
    except ValueError:
        await asyncio.to_thread(ctx)
        try: await asyncio.to_thread(boom)
        except KeyError as e: print(repr(e.__context__))
asyncio.run(main())
def bare():
    try: raise
    except RuntimeError as e: print(e)
try: 1 / 0
except ZeroDivisionError: threading.Thread(target=bare).start()
import time
def gen():
    try: raise OSError('g')
    except OSError: time.sleep(1); print(repr(sys.exception()))
a = threading.Thread(target=gen); b = threading.Thread(target=ctx); a.start(); b.start(); a.join(); b.join()
