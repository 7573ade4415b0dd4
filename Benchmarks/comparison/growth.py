"""How time grows with size."""

import re
from pathlib import Path

import numpy as np

from . import tasks


def facts(data):
    sizes = np.bincount(data.activity, minlength=1) if data.has_table else np.zeros(1)
    return tasks.Facts(data.organisations, data.first.size, data.organisation.size,
                       int((sizes.astype(np.int64) ** 2).sum()))


def exponent(costs, seconds):
    """The power of its cost that the time grows with: least squares on logarithms."""
    return float(np.polyfit(np.log(costs), np.log(seconds), 1)[0])


def guess(task, seconds, smaller, larger):
    """How long `larger` takes if `smaller` took `seconds` and time grows as the cost."""
    cost = tasks.COSTS[task.cost]
    return seconds * cost(larger) / cost(smaller)


def stated(task, root):
    """The complexity that the doc comment of the measure states, in a line."""
    if task.source is None:
        return ""
    path = Path(root, "Sources", "NetworkAlgorithms", task.source + ".swift")
    if not path.exists():
        return ""
    found = re.search(r"/// - Complexity:(.*?)(?=\n\s*///\s*\n|\n(?!\s*///))", path.read_text(), re.S)
    return re.sub(r"\s*\n\s*///\s*", " ", found[1]).strip() if found else ""
