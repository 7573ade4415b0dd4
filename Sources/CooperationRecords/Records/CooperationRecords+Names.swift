extension CooperationRecords {
  /// The organisations that `text` can mean, in order of first appearance.
  ///
  /// It means an organisation by its identifier, its label, or any of its spellings, capitals
  /// aside; only if nobody is called so, it means those whose name it is a part of.
  ///
  /// - Complexity: O(*n*).
  public func organisations(matching text: String) -> [Organisation.ID] {
    let sought = Identities.spelling(text).lowercased()
    guard !sought.isEmpty else { return [] }
    let spelt = Set(
      spellings.lazy.filter { Identities.spelling($0.name).lowercased() == sought }
        .map(\.organisation))
    let exact = organisations.map(\.id).filter {
      spelt.contains($0) || $0.rawValue.lowercased() == sought
        || label(of: $0).lowercased() == sought
    }
    guard exact.isEmpty else { return exact }
    let partly = Set(
      spellings.lazy.filter {
        pseudonyms.contains($0.organisation) && $0.name.lowercased().contains(sought)
      }.map(\.organisation))
    return organisations.filter {
      $0.name.lowercased().contains(sought) || partly.contains($0.id)
    }.map(\.id)
  }
}
