import asyncio, sys

def bad(): raise ValueError("first")

async def main():
    loop = asyncio.get_running_loop()
    def h(l, c):
        print("in handler", repr(sys.exception()))
        raise KeyError("second")
    loop.set_exception_handler(h)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    def h2(l, c):
        print(repr(sys.exception()))
        try: raise OSError("x")
        except OSError as e: print(repr(e.__context__))
        print(repr(sys.exception()))
    loop.set_exception_handler(h2)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    async def t(): raise TypeError("t")
    asyncio.create_task(t())
    await asyncio.sleep(0); await asyncio.sleep(0)
    print(sys.exception())

try: raise RuntimeError("outer")
except RuntimeError: asyncio.run(main())
