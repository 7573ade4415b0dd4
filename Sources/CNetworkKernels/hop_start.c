// How HopSweep marks what was visited, and where its searches start.

#include "hop_lanes.h"

void hop_mark(
    HopLaneSet *where, const int32_t *entries, const HopLaneSet *lanes, int64_t from,
    int64_t to) {
  for (int64_t visit = from; visit < to; visit++)
    where[entries[visit]] = lanes ? lanes[visit] : 0;
}

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
