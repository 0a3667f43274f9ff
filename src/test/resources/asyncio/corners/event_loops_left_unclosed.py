# Loops that nobody closed, where the program asks for all warnings.
import asyncio, warnings, gc
warnings.simplefilter('always')
loop = asyncio.new_event_loop()
print('made')
del loop
gc.collect()
print('deleted')
def f():
    l = asyncio.new_event_loop()
    l.run_until_complete(asyncio.sleep(0))
f()
print('f done')
gc.collect()
l = asyncio.new_event_loop(); l.close(); del l
print('closed one')
loop = asyncio.new_event_loop()
async def main():
    t = asyncio.create_task(asyncio.sleep(1))
loop.run_until_complete(main())
print('end')
