import ClusterEvaluation
import CooperationRecords

/// What was used, and whom to meet.
extension RoadMapPhrase {
  static let kind = Sentence(english: "Kind of activity", latvian: "Aktivitātes veids")
  static let own = Sentence(english: "this member", latvian: "šis biedrs")
  static let offered = Sentence(english: "in the cluster", latvian: "klasterī")
  static let firstPartner = Sentence(
    english: "had a partner by the end of it", latvian: "līdz tā beigām bija partneris")

  static func halfYear(_ number: Int) -> Sentence {
    Sentence(english: "half-year \(number)", latvian: "\(number). pusgads")
  }

  static func kindCaption(peers: String?, kind: OrganisationKind) -> Sentence {
    guard let peers else {
      return Sentence(
        english: "Activities by kind.", latvian: "Aktivitātes pa veidiem.")
    }
    return Sentence(
      english: "Activities by kind; at the right how many of the members like it (\(peers), kind: "
        + "\(kind.sentence.english)) began one in each half-year after joining.",
      latvian: "Aktivitātes pa veidiem; pa labi – cik līdzīgu biedru (\(peers), veids: "
        + "\(kind.sentence.latvian)) tādu sāka katrā pusgadā pēc iestāšanās.")
  }

  static func unused(_ kinds: [String]) -> Sentence {
    let list = kinds.joined(separator: ", ")
    return Sentence(english: "Not used yet: \(list).", latvian: "Vēl nav izmantots: \(list).")
  }

  static func areas(_ own: [String], others: [String]) -> Sentence {
    func list(_ areas: [String], _ none: String) -> String {
      areas.isEmpty ? none : areas.prefix(6).map { $0.shortened(to: 70) }.joined(separator: "; ")
    }
    return Sentence(
      english: "RIS3 areas of its activities: \(list(own, "none")). Others in the cluster: "
        + "\(list(others, "none")).",
      latvian: "Tās aktivitāšu RIS3 jomas: \(list(own, "nav")). Citas klasterī: "
        + "\(list(others, "nav")).")
  }

  static func noPeers(_ gap: RoadMapGap) -> Sentence {
    Sentence(
      english: "How members like it began cannot be told. \(gap.sentence.english)",
      latvian: "Kā sāka līdzīgi biedri, nav nosakāms. \(gap.sentence.latvian)")
  }

  // MARK: - Whom to meet

  static let nobody = Sentence(
    english: "The records give no reason to suggest anybody.",
    latvian: "Ierakstos nav pamata kādu ieteikt.")

  static func reason(for suggestion: PartnerSuggestion, kind: OrganisationKind) -> Sentence {
    let parts = pieces(for: suggestion, kind: kind)
    let theirs = suggestion.organisation.kind
    return Sentence(
      english: (theirs == .unknown ? "" : "(\(theirs.sentence.english)): ")
        + parts.map(\.english).joined(separator: "; ") + ".",
      latvian: (theirs == .unknown ? "" : "(\(theirs.sentence.latvian)): ")
        + parts.map(\.latvian).joined(separator: "; ") + ".")
  }

  private static func pieces(
    for suggestion: PartnerSuggestion, kind: OrganisationKind
  ) -> [Sentence] {
    var pieces: [Sentence] = []
    if !suggestion.goBetweens.isEmpty { pieces.append(introduction(suggestion.goBetweens)) }
    if suggestion.complementsKind {
      pieces.append(
        Sentence(
          english: "an enterprise and research complement each other",
          latvian: "uzņēmums un pētniecība viens otru papildina"))
    }
    if !suggestion.sharedAreas.isEmpty {
      let areas = suggestion.sharedAreas.prefix(1).map { $0.shortened(to: 70) }.joined()
      pieces.append(
        Sentence(english: "both work in \(areas)", latvian: "abi darbojas jomā: \(areas)"))
    }
    if suggestion.isNeighbour {
      pieces.append(Sentence(english: "it is nearby", latvian: "atrodas tuvumā"))
    }
    if pieces.isEmpty {
      pieces.append(
        Sentence(
          english: "it takes part in much of what the cluster does",
          latvian: "piedalās daudzās klastera aktivitātēs"))
    }
    if suggestion.earlierSuggestions > 0 {
      let count = suggestion.earlierSuggestions
      pieces.append(
        Sentence(
          english: "already suggested in earlier road maps of this batch: \(count)",
          latvian: "jau ieteikta agrākās šī komplekta ceļa kartēs: \(count)"))
    }
    return pieces
  }

  /// Who can make them acquainted.
  private static func introduction(_ goBetweens: [Organisation]) -> Sentence {
    let names = goBetweens.prefix(1).map { $0.name.shortened(to: 60) }.joined()
    let more = goBetweens.count - 1
    return Sentence(
      english: "can be introduced by \(names)" + (more > 0 ? " or \(more) more" : ""),
      latvian: "var iepazīstināt \(names)" + (more > 0 ? " vai vēl \(more) citi" : ""))
  }

  static func limits(_ audience: RoadMapAudience) -> Sentence {
    let cells = audience == .public
    return Sentence(
      english: "Suggestions follow from who worked with whom, from kinds, RIS3 areas and places. "
        + "They are a beginning for a talk: nobody was asked, and whom one meets otherwise the "
        + "records do not tell."
        + (cells ? " Counts below 3 are written <3, and * where one would follow." : ""),
      latvian: "Ieteikumi izriet no līdzšinējās sadarbības, veidiem, RIS3 jomām un vietas. Tie ir "
        + "sarunas sākums: neviens nav jautāts, un citas pazīšanās ierakstos nav."
        + (cells ? " Skaits, mazāks nekā 3, rakstīts kā <3, un *, ja to varētu izrēķināt." : ""))
  }
}

extension String {
  /// The text, or its beginning with three dots behind it, of at most so many characters.
  func shortened(to most: Int) -> String {
    count > most ? prefix(most - 1).trimmingSuffixSpaces() + "…" : self
  }
}

extension Substring {
  fileprivate func trimmingSuffixSpaces() -> String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
