#pragma once

#include <stdint.h>

#pragma clang assume_nonnull begin

/// How many sources are followed at once: each has a lane, a bit in a set and a place in a vector.
enum { hop_lane_count = 16 };
typedef uint16_t HopLaneSet;

/// Lists end at a multiple of this; what is missing is filled with a position behind the last.
///
/// Loops of this many steps end where the processor foresees it. Nobody enters that position: all
/// lanes have met it from the start.
enum { hop_list_step = 4 };

/// Lists of positions, one after the other: list i is entries[offsets[i]] ..< entries[offsets[i + 1]].
typedef struct {
  const int64_t *offsets;
  const int32_t *entries;
} HopLists;

/// A folded network (see FoldedGraph).
typedef struct {
  int64_t class_count;
  int64_t hub_count;
  HopLists hubs;     ///< The hubs of each class.
  HopLists members;  ///< The classes in each hub.
  HopLists direct;   ///< The classes that each class is tied to without a hub.
  HopLists surplus;  ///< The classes that each class shares several hubs with, not filled up,
  const float *surplus_counts;  ///< and how many beyond the first.
  const double *multiplicities;
  const double *satellites;
} HopNetwork;

#pragma clang assume_nonnull end
#pragma clang diagnostic push
// Whoever makes lanes fills them in one by one.
#pragma clang diagnostic ignored "-Wnullability-completeness"

/// Searches from several sources at once.
///
/// Level h holds the classes that a lane meets after h hops; hop h the hubs it crosses on the way
/// there. A visit is a class or hub and the lanes that meet it in one level or hop.
typedef struct {
  double *paths;        ///< A vector for each class: m σ, and m (1 + δ) / σ in the backward pass.
  double *hub_paths;    ///< A vector for each hub: the sum over its classes in one level.
  HopLaneSet *met;      ///< The lanes that have met each class,
  HopLaneSet *hubs_met; ///< and each hub.
  HopLaneSet *near;     ///< The lanes that have each class in the nearer of two levels,
  HopLaneSet *far;      ///< in the farther one,
  HopLaneSet *between;  ///< and each hub in the hop between them.
  int32_t *visits;
  HopLaneSet *visit_lanes;
  int64_t visit_count;
  int32_t *hub_visits;
  HopLaneSet *hub_visit_lanes;
  int64_t hub_visit_count;
  double *dependencies;            ///< For each class, m Σ w δ over the sources so far.
  double weights[hop_lane_count];  ///< How many sources each lane stands for.
  double most_paths;               ///< The largest number in any sum of paths.
  int64_t most_steps;  ///< How many steps to take between two looks whether to go on; whole list steps.
  int (*is_over)(const void *run);  ///< Such a look, in the middle of a list longer than that.
  const void *run;
} HopLanes;

#pragma clang diagnostic pop
#pragma clang assume_nonnull begin

/// Starts `lane` at a class, or, where `position` is below 0, at the satellites of hub ~position.
void hop_start(HopLanes *lanes, int32_t lane, int32_t position, double weight);

/// Notes that one path leads from the satellites where `lane` starts to their hub.
void hop_count_start(HopLanes *lanes, int32_t lane, int32_t position);

/// Sets the lanes of `entries[from]` ..< `entries[to]` to those of the visits, or to none.
void hop_mark(
    HopLaneSet *where, const int32_t *entries, const HopLaneSet *_Nullable lanes, int64_t from,
    int64_t to);

// Each function below takes the visits `from` ..< `to` of one level or hop, and returns where it
// stopped: at `to`, or earlier after `most_steps` steps, so that somebody can look whether to go on.

/// From the classes of the near level: finds the hubs between, and direct ties to the far level.
int64_t hop_leave_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);

/// From the hubs between: sums up the paths that lead to them, and finds their classes in the far
/// level.
int64_t hop_cross_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);

/// The same two for levels of many visits: what they find is listed afterwards, all at once.
int64_t hop_leave_many(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);
int64_t hop_cross_many(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);
void hop_list_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from);
void hop_list_classes(const HopNetwork *network, HopLanes *lanes, int64_t from);

/// At the classes of the far level: counts the paths that lead to them.
int64_t hop_enter_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);

/// Backward, at the hubs between: sums up the shares of the far level.
int64_t hop_return_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);

/// Backward, at the classes of the near level: adds their dependencies, and leaves their shares.
int64_t hop_return_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to);

#pragma clang assume_nonnull end
