"""Kernels of density estimates, for `statistics.kde` and `kde_random`."""

from bisect import bisect_left, bisect_right
from math import asin, atan, cos, cosh, erf, exp, log, pi, sin, sqrt, tan, tau
from statistics import NormalDist

_NORMAL = NormalDist()


def _root(cdf, pdf):
    """The inverse of a distribution that has none in closed form, by Newton's method kept inside by halving."""
    def inverse(p):
        if p <= 0.0 or p >= 1.0:
            return -1.0 if p <= 0.0 else 1.0
        low, high = -1.0, 1.0
        x = 2.0 * p - 1.0
        for _ in range(200):
            wrong = cdf(x) - p
            if wrong > 0.0:
                high = x
            else:
                low = x
            slope = pdf(x)
            following = x - wrong / slope if slope else (low + high) / 2
            if not low < following < high:
                following = (low + high) / 2
            if abs(following - x) < 1e-15:
                return following
            x = following
        return x
    return inverse


def _epanechnikov_inverse(p):
    # The cubic has three real roots; this is the one between -1 and 1.
    return 2.0 * sin(asin(2.0 * p - 1.0) / 3.0)


def _triangular_cdf(t):
    return t * t / 2 + t + 0.5 if t < 0 else -t * t / 2 + t + 0.5


def _triangular_inverse(p):
    return sqrt(2 * p) - 1 if p < 0.5 else 1 - sqrt(2 - 2 * p)


def _quartic_pdf(t):
    return 15 / 16 * (1.0 - t * t) ** 2


def _quartic_cdf(t):
    return (3 * t ** 5 - 10 * t ** 3 + 15 * t + 8) / 16


def _triweight_pdf(t):
    return 35 / 32 * (1.0 - t * t) ** 3


def _triweight_cdf(t):
    return 35 / 32 * (-t ** 7 / 7 + 3 * t ** 5 / 5 - t ** 3 + t) + 0.5


# Density, distribution and its inverse, and how far the kernel reaches.
_normal = (lambda t: exp(-t * t / 2) / sqrt(tau), lambda t: 0.5 * (1.0 + erf(t / sqrt(2))), _NORMAL.inv_cdf, None)
_logistic = (lambda t: 0.5 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0), lambda p: log(p / (1 - p)), None)
_sigmoid = (lambda t: 1 / pi / cosh(t), lambda t: 2 / pi * atan(exp(t)), lambda p: log(tan(p * pi / 2)), None)
_rectangular = (lambda t: 0.5, lambda t: 0.5 * t + 0.5, lambda p: 2 * p - 1, 1.0)
_triangular = (lambda t: 1.0 - abs(t), _triangular_cdf, _triangular_inverse, 1.0)
_parabolic = (lambda t: 0.75 * (1.0 - t * t), lambda t: -0.25 * t ** 3 + 0.75 * t + 0.5, _epanechnikov_inverse, 1.0)
_quartic = (_quartic_pdf, _quartic_cdf, _root(_quartic_cdf, _quartic_pdf), 1.0)
_triweight = (_triweight_pdf, _triweight_cdf, _root(_triweight_cdf, _triweight_pdf), 1.0)
_cosine = (lambda t: pi / 4 * cos(pi / 2 * t), lambda t: 0.5 * sin(pi / 2 * t) + 0.5,
           lambda p: 2 * asin(2 * p - 1) / pi, 1.0)

KERNELS = {
    "gauss": _normal, "normal": _normal, "logistic": _logistic, "sigmoid": _sigmoid, "rectangular": _rectangular,
    "uniform": _rectangular, "triangular": _triangular, "epanechnikov": _parabolic, "parabolic": _parabolic,
    "quartic": _quartic, "biweight": _quartic, "triweight": _triweight, "cosine": _cosine,
}


def estimate(data, h, kernel, cumulative):
    """The estimated density at a place, or what lies below it."""
    density, distribution, _, reach = kernel
    ordered = sorted(data)

    def near(x):
        if reach is None:
            return data, 0
        first, last = bisect_left(ordered, x - h * reach), bisect_right(ordered, x + h * reach)
        return ordered[first:last], first

    def pdf(x):
        return sum(density((x - at) / h) for at in near(x)[0]) / (len(data) * h)

    def cdf(x):
        within, below = near(x)
        return sum((distribution((x - at) / h) for at in within), below) / len(data)

    return cdf if cumulative else pdf
