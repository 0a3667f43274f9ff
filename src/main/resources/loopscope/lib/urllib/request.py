"""Requests over the web: they can be made, not sent."""

from urllib.error import URLError
from urllib.parse import quote, unquote, urlsplit

__all__ = ["Request", "urlopen", "urlretrieve", "pathname2url", "url2pathname"]


class Request:
    """What would be asked of a server."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        parts = urlsplit(url)
        if not parts.scheme:
            raise ValueError(f"unknown url type: {url!r}")
        self.full_url, self.type, self.host, self.selector = url, parts.scheme, parts.netloc, parts.path
        self.data, self.method = data, method
        self.headers = {}
        for key, value in headers.items():
            self.add_header(key, value)

    def get_method(self):
        return self.method or ("POST" if self.data is not None else "GET")

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, default)

    def header_items(self):
        return list(self.headers.items())


def urlopen(url, data=None, timeout=None, *, context=None):
    """Fails as where there is no network."""
    request = url if isinstance(url, Request) else Request(url, data)
    raise URLError(PermissionError(
        13, f"{request.host or request.full_url!r} is out of reach: "
            "programs in the Loopscope simulator cannot reach the network"))


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Fails like `urlopen`."""
    return urlopen(url, data)


def pathname2url(pathname):
    return quote(pathname)


def url2pathname(url):
    return unquote(url)
