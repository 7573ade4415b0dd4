@testable import IdentityResolution
import Testing

@Suite("Folded text")
struct FoldedTextTests {
  private func words(_ name: String) -> [String] { FoldedText(name).words.map(\.text) }

  @Test(arguments: [
    ("Rīgas Tehniskā universitāte", "rigas tehniska universitate"),
    ("MUENCHEN München Munchen", "munchen munchen munchen"),
    ("Łódź Straße Århus Ærø", "lodz strasse arhus aro"),
    ("Πανεπιστήμιο Πατρών", "panepistimio patron"),
    ("Българска академия на науките", "balgarska akademiya na naukite"),
    ("S.p.A. A/S e.V. s.r.o.", "spa as ev sro"),
    ("D’électricité, d'Électricité", "d electricite d electricite"),
    ("R\u{65}\u{301}gion", "region"),
    ("", ""), ("  – ( ) ", ""),
  ])
  func `letters of every alphabet become a to z`(name: String, folded: String) {
    #expect(words(name).joined(separator: " ") == folded)
  }

  @Test func `brackets, dashes and commas part pieces; hyphens do not`() {
    let words = FoldedText("EPSI - European Platform (for Sport), Inno-vation").words
    #expect(
      words.map(\.before) == [.space, .piece, .space, .bracket, .space, .bracket, .mark])
    #expect(words.map(\.isCapitals) == [true, false, false, false, false, false, false])
  }

  @Test func `a name of a million letters is cut, not read`() {
    #expect(words(String(repeating: "ab ", count: 400_000)).count < 400)
  }
}
