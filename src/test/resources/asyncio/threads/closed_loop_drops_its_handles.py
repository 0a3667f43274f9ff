# oracle: threads
"""A loop that is closed takes with it what was ready or armed in it, and only that."""
import asyncio
import threading


def work(loop, started):
    loop.call_soon(started.set)
    loop.call_later(0.2, loop.stop)
    loop.call_later(0.3, print, "there: too late")
    loop.run_forever()
    loop.call_soon(print, "there: never")
    print("there: closing")
    loop.close()


async def main():
    here = asyncio.get_running_loop()
    idle = asyncio.new_event_loop()
    there = asyncio.new_event_loop()
    started = threading.Event()
    thread = threading.Thread(target=work, args=(there, started))
    here.call_later(0.25, print, "here: later")
    here.call_soon(print, "here: soon")
    idle.call_soon(print, "idle: never")
    idle.call_later(0.1, print, "idle: never either")
    thread.start()
    started.wait()
    idle.close()
    await asyncio.sleep(0.1)
    here.call_soon(print, "here: after the sleep")
    await asyncio.to_thread(thread.join)
    await asyncio.sleep(0.2)
    try:
        there.call_soon_threadsafe(print)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
