"""Sockets: their names are here, the network is not."""

from _forbidden import forbidden as _forbidden, refuse as _refuse
from enum import IntEnum

AddressFamily = IntEnum("AddressFamily", {"AF_UNSPEC": 0, "AF_UNIX": 1, "AF_INET": 2, "AF_INET6": 10})
SocketKind = IntEnum("SocketKind", {"SOCK_STREAM": 1, "SOCK_DGRAM": 2, "SOCK_RAW": 3, "SOCK_RDM": 4,
                                    "SOCK_SEQPACKET": 5, "SOCK_NONBLOCK": 2048, "SOCK_CLOEXEC": 524288})
globals().update(AddressFamily.__members__)
globals().update(SocketKind.__members__)
IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6 = 0, 1, 6, 17, 41
SOL_SOCKET, SOL_TCP, SOL_UDP, SOMAXCONN = 1, 6, 17, 4096
SO_DEBUG, SO_REUSEADDR, SO_ERROR, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_LINGER = 1, 2, 4, 6, 7, 8, 9, 13
SO_REUSEPORT, TCP_NODELAY, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT = 15, 1, 4, 5, 6
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
INADDR_ANY, INADDR_LOOPBACK, INADDR_BROADCAST = 0, 0x7f000001, 0xffffffff
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, AI_NUMERICSERV = 1, 2, 4, 1024
NI_NUMERICHOST, NI_NUMERICSERV, MSG_PEEK, MSG_DONTWAIT, IPV6_V6ONLY = 1, 2, 2, 64, 26
EAI_NONAME, EAI_AGAIN, EAI_FAIL = -2, -3, -4
has_ipv6 = True
has_dualstack_ipv6 = lambda: False
error = OSError
timeout = TimeoutError


class herror(OSError):
    pass


class gaierror(OSError):
    pass


class socket:
    """An end of a connection, which cannot be made here."""

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        _refuse("socket.socket()", "the network")


SocketType = socket
for _name in ("create_connection create_server fromfd getaddrinfo getfqdn gethostbyaddr gethostbyname "
              "gethostbyname_ex getnameinfo getservbyname getservbyport if_nameindex send_fds recv_fds "
              "socketpair").split():
    globals()[_name] = _forbidden("socket", _name, "the network")
_timeout = None


def gethostname():
    return "loopscope"


def getdefaulttimeout():
    return _timeout


def setdefaulttimeout(timeout, /):
    global _timeout
    _timeout = timeout


def htons(x, /):
    return (x & 0xff) << 8 | x >> 8 & 0xff


def htonl(x, /):
    return int.from_bytes(x.to_bytes(4, "little"), "big")


ntohs, ntohl = htons, htonl


def inet_aton(ip_addr, /):
    from ipaddress import IPv4Address
    try:
        return IPv4Address(ip_addr).packed
    except ValueError:
        raise OSError("illegal IP address string passed to inet_aton") from None


def inet_ntoa(packed_ip, /):
    return ".".join(map(str, packed_ip))


def inet_pton(address_family, ip_string, /):
    from ipaddress import IPv4Address, IPv6Address
    try:
        return (IPv4Address if address_family == AF_INET else IPv6Address)(ip_string).packed
    except ValueError:
        raise OSError("illegal IP address string passed to inet_pton") from None


def inet_ntop(address_family, packed_ip, /):
    from ipaddress import IPv4Address, IPv6Address
    return str((IPv4Address if address_family == AF_INET else IPv6Address)(bytes(packed_ip)))
