@testable import IdentityResolution
import Testing

@Suite("What stands beside a name")
struct ShortNameTests {
  private func text(_ letters: [UInt8]) -> String { String(decoding: letters, as: UTF8.self) }

  @Test(arguments: [
    ("Latvian IT Cluster (LITC)", "litc", "latvianitcluster"),
    (
      "Institut national de la santé et de la recherche médicale (INSERM)", "inserm",
      "institutnationaldelasanteetdelarecherchemedicale"
    ),
    (
      "United Nations Educational, Scientific and Cultural Organization -UNESCO", "unesco",
      "unitednationseducationalscientificandculturalorganization"
    ),
    ("Cluster d’Illuminació de Catalunya – CICAT", "cicat", "clusterdilluminaciodecatalunya"),
    ("Stuttgart Region Development Agency (WRS)", "wrs", "stuttgartregiondevelopmentagency"),
  ])
  func `a short name`(name: String, short: String, rest: String) {
    let found = ShortName.all(in: FoldedText(name).words)
    #expect(found.map { text($0.letters) }.contains(short))
    #expect(found.first { text($0.letters) == short }.map { text($0.rest) } == rest)
  }

  @Test(arguments: [
    "THERMO FISHER SCIENTIFIC (BREMEN)", "Piedmont Region, Turin", "Baltic Wood (LV)", "Alfa Beta",
    "University of Latvia Faculty of Physics", "",
  ])
  func `no short name`(name: String) {
    #expect(ShortName.all(in: FoldedText(name).words).isEmpty)
  }

  @Test(arguments: [
    ("Tecnalia Research & Innovation Foundation, Spain", "ES", "tecnaliaresearchinnovation"),
    ("Ministry of Economics of the Republic of Latvia", "LV", "ministryofeconomics"),
    ("National Cluster Association-CZ", "CZ", "nationalcluster"),
  ])
  func `a country at the end`(name: String, code: String, rest: String) {
    let country = EndingCountry(FoldedText(name).words)
    #expect(country?.code == code)
    #expect(country.map { text($0.rest) } == rest)
  }

  @Test(arguments: [
    "University of Latvia", "Bank of Latvia", "Siemens Österreich", "VDI/VDE it", "Spain", "",
    "Spanish Institute of Physics",
  ])
  func `no country at the end, or it is the name itself`(name: String) {
    #expect(EndingCountry(FoldedText(name).words) == nil)
  }
}
