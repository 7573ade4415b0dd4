extension MultiplesWords {
  static let english = MultiplesWords(
    newTies: "{1} new",
    yearPanel: "a year",
    clusterPanel: "a cluster",
    territoryPanel: "a territory",
    activityKindPanel: "a kind of activity",
    directionPanel: "a direction of smart specialisation",
    areaPanel: "an area of smart specialisation",
    themePanel: "a theme",
    countryPanel: "a country",
    cohortPanel: "a cohort of members",
    attributePanel: "a value of “{1}”",
    newcomers: "newcomers (under two years)",
    established: "established (two years or more)",
    line: "take part in the same activity",
    lineOfTies: "a tie",
    newLine: "for the first time here",
    absence: "not there in this panel",
    readYears: "Each panel is a year, and everybody keeps the same place in all of them.",
    readAbsence:
      "Marks are those who were there in that year; small empty rings are the places of those who "
      + "were there in other years only.",
    readNew:
      "Dark lines join two that shared no activity in an earlier panel; in the first panel nobody can "
      + "tell.",
    readTouching: "An activity of several years counts in each year that it touches.",
    readStarting: "An activity counts in the year in which it starts, and in no later one.",
    readEnding: "An activity counts in the year in which it ends, and in no earlier one.",
    readPanels:
      "Each panel is {1}, with places of its own; distances, marks and lines follow one rule in all "
      + "panels. Ties from one panel to another are not drawn.",
    readAllLines: "A line joins two organisations that take part in the same activity.",
    readStrongLines:
      "A line joins two that share {1} or more, and beyond these the strongest ties that hold each "
      + "panel together; the numbers above the panels count all ties.",
    readAllTies: "Each line is a tie.",
    readStrongTies:
      "A line is a tie: all of strength {1} or more are drawn, and beyond these the strongest that hold "
      + "each panel together; the numbers above the panels count all ties.",
    readMarks: "The area of a mark grows with the number of its shared activities in that panel.",
    readMarksOfTies: "The area of a mark grows with the number of its partners in that panel.",
    readAloneInYears:
      "Those without a partner in any of the years stand at the foot of the panels.",
    readAloneInPanels: "Organisations without a partner in their panel stand in rows at its foot.",
    readNames:
      "Where there is room, up to {1} organisations of a panel are named, those with the most "
      + "activities there first.",
    multiplesOf: "Panels side by side; each is {1}.")
}
