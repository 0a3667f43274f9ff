import asyncio


def stop(loop):
    print("stop")
    loop.stop()


loop = asyncio.new_event_loop()
loop.call_soon(print, "hello")
loop.call_later(1, stop, loop)
loop.call_later(1, print, "same tick")
loop.call_later(2, print, "too late")
loop.run_forever()
print("stopped", loop.time())
loop.close()
