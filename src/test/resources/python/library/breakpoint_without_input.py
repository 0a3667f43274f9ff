# breakpoint() calls sys.breakpointhook, which asks at a prompt; an end of input quits.
import io
import re
import sys


def stop(x):
    breakpoint()
    return x + 1


shown = io.StringIO()


def watched(text):
    # The debugger writes where it wrote at first.
    sys.stdin, sys.stdout = io.StringIO(text), shown
    try:
        result = stop(4)
    except SystemExit as error:
        result = f"SystemExit {error}"
    sys.stdout = sys.__stdout__
    print(re.sub(r"> .*/", "> ", shown.getvalue()).replace("\n", "|"), result)
    shown.seek(0)
    shown.truncate()


watched("")
watched("c\n")
watched("p x\nx * 2\nc\n")
watched("q\nn\ncontinue\n")
watched("quit\ny\n")
hook, sys.breakpointhook = sys.breakpointhook, lambda *args, **kwargs: ("hooked", args, kwargs)
print(breakpoint(1, depth=2), hook, hook is sys.__breakpointhook__)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
