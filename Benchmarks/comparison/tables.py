"""Makes two-mode tables of the shape of Horizon 2020: heavy tails on both sides, from a fixed seed.

How the sizes of activities are drawn: 42 % have one partner; the others are lognormal, 3 % of them
from a Pareto tail, none above 170.

How the places in an activity are filled: some by organisations that were never seen before; the
others by copying somebody from an earlier place, which makes the busy busier. 60 % of the copies are
from the same theme, 15 % from an earlier activity of the one who comes first (its partners again),
the rest from anywhere. A copy is a pointer to an earlier place, so all of it is done on whole arrays.
"""

from dataclasses import dataclass

import numpy as np

SEED = 20_240_117
ONE_PARTNER = 0.42
LARGEST_ACTIVITY = 170
FOUNDERS = 300  # one organisation in so many is there from the start, so that none rules them all


@dataclass(frozen=True)
class Size:
    organisations: int
    activities: int
    participations: int
    themes: int


@dataclass(frozen=True)
class Table:
    """Participations: entry k says that organisation[k] takes part in activity[k]."""

    organisations: int
    activities: int
    organisation: np.ndarray
    activity: np.ndarray
    theme: np.ndarray  # of each activity


def make(size):
    """The table of that size; the same one each time."""
    rng = np.random.default_rng([SEED, size.organisations])
    partners = activity_sizes(size, rng)
    activity = np.repeat(np.arange(size.activities, dtype=np.int64), partners)
    shares = np.arange(1, size.themes + 1) ** -0.7
    theme = rng.choice(size.themes, size.activities, p=shares / shares.sum())
    is_new = newcomers(size, rng)
    origin = where_copied_from(activity, partners, theme, is_new, rng)
    organisation = without_repeats(activity, origin, is_new, size.organisations, rng)
    # Real registers do not list organisations by age.
    organisation = rng.permutation(size.organisations)[organisation]
    return Table(size.organisations, size.activities, organisation.astype(np.int32),
                 activity.astype(np.int32), theme)


def activity_sizes(size, rng):
    """How many partners each activity has; they add up to the participations."""
    partners = np.ones(size.activities, np.int64)
    joint = np.flatnonzero(rng.random(size.activities) >= ONE_PARTNER)
    drawn = 1.2 + rng.lognormal(np.log(6.0), 0.62, joint.size)
    tail = rng.random(joint.size) < 0.03
    drawn[tail] = 18 * (1 + rng.pareto(1.7, tail.sum()))
    partners[joint] = np.clip(np.round(drawn), 2, LARGEST_ACTIVITY)
    while (missing := size.participations - partners.sum()) != 0:
        # One more, or one fewer, partner in activities that stay joint and below the largest.
        can = joint[partners[joint] < LARGEST_ACTIVITY] if missing > 0 else joint[partners[joint] > 2]
        chosen = rng.choice(can, min(abs(missing), can.size), replace=False)
        partners[chosen] += np.sign(missing)
    return partners


def newcomers(size, rng):
    """Which places are filled by somebody new: as many as there are organisations."""
    crowd = size.organisations // FOUNDERS
    is_new = np.zeros(size.participations, bool)
    is_new[:crowd] = True
    later = rng.choice(size.participations - crowd, size.organisations - crowd, replace=False)
    is_new[crowd + later] = True
    return is_new


def where_copied_from(activity, partners, theme, is_new, rng):
    """For each place the earlier place that it is copied from; itself for newcomers."""
    places = np.arange(activity.size)
    start = (np.cumsum(partners) - partners)[activity]  # of the place's activity
    anywhere = np.minimum((rng.random(places.size) * start).astype(np.int64), places)
    origin = anywhere
    draw = rng.random(places.size)

    # Places of one theme stand together in `by_theme`, in order of age.
    own_theme = theme[activity]
    by_theme = np.argsort(own_theme, kind="stable")
    rank = np.empty_like(places)
    rank[by_theme] = places
    theme_start = np.searchsorted(own_theme[by_theme], np.arange(theme.max() + 2))[own_theme]
    rank_of_start = rank[start]
    earlier = rank_of_start - theme_start
    local = (draw < 0.75) & (earlier > 0)
    pick = theme_start + (rng.random(places.size) * earlier).astype(np.int64)
    origin = np.where(local, by_theme[np.minimum(pick, places.size - 1)], origin)

    # The first of an activity was copied from an earlier one: somebody from there comes along.
    former = activity[origin[start]]
    again = (draw < 0.15) & (places != start) & ~is_new[start] & (former < activity)
    first_place = np.cumsum(partners) - partners
    partner = first_place[former] + (rng.random(places.size) * partners[former]).astype(np.int64)
    origin = np.where(again, partner, origin)
    return np.where(is_new, places, origin)


def without_repeats(activity, origin, is_new, organisations, rng):
    """The organisation in each place, nobody twice in one activity."""
    number = np.cumsum(is_new) - 1
    holder = origin.copy()
    while True:  # each place points to an earlier one: pointers double until they reach a newcomer
        further = holder[holder]
        if np.array_equal(further, holder):
            break
        holder = further
    organisation = np.where(is_new[holder], number[holder], 0)
    tries = 0
    while True:
        repeats = repeated(activity, organisation, organisations)
        if repeats.size == 0:
            return organisation
        # A busy organisation again, and after some tries anybody.
        organisation[repeats] = (
            organisation[rng.integers(0, activity.size, repeats.size)] if tries < 30
            else rng.integers(0, organisations, repeats.size))
        tries += 1


def repeated(activity, organisation, organisations):
    """The places whose organisation has an earlier place in the same activity; newcomers' places
    come first, so that no organisation is lost."""
    key = activity * organisations + organisation
    order = np.argsort(key, kind="stable")
    return order[1:][key[order][1:] == key[order][:-1]]
