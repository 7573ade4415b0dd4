import CooperationRecords

/// The words for kinds of organisations: the names of Kopa, the codes of CORDIS and its dashboard,
/// the types of keep.eu, and Latvian.
enum OrganisationKindWords {
  static let table = WordTable<OrganisationKind>(
    OrganisationKind.allCases.map { ($0, [$0.rawValue, $0.latvianName]) } + families)

  /// The kind of a code of CORDIS with more behind it, as in `PRC;`; `nil` for anything else.
  static func codeAtStart(of text: String) -> OrganisationKind? {
    let code = text.prefix(3)
    guard ["HES", "PRC", "REC", "PUB", "OTH"].contains(code), text.count > 3,
      !text.dropFirst(3).prefix(1).allSatisfy(\.isLetter)
    else { return nil }
    return table[String(code)]
  }

  private static let families: [(OrganisationKind, [String])] = [
    (
      .sme,
      [
        "small and medium-sized enterprise", "small or medium-sized enterprise",
        "small enterprise", "medium enterprise", "micro enterprise", "MVU", "mikrouzņēmums",
        "sīkais uzņēmums", "mazais uzņēmums", "vidējais uzņēmums",
        "mazais vai vidējais uzņēmums", "mazie un vidējie uzņēmumi",
      ]
    ),
    (
      .largeEnterprise,
      ["large", "large company", "enterprise, except SME", "lielais uzņēmums", "liels uzņēmums"]
    ),
    (
      .enterprise,
      [
        "PRC", "company", "firm", "private for-profit entity",
        "private for-profit entities (excluding higher or secondary education establishments)",
        "private for profit (excl. education)", "uzņēmums", "komersants", "kapitālsabiedrība",
      ] + PersonWords.soleTraders
    ),
    (
      .university,
      [
        "HES", "higher education", "higher or secondary education",
        "higher or secondary education establishments", "higher education institution",
        "universitāte", "augstskola", "koledža",
      ]
    ),
    (
      .researchInstitute,
      [
        "REC", "research", "research organisation", "research organisations",
        "research organization", "research institution", "research centre",
        "pētniecības iestāde", "pētniecības organizācija", "pētniecības institūts",
        "zinātniskais institūts", "zinātniskā institūcija",
      ]
    ),
    (
      .universityOrResearch,
      [
        "higher education and research organisations",
        "higher education and research institutions", "higher education and research",
      ]
    ),
    (
      .publicAuthority,
      [
        "PUB", "public body", "public body (excl. research and education)",
        "public bodies (excluding research organisations and secondary or higher education "
          + "establishments)",
        "local public authority", "regional public authority", "national public authority",
        "municipality", "ministry", "valsts iestāde", "publiska iestāde", "pašvaldība",
        "ministrija", "plānošanas reģions",
      ]
    ),
    (
      .agency,
      [
        "development agency", "innovation agency", "sectoral agency",
        "business support organisation", "aģentūra", "valsts aģentūra", "attīstības aģentūra",
      ]
    ),
    (
      .clusterOrganisation,
      [
        "cluster organization", "cluster", "cluster manager", "klastera organizācija",
        "klastera vadības organizācija", "klasteris",
      ]
    ),
    (
      .association,
      [
        "chamber", "NGO", "interest groups including NGOs", "interest group", "biedrība",
        "asociācija", "kamera",
      ]
    ),
    (.other, ["OTH", "others", "cits", "cita", "citi", "citas"] + PersonWords.persons),
    (.unknown, ["not known", "nav zināms", "nezināms"]),
  ]
}

/// The words for kinds of activities, in English and Latvian.
enum ActivityKindWords {
  static let table = WordTable<ActivityKind>(
    ActivityKind.allCases.map { ($0, [$0.rawValue]) } + [
      (.marketing, ["joint marketing", "mārketings", "kopīgs mārketings"]),
      (
        .internationalisation,
        ["internationalization", "export", "internacionalizācija", "starptautiskošana", "eksports"]
      ),
      (
        .research,
        [
          "R&D", "research and development", "R&D&I", "pētniecība", "pētniecība un attīstība",
          "pētījumi",
        ]
      ),
      (.training, ["learning", "education", "mācības", "apmācības", "apmācība"]),
      (.other, ["others", "cits", "cita", "citi", "citas"]),
    ])
}

/// The roles that sources are known to write; others are kept too, with a finding.
enum RoleWords {
  static let table = WordTable<Knowledge>([(.known, words)])

  enum Knowledge { case known }

  private static let words = [
    "coordinator", "participant", "partner", "lead partner", "project partner",
    "lead beneficiary", "associated partner", "international partner", "third party",
    "linked third party", "affiliated entity", "beneficiary", "host institution", "member",
    "leader", "organiser", "organizer", "koordinators", "dalībnieks", "partneris",
    "vadošais partneris", "projekta partneris", "sadarbības partneris", "asociētais partneris",
    "finansējuma saņēmējs", "projekta iesniedzējs", "organizators", "biedrs", "vadītājs",
  ]
}

/// The kinds and legal forms that say that somebody is a natural person.
enum PersonWords {
  static let table = WordTable<Knowledge>([(.person, persons + soleTraders)])

  enum Knowledge { case person }

  static let persons = [
    "natural person", "private person", "private individual", "individual", "person",
    "fiziska persona", "privātpersona",
  ]

  /// Persons who are enterprises.
  static let soleTraders = [
    "sole trader", "sole proprietor", "sole proprietorship", "self-employed", "freelancer",
    "individuālais komersants", "IK", "saimnieciskās darbības veicējs",
    "saimnieciskās darbības veicēja", "pašnodarbinātais", "pašnodarbinātā persona",
  ]
}

/// The words for yes and no; `nil` is an open answer.
enum YesNoWords {
  static let table = WordTable<Bool?>([
    (true, ["yes", "y", "true", "1", "jā"]),
    (false, ["no", "n", "false", "0", "nē"]),
    (nil, ["unknown", "nav zināms", "nezināms"]),
  ])
}
