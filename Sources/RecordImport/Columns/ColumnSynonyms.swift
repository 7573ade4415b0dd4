/// The headers under which a column is found, in English, in Latvian, and in the exports of
/// CORDIS, its dashboard and keep.eu.
///
/// Headers match ignoring case, accents, spaces, dots, underscores and hyphens, so
/// `projectID` stands for `project_id` too. The canonical name comes first unless it is listed elsewhere.
struct ColumnSynonyms {
  var column: RecordColumn
  /// The first of these that the table has is the one that is read.
  var headers: [String]
  /// These are read, in this order, in rows where the header above is missing or empty.
  var fallbacks: [String] = []

  static func of(_ column: RecordColumn) -> ColumnSynonyms? {
    table.first { $0.column == column }
  }

  static let table: [ColumnSynonyms] = organisations + activities + participations

  private static let organisations: [ColumnSynonyms] = [
    .init(
      column: .organisationName,
      headers: [
        "organization_name", "legal_name", "project_partner", "partner_name", "beneficiary_name",
        "organisation in english", "name of organisation", "company_name", "participant_name",
        "organisation", "organization", "company", "name", "partner", "participant", "member",
        "organizācijas nosaukums", "uzņēmuma nosaukums", "iestādes nosaukums",
        "partnera nosaukums", "dalībnieka nosaukums", "biedra nosaukums", "organizācija",
        "uzņēmums", "iestāde", "partneris", "dalībnieks", "biedrs",
        // Headers in two rows, the name of the group and that of the column below it.
        "organizācija nosaukums", "uzņēmums nosaukums", "partneris nosaukums",
        "dalībnieks nosaukums", "dalībnieki nosaukums", "biedrs nosaukums", "biedri nosaukums",
        "nosaukums",
      ],
      fallbacks: ["legal_short_name", "short_name"]),
    .init(
      column: .organisationID,
      headers: [
        "organization_id", "pic", "participant identification code", "reg_no", "reg_number",
        "registration_number", "registration_no", "partner_id", "beneficiary_id",
        "reģistrācijas numurs", "vienotais reģistrācijas numurs", "reģistrācijas nr", "reģ. numurs",
        "reģ. nr.",
      ]),
    .init(
      column: .organisationKind,
      headers: [
        "organization_kind", "kind", "organisation_type", "organization_type",
        "type of organisation",
        "legal_entity_type", "activityType", "partner_kind", "type", "organizācijas veids",
        "dalībnieka veids", "uzņēmuma veids", "veids",
      ]),
    .init(
      column: .isSME,
      headers: ["sme_flag", "is_sme", "mvu", "mazais vai vidējais uzņēmums"]),
    .init(
      column: .employees,
      headers: ["employee", "number_of_employees", "darbinieku skaits", "darbinieki"]),
    .init(column: .isClusterOrganisation, headers: ["is_cluster_organization"]),
    .init(
      column: .country,
      headers: ["country_code", "valsts kods", "country", "valsts"]),
    .init(
      column: .region,
      headers: [
        "nuts3_code", "nuts3", "NUTS3 (or equivalent)",
        "NUTS3 code (or equivalent)", "nuts_code", "region_nuts", "nuts", "reģions",
        "plānošanas reģions", "statistiskais reģions",
      ]),
    .init(column: .town, headers: ["city", "pilsēta", "apdzīvota vieta"]),
    .init(column: .postcode, headers: ["postal_code", "zip_code", "pasta indekss"]),
    .init(
      column: .vatNumber,
      headers: ["vat", "legal_entity_vat", "pvn numurs", "pvn reģistrācijas numurs"]),
    .init(column: .rorID, headers: ["ror"]),
    // A header `website` is not taken: keep.eu means the programme's by it.
    .init(
      column: .website,
      headers: ["organization_website", "organization_url", "legal_url", "tīmekļvietne"]),
    .init(column: .hasAnswered, headers: ["responded", "has_answered", "atbildēja"]),
    .init(
      column: .isPerson,
      headers: ["natural_person", "is_person", "is_natural_person", "fiziska persona"]),
    .init(
      column: .legalForm,
      headers: ["legal_entity_form", "juridiskā forma", "tiesiskā forma", "uzņēmējdarbības forma"]),
  ]

  // A header `totalCost` is not taken for the budget: in CORDIS it is the partner's share.
  private static let activities: [ColumnSynonyms] = [
    .init(
      column: .activityID,
      headers: [
        "project_id", "grant_agreement_id", "grant_number", "event_id", "rcn", "project_rcn",
        "project", "activity", "event", "projekta id", "projekta numurs", "projekta nr",
        "aktivitātes id", "aktivitātes numurs", "pasākuma numurs", "projekts", "aktivitāte",
        "pasākums",
      ]),
    .init(column: .programme, headers: ["program", "programma"]),
    .init(
      column: .acronym, headers: ["project_acronym", "akronīms", "projekta akronīms"]),
    .init(
      column: .activityTitle,
      headers: [
        "project_title", "event_title", "project name in english", "project_name", "event_name",
        "title", "projekta nosaukums", "aktivitātes nosaukums", "pasākuma nosaukums",
        "projekts nosaukums", "aktivitāte nosaukums", "pasākums nosaukums",
      ],
      fallbacks: ["project_acronym", "acronym", "akronīms", "projekta akronīms"]),
    .init(
      column: .activityKind,
      headers: ["event_kind", "event_type", "aktivitātes veids", "pasākuma veids"]),
    .init(
      column: .start,
      headers: [
        "start_date", "project_start_date", "project_start", "date", "sākums", "sākuma datums",
        "projekta sākums", "datums",
      ]),
    .init(
      column: .end,
      headers: [
        "end_date", "project_end_date", "project_end", "beigas", "beigu datums", "projekta beigas",
      ]),
    .init(column: .year, headers: ["start_year", "gads"]),
    .init(
      column: .activityBudget,
      headers: [
        "project_budget", "total_budget", "total_budget_eur", "Project's total budget", "budget",
        "projekta budžets", "kopējais budžets", "budžets",
      ]),
    .init(column: .ris3Direction, headers: ["ris3 virziens", "viedās specializācijas virziens"]),
    .init(column: .ris3Area, headers: ["ris3 joma", "viedās specializācijas joma", "joma"]),
    .init(column: .themes, headers: ["theme", "topics", "tēmas", "tēma", "temati"]),
  ]

  private static let participations: [ColumnSynonyms] = [
    .init(column: .role, headers: ["partner_role", "partner_type", "loma"]),
    .init(column: .isLeadPartner, headers: ["is_lead_partner", "vadošais partneris"]),
    .init(
      column: .contribution,
      headers: [
        "ec_contribution", "eu_contribution", "ERDF contribution (2014-2020 only)", "amount",
        "summa", "ieguldījums", "finansējums",
      ],
      fallbacks: [
        "eu_contribution", "net_ec_contribution", "net_eu_contribution",
        "h2020_net_eu_contribution",
      ]),
    .init(column: .cluster, headers: ["cluster_name", "klasteris", "klastera nosaukums"]),
    .init(column: .territory, headers: ["teritorija"]),
    .init(
      column: .memberSince,
      headers: ["membership_start", "biedrs kopš", "dalībnieks kopš", "iestājies"]),
    .init(
      column: .memberUntil,
      headers: ["membership_end", "biedrs līdz", "dalībnieks līdz", "izstājies"]),
    .init(
      column: .services,
      headers: [
        "services_used", "used_services", "cluster_services", "service", "izmantotie pakalpojumi",
        "izmantotais pakalpojums", "klastera pakalpojumi", "pakalpojumi", "pakalpojums",
      ]),
  ]
}
