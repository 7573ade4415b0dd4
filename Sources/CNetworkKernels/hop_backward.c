// The inner loops of HopSweep, back to the sources: what depends on whom.

#include "hop_lanes.h"

/// The sum over all lanes, in the same order whatever the processor.
INLINE double total(Vector a) {
  typedef double Half __attribute__((ext_vector_type(hop_lane_count / 2)));
  Half b = a.lo + a.hi;
  return ((b[0] + b[4]) + (b[2] + b[6])) + ((b[1] + b[5]) + (b[3] + b[7]));
}

FOR_EACH_PROCESSOR
int64_t hop_return_hubs(const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to) {
  const Vector *shares = (const Vector *)lanes->paths;
  Vector *hub_shares = (Vector *)lanes->hub_paths;
  int64_t steps = 0;
  for (; from < to && steps < lanes->most_steps; from++) {
    int32_t hub = lanes->hub_visits[from];
    HopLaneSet here = lanes->hub_visit_lanes[from];
    Vector sum = pull(lanes, network->members, hub, shares, lanes->far, here);
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
  for (; from < to && steps < lanes->most_steps; from++) {
    int32_t class = lanes->visits[from];
    HopLaneSet here = lanes->visit_lanes[from];
    Vector sum = pull(lanes, network->hubs, class, hub_shares, lanes->between, here)
        + pull(lanes, network->direct, class, paths, lanes->far, here)
        - surplus(lanes, network, class, paths, lanes->far, here);
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
