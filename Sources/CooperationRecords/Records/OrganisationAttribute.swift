/// Something that is known of an organisation beside what Kopa has a word for, such as whether a firm
/// is a spin-off.
public struct OrganisationAttribute: Hashable, Sendable {
  /// A number or words.
  public enum Value: Hashable, Sendable {
    /// A number, such as a year.
    case number(Double)
    /// Words, such as a sector.
    case text(String)
  }

  /// What it is called: the header of its column.
  public var name: String

  /// What is known.
  public var value: Value

  /// Creates an attribute.
  public init(name: String, value: Value) {
    self.name = name
    self.value = value
  }
}

extension OrganisationAttribute.Value: CustomStringConvertible {
  /// The words, or the shortest text of the number: `2`, `0.5`.
  public var description: String {
    switch self {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    }
  }
}

extension CooperationRecords {
  /// The names of the attributes of organisations, in order of first appearance.
  ///
  /// - Complexity: O(*n*) for *n* organisations and their attributes.
  public var attributeNames: [String] {
    var met: Set<String> = []
    return organisations.flatMap(\.attributes).map(\.name).filter { met.insert($0).inserted }
  }
}
