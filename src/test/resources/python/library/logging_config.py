import logging
import sys

logger = logging.getLogger("shop")
logger.setLevel(logging.DEBUG)
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(asctime)s | %(name)-10s | %(levelname)-8s | %(message)s", datefmt="%H:%M:%S"))
logger.addHandler(handler)
child = logging.getLogger("shop.cart")
child.debug("added %s x%d", "apple", 3)
child.info("total: %.2f", 12.5)
child.warning("stock low: %(item)s", {"item": "pear"})
logger.propagate = False
logger.log(logging.ERROR, "code %d", 500)
child.setLevel(logging.ERROR)
child.info("hidden")
child.critical("shown")
logging.disable(logging.CRITICAL)
child.critical("disabled")
logging.disable(logging.NOTSET)
print(logger, child, logger.handlers, logging.getLevelName("INFO"), logging.getLevelName(35), child.manager is logger.manager)
try:
    int("x")
except ValueError:
    logger.error("bad number", exc_info=True)
    logger.error("short", exc_info=False)
logger.info("args without %s")
logger.info("percent 100%")
logger.info({"any": "object"})
adapter = logging.LoggerAdapter(logger, {"user": "ada"})
adapter.info("adapted")


class Json(logging.Formatter):
    def format(self, record):
        return f'{{"level": "{record.levelname}", "msg": "{record.getMessage()}", "line": {record.lineno}}}'


handler.setFormatter(Json())
logger.warning("as json %d", 1)
logger.removeHandler(handler)
logger.warning("to the last resort")
