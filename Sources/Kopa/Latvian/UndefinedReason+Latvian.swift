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
    case .sharesWithNobody: "ne ar vienu nav nekā kopīga"
    case .noPathsOfThree: "nav ceļu no trim saitēm"
    case .noPathsOfFour: "nav ceļu no četrām saitēm"
    case .noExpectation: "nejaušība nedod, ar ko salīdzināt"
    case .noEarlierNetwork: "nav agrāka tīkla"
    case .tooLarge: "tīkls šim mēram ir par lielu"
    case .unsaid: "nav definēts"
    case .other(let words): words
    }
  }
}
