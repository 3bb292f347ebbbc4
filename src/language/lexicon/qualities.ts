/** Qualities: adjectives, adverbs, numbers, colours. Columns: nb; nn; sv; da; en. */
export const qualities = `
god,godt,gode,bra;god,bra,godt;god,gott,bra,goda,väl;god,godt,gode,vel;good,well,fine,nice
bedre;betre;bättre;bedre;better
best,beste;best;bäst,bästa;bedst,bedste;best
dårlig,dårlige,ille,elendig,kjip;dårleg,ille,elendig,kjip;dålig,dåligt,illa,usel,kass,eländig;dårlig,dårligt,slem,elendig,skidt;bad,badly,poor,lousy,awful,crappy
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
lett,lette,enkel,enkelt,ukomplisert;lett,enkel,enkelt,ukomplisert;lätt,enkel,enkelt,okomplicerat,busenkelt;let,nem,nemt,enkel,ukompliceret,ligetil;easy,light,simple,easily,straightforward
vanskelig,vanskelige;vanskeleg;svår,svårt;vanskelig,svær,svært;difficult,hard
hard,hardt;hard;hård,hårt;hård,hårdt;hard,tough
myk,bløt;mjuk,blaut;mjuk;blød;soft
sterk,sterkt;sterk;stark,starkt;stærk,stærkt;strong,powerful
svak,svakt;svak,veik;svag,svagt;svag,svagt;weak
rask,raskt,fort,hurtig,kjapp;rask,fort,snøgg;snabb,snabbt,fort;hurtig,hurtigt,rask;fast,quick,quickly,rapid
sakte,langsom,langsomt,treg;sakte,langsam,treg;långsam,långsamt,sakta;langsom,langsomt;slow,slowly
tidlig,tidligere,tidli;tidleg,tidlegare;tidig,tidigt,tidigare;tidlig,tidligt,tidligere;early,earlier,previous,previously,former
sen,sent,seinere,senere,sæn;sein,seint,seinare;sen,sent,senare;sen,sent,senere;late,later
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
trøtt,sliten,stuptrøtt,gåen;trøytt,sliten,stuptrøytt;trött,slut,sliten;træt,slidt,smadret;tired,exhausted,worn out,knackered,weary
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
spesiell,spesielt,særlig,i særdeleshet;spesiell,særleg;speciell,särskild,särskilt,speciellt,framför allt,i synnerhet;særlig,speciel,specielt,især;special,especially,particular,particularly,in particular
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
lovlig,lovlige,lov til;lovleg,lov til;laglig,lagligt,tillåtet;lovlig,lovligt,lov til;legal,lawful
teknisk;teknisk;teknisk;teknisk;technical
digital,elektronisk;digital,elektronisk;digital,elektronisk;digital,elektronisk;digital,electronic
automatisk;automatisk;automatisk,automatiskt;automatisk;automatic,automatically
manuell;manuell;manuell;manuel;manual
moderne;moderne;modern;moderne;modern
kjent,berømt,navngjeten;kjend,berømt,namngjeten,vidgjeten;känd,berömd,välkänd;kendt,berømt,velkendt;famous,known,well known,well-known,renowned,celebrated
ukjent;ukjend;okänd;ukendt;unknown
populær;populær;populär;populær;popular
interessant,spennende;interessant,spanande;intressant,spännande;interessant,spændende;interesting,exciting
kjedelig,langtekkelig;keisam,kjedeleg,langdryg;tråkig,tråkigt,långtråkig;kedelig,kedeligt,langtrukken;boring,dull,tedious
morsom,gøy,artig,festlig,moro,gøyal;morosam,artig,gøy,moro,gøyal;rolig,kul,roligt,skojig;sjov,morsom,sjovt;funny,fun,amusing,entertaining,hilarious
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
hel,hele,helt;heil,heile;hel,hela,helt;hel,hele,helt;whole,entire,all
halv;halv;halv;halv;half
dobbel,dobbelt;dobbel,dobbelt;dubbel,dubbelt;dobbelt;double
nok,tilstrekkelig,nok til,rikelig;nok,tilstrekkeleg;nog,tillräckligt,tillräcklig,räcker;nok,tilstrækkelig,rigeligt;enough,sufficient,adequate
for mye,for mange;for mykje;för mycket,för många;for meget,for mange;too much,too many
alene,åleine,aleine;åleine;ensam;alene;alone,lonely
ensom;einsam;ensam;ensom;lonely,alone
eneste;einaste;enda;eneste;only,single,sole
omtrent,cirka,rundt;omtrent,om lag,cirka;ungefär,cirka,omkring;omtrent,cirka,ca;approximately,about,around,roughly
nylig,nettopp;nyleg,nettopp;nyligen,nyss;for nylig,lige,netop;recently,just,lately
snart;snart;snart;snart;soon
plutselig;plutseleg,brått;plötsligt;pludselig,pludseligt;suddenly,sudden
endelig,til slutt,på slutten,til sist,sluttelig;endeleg,til slutt,på slutten,til sist;äntligen,slutligen,till slut,på slutet,till sist;endelig,til sidst,i slutningen,til slut;finally,eventually,at last,in the end,at the end,lastly
straks,umiddelbart,med en gang,fortest mulig;straks,med ein gong,fortast mogleg;genast,omedelbart,direkt,strax,med en gång,så snart som möjligt;straks,med det samme,øjeblikkelig,hurtigst muligt;immediately,instantly,right away,at once,straight away,as soon as possible,asap
noen ganger,av og til,iblant;av og til,nokre gonger;ibland;nogle gange,af og til,sommetider;sometimes,occasionally
hver dag,daglig;kvar dag,dagleg;varje dag,dagligen,daglig;hver dag,daglig,dagligt;every day,daily
hver uke,ukentlig;kvar veke;varje vecka,veckovis;hver uge,ugentlig;weekly,every week
hver måned,månedlig;kvar månad,månadleg;varje månad,månatlig,månadsvis;hver måned,månedlig;monthly,every month
minst,i det minste;minst;åtminstone,minst;mindst,i det mindste;at least
for eksempel,blant annet,bl a,f eks;til dømes,for eksempel,mellom anna,t d;till exempel,bland annat,bl a,t ex;for eksempel,blandt andet,bl a,f eks;for example,for instance,among other things,such as
faktisk,egentlig,virkelig,i virkeligheten;faktisk,eigentleg,verkeleg,i røynda;faktiskt,egentligen,verkligen,i själva verket;faktisk,egentlig,virkelig,i grunden;actually,really,indeed,in fact,in reality
selvfølgelig,selvsagt,naturligvis,klart det;sjølvsagt,naturlegvis,klart det;självklart,naturligtvis,förstås,såklart,givetvis;selvfølgelig,naturligvis,klart;of course,naturally,obviously,sure,certainly
dessverre,diverre;diverre,dessverre;tyvärr,dessvärre;desværre,beklageligvis;unfortunately,sadly,regrettably
heldigvis,heldig;heldigvis,heldig;lyckligtvis,tur;heldigvis,heldig;fortunately,luckily,lucky
nøyaktig,akkurat,presis;nøyaktig,akkurat;exakt,precis,just;nøjagtig,præcis,netop;exactly,exact,precisely,accurate,precise
direkte;direkte;direkt;direkte;direct,directly,live
hovedsakelig,først og fremst;hovudsakleg;huvudsakligen,främst;hovedsagelig,primært;mainly,primarily,mostly
ytterligere,videre;ytterlegare,vidare;ytterligare,vidare;yderligere,videre;further,additional
null,0;null,0;noll,0;nul,0;zero,null,0
en,ett,ein,1;ein,eitt,1;ett,en,1;en,et,1;one,1
to,2;to,2;två,2;to,2;two,2
tre,tri,3;tre,3;tre,3;tre,3;three,3
fire,fir,4;fire,4;fyra,4;fire,4;four,4
fem,fæm,5;fem,5;fem,5;fem,5;five,5
seks,6;seks,6;sex,6;seks,6;six,6
sju,syv,sjau,7;sju,7;sju,7;syv,7;seven,7
åtte,åtta,8;åtte,8;åtta,8;otte,8;eight,8
ni,9;ni,9;nio,9;ni,9;nine,9
ti,10;ti,10;tio,10;ti,10;ten,10
elleve,11;elleve,11;elva,11;elleve,11;eleven,11
tolv,12;tolv,12;tolv,12;tolv,12;twelve,12
tretten,13;tretten,13;tretton,13;tretten,13;thirteen,13
fjorten,14;fjorten,14;fjorton,14;fjorten,14;fourteen,14
femten,15;femten,15;femton,15;femten,15;fifteen,15
tjue,tyve,20;tjue,20;tjugo,20;tyve,20;twenty,20
tretti,tredve,30;tretti,30;trettio,30;tredive,30;thirty,30
førti,40;førti,40;fyrtio,40;fyrre,40;forty,40
femti,50;femti,50;femtio,50;halvtreds,50;fifty,50
seksti,60;seksti,60;sextio,60;tres,60;sixty,60
hundre,hundrevis,100;hundre,100;hundra,hundratals,100;hundrede,hundredvis,100;hundred,hundreds,100
tusen,tusenvis,1000;tusen,1000;tusen,tusentals,1000;tusind,tusinder,1000;thousand,thousands,1000
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
forferdelig,grusom,fæl,grufull;forferdeleg,fælsleg,fæl,gruveleg;hemsk,förfärlig,fruktansvärd,förskräcklig,ryslig;forfærdelig,frygtelig,rædsom,skrækkelig;terrible,awful,horrible,dreadful,ghastly
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
på grunn av,takket være,grunnet;på grunn av,takka vere,grunna;på grund av,tack vare;på grund af,takket være,grundet;because of,due to,thanks to,owing to
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
