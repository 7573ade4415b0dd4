import Kopa

/// What the steps of a command are called on the progress line.
enum ProgressWords {
  /// The words for `step` in `language`; a measure that has none is called as it was asked for.
  static func text(for step: String, in language: PageLanguage) -> String {
    guard let words = words[step] else { return step }
    return language == .en ? words.en : words.lv
  }

  /// The step in which the records are read.
  static let reading = "records"
  /// The step in which a network is written to files.
  static let writing = "files"

  /// The step in which names are compared.
  static let resolving = "names"
  /// The step in which the networks of several decisions are measured.
  static let measuring = "sensitivity"

  /// The step in which clusters are compared by indicators.
  static let comparing = "indicators"
  /// The step in which clusters are compared as networks.
  static let likening = "likeness"
  /// The step in which indicators are assessed.
  static let assessing = "assessment"

  /// The step in which a page is set for print.
  static let settingPDF = "pdf"
  /// The step in which the pictures of a page are drawn as files.
  static let drawingPictures = "pictures"

  private static let words: [String: (en: String, lv: String)] = [
    reading: ("reading records", "lasa ierakstus"),
    BriefingStep.network.rawValue: ("making the network", "veido tīklu"),
    BriefingStep.components.rawValue: ("connected groups", "saistītās grupas"),
    BriefingStep.communities.rawValue: ("communities", "kopienas"),
    BriefingStep.betweenness.rawValue: ("betweenness", "starpniecība"),
    BriefingStep.cutOff.rawValue: ("who would be cut off", "kas tiktu atšķelts"),
    BriefingStep.counts.rawValue: ("counting", "skaita"),
    BriefingStep.map.rawValue: ("drawing the map", "zīmē karti"),
    BriefingStep.page.rawValue: ("writing the page", "raksta lapu"),
    resolving: ("comparing names", "salīdzina nosaukumus"),
    measuring: ("what depends on the names", "kas atkarīgs no nosaukumiem"),
    comparing: ("comparing indicators", "salīdzina rādītājus"),
    likening: ("how alike the clusters are", "cik līdzīgi ir klasteri"),
    assessing: ("assessing indicators", "izvērtē rādītājus"),
    drawingPictures: ("drawing pictures", "zīmē attēlus"),
    settingPDF: ("setting the PDF", "veido PDF"),
    writing: ("writing the network", "raksta tīklu"),
  ]
}
