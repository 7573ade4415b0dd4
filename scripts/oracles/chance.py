"""Expected values for the tests of p values and intervals, from statsmodels, scipy and astropy.

    pip install statsmodels astropy scipy
    python scripts/oracles/chance.py

families: statsmodels' multipletests with fdr_bh, fdr_by and holm.
student: scipy.stats.t.ppf.
jackknives: astropy.stats.jackknife_stats of a mean of squares, 95 % by the normal distribution.
grouped: the delete-m jackknife of Busing, Meijer and van der Leeden (1999), from their equations
    2.9 and 2.10 with pseudo-values, in numpy.
middles: numpy's quantiles of the kind "weibull", R's type 6.
curves: means over all choices of some events, and the jackknife of these means, each listed in full.
"""

import itertools
import json
import pathlib
import random

import astropy
import numpy as np
import scipy
import statsmodels
from astropy.stats import jackknife_stats
from scipy import stats
from statsmodels.stats.multitest import multipletests

FOLDER = pathlib.Path(__file__).parents[2] / "Tests" / "NetworkAlgorithmsTests" / "Oracles"


def square(values):
    return float(np.mean(values) ** 2)


def families():
    random.seed(3)
    for count in (1, 5, 36):
        p = [round(random.random() ** 3, 4) for _ in range(count)]
        p[-1] = p[0]
        yield {
            "p": p,
            "hochberg": list(multipletests(p, method="fdr_bh")[1]),
            "yekutieli": list(multipletests(p, method="fdr_by")[1]),
            "holm": list(multipletests(p, method="holm")[1]),
        }


def student():
    for freedom in (1, 2, 7, 11, 30, 111, 1000):
        for share in (0.6, 0.9, 0.975, 0.995):
            yield [share, freedom, float(stats.t.ppf(share, freedom))]


def jackknives():
    random.seed(4)
    for count in (8, 15):
        values = [random.randint(1, 9) for _ in range(count)]
        estimate, bias, error, interval = jackknife_stats(np.array(values, float), square, 0.95)
        yield {"values": values, "estimate": float(estimate), "bias": float(bias),
               "error": float(error)}


def grouped():
    random.seed(5)
    sizes = [1, 3, 2, 1, 1, 4, 2, 1, 1]
    groups = [[random.randint(1, 9) for _ in range(size)] for size in sizes]
    every = [value for group in groups for value in group]
    n, g, whole = len(every), len(groups), square(every)
    without = [square([v for other in groups[:j] + groups[j + 1:] for v in other])
               for j in range(g)]
    estimate = g * whole - sum((1 - m / n) * w for m, w in zip(sizes, without))
    pseudo = [n / m * whole - (n / m - 1) * w for m, w in zip(sizes, without)]
    error = (sum((p - estimate) ** 2 / (n / m - 1) for p, m in zip(pseudo, sizes)) / g) ** 0.5
    yield {"groups": groups, "bias": whole - estimate, "error": error}


def middles():
    random.seed(6)
    for count in (39, 99, 250):
        values = [random.gauss(0, 1) for _ in range(count)]
        ends = np.quantile(values, [0.025, 0.975], method="weibull")
        yield {"values": values, "ends": [float(end) for end in ends]}


def curves():
    """Nine events of eleven actors: how many are active, tied, and tied twice."""
    random.seed(7)
    events = [sorted(random.sample(range(11), random.randint(1, 5))) for _ in range(9)]

    def counted(chosen):
        shared = {}
        for event in chosen:
            for pair in itertools.combinations(event, 2):
                shared[pair] = shared.get(pair, 0) + 1
        active = len({actor for event in chosen for actor in event})
        return np.array([active, len(shared), sum(n > 1 for n in shared.values())], float)

    def mean(events, size):
        return np.mean([counted(c) for c in itertools.combinations(events, size)], axis=0)

    for size in (1, 3, 6, 8, 9):
        without = [mean(events[:j] + events[j + 1:], min(size, 8)) for j in range(9)]
        spread = np.array(without) - np.mean(without, axis=0)
        yield {"events": events, "size": size, "means": list(mean(events, size)),
               "errors": list(np.sqrt(8 / 9 * (spread**2).sum(axis=0)))}


contents = {
    "families": families(), "student": student(), "jackknives": jackknives(),
    "grouped": grouped(), "middles": middles(), "curves": curves(),
}
source = (f"statsmodels {statsmodels.__version__}, scipy {scipy.__version__}, "
          f"astropy {astropy.__version__}, numpy {np.__version__}")
lines = [f'"source": {json.dumps(source)}']
for name, cases in contents.items():
    kept = ",\n".join(json.dumps(case) for case in cases)
    lines.append(f'"{name}": [\n{kept}\n]')
(FOLDER / "intervals.json").write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
