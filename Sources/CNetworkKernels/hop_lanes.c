// The inner loops of HopSweep: shortest paths over hops in eight lanes at once.

#include "CNetworkKernels.h"

// The same bits on every processor.
#pragma STDC FP_CONTRACT OFF
// Vectors are handed to inlined functions only.
#pragma clang diagnostic ignored "-Wpsabi"

#if defined(__x86_64__) && defined(__linux__) && defined(__GLIBC__)
#define FOR_EACH_PROCESSOR \
  __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define FOR_EACH_PROCESSOR
#endif

#define INLINE static inline __attribute__((always_inline))

typedef double vector __attribute__((ext_vector_type(8)));
typedef int64_t vector_mask __attribute__((ext_vector_type(8)));
typedef _Bool lane_flags __attribute__((ext_vector_type(8)));

static const int64_t most_steps = 500000;

/// All bits set in the lanes of `lanes`.
INLINE vector_mask mask(uint8_t lanes) {
  return -__builtin_convertvector(__builtin_bit_cast(lane_flags, lanes), vector_mask);
}

INLINE vector choose(uint8_t lanes, vector yes, vector no) { return mask(lanes) ? yes : no; }

INLINE vector larger(vector a, vector b) { return a > b ? a : b; }

INLINE double largest(vector a) {
  double most = a[0];
  for (int lane = 1; lane < 8; lane++) most = a[lane] > most ? a[lane] : most;
  return most;
}

INLINE double total(vector a) {
  return ((a[0] + a[4]) + (a[2] + a[6])) + ((a[1] + a[5]) + (a[3] + a[7]));
}

/// The sum of `values` over a list, each entry in those of `lanes` that `where` has for it.
INLINE vector pull(
    HopLists lists, int64_t list, const vector *values, const uint8_t *where, uint8_t lanes) {
  const int32_t *entries = lists.entries;
  int64_t slot = lists.offsets[list], end = lists.offsets[list + 1];
  vector sum = 0, other = 0;
  for (; slot + 1 < end; slot += 2) {
    int32_t first = entries[slot], second = entries[slot + 1];
    sum = choose(lanes & where[first], sum + values[first], sum);
    other = choose(lanes & where[second], other + values[second], other);
  }
  if (slot < end) {
    int32_t last = entries[slot];
    sum = choose(lanes & where[last], sum + values[last], sum);
  }
  return sum + other;
}

/// What `pull` over hubs counts more than once.
INLINE vector surplus(
    const HopNetwork *network, int64_t class, const vector *values, const uint8_t *where,
    uint8_t lanes) {
  HopLists lists = network->surplus;
  vector sum = 0;
  for (int64_t slot = lists.offsets[class]; slot < lists.offsets[class + 1]; slot++) {
    int32_t partner = lists.entries[slot];
    uint8_t shared = lanes & where[partner];
    if (shared)
      sum = choose(shared, sum + values[partner] * (double)network->surplus_counts[slot], sum);
  }
  return sum;
}

INLINE int64_t length(HopLists lists, int64_t list) {
  return lists.offsets[list + 1] - lists.offsets[list];
}

/// Notes the lanes among `lanes` that have not met `entry`; a first note is one more visit.
#define NOTE(entry, lanes, met, noted, visits, count) \
  do { \
    uint8_t new_lanes = (lanes) & ~(met)[entry]; \
    uint8_t old_lanes = (noted)[entry]; \
    (visits)[count] = (entry); \
    (count) += (old_lanes == 0) & (new_lanes != 0); \
    (noted)[entry] = old_lanes | new_lanes; \
  } while (0)

void hop_start(HopLanes *lanes, int32_t lane, int32_t position, double weight) {
  uint8_t bit = 1 << lane;
  lanes->weights[lane] = weight;
  if (position >= 0) {
    NOTE(position, bit, lanes->met, lanes->near, lanes->visits, lanes->visit_count);
    for (int64_t visit = 0; visit < lanes->visit_count; visit++)
      if (lanes->visits[visit] == position) lanes->visit_lanes[visit] = lanes->near[position];
    lanes->met[position] |= bit;
    lanes->paths[8 * (int64_t)position + lane] = 1;
  } else {
    NOTE(~position, bit, lanes->hubs_met, lanes->between, lanes->hub_visits, lanes->hub_visit_count);
  }
}

void hop_count_start(HopLanes *lanes, int32_t lane, int32_t position) {
  if (position < 0) lanes->hub_paths[8 * (int64_t)~position + lane] = 1;
}

void hop_mark(
    uint8_t *where, const int32_t *entries, const uint8_t *lanes, int64_t from, int64_t to) {
  for (int64_t visit = from; visit < to; visit++)
    where[entries[visit]] = lanes ? lanes[visit] : 0;
}

FOR_EACH_PROCESSOR
int64_t hop_leave_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  HopLists hubs = network->hubs, direct = network->direct;
  const uint8_t *met = lanes->met, *hubs_met = lanes->hubs_met;
  uint8_t *far = lanes->far, *between = lanes->between;
  int32_t *visits = lanes->visits, *hub_visits = lanes->hub_visits;
  int64_t count = lanes->visit_count, hub_count = lanes->hub_visit_count, steps = 0;
  for (; from < to && steps < most_steps; from++) {
    int32_t class = visits[from];
    uint8_t here = lanes->visit_lanes[from];
    for (int64_t slot = hubs.offsets[class]; slot < hubs.offsets[class + 1]; slot++) {
      int32_t hub = hubs.entries[slot];
      NOTE(hub, here, hubs_met, between, hub_visits, hub_count);
    }
    for (int64_t slot = direct.offsets[class]; slot < direct.offsets[class + 1]; slot++) {
      int32_t partner = direct.entries[slot];
      NOTE(partner, here, met, far, visits, count);
    }
    steps += 1 + length(hubs, class) + length(direct, class);
  }
  lanes->visit_count = count;
  lanes->hub_visit_count = hub_count;
  return from;
}

FOR_EACH_PROCESSOR
int64_t hop_cross_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  HopLists members = network->members;
  const vector *paths = (const vector *)lanes->paths;
  vector *hub_paths = (vector *)lanes->hub_paths;
  const uint8_t *met = lanes->met, *near = lanes->near;
  uint8_t *far = lanes->far;
  int32_t *visits = lanes->visits;
  int64_t count = lanes->visit_count, steps = 0;
  vector most = 0;
  for (; from < to && steps < most_steps; from++) {
    int32_t hub = lanes->hub_visits[from];
    uint8_t here = lanes->between[hub];
    lanes->hub_visit_lanes[from] = here;
    lanes->hubs_met[hub] |= here;
    vector sum = 0;
    for (int64_t slot = members.offsets[hub]; slot < members.offsets[hub + 1]; slot++) {
      int32_t class = members.entries[slot];
      sum = choose(here & near[class], sum + paths[class], sum);
      NOTE(class, here, met, far, visits, count);
    }
    hub_paths[hub] = choose(here, sum, hub_paths[hub]);
    most = larger(most, sum);
    steps += 1 + length(members, hub);
  }
  lanes->visit_count = count;
  double found = largest(most);
  if (found > lanes->most_paths) lanes->most_paths = found;
  return from;
}

FOR_EACH_PROCESSOR
int64_t hop_enter_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  vector *paths = (vector *)lanes->paths;
  const vector *hub_paths = (const vector *)lanes->hub_paths;
  int64_t steps = 0;
  vector most = 0;
  for (; from < to && steps < most_steps; from++) {
    int32_t class = lanes->visits[from];
    uint8_t here = lanes->far[class];
    lanes->visit_lanes[from] = here;
    lanes->met[class] |= here;
    vector sum = pull(network->hubs, class, hub_paths, lanes->between, here)
        + pull(network->direct, class, paths, lanes->near, here);
    most = larger(most, sum);
    sum -= surplus(network, class, paths, lanes->near, here);
    sum *= network->multiplicities[class];
    most = larger(most, sum);
    paths[class] = choose(here, sum, paths[class]);
    steps += 1 + length(network->hubs, class) + length(network->direct, class)
        + length(network->surplus, class);
  }
  double found = largest(most);
  if (found > lanes->most_paths) lanes->most_paths = found;
  return from;
}

FOR_EACH_PROCESSOR
int64_t hop_return_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  const vector *shares = (const vector *)lanes->paths;
  vector *hub_shares = (vector *)lanes->hub_paths;
  int64_t steps = 0;
  for (; from < to && steps < most_steps; from++) {
    int32_t hub = lanes->hub_visits[from];
    uint8_t here = lanes->hub_visit_lanes[from];
    vector sum = pull(network->members, hub, shares, lanes->far, here);
    // Satellites are met through this hub alone, on as many paths as lead to it.
    if (network->satellites[hub] > 0) sum += network->satellites[hub] / hub_shares[hub];
    hub_shares[hub] = choose(here, sum, hub_shares[hub]);
    steps += 1 + length(network->members, hub);
  }
  return from;
}

FOR_EACH_PROCESSOR
int64_t hop_return_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  vector *paths = (vector *)lanes->paths;
  const vector *hub_shares = (const vector *)lanes->hub_paths;
  vector weights = *(const vector *)lanes->weights;
  int64_t steps = 0;
  for (; from < to && steps < most_steps; from++) {
    int32_t class = lanes->visits[from];
    uint8_t here = lanes->visit_lanes[from];
    vector sum = pull(network->hubs, class, hub_shares, lanes->between, here)
        + pull(network->direct, class, paths, lanes->far, here)
        - surplus(network, class, paths, lanes->far, here);
    double multiplicity = network->multiplicities[class];
    vector count = paths[class];
    lanes->dependencies[class] += total(choose(here, count * sum * weights, (vector)0));
    vector share = multiplicity * (sum + multiplicity / count);
    paths[class] = choose(here, share, count);
    steps += 1 + length(network->hubs, class) + length(network->direct, class)
        + length(network->surplus, class);
  }
  return from;
}
