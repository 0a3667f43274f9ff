# A KeyboardInterrupt that ends the run refers to the task that raised it, which is reported lost at the very end.
import asyncio
import sys


async def fail():
    await asyncio.sleep(0.1)
    raise KeyboardInterrupt("stop")


async def main():
    try:
        await asyncio.shield(fail())
    finally:
        print("main ends")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("outside", file=sys.stderr)
print("end", file=sys.stderr)
