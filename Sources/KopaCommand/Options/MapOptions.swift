import ArgumentParser
import Kopa

/// Who is named in a map, and what is outlined.
struct MapOptions: ParsableArguments {
  @Option(
    help: """
      Who is named: automatic (all, where that is 40 at most and there is room, otherwise as \
      leading, and those that follow, to 40 in all, where there is room close by), all (as far \
      as there is room), leading (the ten in the most activities, and newcomers), or none.
      """)
  var labels: MapStyle.Labels = .automatic

  @Option(
    help: """
      What is kept together and outlined: automatic (clusters where the records know those of \
      half of the organisations, otherwise communities), communities, clusters, or none. A map \
      of groups draws clusters where these are outlined.
      """)
  var outline: MapStyle.Outlines = .automatic

  /// Throws if an option is given where no map is drawn.
  func refuse() throws {
    if labels != .automatic { throw ValidationError(.onlyInMaps("--labels")) }
    if outline != .automatic { throw ValidationError(.onlyInMaps("--outline")) }
  }

  /// The style of a map of `records` by `plan`; members of under two years have a ring.
  func style(
    _ form: MapStyle.Form, of records: CooperationRecords, by plan: NetworkPlan,
    words: DrawingWords
  ) -> MapStyle {
    var style = MapStyle(
      form: form, outlines: outline, labels: labels, frame: .standalone, words: words)
    if let day = records.dayOfCohorts(in: plan) {
      style.marked = records.cohorts(on: day)[.newcomers]
      style.markedMeaning = words.newcomer(on: day.description)
    }
    return style
  }
}
