/// What a measure is, in words that a table, a method note and a catalogue can print.
public struct MeasureDescription: Hashable, Sendable {
  /// One setting of a measure, as the command line spells it.
  public struct Parameter: Hashable, Sendable {
    /// The parameter's name.
    public var name: String
    /// What it is set to here.
    public var value: String

    /// Creates a setting.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The name in kebab-case, such as `effective-size`.
  public var name: String

  /// The name in words, such as “Effective size”.
  public var title: String

  /// What it is, in one or two sentences, formula included.
  public var definition: String

  /// What was decided where programs disagree, one sentence each.
  public var conventions: [String]

  /// The settings of this measure.
  public var parameters: [Parameter]

  /// Where the measure comes from.
  public var citation: String

  /// Creates a description.
  public init(
    name: String, title: String, definition: String, conventions: [String],
    parameters: [Parameter] = [], citation: String
  ) {
    self.name = name
    self.title = title
    self.definition = definition
    self.conventions = conventions
    self.parameters = parameters
    self.citation = citation
  }

  /// The name with its settings, as the command line takes it: `betweenness(scale: share)`.
  public var call: String {
    guard !parameters.isEmpty else { return name }
    let settings = parameters.map { "\($0.name): \($0.value)" }
    return "\(name)(\(settings.joined(separator: ", ")))"
  }
}

/// Why a measure could not be taken.
public enum MeasureError: Error, Hashable, CustomStringConvertible {
  /// An iteration did not settle.
  case didNotConverge(measure: String, iterations: Int)
  /// The network has no attribute of that name with words in it.
  case noSuchAttribute(String)
  /// The network has no attribute of that name with numbers in it.
  case noSuchNumbers(String)
  /// A partition leaves out a node of the network.
  case nodeWithoutGroup(String)
  /// The network is larger than the measure can be worked out for: it has more than `nodes` nodes that
  /// are tied, or would take too long.
  case tooLarge(measure: String, nodes: Int? = nil)
  /// What marks ties has no answer for this network.
  case undefined(measure: String, reason: UndefinedReason)

  /// The reason in one sentence.
  public var description: String {
    switch self {
    case .didNotConverge(let measure, let iterations):
      "\(measure) did not settle within \(iterations) iterations."
    case .noSuchAttribute(let name):
      "The network has no attribute “\(name)” to group its nodes by."
    case .noSuchNumbers(let name):
      "The network has no attribute “\(name)” of numbers."
    case .nodeWithoutGroup(let node):
      "The partition has no group for “\(node)”; divide the same network that is measured."
    case .tooLarge(let measure, nil):
      "The network is too large for \(measure) with these settings; take a part of it, or another "
        + "measure."
    case .tooLarge(let measure, let nodes?):
      "\(measure) with these settings takes at most \(nodes) nodes that are tied; "
        + "take a part of the network, or another measure."
    case .undefined(let measure, let reason): "\(measure) is undefined: \(reason)."
    }
  }
}
