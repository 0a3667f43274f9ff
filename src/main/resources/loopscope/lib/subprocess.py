"""Other programs, which cannot be started here."""

from _forbidden import forbidden as _forbidden, refuse as _refuse

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
           "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]
PIPE, STDOUT, DEVNULL = -1, -2, -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    """A program that ended badly."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stderr = returncode, cmd, output, stderr

    stdout = property(lambda self: self.output, lambda self, value: setattr(self, "output", value))

    def __str__(self):
        if self.returncode and self.returncode < 0:
            import signal
            try:
                return f"Command {self.cmd!r} died with {signal.Signals(-self.returncode)!r}."
            except ValueError:
                return f"Command {self.cmd!r} died with unknown signal {-self.returncode}."
        return f"Command {self.cmd!r} returned non-zero exit status {self.returncode}."


class TimeoutExpired(SubprocessError):
    """A program that took too long."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr

    stdout = property(lambda self: self.output)

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


class CompletedProcess:
    """How a program ended."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr

    def __repr__(self):
        text = f"CompletedProcess(args={self.args!r}, returncode={self.returncode!r}"
        if self.stdout is not None:
            text += f", stdout={self.stdout!r}"
        if self.stderr is not None:
            text += f", stderr={self.stderr!r}"
        return text + ")"

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


class Popen:
    """A running program, if there could be one."""

    def __init__(self, args, *rest, **kwargs):
        _refuse("subprocess.Popen()", "other processes")


run, call, check_call, check_output, getoutput, getstatusoutput = (
    _forbidden("subprocess", name, "other processes")
    for name in ("run", "call", "check_call", "check_output", "getoutput", "getstatusoutput"))


def list2cmdline(seq):
    import shlex
    return shlex.join(seq)
