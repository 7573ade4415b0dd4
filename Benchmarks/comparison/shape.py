"""What a table looks like to an algorithm: how heavy its tails are, and how much of it is alike."""

import numpy as np
from scipy import sparse


def describe(table):
    """A few lines of facts about a set that has a table."""
    sizes = np.bincount(table.activity, minlength=table.activities)
    taken = np.bincount(table.organisation, minlength=table.organisations)
    degrees = np.bincount(np.concatenate([table.first, table.second]),
                          minlength=table.organisations)
    tied = degrees > 0
    twins = 1 - distinct_neighbourhoods(table, tied) / tied.sum()
    simplicial = count_simplicial(table, degrees) / tied.sum()
    return [
        f"{table.organisations:,} organisations, {table.activities:,} activities, "
        f"{table.organisation.size:,} participations, {table.first.size:,} ties, "
        f"{int(table.strength.sum()):,} shared activities",
        f"activities: {share(sizes == 1)} with one partner, largest {sizes.max()}; organisations: "
        f"{share(taken == 1)} in one activity, busiest in {taken.max():,}",
        f"degree: mean {degrees.mean():.1f}, largest {degrees.max():,}; {share(~tied)} isolates, "
        f"{twins:.1%} of the others closed twins of another, {simplicial:.1%} simplicial; "
        f"{share(table.strength > 1)} of ties share two activities or more",
    ]


def share(flags):
    return f"{flags.mean():.1%}"


def distinct_neighbourhoods(table, tied):
    """How many different closed neighbourhoods the tied organisations have, told by a hash."""
    rng = np.random.default_rng(1)
    code = rng.integers(0, 2**62, table.organisations).astype(np.uint64)
    total = code.copy()
    np.add.at(total, table.first, code[table.second])
    np.add.at(total, table.second, code[table.first])
    return np.unique(total[tied]).size


def count_simplicial(table, degrees):
    """How many tied organisations have partners who are all tied to one another.

    Most are seen at once: all partners of one activity. Of the others a few pairs of partners are
    drawn, and only those that pass are looked at in full.
    """
    n = table.organisations
    incidence = sparse.csr_matrix(
        (np.ones(table.organisation.size, np.int8), (table.organisation, table.activity)),
        shape=(n, table.activities))
    by_activity = incidence.T.tocsr()
    activities_of = [set(incidence.indices[a:b].tolist())
                     for a, b in zip(incidence.indptr, incidence.indptr[1:])]
    members = [by_activity.indices[a:b].tolist()
               for a, b in zip(by_activity.indptr, by_activity.indptr[1:])]
    rng = np.random.default_rng(2)
    count = 0
    for organisation in np.flatnonzero(degrees):
        joint = [a for a in activities_of[organisation] if len(members[a]) > 1]
        partners = sorted({m for a in joint for m in members[a]} - {organisation})
        if any(len(members[a]) == len(partners) + 1 for a in joint):
            count += 1
            continue
        draws = rng.integers(0, len(partners), (64, 2))
        pairs = [(partners[a], partners[b]) for a, b in draws]
        if all(tied(activities_of, a, b) for a, b in pairs):
            count += all(tied(activities_of, a, b) for a in partners for b in partners)
    return count


def tied(activities_of, first, second):
    return not activities_of[first].isdisjoint(activities_of[second])
