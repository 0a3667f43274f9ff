# oracle: threads
import asyncio
import threading


async def work(seconds):
    await asyncio.sleep(seconds)


def attempt(name, call, *args):
    try:
        print(name, call(*args))
    except BaseException as error:
        print(name, type(error).__name__, error)


def in_thread(loop):
    future = asyncio.run_coroutine_threadsafe(work(5), loop)
    attempt("result", future.result, 0.5)
    print(future.cancel())
    attempt("result", future.result)
    attempt("exception", future.exception)
    try:
        future.result()
    except BaseException as error:
        print("caught here", type(error).__name__)
    print("goes on")


async def main():
    thread = threading.Thread(target=in_thread, args=(asyncio.get_running_loop(),))
    thread.start()
    await asyncio.sleep(1)
    thread.join()


asyncio.run(main())
