import sys
def t(src, mode="single"):
    try:
        c = compile(src, "f", mode)
        print(repr(src), "ok", c.co_name, c.co_filename)
        return c
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
    except Exception as e:
        print(repr(src), type(e).__name__, e)
for s in ["", "\n", "# c", "# c\n", "x=1", "x=1\n", "x=1\ny=2", "x=1\n\n\n", "x=1; y=2", "x=1; y=2\n", "1\n2\n", "if 1: pass", "if 1: pass\n", "if 1:\n  pass", "if 1:\n  pass\n", "if 1:\n  pass\n\n", "if 1:\n  pass\nx=1\n","if 1: pass\nx", "def f(): pass\n", "class A: pass\n\n", "@d\ndef f(): pass\n", "pass # c\n", "x=1\n# c\n", "x=1\n# c", "   \n", "a b", "x = (1,\n2)", "x=1\n ", "x\n\\\n", "'''a\nb'''\n", "async def f():\n  await g()\n", "for i in r:\n  pass\nelse:\n  pass\n", "try: pass\nfinally: pass\n", "x=1;\n","\n\nx=1", "\n\n", "def f():\n  x\n  y\nz", "import a\nimport b", "with a: b\nc", "(", "if 1:\n", "x=1\n\ty=2"]:
    t(s)
c = compile("1+1", "f", "single")
print(eval(c), exec(c))
exec(compile("None; 'a'; [1,2]; x = 3; x", "f", "single"))
exec(compile("if 1:\n  5\n  6\n", "f", "single"))
exec(compile("for i in range(3): i\n", "f", "single"))
exec(compile("def f():\n  7\nf()\n"[:14], "f", "single"))
d = {}
exec(compile("42", "f", "single"), d)
print(sorted(k for k in d if k != "__builtins__"))
import builtins
print(builtins._)
old = sys.displayhook
sys.displayhook = lambda v: print("hook", repr(v))
exec(compile("1; None; 'x'", "f", "single"))
sys.displayhook = old
sys.__displayhook__(5)
print(sys.displayhook is sys.__displayhook__)
exec(compile("class A:\n  9\n", "f", "single"))
exec(compile("lambda: 3", "f", "single")) if 0 else None
exec(compile("while True:\n  8\n  break\n", "f", "single"))
del sys.displayhook
try: exec(compile("1", "f", "single"))
except RuntimeError as e: print(e)
