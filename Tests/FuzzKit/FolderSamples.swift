/// Sound folders of tables.
enum FolderSamples {
  static let folders: [FuzzSample] = [
    FuzzSample(folder: [
      ("project.csv", projects), ("organization.csv", organisations),
      ("aliases.csv", "canonical,variant,decision\nRTU,RTU2,merge\n"),
    ]),
    FuzzSample(folder: [
      ("network.csv", ",A,B,C\nA,0,1,0\nB,1,0,1\nC,0,1,0\n"),
      ("distance.csv", ",A,B,C\nA,0,1.5,3\nB,1.5,0,2\nC,3,2,0\n"),
      ("firms.csv", "id,kind,year\nA,SME,1990\nB,SME,\nC,university,2001\n"),
    ]),
  ]

  private static let projects = """
    "id";"acronym";"status";"title";"startDate";"endDate";"totalCost";"ecMaxContribution"
    "101";"ALFA";"CLOSED";"A title";"2016-04-01";"2018-03-31";"1000,5";"900"
    "102";"BETA";"SIGNED";"Another; title";"2019-01-01";"";"";"0"

    """

  private static let organisations = """
    "projectID";"projectAcronym";"organisationID";"vatNumber";"name";"shortName";"SME";\
    "activityType";"street";"postCode";"city";"country";"nutsCode";"geolocation";\
    "organizationURL";"contactForm";"contentUpdateDate";"rcn";"order";"role";"ecContribution";\
    "netEcContribution";"totalCost";"endOfParticipation";"active"
    "101";"ALFA";"999";"LV1";"RIGAS TEHNISKA UNIVERSITATE";"RTU";"false";"HES";"Kaļķu 1";"1658";\
    "Riga";"LV";"LV006";"56.9,24.1";"";"";"2020-01-01 00:00:00";"1";"1";"coordinator";"500";"500";\
    "600";"false";"true"
    "101";"ALFA";"998";"";"KOKS";"";"true";"PRC";"";"";"";"EL";"";"";"";"";"";"2";"2";\
    "participant";"x";"";"";"false";"true"
    "103";"GONE";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";""

    """

  static let packages: [FuzzSample] = [
    FuzzSample(folder: [
      ("datapackage.json", descriptor),
      (
        "participations.csv",
        "organisation_id;activity_id;role\n1;P;coordinator\n2;P;\n9;P;x\n"
      ),
      (
        "organisations.csv", "organisation_id,name,kind\n1,RTU,university\n2,Koks,SME\n"
      ),
      ("activities.csv", "activity_id,title,start,end\nP,Export,2016,2017-02-30\n"),
      ("memberships.csv", "organisation_id,cluster,from,until\n1,Wood,2015,\n"),
      ("ties.csv", "from,to,strength\n1,2,0.5\n"),
      ("aliases.csv", "canonical,variant,decision\nRTU,RTU2,merge\n"),
    ])
  ]

  private static let descriptor = """
    {"name": "x", "title": "Records", "synthetic": false, "sources": [{"title": "a"}],
     "resources": [
      {"name": "participations", "path": "participations.csv", "encoding": "utf-8",
       "dialect": {"delimiter": ";"}, "schema": {"missingValues": ["", "NA"]}},
      {"name": "organisations", "path": ["organisations.csv"]},
      {"name": "activities", "path": "activities.csv"},
      {"name": "memberships", "path": "memberships.csv"},
      {"name": "ties", "path": "ties.csv"}, {"name": "aliases", "path": "aliases.csv"}]}
    """

  static let descriptorPieces = [
    "\"path\": \"../x\"", "\"path\": \"/dev/zero\"", "\"path\": [\"a\", \"b\"]", "\"path\": []",
    "\"path\": \"participations.csv\"", "\"encoding\": \"windows-1257\"", "\"delimiter\": \"\"",
    "\"data\": [[1]]", "\"name\": \"participations\"", "http://x.invalid/", "\\u0000", "\\ud800",
    "{}",
    "[]", "\"synthetic\": true",
  ]
}
