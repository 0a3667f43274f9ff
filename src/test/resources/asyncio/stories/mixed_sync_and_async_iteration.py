import asyncio


class Pages:
    def __init__(self, total, size):
        self.total, self.size = total, size

    def __aiter__(self):
        self.position = 0
        return self

    async def __anext__(self):
        if self.position >= self.total:
            raise StopAsyncIteration
        await asyncio.sleep(0.1)
        page = list(range(self.position, min(self.position + self.size, self.total)))
        self.position += self.size
        return page


async def main():
    pages = Pages(7, 3)
    print([item async for page in pages for item in page])
    print({len(page): sum(page) async for page in pages}, [x for page in [p async for p in pages] for x in page if x % 2])
    async for page in pages:
        if 4 in page:
            print("found in", page)
            break
    else:
        print("not found")
    print(round(asyncio.get_running_loop().time(), 1))


asyncio.run(main())
