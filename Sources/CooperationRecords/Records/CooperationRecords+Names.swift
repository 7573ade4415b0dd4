extension CooperationRecords {
  /// The organisations that `text` can mean, in order of first appearance.
  ///
  /// It means an organisation by its identifier, its label, or any of its spellings, capitals
  /// aside; only if nobody is called so, it means those in whose name it stands as whole words, and
  /// only if there are none, those whose name it is a part of.
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
    let named = organisations { $0.holdsWords(sought) }
    return named.isEmpty ? organisations { $0.contains(sought) } : named
  }

  /// The organisations with a name, in small letters, for which `holds` is true.
  private func organisations(whoseName holds: (String) -> Bool) -> [Organisation.ID] {
    let hidden = Set(
      spellings.filter {
        pseudonyms.contains($0.organisation) && holds($0.name.lowercased())
      }.map(\.organisation))
    return organisations.filter { holds($0.name.lowercased()) || hidden.contains($0.id) }.map(\.id)
  }
}

extension String {
  /// Whether `words` stand in the text with no letter or digit before or after them.
  fileprivate func holdsWords(_ words: String) -> Bool {
    ranges(of: words).contains { range in
      let before = self[..<range.lowerBound].last
      let after = self[range.upperBound...].first
      return [before, after].allSatisfy { $0.map { !$0.isLetter && !$0.isNumber } ?? true }
    }
  }
}
