import asyncio
import logging

logging.basicConfig(level=logging.DEBUG, format="%(asctime)s.%(msecs)03d %(levelname)-7s %(taskName)s %(funcName)s: %(message)s", datefmt="%H:%M:%S")
logging.getLogger("asyncio").setLevel(logging.WARNING)
log = logging.getLogger(__name__)


async def job(n):
    log.debug("start %d", n)
    await asyncio.sleep(n / 4)
    if n == 2:
        raise ValueError("two is bad")
    log.info("done %d", n)


async def main():
    results = await asyncio.gather(*(job(n) for n in range(4)), return_exceptions=True)
    for n, result in enumerate(results):
        if isinstance(result, Exception):
            log.error("job %d failed: %r", n, result)
    try:
        await job(2)
    except ValueError:
        log.exception("again")
    log.warning("finished")


asyncio.run(main())
