public import CooperationRecords
public import NetworkFormats

extension Sentence {
  /// Why a file was taken for one of a format, as the end of a sentence.
  init(_ reason: NetworkFileReason) {
    let latvian =
      switch reason {
      case .ending(let ending): "faila nosaukums beidzas ar .\(ending)"
      case .beginning(let text): "fails sākas ar „\(text)”"
      case .content(let text): "failā ir „\(text)”"
      case .object: "fails ir JSON objekts"
      case .columnsOfTies: "tajā ir ailes saišu abiem galiem"
      case .sheets: "tajā ir lapas „Nodes” un „Ties”"
      case .matrix: "tā ir matrica: pirmajā rindā un ailē ir nosaukumi, pārējā daļā skaitļi"
      }
    self.init(english: reason.description, latvian: latvian)
  }

  /// What became of the nodes of the second mode, one of which is called `example`.
  static func secondMode(nodes: Int, such example: String) -> Sentence {
    Sentence(
      english: "The network has two modes: the first is read as organisations, and the second, "
        + "\(nodes) nodes such as “\(example)”, as activities in which they take part.",
      latvian:
        "Tīklā ir divu veidu virsotnes: pirmā veida virsotnes lasītas kā organizācijas, otrā "
        + "veida (\(nodes), piemēram, „\(example)”) kā aktivitātes, kurās tās piedalās.")
  }

  /// Which network file of a folder was read, which were not, and how to name another.
  static func readOfFolder(_ read: String, leftAside: [String], example: String) -> Sentence {
    let shown = leftAside.prefix(6)
    let more = leftAside.count - shown.count
    return Sentence(
      english: "Of the network files of the folder “\(read)” was read; left aside: "
        + shown.map { "“\($0)”" }.joined(separator: ", ")
        + (more > 0 ? " and \(more) more" : "")
        + ". To read another one, name it: \(example)",
      latvian: "No mapes tīkla failiem nolasīts „\(read)”; neskarti: "
        + shown.map { "„\($0)”" }.joined(separator: ", ")
        + (more > 0 ? " un vēl \(more)" : "")
        + ". Lai lasītu citu, nosauciet to: \(example)")
  }
}

extension NetworkFileNote {
  /// The note as the import report says it.
  public var sentence: Sentence { Sentence(english: description, latvian: latvian) }

  /// Whether something was left out, or is not known.
  var isDoubtful: Bool {
    switch self {
    case .loops, .notPositive, .unknownCells: true
    default: false
    }
  }

  /// The kind of finding.
  var code: String {
    switch self {
    case .directions: "directions-left-aside"
    case .bothDirections: "no-direction"
    case .loops: "tie-to-itself"
    case .notPositive: "strength-not-positive"
    case .otherRelations: "other-relations"
    case .tieAttributes: "tie-attributes"
    case .times: "times-left-aside"
    case .strengthsOfParticipations: "strengths-not-read"
    case .leftAside, .otherGraphs: "part-left-aside"
    case .unknownCells: "ties-not-told"
    case .otherEncoding: "encoding"
    case .repeatedNames: "repeated-names"
    }
  }

  private var latvian: String {
    switch self {
    case .directions:
      "Saitēm ir virzieni, kas nav ņemti vērā: skaitīts stiprākais no abiem virzieniem."
    case .bothDirections: "Katra saite ierakstīta abos virzienos; katrs pāris skaitīts vienreiz."
    case .loops(let count): "Izlaistas saites pašam ar sevi: \(count)."
    case .notPositive(let count):
      "Izlaistas saites, kuru stiprums nav skaitlis, kas lielāks par 0: \(count)."
    case .otherRelations(let taken, let others):
      "Failā ir vairākas attiecības; ņemta „\(taken)”, neskartas paliek: \(Self.listed(others))."
    case .tieAttributes(let names): "Saišu pazīmes, kas nav lasītas: \(Self.listed(names))."
    case .times: "Saitēm vai virsotnēm ir laiki, kas nav lasīti."
    case .strengthsOfParticipations:
      "Dalībai aktivitātēs ir stiprumi, kas nav lasīti: organizācija vai nu piedalās, vai ne."
    case .leftAside(let part): "Nav lasīts: \(part)."
    case .otherGraphs: "Failā ir vairāki grafi; lasīts tikai pirmais."
    case .unknownCells(let count):
      "Tukšas matricas šūnas, par kurām nav zināms, vai saite ir: \(count)."
    case .otherEncoding: "Teksts nav UTF-8; tas nolasīts kā Windows-1252."
    case .repeatedNames(let count):
      "Nosaukumi, kas atkārtojas: \(count); tiem, kas nāk vēlāk, pielikts numurs."
    }
  }

  private static func listed(_ names: [String]) -> String {
    names.prefix(8).map { "„\($0.prefix(60))”" }.joined(separator: ", ")
      + (names.count > 8 ? " un vēl \(names.count - 8)" : "")
  }
}
