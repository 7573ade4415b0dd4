extension FindingKind {
  /// What is odd about certain sources, about folders, and about networks.
  static let sources: [String: Sentence] = [
    "columns-without-row": Sentence(
      english: "Organisations with a column and no row, counted as not having answered",
      latvian: "Organizācijas ar aili, bet bez rindas, skaitītas kā tādas, kas neatbildēja"),
    "directions-left-aside": Sentence(
      english: "Directions of ties, left aside", latvian: "Saišu virzieni, nav ņemti vērā"),
    "kind-by-employees": Sentence(
      english: "Kinds told by the number of employees",
      latvian: "Veidi, kas noteikti pēc darbinieku skaita"),
    "matrix-cells": Sentence(
      english: "Cells of matrices, counted", latvian: "Matricu šūnu skaits"),
    "negative-ties": Sentence(
      english: "Strengths below zero", latvian: "Stiprumi, kas mazāki par nulli"),
    "network-files-left-aside": Sentence(
      english: "Other network files of the folder, left aside",
      latvian: "Citi mapes tīkla faili, neskarti"),
    "no-direction": Sentence(
      english: "Ties told more than once", latvian: "Saites, kas nosauktas vairākkārt"),
    "no-projects": Sentence(
      english: "No table of projects", latvian: "Nav projektu tabulas"),
    "no-tie": Sentence(
      english: "Rows with the strength 0", latvian: "Rindas ar stiprumu 0"),
    "one-beneficiary": Sentence(
      english: "One beneficiary for each operation, so no ties",
      latvian: "Katrai darbībai viens saņēmējs, tāpēc saišu nav"),
    "other-relations": Sentence(
      english: "Other relations in the file, left aside",
      latvian: "Citas faila attiecības, neskartas"),
    "part-left-aside": Sentence(
      english: "Parts of the file, left aside", latvian: "Faila daļas, nav lasītas"),
    "projects-not-listed": Sentence(
      english: "Projects without a row of their own", latvian: "Projekti bez savas rindas"),
    "projects-without-participants": Sentence(
      english: "Projects without participants", latvian: "Projekti bez dalībniekiem"),
    "repeated-names": Sentence(
      english: "Names that occur more than once", latvian: "Nosaukumi, kas atkārtojas"),
    "resource-not-read": Sentence(
      english: "Tables of unknown name, left alone",
      latvian: "Tabulas ar nepazīstamu nosaukumu, atstātas neskartas"),
    "second-mode": Sentence(
      english: "A second mode, read as activities",
      latvian: "Otra veida virsotnes, lasītas kā aktivitātes"),
    "second-row": Sentence(
      english: "Second rows of one organisation, left out",
      latvian: "Vienas organizācijas otrās rindas, izlaistas"),
    "strength-not-positive": Sentence(
      english: "Ties whose strength is no number above 0, left out",
      latvian: "Saites, kuru stiprums nav skaitlis, kas lielāks par 0, izlaistas"),
    "strengths-not-read": Sentence(
      english: "Strengths not read", latvian: "Nelasīti saišu stiprumi"),
    "tables-left-alone": Sentence(
      english: "Tables left alone", latvian: "Neskartas tabulas"),
    "tie-attributes": Sentence(
      english: "Attributes of ties, left aside", latvian: "Saišu pazīmes, nav lasītas"),
    "tie-to-itself": Sentence(
      english: "Ties to oneself, left out", latvian: "Saites pašam ar sevi, izlaistas"),
    "ties-not-told": Sentence(
      english: "Empty cells, counted as no tie", latvian: "Tukšas šūnas, skaitītas kā bez saites"),
    "times-left-aside": Sentence(
      english: "Times of ties or nodes, left aside",
      latvian: "Saišu vai virsotņu laiki, nav lasīti"),
  ]

  /// What is odd about lists of aliases.
  static let aliases: [String: Sentence] = [
    "apart-and-merged": Sentence(
      english: "Spellings both merged and kept apart",
      latvian: "Rakstības veidi, kas reizē apvienoti un šķirti"),
    "circle": Sentence(
      english: "Aliases that lead in a circle", latvian: "Aizstājvārdi, kas ved pa apli"),
    mergedUnasked: Sentence(
      english: "Names merged without asking", latvian: "Nosaukumi, kas apvienoti bez jautāšanas"),
    "names-out-of-time": NamesOutOfTime.titleOfKind,
    "no-confidence": Sentence(
      english: "Confidences that are no number from 0 to 1",
      latvian: "Ticamība, kas nav skaitlis no 0 līdz 1"),
    "no-date": Sentence(
      english: "Dates of aliases that are none", latvian: "Aizstājvārdu datumi, kas nav datumi"),
    "no-name": Sentence(
      english: "Aliases without a name, left out", latvian: "Aizstājvārdi bez nosaukuma, izlaisti"),
    "odd-row": Sentence(
      english: "Odd rows in the list of aliases", latvian: "Neparastas rindas aizstājvārdu sarakstā"
    ),
    "same-name": Sentence(
      english: "Names that stand for themselves", latvian: "Nosaukumi, kas aizstāj paši sevi"),
    "two-canonicals": Sentence(
      english: "Spellings given to two organisations",
      latvian: "Rakstības veidi, kas piešķirti divām organizācijām"),
    "unknown-decision": Sentence(
      english: "Unknown decisions on aliases", latvian: "Nezināmi lēmumi par aizstājvārdiem"),
    "unknown-relation": Sentence(
      english: "Unknown relations in the list of aliases",
      latvian: "Nezināmas attiecības aizstājvārdu sarakstā"),
  ]
}
