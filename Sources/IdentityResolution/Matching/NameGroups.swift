/// Names that fall into groups, which grow only as long as all in them are alike.
///
/// Names that people or identifiers brought together are one unit. Two groups join when their
/// units are alike as a whole, so that a chain of likenesses does not bring unlike names together.
struct NameGroups {
  /// The group of each name: its lowest number.
  private(set) var groups: [Int]
  private var members: [[Int]]
  private var units: [Int]
  private var identifiers: [Set<NamedOrganisation.Identifier>]

  /// No group is larger.
  static let mostNames = 200

  init(_ organisations: [NamedOrganisation]) {
    groups = Array(organisations.indices)
    members = organisations.indices.map { [$0] }
    units = groups
    identifiers = organisations.map(\.identifiers)
  }

  /// The names in the group of `name`, in order.
  func names(with name: Int) -> [Int] { members[groups[name]] }

  /// Brings two names together because it is decided, whatever they look like.
  ///
  /// As a unit they are as like others as the liker of the two; otherwise each speaks for itself.
  mutating func unite(_ first: Int, _ second: Int, asUnit: Bool) {
    let (one, other) = (units[first], units[second])
    if asUnit, one != other {
      for name in names(with: first) + names(with: second) where units[name] == max(one, other) {
        units[name] = min(one, other)
      }
    }
    join(groups[first], groups[second])
  }

  /// The same groups, each of them one unit from now on.
  func withGroupsAsUnits() -> NameGroups {
    var result = self
    result.units = groups
    return result
  }

  /// Joins the groups of two names, if `linkage` finds them alike and nothing forbids it.
  ///
  /// - Returns: Whether they are one group now.
  mutating func join(
    _ first: Int, _ second: Int, linkage: Linkage, apart: Set<CandidatePairs.Pair>,
    likeness: (Int, Int) -> Double
  ) -> Bool {
    let (one, other) = (groups[first], groups[second])
    guard one != other else { return true }
    guard members[one].count + members[other].count <= Self.mostNames,
      !holdsApart(one, other, apart), !conflict(one, other),
      linkage.allows(unitLikenesses(one, other, likeness))
    else { return false }
    join(one, other)
    return true
  }

  private mutating func join(_ one: Int, _ other: Int) {
    guard one != other else { return }
    let (kept, gone) = (min(one, other), max(one, other))
    for name in members[gone] { groups[name] = kept }
    members[kept] = (members[kept] + members[gone]).sorted()
    members[gone] = []
    identifiers[kept].formUnion(identifiers[gone])
  }

  private func holdsApart(_ one: Int, _ other: Int, _ apart: Set<CandidatePairs.Pair>) -> Bool {
    guard !apart.isEmpty else { return false }
    return members[one].contains { left in
      members[other].contains { right in
        apart.contains(.init(first: Int32(min(left, right)), second: Int32(max(left, right))))
      }
    }
  }

  private func conflict(_ one: Int, _ other: Int) -> Bool {
    guard !identifiers[one].isEmpty, !identifiers[other].isEmpty else { return false }
    return Clues.conflict(
      NamedOrganisation("", identifiers: identifiers[one]),
      NamedOrganisation("", identifiers: identifiers[other]))
  }

  /// How alike each unit of one group is to each of the other: as the most alike of their names.
  private func unitLikenesses(
    _ one: Int, _ other: Int, _ likeness: (Int, Int) -> Double
  ) -> [Double] {
    var best: [Double] = []
    for left in byUnit(members[one]) {
      for right in byUnit(members[other]) {
        best.append(left.map { name in right.map { likeness(name, $0) }.max() ?? 0 }.max() ?? 0)
      }
    }
    return best
  }

  private func byUnit(_ names: [Int]) -> [[Int]] {
    var places: [Int: Int] = [:]
    var byUnit: [[Int]] = []
    for name in names {
      if let place = places[units[name]] {
        byUnit[place].append(name)
      } else {
        places[units[name]] = byUnit.count
        byUnit.append([name])
      }
    }
    return byUnit
  }

  /// When two groups are alike as a whole.
  enum Linkage {
    /// No two units are less alike than this.
    case complete(Double)
    /// On average they are not less alike than this.
    case average(Double)

    func allows(_ likenesses: [Double]) -> Bool {
      switch self {
      case .complete(let least): likenesses.allSatisfy { $0 >= least }
      case .average(let least):
        likenesses.reduce(0, +) >= least * Double(likenesses.count)
      }
    }
  }
}
