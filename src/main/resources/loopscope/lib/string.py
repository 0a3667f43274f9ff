"""Constants and templates of text."""

__path__ = []
whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace
__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
           "printable", "punctuation", "whitespace", "Formatter", "Template"]


def capwords(s, sep=None):
    """Each word with a capital, joined by one separator."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


def _is_name(text, extra=""):
    return text.isascii() and text.replace("_", "a").isalnum() and not text[0].isdigit()


class Template:
    """Text with `$name` where values go."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        # Pairs of literal text and what follows it: a name, None for a bad delimiter, or "" at the end.
        text, mark = self.template, self.delimiter
        at = 0
        while True:
            found = text.find(mark, at)
            if found < 0:
                yield text[at:], "", ""
                return
            after = found + len(mark)
            if text.startswith(mark, after):
                yield text[at:found] + mark, "", ""
                at = after + len(mark)
                continue
            braced = text.startswith("{", after)
            end = start = after + braced
            while end < len(text) and _is_name(text[start:end + 1]):
                end += 1
            if end == start or braced and not text.startswith("}", end):
                yield text[at:found], None, found
                at = after
                continue
            stop = end + braced
            yield text[at:found], text[start:end], text[found:stop]
            at = stop

    def _values(self, mapping, kws):
        if mapping is None:
            return kws
        return {**mapping, **kws} if kws else mapping

    def substitute(self, mapping=None, /, **kws):
        values = self._values(mapping, kws)
        out = []
        for literal, name, source in self._pieces():
            out.append(literal)
            if name is None:
                lines = self.template[:source].splitlines(keepends=True)
                column = source - len("".join(lines[:-1])) + 1 if lines else 1
                raise ValueError(f"Invalid placeholder in string: line {max(len(lines), 1)}, col {column}")
            if name:
                out.append(str(values[name]))
        return "".join(out)

    def safe_substitute(self, mapping=None, /, **kws):
        values = self._values(mapping, kws)
        out = []
        for literal, name, source in self._pieces():
            out.append(literal)
            if name is None:
                out.append(self.delimiter)
            elif name:
                out.append(str(values[name]) if name in values else source)
        return "".join(out)

    def is_valid(self):
        return all(name is not None for _, name, _ in self._pieces())

    def get_identifiers(self):
        return list(dict.fromkeys(name for _, name, _ in self._pieces() if name))


class Formatter:
    """`str.format` in steps that may be overridden."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, auto=0):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, field, spec, conversion in self.parse(format_string):
            result.append(literal)
            if field is None:
                continue
            head = field.partition(".")[0].partition("[")[0]
            if head == "":
                if auto is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field = str(auto) + field
                auto += 1
            elif head.isdigit():
                if auto:
                    raise ValueError("cannot switch from automatic field numbering to manual field specification")
                auto = False
            obj, key = self.get_field(field, args, kwargs)
            used.add(key)
            obj = self.convert_field(obj, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used, depth - 1, auto)
            result.append(self.format_field(obj, spec))
        return "".join(result), auto

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion in ("s", "r", "a"):
            return {"s": str, "r": repr, "a": ascii}[conversion](value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        from _string import formatter_parser
        return formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        from _string import formatter_field_name_split
        first, rest = formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, name in rest:
            obj = getattr(obj, name) if is_attr else obj[name]
        return obj, first
