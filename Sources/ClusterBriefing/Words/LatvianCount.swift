import Documents

/// Numbers with their nouns in Latvian.
package enum LatvianCount {
  /// The form of a noun that stands after `count`: the singular after 1, 21, 31, and so on, but not
  /// after 11.
  package static func form(after count: Int, _ singular: String, _ plural: String) -> String {
    count % 10 == 1 && count % 100 != 11 ? singular : plural
  }

  /// The number with its noun: the singular stands after 1, 21, 31, and so on, but not after 11.
  ///
  /// With `participleFirst`, the first word of the noun comes before the number, as in „tiktu
  /// atšķeltas 12 organizācijas”.
  package static func counted(
    _ count: Int, _ singular: String, _ plural: String, participleFirst: Bool = false
  ) -> String {
    let form = form(after: count, singular, plural)
    let number = DocumentLanguage.latvian.number(Double(count), decimals: 0)
    guard participleFirst, let space = form.firstIndex(of: " ") else { return "\(number) \(form)" }
    return "\(form[..<space]) \(number)\(form[space...])"
  }
}
