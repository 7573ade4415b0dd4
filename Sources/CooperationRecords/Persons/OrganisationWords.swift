/// Words that stand in names of organisations and not of persons, in small letters and without
/// accents: what they are and do, and their legal forms.
enum OrganisationWords {
  /// Whether `word`, folded, is such a word, or has one beside a hyphen.
  static func contains(_ word: Substring) -> Bool {
    word.split(separator: "-").contains { all.contains(String($0)) }
  }

  private static let all: Set<String> = Set(words.split(separator: " ").map(String.init))

  private static let words = """
    ab abee academy accademia ad advisors advisory ae aero aerospace ag agencja agency agentie \
    agentura agro air airlines airport aisbl aktsiaselts alba alliance alpha amba \
    amministrazione amt analytics and anonymi anstalt aps apvieniba architects arts as asa asbl \
    asociacija asociacion asociatia associacao associacio associates association associazione \
    assurance atelier ateneo audio augstskola auto automation automotive aviation ayuntamiento \
    azienda bank beauty belgium benelux berlin biblioteka biedriba bio biotech birojs bk boat \
    brands brewery britain bros brothers bt bureau business bv bvba camara camera capital care \
    cars casa catering cement center centre centro centrs challenge chambre chemical chemicals \
    chocolates cic city ciudad clg clinic clinica club cluster co coaching coatings college \
    collegio commerce communication communications communities community companies company \
    components composites computer computers computing comuna comune comunita concept concepts \
    conseil conseils conservatorio consorcio consorzio construction constructions consult \
    consultancy consultant consultants consulting consultores consultoria coop cooperativa \
    cooperative corp corporation cosmetics council creative cv cyf dac dairy data dd deals \
    denmark department design designs development developments devices diagnostics digital dimos \
    diocesi distretto distribution dno doo dynamics dzzd ead ecole ecology editions editrice \
    education ee eeig eesv ehf electric electrical electricity electro electronic electronics \
    elektro elektronik energia energie energies energy engineering engineers ente enterprise \
    enterprises entertainment environment environmental eood epe equipment eric escola escuela \
    esprit estate et etablissement etablissements etaireia etairia eurl europa europe european \
    ev events expert experts export fabbrica fabrica fabrik fachhochschule facultad farm farms \
    fashion federacion federation federazione ferme figli film films fils finance financial fish \
    fisheries fondation fondazione fonden fonds food foods for forestry forum foundation france \
    fratelli freight freres friends fruit fund fundacao fundacio fundacion fundacja fundatia \
    furniture future galleries gallery games garden gardens gas gbr gemeinde general genetics \
    geo germany gesellschaft gestion ggmbh gie glass global gmbh gmina grad green group groupe \
    grupa grupo gruppe gruppo handel hb health healthcare heritage hermanos hf hijos hnos \
    hochschule holding holdings home homes hopital hospital hospitalet hotel hotels house \
    housing hub hydro ice idiotiki ike imaging import impresa inc industria industrial \
    industrias industrie industries industry info informatics informatik information ingenieria \
    ingenieros ingenieure innovation innovations innovative institut institute instituto \
    instituts instruments insurance integration interiors international invest investment \
    investments istituto istituzione italia italiana italy iu ivs ivzw jdoo jewellery joint \
    judetul kammer kb kft kg kgaa kids kirche kitchen kkt klasteris klinik kloster knowledge \
    koledza kolegium kommune konzern kreis ks lab labo laboratoires laboratories laboratorio \
    laboratorium laboratory labs land landkreis laser lbg lda learning legal liceo lighting \
    lights limited link links literature llc llp logistics london lp ltd ltda lycee machine \
    machinery machines mairie maison management manufacturing marine maritime market marketing \
    materials mb mbh mechanical mechanics media medical medicine mesto metal metals methods \
    metrology miasto micro miejska mining ministrija ministry mobile mobility models mon motor \
    motors mtu municipality municipio museum music mutua mutual muzejs nams nano national \
    natural nautic nederland net netherland netherlands network networks ngo norge nostrum \
    novads nutrition nv nyrt obec obra oe oeuvre of office ohg oil online onlus ood opcina opera \
    ops optical optics oras organic organisation organization osauhing ospedale osterreich ou oy \
    oyj packaging padome pagasts paper parc parco park parque parroquia partner partners \
    partnership pasvaldiba patrimonia patronato per performance petroleum pfa pharma \
    pharmaceuticals pharmacie pharmacy photo photography photonics pilseta plant plants plastic \
    plastics platform plc politecnico polska polytechnic port power powiat precision press \
    primaria print printing process product production productions products project projects \
    properties property provincia public publishers publishing quality quartiere radio rail \
    railways realty recherche recycling region regional regione renewable renewables research \
    resort resources restaurant retail rf ricerca ricerche robotics rotary royal rt ry sa \
    saimnieciba saint saints salon san sankt sant santa santi santo sao sapa sarl sarlu sas sasu \
    sau savieniba sca scarl sccl school schools schule sci science sciences scientia scientific \
    scoop scop scrl scs scuola se sea seafood security seeds semiconductors sensor sensors \
    service services serviss servizi ses sharing ship shipping shipyard shop sia sihtasutus \
    silicon simulation sindicato sj sk skola sl slimnica sll slp slu smart snc sociedad \
    sociedade societa societe society software solar solidarite solution solutions son sons \
    sounds sozial sp spa space spol spolka sport sports sprl spzoo srl srls sro st stad stadt \
    stadtwerke stage station statistics steel stichting stiftung storage store strategies \
    strategy studio studios sun supply support surgical sustainability sweden swiss switzerland \
    synergy system systeme systemes systemi systems szkola team teatris teatro tec tech technic \
    technical technik technologie technologies technology tecnologia telecom telecommunications \
    telekom temple teo teoranta territoire textile textiles the theatre therapeutics therapy \
    tools tour tourism tours tovarna town toys trade trading training transport transports \
    travel trust turbines turismo uab uczelnia ug und union unione unipessoal united univ \
    universal universidad universita universitaet universitat universitate universitatea \
    universite university uniwersytet valley vehicle vehicles ventures verband verein verlag vet \
    video vidusskola ville vision vof vos vsi vzw waste water wave web werk werke werkstatt wind \
    windows wine winery wines wireless wojewodztwo wood works workshop world yacht yachts zavod \
    zentrum zoo zrt zs
    """
}
