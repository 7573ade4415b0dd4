import CTerminology

extension Glossary {
  /// English.
  public static let english = compiled(unsafe String(cString: glossary_english()), .english)

  /// Latvian.
  public static let latvian = compiled(unsafe String(cString: glossary_latvian()), .latvian)

  private static func compiled(_ text: String, _ rule: PluralClass.Rule) -> Glossary {
    do {
      return try Glossary(text, rule: rule)
    } catch {
      preconditionFailure("a glossary that is compiled in cannot be read: \(error)")
    }
  }
}
