/** Ways of asking, fixed phrases, spoken and short forms. Columns: nb; nn; sv; da; en. */
export const sayings = `
hva er grunnen til,årsaken til,hva kommer det av,hva skyldes;kva er grunnen til,kva kjem det av,årsaka til;vad beror det på,orsaken till,anledningen till,vad är orsaken;hvad skyldes,årsagen til,hvad kommer det af;what causes,reason for,the reason,reasons why,reasons,what is the cause
hva er klokka,hvor mye er klokka,klokkeslett;kva er klokka,klokkeslett;vad är klockan,hur mycket är klockan,klockslag;hvad er klokken,klokkeslæt;what time is it,what time,time of day
hvor ofte,hvor mange ganger;kor ofte,kor mange gonger;hur ofta,hur många gånger;hvor ofte,hvor mange gange;how often,how many times,how frequently
hvor gammel,alder på;kor gammal;hur gammal,ålder på;hvor gammel,alder på;how old,age of
hvor stor,hvor høy,hvor lang;kor stor,kor høg,kor lang;hur stor,hur hög,hur lång;hvor stor,hvor høj,hvor lang;how big,how tall,how large,how high
hvor langt,avstand til;kor langt,avstand til;hur långt,avståndet till;hvor langt,afstanden til;how far,distance to,distance between
hva koster,hvor mye koster,prisen på;kva kostar,kor mykje kostar,prisen på;vad kostar,hur mycket kostar,priset på;hvad koster,prisen på;how much is,how much does it cost,how much are,price of,cost of
hva slags,hvilken type,hva for en;kva slags,kva for ein,kva type;vad för slags,vilken typ,vad för,vilken sorts;hvad slags,hvilken type,hvad for en;what kind of,what type of,what sort of,which kind
forskjellen mellom,forskjell på,skille mellom,hva skiller;skilnaden mellom,skilnad på,kva skil;skillnaden mellan,skillnad på,vad skiljer,skilja mellan;forskellen mellem,forskel på,hvad adskiller;difference between,differences,differ from,distinguish between,differences between,vs,versus
fordeler og ulemper,fordelene med,for og imot;fordelar og ulemper,føremoner,for og imot;fördelar och nackdelar,fördelarna med,för och emot;fordele og ulemper,fordelene ved,for og imod;pros and cons,advantages and disadvantages,pros,advantages,benefits,upsides
ulempene,baksiden ved,bakdel;ulempene,bakdel;nackdelar,nackdelarna,baksidan med;ulemperne,bagsiden ved;cons,downsides,downside,drawbacks,disadvantages
hva er poenget med,vits i,noen vits;kva er poenget med,vits i;vad är poängen med,någon vits,meningen med;hvad er meningen med,nogen grund til;what is the point,point of,purpose of,whats the point
hva brukes,brukes til,hva er nytten;kva blir brukt,brukt til;vad används,används till;hvad bruges,bruges til,hvad gavner;used for,what is it for,use of,uses of
er det sant at,stemmer det at,er det riktig at;er det sant at,stemmer det at;är det sant att,stämmer det att;er det sandt at,passer det at,er det rigtigt at;is it true,is it true that,is it correct
er det lov å,får man lov,har man lov;er det lov å,får ein lov;är det tillåtet att,har man rätt att;er det tilladt at,har man lov;am i allowed,is it allowed,is it legal to,is it ok to
er det verdt,lønner det seg,verdt det,lønne seg;lønner det seg,verdt det,løne seg;lönar det sig,är det värt,löna sig;kan det betale sig,er det værd,betale sig;is it worth,worth it,pay off,worthwhile
noen tips,gode råd,råd om,tips til,triks;nokon tips,gode råd,tips til;tips,goda råd,råd om,knep;tips,gode råd,råd om;tips,advice,any tips,hints,tricks,suggestions
kan noen anbefale,anbefaling,anbefalinger;kan nokon tilrå,tilråding;kan någon rekommendera,rekommendation,rekommendationer;kan nogen anbefale,anbefaling,anbefalinger;recommendation,recommendations,can anyone recommend,recommend
forslag til,ideer til,inspirasjon til;framlegg til,idear til;förslag på,idéer till;forslag til,ideer til;suggestions for,ideas for
hva heter,navnet på,hva kalles;kva heiter,namnet på;vad heter,namnet på,vad kallas;hvad hedder,navnet på,hvad kaldes;what is the name,name of,whats it called,what do you call
hva er det som skjer,hva har skjedd,hva skjedde;kva skjer,kva har skjedd;vad händer,vad har hänt,vad hände;hvad sker der,hvad er der sket,hvad skete der;what happened,what is going on,what happens,whats happening
hva feiler,hva er galt,noe galt med,i veien med;kva feilar,kva er gale;vad är det för fel,vad är fel med,fel på;hvad er der galt,noget galt med,i vejen med;what is wrong,whats wrong,something wrong,wrong with,matter with
på norsk,på engelsk,oversette til;på norsk,på engelsk;på svenska,på engelska,översätta till;på dansk,på engelsk,oversætte til;in english,in norwegian,translate to,translation of
og så videre,osv,mm;og så vidare,osv;och så vidare,osv,mm;og så videre,osv,mm;and so on,etc,etcetera,and so forth
i forhold til,sammenlignet med,kontra;i høve til,samanlikna med;jämfört med,i förhållande till,kontra;sammenlignet med,i forhold til,kontra;compared to,compared with,in relation to,relative to
utelate,utelukke;utelate;utelämna,utesluta;udelade,udelukke;leave out,omit,exclude
på egen hånd,på egenhånd;på eiga hand;på egen hand;på egen hånd;on my own,by myself,by yourself,on your own
hjemme hos,i hjemmet,hjemmelaget;heimelaga,heime hos;hemma hos,hemmagjord,hemlagad;hjemme hos,hjemmelavet;at home,homemade,home made,diy
gjør det selv,på egenhånd,lage selv;gjer det sjølv,lage sjølv;gör det själv,göra själv;gør det selv,lave selv;do it yourself,diy,make your own
trinn for trinn,steg for steg,oppskrift på;steg for steg;steg för steg,stegvis;trin for trin,skridt for skridt;step by step,instructions,guide to,how to guide
gratis på nett,koster ikke noe,uten å betale;gratis på nett,utan å betale;gratis på nätet,utan att betala;gratis på nettet,uden at betale;for free,free of charge,without paying,at no cost
fort og enkelt,på en enkel måte;på ein enkel måte;snabbt och enkelt,på ett enkelt sätt;hurtigt og nemt,på en nem måde;quick and easy,easy way,simple way
på kort tid,så fort som mulig,raskest mulig;på kort tid,så fort som råd;på kort tid,så snabbt som möjligt;på kort tid,så hurtigt som muligt;in a short time,as fast as possible,quickest way
for første gang,første gang;for fyrste gong,fyrste gong;för första gången,första gången;for første gang,første gang;for the first time,first time
først og fremst,for det første;fyrst,fyrste,for det fyrste;först och främst,för det första;først og fremmest,for det første;first of all,firstly,to begin with
i begynnelsen,til å begynne med;i byrjinga,i fyrstninga;i början,till att börja med,från början;i begyndelsen,til at begynde med,i starten;at first,in the beginning,initially,at the start
i verden,på jorda,på kloden,verdens;i verda,på jorda,verdas;i världen,på jorden,världens;i verden,på jorden,verdens;in the world,on earth,worldwide,around the world
gjennom tidene,i historien;gjennom tidene,i historia;genom tiderna,i historien;gennem tiden,i historien;of all time,in history
er født,ble født,født i,fødested;er fødd,vart fødd,fødestad;är född,föddes,född i,födelseort;er født,blev født,fødested;was born,born in,date of birth,birthplace
gift med,kona til,mannen til,ektefellen til;gift med,kona til,mannen til;gift med,frun till,maken till;gift med,kone til,mand til;married to,wife of,husband of,spouse of
grunnlagt,stiftet,ble stiftet;grunnlagd,skipa,stifta;grundades,grundat,grundad;grundlagt,stiftet,oprettet;founded in,was founded,established in,founding
antall innbyggere,hvor mange bor,folketall;folketal,kor mange bur;antal invånare,hur många bor,folkmängd;antal indbyggere,hvor mange bor,indbyggertal;number of inhabitants,how many people live,population of
hovedstaden i,største by,hovedstad i;hovudstaden i,største byen;huvudstaden i,största stad;hovedstaden i,største by;capital of,largest city,capital city
regnes som,blir ansett som,anses;blir rekna som;anses,räknas som,betraktas som;anses for,regnes for,betragtes som;considered,regarded as,is considered,thought of as
er det normalt,er det vanlig;er det normalt,er det vanleg;är det normalt,är det vanligt;er det normalt,er det almindeligt;is it normal,is it common,is it usual
er det farlig,skadelig for,kan man dø av;er det farleg,skadeleg for;är det farligt,skadligt för;er det farligt,skadeligt for;is it dangerous,is it bad for,harmful to,is it safe to
husker ikke,har glemt;hugsar ikkje,har gløymt;minns inte,kommer inte ihåg,har glömt;husker ikke,har glemt;cant remember,have forgotten,do not remember
virker ikke,fungerer ikke,går ikke;verkar ikkje,fungerer ikkje,går ikkje;funkar inte,fungerar inte,går inte,strular;virker ikke,fungerer ikke,duer ikke;doesnt work,not working,does not work,wont work,isnt working,stopped working
får ikke til,klarer ikke,greier ikke;får ikkje til,klarar ikkje,greier ikkje;klarar inte,lyckas inte,får inte till;klarer ikke,kan ikke finde ud af;unable to,not able to,cant manage
har krav på,rett til,rettigheter ved;har krav på,rett til;har rätt till,berättigad till;har krav på,ret til,berettiget til;entitled to,right to,eligible,eligible for,qualify for
ha det bra,hadet,vi ses,snakkes;ha det bra,vi sest,snakkast;hej då,vi ses,ha det bra,hejdå;hej hej,farvel,vi ses,ha det godt;bye,goodbye,see you,see you later,cya
god natt,sov godt,natta;god natt,sov godt;god natt,godnatt,sov gott;godnat,sov godt;good night,goodnight,sleep well
gratulerer med dagen,til lykke,hurra;gratulerer med dagen,til lukke;grattis på födelsedagen,grattis,hurra;tillykke med fødselsdagen,til lykke,hurra;happy birthday,congratulations,congrats
god jul,godt nyttår,god påske;god jul,godt nyttår,gledeleg jul;god jul,gott nytt år,glad påsk;glædelig jul,godt nytår,god påske;merry christmas,happy new year,happy easter
lykke til,krysser fingrene;lykke til,lukke til;lycka till,håller tummarna;held og lykke,krydser fingre;good luck,best of luck,fingers crossed
skål,skåle;skål,skåle;skål,skåla;skål,skåle;cheers,toast
jeg elsker deg,glad i deg;eg elskar deg,glad i deg;jag älskar dig,tycker om dig;jeg elsker dig,holder af dig;i love you,love you
hva sa du,kan du gjenta;kva sa du,kan du ta opp att;vad sa du,kan du upprepa,va;hvad siger du,kan du gentage;what did you say,can you repeat,pardon,say again
æsj,fy,huff,uff;æsj,fy,uff;usch,fy,blä,äsch;føj,adr,uha;yuck,ugh,eww
jøss,oi,wow,å nei;jøss,oi;oj,jösses,wow;hold da op,wow,nej da;wow,oh my god,omg,gosh
haha,lol,hehe;haha,lol,hehe;haha,lol,asg,hehe;haha,lol,hæhæ;haha,lol,lmao
faen,dritt,jævla,pokker,søren;faen,dritt,pokker;fan,skit,jävla,jävlar;fandens,lort,pokkers,sgu;damn,shit,fuck,hell,bloody
tull,tøys,vas,pisspreik;tull,tøv,vas;trams,nonsens,skitsnack,dumheter;vrøvl,pjat,sludder;nonsense,bullshit,rubbish,crap
drittsekk,rasshøl,kødd;drittsekk;skitstövel,jävel;røvhul,skiderik,idiot;asshole,jerk,bastard
kødde,tulle,tøyse,spøke;tulle,tøyse,spøke;skoja,skämta,larva;pjatte,lave sjov,spøge;kidding,joke around,joking,just kidding
jobbe med seg selv,selvutvikling;sjølvutvikling;personlig utveckling,självutveckling;selvudvikling,personlig udvikling;self improvement,personal development,self-help
fritidsaktivitet,aktiviteter,ting å gjøre;fritidsaktivitet,aktivitetar;fritidsaktivitet,aktiviteter,saker att göra,hitta på något;fritidsaktivitet,aktiviteter,ting at lave;activity,activities,things to do,pastime
ta det med ro,slapp av,rolig nå;ta det med ro,slapp av;ta det lugnt,lugna ner dig,slappna av;tag det roligt,slap af,rolig nu;take it easy,chill,relax,calm down
skynd deg,fort deg,kom igjen;skund deg,kom igjen;skynda dig,kom igen;skynd dig,kom nu;hurry up
hold kjeft,ti stille,klapp igjen;hald kjeft,tei still;håll käften,håll tyst,tyst;hold kæft,ti stille;shut up,be quiet
gi faen,drite i,blås i,bry seg ikke;drite i,blåse i;strunta i,skita i;være ligeglad,skide på,blæse på;not give a damn,dont care,ignore
gå på do,må på do,tisse;gå på do;gå på toa,kissa,toa;gå på toilet,tisse,wc;go to the toilet,use the bathroom,loo,wc
gå på byen,feste,dra ut;gå på byen,feste;gå ut och festa,festa,krogen;gå i byen,feste;go out,night out,nightclub
henge med,være sammen,menge seg;henge med,vere i lag;umgås,vara tillsammans;være sammen,hænge ud,ses;hang out,spend time,socialize,socialise
bo sammen,samboere;bu saman,sambuarar;bo ihop,sambor,samboende;bo sammen,samboende;live together,living together,roommate,flatmate
flink til,dyktig til,god på,god til;flink til,god på,dugande;bra på,duktig på,skicklig;god til,dygtig til;good at,skilled at,proficient
dårlig til,dårlig på;dårleg til,dårleg på;dålig på,kass på;dårlig til,elendig til;bad at,poor at
redd for,skremt,skremme;redd for,skremt,skremme;rädd för,skrämd,skrämma;bange for,skræmt,skræmme;afraid of,scared of,frightened of,scare,fear of
lei av,drittlei,trøtt av;lei av,drittlei;trött på,utless,less på;træt af,led og ked af;tired of,sick of,fed up with
stolt av,stolte;stolt av,stolte;stolt över,stolta;stolt af,stolte;proud of
forskrekket,overrasket over,paff,forbauset;forskrekka,forbausa;förvånad,häpen,överraskad;forbavset,overrasket,paf;astonished,amazed,shocked
spent,opphisset,gira;spent,oppspelt;spänd,uppspelt,exalterad,taggad;spændt,opstemt,ophidset;excited,thrilled,psyched
i godt humør;i godt humør;på gott humör;i godt humør;in a good mood
i dårlig humør,gretten,sur;i dårleg humør,gretten;på dåligt humör,grinig,sur;i dårligt humør,gnaven,sur;in a bad mood,grumpy,moody
godt likt,populært blant;godt likt;omtyckt,populärt bland;vellidt,populært blandt;well liked,popular with,popular among
mangel på,knapphet,underskudd på;mangel på,knappleik;brist på,avsaknad av;mangel på,knaphed;lack of,shortage,deficiency,scarcity
overflod,for mye av;overflod;överflöd,för mycket av;overflod,for meget af;abundance,excess,surplus,too much of
uten internett,frakoblet;utan nett,fråkopla;utan internet,offline;uden internet,offline;offline,without internet
til salgs,selges,kjøpes;til sals;till salu,säljes;til salg,sælges;for sale,on sale
til leie,leies ut,ledig bolig;til leige;att hyra,uthyres;til leje,udlejes;for rent,to let
ute av drift,i ustand,defekt;ute av drift,i ustand,defekt;ur funktion,trasig,defekt,sönder;ude af drift,i stykker,defekt;out of order,broken,defective,faulty
i orden,i stand;i orden,i stand;i ordning,i skick;i orden,i stand;in order,all right,alright
på den ene siden,på den andre siden,derimot;på den eine sida,derimot;å ena sidan,å andra sidan,däremot;på den ene side,på den anden side,derimod;on the one hand,on the other hand,by contrast
etter min mening,slik jeg ser det,synspunkt,meninger om;etter mi meining,synspunkt;enligt min mening,jag anser,synpunkt,åsikter om;efter min mening,synspunkt,holdninger til;in my opinion,imo,viewpoint,opinions,point of view
et problem med,trøbbel,vanskeligheter,vanske;trøbbel,vanskar,vanske;problem med,strul,trubbel,svårigheter;problemer med,bøvl,knas,vanskeligheder;trouble,problem with,difficulty,difficulties,issues,trouble with
hjelpemiddel,hjelp til,hjelp med;hjelpemiddel,hjelp til;hjälpmedel,hjälp med,hjälp till;hjælpemiddel,hjælp til;aid,help with,assistance with,support with
hvem bryr seg,samme det,det samme;same det,det same;skit samma,spelar ingen roll,kvittar;lige meget,ligegyldigt,pyt;doesnt matter,never mind,who cares,whatever
spiller ingen rolle,har noe å si,betydning for;spelar inga rolle,har noko å seie;spela roll,ha betydelse,göra skillnad;spille en rolle,have betydning,gøre en forskel;matter,matters,make a difference,play a role
`;
