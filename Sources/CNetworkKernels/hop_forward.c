// The inner loops of HopSweep, from the sources on: shortest paths over hops in sixteen lanes at once.

#include "hop_lanes.h"

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

INLINE int64_t leave_classes(
    const HopNetwork *network, HopLanes *lanes, int64_t from, int64_t to, int is_one_of_many) {
  HopLists hubs = network->hubs, direct = network->direct;
  const HopLaneSet *met = lanes->met, *hubs_met = lanes->hubs_met;
  HopLaneSet *far = lanes->far, *between = lanes->between;
  int32_t *visits = lanes->visits, *hub_visits = lanes->hub_visits;
  int64_t count = lanes->visit_count, hub_count = lanes->hub_visit_count, steps = 0;
  for (; from < to && steps < lanes->most_steps; from++) {
    int32_t class = visits[from];
    HopLaneSet here = lanes->visit_lanes[from];
    int64_t slot = hubs.offsets[class], end = hubs.offsets[class + 1], stop;
    while (slot < end && slot < (stop = next_look(lanes, slot, end)))
      for (; slot < stop; slot += hop_list_step)
        for (int step = 0; step < hop_list_step; step++)
          note(hubs.entries[slot + step], here, hubs_met, between, is_one_of_many, hub_visits,
               &hub_count);
    slot = direct.offsets[class], end = direct.offsets[class + 1];
    while (slot < end && slot < (stop = next_look(lanes, slot, end)))
      for (; slot < stop; slot += hop_list_step)
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
  for (; from < to && steps < lanes->most_steps; from++) {
    int32_t hub = lanes->hub_visits[from];
    HopLaneSet here = lanes->between[hub];
    lanes->hub_visit_lanes[from] = here;
    lanes->hubs_met[hub] |= here;
    Vector sums[2] = {0, 0};
    int64_t slot = members.offsets[hub], end = members.offsets[hub + 1], stop;
    while (slot < end && slot < (stop = next_look(lanes, slot, end)))
      for (; slot < stop; slot += hop_list_step)
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
  for (; from < to && steps < lanes->most_steps; from++) {
    int32_t class = lanes->visits[from];
    HopLaneSet here = lanes->far[class];
    lanes->visit_lanes[from] = here;
    lanes->met[class] |= here;
    Vector sum = pull(lanes, network->hubs, class, hub_paths, lanes->between, here)
        + pull(lanes, network->direct, class, paths, lanes->near, here);
    most = sum > most ? sum : most;
    sum -= surplus(lanes, network, class, paths, lanes->near, here);
    sum *= network->multiplicities[class];
    most = sum > most ? sum : most;
    paths[class] = choose(here, sum, paths[class]);
    steps += 1 + length(network->hubs, class) + length(network->direct, class)
        + length(network->surplus, class);
  }
  keep_most(lanes, most);
  return from;
}
