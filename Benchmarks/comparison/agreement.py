"""How far two results are apart."""

import numpy as np

from . import tasks


def difference(task, found, reference, data, sources=None):
    """In words, how far `found` is from `reference`; `sources` are the nodes that were measured."""
    if sources is not None and sources.size:
        reference = reference[sources]
    if found.shape != reference.shape:
        return f"{found.size} numbers for {reference.size}"
    if task.compare == tasks.GROUPS:
        return groups_apart(found, reference)
    if task.compare == tasks.SCALED:
        found, reference = found / np.nanmax(found), reference / np.nanmax(reference)
    undefined = np.isnan(reference)
    elsewhere = (np.isnan(found) != undefined).sum()
    if elsewhere:
        return f"{elsewhere} undefined on one side"
    if undefined.all():
        return "0"
    largest = np.nanmax(np.abs(reference))
    return f"{np.nanmax(np.abs(found - reference)) / (largest or 1):.0e}"


def groups_apart(found, reference):
    return "same groups" if (first_members(found) == first_members(reference)).all() else "other groups"


def first_members(labels):
    """For each node the first node of its group: the same whatever the groups are called."""
    _, first, place = np.unique(labels, return_index=True, return_inverse=True)
    return first[place]


def largest_error(found, exact, data):
    """How far an approximate betweenness is from the exact one, as a share of all pairs."""
    pairs = data.organisations * (data.organisations - 1) / 2
    return np.abs(found - exact).max() / pairs


def modularities(found, data):
    """The modularity of each of the divisions that stand one behind the other in `found`."""
    return [modularity(labels.astype(np.int64), data)
            for labels in found.reshape(-1, data.organisations)]


def modularity(labels, data):
    degree = np.bincount(np.concatenate([data.first, data.second]), minlength=labels.size)
    inside = (labels[data.first] == labels[data.second]).mean()
    shares = np.bincount(labels, weights=degree) / degree.sum()
    return inside - (shares**2).sum()
