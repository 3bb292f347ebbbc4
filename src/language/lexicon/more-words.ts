/** Further words of everyday talk and of the news. Columns: nb; nn; sv; da; en. */
export const moreWords = `
hvis,hvem sin;kven sin;vems,vars;hvis;whose
hastighet,rate,takt;rate,takt;takt,grad,andel;rate,tempo,takt;rate,pace
folkeavstemning,avstemning;folkerøysting,røysting;folkomröstning,omröstning;folkeafstemning,afstemning;referendum,poll,ballot,vote
sinn,sinnet;sinn;sinne;sind;mind
uavhengig,uavhengighet,selvstendig;uavhengig,sjølvstende;oberoende,självständig,självständighet;uafhængig,uafhængighed,selvstændig;independent,independence
vert,vertskap,arrangere;vert;värd,värdskap;vært;host,hosted
melodi,låt;melodi;melodi,låt;melodi;tune,melody,tunes
scene,scenen;scene;scen;scene;scene,stage
innenlands,innenriks;innanriks;inrikes,inhemsk;indenlandsk,indenrigs;domestic
sesong;sesong;säsong;sæson;season
samling,folkemøte;samling,folkemøte;samling,möte;samling,forsamling;rally,gathering,assembly,congregation
lekkasje,lekke;lekkasje,leke;läcka,läckage;lækage,læk;leak
i nærheten,nærliggende;i nærleiken;i närheten,närliggande;i nærheden,nærliggende;nearby
basketball;basketball;basket,basketboll;basketball;basketball
tjenestemann,embetsmann;tenestemann,embetsmann;tjänsteman,ämbetsman;embedsmand,tjenestemand;official,officials,civil servant
art,arter;art;art,arter;art,arter;species
kaptein;kaptein;kapten;kaptajn;captain
dollar,pund,euro;;dollar,pund,euro;dollar,pund,euro;dollar,dollars,pound,buck,euro
favoritt,yndling;favoritt;favorit;favorit,yndling;favorite,favourite,favor
bølge,bølger;bølgje;våg,vågor;bølge,bølger;wave,waves
hai;hai;haj;haj;shark
merke,merkevare;merke;märke,varumärke;mærke;brand,make
teknologi;teknologi;teknik,teknologi;teknologi;technology
akademisk;akademisk;akademisk;akademisk;academic
konsert;konsert;konsert;koncert;concert
absolutt;absolutt;absolut;absolut;absolutely,absolute
sofa;sofa;soffa;sofa;couch,sofa
grunnlag,basis;grunnlag,basis;grund,bas;grundlag,basis;basis,base,foundation
fattigdom;fattigdom;fattigdom;fattigdom;poverty
lide,led,lidelse;lide,lei,liding;lida,led,lidande;lide,led,lidelse;suffer,suffered,suffering
ute av stand;ute av stand;oförmögen,kan inte;ude af stand;unable
lansere,lansering;lansere,lansering;lansera,lansering;lancere,lancering;launch
vitnemål,vitneutsagn;vitnemål;vittnesmål,betyg;vidnesbyrd,vidneudsagn;testimony
personell,stab;personell,stab;personal;personale;personnel,staff
fotografi,fotograf;fotografi,fotograf;fotografi,fotograf;fotografi,fotograf;photograph,photographer,photographs
skritt,trinn,steg;steg,trinn;steg;skridt,trin;step,steps
farvel,ha det;farvel,ha det;adjö,hej då;farvel;goodbye,bye
museum;museum;museum;museum;museum
bur;bur;bur;bur;cage
rømme,flykte,unnslippe,flyktet,rømte;rømme,flykte,rømde;fly,rymma,undkomma,flydde,rymde;flygte,undslippe,flygtede,stikke af;escape,flee,fleeing,escaped,fled,run away
kommunikasjon,kommunisere;kommunikasjon;kommunikation;kommunikation,kommunikere;communication,communicate
respekt,respektere;respekt;respekt,respektera;respekt,respektere;respect
press,trykk;press,trykk;tryck,press;tryk,pres;pressure,stress
to ganger;to gonger;två gånger;to gange;twice
alternativ;alternativ;alternativ;alternativ;alternative,option
blad,magasin,tidsskrift;magasin,tidsskrift;tidning,tidskrift;blad,tidsskrift;magazine,journal
forslag om,bevegelse;rørsle;rörelse;bevægelse;motion,movement
vulkan;vulkan;vulkan;vulkan;volcano
dikter,dikt;diktar,dikt;poet,dikt;digter,digt;poet,poem
æra,epoke;æra,epoke;era,epok;æra,epoke;era,epoch
offisiell;offisiell;officiell;officiel;official
flaggermus;flaggermus;fladdermus;flagermus;bat
flyselskap;flyselskap;flygbolag;flyselskab;airline
rekkefølge,sekvens;rekkjefølgje;ordning,följd,sekvens;rækkefølge;sequence,order
avsløre,avslørt,utsette;avsløre;avslöja,utsätta;afsløre,udsætte;expose,reveal,exposed,revealed,disclose
takknemlig;takksam;tacksam;taknemmelig;grateful,thankful
kilometer,mil,meter;;kilometer,mil,meter;kilometer,meter;kilometer,mile,miles,meter,meters,metre
tomme,centimeter;tomme,centimeter;tum,centimeter;tomme,centimeter;inch,inches,centimeter,centimeters
enorm,kjempestor;enorm,kjempestor;enorm,jättestor;kæmpe,enorm;huge,enormous,vast,giant
design,designe,utforming;design;design,designa,utformning;design,designe,udformning;design
rettssak,prøve;rettssak;rättegång;retssag;trial,lawsuit,court case
nabolag;nabolag;grannskap,område;nabolag,kvarter;neighborhood,neighbourhood
skall,skjell;skal,skjel;skal,snäcka;skal;shell
hobby,fritid;hobby,fritid;hobby,fritid;hobby,fritid;hobby,leisure,hobbies
belønning,belønne;løn,løne;belöning,belöna;belønning,belønne;reward
pinne,stokk,kjepp;pinne,stokk;pinne,käpp;pind,stok;stick,cane,sticks
motivasjon,motivere;motivasjon;motivation,motivera;motivation,motivere;motivation,motivate
involvere,innblandet;involvere,innblanda;involvera,inblandad;involvere,indblandet;involve,involved
toppmøte;toppmøte;toppmöte;topmøde;summit
provins,guvernør;provins,guvernør;provins,guvernör;provins,guvernør;province,governor
utfordring,utfordre;utfordring,utfordre;utmaning,utmana;udfordring,udfordre;challenge
senior,pensjonist,uførepensjonist;senior,pensjonist;senior,pensionär;senior,pensionist,folkepensionist,efterlønner;senior,pensioner,retiree,senior citizen
medlemskap;medlemskap;medlemskap;medlemskab;membership
territorium;territorium;territorium;territorium;territory
komedie,komiker;komedie,komikar;komedi,komiker;komedie,komiker;comedy,comedian
pris,utmerkelse;pris,utmerking;pris,utmärkelse;pris;award,prize
forpliktelse,engasjement;plikt,engasjement;åtagande,engagemang;forpligtelse,engagement;commitment,dedicated
mannskap,besetning;mannskap;besättning,manskap;mandskab,besætning;crew
saksøke;saksøkje;stämma;sagsøge;sue
nestleder,stedfortreder;nestleiar;vice,ställföreträdare;næstformand,stedfortræder;deputy,vice
seer,seere;sjåar;tittare;seer,seere;viewer,viewers
spesifikk,bestemt;spesifikk;specifik;specifik,bestemt;specific
helsevesen,helsetjeneste;helsevesen,helseteneste;sjukvård,hälsovård;sundhedsvæsen;healthcare,health care
utbrudd;utbrot;utbrott;udbrud;outbreak,eruption
sjel;sjel;själ;sjæl;soul,spirit
anta,formode,forutsette;anta;anta,förmoda;antage,formode;suppose,assume,supposed,presume
syltetøy;syltetøy;sylt,marmelad;syltetøj,marmelade;jam,marmalade
skrivebord,pult;skrivebord,pult;skrivbord,bänk;skrivebord,bord;desk
forvirre,forvirret;forvirre,forvirra;förvirra,förvirrad;forvirre,forvirret;confuse,confused
nummen;nummen;domnad;følelsesløs;numb
bakke,ås;bakke,ås;backe,kulle;bakke;hill
radioaktiv;radioaktiv;radioaktiv;radioaktiv;radioactive
fôr,mate,fôre;fôr,mate;mata,foder;fodre,made,foder;feed,fed,feeding
tåre,tårer;tåre;tår,tårar;tåre,tårer;tear,tears
saft,juice;saft,jus;saft,juice;saft,juice;juice
utmerket,ypperlig,glimrende,praktfull;utmerkt,framifrå;utmärkt,lysande,strålande;fremragende,glimrende,udmærket;excellent,splendid,brilliant,superb,great
kollapse,bryte sammen;kollapse;kollapsa,rasa;kollapse,bryde sammen;collapse,collapsed
låve,fjøs;låve,fjøs;lada;lade,stald;barn
uttale,utale;uttale;uttala,uttal;udtale;pronounce,pronounced,pronunciation
uhøflig,frekk;uhøfleg,frekk;oartig,ohövlig,fräck;uhøflig,fræk;impolite,rude,rudeness
nå for tiden,i våre dager;no for tida;nuförtiden,numera;nu om dage,nutildags;nowadays
panikk;panikk;panik;panik;panic
jubileum;jubileum;jubileum,årsdag;jubilæum,årsdag;anniversary
bar,pub;bar,pub;bar,pub,krog;bar,pub,værtshus;bar,pub,tavern,bars
usannsynlig,lite trolig;usannsynleg;osannolik;usandsynlig;unlikely,improbable
fokus,fokusere;fokus,fokusere;fokus,fokusera;fokus,fokusere;focus
leder,formann,styreleder;formann,styreleiar;ordförande;formand;chairman,chair
henvise,referere,vise til;vise til,referere;hänvisa,referera;henvise,referere;refer,referred,reference
rettferdighet,rettferdig;rettferd,rettferdig;rättvisa,rättvis;retfærdighed,retfærdig;justice,fair
forstyrrelse,forstyrre,plage;uro,uroe,plage;störning,störa,besvära;forstyrrelse,forstyrre,plage;disturbance,disturb,bother,interfere,trouble
aktivist;aktivist;aktivist;aktivist;activist
sjømann,marine;sjømann,marine;sjöman,marin,flotta;sømand,marine,flåde;sailor,navy,naval
omstendighet,omstendigheter;omstende;omständighet,omständigheter;omstændighed,omstændigheder;circumstance,circumstances
oppdrag;oppdrag;uppdrag;opgave,mission;mission,commission
ensidig,maskulin;maskulin;maskulin;maskulin;masculinity,masculine
sitere,sitat;sitere,sitat;citera,citat;citere,citat;quote,cite,citing,cited
forsyning,levere,tilbud;forsyning;leverans,utbud,förse;forsyning,levering;supply
gjeng;gjeng;gäng;bande;gang
føderal;føderal;federal;føderal;federal
veteran;veteran;veteran;veteran;veteran
utover,bortenfor;utover,bortanfor;bortom,utöver;ud over,hinsides;beyond
kjæledyr;kjæledyr;husdjur,sällskapsdjur;kæledyr;pet
opera,ballett,klassisk;opera,ballett,klassisk;opera,balett,klassisk;opera,ballet,klassisk;opera,ballet,classical,classic
overskyet;overskya;mulen,molnig;overskyet;overcast,cloudy
kongerike,rike;kongerike,rike;kungarike,rike;kongerige,rige;kingdom,empire
tilhenger,trailer;tilhengar,trailer;släp,trailer;anhænger,trailer;trailer
stil;stil;stil;stil;style,styles
omgi,omgivelse,omgivelser;omgje,omgjevnad;omge,omgivning;omgive,omgivelser;surround,surroundings,surrounding,environment
bakgrunn;bakgrunn;bakgrund;baggrund;background
omfattende,grundig;omfattande,grundig;omfattande,grundlig;omfattende,grundig;comprehensive,extensive,thorough
atmosfære,stemning;atmosfære,stemning;atmosfär,stämning;atmosfære,stemning;atmosphere,mood
forklaring;forklaring;förklaring;forklaring;explanation
fritt,frihet til;fritt;fritt;frit;freely
gåte;gåte;gåta;gåde;riddle,mystery
sette seg fast,fast;setje seg fast,fast;fastna,fast,fastnat;sidde fast,fast;stuck,jammed,fixed
foreldet,utdatert;forelda;föråldrad,inaktuell;forældet;obsolete,outdated
muntlig,verbal;munnleg;muntlig;mundtlig;oral,verbal
dessert;dessert;efterrätt,dessert;dessert;dessert
fenomen;fenomen;fenomen;fænomen;phenomenon
leser,lesere;lesar;läsare;læser,læsere;reader,readers
modell;modell;modell;model;model
fristelse,friste;freisting;frestelse,fresta;fristelse,friste;temptation,tempt
hul;hol;ihålig;hul;hollow
kjeks,kake;kjeks,kake;kaka,kex;kiks,småkage;cookie,cookies,biscuit
skrape,bit;skrape;skrapa,bit;skrabe,stump;scrap,scrape,scraps
ånd;ånd;ande,anda;ånd;spirit
kringkaste,sending,sende;kringkaste,sending;sända,sändning;udsende,udsendelse;broadcast,broadcasting
begeistret,entusiastisk,ivrig,oppsatt på;begeistra,ivrig,huga på;entusiastisk,ivrig,angelägen;begejstret,ivrig,opsat på;enthusiastic,eager,keen
ekkel,vemmelig;ekkel;äcklig,otäck;ækel,væmmelig;nasty,disgusting,gross
streng;streng;sträng;streng;strict,severe
faktum,fakta;faktum,fakta;faktum,fakta;faktum,fakta;fact,facts
triks,lure,knep;triks,lure;trick,lura;trick,narre,kneb;trick,fool
fortau;fortau;trottoar;fortov;sidewalk,pavement
ark,laken;ark,laken;ark,lakan;ark,lagen;sheet,sheets
svette;sveitte;svett,svettas;sved,svede;sweat
ingen;ingen;ingen;ingen;nobody,no one,none
uregelmessig,regelmessig;uregelmessig,regelmessig;oregelbunden,regelbunden,regelbundet;uregelmæssig,regelmæssig;irregular,regular,regularly
veske,håndveske,lommebok;veske,handveske;handväska,väska;håndtaske,taske;handbag,purse
tørke,vaske av;tørke;torka;tørre;wipe,dry,drought
snekker,tømrer;snikkar,tømrar;snickare;tømrer,snedker;carpenter
sprekk,sprukket;sprekk;spricka,sprucken;revne,sprække;crack,cracked
skapning,vesen;skapning,vesen;varelse;væsen,skabning;creature,being
mirakel;mirakel;mirakel,under;mirakel;miracle,miracles
knapt,neppe;knapt,neppe;knappt,knappast;næppe,knap;barely,hardly,scarcely
gardin;gardin;gardin,ridå;gardin;curtain
lettet;letta;lättad;lettet;relieved,relief
pakke inn,vikle;pakke inn;slå in,linda;pakke ind,vikle;wrap
oppmerksomhet,oppmerksom;merksemd,merksam;uppmärksamhet,uppmärksam;opmærksomhed,opmærksom;attention,attentive
holdning;haldning;attityd,inställning,hållning;holdning;attitude
gren,grener;grein,greiner;gren,grenar;gren,grene;branch,branches
forfatter,romanforfatter;forfattar;romanförfattare;romanforfatter;novelist
utvidelse,utvide,forlenge,ekspandere,ese ut;utviding,utvide,ekspandere;förlängning,utvidga,förlänga,expandera,svälla;udvidelse,udvide,forlænge,ekspandere;extension,extend,expand,widen,swell
inntrykk;inntrykk;intryck;indtryk;impression
stamme,folkeslag;stamme;stam;stamme;tribe
tå;tå;tå;tå;toe
ambassade,ambassadør;ambassade;ambassad,ambassadör;ambassade,ambassadør;embassy,ambassador
grøft;grøft;dike;grøft;ditch
camping,telt,telte;camping,telt;camping,tält,tälta;camping,telt;camping,tent,camp
logikk,logisk;logikk;logik,logisk;logik,logisk;logic,logical
vanlig,jevnlig;jamleg;vanlig,regelbundet;jævnlig;regular
boikott;boikott;bojkott;boykot;boycott
potensiell,potensial;potensiell;potentiell,potential;potentiel,potentiale;potential
stanse,stanset opp;stanse;avstanna,stannat;gå i stå;stall,stalled
avgjørende,kritisk,vesentlig,essensiell;avgjerande,kritisk,vesentleg,essensiell;avgörande,kritisk,väsentlig;afgørende,kritisk,væsentlig,essentiel;crucial,critical,decisive,vital,essential,fundamental
pågående;pågåande;pågående;igangværende;ongoing
blodig;blodig;blodig;blodig;bloody
bånd,obligasjon;band;band,obligation;bånd,obligation;bond,ribbon,tape
ødeleggende,herjet;herja;förödande,förkrossad;ødelæggende;devastated,devastating
demokratisk,demokrat;demokratisk;demokratisk;demokratisk;democratic,democrat
republikaner,republikk;republikanar,republikk;republikan,republik;republikaner,republik;republican,republic
skåre,score,mål;skåre,score;göra mål,poäng;score;score,scored,goal
vinke;vinke;vinka;vinke;wave,waved
uorden,lidelse;uorden,liding;oordning,störning;uorden,lidelse;disorder,mess
status;status;status;status;status
pluss,minus;pluss,minus;plus,minus;plus,minus;plus,minus
kommende;kommande;kommande;kommende;upcoming,coming
analytiker;analytikar;analytiker;analytiker;analyst
vedlikeholde,opprettholde;halde ved like,oppretthalde;underhålla,upprätthålla;vedligeholde,opretholde;maintain,maintenance,sustain
indikere,tyde på,antyde;tyde på,indikere;tyda på,indikera,antyda;tyde på,indikere,antyde;indicate,imply,suggest,indicates
halvøy;halvøy;halvö;halvø;peninsula
stridsvogn,krigsskip,missil;stridsvogn,krigsskip,missil;stridsvagn,krigsfartyg,robot;kampvogn,krigsskib,missil;tank,warship,missile
strid,kamp;strid;strid;kamp;combat,battle
stolthet;stoltheit;stolthet;stolthed;pride
oppfinnelse,oppfinne;oppfinning;uppfinning,uppfinna;opfindelse,opfinde;invention,invent,inventor
atelier,studio;studio;studio,ateljé;studie,atelier;studio
konservativ,liberal;konservativ,liberal;konservativ,liberal;konservativ,liberal;conservative,liberal,tory
rett og slett,simpelthen;rett og slett;helt enkelt;simpelthen;simply
giftig,gift;giftig,gift;giftig,gift;giftig,gift;toxic,poison,poisonous
kaos;kaos;kaos;kaos;chaos
luksus;luksus;lyx;luksus;luxury
blokade,rørledning;blokade,røyrleidning;blockad,rörledning;blokade,rørledning;blockade,pipeline,pipe
understreke,framheve;understreke,framheve;betona,understryka,framhäva;understrege,fremhæve;stress,emphasize,highlight,stressed
parade;parade;parad;parade;parade
ørken;ørken;öken;ørken;desert
vinner,taper;vinnar,taper;vinnare,förlorare;vinder,taber;winner,loser
skala,målestokk;skala;skala;skala;scale
fremme,promotere,forfremme;fremje;främja,befordra;fremme,forfremme;promote,promotion,promoting
humanitær,bistand,nødhjelp;humanitær,bistand,naudhjelp;humanitär,bistånd,nödhjälp;humanitær,bistand,nødhjælp;humanitarian,relief,aid
svik,forråde,svike;svik,svike;svek,svika,förråda;svig,forråde,svigte;betray,betrayal
stabil,ustabil;stabil,ustabil;stabil,instabil;stabil,ustabil;stable,unstable,steady
turnering,liga,cup;turnering,liga,cup;turnering,liga,cup;turnering,liga,pokal;tournament,league,cup
celle;celle;cell;celle;cell
diagram,figur,graf;diagram,graf;diagram,graf;diagram,graf;diagram,chart,graph
desinfisere,desinfeksjon,munnbind,hygiene;desinfisere,munnbind,hygiene;desinficera,munskydd,hygien;desinficere,mundbind,hygiejne;disinfect,face mask,hygiene,mask
vaske hendene,håndvask;vaske hendene;tvätta händerna;vaske hænder;wash hands
isolasjon,karantene,isolere;isolasjon,karantene;isolering,karantän,isolera;isolation,karantæne,isolere;isolation,quarantine,isolate
forebygge,forebygging;førebyggje;förebygga,förebyggande;forebygge,forebyggelse;prevent,prevention,prophylaxis
dagligvare,matbutikk,supermarked;daglegvare,matbutikk;mataffär,livsmedel,snabbköp;dagligvare,supermarked;grocery,groceries,supermarket
barnepass,barnevakt;barnepass,barnevakt;barnomsorg,barnvakt;børnepasning,barnepige;childcare,babysitter
indeks;indeks;index;indeks;index
midlertidig;mellombels;tillfällig,temporär;midlertidig;temporary
forutsi,forutse,spå;spå,føreseie;förutse,förutsäga,spå;forudsige,forudse,spå;predict,foresee,predicted,prediction
kjøpesenter,varehus;kjøpesenter,varehus;köpcentrum,varuhus;indkøbscenter,stormagasin;mall,shopping centre,department store
tårn;tårn;torn;tårn;tower
drukne;drukne;drunkna;drukne;drown,drowned
hyppig,stadig vekk;hyppig,støtt;ofta,frekvent;hyppig,ofte;frequently,frequent
mystisk;mystisk;mystisk;mystisk;mysterious
slott,herskapshus;slott;slott,herrgård;slot;castle,mansion,palace
mislike,avsky;mislike,avsky;ogilla,avsky;bryde sig ikke om,afsky;dislike,detest
bolle,skål;bolle,skål;skål;skål;bowl
etterligne,imitere;etterlikne;härma,imitera;efterligne,imitere;imitate,copy
ofre,oppofre;ofre;offra;ofre;sacrifice
overdrive;overdrive;överdriva;overdrive;exaggerate
flytende;flytande;flytande;flydende;fluent,fluently,liquid,floating
late som,foregi;late som;låtsas;lade som om;pretend,pretended
fornærme,fornærmelse;fornærme;förolämpa,förolämpning;fornærme,fornærmelse;insult,offend
oppriktig;oppriktig;uppriktig;oprigtig;sincere,sincerely,sincerity
dusin;dusin;dussin;dusin;dozen
sete,belte;sete,belte;säte,bälte;sæde,bælte;seat,belt
skamme seg,skam;skamme seg,skam;skämmas,skam;skamme sig,skam;ashamed,shame
begå;gjere,utføre;begå;begå;commit,committed
skap;skap;skåp,garderob;skab;closet,cupboard,wardrobe,cabinet,locker
ingensteds,ingen steder;ingen stad;ingenstans;ingen steder;nowhere
noensteds,et sted;ein stad;någonstans;et sted,nogen steder;somewhere,anywhere
overalt;overalt;överallt;overalt;everywhere
klø;klø;klia;klø;itch,scratch
geografi;geografi;geografi;geografi;geography
mareritt;mareritt;mardröm;mareridt;nightmare
skummel,nifs;skummel;läskig,kuslig;uhyggelig;scary,creepy
idiot,tosk;idiot,tosk;idiot,dumbom;idiot,tåbe;idiot,fool
prinsipp;prinsipp;princip;princip;principle,principles
verdighet;vørdnad;värdighet;værdighed;dignity
rikelig,massevis;rikeleg,massevis;gott om,massor;masser,rigeligt;plenty,lots of,loads
overbevise;overtyde;övertyga;overbevise;convince,persuade
leppe,tunge;leppe,tunge;läpp,tunga;læbe,tunge;lip,tongue
filosof;filosof;filosof;filosof;philosopher
muskel,nerve,ledd;muskel,nerve,ledd;muskel,nerv,led;muskel,nerve,led;muscle,nerve,joint
lomme;lomme;ficka;lomme;pocket
halvveis;halvvegs;halvvägs;halvvejs;halfway
møbel,møbler;møbel;möbel,möbler;møbel,møbler;furniture
monster,heks,trollmann;monster,heks,trollmann;monster,häxa,trollkarl;monster,heks,troldmand;monster,witch,wizard
sint på,irriterende,irritere,utålelig,plagsom;irriterande,irritere,utoleleg,plagsam;irriterande,irritera,jobbig,störande,outhärdlig;irriterende,irritere,utålelig,træls,belastende;annoying,annoy,irritate,irritating,unbearable
pinlig,flau;pinleg,flau;pinsam,generad;pinlig,flov;embarrassing,embarrassed
kirurg,operasjon,operere;kirurg,operasjon;kirurg,operation,operera;kirurg,operation,operere;surgeon,surgery,operation
komma,punktum;komma,punktum;komma,punkt;komma,punktum;comma,full stop,period
pløye,innhøsting,høste;pløye,hauste;plöja,skörd,skörda;pløje,høst,høste;plow,harvest,reap
bark,gjø,bjeffe;bark,gøy;bark,skälla;bark,gø;bark
blekk,aske;blekk,oske;bläck,aska;blæk,aske;ink,ash
fyrstikk,lighter;fyrstikk;tändsticka,tändare;tændstik,lighter;match,lighter,matchbox
sette pris på,verdsette;setje pris på,verdsetje;uppskatta,sätta värde på;sætte pris på,værdsætte;appreciate,value
kommando,befale,ordre;kommando,befale;kommando,befalla,order;kommando,befale,ordre;command,order,commands
passiv;passiv;passiv;passiv;passive
element;element;element,grundämne;element,grundstof;element,elements
kjenne igjen,gjenkjenne;kjenne att;känna igen;genkende;recognise,recognize
vri,vridd,svinge;vri,svinge;vrida,svänga;vride,dreje,svinge;twist,turn,twisted
hastverk,rush;hastverk;brådska;hastværk;haste,rush
omsider,etter hvert;etter kvart,omsider;efter hand,så småningom;efterhånden,med tiden;gradually,eventually,over time
ambisjon,ambisjoner;ambisjon;ambition,ambitioner;ambition,ambitioner;ambition,ambitions
fyrverkeri;fyrverkeri;fyrverkeri;fyrværkeri;fireworks
treningssenter,gym;treningssenter;gym;fitnesscenter;gym,fitness
musiker,komponist;musikar,komponist;musiker,kompositör;musiker,komponist;musician,composer
kidnappe,bortføre;kidnappe,bortføre;kidnappa,bortföra;kidnappe,bortføre;kidnap,abduct
utforske;utforske;utforska;udforske;explore
fjernkontroll,avsides;fjernkontroll,avsides;fjärrkontroll,avlägsen;fjernbetjening,afsides;remote,remote control
neglisjere,forsømme;forsøme;försumma;forsømme;neglect
snarvei;snarveg;genväg;genvej;shortcut
dyreliv,dyrepark,dyrehage;dyrehage;djurpark,zoo;zoo,dyrehave;zoo,wildlife
eventyr;eventyr;äventyr,saga;eventyr;adventure,fairy tale,fairytale
dekorere,pynte;dekorere,pynte;dekorera,pynta;dekorere,pynte;decorate
enke,foreldreløs;enkje,foreldrelaus;änka,föräldralös;enke,forældreløs;widow,orphan
adoptere,adopsjon;adoptere;adoptera;adoptere;adopt,adoption
tv-serie,tegneserie,tegnefilm;teikneserie,teiknefilm;tecknad,serie,tecknad film;tegneserie,tegnefilm;cartoon,comic
lydbok,podkast;lydbok,podkast;ljudbok,podd;lydbog,podcast;audiobook,podcast
sjanger,jazz,rock,pop;sjanger,jazz,rock,pop;genre,jazz,rock,pop;genre,jazz,rock,pop;genre,jazz,rock,pop
sette på,spille av;setje på,spele av;sätta på,spela upp;sætte på,afspille;play,put on
gjenta,repetere,repetisjon;gjenta,repetere;upprepa,repetera;gentage,repetere;repeat,repeated,repetition
hoppe over,neste sang;hoppe over;hoppa över;springe over;skip
pause,sette på pause;pause;pausa,paus;pause;pause
dempe,stille lydløs,lydløs;dempe,lydlaus;tysta,ljudlös;dæmpe,lydløs;mute,silent
vurdere,gi stjerner,rangere;vurdere,rangere;betygsätta,ranka;bedømme,rangere;rate,rating,rank,ranked
skriv en anmeldelse,anmeldelse,omtale;omtale,melding;recension,omdöme;anmeldelse,omtale;review
åpne for,reservasjon,bordbestilling;reservasjon,bordtinging;reservation,bordsbokning,bokning;reservation,bordbestilling;reservation,booking,table booking
buffé,sushi;buffé,sushi;buffé,sushi;buffet,sushi;buffet,sushi
bakeri,kantine,matsal;bakeri,kantine;bageri,matsal;bageri,kantine;bakery,cafeteria,canteen
utendørs,innendørs;utandørs,innandørs;utomhus,inomhus;udendørs,indendørs;outdoor,indoor,outdoors,outside
uvær;uvêr;oväder;uvejr;storm,bad weather
snøstorm,hagl,sludd;snøstorm,hagl;snöstorm,hagel;snestorm,hagl;blizzard,snowstorm,hail,snowy
frost,minusgrader,fryse;frost,fryse;frost,frysa,minusgrader;frost,fryse;frost,freeze,freezing,subzero,frosty
duggfrisk,kjølig;kjølig;sval,kylig;kølig;cool,chilly
bris,vindfull;bris;bris,blåsig;brise,blæsende;breeze,breezy,windy
luftfuktighet,fuktighet;luftfukt;luftfuktighet,fuktighet;luftfugtighed;humidity
regnjakke,regntøy;regnjakke;regnkläder,regnjacka;regntøj,regnjakke;raincoat
soloppgang,solnedgang;soloppgang,solnedgang;soluppgång,solnedgång;solopgang,solnedgang;sunrise,sunset
hovedkvarter,base;hovudkvarter;högkvarter,bas;hovedkvarter,base;headquarters,base
sette opp,oppsett;setje opp;sätta upp,ställa in;sætte op,opsætning;set up,setup,configure
fjern alle,slett alle;slett alle;ta bort alla;slet alle;delete all,remove all
endre tid,flytte møte;flytte;flytta,ändra tid;flytte;reschedule,move
vise alle,liste opp;vise;visa,lista;vise,liste;show,list
varsle på nytt,slumre;slumre;snooza,snooze;slumre,snooze;snooze
opptatt av,interesse,interessert;interesse,interessert;intresse,intresserad;interesse,interesseret;interest,interested
erfaren,rutinert;erfaren;erfaren;erfaren;experienced
overføre penger,vippse,swish;overføre;överföra,swisha;overføre;transfer money,send money
ventende,under behandling;ventande;väntande,pågående;afventende,under behandling;pending,in progress
avvist,avslag,avvise;avslag,avvise;avvisad,avslag,avslå,avvisa;afvist,afslag,afvise;declined,decline,rejection,reject,rejected
mistet,tapt,borte;mista,tapt;borttappad,tappat,förlorad;mistet,tabt,bortkommet;lost,missing
stjålet,tyveri;stolen,tjuveri;stulen,stöld;stjålet,tyveri;stolen,theft
ankomme,ankomst,avgang;kome fram,avgang;anlända,ankomst,avgång;ankomme,ankomst,afgang;arrive,arrival,departure,arrived
forsinke,forsinket,forsinkelse;forseinke,forseinking;försena,försenad,försening;forsinke,forsinket,forsinkelse;delay,delayed,late
tilfeldig,ved en tilfeldighet;tilfeldig;slumpmässig,av en slump;tilfældig;random,randomly,by chance,accidental
med vilje,bevisst,forsettlig;med vilje,medviten;med flit,avsiktligt,medvetet;med vilje,bevidst;on purpose,deliberately,intentionally,conscious
ubevisst,bevisstløs;umedviten;medvetslös,omedveten;bevidstløs,ubevidst;unconscious
ulik,verdiløs;verdilaus;värdelös;værdiløs;worthless
uendelig,evig;uendeleg,evig;oändlig,evig;uendelig,evig;infinite,eternal,endless,forever
for alltid;for alltid;för alltid;for altid;forever
tallrike,utallige;talrike;otaliga,talrika;talrige,utallige;numerous,countless
gjensidig,hverandre,hverandres;gjensidig,kvarandre,einannan;ömsesidig,varandra,varann;gensidig,hinanden,hverandre;mutual,each other,one another
til og med,selv om;jamvel,til og med;till och med;endda,selv;even
i det hele tatt;i det heile;över huvud taget;overhovedet;at all
omtrent som,liksom;liksom;liksom;ligesom;like,as
jo mer,desto;dess,jo;desto,ju;jo,desto;the more
enhver,alle og enhver;einkvar,kven som helst;var och en,vem som helst;enhver,hvem som helst;anyone,everyone,each
hva som helst,hvor som helst;kva som helst;vad som helst,var som helst;hvad som helst,hvor som helst;whatever,wherever,anything
`;
