/// The words that a document adds itself.
struct Phrases {
  var notice, logo, skipToContent, contents: String
  var howToRead, caution, conventions, reference: String
  var search, searchHint, partners, notDrawn, found, nothingFound, clear: String
  var figure, table, dataOfFigure, andMore: @Sendable (Int) -> String
}

extension DocumentLanguage {
  var phrases: Phrases {
    switch self {
    case .english: .english
    case .latvian: .latvian
    }
  }
}

extension Phrases {
  fileprivate static let english = Phrases(
    notice: "Notice",
    logo: "Logo",
    skipToContent: "Skip to content",
    contents: "Contents",
    howToRead: "How to read this figure:",
    caution: "Caution",
    conventions: "Conventions",
    reference: "Reference",
    search: "Find by name",
    searchHint: "Point at an element of the figure, or find it by name, to see its partners.",
    partners: "Partners",
    notDrawn: "Not drawn in this figure.",
    found: "Found",
    nothingFound: "Nothing found",
    clear: "Clear",
    figure: { "Figure \($0)" },
    table: { "Table \($0)" },
    dataOfFigure: { "Data of figure \($0)" },
    andMore: { "and \(DocumentLanguage.english.number(Double($0))) more" })

  fileprivate static let latvian = Phrases(
    notice: "Paziņojums",
    logo: "Logotips",
    skipToContent: "Pāriet uz saturu",
    contents: "Saturs",
    howToRead: "Kā lasīt šo attēlu:",
    caution: "Jāņem vērā",
    conventions: "Pieņēmumi",
    reference: "Atsauce",
    search: "Meklēt pēc nosaukuma",
    searchHint:
      "Norādiet uz kādu attēla elementu vai meklējiet to pēc nosaukuma, lai redzētu tā partnerus.",
    partners: "Partneri",
    notDrawn: "Šajā attēlā nav parādīts.",
    found: "Atrasts",
    nothingFound: "Nekas nav atrasts",
    clear: "Notīrīt",
    figure: { "\($0). attēls" },
    table: { "\($0). tabula" },
    dataOfFigure: { "\($0). attēla dati" },
    andMore: { "un vēl \(DocumentLanguage.latvian.number(Double($0)))" })
}
