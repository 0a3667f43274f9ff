"""Addresses taken apart, put together and quoted."""

from collections import namedtuple as _namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs",
           "parse_qsl", "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes",
           "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero",
                 "rtsp", "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
               "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws",
               "wss", "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips",
               "mms", "sftp", "tel"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."


class _Location:
    """The parts of a network location; names and numbers come from `netloc`."""

    __slots__ = ()

    def _halves(self):
        netloc = self.netloc
        at, colon, empty = ("@", ":", "") if isinstance(netloc, str) else (b"@", b":", b"")
        user, found, host = netloc.rpartition(at)
        name, has_password, password = user.partition(colon)
        opening, closing = ("[", "]") if isinstance(netloc, str) else (b"[", b"]")
        before, bracket, rest = host.partition(opening)
        if bracket:
            inside, _, rest = rest.partition(closing)
            host, (_, _, port) = inside, rest.partition(colon)
        else:
            host, _, port = host.partition(colon)
        return name if found else None, password if found and has_password else None, host or None, port or None

    @property
    def username(self):
        return self._halves()[0]

    @property
    def password(self):
        return self._halves()[1]

    @property
    def hostname(self):
        host = self._halves()[2]
        if not host:
            return None
        name, percent, zone = host.partition("%" if isinstance(host, str) else b"%")
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._halves()[3]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        number = int(port)
        if number > 65535:
            raise ValueError("Port out of range 0-65535")
        return number


_Defrag = _namedtuple("_DefragResultBase", "url fragment")
_Split = _namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_Parse = _namedtuple("_ParseResultBase", "scheme netloc path params query fragment")


class DefragResult(_Defrag):
    __slots__ = ()

    def geturl(self):
        return f"{self.url}#{self.fragment}" if self.fragment else self.url

    def encode(self, encoding="ascii", errors="strict"):
        return DefragResultBytes(*(part.encode(encoding, errors) for part in self))


class SplitResult(_Location, _Split):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)

    def encode(self, encoding="ascii", errors="strict"):
        return SplitResultBytes(*(part.encode(encoding, errors) for part in self))


class ParseResult(_Location, _Parse):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)

    def encode(self, encoding="ascii", errors="strict"):
        return ParseResultBytes(*(part.encode(encoding, errors) for part in self))


class DefragResultBytes(_Defrag):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url

    def decode(self, encoding="ascii", errors="strict"):
        return DefragResult(*(part.decode(encoding, errors) for part in self))


class SplitResultBytes(_Location, _Split):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)

    def decode(self, encoding="ascii", errors="strict"):
        return SplitResult(*(part.decode(encoding, errors) for part in self))


class ParseResultBytes(_Location, _Parse):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)

    def decode(self, encoding="ascii", errors="strict"):
        return ParseResult(*(part.decode(encoding, errors) for part in self))


def _texts(*args):
    """The arguments as texts, and a function that gives a result the kind that they had."""
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return *args, lambda result: result
    return *(arg.decode("ascii") if arg else "" for arg in args), lambda result: result.encode("ascii")


def urlparse(url, scheme="", allow_fragments=True):
    """An address in six parts."""
    url, scheme, back = _texts(url, scheme)
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        folder, slash, last = path.rpartition("/")
        last, _, params = last.partition(";")
        path = folder + slash + last
    return back(ParseResult(scheme, netloc, path, params, query, fragment))


def urlsplit(url, scheme="", allow_fragments=True):
    """An address in five parts."""
    url, scheme, back = _texts(url, scheme)
    return back(SplitResult(*_split(url, scheme, allow_fragments)))


def _split(url, scheme, allow_fragments):
    url = url.lstrip("".join(map(chr, range(33))))
    scheme = scheme.strip("".join(map(chr, range(33))))
    for c in "\t\r\n":
        url, scheme = url.replace(c, ""), scheme.replace(c, "")
    head, colon, rest = url.partition(":")
    if colon and head and head[0].isascii() and head[0].isalpha() and all(c in scheme_chars for c in head):
        scheme, url = head.lower(), rest
    netloc = query = fragment = ""
    if url.startswith("//"):
        end = min((i for i in (url.find(c, 2) for c in "/?#") if i >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_brackets(netloc)
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    _check_normal(netloc)
    return scheme, netloc, url, query, fragment


def _check_brackets(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" not in netloc:
        return
    host = netloc.rpartition("@")[2]
    before, _, rest = host.partition("[")
    inside, _, after = rest.partition("]")
    if before or after and not after.startswith(":"):
        raise ValueError("Invalid IPv6 URL")
    if inside.startswith("v"):
        return
    from ipaddress import ip_address
    if ip_address(inside).version == 4:
        raise ValueError("An IPv4 address cannot be in brackets")


def _check_normal(netloc):
    if not netloc or netloc.isascii():
        return
    import unicodedata
    bare = netloc
    for c in "@:#?":
        bare = bare.replace(c, "")
    normal = unicodedata.normalize("NFKC", bare)
    if bare != normal and any(c in normal for c in "/?#@:"):
        raise ValueError(f"netloc {netloc!r} contains invalid characters under NFKC normalization")


def urlunparse(components):
    """The address of six parts."""
    scheme, netloc, path, params, query, fragment, back = _texts(*components)
    if params:
        path = f"{path};{params}"
    return back(_join(scheme, netloc, path, query, fragment))


def urlunsplit(components):
    """The address of five parts."""
    scheme, netloc, path, query, fragment, back = _texts(*components)
    return back(_join(scheme, netloc, path, query, fragment))


def _join(scheme, netloc, path, query, fragment):
    if netloc:
        if path and not path.startswith("/"):
            path = "/" + path
        path = f"//{netloc}{path}"
    elif path.startswith("//") or scheme and scheme in uses_netloc and (not path or path.startswith("/")):
        path = "//" + path
    if scheme:
        path = f"{scheme}:{path}"
    if query:
        path = f"{path}?{query}"
    return f"{path}#{fragment}" if fragment else path


def urljoin(base, url, allow_fragments=True):
    """Where a relative address leads from a base."""
    if not base:
        return url
    if not url:
        return base
    base, url, back = _texts(base, url)
    from_scheme, from_netloc, from_path, from_params, from_query, _ = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, from_scheme, allow_fragments)
    if scheme != from_scheme or scheme not in uses_relative:
        return back(url)
    if scheme in uses_netloc:
        if netloc:
            return back(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = from_netloc
    if not path and not params:
        return back(urlunparse((scheme, netloc, from_path, from_params, query or from_query, fragment)))
    return back(urlunparse((scheme, netloc, _walk(from_path, path), params, query, fragment)))


def _walk(start, path):
    folders = start.split("/")
    if folders[-1] != "":
        del folders[-1]
    steps = path.split("/")
    if not path.startswith("/"):
        whole = folders + steps
        whole[1:-1] = filter(None, whole[1:-1])
    else:
        whole = steps
    walked = []
    for step in whole:
        if step == "..":
            if walked:
                walked.pop()
        elif step != ".":
            walked.append(step)
    if whole[-1] in (".", ".."):
        walked.append("")
    return "/".join(walked) or "/"


def urldefrag(url):
    """An address without its fragment, and the fragment."""
    url, back = _texts(url)
    if "#" not in url:
        return back(DefragResult(url, ""))
    scheme, netloc, path, params, query, fragment = urlparse(url)
    bare = urlunparse((scheme, netloc, path, params, query, ""))
    if not query and url.partition("#")[0].endswith("?"):
        bare += "?"
    return back(DefragResult(bare, fragment))


_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-~".encode())


def quote_from_bytes(bs, safe="/"):
    """Bytes with `%XX` in place of all that is not safe."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    keep = _SAFE | set(c for c in safe if c < 128)
    return "".join(chr(b) if b in keep else f"%{b:02X}" for b in bs)


def quote(string, safe="/", encoding=None, errors=None):
    """A text with `%XX` in place of all that is not safe."""
    if isinstance(string, str):
        return quote_from_bytes(string.encode(encoding or "utf-8", errors or "strict"), safe) if string else string
    if encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    if errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """Like `quote`, with a plus sign for a space."""
    space = " " if isinstance(safe, str) else b" "
    return quote(string, safe + space, encoding, errors).replace(" ", "+")


def unquote_to_bytes(string):
    """The bytes that a quoted text stands for."""
    if not string:
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *pieces = string.split(b"%")
    out = bytearray(first)
    for piece in pieces:
        try:
            if not piece[:2].isalnum():
                raise ValueError
            out.append(int(piece[:2].decode("ascii"), 16) if len(piece) >= 2 else int("x"))
            out += piece[2:]
        except ValueError:
            out += b"%" + piece
    return bytes(out)


def unquote(string, encoding="utf-8", errors="replace"):
    """The text that a quoted text stands for."""
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        return string
    # Runs of ASCII are decoded together; other characters stay as they are.
    out, run = [], ""
    for c in string:
        if c.isascii():
            run += c
        else:
            out += [unquote_to_bytes(run).decode(encoding or "utf-8", errors or "replace"), c]
            run = ""
    out.append(unquote_to_bytes(run).decode(encoding or "utf-8", errors or "replace"))
    return "".join(out)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """Like `unquote`, with a space for a plus sign."""
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """Pairs as the query of an address."""
    if hasattr(query, "items"):
        query = query.items()
    elif not hasattr(query, "__len__") or len(query) and not isinstance(query[0], tuple):
        raise TypeError("not a valid non-string sequence or mapping object")

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        many = doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__len__")
        pairs += [f"{quoted(key)}={quoted(item)}" for item in (value if many else [value])]
    return "&".join(pairs)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
             max_num_fields=None, separator="&"):
    """The fields of a query, each with the list of its values."""
    fields = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        fields.setdefault(name, []).append(value)
    return fields


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
              max_num_fields=None, separator="&"):
    """The fields of a query in their order."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if not qs:
        return []
    if isinstance(qs, str):
        equals, plain = "=", lambda text: unquote_plus(text, encoding, errors)
    else:
        qs, separator = bytes(qs), separator.encode("ascii") if isinstance(separator, str) else separator
        equals, plain = b"=", lambda data: unquote_to_bytes(data.replace(b"+", b" "))
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, found, value = field.partition(equals)
        if not found and strict_parsing:
            raise ValueError(f"bad query field: {field!r}")
        if value or keep_blank_values:
            pairs.append((plain(name), plain(value)))
    return pairs


def unwrap(url):
    """An address out of what is written around it, as in `<URL:http://host>`."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == "URL:" else url
