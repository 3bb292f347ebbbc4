/** Further adjectives and adverbs. Columns: nb; nn; sv; da; en. */
export const describing = `
kjempebra,supert,strålende,kult;kjempebra,supert,framifrå,kult;jättebra,toppen,grymt,strålande;skidegodt,super,fedt,alletiders;awesome,super
kul,tøff;kul,tøff;cool,häftig,fräck,ball;cool,sej,fed;cool,awesome,hip
latterlig,komisk;latterleg,komisk;löjlig,komisk;latterlig,komisk;ridiculous,comical,laughable
sjarmerende,sjarm,søt,nusselig;sjarmerande,sjarm,søt;charmig,charm,gullig;charmerende,charme,nuttet;charming,charm,adorable,cute
tiltrekkende,attraktiv,sexy;tiltrekkjande,attraktiv;attraktiv,sexig,tilldragande;tiltrækkende,attraktiv,lækker,sexet;attractive,good looking,sexy,handsome
skjønnhet;venleik,skjønnheit;skönhet;skønhed;beauty
elegant,stilig,fasjonabel,fancy;elegant,stilig;elegant,stilig,flott;elegant,stilfuld,smart;elegant,stylish,fancy
ryddig,pertentlig;ryddig;prydlig,städad;ryddelig,pæn;tidy,neat,orderly
ordentlig,skikkelig;ordentleg,skikkeleg;ordentlig,rejäl,ordentligt;ordentlig,ordentligt;properly,proper,decent
anstendig,grei,akseptabel,bra nok;sømeleg,grei;anständig,hygglig,acceptabel;anstændig,acceptabel,rimelig;decent,acceptable,good enough
rimelig,billigst,prisgunstig,lavpris;rimeleg,billegast;prisvärd,billigast,lågpris,rimlig;rimelig,billigst,prisvenlig;affordable,cheapest,reasonable,low cost,budget
dyrebar,kostbar,verdifull;dyrebar,kostbar;dyrbar,kostsam,värdefull;dyrebar,kostbar;precious,valuable,pricey
velstående,formuende,rikdom;velståande,rikdom;välbärgad,förmögen,rikedom;velhavende,formuende,rigdom;wealthy,well off,wealth,riches
blakk,pengelens;blakk;pank;flad,på spanden;broke,penniless
enormt,gigantisk;enormt,gigantisk,svær;gigantisk,väldig,kolossal,jätte;gigantisk,kolossal,kæmpestor;gigantic,massive,enormous,immense
bitte liten,knøttliten,ørliten;bitte liten,ørliten;pytteliten,jätteliten;lillebitte;tiny,wee
stram,stramt;stram;åtsittande,stram,tajt;stram,stramt;tight,cramped
løs,slakk;laus,slakk;lös,slak;løs,slap;loose,slack
stiv,støl;stiv,støl;stel,styv;stiv;stiff,rigid
bøyelig,fleksibel,smidig;bøyeleg,fleksibel,smidig;böjlig,flexibel,smidig,vig;bøjelig,fleksibel,smidig;flexible,bendy,supple
solid,robust,holdbar,slitesterk;solid,robust,haldbar;stadig,robust,hållbar,slitstark;solid,robust,holdbar,slidstærk;solid,sturdy,durable,robust
skjør,sprø,ømtålig;skøyr,sprø;skör,bräcklig,ömtålig,spröd;skør,sprød,skrøbelig;fragile,brittle,delicate,crisp,crispy
glatt,sleip;glatt,sleip,hål;hal,glatt,halt;glat;slippery,slick,smooth
ru,ujevn,grov;ru,ujamn,grov;grov,sträv,ojämn;ru,ujævn,grov;rough,uneven,coarse
jevn,slett;jamn,slett;jämn,slät;jævn,glat;smooth
bratt;bratt,bratte;brant;stejl;steep
grunt;grunn;grund,grunt;lavvandet;shallow
tett,kompakt,tjukk;tett;tät,kompakt;tæt,kompakt;dense,compact
klissete,klebrig;klissete,klisete;klibbig,kladdig;klistret,klæbrig;sticky
blendende,skarpt lys;blendande;bländande,skarpt ljus;blændende;dazzling,glaring,bright light
gjennomsiktig,transparent;gjennomsiktig;genomskinlig,transparent,genomsynlig;gennemsigtig,transparent;transparent,see-through
usynlig;usynleg;osynlig;usynlig;invisible
blek,bleik,fargeløs;bleik;blek,färglös;bleg,farveløs;pale,colourless
fargerik,fargerike,mangefarget;fargerik;färgglad,färgstark;farverig;colourful,colorful
turkis;turkis;turkos;turkis;turquoise
fiolett;fiolett;violett;violet;violet
oransje;oransje;orange;orange;orange
beige;beige;beige;beige;beige
lilla;lilla;lila;lilla;purple,violet
rosa;rosa;rosa;lyserød,pink;pink
stripete,stripe,prikkete,rutete;stripete,stripe;randig,rand,prickig,rutig;stribet,stribe,prikket,ternet;striped,stripe,spotted
mønster,mønstre;mønster,mønstre;mönster,mönstret;mønster,mønstre;pattern,patterns
firkantet,oval,spiss;firkanta,oval,spiss;fyrkantig,oval,spetsig;firkantet,oval,spids;square,oval,pointed
skjev,skrå,på skakke;skeiv,skrå;sned,skev,lutande;skæv,skrå;crooked,slanted,tilted
motsatt,motsatte,det motsatte;motsett;motsatt,motsats,tvärtom;modsat,modsætning,omvendt;opposite,contrary,reverse,the other way around
identisk,helt lik,samme som;identisk,heilt lik;identisk,likadan,samma som;identisk,magen til,samme som;identical,the same as,same as
annerledes,ulikt;annleis,ulikt;olikt;anderledes;differently,different from,unlike
tydelig,åpenbar,opplagt;tydeleg,openberr,opplagd;tydlig,uppenbar,självklar;tydelig,åbenlys,oplagt;obvious,evident,apparent
uklar,vag,utydelig;uklar,vag,utydeleg;oklar,vag,otydlig;uklar,vag,utydelig;vague,unclear,fuzzy,ambiguous
innviklet,komplisert,kompleks;innvikla,komplisert;invecklad,komplicerad,krånglig,komplex;indviklet,kompliceret,kompleks;complicated,complex,intricate
praktisk,hendig,lettvint,beleilig;praktisk,hendig,lettvint;praktisk,behändig,smidig,bekväm;praktisk,bekvem,smart;practical,convenient,handy
behagelig,komfortabel,bekvem,komfort;behageleg,komfortabel;bekväm,behaglig,skön,komfort;behagelig,komfortabel,bekvem;comfortable,comfy,pleasant,comfort
koselig,kos,lun,hygge;koseleg,kos,lun;mysig,mys,gemytlig;hygge,lun;cosy,cozy,snug,homely
ubehagelig,ukomfortabel;ubehageleg,ukomfortabel;obehaglig,obekväm;ubehagelig,utilpas,ukomfortabel;unpleasant,uncomfortable
egnet,passende,høvelig,velegnet;høveleg,eigna,passande;lämplig,passande,lämpad;egnet,passende,velegnet;suitable,appropriate,fitting,fit for
grunnleggende,elementær,basis;grunnleggjande,elementær;grundläggande,elementär,bas;grundlæggende,elementær,basal;basic,fundamental,elementary,basics
betydelig,anselig;monaleg,vesentleg;betydande,avsevärd;betydelig,anselig;considerable,significant,substantial
ubetydelig,uviktig,småtteri;uviktig;obetydlig,oviktig;ubetydelig,uvigtig,ligegyldig;insignificant,unimportant,trivial,minor
likegyldig,uinteressert;likeglad,likesæl;likgiltig,ointresserad;ligeglad,ligegyldig,uinteresseret;indifferent,uninterested,not care
fremtredende,ledende,anerkjent;framståande,leiande;framstående,ledande,erkänd;fremtrædende,førende,anerkendt;prominent,leading,recognised,distinguished
beryktet;illgjeten;ökänd,beryktad;berygtet;notorious,infamous
overlegen,bedre enn;overlegen;överlägsen;overlegen;superior
middels,gjennomsnittlig,sånn passe;middels,gjennomsnittleg;genomsnittlig,medelmåttig,medel;gennemsnitlig,middel,middelmådig;mediocre,medium
typisk,karakteristisk;;typisk,karakteristisk;typisk,karakteristisk;typical,characteristic
unik,enestående,særegen;unik,eineståande,særmerkt;unik,enastående,egenartad;unik,enestående,særegen;unique,one of a kind,exceptional
ekstraordinær,uvanlig bra;ekstraordinær;extraordinär,enastående;ekstraordinær,usædvanlig;extraordinary,remarkable
mangfold,variasjon,variert,mangfoldig;mangfald,variasjon,variert;mångfald,variation,varierad;mangfoldighed,variation,varieret;diversity,variety,varied,diverse
urørt,plettfri;reint,plettfri;fläckfri,obefläckad;pletfri;spotless,immaculate
stinkende,illeluktende;illeluktande;stinkande,illaluktande;ildelugtende,stinkende;smelly,stinky
dødelig,livsfarlig;dødeleg,livsfarleg;dödlig,livsfarlig;dødelig,livsfarlig;deadly,lethal,fatal,mortal
ufarlig,harmløs;ufarleg,harmlaus;ofarlig,harmlös;ufarlig,harmløs;harmless,not dangerous
skadelig,usunn,helsefarlig;skadeleg,usunn;skadlig,ohälsosam,osund;skadelig,usund,sundhedsskadelig;harmful,unhealthy,bad for you,detrimental
sunn,sunt,helsebringende,sunnest;sunn,sunt;hälsosam,nyttig,hälsosamt;sund,sundt,sundest;healthy,wholesome,good for you
trygg,trygt,i sikkerhet;trygg,trygt;trygg,tryggt,ofarlig;tryg,trygt;safe,secure
urettferdig;urettferdig;orättvis;uretfærdig;unfair,unjust
brutal,grusom,ondskapsfull,ondskap;brutal,grusam,vondskap;grym,brutal,ondska;grusom,brutal,ondskabsfuld,ondskab;cruel,brutal,vicious,evil
mild,blid,varsom;mild,blid,varsam;mild,mjuk,varsam,blid;mild,blid,nænsom;gentle,mild
følelsesmessig,emosjonell;kjenslemessig,emosjonell;känslomässig,emotionell;følelsesmæssig,emotionel;emotional,emotionally
åndelig;åndeleg;andlig;åndelig;spiritual
fysisk,kroppslig;fysisk,kroppsleg;fysisk,kroppslig;fysisk,kropslig;physical,physically,bodily
moralsk,etisk,moral,etikk;moralsk,etisk,moral;moralisk,etisk,moral,etik;moralsk,etisk,moral,etik;moral,ethical,ethics,morals
ironisk,sarkastisk,ironi;;ironisk,sarkastisk,ironi;ironisk,sarkastisk,ironi;ironic,sarcastic,irony,sarcasm
kreativ,kreativitet,oppfinnsom;kreativ,skapande,oppfinnsam;kreativ,skapande,kreativitet;kreativ,kreativitet,opfindsom;creative,creativity
rastløs,hyperaktiv;rastlaus;rastlös,hyperaktiv;rastløs,hyperaktiv;restless,fidgety,hyperactive
våken,opplagt,kvikk,uthvilt;vaken,opplagd,utkvilt;vaken,pigg,utvilad;vågen,frisk,udhvilet,kvik;awake,alert,rested,energetic
bevisst på,klar over,oppmerksom på;klar over,medviten om;medveten om,uppmärksam på;klar over,bevidst om,opmærksom på;aware,aware of,conscious of
ukjent med,uvitende,uvitenhet;uvitande;ovetande,okunnig;uvidende,uvidenhed;ignorant,unaware,ignorance
beslektet,i slekt med;i slekt med,skyld;släkt med,besläktad;i familie med,beslægtet;related,related to
barnslig,umoden;barnsleg,umoden;barnslig,omogen;barnlig,umoden;childish,immature
modenhet,reflektert;modnad;mogen,mognad;modenhed,moden;mature,maturity,grown up
myndig,mindreårig,aldersgrense;myndig,mindreårig,aldersgrense;myndig,minderårig,åldersgräns;myndig,mindreårig,aldersgrænse;of age,minor,underage,age limit
slitsom,anstrengende,krevende;slitsam,anstrengande,krevjande;jobbig,ansträngande,krävande,slitsam;anstrengende,krævende;demanding,strenuous,hard work,exhausting
realistisk;realistisk;realistisk;realistisk;realistic
urealistisk;urealistisk;orealistisk;urealistisk;unrealistic
ufattelig,uforglemmelig;ufatteleg,ugløymeleg;ofattbar,oförglömlig;ufattelig,uforglemmelig;unbelievable,unforgettable
mistenkelig,lugubert,tvilsom;mistenkeleg,tvilsam;misstänkt,skum,tvivelaktig;mistænkelig,lusket,tvivlsom;suspicious,dodgy,shady,doubtful
omstridt,kontroversiell;omstridd,kontroversiell;omstridd,kontroversiell;omstridt,kontroversiel;controversial,disputed
ulovlig,ulovlige,straffbart;ulovleg,straffbart;olaglig,olagligt,illegal,straffbart;ulovlig,ulovligt,strafbart;illegal,unlawful,against the law
utilstrekkelig,for lite;utilstrekkeleg,for lite;otillräcklig,för lite;utilstrækkelig,for lidt;insufficient,inadequate,too little
overflødig,unødvendig,trenges ikke;overflødig,unødvendig,unaudsynt;överflödig,onödig,onödigt;overflødig,unødvendig,unødig;unnecessary,superfluous,redundant,needless
gjenværende,resten,rest;attverande,resten;återstående,resten,rest;resterende,resten,tilbageværende;remaining,leftover,the rest
permanent,varig,konstant,stadig;permanent,varig,konstant;permanent,varaktig,konstant,bestående;permanent,varig,konstant,vedvarende;permanent,lasting,constant,persistent
kronisk,langvarig;;kronisk,långvarig;kronisk,langvarig;chronic,long-term,long lasting
akutt,øyeblikkelig hjelp;akutt;akut;akut;acute
parallell,tilsvarende;parallell,tilsvarande;parallell,motsvarande;parallel,tilsvarende;corresponding,equivalent,parallel
indre,innvendig,innside;indre,innvendig,innside;inre,invändig,insida;indre,indvendig,inderside;inner,inside,interior
ytre,utvendig,utside;ytre,utvendig,utside;yttre,utvändig,utsida;ydre,udvendig,yderside;outer,exterior,outside
øverst,øvre,øverste;øvst,øvre;överst,övre;øverst,øvre;upper,topmost
nederst,nedre,nederste;nedst,nedre;nederst,nedre,underst;nederst,nedre,underst;bottom,lowest
forrest,fremst,fremre;fremst,framme;främst,främre,längst fram;forrest;foremost,front,in front
bakerst,bakre,bakside;bakarst,bakside;bakerst,bakre,baksida;bagerst,bagside;rear,back side,hindmost
innfødt,medfødt;medfødd;medfödd,infödd;medfødt,indfødt;innate,born with
nyfødt;nyfødd;nyfödd;nyfødt;newborn
sprø,koko,tullete,tåpelig;tullete,tåpeleg;knäpp,galen,fånig,dum;skør,tosset,fjollet,tåbelig;silly,daft,nuts,foolish
tam,temme;tam,temme;tam,tämja;tam,tæmme;tame
sjømat,skalldyr;sjømat,skaldyr;skaldjur,fisk och skaldjur;skaldyr,fisk og skaldyr;seafood,shellfish
altfor,alt for;altfor,alt for;alltför;alt for,altfor;overly,excessively,way too
ekstremt,voldsomt;ekstremt,ovleg,kjempe;extremt,grymt,sjukt,oerhört;ekstremt,vildt,sygt,enormt;super,terribly,awfully,incredibly
stadig vekk,støtt,gang på gang;støtt,gong på gong;gång på gång,jämt,ständigt;hele tiden,gang på gang,konstant;over and over,repeatedly,constantly,all the time
hele tiden,konstant,uavbrutt;heile tida;hela tiden,jämt,oavbrutet;hele tiden,konstant,uafbrudt;all the time,constantly,continuously,nonstop
delvis,til dels;delvis,til dels;delvis,till viss del;delvis,til dels;partly,partially,in part
åpenbart,tydeligvis;openberrt,tydelegvis;tydligen,uppenbarligen;åbenbart,tydeligvis;apparently,evidently,obviously,clearly
visstnok,angivelig;visstnok;tydligen,påstås;angiveligt,vistnok,åbenbart;supposedly,allegedly,reportedly
sikkert,antakelig,trolig;sikkert,truleg,venteleg;säkert,antagligen,förmodligen;sikkert,formentlig;presumably,surely
definitivt,garantert,helt sikkert;definitivt,garantert;definitivt,garanterat,helt säkert;definitivt,garanteret,helt sikkert;definitely,certainly,for sure,guaranteed
omvendt,motsatt vei,baklengs;omvendt,baklengs;omvänt,baklänges,bakvänt;omvendt,baglæns;backwards,inverted,vice versa
opp ned;opp ned;upp och ner;på hovedet;upside down
sidelengs,ved siden av,siden av;ved sida av;bredvid,vid sidan av,intill;ved siden af;beside,next to,alongside
tvers over,på tvers,tvers;tvers over,på tvers;tvärs över,på tvären;tværs over,på tværs;across,crosswise
innover;innover;inåt;indad;inwards
utover;utover;utåt;udad;outwards
oppover;oppover;uppåt;opad;upwards
nedover;nedover;nedåt,neråt;nedad;downwards
et annet sted,andre steder;ein annan stad;någon annanstans,annorstädes;et andet sted,andre steder;elsewhere,somewhere else
utenlands,til utlandet;utanlands;utomlands,utrikes;udenlands,i udlandet;abroad,overseas
før eller siden,med tiden;før eller seinare,med tida;förr eller senare,med tiden;før eller siden,med tiden;sooner or later,in time,eventually
for tiden,akkurat nå,for øyeblikket;for tida,akkurat no,for augneblinken;just nu,för närvarande,för tillfället;for tiden,lige nu,i øjeblikket;currently,at the moment,right now,at present
hittil,til nå,så langt;hittil,til no,så langt;hittills,än så länge;hidtil,indtil nu,indtil videre;so far,until now,up to now
fra nå av,heretter;frå no av,heretter;hädanefter,från och med nu;fra nu af,herefter;from now on,henceforth
i det siste,nå nylig;i det siste;på sistone,på senaste tiden;på det seneste,i den seneste tid;lately,recently,as of late
for lenge siden,en gang i tiden,engang;for lenge sidan,ein gong i tida;för länge sedan,en gång i tiden;for længe siden,engang;long ago,a long time ago,once upon a time
i gamle dager,før i tiden;i gamle dagar,før i tida;förr i tiden,förr;i gamle dage,førhen;in the old days,formerly,back in the day
på forhånd,i forveien;på førehand;i förväg,på förhand;på forhånd,i forvejen;in advance,beforehand,ahead of time
i siste liten,siste øyeblikk;i siste liten;i sista minuten,i sista stund;i sidste øjeblik;at the last minute,last minute
en gang til,om igjen,atter;ein gong til,om att;en gång till,om igen,på nytt;en gang til,om igen,på ny;once more,one more time,once again,anew
annenhver,annenhver uke,hver andre;annankvar;varannan,varannan vecka;hver anden,hver anden uge;every other,every second,every two
hver gang,når som helst;kvar gong,når som helst;varje gång,när som helst;hver gang,når som helst;whenever,every time,each time,anytime
nøye,omhyggelig;nøye,omhyggeleg,grundig;noggrann,noga,omsorgsfull;omhyggelig,nøje;meticulous,thorough,painstaking
slurvete,slurv,slurve;slurvete,slurv,slurve;slarvig,slarv,slarva;sjusket,sjusk,sjuske;careless,sloppy
religiøs,troende;religiøs,truande;religiös,troende;religiøs,troende;religious,believer,devout
nøytral,upartisk;nøytral,upartisk;neutral,opartisk;neutral,upartisk;neutral,impartial,unbiased
tragisk,tragedie;tragisk,tragedie;tragisk,tragedi;tragisk,tragedie;tragic,tragedy
tropisk,tropene;tropisk,tropane;tropisk,tropikerna;tropisk,troperne;tropical,tropics
immun,immunforsvar,immunitet;immun,immunforsvar;immun,immunförsvar,immunitet;immun,immunforsvar,immunitet;immune,immunity,immune system
nostalgisk,nostalgi;nostalgisk,nostalgi;nostalgisk,nostalgi;nostalgisk,nostalgi;nostalgia,nostalgic
støvete,støvtørke;støvete;dammig,damma;støvet,tørre støv;dusty,dusting
intens,kraftig,heftig;intens,kraftig,heftig;intensiv,kraftig,häftig;intens,kraftig,heftig;intense,intensive,fierce
ekkelt,grotesk,kvalmende;kvalmande,grotesk;vidrig,grotesk,motbjudande;modbydelig,grotesk,kvalmende;revolting,gruesome,repulsive
stundom,iblant,titt og ofte;stundom,somtid,titt;stundom,då och då,emellanåt;af og til,nu og da,undertiden;now and then,from time to time,every now and then
forresten,apropos;forresten,apropos;förresten,på tal om;forresten,for resten,apropos;by the way,btw,incidentally
`;
