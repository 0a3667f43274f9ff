import logging

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
logging.debug("hidden")
logging.info("shown %s %d", "args", 5)
logging.warning("careful")
log = logging.getLogger("app.part")
log.error("failed: %r", "x")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("with traceback")
print(log.name, log.level, log.getEffectiveLevel(), logging.getLevelName(20), log.isEnabledFor(logging.DEBUG), logging.getLogger().level)
