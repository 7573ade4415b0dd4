public import CooperationRecords

extension AliasTable {
  /// How organisations changed or belong together, by the rows with a relation.
  ///
  /// A parent is told the other way round than a department: the canonical organisation is then
  /// the part.
  public var changes: [IdentityChange] {
    rows.compactMap { row in
      switch row.relation {
      case .department:
        IdentityChange(
          name: row.variant, joined: row.canonical, kind: .departments, date: row.date)
      case .parent:
        IdentityChange(
          name: row.canonical, joined: row.variant, kind: .departments, date: row.date)
      case .successor:
        IdentityChange(
          name: row.variant, joined: row.canonical, kind: .successors, date: row.date)
      case .merger:
        IdentityChange(name: row.variant, joined: row.canonical, kind: .mergers, date: row.date)
      case nil: nil
      }
    }
  }

  /// What the rows decide, with the organisations of some relations counted as one.
  ///
  /// They are one for all times and have the name of the successor or the whole: what a predecessor
  /// did before the change counts to its successor. A decision `merge` or the first relation of a
  /// name goes before later ones; `apart` beside a relation says that the two are two, which is
  /// what joining leaves aside.
  public func identities(joining kinds: Set<IdentityChange.Kind>) -> Identities {
    Identities(
      rows.filter { $0.decision == .merge }.map { ($0.variant, $0.canonical) }
        + changes.filter { kinds.contains($0.kind) }.map { ($0.name, $0.joined) })
  }
}
