import asyncio


class Timer:
    def __init__(self, interval, callback, *args):
        self.interval, self.callback, self.args = interval, callback, args
        self.task = None

    def start(self):
        self.task = asyncio.ensure_future(self._run())
        return self

    async def _run(self):
        while True:
            await asyncio.sleep(self.interval)
            result = self.callback(*self.args)
            if asyncio.iscoroutine(result):
                await result

    def cancel(self):
        if self.task:
            self.task.cancel()

    async def __aenter__(self):
        return self.start()

    async def __aexit__(self, *exc):
        self.cancel()


async def beep(text):
    print(text, asyncio.get_running_loop().time())


async def main():
    async with Timer(1, beep, "one"), Timer(1.5, print, "one and a half"):
        await asyncio.sleep(3.2)
    await asyncio.sleep(5)
    print("end", asyncio.get_running_loop().time())


asyncio.run(main())
