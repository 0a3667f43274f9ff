# oracle: native
"""What waits in a loop that has stopped, or never ran, stays there while another one runs."""
import asyncio


async def nap(name, delay):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise
    print(name, "wakes up")


first = asyncio.new_event_loop()
second = asyncio.new_event_loop()
first.call_soon(print, "first: soon")
first.call_later(0.05, print, "first: later")
late = first.create_task(nap("late", 0.3))
first.call_later(0.1, first.stop)
first.call_later(0.1, print, "first: with the stop")
first.run_forever()

first.call_soon(print, "first: left over")
dropped = first.call_soon(print, "first: never")
dropped.cancel()
gone = first.call_later(0.02, print, "first: never either")
second.call_soon(first.call_soon, print, "first: sent by the second")
second.call_soon(gone.cancel)
second.call_soon(late.cancel)
second.run_until_complete(nap("second's", 0.25))
print("between the loops")

try:
    first.run_until_complete(late)
except asyncio.CancelledError:
    print("late was cancelled")
first.close()
second.close()
