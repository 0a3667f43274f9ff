# Every function of traceback.
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


import traceback, sys, io
def f(x): return g(x)
def g(x):
    y = x + 1
    return h(y)
def h(z): return 1 / (z - z)
try: f(3)
except Exception as e:
    exc = e
traceback.print_exception(exc)
traceback.print_exception(exc, limit=1); traceback.print_exception(exc, limit=-1); traceback.print_exception(exc, chain=False)
traceback.print_exception(type(exc), exc, exc.__traceback__)
print("".join(traceback.format_exception(exc)), end="")
print(traceback.format_exception_only(exc), traceback.format_exception_only(type(exc), exc))
print(traceback.format_tb(exc.__traceback__)); print(traceback.extract_tb(exc.__traceback__)); print(list(traceback.extract_tb(exc.__traceback__, 2)))
for fs in traceback.extract_tb(exc.__traceback__): print(fs, fs.filename, fs.lineno, fs.name, fs.line, fs.locals, fs.end_lineno, fs.colno, fs.end_colno, tuple(fs), len(fs), fs[1])
print(traceback.format_list(traceback.extract_tb(exc.__traceback__))); print(traceback.format_list([('a.py', 3, 'f', 'x = 1'), ('b.py', 4, 'g', None)]))
traceback.print_list([('a.py', 3, 'f', 'x = 1')]); traceback.print_list([('a.py', 3, 'f', 'x = 1')], file=sys.stdout)
traceback.print_tb(exc.__traceback__, file=sys.stdout); traceback.print_tb(exc.__traceback__, 1, sys.stdout)
try: f(1)
except ZeroDivisionError: traceback.print_exc(file=sys.stdout); traceback.print_exc(1, sys.stdout); print(repr(traceback.format_exc(limit=0))); traceback.print_exc()
print(repr(traceback.format_exc()))
traceback.print_exc()
te = traceback.TracebackException.from_exception(exc)
print(te, te.exc_type_str, te.__cause__, te.__context__, te.__suppress_context__, te.stack, list(te.format_exception_only()), te.filename if hasattr(te, 'filename') else None)
print("".join(te.format()), end=""); te.print(file=sys.stdout); print(te == traceback.TracebackException.from_exception(exc), te.exc_type)
te = traceback.TracebackException(type(exc), exc, exc.__traceback__.tb_next, limit=2, capture_locals=True, compact=True)
print("".join(te.format()), end="")
print("".join(te.format(chain=False)))
def stack(): return traceback.extract_stack(limit=1), traceback.format_stack(limit=1)
print(stack())
def ps(): traceback.print_stack(limit=2, file=sys.stdout)
ps()
def outer():
    try: {}['k']
    except KeyError as e: raise ValueError('bad\nvalue') from e
try: outer()
except ValueError as e: ch = e
print("".join(traceback.format_exception(ch))); print("".join(traceback.format_exception(ch, chain=False)))
def ctx():
    try: 1/0
    except ZeroDivisionError: raise TypeError("second")
try: ctx()
except TypeError as e: print("".join(traceback.format_exception(e)))
try:
    try: 1/0
    except ZeroDivisionError: raise TypeError("second") from None
except TypeError as e: print("".join(traceback.format_exception(e))); print(e.__context__)
e = ValueError("n"); e.add_note("note 1"); e.add_note("note\n2"); print(traceback.format_exception_only(e)); print(traceback.format_exception(e)); print("".join(traceback.format_exception(e)))
try:
    try: raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError("t"), KeyError("k")])])
    except* ValueError: raise
except ExceptionGroup as e: eg = e
print("".join(traceback.format_exception(eg))); print(traceback.format_exception_only(eg)); print(traceback.format_exception_only(eg, show_group=True))
eg2 = ExceptionGroup("many", [ValueError(i) for i in range(20)]); traceback.print_exception(eg2, file=sys.stdout)
class Bad(Exception):
    def __str__(self): raise RuntimeError
print(traceback.format_exception_only(Bad())); 
class Mod(Exception): __module__ = 'a.b'
print(traceback.format_exception_only(Mod(1)), traceback.format_exception_only(Mod()), traceback.format_exception_only(None), traceback.format_exception(None), traceback.format_exception_only(KeyError('a')), traceback.format_exception_only(SystemExit(3)))
try: exec("x = = 1")
except SyntaxError as e: print(traceback.format_exception_only(e)); print("".join(traceback.format_exception(e))); print(e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.msg, e.args, e.print_file_and_line)
print(traceback.format_exception_only(SyntaxError("m", ("f.py", 2, 3, "abcdef\n", 2, 5)))); print(traceback.format_exception_only(SyntaxError("m"))); print(traceback.format_exception_only(SyntaxError("m", ("f.py", 2, None, None))))
tb = exc.__traceback__
print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name, tb.tb_lasti >= 0)
for fr, ln in traceback.walk_tb(tb): print(fr.f_code.co_name, ln, sorted(fr.f_locals)[:3] if fr.f_code.co_name != '<module>' else '')
traceback.clear_frames(tb)
print(traceback.StackSummary.extract(traceback.walk_tb(tb), limit=1, lookup_lines=True, capture_locals=False), traceback.StackSummary.from_list([('a', 1, 'b', 'c')]), traceback.StackSummary.from_list([('a', 1, 'b', 'c')]).format(), traceback.FrameSummary('a', 1, 'f', line='x', locals={'q': 1}), traceback.FrameSummary('a', 1, 'f', line='x') == ('a', 1, 'f', 'x'))
def rec(n):
    if n: return rec(n - 1)
    raise ValueError("deep")
try: rec(10)
except ValueError as e: traceback.print_exception(e, file=sys.stdout)
show(r'''
traceback.format_exception(1, 2)
traceback.format_exception(1)
traceback.format_exception()
''')
te = traceback.TracebackException.from_exception(eg); print(len(te.exceptions), te.exceptions[0].exc_type_str)
s = io.StringIO(); traceback.print_exception(exc, file=s, colorize=False) if False else traceback.print_exception(exc, file=s); print(len(s.getvalue().splitlines()))
