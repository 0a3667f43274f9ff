"""How help texts are laid out."""

import re as _re
from _argparse_actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

__name__ = "argparse"


class _Section:
    """A heading and what stands under it, further sections included."""

    def __init__(self, parent, heading):
        self.parent, self.heading, self.items = parent, heading, []


class HelpFormatter:
    """The shape of help texts."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None, color=True):
        if width is None:
            import shutil
            width = shutil.get_terminal_size().columns - 2
        self._prog, self._width, self._indent_increment = prog, width, indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._current_indent = self._level = self._action_max_length = 0
        self._root_section = self._current_section = _Section(None, None)

    def _indent(self):
        self._current_indent += self._indent_increment

    def _dedent(self):
        self._current_indent -= self._indent_increment

    def _add_item(self, function, args):
        self._current_section.items.append((function, args))

    def start_section(self, heading):
        self._indent()
        section = _Section(self._current_section, heading)
        self._add_item(self._format_section, [section])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is not SUPPRESS:
            self._measure(action)
            self._add_item(self._format_action, [action])

    def _measure(self, action):
        length = len(self._format_action_invocation(action)) + self._current_indent
        self._action_max_length = max(self._action_max_length, length)
        self._indent()
        for sub in self._iter_subactions(action):
            self._measure(sub)
        self._dedent()

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def _iter_subactions(self, action):
        return action._get_subactions() if hasattr(action, "_get_subactions") else ()

    def format_help(self):
        text = self._format_section(self._root_section)
        return _re.sub(r"\n\n\n+", "\n\n", text).strip("\n") + "\n" if text else text

    def _format_section(self, section):
        if section.parent is not None:
            self._indent()
        text = "".join([function(*args) for function, args in section.items])
        if section.parent is not None:
            self._dedent()
        if not text:
            return ""
        heading = ""
        if section.heading is not None and section.heading is not SUPPRESS:
            heading = f"{' ' * self._current_indent}{section.heading}:\n"
        return f"\n{heading}{text}\n"

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        return self._fill_text(text, self._text_width(), " " * self._current_indent) + "\n\n"

    def _text_width(self):
        return max(self._width - self._current_indent, 11)

    # The usage line.

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            return f"{prefix}{usage % {'prog': self._prog}}\n\n"
        options = self._usage_parts([a for a in actions if a.option_strings], actions, groups)
        positionals = self._usage_parts([a for a in actions if not a.option_strings], actions, groups)
        line = " ".join([self._prog, *options, *positionals])
        width = self._text_width()
        if len(prefix) + len(line) > width:
            line = "\n".join(self._wrapped_usage(prefix, options, positionals, width))
        return f"{prefix}{line}\n\n"

    def _wrapped_usage(self, prefix, options, positionals, width):
        # Positionals begin a line of their own, unless a long name already takes up the first one.
        if len(prefix) + len(self._prog) <= 0.75 * width:
            indent = len(prefix) + len(self._prog) + 1
            if options:
                return [*_rows([self._prog, *options], indent, width, len(prefix)), *_rows(positionals, indent, width)]
            return _rows([self._prog, *positionals], indent, width, len(prefix))
        rows = _rows([*options, *positionals], len(prefix), width)
        if len(rows) > 1:
            rows = [*_rows(options, len(prefix), width), *_rows(positionals, len(prefix), width)]
        return [self._prog, *rows]

    def _usage_parts(self, chosen, actions, groups):
        """One piece of usage for each of the chosen actions, those of a group tied together by bars."""
        ordered = [a for a in actions if a.option_strings] + [a for a in actions if not a.option_strings]
        group_of = {}
        for group in groups:
            members = group._group_actions
            if members and members[0] in ordered:
                start = ordered.index(members[0])
                if ordered[start:start + len(members)] == members:
                    shown = [a for a in members if a.help is not SUPPRESS]
                    for action in shown:
                        group_of[id(action)] = group, shown
        parts = []
        for action in chosen:
            if action.help is SUPPRESS:
                continue
            group, members = group_of.get(id(action), (None, ()))
            part = self._usage_part(action, group is not None)
            if group is not None:
                opening, closing = "()" if group.required else "[]"
                if len(members) == 1 and group.required:
                    opening = closing = ""
                part = (opening if action is members[0] else "") + part + (closing if action is members[-1] else " |")
            parts.append(part)
        return parts

    def _usage_part(self, action, grouped):
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            return part[1:-1] if grouped and part[:1] == "[" and part[-1:] == "]" else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            shape = self._format_args(action, self._get_default_metavar_for_optional(action))
            part = f"{action.option_strings[0]} {shape}"
        return part if action.required or grouped else f"[{part}]"

    # The rows of arguments.

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        help_width = max(self._width - position, 11)
        room = position - self._current_indent - 2
        indent, head = " " * self._current_indent, self._format_action_invocation(action)
        parts, first = [], 0
        if not action.help:
            parts.append(f"{indent}{head}\n")
        elif len(head) <= room:
            parts.append(f"{indent}{head:<{room}}  ")
        else:
            parts.append(f"{indent}{head}\n")
            first = position
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, help_width)
                parts.append(f"{' ' * first}{lines[0]}\n")
                parts += [f"{' ' * position}{line}\n" for line in lines[1:]]
        elif not parts[-1].endswith("\n"):
            parts.append("\n")
        self._indent()
        for sub in self._iter_subactions(action):
            parts.append(self._format_action(sub))
        self._dedent()
        return "".join(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return " ".join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        options = ", ".join(action.option_strings)
        if action.nargs == 0:
            return options
        return f"{options} {self._format_args(action, self._get_default_metavar_for_optional(action))}"

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            shown = action.metavar
        elif action.choices is not None:
            shown = "{" + ",".join(map(str, action.choices)) + "}"
        else:
            shown = default_metavar

        def format(size):
            return shown if isinstance(shown, tuple) else (shown,) * size
        return format

    def _format_args(self, action, default_metavar):
        names, nargs = self._metavar_formatter(action, default_metavar), action.nargs
        if nargs is None:
            return "%s" % names(1)
        if nargs == OPTIONAL:
            return "[%s]" % names(1)
        if nargs == ZERO_OR_MORE:
            shown = names(1)
            return "[%s [%s ...]]" % shown if len(shown) == 2 else "[%s ...]" % shown
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % names(1)
        if nargs == SUPPRESS:
            return ""
        if not isinstance(nargs, int):
            raise ValueError("invalid nargs value")
        return " ".join(["%s"] * nargs) % names(nargs)

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if "%" not in text:
            return text
        values = {**vars(action), "prog": self._prog}
        for name, value in list(values.items()):
            if value is SUPPRESS:
                del values[name]
            elif hasattr(value, "__name__"):
                values[name] = value.__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join(map(str, values["choices"]))
        return text % values

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


def _rows(parts, indent, width, head=None):
    """The parts in lines; the first follows what stands before it, the others are indented."""
    rows, row, length = [], [], (indent if head is None else head) - 1
    for part in parts:
        if length + 1 + len(part) > width and row:
            rows.append(" " * indent + " ".join(row))
            row, length = [], indent - 1
        row.append(part)
        length += len(part) + 1
    if row:
        rows.append(" " * indent + " ".join(row))
    if head is not None:
        rows[0] = rows[0][indent:]
    return rows


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves all texts as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds what arguments are when not given."""

    def _get_help_string(self, action):
        text = "" if action.help is None else action.help
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Calls arguments by their types."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
