import NetworkCore

/// Whether a whole network is measured, or its largest component.
public enum MeasuredPart: String, Hashable, Sendable, CaseIterable {
  /// The whole network, which must be in one piece.
  case whole
  /// The largest component; of equal ones the first.
  case largestComponent = "largest-component"
}

extension MeasuredPart {
  /// The convention in a sentence.
  var convention: String {
    switch self {
    case .whole: "Undefined for a network in pieces."
    case .largestComponent: "Of a network in pieces the largest is measured."
    }
  }

  /// Why a network with these components has no answer; `nil` if it may have one.
  func reasonAgainst(_ components: ComponentLabels) -> UndefinedReason? {
    guard let largest = components.sizes.max() else { return .noNodes }
    if self == .whole, components.sizes.count > 1 { return .notConnected }
    return largest > 1 ? nil : .noTies
  }
}

extension ComponentLabels {
  /// The nodes of the largest component, of equal ones of the first; ascending.
  var membersOfLargest: [Int] {
    guard let most = sizes.max(), let largest = sizes.firstIndex(of: most) else { return [] }
    return labels.indices.filter { labels[$0] == largest }
  }
}
