extension SyntheticPlan {
  /// Nine made-up clusters, one for each partner of the project CLUSTERS3, in 2017 to 2019.
  ///
  /// They are as different in size as the partners' territories are in records of Interreg:
  /// from 5 activities and 12 members to 112 activities and 90 members.
  public static let clusters3 = SyntheticPlan(
    title: "nine clusters, one for each partner of CLUSTERS3",
    clusters: [
      SyntheticCluster(
        code: "ES-SPRI", name: "Basque Country (SPRI)", territory: "Basque Country",
        country: "ES", language: .basque, members: 48, activities: 37),
      SyntheticCluster(
        code: "ES-TEC", name: "Basque Country (Tecnalia)", territory: "Basque Country",
        country: "ES", language: .basque, members: 28, activities: 24),
      SyntheticCluster(
        code: "PL", name: "Lubelskie (Lubelskie Voivodeship)", territory: "Lubelskie",
        country: "PL", language: .polish, members: 12, activities: 5),
      SyntheticCluster(
        code: "IT", name: "Piedmont (Piedmont Region)", territory: "Piedmont",
        country: "IT", language: .italian, members: 56, activities: 41),
      SyntheticCluster(
        code: "LV", name: "Latvia (Ministry of Economics)", territory: "Latvia",
        country: "LV", language: .latvian, members: 90, activities: 112),
      SyntheticCluster(
        code: "HU", name: "Hajdú-Bihar (Hajdú-Bihar County Council)", territory: "Hajdú-Bihar",
        country: "HU", language: .hungarian, members: 18, activities: 7),
      SyntheticCluster(
        code: "UK-HIE", name: "Highlands and Islands (Highlands and Islands Enterprise)",
        territory: "Highlands and Islands", country: "UK", language: .english, members: 30,
        activities: 31),
      SyntheticCluster(
        code: "UK-NI", name: "Northern Ireland (Invest Northern Ireland)",
        territory: "Northern Ireland", country: "UK", language: .english, members: 45,
        activities: 45),
      SyntheticCluster(
        code: "ES-TCI", name: "Catalonia (TCI Network)", territory: "Catalonia",
        country: "ES", language: .catalan, members: 70, activities: 64),
    ],
    years: 2017...2019)

  /// A single made-up cluster with Latvian names, in 2017 to 2019.
  ///
  /// - Precondition: There are at least 8 members and no fewer than 0 activities.
  public static func single(members: Int, activities: Int) -> SyntheticPlan {
    SyntheticPlan(
      title: "cluster of \(members) members",
      clusters: [
        SyntheticCluster(
          code: "ONE", name: "One cluster", territory: "Latvia", country: "LV",
          language: .latvian, members: members, activities: activities)
      ],
      years: 2017...2019)
  }
}
