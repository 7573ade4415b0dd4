/// How often the commonest words occur in names of organisations.
///
/// Counted in 7858 different names of CORDIS (projects that began in 2014, calls of 2021) and of
/// European cluster projects: the number of names with the word. In a short list of names every word
/// is rare; these counts keep “university” from weighing as much as a name of its own. Counted by
/// `scripts/datasets/count-common-words.py`.
enum CommonWords {
  /// The number of names in which the words were counted.
  static let names = 7858.0

  /// In how many of them `word` occurs; 0 for words that are not common.
  static func count(of word: String) -> Double { counts[word] ?? 0 }

  private static let counts: [String: Double] = {
    var counts: [String: Double] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: ":")
      counts[WordMeanings.meaning(of: String(parts[0])), default: 0] += Double(parts[1]) ?? 0
    }
    return counts
  }()

  private static let table = """
    de:753 gmbh:501 of:468 limited:351 and:324 sa:290 university:283 ltd:257 for:236 sl:224 bv:214
    research:206 la:195 the:194 institut:187 srl:179 fur:168 institute:162 technology:149
    centre:135 di:130 innovation:123 technologies:123 association:122 as:122 european:120 spa:120
    universitat:117 national:114 ab:111 et:109 und:107 cluster:103 sas:94 stichting:93
    international:90 ag:89 universite:87 fundacion:87 per:81 center:81 des:80 systems:78
    development:77 centro:76 in:75 oy:73 energy:73 europe:72 solutions:72 universita:67
    sciences:65 science:65 agency:64 services:63 za:63 para:63 instituto:61 del:60 en:55 studi:55
    region:53 universidad:52 engineering:52 nv:51 co:50 foundation:50 asociacion:48 degli:48 ev:47
    recherche:47 investigacion:46 consulting:43 societa:42 business:42 academy:41 information:40
    lda:40 ministry:39 instytut:39 council:39 sarl:38 fundacio:38 der:38 network:38 management:37
    company:37 kg:36 centrum:36 group:35 regional:35 van:34 fondazione:34 tecnologia:33
    gesellschaft:33 france:33 kai:33 software:32 food:32 nacional:31 digital:31 doo:31 global:31
    health:31 istituto:31 water:30 ricerca:30 pour:30 nederland:30 ecole:29 universidade:29
    tecnologico:29 zentrum:29 sro:28 aps:28 power:28 public:28 consorzio:27 du:27 associacao:27
    mbh:27 technische:27 energia:27 voor:26 environment:26 scientific:25 ireland:25
    associazione:25 el:25 do:25 ve:25 society:25 aisbl:25 arospace:25 della:25 industrial:24
    kft:24 alliance:24 medical:24 service:24 etaireia:24 sociedad:24 le:24 paris:23 da:23
    education:23 college:23 corporation:23 commerce:23 social:23 industry:23 pentru:22
    institutul:22 sistemas:22 tech:22 universiteit:22 advanced:22 uniwersytet:21 design:21
    space:21 industria:21 fondation:20 desenvolvimento:20 federation:20 universitet:20 economic:20
    asbl:20 school:20 ggmbh:20 industrie:20 cooperativa:20 forschung:20 spolka:20 europeenne:20
    security:20 nazionale:20 agencia:19 nationale:19 catalunya:19 belgium:19 universitatea:19
    eit:19 hochschule:19 delle:19 agriculture:19 organisation:19 din:19 studies:19 desarrollo:18
    innovacion:18 thales:18 cercetare:18 dezvoltare:18 austria:18 italia:18 electronics:18
    tecnologias:18 deutschland:18 barcelona:18 instituut:18 og:18 privada:17 im:17 stiftung:17
    dell:17 trust:17 technologie:17 leibniz:17 communication:17 scientifiqu:17 sviluppo:17
    communications:16 marine:16 salud:16 developpement:16 park:16 royal:16 maritime:16 state:16
    hospital:16 stiftelsen:16 univerzita:16 energie:16 portugal:16 london:16 ustav:16 airbus:16
    bvba:16 netherlands:16 fakultet:15
    """
}
