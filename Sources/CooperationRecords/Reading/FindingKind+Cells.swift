extension FindingKind {
  /// What is odd about columns and cells.
  static let cells: [String: Sentence] = [
    "activities-by-title": Sentence(
      english: "Activities told apart by their title alone",
      latvian: "Aktivitātes, kas atšķirtas tikai pēc nosaukuma"),
    "code-cut": Sentence(
      english: "Codes read by their beginning", latvian: "Kodi, kas nolasīti pēc sākuma"),
    "day-number": Sentence(
      english: "Dates written as numbers", latvian: "Datumi, kas rakstīti kā skaitļi"),
    "day-or-month": Sentence(
      english: "Dates whose day could be the month",
      latvian: "Datumi, kuros diena varētu būt mēnesis"),
    "end-before-start": Sentence(
      english: "Ends that come before their start", latvian: "Beigu datums pirms sākuma"),
    "na-is-missing": Sentence(
      english: "NA read as missing", latvian: "NA nolasīts kā iztrūkstošs"),
    "negative-money": Sentence(
      english: "Negative amounts, left out", latvian: "Negatīvas summas, izlaistas"),
    "negative-number": Sentence(
      english: "Negative numbers, left out", latvian: "Negatīvi skaitļi, izlaisti"),
    "neither-yes-nor-no": Sentence(
      english: "Neither yes nor no", latvian: "Ne jā, ne nē"),
    "no-activity": Sentence(
      english: "Rows without an activity, left out", latvian: "Rindas bez aktivitātes, izlaistas"),
    "no-cluster": Sentence(
      english: "Memberships without a cluster", latvian: "Dalība bez klastera nosaukuma"),
    "no-number": Sentence(
      english: "What should be a number and is none", latvian: "Skaitļa vietā kas cits"),
    "no-organisation": Sentence(
      english: "Rows without an organisation, left out",
      latvian: "Rindas bez organizācijas, izlaistas"),
    "no-such-date": Sentence(
      english: "Dates that do not exist, left out", latvian: "Neesoši datumi, izlaisti"),
    "personal-data": Sentence(
      english: "Columns with personal data, never stored",
      latvian: "Ailes ar personas datiem, netiek glabātas"),
    "second-header": Sentence(
      english: "Columns that could be read in two ways",
      latvian: "Ailes, ko varētu lasīt divējādi"),
    "services-without-cluster": Sentence(
      english: "Services without a cluster, left out",
      latvian: "Pakalpojumi bez klastera nosaukuma, izlaisti"),
    "several-countries": Sentence(
      english: "Cells with several countries", latvian: "Šūnas ar vairākām valstīm"),
    "unknown-activity-kind": Sentence(
      english: "Unknown kinds of activity", latvian: "Nezināmi aktivitāšu veidi"),
    "unknown-kind": Sentence(
      english: "Unknown kinds of organisation, shown as not known",
      latvian: "Nezināmi organizāciju veidi, rādīti kā nezināmi"),
    "unknown-role": Sentence(
      english: "Unknown roles", latvian: "Nezināmas lomas"),
  ]
}
