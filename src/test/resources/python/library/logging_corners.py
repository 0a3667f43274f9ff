# Handlers, formatters, filters, adapters and configurations of logging.
def show(lines):
    for line in lines.strip().splitlines():
        try:
            try:
                code = compile(line, "<line>", "eval")
            except SyntaxError:
                exec(line, globals())
                continue
            result = eval(code, globals())
            print(line, "->", result if isinstance(result, str) and "\n" in result else repr(result))
        except BaseException as e:
            print(line, "!!", type(e).__name__, e)


import logging, logging.handlers, logging.config, sys, io, queue, warnings
def fresh():
    for h in logging.root.handlers[:]: logging.root.removeHandler(h)
    logging.root.setLevel(logging.WARNING)
logging.warning("default %s", 1); fresh()
logging.basicConfig(format='%(levelname)s:%(name)s:%(message)s:%(funcName)s:%(lineno)d:%(module)s:%(filename)s:%(pathname)s:%(threadName)s:%(processName)s:%(taskName)s:%(levelno)s', level=logging.DEBUG, stream=sys.stdout)
log = logging.getLogger('a.b'); log.debug('x %s %d', 'y', 3); log.info('%(k)s', {'k': 1}); log.error('no args %s'); log.warning('bad %d', 'x')
def f(): log.critical('in f', stack_info=False, stacklevel=1); log.info('lvl2', stacklevel=2)
f()
try: 1/0
except ZeroDivisionError: log.exception('exc'); log.error('with', exc_info=True); log.info('val', exc_info=sys.exception()); log.info('none', exc_info=None)
fresh()
for style, fmt in ('%', '%(asctime)s %(levelname)-8s|%(message)s'), ('{', '{asctime} {levelname:>8}|{message}'), ('$', '$asctime ${levelname}|$message'):
    h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter(fmt, style=style, datefmt=None if style != '$' else '%H:%M')); log.handlers[:] = [h]; log.propagate = False; log.warning('m %s', style)
show(r'''
logging.Formatter('{x}', style='%')
logging.Formatter('%(x)s', style='{')
logging.Formatter('x', style='!')
logging.Formatter('%(bad', validate=True)
logging.Formatter('%(foo)s', defaults={'foo': 5}).format(logging.makeLogRecord({'msg': 'm'}))
logging.Formatter('%(foo)s').format(logging.makeLogRecord({'msg': 'm'}))
logging.Formatter().format(logging.makeLogRecord({'msg': 'm %s', 'args': (1,)}))
logging.Formatter('%(asctime)s').format(logging.makeLogRecord({'msg': 'm', 'created': 0.5, 'msecs': 500}))
logging.getLevelName(10)
logging.getLevelName('INFO')
logging.getLevelName(15)
logging.getLevelName('X')
logging.getLevelNamesMapping()
logging.addLevelName(15, 'TRACE')
logging.getLevelName(15)
log.setLevel('NOPE')
log.setLevel(1.5)
log.setLevel('INFO')
log.level
log.isEnabledFor(10)
log.getEffectiveLevel()
log
logging.getLogger()
logging.getLogger('root') is logging.root
logging.getLogger('a').getChild('b') is log
log.parent
log.hasHandlers()
log.name
logging.getLogger(5)
logging.StreamHandler()
logging.StreamHandler(sys.stdout)
logging.NullHandler()
logging.basicConfig(foo=1)
logging.basicConfig(stream=sys.stdout, filename='x')
logging.basicConfig(handlers=[], stream=sys.stdout)
logging.basicConfig(level='NOPE')
logging.LogRecord('n', 20, 'p/q.py', 5, 'msg %s', ('a',), None)
logging.LogRecord('n', 20, 'p/q.py', 5, 'msg %s', ('a',), None).getMessage()
logging.makeLogRecord({'msg': 'x'}).name
logging.raiseExceptions
logging.lastResort
logging._levelToName
logging.disable(logging.INFO)
logging.root.manager.disable
logging.disable(logging.NOTSET)
logging.getHandlerByName('zz')
logging.getHandlerNames()
logging.getLoggerClass()
logging.getLogRecordFactory()
logging.setLoggerClass(int)
log.log('x', 'y')
log.addHandler(5)
log.addFilter(lambda r: True)
logging.Filter('a.b').filter(logging.makeLogRecord({'name': 'a.b.c'}))
logging.Filter('a.b').filter(logging.makeLogRecord({'name': 'a.bc'}))
sorted(logging.getLogger('a').getChildren(), key=str)
logging.PercentStyle('%(message)s').usesTime()
logging.BufferingFormatter().format([logging.makeLogRecord({'msg': 'x'})])
''')
class Ctx(logging.Filter):
    def filter(self, r): r.user = 'bob'; return 'skip' not in r.getMessage()
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter('%(user)s %(message)s')); h.addFilter(Ctx()); log.handlers[:] = [h]; log.info('hi'); log.info('skip me')
def repl(r):
    import copy; r = copy.copy(r); r.msg = 'replaced'; return r
h2 = logging.StreamHandler(sys.stdout); h2.addFilter(repl); log.handlers[:] = [h2]; log.info('orig')
ad = logging.LoggerAdapter(log, {'id': 7}); ad.info('ad'); print(ad, ad.extra, ad.name if hasattr(ad, 'name') else '')
class Ad(logging.LoggerAdapter):
    def process(self, msg, kw): return f"[{self.extra['id']}] {msg}", kw
h3 = logging.StreamHandler(sys.stdout); log.handlers[:] = [h3]; Ad(log, {'id': 7}).warning('x %s', 1); logging.LoggerAdapter(log, {'a': 1}, merge_extra=True).info('e', extra={'b': 2})
try: log.info('x', extra={'message': 1})
except KeyError as e: print(e)
try: log.info('x', extra={'name': 1})
except KeyError as e: print(e)
q = queue.Queue(); qh = logging.handlers.QueueHandler(q); log.handlers[:] = [qh]; log.warning('q %d', 5); r = q.get(); print(r.msg, r.args, r.message, r.levelname)
mh = logging.handlers.MemoryHandler(2, target=h3, flushLevel=logging.ERROR); log.handlers[:] = [mh]; log.info('m1'); print('--'); log.info('m2'); log.error('m3'); mh.close()
log.handlers[:] = [h3]
class JF(logging.Formatter):
    def format(self, r): return f"<{r.levelname}|{super().format(r)}>"
    def formatTime(self, r, datefmt=None): return 'T'
    def formatException(self, ei): return 'EXC ' + ei[0].__name__
h3.setFormatter(JF('%(asctime)s %(message)s'))
try: {}['a']
except KeyError: log.exception('e')
h3.setFormatter(None)
logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False, 'formatters': {'f': {'format': '%(name)s-%(message)s'}}, 'filters': {'c': {'()': Ctx}}, 'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'f', 'stream': 'ext://sys.stdout', 'level': 'INFO', 'filters': ['c']}}, 'loggers': {'z': {'handlers': ['h'], 'level': 'DEBUG', 'propagate': False}}, 'root': {'handlers': ['h'], 'level': 'WARNING'}})
logging.getLogger('z').debug('no'); logging.getLogger('z').info('yes'); logging.getLogger('y').info('no'); logging.getLogger('y').error('root')
for bad in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'nope.X'}}}, {'version': 1, 'root': {'handlers': ['zz']}}, {'version': 1, 'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'q'}}}):
    try: logging.config.dictConfig(bad)
    except Exception as e: print(type(e).__name__, e, '|', repr(e.__cause__))
logging.captureWarnings(True); warnings.warn('captured'); logging.captureWarnings(False)
fresh(); lg = logging.getLogger('nohandler'); lg.warning('last resort'); lg.info('hidden')
class H(logging.Handler):
    def emit(self, r): raise ValueError('in emit')
    def handleError(self, r): print('handleError', r.msg, sys.exception())
lg.addHandler(H()); 
try: lg.warning('w')
except ValueError as e: print('raised', e)
import logging as L; print(sorted(n for n in L.__all__)[:5])
logging.shutdown()
