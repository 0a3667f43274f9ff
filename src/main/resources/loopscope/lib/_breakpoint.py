"""Where `breakpoint()` leads: a prompt that knows how to go on, to show a value and to quit."""

import sys
from linecache import getline
from os.path import abspath


def prompt(*args, **kwargs):
    frame = sys._getframe(1)
    code = frame.f_code
    print(f"> {abspath(code.co_filename)}({frame.f_lineno}){code.co_name}()")
    print("->", getline(code.co_filename, frame.f_lineno).strip())
    while True:
        try:
            word, _, rest = input("(Pdb) ").strip().partition(" ")
        except EOFError:
            print()
            word = "q"
        if word in ("c", "cont", "continue"):
            return
        if word in ("q", "quit", "exit"):
            if _is_certain():
                sys.exit(1)
        elif word in ("p", "pp", "!"):
            _show(rest, frame)
        elif word:
            _show(f"{word} {rest}", frame)


def _is_certain():
    try:
        answer = input("Quitting pdb will kill the process. Quit anyway? [y/n] ")
    except EOFError:
        print()
        answer = "y"
    return answer.strip().lower() in ("y", "")


def _show(expression, frame):
    try:
        value = eval(expression, frame.f_globals, frame.f_locals)
    except Exception as error:
        print(f"*** {type(error).__name__}: {error}")
    else:
        print(repr(value))
