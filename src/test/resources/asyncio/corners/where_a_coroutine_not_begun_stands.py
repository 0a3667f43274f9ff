import asyncio
import sys
from decimal import Decimal
from fractions import Fraction


async def deep(depth):

    if depth:
        await deep(depth - 1)
    await asyncio.sleep(1)


def counting():

    yield 1


async def main():
    task = asyncio.create_task(deep(1), name="deep")
    task.print_stack(file=sys.stdout)
    print([frame.f_lineno for frame in task.get_stack()], task.get_coro().cr_frame.f_lineno)
    await asyncio.sleep(0)
    task.print_stack(file=sys.stdout)
    print([frame.f_lineno for frame in task.get_stack()])
    generator = counting()
    print(generator.gi_frame.f_lineno, next(generator), generator.gi_frame.f_lineno)
    for limit in 0, -1, 1, "one":
        try:
            print(len(task.get_stack(limit=limit)))
        except TypeError as error:
            print(error)
    for delay in Fraction(1, 2), Decimal("0.5"), Decimal(0), Decimal(-1):
        try:
            print(await asyncio.sleep(delay, delay))
        except TypeError as error:
            print(error)
    print(asyncio.get_running_loop().time())


asyncio.run(main())
