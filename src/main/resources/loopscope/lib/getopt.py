"""Options of a command line, as in C."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """A command line that does not fit."""

    def __init__(self, msg, opt=""):
        self.msg, self.opt = msg, opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options, up to the first argument, and what is left."""
    return _scan(args, shortopts, longopts, mixed=False)


def gnu_getopt(args, shortopts, longopts=[]):
    """The options, which may stand between arguments, and the arguments."""
    return _scan(args, shortopts, longopts, mixed=True)


def _scan(args, shortopts, longopts, mixed):
    args = list(args)
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    in_order = False
    if mixed and shortopts.startswith("-"):
        shortopts, in_order = shortopts[1:], True
    if mixed and shortopts.startswith("+"):
        shortopts, mixed = shortopts[1:], False
    found, rest = [], []
    while args:
        first = args[0]
        if first == "--":
            rest += args[1:]
            break
        if first.startswith("--"):
            args = _long(found, first[2:], longopts, args[1:])
        elif first.startswith("-") and first != "-":
            args = _short(found, first[1:], shortopts, args[1:])
        elif mixed:
            if in_order:
                found.append((None, [first]))
            else:
                rest.append(first)
            args = args[1:]
        else:
            rest += args
            break
    return found, rest


def _long(found, text, longopts, args):
    name, equals, value = text.partition("=")
    matches = [option for option in longopts if option.startswith(name)]
    exact = [option for option in matches if option.rstrip("=?") == name]
    if not matches:
        raise GetoptError(f"option --{name} not recognized", name)
    if not exact and len(matches) > 1:
        raise GetoptError(f"option --{name} not a unique prefix; possible options: {', '.join(matches)}", name)
    option = (exact or matches)[0]
    name = option.rstrip("=?")
    if option.endswith("=?"):
        pass
    elif option.endswith("="):
        if not equals:
            if not args:
                raise GetoptError(f"option --{name} requires argument", name)
            value, args = args[0], args[1:]
    elif equals:
        raise GetoptError(f"option --{name} must not have an argument", name)
    found.append(("--" + name, value))
    return args


def _short(found, letters, shortopts, args):
    while letters:
        letter, letters = letters[0], letters[1:]
        at = shortopts.find(letter)
        if at < 0 or letter == ":":
            raise GetoptError(f"option -{letter} not recognized", letter)
        value = ""
        if shortopts[at + 1:at + 2] == ":":
            if letters or shortopts[at + 1:at + 3] == "::":
                value, letters = letters, ""
            elif args:
                value, args = args[0], args[1:]
            else:
                raise GetoptError(f"option -{letter} requires argument", letter)
        found.append(("-" + letter, value))
    return args
