import Terminology
import NetworkCore

/// What the measures of a briefing say of themselves, in Latvian.
///
/// A measure that is not here keeps its own English words, and a test names it.
enum LatvianMeasures {
  /// The names of the measures that are here.
  static var names: [String] { entries.map(\.name) }

  static func description(of measure: MeasureDescription) -> MeasureDescription {
    guard let entry = entries.first(where: { $0.name == measure.name }) else { return measure }
    var description = measure
    description.title = Glossary.latvian.name(of: entry.name, among: .measures)
    description.definition = entry.definition
    description.conventions = entry.conventions
    return description
  }

  private struct Entry {
    var name: String
    var definition: String
    var conventions: [String]
  }

  private static let entries = [
    Entry(
      name: "betweenness",
      definition:
        "Kādai daļai no visiem pārējo organizāciju pāriem īsākie ceļi vienai pie otras ved caur "
        + "šo organizāciju: b(v) = Σ σ(s,t|v) / σ(s,t), dalīts ar (n − 1)(n − 2) / 2.",
      conventions: [
        "Katrs pāris skaitīts vienreiz.", "Ceļa gali nepieder pie ceļa.",
        "Pāris, kuru nesavieno neviens ceļš, neko nepieskaita.",
        "Katra saite ir viens solis, neatkarīgi no tās stipruma.",
      ]),
    Entry(
      name: "cut-off",
      definition:
        "Cik organizāciju zaudētu saikni ar savas grupas lielāko daļu, ja šī organizācija aizietu: "
        + "grupas lielums mīnus viens mīnus lielākā atlikusī daļa.",
      conventions: [
        "Organizācijai bez saitēm vērtība ir 0.",
        "Skaits nav 0 tikai tām organizācijām, bez kurām grupa sadalās.",
      ]),
    Entry(
      name: "component",
      definition:
        "Organizācijas pieder vienai grupai, ja no vienas pie otras var nonākt pa saitēm, tieši "
        + "vai caur citām.",
      conventions: ["Organizācija bez saitēm ir grupa pati sev."]),
    Entry(
      name: "leiden",
      definition:
        "Tīkls sadalīts kopienās tā, lai saites kopienu iekšienē būtu stiprākas, nekā to prasītu "
        + "organizāciju saišu kopējais stiprums vien (modularitāte).",
      conventions: [
        "Saites skaitītas pēc to stipruma.", "Katra kopiena ir saistīta.",
        "Rezultāts atkarīgs no gadījuma sēklas, kas norādīta blakus.",
      ]),
  ]
}
