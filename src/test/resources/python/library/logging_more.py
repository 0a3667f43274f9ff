import logging, sys, io
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
out=io.StringIO()
h=logging.StreamHandler(out)
h.setFormatter(logging.Formatter("%(asctime)s|%(levelname)-8s|%(name)s|%(funcName)s|%(lineno)d|%(module)s|%(filename)s|%(threadName)s|%(processName)s|%(taskName)s|%(message)s"))
log=logging.getLogger("a.b"); log.setLevel(logging.DEBUG); log.addHandler(h); log.propagate=False
def f():
    log.debug("x %d %s", 1, "y"); log.info("plain %"); log.warning("w"); log.error("e"); log.critical("c"); log.log(25, "custom"); log.warn
f()
try: 1/0
except ZeroDivisionError: log.exception("boom %s", 5); log.error("no", exc_info=False); log.warning("yes", exc_info=True); log.info("stack", stack_info=False)
print(out.getvalue().replace(__file__, "F"))
out.truncate(0); out.seek(0)
for style, fmt in [("{", "{levelname}:{message}:{name:>6}"), ("$", "$levelname ${message} $$"), ("%", "%(levelname)s %(message)s")]:
    h.setFormatter(logging.Formatter(fmt, style=style)); log.info("hi %s", "there")
h.setFormatter(logging.Formatter("%(asctime)s %(msecs)03d %(message)s", datefmt="%H:%M:%S")); log.info("d")
h.setFormatter(logging.Formatter("%(relativeCreated)d %(created)f %(process)d %(thread)s %(levelno)s %(pathname)s")); 
h.setFormatter(logging.Formatter("{asctime} {message}", "%d/%m", "{")); log.info("e")
h.setFormatter(logging.Formatter("%(message)s %(extra_key)s %(d)s", defaults={"d": "dflt"})); log.info("f", extra={"extra_key": 5})
print(out.getvalue())
t(lambda: log.info("f", extra={"message": 5}), lambda: log.info("f", extra={"name": 5}))
t(lambda: log, lambda: h, lambda: logging.getLogger(), lambda: logging.getLogger("a"), lambda: logging.root, lambda: logging.NullHandler(), lambda: log.parent, lambda: logging.getLogger("a.b.c").parent, lambda: log.getChild("z"), lambda: log.getEffectiveLevel(), lambda: logging.getLogger("q").getEffectiveLevel(), lambda: log.isEnabledFor(10), lambda: log.hasHandlers(), lambda: log.handlers, lambda: log.level, lambda: log.disabled, lambda: logging.getLevelName(10), lambda: logging.getLevelName("INFO"), lambda: logging.getLevelName(15), lambda: logging.getLevelName("X"), lambda: logging.getLevelNamesMapping(), lambda: logging.getLogger(5), lambda: log.setLevel("warning"), lambda: log.setLevel("WARNING"), lambda: log.setLevel("NOPE"), lambda: log.setLevel(1.5), lambda: log.setLevel(None), lambda: log.log("x", "y"), lambda: logging.addLevelName(15, "TRACE"), lambda: logging.getLevelName(15), lambda: logging.getLogger("a.b") is log, lambda: logging.getHandlerNames(), lambda: logging.raiseExceptions, lambda: logging.lastResort, lambda: log.root, lambda: log.manager.__class__, lambda: logging.getLoggerClass(), lambda: logging.getLogRecordFactory())
log.setLevel(10)
rec=logging.LogRecord("n", 20, "/p/q.py", 5, "m %s", ("a",), None, "fn")
t(lambda: rec, lambda: rec.getMessage(), lambda: rec.module, lambda: rec.filename, lambda: rec.levelname, lambda: rec.args, lambda: rec.funcName, lambda: logging.Formatter().format(rec), lambda: logging.makeLogRecord({"msg": "z", "levelname": "Q"}).getMessage(), lambda: logging.LogRecord("n", 20, "p", 1, "%(a)s", ({"a": 1},), None).getMessage(), lambda: logging.LogRecord("n", 20, "p", 1, "%s %s", ("a",), None).getMessage())
class F(logging.Filter):
    def filter(self, r): r.msg = "F:" + r.msg; return "drop" not in r.msg
out.truncate(0); out.seek(0)
h.setFormatter(None); log.addFilter(F()); log.info("keep"); log.info("drop me"); log.filters.clear()
h.addFilter(lambda r: r.levelno > 20); log.info("no"); log.warning("yes"); h.filters.clear()
log.addFilter(logging.Filter("a")); log.info("in a"); log.filters.clear(); log.addFilter(logging.Filter("zz")); log.info("not"); log.filters.clear()
ad=logging.LoggerAdapter(log, {"k": 1}); ad.info("adapter"); print(ad)
class A(logging.LoggerAdapter):
    def process(self, msg, kw): return f"[{self.extra['k']}] {msg}", kw
A(log, {"k": 7}).warning("pre %s", 1)
logging.LoggerAdapter(log, {"k": 1}, merge_extra=True).info("m", extra={"z": 1})
class H(logging.Handler):
    def emit(self, r): print("EMIT", self.format(r), r.levelname)
hh=H(); log.addHandler(hh); hh.setLevel("ERROR"); log.info("i"); log.error("e"); print(hh); log.removeHandler(hh); log.removeHandler(hh)
logging.disable(logging.INFO); log.info("off"); log.warning("on"); logging.disable(logging.NOTSET); log.info("back")
child=log.getChild("kid"); child.info("propagated"); child.propagate=False
print(out.getvalue())
class S:
    def __str__(self): return "S!"
    def __repr__(self): return "R!"
out.truncate(0); out.seek(0)
log.info(S()); log.info(5); log.info("%r %s", S(), S()); log.info({"a": 1}); log.info("%(a)s", {"a": 9}); log.info("x", ); log.info("100%")
print(out.getvalue())
m=logging.handlers if hasattr(logging, "handlers") else None
lst=[]
class L(logging.Handler):
    def emit(self, record): lst.append((record.levelname, record.getMessage(), record.name, record.exc_info, record.args))
log.addHandler(L()); log.error("z %s", "q"); print(lst)
logging.getLogger("nohandler.x").warning("last resort"); logging.getLogger("nohandler.x").info("nothing")
logging.basicConfig(format="%(levelname)s:%(message)s", level="DEBUG", stream=sys.stdout); logging.debug("root"); logging.basicConfig(level=50); logging.info("still")
logging.basicConfig(force=True, format="{message}", style="{", stream=sys.stdout); logging.warning("forced"); logging.info("hidden")
t(lambda: logging.basicConfig(foo=1, force=True), lambda: logging.basicConfig(stream=sys.stdout, filename="x", force=True), lambda: logging.basicConfig(handlers=[h], stream=sys.stdout, force=True), lambda: logging.basicConfig(style="q", force=True))
logging.basicConfig(handlers=[h], force=True); logging.error("to h"); print(repr(out.getvalue()[-8:]))
logging.captureWarnings(True); import warnings; warnings.warn("captured"); logging.captureWarnings(False)
print(out.getvalue()[-60:].replace(__file__, "F"))
logging.shutdown()
print(logging.Logger.manager.loggerClass, logging.BASIC_FORMAT)
