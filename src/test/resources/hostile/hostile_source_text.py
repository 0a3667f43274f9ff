# Ends: itself.
for text in (
    "(" * 100_000,
    "[" * 300,
    "x = " + "-" * 100_000 + "1",
    "\0",
    "\ud800",
    "def f(:",
    "1" * 5000,
    "lambda: " * 10_000 + "1",
    "if 1:\n" * 100,
    'f"{' * 200,
    "x = " + "1 + " * 50_000 + "1",
    "x = " + "1 if 0 else " * 20_000 + "1",
):
    try:
        compile(text, "hostile", "exec")
    except (SyntaxError, MemoryError, RecursionError, ValueError):
        continue
    raise AssertionError(text[:20])
