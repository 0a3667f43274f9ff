import asyncio


class Loud(asyncio.Future):
    def get_loop(self):
        print("  get_loop")
        return super().get_loop()

    def add_done_callback(self, callback, *, context=None):
        print("  add_done_callback", callback.__qualname__)
        super().add_done_callback(callback, context=context)

    def done(self):
        print("  done")
        return super().done()

    def result(self):
        print("  result")
        return super().result()

    def exception(self):
        print("  exception")
        return super().exception()

    def cancelled(self):
        print("  cancelled")
        return super().cancelled()


async def main():
    loop = asyncio.get_running_loop()
    for wait in (lambda f: f, asyncio.gather, asyncio.shield, lambda f: asyncio.wait_for(f, 1), lambda f: asyncio.wait([f])):
        print(getattr(wait, "__name__"))
        future = Loud()
        loop.call_later(0.5, future.set_result, "set")
        result = await wait(future)
        print(result if isinstance(result, (str, list)) else len(result[0]))


asyncio.run(main())
