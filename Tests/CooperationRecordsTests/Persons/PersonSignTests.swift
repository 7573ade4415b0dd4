import CooperationRecords
import Testing

@Suite("Likely natural persons")
struct PersonSignTests {
  private func sign(_ name: String, _ kind: OrganisationKind = .sme) -> PersonSign? {
    PersonSign(inName: name, of: kind)
  }

  @Test(arguments: [
    "KALNIŅA Ilze", "Jānis Bērziņš", "TOSATO GIANLUIGI", "Dr. Wolfgang Feist",
    "VAN DER SCHANS ERNST", "IBANEZ REVERT MIREIA ALEJANDRA", "Peter L. Prak", "O'Brien Kathleen",
    "Jean-Pierre Dupont",
  ])
  func `a given name and a surname are a person`(name: String) {
    #expect(sign(name) == .name)
    #expect(sign(name, .unknown) == .name)
  }

  @Test(arguments: [
    "IK “Jānis Bērziņš”", "Jānis Bērziņš, individuālais komersants", "Wolfgang Müller e.K.",
    "Saimnieciskās darbības veicēja Anna Ozola", "Ditta individuale Rossi",
  ])
  func `the form of a sole trader is a person`(name: String) {
    #expect(sign(name) == .form)
  }

  @Test(arguments: [
    "SIA “Jānis”", "Karl Storz GmbH", "Fondazione Bruno Kessler", "Robert Bosch AG", "Martin",
    "Peter & Söhne", "Zentrum für Telematik e.V.", "Alba Iulia", "Santa Maria", "IK4 Tekniker",
    "Wolfgang 3D", "EMMA Foundation", "Markus Wasmeier Freilichtmuseum Schliersee", "",
    "Gyula town", "Thomas Telford Limited", "e.K.", "Anna",
  ])
  func `firms, foundations and towns are none`(name: String) {
    #expect(sign(name, .unknown) == nil)
  }

  @Test(arguments: [
    OrganisationKind.university, .researchInstitute, .publicAuthority, .association, .other,
    .clusterOrganisation, .agency, .universityOrResearch,
  ])
  func `only enterprises and those of unknown kind are looked at by name`(kind: OrganisationKind) {
    #expect(sign("Jānis Bērziņš", kind) == nil)
  }

  @Test func `what the records say outranks the name`() {
    var organisation = Organisation(id: .init("1"), name: "Jānis Bērziņš")
    #expect(organisation.personSign == .name)
    organisation.isPerson = false
    #expect(organisation.personSign == nil)
    organisation = Organisation(id: .init("2"), name: "Alfa", isPerson: true)
    #expect(organisation.personSign == .told)
  }

  @Test func `the finding names the row and not the person`() throws {
    var mentions = CooperationMentions(title: "t")
    for (row, name) in ["SIA Alfa", "Jānis Bērziņš", "Jānis Bērziņš"].enumerated() {
      mentions.participations.append(
        ParticipationMention(
          organisation: OrganisationMention(
            origin: RowOrigin(file: "t.csv", row: row + 2), name: name),
          activity: Activity(id: .init("\(row)"), title: "A")))
    }
    let records = CooperationRecords(mentions, checking: .all)
    let found = records.report.findings.filter { $0.code == "likely-person" }
    #expect(found.map(\.origin.row) == [3])
    for language in Sentence.Language.allCases {
      #expect(found.first?.line(in: language).contains("Bērziņš") == false)
    }
  }
}
