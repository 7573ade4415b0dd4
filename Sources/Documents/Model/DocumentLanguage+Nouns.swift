public import Terminology

extension DocumentLanguage {
  /// The terms of the language.
  public var glossary: Glossary {
    switch self {
    case .english: .english
    case .latvian: .latvian
    }
  }

  /// `count` with its noun, as in «21 organizācija» and «20 organizāciju».
  public func counted(
    _ count: Int, _ noun: Noun, in place: NounCase = .nominative
  ) -> String {
    number(Double(count)) + " " + self.noun(noun, beside: count, in: place)
  }

  /// The form of `noun` that stands beside `count`, which is written elsewhere.
  public func noun(
    _ noun: Noun, beside count: Int, in place: NounCase = .nominative
  ) -> String {
    glossary.form(of: noun, beside: Double(count), in: place)
  }
}
