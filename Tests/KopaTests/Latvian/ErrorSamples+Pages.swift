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
      ]),
    ErrorSamples(
      "PictureFileError", "DocumentFiles/Pictures/PictureFileError.swift",
      [
        ("notInstalled", PictureFileError.notInstalled),
        ("notRunnable", PictureFileError.notRunnable(path: "/bin/r1")),
        ("failed", PictureFileError.failed(name: "n1", message: "r8")),
        ("tooSlow", PictureFileError.tooSlow(name: "n1", seconds: 60)),
        ("noPlace", PictureFileError.noPlace(reason: "r8")),
      ]),
    ErrorSamples(
      "HouseStyleError", "Documents/Style/HouseStyleError.swift",
      [
        (
          "faint",
          HouseStyleError.faint(
            PageColour(red: 200, green: 201, blue: 202), contrast: 1.66, needed: 4.5,
            nearest: PageColour(red: 1, green: 2, blue: 3))
        ),
        ("noImage", HouseStyleError.noImage), ("damagedLogo", HouseStyleError.damagedLogo),
        ("logo", HouseStyleError.logo(.element("e1"))),
        ("logoTooLarge", HouseStyleError.logoTooLarge(kibibytes: 512)),
        ("logoTooManyDots", HouseStyleError.logoTooManyDots(limit: 4096)),
      ]),
  ]
}
