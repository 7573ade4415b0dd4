/// What the picture of core and periphery says beside the words of every picture.
struct CoreWords {
  var ringsAre: String
  /// One ring: the least number of partners, and how many stand in it.
  var ring: String
  var readRings: String
  var readSpread: String
  var readOneActivity: String
  var readAllLines: String
  var readStrongLines: String
  var readAllTies: String
  var readStrongTies: String
  var coreOf: String

  init(_ words: DrawingWords) { self = words.languageCode == "lv" ? .latvian : .english }

  private init(
    ringsAre: String, ring: String, readRings: String, readSpread: String, readOneActivity: String,
    readAllLines: String, readStrongLines: String, readAllTies: String, readStrongTies: String,
    coreOf: String
  ) {
    self.ringsAre = ringsAre
    self.ring = ring
    self.readRings = readRings
    self.readSpread = readSpread
    self.readOneActivity = readOneActivity
    self.readAllLines = readAllLines
    self.readStrongLines = readStrongLines
    self.readAllTies = readAllTies
    self.readStrongTies = readStrongTies
    self.coreOf = coreOf
  }
}

extension CoreWords {
  private static let english = CoreWords(
    ringsAre: "From the core outwards: {1}.",
    ring: "{1}+ partners: {2}",
    readRings:
      "In the middle stands the core: the organisations that have the most partners among themselves "
      + "(k-cores). The number at the edge of a ring is how many partners each inside that edge has, at "
      + "least, among all inside it.",
    readSpread: "Everybody stands where its partners are, as far as the ring allows.",
    readOneActivity:
      "All of the core take part in “{1}”: one large activity makes a core by itself.",
    readAllLines: "A line joins two that take part in the same activity.",
    readStrongLines:
      "A line joins two that share {1} or more, and beyond these the strongest ties that hold everybody "
      + "together; the numbers count all ties.",
    readAllTies: "Each line is a tie.",
    readStrongTies:
      "A line is a tie: all of strength {1} or more are drawn, and beyond these the strongest that hold "
      + "everybody together; the numbers count all ties.",
    coreOf: "Core and periphery of {1}.")

  private static let latvian = CoreWords(
    ringsAre: "No kodola uz āru: {1}.",
    ring: "partneri {1}+: {2}",
    readRings:
      "Vidū ir kodols: organizācijas, kurām savā starpā partneru ir visvairāk (k-kodoli). Skaitlis pie "
      + "gredzena malas ir, cik partneru katrai organizācijai šīs malas iekšpusē ir vismaz starp visām, "
      + "kas ir tās iekšpusē.",
    readSpread: "Katra organizācija stāv pie saviem partneriem, ciktāl gredzens ļauj.",
    readOneActivity:
      "Visas kodola organizācijas piedalās aktivitātē „{1}”: viena liela aktivitāte pati rada kodolu.",
    readAllLines: "Līnija savieno divas, kas piedalās vienā aktivitātē.",
    readStrongLines:
      "Līnija savieno divas, kurām ir kopīgas aktivitātes (vismaz {1}), un bez tām vēl stiprākās saites, "
      + "kas visas satur kopā; skaitļi skaita visas saites.",
    readAllTies: "Katra līnija ir saite.",
    readStrongTies:
      "Līnija ir saite: attēlotas visas, kuru stiprums ir vismaz {1}, un bez tām vēl stiprākās, kas "
      + "visas satur kopā; skaitļi skaita visas saites.",
    coreOf: "Kodols un perifērija: {1}.")
}
