import asyncio
async def c(): pass
def f(): pass
async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    try: loop.call_soon(c())
    except TypeError as e:
        print("in")
        e = None
        print("in2")
    print("x")
    try: loop.call_later(1, c())
    except TypeError as e: print("later")
    print("y")
    try: loop.call_soon_threadsafe(c())
    except TypeError as e: print("ts")
    print("z")
    try: loop.call_at(1, c())
    except TypeError as e: print("at")
    try: loop.call_soon(c)
    except TypeError as e: print("ts")
    def inner(): loop.call_soon(c())
    try: inner()
    except TypeError as e:
        print("inner")
        e.__traceback__ = None
        print("inner2")
    print("w")
asyncio.run(main())
