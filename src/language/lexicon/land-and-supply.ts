/** Electricity, water, waste, environment, farming, fishing, hunting, reindeer, animals and plants. Columns: nb; nn; sv; da; en. */
export const landAndSupply = `
strømregning,strømregningen,strømutgifter;straumrekning,straumutgifter;elräkning,elfaktura,elkostnad;elregning,elregningen,strømregning;electricity bill,power bill,electric bill,energy bill
strømavtale,strømleverandør,bytte strømleverandør,kraftleverandør;straumavtale,straumleverandør;elavtal,elhandelsavtal,elbolag,elleverantör,byta elavtal;elaftale,elleverandør,elselskab,skifte elselskab;electricity contract,electricity supplier,energy supplier,power company,switch supplier
strømpris,strømpriser,spotpris,fastpris,fastprisavtale;straumpris,straumprisar,spotpris,fastpris;elpris,elpriser,spotpris,timpris,fastpris;elpris,elpriser,spotpris,fastpris,strømpris;electricity price,power price,spot price,fixed price
strømstøtte,norgespris,strømstønad;straumstøtte,noregspris;elstöd,elprisstöd;varmecheck,elhjælp,energihjælp;electricity support,energy support,electricity subsidy
nettleie,nettselskap,kapasitetsledd,nettkunde;nettleige,nettselskap,kapasitetsledd;elnätsavgift,nätavgift,elnätsbolag,nätbolag,effektavgift;nettarif,netselskab,elnet,eltransport;grid fee,network charge,grid company,network operator
strømmåler,måleravlesning,lese av måler,målerstand,smartmåler,målernummer;straummålar,målaravlesing,lese av målaren;elmätare,mätaravläsning,läsa av mätaren,mätarställning;elmåler,måleraflæsning,aflæse måler,målerstand,målernummer;electricity meter,meter reading,read the meter,smart meter,meter number
strømforbruk,kilowattime,kwh,strømsparing,spare strøm;straumforbruk,kilowattime,kwh,spare straum;elförbrukning,kilowattimme,kwh,spara el;elforbrug,strømforbrug,kilowatttime,kwh,spare på strømmen;electricity consumption,kilowatt hour,kwh,save electricity,energy consumption
strømbrudd,strømstans,strømutfall,uten strøm;straumbrot,straumstans,utan straum;strömavbrott,elavbrott,strömlös,utan ström;strømafbrydelse,strømsvigt,uden strøm,strømudfald;power cut,power outage,blackout,no electricity,electricity outage
solcelle,solceller,solcellepanel,solenergi,plusskunde;solcelle,solceller,solcellepanel,solenergi;solcell,solceller,solpanel,solenergi;solcelle,solceller,solcelleanlæg,solenergi;solar panel,solar panels,solar power,solar energy
vindmølle,vindkraft,vindpark,vindturbin;vindmølle,vindkraft,vindpark;vindkraftverk,vindkraft,vindsnurra,vindkraftspark;vindmølle,vindmøller,vindkraft,vindmøllepark;wind turbine,wind power,wind farm
vannkraft,kraftverk,vassdrag,demning,fornybar energi;vasskraft,kraftverk,vassdrag,fornybar energi;vattenkraft,kraftverk,vattendrag,dammanläggning,förnybar energi;vandkraft,kraftværk,vandløb,dæmning,vedvarende energi;hydropower,power plant,watercourse,dam,renewable energy
enøk,energisparing,enova,energirådgivning,energitilskudd;enøk,energisparing,enova;energieffektivisering,energirådgivare,energibesparing,energirådgivning;energibesparelse,energirenovering,energirådgivning,energitilskud;energy saving,energy efficiency,energy advice,energy grant
drikkevann,springvann,kranvann,vannkvalitet;drikkevatn,springvatn,vasskvalitet;dricksvatten,kranvatten,vattenkvalitet;drikkevand,postevand,vandkvalitet,vandhane;drinking water,tap water,water quality
kokevarsel,koke vannet,forurenset drikkevann;kokevarsel,koke vatnet,forureina drikkevatn;kokningsrekommendation,koka vattnet,otjänligt vatten;kogeanbefaling,koge vandet,forurenet drikkevand;boil water notice,boil water,contaminated water
vannmåler,vannavgift,vann og avløp,vannforbruk,kommunale avgifter;vassmålar,vassavgift,vatn og avløp,kommunale avgifter;vattenmätare,va-avgift,vatten och avlopp,vattenförbrukning;vandmåler,vandafgift,vand og spildevand,vandforbrug,vandregning;water meter,water charges,water and sewage,water bill,municipal charges
vannlekkasje,vannbrudd,rørbrudd,stengt vann,uten vann;vasslekkasje,røyrbrot,stengt vatn,utan vatn;vattenläcka,rörbrott,avstängt vatten,utan vatten;vandbrud,rørbrud,vandlækage,lukket for vandet,uden vand;water leak,burst pipe,water shut off,no water,water outage
avløp,kloakk,septiktank,tett avløp,slamtømming,avløpsanlegg;avløp,kloakk,septiktank,tett avløp,slamtømming;avlopp,enskilt avlopp,slamtömning,stopp i avloppet,septiktank;kloak,afløb,spildevand,septiktank,tilstoppet afløb,tømning af bundfældningstank;sewage,drain,sewer,septic tank,blocked drain,wastewater
brønn,borehull,grunnvann,brønnboring;brønn,borehol,grunnvatn;brunn,borrhål,grundvatten,brunnsborrning;brønd,boring,grundvand;water well,borehole,groundwater
overvann,takrenne,stikkrenne,oversvømt kjeller;overvatn,takrenne,stikkrenne;dagvatten,hängränna,stuprör,översvämmad källare;regnvand,tagrende,nedløbsrør,oversvømmet kælder;stormwater,gutter,drainpipe,flooded basement
kildesortering,kildesortere,sortere avfall,avfallssortering,gjenvinning,resirkulering;kjeldesortering,sortere avfall,gjenvinning,resirkulering;källsortering,källsortera,sopsortering,återvinning,återvinna;affaldssortering,sortere affald,genbrug,genanvendelse;recycling,recycle,waste sorting,sort waste,waste separation
gjenvinningsstasjon,miljøstasjon,avfallsmottak,søppelfylling;gjenvinningsstasjon,miljøstasjon,avfallsmottak;återvinningscentral,återvinningsstation,tippen,soptipp;genbrugsplads,genbrugsstation,losseplads,containerplads;recycling centre,recycling station,waste facility,landfill,civic amenity site
søppeltømming,renovasjon,tømmedag,tømmekalender,søppelbil,tømmeplan;bosstømming,renovasjon,tømmedag,tømmekalender;sophämtning,soptömning,sopbil,hämtningsdag;renovation,affaldsafhentning,tømmedag,tømmekalender,skraldebil,dagrenovation;waste collection,refuse collection,rubbish collection,bin day,garbage collection,collection day
søppeldunk,avfallsdunk,matavfall,restavfall,søppelspann,matavfallspose;bossdunk,avfallsdunk,matavfall,restavfall;soptunna,sopkärl,matavfall,restavfall,avfallskärl;skraldespand,affaldsbeholder,madaffald,restaffald,affaldsspand;wheelie bin,rubbish bin,food waste,residual waste,trash can,garbage bin
plastavfall,plastemballasje,papiravfall,glass og metall,emballasje;plastavfall,plastemballasje,papiravfall,emballasje;plastförpackning,pappersförpackning,förpackningar,glas och metall,tidningar;plastaffald,emballage,papaffald,glas og metal,plastemballage;plastic packaging,packaging,paper waste,glass and metal,cardboard
farlig avfall,elektronisk avfall,ee-avfall,malingsrester,batterier i avfall;farleg avfall,elektronisk avfall,ee-avfall;farligt avfall,elavfall,elskrot,färgrester;farligt affald,elektronikaffald,elektronikskrot,malingsrester;hazardous waste,electronic waste,e-waste,old paint
grovavfall,hageavfall,hente grovavfall,kompost,komposteringsbinge;grovavfall,hageavfall,kompost;grovavfall,trädgårdsavfall,hämta grovsopor,grovsopor,kompost;storskrald,haveaffald,hente storskrald,kompost;bulky waste,garden waste,bulky waste collection,compost
forsøpling,dumping,ulovlig avfall,søppel i naturen,rydde strand;forsøpling,dumping,boss i naturen;nedskräpning,dumpning,skräpa ner,skräpplockning;henkastning af affald,affald i naturen,dumpning,skraldeindsamling;littering,litter,fly-tipping,illegal dumping,beach clean-up
klimaendringer,drivhusgass,klimagass,karbonavtrykk,global oppvarming;klimaendringar,klimagass,global oppvarming;klimatförändring,växthusgas,koldioxid,klimatavtryck,global uppvärmning;klimaforandringer,drivhusgas,co2-aftryk,global opvarmning;climate change,greenhouse gas,carbon footprint,global warming,carbon dioxide
støyplager,støymåling,byggestøy,trafikkstøy;støyplager,støymåling,trafikkstøy;bullerstörning,bullermätning,trafikbuller,byggbuller;støjgener,støjmåling,trafikstøj,byggestøj;noise pollution,noise measurement,traffic noise,construction noise
radon,asbest,radonmåling,farlige stoffer;radon,asbest,radonmåling;radon,asbest,radonmätning,farliga ämnen;radon,asbest,radonmåling,farlige stoffer;radon,asbestos,radon measurement,hazardous substances
bålforbud,bålbrenning,brenne bål,brenne hageavfall,bålplass;bålforbod,bålbrenning,brenne bål;eldningsförbud,elda,eldning,elda löv;afbrændingsforbud,bål,brænde haveaffald,bålplads;fire ban,open fire ban,bonfire,burn garden waste,campfire
skogbrann,gressbrann,skogbrannfare;skogbrann,grasbrann,skogbrannfare;skogsbrand,gräsbrand,brandrisk;skovbrand,naturbrand,brandfare;forest fire,wildfire,fire risk
flomvarsel,skredvarsel,ras,jordras,snøskred,skredfare;flaumvarsel,skredvarsel,ras,snøskred,skredfare;översvämningsvarning,skred,jordskred,lavin,lavinfara;varsel om oversvømmelse,jordskred,lavine,stormflod;flood warning,landslide,avalanche,avalanche danger,mudslide
allemannsrett,allemannsretten,ferdsel i utmark,utmark;allemannsrett,utmark,ferdsel i utmark;allemansrätt,allemansrätten,utmark;adgang til naturen,færdsel i naturen,naturadgang;right to roam,outdoor access,freedom to roam,access to nature
naturvern,naturreservat,nasjonalpark,verneområde,fredet område;naturvern,naturreservat,nasjonalpark,verneområde;naturskydd,naturreservat,nationalpark,skyddat område,strandskydd;naturbeskyttelse,naturfredning,nationalpark,fredet område,strandbeskyttelse;nature conservation,nature reserve,national park,protected area
artsmangfold,biologisk mangfold,truet art,rødliste,utrydningstruet;artsmangfald,naturmangfald,truga art,raudliste;biologisk mångfald,hotad art,rödlista,utrotningshotad;biodiversitet,biologisk mangfoldighed,truet art,rødliste;biodiversity,endangered species,red list,endangered
fremmede arter,parkslirekne,kjempebjørnekjeks,brunsnegl,lupin;framande artar,parkslirekne,brunsnegl,lupin;invasiva arter,parkslide,jätteloka,mördarsnigel,lupin;invasive arter,japansk pileurt,bjørneklo,dræbersnegl,lupin;invasive species,japanese knotweed,giant hogweed,slug,lupin
landbruk,jordbruk,gårdsbruk,landbruksareal,gårdsdrift;landbruk,jordbruk,gardsbruk,gardsdrift;jordbruk,lantbruk,åkermark,lantbruksföretag;landbrug,landmand,jordbrug,landbrugsareal;agriculture,farming,farmland,agricultural
produksjonstilskudd,jordbruksstøtte,arealtilskudd,landbruksdirektoratet;produksjonstilskot,arealtilskot;jordbruksstöd,gårdsstöd,eu-stöd,jordbruksverket,sam-ansökan;landbrugsstøtte,grundbetaling,arealstøtte,fællesskema,landbrugsstyrelsen;agricultural subsidy,farm subsidy,farm payment,production subsidy,area payment
åker,eng,jorde,innmark,beite,beitemark;åker,eng,jorde,innmark,beite;åkermark,äng,fält,betesmark,bete,hage för djur;mark,eng,ager,græsmark,græsning;arable field,meadow,pasture,grazing,grassland
hvete;kveite;vete;hvede;wheat
byggkorn;byggkorn;korn;byg;barley
havre;havre;havre;havre;oats
rug;rug;råg;rug;rye
såing,såtid,vårånn;såing,såtid,våronn;sådd,vårbruk;såning,såtid;sowing,sowing time
gjødsel,gjødsling,husdyrgjødsel,kunstgjødsel;gjødsel,gjødsling,husdyrgjødsel;gödsel,gödsling,konstgödsel,stallgödsel;gødning,gødskning,gylle,kunstgødning;fertiliser,fertilizer,manure,slurry
plantevernmiddel,sprøyting,sprøytesertifikat,ugress;plantevernmiddel,sprøyting,ugras;bekämpningsmedel,växtskyddsmedel,besprutning,ogräs;sprøjtemiddel,pesticid,sprøjtecertifikat,ukrudt;pesticide,spraying,herbicide,weeds
økologisk,økologisk mat,debio,kortreist mat;økologisk,økologisk mat,kortreist mat;ekologisk,ekologisk mat,krav-märkt,närodlad;økologisk,økologi,ø-mærke,lokalt produceret;organic,organic food,ecological,locally grown
husdyr,storfe,melkeku,kalv,okse,buskap;husdyr,storfe,mjølkeku,kalv,okse,buskap;nötkreatur,boskap,mjölkko,kalv,tjur,lantbruksdjur;husdyr,kvæg,malkeko,kalv,tyr,kreatur;livestock,cattle,dairy cow,calf,bull,farm animals
fjørfe;fjørfe;fjäderfä;fjerkræ;poultry
kalkun;kalkun;kalkon;kalkun;turkey meat
dyrevelferd,dyreplageri,vanskjøtsel av dyr,mattilsynet;dyrevelferd,dyreplageri,mattilsynet;djurskydd,djurplågeri,vanvård av djur,djurvälfärd;dyrevelfærd,dyrevelfærdsloven,dyremishandling,vanrøgt,fødevarestyrelsen;animal welfare,animal cruelty,animal neglect
dyresykdom,fugleinfluensa,svinepest,skrantesyke,munn- og klovsyke;dyresjukdom,fugleinfluensa,svinepest,skrantesjuke;djursjukdom,fågelinfluensa,afrikansk svinpest,smittsam djursjukdom;dyresygdom,fugleinfluenza,svinepest,mund- og klovsyge;animal disease,bird flu,avian influenza,swine fever,foot-and-mouth
veterinær,dyrlege,dyreklinikk;veterinær,dyrlege,dyreklinikk;veterinär,djursjukhus,djurklinik,distriktsveterinär;dyrlæge,dyrlæger,dyrehospital,dyreklinik;vet,veterinarian,animal hospital,veterinary
chippe,id-merking,dyreregister,hunderegister,øremerke;chippe,id-merking,dyreregister,øyremerke;chippa,id-märka,hundregister,registrera hund,öronmärke;chippe,mærkning,hunderegister,registrere hund,øremærke;microchip,pet registration,dog register,register a dog,ear tag
båndtvang,hundebånd,løs hund,hundebitt,hundepose;bandtvang,hundeband,laus hund,hundebit;koppeltvång,hundkoppel,lös hund,hundbett,hundbajspåse;snor til hund,hundesnor,løs hund,hundebid,hundelov,hundepose;leash,dog lead,leash law,loose dog,dog bite,off-leash
bortløpt katt,bortkommet dyr,funnet hund,omplassering,dyrebeskyttelsen;bortkomen katt,bortkome dyr,omplassering;bortsprungen katt,upphittad hund,omplacering,djurhem,hittekatt;bortløbet kat,fundet hund,internat,dyreinternat,herreløs kat;lost cat,lost pet,stray,rehoming,animal shelter,found dog
marsvin;marsvin;marsvin;marsvin;guinea pig
akvarium;akvarium;akvarium;akvarium;aquarium,fish tank
undulat;undulat;undulat;undulat;budgie
ridning,ridesenter,ridekurs,stall,ponni;riding,ridesenter,stall,ponni;ridning,ridskola,ridkurs,stall,ponny;ridning,rideskole,ridelejr,hestestald,pony;horse riding,riding school,pony
skogbruk,hogst,tømmer,skogeier,planting av skog;skogbruk,hogst,tømmer,skogeigar;skogsbruk,avverkning,timmer,skogsägare,avverkningsanmälan;skovbrug,skovning,tømmer,skovejer,fældning;forestry,timber harvesting,timber,forest owner,felling
felle tre,trefelling,hogge tre,motorsag;felle tre,trefelling,hogge tre,motorsag;fälla träd,trädfällning,motorsåg,kapa träd;fælde træ,træfældning,motorsav;fell a tree,cut down tree,tree felling,chainsaw
juletre;juletre;julgran;juletræ;christmas tree
jakt,jeger,jegerprøve,jegeravgift,jegerregister;jakt,jeger,jegerprøve,jegeravgift;jakt,jägare,jägarexamen,jaktkort,viltvårdsavgift;jagt,jæger,jagttegn,jagtprøve,jagttegnsafgift;hunting,hunter,hunting licence,hunting test,hunting permit
jaktkort,jaktområde,jaktkvote,jakttid,jaktlag,fellingstillatelse;jaktkort,jaktområde,jakttid,jaktlag,fellingsløyve;jakträtt,jaktmark,jakttid,jaktlag,licensjakt,jaktområde;jagtret,jagttid,jagtområde,jagtkonsortium,afskydning;hunting ground,hunting season,hunting rights,hunting team,hunting quota
rådyr;rådyr;rådjur;rådyr;roe deer
villsvin;villsvin;vildsvin;vildsvin;wild boar
villrein;villrein;vildren;vildren;wild reindeer
rype;rype;ripa;rype;grouse,ptarmigan
hare;hare;hare,harar;hare;hare
småvilt;småvilt;småvilt;småvildt;small game
viltkjøtt;viltkjøt;viltkött;vildtkød;game meat
jerv;jerv;järv;jærv;wolverine
kongeørn;kongeørn;kungsörn;kongeørn;golden eagle
fiskekort,fisketillatelse,fiskeravgift,fiskeregler,laksefiske;fiskekort,fiskeløyve,fiskaravgift,fiskereglar,laksefiske;fiskekort,fiskelicens,fiskeregler,fiskerätt,laxfiske;fisketegn,fiskekort,fiskeregler,lystfiskertegn,laksefiskeri;fishing licence,fishing permit,fishing rules,fishing card,salmon fishing
ørret;aure;öring;ørred;trout
makrell;makrell;makrill;makrel;mackerel
reker;reker;räkor;rejer;shrimp,prawns
fiskeri,fisker,fiskere,fiskebåt,fiskekvote,yrkesfiske;fiskeri,fiskar,fiskarar,fiskebåt,fiskekvote;fiske,fiskare,fiskebåt,fiskekvot,yrkesfiske;fiskeri,fisker,fiskere,fiskekutter,fiskekvote,erhvervsfiskeri;fishery,fisherman,fishing boat,fishing quota,fisheries,commercial fishing
oppdrett,fiskeoppdrett,oppdrettsanlegg,akvakultur,lakselus;oppdrett,fiskeoppdrett,oppdrettsanlegg,akvakultur;fiskodling,odlad lax,vattenbruk;dambrug,havbrug,akvakultur,opdrætslaks;fish farm,fish farming,aquaculture,farmed salmon
minstemål;minstemål;minimimått;mindstemål;minimum size
fredningstid;fredingstid;fredningstid;fredningstid;closed season
hummer;hummar;hummer;hummer;lobster
blåskjell;blåskjel;blåmussla,musslor;blåmusling,muslinger;mussels
reindrift,reineier,reinbeite,reinbeitedistrikt;reindrift,reineigar,reinbeite,reinbeitedistrikt;rennäring,renskötsel,renägare,renbete,sameby;rendrift,rensdyrhold,rensdyravl,renejer;reindeer husbandry,reindeer herding,reindeer owner,reindeer grazing,herding district
same,samer,samisk,sametinget,sameting;samar,samisk,sametinget;same,samer,samisk,samiska,sametinget;same,samer,samisk,sametinget;sami,saami,sami people,sami parliament
kvensk,minoritetsspråk,nasjonal minoritet;kvensk,minoritetsspråk,nasjonal minoritet;meänkieli,minoritetsspråk,nationell minoritet,romani;mindretalssprog,nationalt mindretal,minoritetssprog;minority language,national minority,kven,romani
blåbær;blåbær;blåbär;blåbær;blueberry,blueberries
tyttebær;tytebær;lingon;tyttebær;lingonberry
multe,multer,moltebær;molte,molter;hjortron;multebær;cloudberry
bringebær;bringebær;hallon;hindbær;raspberry
hagearbeid,klippe plen,gressklipper,plen,blomsterbed,beskjære;hagearbeid,klippe plen,grasklippar,plen,beskjere;trädgårdsarbete,klippa gräs,gräsklippare,gräsmatta,rabatt med blommor,beskära;havearbejde,slå græs,græsslåmaskine,græsplæne,blomsterbed,beskære;gardening,mow the lawn,lawnmower,lawn,flower bed,prune
parsellhage,kolonihage,skolehage,drivhus,andelslandbruk;parsellhage,kolonihage,drivhus;odlingslott,kolonilott,koloniträdgård,växthus;kolonihave,nyttehave,drivhus,haveforening;allotment,allotment garden,community garden,greenhouse
rovfugl;rovfugl;rovfågel;rovfugl;bird of prey
huggorm,hoggorm,slangebitt,ormebitt;hoggorm,slangebit,ormebit;huggorm,ormbett;hugorm,slangebid,hugormebid;adder,viper,snake bite
bever;bever;bäver;bæver;beaver
oter;oter;utter;odder;otter
piggsvin;piggsvin;igelkott;pindsvin;hedgehog
hvalsafari;kvalsafari;valsafari;hvalsafari;whale watching
hvalfangst;kvalfangst;valfångst;hvalfangst;whaling
nesehorn;nasehorn;noshörning;næsehorn;rhino,rhinoceros
tursti,turløype,merket løype,skiløype,lysløype,løypekart;tursti,turløype,merkt løype,skiløype,lysløype;vandringsled,skidspår,elljusspår,stig;vandresti,vandrerute,skiløjpe,afmærket sti,naturstier;hiking trail,footpath,ski trail,marked trail,hiking path,walking trail
turisthytte,fjelltur,fottur,fjellvandring,dagstur,turforening;turisthytte,fjelltur,fottur,dagstur,turlag;fjällstuga,fjällvandring,vandring,dagstur,vandra;vandretur,fjeldtur,bjerghytte,dagstur,vandre;hiking,mountain hut,hike,mountain trip,trekking,day trip
gassflaske,propan,kosangass,grillgass,biogass;gassflaske,propan,biogass;gasolflaska,gasol,biogas,gastub;gasflaske,flaskegas,bygas,biogas,naturgas;gas cylinder,propane,lpg,biogas,natural gas
fyringsved,vedfyring,bjørkeved,kjøpe ved;fyringsved,vedfyring,bjørkeved;vedeldning,björkved,brännved,ved;brænde,brændestykker,brændefyring;firewood,wood burning,logs
`;
