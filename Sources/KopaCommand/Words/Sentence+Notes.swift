import Kopa

/// What the command says on standard error beside its results.
extension Sentence {
  /// A summary tells nothing of some clusters.
  static func clustersLeftOut(_ count: Int, below cell: Int) -> Sentence {
    Sentence(
      english: "clusters left out, since they have fewer than \(cell) organisations: \(count)",
      latvian: "klasteri, kas izlaisti, jo tajos ir mazāk nekā \(cell) organizāciju: \(count)")
  }

  /// `input` is `nil` where its name might tell who is who.
  static func rowsLeftOut(_ left: Int, errors: Int, doubtful: Int, of input: String?) -> Sentence {
    let name = input.map { " \($0)" } ?? ""
    return Sentence(
      english: "rows left out: \(left), errors: \(errors), doubtful values: \(doubtful); "
        + "see “kopa check\(name)”",
      latvian: "izlaistas rindas: \(left), kļūdas: \(errors), apšaubāmas vērtības: \(doubtful); "
        + "skat. „kopa check\(name) --language lv”")
  }

  /// `input` is `nil` where its name might tell who is who.
  static func namesMerged(_ count: Int, of input: String?) -> Sentence {
    let name = input.map { " \($0)" } ?? ""
    return Sentence(
      english: "names merged without asking: \(count); see “kopa check\(name)”, or say "
        + "--no-resolve",
      latvian: "nejautājot apvienoti nosaukumi: \(count); skat. „kopa check\(name) --language lv”, "
        + "vai norādiet --no-resolve")
  }

  static func attributesLeftOut(_ names: [String]) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence(
      english: "attributes left out, since they could tell who is who: \(list)",
      latvian: "izlaistās pazīmes, jo pēc tām varētu noteikt, kas ir kas: \(list)")
  }

  static func keyIsOpen(_ path: String) -> Sentence {
    Sentence(
      english: "others can read the key to the codes, \(path) or its table.",
      latvian: "kodu atslēgu \(path) vai tās tabulu var lasīt arī citi.")
  }

  static func factsJoined(_ facts: CooperationMentions.JoinedFacts) -> Sentence {
    let (joined, left) = (facts.joined, facts.activities - facts.joined)
    return Sentence(
      english: "activities that --activities tells of: \(joined); those that it does not: \(left)",
      latvian: "aktivitātes, par kurām ir ziņas failā --activities: \(joined); bez tām: \(left)")
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

  /// The nodes are counted alone where their names are not to be told.
  static func strangeAttributes(_ nodes: [String], areNamed: Bool) -> Sentence {
    let shown = nodes.prefix(5)
    let more = nodes.count > 5 ? ", …" : ""
    return Sentence(
      english: "rows of --attributes whose node is not in the network: \(nodes.count)"
        + (areNamed ? " (\(shown.map { "“\($0)”" }.joined(separator: ", "))\(more))" : ""),
      latvian: "--attributes rindas, kuru virsotnes tīklā nav: \(nodes.count)"
        + (areNamed ? " (\(shown.map { "„\($0)”" }.joined(separator: ", "))\(more))" : ""))
  }

  static func templateIsIn(_ path: String) -> Sentence {
    Sentence(
      english: "The workbook to fill in is in \(path)",
      latvian: "Aizpildāmā veidne ir failā \(path)")
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
