extension Lexicon {
  /// The parts of names that sound like `language`; the stems mean nothing in it.
  init(_ language: SyntheticLanguage) {
    switch language {
    case .basque: self = .basque
    case .catalan: self = .catalan
    case .english: self = .english
    case .hungarian: self = .hungarian
    case .italian: self = .italian
    case .latvian: self = .latvian
    case .polish: self = .polish
    }
  }

  private static let basque = Lexicon(
    starts: words(
      "Txorl Zurrunb Arrañ Itsusk Goxab Lurmuñ Etxubr Kirrizk Bihurz Oñazt Uxarr Mendux"),
    ends: words("ondo aga eta iko urdi ezti arte ubi engoa itzu"),
    trades: words("Metala Zura Datuak Optika Elikagaiak Energia Bioteknika Logistika"),
    patterns: Patterns(
      sme: "* % S.L.", large: "* % S.A.", university: "* Unibertsitatea",
      institute: "* Ikerketa Institutua", authority: "* Udala", agency: "* Garapen Agentzia",
      cluster: "* Klusterra", association: "* Elkartea"))

  private static let catalan = Lexicon(
    starts: words(
      "Xarbot Puigcr Ventalç Granyv Bruixm Escullv Farigl Molsosc Trumunç Llufr Gargolç Vespr"),
    ends: words("ells ona às ívol ets orra ençà ulls eda ims"),
    trades: words("Metalls Fusta Dades Òptica Aliments Energia Biotècnica Logística"),
    patterns: Patterns(
      sme: "* % SL", large: "* % SA", university: "Universitat *",
      institute: "Institut de Recerca *", authority: "Ajuntament *", agency: "Agència *",
      cluster: "Clúster *", association: "Associació *"))

  private static let english = Lexicon(
    starts: words(
      "Brannoch Glenshur Dunwhit Kilmord Strathbel Ballyfen Lochdrum Carrowgl Inverhush Skerrin "
        + "Oughterm Tullyvex"),
    ends: words("ie more ach an ock een isk ow ard ell"),
    trades: words("Metals Timber Data Optics Foods Energy Biotech Logistics"),
    patterns: Patterns(
      sme: "* % Ltd", large: "* % plc", university: "University of *",
      institute: "* Research Institute", authority: "* Council", agency: "* Development Agency",
      cluster: "* Cluster", association: "* Association"))

  private static let hungarian = Lexicon(
    starts: words("Csörgy Zsúrl Ördöny Pörk Gyűsz Tűzsák Bögyöl Lőcsm Szöcsk Rőföl Nyűvés Hűvöl"),
    ends: words("ény ósd ákos ület őd ancs ugra elleg inta omb"),
    trades: words("Fém Faipar Adat Optika Élelmiszer Energia Biotechnika Logisztika"),
    patterns: Patterns(
      sme: "* % Kft.", large: "* % Zrt.", university: "* Egyetem", institute: "* Kutatóintézet",
      authority: "* Önkormányzat", agency: "* Fejlesztési Ügynökség", cluster: "* Klaszter",
      association: "* Egyesület"))

  private static let italian = Lexicon(
    starts: words(
      "Brugnav Scarlev Fontarz Quercigl Tramogg Gozzap Lumachiv Pratuz Ribolm Zufolm Vignasc "
        + "Cestigl"),
    ends: words("ello asca ezzo ogna ucci arda ìa ante urlo olò"),
    trades: words("Metalli Legno Dati Ottica Alimenti Energia Biotecnica Logistica"),
    patterns: Patterns(
      sme: "* % S.r.l.", large: "* % S.p.A.", university: "Università di *",
      institute: "Istituto di Ricerca *", authority: "Comune di *", agency: "Agenzia *",
      cluster: "Polo *", association: "Associazione *"))

  private static let latvian = Lexicon(
    starts: words("Ķelv Šņaur Žūv Ļurb Dzirkņ Ņirv Čauķ Vižņ Ģebl Grīšļ Plūkš Smeldž"),
    ends: words("ardi ene ītis umi aste onis ūde eļi āja išķi"),
    trades: words("Metāls Kokapstrāde Dati Optika Pārtika Enerģija Biotehnika Loģistika"),
    patterns: Patterns(
      sme: "SIA “* %”", large: "AS “* %”", university: "Augstskola “*”",
      institute: "Zinātniskais institūts “*”", authority: "Pašvaldība “*”",
      agency: "Attīstības aģentūra “*”", cluster: "Klasteris “*”", association: "Biedrība “*”"))

  private static let polish = Lexicon(
    starts: words("Brzęwk Śmirz Żułcz Gęźb Krzyźl Dźwirb Łąpsz Ćwiżm Pląśn Szczwil Wąchrz Trzęgł"),
    ends: words("owiec anka yna ówka eń acz ynek isko ęba omir"),
    trades: words("Metale Drewno Dane Optyka Żywność Energia Biotechnika Logistyka"),
    patterns: Patterns(
      sme: "* % sp. z o.o.", large: "* % S.A.", university: "Politechnika *",
      institute: "Instytut Badawczy *", authority: "Urząd *", agency: "Agencja Rozwoju *",
      cluster: "Klaster *", association: "Stowarzyszenie *"))

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
