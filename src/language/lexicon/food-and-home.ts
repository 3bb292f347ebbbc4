/** Food, kitchen, home, clothes. Columns: nb; nn; sv; da; en. */
export const foodAndHome = `
pære,pærer;;päron;pære,pærer;pear,pears
plomme;;plommon;blomme;plum
jordbær;;jordgubbe,jordgubbar,smultron;jordbær;strawberry,strawberries
banan;;banan;banan;banana
drue,rosin;;druva,druvor,vindruva,russin;drue,vindrue,rosin;grape,raisin
sitron,lime;;citron,lime;citron,lime;lemon,lime
bær,blåbær,bringebær,bærplukking;bær,blåbær,bringebær;bär,blåbär,hallon,skogsbär,bärplockning;bær,blåbær,hindbær;berry,berries,blueberry,raspberry
kirsebær,moreller;kirsebær,morell;körsbär;kirsebær;cherry,cherries
fersken;fersken;persika;fersken;peach
aprikos;aprikos;aprikos;abrikos;apricot
melon;;melon;melon;melon,watermelon
ananas;ananas;ananas;ananas;pineapple
kokosnøtt;kokosnøtt;kokosnöt;kokosnød;coconut
mango;mango;mango;mango;mango
avokado;;avokado;avocado;avocado
oliven;;oliv,oliver;oliven;olive,olives
tomat,tomater;tomat;;;tomato,tomatoes
agurk,gresskar,squash;agurk,graskar;gurka,pumpa,zucchini;agurk,græskar,squash;cucumber,pumpkin,zucchini
gulrot,gulrøtter;gulrot,gulrøter;morot,morötter;gulerod,gulerødder;carrot,carrots
kål;;;;cabbage
blomkål;blomkål;blomkål;blomkål;cauliflower
brokkoli;;broccoli;broccoli;broccoli
salat,spinat;;sallad,spenat;;salad,lettuce,spinach
hvitløk;kvitlauk;vitlök;hvidløg;garlic
bønne,bønner,erter,linser;bønne,erter,linser;böna,bönor,ärtor,linser;bønne,bønner,ærter,linser;bean,beans,peas,lentils
mais,popkorn,popcorn;;majs,popcorn;majs,popcorn;corn,popcorn
nøtt,nøtter,valnøtt,mandel;nøtt,nøter,valnøtt,mandel;nöt,nötter,valnöt,mandel;nød,nødder,valnød,mandel;nut,nuts,walnut,almond
peanøtt,peanøtter;peanøtt;jordnöt,jordnötter;jordnød,peanut;peanut,peanuts
krydder,krydre,kanel,karri;;krydda,kryddor,kanel,curry;krydderi,krydre,kanel,karry;spice,spices,cinnamon,curry
pepper,paprika;pepar,paprika;peppar,paprika;peber,peberfrugt;pepper,bell pepper,black pepper
urter,persille,basilikum;urter,persille;örter,persilja,basilika;krydderurter,persille,basilikum;herb,herbs,parsley,basil
sterk mat,krydret;krydra;stark mat,kryddig,kryddstark;krydret,stærk mad;spicy
vanilje,lakris;;vanilj,lakrits;vanilje,lakrids;vanilla,liquorice,licorice
eddik;;ättika,vinäger;eddike;vinegar
sennep;sennep;senap;sennep;mustard
ketsjup;ketsjup;ketchup;ketchup;ketchup
majones;majones;majonnäs;mayonnaise;mayonnaise
saus,dressing;;sås,dressing;sovs,sauce,dressing;sauce,gravy,dressing
honning;honning;honung;honning;honey
sirup;sirup;sirap;sirup;syrup
mel,gjær,bakepulver;mjøl,gjær,bakepulver;mjöl,jäst,bakpulver;mel,gær,bagepulver;flour,yeast,baking powder
deig;;deg;dej;dough
rundstykke,bolle,boller;rundstykke,bolle,bollar;fralla,bulle,bullar;rundstykke,bolle,boller;bun,bread roll
ristet brød,brødrister;rista brød,brødristar;rostat bröd,brödrost;ristet brød,brødrister;toast,toaster
brødskive,smørbrød,sandwich,matpakke;brødskive,smørbrød,niste;smörgås,macka,mackor,matlåda;smørrebrød,sandwich,madpakke,rugbrød;sandwich,open sandwich,packed lunch
frokostblanding,müsli,havregrøt,grøt;havregraut,graut,müsli;flingor,müsli,havregrynsgröt,gröt;morgenmadsprodukt,mysli,havregrød,grød;cereal,porridge,oatmeal,muesli
pasta,spagetti,nudler;;pasta,spagetti,nudlar;pasta,spaghetti,nudler;pasta,spaghetti,noodle,noodles
pizza;;;;pizza
pannekake,vaffel,vafler;pannekake,vaffel;pannkaka,våffla,våfflor;pandekage,vaffel;pancake,waffle
hamburger,pølse,pølser;hamburgar,pølse;hamburgare,korv,korvar;burger,pølse,pølser;hamburger,burger,sausage,hot dog
skinke,bacon;;skinka,bacon,fläsk;skinke,bacon,flæsk;ham,bacon
biff,storfekjøtt,oksekjøtt;biff,storfekjøt;biff,nötkött,oxkött;bøf,oksekød;steak,beef
kjøttdeig,kjøttkaker,kjøttboller;kjøtdeig,kjøtkaker;köttfärs,färs,köttbullar;hakket oksekød,frikadeller,kødboller,hakkekød;minced meat,ground beef,meatballs,mince
rå,rått,ubehandlet;rå,rått;rå,rått,obehandlad;rå,råt,ubehandlet;raw,crude,unprocessed
moden,modne;mogen;mogen;moden;ripe,mature
råtten,muggen,råtne;roten,muggen,rotne;rutten,möglig,ruttna;rådden,muggen,rådne;rotten,moldy,rot
fersk,ferskvare;;färsk;fersk,frisk;fresh
gå ut på dato,utløpsdato,holdbarhet,best før;haldbarheit,best før;bäst före,hållbarhetstid,utgångsdatum;holdbarhed,bedst før,udløbsdato;best before,expiry date,shelf life
yoghurt;jogurt;yoghurt,filmjölk;yoghurt;yogurt,yoghurt
fløte,rømme,yoghurt,kefir,kremfløte;fløyte,rømme,yoghurt,kefir;grädde,gräddfil,yoghurt,filmjölk,vispgrädde;fløde,creme fraiche,cremefraiche,yoghurt,piskefløde;cream,sour cream,yoghurt,yogurt,whipping cream
godteri,snop,sukkertøy;snop,godteri;godis,snask;slik,bolsjer;candy,sweets
snacks,chips,potetgull;snacks,chips,potetgull;snacks,chips,tilltugg;snacks,chips;snack,snacks,crisps,chips
pommes frites;pommes frites;pommes frites;pommes frites;french fries,fries
tyggegummi,tyggis,tygge;tyggegummi,tyggje;tuggummi,tugga;tyggegummi,tygge;chewing gum,chew
svelge,sluke;svelgje,sluke;svälja,svalde,sluka;synke,sluge;swallow
matlyst,appetitt;;aptit,matlust;appetit,madlyst;appetite
mett,metthet;mett,mettheit;mätt,mättnad;mæt,mæthed;full up,satiety
faste;faste;fasta;faste;fasting
vegetarianer,vegetar,vegetarisk,veganer,vegansk;vegetarianar,veganar;vegetarian,vegetarisk,vegan,veganskt;vegetar,vegetarisk,veganer,vegansk;vegetarian,vegan
næringsstoff,ernæring,næringsrik;næringsstoff,ernæring;näringsämne,näring,kost;næringsstof,ernæring;nutrient,nutrition,nutritious
protein,karbohydrater,fiber;;protein,kolhydrater,fiber;protein,kulhydrater,fibre;protein,carbohydrates,carbs,fiber,fibre
vitamin,vitaminer,kosttilskudd;vitamin,kosttilskot;vitamin,vitaminer,kosttillskott;vitamin,vitaminer,kosttilskud;vitamin,vitamins,supplement,supplements
gluten,laktose,laktoseintoleranse,cøliaki;;gluten,laktos,laktosintolerans,celiaki;gluten,laktose,laktoseintolerance,cøliaki;gluten,lactose,lactose intolerance,celiac
brus,mineralvann;brus,mineralvatn;läsk,mineralvatten;sodavand,danskvand;soda,soft drink,fizzy drink
kakao;;kakao,choklad;kakao;cocoa,hot chocolate
brennevin,sprit,vodka,whisky;brennevin,sprit,vodka;brännvin,sprit,vodka,whisky;brændevin,spiritus,vodka;liquor,spirits,vodka,whisky,whiskey
champagne,cocktail;;champagne,cocktail;champagne,cocktail;champagne,cocktail
fyllesyk,bakrus,bakfull;fyllesjuk,bakrus;bakfull,baksmälla,bakis;tømmermænd;hangover,hung over
promille,alkoholtest;;promille,alkotest;promille;blood alcohol
drikkepenger,tips;drikkepengar;dricks;drikkepenge;tip,tips,gratuity
regningen,be om regningen;rekninga;notan;regningen;the bill,the check
lage mat,matlaging,kokekunst;lage mat,matlaging;matlagning,laga mat;madlavning,lave mad;cooking,make food,cuisine
gryte,kjele;gryte,kjele;gryta,kastrull;gryde,kasserolle;pot,saucepan
stekepanne,panne;steikjepanne,panne;stekpanna,panna;stegepande,pande;pan,frying pan
stekeovn,ovn,ovnen;steikjeomn,omn;ugn,ugnen;ovn,ovnen;oven
komfyr,koketopp,kokeplate;komfyr,kokeplate;spis,spisen,häll;komfur,kogeplade;stove,cooker,hob
mikrobølgeovn,mikro;mikrobølgjeomn,mikro;mikrovågsugn,mikro,micro;mikroovn,mikrobølgeovn;microwave,microwave oven
kaffetrakter,vannkoker,kaffemaskin;kaffitraktar,vasskokar;kaffebryggare,vattenkokare;kaffemaskine,elkedel;coffee maker,coffee machine,kettle
kjøleskap;;kylskåp,kyl;køleskab;fridge,refrigerator
fryser,fryseboks;frysar,fryseboks;frys,frysen,frysbox;fryser,dybfryser;freezer
oppvaskmaskin,oppvask,fryser,fryseboks,kaffetrakter;oppvaskmaskin,oppvask,frysar,kaffitraktar;diskmaskin,disk,diska,frys,frysbox,kaffebryggare;opvaskemaskine,opvask,fryser,kummefryser,kaffemaskine;dishwasher,washing up,do the dishes,freezer,coffee maker,dishes
gaffel;gaffel;gaffel;gaffel;fork,forks
skje,skjeer;skei;sked,skedar;ske,skeer;spoon,spoons,tablespoon,teaspoon
bestikk;;bestick;bestik;cutlery,silverware
serviett,duk;serviett,duk;servett,duk;serviet,dug;napkin,tablecloth
krus,mugge,kanne;krus,mugge,kanne;mugg,kanna;krus,kande;mug,jug
krukke,glasskrukke,hermetikk;krukke,hermetikk;burk,konserv,konservburk;krukke,konserves,dåse;jar,tin,tinned,canned
vaskemaskin,klesvask,vasketøy;vaskemaskin,klesvask;tvättmaskin,tvätt,tvättstuga;vaskemaskine,vasketøj;washing machine,laundry
tørketrommel,tørkestativ;tørketrommel;torktumlare,torkskåp;tørretumbler;dryer,tumble dryer
støvsuger,støvsuge;støvsugar,støvsuge;dammsugare,dammsuga;støvsuger,støvsuge;vacuum cleaner,vacuum,hoover
strykejern,stryke klær;strykejern,stryke klede;strykjärn,stryka kläder;strygejern,stryge tøj;iron,ironing
vaskemiddel,såpe,oppvaskmiddel;vaskemiddel,såpe;tvättmedel,tvål,såpa,diskmedel;vaskemiddel,sæbe,opvaskemiddel;detergent,soap,washing powder
kost,feie,mopp;kost,feie,sope;kvast,sopa,sopade,mopp;feje,moppe;broom,sweep,mop
bøtte,spann;bøtte;hink,spann;spand;bucket
klut,svamp;klut,svamp;trasa,disktrasa,svamp;klud,svamp;cloth,rag,sponge
flekk,flekker,fjerne flekker;flekk,flekkar;fläck,fläckar;plet,pletter;stain,stains
blekemiddel,klor,bleke;bleikemiddel,klor,bleikje;blekmedel,klor,bleka;blegemiddel,klor,blege;bleach,chlorine
husarbeid,vaske huset,rengjøring;husarbeid,reingjering;hushållsarbete,städning;husarbejde,rengøring;housework,chores,cleaning
husholdning,husstand;hushald;hushåll;husholdning,husstand;household
gulvteppe,teppe,matte;golvteppe,teppe,matte;matta,mattor;gulvtæppe,tæppe;carpet,rug,mat
pledd,dyne,dyner;pledd,dyne;täcke,filt;dyne,tæppe,plaid;blanket,duvet,quilt
pute,puter,hodepute;pute,putar;kudde,kuddar;pude,puder,hovedpude;pillow,cushion
madrass,sengetøy;;madrass,sängkläder;madras,sengetøj;mattress,bedding,bed linen
håndkle,håndklær;handkle,handklede;handduk,handdukar;håndklæde;towel
dusj,dusje,badekar;;dusch,duscha,badkar;brusebad,bruse,badekar,bruser;shower,bathtub
vask,kran,avløp;vask,kran,avløp;handfat,diskho,kran,avlopp;håndvask,vandhane,afløb;sink,tap,faucet,drain
tett avløp;tett avløp;stopp i avloppet,igensatt;tilstoppet,stoppet afløb;clogged,blocked drain
dopapir,toalettpapir;dopapir;toalettpapper;toiletpapir;toilet paper
tannbørste,tannkrem,tanntråd;tannbørste,tannkrem;tandborste,tandkräm,tandtråd;tandbørste,tandpasta,tandtråd;toothbrush,toothpaste,dental floss
sjampo,balsam;;schampo,balsam;shampoo,balsam;shampoo,conditioner
deodorant,parfyme;;deodorant,parfym;deodorant,parfume;deodorant,perfume
sminke,leppestift,mascara;;smink,läppstift,sminka;makeup,læbestift,sminke;makeup,make up,lipstick,cosmetics
krem,lotion,solkrem;krem,solkrem;kräm,lotion,solkräm;creme,lotion,solcreme;cream,lotion,sunscreen
barberhøvel,barbermaskin,barberblad;;rakhyvel,rakapparat,rakblad;barberskraber,barbermaskine;razor,shaver
kam,hårbørste,børste;kam,børste;kam,hårborste,borste;kam,hårbørste,børste;comb,brush,hairbrush
parykk;;peruk;paryk;wig
krøller,krøllete;krullar,krullete;lockar,lockig;krøller,krøllet;curls,curly,curl
skjegg,bart;skjegg,bart;skägg,mustasch;skæg,overskæg;beard,moustache,mustache
skallet,håravfall,hårtap;skalla,hårtap;skallig,flintskallig,håravfall;skaldet,hårtab;bald,hair loss,balding
flass;;mjäll;skæl;dandruff
hårfarge,farge håret,blondt;hårfarge,farge håret;hårfärg,färga håret,blont;hårfarve,farve hår,blond;hair dye,dye,blonde
negl,negler,neglelakk;nagl,neglar;nagel,naglar,nagellack;negl,negle,neglelak;nail,nails,nail polish
tatovering,tatovere,piercing;;tatuering,tatuera,piercing;tatovering,tatovere,piercing;tattoo,tattoos,piercing
smykke,smykker,ring,halskjede,ring på fingeren,armbånd,øredobber;smykke,halskjede,armband,øyredobbar;smycke,smycken,halsband,armband,örhängen;smykke,smykker,halskæde,armbånd,øreringe;jewellery,jewelry,jewel,necklace,bracelet,earrings
armbånd,øredobb,øreringer;armband,øyredobb;armband,örhänge;armbånd,ørering,øreringe;bracelet,earring,earrings
genser,gensere,ullgenser,kofte,strikkejakke;genser,kofte,ullgenser;tröja,tröjor,stickad tröja,kofta;sweater,trøje,striktrøje,cardigan;sweater,jumper,pullover,cardigan
dress,smoking;dress;kostym,smoking;jakkesæt,habit,smoking;suit,tuxedo
bluse,t-skjorte;bluse,t-skjorte;blus,t-shirt;bluse,t-shirt;blouse,tshirt,t-shirt
sokk,sokker,strømpe,strømper;sokk,sokkar,strømpe;strumpa,strumpor,socka,sockor;sok,sokker,strømpe,strømper;sock,socks,stocking,tights
undertøy,truse,bh;undertøy,truse;underkläder,trosor,kalsonger,bh;undertøj,trusser,underbukser,bh;underwear,panties,bra,briefs
pysjamas,nattøy;;pyjamas,nattlinne;pyjamas,nattøj;pyjamas,pajamas
støvel,støvler;støvel,støvlar;stövel,stövlar,känga;støvle,støvler;boot,boots
sandal,tøfler,joggesko;sandal,tøfler,joggesko;sandal,tofflor,gympaskor;sandal,sutsko,tøfler,kondisko;sandal,slippers,sneakers,trainers
skjerf,slips;skjerf,slips;halsduk,sjal,slips;halstørklæde,tørklæde,slips;scarf,tie,necktie
votter,hansker;vottar,hanskar;vantar,handskar;vanter,handsker;mittens,gloves
badetøy,badedrakt,bikini;badetøy,badedrakt;badkläder,baddräkt,bikini;badetøj,badedragt,bikini;swimsuit,swimwear,bikini
uniform,bunad,drakt;uniform,bunad;uniform,folkdräkt,dräkt;uniform,folkedragt,dragt;uniform,costume,outfit
glidelås;;dragkedja,blixtlås;lynlås;zipper,zip
erme,krage;erme,krage;ärm,krage;ærme,krave;sleeve,collar
stoff,ull,bomull,silke,lær;stoff,ull,bomull,silke,lêr;tyg,ull,bomull,siden,silke,läder;stof,uld,bomuld,silke,læder;fabric,cloth,wool,cotton,silk,leather
sy,sydde,symaskin;sy,sydde;sy,sydde,symaskin;sy,syede,symaskine;sew,sewing,sewing machine
strikke,hekle,garn;strikke,hekle,garn;sticka,stickning,virka,garn;strikke,hækle,garn;knit,knitting,crochet,yarn
nål,sytråd,knappenål;nål;nål,sytråd;nål,sytråd;needle,needles
mote,motevisning,klesstil;mote,klesstil;mode,modet,klädstil;mode,tøjstil;fashion,style of clothes
kle på seg,ta på seg,ta på;kle på seg,ta på seg;klä på sig,ta på sig;tage tøj på,klæde sig på,tage på;put on,get dressed
kle av seg,ta av seg;kle av seg,ta av seg;klä av sig,ta av sig;tage tøj af,klæde sig af,tage af;take off,undress
ha på seg,gå med;ha på seg;ha på sig,bära kläder;have på,have tøj på,gå med;wear,have on
hytte,campingvogn,hytter,fritidsbolig,feriebolig;hytte,hytter,fritidsbustad;stuga,sommarstuga,husvagn,stugor,fritidshus;hytte,sommerhus,campingvogn,sommerhuse,fritidshus;cabin,cottage,hut,caravan,holiday home,summer house,second home
kjeller,loft,loftsrom;kjellar,loft;källare,vindsvåning,vindsförråd,källarförråd;kælder,loft,pulterrum,loftsrum;basement,cellar,attic,loft,storage room
loft;;vind,loft;loft;attic,loft
balkong,terrasse,veranda;;balkong,terrass,altan;altan,balkon,terrasse;balcony,terrace,patio
garasje,carport,bod,uthus;garasje,carport,uthus;garage,carport,förråd,uthus,friggebod,attefallshus;garage,carport,skur,udhus,redskabsskur;garage,carport,shed,outbuilding
entré,korridor;korridor;hall,korridor,tambur;entré,korridor;hall,hallway,corridor
heis;;hiss;elevator;elevator,lift
peis,vedovn,brensle,fyre;peis,vedomn,fyre;öppen spis,kamin,braskamin,ved;pejs,brændeovn;fireplace,wood stove,firewood
panelovn,varmeovn,varmepumpe,radiator;panelomn,varmepumpe;element,värmepump,radiator;radiator,varmepumpe;radiator,heater,heat pump,heating
hylle,skuff,skuffer;hylle,skuff;hylla,hyllor,byrålåda;hylde,hylder,skuffe;shelf,shelves,drawer
benk,krakk;benk,krakk;bänk,pall;bænk,skammel,taburet;bench,stool
lenestol,godstol;lenestol;fåtölj;lænestol;armchair
vugge,barneseng,barnevogn;vogge,barneseng,barnevogn;vagga,spjälsäng,barnvagn;vugge,barneseng,barnevogn,klapvogn;crib,cradle,stroller,pram
bleie,smokk;bleie,smokk;blöja,blöjor,napp;ble,bleer,sut;diaper,nappy,pacifier,dummy
amme,amming,tåteflaske;amme,amming;amma,amning,nappflaska;amme,amning,sutteflaske;breastfeed,breastfeeding,baby bottle
stearinlys,fakkel;stearinlys,fakkel;stearinljus,fackla;stearinlys,fakkel;candle,candles,torch
lommelykt;lommelykt;ficklampa;lommelygte;flashlight,torch
lyspære,stikkontakt,støpsel;lyspære,stikkontakt,støpsel;glödlampa,vägguttag,stickkontakt;elpære,stikkontakt,stik;light bulb,socket,plug,outlet
sikring,kortslutning,sikringsskap,jordfeil,stikkontakt;;säkring,kortslutning,proppskåp,elcentral,jordfel,eluttag;sikring,kortslutning,sikringsgruppe,eltavle,stikkontakt,hpfi-relæ;fuse,short circuit,fuse box,circuit breaker,socket,power outlet
tapet,tapetsere;;tapet,tapetsera;tapet,tapetsere;wallpaper
pensel,maling,malingen;pensel,måling;pensel,målarfärg;pensel,maling;paint,paintbrush
oppussing,pusse opp,renovere,rehabilitere,renovering;oppussing,pusse opp,renovere,rehabilitere;renovering,renovera,bygga om,rusta upp,stambyte;istandsættelse,renovere,sætte i stand,renovering,istandsætte;renovation,renovate,refurbish,redecorate,refurbishment
hammer;hammar;hammare;hammer;hammer
spiker,skrue,skruer,skrutrekker;spikar,skrue,skrutrekkjar;spik,skruv,skruvmejsel;søm,skrue,skruetrækker;nail,screw,screwdriver
drill,bore,boremaskin;bore,boremaskin;borr,borra,borrmaskin;bore,boremaskine;drill,drilling
sag,sage,øks;sag,sage,øks;såg,såga,yxa;sav,save,økse;axe,handsaw
saks;saks;sax;saks;scissors
stige,spade,rake;stige,spade,rive;stege,spade,kratta;stige,skovl,spade,rive;ladder,shovel,spade,rake
lim,lime,teip;lim,lime,teip;lim,limma,tejp;lim,lime,tape;glue,tape,sticky tape
murstein,planke,bjelke,tømmer;murstein,planke,bjelke,tømmer;tegelsten,tegel,planka,balk,virke;mursten,planke,bjælke,tømmer;brick,plank,beam,timber,lumber
flis,fliser;;kakel,klinker,platta;flise,fliser,klinker;tile,tiles
gjerde,port,grind,hekk,støttemur,mur;gjerde,port,grind,hekk,støttemur;staket,stängsel,grind,port,häck,stödmur,plank;hegn,stakit,låge,port,hæk,støttemur,plankeværk;fence,gate,hedge,retaining wall,garden wall
tak over hodet,husly,ly;husly,ly;tak över huvudet,skydd,husrum;husly,ly,tag over hovedet;shelter,roof over
husleie,depositum,utleier,leietaker,leiepris,husleien;husleige,depositum,utleigar,leigetakar,leigepris;hyra,deposition,hyresvärd,hyresgäst,hyran,månadshyra;husleje,depositum,udlejer,lejer,huslejen;rent,deposit,landlord,tenant,monthly rent
huslån,boliglån;huslån,bustadlån;bolån,huslån;boliglån,huslån,realkreditlån;mortgage,home loan
bolig,boliger,boligen;bustad,bustader;bostad,bostäder,bostaden;;housing,dwelling,accommodation,residence
hybel,kollektiv,bofellesskap;hybel,kollektiv;studentrum,korridorrum,kollektiv;kollegieværelse,bofællesskab;studio flat,bedsit,shared flat,student room
hjemløs,uteligger,bostedsløs,uten bolig;heimlaus,uteliggjar,bustadlaus;hemlös,uteliggare,bostadslös,hemlöshet;hjemløs,boligløs,hjemløshed;homeless,homelessness,rough sleeper
eiendomsmegler,megler;eigedomsmeklar,meklar;mäklare,fastighetsmäklare;ejendomsmægler,mægler;real estate agent,estate agent,realtor
forkle,kokkelue;forkle;förkläde;forklæde;apron
lokk,kork;lok,kork;lock,kork;låg,prop;lid,cork,cap
plast,plastpose;plast,plastpose;plast,plastpåse;plastik,plastikpose,plast;plastic,plastic bag
papp,pappeske;papp,pappeske;kartong,papplåda,wellpapp;pap,papkasse;cardboard,cardboard box
lommetørkle,papirlommetørkle;lommetørkle;näsduk,pappersnäsduk;lommetørklæde,papirserviet;tissue,tissues,handkerchief
vase,blomstervase;vase;vas,blomvas;vase;vase
ringeklokke,dørklokke,bjelle;ringjeklokke,bjølle;ringklocka,dörrklocka,klocka;ringeklokke,dørklokke;bell,doorbell
kommode,nattbord;kommode,nattbord;byrå,nattduksbord;kommode,natbord;chest of drawers,dresser,bedside table
solbriller,solhatt;solbriller;solglasögon;solbriller;sunglasses
hjelm,sykkelhjelm;hjelm;hjälm,cykelhjälm;hjelm,cykelhjelm;helmet
refleksvest,redningsvest;refleksvest,redningsvest;reflexväst,flytväst;refleksvest,redningsvest;life jacket,high visibility vest
skredder,klesreparasjon;skreddar;skräddare,sömmerska;skrædder;tailor,seamstress
eggeplomme,eggehvite;eggeplomme,eggekvite;äggula,äggvita;æggeblomme,æggehvide;yolk,egg white
pudding,gelé;pudding,gelé;pudding,gelé;budding,gele;pudding,jelly
badstue,boblebad;badstove,boblebad;bastu,bubbelpool;sauna,boblebad;sauna,hot tub,jacuzzi
hengekøye,huske,sklie;hengjekøye,huske,sklie;hängmatta,gunga,rutschkana;hængekøje,gynge,rutsjebane;hammock,swing,slide
brette,brette klær;brette;vika,vek,vika kläder;folde,folde tøj;fold,folding
knute,knyte knute;knute;knut,knop;knude,knob;knot
piknik;piknik;picknick;picnic,skovtur;picnic
`;
