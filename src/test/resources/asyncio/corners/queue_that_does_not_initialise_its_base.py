import asyncio
class Q(asyncio.Queue):
    def __init__(self): self.name = 'q'
async def main():
    q = Q()
    await q.put(1)
asyncio.run(main())
