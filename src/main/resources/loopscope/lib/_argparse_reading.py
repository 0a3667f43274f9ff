"""One command line being read.

Every argument gets a letter, `O` for what looks like an option, `-` for the `--` after which nothing does, and `A` for
the others. What an option or a row of positionals takes is decided on these letters.
"""

import re
from _argparse_actions import (ArgumentError, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE,
                               name_of)

_NEGATIVE = re.compile(r"-(?:\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)")
_TAKEN = {None: "-*A-*", OPTIONAL: "-*A?-*", ZERO_OR_MORE: "-*[A-]*", ONE_OR_MORE: "-*A[A-]*", REMAINDER: "[-AO]*",
          PARSER: "-*A[-AO]*", SUPPRESS: "-*"}
_TOO_FEW = {None: "expected one argument", OPTIONAL: "expected at most one argument",
            ONE_OR_MORE: "expected at least one argument"}


def _shape(action):
    """A pattern for the letters that an action takes."""
    nargs = action.nargs
    if nargs in _TAKEN:
        pattern = _TAKEN[nargs]
    else:
        pattern = "-*" + "-*".join("A" * nargs) + "-*" if nargs else "-*"
    if action.option_strings:
        # An option stops at "--", and takes nothing behind it.
        pattern = pattern.replace("-*", "").replace("-", "")
    return f"({pattern})"


class Reading:
    def __init__(self, parser, args, namespace, intermixed):
        self.parser, self.namespace, self.intermixed = parser, namespace, intermixed
        self.args = self._with_files(args) if parser.fromfile_prefix_chars is not None else args
        self.positionals = parser._get_positional_actions()
        self.seen, self.given, self.warned, self.extras, self.mixed = [], [], set(), [], []
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for i, action in enumerate(members):
                self.conflicts.setdefault(id(action), []).extend(members[:i] + members[i + 1:])

    def _with_files(self, args):
        result = []
        for text in args:
            if not text or text[0] not in self.parser.fromfile_prefix_chars:
                result.append(text)
                continue
            try:
                with open(text[1:]) as file:
                    lines = file.read().splitlines()
            except OSError as e:
                raise ArgumentError(None, str(e))
            result += self._with_files([a for line in lines for a in self.parser.convert_arg_line_to_args(line)])
        return result

    def run(self):
        self.options, letters = {}, []
        for i, text in enumerate(self.args):
            if text == "--":
                letters.append("-" + "A" * (len(self.args) - i - 1))
                break
            found = self._as_option(text)
            if found is not None:
                self.options[i] = found
            letters.append("A" if found is None else "O")
        self.letters = "".join(letters)
        position, last = 0, max(self.options, default=-1)
        while position <= last:
            following = min(i for i in self.options if i >= position)
            if not self.intermixed and position != following:
                reached = self._take_positionals(position)
                if reached > position:
                    position = reached
                    continue
            if position not in self.options:
                self._leave(position, following)
                position = following
            position = self._take_option(position)
        self._end(position)
        return self.extras

    def _leave(self, start, end):
        texts = self.args[start:end]
        if self.intermixed:
            self.mixed += zip(texts, self.letters[start:end])
        else:
            self.extras += texts

    def _end(self, position):
        if self.intermixed:
            self._leave(position, len(self.args))
            self.args = [text for text, _ in self.mixed]
            self.letters = "".join(letter for _, letter in self.mixed)
            self.options, position = {}, 0
        reached = self._take_positionals(position)
        self.extras += self.args[reached:]
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(name_of(action))
            elif isinstance(action.default, str) and getattr(self.namespace, action.dest, None) is action.default:
                # A default given as text is read like an argument.
                setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(map(str, missing))}")
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(action in self.given for action in group._group_actions):
                names = [name_of(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")

    # What looks like an option.

    def _as_option(self, text):
        """The ways in which a text can be an option: action, name, sign and value; None for a positional."""
        parser, known = self.parser, self.parser._option_string_actions
        if not text or text[0] not in parser.prefix_chars:
            return None
        if text in known:
            return [(known[text], text, None, None)]
        if len(text) == 1:
            return None
        name, sign, value = text.partition("=")
        if sign and name in known:
            return [(known[name], name, sign, value)]
        found = self._abbreviated(text)
        if found:
            return found
        if _NEGATIVE.fullmatch(text) and not parser._has_negative_number_optionals:
            return None
        return None if " " in text else [(None, text, None, None)]

    def _abbreviated(self, text):
        parser, known = self.parser, self.parser._option_string_actions
        name, sign, value = text.partition("=")
        sign, value = (sign, value) if sign else (None, None)
        if text[1] in parser.prefix_chars:
            return [(known[o], o, sign, value) for o in known if o.startswith(name)] if parser.allow_abbrev else []
        found = []
        for option in known:
            if option == text[:2]:
                found.append((known[option], option, "", text[2:]))
            elif parser.allow_abbrev and option.startswith(name):
                found.append((known[option], option, sign, value))
        return found

    def _take_option(self, position):
        found = self.options[position]
        if len(found) > 1:
            names = ", ".join(name for _, name, _, _ in found)
            raise ArgumentError(None, f"ambiguous option: {self.args[position]} could match {names}")
        action, name, sign, value = found[0]
        if action is None:
            self.extras.append(self.args[position])
            # What follows an unknown option may be meant for it; it is no less unknown.
            return position + 1
        steps, start = [], position + 1
        while value is not None:
            count = self._count(action, "A")
            if count == 0 and name[1] not in self.parser.prefix_chars and value:
                # Several flags in one: -xyz.
                steps.append((action, [], name))
                flag = name[0] + value[0]
                if flag not in self.parser._option_string_actions:
                    self.extras.append(name[0] + value)
                    action = None
                    break
                name, action, value = flag, self.parser._option_string_actions[flag], value[1:]
                if not value:
                    value = None
                elif value[0] == "=":
                    value = value[1:]
            elif count == 1:
                steps.append((action, [value], name))
                action = None
                break
            else:
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
        if action is not None:
            count = self._count(action, self.letters[start:])
            steps.append((action, self.args[start:start + count], name))
            start += count
        for action, texts, name in steps:
            if action.deprecated and name not in self.warned:
                self.parser._warning(f"option '{name}' is deprecated")
                self.warned.add(name)
            self._act(action, texts, name)
        return start

    def _count(self, action, letters):
        found = re.match(_shape(action), letters)
        if found is None:
            message = _TOO_FEW.get(action.nargs)
            if message is None:
                message = f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
            raise ArgumentError(action, message)
        return len(found.group(1))

    # Positionals.

    def _take_positionals(self, position):
        letters = self.letters[position:]
        counts = []
        for size in range(len(self.positionals), 0, -1):
            found = re.match("".join(map(_shape, self.positionals[:size])), letters)
            if found is not None:
                counts = [len(part) for part in found.groups()]
                if found.end() < len(letters) and letters[found.end()] == "O":
                    # What could still take something behind the option is left until then.
                    while counts and counts[-1] == 0:
                        counts.pop()
                break
        for action, count in zip(self.positionals, counts):
            texts, part = self.args[position:position + count], self.letters[position:position + count]
            if action.nargs == PARSER:
                if part[:1] == "-":
                    texts.remove("--")
            elif action.nargs != REMAINDER and "-" in part:
                texts.remove("--")
            position += count
            if texts and action.deprecated:
                self.parser._warning(f"argument '{action.dest}' is deprecated")
            self._act(action, texts, None)
        self.positionals = self.positionals[len(counts):]
        return position

    def _act(self, action, texts, name):
        self.seen.append(action)
        values = self._values(action, texts)
        if action.option_strings or texts:
            self.given.append(action)
            for other in self.conflicts.get(id(action), ()):
                if other in self.given:
                    raise ArgumentError(action, f"not allowed with argument {name_of(other)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, name)

    def _values(self, action, texts):
        parser, nargs = self.parser, action.nargs
        if not texts and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            return parser._get_value(action, value) if isinstance(value, str) and value is not SUPPRESS else value
        if not texts and nargs == ZERO_OR_MORE and not action.option_strings:
            return [] if action.default is None else action.default
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [parser._get_value(action, text) for text in texts]
        if nargs == PARSER:
            parser._check_value(action, values[0])
        elif nargs != REMAINDER:
            for value in values:
                parser._check_value(action, value)
        return values[0] if nargs in (None, OPTIONAL) else values
