import Testing

@testable import Lettering

@Suite("Names in capitals")
struct CapitalWordsTests {
  @Test(arguments: [
    ("GLASS FUTURES LTD", "Glass Futures Ltd"), ("TATA STEEL UK LIMITED", "Tata Steel UK Limited"),
    ("UNIVERSITY OF TARTU", "University of Tartu"),
    ("RĪGAS TEHNISKĀ UNIVERSITĀTE", "Rīgas Tehniskā Universitāte"),
    ("CONSIGLIO NAZIONALE DELLE RICERCHE", "Consiglio Nazionale delle Ricerche"),
    ("UPM-KYMMENE (UK) LIMITED", "UPM-Kymmene (UK) Limited"),
    ("STFC LABORATORIES", "STFC Laboratories"),
    ("I3D ROBOTICS LTD", "I3D Robotics Ltd"),
  ])
  func `become names as they are usually written`(name: String, expected: String) {
    #expect(CapitalWords.relaxed(name) == expected)
  }

  @Test(arguments: [
    "UNILEVER", "University of Tartu", "iMINDS VZW", "", "  ", "12 34", "ЛАТВИЯ", "大学 病院",
  ])
  func `one word, and what has a small letter, stays`(name: String) {
    #expect(CapitalWords.relaxed(name) == name)
  }

  @Test func `an acronym in brackets is found before`() {
    let label = ShortName.labels(of: ["AGENCY FOR COMPETITIVENESS OF THE COMPANY (ACCIÓ)"])[0]
    #expect(label.line == "ACCIÓ")
  }
}
