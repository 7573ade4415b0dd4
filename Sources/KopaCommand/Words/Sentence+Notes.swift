import Kopa

/// What the command says on standard error beside its results.
extension Sentence {
  static func rowsLeftOut(_ left: Int, errors: Int, doubtful: Int, of input: String) -> Sentence {
    Sentence(
      english: "rows left out: \(left), errors: \(errors), doubtful values: \(doubtful); "
        + "see “kopa check \(input)”",
      latvian: "izlaistas rindas: \(left), kļūdas: \(errors), apšaubāmas vērtības: \(doubtful); "
        + "skat. „kopa check \(input) --language lv”")
  }

  static func undatedActivities(_ count: Int) -> Sentence {
    Sentence(
      english: "activities without a date, in no window: \(count)",
      latvian: "aktivitātes bez datuma, kas nav nevienā laika posmā: \(count)")
  }

  static func undatedMembers(_ count: Int) -> Sentence {
    Sentence(
      english: "members without a date of joining, in no cohort: \(count)",
      latvian: "biedri bez iestāšanās datuma, kas nav nevienā kohortā: \(count)")
  }

  static func strangeAttributes(_ nodes: [String]) -> Sentence {
    let shown = nodes.prefix(5)
    let more = nodes.count > 5 ? ", …" : ""
    return Sentence(
      english: "rows of --attributes whose node is not in the network: \(nodes.count) "
        + "(\(shown.map { "“\($0)”" }.joined(separator: ", "))\(more))",
      latvian: "--attributes rindas, kuru virsotnes tīklā nav: \(nodes.count) "
        + "(\(shown.map { "„\($0)”" }.joined(separator: ", "))\(more))")
  }

  static func briefingIsIn(_ path: String) -> Sentence {
    Sentence(english: "The briefing is in \(path)", latvian: "Pārskats ir failā \(path)")
  }

  static func pictureIsIn(_ path: String) -> Sentence {
    Sentence(english: "The picture is in \(path)", latvian: "Attēls ir failā \(path)")
  }

  static func networkIsIn(_ files: [String]) -> Sentence {
    let list = files.joined(separator: ", ")
    return Sentence(
      english: "The network is in \(list)",
      latvian: (files.count == 1 ? "Tīkls ir failā " : "Tīkls ir failos ") + list)
  }

  static func packageIsIn(_ folder: String) -> Sentence {
    Sentence(
      english: "The data package is in \(folder)", latvian: "Datu pakotne ir mapē \(folder)")
  }
}
