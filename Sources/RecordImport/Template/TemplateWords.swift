import CooperationRecords

/// The words of the template that can be chosen, each of which the reader knows.
enum TemplateWords {
  static let organisationKinds: [Sentence] = OrganisationKind.allCases
    .filter { $0 != .unknown && $0 != .universityOrResearch }
    .map { Sentence(english: $0.rawValue, latvian: $0.latvianName) }

  static let activityKinds = [
    Sentence(english: "marketing", latvian: "mārketings"),
    Sentence(english: "internationalisation", latvian: "internacionalizācija"),
    Sentence(english: "research", latvian: "pētniecība"),
    Sentence(english: "training", latvian: "mācības"),
    Sentence(english: "other", latvian: "cits"),
  ]

  static let roles = [
    Sentence(english: "coordinator", latvian: "koordinators"),
    Sentence(english: "partner", latvian: "partneris"),
    Sentence(english: "associated partner", latvian: "asociētais partneris"),
    Sentence(english: "organiser", latvian: "organizators"),
    Sentence(english: "participant", latvian: "dalībnieks"),
  ]

  static let answers = [
    Sentence(english: "yes", latvian: "jā"), Sentence(english: "no", latvian: "nē"),
  ]

  static let ris3Directions = ["1", "2", "3"].map { Sentence(english: $0, latvian: $0) }

  /// The five areas of Latvia's strategy, as it names them since 2021.
  static let ris3Areas = [
    Sentence(
      english: "Knowledge-intensive bioeconomy", latvian: "Zināšanu ietilpīga bioekonomika"),
    Sentence(
      english: "Biomedicine, medical technologies, pharmacy",
      latvian: "Biomedicīna, medicīnas tehnoloģijas, farmācija"),
    Sentence(
      english: "Photonics and smart materials, technologies and engineering systems",
      latvian: "Fotonika un viedie materiāli, tehnoloģijas un inženiersistēmas"),
    Sentence(english: "Smart energy and mobility", latvian: "Viedā enerģētika un mobilitāte"),
    Sentence(
      english: "Information and communication technologies",
      latvian: "Informācijas un komunikācijas tehnoloģijas"),
  ]

  static let notInList = Sentence(
    english: "This is not in the list. Choose one of the words in it, or leave the cell empty.",
    latvian: "Sarakstā tā nav. Izvēlieties vienu no saraksta vārdiem vai atstājiet šūnu tukšu.")

  static let notListed = Sentence(
    english: "This name is not in its sheet yet. Is it spelt the same way there?",
    latvian: "Šāda nosaukuma attiecīgajā lapā vēl nav. Vai tur tas rakstīts tāpat?")

  static let noDay = Sentence(
    english: "Write a day between 1950 and 2100, such as 01.04.2018.",
    latvian: "Ierakstiet dienu no 1950. līdz 2100. gadam, piemēram, 01.04.2018.")

  static let noAmount = Sentence(
    english: "Write a number that is not below zero, without the currency.",
    latvian: "Ierakstiet skaitli, kas nav mazāks par nulli, bez valūtas.")
}
