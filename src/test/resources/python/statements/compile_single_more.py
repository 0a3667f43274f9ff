import sys
exec(compile("for i in range(3): i\n", "f", "single"))
old = sys.displayhook
sys.displayhook = lambda v: print("hook", repr(v))
exec(compile("1; None; 'x'", "f", "single"))
exec(compile("def f():\n  7\n", "f", "single"))
f()
exec(compile("class A:\n  9\n", "f", "single"))
exec(compile("while True:\n  8\n  break\n", "f", "single"))
exec(compile("try: 3\nfinally: 4\n", "f", "single"))
exec(compile("x = 3; x\n", "f", "single"))
exec(compile("'doc'\n", "f", "single"))
try: exec(compile("async def f():\n  1\n", "f", "single"))
except Exception as e: print(e)
sys.displayhook = old
sys.__displayhook__(5)
print(sys.displayhook is sys.__displayhook__)
def t(src, mode="single"):
    try:
        c = compile(src, "f", mode)
        print(repr(src), "ok", c.co_name, c.co_filename)
        return c
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
    except Exception as e:
        print(repr(src), type(e).__name__, e)
for s in ["if 1:\n  pass\n\nx=1\n", "if 1:\n  pass\nelse: pass", "if 1:\n  pass\nelse: pass\n", "if 1: pass # c", "if 1: pass\n# c", "x # c", "if 1:\n  x # c", "if 1:\n  pass\n# c\n# d\n","x=1 x=2", "x\n  y", "x = [1,\n\n2]", "def f(:", "if 1:\n  if 2: pass", "if 1:\n  if 2:\n    pass", "for x in y: pass;", "print 'a'", "x = = 1", "  x", "  x\n", "\n  x\n", "1 +", "1 +\n", "'abc", "'''abc", "def f():", "def f():\n", "x\r\ny\r\n", "x\f", "await x", "return 5", "@d", "@d\n", "if x = 1: pass\n", "try:\n  x\n", "try:\n  x\nexcept:\n  y", "if 1:\n  pass\n  x y\n", ";", "x;;", "x\\\n", "x \\\ny", "x\n)", "x)\n","(x\n", "with a: pass\n\n\n", "if 1: x\nelse: y\n", "class A: x\n\n  \n"]:
    t(s)
for s in ["x=1", "a b", "a b\n", "", "\n", "(", "x y z", "def f(:"]:
    t(s, "exec"); t(s, "eval")
del sys.displayhook
try: exec(compile("1", "f", "single"))
except RuntimeError as e: print(e)
