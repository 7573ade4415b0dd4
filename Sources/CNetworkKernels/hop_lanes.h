// What the passes of hop_forward.c and hop_backward.c share: vectors of sixteen lanes, and sums over
// lists.
//
// In C for its code for each kind of processor: the loop of `pull` takes 2.4 times the user CPU time in
// Swift built for any x86-64 (lanes chosen by a table of masks, the same sums to the bit).

#pragma once

#include "CNetworkKernels.h"

// The same bits on every processor.
#pragma STDC FP_CONTRACT OFF
// Vectors are handed to inlined functions only.
#pragma clang diagnostic ignored "-Wpsabi"

// The choice among clones is made before the thread sanitizer is there to watch it.
#if defined(__x86_64__) && defined(__linux__) && defined(__GLIBC__) && \
  !__has_feature(thread_sanitizer)
#define FOR_EACH_PROCESSOR \
  __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define FOR_EACH_PROCESSOR
#endif

#define INLINE static inline __attribute__((always_inline))

typedef double Vector __attribute__((ext_vector_type(hop_lane_count)));
typedef int64_t Mask __attribute__((ext_vector_type(hop_lane_count)));
typedef _Bool Flags __attribute__((ext_vector_type(hop_lane_count)));

// MARK: - Vectors

INLINE Vector choose(HopLaneSet lanes, Vector yes, Vector no) {
  Mask mask = -__builtin_convertvector(__builtin_bit_cast(Flags, lanes), Mask);
  return mask ? yes : no;
}

INLINE void keep_most(HopLanes *lanes, Vector most) {
  for (int lane = 0; lane < hop_lane_count; lane++)
    if (!(most[lane] <= lanes->most_paths)) lanes->most_paths = most[lane];
}

// MARK: - Lists

INLINE int64_t length(HopLists lists, int64_t list) {
  return lists.offsets[list + 1] - lists.offsets[list];
}

/// Asks whether to go on, since more of a list is left than may be walked without a look.
///
/// - Returns: How far to go until the next look; no farther than `slot` where nobody wants the rest.
static __attribute__((noinline, cold, unused)) int64_t look(const HopLanes *lanes, int64_t slot) {
  return lanes->is_over(lanes->run) ? slot : slot + lanes->most_steps;
}

/// How far to walk along a list from `slot` on, before it is time for a look.
INLINE int64_t next_look(const HopLanes *lanes, int64_t slot, int64_t end) {
  return __builtin_expect(end - slot <= lanes->most_steps, 1) ? end : look(lanes, slot);
}

/// The sum of `values` over a list, each entry in those of `lanes` that `where` has for it.
INLINE Vector pull(
    const HopLanes *all, HopLists lists, int64_t list, const Vector *values, const HopLaneSet *where,
    HopLaneSet lanes) {
  Vector sums[2] = {0, 0};
  int64_t slot = lists.offsets[list], end = lists.offsets[list + 1], stop;
  while (slot < end && slot < (stop = next_look(all, slot, end)))
    for (; slot < stop; slot += hop_list_step)
      for (int step = 0; step < hop_list_step; step++) {
        int32_t entry = lists.entries[slot + step];
        Vector *sum = &sums[step % 2];
        *sum = choose(lanes & where[entry], *sum + values[entry], *sum);
      }
  return sums[0] + sums[1];
}

/// What `pull` over hubs counts more than once.
///
/// Most partners are in another level: those that are not are found first, without a branch.
INLINE Vector surplus(
    const HopLanes *all, const HopNetwork *network, int64_t class, const Vector *values, const HopLaneSet *where,
    HopLaneSet lanes) {
  HopLists lists = network->surplus;
  Vector sum = 0;
  int64_t slot = lists.offsets[class], end = lists.offsets[class + 1], stop = slot;
  while (slot < end) {
    if (slot == stop && (stop = next_look(all, slot, end)) == slot) break;
    int64_t start = slot, last = stop - slot > 128 ? slot + 128 : stop;
    int32_t found[128], count = 0;
    for (; slot < last; slot++) {
      found[count] = (int32_t)(slot - start);
      count += (lanes & where[lists.entries[slot]]) != 0;
    }
    for (int32_t place = 0; place < count; place++) {
      int64_t hit = start + found[place];
      int32_t partner = lists.entries[hit];
      Vector shared = values[partner] * (double)network->surplus_counts[hit];
      sum = choose(lanes & where[partner], sum + shared, sum);
    }
  }
  return sum;
}

/// Notes which of `lanes` meet `entry`; of few, also which are new, and that it is one more visit.
INLINE void note(
    int32_t entry, HopLaneSet lanes, const HopLaneSet *met, HopLaneSet *noted, int is_one_of_many,
    int32_t *visits, int64_t *count) {
  HopLaneSet before = noted[entry];
  if (!is_one_of_many) {
    lanes &= ~met[entry];
    visits[*count] = entry;
    *count += (before == 0) & (lanes != 0);
  }
  noted[entry] = before | lanes;
}
