"""The raw form in which a set reaches every process, so that no one's reading is timed.

Little-endian: four 64-bit integers (organisations, activities, participations, ties), then as 32-bit
integers the organisation and the activity of each participation, and of each tie its two ends, the
first below the second, in order, and how many activities they share. A set that is ties alone has
no activities.
"""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Set:
    organisations: int
    activities: int
    organisation: np.ndarray
    activity: np.ndarray
    first: np.ndarray
    second: np.ndarray
    strength: np.ndarray

    @property
    def has_table(self):
        return self.activities > 0


def write(path, data):
    header = [data.organisations, data.activities, data.organisation.size, data.first.size]
    with open(path, "wb") as file:
        file.write(np.array(header, "<i8").tobytes())
        for column in (data.organisation, data.activity, data.first, data.second, data.strength):
            file.write(np.ascontiguousarray(column, "<i4").tobytes())


def read(path):
    with open(path, "rb") as file:
        organisations, activities, participations, ties = np.fromfile(file, "<i8", 4).tolist()
        columns = [np.fromfile(file, "<i4", count)
                   for count in (participations, participations, ties, ties, ties)]
    return Set(organisations, activities, *columns)
