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


class _Placeholders:
    """The pattern of a template's class, compiled when it is first asked for."""

    def __get__(self, template, cls):
        pattern = cls.pattern = _compiled(cls, None)
        return pattern


def _compiled(cls, pattern):
    import re
    if pattern is None:
        mark, name = re.escape(cls.delimiter), cls.idpattern
        braced = name if cls.braceidpattern is None else cls.braceidpattern
        pattern = fr"{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|{{(?P<braced>{braced})}}|(?P<invalid>))"
    return re.compile(pattern, (re.IGNORECASE if cls.flags is None else cls.flags) | re.VERBOSE)


class Template:
    """Text with `$name` where values go."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None
    pattern = _Placeholders()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls.pattern = _compiled(cls, cls.__dict__["pattern"]) if "pattern" in cls.__dict__ else _Placeholders()

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        at = match.start("invalid")
        lines = self.template[:at].splitlines(keepends=True)
        column = at - len("".join(lines[:-1])) if lines else 1
        raise ValueError(f"Invalid placeholder in string: line {max(len(lines), 1)}, col {column}")

    def _unknown(self):
        raise ValueError("Unrecognized named group in pattern", self.pattern)

    @staticmethod
    def _values(mapping, kws):
        if mapping is None:
            return kws
        if not kws:
            return mapping
        from collections import ChainMap
        return ChainMap(kws, mapping)

    def substitute(self, mapping=None, /, **kws):
        values = self._values(mapping, kws)

        def replaced(match):
            name = match["named"] or match["braced"]
            if name is not None:
                return str(values[name])
            if match["escaped"] is not None:
                return self.delimiter
            return self._invalid(match) if match["invalid"] is not None else self._unknown()
        return self.pattern.sub(replaced, self.template)

    def safe_substitute(self, mapping=None, /, **kws):
        values = self._values(mapping, kws)

        def replaced(match):
            name = match["named"] or match["braced"]
            if name is not None:
                try:
                    return str(values[name])
                except KeyError:
                    return match[0]
            if match["escaped"] is not None:
                return self.delimiter
            return match[0] if match["invalid"] is not None else self._unknown()
        return self.pattern.sub(replaced, self.template)

    def is_valid(self):
        return all(match["invalid"] is None for match in self.pattern.finditer(self.template))

    def get_identifiers(self):
        names = (match["named"] or match["braced"] for match in self.pattern.finditer(self.template))
        return list(dict.fromkeys(name for name in names if name is not None))


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
