import asyncio
import re

shown = print


def print(*words):
    shown(re.sub('0x[0-9a-f]+', '0x0', ' '.join(map(str, words))))


async def w(n): await asyncio.sleep(n)
async def main():
    g = asyncio.gather(w(1), w(2)); print(asyncio.capture_call_graph(g)); await asyncio.sleep(0)
    print(asyncio.format_call_graph(g))
    t = [x for x in asyncio.all_tasks() if x is not asyncio.current_task()]
    for x in sorted(t, key=lambda t: t.get_name()): print(asyncio.format_call_graph(x))
    s = asyncio.shield(t[0]); print(asyncio.format_call_graph(t[0])); 
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(w(1)); await asyncio.sleep(0); print(asyncio.format_call_graph(a))
    await g
    async def inner(): print(asyncio.format_call_graph())
    async with asyncio.TaskGroup() as tg: tg.create_task(inner(), name="in")
    await asyncio.gather(inner(), inner())
    await asyncio.wait_for(inner(), 3)
    await asyncio.shield(inner())
    await asyncio.wait([asyncio.create_task(inner())])
    for f in asyncio.as_completed([inner()]): await f
    g = asyncio.capture_call_graph(); print([e.frame.f_code.co_name for e in g.call_stack], g.awaited_by)
    print(asyncio.format_call_graph(limit=1)); print(asyncio.format_call_graph(limit=0)); print(asyncio.format_call_graph(limit=-1))
asyncio.run(main())
