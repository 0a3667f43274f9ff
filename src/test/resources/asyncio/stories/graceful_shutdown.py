import asyncio
import signal


class Server:
    def __init__(self):
        self.stopping = asyncio.Event()
        self.active = set()

    async def handle(self, n):
        try:
            await asyncio.sleep(1.5)
            print(f"{asyncio.get_running_loop().time():.1f} handled {n}")
        except asyncio.CancelledError:
            print(f"{asyncio.get_running_loop().time():.1f} aborted {n}")
            raise

    async def accept(self):
        n = 0
        while not self.stopping.is_set():
            task = asyncio.create_task(self.handle(n))
            self.active.add(task)
            task.add_done_callback(self.active.discard)
            n += 1
            try:
                await asyncio.wait_for(self.stopping.wait(), timeout=0.5)
            except TimeoutError:
                continue

    async def run(self, grace):
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, self.stopping.set)
        loop.call_later(2.2, signal.raise_signal, signal.SIGTERM)
        await self.accept()
        print(f"{loop.time():.1f} stopping with {len(self.active)} active")
        if self.active:
            done, pending = await asyncio.wait(self.active, timeout=grace)
            for task in pending:
                task.cancel()
            await asyncio.gather(*pending, return_exceptions=True)
        print(f"{loop.time():.1f} stopped")


asyncio.run(Server().run(grace=0.9))
