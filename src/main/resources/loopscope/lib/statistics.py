"""Statistics of numbers, computed exactly and rounded once at the end, with the interface of Python's module of this name."""

from fractions import Fraction
from math import erf, erfc, exp, fabs, fsum, isqrt, log, pi, sqrt, sumprod

__all__ = ["NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
           "kde", "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
           "pstdev", "pvariance", "quantiles", "stdev", "variance"]


class StatisticsError(ValueError):
    pass


def _exact(value):
    """A number as a fraction, or itself when it is infinite or no number."""
    try:
        numerator, denominator = value.as_integer_ratio()
    except (OverflowError, ValueError):
        return value
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator") from None
    return Fraction(numerator, denominator)


def _kind(values):
    """The type in which a result is given: the widest of the values'."""
    kind = int
    for value in values:
        other = int if isinstance(value, bool) else type(value)
        if other is kind or issubclass(other, int):
            continue
        if issubclass(kind, int) or (kind is not float and other is float):
            kind = other
    return kind


def _as(kind, value):
    """An exact value in the type of the data; integers become floats when they must."""
    if type(value) is kind or not isinstance(value, Fraction):
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    if kind is float:
        return value.numerator / value.denominator
    if kind is Fraction:
        return value
    if issubclass(kind, int):
        return kind(value.numerator)
    return kind(value.numerator) / value.denominator


def _listed(data, least, message):
    data = list(data)
    if len(data) < least:
        raise StatisticsError(message)
    return data


def _sum(values):
    total = Fraction(0)
    for value in values:
        total += _exact(value)
    return total


def mean(data):
    """The arithmetic mean."""
    data = _listed(data, 1, "mean requires at least one data point")
    return _as(_kind(data), _sum(data) / len(data))


def fmean(data, weights=None):
    """The arithmetic mean in floats, which is fast."""
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return sumprod(data, weights) / total


def geometric_mean(data):
    """The mean of factors."""
    data = _listed(data, 1, "Must have a non-empty dataset")
    if any(x < 0 for x in data):
        raise StatisticsError("No negative inputs allowed")
    if any(x == 0 for x in data):
        return 0.0
    return exp(fsum(map(log, data)) / len(data))


def harmonic_mean(data, weights=None):
    """The mean of rates."""
    data = _listed(data, 1, "harmonic_mean requires at least one data point")
    if any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    weights = [1] * len(data) if weights is None else list(weights)
    if any(x == 0 for x in data):
        return 0
    if len(data) == 1 and weights == [1]:
        return data[0]
    parts = [weight / x for weight, x in zip(weights, data)]
    return _as(_kind(parts), _sum(weights) / _sum(parts))


def median(data):
    """The middle value, or the mean of the two in the middle."""
    data = sorted(_listed(data, 1, "no median for empty data"))
    half = len(data) // 2
    return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2


def median_low(data):
    """The lower of the values in the middle."""
    data = sorted(_listed(data, 1, "no median for empty data"))
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The higher of the values in the middle."""
    data = sorted(_listed(data, 1, "no median for empty data"))
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of values that stand for intervals."""
    data = sorted(_listed(data, 1, "no median for empty data"))
    middle = data[len(data) // 2]
    below = sum(x < middle for x in data)
    inside = sum(x == middle for x in data)
    return float(middle) - interval / 2.0 + interval * (len(data) / 2 - below) / inside


def multimode(data):
    """All of the most frequent values."""
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def mode(data):
    """The most frequent value, the first of them."""
    modes = multimode(data)
    if not modes:
        raise StatisticsError("no mode for empty data")
    return modes[0]


def quantiles(data, *, n=4, method="exclusive"):
    """The cut points that divide the data into n parts of equal probability."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    if method == "inclusive":
        cuts = []
        for i in range(1, n):
            j, part = divmod(i * (size - 1), n)
            cuts.append((data[j] * (n - part) + data[j + 1] * part) / n)
        return cuts
    if method == "exclusive":
        cuts = []
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            part = i * (size + 1) - j * n
            cuts.append((data[j - 1] * (n - part) + data[j] * part) / n)
        return cuts
    raise ValueError(f"Unknown method: {method!r}")


def _squares(data, center):
    """The sum of the squared distances from the center, by default the mean."""
    exact = [_exact(x) for x in data]
    middle = sum(exact, Fraction(0)) / len(exact) if center is None else _exact(center)
    return sum(((x - middle) ** 2 for x in exact), Fraction(0))


def variance(data, xbar=None):
    """The variance of a sample."""
    data = _listed(data, 2, "variance requires at least two data points")
    return _as(_kind(data), _squares(data, xbar) / (len(data) - 1))


def pvariance(data, mu=None):
    """The variance of a whole population."""
    data = _listed(data, 1, "pvariance requires at least one data point")
    return _as(_kind(data), _squares(data, mu) / len(data))


def _root(value):
    """The float nearest to the square root of an exact value: enough bits of it, the last one odd unless it is exact."""
    numerator, denominator = value.numerator, value.denominator
    if not numerator:
        return 0.0
    shift = max(0, 130 + denominator.bit_length() - numerator.bit_length())
    shift += shift & 1
    root = isqrt((numerator << shift) // denominator)
    inexact = root * root * denominator != numerator << shift
    return (2 * root + inexact) / (1 << (shift // 2 + 1))


def stdev(data, xbar=None):
    """The square root of the sample's variance."""
    data = _listed(data, 2, "stdev requires at least two data points")
    return _root(_squares(data, xbar) / (len(data) - 1))


def pstdev(data, mu=None):
    """The square root of the population's variance."""
    data = _listed(data, 1, "pstdev requires at least one data point")
    return _root(_squares(data, mu) / len(data))


def _pairs(x, y, what):
    if len(x) != len(y):
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    middle_x, middle_y = fsum(x) / len(x), fsum(y) / len(y)
    return [a - middle_x for a in x], [b - middle_y for b in y]


def covariance(x, y, /):
    """How two variables vary together."""
    dx, dy = _pairs(x, y, "covariance")
    return sumprod(dx, dy) / (len(x) - 1)


def correlation(x, y, /, *, method="linear"):
    """Pearson's correlation, or Spearman's when the method is 'ranked'."""
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        x, y = _ranks(x), _ranks(y)
    dx, dy = _pairs(x, y, "correlation")
    try:
        return sumprod(dx, dy) / _root_of_product(sumprod(dx, dx), sumprod(dy, dy))
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant") from None


def _root_of_product(x, y):
    root = sqrt(x * y)
    # One step of Newton's with the exact remainder makes the last digit right.
    return root + sumprod((x, root), (y, -root)) / (2.0 * root) if root else root


def _ranks(values):
    order = sorted(values)
    return [order.index(v) + (order.count(v) + 1) / 2 for v in values]


def linear_regression(x, y, /, *, proportional=False):
    """The line that lies nearest to the points."""
    from collections import namedtuple

    line = namedtuple("LinearRegression", ("slope", "intercept"))
    if proportional:
        return line(sumprod(x, y) / sumprod(x, x), 0.0)
    dx, dy = _pairs(x, y, "linear regression")
    try:
        slope = sumprod(dx, dy) / sumprod(dx, dx)
    except ZeroDivisionError:
        raise StatisticsError("x is constant") from None
    return line(slope, fsum(y) / len(y) - slope * (fsum(x) / len(x)))


# Wichura's algorithm AS 241, for the middle, the flanks and the tails: numerators and denominators.
_MIDDLE = ((2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
            13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608),
           (5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
            5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1.0))
_FLANK = ((7.7454501427834140764e-4, .0227238449892691845833, .24178072517745061177, 1.27045825245236838258,
           3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734),
          (1.05075007164441684324e-9, 5.475938084995344946e-4, .0151986665636164571966, .14810397642748007459,
           .68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1.0))
_TAIL = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, .0012426609473880784386, .026532189526576123093,
          .29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772),
         (2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
          .0148753612908506148525, .13692988092273580531, .59983220655588793769, 1.0))


def _polynomial(coefficients, x):
    value = 0.0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value


def _standard_inv_cdf(p):
    q = p - 0.5
    if fabs(q) <= 0.425:
        r = 0.180625 - q * q
        return _polynomial(_MIDDLE[0], r) * q / _polynomial(_MIDDLE[1], r)
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    top, bottom = _FLANK if r <= 5.0 else _TAIL
    r -= 1.6 if r <= 5.0 else 5.0
    x = _polynomial(top, r) / _polynomial(bottom, r)
    return -x if q < 0.0 else x


class NormalDist:
    """A normal distribution."""

    __slots__ = {"_mu": "Arithmetic mean of a normal distribution", "_sigma": "Standard deviation of a normal distribution"}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def pdf(self, x):
        if not self._sigma:
            raise StatisticsError("pdf() not defined when sigma is zero")
        distance = x - self._mu
        square = self._sigma * self._sigma
        return exp(distance * distance / (-2.0 * square)) / sqrt(2.0 * pi * square)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * sqrt(2.0))))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return self._mu + _standard_inv_cdf(p) * self._sigma

    def samples(self, n, *, seed=None):
        import random

        uniform = random.random if seed is None else random.Random(seed).random
        return [self.inv_cdf(uniform() or 2 ** -53) for _ in range(n)]

    def overlap(self, other):
        """How much of the two distributions' areas lies under both curves."""
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        if not x._sigma:
            raise StatisticsError("overlap() not defined when sigma is zero")
        apart = abs(y._mu - x._mu)
        spread = y.variance - x.variance
        if not spread:
            return erfc(apart / (2 * x._sigma * sqrt(2)))
        middle = x._mu * y.variance - y._mu * x.variance
        root = x._sigma * y._sigma * sqrt(apart * apart + spread * log(y.variance / x.variance))
        first, second = (middle + root) / spread, (middle - root) / spread
        return 1 - (abs(y.cdf(first) - x.cdf(first)) + abs(y.cdf(second) - x.cdf(second)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, sqrt(self.variance + other.variance))
        return NormalDist(self._mu + other, self._sigma)

    __radd__ = __add__

    def __mul__(self, factor):
        return NormalDist(self._mu * factor, self._sigma * abs(factor))

    __rmul__ = __mul__

    def __eq__(self, other):
        return (self._mu, self._sigma) == (other._mu, other._sigma) if isinstance(other, NormalDist) else NotImplemented

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"NormalDist(mu={self._mu!r}, sigma={self._sigma!r})"


def _bandwidth(data, h, kernel):
    if not data:
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    from _kernels import KERNELS

    if kernel not in KERNELS:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    return KERNELS[kernel]


def kde(data, h, kernel="normal", *, cumulative=False):
    """An estimate of the density from which the data came, made of one kernel around each."""
    from _kernels import estimate

    made = estimate(data, h, _bandwidth(data, h, kernel), cumulative)
    made.__doc__ = f"{'CDF' if cumulative else 'PDF'} estimate with {h=!r} and {kernel=!r}"
    return made


def kde_random(data, h, kernel="normal", *, seed=None):
    """A function that draws from the density that `kde` estimates."""
    import random

    inverse = _bandwidth(data, h, kernel)[2]
    source = random.Random(seed)
    uniform, choice = source.random, source.choice

    def rand():
        return choice(data) + h * inverse(uniform())

    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand
