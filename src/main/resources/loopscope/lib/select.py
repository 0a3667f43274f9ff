"""Waiting for sockets, of which there are none."""

from _forbidden import forbidden as _forbidden

error = OSError
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLERR, EPOLLHUP = 1, 2, 4, 8, 16
select, poll, epoll = (_forbidden("select", name, "files or sockets") for name in ("select", "poll", "epoll"))
