public import DocumentFiles

extension PDFError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .notInstalled:
      "PDF veido ar programmu WeasyPrint, bet tā nav uzstādīta; uzstādiet to ar „pipx install weasyprint” "
        + "vai rakstiet .html un izdrukājiet šo lapu."
    case .notRunnable(let path):
      "\(path), ko nosauc \(WeasyPrint.variable), nav palaižama programma; nosauciet tur WeasyPrint vai "
        + "mainīgo izlaidiet."
    case .tooOld(let version):
      "PDF veidošanai vajag WeasyPrint \(WeasyPrint.firstVersion) vai jaunāku, bet šī ir \(version); uzstādiet "
        + "jaunāku ar „pipx install weasyprint” vai rakstiet .html un izdrukājiet šo lapu."
    case .noFonts:
      "WeasyPrint neatrod nevienu fontu; uzstādiet kādus, piemēram, pakotni fonts-dejavu-core."
    case .failed(let message):
      "WeasyPrint PDF neizveidoja (\(message)); rakstiet .html un izdrukājiet šo lapu."
    case .tooSlow(let seconds):
      "WeasyPrint PDF nebija izveidojis \(seconds) sekundēs; rakstiet .html un izdrukājiet šo lapu."
    case .noPlace(let reason):
      "nav vietas pagaidu failiem (\(reason)), bez kuriem PDF nevar izveidot; atbrīvojiet vietu."
    }
  }
}
