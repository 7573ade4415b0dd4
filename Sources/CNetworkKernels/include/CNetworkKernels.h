#pragma once

#include <stdint.h>

#pragma clang assume_nonnull begin

/// Lists of positions, one after the other: list i is entries[offsets[i]], …, entries[offsets[i + 1] - 1].
typedef struct {
  const int64_t *offsets;
  const int32_t *entries;
} HopLists;

/// A folded network (see FoldedGraph).
typedef struct {
  HopLists hubs;     ///< The hubs of each class.
  HopLists members;  ///< The classes in each hub.
  HopLists direct;   ///< The classes that each class is tied to without a hub.
  HopLists surplus;  ///< The classes that each class shares several hubs with,
  const float *surplus_counts;  ///< and how many beyond the first.
  const double *multiplicities;
  const double *satellites;
} HopNetwork;

#pragma clang assume_nonnull end
#pragma clang diagnostic push
// Whoever makes lanes fills them in one by one.
#pragma clang diagnostic ignored "-Wnullability-completeness"

/// Searches from eight sources at once: each has a lane, a bit in a mask and a place in a vector.
///
/// Level h holds the classes that a lane meets after h hops; hop h the hubs it crosses on the way
/// there. A visit is a class or hub and the lanes that meet it in one level or hop.
typedef struct {
  double *paths;      ///< Eight for each class: m σ, and in the backward pass m (1 + δ) / σ.
  double *hub_paths;  ///< Eight for each hub: the sum of its classes one level nearer, or farther.
  uint8_t *met;       ///< The lanes that have met each class,
  uint8_t *hubs_met;  ///< and each hub.
  uint8_t *near;      ///< The lanes that have each class in the nearer of two levels,
  uint8_t *far;       ///< in the farther one,
  uint8_t *between;   ///< and each hub in the hop between them.
  int32_t *visits;
  uint8_t *visit_lanes;
  int64_t visit_count;
  int32_t *hub_visits;
  uint8_t *hub_visit_lanes;
  int64_t hub_visit_count;
  double *dependencies;  ///< For each class, m Σ w δ over the sources so far.
  double weights[8];     ///< How many sources each lane stands for.
  double most_paths;     ///< The largest number in any sum of paths.
} HopLanes;

#pragma clang diagnostic pop
#pragma clang assume_nonnull begin

/// Starts `lane` at a class, or, where `position` is below 0, at the satellites of hub ~position.
void hop_start(HopLanes *lanes, int32_t lane, int32_t position, double weight);

/// Notes that one path leads from the satellites where `lane` starts to their hub.
void hop_count_start(HopLanes *lanes, int32_t lane, int32_t position);

/// Sets the lanes of `entries[from]` ..< `entries[to]` to those of the visits, or to none.
void hop_mark(
    uint8_t *where, const int32_t *entries, const uint8_t *_Nullable lanes, int64_t from,
    int64_t to);

// Each function below takes the visits `from` ..< `to` of one level or hop, and returns where it
// stopped: at `to`, or earlier after half a million steps, so that somebody can look whether to go
// on.

/// From the classes of the near level: finds the hubs between, and direct ties to the far level.
int64_t hop_leave_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);

/// From the hubs between: sums up the paths that lead to them, and finds their classes in the far
/// level.
int64_t hop_cross_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);

/// At the classes of the far level: counts the paths that lead to them.
int64_t hop_enter_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);

/// Backward, at the hubs between: sums up the shares of the far level.
int64_t hop_return_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);

/// Backward, at the classes of the near level: adds their dependencies, and leaves their shares.
int64_t hop_return_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);

#pragma clang assume_nonnull end
