"""scipy's sparse matrices: one thread."""

import numpy as np
import scipy
from scipy import sparse
from scipy.sparse import csgraph, linalg

from .job import Job

VERSION, THREADS = f"scipy {scipy.__version__}", 1


def jobs(data):
    n = data.organisations
    ends = (np.concatenate([data.first, data.second]), np.concatenate([data.second, data.first]))
    ties = sparse.csr_matrix((np.ones(ends[0].size), ends), shape=(n, n))

    def principal():
        return linalg.eigsh(ties, k=1, which="LA", v0=np.ones(n))[1][:, 0]

    all_jobs = {
        "components": Job(
            lambda: csgraph.connected_components(ties, directed=False),
            finish=lambda found: found[1]),
        "eigenvector": Job(principal, finish=np.abs),
    }
    if data.has_table:
        all_jobs |= two_mode_jobs(data)
    return all_jobs


def two_mode_jobs(data):
    shape = (data.organisations, data.activities)
    places = (data.organisation, data.activity)
    counts = sparse.csr_matrix((np.ones(data.organisation.size, np.int32), places), shape=shape)
    numbers = counts.astype(float)

    def projected(left, right):
        return sparse.triu(left @ right, k=1, format="csr")

    partners = np.asarray(numbers.sum(axis=0)).ravel()
    taken = np.asarray(numbers.sum(axis=1)).ravel()

    def shared_out(shares):
        return projected(numbers @ sparse.diags(shares), numbers.T)

    def cosine():
        unit = sparse.diags(1 / np.sqrt(np.maximum(taken, 1))) @ numbers
        return projected(unit, unit.T)

    def jaccard():
        ties = projected(numbers, numbers.T).tocoo()
        ties.data /= taken[ties.row] + taken[ties.col] - ties.data
        return ties.tocsr()

    def in_order(found):
        found.sort_indices()
        return found.data

    def singular():
        return linalg.svds(numbers, k=1, v0=np.ones(min(shape)))

    return {
        "projection": Job(lambda: projected(counts, counts.T), finish=in_order),
        "projection-fractional": Job(
            lambda: shared_out(1 / np.maximum(partners - 1, 1)), finish=in_order),
        "projection-hyperbolic": Job(
            lambda: shared_out(1 / np.maximum(partners, 1)), finish=in_order),
        "projection-cosine": Job(cosine, finish=in_order),
        "projection-jaccard": Job(jaccard, finish=in_order),
        "two-mode-eigenvector": Job(
            singular,
            finish=lambda found: np.abs(np.concatenate([found[0][:, 0], found[2][0]]))),
    }
