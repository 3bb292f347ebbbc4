/** Countries, languages, travel, society, numbers and time. Columns: nb; nn; sv; da; en. */
export const worldAndSociety = `
island,islandsk,islending;island,islandsk;island,isländska,isländsk,islänning;island,islandsk,islænding;iceland,icelandic,icelander
finland,finlender;finland,finne;finland,finländare,finne;finland,finne;finland,finn
færøyene,grønland,åland;færøyane,grønland,åland;färöarna,grönland,åland;færøerne,grønland,åland;faroe islands,greenland,aland
nordmann,nordmenn;nordmann,nordmenn;norrman,norrmän;nordmand,nordmænd;norwegians
svenske,svensker;svenske,svenskar;svensk,svenskar;svensker,svenskere;swede,swedes
danske,dansker;danske,danskar;dansk,danskar;dansker,danskere;dane,danes
engelskmann,engelskmenn;engelskmann;engelsman,engelsmän;englænder,englændere;englishman,english people
tysker,tyskere;tyskar;tysk,tyskar;tysker,tyskere;germans
franskmann,franskmenn,fransk;franskmann;fransman,fransmän;franskmand,franskmænd;frenchman,french people
skandinavia,norden,nordisk,skandinavisk;skandinavia,norden,nordisk;skandinavien,norden,nordisk,skandinavisk;skandinavien,norden,nordisk,skandinavisk;scandinavia,scandinavian,nordic
samisk,same,samer;samisk,same;samiska,samisk,same,samer;samisk,same,samer;sami,saami
bokmål,nynorsk,målform;;bokmål,nynorska;bokmål,nynorsk;bokmal,nynorsk,written norwegian
dialekt,aksent;dialekt,aksent,målføre;dialekt,brytning,accent;dialekt,accent;dialect,accent
skottland,skotsk,wales,walisisk;;skottland,skotsk,wales,walesisk;skotland,skotsk,wales,walisisk;scotland,scottish,wales,welsh
irland,irsk,irlender;irland,irsk;irland,irländsk,irländare;irland,irsk,irer;ireland,irish
nederland,nederlandsk,hollandsk,nederlender;nederland,nederlandsk;nederländerna,holland,nederländska,holländsk;holland,nederlandene,hollandsk,nederlandsk;netherlands,dutch,holland
belgia,belgisk,brussel;;belgien,belgisk,bryssel;belgien,belgisk,bruxelles;belgium,belgian,brussels
sveits,sveitsisk;;schweiz,schweizisk;schweiz,schweizisk;switzerland,swiss
østerrike,østerriksk,wien;austerrike,austerriksk,wien;österrike,österrikisk,wien;østrig,østrigsk,wien;austria,austrian,vienna
portugal,portugisisk;;portugal,portugisiska,portugisisk;portugal,portugisisk;portugal,portuguese
spanjol,spanjoler;;spanjor,spanjorer;spanier,spaniere;spaniard,spanish people
gresk,greker,athen;;grekiska,grekisk,grek,aten;græsk,græker,athen;greek,athens
romersk,roma,romerriket,romer;;romersk,rom,romarriket,romare;romersk,rom,romerriget,romer;roman,rome,roman empire
vatikanet;;vatikanen;vatikanet;vatican
polsk,polakk;;polska,polsk,polack;polsk,polak;polish,pole
ukrainsk,ukrainer;;ukrainska,ukrainsk,ukrainare;ukrainsk,ukrainer;ukrainian
tsjekkia,tsjekkisk,slovakia;;tjeckien,tjeckisk,slovakien;tjekkiet,tjekkisk,slovakiet;czech,czechia,slovakia
ungarn,ungarsk;;ungern,ungersk;ungarn,ungarsk;hungary,hungarian
romania,rumensk,bulgaria;;rumänien,rumänsk,bulgarien;rumænien,rumænsk,bulgarien;romania,romanian,bulgaria
serbia;serbia;serbien;serbien;serbia
kroatia;kroatia;kroatien;kroatien;croatia
bosnia;bosnia;bosnien;bosnien;bosnia
kosovo;kosovo;kosovo;kosovo;kosovo
estland;estland;estland;estland;estonia
latvia;latvia;lettland;letland;latvia
litauen;litauen;litauen;litauen;lithuania
baltikum;baltikum;baltikum;baltikum;baltic
tyrkisk,tyrker,kurdisk;;turkiska,turkisk,turk,kurdisk;tyrkisk,tyrker,kurdisk;turkish,turk,kurdish
arabisk,araber;;arabiska,arabisk,arab;arabisk,araber;arabic,arab,arabian
midtøsten;;mellanöstern;mellemøsten;middle east
israel,israelsk,hebraisk;;israel,israelisk,hebreiska;israel,israelsk,hebraisk;israel,israeli,hebrew
palestina,palestinsk,gaza;;palestina,palestinsk,gaza;palæstina,palæstinensisk,gaza;palestine,palestinian,gaza
iran;iran;iran;iran;iran
irak;irak;irak;irak;iraq
syria;syria;syrien;syrien;syria
afghanistan;afghanistan;afghanistan;afghanistan;afghanistan
saudi-arabia;;saudiarabien;saudi-arabien;saudi arabia
egypt,egyptisk,pyramide;;egypten,egyptisk,pyramid;egypten,egyptisk,pyramide;egypt,egyptian,pyramid
sør-afrika;;sydafrika;sydafrika;south africa
etiopia;etiopia;etiopien;etiopien;ethiopia
kenya;kenya;kenya;kenya;kenya
nigeria;nigeria;nigeria;nigeria;nigeria
somalia;somalia;somalia;somalia;somalia
afrikansk,afrikaner;;afrikansk,afrikan;afrikansk,afrikaner;african,africans
asia,asiatisk,asiat;;asien,asiatisk,asiat;asien,asiatisk,asiat;asia,asian
indisk,hindi,inder;;indisk,hindi,indier;indisk,hindi,inder;indian,hindi
pakistan;pakistan;pakistan;pakistan;pakistan
bangladesh;bangladesh;bangladesh;bangladesh;bangladesh
korea,koreansk,nord-korea,sør-korea;;korea,koreansk,nordkorea,sydkorea;korea,koreansk,nordkorea,sydkorea;korea,korean,north korea,south korea
japan,japaner,tokyo;;japan,tokyo;japan,japaner,tokyo;japan,tokyo
vietnam;vietnam;vietnam;vietnam;vietnam
thailand;thailand;thailand;thailand;thailand
filippinene;filippinene;filippinerna;filippinerne;philippines
indonesia;indonesia;indonesien;indonesien;indonesia
australsk,new zealand;;australisk,nya zeeland;australsk,new zealand;australian,new zealand
canada,kanadisk;;kanada,kanadensisk,kanadensare;canada,canadisk;canada,canadian
nord-amerika;nord-amerika;nordamerika;nordamerika;north america
sør-amerika;sør-amerika;sydamerika;sydamerika;south america
latin-amerika;latin-amerika;latinamerika;latinamerika;latin america
mexico,meksikansk;;mexiko,mexikansk;mexico,mexicansk;mexico,mexican
brasil,argentina,chile,brasiliansk;;brasilien,argentina,chile,brasiliansk;brasilien,argentina,chile,brasiliansk;brazil,argentina,chile,brazilian
kuba,cubansk,cuba;;kuba,kubansk;cuba,cubansk;cuba,cuban
indianer,urbefolkning;indianar,urfolk;indian,indianer,ursprungsfolk;indianer,oprindelige folk;native american,american indian
latin,latinsk;;latin,latinsk;latin,latinsk;latin
sovjetunionen,sovjet,sovjetisk;;sovjetunionen,sovjet,sovjetisk;sovjetunionen,sovjet,sovjetisk;soviet union,soviet,ussr
eu,europeiske union,eøs;eu,europeiske union,eøs;eu,europeiska unionen,ees;eu,europæiske union,eøs;eu,european union,eea
fn,forente nasjoner;fn,sameinte nasjonane;fn,förenta nationerna;fn,forenede nationer;un,united nations
nato,allianse;nato,allianse;nato,allians;nato,alliance;nato,alliance
andre verdenskrig,verdenskrig;andre verdskrigen,verdskrig;andra världskriget,världskrig;anden verdenskrig,verdenskrig;second world war,world war,ww2,wwii
første verdenskrig;fyrste verdskrigen;första världskriget;første verdenskrig;first world war,ww1,wwi
nazist,nazisme,hitler,holocaust;;nazist,nazism,hitler,förintelsen;nazist,nazisme,hitler,holocaust;nazi,nazism,hitler,holocaust
viking,vikinger,vikingtid;viking,vikingar;viking,vikingar,vikingatid;viking,vikinger,vikingetid;viking,vikings,viking age
middelalder,middelalderen;mellomalder;medeltid,medeltiden;middelalder,middelalderen;middle ages,medieval
antikken,oldtid;antikken,oldtid;antiken,forntid;antikken,oldtid;ancient,antiquity,ancient times
steinalder;steinalder;stenålder;stenalder;stone age
bronsealder;bronsealder;bronsålder;bronzealder;bronze age
jernalder;jernalder;järnålder;jernalder;iron age
sivilisasjon;;civilisation;civilisation;civilization,civilisation
slave,slaver,slaveri;slave,slavar,træl;slav,slavar,slaveri;slave,slaver,slaveri;slave,slaves,slavery
koloni,kolonier;;koloni,kolonier;koloni,kolonier;colony,colonies,colonial
revolusjon;;revolution;revolution;revolution,revolutionary
imperium,keiser,keiserdømme;imperium,keisar;kejsare,kejsardöme,imperium;kejser,kejserrige,imperium;emperor,empire
monarki,kongelig,kongehus,trone,krone;monarki,kongeleg,kongehus;monarki,kunglig,kungahus,tron;monarki,kongelig,kongehus,trone;monarchy,royal,royalty,throne,crown
adel,adelsmann,ridder;adel,riddar;adel,adelsman,riddare;adel,ridder;nobility,noble,knight
sverd;sverd;svärd;sværd;sword
skjold;skjold;sköld;skjold;shield
spyd;spyd;spjut;spyd;spear
pil og bue,pil,bue;pil,boge;pil,båge,pilbåge;pil,bue;arrow,bow
kule,patron,ammunisjon;kule,ammunisjon;kula,patron,ammunition;kugle,patron,ammunition;bullet,ammunition
pistol,revolver;pistol,revolver;pistol,revolver;pistol,revolver;pistol,handgun
rifle,hagle;rifle,hagle;hagelgevär,jaktgevär;riffel,haglgevær;rifle,shotgun
kanon,granat;kanon,granat;kanon,granat;kanon,granat;cannon,grenade
flåte,ubåt,krigsskip;flåte,ubåt;flotta,ubåt;flåde,ubåd;navy,fleet,submarine
invasjon,invadere,okkupasjon;invasjon,invadere,okkupasjon;invasion,invadera,ockupation;invasion,invadere,besættelse;invasion,invade
overgi seg,kapitulere;overgje seg;kapitulera,ge upp,överge sig;overgive sig,kapitulere;surrender
erobre,erobring;erobre,erobring;erövra,erövring;erobre,erobring;conquer,conquest
gissel,kapre,kapring;;gisslan,kapa,kapning;gidsel,kapre,kapring;hostage,hijack,hijacking
massakre,folkemord;;massaker,folkmord;massakre,folkedrab;massacre,genocide
tortur,torturere;;tortyr,tortera;tortur,torturere;torture
diktator,diktatur,regime;;diktator,diktatur,regim;diktator,diktatur,regime;dictator,dictatorship,regime
grunnlov,grunnloven,konstitusjon;grunnlov,grunnlova,konstitusjon;grundlag,grundlagen,regeringsformen,konstitution;grundlov,grundloven,forfatning;constitution,constitutional
kommunisme,kommunist,sosialisme;;kommunism,kommunist,socialism;kommunisme,kommunist,socialisme;communism,communist,socialism
kapitalisme,kapitalist;;kapitalism,kapitalist;kapitalisme,kapitalist;capitalism,capitalist
venstreside,venstresiden;venstreside;vänstern,vänsterpolitik;venstrefløj;left wing
høyreside,høyreekstrem;høgreside;högern,högerextrem;højrefløj,højreekstrem;right wing,far right
stemmerett,valgkrets,stemmeseddel,rett til å stemme,stemmeberettiget;røysterett,røystesetel,stemmerett;rösträtt,valkrets,valsedel,röstberättigad;stemmeret,valgkreds,stemmeseddel,valgret,stemmeberettiget;right to vote,suffrage,ballot paper,voting rights,eligible to vote
korrupsjon,korrupt,bestikkelse;;korruption,korrupt,muta;korruption,korrupt,bestikkelse;corruption,corrupt,bribe,bribery
sensur,ytringsfrihet;sensur,ytringsfridom;censur,yttrandefrihet;censur,ytringsfrihed;censorship,freedom of speech,free speech
feminisme,feminist;;feminism,feminist;feminisme,feminist;feminism,feminist
rasist,rasistisk;;rasist,rasistisk;racist,racistisk;racist
fordom,fordommer,stereotypi;fordom,fordommar;fördom,fördomar,stereotyp;fordom,fordomme,stereotyp;prejudice,prejudices,bias,stereotype
etnisk,etnisitet,minoritet;;etnisk,etnicitet,minoritet;etnisk,etnicitet,minoritet;ethnic,ethnicity,minority
adoptivbarn,fosterhjem,fosterbarn,barnevern;fosterheim,fosterbarn,barnevern;fosterhem,fosterbarn,familjehem,barnavård;plejefamilie,plejebarn,børneværn;foster home,foster care,child welfare
veldedighet,donere,donasjon,innsamling;velgjerd,donere,innsamling;välgörenhet,donera,donation,insamling;velgørenhed,donere,donation,indsamling;charity,donate,donation,fundraising
nød,sultkatastrofe,hungersnød;naud,hungersnaud;nöd,svält,hungersnöd;nød,hungersnød;famine,starvation,starve
forstad,drabantby;forstad,drabantby;förort;forstad;suburb,suburbs
storby,storbyer,urban;storby,urban;storstad,storstäder,urban;storby,urban;big city,urban,metropolis
landsbygda,utkant,distrikt;bygda,landsbygda,utkant;landsbygd,glesbygd;udkant,provinsen;countryside,rural,rural area
innfødte,lokalbefolkning,de lokale;lokalbefolkning;lokalbefolkning,ortsbo;lokalbefolkning,de lokale;locals,natives
turist,turister,turisme,reiseliv;turist,turisme,reiseliv;turist,turister,turism;turist,turister,turisme;tourist,tourists,tourism
severdighet,severdigheter,attraksjon,turistattraksjon,turistinformasjon,turistkontor,turist;severdigheit,attraksjon,turistattraksjon,turistinformasjon,turist;sevärdhet,sevärdheter,attraktion,turistattraktion,turistbyrå,turistinformation,turist;seværdighed,seværdigheder,attraktion,turistattraktion,turistinformation,turistkontor,turist;sight,sights,sightseeing,attraction,tourist attraction,tourist office,tourist
guide,omvisning,reiseguide;guide,omvising;guide,guidad tur,visning;guide,rundvisning;tour guide,guided tour
reisemål,feriested,destinasjon;reisemål,feriestad;resmål,semesterort,destination;rejsemål,feriested,destination;destination,resort,place to visit
reiserute,rute,ruter;reiserute,rute;resväg,rutt,linje;rejserute,rute;route,itinerary
pakke kofferten,pakke,pakkeliste;pakke kofferten,pakke;packa,packa väskan,packlista;pakke,pakke kuffert,pakkeliste;pack,packing,packing list
håndbagasje,innsjekking,boarding,kabinbagasje,innsjekket bagasje,bagasjevekt,bagasjegrense;handbagasje,innsjekking,innsjekka bagasje,bagasjevekt;handbagage,incheckning,boarding,kabinväska,incheckat bagage,bagagevikt,kollibagage;håndbagage,check-in,boarding,kabinetaske,indtjekket bagage,bagagevægt;hand luggage,carry on,check-in,boarding,carry-on,cabin bag,checked luggage,checked baggage,baggage allowance
sikkerhetskontroll,flyplasskontroll,passkontroll,væske i håndbagasjen,bodyscanner;tryggleikskontroll,passkontroll,tryggingskontroll,væske i handbagasjen;säkerhetskontroll,passkontroll,vätskor i handbagage;sikkerhedskontrol,paskontrol,væske i håndbagagen,securitykontrol;security check,airport security,passport control,liquids in hand luggage,security screening
tollfri,taxfree,kvote,tollfrie varer,tollfrikvote;tollfri,taxfree,tollfrie varer,kvote;tullfri,taxfree,införselkvot,resandeinförsel;toldfri,taxfree,toldfrie varer,rejsegodsregler;duty free,tax free,duty-free,duty free allowance,customs allowance
mellomlanding,direktefly,flybillett,transfer,overgang,bytte fly,tilslutningsfly;mellomlanding,direktefly,flybillett,byte fly;mellanlandning,direktflyg,flygbiljett,byta flyg,anslutningsflyg;mellemlanding,direkte fly,flybillet,skifte fly,tilslutningsfly;layover,stopover,direct flight,plane ticket,connecting flight,connection flight
pilot,flyger,flyvertinne;pilot,flygar,flyvertinne;pilot,flygvärdinna,kabinpersonal;pilot,stewardesse;pilot,flight attendant,stewardess
helikopter;helikopter;helikopter;helikopter;helicopter
drone,droner,droneflyging,dronesertifikat;drone,dronar,droneflyging;drönare,drönarkort,flyga drönare;drone,droner,dronebevis,droneflyvning;drone,drones,fly a drone,drone licence
fallskjerm;fallskjerm;fallskärm;faldskærm;parachute
ferge,ferje,hurtigbåt,bilferge,fergekai,hurtigruten;ferje,hurtigbåt,bilferje,ferjekai;färja,färjor,färjan,färjeläge,bilfärja,vägfärja;færge,færger,færgen,bilfærge,færgeleje;ferry,ferries,car ferry,speedboat,ferry terminal
cruise,cruiseskip,seilbåt,kano,kajakk,båttur,lugar;cruise,seglbåt,kano,cruiseskip,båttur,lugar;kryssning,segelbåt,kanot,kajak,kryssningsfartyg,båttur,hytt;krydstogt,sejlbåd,kano,kajak,krydstogtskib,bådtur,kahyt;cruise,sailboat,sailing boat,canoe,kayak,cruise ship,boat trip,ship cabin
jernbane,skinne,togbillett,togtur,jernbanestasjon,togstasjon,perrong;jernbane,togbillett,jarnbane,togstasjon,perrong;järnväg,räls,tågbiljett,järnvägsstation,tågstation,perrong;jernbane,skinne,togbillet,togstation,banegård,perron;railway,railroad,rail,train ticket,railway station,train station,platform
t-bane,trikk,bybane;;tunnelbana,spårvagn;metro,s-tog,letbane,sporvogn;subway,metro,tram,underground
holdeplass,busstopp,perrong;haldeplass,busstopp;hållplats,busshållplats,perrong;stoppested,busstoppested,perron;bus stop
kollektivtransport,kollektivtrafikk,offentlig transport;kollektivtransport,kollektivtrafikk;kollektivtrafik,lokaltrafik;kollektiv trafik,offentlig transport,offentlig trafik;public transport,public transportation,transit,mass transit
rutetabell,rutetider,avgangstider;rutetabell,rutetider;tidtabell,avgångstider;køreplan,afgangstider;timetable,departure times
månedskort,enkeltbillett,sone,periodebillett,periodekort,busskort,reisekort;månadskort,enkeltbillett,periodebillett,busskort,reisekort;månadskort,enkelbiljett,zon,periodkort,busskort,resekort,periodbiljett;månedskort,enkeltbillet,zone,pendlerkort,rejsekort,periodekort,buskort,ungdomskort;monthly pass,single ticket,zone,travel card,season ticket,bus pass,monthly ticket
elbil,ladestasjon,hybridbil,elbiler,ladbar hybrid;elbil,ladestasjon,elbilar,hybridbil;elbil,laddstation,hybridbil,elbilar,laddhybrid;elbil,ladestander,hybridbil,elbiler,plug-in hybrid;electric car,charging station,ev,hybrid car,electric vehicle,plug-in hybrid
sparkesykkel,elsykkel,elsparkesykkel;sparkesykkel,elsykkel;elsparkcykel,elcykel,sparkcykel;løbehjul,elcykel,elløbehjul;scooter,e-bike,electric scooter
moped,skuter,mopedfører,mopedlappen,scooter;moped,skuter,mopedlappen;moped,skoter,mopedkörkort,am-kort,mopedbil;knallert,scooter,knallertbevis;moped,scooter,moped licence
kjøretøy,kjøretøyet,motorvogn;køyretøy,motorvogn;fordon,fordonet,motorfordon;køretøj,køretøjer,motorkøretøj;vehicle,vehicles,motor vehicle
bremse,bremser,clutch;bremse,gir,kløtsj,bremser;broms,bromsa,växel,koppling,bromsar;bremse,bremser,gear,kobling;brake,brakes,gear,clutch
bilbelte,kollisjonspute,speil,barnesete,bilstol,barnestol i bil,babystol;bilbelte,kollisjonspute,barnesete,bilstol;bilbälte,säkerhetsbälte,krockkudde,bilbarnstol,barnstol,bältesstol;sikkerhedssele,sele,airbag,autostol,barnesæde,selepude,barnestol;seat belt,airbag,child seat,car seat,booster seat
bilulykke,kollidere,kollisjon;bilulykke,kollidere;bilolycka,krocka,krock,kollision;bilulykke,kollidere,sammenstød;car crash,collision,crash into,traffic accident
punktering,reservehjul,vinterdekk,piggdekk;punktering,vinterdekk;punktering,reservhjul,vinterdäck,dubbdäck;punktering,reservehjul,vinterdæk;flat tire,puncture,spare wheel,winter tyres
eu-kontroll,kjøreskole,oppkjøring,teoriprøve;eu-kontroll,køyreskule,oppkøyring;bilbesiktning,körskola,uppkörning,teoriprov;bilsyn,køreskole,køreprøve,teoriprøve;driving school,driving test,theory test,vehicle inspection
fartsgrense,fartsbot,fotoboks,fartsgrenser,fartsdump;fartsgrense,fartsbot,fartsgrenser,fartsdump;hastighetsgräns,fortkörning,fartkamera,hastighetsbegränsning,farthinder;fartgrænse,fartbøde,fotovogn,hastighedsgrænse,fartbump,vejbump;speed limit,speeding ticket,speed camera,speed limits,speed bump
parkeringsplass,parkeringsbot,parkeringshus;parkeringsplass,parkeringsbot;parkeringsplats,parkeringsböter,parkeringshus;parkeringsplads,parkeringsbøde,parkeringshus;parking lot,car park,parking ticket
bom,bompenger,bomstasjon;bom,bompengar;vägtull,trängselskatt;betalingsanlæg,vejafgift;toll,toll road
kryss,rundkjøring,lyskryss;kryss,rundkøyring,lyskryss;korsning,rondell,trafikljus;kryds,rundkørsel,lyskryds;intersection,crossroads,roundabout,traffic lights
motorvei,tunnel,fotgjenger,riksvei,fylkesvei,hovedvei;motorveg,tunnel,fotgjengar,riksveg,fylkesveg;motorväg,tunnel,fotgängare,riksväg,länsväg,landsväg;motorvej,tunnel,fodgænger,landevej,hovedvej;motorway,highway,freeway,tunnel,pedestrian,main road
gå seg vill,gå seg bort,finne veien,veibeskrivelse;gå seg bort,finne vegen;gå vilse,hitta vägen,vägbeskrivning;fare vild,finde vej,rutevejledning;get lost,find the way,directions
kompass;;kompass;kompas;compass
jetlag,tidssone,tidsforskjell;jetlag,tidssone,tidsskilnad;jetlag,tidszon,tidsskillnad;jetlag,tidszone,tidsforskel;jet lag,time zone,time difference
sommertid,vintertid,stille klokka;sommartid,vintertid,stille klokka;sommartid,vintertid,ställa om klockan;sommertid,vintertid,stille uret;daylight saving,summer time,change the clocks
skuddår,kalenderår,ukenummer,skuddårsdag;skotår,vekenummer;skottår,veckonummer,skottdag;skudår,ugenummer,skuddag;leap year,week number,leap day
i forgårs;i førgår;i förrgår;i forgårs;day before yesterday
i overmorgen;i overmorgon;i övermorgon;i overmorgen;day after tomorrow
i morges,i dag tidlig;i morges,i dag tidleg;i morse;i morges;this morning
forrige uke,sist uke;førre veke,sist veke;förra veckan;sidste uge,forrige uge;last week
neste uke,til uka,uka som kommer,kommende uke;neste veke;nästa vecka,kommande vecka;næste uge,kommende uge;next week,coming week
forrige måned,sist måned;førre månad;förra månaden;sidste måned,forrige måned;last month
neste måned,kommende måned;neste månad;nästa månad;næste måned;next month
til neste år,neste år;neste år,til neste år;nästa år,till nästa år;næste år,til næste år;next year
kvarter,halvtime,halv time;kvarter,halvtime;kvart,halvtimme,en halvtimme;kvarter,halv time;quarter,half an hour,half hour
kvartal,halvår,kvartalsvis;kvartal,halvår;;;quarter,quarterly,half year,half-year
døgn,døgnet rundt;døgn,døgnet rundt;dygn,dygnet runt;døgn,døgnet rundt;day and night,around the clock,24 hours
hverdag,ukedag,ukedager;kvardag,vekedag;vardag,veckodag;hverdag,ugedag;weekday,weekdays
helligdag,røddag,fridag;heilagdag,raud dag,fridag;helgdag,röd dag,ledig dag;helligdag,fridag;public holiday,bank holiday,day off
sommerferie,vinterferie,høstferie;sommarferie,vinterferie,haustferie;sommarlov,sportlov,höstlov,industrisemester;sommerferie,vinterferie,efterårsferie;summer holiday,summer vacation,half term
årstid,årstider;årstid,årstider;årstid,årstider;årstid,årstider;season,seasons
nyttår,nyttårsaften,nyttårsforsett;nyttår,nyttårsaftan;nyår,nyårsafton,nyårslöfte;nytår,nytårsaften,nytårsforsæt;new year,new years eve
julaften,julegave,juletre,julenisse,adventskalender,julekveld,første juledag,andre juledag,romjul;julaftan,julegåve,juletre,julenisse,julekveld,romjul,fyrste juledag;julafton,julklapp,julgran,jultomte,juldagen,annandag jul,mellandagarna;juleaften,julegave,juletræ,julemand,juleaftensdag,første juledag,anden juledag;christmas eve,christmas present,christmas tree,santa,santa claus,christmas day,boxing day
pinse,himmelfartsdag,fastelavn,kristi himmelfartsdag,skjærtorsdag,langfredag,palmesøndag;pinse,fastelavn,kristi himmelfartsdag,skjertorsdag,langfredag;pingst,kristi himmelsfärd,fastlag,kristi himmelsfärdsdag,skärtorsdag,långfredag;pinse,kristi himmelfart,fastelavn,kristi himmelfartsdag,skærtorsdag,langfredag;pentecost,whitsun,ascension,ascension day,maundy thursday,good friday
sankthans,midtsommer,sankthansaften,jonsok;jonsok,sankthans,jonsokaftan;midsommar,midsommarafton;sankthans,sankt hans,sankthansaften;midsummer,midsummer eve
halloween,valentinsdag,karneval;;halloween,alla hjärtans dag,karneval;halloween,valentinsdag,karneval;halloween,valentines day,carnival
nasjonaldag,syttende mai,grunnlovsdag,17. mai;nasjonaldag,syttande mai,grunnlovsdag;nationaldag,nationaldagen,sjätte juni;nationaldag,grundlovsdag;national day,constitution day
nasjonalsang;nasjonalsong;nationalsång;nationalsang;national anthem,anthem
bursdagsgave,bursdagsfest,fylle år,gebursdag;bursdagsgåve,fylle år;födelsedagspresent,fylla år,kalas;fødselsdagsgave,fødselsdagsfest,fylde år;birthday present,birthday party,turn years old
ballong;ballong;ballong;ballon;balloon
bløtkake,kakestykke;blautkake;tårta,tårtor;lagkage;cream cake,birthday cake,gateau
seksten;sekstan,seksten;sexton;seksten;sixteen
sytten;syttan,sytten;sjutton;sytten;seventeen
atten;attan,atten;arton;atten;eighteen
nitten;nittan,nitten;nitton;nitten;nineteen
sytti,søtti;sytti;sjuttio;halvfjerds;seventy
åtti;åtti;åttio;firs;eighty
nitti;nitti;nittio;halvfems;ninety
sjette;sjette;sjätte;sjette;sixth
sjuende,syvende;sjuande;sjunde;syvende;seventh
åttende;åttande;åttonde;ottende;eighth
niende;niande;nionde;niende;ninth
tiende;tiande;tionde;tiende;tenth
tredjedel,en tredel,to tredeler;tredel;tredjedel;tredjedel;one third,two thirds
kvart,fjerdedel;fjerdedel,kvart;fjärdedel,kvart;fjerdedel,kvart;one quarter,fourth
halvannen,en og en halv;halvannan,ein og ein halv;en och en halv,ett och ett halvt;halvanden,en og en halv;one and a half
billion,trillion;billion,trillion;biljon,triljon;billion,trillion;trillion
oddetall,partall,primtall,heltall;oddetal,partal,primtal,heiltal;udda tal,jämna tal,primtal,heltal;ulige tal,lige tal,primtal,heltal;odd number,even number,prime number,integer
brøk,desimal,brøker;brøk,desimal;bråk,decimal;brøk,decimal;fraction,fractions,decimal
trekke fra,subtrahere;trekkje frå,subtrahere;subtrahera,dra ifrån;trække fra,subtrahere;subtract,subtraction
legge sammen,addere,addisjon;leggje saman,addere;addera,lägga ihop;lægge sammen,addere;add up,addition
gange,multiplisere;gonge,multiplisere;gånger,multiplicera;gange,multiplicere;multiply,multiplication
dele på,dividere,divisjon;dele på,dividere;dividera,division,dela med;dividere,dele med;division,divided by
kvadratrot,likning,ligning,algebra;kvadratrot,likning,algebra;kvadratrot,ekvation,algebra;kvadratrod,ligning,algebra;square root,equation,algebra
trekant,firkant,kvadrat,rektangel;trekant,firkant,kvadrat,rektangel;triangel,fyrkant,kvadrat,rektangel;trekant,firkant,kvadrat,rektangel;triangle,square,rectangle
vinkel;vinkel;vinkel;vinkel;angle
diameter;diameter;diameter;diameter;diameter
radius;radius;radie;radius;radius
areal;areal;area;areal;area
omkrets;omkrins;omkrets;omkreds;circumference
kube,kule,sylinder,volum;;kub,klot,sfär,cylinder,volym;kube,kugle,cylinder,rumfang;cube,sphere,cylinder,volume
loddrett,vertikal;loddrett,vertikal;lodrät,vertikal;lodret,vertikal;vertical
vannrett,horisontal;vassrett,horisontal;vågrät,horisontell;vandret,horisontal;horizontal
liter,desiliter,milliliter;;liter,deciliter,milliliter;liter,deciliter,milliliter;liter,litre,deciliter,milliliter
kilo,kilogram,gram,tonn;;kilo,kilogram,gram,ton;kilo,kilogram,gram,ton;kilo,kilogram,kg,gram,grams,ton,tonne,kilograms
kvadratmeter,hektar;kvadratmeter,hektar;kvadratmeter,hektar,tunnland;kvadratmeter,hektar;square meter,square metre,acre,hectare
maksimum,maksimal,maks,høyst;maksimum,maksimal,maks;maximum,maximal,max,högst;maksimum,maksimal,maks,højst;maximum,max,at most,maximal
minimum,minimal;;minimum,minimal;minimum,minimal;minimum,minimal
forholdstall,andel,prosentandel,proporsjon;andel,prosentdel,proporsjon;andel,procentandel,proportion;andel,procentdel,proportion;proportion,percentage,ratio
summen,sum,totalt,til sammen,i alt;sum,totalt,til saman,i alt;summa,totalt,sammanlagt;sum,i alt,tilsammen;sum,total,in total,altogether
haug,bunke,stabel;haug,bunke;hög,bunt,stapel;bunke,stak,dynge;pile,heap,stack,bunch
`;
