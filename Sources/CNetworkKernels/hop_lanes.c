// The inner loops of HopSweep: shortest paths over hops in sixteen lanes at once.

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

static const int64_t most_steps = 500000;

// MARK: - Vectors

INLINE Vector choose(HopLaneSet lanes, Vector yes, Vector no) {
  Mask mask = -__builtin_convertvector(__builtin_bit_cast(Flags, lanes), Mask);
  return mask ? yes : no;
}

INLINE void keep_most(HopLanes *lanes, Vector most) {
  for (int lane = 0; lane < hop_lane_count; lane++)
    if (!(most[lane] <= lanes->most_paths)) lanes->most_paths = most[lane];
}

/// The sum over all lanes, in the same order whatever the processor.
INLINE double total(Vector a) {
  typedef double Half __attribute__((ext_vector_type(hop_lane_count / 2)));
  Half b = a.lo + a.hi;
  return ((b[0] + b[4]) + (b[2] + b[6])) + ((b[1] + b[5]) + (b[3] + b[7]));
}

// MARK: - Lists

INLINE int64_t length(HopLists lists, int64_t list) {
  return lists.offsets[list + 1] - lists.offsets[list];
}

/// The sum of `values` over a list, each entry in those of `lanes` that `where` has for it.
INLINE Vector pull(
    HopLists lists, int64_t list, const Vector *values, const HopLaneSet *where,
    HopLaneSet lanes) {
  Vector sums[2] = {0, 0};
  for (int64_t slot = lists.offsets[list]; slot < lists.offsets[list + 1]; slot += hop_list_step)
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
    const HopNetwork *network, int64_t class, const Vector *values, const HopLaneSet *where,
    HopLaneSet lanes) {
  HopLists lists = network->surplus;
  Vector sum = 0;
  int64_t slot = lists.offsets[class], end = lists.offsets[class + 1];
  while (slot < end) {
    int64_t start = slot, stop = end - slot > 128 ? slot + 128 : end;
    int32_t found[128], count = 0;
    for (; slot < stop; slot++) {
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

/// Lists all that is noted and new, in ascending order.
INLINE int64_t list_noted(
    HopLaneSet *noted, const HopLaneSet *met, int64_t size, int32_t *visits, int64_t count) {
  const int64_t in_word = sizeof(uint64_t) / sizeof(HopLaneSet), bits = 64 / in_word;
  for (int64_t first = 0; first < size; first += in_word) {
    uint64_t word, old;
    __builtin_memcpy(&word, noted + first, sizeof word);
    __builtin_memcpy(&old, met + first, sizeof old);
    word &= ~old;
    __builtin_memcpy(noted + first, &word, sizeof word);
    while (word) {
      int64_t place = __builtin_ctzll(word) / bits;
      visits[count++] = (int32_t)(first + place);
      word &= ~((uint64_t)(HopLaneSet)~0 << (bits * place));
    }
  }
  return count;
}

void hop_mark(
    HopLaneSet *where, const int32_t *entries, const HopLaneSet *lanes, int64_t from,
    int64_t to) {
  for (int64_t visit = from; visit < to; visit++)
    where[entries[visit]] = lanes ? lanes[visit] : 0;
}

// MARK: - The start

void hop_start(HopLanes *lanes, int32_t lane, int32_t position, double weight) {
  HopLaneSet here = 1 << lane;
  lanes->weights[lane] = weight;
  if (position < 0) {
    note(
        ~position, here, lanes->hubs_met, lanes->between, 0, lanes->hub_visits,
        &lanes->hub_visit_count);
    return;
  }
  note(position, here, lanes->met, lanes->near, 0, lanes->visits, &lanes->visit_count);
  lanes->met[position] |= here;
  lanes->paths[hop_lane_count * (int64_t)position + lane] = 1;
  for (int64_t visit = 0; visit < lanes->visit_count; visit++)
    lanes->visit_lanes[visit] = lanes->near[lanes->visits[visit]];
}

void hop_count_start(HopLanes *lanes, int32_t lane, int32_t position) {
  if (position < 0) lanes->hub_paths[hop_lane_count * (int64_t)~position + lane] = 1;
}

// MARK: - Forward

INLINE int64_t leave_classes(
    const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to, int is_one_of_many) {
  HopLists hubs = network->hubs, direct = network->direct;
  const HopLaneSet *met = lanes->met, *hubs_met = lanes->hubs_met;
  HopLaneSet *far = lanes->far, *between = lanes->between;
  int32_t *visits = lanes->visits, *hub_visits = lanes->hub_visits;
  int64_t count = lanes->visit_count, hub_count = lanes->hub_visit_count, steps = 0;
  for (; from < to && steps < most_steps; from++) {
    int32_t class = visits[from];
    HopLaneSet here = lanes->visit_lanes[from];
    for (int64_t slot = hubs.offsets[class]; slot < hubs.offsets[class + 1]; slot += hop_list_step)
      for (int step = 0; step < hop_list_step; step++)
        note(hubs.entries[slot + step], here, hubs_met, between, is_one_of_many, hub_visits,
             &hub_count);
    for (int64_t slot = direct.offsets[class]; slot < direct.offsets[class + 1];
         slot += hop_list_step)
      for (int step = 0; step < hop_list_step; step++)
        note(direct.entries[slot + step], here, met, far, is_one_of_many, visits, &count);
    steps += 1 + length(hubs, class) + length(direct, class);
  }
  lanes->visit_count = count;
  lanes->hub_visit_count = hub_count;
  return from;
}

INLINE int64_t cross_hubs(
    const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to, int is_one_of_many) {
  HopLists members = network->members;
  const Vector *paths = (const Vector *)lanes->paths;
  Vector *hub_paths = (Vector *)lanes->hub_paths;
  const HopLaneSet *met = lanes->met, *near = lanes->near;
  HopLaneSet *far = lanes->far;
  int32_t *visits = lanes->visits;
  int64_t count = lanes->visit_count, steps = 0;
  Vector most = 0;
  for (; from < to && steps < most_steps; from++) {
    int32_t hub = lanes->hub_visits[from];
    HopLaneSet here = lanes->between[hub];
    lanes->hub_visit_lanes[from] = here;
    lanes->hubs_met[hub] |= here;
    Vector sums[2] = {0, 0};
    for (int64_t slot = members.offsets[hub]; slot < members.offsets[hub + 1];
         slot += hop_list_step)
      for (int step = 0; step < hop_list_step; step++) {
        int32_t class = members.entries[slot + step];
        Vector *sum = &sums[step % 2];
        *sum = choose(here & near[class], *sum + paths[class], *sum);
        note(class, here, met, far, is_one_of_many, visits, &count);
      }
    Vector sum = sums[0] + sums[1];
    most = sum > most ? sum : most;
    hub_paths[hub] = choose(here, sum, hub_paths[hub]);
    steps += 1 + length(members, hub);
  }
  lanes->visit_count = count;
  keep_most(lanes, most);
  return from;
}

FOR_EACH_PROCESSOR
int64_t hop_leave_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  return leave_classes(network, lanes, from, to, 0);
}

FOR_EACH_PROCESSOR
int64_t hop_leave_many(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  return leave_classes(network, lanes, from, to, 1);
}

FOR_EACH_PROCESSOR
int64_t hop_cross_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  return cross_hubs(network, lanes, from, to, 0);
}

FOR_EACH_PROCESSOR
int64_t hop_cross_many(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  return cross_hubs(network, lanes, from, to, 1);
}

void hop_list_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from) {
  lanes->hub_visit_count = list_noted(
      lanes->between, lanes->hubs_met, network->hub_count, lanes->hub_visits, from);
}

void hop_list_classes(const HopNetwork *network, HopLanes *lanes, int64_t from) {
  lanes->visit_count =
      list_noted(lanes->far, lanes->met, network->class_count, lanes->visits, from);
}

FOR_EACH_PROCESSOR
int64_t hop_enter_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  Vector *paths = (Vector *)lanes->paths;
  const Vector *hub_paths = (const Vector *)lanes->hub_paths;
  int64_t steps = 0;
  Vector most = 0;
  for (; from < to && steps < most_steps; from++) {
    int32_t class = lanes->visits[from];
    HopLaneSet here = lanes->far[class];
    lanes->visit_lanes[from] = here;
    lanes->met[class] |= here;
    Vector sum = pull(network->hubs, class, hub_paths, lanes->between, here)
        + pull(network->direct, class, paths, lanes->near, here);
    most = sum > most ? sum : most;
    sum -= surplus(network, class, paths, lanes->near, here);
    sum *= network->multiplicities[class];
    most = sum > most ? sum : most;
    paths[class] = choose(here, sum, paths[class]);
    steps += 1 + length(network->hubs, class) + length(network->direct, class)
        + length(network->surplus, class);
  }
  keep_most(lanes, most);
  return from;
}

// MARK: - Backward

FOR_EACH_PROCESSOR
int64_t hop_return_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  const Vector *shares = (const Vector *)lanes->paths;
  Vector *hub_shares = (Vector *)lanes->hub_paths;
  int64_t steps = 0;
  for (; from < to && steps < most_steps; from++) {
    int32_t hub = lanes->hub_visits[from];
    HopLaneSet here = lanes->hub_visit_lanes[from];
    Vector sum = pull(network->members, hub, shares, lanes->far, here);
    // Satellites are met through this hub alone, on as many paths as lead to it.
    if (network->satellites[hub] > 0) sum += network->satellites[hub] / hub_shares[hub];
    hub_shares[hub] = choose(here, sum, hub_shares[hub]);
    steps += 1 + length(network->members, hub);
  }
  return from;
}

FOR_EACH_PROCESSOR
int64_t hop_return_classes(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  Vector *paths = (Vector *)lanes->paths;
  const Vector *hub_shares = (const Vector *)lanes->hub_paths;
  Vector weights;
  __builtin_memcpy(&weights, lanes->weights, sizeof weights);
  int64_t steps = 0;
  for (; from < to && steps < most_steps; from++) {
    int32_t class = lanes->visits[from];
    HopLaneSet here = lanes->visit_lanes[from];
    Vector sum = pull(network->hubs, class, hub_shares, lanes->between, here)
        + pull(network->direct, class, paths, lanes->far, here)
        - surplus(network, class, paths, lanes->far, here);
    double multiplicity = network->multiplicities[class];
    Vector count = paths[class];
    lanes->dependencies[class] += total(choose(here, count * sum * weights, (Vector)0));
    Vector share = multiplicity * (sum + multiplicity / count);
    paths[class] = choose(here, share, count);
    steps += 1 + length(network->hubs, class) + length(network->direct, class)
        + length(network->surplus, class);
  }
  return from;
}
