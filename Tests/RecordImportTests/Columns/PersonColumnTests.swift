import CooperationRecords
import RecordImport
import Testing

@Suite("The column on persons")
struct PersonColumnTests {
  private func persons(_ text: String) throws -> [PersonSign?] {
    CooperationRecords(try read(text)).organisations.map(\.personSign)
  }

  @Test func `yes and no decide, and outrank the kind and the name`() throws {
    #expect(
      try persons(
        """
        organisation;activity;person;kind
        Alfa;A;yes;MVU
        Jānis Bērziņš;A;nē;MVU
        Anna Ozola;A;no;fiziska persona
        Ilze Kalniņa;A;;MVU
        Beta;A;;MVU

        """) == [.told, nil, nil, .name, nil])
  }

  @Test func `the kind or the legal form says it`() throws {
    #expect(
      try persons(
        """
        nosaukums;projekts;veids;juridiskā forma
        Alfa;A;fiziska persona;
        Beta;A;;Saimnieciskās darbības veicējs
        Gamma;A;individuālais komersants;
        Delta;A;;SIA

        """) == [.told, .told, .told, nil])
    let mentions = try read("name;project_id;type\nAlfa;A;natural person\nBeta;A;sole trader\n")
    #expect(mentions.participations.map(\.organisation.kind) == [.other, .enterprise])
    #expect(!mentions.codes.contains("unknown-kind"))
  }

  @Test func `what is no answer is not repeated`() throws {
    let mentions = try read("name;project_id;person\nAlfa;A;Jānis Bērziņš\n")
    let finding = try #require(mentions.finding("neither-yes-nor-no"))
    #expect(!finding.contains("Bērziņš"))
  }

  @Test func `a data package keeps it`() throws {
    let mentions = try read("name;project_id;person\nAlfa;A;yes\nBeta;A;no\nGamma;A;\n")
    let table = try #require(
      DataPackageWriter(mentions).tables.first { $0.name == "participations" })
    let column = try #require(table.fields.firstIndex { $0.name == "person" })
    #expect(table.rows.map { $0[column] } == ["yes", "no", ""])
  }
}
