import CooperationRecords
import Lettering
import Terminology

/// What small multiples say beside the words of every picture; `{1}` is the first thing put in.
struct MultiplesWords {
  var newTies: String
  /// What a panel is, in the nominative and with its article.
  var yearPanel: String
  var clusterPanel: String
  var territoryPanel: String
  var activityKindPanel: String
  var directionPanel: String
  var areaPanel: String
  var themePanel: String
  var countryPanel: String
  var cohortPanel: String
  var attributePanel: String
  var newcomers: String
  var established: String

  // The legend.
  var line: String
  var lineOfTies: String
  var newLine: String
  var absence: String

  // The caption.
  var readYears: String
  var readAbsence: String
  var readNew: String
  var readTouching: String
  var readStarting: String
  var readEnding: String
  var readPanels: String
  var readAllLines: String
  var readStrongLines: String
  var readAllTies: String
  var readStrongTies: String
  var readMarks: String
  var readMarksOfTies: String
  var readAloneInYears: String
  var readAloneInPanels: String
  var readNames: String

  // The text alternative.
  var multiplesOf: String
}

extension MultiplesWords {
  /// The words in the language of `words`.
  init(_ words: DrawingWords) { self = words.languageCode == "lv" ? .latvian : .english }

  /// What a panel is where records are divided by `grouping`.
  func panel(of grouping: CooperationRecords.Grouping) -> String {
    switch grouping {
    case .year: yearPanel
    case .cluster: clusterPanel
    case .territory: territoryPanel
    case .activityKind: activityKindPanel
    case .ris3Direction: directionPanel
    case .ris3Area: areaPanel
    case .theme: themePanel
    case .country: countryPanel
    case .cohort: cohortPanel
    case .attribute(let name): DrawingWords.filled(attributePanel, ShortName.cleaned(name))
    }
  }

  /// What the panel of `value` is called.
  func title(
    _ value: String, of grouping: CooperationRecords.Grouping, _ glossary: Glossary
  ) -> String {
    switch grouping {
    case .activityKind: return glossary.name(of: value, among: .activityKinds)
    case .cohort: return value == MembershipCohort.newcomers.rawValue ? newcomers : established
    default: return ShortName.cleaned(value)
    }
  }
}
