/** How things are: adjectives, adverbs, numbers, colours. Columns: nb; nn; sv; da; en. */
export const qualities = `
god,godt,gode,bra;god,bra;god,gott,bra,goda;god,godt,gode;good,well,fine,nice
bedre;betre;bättre;bedre;better
best,beste;best;bäst,bästa;bedst,bedste;best
dårlig,dårlige,ille;dårleg,ille;dålig,dåligt,illa;dårlig,dårligt,slem;bad,badly,poor
verre;verre;värre,sämre;værre,dårligere;worse
verst;verst;värst,sämst;værst;worst
stor,stort,store,svær;stor;stor,stort,stora;stor,stort,store;big,large,great
større;større;större;større;bigger,larger,greater
størst,største;størst;störst,största;størst,største;biggest,largest,greatest
liten,lite,små,lille,lita;liten,lita,små;liten,litet,små,lilla;lille,lidt,små;small,little,tiny
mindre;mindre;mindre;mindre;smaller,less
ny,nytt,nye;ny,nytt;ny,nytt,nya;ny,nyt,nye;new
gammel,gammelt,gamle;gammal,gamle;gammal,gamla,gammalt;gammel,gamle,gammelt;old,elderly
eldre,eldst;eldre;äldre,äldst;ældre,ældst;older,elder,oldest,eldest
ung,unge,ungt;ung,unge;ung,unga;ung,unge;young
lang,langt,lange,lenge;lang,lenge;lång,långt,länge;lang,langt,længe;long
lengre,lenger,lengst;lengre,lenger;längre,längst;længere,længst;longer,longest,further
kort,korte;kort,stutt;kort,korta;kort,korte;short,brief
høy,høyt,høye;høg,høgt;hög,högt,lång;høj,højt,høje;high,tall,loud
høyere,høyest;høgare,høgast;högre,högst;højere,højest;higher,highest,taller,louder
lav,lavt,lave;låg,lågt;låg,lågt;lav,lavt,lave;low
dyp,dypt;djup;djup,djupt;dyb,dybt;deep
bred,brei;brei;bred;bred;wide,broad
smal,trang;smal,trong;smal,trång;smal,snæver,trang;narrow,tight
tykk,feit,tjukk;tjukk,feit;tjock,fet;tyk,fed;thick,fat
tynn;tynn;tunn,smal;tynd;thin
tung,tungt;tung;tung,tungt;tung,tungt;heavy
lett,lette,enkel,enkelt;lett,enkel;lätt,enkel,enkelt;let,nem,nemt,enkel;easy,light,simple,easily
vanskelig,vanskelige;vanskeleg;svår,svårt;vanskelig,svær,svært;difficult,hard
hard,hardt;hard;hård,hårt;hård,hårdt;hard,tough
myk,bløt;mjuk,blaut;mjuk;blød;soft
sterk,sterkt;sterk;stark,starkt;stærk,stærkt;strong,powerful
svak,svakt;svak,veik;svag,svagt;svag,svagt;weak
rask,raskt,fort,hurtig,kjapp;rask,fort,snøgg;snabb,snabbt,fort;hurtig,hurtigt,rask;fast,quick,quickly,rapid
sakte,langsom,langsomt,treg;sakte,langsam,treg;långsam,långsamt,sakta;langsom,langsomt;slow,slowly
tidlig,tidligere;tidleg,tidlegare;tidig,tidigt,tidigare;tidlig,tidligt,tidligere;early,earlier,previous,previously,former
sen,sent,seinere,senere;sein,seint,seinare;sen,sent,senare;sen,sent,senere;late,later
siste,sist,forrige;siste,sist,førre;sista,sist,förra,senaste;sidste,sidst,forrige,seneste;last,latest,final
første,først;første,først;första,först;første,først;first
neste,nest;neste,nest;nästa,näst;næste,næst;next
nær,nærmest,nærme,nærmeste;nær,nærast;nära,närmast,närmaste;nær,nærmest,nærmeste,tæt;near,close,nearest,closest
langt,fjern;langt,fjern;långt,fjärran;langt,fjern;far,distant
vakker,vakre,pen,fin,nydelig;vakker,fin,pen;vacker,vackert,fin,snygg,vackra;smuk,smukke,smukt,pæn,flot;beautiful,pretty,lovely,handsome
stygg,stygge;stygg;ful,fula;grim,grimme;ugly
snill,snilt,vennlig;snill,venleg;snäll,vänlig;venlig,flink,sød;kind,nice,friendly
hyggelig;hyggeleg,triveleg;trevlig,trevligt;hyggelig,rar;nice,pleasant,cozy
slem,ond;slem,vond;elak,ond;ond,slem;evil,mean,wicked,bad
glad,lykkelig,fornøyd;glad,lykkeleg,nøgd;glad,lycklig,nöjd;glad,lykkelig,tilfreds;happy,glad,satisfied,pleased
trist,lei,lei seg;trist,lei;ledsen,sorglig,trist;trist,ked,ked af det;sad,sorry,upset
sint,rasende;sint,harm;arg,ilsken;vred,sur;angry,mad
redd,redde;redd;rädd,rädda;bange,ræd;afraid,scared,frightened
trøtt,sliten;trøytt,sliten;trött;træt;tired,exhausted
opptatt;oppteken;upptagen;optaget,travl;busy,occupied
ledig;ledig;ledig,ledigt;ledig,ledigt;available,vacant,free
fri,fritt;fri;fri,fritt;fri,frit;free
gratis;gratis;gratis,kostnadsfri;gratis;free,free of charge
dyr,dyrt;dyr;dyr,dyrt;dyr,dyrt;expensive,costly
billig;billeg;billig,billigt;billig,billigt;cheap,inexpensive
full;full;full,fullt;fuld,fuldt;full,drunk
tom;tom;tom,tomt;tom,tomt;empty
åpen,åpent;open,ope;öppen,öppet;åben,åbent;open
stengt,lukket;stengd,stengt;stängd,stängt;lukket;closed
ren,rent;rein;ren,rent;ren,rent;clean,pure
skitten,møkkete;skiten;smutsig;beskidt,snavset;dirty
riktig,rett,korrekt;riktig,rett,korrekt;rätt,riktig,korrekt;rigtig,rigtigt,korrekt;right,correct,proper
feil,gal,galt;feil,gale;fel,felaktig;forkert,galt,fejl;wrong,incorrect
sann,sant;sann,sant;sann,sant;sand,sandt;true
falsk;falsk;falsk;falsk;false,fake
sikker,sikkert;sikker,trygg;säker,säkert,trygg;sikker,sikkert,tryg;sure,certain,safe,secure
usikker;usikker,utrygg;osäker;usikker;unsure,uncertain,insecure
farlig,farlige;farleg;farlig,farligt;farlig,farligt;dangerous
viktig,viktige;viktig;viktig,viktigt;vigtig,vigtigt;important,significant
nødvendig;naudsynt,nødvendig;nödvändig,nödvändigt;nødvendig,nødvendigt;necessary,required
mulig;mogleg;möjlig,möjligt;mulig,muligt;possible
umulig;umogleg;omöjlig,omöjligt;umulig,umuligt;impossible
sannsynlig,sannsynligvis;sannsynleg,truleg;sannolik,sannolikt,troligen;sandsynlig,sandsynligvis,nok;likely,probable,probably
spesiell,spesielt,særlig;spesiell,særleg;speciell,särskild,särskilt,speciellt;særlig,speciel,specielt;special,especially,particular,particularly
vanlig,vanligvis;vanleg,vanlegvis;vanlig,vanligt,vanligtvis;almindelig,sædvanlig,normalt;usual,common,ordinary,usually
normal,normalt;normal;normal,normalt;normal,normalt;normal,normally
uvanlig,sjelden;uvanleg,sjeldan;ovanlig,sällsynt,sällan;usædvanlig,sjælden;unusual,rare,rarely,seldom
generell,generelt;generell;allmän,generell,allmänt;generel,generelt,almen;general,generally
forskjellig,ulike,ulik,forskjellige;ulik,forskjellig;olika,annorlunda;forskellig,forskellige;different,various
lik,like,lignende;lik,liknande;lik,lika,liknande;lignende,lig,ens;similar,equal,alike,like
egen,eget,egne;eigen,eige;egen,eget,egna;egen,eget,egne;own
felles;felles;gemensam,gemensamt;fælles;common,joint,shared
offentlig;offentleg;offentlig,allmän;offentlig,offentligt;public
privat;privat;privat;privat;private
personlig;personleg;personlig,personligen;personlig,personligt;personal,personally
lokal;lokal;lokal,lokalt;lokal,lokalt;local
nasjonal;nasjonal;nationell;national;national
internasjonal;internasjonal;internationell;international;international
global;global;global;global;global
politisk;politisk;politisk;politisk;political
økonomisk;økonomisk;ekonomisk;økonomisk;economic,financial,economical
sosial;sosial;social;social;social
juridisk,rettslig;juridisk,rettsleg;juridisk,rättslig;juridisk,retslig;legal,judicial
lovlig,ulovlig;lovleg,ulovleg;laglig,olaglig,lagligt;lovlig,ulovlig;legal,illegal,lawful
teknisk;teknisk;teknisk;teknisk;technical
digital,elektronisk;digital,elektronisk;digital,elektronisk;digital,elektronisk;digital,electronic
automatisk;automatisk;automatisk,automatiskt;automatisk;automatic,automatically
manuell;manuell;manuell;manuel;manual
moderne;moderne;modern;moderne;modern
kjent,berømt;kjend,berømt;känd,berömd;kendt,berømt;famous,known
ukjent;ukjend;okänd;ukendt;unknown
populær;populær;populär;populær;popular
interessant,spennende;interessant,spanande;intressant,spännande;interessant,spændende;interesting,exciting
kjedelig;keisam,kjedeleg;tråkig,tråkigt;kedelig,kedeligt;boring,dull
morsom,gøy,artig,festlig;morosam,artig,gøy;rolig,kul,roligt;sjov,morsom,sjovt;funny,fun,amusing
rar,merkelig,underlig;rar,merkeleg,underleg;konstig,märklig,underlig;mærkelig,underlig,sær;strange,weird,odd
smart,klok,flink,dyktig;smart,klok,flink,dyktig;smart,klok,duktig;klog,dygtig,kvik;smart,clever,wise,skilled,intelligent
dum,dumt;dum;dum,dumt;dum,dumt;stupid,dumb,foolish
gal,sprø;galen,sprø;galen,tokig;skør,gal,vanvittig;crazy,mad,insane
stille,rolig;stille,roleg;tyst,lugn,stilla;stille,rolig;quiet,calm,silent,still
høylytt;høglytt;högljudd;højlydt;loud
klar,ferdig,klart;klar,ferdig;klar,färdig,klart;klar,færdig,klart;ready,clear,finished,done
mørk,mørkt;mørk;mörk,mörkt;mørk,mørkt;dark
lys,lyst;lys;ljus,ljust;lys,lyst;bright,light
hvit,hvite,hvitt;kvit;vit,vitt,vita;hvid,hvide,hvidt;white
svart,sort;svart;svart;sort;black
rød,rødt,røde;raud;röd,rött,röda;rød,rødt,røde;red
blå,blått;blå;blå,blått;blå,blåt;blue
grønn,grønt,grønne;grøn;grön,grönt,gröna;grøn,grønt,grønne;green
gul,gult;gul;gul,gult;gul,gult;yellow
grå,grått;grå;grå,grått;grå,gråt;gray,grey
brun;brun;brun;brun;brown
rosa,lilla;rosa,lilla;rosa,lila;lyserød,lilla;pink,purple
hel,hele,helt;heil,heile;hel,hela,helt;hel,hele,helt;whole,entire,all
halv;halv;halv;halv;half
dobbel,dobbelt;dobbel,dobbelt;dubbel,dubbelt;dobbelt;double
nok;nok;nog,tillräckligt;nok,tilstrækkelig;enough,sufficient
for mye,for mange;for mykje;för mycket,för många;for meget,for mange;too much,too many
alene,åleine,aleine;åleine;ensam;alene;alone,lonely
ensom;einsam;ensam;ensom;lonely,alone
eneste;einaste;enda;eneste;only,single,sole
omtrent,cirka,rundt;omtrent,om lag,cirka;ungefär,cirka,omkring;omtrent,cirka,ca;approximately,about,around,roughly
nylig,nettopp;nyleg,nettopp;nyligen,nyss;for nylig,lige,netop;recently,just,lately
snart;snart;snart;snart;soon
plutselig;plutseleg,brått;plötsligt;pludselig,pludseligt;suddenly,sudden
endelig,til slutt;endeleg,til slutt;äntligen,slutligen,till slut;endelig,til sidst;finally,eventually,at last
straks,umiddelbart,med en gang;straks,med ein gong;genast,omedelbart,direkt;straks,med det samme,øjeblikkelig;immediately,instantly,right away,at once
noen ganger,av og til,iblant;av og til,nokre gonger;ibland;nogle gange,af og til,sommetider;sometimes,occasionally
hver dag,daglig;kvar dag,dagleg;varje dag,dagligen,daglig;hver dag,daglig,dagligt;every day,daily
hver uke,ukentlig;kvar veke;varje vecka,veckovis;hver uge,ugentlig;weekly,every week
hver måned,månedlig;kvar månad,månadleg;varje månad,månatlig,månadsvis;hver måned,månedlig;monthly,every month
minst,i det minste;minst;åtminstone,minst;mindst,i det mindste;at least
for eksempel;til dømes,for eksempel;till exempel;for eksempel;for example,for instance
faktisk,egentlig,virkelig;faktisk,eigentleg,verkeleg;faktiskt,egentligen,verkligen;faktisk,egentlig,virkelig;actually,really,indeed,in fact
selvfølgelig,selvsagt,naturligvis;sjølvsagt,naturlegvis;självklart,naturligtvis,förstås;selvfølgelig,naturligvis;of course,naturally,obviously
dessverre;dessverre;tyvärr;desværre;unfortunately,sadly
heldigvis,heldig;heldigvis,heldig;lyckligtvis,tur;heldigvis,heldig;fortunately,luckily,lucky
nøyaktig,akkurat,presis;nøyaktig,akkurat;exakt,precis,just;nøjagtig,præcis,netop;exactly,exact,precisely,accurate,precise
direkte;direkte;direkt;direkte;direct,directly,live
hovedsakelig,først og fremst;hovudsakleg;huvudsakligen,främst;hovedsagelig,primært;mainly,primarily,mostly
ytterligere,videre;ytterlegare,vidare;ytterligare,vidare;yderligere,videre;further,additional
null;null;noll;nul;zero,null
en,ett;ein,eitt;ett,en;en,et;one
to;to;två;to;two
tre;tre;tre;tre;three
fire;fire;fyra;fire;four
fem;fem;fem;fem;five
seks;seks;sex;seks;six
sju,syv;sju;sju;syv;seven
åtte;åtte;åtta;otte;eight
ni;ni;nio;ni;nine
ti;ti;tio;ti;ten
elleve;elleve;elva;elleve;eleven
tolv;tolv;tolv;tolv;twelve
tretten;tretten;tretton;tretten;thirteen
fjorten;fjorten;fjorton;fjorten;fourteen
femten;femten;femton;femten;fifteen
tjue,tyve;tjue;tjugo;tyve;twenty
tretti,tredve;tretti;trettio;tredive;thirty
førti;førti;fyrtio;fyrre;forty
femti;femti;femtio;halvtreds;fifty
seksti;seksti;sextio;tres;sixty
hundre,hundrevis;hundre;hundra,hundratals;hundrede,hundredvis;hundred,hundreds
tusen,tusenvis;tusen;tusen,tusentals;tusind,tusinder;thousand,thousands
million,millioner;million;miljon,miljoner;million,millioner;million,millions
milliard,milliarder;milliard;miljard,miljarder;milliard,milliarder;billion,billions
andre,annen;andre;andra;anden;second
tredje;tredje;tredje;tredje;third
fjerde;fjerde;fjärde;fjerde;fourth
femte;femte;femte;femte;fifth
prosent;prosent;procent;procent;percent
gjennomsnitt;gjennomsnitt;genomsnitt;gennemsnit;average
venstre;venstre;vänster;venstre;left
høyre;høgre;höger;højre;right
nord,nordlig;nord;norr,nord,norra;nord;north,northern
sør,syd,sørlig;sør;söder,syd,södra;syd;south,southern
øst,østlig;aust;öster,öst,östra;øst;east,eastern
vest,vestlig;vest;väster,väst,västra;vest;west,western
midt,midten,sentrum;midt,sentrum;mitt,mitten,centrum;midt,midten,centrum;middle,center,centre
dyktig;dugande;skicklig;dygtig;skilled,capable
ærlig;ærleg;ärlig;ærlig;honest
modig;modig;modig;modig;brave
lat;lat;lat;doven;lazy
sjenert;sjenert;blyg;genert;shy
forsiktig;forsiktig;försiktig,försiktigt;forsigtig;careful,cautious,carefully
høflig;høfleg;artig,hövlig;høflig;polite
alvorlig;alvorleg;allvarlig,allvarligt;alvorlig,alvorligt;serious,severe,seriously
ansvarlig;ansvarleg;ansvarig;ansvarlig;responsible
nyttig;nyttig;användbar,nyttig;nyttig;useful
ubrukelig;ubrukeleg;värdelös,oanvändbar;ubrugelig;useless
gyldig;gyldig;giltig;gyldig;valid
ugyldig;ugyldig;ogiltig;ugyldig;invalid
aktiv;aktiv;aktiv;aktiv;active
effektiv;effektiv;effektiv,effektivt;effektiv;effective,efficient
perfekt;perfekt;perfekt;perfekt;perfect
fantastisk,utrolig,herlig;fantastisk,utruleg,herleg;fantastisk,otrolig,underbar,otroligt;fantastisk,utrolig,dejlig;fantastic,incredible,wonderful,amazing,awesome
forferdelig,grusom;forferdeleg,fælsleg;hemsk,förfärlig,fruktansvärd;forfærdelig,frygtelig;terrible,awful,horrible
merkbar,synlig;synleg;synlig;synlig;visible
levende;levande;levande,vid liv;levende,i live;alive,living
død;daud,død;död,dött,döda;død,dødt;dead
gift;gift;gift,gifta;gift;married
singel,enslig;einsleg,singel;singel,ogift;single,enlig;single,unmarried
naken;naken;naken;nøgen;naked
blind;blind;blind;blind;blind
døv;døv;döv;døv;deaf
full av,beruset;full;berusad,full;beruset,fuld;drunk
deilig,god,velsmakende;deileg;läcker,god,gott;lækker,dejlig;delicious,tasty
søt;søt;söt;sød;sweet,cute
sur,bitter;sur,bitter;sur,bitter;sur,bitter;sour,bitter
skarp;skarp;skarp,vass;skarp;sharp
rund;rund;rund;rund;round
flat;flat;platt;flad;flat
rett,beint;rett,beint;rak,rakt;lige;straight
mye mer,enda mer;endå meir;ännu mer;endnu mere;even more
som regel,stort sett;som regel,stort sett;oftast,för det mesta;som regel,for det meste;mostly,usually
på grunn av;på grunn av;på grund av;på grund af;because of,due to
i stedet for;i staden for;i stället för;i stedet for;instead of
klokken,klokka,kl;klokka,kl;klockan,kl;klokken,kl;oclock,clock,am,pm,time
utenlandsk,utlandet;utanlandsk,utlandet;utländsk,utlandet,utomlands;udenlandsk,udlandet;foreign,abroad
elektrisk;elektrisk;elektrisk;elektrisk;electric,electrical
stolt;stolt;stolt;stolt;proud
villig,klar til;villig;villig;villig;willing
lei,lut lei;lei;trött på;træt af;tired of,fed up
enig,uenig;samd,einig,usamd;enig,överens,oense;enig,uenig;agree,disagree
verdt;verdt;värd,värt;værd;worth
skyldig;skuldig;skyldig;skyldig;guilty,owe
uskyldig;uskuldig;oskyldig;uskyldig;innocent
tilgjengelig;tilgjengeleg;tillgänglig;tilgængelig;available,accessible
opprinnelig;opphavleg;ursprunglig,ursprungligen;oprindelig,oprindeligt;original,originally
ekstra;ekstra;extra;ekstra;extra
ekte;ekte;äkta;ægte;real,genuine
virkelig,reell;verkeleg,reell;verklig,riktig;virkelig;real
vill;vill;vild;vild;wild
menneskelig;menneskeleg;mänsklig;menneskelig;human
naturlig;naturleg;naturlig,naturligt;naturlig,naturligt;natural
historisk;historisk;historisk;historisk;historic,historical
militær;militær;militär;militær;military
medisinsk;medisinsk;medicinsk;medicinsk;medical
`;
