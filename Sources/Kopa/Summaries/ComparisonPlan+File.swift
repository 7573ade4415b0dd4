public import ClusterEvaluation
import CooperationRecords
public import RecordImport

extension ComparisonPlan {
  /// Reads the plan in the YAML file at `path`, strictly: an unknown key is an error.
  ///
  ///     window: 2014..2020
  ///     indicators: [repeat-cooperation, openness]
  ///     size: 25
  ///
  /// - Throws: `RecordMappingError` with the file, the line and what is allowed there.
  public init(contentsOf path: String) throws(RecordMappingError) {
    try self.init(bytes: ComparisonPlanReader(path: path).contents(), path: path)
  }

  /// Reads the plan in `bytes`, which errors call `path`.
  public init(bytes: [UInt8], path: String) throws(RecordMappingError) {
    self = try ComparisonPlanReader(path: path).plan(in: bytes)
  }
}

/// Reads the plan of a comparison.
struct ComparisonPlanReader: StrictYAMLReader {
  let path: String

  var subject: String { "plan" }

  var problemOfEmptyFile: Sentence { .planEmpty }

  static let keys = [
    "window", "window-rule", "by", "as-of", "indicators", "seed", "replicates", "size",
    "minimum-cell",
  ]

  /// The plan that `bytes` say.
  func plan(in bytes: [UInt8]) throws(RecordMappingError) -> ComparisonPlan {
    let root = try rootEntries(of: bytes)
    guard root.contains(where: { $0.key == "size" }) else { throw wrong(at: 1, .planNeedsSize) }
    var plan = ComparisonPlan(size: ClusterComparison.fewestActivities)
    for entry in root {
      switch entry.key {
      case "window": plan.window = try value(entry, .window) { DateWindow($0) }
      case "window-rule":
        plan.windowRule = try value(entry, .oneOf(WindowRule.allCases.map(\.rawValue))) {
          WindowRule(rawValue: $0)
        }
      case "by":
        plan.grouping = try value(entry, .grouping) {
          CooperationRecords.Grouping(planned: $0)
        }
      case "as-of": plan.asOf = try value(entry, .date) { PartialDate($0) }
      case "indicators": plan.indicators = try indicators(entry)
      case "seed": plan.seed = try value(entry, .seed) { UInt64($0) }
      case "replicates":
        plan.replicates = try number(entry, in: 0...ComparisonPlan.mostReplicates)
      case "size": plan.size = try number(entry, in: ComparisonPlan.sizes)
      case "minimum-cell":
        plan.minimumCell = MinimumCell(try number(entry, in: ComparisonPlan.cells))
      default: throw unknown(entry, keys: Self.keys)
      }
    }
    return plan
  }

  private func indicators(_ entry: Entry) throws(RecordMappingError) -> [String] {
    let names = try texts(entry)
    let known = ClusterIndicators.all.map(\.profile.name)
    for (place, name) in names.enumerated() {
      guard known.contains(name) else {
        throw wrong(at: entry.line, .planValue(name, of: entry.key, .oneOf(known)))
      }
      if names[..<place].contains(name) { throw wrong(at: entry.line, .indicatorTwice(name)) }
    }
    if names.isEmpty { throw wrong(at: entry.line, .planValue("", of: entry.key, .oneOf(known))) }
    return names
  }

  private func number(
    _ entry: Entry, in range: ClosedRange<Int>
  ) throws(RecordMappingError) -> Int {
    try value(entry, .number(range)) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
  }

  private func value<Value>(
    _ entry: Entry, _ allowed: PlanValue, _ read: (String) -> Value?
  ) throws(RecordMappingError) -> Value {
    let text = try text(entry)
    guard let value = read(text) else {
      throw wrong(at: entry.line, .planValue(text, of: entry.key, allowed))
    }
    return value
  }
}

extension ComparisonPlan {
  /// The numbers of activities at which a plan may have clusters compared.
  static let sizes = ClusterComparison.fewestActivities...1_000_000

  /// The smallest numbers of organisations that a plan may have told.
  static let cells = 3...1_000_000
}

extension CooperationRecords.Grouping {
  /// The grouping as the command line spells it; `nil` for no text.
  init?(planned text: String) {
    guard !text.isEmpty else { return nil }
    let word = text.replacing("-", with: "_")
    self.init(Self.allWords.contains(word) ? word : text)
  }
}
