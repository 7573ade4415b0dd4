import CooperationRecords
import TabularFiles

/// A kind of table that people have: how it is told from others, what its columns mean, and what
/// is to be said of it.
///
/// One file per source; ``all`` lists them in the order in which a table is tried on them.
struct TableSource: Sendable {
  /// What the report calls it, such as “CORDIS organisations”.
  var name: String

  /// Tables of one family in one folder belong together: “CORDIS”.
  var family: String

  /// How its rows are read.
  var layout: Layout

  /// The headers that mean a column in this source, whatever they mean elsewhere, the best first.
  var ownHeaders: [RecordColumn: [String]] = [:]

  /// Why a table is one of these, as the end of a sentence; `nil` if it is none.
  var evidence: @Sendable (SourceTable) -> Sentence?

  /// The part of the template that such a sheet is called like, where its name tells it.
  var part: TemplatePart?

  /// What is to be said whenever such a table is read by itself.
  var remark: Remark?

  /// How the rows of a table are read.
  enum Layout: Hashable, Sendable {
    /// Row by row, each of which says the same kind of thing.
    case rows(TableKind)
    /// Each row is a tie between two organisations.
    case ties
    /// Rows and columns are organisations, and cells their ties.
    case adjacency
    /// Rows are organisations, columns are activities, and cells say who takes part.
    case incidence
  }

  /// A sentence about the whole of a source.
  struct Remark: Sendable {
    var severity: Finding.Severity
    var code: String
    var sentence: Sentence
  }

  /// Every source, those with the plainest signs first.
  static let all: [TableSource] = [
    .cordisOrganisations, .cordisProjects, .keepPartners, .keepProjects, .kohesio,
    .horizonDashboard, .flatTable, .listOfOrganisations, .listOfActivities, .tieList,
    .adjacencyMatrix, .incidenceMatrix,
  ]

  /// The source that `table` comes from, and why; `nil` if it is like none.
  static func source(of table: SourceTable) -> (source: TableSource, evidence: Sentence)? {
    for source in all {
      if let evidence = source.evidence(table) { return (source, evidence) }
    }
    return nil
  }

  /// Whether a table beside may tell the attributes of its organisations.
  var takesAttributes: Bool {
    switch layout {
    case .ties, .adjacency, .incidence: true
    case .rows: false
    }
  }

  /// Whether such a table stands beside those of `family` that make records.
  func isCompanion(in family: String) -> Bool { !isMain && self.family == family }

  /// Whether such a table makes records by itself, rather than beside another.
  var isMain: Bool {
    switch layout {
    case .rows(.flatTable), .rows(.participations), .ties, .adjacency, .incidence: true
    case .rows: false
    }
  }
}

extension SourceTable {
  /// The headers of this table that answer to `groups`, one for each; `nil` if one has none.
  func headers(oneOfEach groups: [String]...) -> [String]? {
    var found: [String] = []
    for group in groups {
      guard let place = columns.first(of: group) else { return nil }
      found.append(header[place])
    }
    return found
  }

  /// Whether the table has a column called `name`.
  func has(_ name: String) -> Bool { columns[name] != nil }
}

/// Names in a row of words.
enum Enumeration {
  /// `“a”, “b” and “c”`, in Latvian `„a”, „b” un „c”`.
  static func quoted(_ names: [String], in language: Sentence.Language = .english) -> String {
    let (opening, and) = language == .latvian ? ("„", " un ") : ("“", " and ")
    let quoted = names.map { "\(opening)\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + and + last
  }
}
