@testable import IdentityResolution
import Testing

@Suite("Legal forms")
struct LegalFormsTests {
  private func read(_ name: String) -> (core: String, form: String?) {
    let (core, form) = NameReader.withoutForm(FoldedText(name).words[...])
    return (core.map(\.text).joined(separator: " "), form?.text)
  }

  @Test(arguments: [
    ("SIA “Baltic Wood”", "baltic wood", "sia"),
    ("Baltic Wood, SIA", "baltic wood", "sia"),
    ("Sabiedrība ar ierobežotu atbildību Koks", "koks", "sabiedribaarierobezotuatbildibu"),
    ("Latvijas Finieris AS", "latvijas finieris", "as"),
    ("Profactor Gmbh", "profactor", "gmbh"),
    ("Next Technology S.R.L.", "next technology", "srl"),
    ("Indra Sistemas S.A.", "indra sistemas", "sa"),
    ("ITTI Sp. z o.o.", "itti", "spzoo"), ("ITTI SP ZOO", "itti", "spzoo"),
    ("Kainuun Etu Oy", "kainuun etu", "oy"), ("Cell AB (publ)", "cell", "abpubl"),
    ("Alfa Kft.", "alfa", "kft"), ("Selex S.p.A.", "selex", "spa"), ("Comet, S.L.", "comet", "sl"),
    ("biedrība Zaļais ceļš", "zalais cels", "biedriba"), ("Fraunhofer e.V.", "fraunhofer", "ev"),
    ("ANTEJA d.o.o.", "anteja", "doo"), ("Alma s.r.o.", "alma", "sro"),
  ])
  func `a form is taken out of the name`(name: String, core: String, form: String) {
    #expect(read(name) == (core, form))
  }

  @Test func `a form alone is the name`() {
    #expect(read("AS") == ("as", nil))
    #expect(read("Stichting") == ("stichting", nil))
  }

  @Test(arguments: [
    ("AG", "Aktiengesellschaft", true), ("Oy", "Ltd", true), ("SIA", "SIA", true),
    ("SIA", "AS", false), ("SIA", "OÜ", false), ("GmbH", "Stiftung", false), ("", "SIA", false),
    ("", "", true),
  ])
  func `forms of one organisation`(one: String, other: String, agree: Bool) {
    let forms = [one, other].map { read("X Y " + $0).form }
    let found = forms.map { text in text.flatMap { LegalForms.form([$0]) } }
    #expect(LegalForms.agree(found[0], found[1]) == agree)
  }
}
