import Terminology

extension OrganisationKind {
  /// The kind in Latvian.
  public var latvianName: String { Glossary.latvian.name(of: rawValue, among: .kinds) }

  /// The kind in both languages.
  public var sentence: Sentence {
    Sentence(english: Glossary.english.name(of: rawValue, among: .kinds), latvian: latvianName)
  }
}

extension ActivityKind {
  /// The kind in Latvian.
  public var latvianName: String { Glossary.latvian.name(of: rawValue, among: .activityKinds) }

  /// The kind in both languages.
  public var sentence: Sentence {
    Sentence(
      english: Glossary.english.name(of: rawValue, among: .activityKinds), latvian: latvianName)
  }
}
