import asyncio


class Flaky:
    def __init__(self, failures):
        self.failures = failures

    async def call(self):
        await asyncio.sleep(0.1)
        if self.failures:
            self.failures -= 1
            raise ConnectionError("refused")
        return "ok"


async def retry(function, attempts=5, delay=0.5):
    for attempt in range(1, attempts + 1):
        try:
            return await function()
        except ConnectionError as error:
            print(f"attempt {attempt}: {error} at {asyncio.get_running_loop().time():.1f}")
            if attempt == attempts:
                raise
            await asyncio.sleep(delay * 2 ** (attempt - 1))


async def main():
    print(await retry(Flaky(3).call))
    try:
        await retry(Flaky(9).call, attempts=2)
    except ConnectionError as error:
        print("gave up:", error)


asyncio.run(main())
