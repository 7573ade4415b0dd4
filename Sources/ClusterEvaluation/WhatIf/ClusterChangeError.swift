/// Why clusters cannot be changed so.
public enum ClusterChangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No cluster is called so; these are there.
  case noCluster(String, known: [String])
  /// A cluster is to be joined with itself, or with two others.
  case joinedTwice(String)
  /// Parts that are neither clusters nor territories cannot be joined.
  case partsCannotJoin(by: String)
  /// An organisation is to be tied to itself.
  case tiedToItself(String)
  /// No cluster holds the two organisations that are to be tied.
  case inNoCluster(String, String)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .noCluster(let name, let known):
      "no cluster is called “\(name)”; there are: \(known.joined(separator: ", "))."
    case .joinedTwice(let name):
      "“\(name)” is joined twice; join two clusters that stand in no other pair."
    case .partsCannotJoin(let grouping):
      "clusters and territories can be joined, and these are parts by \(grouping)."
    case .tiedToItself(let name):
      "both names mean “\(name)”; a joint activity needs two organisations."
    case .inNoCluster(let first, let second):
      "no cluster would count a joint activity of “\(first)” and “\(second)”: neither has both of "
        + "them, or one as a member."
    }
  }
}
