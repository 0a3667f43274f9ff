# Steps of asynchronous generators that a generator hands to gather one by one are not forgotten.
import asyncio, sys
async def ticker(n, d):
    for i in range(n): await asyncio.sleep(d); yield i
async def main():
    def p(*a): print(*a, file=sys.stderr)
    for name,fn in (("list",lambda its: asyncio.gather(*[anext(i) for i in its])),("genexp",lambda its: asyncio.gather(*(anext(i) for i in its))),("map",lambda its: asyncio.gather(*map(anext,its))),("tuple",lambda its: asyncio.gather(*tuple(anext(i) for i in its))),("two",lambda its: asyncio.gather(anext(its[0]),anext(its[1]))),("one",lambda its: asyncio.gather(*(anext(i) for i in its[:1])))):
        its=[ticker(1,0),ticker(1,0)]
        p(name); f=fn(its); p("made"); await f; p("done")
asyncio.run(main())
