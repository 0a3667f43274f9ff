"""In debug mode a loop refuses what another thread asks of it, but for the calls that are meant for threads."""

# oracle: loopback
import asyncio
import threading


said = []


def attempt(what, call):
    try:
        call()
    except RuntimeError as error:
        said.append(f"{what} -> {error}")
    else:
        said.append(f"{what} -> fine")


def in_thread(loop, future):
    attempt("call_soon", lambda: loop.call_soon(print))
    attempt("call_later", lambda: loop.call_later(1, print))
    attempt("call_soon_threadsafe", lambda: loop.call_soon_threadsafe(future.set_result, "done"))


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 100
    future = loop.create_future()
    thread = threading.Thread(target=in_thread, args=(loop, future))
    thread.start()
    print(await future)
    thread.join()
    print("\n".join(said))


asyncio.run(main(), debug=True)
