import Kopa

/// The results of `kopa measure` as JSON spells them.
struct MeasureForm: Encodable {
  /// What a measure is.
  struct Measure: Encodable {
    var name: String
    var title: String
    var definition: String
    var conventions: [String]
    var parameters: [String: String]
    var citation: String

    init(_ measure: MeasureDescription) {
      name = measure.name
      title = measure.title
      definition = measure.definition
      conventions = measure.conventions
      parameters = Dictionary(
        measure.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      citation = measure.citation
    }
  }

  /// A number, or null and the reason why there is none.
  struct Score: Encodable {
    var measure: String
    var value: Double?
    var reason: String?

    init(_ measure: String, _ outcome: NetworkValue.Outcome, _ language: Sentence.Language) {
      self.measure = measure
      switch outcome {
      case .defined(let value): self.value = value
      case .undefined(let reason): self.reason = reason.sentence[language]
      }
    }

    private enum CodingKeys: CodingKey {
      case measure
      case value
      case reason
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(measure, forKey: .measure)
      try container.encode(value, forKey: .value)
      try container.encodeIfPresent(reason, forKey: .reason)
    }
  }

  /// The scores of one organisation, activity or tie, or of the network.
  struct Row: Encodable {
    var name: String?
    var source: String?
    var target: String?
    var scores: [Score]

    /// - Parameters:
    ///   - names: One name, those of a tie's two ends, or none.
    ///   - scores: The score under each measure.
    init(names: [String], scores: [Score]) {
      if names.count == 1 { name = names[0] }
      if names.count == 2 { (source, target) = (names[0], names[1]) }
      self.scores = scores
    }
  }

  /// The results for one part of the records.
  struct Part: Encodable {
    var value: String?
    /// How many organisations there are; left out where there are fewer than may be told.
    var organisations: Int?
    /// What their number is below, where it may not be told.
    var organisationsBelow: Int?
    var context: [String: String]
    var reason: String?
    var rows: [Row]

    init(
      value: String?, organisations: PublishedCount, context: [String: String], reason: String?,
      rows: [Row]
    ) {
      self.value = value
      switch organisations {
      case .count(let count): self.organisations = count
      case .below(let size): organisationsBelow = size
      case .withheld: break
      }
      self.context = context
      self.reason = reason
      self.rows = rows
    }
  }

  var version: String
  var seed: UInt64
  var by: String?
  var of: String
  var measures: [Measure]
  var results: [Part]
}
