import asyncio, signal, time
async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, lambda: print('usr1', loop.time()))
    def job():
        time.sleep(1); signal.raise_signal(signal.SIGUSR1); print('raised', time.monotonic()); time.sleep(1); return 'ok'
    print(await asyncio.to_thread(job), loop.time())
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))
    def bad():
        try: signal.signal(signal.SIGUSR1, print)
        except ValueError as e: return str(e)
    print(await asyncio.to_thread(bad))
    def ki():
        time.sleep(1); signal.raise_signal(signal.SIGINT); time.sleep(1); print('thread goes on', time.monotonic())
    try:
        await asyncio.to_thread(ki)
    except asyncio.CancelledError:
        print('cancelled', loop.time()); raise
try: asyncio.run(main())
except KeyboardInterrupt as e: print('KI', time.monotonic(), repr(e.__context__))
