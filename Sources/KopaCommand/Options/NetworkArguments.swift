public import ArgumentParser
public import Kopa

// The values of options as the command line spells them.

extension ProjectionRule: ExpressibleByArgument {}
extension NetworkPlan.Boundary: ExpressibleByArgument {}
extension WindowRule: ExpressibleByArgument {}
extension MembershipCohort: ExpressibleByArgument {}

extension PartialDate: ExpressibleByArgument {
  /// Reads a day, a month or a year.
  public init?(argument: String) { self.init(argument) }
}

extension Shard: ExpressibleByArgument {
  /// Reads `3/10`.
  public init?(argument: String) { self.init(argument) }
}

extension PathLength: ExpressibleByArgument {
  /// Reads `hops` or `inverse-strength`.
  public init?(argument: String) {
    switch argument {
    case "hops": self = .hops
    case "inverse-strength": self = .inverseStrength
    default: return nil
    }
  }

  /// The values as the command line spells them.
  public static var allValueStrings: [String] { ["hops", "inverse-strength"] }
}
extension TieReading: ExpressibleByArgument {}
extension ActivityKind: ExpressibleByArgument {}
extension MapStyle.Labels: ExpressibleByArgument {}
extension MapStyle.Outlines: ExpressibleByArgument {}

extension OrganisationKind: ExpressibleByArgument {
  /// Reads a kind with hyphens for spaces, in capitals or not.
  public init?(argument: String) {
    let sought = argument.lowercased()
    guard let kind = OrganisationKind.allCases.first(where: { $0.argument == sought }) else {
      return nil
    }
    self = kind
  }

  /// The kinds as the command line spells them.
  public static var allValueStrings: [String] { allCases.map(\.argument) }

  private var argument: String { rawValue.lowercased().replacing(" ", with: "-") }
}

extension DateWindow: ExpressibleByArgument {
  /// Reads a window as the command line spells it.
  public init?(argument: String) { self.init(argument) }
}

extension CooperationRecords.Grouping: ExpressibleByArgument {
  /// Reads a grouping with hyphens or underscores, or the name of an attribute.
  public init?(argument: String) {
    let word = argument.replacing("-", with: "_")
    self.init(Self.allWords.contains(word) ? word : argument)
  }
}
