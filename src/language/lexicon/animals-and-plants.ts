/** Animals, plants, landscape and weather, one kind a row. Columns: nb; nn; sv; da; en. */
export const animalsAndPlants = `
rev,rever;rev,revar;räv,rävar;ræv,ræve;fox,foxes
tiger,tigre;tiger,tigrar;tiger,tigrar;tiger,tigre;tiger
kanin,kaniner;;kanin,kaniner;;rabbit,bunny
frosk,padde;frosk,padde;groda,grodor,padda;frø,frøer,tudse,padde;frog,toad
and,ender;and,ender;anka,ankor,änder;and,ænder;duck,ducks
edderkopp;;spindel,spindlar;edderkop;spider
sommerfugl,møll;sommarfugl,mòl,møll;fjäril,fjärilar,mal;sommerfugl,møl;butterfly,moth
ekorn;;ekorre;egern;squirrel
hval;kval,hval;val,valar;hval;whale
delfin,nise;;delfin,tumlare;delfin,marsvin;dolphin,porpoise
sel;sel,kobbe;säl,sälar;sæl,sæler;seal,seals
isbjørn;;isbjörn;;polar bear
elg,elgjakt;;älg,älgar,älgjakt;elg,elsdyr,elgjagt;moose,elk,moose hunting
rein,reinsdyr,reinkalv,reinkjøtt,reinflokk;rein,reinsdyr,reinkalv,reinkjøt;ren,renar,renkalv,renkött,renhjord;ren,rensdyr,rensdyrkalv,rensdyrkød;reindeer,caribou,reindeer calf,reindeer meat,reindeer herd
hjort,rådyr,hind;;hjort,rådjur,hind;hjort,rådyr,kronhjort;deer,roe deer
gaupe;;lodjur,lo;los;lynx
grevling;;grävling;grævling;badger
pinnsvin,piggsvin;pinnsvin,piggsvin;igelkott,piggsvin;pindsvin;hedgehog,porcupine
rotte,rotter;;råtta,råttor;rotte,rotter;rat,rats
hamster,marsvin;;;;hamster,guinea pig
flodhest,neshorn;;flodhäst,noshörning;flodhest,næsehorn;hippo,hippopotamus,rhino,rhinoceros
kamel;;kamel;kamel;camel
sjiraff;;giraff;giraf;giraffe
sebra;;zebra;zebra;zebra
leopard,gepard;;leopard,gepard;leopard,gepard;leopard,cheetah
panda;;;;panda
kenguru;;känguru;kænguru;kangaroo
krokodille,alligator;;krokodil,alligator;;crocodile,alligator
skilpadde;skjelpadde,skilpadde;sköldpadda;skildpadde;turtle,tortoise
firfisle,øgle;;ödla,ödlor;firben,øgle;lizard
dinosaur,dinosaurer;;dinosaurie;dinosaur,dinosaurus;dinosaur
drage,drager;drake,drakar;drake,drakar;drage;dragon
hoggorm,huggorm;hoggorm,orm;huggorm;hugorm;viper,adder
blekksprut;;bläckfisk;blæksprutte;octopus,squid
krabbe,hummer,reke,reker;krabbe,hummar,reke;krabba,hummer,räka,räkor;krabbe,hummer,reje,rejer;crab,lobster,shrimp,prawn
musling,blåskjell,østers;musling,blåskjel,østers;mussla,ostron;musling,østers;mussel,clam,oyster
laks,ørret;laks,aure;lax,öring,forell;laks,ørred;salmon,trout
torsk;;;;cod
sei;sei;sej;sej;pollock
hyse;hyse;kolja;kuller;haddock
sild,makrell;;sill,strömming,makrill;sild,makrel;herring,mackerel
tunfisk;;tonfisk;tun,tunfisk;tuna
gullfisk,akvarium;;guldfisk,akvarium;guldfisk,akvarium;goldfish,aquarium,fish tank
ørn;;örn;;eagle
hauk;hauk;hök;høg;hawk
falk;falk;falk;falk;falcon
ugle;;uggla;;owl
svane;;svan;svane;swan
gås,gjess;gås,gjæser;gås,gäss;gås,gæs;goose,geese
due,duer;;duva,duvor;;pigeon,dove
måke,måker;måse,måsar;mås,fiskmås,måsar;måge,måger;seagull,gull
kråke;;kråka;krage;crow
ravn;ramn;korp;ravn;raven
skjære;skjor;skata;skade;magpie
spurv;sporv;sparv;spurv;sparrow
papegøye;;papegoja;papegøje;parrot
pingvin;;pingvin;pingvin;penguin
stork;;stork;stork;stork
hane;;tupp;;rooster,cock
kalkun;;kalkon;kalkun;turkey
valp,hvalp,kattunge,valpekull,oppdretter,kastrere,sterilisere;kvalp,valp,kattunge,kull,oppdrettar,kastrere;valp,kattunge,kull,uppfödare,kastrera,sterilisera;hvalp,killing,kuld,opdrætter,kastrere,neutralisere;puppy,puppies,kitten,litter of puppies,breeder,neuter,spay
kattunge;;kattunge;killing,kattekilling;kitten
fjær,vinge,vinger;fjør,veng,venger;fjäder,vinge;fjer,vinge;feather,wing
nebb,klo,klør;nebb,klo,klør;näbb,klo,klor;næb,klo,kløer;beak,claw,claws
hale,pote,poter;hale,pote;svans,tass;hale,pote;tail,paw
pels;;päls;pels;fur
horn;;horn;horn;horn
rede,reir,fuglekasse;reir,fuglekasse;fågelbo,fågelholk;rede,fuglekasse;nest,birdhouse
geit,bukk,geiter,geitekilling;geit,bukk,kje,geiter,geitekilling;get,getter,bock,killing;ged,geder,buk,gedebuk,kid;goat,goats,billy goat,kid goat
okse,tyr,kalv;okse,kalv;tjur,oxe,kalv;tyr,okse,kalv;bull,ox,calf
kveg,storfe,buskap,husdyr;storfe,buskap,krøter,husdyr;nötkreatur,boskap,husdjur;kvæg,husdyr;cattle,livestock
føll,hingst,hoppe,ponni;fol,hingst,merr,ponni;föl,hingst,sto,ponny;føl,hingst,hoppe,pony;foal,stallion,mare,pony
esel;;åsna,åsnor;æsel;donkey
sal,salen,sadel;sal;sadel;sadel;saddle
pattedyr;;däggdjur;pattedyr;mammal,mammals
rovdyr,bytte,rovvilt;;rovdjur,byte;rovdyr,bytte;predator,prey,predators
mygg,myggstikk;;mygga,myggor,myggbett,mygg;myg,myggestik;mosquito,mosquitoes,mosquito bite
maur;;myra,myror;myre,myrer;ant,ants
veps,vepsebol;kvefs,veps;geting,getingar;hveps,gedehams;wasp,wasps,hornet
humle;humle;humla;humlebi,humle;bumblebee
bille;;skalbagge;bille;beetle
flått,skogflått,flåttbitt;;fästing,fästingbett;flåt,skovflåt,flåtbid;tick,tick bite
lus,hodelus,lopper,luskam,skabb,brennkopper,vannkopper;lus,hovudlus,loppe,skabb,vasskoppar;lus,löss,huvudlöss,loppa,skabb,svinkoppor,vattkoppor;lus,hovedlus,loppe,luskam,fnat,børnesår,skoldkopper;lice,louse,head lice,flea,fleas,scabies,impetigo,chickenpox
veggedyr,veggdyr,veggelus;veggedyr,veggjelus;vägglus,vägglöss;væggelus;bedbug,bedbugs,bed bugs
kakerlakk,sølvkre,skjeggkre;;kackerlacka,silverfisk;kakerlak,sølvfisk;cockroach,silverfish
orm,mark,meitemark;makk,meitemakk;mask,daggmask;orm,regnorm;worm,earthworm
larve,puppe;;larv,puppa;larve,puppe;caterpillar,larva
snegle,snegl,brunsnegl,snegler;snigel,snigle,snegl;snigel,sniglar,snäcka;snegl,dræbersnegl;snail,slug
stikk,insektstikk;;stick,insektsbett,sting;stik,insektstik;sting,insect bite
bitt,dyrebitt,hundebitt;bit,hundebit;bett,hundbett;bid,hundebid;bite,bites,dog bite
utryddet,utdødd,utryddelse;utrydda,utdøydd,utrydding;utdöd,utrotad,utrotning;uddød,udryddet,udryddelse;extinct,extinction,endangered
zoologi,botanikk;;zoologi,botanik;zoologi,botanik;zoology,botany
eik;;ek;eg;oak
bjørk;;björk;birk;birch
gran;;;;spruce
furu;;tall;fyr,fyrretræ;pine
palme;;palm,palmer;palme;palm tree
bambus;;bambu;bambus;bamboo
kaktus;;kaktus;kaktus;cactus
busk,hekk,busker;busk,hekk;buske,häck,buskar;busk,hæk,buske;bush,hedge,shrub
rot,røtter;rot,røter;rot,rötter;rod,rødder;root,roots
stilk,stengel;;stjälk,stam;stilk,stængel;stem,stalk
frø,spire,potteplante,stiklinger,vanne,vanne blomster;frø,spire,potteplante,vatne,vatne blomar;frö,fröer,gro,krukväxt,sticklingar,vattna,vattna blommor;frø,spire,potteplante,stiklinger,vande,vande blomster;seed,seeds,sprout,houseplant,water the plants,cuttings
løk,løker;lauk;lök;løg;onion,bulb
knopp,blomstre,blomstring;knopp,bløme,bløming;knopp,blomma ut,blomning;knop,blomstre,blomstring;bloom,blossom,bud
rose;rose;ros;rose;rose
tulipan;tulipan;tulpan;tulipan;tulip
solsikke;solsikke;solros;solsikke;sunflower
bukett,krans;;bukett,krans;buket,krans;bouquet,wreath
potteplante,stueplante,krukke;potteplante,stoveplante,krukke;krukväxt,krukväxter,kruka;potteplante,stueplante,krukke;houseplant,potted plant,pot plant
vanne,vanning,vannkanne;vatne,vatning;vattna,vattning,vattenkanna;vande,vanding,vandkande;watering,watering can,irrigate
gjødsel,gjødsle,kompost;gjødsel,gjødsle,kompost;gödsel,gödsla,kompost;gødning,gøde,kompost;fertilizer,fertiliser,manure,compost
ugress,luke;ugras,luke;ogräs,rensa ogräs;ukrudt,luge;weed,weeds,weeding
gressklipper,klippe plenen,plen;grasklippar,plen;gräsklippare,gräsmatta,klippa gräset;græsplæne,græsslåmaskine,slå græs;lawn,lawn mower,mow the lawn
bed,blomsterbed,kjøkkenhage;bed,kjøkenhage;blomsterrabatt,trädgårdsland;bed,blomsterbed,køkkenhave;flower bed,vegetable garden
drivhus;;växthus;drivhus;greenhouse
mose,lav;mose,lav;mosse,mossa,lav;mos,lav;moss,lichen
tang,tare;;tång,sjögräs;tang;seaweed,kelp
sopp,muggsopp,mugg,sopptur,kantarell,sopplukking,soppkontroll,giftig sopp;sopp,mugg,sopptur,kantarell,soppkontroll;svamp,mögel,svampar,kantarell,svampplockning,giftig svamp;svamp,skimmel,mug,svampe,kantarel,svampetur,giftig svamp;mushroom,fungus,mold,mould,mushrooms,chanterelle,mushroom picking,poisonous mushroom
korn,hvete,rug,havre;korn,kveite,rug,havre;säd,vete,råg,korn,havre,spannmål;korn,hvede,rug,byg,havre,kornsorter;grain,wheat,rye,barley,oat,oats,cereal
åker,jorde,eng;åker,jorde,eng;åker,fält,äng;ager,mark,eng;field,meadow
halm,strå;høy,halm,strå;hö,halm,strå;hø,halm,strå;hay,straw
jordbruk,landbruk;;jordbruk,lantbruk;landbrug;agriculture,farming
avling,avlinger,avlingssvikt;avling,avlinger,avlingar;gröda,grödor,skördetid;afgrøde,afgrøder,høstudbytte;crop,crops,crop yield
jungel,regnskog;;djungel,regnskog;jungle,regnskov;jungle,rainforest
ødemark,villmark,vidde;øydemark,villmark,vidde;ödemark,vildmark,vidd;ødemark,vildmark,vidde;wilderness
landskap,utsikt;landskap,utsikt;landskap,utsikt;landskab,udsigt;landscape,scenery
natursti,sti,løype;stig,løype;stig,vandringsled;sti,vandresti;path,trail,footpath
fottur,gåtur,fjelltur,gå på tur;fottur,gåtur,fjelltur,gå på tur;vandring,vandra,fjällvandring;vandretur,gåtur,vandring;hike,hiking,trekking
fjellvegg,stup,skrent;stup,skrent;klippa,stup;klippe,skrænt;cliff
hule,huler,grotte;hòle,hole,grotte;grotta,håla;hule,grotte;cave,cavern
isbre,bre,isfjell;;glaciär,isberg;gletsjer,isbjerg;glacier,iceberg
foss;foss;vattenfall,fors;vandfald,fos;waterfall
bekk,bekker;bekk,bekkjer;bäck,bäckar;bæk,bække;stream,brook,creek
fjord,bukt,vik;;fjord,bukt,vik;fjord,bugt,vig;fjord,bay
myr,sump;;myr,kärr,sumpmark;mose,sump;swamp,marsh,bog
dam,demning;dam,demning;fördämning;dam,dæmning;pond,dam
leire;;lera;ler;clay
grus,sement,betong;;grus,cement,betong;grus,cement,beton;gravel,cement,concrete
gjørme,søle;gjørme,søyle;lera,gyttja;mudder;mud
tidevann,flo,fjære,bølgehøyde;tidvatn,flo,fjøre,bølgjehøgd;tidvatten,ebb,flod,flod och ebb,våghöjd;tidevand,ebbe,flod,bølgehøjde,højvande;tide,tides,high tide,low tide,wave height
flom,oversvømmelse;flaum,flo;översvämning;oversvømmelse;flood,flooding,flooded
hetebølge,varmebølge,kuldebølge,kuldegrader;heitebølgje,hetebølgje,varmebølgje,kuldegrader;värmebölja,köldknäpp,köldgrader;hedebølge,kuldegrader,kuldebølge;heatwave,heat wave,cold spell,cold snap
regnbue;regnboge;regnbåge;regnbue;rainbow
lyn,lynnedslag;;blixt,blixtnedslag;lyn,lynnedslag;lightning
torden,tordenvær;tore,torevêr;åska,åskväder;torden,tordenvejr;thunder,thunderstorm
regnbyge,byge,pøsregn,byger,regnskyll,styrtregn,nedbør;regnbye,pøsregn,byer med regn,nedbør;skur,regnskur,ösregn,skurar,skyfall,nederbörd;byge,regnbyge,øsregn,byger,skybrud,nedbør,styrtregn;rain shower,downpour,showers,precipitation,rainfall
snøskred,ras,skred;snøskred,ras,skred;lavin,skred,ras;lavine,skred;avalanche,landslide
jordskjelv;;jordbävning,jordskalv;jordskælv;earthquake
nordlys,fullmåne,solformørkelse,måneformørkelse;nordlys,nordljos,fullmåne,solformørking;norrsken,fullmåne,solförmörkelse,månförmörkelse;nordlys,fuldmåne,solformørkelse,måneformørkelse;northern lights,aurora,full moon,solar eclipse,lunar eclipse
midnattssol,polarnatt,mørketid;midnattssol,mørketid;midnattssol,polarnatt;midnatssol,polarnat;midnight sun,polar night
daggry,grålysning;daggry,morgonlys;gryning;daggry;dawn,daybreak
skumring,tussmørke;skumring;skymning;skumring,tusmørke;dusk,twilight
dugg,fukt,fuktighet;dogg,fukt;dagg,fukt;dug,fugt;dew,moisture,damp
global oppvarming,klimaendring,drivhuseffekt;global oppvarming,klimaendring;global uppvärmning,klimatförändring,växthuseffekt;global opvarmning,klimaforandring,drivhuseffekt;global warming,climate change,greenhouse effect
forurensning,forurense,utslipp,luftforurensning,forurensing;forureining,forureine,utslepp,luftforureining;förorening,förorena,utsläpp,luftföroreningar;forurening,forurene,udledning,luftforurening,udslip;pollution,pollute,emissions,emission,air pollution
gjenvinning,resirkulere,kildesortering,gjenbruk;gjenvinning,attvinning,kjeldesortering,ombruk;återvinning,återvinna,källsortering,återbruk;genbrug,genanvendelse,affaldssortering;recycling,recycle,reuse
bærekraft,bærekraftig,miljøvennlig,miljømerket,svanemerket;berekraft,berekraftig,miljøvenleg;hållbarhet,hållbar,miljövänlig,miljömärkt,svanenmärkt;bæredygtighed,bæredygtig,miljøvenlig,svanemærket;sustainability,sustainable,eco friendly,environmentally friendly,eco-friendly,eco-label
økologi,økologisk;;ekologi,ekologisk;økologi,økologisk;ecology,organic
fornybar,solenergi,vindkraft,solceller;fornybar,solenergi,vindkraft;förnybar,solenergi,vindkraft,solceller;vedvarende energi,solenergi,vindkraft,vindmølle;renewable,solar power,wind power
karbon,karbondioksid;karbon,karbondioksid;koldioxid;kulstof,kuldioxid;carbon,carbon dioxide,co2
oksygen,surstoff;;syre,syrgas;ilt,oxygen;oxygen
hydrogen;;väte,vätgas;brint,hydrogen;hydrogen
nitrogen;;kväve;kvælstof,nitrogen;nitrogen
ozonlag,ozon;;ozon,ozonskikt;ozon,ozonlag;ozone,ozone layer
tyngdekraft;;tyngdkraft,gravitation;tyngdekraft;gravity,gravitation
galakse,melkeveien;galakse,mjølkevegen;galax,vintergatan;galakse,mælkevejen;galaxy,milky way
solsystem;;solsystem;solsystem;solar system
romvesen,utenomjordisk;romvesen,utanomjordisk;utomjording,rymdvarelse;rumvæsen;alien,aliens,extraterrestrial
astronaut,astronom,astronomi;;astronaut,astronom,astronomi;astronaut,astronom,astronomi;astronaut,astronomer,astronomy
ekvator,pol,arktis,antarktis;;ekvatorn,pol,arktis,antarktis;ækvator,pol,arktis,antarktis;equator,pole,arctic,antarctica,antarctic
damp,fordampe;damp,fordampe;ånga,avdunsta;damp,fordampe;steam,evaporate,vapour,vapor
mineral,edelstein;;mineral,ädelsten;mineral,ædelsten;mineral,gem,gemstone
diamant;diamant;diamant;diamant;diamond
perle;perle;pärla;perle;pearl
marmor;;marmor;marmor;marble
metall,kobber,aluminium,sink;metall,kopar,aluminium,sink;metall,koppar,aluminium,zink;metal,kobber,aluminium,zink;metal,copper,aluminium,aluminum,zinc
kvikksølv;;kvicksilver;kviksølv;mercury
fossil;;fossil;fossil;fossil
evolusjon;;evolution;evolution;evolution
`;
