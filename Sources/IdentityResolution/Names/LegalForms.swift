/// The legal forms of the countries of Europe, as they stand in names.
///
/// A form is one or more words, written as ``FoldedText`` folds them. Forms of one family say the
/// same in several countries (SIA, GmbH and Oy are limited companies); English writers translate
/// them (Oy becomes Ltd).
enum LegalForms {
  /// What a form says of the organisation.
  enum Family: String, Hashable, Sendable {
    case limited
    case jointStock
    case partnership
    case cooperative
    case association
    case foundation
    case publicBody
  }

  /// A form as it stands in a name.
  struct Form: Hashable, Sendable {
    /// Its words, joined: `gmbh`, `spzoo`.
    var text: String
    var family: Family
    /// Whether English writers put it for the form of another country.
    var isTranslation: Bool
  }

  /// The form that `words` spell, if they spell one.
  static func form(_ words: ArraySlice<String>) -> Form? { table[words.joined()] }

  /// The most words that a form has.
  static let mostWords = 6

  /// Whether two names that are alike in all else have forms of one organisation.
  ///
  /// A form in only one of both is no agreement: a foundation is not its university, and a public
  /// institute that becomes a company keeps its name.
  static func agree(_ first: Form?, _ second: Form?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    if first.text == second.text { return true }
    if synonyms[first.text] ?? first.text == synonyms[second.text] ?? second.text { return true }
    return first.family == second.family && first.isTranslation != second.isTranslation
  }

  private static let table: [String: Form] = {
    var table: [String: Form] = [:]
    for (family, forms) in forms {
      for form in forms {
        table[form] = Form(
          text: form, family: family, isTranslation: translations.contains(form))
      }
    }
    return table
  }()

  private static let translations: Set<String> = [
    "ltd", "limited", "coltd", "company", "co", "inc", "plc", "llc", "association", "foundation",
    "cooperative",
  ]

  private static let synonyms = [
    "limited": "ltd", "coltd": "ltd", "companylimited": "ltd",
    "gesellschaftmitbeschrankterhaftung": "gmbh", "gesmbh": "gmbh", "mbh": "gmbh",
    "aktiengesellschaft": "ag", "eingetragenerverein": "ev",
    "spolkazograniczonaodpowiedzialnoscia":
      "spzoo", "spolocnostsrucenimobmedzenym": "sro", "akciusabiedriba": "as",
    "sabiedribaarierobezotuatbildibu": "sia",
    "aktiebolag": "ab", "aktieselskab": "as", "osakeyhtio": "oy", "sociedadanonima": "sa",
    "sociedadlimitada": "sl", "srlu": "srl", "slu": "sl", "sau": "sa", "societaperazioni": "spa",
    "societeanonyme": "sa", "spolsro": "sro", "spolecnostsrucenimomezenym": "sro",
    "akciovaspolecnost": "as", "doo": "doo", "drustvosogranicenomodgovornoscu": "doo",
    "korlatoltfelelosseguttarsasag": "kft", "zartkoruenmukodoreszvenytarsasag": "zrt",
    "nyilvanosanmukodoreszvenytarsasag": "nyrt", "uzdarojiakcinebendrove": "uab",
    "incorporated": "inc", "corporation": "corp", "naamlozevennootschap": "nv",
    "beslotenvennootschap": "bv", "societeresponsabilitelimitee": "sarl", "asbl": "vzw",
    "osauhing": "ou", "aktsiaselts": "as", "spolkaakcyjna": "sa", "lda": "lda", "limitada": "lda",
    "aisbl": "ivzw",
  ]

  private static let forms: [(Family, [String])] = [
    (
      .limited,
      [
        "ltd", "limited", "coltd", "companylimited", "llc", "company", "co",
        "sia", "sabiedribaarierobezotuatbildibu", "ou", "osauhing", "uab", "mb",
        "uzdarojiakcinebendrove", "gmbh", "ggmbh", "mbh", "gesmbh", "gmbhcokg", "ug",
        "gesellschaftmitbeschrankterhaftung", "sarl", "sas", "sasu", "eurl",
        "societeresponsabilitelimitee", "srl", "srlu", "srls", "scarl", "scrl", "sprl", "bvba",
        "bv", "beslotenvennootschap", "sl", "slu", "slne", "sociedadlimitada", "lda", "limitada",
        "unipessoallda", "spzoo", "spolkazograniczonaodpowiedzialnoscia", "sro", "spolsro",
        "spolecnostsrucenimomezenym", "spolocnostsrucenimobmedzenym", "doo",
        "drustvosogranicenomodgovornoscu", "kft", "nkft",
        "korlatoltfelelosseguttarsasag", "nonprofitkft", "ood", "eood", "epe", "ike", "aps", "ehf",
        "oy", "osakeyhtio", "oyltd", "dac", "clg", "sti", "ltdsti",
      ]
    ),
    (
      .jointStock,
      [
        "plc", "inc", "incorporated", "corp", "corporation", "as", "akciusabiedriba", "aktsiaselts",
        "aktieselskab", "asa", "ab", "abpubl", "aktiebolag", "oyj", "ag", "aktiengesellschaft",
        "kgaa", "se", "sa", "sau", "sociedadanonima", "societeanonyme", "spolkaakcyjna", "sad",
        "spa", "societaperazioni", "nv", "naamlozevennootschap", "akciovaspolecnost", "dd", "zrt",
        "nyrt", "rt", "zartkoruenmukodoreszvenytarsasag", "nyilvanosanmukodoreszvenytarsasag",
        "ad", "ead", "ae", "hf", "sgps",
      ]
    ),
    (
      .partnership,
      [
        "kg", "ohg", "gbr", "partg", "snc", "sas", "scs", "vof", "cv", "bt", "kkt", "ks", "vos",
        "spj", "spk", "llp", "lp", "ik", "ikb", "pfa", "ky", "hb", "kb", "is", "ans", "sc",
      ]
    ),
    (
      .cooperative,
      [
        "eg", "scoop", "scop", "scic", "sccl", "scca", "coop", "cooperative", "scce", "egen",
        "andelsselskab", "osuuskunta", "kooperativs", "soccoop", "soccooparl", "scpa", "sce",
      ]
    ),
    (
      .association,
      [
        "ev", "eingetragenerverein", "verein", "biedriba", "nodibinajums", "asbl", "vzw", "ivzw",
        "aisbl", "association", "associacio", "asociacion", "associazione", "associacao",
        "asociatia", "stowarzyszenie", "egyesulet", "zs", "mtu", "ry", "apc", "zspo", "sdruzheniye",
        "sdruzhenie", "udruga", "udruzenje", "forening", "vereniging", "zdruzenie", "drustvo",
      ]
    ),
    (
      .foundation,
      [
        "foundation", "fundacion", "fundacio", "fundacja", "fondazione", "fondation", "fundacao",
        "fundatia", "stiftung", "stiftelsen", "stichting", "alapitvany", "nadace", "sihtasutus",
        "saatio", "zaklada", "fondatsiya", "idryma", "ffsp", "fsp", "fp", "onlus",
      ]
    ),
    (
      .publicBody,
      [
        "vsia", "vas", "psia", "vi", "ops", "po", "vvi", "spzoz", "epic", "gie", "geie", "eeig",
        "ewiv", "cic", "kdor", "ador", "zu", "apu", "mepe",
      ]
    ),
  ]
}
