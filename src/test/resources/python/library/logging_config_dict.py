import logging, logging.config, logging.handlers, asyncio, sys, queue, io
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "formatters": {"s": {"format": "%(levelname)s-%(name)s-%(message)s"}, "b": {"format": "{message}", "style": "{"}}, "handlers": {"c": {"class": "logging.StreamHandler", "formatter": "s", "stream": "ext://sys.stdout", "level": "INFO"}, "d": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "b"}, "n": {"class": "logging.NullHandler"}}, "loggers": {"app": {"handlers": ["c"], "level": "DEBUG", "propagate": False}, "app.db": {"level": "ERROR"}}, "root": {"level": "WARNING", "handlers": ["d"]}})
logging.getLogger("app").info("i"); logging.getLogger("app").debug("d"); logging.getLogger("app.db").info("no"); logging.getLogger("app.db").error("yes"); logging.warning("root"); logging.getLogger("z").error("zz")
t(lambda: logging.config.dictConfig({}), lambda: logging.config.dictConfig({"version": 2}), lambda: logging.config.dictConfig({"version": 1, "handlers": {"x": {"class": "no.Such"}}}), lambda: logging.config.dictConfig({"version": 1, "root": {"handlers": ["q"]}}), lambda: logging.config.dictConfig({"version": 1, "loggers": {"a": {"level": "NOPE"}}}))
class Flt(logging.Filter):
    def __init__(self, p=""): self.p=p
    def filter(self, r): r.msg=self.p+str(r.msg); return True
logging.config.dictConfig({"version": 1, "filters": {"f": {"()": Flt, "p": ">>"}}, "formatters": {"x": {"()": lambda: logging.Formatter("X %(message)s")}}, "handlers": {"h": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "filters": ["f"], "formatter": "x"}}, "root": {"handlers": ["h"], "level": 10}})
logging.debug("filtered")
q=queue.Queue(); qh=logging.handlers.QueueHandler(q); lg=logging.getLogger("q"); lg.addHandler(qh); lg.propagate=False; lg.warning("queued %s", 1); r=q.get(); print(r.getMessage(), r.msg, r.args)
mh=logging.handlers.MemoryHandler(3, target=logging.StreamHandler(sys.stdout)); l2=logging.getLogger("m"); l2.propagate=False; l2.addHandler(mh); l2.info("a"); l2.warning("b"); print("buf", len(mh.buffer)); l2.error("c"); mh.close()
async def w(n):
    logging.getLogger("t").warning("from %s", n); await asyncio.sleep(0)
async def main():
    f=logging.Formatter("%(taskName)s %(message)s")
    for h in logging.getLogger().handlers: h.setFormatter(f)
    await asyncio.gather(w(1), w(2)); logging.error("main")
asyncio.run(main())
logging.getLogger("asyncio").setLevel(logging.DEBUG)
async def m2(): pass
asyncio.run(m2(), debug=True)
lg=logging.getLogger("ex")
def g(): raise ValueError("inner")
try:
    try: g()
    except ValueError as e: raise RuntimeError("outer") from e
except RuntimeError: lg.exception("chain")
try: g()
except ValueError as e: lg.error("inst", exc_info=e); lg.error("tuple", exc_info=(type(e), e, e.__traceback__))
lg.error("noexc", exc_info=True)
class JF(logging.Formatter):
    def format(self, record):
        import json
        return json.dumps({"lvl": record.levelname, "msg": record.getMessage()})
    def formatTime(self, record, datefmt=None): return "T"
for h in logging.getLogger().handlers: h.setFormatter(JF())
lg.info("json")
class CF(logging.Formatter):
    def formatException(self, ei): return "EXC:" + super().formatException(ei).splitlines()[-1]
    def formatTime(self, record, datefmt=None): return "T"
for h in logging.getLogger().handlers: h.setFormatter(CF("%(asctime)s %(message)s"))
try: g()
except ValueError: lg.exception("cf")
print(logging.Formatter.default_time_format, logging.Formatter.default_msec_format, logging.Formatter.converter)
f=logging.Formatter(); f.default_msec_format="%s.%03d"; rec=logging.makeLogRecord({"created": 0.25, "msecs": 250.0}); print(f.formatTime(rec), f.formatTime(rec, "%S"), f.usesTime())
print(logging.BufferingFormatter().format([rec]))
logging.getLogger("a").critical("crit"); logging.fatal("fatal"); logging.log(35, "l35"); logging.warn if hasattr(logging, "warn") else 0
