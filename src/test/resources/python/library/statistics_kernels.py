# Densities estimated from data with each kernel, and numbers drawn from them.
from statistics import StatisticsError, kde, kde_random

data = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
places = (-9, -2, 0, .5, 3, 6.2, 20)
for kernel in ("normal", "gauss", "logistic", "sigmoid", "rectangular", "triangular", "parabolic", "epanechnikov", "quartic",
               "biweight", "triweight", "cosine", "uniform"):
    density, below = kde(data, 1.5, kernel), kde(data, 1.5, kernel, cumulative=True)
    draw = kde_random(data, 1.5, kernel, seed=8675309)
    print(kernel, density.__name__, below.__doc__, draw.__doc__)
    print([f"{density(x):.9f} {below(x):.9f}" for x in places], [f"{draw():.6f}" for _ in range(4)])
for arguments in (([], 1), (["a"], 1), (data, 0), (data, 1, "box")):
    for function in (kde, kde_random):
        try:
            function(*arguments)
        except (StatisticsError, TypeError) as error:
            print(type(error).__name__, error)
