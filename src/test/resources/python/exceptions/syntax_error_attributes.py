"""What a SyntaxError knows of its place, for each way of going wrong and each way of compiling."""
import traceback

SOURCES = """
1 +|x y|(1|[1)|a)|'abc|f'{a|f"{x!r:>w}}"|1from|0x|05|x\\y|def f(:|if a: b else c|gobal q|whlie True: pass|(b ad c)
 z|if a:|try: pass|{1: 2, 3}|import|x = (yield)|return 1|await x|a, *b = *c|nonlocal z|f(a b)|print x|x ==|1 = a|lambda
""".strip().replace("\n", "|").split("|")
for mode in ("exec", "eval"):
    for source in (*SOURCES, "", "def f():\n    x\n   y\n", "if a:\n\n", "p = P(1\n\n", "x = 1\n\ty = 2\n"):
        try:
            compile(source, "<s>", mode)
        except SyntaxError as e:
            print(mode, repr(source), type(e).__name__, e, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        else:
            print(mode, repr(source), "compiles")
for source in ("gobal q\n", "x = (yield)\n", "if True:\n    whlie True: pass\n", "f(a b)\n", "\tx = 1 +\n"):
    try:
        exec(source)
    except SyntaxError as e:
        print("".join(traceback.format_exception_only(e)), end="")
exec("class A:\n    retrun 1\n")
