public import NetworkCore

/// The groups that an attribute names: all SMEs, all universities, ….
///
/// ## Definition
///
/// Two nodes are in one group if the attribute has the same value for both.
///
/// ## Conventions
///
/// - A node without a value is a group by itself: nothing says that it is like another one.
/// - Ties play no part.
///
/// ## Example
///
///     let kinds = try network.communities(.groups(by: "kind"))
///     try network.modularity(of: kinds).value
///
/// - Complexity: O(*n*).
public struct AttributeGroups: CommunityDetection {
  /// The attribute that names the groups.
  public var attribute: String

  /// Creates the division.
  public init(by attribute: String) {
    self.attribute = attribute
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "groups", title: "Groups by \(attribute)",
      definition: "Nodes with the same value of the attribute “\(attribute)”.",
      conventions: ["A node without a value is a group by itself."],
      parameters: [.init(name: "by", value: attribute)], citation: "none")
  }

  /// The groups of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    try run.check()
    var labels = try network.kindCodes(by: attribute).codes
    // Negative labels are free, and each is used once.
    for node in labels.indices where labels[node] < 0 { labels[node] = -1 - Int32(node) }
    return Partition(labels: labels, of: self, in: network)
  }
}

extension CommunityDetection where Self == AttributeGroups {
  /// The groups that an attribute names.
  public static func groups(by attribute: String) -> AttributeGroups {
    AttributeGroups(by: attribute)
  }
}
