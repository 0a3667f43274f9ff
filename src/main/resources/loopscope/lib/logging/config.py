"""Logging set up from a description."""

import logging
import logging.handlers
import re
from _forbidden import refuse as _refuse

DEFAULT_LOGGING_CONFIG_PORT = 9030


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Would read a file."""
    _refuse("logging.config.fileConfig()", "files")


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    """Would wait for settings from the network."""
    _refuse("logging.config.listen()", "the network")


def dictConfig(config):
    """Sets logging up as a dict says."""
    dictConfigClass(config).configure()


def _resolved(name):
    """The object that a dotted name leads to."""
    first, *rest = name.split(".")
    path, found = first, __import__(first)
    for part in rest:
        path += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(path)
            found = getattr(found, part)
    return found


IDENTIFIER = re.compile("^[a-z_][a-z0-9_]*$", re.I)


def valid_ident(s):
    """Refuses what is no identifier."""
    if not IDENTIFIER.match(s):
        raise ValueError(f"Not a valid Python identifier: {s!r}")
    return True


class ConvertingMixin:
    """Part of a description whose values are looked up when they are asked for."""

    def convert_with_key(self, key, value, replace=True):
        result = self.configurator.convert(value)
        if value is not result:
            if replace:
                self[key] = result
            self._adopt(result, key)
        return result

    def convert(self, value):
        result = self.configurator.convert(value)
        if value is not result:
            self._adopt(result)
        return result

    def _adopt(self, value, key=None):
        if isinstance(value, ConvertingMixin):
            value.parent, value.key = self, key


class ConvertingDict(dict, ConvertingMixin):
    """A dict of a description."""

    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    """A list of a description."""

    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    """A tuple of a description."""

    def __getitem__(self, key):
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


class BaseConfigurator:
    """A description whose references lead outside or elsewhere in it."""

    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        try:
            return _resolved(s)
        except ImportError as e:
            raise ValueError(f"Cannot resolve {s!r}: {e}") from e

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        found = self.config
        for part in value.replace("]", "").replace("[", ".").split("."):
            found = found[int(part) if part.isdigit() and not isinstance(found, dict) else part]
        return found

    def convert(self, value):
        """A value with its reference looked up, a container as one that looks up its values."""
        for plain, converting in ((dict, ConvertingDict), (list, ConvertingList), (tuple, ConvertingTuple)):
            if isinstance(value, plain):
                if not isinstance(value, converting) and not hasattr(value, "_fields"):
                    value = converting(value)
                    value.configurator = self
                return value
        if isinstance(value, str):
            scheme, found, rest = value.partition("://")
            if found and scheme in self.value_converters:
                return getattr(self, self.value_converters[scheme])(rest)
        return value

    def configure_custom(self, config):
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        extra = config.pop(".", None)
        made = factory(**{k: config[k] for k in config if k.isidentifier()})
        for name, value in (extra or {}).items():
            setattr(made, name, value)
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    """One reading of a description."""

    def __init__(self, config):
        self.config = config

    def convert(self, value):
        """A value with its references looked up: `ext://` outside, `cfg://` in the description."""
        if isinstance(value, str):
            scheme, found, rest = value.partition("://")
            if found and scheme == "ext":
                return self.resolve(rest)
            if found and scheme == "cfg":
                return self._inside(rest)
        elif isinstance(value, dict):
            return {k: self.convert(v) for k, v in value.items()}
        elif isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
            return type(value)(self.convert(v) for v in value)
        return value

    def _inside(self, path):
        found = self.config
        for part in path.replace("]", "").replace("[", ".").split("."):
            found = found[int(part) if part.isdigit() and not isinstance(found, dict) else part]
        return self.convert(found)

    def _made(self, config):
        """What a description with a factory under `()` makes."""
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        extra = config.pop(".", None)
        made = factory(**{k: self.convert(v) for k, v in config.items() if k.isidentifier()})
        for name, value in (extra or {}).items():
            setattr(made, name, self.convert(value))
        return made

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.pop("incremental", False):
            return self._adjust(config)
        old = dict(logging.root.manager.loggerDict)
        if config.get("handlers") is not None or not config.get("incremental"):
            logging._handlers.clear()
            del logging._handlerList[:]
        formatters = {}
        for name, description in config.get("formatters", {}).items():
            formatters[name] = self._try("formatter", name, self._formatter, description)
        filters = {}
        for name, description in config.get("filters", {}).items():
            filters[name] = self._try("filter", name, self._filter, description)
        handlers, late = {}, []
        for name in sorted(config.get("handlers", {})):
            try:
                handlers[name] = self._handler(name, config["handlers"][name], formatters, filters, handlers)
            except Exception as e:
                if "target not configured yet" in str(e.__cause__):
                    late.append(name)
                else:
                    raise ValueError(f"Unable to configure handler {name!r}") from e
        for name in late:
            handlers[name] = self._try(
                "handler", name, lambda d, n=name: self._handler(n, d, formatters, filters, handlers),
                config["handlers"][name])
        wanted = config.get("loggers", {})
        for name in sorted(wanted):
            self._try("logger", name, lambda d, n=name: self._logger(n, d, filters, handlers), wanted[name])
        if config.get("disable_existing_loggers", True):
            for name, logger in old.items():
                if name not in wanted and isinstance(logger, logging.Logger):
                    logger.disabled = not any(name.startswith(other + ".") for other in wanted)
        root = config.get("root")
        if root:
            try:
                self._common(logging.getLogger(), root, filters, handlers)
            except Exception as e:
                raise ValueError("Unable to configure root logger") from e

    def _adjust(self, config):
        for name, description in config.get("handlers", {}).items():
            if name not in logging._handlers:
                raise ValueError(f"No handler found with name {name!r}")
            if description.get("level"):
                logging._handlers[name].setLevel(description["level"])
        for name, description in config.get("loggers", {}).items():
            logger = logging.getLogger(name)
            if description.get("level"):
                logger.setLevel(description["level"])
            if description.get("propagate") is not None:
                logger.propagate = description["propagate"]
        if config.get("root", {}).get("level"):
            logging.getLogger().setLevel(config["root"]["level"])

    @staticmethod
    def _try(kind, name, make, description):
        try:
            return make(description)
        except Exception as e:
            raise ValueError(f"Unable to configure {kind} {name!r}") from e

    def _formatter(self, config):
        config = dict(config)
        if "()" in config:
            return self._made(config)
        cls = self.resolve(config["class"]) if config.get("class") else logging.Formatter
        options = {"defaults": config["defaults"]} if config.get("defaults") is not None else {}
        if "validate" in config:
            options["validate"] = config["validate"]
        return cls(config.get("format"), config.get("datefmt"), config.get("style", "%"), **options)

    def _filter(self, config):
        config = dict(config)
        return self._made(config) if "()" in config else logging.Filter(config.get("name", ""))

    def _add_filters(self, target, names, filters):
        for name in names:
            try:
                target.addFilter(name if callable(name) or hasattr(name, "filter") else filters[name])
            except Exception as e:
                raise ValueError(f"Unable to add filter {name!r}") from e

    def _handler(self, name, config, formatters, filters, handlers):
        config = dict(config)
        formatter, level, names = (config.pop(key, None) for key in ("formatter", "level", "filters"))
        if formatter:
            try:
                formatter = formatters[formatter]
            except Exception as e:
                raise ValueError(f"Unable to set formatter {formatter!r}") from e
        if "()" in config:
            handler = self._made(config)
        else:
            cls = config.pop("class")
            cls = cls if callable(cls) else self.resolve(cls)
            if issubclass(cls, logging.handlers.MemoryHandler) and isinstance(config.get("target"), str):
                target = config["target"]
                if target not in handlers:
                    raise ValueError(f"Unable to set target handler {target!r}") from TypeError("target not configured yet")
                config["target"] = handlers[target]
            extra = config.pop(".", None)
            handler = cls(**{k: self.convert(v) for k, v in config.items() if k.isidentifier()})
            for key, value in (extra or {}).items():
                setattr(handler, key, self.convert(value))
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(level)
        if names:
            self._add_filters(handler, names, filters)
        handler.name = name
        return handler

    def _common(self, logger, config, filters, handlers):
        if config.get("level") is not None:
            logger.setLevel(config["level"])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in config.get("handlers") or ():
            try:
                logger.addHandler(handlers[name])
            except Exception as e:
                raise ValueError(f"Unable to add handler {name!r}") from e
        if config.get("filters"):
            self._add_filters(logger, config["filters"], filters)

    def _logger(self, name, config, filters, handlers):
        logger = logging.getLogger(name)
        self._common(logger, config, filters, handlers)
        logger.disabled = False
        if config.get("propagate") is not None:
            logger.propagate = config["propagate"]


dictConfigClass = DictConfigurator
