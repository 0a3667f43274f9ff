"""Other programs, which cannot be started here: what is there of them all the same."""

_LIMIT = 2**16


async def refuse(program):
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
    await refuse(program)


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=_LIMIT, **kwds):
    await refuse(cmd)


for _named in (Process, create_subprocess_exec, create_subprocess_shell):
    _named.__module__ = "asyncio.subprocess"


def __dir__():
    return ["create_subprocess_exec", "create_subprocess_shell"]
