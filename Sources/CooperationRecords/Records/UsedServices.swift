/// Services of a cluster that somebody has used, each once, in the order in which they were told.
///
///     let services: UsedServices = ["Export advice", "export  ADVICE", "Training"]
///     services.names    // ["Export advice", "Training"]
///
/// ## Conventions
///
/// - A text may name several, with `;` or `|` between them; no name holds one of these.
/// - Names that differ in capitals and spaces alone are one service, called as it was first.
public struct UsedServices: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The names, in the order in which they were first told.
  public private(set) var names: [String] = []

  private var keys: Set<String> = []

  /// Takes the services that `texts` name.
  public init(_ texts: some Sequence<String>) {
    for text in texts { for name in text.partedNames { insert(name) } }
  }

  /// Takes the services that `texts` name.
  public init(arrayLiteral texts: String...) { self.init(texts) }

  /// Whether none was used, as far as it is told.
  public var isEmpty: Bool { names.isEmpty }

  /// Whether `service` is among them, capitals and spaces aside.
  public func contains(_ service: String) -> Bool { keys.contains(Self.key(service)) }

  /// Adds the services that are not there yet.
  ///
  /// - Complexity: O(*n*) for *n* services of `others`.
  public mutating func formUnion(_ others: UsedServices) {
    for name in others.names { insert(name) }
  }

  /// What two spellings of one service have in common.
  package static func key(_ service: String) -> String {
    service.partedNames.joined(separator: ";").lowercased()
  }

  private mutating func insert(_ name: String) {
    if keys.insert(Self.key(name)).inserted { names.append(name) }
  }

  /// Whether both have the same names in the same order.
  public static func == (one: UsedServices, other: UsedServices) -> Bool {
    one.names == other.names
  }

  /// Feeds the names into `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(names) }
}
