"""What a program may not do here: such a function raises what Python raises where it is forbidden, and says why."""


def refuse(what, kind="files, processes or the network"):
    """Ends a forbidden call."""
    raise PermissionError(f"{what} is forbidden: programs in the Loopscope simulator cannot reach {kind}")


def forbidden(module, name, kind="files, processes or the network"):
    """A function of a module that only refuses."""
    def function(*args, **kwargs):
        refuse(f"{module}.{name}()", kind)
    function.__name__ = function.__qualname__ = name
    function.__module__ = module
    return function
