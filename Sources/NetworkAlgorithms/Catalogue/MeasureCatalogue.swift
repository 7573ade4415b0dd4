public import NetworkCore

/// All measures, with what they mean and how the command spells them.
///
///     let measure = try MeasureCatalogue.measure(spelled: "betweenness(scale: share)")
///     for entry in MeasureCatalogue.entries { print(entry.name, entry.definition) }
public enum MeasureCatalogue {
  /// One measure.
  public struct Entry: Sendable {
    /// What it gives a number to.
    public let subject: MeasureSubject

    /// What it is, with every parameter at its default; the seed is 1, as in the command.
    public let description: MeasureDescription

    /// The parameters, with what they may be set to.
    public let parameters: [MeasureParameter]

    fileprivate let make: Maker

    /// The name in kebab-case, such as `effective-size`.
    public var name: String { description.name }

    /// What it is, in one or two sentences.
    public var definition: String { description.definition }

    /// What was decided where programs disagree, one sentence each.
    public var conventions: [String] { description.conventions }

    /// Where the measure comes from.
    public var citation: String { description.citation }
  }

  /// The entry called `name`, or `nil` if there is none.
  public static func entry(named name: String) -> Entry? {
    entries.first { $0.name == name }
  }

  /// The measure that `spelling` names: `degree`, `closeness(variant: freeman)`.
  ///
  /// - Parameters:
  ///   - spelling: The name, and in brackets the settings.
  ///   - defaults: What holds for `over`, `ties` and `seed` where they are not set.
  /// - Throws: `MeasureSpellingError`.
  /// - Returns: The measure with its settings.
  public static func measure(
    spelled spelling: String, defaults: MeasureDefaults = MeasureDefaults()
  ) throws(MeasureSpellingError) -> CataloguedMeasure {
    let spelling = try MeasureSpelling(parsing: spelling)
    guard let entry = entry(named: spelling.name) else {
      throw .unknownMeasure(
        spelling.name, nearest: nearestNames(to: spelling.name, among: entries.map(\.name)))
    }
    var settings = MeasureSettings(spelling, defaults: defaults)
    let measure = entry.make(&settings)
    try settings.check()
    return measure
  }
}

extension MeasureCatalogue.Entry {
  typealias Maker = @Sendable (inout MeasureSettings) -> CataloguedMeasure

  /// Creates the entry of the measure that `make` makes.
  init(_ make: @escaping Maker) {
    var settings = MeasureSettings(MeasureSpelling(name: ""), defaults: MeasureDefaults(seed: 1))
    let measure = make(&settings)
    self.make = make
    subject = measure.subject
    description = measure.description
    parameters = settings.parameters
  }
}
