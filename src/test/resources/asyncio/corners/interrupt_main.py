# An interrupt that the program itself sends.
import _thread, asyncio, signal
async def main():
    try:
        asyncio.get_running_loop().call_later(1,_thread.interrupt_main)
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled", asyncio.current_task().cancelling()); raise
try: asyncio.run(main())
except KeyboardInterrupt as e: print("KI", repr(e), repr(e.__context__))
async def m2():
    _thread.interrupt_main()
    print("after")
    await asyncio.sleep(0)
    print("never")
try: asyncio.run(m2())
except KeyboardInterrupt as e: print("KI")
try:
    _thread.interrupt_main(); print("here?")
except KeyboardInterrupt: print("KI sync")
