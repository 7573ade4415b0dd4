import ArgumentParser
import Kopa

/// Which parts of the network a picture shows beside one another.
struct PartOptions: ParsableArguments {
  @Option(
    help: """
      Small multiples, 13 at most: a panel for each value of year, cluster, territory, \
      activity-kind, ris3-direction, ris3-area, theme, country or cohort, or of an attribute of \
      organisations.
      """)
  var by: CooperationRecords.Grouping?

  @Option(
    help: """
      One organisation with its partners and theirs: a name in any spelling of the records, or an \
      identifier.
      """)
  var around: String?

  /// Whether the picture is a map.
  func isMap(as form: DrawingForm) -> Bool {
    by == nil && around == nil && ![.core, .kinds, .clusters].contains(form)
  }

  /// Throws where the options do not go together with one another or with `form`.
  func check(with form: DrawingForm) throws {
    if by != nil, around != nil { throw ValidationError(.partsOrAround) }
    for (isGiven, option) in [(by != nil, "--by"), (around != nil, "--around")] {
      if isGiven, form != .automatic { throw ValidationError(.partsWithoutForm(option)) }
    }
  }
}
