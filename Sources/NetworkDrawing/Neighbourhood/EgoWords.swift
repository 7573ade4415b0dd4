/// What the picture around one organisation says beside the words of every picture.
struct EgoWords {
  var line: String
  var others: String
  var readMiddle: String
  var readSecond: String
  var readPart: String
  var readOthers: String
  var readNames: String
  var readAlone: String
  var around: String

  init(_ words: DrawingWords) { self = words.languageCode == "lv" ? .latvian : .english }

  private init(
    line: String, others: String, readMiddle: String, readSecond: String,
    readPart: String, readOthers: String, readNames: String, readAlone: String, around: String
  ) {
    self.line = line
    self.others = others
    self.readMiddle = readMiddle
    self.readSecond = readSecond
    self.readPart = readPart
    self.readOthers = readOthers
    self.readNames = readNames
    self.readAlone = readAlone
    self.around = around
  }

  private static let english = EgoWords(
    line: "work together",
    others: "further away or not linked",
    readMiddle:
      "In the middle stands {1}; on the inner ring its partners ({2}), those it works with most "
      + "closely first, from the right and on clockwise.",
    readSecond:
      "On the outer ring stand their partners ({1}), each beside the one of them it works with most "
      + "closely; thinner lines lead to up to two others.",
    readPart: "Drawn are {1} partners and {2} of theirs at most, the closest.",
    readOthers: "Grey dots are the others of the network ({1}), {2} of them at most.",
    readNames: "Where there is room, the closest partners are named.",
    readAlone: "{1} has no partner in this network.",
    around: "{1} and those around it: {2}; {3} two steps away; {4} further away or not linked.")

  private static let latvian = EgoWords(
    line: "sadarbojas",
    others: "tālāk vai bez saites",
    readMiddle:
      "Vidū ir {1}; iekšējā gredzenā ir tās partneri ({2}), vispirms ciešākie, no labās puses "
      + "pulksteņrādītāja virzienā.",
    readSecond:
      "Ārējā gredzenā ir partneru partneri ({1}), katrs pie tā, ar ko sadarbojas visciešāk; tievākas "
      + "līnijas ved pie ne vairāk kā diviem citiem.",
    readPart: "Attēloti ne vairāk kā {1} partneri un {2} partneru partneri, vispirms ciešākie.",
    readOthers: "Pelēkie punkti ir pārējās tīkla organizācijas ({1}); attēloti ne vairāk kā {2}.",
    readNames: "Kur pietiek vietas, ciešākie partneri ir nosaukti.",
    readAlone: "Organizācijai {1} šajā tīklā partnera nav.",
    around: "{1} un tai tuvākie: {2}; divu soļu attālumā: {3}; tālāk vai bez saites: {4}.")
}
