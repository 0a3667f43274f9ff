import asyncio
class A:
    async def __aiter__(self):
        return self
class B:
    def __await__(self):
        return asyncio.sleep(0)
class C:
    async def __aenter__(self): pass
    def __aexit__(self, *a): pass
class D:
    def __aiter__(self): return self
    async def __anext__(self): return 1
class E:
    def __await__(self):
        return self.f()
    async def f(self): pass
async def main():
    try:
        async for x in A():
            pass
    except TypeError as e:
        print(e)
    try:
        await B()
    except TypeError as e:
        print(e)
    try:
        async with C():
            pass
    except TypeError as e:
        print(e)
    try:
        await E()
    except TypeError as e:
        print(e)
    try:
        for x in D(): pass
    except TypeError as e:
        print(e)
asyncio.run(main())
