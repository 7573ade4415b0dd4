public import Documents
public import Graphviz
public import NetworkDrawing

extension GraphvizError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .repeatedNode(let key):
      "divas virsotnes saucas „\(key)”; dodiet katrai savu atslēgu"
    case .unknownNode(let key):
      "virsotnes „\(key)” nav; pievienojiet to vai izlaidiet to, kas uz to norāda"
    case .nodeInTwoClusters(let key):
      "virsotne „\(key)” kopās ir divreiz; nosauciet to vienreiz"
    case .missingPosition(let key):
      "virsotnei „\(key)” nav vietas; piešķiriet to vai izvēlieties dzini, kas vietas atrod"
    case .cannotKeepPosition(let key, let engine):
      "dzinis \(engine.name) nevar atstāt virsotni „\(key)” tās vietā; "
        + "atbrīvojiet virsotni vai izvēlieties neato, fdp vai asPlaced"
    case .repeatedElementID(let id):
      "divām diagrammas daļām ir viens id „\(id)”; dodiet katrai savu"
    case .tooFewCorners(let count):
      "fona figūras stūru skaits ir \(count); līnijai vajag divus, daudzstūrim trīs"
    case .outOfRange(let quantity, let value, let allowed):
      "\(quantity.latvian) ir \(value.latvian); vērtībai jābūt no \(allowed.lowerBound.latvian) līdz "
        + allowed.upperBound.latvian
    case .tooMany(let what, let count, let limit):
      "\(what.latvian) skaits ir \(count), bet tā var uzzīmēt ne vairāk kā \(limit); "
        + "zīmējiet daļu no tīkla vai izvēlieties dzini lielākiem tīkliem"
    case .pictureTooLarge(let width, let height):
      "PNG izmērs punktos būtu \(width.rounded().latvian) × \(height.rounded().latvian); samaziniet izšķirtspēju, "
        + "norādiet lapas izmēru vai zīmējiet SVG"
    case .layoutFailed(let engine, let messages):
      "Graphviz ar \(engine.name) neatrada izkārtojumu: \(messages.joined(separator: "; "))"
    case .renderingFailed(let format, let messages):
      "Graphviz neuzrakstīja \(format): \(messages.joined(separator: "; "))"
    case .unavailable:
      "Graphviz neizdevās palaist; uzstādiet to un pārliecinieties, ka pietiek atmiņas"
    }
  }
}

extension GraphvizError.Quantity {
  fileprivate var latvian: String {
    switch self {
    case .coordinate: "koordināta"
    case .size: "izmērs"
    case .lineWidth: "līnijas platums"
    case .fontSize: "burtu augstums"
    case .length: "garums"
    case .weight: "svars"
    case .distance: "attālums"
    case .resolution: "izšķirtspēja"
    }
  }
}

extension GraphvizError.Countable {
  /// The things, in the genitive.
  fileprivate var latvian: String {
    switch self {
    case .nodes: "virsotņu"
    case .edges: "saišu"
    case .clusters: "kopu"
    case .corners: "stūru"
    case .labelBytes: "uzrakstu baitu"
    }
  }
}

extension NetworkMapError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .pageTooSmall(let size):
      "šai kartei par mazu: \(size.width.rounded().latvian) × \(size.height.rounded().latvian) punkti; "
        + "dodiet tai lielāku lapu vai zīmējiet daļu no tīkla."
    case .unknown(let knowledge): "\(knowledge.missingInLatvian); izvēlieties citu kartes veidu."
    case .noBackbone:
      "Nevienām divām organizācijām kopīgu aktivitāšu nav vairāk, nekā izskaidro nejaušība; "
        + "izvēlieties citu kartes veidu."
    case .backboneOfTies:
      "Šajos datos ir tikai saites bez aktivitātēm, tāpēc nevar zināt, kuras nav nejaušas; "
        + "izvēlieties citu kartes veidu."
    case .tooManyTies:
      "Saišu ir par daudz, lai noskaidrotu, kuras nav nejaušas; izvēlieties citu kartes veidu vai "
        + "zīmējiet daļu no tīkla."
    case .graphviz(let error): error.latvian
    }
  }
}

extension MultiplesError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .noParts(let grouping):
      "Ierakstos nav nevienas „\(grouping)” vērtības, pēc kuras tos sadalīt; izvēlieties citu aili."
    case .tooManyPanels(let grouping, let count, let most):
      "„\(grouping)” vērtību skaits ir \(count), bet lapā ietilpst ne vairāk rūšu kā \(most); "
        + "izvēlieties īsāku laika posmu, citu aili vai daļu no ierakstiem."
    case .tooManyOrganisations(let panel, let count, let most):
      "Rūtī „\(panel)” būtu organizācijas (\(count)), bet atšķiramas ir ne vairāk kā \(most); zīmējiet "
        + "kopienu karti vai izvēlieties robežas „members”, īsāku laika posmu vai slāni."
    case .pageTooSmall(let size):
      "Šīm rūtīm par mazu: \(size.width.rounded().latvian) × \(size.height.rounded().latvian) punkti; "
        + "dodiet tām lielāku lapu vai zīmējiet mazāk rūšu."
    case .plan(let error): error.latvian
    }
  }
}

extension CorePictureError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .tooManyOrganisations(let count, let most):
      "Organizācijas, kam ir partneri: \(count), bet gredzenos atšķiramas ir ne vairāk kā \(most); zīmējiet "
        + "kopienu karti vai izvēlieties robežas „members”, īsāku laika posmu vai slāni."
    case .pageTooSmall(let size):
      "Šiem gredzeniem par mazu: \(size.width.rounded().latvian) × \(size.height.rounded().latvian) "
        + "punkti; dodiet tiem lielāku lapu vai zīmējiet daļu no tīkla."
    }
  }
}

extension NetworkMapError.Knowledge {
  fileprivate var missingInLatvian: String {
    switch self {
    case .countries: "Datos nav zināma nevienas organizācijas valsts"
    case .territories: "Datos nav zināma nevienas dalības teritorija"
    case .areas: "Datos nav zināma nevienas aktivitātes viedās specializācijas joma"
    case .clusters: "Datos nav nosaukts neviens klasteris"
    }
  }
}

extension SVGError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .notXML(let line, let column):
      "Attēls nav pareizi veidots XML (\(line). rinda, \(column). zīme); uzzīmējiet to no jauna."
    case .notSVG(let root):
      "Attēls sākas ar <\(root)>; vajag SVG."
    case .declaresEntities:
      "Attēls deklarē XML entītijas; rakstiet pašas rakstzīmes."
    case .element(let name):
      "Attēlā ir <\(name)>, ko lapā neatļauj; izlaidiet to."
    case .attribute(let name, let element):
      "Attēlā elementam <\(element)> ir atribūts \(name), ko neatļauj; izlaidiet to."
    case .value(let value, let attribute, let element):
      "„\(value.prefix(60))” neatļauj kā elementa <\(element)> atribūta \(attribute) vērtību; "
        + "lietojiet vienkāršu vērtību."
    }
  }
}

extension InteractiveGraphError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .unsafeID(let id):
      "Identifikatoram „\(id)” jāsākas ar burtu, un tajā drīkst būt tikai burti, cipari, „_”, „.” "
        + "un „-”."
    case .repeatedID(let id):
      "Identifikators „\(id)” ir diviem elementiem; dodiet katram savu."
    case .strangeNeighbour(let neighbour, let element):
      "„\(neighbour)” nevar būt elementa „\(element)” kaimiņš; nosauciet citu grafa elementu."
    }
  }
}
