public import CooperationRecords
public import NetworkCore

extension UndefinedReason {
  /// The reason in each language; one in a measure's own words stays in them.
  public var sentence: Sentence { Sentence(english: description, latvian: latvian) }

  private var latvian: String {
    switch self {
    case .noTies: "nav saišu"
    case .noNodes: "nav virsotņu"
    case .noOtherNode: "nav citas virsotnes"
    case .noParticipations: "neviens nepiedalās"
    case .nobodyInOtherMode: "otrā veida virsotņu nav"
    case .fewerThanTwoNodes: "mazāk par divām virsotnēm"
    case .fewerThanThreeNodes: "mazāk par trim virsotnēm"
    case .fewerThanTwoNeighbours: "mazāk par diviem kaimiņiem"
    case .noNodeWithTwoNeighbours: "nevienai virsotnei nav divu kaimiņu"
    case .nobodyAnswered: "neviens neatbildēja"
    case .notAllReached: "ne visi ir sasniedzami"
    case .notConnected: "ne visas virsotnes ir saistītas"
    case .largestNotKnown: "garumiem lielākā vērtība nav zināma"
    case .nodeWithoutScore: "ne visām virsotnēm ir vērtība"
    case .tooManyPaths: "īsāko ceļu ir vairāk, nekā var saskaitīt"
    case .noComponentOfThree: "nevienā saistītā daļā nav trīs virsotņu"
    case .tooManyGroups: "grupu ir vairāk, nekā pieļauj robeža"
    case .searchTooLong: "meklēšana ir garāka, nekā pieļauj robeža"
    case .noTiesOfKnownKind: "nav saišu starp zināma veida virsotnēm"
    case .allOfOneKind: "visas saistītās virsotnes ir viena veida"
    case .allOfOneDegree: "visām saistītajām virsotnēm ir viena pakāpe"
    case .noTiesOfKnownGroup: "nav saišu starp zināmas grupas virsotnēm"
    case .oneValueOnly: "grupu lielumi pieļauj tikai vienu vērtību"
    case .allPairsTiedAlike: "visi pāri ir saistīti vienādi"
    case .allPairsOfOneValue: "visiem pāriem ir viena vērtība"
    case .noTwoModeTable: "tīkls nav veidots no divu veidu tabulas"
    case .strengthsBelowOne: "stiprumu summa ir mazāka par vienu"
    case .unknownKind: "veids nav zināms"
    case .noNodesOfKnownKind: "nav virsotņu ar zināmu veidu"
    case .noTiesOfKnownValue: "nav saišu starp virsotnēm ar zināmu vērtību"
    case .allOfOneValue: "visām virsotnēm ir viena vērtība"
    case .fewerThanFourNodes: "mazāk par četrām virsotnēm"
    case .nothingToDivideBy: "nav ar ko dalīt"
    case .sharesWithNobody: "ne ar vienu nav nekā kopīga"
    case .noPathsOfThree: "nav ceļu no trim saitēm"
    case .noPathsOfFour: "nav ceļu no četrām saitēm"
    case .noExpectation: "nejaušība nedod, ar ko salīdzināt"
    case .noEarlierNetwork: "nav agrāka tīkla"
    case .attenuationTooLarge: "alfa nav mazāka par vieninieku, dalītu ar lielāko īpašvērtību"
    case .noSingleSolution: "vienādojumiem nav viena vienīga atrisinājuma"
    case .numberTooLarge: "vērtība ir pārāk liels skaitlis"
    case .noEarlierTies: "agrākajā tīklā nav saišu"
    case .noLaterTies: "vēlākajā tīklā nav saišu"
    case .noTiesInEither: "nevienā no tīkliem nav saišu"
    case .noEntrantTies: "nav saišu starp jaunpienācējiem un tiem, kas jau bija"
    case .choicesAtOneEnd:
      "jaunpienācēji izvēlējās tikai tos, kam saišu visvairāk, vai tikai tos, kam vismazāk"
    case .noTriangles: "nav trijstūru, ar ko salīdzināt"
    case .noCore: "neviens kodols neizceļas"
    case .tooLarge: "tīkls šim mēram ir par lielu"
    case .unsaid: "nav definēts"
    case .other(let words): words
    }
  }
}
