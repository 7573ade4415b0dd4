"""What is measured: each task with its cost, its goal, and how its results are compared."""

from dataclasses import dataclass, field
from math import sqrt
from typing import Callable, Optional


@dataclass(frozen=True)
class Facts:
    """What costs are told in: nodes, ties, participations, and Σ k² over activities."""

    n: int
    m: int
    p: int
    pairs: int


COSTS: dict[str, Callable[[Facts], float]] = {
    "n": lambda f: f.n,
    "m": lambda f: f.m,
    "p": lambda f: f.p or f.m,
    "Σk²": lambda f: f.pairs or f.m,
    "m √m": lambda f: f.m * sqrt(f.m),
    "n m": lambda f: f.n * f.m,
}

# How results are compared.
VALUES = "values"  # number by number, by the largest
SCALED = "scaled"  # the same, where each side has its own unit
GROUPS = "groups"  # the same groups, whatever their numbers
MODULARITY = "modularity"  # how good the groups are
ERROR = "error"  # how far an approximation is from the exact betweenness
NOTHING = "nothing"  # chance: there is nothing to compare


@dataclass(frozen=True)
class Task:
    name: str
    title: str
    cost: str
    source: Optional[str]  # where the complexity is stated, below Sources/NetworkAlgorithms
    compare: str = VALUES
    goal: Optional[float] = None  # how many times faster than the best peer on `horizon`
    goals: dict[str, float] = field(default_factory=dict)  # the same, against one peer
    is_linear: bool = False  # goes on the largest table too
    ties_goal: float = 1  # against igraph, where the ties alone are given


TASKS = [
    Task("projection", "projection, by count", "Σk²", None, goal=5, is_linear=True),
    Task("projection-fractional", "projection, fractional", "Σk²", None, goal=5, is_linear=True),
    Task("projection-hyperbolic", "projection, hyperbolic", "Σk²", None, goal=5, is_linear=True),
    Task("projection-cosine", "projection, cosine", "Σk²", None, goal=5, is_linear=True),
    Task("projection-jaccard", "projection, Jaccard", "Σk²", None, goal=5, is_linear=True),
    Task("degree", "degree", "m", "Centrality/Degree", is_linear=True),
    Task("strength", "strength", "m", "Centrality/Strength", is_linear=True),
    Task("components", "components", "p", "Cohesion/ConnectedComponents", GROUPS, goal=6,
         is_linear=True),
    Task("coreness", "coreness", "m", "Centrality/Coreness", goal=1.5, is_linear=True),
    Task("pagerank", "PageRank", "m", "Centrality/PageRank", goal=2.5, is_linear=True),
    Task("eigenvector", "eigenvector", "m", "Centrality/Eigenvector", SCALED, goal=2,
         is_linear=True),
    Task("two-mode-eigenvector", "eigenvector, two-mode", "p",
         "Centrality/TwoMode/TwoModeEigenvector", is_linear=True),
    Task("harmonic", "harmonic closeness", "n m", "Centrality/Harmonic", goal=1000, ties_goal=20),
    Task("closeness", "closeness", "n m", "Centrality/Closeness", goal=1000),
    Task("closeness-lengths", "closeness over lengths", "n m", "Centrality/Closeness"),
    Task("mean-distance", "mean distance", "n m", "Cohesion/MeanDistance", goal=1000),
    Task("distance-distribution", "distances, distribution", "n m",
         "Cohesion/DistanceDistribution", goal=1000),
    Task("diameter", "diameter", "n m", "Cohesion/Diameter", goal=5),
    Task("betweenness", "betweenness", "n m", "Centrality/Betweenness", goal=120),
    Task("betweenness-pivots", "betweenness, 1 000 pivots", "m", None, ERROR),
    Task("betweenness-approximate", "betweenness within 0.003", "m",
         "Centrality/ApproximateBetweenness", ERROR, goal=5),
    Task("betweenness-lengths", "betweenness over lengths", "n m", "Centrality/Betweenness"),
    Task("edge-betweenness", "edge betweenness", "n m", "Centrality/EdgeBetweenness"),
    Task("transitivity", "transitivity", "m √m", "Cohesion/Transitivity", goal=4),
    Task("local-clustering", "local clustering", "m √m", "Cohesion/LocalClustering", goal=3),
    Task("bicomponents", "bicomponents, articulation", "p", "Cohesion/ArticulationNodes", goal=6,
         is_linear=True),
    Task("constraint", "constraint", "m √m", "Centrality/Constraint", goal=150),
    Task("constraint-strength", "constraint, by strength", "m √m", "Centrality/Constraint",
         goal=150),
    Task("effective-size", "effective size", "m √m", "Centrality/EffectiveSize"),
    Task("leiden", "Leiden", "m", "Communities/Leiden", MODULARITY,
         goals={"networkit": 1.5, "igraph": 3}),
    Task("louvain", "Louvain (for reference)", "m", None, MODULARITY),
    Task("curveball", "curveball, 10 trades a row", "p", None, NOTHING, goal=6, is_linear=True),
    Task("two-mode-switching", "two-mode switches, 10 a tie", "p", None, NOTHING, goal=5,
         is_linear=True),
    Task("one-mode-switching", "one-mode switches, 10 a tie", "m", None, NOTHING, goal=4),
    Task("qap", "QAP, one permutation", "m", None, goal=1000),
]
BY_NAME = {task.name: task for task in TASKS}
