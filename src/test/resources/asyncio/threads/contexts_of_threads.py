"""Which context code runs in that a thread hands to the loop."""
# oracle: threads
import asyncio
import contextvars
import threading

v = contextvars.ContextVar("v", default="d")


def show(tag):
    print(tag, v.get())


v.set("main")
t = threading.Thread(target=show, args=("plain",))
t.start()
t.join()
t = threading.Thread(target=contextvars.copy_context().run, args=(show, "copied"))
t.start()
t.join()


async def main():
    v.set("coro")
    loop = asyncio.get_running_loop()
    done = threading.Event()
    def w():
        loop.call_soon_threadsafe(show, "threadsafe")
        fut = asyncio.run_coroutine_threadsafe(co(), loop)
        fut.add_done_callback(lambda f: show("fut cb"))
        fut.result()
        done.set()
    t = threading.Thread(target=w)
    t.start()
    await asyncio.sleep(0.1)
    t.join()
    await asyncio.to_thread(show, "to_thread")
    await loop.run_in_executor(None, show, "executor")


async def co():
    show("in co")


asyncio.run(main())
