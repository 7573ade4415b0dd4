/// Given names of Europe's languages, in small letters and without accents.
///
/// Left out are names that are common words or places too, such as Victoria, Florence or Mark: the
/// list is there to find persons surely, not to find all of them.
enum GivenNames {
  /// Whether `word`, folded, is a given name, or two of them joined by a hyphen.
  static func contains(_ word: Substring) -> Bool {
    word.split(separator: "-").allSatisfy { all.contains(String($0)) }
  }

  private static let all: Set<String> = Set(
    languages.joined(separator: " ").split(separator: " ").map(String.init))

  /// Each name stands in the first language of the list that has it.
  private static let languages = [
    // Czech and Slovak
    """
    bohumil bohuslav bozena dagmar dalibor dusan frantisek hana ivana iveta jana jaroslav \
    jaroslava jindrich jiri jitka jozef juraj kamil karel katerina ladislav lenka libor lubomir \
    lubos ludmila lukas marek marie martina matej michal milada milos miloslav miroslav \
    miroslava ondrej pavel pavla petr radek radim radka renata robert rostislav stanislav stefan \
    tatiana tomas vaclav vladimir vlasta vojtech zbynek zdenek zdenka zuzana
    """,
    // Dutch
    """
    adriaan annelies arie arjan bart bastiaan cornelis daan dirk erik ernst geert gerard gerrit \
    gijs hans hendrik henk hubrecht ineke jacob jacobus jacques jan jannes jeroen jochem johan \
    johannes joost jos kees klaas koen lieke maaike maarten marieke marijke marjolein mathijs \
    mieke niels paul peter petrus pieter rene rob roel ruud sander saskia sjoerd stijn theo \
    thijs tineke willem wim wouter
    """,
    // English
    """
    todd alan alexander alison amanda andrea andrew angela anne anthony barbara brian caroline \
    catherine charles christine christopher claire colin daniel david deborah derek diana donald \
    dorothy douglas edward elaine elizabeth fiona frank gareth geoffrey george gillian graham \
    gregory harold heather helen henry ian jack jacqueline james jane janet jason jennifer \
    jeremy jessica joan john jonathan joseph joyce judith julian karen kathleen keith kenneth \
    kevin laura lawrence leonard lesley linda louise lucy malcolm margaret martin mary matthew \
    michael michelle monica nancy neil nicholas nicola nigel norman oliver pamela patricia \
    patrick philip rachel ralph raymond rebecca richard roger ronald ruth samuel sandra sarah \
    sharon sheila simon stephanie stephen steven stuart susan thomas timothy valerie vincent \
    walter wendy william
    """,
    // Estonian
    """
    aivar aleksander andrus anneli arvo eero epp heiki indrek jaan jaanus janek kadri kaido \
    kalev kersti kristjan kulli mait meelis meeli merike priit raivo riina siim sirje tarmo \
    tiina tiit tonu toomas triin ulle urmas veiko viive
    """,
    // Finnish
    """
    aino antti anu arja eeva eija eino erkki hannele hannu heikki helena ilkka irmeli jaakko \
    jari johanna jorma juha juhani jukka kaarina kaija kalevi kari katja katri kimmo kirsi \
    kristiina lauri leena liisa marja markku matti mika mikko minna outi paavo pasi pekka pentti \
    petri pirjo pirkko raija raimo reijo riikka risto ritva saara sanna sari satu seppo sirpa \
    tapani tarja teemu tero timo tuomas tuula tuulikki ulla vaino veikko veli
    """,
    // French
    """
    adrien agnes alain albert alexandre alexis alice anais andre antoine arnaud aurelie aurelien \
    benoit bernadette bernard bertrand bruno cecile celine chantal christelle christian \
    christiane christophe claude claudine clement colette corinne cyril damien daniele delphine \
    denis didier dominique elodie emmanuel emmanuelle etienne eugene fabien fabienne fabrice \
    florent francis francois francoise frederic frederique gabriel genevieve georges gerald \
    gilbert gilles guillaume guy helene henri herve hubert isabelle jean jeanne jeremie jerome \
    joel josette josiane julien laetitia laurence laurent lionel loic luc lucien ludovic lydie \
    madeleine marc marcel marguerite martine mathieu matthieu maurice maxime michele micheline \
    mireille monique muriel mylene nadine nathalie nicolas nicole noel odile olivier pascal \
    pascale patrice pierre philippe quentin raphael raymonde regine regis remi renee sebastien \
    serge severine simone sophie stephane suzanne sylvain sylvie therese thibault thierry \
    veronique virginie viviane xavier yann yannick yves yvette yvonne
    """,
    // German
    """
    achim adrian albrecht alfred alois andreas anja anke anna annegret annette anton armin \
    astrid axel beate bernd bernhard bettina birgit brigitte britta burkhard carsten christa \
    christina christoph claudia cornelia detlef dieter dietmar dietrich dorothea eberhard \
    eckhard elfriede elisabeth elke elmar erich erika erwin ewald ferdinand franz frauke \
    friedrich fritz gabriele georg gerd gerda gerhard gernot gerold gertrud gisela gottfried \
    guenter gunter gunther gustav hannelore hanna harald hartmut hedwig heike heiko heinrich \
    heinz helga helmut herbert hermann hildegard holger horst ilse inge ingeborg ingo ingrid \
    irene irmgard jens joachim jochen johann josef jurgen juergen jutta karin karl karsten \
    katharina kathrin katrin kerstin klaus konrad kurt lothar ludwig lutz manfred margarete \
    margit margot marianne marion markus matthias mechthild michaela mirko monika norbert olaf \
    oskar otto peer rainer ralf reiner reinhard reinhold renate rolf rosemarie rudiger rudolf \
    rupert sabine sebastian siegfried sigrid silke sonja stefanie steffen susanne sven thorsten \
    tobias torsten udo ulrich ulrike ursula uwe veit volker volkmar werner wilfried wilhelm \
    willi wolfgang wolfram
    """,
    // Greek
    """
    achilleas alexandros alexios anastasia anastasios angeliki antonios apostolos aristeidis \
    athanasios charalampos christos dimitra dimitrios dimitris efstathios efthymios eleftherios \
    eleni emmanouil evangelia evangelos fotios fotini georgia georgios giorgos gregorios ilias \
    ioanna ioannis konstantina konstantinos kyriaki kyriakos lazaros leonidas maria michail \
    nikolaos nikos panagiota panagiotis paraskevi pavlos petros sofoklis sotirios spyridon \
    stavros stylianos theodora theodoros vasileios vasiliki vassilis zoi
    """,
    // Hungarian
    """
    akos andras aniko attila balazs balint bence csaba csilla denes edit emese endre erzsebet \
    eszter ferenc gabor gergely geza gyorgy gyula ildiko imre istvan janos jozsef judit julianna \
    kalman karoly katalin krisztina krisztian lajos laszlo levente lorant marta matyas mihaly \
    miklos orsolya piroska rozalia sandor szabolcs szilvia tamas tibor tunde viktoria vilmos \
    zoltan zsigmond zsofia zsolt zsuzsanna
    """,
    // Italian
    """
    alberto aldo alessandra alessandro alessia alessio alfonso alfredo angelo annamaria \
    antonella antonietta antonino antonio armando arturo beatrice carla carlo carmela carmelo \
    caterina cesare chiara cinzia claudio concetta corrado cristiano cristina daniela dario \
    davide domenico donatella edoardo elena eleonora elisa elisabetta emanuela emanuele emilio \
    enrica enrico enzo ettore eugenio ezio fabio fabrizio federica federico felice ferdinando \
    filippo flavio franca francesca francesco franco gaetano gennaro giacomo giampaolo giampiero \
    giancarlo gianfranco gianluca gianluigi gianni gino giorgio giovanna giovanni giulia \
    giuliana giuliano giulio giuseppe giuseppina grazia graziella guglielmo guido ilaria ivano \
    lorenzo liliana livio loredana luca lucia luciana luciano luigi luigia luisa manuela \
    marcello marcella marco margherita mariangela mariano mario marisa massimiliano massimo \
    matteo maurizio mauro michela mirella nadia nicoletta ornella orietta osvaldo paola paolo \
    pasquale patrizia piero pierluigi pietro pina raffaele raffaella remo renato renzo riccardo \
    roberta roberto rosanna rosaria rosetta salvatore sandro sergio silvana silvano silvio \
    simona stefania stefano susanna tiziana tiziano tommaso ugo umberto valentina valeria \
    valerio vincenza vincenzo virgilio vittorio vito
    """,
    // Latvian
    """
    agita agnese agris aija aiga aigars ainars aivars aldis alvis andis andrejs andris anita \
    artis arturs arnis astrida baiba dace daiga dainis daina daiva dzintars dzintra edgars \
    edvins egils egita elga elina elita elvira elza eriks evija evita gatis gints gita guna \
    gundars gundega gunars gunita gunta guntars guntis haralds ieva iluta ilga ilgvars ilona \
    ilze imants inara inese ineta inga inguna ingars ingrida ingus irena irina ivars ivita janis \
    jekaterina jevgenijs juris kaspars kristaps kristine krisjanis laila laimonis lasma lauris \
    lelde liene liana ligita linards lolita mairis mara marcis marite maris martins mareks \
    mikelis modris mudite natalija nauris normunds olegs oskars pavels peteris raimonds raitis \
    raivis ramona rihards ritvars roberts rolands ronalds sandis sanda sanita sarmite sergejs \
    silvija skaidrite solvita stanislavs svetlana talis tatjana uldis valdis velga veronika \
    viesturs viktors vilnis vineta vitalijs vladimirs voldemars zaiga zenta zigmars zigurds \
    zanis
    """,
    // Lithuanian
    """
    algirdas alvydas andrius antanas arunas arvydas audrius aurelija ausra birute dainius dalia \
    danute darius donatas edita egidijus egle gediminas giedre gintaras gintautas gitana \
    henrikas jolanta jonas juozas jurgita juste kazimieras kestutis kristina laimutis loreta \
    mantas marius mindaugas nijole neringa paulius petras raimondas ramune rimantas rimas \
    robertas rolandas ruta saulius sigitas simonas stasys tadas valdas valdemaras vaida vidas \
    vilija virginija virginijus vytautas zita zydrunas zilvinas
    """,
    // Danish, Norwegian and Swedish
    """
    bente soren anders anette ann annika arne asbjorn asger bengt bent berit birgitta birgitte \
    bjarne bjorn bodil borge borje carina cecilie christer ebba egil einar elin elisabet ellen \
    elsa erland erling espen fredrik frode gitte goran greger gudrun gunhild gunilla gunnar \
    gunnel gustaf hakan hakon hanne havard hege helge helle henning henrik hilde inger ingemar \
    ingvar ivan ivar jakob jesper jette jorgen jostein jytte kirsten kjell knud knut kristian \
    kristin lars lasse leif lena lennart lene linnea lisbeth lisbet mads magne magnus malin \
    margareta mette mikael mogens morten nils ola olav ole olle ove palle palsson par pernille \
    petter poul preben ragnar ragnhild rasmus roar rune sigurd sissel siv solveig steen steinar \
    stig sture svante svein svend terje thor thorbjorn torben tore torgeir trine trond troels \
    turid ulf unni vibeke vidar viggo yngve asmund aase ake ase
    """,
    // Polish
    """
    adam agata agnieszka aleksandra alicja alina andrzej antoni arkadiusz artur bartlomiej \
    bartosz beata boguslaw bogdan bogumila bohdan czeslaw damian danuta dariusz dawid dominik \
    dorota edyta elzbieta eugeniusz ewa ewelina filip franciszek gabriela grazyna grzegorz \
    gregorz halina henryk ignacy iwona izabela jacek jadwiga jakub janina janusz jaroslaw jerzy \
    joanna justyna karol karolina katarzyna kazimierz kinga krystian krystyna krzysztof leszek \
    lucyna lukasz maciej magdalena malgorzata marcin mariola mariusz mateusz mieczyslaw mikolaj \
    miroslaw natalia patryk pawel piotr przemyslaw radoslaw rafal ryszard slawomir stanislaw \
    stanislawa sylwia szymon tadeusz teresa tomasz urszula waldemar wanda wieslaw wieslawa \
    wioletta witold wladyslaw wojciech zbigniew zdzislaw zenon zofia zygmunt
    """,
    // Romanian
    """
    adriana alexandra alexandru ana anca andreea andrei camelia catalin catalina ciprian claudiu \
    constantin corina cornel costel cosmin cristian doina dorin dragos dumitru emil eugen florin \
    floarea georgeta gheorghe grigore horia iancu ilie ileana ioan ioana ionel ionut iulia \
    iulian iuliana laurentiu lavinia liviu livia lucian luminita madalina marian mariana mihaela \
    mihai mircea mirela mirel nicolae nicoleta octavian oana ovidiu petre petru radu raluca \
    razvan rodica roxana sabin silviu sorin sorina tiberiu traian tudor valentin valeriu vasile \
    veronica viorel viorica vlad
    """,
    // Bulgarian, Croatian, Serbian and Slovene
    """
    aleksandar ales andraz andrej antun bojan bojana boris borut bozidar branko branka damir \
    danijel darko davor dejan desislava dimitar dragan drago dragoslav dragica dubravka dusko \
    georgi gordana hrvoje igor ivanka ivica ivo jadranka janez jasmina jasna jelena josip jovan \
    jovana krasimir ksenija kiril kresimir lidija ljiljana ljubica ljubomir marija marijan \
    marijana marjan marko maja matjaz matija metka mihael milena milica miodrag miran mirjana \
    mitja mladen momir natasa nebojsa nenad nevenka nikola nikolay ognjen petar plamen predrag \
    primoz radmila radomir ranko sanja sasa sasho slavica slobodan snezana spela srdan stana \
    stefka stipe stjepan stojan suzana tanja teodora tihomir tomaz tomislav uros urska vanja \
    velimir vesna veselin vinko vjekoslav vlado vladislav vojislav zarko zdravko zeljko zlatko \
    zlatan zoran zorica zvonimir
    """,
    // Spanish and Portuguese
    """
    adela adolfo agustin alejandra alejandro alicia alvaro andres angeles antonia beatriz begona \
    belen benito bernardo blanca carlos celia clara cristobal diego diogo duarte eduarda eduardo \
    emilia enrique ernesto esteban esther eugenia eulalia felipe fernanda fernando fermin fernao \
    filipa filipe francisca francisco gerardo gonzalo goncalo gregorio guillermo gustavo hector \
    hugo ignacio ines isabel isidro ismael jaime javier jesus joana joao joaquim joaquin jordi \
    jorge jose josefa josep juan juana julio leandro leticia lidia lorena luis luiz lurdes \
    manuel marcelo marcos margarita maribel marisol matilde miguel mireia miriam nelson noelia \
    nuria nuno octavio olga oscar pablo paula paulo pedro rafael ramiro ramon raquel raul \
    ricardo rodrigo rogerio ruben rui sonia susana tiago vanessa vicente vitor xavi yolanda
    """,
  ]
}
