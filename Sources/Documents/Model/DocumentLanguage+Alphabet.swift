import Foundation

extension DocumentLanguage {
  /// `elements` in the order of their names in the alphabet of the language.
  ///
  /// Latvian has ā after a, č after c, ģ after g and so on, as letters of their own. Capitals do not matter, and
  /// numbers go by their amount («2. vidusskola» before «10. vidusskola»). The machine's own settings change nothing.
  ///
  /// - Complexity: O(*n* log *n*) comparisons of names. Equal names keep their order.
  ///
  /// > Unicode Consortium. "Unicode Collation Algorithm", UTS 10, with the tailoring of CLDR.
  public func alphabetical<Element>(
    _ elements: [Element], by name: (Element) -> String
  ) -> [Element] {
    let locale = Locale(identifier: code)
    let names = elements.map(name)
    return elements.indices.sorted { first, second in
      let order = names[first].compare(
        names[second], options: [.caseInsensitive, .numeric], locale: locale)
      return order == .orderedSame ? first < second : order == .orderedAscending
    }
    .map { elements[$0] }
  }
}
