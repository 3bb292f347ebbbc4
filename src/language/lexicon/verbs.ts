/** What people do. Columns: nb; nn; sv; da; en. */
export const verbs = `
gå,går,gikk,gått,gjekk;gå,går,gjekk,gått;gå,går,gick,gått;gå,går,gik,gået;go,goes,went,gone,walk,leave
komme,kommer,kom,kommet,kjem,kjæm;kome,kjem,kom;komma,kommer,kom,kommit;komme,kommer,kom,kommet;come,comes,came,arrive
si,sier,sa,sagt;seie,seier,sa,sagt;säga,säger,sade,sa,sagt;sige,siger,sagde,sagt;say,says,said,tell
se,ser,så,sett;sjå,ser,såg,sett;se,ser,såg,sett;se,ser,så,set;see,sees,saw,seen,look,view
ta,tar,tok,tatt,tek;ta,tek,tok,teke;ta,tar,tog,tagit;tage,tager,tog,taget,ta;take,takes,took,taken
gi,gir,ga,gitt,gav,gje;gi,gjev,gir,gav,gjeve;ge,ger,gav,gett,giva;give,giver,gav,givet;give,gives,gave,given
finne,finner,fant,funnet,fann;finne,finn,fann,funne;finna,finner,fann,funnit,hitta,hittade;finde,finder,fandt,fundet;find,finds,found,discover
finne ut;finne ut;ta reda på,lista ut;finde ud af;find out,figure out
vite,vet,visste,visst,væit;vite,veit,visste;veta,vet,visste,vetat;vide,ved,vidste,vidst;know,knows,knew,known
kjenne,kjente,kjent;kjenne,kjende,kjent;känna,kände,känt;kende,kendte,kendt;know,knew,known,recognize
føle,følte,følt;føle,kjenne,følte;känna,kände,känt;føle,følte,følt;feel,feels,felt
tenke,tenkte,tenkt;tenkje,tenkte,tenkt;tänka,tänkte,tänkt;tænke,tænkte,tænkt;think,thinks,thought
tro,tror,trodde,trodd;tru,trur,trudde,trudd;tro,tror,trodde,trott;tro,troede,troet;believe,think,believed,thought,guess
synes,syns,syntes;synast,synest,syntest;tycka,tycker,tyckte,tyckt;synes,syntes;think,thought,find
mene,mente,ment;meine,meinte,meint;mena,menade,anse,menar;mene,mente,ment;mean,means,meant
forstå,forstår,forsto,forstått,skjønne,skjønte;forstå,forstod,skjøne,skjønar;förstå,förstår,förstod,förstått,fatta;forstå,forstod,forstået;understand,understood,realize,comprehend
lære,lærte,lært;lære,lærte;lära,lär,lärde,lärt;lære,lærte,lært;learn,learned,learnt,teach,taught
undervise,underviste;undervise;undervisa,undervisar,lärt ut;undervise,underviste;teach,taught,instruct
huske,husket;hugse,hugsar,hugsa;minnas,minns,komma ihåg;huske,huskede;remember,recall
minne,minnet,påminne,påminner;minne,påminne;påminna,påminner,påminde;minde,mindede,påminde;remind,reminder,reminded
glemme,glemte,glemt;gløyme,gløymde,gløymt;glömma,glömde,glömt;glemme,glemte,glemt;forget,forgot,forgotten
snakke,snakker,snakket,prate,prater;snakke,snakkar,prate,tale;prata,pratar,tala,talar,snacka;tale,taler,snakke;speak,speaks,spoke,spoken,talk,talked,talking
fortelle,forteller,fortalte,fortalt;fortelje,fortel,fortalde,fortalt;berätta,berättar,berättade;fortælle,fortalte,fortalt;tell,tells,told
spørre,spør,spurte,spurt;spørje,spør,spurde,spurt;fråga,frågar,frågade;spørge,spurgte,spurgt;ask,asks,asked,inquire
svare,svarte,svart;svare,svarte;svara,svarar,svarade;svare,svarede,besvare;answer,reply,respond,answered,replied
be,ber,ba,bedt,anmode;be,bed,bad,bede;be,ber,bad,bett;bede,beder,bad,bedt,anmode;ask,request,pray,asked,beg
høre,hørte,hørt,hørra;høyre,høyrde,høyrt;höra,hör,hörde,hört;høre,hørte,hørt;hear,hears,heard
lytte,lyttet;lytte,lydde;lyssna,lyssnar,lyssnade;lytte,lyttede;listen,listened
lese,leste,lest;lese,las;läsa,läser,läste,läst;læse,læste,læst;read,reads,reading
skrive,skrev,skrevet,skriver;skrive,skreiv;skriva,skrev,skrivit;skrive,skrev,skrevet;write,writes,wrote,written
ringe,ringte,ringt,oppringe;ringje,ringde,ringe;ringa,ringer,ringde;ringe,ringede;call,phone,ring,rang,called
kalle,kalte,kalt;kalle,kalla;kalla,kallar,kallade;kalde,kaldte,kaldt;call,called,name
hete,heter,het,kalles,betegnes;heite,heiter,kallast;heta,heter,hette,kallas,benämnas;hedde,hedder,hed,kaldes,betegnes;named,called,name,is called,be called,known as,name of
sende,sendte,sendt;sende,sendt;skicka,skickar,skickade,sända,sänder,sänt;sende,sendte,sendt;send,sends,sent
motta,mottok,mottatt;motta,få,ta imot;ta emot,motta,erhålla,mottagit;modtage,modtog,modtaget;receive,received,accept
hente,hentet;hente,henta;hämta,hämtar,hämtade;hente,hentede;fetch,get,pick,retrieve,collect
bringe,brakte,brakt,medbringe,ta med,ta med seg,medbrakt;bringe,ta med,ta med seg;bringa,medföra,ta med,ta med sig,medhavd;bringe,bragte,bragt,medbringe,tage med;bring,brings,brought,bring along,take along
legge,la,lagt,legger,lægg;leggje,legg,la,lagt;lägga,lägger,lade,lagt;lægge,lagde,lagt;lay,put,place,laid
sette,satte,satt,sætt;setje,set,sette;sätta,sätter,satte,satt;sætte,satte,sat;set,put,place
stille,stilte,stilt;stille,stilte;ställa,ställer,ställde,ställt;stille,stillede;put,place,set,ask,provide
ligge,lå,ligget;liggje,ligg,låg,lege;ligga,ligger,låg,legat;ligge,lå,ligget;lie,lies,lay,located,lying
sitte,satt,sittet,sitter;sitje,sit,sat,sete;sitta,satt,suttit,sitter;sidde,sad,siddet;sit,sits,sat,sitting
stå,sto,stått,stod;stå,stod,stått;stå,stod,stått;stå,stod,stået;stand,stands,stood
holde,holdt,holder;halde,held,heldt;hålla,håller,höll,hållit;holde,holdt;hold,keep,held,kept
beholde,beholdt;behalde;behålla,behåller,behöll;beholde;keep,kept,retain
bære,bar,båret,bærer;bere,ber,bar;bära,bär,bar,burit;bære,bar,båret;carry,wear,wore,carried,worn,bear
løfte,løftet;lyfte;lyfta,lyfter,lyfte;løfte,løftede;lift,raise
dra,drar,dro,dratt;dra,dreg,drog;dra,åka,åkte,åker,drog,fara;drage,drog,tage afsted,trække;leave,go,pull,drag,left
reise,reiste,reist;reise,reiste;resa,reser,reste,rest,åka;rejse,rejste,rejst;travel,journey,trip,go
kjøre,kjørte,kjørt;køyre,køyrde;köra,kör,körde,kört;køre,kørte,kørt;drive,drove,driven,run
fly,fløy,fløyet,flyr;fly,flaug,floge;flyga,flyger,flög,flugit;flyve,fløj,fløjet;fly,flew,flown
løpe,løp,løper,springe,sprang;springe,sprang,laupe;springa,sprang,löpa,löper;løbe,løb,løbet;run,ran,runs,running
hoppe,hoppet;hoppe;hoppa,hoppade;hoppe,hoppede,springe;jump,jumped,leap
svømme,svømte;symje,svømme,sumde;simma,simmar,simmade;svømme,svømmede;swim,swam,swum
ri,red,rir;ri,reid;rida,red,rider;ride,red;ride,rode,ridden
klatre,klatret;klatre;klättra,klättrade;klatre,klatrede;climb,climbed
falle,falt;falle,fall;falla,faller,föll,fallit,ramla;falde,faldt,faldet;fall,falls,fell,fallen,drop
stige,steg,steget,øke,økte,økt,øker;stige,auke,auka,aukar;stiga,steg,öka,ökade,ökar,ökat;stige,steg,øge,øgede,øger;rise,rose,increase,increased,grow,increasing,raise
synke,sank,sunket,senke;søkke,sokk,senke;sjunka,sjönk,sänka;synke,sank,sænke;sink,sank,decline,lower
redusere,reduserte,minske,begrense;redusere,minske,avgrense;minska,reducera,minskade,begränsa;reducere,formindske,begrænse;reduce,decrease,reduced,lower,reducing,cut down,cut down on,bring down
vokse,vokste,vokst;vekse,veks,voks;växa,växer,växte,vuxit;vokse,voksede;grow,grew,grown
begynne,begynte,begynt,starte,startet;byrje,byrja,starte;börja,börjar,började,starta,startade;begynde,begyndte,starte,startede;begin,began,begun,start,started,commence
slutte,sluttet,avslutte,avsluttet;slutte,avslutte;sluta,slutade,avsluta,avslutade;slutte,afslutte,afsluttede,holde op;stop,quit,end,finish,stopped,ended,finished
stoppe,stoppet,stanse,stanset;stoppe,stogge,stanse;stoppa,stoppade,stanna,hejda;stoppe,stoppede,standse,standsede;stop,halt,stopped
fortsette,fortsatte,fortsatt;halde fram,fortsetje,fortset;fortsätta,fortsätter,fortsatte;fortsætte,fortsatte;continue,continued,proceed
vente,ventet,avvente;vente,venta;vänta,väntar,väntade;vente,ventede,afvente;wait,waited,expect
forvente,forventet;forvente,vente;förvänta,förväntar,vänta sig;forvente,forventede;expect,expected,anticipate
bli igjen,bli værende;bli att;stanna,stannar,stannade,kvar;blive,forblive;stay,remain,stayed,remained
prøve,prøvde,prøvd,forsøke,forsøkte;prøve,prøvde,freiste,forsøke;försöka,försöker,försökte,försökt,prova,pröva;prøve,prøvede,forsøge,forsøgte;try,tried,tries,attempt,attempted
klare,klarte,klart;klare,greie,klarte;klara,klarar,klarade,lyckas;klare,klarede;manage,managed,cope,able
lykkes,lyktes,lykkast;lykkast,lukkast;lyckas,lyckades;lykkes,lykkedes;succeed,succeeded,successful
mislykkes,mislyktes,feile,feilet;mislykkast,feile;misslyckas,misslyckades;mislykkes,fejle,fejlede;fail,failed,fails
hjelpe,hjalp,hjulpet,hjelper;hjelpe,hjelp,hjelpte;hjälpa,hjälper,hjälpte,hjälpt;hjælpe,hjalp,hjulpet;help,helps,helped,assist,aid
bruke,brukte,brukt,benytte,anvende;bruke,nytte,brukte;använda,använder,använde,använt,bruka,nyttja;bruge,brugte,brugt,benytte,anvende;use,used,using,utilize,apply
trenge,trengte,trengt,behøve,træng;trenge,treng,trong;behöva,behöver,behövde,behövt;behøve,brug for,have brug for,mangle;need,needed,needs,require
kreve,krevde,krevd;krevje,krev,kravde;kräva,kräver,krävde,krävt;kræve,krævede;require,demand,required,claim
ønske,ønsket,ønsker;ønskje,ønske;önska,önskar,önskade;ønske,ønskede;wish,want,desire,wished,wanted
like,likte,likt;like,likar,likte;gilla,gillar,gillade,tycka om;kunne lide,synes om,lide;like,liked,likes,enjoy
elske,elsket;elske,elskar;älska,älskar,älskade;elske,elskede;love,loved,loves
hate,hatet;hate,hatar;hata,hatar,hatade;hade,hadede,hader;hate,hated,hates
håpe,håpet,håper;håpe,håpar,vone;hoppas,hoppades;håbe,håbede;hope,hoped,hopes,hopefully
foretrekke,foretrakk;føretrekkje,føretrekk;föredra,föredrar,föredrog;foretrække,foretrak;prefer,preferred
velge,valgte,valgt,utvelge;velje,vel,valde,valt;välja,väljer,valde,valt,utvald;vælge,valgte,valgt;choose,chose,chosen,select,selected,pick,elect
bestemme,bestemte,bestemt,avgjøre,beslutte;avgjere,bestemme;bestämma,bestämmer,bestämde,besluta,avgöra;bestemme,beslutte,afgøre,bestemte;decide,decided,determine
endre,endret,forandre;endre,endra,forandre;ändra,ändrar,ändrade,förändra,byta;ændre,ændrede,forandre;change,changed,modify,alter,edit
bytte,byttet,skifte,skiftet;byte,bytte,skifte;byta,byter,bytte,växla;bytte,byttede,skifte,udskifte;change,swap,exchange,replace,switch
erstatte,erstattet;erstatte;ersätta,ersätter,ersatte;erstatte,erstattede;replace,substitute,compensate
rette,rettet,korrigere;rette,korrigere;rätta,korrigera,rättade;rette,rettede,korrigere;correct,fix,corrected
reparere,reparerte,fikse,fikset;reparere,fikse,vøle;reparera,laga,fixa,reparerade;reparere,fikse,ordne;repair,fix,mend,fixed,repaired
lage,laget,laga;lage,laga;göra,skapa,laga,tillverka,skapade;lave,lavede,skabe;make,create,made,build
opprette,opprettet,skape,skapt,skapte,skaper,skapelse;opprette,skape,skapte,skapar;skapa,upprätta,skapade,inrätta,skapare,skapelse;oprette,oprettede,skabe,skabte,skaber;create,set up,created,establish,open,creation,creator
bygge,bygde,bygd,bygget;byggje,bygde,bygge;bygga,bygger,byggde;bygge,byggede,bygget;build,built,construct
ødelegge,ødela,ødelagt;øydeleggje,øydela,øydelagt;förstöra,förstörde,förstört;ødelægge,ødelagde,ødelagt;destroy,ruin,damage,destroyed,broken
brekke,knuse,knust,knekke;brekke,knuse,brotne;krossa,bryta,bröt,gå sönder,krossade;knuse,brække,knække,knuste;break,broke,broken,smash,crush
bryte,brøt,brutt;bryte,braut,brote;bryta,bröt,brutit;bryde,brød,brudt;break,broke,broken,violate
kutte,kuttet,klippe,skjære,skar;kutte,klippe,skjere;klippa,skära,skar,kapa;klippe,skære,skar;cut,cutting,trim
åpne,åpnet,åpner;opne,opna;öppna,öppnar,öppnade;åbne,åbnede;open,opened,opens
lukke,lukket,stenge,stengt,stengte;lukke,stengje,late att;stänga,stänger,stängde,stängt,sluta;lukke,lukkede;close,shut,closed,closes
låse,låste,låst;låse,låste;låsa,låser,låste,låst;låse,låste;lock,locked,unlock
vise,viste,vist;vise,viste,syne;visa,visar,visade;vise,viste,vist;show,shows,showed,shown,display
skjule,skjulte,skjult,gjemme,gjemte;skjule,gøyme;gömma,gömde,dölja,dolde;skjule,gemme,skjulte;hide,hid,hidden,conceal
søke,søkte,søkt,lete,lette;søkje,søkje etter,leite,leita;söka,söker,sökte,leta,letar,letade;søge,søgte,lede,ledte;search,seek,look for,searched,sought,looking
søke,søkte,søknad;søkje,søkte;ansöka,ansöker,ansökte,söka;ansøge,ansøgte,søge;apply,applied,application
følge,fulgte,fulgt;følgje,følgde;följa,följer,följde,följt;følge,fulgte,fulgt;follow,follows,followed
lede,ledet,leder;leie,leia;leda,leder,ledde;lede,ledte,ledede;lead,led,leads,manage,head
møte,møtte,møtt,treffe,traff;møte,møtte,treffe;möta,träffa,träffade,mötte,träffar;møde,mødte,træffe;meet,met,meets,encounter
besøke,besøkte,besøk;besøkje,vitje;besöka,besöker,besökte;besøge,besøgte;visit,visited
invitere,inviterte,innby;invitere,be;bjuda,bjöd,inbjuda,bjudit;invitere,inviterede,byde;invite,invited
delta,deltok,deltatt;delta,deltok;delta,deltar,deltog;deltage,deltog;participate,attend,take part,attended,join
bli med,være med;bli med,vere med;följa med,vara med,ansluta;være med,komme med,tage med;join,come along,accompany
leve,levde,levd;leve,levde;leva,lever,levde;leve,levede;live,lives,lived,alive
bo,bodde,bor;bu,budde,bur;bo,bodde,bor;bo,boede,bor;live,lives,lived,reside
dø,døde,død,dør,gikk bort;døy,døydde,dø,gjekk bort;dö,dör,dog,dött,gick bort,avled;dø,døde,dør,gik bort;die,dies,died,dead,passed away,pass away
drepe,drepte,drept,ta livet av,dreper;drepe,drap,drepne,ta livet av;döda,dödade,mörda,ha ihjäl;dræbe,dræbte,slå ihjel,tage livet af;kill,killed,murder,kills,killing
føde,fødte,født;føde,fødd;föda,född,födde,födas;føde,fødte,født;born,birth,bear
spise,spiste,spist,ete,åt;ete,et,åt;äta,äter,åt,ätit;spise,spiste,æde;eat,eats,ate,eaten
drikke,drakk,drukket;drikke,drakk,drukke;dricka,dricker,drack,druckit;drikke,drak,drukket;drink,drank,drunk
sove,sov,sovet,sover;sove,søv,sov;sova,sover,sov,somna;sove,sov;sleep,slept,asleep,sleeping
våkne,våknet,vekke;vakne,vekkje;vakna,vaknade,väcka;vågne,vågnede,vække;wake,woke,awake,woken
hvile,hvilte;kvile;vila,vilar,vilade;hvile,hvilede;rest,rested
kjøpe,kjøpte,kjøpt,handle;kjøpe,kjøpte,handle;köpa,köper,köpte,köpt,handla;købe,købte,købt,handle;buy,buys,bought,purchase,shop
selge,solgte,solgt;selje,sel,selde;sälja,säljer,sålde,sålt;sælge,solgte,solgt;sell,sells,sold
betale,betalte,betalt;betale,betalte;betala,betalar,betalade;betale,betalte,betalt;pay,pays,paid,payment
koste,kostet;koste,kosta;kosta,kostar,kostade;koste,kostede;cost,costs
tjene,tjente,tjent;tene,tente;tjäna,tjänar,tjänade;tjene,tjente;earn,earned,serve,make money
spare,sparte,spart;spare,sparte;spara,sparar,sparade;spare,sparede,opspare;save,saved,saving
låne,lånte,lånt,utlån;låne,lånte;låna,lånar,lånade;låne,lånte;borrow,lend,borrowed,lent,loan
leie,leide,leid;leige,leigde;hyra,hyr,hyrde;leje,lejede;rent,rented,hire,lease
eie,eide,eid,eier;eige,åtte,eig;äga,äger,ägde;eje,ejede;own,owns,owned,possess
tilhøre,tilhørte,høre til;høyre til;tillhöra,tillhör;tilhøre,høre til;belong,belongs
miste,mistet;miste,mista;förlora,förlorade,tappa;miste,mistede;lose,lost,losing
tape,tapte,tapt;tape,tapte;förlora,förlorade;tabe,tabte;lose,lost,losing
vinne,vant,vunnet,vinner;vinne,vann,vunne;vinna,vann,vunnit;vinde,vandt,vundet;win,won,wins,gain
spille,spilte,spilt,spæll,spælle;spele,spelte,spille;spela,spelar,spelade;spille,spillede;play,plays,played
leke,lekte,lek;leike,leika;leka,leker,lekte;lege,legede;play,played
synge,sang,sunget;syngje,song;sjunga,sjunger,sjöng;synge,sang;sing,sang,sung
danse,danset;danse,dansa;dansa,dansar,dansade;danse,dansede;dance,danced
le,lo,ledd;le,lo;skratta,skrattade,le;le,grine,lo;laugh,laughed
smile,smilte;smile,smilte;le,log,ler;smile,smilede;smile,smiled
gråte,gråt,grått;gråte,gret;gråta,gråter,grät;græde,græd,grædt;cry,cried,weep,wept
rope,ropte,skrike,skrek;rope,ropa,skrike;ropa,ropade,skrika,skrek;råbe,råbte,skrige;shout,scream,yell,cry,cried
slå,slo,slått;slå,slo,slege;slå,slog,slagit;slå,slog,slået;hit,beat,strike,struck
skyte,skjøt,skutt;skyte,skaut,skote;skjuta,sköt,skjutit;skyde,skød,skudt;shoot,shot
kaste,kastet;kaste,kasta;kasta,kastade,slänga;kaste,kastede,smide;throw,threw,thrown
fange,fanget,gripe,grep;fange,gripe;fånga,gripa,grep,gripen;fange,gribe,greb;catch,caught,capture,grab,seize
stjele,stjal,stjålet;stele,stal,stole;stjäla,stal,stulit,stulen;stjæle,stjal,stjålet;steal,stole,stolen
redde,reddet;redde,berge;rädda,räddade;redde,reddede;save,rescue,saved,rescued
beskytte,beskyttet,verne;verne,beskytte,verje;skydda,skyddar,skyddade;beskytte,beskyttede,værne;protect,protected,guard
sikre,sikret;sikre,sikra;säkra,säkerställa,säkrade;sikre,sikrede;secure,ensure,assure
angripe,angrep;angripe,gå til åtak;angripa,attackera,angrep;angribe,angreb;attack,attacked
kjempe,kjempet,slåss,sloss;kjempe,slåst,slost;kämpa,slåss,slogs,strida;kæmpe,slås,sloges;fight,fought,struggle
frykte,fryktet;frykte,ottast;frukta,rädd för;frygte,frygtede;fear,feared,afraid
bekymre,bekymret;uroe,bekymre;oroa,bekymra,orolig;bekymre,bekymret;worry,worried,concern
love,lovet,lovte;love,lova;lova,lovar,lovade;love,lovede;promise,promised
lyve,løy,løyet;lyge,ljuge,laug;ljuga,ljög,ljugit;lyve,løj,løjet;lie,lied,lying
tillate,tillot,tillatt;tillate,løyve,la;tillåta,tillåter,tillät,tillåten;tillade,tillod,tilladt;allow,permit,allowed,permitted
la,lar,lot,latt;la,lèt,lata,let;låta,låter,lät,låtit;lade,lader,lod,ladet;let,lets,leave
forby,forbød,forbudt;forby,forbaud;förbjuda,förbjöd,förbjuden;forbyde,forbød,forbudt;forbid,ban,prohibit,forbidden,banned
nekte,nektet,avslå,avslått;nekte,nekta,avslå;vägra,neka,vägrade,avslå;nægte,nægtede,afslå;refuse,deny,denied,refused,reject
godta,akseptere,godtok;godta,akseptere;godta,acceptera,accepterade;acceptere,accepterede;accept,accepted
enes,være enig,bli enige;semjast,vere samd;komma överens,hålla med,enas;blive enige,være enig;agree,agreed
foreslå,foreslo,foreslått;foreslå,føreslå;föreslå,föreslog,föreslagit;foreslå,foreslog;suggest,propose,suggested,recommend
anbefale,anbefalte;tilrå,rå til;rekommendera,rekommenderar;anbefale,anbefalede;recommend,recommended
råde,rådet,rådgi;rå,råde;råda,rådde,ge råd;råde,rådgive;advise,advice,counsel
forklare,forklarte,forklart;forklare,forklarte;förklara,förklarar,förklarade;forklare,forklarede;explain,explained,declare
beskrive,beskrev,beskrevet;skildre,beskrive,beskreiv;beskriva,beskrev;beskrive,beskrev;describe,described
oversette,oversatte;omsetje,setje om;översätta,översatte;oversætte,oversatte;translate,translated
bety,betyr,betydde;bety,tyde,tyder;betyda,betyder,betydde;betyde,betød;mean,means,meant,signify
gjelde,gjelder,gjaldt;gjelde,gjeld;gälla,gäller,gällde;gælde,gælder,gjaldt;apply,applies,valid,concern
omfatte,omfattet,inneholde,inneholdt;omfatte,innehalde;omfatta,innehålla,innehåller;omfatte,indeholde,indeholdt;include,contain,contains,comprise,cover
bestå,består,bestod;bestå;bestå,består;bestå,bestod;consist,consists,pass
skje,skjer,skjedde,hende,hendte;skje,skjer,skjedde,hende;hända,händer,hände,ske,inträffa;ske,sker,skete,hænde;happen,happens,happened,occur
oppstå,oppsto;oppstå;uppstå,uppstod;opstå,opstod;arise,occur,emerge
forårsake,forårsaket,skyldes;forårsake,skuldast;orsaka,orsakade,bero på;forårsage,skyldes;cause,caused,due
føre,førte,ført;føre,førte;föra,förde,leda till;føre,førte;lead,bring,led,guide
påvirke,påvirket;påverke,verke inn;påverka,påverkar,påverkade;påvirke,påvirkede;affect,influence,impact,affected
hindre,hindret,forhindre;hindre,hindra;hindra,förhindra,hindrade;hindre,forhindre;prevent,hinder,prevented,block
unngå,unngikk,unngått;unngå;undvika,undviker,undvek;undgå,undgik;avoid,avoided
flytte,flyttet,fløtt;flytte,flytta;flytta,flyttar,flyttade;flytte,flyttede;move,moved,relocate
bevege,beveget,røre,rørte;røre,røyve,flytte;röra,rör,rörde;bevæge,røre,bevægede;move,touch,moved,stir
skynde,skyndte;skunde,skynde;skynda,skyndar;skynde,skynde sig;hurry,rush
snu,snudde,vende,vendte;snu,vende;vända,vänder,vände;vende,vendte;turn,turned,return
returnere,vende tilbake,komme tilbake;kome tilbake,returnere;återvända,återkomma,komma tillbaka;vende tilbage,returnere,komme tilbage;return,come back,returned,go back
tilbake,attende;attende,tilbake;tillbaka,åter;tilbage;back
passe,passet;passe,høve;passa,passar,passade;passe,passede;fit,suit,suits,watch,look after
stemme,stemte,stemmer;stemme,røyste;rösta,stämma,stämmer;stemme,stemte;vote,voted,correct,agree
telle,talte,talt;telje,tel,talde;räkna,räknar,räknade;tælle,talte;count,counted
regne,regnet,beregne,kalkulere,regne ut,utregning,kalkulator;rekne,rekna,berekne,rekne ut;räkna,beräkna,räknade,räkna ut,uträkning,miniräknare;regne,beregne,udregne,lommeregner;calculate,compute,count,reckon,work out,calculator,calculation
måle,målte,målt;måle,målte;mäta,mäter,mätte;måle,målte;measure,measured
veie,veide;vege,veg;väga,väger,vägde;veje,vejede;weigh,weighed,weight
sammenligne,sammenlignet;samanlikne;jämföra,jämför,jämförde;sammenligne;compare,compared
kontrollere,kontrollerte,sjekke,sjekket;kontrollere,sjekke;kontrollera,kolla,kollar,kontrollerade;kontrollere,tjekke,tjekkede;check,control,verify,checked
undersøke,undersøkte;undersøkje,granske;undersöka,undersöker,undersökte;undersøge,undersøgte;examine,investigate,inspect,examined
teste,testet;teste,testa;testa,testar,testade,pröva;teste,testede,afprøve;test,tested,try
bevise,beviste;prove,bevise;bevisa,bevisar,bevisade;bevise,beviste;prove,proved,proven
love godt,håndtere,behandle,behandlet;handtere,behandle;hantera,behandla,behandlade;håndtere,behandle,behandlede;handle,treat,process,treated,manage
styre,styrte,styrt;styre,styrte;styra,styr,styrde;styre,styrede;control,govern,steer,rule,manage
arbeide,arbeidet,jobbe,jobbet;arbeide,jobbe,arbeidde;arbeta,arbetar,arbetade,jobba,jobbar;arbejde,arbejdede,jobbe;work,works,worked,job,working
fungere,fungerte,virke,virket,virker;fungere,verke,verkar;fungera,fungerar,fungerade;fungere,fungerede,virke,virkede;work,function,works,worked,operate
organisere,organiserte,ordne,ordnet,arrangere;organisere,ordne,skipe;organisera,ordna,arrangera,ordnade;organisere,ordne,arrangere;organize,arrange,organise,organized
planlegge,planla,planlagt;planleggje,planla;planera,planerar,planerade;planlægge,planlagde;plan,planned,planning
forberede,forberedte;førebu,budde;förbereda,förbereder,förberedde;forberede,forberedte;prepare,prepared
utføre,utførte,gjennomføre,gjennomførte;utføre,gjennomføre;utföra,genomföra,utförde,genomförde;udføre,gennemføre,udførte;perform,carry out,execute,implement,conduct,complete
fullføre,fullførte;fullføre;slutföra,fullfölja,fullborda;fuldføre,færdiggøre;complete,finish,completed
oppnå,oppnådde;oppnå,nå;uppnå,uppnådde;opnå,opnåede;achieve,reach,attain,achieved
nå,nådde,rekke,rakk;nå,rekkje;nå,nådde,hinna,hann;nå,nåede;reach,reached,make it
løse,løste,løst;løyse,løyste;lösa,löser,löste;løse,løste;solve,solved,resolve
diskutere,diskuterte,drøfte;diskutere,drøfte;diskutera,diskuterade,dryfta;diskutere,drøfte;discuss,discussed
kritisere,kritiserte;kritisere;kritisera,kritiserade;kritisere;criticize,criticized
klage,klaget,klagde;klage,klaga;klaga,klagar,klagade;klage,klagede;complain,complained,complaint
skade,skadet;skade,skada;skada,skadar,skadade;skade,skadede;hurt,harm,injure,damage,injured
dekke,dekket,dekte;dekkje,dekke;täcka,täcker,täckte;dække,dækkede;cover,covered
fylle,fylte,fylt;fylle,fylte;fylla,fyller,fyllde;fylde,fyldte,udfylde;fill,filled
tømme,tømte;tømme,tømde;tömma,tömde;tømme,tømte;empty,emptied
vaske,vasket;vaske,vaska;tvätta,tvättar,tvättade;vaske,vaskede;wash,washed
rense,rydde,ryddet,rengjøre;reinse,rydje,rydde;rensa,städa,städade,rengöra;rense,rydde,rengøre;clean,tidy,cleaned,clear
koke,kokte,lage mat;koke,kokte;koka,kokar,laga mat,kokade;koge,kogte,lave mad;cook,boil,cooked,boiled
bake,bakte,steke,stekt;bake,steikje;baka,bakar,steka,stekt;bage,bagte,stege;bake,fry,baked,roast
brenne,brant,brent;brenne,brann,brende;brinna,bränna,brann,brände;brænde,brændte;burn,burned,burnt
skinne,skinte;skine,skein;skina,skiner,sken,lysa;skinne,skinnede,lyse;shine,shone
se ut,virke;sjå ut,verke;verka,se ut,tyckas,verkar;se ud,virke,synes;seem,seems,look,appear,seemed
dukke opp;dukke opp;dyka upp;dukke op;appear,show up,turn up
forsvinne,forsvant,forsvunnet;forsvinne,forsvann,kverve;försvinna,försvann,försvunnit;forsvinde,forsvandt;disappear,vanish,disappeared
eksistere,finnes,fins,fantes;eksistere,finnast,finst;finnas,finns,fanns,existera;eksistere,findes,fandtes;exist,exists,there is,there are,existed
mangle,manglet;mangle,mangla;sakna,saknar,saknade,fattas;mangle,manglede;lack,missing,miss
savne,savnet;sakne,sakna;sakna,saknar,saknade;savne,savnede;miss,missed,missing
støtte,støttet;støtte,stø;stödja,stöder,stödde;støtte,støttede;support,supported,back
takke,takket;takke,takka;tacka,tackar,tackade;takke,takkede;thank,thanks,thanked
gratulere,gratulerte;gratulere;gratulera,grattis;tillykke,lykønske;congratulate,congratulations
tilgi,tilga;tilgje,tilgi;förlåta,förlåt;tilgive,tilgav;forgive,forgave
gifte,giftet,gift;gifte,gifta,gift;gifta,gift,gifte;gifte,giftede,gift;marry,married,wed
skille,skilte,skilt;skilje,skilde;skilja,skilde,skild;skille,adskille,skilt;separate,divorce,divorced,distinguish
kysse,kysset,kyss;kysse,kyssa;kyssa,kysste,kyss;kysse,kyssede,kys;kiss,kissed
klemme,klemt;klemme;krama,kramade,klämma;kramme,omfavne;hug,hugged,squeeze
kle,kledde,kledd;kle,kledde;klä,klädde,klädd;klæde,klædte,klædt;dress,dressed,clothe
rise,stige opp,reise seg;reise seg;resa sig,stiga upp;rejse sig,stå op;stand up,get up,rise
registrere,registrerte;registrere;registrera,registrerade;registrere,registrerede;register,record,registered
melde,meldte,innmelde;melde;anmäla,meddela,anmälde;melde,anmelde,tilmelde;report,notify,sign up,announce
informere,informerte,opplyse,opplyst;informere,opplyse;informera,upplysa,informerade;informere,oplyse;inform,informed,notify
advare,advarte;åtvare;varna,varnar,varnade;advare,advarede;warn,warned,warning
legge til,tilføye;leggje til,føye til;lägga till,tillägga;tilføje,lægge til;add,added,append
fjerne,fjernet,slette,slettet,bli kvitt,kvitte seg med,få bort,få vekk;fjerne,slette,bli kvitt,få bort,få vekk;ta bort,radera,avlägsna,raderade,tog bort,bli av med,göra sig av med,få bort;fjerne,slette,fjernede,slettede,slippe af med,skille sig af med,få væk;remove,delete,removed,deleted,erase,get rid of,get rid,getting rid of,dispose of,eliminate
samle,samlet;samle,samla;samla,samlar,samlade;samle,samlede,indsamle;collect,gather,collected
dele,delte,delt,deling,delt mappe;dele,delte,deling;dela,delar,delade,delning;dele,delte,deling;share,divide,split,shared,sharing
forlate,forlot,forlatt;forlate,forlèt;lämna,lämnar,lämnade,övergiva;forlade,forlod,forladt;leave,left,abandon
levere,leverte,overlevere;levere,leverte;leverera,lämna,levererade;levere,leverede,aflevere,afgive;deliver,delivered,submit,hand in
tilby,tilbød,tilbudt;tilby,tilbaud;erbjuda,erbjöd,erbjuder;tilbyde,tilbød;offer,offered,provide
produsere,produserte;produsere;producera,producerade,tillverka;producere,producerede,fremstille;produce,produced,manufacture
utvikle,utviklet;utvikle,utvikla;utveckla,utvecklar,utvecklade;udvikle,udviklede;develop,developed
forbedre,forbedret;betre,forbetre;förbättra,förbättrade;forbedre,forbedrede;improve,improved,better
forske,forsket;forske,forska;forska,forskar,forskade;forske,forskede;research,study
studere,studerte;studere;studera,studerar,studerade,plugga;studere,studerede;study,studied,studies
øve,øvde,trene,trente;øve,trene;öva,träna,tränar;øve,træne,øvede;practice,exercise,train,practise
trekke,trakk,trukket;trekkje,trekk,drog;dra,drar,drog,dragit;trække,trak,trukket;pull,draw,drew,withdraw
skyve,skjøv,dytte,presse,trykke,trykket;skuve,dytte,trykkje;skjuta,trycka,knuffa,tryckte;skubbe,trykke,presse,trykkede;push,press,pushed
tegne,tegnet;teikne;rita,ritade,teckna;tegne,tegnede;draw,drew,drawn,sketch
male,malte,malt;male,måle;måla,målar,målade;male,malede;paint,painted
binde,bandt,bundet,knytte,knyttet;binde,batt,knyte;binda,knyta,band,bunden;binde,bandt,knytte;tie,bind,bound,tied
henge,hang,hengt;hengje,hang;hänga,hänger,hängde;hænge,hang,hængte;hang,hung
grave,gravde;grave,grov;gräva,grävde;grave,gravede;dig,dug
plante,plantet,så,sådde,planter;plante,så;plantera,så,planterade,växt,växter,planta;plante,så,plantede,planter;plant,planted,sow,plants
jage,jaktet,jakte,jaget;jage,jakte;jaga,jagade;jage,jagede,gå på jagt;hunt,chase,hunted
fiske,fisket;fiske,fiska;fiska,fiskade;fiske,fiskede;fish,fishing
bite,bet,bitt,beit;bite,beit;bita,bet,biten,bitit;bide,bed,bidt;bite,bit,bitten
lukte,luktet,stinke;lukte,lukta,stinke;lukta,luktar,dofta,luktade,stinka;lugte,lugtede,dufte,stinke;smell,smelled,smells,stink,stinks
smake,smakte;smake,smakte;smaka,smakar,smakade;smage,smagte;taste,tasted
puste,pustet;puste,ande;andas,andades;ånde,trække vejret;breathe,breathed
nyte,nøt;nyte,naut;njuta,njuter,njöt;nyde,nød;enjoy,enjoyed
glede,gledet,glede seg;glede,gle seg;glädja,glädjas;glæde,glæde sig;please,look forward,rejoice
overraske,overrasket;overraske;överraska,förvåna,överraskade;overraske,overrasket;surprise,surprised
forestille,forestilte;førestille;föreställa,föreställer;forestille,forestillede;imagine,imagined
drømme,drømte;drøyme;drömma,drömmer,drömde;drømme,drømte;dream,dreamed,dreamt
gjette,gjettet;gjette,gissa;gissa,gissar,gissade;gætte,gættede;guess,guessed
merke,merket,legge merke til,observere,få øye på;merke,leggje merke til,observere;märka,märker,märkte,lägga märke till,observera,få syn på;mærke,bemærke,mærkede,lægge mærke til,observere,få øje på;notice,noticed,mark,observe,spot,catch sight of
ignorere,overse,overså;ignorere,oversjå;ignorera,ignorerade;ignorere,overse;ignore,ignored,overlook
nevne,nevnte,nevnt;nemne,nemnde;nämna,nämner,nämnde;nævne,nævnte;mention,mentioned
hevde,hevdet,påstå,påsto;hevde,påstå;hävda,påstå,hävdade,påstod;hævde,påstå,hævdede;claim,assert,claimed,allege
innrømme,innrømte;innrømme,vedgå;erkänna,medge,erkände;indrømme,indrømmede;admit,admitted,acknowledge
benekte,benektet;nekte;förneka,förnekade;benægte,benægtede;deny,denied
bekrefte,bekreftet;stadfeste;bekräfta,bekräftar,bekräftade;bekræfte,bekræftede;confirm,confirmed,verify
krangle,kranglet;krangle;bråka,gräla,grälade;skændes,skændtes;argue,quarrel,argued
straffe,straffet;straffe;straffa,straffade;straffe,straffede;punish,punished,penalty
arrestere,arresterte,pågripe,pågrepet;arrestere,pågripe;arrestera,gripa,gripen,arresterade;arrestere,anholde,anholdt;arrest,arrested,detain
dømme,dømte,dømt;døme,dømde;döma,dömde,dömd;dømme,dømte;judge,sentence,convict,sentenced
lede an,ansette,ansatt;tilsetje,tilsett;anställa,anställd,anställde;ansætte,ansat;employ,hire,hired,employed,employee
sparke,sparket,si opp,sagt opp,avskjedige;sparke,seie opp;sparka,avskeda,säga upp;fyre,afskedige,opsige,sparke;fire,kick,dismiss,terminate,fired
pensjonere,gå av;gå av,pensjonere;pensionera,avgå,avgick;pensionere,gå af;retire,retired,resign
kansellere,avlyse,avbestille,avbryte,avbrøt;avlyse,avbestille,avbryte;avboka,avbryta,ställa in,avbryter;aflyse,annullere,afbryde,afbestille;cancel,cancelled,canceled,abort,interrupt
utsette,utsatte,utsatt;utsetje;skjuta upp,uppskjuta,senarelägga;udsætte,udsatte,udskyde;postpone,delay,snooze,postponed
bestille,bestilte,bestilt,reservere,booke;tinge,bestille,reservere;beställa,boka,bokar,bokade,reservera,beställde;bestille,bestilte,reservere,booke;order,book,reserve,booking,ordered
justere,justerte,tilpasse,tilpasset;justere,tilpasse;justera,anpassa,anpassade;justere,tilpasse,tilpassede;adjust,adapt,customize,adjusted
bidra,bidro;bidra;bidra,bidrar,bidrog;bidrage,bidrog;contribute,contributed
tvinge,tvang,tvunget;tvinge;tvinga,tvingar,tvingade;tvinge,tvang;force,forced,compel
inspirere,oppmuntre,oppmuntring;inspirere,oppmuntre;inspirera,uppmuntra,uppmuntran;inspirere,opmuntre,opmuntring;inspire,encourage,motivate,encouragement
innføre,innførte,introdusere;innføre,introdusere;införa,introducera,infört;indføre,introducere,indførte;introduce,introduced
feire,feiret;feire;fira,firar,firade;fejre,fejrede;celebrate,celebrated
opptre,opptrådte;opptre;uppträda,uppträdde;optræde,optrådte;perform,act,appear
oppføre,oppførte seg,oppføre seg,te seg;oppføre,te seg,oppføre seg;uppföra,bete sig,uppträda,uppföra sig;opføre,opføre sig;behave,behaved,act
reagere,reagerte;reagere;reagera,reagerade;reagere,reagerede;react,reacted
representere,representerte;representere;representera,företräda;repræsentere,repræsenterede;represent,represented
samarbeide,samarbeidet;samarbeide;samarbeta,samarbetade;samarbejde,samarbejdede;cooperate,collaborate
spre,spredte,spredt;spreie,spreidde;sprida,spred,spridit;sprede,spredte;spread,distribute
publisere,publiserte,utgi,utgitt;publisere,gje ut;publicera,ge ut,publicerade;udgive,publicere,offentliggøre;publish,published,release
trives,trivdes;trivast;trivas,trivs;trives;thrive,enjoy
angre,angret;angre;ångra,ångrar;fortryde,fortrød;regret,undo
avhenge,avhengig;avhenge,avhengig;bero,beror,beroende;afhænge,afhængig;depend,depends,dependent
miste av syne,overleve,overlevde;overleve;överleva,överlevde;overleve,overlevede;survive,survived
fortjene,fortjent;fortene;förtjäna,förtjänar;fortjene,fortjente;deserve,deserved
herske,hersket;herske;härska,råda;herske;reign,rule,prevail
sverge,svor;sverje;svära,svor;sværge,svor;swear,swore
dytte,velte,veltet;velte;välta;vælte,væltede;overturn,knock over,tip
riste,ristet,skjelve,skalv;riste,skjelve;skaka,skakade,darra;ryste,rystede,skælve;shake,shook,tremble
knele,bøye,bøyde;bøye;böja,böjde;bøje,bøjede;bend,bow,bent
strekke,strakk;strekkje;sträcka,sträckte;strække,strakte;stretch,extend
peke,pekte;peike;peka,pekar,pekade;pege,pegede;point,pointed
stirre,stirret;stire;stirra,stirrade;stirre,stirrede,glo;stare,stared
banke,banket;banke;knacka,bulta;banke,bankede;knock,beat
kaste opp,spy;spy;kräkas,spy;kaste op;vomit,throw up
hoste,hostet;hoste;hosta;hoste;cough
nyse,nøs;nyse;nysa;nyse;sneeze
blø,blødde;blø,bløde;blöda,blödde;bløde,blødte;bleed,bled
barbere;barbere;raka;barbere;shave
krysse,krysset;krysse;korsa,korsade;krydse,krydsede;cross,crossed
passere,passerte;passere;passera,passerade;passere,passerede;pass,passed
nærme,nærmet;nærme;närma,närmade;nærme,nærmede;approach,approached
lande,landet;lande;landa,landade;lande,landede;land,landed
parkere,parkerte;parkere;parkera,parkerade;parkere,parkerede;park,parked
seile,seilte;segle;segla,seglade;sejle,sejlede;sail,sailed
ro,rodde;ro;ro,rodde;ro,roede;row,rowed
skli,gli,glir;skli,gli;glida,halka,gled;glide,gled;slip,slide,slid
`;
