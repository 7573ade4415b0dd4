import ClusterEvaluation
import CollaborationNetworks
import CooperationRecords
import Documents
import Graphviz
import NetworkDrawing

extension ChangeBriefing {
  /// The years from the earlier span to the later one, side by side; `nil` where they are not known, or
  /// where nobody may be named.
  ///
  /// - Throws: `SVGError` if the page does not take the picture, or an error of the drawing.
  func yearsSection(_ language: DocumentLanguage) throws -> Section? {
    guard let windows = study?.windows, minimumCell == nil else { return nil }
    let plan = NetworkPlan(
      window: DateWindow(from: windows.earlier.from, through: windows.later.through),
      windowRule: rule)
    let style = MultiplesStyle(words: language == .latvian ? .latvian : .english)
    let picture: MultiplesPicture
    do throws(MultiplesError) {
      picture = try MultiplesPicture(of: records, by: .year, plan: plan, style: style)
    } catch {
      return Section(ChangePhrase.yearsHeading[language]) {
        Paragraph(Text(ChangePhrase.noYears[language]), style: .small)
      }
    }
    let caption = ChangePhrase.yearsCaption(windows)[language]
    let figure = Figure(
      try SVG(String(decoding: picture.rendered(.svg), as: UTF8.self)), caption: Text(caption),
      description: picture.textAlternative, reading: Text(picture.caption.joined(separator: " ")),
      data: panels(picture, captioned: caption, language))
    return Section(ChangePhrase.yearsHeading[language]) { figure }
  }

  private func panels(
    _ picture: MultiplesPicture, captioned caption: String, _ language: DocumentLanguage
  ) -> Table {
    Table(
      Text(caption), of: picture.panels,
      columns: [
        .text(ChangePhrase.year[language]) { $0.title },
        .number(ChangePhrase.active[language]) { Double($0.organisations) },
        .number(ChangePhrase.ties[language]) { Double($0.ties) },
        .number(ChangePhrase.newTies[language]) { $0.newTies.map(Double.init) },
      ])
  }
}

extension ChangePhrase {
  static let yearsHeading = Sentence(english: "Year by year", latvian: "Gadu pa gadam")
  static let year = Sentence(english: "Year", latvian: "Gads")
  static let newTies = Sentence(english: "New ties", latvian: "Jaunas saites")

  static func yearsCaption(_ windows: ChangeWindows) -> Sentence {
    let span = "\(windows.earlier.from.year)–\(windows.later.through.year)"
    return Sentence(
      english: "Who worked with whom in each year, \(span)",
      latvian: "Kas ar ko sadarbojās katrā gadā, \(span)")
  }

  static let noYears = Sentence(
    english:
      "The years are not drawn: there are more of them, or more organisations in them, than can be "
      + "told apart side by side.",
    latvian:
      "Gadi nav attēloti: to vai organizāciju tajos ir vairāk, nekā blakus var atšķirt.")
}
