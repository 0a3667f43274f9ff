import io
import logging
import sys

stream = io.StringIO()
log = logging.getLogger("demo")
log.setLevel(logging.DEBUG)
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("[%(levelname)-8s] %(funcName)s:%(lineno)d %(message)s"))
log.addHandler(handler)
out = logging.StreamHandler(sys.stdout)
out.setLevel(logging.WARNING)
out.setFormatter(logging.Formatter("{levelname}|{message}", style="{"))
log.addHandler(out)
log.propagate = False


def work():
    log.debug("detail %(a)s", {"a": 1})
    log.warning("warn")
    log.log(25, "custom")


work()
logging.addLevelName(25, "NOTICE")
work()
print(stream.getvalue(), end="")


class OnlyWarn(logging.Filter):
    def filter(self, record):
        return record.levelno == logging.WARNING


handler.addFilter(OnlyWarn())
work()
print(stream.getvalue().count("\n"), log.handlers[1].level, log.hasHandlers())
child = log.getChild("sub")
print(child.name, child.parent.name, child.getEffectiveLevel())
