class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.registry[name or cls.__name__.lower()] = cls


class Csv(Plugin):
    pass


class Json(Plugin, name="js"):
    pass


print({k: v.__name__ for k, v in Plugin.registry.items()}, Plugin.__subclasses__())
try:

    class Bad(Plugin, wrong=1):
        pass

except TypeError as error:
    print(error)


class Meta:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Meta[5], Meta[int, str])
