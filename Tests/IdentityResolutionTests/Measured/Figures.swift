import Foundation
import IdentityResolution

/// Figures for `docs/identity.md`, printed if `KOPA_FIGURES` is set (`scripts/measure-names`).
enum Figures {
  static func tell(_ line: String) {
    guard ProcessInfo.processInfo.environment["KOPA_FIGURES"] != nil else { return }
    print("figure: \(line)")
  }

  static func tell(_ title: String, _ agreement: IdentityAgreement) {
    func text(_ score: IdentityAgreement.Score) -> String {
      let values = [score.precision, score.recall].map { value in
        value.map { String(format: "%.4f", $0) } ?? "–"
      }
      return values.joined(separator: " ")
    }
    tell("\(title): pairs \(text(agreement.pairwise)), B³ \(text(agreement.bCubed))")
  }
}
