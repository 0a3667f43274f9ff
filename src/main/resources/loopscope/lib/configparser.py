"""Settings in sections, as INI files have them."""

import itertools as _itertools
import re as _re
from collections import ChainMap as _ChainMap
from collections.abc import MutableMapping as _MutableMapping

__all__ = ["NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
           "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
           "MissingSectionHeaderError", "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation",
           "ExtendedInterpolation", "SectionProxy", "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH"]
DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_UNSET = object()


class Error(Exception):
    """Something about settings."""

    def __init__(self, msg=""):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        super().__init__(f"No section: {section!r}")
        self.section, self.args = section, (section,)


class NoOptionError(Error):
    def __init__(self, option, section):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option, self.section, self.args = option, section, (option, section)


def _again(what, source, lineno):
    if source is None:
        return f"{what} already exists"
    return f"While reading from {source!r}" + (f" [line {lineno:2d}]" if lineno else "") + f": {what} already exists"


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        what = f"section {section!r}" if source is not None else f"Section {section!r}"
        super().__init__(_again(what, source, lineno))
        self.section, self.source, self.lineno, self.args = section, source, lineno, (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        what = f"option {option!r} in section {section!r}"
        super().__init__(_again(what if source is not None else what.replace("option", "Option", 1), source, lineno))
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = section, option, source, lineno


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option, self.section, self.args = option, section, (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        super().__init__(option, section, f"Bad value substitution: option {option!r} in section {section!r} contains an "
                                          f"interpolation key {reference!r} which is not a valid option name. "
                                          f"Raw value: {rawval!r}")
        self.reference, self.args = reference, (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        super().__init__(option, section, f"Recursion limit exceeded in value substitution: option {option!r} in section "
                                          f"{section!r} contains an interpolation key which cannot be substituted in "
                                          f"{MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}")
        self.args = option, section, rawval


class ParsingError(Error):
    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source, self.errors, self.args = source, [], (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line!r}"


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self.source, self.lineno, self.line, self.args = filename, lineno, line, (filename, lineno, line)


class Interpolation:
    """Leaves values as they are."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    """Puts values of the section where `%(name)s` stands."""

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, option, value, section, defaults, value, 1)

    def before_set(self, parser, section, option, value):
        rest = _re.sub(r"%\([^)]+\)s", "", value.replace("%%", ""))
        if "%" in rest:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find('%')}")
        return value

    def _filled(self, parser, option, text, section, values, raw, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        out = []
        while text:
            before, percent, text = text.partition("%")
            out.append(before)
            if not percent:
                break
            if text[:1] == "%":
                out.append("%")
                text = text[1:]
                continue
            match = _re.match(r"\(([^)]+)\)s", text)
            if text[:1] != "(":
                raise InterpolationSyntaxError(option, section,
                                               f"'%' must be followed by '%' or '(', found: {'%' + text!r}")
            if match is None:
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {'%' + text!r}")
            name = parser.optionxform(match[1])
            text = text[match.end():]
            try:
                value = values[name]
            except KeyError:
                raise InterpolationMissingOptionError(option, section, raw, name) from None
            out.append(self._filled(parser, option, value, section, values, raw, depth + 1) if "%" in value else value)
        return "".join(out)


class ExtendedInterpolation(Interpolation):
    """Puts values where `${name}` or `${section:name}` stands."""

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, option, value, section, defaults, value, 1)

    def _filled(self, parser, option, text, section, values, raw, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        out = []
        while text:
            before, dollar, text = text.partition("$")
            out.append(before)
            if not dollar:
                break
            if text[:1] == "$":
                out.append("$")
                text = text[1:]
                continue
            if text[:1] != "{":
                raise InterpolationSyntaxError(option, section, f"'$' must be followed by '$' or '{{', found: {'$' + text!r}")
            match = _re.match(r"\{([^}]+)\}", text)
            if match is None:
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {'$' + text!r}")
            path = match[1].split(":")
            text = text[match.end():]
            home, name = section, parser.optionxform(path[-1])
            try:
                if len(path) == 1:
                    value = values[name]
                elif len(path) == 2:
                    home = path[0]
                    value = parser.get(home, name, raw=True)
                else:
                    raise InterpolationSyntaxError(option, section, f"More than one ':' found: {'$' + match[0]!r}")
            except (KeyError, NoSectionError, NoOptionError):
                raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
            if "$" in value:
                value = self._filled(parser, name, value, home, dict(parser.items(home, raw=True)), raw, depth + 1)
            out.append(value)
        return "".join(out)


class RawConfigParser(_MutableMapping):
    """Settings in sections."""

    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False,
                      "off": False}
    SECTCRE = _re.compile(r"\[(?P<header>.+)\]")

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters={}, allow_unnamed_section=False):
        self._dict = dict_type
        self._sections, self._defaults = dict_type(), dict_type()
        self._delimiters, self._strict, self._no_value = tuple(delimiters), strict, allow_no_value
        self._comments, self._inline = tuple(comment_prefixes or ()), tuple(inline_comment_prefixes or ())
        self._empty_lines, self.default_section = empty_lines_in_values, default_section
        self._interpolation = (self._DEFAULT_INTERPOLATION if interpolation is _UNSET
                               else Interpolation() if interpolation is None else interpolation)
        self.converters = {"int": int, "float": float, "boolean": self._convert_to_boolean, **converters}
        for name in converters:
            setattr(self, "get" + name, lambda section, option, _c=converters[name], **options: self._converted(
                section, option, _c, options))
        if defaults:
            self.read_dict({default_section: defaults})

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        self._check_name(section)
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()

    def _check_name(self, section):
        pass

    def has_section(self, section):
        return section in self._sections

    def _own(self, section):
        if section == self.default_section:
            return self._defaults
        try:
            return self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None

    def options(self, section):
        own = self._own(section)
        return [*own, *(name for name in self._defaults if name not in own)]

    def read(self, filenames, encoding=None):
        # A file that cannot be opened is passed over: so are all of them here.
        return []

    def read_file(self, f, source=None):
        self._read(f, getattr(f, "name", "<???>") if source is None else source)

    def read_string(self, string, source="<string>"):
        self._read(string.splitlines(keepends=True), source)

    def read_dict(self, dictionary, source="<dict>"):
        seen = set()
        for section, keys in dictionary.items():
            section = str(section)
            if self._strict and section in seen:
                raise DuplicateSectionError(section, source)
            seen.add(section)
            if section != self.default_section and section not in self._sections:
                self.add_section(section)
            options = set()
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if self._strict and key in options:
                    raise DuplicateOptionError(section, key, source)
                options.add(key)
                self.set(section, key, None if value is None else str(value))

    def _read(self, lines, source):
        section, own, option, indent = None, None, None, 0
        seen_sections, seen_options, broken = set(), set(), None
        values = {}
        for number, line in enumerate(lines, 1):
            text = line
            for prefix in self._inline:
                at = text.find(prefix)
                while at >= 0 and at > 0 and not text[at - 1].isspace():
                    at = text.find(prefix, at + 1)
                if at >= 0:
                    text = text[:at]
            bare = text.strip()
            is_comment = any(line.strip().startswith(prefix) for prefix in self._comments)
            if is_comment:
                bare = ""
            if not bare:
                if self._empty_lines and option and not is_comment and values.get((section, option)) is not None:
                    values[section, option].append("")
                elif not self._empty_lines:
                    indent = len(line)
                continue
            depth = len(text) - len(text.lstrip())
            if own is not None and option and depth > indent:
                if values[section, option] is None:
                    values[section, option] = []
                values[section, option].append(bare)
                continue
            indent = depth
            header = self.SECTCRE.match(bare)
            if header:
                section, option = header["header"], None
                if section == self.default_section:
                    own = self._defaults
                elif section in self._sections:
                    if self._strict and section in seen_sections:
                        raise DuplicateSectionError(section, source, number)
                    own = self._sections[section]
                else:
                    own = self._sections[section] = self._dict()
                seen_sections.add(section)
                continue
            if own is None:
                raise MissingSectionHeaderError(source, number, line)
            cuts = [(bare.find(d), d) for d in self._delimiters if d in bare]
            if cuts:
                at, delimiter = min(cuts)
                name, value = bare[:at].strip(), bare[at + len(delimiter):].strip()
            elif self._no_value:
                name, value = bare, None
            else:
                broken = broken or ParsingError(source)
                broken.append(number, line)
                continue
            option = self.optionxform(name)
            if not option:
                broken = broken or ParsingError(source)
                broken.append(number, line)
                continue
            if self._strict and (section, option) in seen_options:
                raise DuplicateOptionError(section, option, source, number)
            seen_options.add((section, option))
            values[section, option] = None if value is None else [value]
            own[option] = None
        for (section, option), parts in values.items():
            own = self._own(section)
            own[option] = None if parts is None else "\n".join(parts).rstrip()
        if broken is not None:
            raise broken

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            values = self._all(section, vars)
            name = self.optionxform(option)
            value = values[name]
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(name, section) from None
            return fallback
        return value if raw or value is None else self._interpolation.before_get(self, section, name, value, values)

    def _all(self, section, vars=None):
        given = {self.optionxform(key): None if value is None else str(value) for key, value in (vars or {}).items()}
        return _ChainMap(given, self._own(section), self._defaults)

    def _converted(self, section, option, convert, options):
        fallback = options.pop("fallback", _UNSET)
        try:
            return convert(self.get(section, option, **options))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, **options):
        return self._converted(section, option, int, options)

    def getfloat(self, section, option, **options):
        return self._converted(section, option, float, options)

    def getboolean(self, section, option, **options):
        return self._converted(section, option, self._convert_to_boolean, options)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f"Not a boolean: {value}")
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return super().items()
        values = self._all(section, vars)
        names = [*self._defaults, *(n for n in self._own(section) if n not in self._defaults)]
        names += [n for n in values.maps[0] if n not in names]
        return [(name, values[name] if raw or values[name] is None
                 else self._interpolation.before_get(self, section, name, values[name], values)) for name in names]

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def optionxform(self, optionstr):
        return optionstr.lower()

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        return section in self._sections and self.optionxform(option) in self._all(section)

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        own = self._defaults if not section else self._own(section)
        own[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        between = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        sections = [(self.default_section, self._defaults)] if self._defaults else []
        for section, options in _itertools.chain(sections, self._sections.items()):
            fp.write(f"[{section}]\n")
            for name, value in options.items():
                if value is not None or not self._no_value:
                    shown = str(value).replace("\n", "\n\t")
                    fp.write(f"{name}{between}{shown}\n")
                else:
                    fp.write(f"{name}\n")
            fp.write("\n")

    def remove_option(self, section, option):
        own = self._defaults if not section else self._own(section)
        name = self.optionxform(option)
        existed = name in own
        own.pop(name, None)
        return existed

    def remove_section(self, section):
        return self._sections.pop(section, None) is not None

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        return SectionProxy(self, key)

    def __setitem__(self, key, value):
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if key not in self._sections:
            raise KeyError(key)
        del self._sections[key]

    def __contains__(self, key):
        return key == self.default_section or key in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return _itertools.chain((self.default_section,), self._sections)


class ConfigParser(RawConfigParser):
    """Settings in sections whose values may refer to each other."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not isinstance(value, str) and not (value is None and self._no_value):
            raise TypeError("option values must be strings")
        super().set(section, option, value)

    def _check_name(self, section):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")


class SectionProxy(_MutableMapping):
    """One section as a mapping."""

    def __init__(self, parser, name):
        self._parser, self._name = parser, name

    parser = property(lambda self: self._parser)
    name = property(lambda self: self._name)

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise TypeError("option keys must be strings")
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(list(iter(self)))

    def __iter__(self):
        return iter(self._parser.options(self._name) if self._name != self._parser.default_section
                    else list(self._parser.defaults()))

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def __getattr__(self, name):
        if name.startswith("get") and name[3:] in self._parser.converters:
            convert = self._parser.converters[name[3:]]
            return lambda option, fallback=None, **options: self._parser._converted(
                self._name, option, convert, {"fallback": fallback, **options})
        raise AttributeError(f"'SectionProxy' object has no attribute {name!r}")


class ConverterMapping(dict):
    """The names of converters and what they do."""
