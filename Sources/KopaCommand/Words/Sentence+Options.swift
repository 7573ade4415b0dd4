import Kopa

/// Why options do not go together, or are no values.
extension Sentence {
  static func tableOrNetwork(_ option: String, _ other: String) -> Sentence {
    Sentence(
      english:
        "\(option) is for tables and \(other) for network files; leave one of them out.",
      latvian: "\(option) ir tabulām, bet \(other) – tīkla failiem; vienu no tām izlaidiet.")
  }

  static let cohortNeedsBoundary = Sentence(
    english: "--cohort needs --boundary members or members-and-partners.",
    latvian: "--cohort lieto kopā ar --boundary members vai members-and-partners.")

  static let asOfNeedsCohort = Sentence(
    english: "--as-of is the date of cohorts; say --cohort with it.",
    latvian: "--as-of ir kohortu datums; norādiet arī --cohort.")

  static let windowRuleNeedsWindow = Sentence(
    english: "--window-rule needs a --window, or --by year.",
    latvian: "--window-rule lieto kopā ar --window vai --by year.")

  static func notInComparison(_ option: String) -> Sentence {
    Sentence(
      english:
        "\(option) is not for --about comparison, which takes --by, --window, --window-rule and "
        + "--as-of.",
      latvian:
        "\(option) nelieto kopā ar --about comparison; tam der --by, --window, --window-rule "
        + "un --as-of.")
  }

  static func unknownEncoding(_ name: String, offered: [String]) -> Sentence {
    let list = offered.joined(separator: ", ")
    return Sentence(
      english: "“\(name)” is no encoding that Kopa reads; say one of \(list).",
      latvian: "„\(name)” nav kodējums, ko Kopa lasa; norādiet vienu no šiem: \(list).")
  }

  static let workersFromOne = Sentence(
    english: "--workers is a number from 1 up.", latvian: "--workers ir skaitlis, sākot no 1.")

  static let pictureEndings = Sentence(
    english: "--output ends in .svg, .png or .pdf.",
    latvian: "--output beidzas ar .svg, .png vai .pdf.")

  static let draftOrMapping = Sentence(
    english: "--write-mapping drafts what --mapping reads; say one of them.",
    latvian: "--write-mapping raksta uzmetumu tam, ko --mapping lasa; norādiet vienu no tām.")

  static let listAlone = Sentence(
    english: "--list names all measures and takes no file.",
    latvian: "--list nosauc visus rādītājus, un fails tai nav vajadzīgs.")

  static let directedOfDirections = Sentence(
    english: "--directed is for measures that heed directions; leave it out.",
    latvian: "--directed ir rādītājiem, kas ievēro virzienus; izlaidiet to.")

  static let otherNetworkOfComparisons = Sentence(
    english: "--with and --since are for measures of two networks; leave them out.",
    latvian: "--with un --since ir divu tīklu rādītājiem; izlaidiet tos.")

  static let templateAlone = Sentence(
    english: "--template reads nothing; say nothing else but its language and --output.",
    latvian: "--template neko nelasa; norādiet tikai tās valodu un --output.")

  static let fileOrTemplate = Sentence(
    english: "Say a file to check, or --template for one to fill in.",
    latvian: "Norādiet pārbaudāmo failu vai --template, lai iegūtu aizpildāmu veidni.")

  static let fileAndMeasure = Sentence(
    english: "Say a file and at least one measure; “kopa measure --list” names them.",
    latvian: "Norādiet failu un vismaz vienu rādītāju; tos nosauc „kopa measure --list”.")

  static let tableOrOutput = Sentence(
    english: "--table says what to print; with --output both tables are written.",
    latvian: "--table saka, ko izdrukāt; ar --output raksta abas tabulas.")

  static let draftWithoutPseudonyms = Sentence(
    english: "--write-mapping quotes the table as it is; leave the pseudonyms out.",
    latvian: "--write-mapping citē tabulu tādu, kāda tā ir; pseidonīmus izlaidiet.")

  static let minimumCellOfCounts = Sentence(
    english:
      "--minimum-cell is for tables of counts, --of network; the others have a row for each.",
    latvian: "--minimum-cell ir skaitu tabulām, --of network; citās katram ir sava rinda.")

  static let pseudonymsOfOneKind = Sentence(
    english: "--pseudonymise holds persons too; say one of the two.",
    latvian: "--pseudonymise aptver arī personas; norādiet vienu no abām.")

  static let keyNeedsPseudonyms = Sentence(
    english: "--pseudonym-key needs --pseudonymise or --pseudonymise-persons.",
    latvian: "--pseudonym-key lieto kopā ar --pseudonymise vai --pseudonymise-persons.")

  static let resolveWithoutPseudonyms = Sentence(
    english: "kopa resolve is about names; pseudonyms are for what is made after it.",
    latvian: "kopa resolve darbojas ar nosaukumiem; pseidonīmi ir tam, ko veido pēc tās.")

  static let joinNeedsAliases = Sentence(
    english:
      "--join-related reads the aliases that --no-resolve leaves aside; leave one of them out.",
    latvian:
      "--join-related lasa aizstājvārdus, ko --no-resolve neņem vērā; vienu no tām izlaidiet.")

  static let joinChangesNetwork = Sentence(
    english:
      "--join-related changes the network, not the table; say it to brief, measure or network.",
    latvian: "--join-related maina tīklu, nevis tabulu; norādiet to ar brief, measure vai network.")

  static let thresholds = Sentence(
    english: "--proposal and --automatic are from 0 to 1, --proposal the lower one.",
    latvian: "--proposal un --automatic ir no 0 līdz 1, un --proposal ir mazākais no tiem.")
}
