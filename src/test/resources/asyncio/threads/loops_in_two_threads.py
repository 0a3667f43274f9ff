# oracle: threads
"""One loop in the main thread and one in the background, which send each other work."""
import asyncio
import threading


async def count(name, delay):
    for number in range(3):
        await asyncio.sleep(delay)
        print(name, number)
    return name


def serve(loop, ready):
    asyncio.set_event_loop(loop)
    loop.call_soon(ready.set)
    try:
        loop.run_forever()
    finally:
        loop.close()
        print("background loop is closed:", loop.is_closed())


async def main():
    here = asyncio.get_running_loop()
    loop = asyncio.new_event_loop()
    ready = threading.Event()
    thread = threading.Thread(target=serve, args=(loop, ready), name="background")
    thread.start()
    ready.wait()
    sent = [asyncio.run_coroutine_threadsafe(count(f"there {n}", 0.1 * n), loop) for n in (1, 2)]
    answered = asyncio.Event()
    loop.call_soon_threadsafe(here.call_soon_threadsafe, answered.set)
    loop.call_soon_threadsafe(loop.call_later, 0.15, here.call_soon_threadsafe, print, "sent back")
    await count("here", 0.1)
    await answered.wait()
    print(await asyncio.gather(*(asyncio.wrap_future(future) for future in sent)))
    loop.call_soon_threadsafe(loop.stop)
    thread.join()


asyncio.run(main())
