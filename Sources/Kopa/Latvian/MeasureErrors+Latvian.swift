public import NetworkAlgorithms
public import NetworkCore

extension NetworkError: BilingualError {
  /// The reason in Latvian.
  public var latvian: String {
    switch self {
    case .loop(let node):
      "Saite savieno „\(node)” pašu ar sevi; izlaidiet tādas saites."
    case .strengthNotPositive(let tie):
      "Saites starp „\(tie.first)” un „\(tie.second)” stiprums ir \(tie.strength.latvian); "
        + "stiprums ir skaitlis, kas lielāks par 0."
    case .attributeOfWrongLength(let name, let values, let nodes):
      "Pazīmes „\(name)” vērtību skaits ir \(values), bet virsotņu skaits ir \(nodes); katrai "
        + "vajag vienu."
    case .tooManyTies(let limit):
      "Saišu tīklā būtu \(limit) vai vairāk; "
        + "izlaidiet aktivitātes, kurās dalībnieku visvairāk, vai sadaliet tīklu."
    case .tooManyNodes(let limit):
      "Virsotņu tīklā ir vairāk nekā \(limit); sadaliet to."
    }
  }
}

extension MeasureError: BilingualError {
  /// The reason in Latvian.
  public var latvian: String {
    switch self {
    case .didNotConverge(let measure, let iterations):
      "Rādītāja \(measure) aprēķins nenostabilizējās; atkārtojumu skaits: \(iterations)."
    case .noSuchAttribute(let name):
      "Tīklā nav pazīmes „\(name)”, pēc kuras grupēt virsotnes."
    case .noSuchNumbers(let name):
      "Tīklā nav skaitliskas pazīmes „\(name)”."
    case .nodeWithoutGroup(let node):
      "Dalījumā nav grupas virsotnei „\(node)”; sadaliet to pašu tīklu, ko mērāt."
    case .tooLarge(let measure, nil):
      "Rādītājam \(measure) ar šiem iestatījumiem tīkls ir par lielu; ņemiet tā daļu vai citu "
        + "rādītāju."
    case .tooLarge(let measure, let nodes?):
      "Rādītājs \(measure) ar šiem iestatījumiem ir tīkliem, kuros saistītu virsotņu nav vairāk par "
        + "\(nodes); ņemiet tīkla daļu vai citu rādītāju."
    case .undefined(let measure, let reason):
      "Rādītājs \(measure) nav definēts: \(reason.sentence.latvian)."
    }
  }
}

extension MeasureSpellingError: BilingualError {
  /// The reason in Latvian.
  public var latvian: String {
    switch self {
    case .malformed(let text):
      "„\(text)” nav rādītājs; rakstiet nosaukumu, piemēram, betweenness, vai ar iestatījumiem: "
        + "betweenness(scale: share)."
    case .unknownMeasure(let name, let nearest) where nearest.isEmpty:
      "Rādītāja „\(name)” nav; visi ir nosaukti rādītāju sarakstā."
    case .unknownMeasure(let name, let nearest):
      "Rādītāja „\(name)” nav; vai domāts \(LatvianList.either(nearest))?"
    case .unknownParameter(let name, let measure, let parameters) where parameters.isEmpty:
      "Rādītājam \(measure) nav parametra „\(name)”; tam parametru nav."
    case .unknownParameter(let name, let measure, let parameters):
      "Rādītājam \(measure) nav parametra „\(name)”; tam ir \(parameters.joined(separator: ", "))."
    case .valueNotAllowed(let value, let parameter, let measure, let allowed):
      "„\(value)” neder rādītāja \(measure) parametram \(parameter); tas ir \(allowed.latvian)."
    case .seedMissing(let measure):
      "Rādītāju \(measure) rēķina ar gadījuma skaitļiem; norādiet sēklu, piemēram, "
        + "\(measure)(seed: 1)."
    case .givenTwice(let name, let measure):
      "Rādītājam \(measure) „\(name)” norādīts vairākas reizes; norādiet to vienreiz."
    }
  }
}

extension MeasureParameter.Values {
  /// The values in Latvian words: „pairs vai share”.
  public var latvian: String {
    switch self {
    case .words(let words): LatvianList.either(words)
    case .numbers(let range):
      range.upperBound < .infinity
        ? "skaitlis no \(range.lowerBound) līdz \(range.upperBound), bet ne \(range.upperBound)"
        : "skaitlis no \(range.lowerBound)"
    case .wholeNumbers(let range):
      range.upperBound < .max
        ? "vesels skaitlis no \(range.lowerBound) līdz \(range.upperBound)"
        : "vesels skaitlis no \(range.lowerBound)"
    case .text: "nosaukums"
    }
  }
}

extension CorrelationError: BilingualError {
  /// The reason in Latvian.
  public var latvian: String {
    switch self {
    case .nodeInOneNetwork(let node):
      "„\(node)” ir tikai vienā no abiem tīkliem; korelējiet tīklus ar vienām un tām pašām "
        + "virsotnēm."
    case .noSuchText(let name):
      "Tīklā nav pazīmes „\(name)” ar vārdiem, pēc kuriem salīdzināt virsotnes."
    case .noSuchNumber(let name):
      "Tīklā nav pazīmes „\(name)” ar skaitļiem, pēc kuriem salīdzināt virsotnes."
    case .tooManyNodes(let limit):
      "Pāru regresijai virsotņu skaits tīklā ir ne lielāks par \(limit); ņemiet tā daļu."
    }
  }
}

extension NullModelError: BilingualError {
  /// The reason in Latvian.
  public var latvian: String {
    switch self {
    case .noSimpleGraph(let attempts):
      "Nevienā no savienojumiem (mēģinājumu skaits: \(attempts)) nebija tikai vienkāršu saišu starp dažādām "
        + "virsotnēm; ņemiet maiņas (switching)."
    case .tooManyNodes(let limit):
      "Tīklus, kuros jebkuras divas virsotnes ir saistītas vai nav, izlozē, ja virsotņu nav vairāk par "
        + "\(limit)."
    }
  }
}

extension EnsembleError: BilingualError {
  /// Why the parts do not make a whole, in Latvian.
  public var latvian: String {
    switch self {
    case .nothingToMerge: "Nav daļu, ko apvienot."
    case .damaged: "Daļa ir bojāta: tās vērtības neatbilst tās atkārtojumiem."
    case .differs(let difference): "Daļas nav viena veseluma: atšķiras \(difference.latvian)."
    case .missing(let replicates):
      "Nevienā daļā nav atkārtojumu no \(replicates.lowerBound) līdz "
        + "\(replicates.upperBound - 1)."
    case .twice(let replicates):
      "Divās daļās ir atkārtojumi no \(replicates.lowerBound) līdz \(replicates.upperBound - 1)."
    }
  }
}

extension EnsembleError.Difference {
  /// What differs, in Latvian.
  var latvian: String {
    switch self {
    case .measure: "rādītājs"
    case .null: "nejaušības modelis"
    case .seed: "sēkla"
    case .network: "tīkls"
    case .observed: "novērotais skaitlis"
    case .plannedCount: "atkārtojumu skaits"
    }
  }
}
