"""Addresses and networks of the internet protocol, versions 4 and 6."""

import functools

__all__ = ["AddressValueError", "NetmaskValueError", "IPv4Address", "IPv6Address", "IPv4Network", "IPv6Network",
           "IPv4Interface", "IPv6Interface", "ip_address", "ip_network", "ip_interface", "summarize_address_range",
           "collapse_addresses"]
IPV4LENGTH, IPV6LENGTH = 32, 128


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


def _four(text):
    parts = text.split(".")
    if len(parts) != 4:
        raise AddressValueError(f"Expected 4 octets in {text!r}")
    value = 0
    for part in parts:
        try:
            value = value << 8 | _octet(part)
        except ValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None
    return value


def _octet(part):
    if not part:
        raise ValueError("Empty octet not permitted")
    if not (part.isascii() and part.isdigit()):
        raise ValueError(f"Only decimal digits permitted in {part!r}")
    if len(part) > 3:
        raise ValueError(f"At most 3 characters permitted in {part!r}")
    if part != "0" and part[0] == "0":
        raise ValueError(f"Leading zeros are not permitted in {part!r}")
    if int(part) > 255:
        raise ValueError(f"Octet {int(part)} (> 255) not permitted")
    return int(part)


def _six(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError(f"At least 3 parts expected in {text!r}")
    if "." in parts[-1]:
        try:
            last = _four(parts.pop())
        except AddressValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None
        parts += [f"{last >> 16:x}", f"{last & 0xffff:x}"]
    if len(parts) > 9:
        raise AddressValueError(f"At most 8 colons permitted in {text!r}")
    gaps = [i for i in range(1, len(parts) - 1) if not parts[i]]
    if len(gaps) > 1:
        raise AddressValueError(f"At most one '::' permitted in {text!r}")
    if gaps:
        before, after = parts[:gaps[0]], parts[gaps[0] + 1:]
        if not before[0]:
            if before[1:]:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            before = []
        if not after[-1]:
            if after[:-1]:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            after = []
        missing = 8 - len(before) - len(after)
        if missing < 1:
            raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
        parts = before + ["0"] * missing + after
    elif len(parts) != 8:
        raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
    elif not parts[0]:
        raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
    elif not parts[-1]:
        raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
    value = 0
    for part in parts:
        if not set(part) <= set("0123456789abcdefABCDEF"):
            raise AddressValueError(f"Only hex digits permitted in {part!r} in {text!r}")
        if len(part) > 4:
            raise AddressValueError(f"At most 4 characters permitted in {part!r} in {text!r}")
        value = value << 16 | int(part, 16)
    return value


def _six_text(value):
    parts = [f"{value >> shift & 0xffff:x}" for shift in range(112, -1, -16)]
    best, length, start = -1, 1, 0
    while start < 8:
        end = start
        while end < 8 and parts[end] == "0":
            end += 1
        if end - start > length:
            best, length = start, end - start
        start = max(end, start + 1)
    if best < 0:
        return ":".join(parts)
    return ":".join(parts[:best]) + "::" + ":".join(parts[best + length:])


@functools.total_ordering
class _Address:
    __slots__ = ("_ip",)

    def __init__(self, address):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{self.version} address")
            if address >= 1 << self.max_prefixlen:
                raise AddressValueError(f"{address} (>= 2**{self.max_prefixlen}) is not permitted "
                                        f"as an IPv{self.version} address")
            self._ip = address
        elif isinstance(address, bytes):
            if len(address) != self.max_prefixlen // 8:
                raise AddressValueError(f"{address!r} (len {len(address)} != {self.max_prefixlen // 8}) "
                                        f"is not permitted as an IPv{self.version} address")
            self._ip = int.from_bytes(address, "big")
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {text!r}")
            self._ip = self._parse(text)

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return self._ip == other._ip and self.version == other.version

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._ip < other._ip

    def __hash__(self):
        return hash(hex(self._ip))

    def __add__(self, other):
        return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

    def __str__(self):
        return self._text(self._ip)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __format__(self, spec):
        if not spec or spec[-1] == "s":
            return format(str(self), spec)
        kind, marks = spec[-1], spec[:-1]
        if kind == "n":
            kind = "b" if self.version == 4 else "x"
        width = self.max_prefixlen // (4 if kind in "xX" else 1) + ("#" in marks) * 2
        if "_" in marks:
            width += self.max_prefixlen // (16 if kind in "xX" else 4) - 1
        return format(self._ip, f"{'#' if '#' in marks else ''}0{width}{'_' if '_' in marks else ''}{kind}")

    compressed = property(str)

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8, "big")

    def _within(self, networks):
        return any(self in _network(self.version, text) for text in networks)


class IPv4Address(_Address):
    """An address of version 4."""

    __slots__ = ()
    version, max_prefixlen = 4, 32
    _parse = staticmethod(_four)

    @staticmethod
    def _text(value):
        return ".".join(str(value >> shift & 255) for shift in (24, 16, 8, 0))

    exploded = property(str)

    @property
    def reverse_pointer(self):
        return ".".join(reversed(str(self).split("."))) + ".in-addr.arpa"

    is_loopback = property(lambda self: self._within(["127.0.0.0/8"]))
    is_multicast = property(lambda self: self._within(["224.0.0.0/4"]))
    is_link_local = property(lambda self: self._within(["169.254.0.0/16"]))
    is_reserved = property(lambda self: self._within(["240.0.0.0/4"]))
    is_unspecified = property(lambda self: self._ip == 0)

    @property
    def is_private(self):
        return self._within(["0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                             "192.0.0.0/24", "192.0.0.170/31", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15",
                             "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "255.255.255.255/32"]) \
            and not self._within(["192.0.0.9/32", "192.0.0.10/32"])

    @property
    def is_global(self):
        return not self.is_private and not self._within(["100.64.0.0/10"])


class IPv6Address(_Address):
    """An address of version 6."""

    __slots__ = ("_scope_id",)
    version, max_prefixlen = 6, 128
    _parse, _text = staticmethod(_six), staticmethod(_six_text)

    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, str) and "%" in address:
            address, _, self._scope_id = address.partition("%")
            if not self._scope_id or "%" in self._scope_id:
                raise AddressValueError(f"Invalid IPv6 address: {address + '%' + self._scope_id!r}")
        super().__init__(address)

    def __str__(self):
        if self.ipv4_mapped is not None:
            return f"::ffff:{self.ipv4_mapped}" + (f"%{self._scope_id}" if self._scope_id else "")
        return _six_text(self._ip) + (f"%{self._scope_id}" if self._scope_id else "")

    scope_id = property(lambda self: self._scope_id)

    @property
    def exploded(self):
        return ":".join(f"{self._ip >> shift & 0xffff:04x}" for shift in range(112, -1, -16))

    @property
    def reverse_pointer(self):
        return ".".join(reversed(self.exploded.replace(":", ""))) + ".ip6.arpa"

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    is_loopback = property(lambda self: self._ip == 1)
    is_unspecified = property(lambda self: self._ip == 0)
    is_multicast = property(lambda self: self._ip >> 120 == 255)
    is_link_local = property(lambda self: self._within(["fe80::/10"]))
    is_site_local = property(lambda self: self._within(["fec0::/10"]))
    is_private = property(lambda self: self._within(["::1/128", "::/128", "::ffff:0:0/96", "64:ff9b:1::/48", "100::/64",
                                                     "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7",
                                                     "fe80::/10"]))
    is_global = property(lambda self: not self.is_private)


@functools.lru_cache(maxsize=None)
def _network(version, text):
    return IPv4Network(text) if version == 4 else IPv6Network(text)


@functools.total_ordering
class _Network:
    def __init__(self, address, strict=True):
        if isinstance(address, tuple):
            base, mask = address if len(address) > 1 else (address[0], self._size)
        else:
            base, slash, mask = str(address).partition("/") if isinstance(address, str) else (address, "", "")
            if not slash:
                mask = self._size
        ip = self._address(base)._ip
        self._prefix = self._length(mask)
        self._mask = (1 << self._size) - (1 << self._size - self._prefix)
        if ip & self._mask != ip:
            if strict:
                raise ValueError(f"{address} has host bits set")
            ip &= self._mask
        self.network_address = self._address(ip)

    def _length(self, mask):
        if isinstance(mask, int):
            if not 0 <= mask <= self._size:
                raise NetmaskValueError(f"{mask!r} is not a valid netmask")
            return mask
        if mask.isascii() and mask.isdigit() and int(mask) <= self._size:
            return int(mask)
        try:
            bits = self._address(mask)._ip
        except AddressValueError:
            raise NetmaskValueError(f"{mask!r} is not a valid netmask") from None
        for value in (bits, bits ^ (1 << self._size) - 1):
            ones = value.bit_count()
            if value == (1 << self._size) - (1 << self._size - ones):
                return ones
        raise NetmaskValueError(f"{mask!r} is not a valid netmask")

    version = property(lambda self: self._address.version)
    max_prefixlen = property(lambda self: self._size)
    prefixlen = property(lambda self: self._prefix)
    netmask = property(lambda self: self._address(self._mask))
    hostmask = property(lambda self: self._address(self._mask ^ (1 << self._size) - 1))
    num_addresses = property(lambda self: 1 << self._size - self._prefix)
    with_prefixlen = property(lambda self: f"{self.network_address}/{self._prefix}")
    with_netmask = property(lambda self: f"{self.network_address}/{self.netmask}")
    with_hostmask = property(lambda self: f"{self.network_address}/{self.hostmask}")
    compressed = property(lambda self: str(self))
    exploded = property(lambda self: f"{self.network_address.exploded}/{self._prefix}")
    is_private = property(lambda self: self.network_address.is_private and self.broadcast_address.is_private)
    is_global = property(lambda self: self.network_address.is_global and self.broadcast_address.is_global)
    is_loopback = property(lambda self: self.network_address.is_loopback and self.broadcast_address.is_loopback)
    is_multicast = property(lambda self: self.network_address.is_multicast and self.broadcast_address.is_multicast)

    @property
    def broadcast_address(self):
        return self._address(self.network_address._ip | self._mask ^ (1 << self._size) - 1)

    def hosts(self):
        """The addresses that hosts can have."""
        first, last = self.network_address._ip, self.broadcast_address._ip
        if self._prefix < self._size - 1:
            first += 1
            last -= self.version == 4
        return (self._address(n) for n in range(first, last + 1)) if self._prefix < self._size - 1 else \
            iter([self._address(n) for n in range(first, last + 1)])

    def __iter__(self):
        for n in range(self.network_address._ip, self.broadcast_address._ip + 1):
            yield self._address(n)

    def __getitem__(self, n):
        value = self.network_address._ip + n if n >= 0 else self.broadcast_address._ip + n + 1
        if not self.network_address._ip <= value <= self.broadcast_address._ip:
            raise IndexError("address out of range")
        return self._address(value)

    def __contains__(self, other):
        if isinstance(other, _Network) or self.version != other.version:
            return False
        return other._ip & self._mask == self.network_address._ip

    def __eq__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        return self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._key() < other._key()

    def _key(self):
        return self.version, self.network_address._ip, self._mask

    def __hash__(self):
        return hash(self.network_address._ip ^ self._mask)

    def __str__(self):
        return f"{self.network_address}/{self._prefix}"

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def overlaps(self, other):
        return self.network_address in other or self.broadcast_address in other or other.network_address in self

    def subnet_of(self, other):
        return self.network_address in other and self._prefix >= other._prefix

    def supernet_of(self, other):
        return other.subnet_of(self)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks that this one falls into."""
        if self._prefix == self._size:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefix:
                raise ValueError("new prefix must be longer")
            prefixlen_diff = new_prefix - self._prefix
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self._prefix + prefixlen_diff
        if length > self._size:
            raise ValueError(f"prefix length diff {length} is invalid for netblock {self}")
        step = 1 << self._size - length
        for n in range(self.network_address._ip, self.broadcast_address._ip + 1, step):
            yield type(self)((n, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network that this one is a part of."""
        if self._prefix == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefix:
                raise ValueError("new prefix must be shorter")
            prefixlen_diff = self._prefix - new_prefix
        length = self._prefix - prefixlen_diff
        if length < 0:
            raise ValueError(f"current prefixlen is {self._prefix}, cannot have a prefixlen_diff of {prefixlen_diff}")
        return type(self)((self.network_address._ip, length), strict=False)


class IPv4Network(_Network):
    """A network of version 4."""

    _address, _size = IPv4Address, 32


class IPv6Network(_Network):
    """A network of version 6."""

    _address, _size = IPv6Address, 128


class _Interface:
    def __init__(self, address):
        base, slash, mask = str(address).partition("/") if isinstance(address, str) else (address, "", "")
        super().__init__(base)
        self.network = self._in((self._ip, mask if slash else self.max_prefixlen), strict=False)

    ip = property(lambda self: type(self).__mro__[2](self._ip))
    netmask = property(lambda self: self.network.netmask)
    hostmask = property(lambda self: self.network.hostmask)

    def __str__(self):
        return f"{super().__str__()}/{self.network.prefixlen}"

    with_prefixlen = property(str)
    with_netmask = property(lambda self: f"{self.ip}/{self.netmask}")

    def __eq__(self, other):
        equal = super().__eq__(other)
        return equal if equal is NotImplemented or not equal else getattr(other, "network", None) == self.network

    __hash__ = _Address.__hash__


class IPv4Interface(_Interface, IPv4Address):
    """An address of version 4 in its network."""

    _in = IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    """An address of version 6 in its network."""

    _in = IPv6Network


def _either(four, six, value, what):
    for kind in (four, six):
        try:
            return kind(value)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{value!r} does not appear to be an IPv4 or IPv6 {what}")


def ip_address(address):
    return _either(IPv4Address, IPv6Address, address, "address")


def ip_network(address, strict=True):
    return _either(lambda a: IPv4Network(a, strict), lambda a: IPv6Network(a, strict), address, "network")


def ip_interface(address):
    return _either(IPv4Interface, IPv6Interface, address, "interface")


def summarize_address_range(first, last):
    """The fewest networks that make up a range."""
    if first > last:
        raise ValueError("last IP address must be greater than first")
    kind = IPv4Network if first.version == 4 else IPv6Network
    start, end, size = first._ip, last._ip, first.max_prefixlen
    while start <= end:
        bits = min((start & -start).bit_length() - 1 if start else size, (end - start + 1).bit_length() - 1)
        yield kind((start, size - bits))
        start += 1 << bits


def collapse_addresses(addresses):
    """The fewest networks for addresses and networks."""
    ranges = []
    for item in addresses:
        network = item if isinstance(item, _Network) else _network(item.version, f"{item}/{item.max_prefixlen}")
        ranges.append((network.network_address, network.broadcast_address))
    merged = []
    for low, high in sorted(ranges):
        if merged and low._ip <= merged[-1][1]._ip + 1:
            merged[-1][1] = max(merged[-1][1], high)
        else:
            merged.append([low, high])
    for low, high in merged:
        yield from summarize_address_range(low, high)
