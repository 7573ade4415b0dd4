import Kopa

/// Why options of a comparison do not go together, or are no values.
extension Sentence {
  static let fileToCompare = Sentence(
    english: "Say a file to compare, or --list alone.",
    latvian: "Norādiet salīdzināmo failu vai tikai --list.")

  static let byDividesOneInput = Sentence(
    english: "--by divides one input; several inputs are one cluster each.",
    latvian: "--by dala vienu ievadi; ja to ir vairākas, katra ir viens klasteris.")

  static func plannedAlready(_ option: String, by plan: String) -> Sentence {
    Sentence(
      english: "\(plan) says what \(option) would; leave the option out.",
      latvian: "\(plan) jau pasaka to, ko \(option); šo opciju izlaidiet.")
  }

  static let summaryIsJSON = Sentence(
    english: "A summary is JSON; say --output x.json.",
    latvian: "Kopsavilkums ir JSON; norādiet --output x.json.")

  static func summaryHasNoRecords(_ option: String) -> Sentence {
    Sentence(
      english: "\(option) is about records, and summaries hold none; say it where they are made.",
      latvian:
        "\(option) attiecas uz ierakstiem, bet kopsavilkumos to nav; norādiet to, kad tos veidojat."
    )
  }

  static let summariesHaveNoPage = Sentence(
    english: "A comparison of summaries is text, csv or json: a page needs the records.",
    latvian: "Kopsavilkumu salīdzinājums ir text, csv vai json: lapai vajag ierakstus.")

  static let summaryOfSummaries = Sentence(
    english: "--summarise summarises records, and there are summaries among the inputs.",
    latvian: "--summarise veido ierakstu kopsavilkumu, bet starp ievadēm ir kopsavilkumi.")

  static let replicates = Sentence(
    english: "--replicates is a number from 0 to 1000000.",
    latvian: "--replicates ir skaitlis no 0 līdz 1000000.")

  static func noSuchIndicator(_ name: String) -> Sentence {
    Sentence(
      english: "There is no indicator “\(name)”; “kopa compare --list” names them.",
      latvian: "Rādītāja „\(name)” nav; tos nosauc „kopa compare --list”.")
  }

  static let yearsOfMembership = Sentence(
    english: "--years is a number from 1 to 10.", latvian: "--years ir skaitlis no 1 līdz 10.")

  static func noSuchRules(_ name: String, offered: [String]) -> Sentence {
    let list = offered.joined(separator: ", ")
    return Sentence(
      english: "There are no rules “\(name)”; say one of \(list).",
      latvian: "Prasību „\(name)” nav; norādiet kādu no šīm: \(list).")
  }

  static func clusterTwice(_ name: String) -> Sentence {
    Sentence(
      english: "Two inputs are called “\(name)”; rename one, since each is a cluster by its name.",
      latvian: "Divas ievades saucas „\(name)”; vienu pārdēvējiet, jo klasterim ir tās nosaukums.")
  }

  static let whatIfHasNoPage = Sentence(
    english:
      "What --without, --with-tie and --join would change has no page; say text, csv or json.",
    latvian:
      "Tam, ko mainītu --without, --with-tie un --join, nav lapas; norādiet text, csv vai json.")

  static let whatIfOneInput = Sentence(
    english: "--without, --with-tie and --join change the clusters of one input; say it first.",
    latvian: "--without, --with-tie un --join maina vienas ievades klasterus; norādiet to vispirms."
  )

  static func twoNames(_ option: String) -> Sentence {
    Sentence(
      english:
        "\(option) takes two names, in quotation marks where they have spaces; say the input "
        + "before it.",
      latvian: "\(option) prasa divus nosaukumus, pēdiņās, ja tajos ir atstarpes; ievadi norādiet "
        + "pirms tās.")
  }
}
