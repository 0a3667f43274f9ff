"""Where a SyntaxError ends and which text it keeps depends on how far the source was read."""
import traceback

SOURCES = [
    "try:\n    pass\nx = 1\n",
    "def f():\n    try:\n        x = 1\n    y = 2\n",
    "if x:\ny = 1\n",
    "def log(*words):\n",
    "class A:\n    def f(self)\n        pass\n",
    "for x in y:\n\n    if x:\n    \n",
    "for x in y:\n\tif x:\n        pass\n",
    "x = (1,\n     2\ny = 3\n",
    "print(1\n",
    "show('copy', made\nshow\n",
    "call(a()await\nb()\n",
    "await f { o.g(pause)\nx = 1\ny = 2\n",
    "x = {1: 2, 3}\n",
    "{'a': 1, 'b'\n: 2, c}\n",
    "x = {1, 2)\n",
    "for \\  in it:\n    pass\n",
    "(1, \\ 2)\n",
    "\\ x = 1\n",
    "if 1:\n    x\n  \\ y = 1\n",
    "if 1:\n    x\n  \\\n",
    "x = 1 \\\n",
    "print 1, \\\n",
    "3.format(1)\n",
    "x = [1, 3.5for_]\n",
    "x = 1if 1else 2\n",
    "f'{a()'\n",
    "f'{a)}'\n",
    "t'{'\n",
    "f()b'é'\n",
    "x = ['é', 'é' 0777]\n",
    "class clock  # <1>\n    pass\n",
    "case = 1\nif case  # Проверка\n    pass\n",
    "del e[]\n",
    "import \n",
    "import a \\\n    from b\n",
    "for a or '''\n\n''' in b: pass\n",
    "match 1:\n    case +1: pass\n",
    "print(1, 'x'show\n)",
    "whle (\n    1\n) or 2: pass\n",
    "a =  \n  if 1:\n    pass\n",
    "if 1:\n    x\n \u00a0  y\n",
]

for source in SOURCES:
    print("=" * 10, repr(source))
    try:
        compile(source, "x.py", "exec")
        print("ok")
    except SyntaxError as error:
        print(type(error).__name__, error.msg)
        print(error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
        print("".join(traceback.format_exception_only(error)), end="")
