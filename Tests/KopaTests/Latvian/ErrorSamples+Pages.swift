@testable import Kopa

extension ErrorSamples {
  static let pages: [ErrorSamples] = [
    ErrorSamples(
      "PDFError", "DocumentFiles/PDF/PDFError.swift",
      [
        ("notInstalled", PDFError.notInstalled),
        ("notRunnable", PDFError.notRunnable(path: "/bin/w1")),
        ("tooOld", PDFError.tooOld(version: "57.2")), ("noFonts", PDFError.noFonts),
        ("failed", PDFError.failed(message: "r8")), ("tooSlow", PDFError.tooSlow(seconds: 300)),
        ("noPlace", PDFError.noPlace(reason: "r8")),
      ])
  ]
}
