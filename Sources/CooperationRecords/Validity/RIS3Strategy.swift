/// The directions and areas of a smart specialisation strategy.
public struct RIS3Strategy: Hashable, Sendable {
  /// What it is called.
  public let name: Sentence

  /// Whether people said that the records follow it, so that it need not be guessed from the tags.
  public let isStated: Bool

  private let directions: Tags
  private let areas: Tags

  /// The strategy of Latvia: three directions and five areas, two independent tags.
  ///
  /// An area is known by a word of its name, in English or Latvian, because its wording changed
  /// over the years.
  public static let latvia = RIS3Strategy(
    name: Sentence(
      english: "Latvia: directions 1 to 3 and five areas",
      latvian: "Latvija: virzieni no 1 līdz 3 un piecas jomas"),
    isStated: false, directions: .numbers(upTo: 3),
    areas: .words([
      "bioeconomy", "bioekonomika", "bio-economy", "biomedicine", "biomedical", "biomedicīna",
      "photonics", "fotonika", "smart materials", "viedie materiāli", "advanced materials",
      "smart energy", "viedā enerģētika", "mobility", "mobilitāte", "information and communication",
      "informācijas un komunikācij", "information technolog", "informācijas tehnoloģij", "ict",
      "ikt",
    ]))

  /// The strategy of another territory, as people list it.
  ///
  /// A tag is looked for as it is written, capitals and spaces at its ends aside. Without a list
  /// every tag of that column is right.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - directions: Its directions.
  ///   - areas: Its areas.
  public init(name: Sentence, directions: [String]?, areas: [String]?) {
    self.init(
      name: name, isStated: true, directions: Tags(directions), areas: Tags(areas))
  }

  private init(name: Sentence, isStated: Bool, directions: Tags, areas: Tags) {
    self.name = name
    self.isStated = isStated
    self.directions = directions
    self.areas = areas
  }

  /// Whether all of `tag`, with several parted by `;` or `|`, names directions.
  func hasDirection(_ tag: String) -> Bool {
    Self.parts(of: tag).allSatisfy(directions.contains)
  }

  /// Whether all of `tag`, with several parted by `;` or `|`, names areas.
  func hasArea(_ tag: String) -> Bool {
    Self.parts(of: tag).allSatisfy(areas.contains)
  }

  private static func parts(of tag: String) -> [String] {
    tag.lowercased().split { $0 == ";" || $0 == "|" }.map(String.init)
  }
}

/// What a tag may be.
private enum Tags: Hashable, Sendable {
  /// A number from 1, alone or among words.
  case numbers(upTo: Int)
  /// A text with one of these words in it.
  case words([String])
  /// One of these texts.
  case texts(Set<String>)
  /// Anything.
  case all

  /// One of `texts`; anything if there is no list.
  init(_ texts: [String]?) {
    self = texts.map { .texts(Set($0.map { Self.plain($0.lowercased()) })) } ?? .all
  }

  func contains(_ part: String) -> Bool {
    switch self {
    case .numbers(let last):
      let numbers = part.split { !$0.isNumber }.compactMap { Int($0) }
      return numbers.count == 1 && (1...last).contains(numbers[0])
    case .words(let words):
      return words.contains { word in
        // Abbreviations are whole words; others may be bent.
        word.utf8.count > 3
          ? part.contains(word) : part.split { !$0.isLetter }.contains { $0 == word }
      }
    case .texts(let texts): return texts.contains(Self.plain(part))
    case .all: return true
    }
  }

  /// `text` with one space wherever there are some, and none at the ends.
  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
