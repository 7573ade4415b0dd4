import Yams

/// The terms of one language, read from a file that its speakers can correct.
///
/// The files are `Sources/CTerminology/en.yaml` and `lv.yaml`. They hold nouns with their forms, and
/// the names of kinds; sentences stand in code, whole, because each language builds them in its
/// own way. A test walks all nouns, cases and names of both languages.
///
///     Glossary.latvian.form(of: .organisation, beside: 21)   // "organizācija"
///     Glossary.latvian.form(of: .organisation, beside: 20)   // "organizāciju"
///     Glossary.english.name(of: "SME", among: .kinds)        // "SME"
public struct Glossary: Hashable, Sendable {
  /// The groups of names.
  public enum Names: String, CaseIterable, Sendable {
    /// Kinds of organisations, by their words in records.
    case kinds
    /// Kinds of organisations as pictures put them together.
    case kindGroups = "kind-groups"
    /// Kinds of activities, by their words in records.
    case activityKinds = "activity-kinds"
    /// Measures, by their names on the command line, where the catalogue is not in the language.
    case measures
  }

  /// By which rule nouns follow numbers.
  public let rule: PluralClass.Rule

  private let nouns: [String: [String: [String: String]]]
  private let names: [String: [String: String]]

  /// The form of `noun` that stands beside `number`, written with so many `decimals`.
  ///
  /// A case that a language does not tell apart has the form of its nominative; a class that it
  /// does not tell apart, that of ``PluralClass/other``. A noun that the file lacks is its own key.
  public func form(
    of noun: Noun, beside number: Double, decimals: Int = 0, in place: NounCase = .nominative
  ) -> String {
    let cases = nouns[noun.rawValue] ?? [:]
    let forms = cases[place.rawValue] ?? cases[NounCase.nominative.rawValue] ?? [:]
    let wanted = PluralClass(of: number, decimals: decimals, by: rule)
    return forms[wanted.rawValue] ?? forms[PluralClass.other.rawValue] ?? noun.rawValue
  }

  /// The name of `key` in the language; a key that the file lacks is its own name.
  public func name(of key: String, among group: Names) -> String {
    names[group.rawValue]?[key] ?? key
  }

  /// The keys that the file names in a group, in the order of the alphabet.
  package func keys(among group: Names) -> [String] {
    names[group.rawValue, default: [:]].keys.sorted()
  }

  /// The forms that the file has of `noun` in `place`, by plural class.
  package func forms(of noun: Noun, in place: NounCase) -> [String: String]? {
    nouns[noun.rawValue]?[place.rawValue]
  }

  /// Reads the text of a glossary file.
  ///
  /// - Throws: What the reader of YAML says of a text that is none.
  package init(_ text: String, rule: PluralClass.Rule) throws {
    self.rule = rule
    let root = try Yams.compose(yaml: text)?.mapping ?? [:]
    var nouns: [String: [String: [String: String]]] = [:]
    for (key, value) in root["nouns"]?.mapping ?? [:] {
      guard let name = key.scalar?.string, let entry = value.mapping else { continue }
      let bends = entry.values.contains { $0.mapping != nil }
      nouns[name] =
        bends
        ? Dictionary(
          uniqueKeysWithValues: entry.compactMap { place, forms in
            forms.mapping.flatMap { forms in place.scalar.map { ($0.string, Self.texts(forms)) } }
          }) : [NounCase.nominative.rawValue: Self.texts(entry)]
    }
    self.nouns = nouns
    names = Dictionary(
      uniqueKeysWithValues: Names.allCases.map {
        ($0.rawValue, Self.texts(root[$0.rawValue]?.mapping ?? [:]))
      })
  }

  private static func texts(_ mapping: Node.Mapping) -> [String: String] {
    Dictionary(
      mapping.compactMap { key, value in
        key.scalar.flatMap { key in value.scalar.map { (key.string, $0.string) } }
      }, uniquingKeysWith: { first, _ in first })
  }
}
