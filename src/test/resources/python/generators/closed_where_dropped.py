import asyncio
def g(n):
    try:
        yield n
        yield n+1
    finally: print('fin', n)
print(next(g(1)))
print('a')
for x in g(2): break
print('b')
print([next(g(3)), next(g(4))])
if next(g(5)): print('c')
any(v for v in g(9)); print('f')
next(x for x in g(10)); print('g')
print(f"{next(g(11))} {next(g(12))}")
async def ag(n):
    try:
        yield n
        yield n+1
    finally: print('afin', n)
async def main():
    print(await anext(ag(1)))
    print('x')
    async for v in ag(2): break
    print('y')
    await asyncio.sleep(0)
    print('z')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('end')
asyncio.run(main())
