"""Command lines read by a description of their arguments."""

import os as _os
import sys as _sys

__all__ = ["ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
           "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter",
           "MetavarTypeHelpFormatter", "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER",
           "SUPPRESS", "ZERO_OR_MORE"]

SUPPRESS = "==SUPPRESS=="
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = "?", "*", "+", "A...", "..."


class ArgumentError(Exception):
    """A command line that does not fit, and the argument concerned."""

    def __init__(self, argument, message):
        self.argument_name = _name(argument)
        self.message = message

    def __str__(self):
        return self.message if self.argument_name is None else f"argument {self.argument_name}: {self.message}"


class ArgumentTypeError(Exception):
    pass


def _name(action):
    if action is None:
        return None
    if action.option_strings:
        return "/".join(action.option_strings)
    if action.metavar not in (None, SUPPRESS):
        return action.metavar
    return action.dest if action.dest not in (None, SUPPRESS) else None


class Namespace:
    """What was given."""

    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self.__dict__.items())})"


class HelpFormatter:
    """The shape of help texts."""
    keep_description = keep_help = defaults = False


class RawDescriptionHelpFormatter(HelpFormatter):
    keep_description = True


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    keep_help = True


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    defaults = True


class MetavarTypeHelpFormatter(HelpFormatter):
    pass


class Action:
    """One argument and what it does."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        self.option_strings, self.dest, self.nargs, self.const, self.default = option_strings, dest, nargs, const, default
        self.type, self.choices, self.required, self.help, self.metavar = type, choices, required, help, metavar

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class _Store(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConst(Action):
    def __init__(self, option_strings, dest, const=None, default=None, **kwargs):
        super().__init__(option_strings, dest, nargs=0, const=const, default=default, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrue(_StoreConst):
    def __init__(self, option_strings, dest, default=False, **kwargs):
        super().__init__(option_strings, dest, const=True, default=default, **kwargs)


class _StoreFalse(_StoreConst):
    def __init__(self, option_strings, dest, default=True, **kwargs):
        super().__init__(option_strings, dest, const=False, default=default, **kwargs)


class _Append(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or ()), values])


class _AppendConst(_StoreConst):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or ()), self.const])


class _Extend(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or ()), *values])


class _Count(Action):
    def __init__(self, option_strings, dest, default=None, **kwargs):
        super().__init__(option_strings, dest, nargs=0, default=default, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class BooleanOptionalAction(Action):
    """An option with a `--no-` form."""

    def __init__(self, option_strings, dest, default=None, **kwargs):
        names = []
        for option in option_strings:
            names.append(option)
            if option.startswith("--"):
                names.append("--no-" + option[2:])
        super().__init__(names, dest, nargs=0, default=default, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _Help(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, **kwargs):
        super().__init__(option_strings, dest, nargs=0, default=default, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _Version(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, **kwargs):
        super().__init__(option_strings, dest, nargs=0, default=default,
                         help=help or "show program's version number and exit", **kwargs)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        print((self.version or parser.version) % {"prog": parser.prog})
        parser.exit()


class _SubParsers(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None,
                 **kwargs):
        self._prog, self._class, self.helps = prog, parser_class, []
        super().__init__(option_strings, dest, nargs=PARSER, choices={}, required=required, help=help, metavar=metavar)

    def add_parser(self, name, *, aliases=(), deprecated=False, **kwargs):
        kwargs.setdefault("prog", f"{self._prog} {name}")
        if "help" in kwargs:
            self.helps.append((name, kwargs.pop("help")))
        parser = self._class(**kwargs)
        for alias in (name, *aliases):
            self.choices[alias] = parser
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        sub, unknown = self.choices[name].parse_known_args(rest)
        for key, value in vars(sub).items():
            setattr(namespace, key, value)
        namespace.__dict__.setdefault("_unrecognized_args", []).extend(unknown)


class FileType:
    """A type that would open files."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode = mode

    def __call__(self, string):
        return open(string, self._mode)


_ACTIONS = {None: _Store, "store": _Store, "store_const": _StoreConst, "store_true": _StoreTrue,
            "store_false": _StoreFalse, "append": _Append, "append_const": _AppendConst, "extend": _Extend,
            "count": _Count, "help": _Help, "version": _Version}


class _Group:
    def __init__(self, parser, title=None, description=None, exclusive=False, required=False):
        self.parser, self.title, self.description = parser, title, description
        self.exclusive, self.required, self.actions = exclusive, required, []

    def add_argument(self, *names, **kwargs):
        action = self.parser._make(names, kwargs)
        self.actions.append(action)
        self.parser._actions.append(action)
        if not self.exclusive:
            self.parser._group_of[id(action)] = self
        return action

    def add_mutually_exclusive_group(self, *, required=False):
        return self.parser.add_mutually_exclusive_group(required=required)


def _filled(parts, head, indent):
    """Lines of words, the first after `head`, the others indented."""
    lines, current = [], head
    for part in parts:
        if len(current) + 1 + len(part) > 78 and current.strip():
            lines.append(current)
            current = indent + part
        else:
            current += " " + part if current.strip() else indent + part
    return lines + [current]


class ArgumentParser:
    """Reads command lines."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                 add_help=True, allow_abbrev=True, exit_on_error=True, **kwargs):
        self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
        self.usage, self.description, self.epilog = usage, description, epilog
        self.formatter_class, self.argument_default, self.exit_on_error = formatter_class, argument_default, exit_on_error
        self._actions, self._groups, self._exclusive, self._defaults, self._group_of = [], [], [], {}, {}
        self._subparsers = None
        if add_help:
            self.add_argument("-h", "--help", action="help", help="show this help message and exit")
        for parent in parents:
            self._actions += parent._actions

    def _make(self, names, kwargs):
        if "required" in kwargs and names and not names[0].startswith("-"):
            raise TypeError("'required' is an invalid argument for positionals")
        kwargs = dict(kwargs)
        kind = kwargs.pop("action", None)
        maker = _ACTIONS.get(kind, kind) if kind is None or isinstance(kind, str) else kind
        if isinstance(maker, str):
            raise ValueError(f"unknown action {kind!r}")
        if names and names[0].startswith("-"):
            long = next((n for n in names if n.startswith("--")), names[0])
            dest = kwargs.pop("dest", None) or long.lstrip("-").replace("-", "_")
            for name in names:
                if any(name in a.option_strings for a in self._actions):
                    raise ArgumentError(_Store(list(names), dest), f"conflicting option string: {name}")
            options = list(names)
        else:
            dest = names[0] if names else kwargs.pop("dest")
            options = []
            kwargs["required"] = kwargs.get("nargs") not in ("?", "*", REMAINDER) or (
                kwargs.get("nargs") == "*" and "default" not in kwargs)
        if "default" not in kwargs and dest in self._defaults:
            kwargs["default"] = self._defaults[dest]
        elif "default" not in kwargs and self.argument_default is not None and maker is not _Help:
            kwargs["default"] = self.argument_default
        return maker(options, dest=dest, **kwargs) if maker not in (_Help, _Version) else maker(options, **kwargs)

    def add_argument(self, *names, **kwargs):
        action = self._make(names, kwargs)
        self._actions.append(action)
        return action

    def add_argument_group(self, title=None, description=None, **kwargs):
        group = _Group(self, title, description)
        self._groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = _Group(self, exclusive=True, required=required)
        self._exclusive.append(group)
        return group

    def add_subparsers(self, *, title=None, description=None, prog=None, dest=SUPPRESS, parser_class=None, **kwargs):
        self._subparsers = _SubParsers([], prog or self.prog, parser_class or type(self), dest=dest, **kwargs)
        self._actions.append(self._subparsers)
        return self._subparsers

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        return next((a.default for a in self._actions if a.dest == dest and a.default is not None),
                    self._defaults.get(dest))

    def parse_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_args(args, namespace)
        if rest:
            self.error(f"unrecognized arguments: {' '.join(rest)}")
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if not self.exit_on_error:
            return self._parse(args, namespace)
        try:
            return self._parse(args, namespace)
        except ArgumentError as e:
            self.error(str(e))

    def _option(self, text):
        if not text.startswith("-") or text == "-":
            return None
        name, eq, value = text.partition("=")
        options = {o: a for a in self._actions for o in a.option_strings}
        if text in options:
            return options[text], text, None
        if eq and name in options:
            return options[name], name, value
        if name.startswith("--"):
            found = [o for o in options if o.startswith(name)]
            if len(found) == 1:
                return options[found[0]], found[0], value if eq else None
            if len(found) > 1:
                raise ArgumentError(None, f"ambiguous option: {name} could match {', '.join(found)}")
        elif text[:2] in options:
            return options[text[:2]], text[:2], text[2:]
        if text[1:].replace(".", "", 1).isdigit() or " " in text:
            return None
        return (None, text, None)

    def _parse(self, args, namespace):
        extras, seen, only_positional = [], set(), False
        positionals = [a for a in self._actions if not a.option_strings]
        pending = []
        i = 0
        while i < len(args):
            text = args[i]
            i += 1
            if text == "--" and not only_positional:
                only_positional = True
                continue
            option = None if only_positional else self._option(text)
            if option is None:
                pending.append(text)
                if any(a.nargs in (PARSER, REMAINDER) for a in positionals) and (
                        len(pending) > sum(1 for a in positionals if a.nargs is None)):
                    pending += args[i:]
                    i = len(args)
                continue
            action, name, explicit = option
            if action is None:
                extras.append(text)
                continue
            if action.nargs == 0:
                if explicit is not None and name.startswith("--"):
                    raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
                if explicit:
                    args.insert(i, "-" + explicit)
                values = []
            elif explicit is not None:
                values = [explicit]
            else:
                end = i
                while end < len(args) and args[end] != "--" and self._option(args[end]) is None:
                    end += 1
                most = {None: 1, "?": 1}.get(action.nargs, action.nargs if isinstance(action.nargs, int) else end - i)
                values = args[i:min(end, i + most)]
                i += len(values)
            self._check_count(action, values)
            for group in self._exclusive:
                if action in group.actions:
                    for other in group.actions:
                        if other is not action and other in seen:
                            raise ArgumentError(action, f"not allowed with argument {_name(other)}")
            seen.add(action)
            action(self, namespace, self._values(action, values), name)
        extras = self._positionals(positionals, pending, namespace, seen) + extras
        missing = [_name(a) for a in self._actions if a.required and a not in seen
                   and (a.option_strings or a.nargs not in ("*", "?"))]
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(map(str, missing))}")
        for group in self._exclusive:
            if group.required and not any(a in seen for a in group.actions):
                raise ArgumentError(None, f"one of the arguments {' '.join(_name(a) for a in group.actions)} is required")
        for action in self._actions:
            if isinstance(action.default, str) and action.type and getattr(namespace, action.dest, None) is action.default:
                setattr(namespace, action.dest, self._value(action, action.default))
        extras += namespace.__dict__.pop("_unrecognized_args", [])
        return namespace, extras

    def _check_count(self, action, values):
        if action.nargs is None and len(values) != 1:
            raise ArgumentError(action, "expected one argument")
        if action.nargs == "+" and not values:
            raise ArgumentError(action, "expected at least one argument")
        if isinstance(action.nargs, int) and len(values) != action.nargs:
            raise ArgumentError(action, f"expected {action.nargs} argument{'s' if action.nargs != 1 else ''}")

    def _positionals(self, positionals, pending, namespace, seen):
        def least(action):
            return {None: 1, "+": 1, PARSER: 1}.get(action.nargs, action.nargs if isinstance(action.nargs, int) else 0)
        for n, action in enumerate(positionals):
            kept = sum(least(a) for a in positionals[n + 1:])
            free = len(pending) - kept
            if free < least(action):
                if action.nargs in ("?", "*") or not action.required:
                    continue
                return pending
            take = {None: 1, "?": min(1, free)}.get(action.nargs, action.nargs if isinstance(action.nargs, int) else free)
            values, pending = pending[:take], pending[take:]
            if not values and action.nargs in ("?", "*"):
                value = action.default if action.default is not None or action.nargs == "?" else []
                setattr(namespace, action.dest, self._value(action, value) if isinstance(value, str) else value)
                seen.add(action)
                continue
            seen.add(action)
            action(self, namespace, self._values(action, values))
        return pending

    def _value(self, action, text):
        convert = action.type or str
        try:
            return convert(text)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e)) from None
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {text!r}") from None

    def _values(self, action, values):
        if action.nargs in (PARSER, REMAINDER):
            if action.nargs == PARSER and values[0] not in action.choices:
                raise self._bad_choice(action, values[0])
            return values
        converted = [self._value(action, v) for v in values]
        if action.choices is not None:
            for v in converted:
                if v not in action.choices:
                    raise self._bad_choice(action, v)
        if action.nargs is None:
            return converted[0]
        if action.nargs == "?":
            return converted[0] if converted else action.const
        return converted

    @staticmethod
    def _bad_choice(action, value):
        return ArgumentError(action, f"invalid choice: {value!r} (choose from {', '.join(map(str, action.choices))})")

    def _metavar(self, action):
        if action.metavar is not None:
            return action.metavar
        if action.choices is not None:
            return "{" + ",".join(map(str, action.choices)) + "}"
        return action.dest.upper() if action.option_strings else action.dest

    def _shape(self, action):
        name = self._metavar(action)
        if isinstance(name, tuple):
            return " ".join(name)
        return {None: name, "?": f"[{name}]", "*": f"[{name} ...]", "+": f"{name} [{name} ...]",
                PARSER: f"{name} ...", REMAINDER: "..."}.get(action.nargs) or " ".join([name] * action.nargs)

    def format_usage(self):
        if self.usage is not None:
            return f"usage: {self.usage % {'prog': self.prog}}\n"
        parts, places = [], []
        for action in [a for a in self._actions if a.option_strings] + [a for a in self._actions if not a.option_strings]:
            if action.help is SUPPRESS:
                continue
            if action.option_strings:
                text = action.format_usage() + ("" if action.nargs == 0 else f" {self._shape(action)}")
                group = next((g for g in self._exclusive if action in g.actions), None)
                if group is not None:
                    first, last = action is group.actions[0], action is group.actions[-1]
                    marks = "()" if group.required else "[]"
                    text = (marks[0] if first else "| ") + text + (marks[1] if last else "")
                elif not action.required:
                    text = f"[{text}]"
                parts.append(text)
            else:
                parts.append(self._shape(action))
            places.append(not action.option_strings)
        head = f"usage: {self.prog}"
        line = " ".join([head, *parts])
        if len(line) > 78:
            indent = " " * (len(head) + 1)
            options = [part for part, positional in zip(parts, places) if not positional]
            positionals = [part for part, positional in zip(parts, places) if positional]
            # Where the usage does not fit into a line, positionals begin a new one.
            lines = _filled(options, head, indent) if options else []
            lines += _filled(positionals, "" if lines else head, indent) if positionals else []
            line = "\n".join(lines or [head])
        return line + "\n"

    def _wrapped(self, text, width):
        import textwrap
        return textwrap.wrap(" ".join(text.split()), width)

    def format_help(self):
        sections = [self.format_usage()]
        if self.description:
            raw = getattr(self.formatter_class, "keep_description", False)
            text = self.description % {"prog": self.prog} if "%(prog)" in self.description else self.description
            sections.append((text.strip("\n") if raw else "\n".join(self._wrapped(text, 78))) + "\n")
        plain = [a for a in self._actions if id(a) not in self._group_of]
        groups = [("positional arguments", None, [a for a in plain if not a.option_strings]),
                  ("options", None, [a for a in plain if a.option_strings])]
        groups += [(g.title, g.description, g.actions) for g in self._groups]
        rows = {}
        for _, _, actions in groups:
            for action in actions:
                rows[id(action)] = self._invocation(action)
        widest = max((len(r) for r in rows.values()), default=0)
        column = min(widest + 4, 24)
        for title, description, actions in groups:
            shown = [a for a in actions if a.help is not SUPPRESS]
            if shown:
                lines = [f"{title}:"]
                if description:
                    lines += ["  " + description, ""]
                for action in shown:
                    lines += self._row(rows[id(action)], action.help, action, column)
                    for name, text in getattr(action, "helps", ()):
                        lines += self._row("  " + name, text, action, column)
                sections.append("\n".join(lines) + "\n")
        if self.epilog:
            sections.append("\n".join(self._wrapped(self.epilog, 78)) + "\n")
        return "\n".join(sections)

    def _invocation(self, action):
        if not action.option_strings:
            return self._metavar(action)
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        return ", ".join(action.option_strings) + " " + self._shape(action)

    def _row(self, head, text, action, column):
        if not text:
            return ["  " + head]
        values = {**vars(action), "prog": self.prog}
        if getattr(self.formatter_class, "defaults", False) and "%(default)" not in text and (
                action.default is not SUPPRESS and (action.option_strings or action.nargs in ("?", "*"))):
            text += " (default: %(default)s)"
        text = text % values if "%" in text else text
        wrapped = self._wrapped(text, 78 - column)
        lines = []
        if len(head) + 2 <= column - 2:
            lines.append("  " + head.ljust(column - 2) + wrapped.pop(0))
        else:
            lines.append("  " + head)
        return lines + [" " * column + line for line in wrapped]

    def print_usage(self, file=None):
        (file or _sys.stdout).write(self.format_usage())

    def print_help(self, file=None):
        (file or _sys.stdout).write(self.format_help())

    def exit(self, status=0, message=None):
        if message:
            _sys.stderr.write(message)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")
