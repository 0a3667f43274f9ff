# Words of a shell, a scheduler, and a topological order.
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


import shlex, sched, time, graphlib, heapq
show(r'''
shlex.split("ls -l 'some file' \"other file\" a\\ b")
shlex.split("a # comment", comments=True)
shlex.split("a # comment")
shlex.split("o'clock")
shlex.split('a "b')
shlex.split("a \\")
shlex.split("a\\b 'c\\d' \"e\\f\" \"g\\\"h\"", posix=True)
shlex.split("a\\b 'c\\d' \"e\\f\"", posix=False)
shlex.split("")
shlex.split("''")
shlex.split(None)
shlex.split("a&&b;c|d>e")
shlex.join(['a', 'b c', "d'e", ''])
shlex.join([1])
shlex.quote("a b")
shlex.quote("")
shlex.quote("abc/def-1.2_x@%+=:,")
shlex.quote("it's")
shlex.quote("$HOME")
shlex.quote(3)
shlex.quote(b'x')
list(shlex.shlex("a && b || c; d >e '(f)'", punctuation_chars=True))
list(shlex.shlex("a && b || c; d >e '(f)'", posix=True))
list(shlex.shlex("a.b-c d_e 3+4 \"q r\""))
list(shlex.shlex("~/a b=*.txt", punctuation_chars=True))
list(shlex.shlex("a|b", punctuation_chars="|"))
s = shlex.shlex("a b c")
s.get_token()
s.push_token('z')
s.get_token()
s.get_token()
s.lineno
s.get_token()
s.get_token()
s.eof
s = shlex.shlex("a,b c", posix=True); s.whitespace += ','; s.whitespace_split = True; print(list(s))
s.wordchars[:5]
s.commenters
s.quotes
s.escape
s.escapedquotes
s.whitespace
s.infile
s.token
s.debug
s.punctuation_chars
shlex.shlex("a\nb 'c").error_leader()
list(shlex.shlex("a 'b"))
shlex.__all__
''')
s = sched.scheduler(time.time, time.sleep)
def pt(a='default'): print("From print_time", time.time(), a)
s.enter(10, 1, pt); s.enter(5, 2, pt, argument=('positional',)); s.enter(5, 1, pt, kwargs={'a': 'keyword'}); e = s.enterabs(1_767_225_650, 10, pt, argument=("first enterabs",))
print(len(s.queue), e.time, e.priority, e.sequence, e.argument, e.kwargs); s.run(); print(s.empty(), time.time(), s.queue, s.run())
s = sched.scheduler(); a = s.enter(1, 1, print, ('x',)); b = s.enter(1, 1, print, ('y',)); s.cancel(a)
try: s.cancel(a)
except ValueError as ex: print(ex)
print(s.run(blocking=False), s.empty()); time.sleep(2); print(s.run(blocking=False), s.empty())
def bad(): raise KeyError(1)
s.enter(1, 1, bad); s.enter(2, 1, print, ('after',))
try: s.run()
except KeyError as ex: print('K', ex, len(s.queue))
s.run(); print(time.monotonic()); print(sched.Event._fields, sched.__all__, a == b, a < b, a > b)
ts = graphlib.TopologicalSorter({"D": {"B", "C"}, "C": {"A"}, "B": {"A"}}); print(tuple(ts.static_order()))
ts = graphlib.TopologicalSorter(); ts.add(3, 2, 1); ts.add(1, 0); print([*ts.static_order()])
ts = graphlib.TopologicalSorter({2: [1], 3: [1], 4: [2, 3]}); ts.prepare()
while ts.is_active():
    r = ts.get_ready(); print(r, bool(ts)); ts.done(*r)
show(r'''
ts.done(1)
ts.done(99)
ts.add(5)
ts.prepare()
ts.get_ready()
graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
tuple(graphlib.TopologicalSorter({1: [2], 2: [1]}).static_order())
graphlib.TopologicalSorter({1: 2})
graphlib.TopologicalSorter({1: [[]]})
graphlib.TopologicalSorter().get_ready()
graphlib.TopologicalSorter().done(1)
graphlib.TopologicalSorter().is_active()
graphlib.TopologicalSorter[int]
graphlib.CycleError('a', [1]).args
graphlib.CycleError.__mro__
t2 = graphlib.TopologicalSorter({1: [2]}); t2.prepare(); t2.prepare()
t2.done(2)
t2.get_ready()
t2.done(2)
t2.done(2)
graphlib.__all__
''')
