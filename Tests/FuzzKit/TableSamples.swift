import TabularFiles

/// Sound tables, and what means something in them.
enum TableSamples {
  // MARK: Texts

  private static let text =
    "Saraksts;;\nname;town;sum\n\"Rīga; \"\"x\"\"\";Cēsis;1 234,50\nĶ;\"a\nb\";2\n;;\nname;town;sum\nZ;\n"

  static let texts: [FuzzSample] =
    ([Array(text.utf8), wide, [0xFF, 0xFE] + wide, baltic, Array("sep=|\na|b\n1|2\r3|4\r\n".utf8)]
    + [SampleFiles.beginning(ofOurs: "datasets/eu-cluster-projects/participations.csv")]
    + SampleFiles.beginnings(
      "cordis-official-format-samples/organization_verbatim_10rows.csv",
      "cordis-official-format-samples/project_df_100.csv", "cuts/keep_latvia.csv",
      "urbact-city-networks/UrbactNetworks_complete_V2.csv")).map { FuzzSample($0) }

  private static let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

  private static let baltic = Array(text.replacing("ī", with: "\u{1}").utf8).map {
    $0 == 1 ? 0xEE : $0
  }

  // MARK: Records

  private static let flat = """
    organisation_name,organisation_id,organisation_kind,country,activity_id,role,contribution,\
    activity_budget,activity_title,activity_kind,start,end,cluster,member_since,member_until,\
    ris3_direction,ris3_area
    "SIA ""Koks"", Rīga",40003032949,SME,LV,P1,coordinator,"1 234,50",9000,Export,marketing,2016-04-01,\
    2017,Wood,2014,2020-12-31,1,Bioeconomy
    Latvijas Universitāte,,university,EL,P1,partner,2.000,9000,Export,research,01.04.2016,2017-02,\
    Wood,2018,,2,
    RTU,123,HES,UK,P2,,N/A,,,training,42461,,,,,9,x
    ,1,PRC,LV,P2,,,,,,2016-02-30,2015,,,,,

    """

  private static let latvian = """
    Biedru saraksts;;;;;
    Nosaukums;Reģistrācijas numurs;Projekts;Gads;Summa;Klasteris
    SIA „Alfa”;40003000001;Izstāde;2019;1 500,00;Metāls
    Biedrība "Beta";;Izstāde;2019;;Metāls
    """

  private static let ties =
    "from,to,strength,date\nRTU,LU,2,2016\nLU,RTU,1.5,2017-01\nLU,SIA Koks,-1,\nRTU,,x,\n"

  static let records: [FuzzSample] =
    [FuzzSample(flat), FuzzSample(latvian), FuzzSample(ties)]
    + ([
      SampleFiles.beginning(ofOurs: "datasets/eu-cluster-projects/participations.csv"),
      SampleFiles.beginning(ofOurs: "datasets/clusters3-synthetic/participations.csv"),
    ]
    + SampleFiles.beginnings(
      "cordis-official-format-samples/organization_df_100.csv",
      "cordis-dashboard-2021/dashboard-export-2021.csv", "cordis-plus-2014/cordis-plus-2014.csv",
      "cuts/keep_latvia.csv", "cuts/h2020_latvia.csv",
      "keep-interreg-2014-2020/keep_closed_1420_Partnership.csv",

      "interorg-tobacco-control-indiana/TCcnt_edges.csv")).map { FuzzSample($0) }

  static let matrices: [FuzzSample] =
    [
      FuzzSample(",A,B,C\nA,0,1,0\nB,1,0,NA\nC,0,,0\n"),
      FuzzSample(";F;G\nA;x;\nB;;x\n"),
    ]
    + SampleFiles.beginnings(
      "cluster-kecskemet-2012/network_data.csv", "cluster-kecskemet-2012/geo_prox_matrix.csv"
    ).map { FuzzSample($0) }

  static let recordPieces = [
    "organisation_name", "organisation_id", "activity_id", "projectID", "organizācija", "start",
    "contribution", "from", "to", "source", "target", "year", "member_since", "aliases", "LV",
    "SIA",
    "coordinator", "PIC", "country",
  ]

  // MARK: Mappings and aliases

  static let mapped = Array(
    "Firma;Pasākums;Veids;Kad;Eiro;Valsts\nKoks;Izstāde;sia;04/01/2016;1.250;Latvija\n".utf8)

  static let mappings = [
    FuzzSample(
      """
      layout: participations
      delimiter: ";"
      decimal: ","
      dates: month-first
      missing: [nav, "?"]
      columns:
        organisation_name: firma
        activity_id: [Pasakums, Veids]
        organisation_kind: Veids
        start: Kad
        contribution: Eiro
        country: Valsts
      values:
        organisation_kind:
          sia: enterprise
        country: {Latvija: LV}
      """),
    FuzzSample("layout: ties\ncolumns: {from: Firma, to: Pasākums}\n"),
    FuzzSample("layout: adjacency\nmissing: &a [x]\nvalues: {}\n"),
  ]

  static let mappingPieces = [
    "layout: ties", "- ", ": ", "&a", "*a", "<<: *a", "!!int", "|\n", ">\n", "? ", "%YAML 1.1",
    "---",
    "...", "columns:", "values:", "missing:", "{", "[", "\t",
  ]

  static let aliases: [FuzzSample] = [
    FuzzSample(SampleFiles.beginning(ofOurs: "datasets/eu-cluster-projects/aliases.csv")),
    FuzzSample(
      """
      canonical,variant,confidence,reason,decision,relation,date
      LU,University of Latvia,0.97,the same register,merge,,
      LU,LU MII,,a part,apart,department,2016-03
      A,B,1,,merge,successor,1999
      B,C,2,,merge,merger,
      C,A,x,,apart,,
      """),
  ]
}
