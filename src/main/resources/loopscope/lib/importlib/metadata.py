"""Installed packages, of which there are none."""


class PackageNotFoundError(ModuleNotFoundError):
    """A package that is not installed."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        return self.args[0]


def version(distribution_name):
    raise PackageNotFoundError(distribution_name)


distribution = metadata = requires = files = version


def distributions(**kwargs):
    return iter(())


def packages_distributions():
    return {}
