import CooperationRecords
import Testing

@Suite("Kinds of organisations")
struct OrganisationKindTests {
  private func kind(
    _ word: String, sme: String = "", cluster: String = ""
  ) throws
    -> OrganisationKind?
  {
    let mentions = try read(
      "name;project_id;type;sme_flag;is_cluster_organisation\nA;1;\(word);\(sme);\(cluster)\n")
    return mentions.participations[0].organisation.kind
  }

  @Test(arguments: OrganisationKind.allCases)
  func `Kopa's own names are read`(kind expected: OrganisationKind) throws {
    #expect(try kind(expected.rawValue) == expected)
  }

  @Test(arguments: [
    ("HES", OrganisationKind.university), ("REC", .researchInstitute), ("PRC", .enterprise),
    ("PUB", .publicAuthority), ("OTH", .other), ("cluster_organisation", .clusterOrganisation),
    ("public_authority", .publicAuthority), ("MVU", .sme), ("lielais uzņēmums", .largeEnterprise),
    ("Universitāte", .university), ("augstskola", .university),
    ("pētniecības iestāde", .researchInstitute), ("Pasvaldiba", .publicAuthority),
    ("klastera organizācija", .clusterOrganisation), ("biedrība", .association),
    ("Higher education and research organisations", .universityOrResearch),
    ("Local public authority", .publicAuthority), ("Enterprise, except SME", .largeEnterprise),
    ("Public body (excl. research and education)", .publicAuthority),
  ])
  func `the words of the sources are read`(word: String, expected: OrganisationKind) throws {
    #expect(try kind(word) == expected)
  }

  @Test(arguments: [
    ("PRC", "true", OrganisationKind.sme), ("PRC", "No", .largeEnterprise),
    ("PRC", "", .enterprise),
    ("OTH", "Yes", .other), ("HES", "Yes", .university), ("", "jā", .sme), ("", "no", nil),
  ])
  func `the flag for small firms tells the size of enterprises only`(
    word: String, sme: String, expected: OrganisationKind?
  ) throws {
    #expect(try kind(word, sme: sme) == expected)
  }

  @Test(arguments: [
    ("association", "yes", OrganisationKind.clusterOrganisation),
    ("agency", "yes", .clusterOrganisation), ("agency", "no", .agency),
    ("agency", "unknown", .agency), ("public_authority", "yes", .publicAuthority),
    ("university", "yes", .university), ("", "yes", .clusterOrganisation),
  ])
  func `who is marked as a cluster organisation is one, save authorities and universities`(
    word: String, mark: String, expected: OrganisationKind
  ) throws {
    #expect(try kind(word, cluster: mark) == expected)
  }

  @Test func `a word that nobody knows is a finding`() throws {
    let mentions = try read("name,project_id,type\nA,1,Wizard\n")
    #expect(mentions.participations[0].organisation.kind == .unknown)
    #expect(
      mentions.finding("unknown-kind")
        == "t.csv:2: warning: type: “Wizard” is no kind of organisation that Kopa knows; "
        + "the kind counts as unknown.")
  }

  @Test func `legal status is no kind`() throws {
    let mentions = try read("name;project_id;Legal Status\nA;1;public\n")
    #expect(mentions.participations[0].organisation.kind == nil)
  }
}
