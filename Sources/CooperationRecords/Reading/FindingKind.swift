/// What each kind of finding is about, in words to stand before a number.
///
/// Rules of validity bring their own title; here stand those of the readers.
public enum FindingKind {
  /// The title of the kind `code`, or `nil` for a code that nobody knows.
  public static func title(of code: String) -> Sentence? { titles[code] }

  /// The code of findings that tell which names were merged without asking.
  public static let mergedUnasked = "merged-unasked"

  private static let titles: [String: Sentence] = {
    var titles = tables
    for others in [cells, sources, aliases] { titles.merge(others) { first, _ in first } }
    for rule in [any ValidityRule].all { titles[rule.code] = rule.title }
    return titles
  }()
}
