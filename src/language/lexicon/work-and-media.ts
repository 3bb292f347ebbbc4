/** Professions, school, science, computers, media, sport, hobbies. Columns: nb; nn; sv; da; en. */
export const workAndMedia = `
ingeniør,sivilingeniør;;ingenjör,civilingenjör;ingeniør,civilingeniør;engineer,engineering
arkitekt,arkitektur;;arkitekt,arkitektur;arkitekt,arkitektur;architect,architecture
elektriker,rørlegger;elektrikar,røyrleggjar;elektriker,rörmokare;elektriker,vvs-mand,blikkenslager;electrician,plumber
håndverker,håndverk;handverkar,handverk;hantverkare,hantverk;håndværker,håndværk;craftsman,tradesman,craft
lærling,fagbrev,læretid,lærlinger,lærlingplass,svennebrev;lærling,fagbrev,læreplass;lärling,gesällbrev,yrkesbevis,lärlingsplats;lærling,elev,svendebrev,læreplads,elevplads,svendeprøve;apprentice,apprenticeship,trade certificate
slakter;slaktar;slaktare;slagter;butcher
baker;bakar;bagare;bager;baker
servitør,kelner;servitør,kelnar;servitör,kypare;tjener,servitrice;waiter,waitress
ekspeditør,butikkmedarbeider,kasserer;ekspeditør,butikkmedarbeidar;expedit,butiksbiträde,kassör;ekspedient,butiksassistent,kassemedarbejder;shop assistant,cashier,salesperson
selger,markedsføring,markedsfører;seljar,marknadsføring;säljare,försäljare,marknadsföring;sælger,markedsføring;salesman,seller,marketing
vaktmester,renholder,vasker;vaktmeister,reinhaldar;vaktmästare,städare,lokalvårdare;pedel,vicevært,rengøringsassistent;janitor,caretaker,cleaner
resepsjonist,sekretær,resepsjon;resepsjonist,sekretær,resepsjon;receptionist,sekreterare,reception;receptionist,sekretær,reception;receptionist,secretary,reception
regnskapsfører,revisor;rekneskapsførar,revisor;redovisningsekonom,revisor;bogholder,revisor;accountant,auditor,bookkeeper
bibliotekar;;bibliotekarie;bibliotekar;librarian
vekter,livvakt,vakt;vektar,livvakt,vakt;väktare,livvakt,ordningsvakt;vagt,livvagt,vægter;security guard,bodyguard,guard
veterinær,dyrlege;veterinær,dyrlege;veterinär,djurläkare;dyrlæge;veterinarian,vet
sosionom,fysioterapeut,kiropraktor,sosialkontor,sosialtjeneste,sosialarbeider;sosionom,fysioterapeut,kiropraktor,sosialkontor,sosialteneste,sosialarbeidar;socionom,fysioterapeut,sjukgymnast,kiropraktor,socialkontor,socialtjänst,socialsekreterare,kurator;socialrådgiver,fysioterapeut,kiropraktor,socialforvaltning,socialcenter,socialarbejder;social worker,physiotherapist,physical therapist,chiropractor,social services,social welfare office
farmasøyt,kjemiker;;farmaceut,apotekare,kemist;farmaceut,kemiker;pharmacist,chemist
økonom,bankfunksjonær;;ekonom,banktjänsteman;økonom,bankrådgiver;economist,banker
gründer,entreprenør,egen bedrift,starte firma;gründer,eiga bedrift,starte firma;entreprenör,eget företag,starta företag;iværksætter,egen virksomhed,starte virksomhed;entrepreneur,own business,start a business,startup
selvstendig næringsdrivende,frilanser,enkeltpersonforetak;sjølvstendig næringsdrivande,frilansar,enkeltpersonføretak;egenföretagare,frilansare,enskild firma;selvstændig,freelancer,enkeltmandsvirksomhed;self-employed,freelancer,freelance,sole proprietorship
arbeidsledig,arbeidsløs,ledighet,dagpenger,uten jobb,jobbløs;arbeidsledig,arbeidslaus,dagpengar;arbetslös,arbetslöshet,a-kassa,arbetslösa,utan jobb;arbejdsløs,ledig,dagpenge,arbejdsløshed,uden arbejde,jobløs;unemployed,unemployment,jobless,unemployment benefit,out of work
jobbsøknad,søke jobb,jobbintervju,cv,søknadsbrev,stillingssøknad;jobbsøknad,søkje jobb,jobbintervju,cv;jobbansökan,söka jobb,anställningsintervju,cv,personligt brev;jobansøgning,søge job,jobsamtale,cv,motiveret ansøgning;job application,apply for a job,job interview,cv,resume,cover letter
få jobb,finne jobb;få jobb,finne jobb;få jobb,hitta jobb;få job,finde job;get a job,find a job,land a job
deltid,heltid,fulltid,skiftarbeid;deltid,heiltid,fulltid,skiftarbeid;deltid,heltid,skiftarbete;deltid,fuldtid,skifteholdsarbejde;part time,full time,shift work
sommerjobb,ekstrajobb,praksisplass,studentjobb;sommarjobb,ekstrajobb,praksisplass,studentjobb;sommarjobb,extrajobb,praktikplats,feriejobb,studentjobb;sommerjob,fritidsjob,praktikplads,studiejob,feriejob;summer job,side job,internship,student job,extra job
lønnsøkning,lønnsforhandling,høyere lønn;lønsauke,lønsforhandling;löneförhöjning,löneförhandling,högre lön;lønforhøjelse,lønforhandling;pay rise,raise,salary negotiation
tjene penger,tjene mer,inntektskilde;tene pengar;tjäna pengar,dra in pengar;tjene penge,tjene mere;earn money,make money,make a living,income source
spare penger,sparing,sparetips;spare pengar,sparing;spara pengar,sparande;spare penge,opsparing;save money,saving money,savings,cut costs
bruke penger,pengebruk,sløse;bruke pengar,sløse;spendera,lägga pengar,slösa;bruge penge,ødsle;spend,spent,spending,waste money
ha råd til,ha råd;ha råd til;ha råd med,ha råd;have råd til;afford,can afford
overskudd,profitt,underskudd,lønnsom;overskot,profitt,underskot;vinst,förtjänst,underskott,lönsam;overskud,fortjeneste,underskud;profit,profitable,deficit,surplus
konkurs,gjeldsordning,inkasso,konkursbo,slått konkurs;konkurs,gjeldsordning,inkasso,konkursbu;konkurs,skuldsanering,inkasso,konkursbo,gå i konkurs;konkurs,gældssanering,inkasso,konkursbo,gå konkurs;bankruptcy,bankrupt,debt collection,insolvency,insolvent
auksjon,bruktbutikk,loppemarked;auksjon,bruktbutikk,loppemarknad;auktion,second hand,loppis,begagnad;auktion,genbrugsbutik,loppemarked;auction,second-hand,thrift store,flea market
garanti,reklamasjon,garantitid,garantibevis,garantien;garanti,reklamasjon,garantitid;garanti,reklamation,reklamera,garantitid,garantibevis;garanti,reklamation,garantiperiode,garantibevis;warranty,guarantee,warranty period
bytterett,returnere vare,angrerett,pengene tilbake;byterett,returnere vare,angrerett;öppet köp,bytesrätt,ångerrätt,pengarna tillbaka;bytteret,returret,fortrydelsesret,pengene tilbage;return policy,return an item,right of withdrawal,money back
nettbutikk,netthandel,handle på nett;nettbutikk,netthandel;nätbutik,e-handel,handla på nätet;netbutik,nethandel,webshop;online store,online shopping,webshop,e-commerce
handlekurv,handlevogn,kasse,kassa,utsjekk;handlekorg,handlevogn,kasse;kundvagn,varukorg,kassa,kassan;indkøbskurv,indkøbsvogn,kasse,kurv;shopping cart,basket,checkout,shopping basket,trolley
handleliste,innkjøpsliste,handlelista;handleliste,innkjøpsliste;inköpslista,handlingslista,shoppinglista;indkøbsliste,indkøbsseddel;shopping list,grocery list
gavekort,kupong,verdikupong,gavekortet,tilgodebeløp,saldo på gavekort;gåvekort,kupong;presentkort,kupong,värdecheck,gåvokort,saldo på presentkort;gavekort,kupon,gavekortet,saldo på gavekort;gift card,voucher,coupon,gift voucher
gratisprøve,prøveperiode;gratisprøve,prøveperiode;gratisprov,provperiod,testperiod;gratis prøve,prøveperiode;free trial,trial period,sample
lotteri,lotto,loddtrekning;lotteri,lotto;lotteri,lotto,lottdragning;lotteri,lotto,lodtrækning;lottery,lotto,raffle
gamble,pengespill,spilleavhengig,vedde;gamble,pengespel,vedde;spela om pengar,spelberoende,slå vad,satsa;gamble,spil om penge,ludoman,vædde;gamble,gambling,bet,betting
poker,kasino,sjakk,terning;poker,kasino,sjakk,terning;poker,kasino,schack,tärning;poker,kasino,skak,terning;poker,casino,chess,dice
kortspill,kortstokk,brettspill;kortspel,kortstokk,brettspel;kortspel,kortlek,brädspel;kortspil,brætspil,spillekort;card game,deck of cards,board game
puslespill,kryssord,gåter,quiz;puslespel,kryssord,quiz;pussel,korsord,frågesport,quiz;puslespil,krydsord,quiz;puzzle,jigsaw,crossword,quiz
videospill,dataspill,konsoll,gamer;videospel,dataspel,konsoll;tv-spel,dataspel,datorspel,konsol;videospil,computerspil,konsol;video game,computer game,console,gaming
håndball;handball;handboll;håndbold;handball
volleyball;;volleyboll;;
ishockey;ishockey;ishockey;ishockey;ice hockey
tennis,bordtennis,badminton;;tennis,bordtennis,badminton;tennis,bordtennis,badminton;tennis,table tennis,badminton
golf;golf;golf;golf;golf
cricket;cricket;cricket;cricket;cricket
rugby;rugby;rugby;rugby;rugby
baseball;baseball;baseboll;baseball;baseball
ski,langrenn,slalåm,gå på ski,alpint,skistav,skismøring;ski,langrenn,gå på ski,slalåm,alpint,skismurning;skidor,längdskidor,slalom,åka skidor,skidåkning,skidvalla;ski,langrend,skiløb,stå på ski,slalom;ski,skiing,cross country skiing,slalom,cross-country skiing,downhill skiing,ski wax
skøyter,gå på skøyter;skeiser,skøyter;skridskor,åka skridskor;skøjter,løbe på skøjter;skate,skating,ice skating
slede,ake,akebrett,kjelke;kjelke,ake;släde,pulka,åka pulka,kälke;slæde,kælk,kælke;sled,sledge,toboggan
snøbrett,skateboard,rulleskøyter;snøbrett,rullebrett;snowboard,skateboard,rullskridskor;snowboard,skateboard,rulleskøjter;snowboard,skateboard,roller skates
jogge,løping,maraton,løpetur;jogge,løping,maraton;jogga,löpning,maraton,löprunda;jogge,løb,maraton,løbetur;jogging,jog,running,marathon
yoga,pilates,meditasjon,meditere,styrketrening,kondisjon,treningstime;yoga,pilates,meditasjon,meditere,styrketrening,kondisjon;yoga,pilates,meditation,meditera,styrketräning,kondition,gympa,träningspass;yoga,pilates,meditation,meditere,styrketræning,kondition,holdtræning;yoga,pilates,meditation,meditate,strength training,cardio,fitness class,workout
turn,turnhall,gymsal,kroppsøving;turn,gymsal,kroppsøving;gymnastik,gympa,gymnastiksal,idrott och hälsa;gymnastik,gymnastiksal,idrætstime;gymnastics,gym class,physical education
armhevinger,pushups,situps,knebøy;armhevingar,situps,knebøy;armhävningar,situps,knäböj;armbøjninger,mavebøjninger,squats;push-ups,sit-ups,squats
boksing,bokse,karate,bryting;;boxning,boxa,karate,brottning;boksning,bokse,karate,brydning;boxing,boxer,karate,wrestling
svømmehall,basseng,svømmekurs,badeland,svømmebasseng;symjehall,basseng,symjebasseng,badeland,symjekurs;simhall,bassäng,simskola,badhus,simbassäng,äventyrsbad;svømmehal,svømmebassin,bassin,badeland,svømmebad,svømmeundervisning;swimming pool,pool,swimming lessons,water park,indoor pool
dykke,dykking,snorkle;dykke,dukke,snorkle;dyka,dök,dykning,snorkla;dykke,dykning,snorkle;dive,diving,snorkel,scuba
surfe,seiling,padle;surfe,segling,padle;surfa,segling,paddla;surfe,sejlads,padle;surf,surfing,sailing,paddle
fiskestang,agn,fisketur,fiskekort,sluk,garn,fiskegarn,teine;fiskestong,agn,fisketur,sluk,garn,teine;fiskespö,bete,fisketur,fiskekort,metspö,drag,bete till fiske,nät att fiska med,bur för kräftor;fiskestang,madding,fisketur,fisketegn,blink,agn,garn,tejne,ruse;fishing rod,bait,fishing trip,fishing licence,lure,fishing net,trap for fish
stadion,bane,idrettsbane,arena;stadion,bane,arena;stadion,arena,idrottsplats,plan;stadion,bane,arena;stadium,arena,pitch,sports ground
olympisk,ol,olympiske leker;olympisk,ol;olympisk,os,olympiska spelen;olympisk,ol,olympiske lege;olympic,olympics,olympic games
vm,em,verdensmesterskap;vm,em,verdsmeisterskap;vm,em,världsmästerskap;vm,em,verdensmesterskab;world cup,world championship,european championship
medalje,pokal,gullmedalje;;medalj,pokal,guldmedalj;medalje,pokal,guldmedalje;medal,trophy,gold medal
straffespark,frispark,offside,målvakt,keeper;straffespark,frispark,målvakt,keeper;straffspark,frispark,offside,målvakt;straffespark,frispark,offside,målmand;penalty kick,free kick,offside,goalkeeper,goalie
idrettsutøver,utøver,toppidrett;idrettsutøvar,utøvar;idrottare,atlet,elitidrott;idrætsudøver,atlet,eliteidræt;athlete,sportsman,athletics
amatør;amatør;amatör;amatør;amateur
gitar,bassgitar,ukulele;gitar,bassgitar;gitarr,elgitarr,elbas;guitar,basguitar;guitar,bass guitar
piano,klaver;piano,klaver;piano,klaviatur;klaver,piano;piano
fiolin,fele,cello,harpe;;violin,fiol,cello,harpa;violin,cello,harpe;violin,fiddle,cello,harp
tromme,trommer,trompet,fløyte,trekkspill;tromme,trompet,fløyte,trekkspel;trumma,trummor,trumpet,flöjt,dragspel;tromme,trompet,fløjte,harmonika;drum,drums,trumpet,flute,accordion
orkester,korps,korsang;orkester,korps,korsong;kör,orkester,band;kor,orkester,band;choir,orchestra,band
note,noter,akkord,sangtekst,rytme;note,akkord,songtekst,rytme;noter,ackord,låttext,rytm;node,noder,akkord,sangtekst,rytme;sheet music,chord,lyrics,rhythm
danser,dansere,folkedans;dansar,folkedans;dansare,folkdans;danser,folkedans;dancer,folk dance
maleri,malerier,maler,kunstverk,portrett;måleri,målar,kunstverk,portrett;målning,målningar,målare,konstverk,tavla;maleri,malerier,maler,kunstværk,portræt;painting,paintings,painter,artwork,portrait
skulptur,statue,keramikk;;skulptur,staty,keramik;skulptur,statue,keramik;sculpture,statue,pottery,ceramics
utstilling,galleri,kunstutstilling,museumsbesøk,vernissasje;utstilling,galleri,kunstutstilling;utställning,galleri,konstutställning,vernissage;udstilling,galleri,kunstudstilling,fernisering;exhibition,gallery,art exhibition,opening of exhibition
festival,messe;festival,messe;festival,mässa;festival,messe;festival,expo
sirkus,klovn,tryllekunst,tivoli;;cirkus,clown,trolla,tivoli;cirkus,klovn,trylle,tivoli;circus,clown,magic trick,amusement park
trylle,magi,trolldom;trylle,magi,trolldom;magi,trolleri,trolldom;trylleri,magi,trolddom;magic,magical
skrekkfilm,grøsser,thriller,drama,komedie;skrekkfilm,grøssar,drama;skräckfilm,rysare,thriller,drama;gyserfilm,gyser,thriller,drama;horror movie,thriller,drama
kjendis,stjerne,kjendiser;kjendis;kändis,kändisar;kendis,kendisser,berømthed;celebrity,celebrities,celeb
heltinne,superhelt;helt,heltinne,superhelt;hjälte,hjältar,superhjälte;helt,helte,superhelt;hero,heroes,superhero
legende,myte,sagn,mytologi;segn,myte,mytologi;legend,myt,sägen,mytologi;legende,myte,sagn,mytologi;legend,myth,mythology,folklore
skjønnlitteratur,litteratur;skjønnlitteratur,litteratur;skönlitteratur,litteratur;skønlitteratur,litteratur;fiction,literature
biografi,selvbiografi,dagbok;biografi,sjølvbiografi,dagbok;biografi,självbiografi,dagbok;biografi,selvbiografi,dagbog;biography,autobiography,diary
poesi,vers,rim,rime;;poesi,vers,rim,rimma;poesi,vers,rim,rime;poetry,verse,rhyme
krim,kriminalroman,mysterium;krim,kriminalroman;deckare,kriminalroman,mysterium;krimi,kriminalroman,mysterium;crime novel,detective,mystery
artikkel,artikler,avisartikkel,reportasje;artikkel,artiklar,reportasje;artikel,artiklar,reportage;artikel,artikler,reportage;article,articles,news story
redaktør,forlag,utgiver;redaktør,forlag,utgjevar;redaktör,förlag,utgivare;redaktør,forlag,udgiver;editor,publisher
blogg,blogge,influenser;blogg,blogge,influensar;blogg,blogga,influerare;blog,blogge,influencer;blog,blogger,blogging,influencer
sosiale medier,facebook,instagram,snapchat,tiktok;sosiale medium,facebook,instagram;sociala medier,facebook,instagram,snapchat,tiktok;sociale medier,facebook,instagram,snapchat,tiktok;social media,facebook,instagram,snapchat,tiktok
innlegg,poste,følger,følgere;innlegg,poste,følgjar;inlägg,posta,följare;opslag,poste,følger,følgere;posting,follower,followers
youtube,strømme,strømming,netflix;youtube,strøyme,strøyming;youtube,strömma,streama,netflix;youtube,streame,streaming,netflix;youtube,stream,streaming,netflix
emneknagg,emoji,gif,mem;emneknagg,emoji;hashtagg,emoji,mem;hashtag,emoji,meme;hashtag,emoji,gif,meme
selfie,ta bilde,fotografere;sjølvbilete,ta bilete,fotografere;selfie,ta kort,fotografera,ta bilder;selfie,tage billede,fotografere;selfie,take a picture,take photos,photography
søppelpost,spam,reklamepost;søppelpost,spam;skräppost,spam;spam,uønsket mail;spam,junk mail,junk
falske nyheter,desinformasjon,konspirasjon;falske nyhende,desinformasjon;falska nyheter,desinformation,konspiration;falske nyheder,desinformation,konspiration;fake news,disinformation,misinformation,conspiracy
google,googling;google;googla,googling;google;google,googling
maskinlæring,ki,chatgpt;maskinlæring,ki,chatgpt;maskininlärning,chatgpt;maskinlæring,chatgpt;ai,machine learning,chatgpt
algoritme,variabel,løkke;algoritme,variabel,løkke;algoritm,variabel,loop;algoritme,variabel,løkke;algorithm,variable,loop
programmeringsspråk,python,java,javascript;;programmeringsspråk,python,java,javascript;programmeringssprog,python,java,javascript;programming language,python,java,javascript
operativsystem,windows,linux,macos;;operativsystem,windows,linux,macos;styresystem,operativsystem,windows,linux;operating system,windows,linux,macos
harddisk,minnepenn,prosessor,ram;harddisk,minnepenn,prosessor;hårddisk,usb-minne,processor;harddisk,usb-stik,processor;hard drive,usb stick,flash drive,processor,cpu,ram
ruter,modem,bredbånd,fiber;rutar,modem,breiband;router,modem,bredband,fiber;router,modem,bredbånd,fiber;router,modem,broadband,fibre
dekning,signal,flymodus,mobildekning,dårlig dekning,ingen dekning;dekning,signal,mobildekning;täckning,signal,flygplansläge,mobiltäckning,dålig täckning,mottagning;dækning,signal,flytilstand,mobildækning,dårlig dækning;coverage,signal,reception,flight mode,mobile coverage,poor coverage,no signal
treg pc,hakker,henger,laster sakte;treg pc,hakkar,heng seg;seg dator,hackar,laggar;langsom computer,hakker,lagger;slow computer,lag,lagging,laggy,freezes
mellomrom,understrek;mellomrom,understrek;mellanslag,understreck;mellemrum,understregning;space bar,underscore
store bokstaver,stor bokstav;stor bokstav,store bokstavar;stora bokstäver,stor bokstav,versaler;store bogstaver,stort bogstav;uppercase,capital letter,capital letters
skjermbilde,skjermdump;skjermbilete,skjermdump;skärmbild,skärmdump;skærmbillede,skærmdump;screenshot,screen capture
koble til wifi,komme på nett,nettforbindelse;kople til wifi,kome på nett;ansluta till wifi,komma ut på nätet,uppkoppling;forbinde til wifi,komme på nettet,internetforbindelse;connect to wifi,get online,internet connection
telefonabonnement,mobilabonnement,simkort,kontantkort;mobilabonnement,simkort;mobilabonnemang,simkort,kontantkort;mobilabonnement,simkort,taletidskort;phone plan,mobile plan,sim card,prepaid
telefonselger,telefonsvarer,legge på;telefonseljar,telefonsvarar;telefonförsäljare,telefonsvarare,röstbrevlåda;telefonsælger,telefonsvarer;telemarketer,voicemail,answering machine,hang up
postkort,porto;postkort,porto;vykort,porto;postkort,porto;postcard,postage
postnummer,postkontor,spore pakke,poststed,postbud,postkasse;postnummer,postkontor,spore pakke,poststad,postbod;postnummer,postkontor,spåra paket,postort,brevbärare,postombud;postnummer,posthus,spore pakke,postdistrikt,postbud,brevkasse;postcode,zip code,post office,track package,postal code,postman,mail carrier
vitenskapelig,eksperiment,laboratorium;vitskapleg,eksperiment,laboratorium;vetenskaplig,experiment,laboratorium;videnskabelig,eksperiment,laboratorium;scientific,experiment,laboratory,lab
matematikk,matte;matematikk,matte;matematik,matte;matematik;mathematics,math,maths
fysikk,fysiker;fysikk,fysikar;fysik,fysiker;fysik,fysiker;physics,physicist
kjemi,kjemisk;kjemi,kjemisk;kemi,kemisk;kemi,kemisk;chemistry,chemical
biologi,biolog;biologi,biolog;biologi,biolog;biologi,biolog;biology,biologist
sosiologi,antropologi,statsvitenskap;sosiologi,antropologi,statsvitskap;sociologi,antropologi,statsvetenskap;sociologi,antropologi,statskundskab;sociology,anthropology,political science
syre,syrer;syre;syra,syror;syre;acid
molekyl,elektron,proton,partikkel;;molekyl,elektron,proton,partikel;molekyle,elektron,proton,partikel;molecule,electron,proton,particle
frekvens,bølgelengde,stråling,stråle;frekvens,bølgjelengd,stråling;frekvens,våglängd,strålning,stråle;frekvens,bølgelængde,stråling,stråle;frequency,wavelength,radiation,ray
tetthet,masse,friksjon,akselerasjon;tettleik,masse,friksjon;densitet,täthet,massa,friktion;massefylde,densitet,masse,friktion;density,mass,friction,acceleration
volt,ampere,watt,spenning,kilowattime;;volt,ampere,watt,spänning,kilowattimme;volt,ampere,watt,spænding,kilowatttime;volt,ampere,watt,voltage,kilowatt hour
kjernekraftverk,atombombe,atomvåpen;;kärnkraftverk,atombomb,kärnvapen;atomkraftværk,atombombe,atomvåben;nuclear power plant,atomic bomb,nuclear weapon
termometer,mikroskop,teleskop,kikkert;;termometer,mikroskop,teleskop,kikare;termometer,mikroskop,teleskop,kikkert;thermometer,microscope,telescope,binoculars
grammatikk,stavelse,rettskriving,staving;grammatikk,rettskriving,staving;grammatik,stavelse,rättstavning;grammatik,stavelse,retskrivning,stavning;grammar,syllable,spelling
stave,staver,skrivefeil,rettskrivingsfeil;stave,skrivefeil;stava,stavas,stavfel,skrivfel;stave,staver,slåfejl,stavefejl;spell,spelled,typo,misspelling,spelling mistake
alfabet,vokal,konsonant;;alfabet,vokal,konsonant;alfabet,vokal,konsonant;alphabet,vowel,consonant
verb,substantiv,adjektiv,pronomen;;verb,substantiv,adjektiv,pronomen;verbum,navneord,tillægsord,stedord;verb,noun,adjective,pronoun
entall;eintal;singular;ental;singular
flertallsform,flertall;fleirtal;plural;flertal;plural
bøye verb,bøying;bøye verb,bøying;böja verb,böjning;bøje verber,bøjning;conjugate,conjugation,inflection
nåtid,presens,preteritum,fortidsform;notid,presens,preteritum;nutid,presens,preteritum,imperfekt;nutid,præsens,præteritum,datid;present tense,past tense,tense
ordtak,ordspråk,talemåte;ordtak,ordtøke,talemåte;ordspråk,talesätt;ordsprog,talemåde,mundheld;idiom,proverb,saying,phrase
slang,sjargong;slang;slang;slang;slang,jargon
synonym,antonym,motsatt av;synonym,antonym,motsett;synonym,antonym,motsats;synonym,antonym,modsat;synonym,antonym,opposite
ordforråd,ordtilfang,gloser;ordforråd,ordtilfang,gloser;ordförråd,glosor;ordforråd,gloser;vocabulary,word list
skilletegn,spørsmålstegn,utropstegn,anførselstegn;skiljeteikn,spørjeteikn,utropsteikn;skiljetecken,frågetecken,utropstecken,citattecken;skilletegn,spørgsmålstegn,udråbstegn,citationstegn;punctuation,question mark,exclamation mark,quotation marks
bindestrek,parentes,apostrof;;bindestreck,parentes,apostrof;bindestreg,parentes,apostrof;hyphen,parenthesis,brackets,apostrophe
håndskrift,blokkbokstaver;handskrift;handstil,handskrift;håndskrift;handwriting
oversikt,sammendrag,oppsummering,resymé;oversyn,samandrag,oppsummering;översikt,sammanfattning;oversigt,sammendrag,resumé,opsummering;overview,summary,summarise,summarize
notat,notater,notatbok,notere;notat,notatbok,notere;anteckning,anteckningar,anteckningsbok,anteckna;note,noter,notesbog,notere;notes,notebook,take notes
fasit,løsningsforslag;fasit,løysingsforslag;facit,lösningsförslag;facitliste,løsningsforslag;answer key
stryke på eksamen,stryk;stryke på eksamen,stryk;kugga,underkänd;dumpe,dumpet;fail an exam,flunk
vitnemål,snittkarakter,karaktersnitt;vitnemål,karaktersnitt;slutbetyg,meritpoäng,betygssnitt;eksamensbevis,karaktergennemsnit,snit;transcript,grade point average,gpa
skolestart,klassetrinn,førsteklasse;skulestart,klassetrinn;skolstart,årskurs,förstaklass;skolestart,klassetrin,første klasse;start of school,grade level,first grade
skulke,skulking;skulke,skulking;skolka,skolk;pjække,pjæk;skip school,play truant,truancy
tavle,kritt,viskelær,linjal;tavle,kritt,viskelêr,linjal;tavla,krita,suddgummi,linjal;tavle,kridt,viskelæder,lineal;blackboard,chalk,eraser,ruler
skolesekk,ryggsekk,pennal;skulesekk,ryggsekk;ryggsäck,skolväska;skoletaske,rygsæk,penalhus;school bag,backpack,rucksack
fargeblyant,fargestifter;fargeblyant;färgpenna,färgkritor;farveblyant,farveblyanter;crayon,colouring pencil,coloring
undertekst,teksting;undertekst,teksting;undertext,undertexter;undertekst,undertekster;subtitles,captions,subtitle
instrument,musikkinstrument;instrument;instrument,musikinstrument;instrument,musikinstrument;instrument,musical instrument
strategi,strategier;;strategi,strategier;strategi,strategier;strategy,strategies,tactics
trend,tendens,trender;trend,tendens;trend,tendens,trender;trend,tendens,trends;trend,trends,tendency
virtuell,virtuell virkelighet,vr;virtuell,vr;virtuell,virtuell verklighet,vr;virtuel,virtual reality,vr;virtual,virtual reality,vr
laser;laser;laser;laser;laser
magnet;magnet;magnet;magnet;magnet
materiale,materialer,råvare;materiale,råvare;material,råvara;materiale,materialer,råvare;material,materials
pumpe,sykkelpumpe;pumpe;pump,cykelpump;pumpe,cykelpumpe;pump
traktor,gravemaskin,kran,arbeidsmaskin,hjullaster;traktor,gravemaskin,arbeidsmaskin;traktor,grävmaskin,lyftkran,arbetsmaskin,hjullastare;traktor,gravemaskine,kran,arbejdsmaskine,gummiged;tractor,excavator,crane,digger,construction machine
skattejakt,skattekiste,sjørøver,pirat;skattejakt,sjørøvar,pirat;skattjakt,skattkista,pirat,sjörövare;skattejagt,skattekiste,pirat,sørøver;treasure,treasure hunt,pirate
barnepike,au pair,dagmamma;barnejente,dagmamma;barnflicka,dagmamma,au pair;dagplejer,barnepige,au pair;nanny,au pair,childminder
massasje,massere,massør;massasje,massere;massage,massera,massör;massage,massere,massør;massage,massage therapist
motstander,rival;motstandar,rival;motståndare,rival;modstander,rival;opponent,rival
jury,meddommer;jury,meddommar;jury,nämndeman;nævning,domsmand,jury;jury,juror
tjenestejente,hushjelp,tjenestefolk;tenestejente,hushjelp;hembiträde,tjänstefolk,piga;tjenestepige,hushjælp;servant,maid,housekeeper
`;
