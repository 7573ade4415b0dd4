import CooperationRecords

extension ProgrammeRules {
  /// What the European Cluster Collaboration Platform asks of a cluster organisation before it
  /// publishes its profile.
  public static let collaborationPlatform = ProgrammeRules(
    name: "eccp",
    title: Sentence(
      english: "European Cluster Collaboration Platform: validation of profiles",
      latvian: "Eiropas klasteru sadarbības platforma: profilu apstiprināšana"),
    edition: Sentence(
      english: "Validation criteria on the page for registering a profile, undated, as read on a "
        + "copy of the platform; the platform may waive them for clusters that a national or regional "
        + "programme recognises.",
      latvian: "Apstiprināšanas kritēriji profila reģistrācijas lapā, bez datuma, platformas "
        + "kopijā; platforma var tos nepiemērot klasteriem, kurus atzīst valsts vai reģiona "
        + "programma."),
    sources: ["https://impr-0001-1260-partners.eccp.hosted-temp.com/register-your-profile"],
    requirements: [
      ProgrammeRequirement(
        "management",
        Sentence(
          english: "A team that manages the cluster, of at least half a full-time equivalent.",
          latvian: "Klastera vadības komanda ar vismaz 0,5 pilnas slodzes ekvivalentu."),
        beyondRecords: Sentence(
          english: "Records of cooperation do not hold who works for the cluster organisation.",
          latvian: "Sadarbības ieraksti nerāda, kas strādā klastera organizācijā.")),
      ProgrammeRequirement(
        "english-page",
        Sentence(
          english: "A web page in English that shows the cluster at work.",
          latvian: "Tīmekļvietne angļu valodā, kurā redzama klastera darbība."),
        beyondRecords: Sentence(
          english: "Records of cooperation do not hold web pages.",
          latvian: "Sadarbības ieraksti nerāda tīmekļvietnes.")),
      ProgrammeRequirement(
        "committed-members",
        Sentence(
          english: "At least 15 clearly committed members.",
          latvian: "Vismaz 15 biedri, kuru iesaiste ir skaidri redzama."),
        check: .members(atLeast: 15),
        note: Sentence(
          english: "Records show who is a member, not whether the member is committed.",
          latvian: "Ieraksti rāda, kas ir biedrs, bet ne to, vai biedrs patiešām iesaistās.")),
      ProgrammeRequirement(
        "member-types",
        Sentence(
          english: "Members of at least two types: enterprises, research, public bodies, civil "
            + "society.",
          latvian: "Vismaz divu veidu biedri: uzņēmumi, pētniecība, valsts un "
            + "pašvaldību iestādes, pilsoniskā sabiedrība."),
        check: .types(atLeast: 2),
        note: Sentence(
          english:
            "Agencies are taken as public bodies, and associations as civil society. Members of "
            + "other or unknown kinds may be of a further type.",
          latvian:
            "Aģentūras pieskaitītas valsts un pašvaldību iestādēm, biedrības un apvienības – "
            + "pilsoniskajai sabiedrībai. Cita vai nezināma veida biedri var būt vēl kāda veida.")),
      ProgrammeRequirement(
        "public-bodies",
        Sentence(
          english: "A public body among the members, or visible collaboration of the cluster "
            + "organisation with one.",
          latvian: "Valsts vai pašvaldības iestāde biedru vidū vai redzama klastera "
            + "organizācijas sadarbība ar to."),
        check: .publicBody,
        note: Sentence(
          english: "A shared activity is taken as collaboration; support and funding by public "
            + "bodies are not recorded. Agencies are taken as public bodies.",
          latvian:
            "Par sadarbību uzskatīta kopīga aktivitāte; valsts un pašvaldību iestāžu atbalsts un "
            + "finansējums nav reģistrēts. Aģentūras pieskaitītas šīm iestādēm.")),
    ])
}
