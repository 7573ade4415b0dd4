public import CooperationRecords

/// What was found out about who is who.
public struct Resolution: Sendable {
  /// The merges that were made without asking.
  public let merges: [AliasTable.Row]
  /// Why each of ``merges`` was made, in words.
  public let reasons: [Sentence]
  /// The merges that are proposed for the first time.
  public let proposals: [AliasTable.Row]
  /// The decisions as they were, and below them the merges and the proposals.
  ///
  /// Merges stand in it with the decision `merge`, so that they hold in the next run; who disagrees
  /// writes `apart`.
  public let table: AliasTable

  private let groupsByPlace: [String: (decided: Int, merged: Int, proposed: Int)]

  /// How far the groups of names go.
  public enum Extent: Sendable, CaseIterable {
    /// As far as people and identifiers decided.
    case decided
    /// With the merges made without asking.
    case merged
    /// As if all proposals were accepted, also those that already stood in the table.
    case proposed
  }

  /// The number of the group of `name`: names with one number are one organisation.
  ///
  /// - Returns: `nil` for a name that was not resolved.
  public func group(of name: String, _ extent: Extent) -> Int? {
    guard let groups = groupsByPlace[Identities.spelling(name)] else { return nil }
    return switch extent {
    case .decided: groups.decided
    case .merged: groups.merged
    case .proposed: groups.proposed
    }
  }

  /// Who is who, if what `extent` says is accepted.
  public func identities(_ extent: Extent) -> Identities {
    let rows = table.rows.filter { $0.decision == .merge }.map { ($0.variant, $0.canonical) }
    return switch extent {
    case .decided:
      Identities(rows.dropLast(merges.count))
    case .merged: Identities(rows)
    case .proposed:
      Identities(
        rows
          + table.rows.filter { $0.decision == nil && $0.relation == nil }.map {
            ($0.variant, $0.canonical)
          })
    }
  }

  init(_ merging: NameMerging, decisions: AliasTable, _ language: Sentence.Language) {
    let writer = ResolutionWriter(merging, language)
    merges = writer.merges
    reasons = writer.reasons
    proposals = writer.proposals
    table = AliasTable(rows: decisions.rows + merges + proposals, findings: [])
    var groups: [String: (decided: Int, merged: Int, proposed: Int)] = [:]
    for (place, organisation) in merging.subjects.organisations.enumerated() {
      groups[Identities.spelling(organisation.name)] = (
        merging.decided.groups[place], merging.merged.groups[place], merging.proposed.groups[place]
      )
    }
    groupsByPlace = groups
  }
}
