"""Handles have slots: what a program would note on one, it must keep elsewhere."""
import asyncio


class Noted(asyncio.Handle):
    pass


async def main():
    loop = asyncio.get_running_loop()
    for handle in (loop.call_soon(print, "soon"), loop.call_later(0.1, print, "later")):
        try:
            handle.note = 1
        except AttributeError as error:
            print(error)
        print(hasattr(handle, "__dict__"))
    own = Noted(print, ("own",), loop)
    own.note = 2
    print(own.note)
    await asyncio.sleep(0.2)


asyncio.run(main())
