import NetworkCore

/// The settings that a spelling gives a measure, asked for one by one while the measure is made.
///
/// What is asked for is noted, so that making a measure also tells which parameters it has. A
/// setting that cannot be read gives the default, and the first problem is kept.
struct MeasureSettings {
  /// The parameters that were asked for.
  private(set) var parameters: [MeasureParameter] = []

  private var problem: MeasureSpellingError?
  private let measure: String
  private let given: [MeasureSpelling.Setting]
  private let defaults: MeasureDefaults

  init(_ spelling: MeasureSpelling, defaults: MeasureDefaults) {
    measure = spelling.name
    given = spelling.settings
    self.defaults = defaults
  }

  /// The setting of `over`.
  mutating func over() -> PathLength {
    word("over", default: defaults.over)
  }

  /// The setting of `ties`.
  mutating func ties() -> TieReading {
    word("ties", default: defaults.ties)
  }

  /// A setting that is one of some words.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, default defaultValue: Word
  ) -> Word {
    value(
      of: MeasureParameter(
        name: name, values: .words(Word.allCases.map(\.rawValue)),
        defaultValue: defaultValue.rawValue),
      default: defaultValue, reading: Word.init)
  }

  /// A setting that is a number in `range`.
  mutating func number(
    _ name: String, in range: Range<Double>, default defaultValue: Double
  ) -> Double {
    value(
      of: MeasureParameter(
        name: name, values: .numbers(range), defaultValue: "\(defaultValue)"),
      default: defaultValue
    ) { text in
      Double(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// A setting that is a number in `range`, or `none`, which it is by default.
  mutating func numberOrNone(_ name: String, in range: Range<Double>) -> Double? {
    value(
      of: MeasureParameter(name: name, values: .numbers(range), defaultValue: "none"),
      default: nil
    ) { text -> Double?? in
      if text == "none" { return .some(nil) }
      return Double(text).flatMap { range.contains($0) ? .some($0) : nil }
    }
  }

  /// A setting that is a whole number in `range`.
  mutating func wholeNumber(
    _ name: String, in range: ClosedRange<UInt64>, default defaultValue: UInt64
  ) -> UInt64 {
    value(
      of: MeasureParameter(
        name: name, values: .wholeNumbers(range), defaultValue: "\(defaultValue)"),
      default: defaultValue
    ) { text in
      UInt64(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// The setting of `seed`, which somebody must say if it is needed.
  mutating func seed(isNeeded: Bool = true) -> Seed {
    let isSaid = defaults.seed != nil || given.contains { $0.name == "seed" }
    if isNeeded, !isSaid { problem = problem ?? .seedMissing(measure: measure) }
    return Seed(
      wholeNumber("seed", in: 0...UInt64.max, default: (defaults.seed ?? 1).value))
  }

  /// A setting that is any text.
  mutating func text(
    _ name: String, default defaultValue: String
  ) -> String {
    value(
      of: MeasureParameter(name: name, values: .text, defaultValue: defaultValue),
      default: defaultValue
    ) { $0.isEmpty ? nil : $0 }
  }

  /// A setting that is any text, or not set.
  mutating func textOrNone(_ name: String) -> String? {
    value(
      of: MeasureParameter(name: name, values: .text, defaultValue: "none"), default: nil
    ) { text -> String?? in
      if text == "none" { return .some(nil) }
      return text.isEmpty ? nil : .some(text)
    }
  }

  /// Checks that everything could be read, and that nothing was given that nobody asked for.
  func check() throws(MeasureSpellingError) {
    if let problem { throw problem }
    for setting in given where !parameters.contains(where: { $0.name == setting.name }) {
      throw .unknownParameter(
        setting.name, measure: measure, parameters: parameters.map(\.name))
    }
  }

  private mutating func value<Value>(
    of parameter: MeasureParameter, default defaultValue: Value, reading: (String) -> Value?
  ) -> Value {
    parameters.append(parameter)
    guard let setting = given.first(where: { $0.name == parameter.name }) else {
      return defaultValue
    }
    guard let value = reading(setting.value) else {
      problem =
        problem
        ?? .valueNotAllowed(
          setting.value, parameter: parameter.name, measure: measure, allowed: parameter.values)
      return defaultValue
    }
    return value
  }
}
