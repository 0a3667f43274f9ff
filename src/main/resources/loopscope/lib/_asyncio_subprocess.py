"""Other programs, which cannot be started here: what is there of them all the same."""

import asyncio

_LIMIT = 2**16


async def subprocess_exec(protocol_factory, program, args, stdin, stdout, stderr, universal_newlines, shell, *options):
    _refuse(program, universal_newlines, "False" if shell else None, *options)


async def subprocess_shell(protocol_factory, cmd, stdin, stdout, stderr, universal_newlines, shell, *options):
    if not isinstance(cmd, (bytes, str)):
        raise ValueError("cmd must be a string")
    _refuse(cmd, universal_newlines, None if shell else "True", *options)


def _refuse(program, universal_newlines, other_shell, bufsize, encoding, errors, text, kwargs):
    if universal_newlines:
        raise ValueError("universal_newlines must be False")
    if other_shell is not None:
        raise ValueError(f"shell must be {other_shell}")
    if bufsize != 0:
        raise ValueError("bufsize must be 0")
    if text:
        raise ValueError("text must be False")
    if encoding is not None:
        raise ValueError("encoding must be None")
    if errors is not None:
        raise ValueError("errors must be None")
    raise PermissionError(1, f"a program in the Loopscope simulator cannot start processes: {program!r}")


class Process:
    """A program that runs, on a transport that somebody else has made."""

    def __init__(self, transport, protocol, loop):
        self._transport, self._protocol, self._loop = transport, protocol, loop
        self.stdin, self.stdout, self.stderr = protocol.stdin, protocol.stdout, protocol.stderr
        self.pid = transport.get_pid()

    def __repr__(self):
        return f"<{type(self).__name__} {self.pid}>"

    @property
    def returncode(self):
        return self._transport.get_returncode()

    async def wait(self):
        return await self._transport._wait()

    def send_signal(self, signal):
        self._transport.send_signal(signal)

    def terminate(self):
        self._transport.terminate()

    def kill(self):
        self._transport.kill()

    async def communicate(self, input=None):
        if input is not None and self.stdin is not None:
            self.stdin.write(input)
            await self.stdin.drain()
            self.stdin.close()
        read = [None if stream is None else await stream.read() for stream in (self.stdout, self.stderr)]
        await self.wait()
        return tuple(read)


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=_LIMIT, **kwds):
    loop = asyncio.get_running_loop()
    await loop.subprocess_exec(None, program, *args, stdin=stdin, stdout=stdout, stderr=stderr, **kwds)


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=_LIMIT, **kwds):
    loop = asyncio.get_running_loop()
    await loop.subprocess_shell(None, cmd, stdin=stdin, stdout=stdout, stderr=stderr, **kwds)


for _named in (Process, create_subprocess_exec, create_subprocess_shell):
    _named.__module__ = "asyncio.subprocess"


def __dir__():
    return ["create_subprocess_exec", "create_subprocess_shell"]
