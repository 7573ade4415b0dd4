import Testing

@testable import IdentityResolution

@Suite("The most that clues can make of a likeness")
struct CluesBoundTests {
  /// One bit for each clue: whether it is known of an organisation.
  private func organisation(_ known: Int, _ value: String) -> NamedOrganisation {
    func clue(_ bit: Int) -> Set<String> { known >> bit & 1 == 1 ? [value] : [] }
    return NamedOrganisation(
      "x", countries: clue(0), towns: clue(1), postcodes: clue(2),
      identifiers: Set(clue(3).map { .init(scheme: "vat", value: $0) }), websites: clue(4))
  }

  @Test func `no clues make more of a likeness than is reckoned with`() {
    var compared = 0
    for known in 0..<32 {
      for other in 0..<32 {
        for value in ["lv", "ee"] {
          let (one, two) = (organisation(known, "lv"), organisation(other, value))
          for confidence in [0, 0.3, 0.6, 0.93, 0.94, 0.97, 1] {
            for ground in [Evidence.Ground.alike(word: "x"), .letters, .ownCountry("LV")] {
              let weighed = Clues.weighed(
                Evidence(ground: ground, confidence: confidence), one, two)
              #expect(weighed.confidence <= Clues.most(confidence, one, two) + 1e-12)
              compared += 1
            }
          }
        }
      }
    }
    #expect(compared == 32 * 32 * 2 * 7 * 3)
  }
}
