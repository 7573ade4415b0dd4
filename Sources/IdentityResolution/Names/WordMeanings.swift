/// Words that names of organisations have in common in many languages, with their translations.
///
/// A translation is a hint, never a proof: the free university of Brussels in French and the one
/// in Dutch are two. Words are written as ``FoldedText`` folds them.
enum WordMeanings {
  /// The word that stands for all translations of `word`; `word` itself where none are listed.
  static func meaning(of word: String) -> String { table[word] ?? word }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      for word in words { table[word] = words[0] }
    }
    return table
  }()

  private static let lines =
    concepts.split(separator: "\n").map(String.init)
    + places.split(separator: "\n").map(String.init)

  private static let concepts = """
    university universitat universite universidad universita universidade universiteit univerzita universitet universitetet universitatea universitate universitates uniwersytet univerza univerzitet univerziteta sveuciliste yliopisto ulikool egyetem panepistimio universitesi unibertsitatea universiti universitetas universitas universities univ prifysgol
    institute institut instituto institutt instituut institutul instytut istituto intezet ustav instituts institutas insituto institoute institouto inst
    research recherche investigacion investigacao ricerca forschung forskning forsknings onderzok onderzoek badan badawczy badawczo cercetare cercetari recerca vyzkumny vyzkumu vyskum petniecibas tutkimus tutkimuskeskus kutato raziskovalni istrazivanje ikerketa erevnas erevniton
    technology technologies technological tecnologia tecnologias tecnologico tecnologica technologie technologii tehnologija tehnologijas teknologi teknologia technologies tech tecnologie tecnologies tehnologic tehnologii technologia technologias technologique technologiqu technologies teknologian
    technical technische technischen technisch techniqu technique tecnica tecnico technicka technickej tehnika tehniska tehniskas tekniske teknisk tehnicki tehnicka tehnikaulikool tehnica tekniska techninis
    science sciences ciencia ciencias scienza scienze wissenschaft wissenschaften wetenschap nauk nauka stiinte vede ved zinatnu zinatnes scientific scientifiqu scientifique scientifica scientifico znanost znanosti
    centre center centro zentrum centrum centrs centras keskus kozpont sentret senter kentro central centar centra centrul zentrale
    innovation innovacion inovacao innovazione inovacija inovacijas innovacio inovatie innovaatio innovations innovacji inovaci inovacny inovaciju
    development desarrollo desenvolvimento sviluppo developpement entwicklung rozwoju dezvoltare razvoj razvojna razvojni attistibas attistiba pletros fejlesztesi fejleszto kehitys utveckling udvikling desenvolupament rozvoje rozvoja entwicklungs
    agency agencia agenzia agence agentur agentura agencija agentia agentur agentuur ugynokseg agencja agentschap styrelse styrelsen wirtschaftsagentur agenturen
    ministry ministere ministerio ministero ministerium ministerie ministerstvo ministerstwo ministrstvo ministarstvo ministerul ministeriet departementet ministerija ministeerium miniszterium ypourgeio ministerio bundesministerium staatsministerium
    national nacional nazionale nationale nationales nationaal nacionala narodni narodowy narodni nemzeti nasjonal nasional kansallinen valsts panstwowy federal state
    regional regionale regionaler regionala regionalnej regionalna regionalni regionals region regione regions regio regionu regija regijos regioni voivodeship wojewodztwo
    association associazione asociacion associacao asociatia associacio verband verein forening udruga stowarzyszenie vereniging biedriba asociacija egyesulet liitto sdruzeni zdruzeni asociace asociacia asocijacija yhdistys
    foundation fundacion fundacio fundacja fondazione fondation fundacao fundatia stiftung stiftelsen stichting alapitvany nadace sihtasutus saatio zaklada
    european europeen europeenne europea europeo europaisches europaische europaischer eiropas europos europejski europese evropski europa europe
    international internationale internacional internazionale internationaler internationales miedzynarodowy medunarodni starptautiska internationaal nemzetkozi
    cluster clusters klaster klasteris klasteri klastr klastra klaszter clusterul clustero grozd klastri cumulo spitzencluster spitzenclusters agrupacio agrupacion agrupacao
    council consell conseil consiglio consejo conselho rada raad rat svet tanacs neuvosto taryba padome consiliul onkormanyzat government goverment gobierno governo gouvernement
    chamber camara chambre camera kammer komora kamara kaubanduskoda kamer kamera rumai cambra izba
    commerce comercio commercio handel handels handelskammer obchodni obchodna kereskedelmi trgovinska gospodarcza handlowa
    industry industries industria industrie industrial industriel industriale industrielle industrieller przemyslu iparkamara prumyslu rupniecibas pramones industrija industrijska industrias
    energy energie energia energi energetika energijos energetiki energijas enerji
    health salud sante salute saude gesundheit gezondheid zdravi zdravia zdrowia terveyden veselibas sveikatos sanitat
    hospital hopital hospitalier ospedale ospedaliera krankenhaus klinikum szpital nemocnice sykehus sygehus ziekenhuis spital slimnica universitatsklinikum
    academy academia akademie akademia akademija akadeemia akademi akademiet accademia academie akademii
    school ecole escuela escola schule scuola skola szkola koulu hochschule kool hogeschool
    faculty fakultet fakultat faculte facultad facolta faculdade fakulta wydzial
    department departement departamento dipartimento abteilung afdeling departament osasto
    city stadt ville ciudad citta cidade miasto mesto miesto kaupunki stad kommune gmina obec municipality municipalidad municipio ayuntamiento concello kommun comune commune municipiul gemeinde gemeente opcina obcina pilseta pasvaldiba savivaldybe dome
    county megye megyei judetul zupanija maakond lan lans kreis landkreis comte
    province provincia provincie provinz provincial
    network reseau red rete rede netzwerk siec mreza tikls tinklas verkosto halozat kompetenznetz
    business enterprise enterprises empresa empresas entreprise entreprises unternehmen imprese uznemumu verslo empresarial biznes yritys vallalkozasi podnikatelske poslovni bedrift
    park parc parque parco parks parkas puisto
    economy economic economia economica economico economiqu economique wirtschaft wirtschaftsforderung gospodarki gospodarstvo ekonomikas ukio economics gazdasagi okonomi
    education educacion educacio educacao educazione bildung izglitibas svietimo edukacji oktatas vzdelavani utdanning undervisning koulutus
    environment environmental ambiental ambientale ambiente environnement umwelt milieu miljo srodowiska vides aplinkos
    medical medicine medicina medizinische medizin medisch medicinos medicinas medyczny medecine
    food alimentaire alimentari alimentaria alimentacion lebensmittel voedsel partikas maisto
    water agua acqua wasser eau vatten udens vandens aigua
    agriculture agricultural agricola agricole agricoltura landwirtschaft landbouw rolnictwa lauksaimniecibas zemes agraria agrarian agrar agricultura
    company companhia compania compagnia compagnie gesellschaft sociedad sociedade societa societe spolka etaireia drustvo corporation
    north northern nord norte noord polnocny ziemelu siaures pohjois severni
    south southern sud sur zuid poludniowy dienvidu pietu etela jizni
    east eastern est este ost oost wschodni austrumu rytu ita
    west western ouest oeste oest zachodni rietumu vakaru lansi zapadni
    transport transportes trasporti verkehr vervoer doprava transportu
    system systems sistemas sistemi systeme sistema
    service services servicios servizi servicos dienst dienste
    employment empleo lavoro arbeit arbeits emploi trabajo
    textile textil textiles textils tekstil tekstilni tessile
    furniture mobilier mobila mueble arredo nabytkaru nabytku mobel
    maritime marine marin maritimes maritim maritimt maritima marittimo meri
    """

  private static let places = """
    latvia latvian latvijas latvija latvisk lettlandi lettland letonia lettonie
    lithuania lithuanian lietuvos lietuva litauen litauisk
    estonia estonian eesti estland
    finland finnish suomen suomi finlandia
    sweden swedish svensk svenska sverige suecia
    norway norwegian norges norsk norske norge
    denmark danish danmarks danmark dansk danske
    germany german deutsches deutsche deutschland deutscher alemania
    austria austrian osterreich osterreichische osterreichisches
    italy italian italia italiana italiano
    spain spanish espana espanola espanol
    catalonia catalan catalunya cataluna catala catalana
    basque vasco pais euskadi euskal
    france french francaise francais francia
    netherlands dutch nederland nederlandse nederlands holland
    poland polish polska polskiej polski polskie
    hungary hungarian magyar magyarorszag magyarorszagi
    czechia czech cesky ceska ceske ceskeho republika
    slovakia slovak slovensky slovenska slovenskej
    slovenia slovenian slovenije slovenije eslovenia
    romania romanian romana romaniei roman
    bulgaria bulgarian bulgarska balgarska
    croatia croatian hrvatska hrvatske
    greece greek hellenic elliniki hellas ellinikos
    portugal portuguese portuguesa portugues
    belgium belgian belgique belgie
    ireland irish irlanda
    lombardy lombardia
    piedmont piemonte
    tuscany toscana
    sicily sicilia
    sardinia sardegna
    styria steiermark styrian
    bavaria bayern bavarian bayerisches bayerische
    saxony sachsen sachsische
    flanders flemish vlaanderen vlaamse
    brittany bretagne
    andalusia andalucia
    vienna wien wiener
    cologne koln kolner
    munich munchen munchner
    prague praha praze
    warsaw warszawa warszawie warszawski warszawska
    rome roma
    milan milano
    turin torino
    naples napoli
    florence firenze
    genoa genova
    venice venezia
    lisbon lisboa
    copenhagen kobenhavn kobenhavns
    athens athinon athina
    brussels bruxelles brussel
    geneva geneve
    zurich zurcher
    riga rigas
    gothenburg goteborg goteborgs
    thessaloniki thessalonikis
    crete kritis
    patras patron
    """
}
