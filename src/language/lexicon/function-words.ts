/** Function words, with dialect spellings. Columns: nb; nn; sv; da; en. */
export const functionWords = `
jeg,æ,æg,je,i,e,jæ,eg,jæi;eg,æ;jag,ja;jeg,jæ;i
meg,mæ,mei,me;meg;mig,mej;mig;me,myself
du,døkk,dø,døu;du;du;du;you
deg,dæ,dei;deg;dig,dej;dig;you,yourself
han,hainn,hainj,hannj;han;han;han;he
ham,han,'n;han,honom;honom;ham;him
hun,ho,hu,hue;ho;hon;hun;she
henne;henne,ho;henne;hende;her
den,denna;den;den;den;it,the,that
det,de,da,dæ,d,dt;det;det;det;it,that,the
vi,me,mi,oss,vårs;vi,me;vi;vi;we
oss,åss;oss;oss;os;us,ourselves
dere,dokker,dokke,døkker,dåkk,dåkker,dykk;de,dokker,dykk;ni,er;I,jer;you
de,di,dem,dæm,dei,døm;dei;de,dom;de;they
dem,dæm,dei;dei;dem,dom;dem;them
seg,sæ,sei;seg;sig,sej;sig;itself,himself,herself,themselves,oneself
selv,sjøl,sjæl,sjølv;sjølv;själv,själva;selv;self
min,mitt,mine,mi,minn;min,mi,mitt,mine;min,mitt,mina;min,mit,mine;my,mine
din,ditt,dine,di;din,di,ditt,dine;din,ditt,dina;din,dit,dine;your,yours
hans,hannes;hans;hans;hans;his
hennes,hinnes,hennas;hennar;hennes;hendes;her,hers
dens;;dess;dens;its
vår,vårt,våre,åran,våres,vårres;vår,vårt,våre;vår,vårt,våra;vores,vor;our,ours
deres,dokkers,demmes,dems;deira,dykkar;deras,er,ert,era;deres,jeres;their,theirs,your
sin,sitt,sine,si;sin,si,sitt,sine;sin,sitt,sina;sin,sit,sine;his,her,its,their
hva,ka,kva,hå,ke,ha,hæ,kæ;kva;vad;hvad;what
hvem,kem,kven,høkk,hvæm,kæm;kven;vem,vilka;hvem;who,whom
hvor,kor,korr,hvorr,hårr,hen,hvorhen;kor,kvar;var,vart;hvor,hvorhen;where
hvordan,koss,kossen,åssen,korsn,korleis,koll,hårrdan,hvorledes,hvordann,kordan,kordn,hossen,hoss;korleis,koss;hur,hurdan;hvordan,hvorledes;how
når,nårr,kortid,nåtti,ti,kati,katti,kattid;når;när;når,hvornår;when
hvorfor,koffor,korfor,kefor,hvaffor,åffer,hvordan har det seg,hvorfor i all verden,koffer,kvafor;kvifor,korfor,korleis har det seg;varför,hur kommer det sig,varför i hela friden;hvorfor,hvordan kan det være,hvorfor i alverden;why,how come,for what reason,why on earth
hvilken,hvilket,hvilke,koss,kasslags,kva,hvilka;kva,kva for,kven,kvifor,kva slags;vilken,vilket,vilka;hvilken,hvilket,hvilke;which,what
hvis,viss,vess,om;om,viss,dersom;om,ifall;hvis,om;if,whether
om;;om;om;about,if
og,å,åg,o;og;och,o;og;and
å,og;å;att;at;to
eller,hell,ell,eiller;eller;eller;eller;or
men,menn;men;men;men;but
at,att,ad;at;att;at;that
som,såmm,så;som;som;som,der;who,which,that
for,førr,før,får;for;för,åt;for;for
fordi,førdi,ettersom,siden;fordi,av di,sidan;eftersom,därför,emedan;fordi,eftersom,da;because,since,as
derfor,dæffor;difor,derfor;därför;derfor;therefore
så,sånn,såå;så;så;så;so,then
slik,sånn,slikt,sånt,slike;slik,sånn,slikt;sådan,sådant,sådana,så;sådan,sådant,sådanne,således;such,like
på,pa;på;på;på;on,at
i;;i;i;in
inn,inni,inne;inn,inne;in,inne;ind,inde;in,into,inside
ut,ute,utte;ut,ute;ut,ute;ud,ude;out,outside
til,te,tell,ti,åt,t;til;till;til;to
fra,frå,ifra;frå;från,ifrån;fra;from
av,a,ta,tå,utav;av;av;af;of,off,by
med,me,mæ,ved;med;med;med;with
uten,utta,foruten;utan;utan;uden;without
ved,ve,hos;ved,hos,hjå;vid,hos;ved,hos;at,by,near
mellom,imellom,melle;mellom,imellom;mellan,emellan;mellem,imellem;between,among
under,unner;under;under;under;under,during,below
over,åver;over;över;over;over,above,across
etter,ætte,ætter;etter;efter;efter;after
før,førr,innen,føre;før,innan;före,innan,förrän;før,inden;before
foran,fremfor,framfor;framfor,framføre;framför,inför;foran;front,ahead
bak,attmed,attafor;bak,attom;bakom,bak;bag,bagved;behind,back
mot,imot;mot,imot;mot,emot;mod,imod;against,towards,toward
gjennom,igjennom,jønnom;gjennom;genom,igenom;gennem,igennem;through
rundt,omkring,ronnt;rundt,omkring,kring;runt,omkring,kring;rundt,omkring;around,round
langs;langs;längs;langs;along
siden;sidan;sedan;siden;since,ago
her,hær,hæ,hit;her,hit;här,hit;her,hertil;here
der,dær,dit,derre;der,dit;där,dit;der,dertil;there
nå,no,nu,nåh;no;nu;nu;now
da,då;då;då,sedan;da,så;then,when
enn,enda,ennå;enn,enno,enda;än,ännu;end,endnu;than,yet,still
også,óg,åsså,au;òg,også;också,även;også;also,too,either
bare,berre,kun,baere,utelukkende,bærre;berre,kun,utelukkande;bara,endast,enbart,blott;bare,kun,udelukkende,blot;only,just,merely,solely,exclusively
ikke,ikkje,itte,itj,ittj,inte,ikkj,isje,kje,ittje;ikkje,ei;inte,ej,icke;ikke,ej;not,dont,doesnt,didnt,isnt,cannot,cant,wont,havent,hasnt,arent,wasnt,werent,couldnt,shouldnt,wouldnt
nei,næi;nei;nej;nej;no
ja,jo,jau;ja,jo,jau;ja,jo;ja,jo;yes,yeah
ingen,inga,ingenting,inkje;ingen,inga,inkje;ingen,inget,inga;ingen,intet;no,none
ingenting,inkje,ingenteng,intet;ingenting,inkje;ingenting,inget;ingenting,intet;nothing
noe,nokka,nåkka,noko,nå,no,någe,naaka,nåkko;noko;något,nåt;noget;something,anything,some,any
noen,nån,nokken,nåen,nokon,nåkken;nokon,nokre,nokor;någon,några,nån;nogen,nogle;some,any,someone,anyone,somebody,anybody
alt,allt;alt;allt;alt;everything,all
alle,aill,all,ailt;alle,all;alla,all;alle,al;all,everyone,everybody
hver,hvert,kvar,kver,kvert,kvært;kvar,kvart,kvar einaste;varje,var,vart;hver,hvert;each,every
begge,baegge;begge;båda,bägge;begge,både;both
både;både;både,såväl;både;both
annen,annet,andre,ainna,ainner,aen;annan,anna,andre;annan,annat,andra;anden,andet,andre;other,another,else
samme,sammen;same;samma;samme;same
mange,mannge;mange;många;mange;many
mye,mykje,mykkje,mytji,mæ,meget;mykje,mye;mycket;meget;much,lot,lots
mer,meir,mæir;meir;mer,mera;mere;more
mest,meste,mæst;mest;mest;mest;most
flere,fleire,fleir;fleire;flera,fler;flere;several,more,multiple
få,færre;få,færre;få,färre;få,færre;few,fewer
litt,litte,lite,litt grann,smule,en anelse;litt,lite,litt grann,ei smule;lite,litet,lite grann,en aning,smula;lidt,en smule,en anelse;little,bit,a little,a bit,slightly,somewhat
minst,minste,mindre,mindst;minst,mindre;minst,mindre;mindst,mindre;least,less,fewest
en,ein,et,eit,ei,ett,enn;ein,eit,ei;en,ett;en,et;a,an,one
være,er,e,æ,var,va,vært,ær,vere,vøre,vær,varr,vårrå,værra;vere,er,var,vore;vara,är,var,varit,e;være,er,var,været;be,is,are,am,was,were,been,being
ha,har,hadde,hatt,hi,he,hæ;ha,har,hadde,hatt;ha,har,hade,haft;have,har,havde,haft;have,has,had,having
bli,blir,ble,blitt,bi,bir,blei,vert,vart;bli,blir,vart,vert,verte,blei,blitt;bli,bliva,blir,blev,blivit;blive,bliver,blev,blevet;become,becomes,became,get,gets,got,be
skal,ska,skulle,sku,skull;skal,skulle;ska,skall,skulle;skal,skulle,skullet;shall,should,will,would,going
vil,ville,ve,vi,vill;vil,ville;vill,ville,vilja,velat;vil,ville,villet;want,will,would,wants,wanted
kan,kunne,kainn,kunnet,kann;kan,kunne;kan,kunna,kunde,kunnat;kan,kunne,kunnet;can,could,able
må,måtte,måttet,lyt;må,måtte,lyt;måste,får;må,måtte,skal;must
bør,burde;bør,burde;bör,borde;bør,burde;should,ought
får,få,fikk,fått,fekk,fårr;får,få,fekk,fått;får,få,fick,fått;får,få,fik,fået;get,gets,got,gotten,receive,may,obtain
kanskje,muligens,kainnskje;kanskje,kan hende,truleg;kanske,möjligen;måske,muligvis;maybe,perhaps,possibly,might,may
gjør,gjøre,gjorde,gjort,gjær,jør,gjere;gjere,gjer,gjorde,gjort;göra,gör,gjorde,gjort;gøre,gør,gjorde,gjort;do,does,did,done,doing
igjen,i gjen,att,jenn;igjen,att;igen,åter;igen;again
aldri,aller;aldri;aldrig;aldrig;never
alltid,allti,alti;alltid,støtt;alltid;altid;always
ofte,åfte;ofte;ofta;ofte;often
noensinne,noen gang;nokon gong,nokosinne;någonsin;nogensinde;ever
sammen,isammen,ilag,ihop;saman,i lag;tillsammans,ihop,samman;sammen;together
veldig,svært,heilt,veldi,himla;veldig,svært;väldigt,mycket,jätte;meget,vældig;very,really,extremely
ganske,nokså,temmelig;ganske,nokså,temmeleg;ganska,rätt,tämligen;ganske,temmelig;quite,rather,pretty,fairly
helt,heilt,fullstendig;heilt,fullstendig;helt,fullständigt;helt,fuldstændig;completely,entirely,totally,fully
nesten,nesst;nesten;nästan;næsten;almost,nearly
allerede,alt,ailt;allereie,alt;redan;allerede;already
fortsatt,fremdeles,framleis,ennå;framleis,enno,fortsatt;fortfarande,ännu;stadig,fortsat,endnu;still
opp,op,oppe;opp,oppe;upp,uppe;op,oppe;up
ned,ner,nede,ne;ned,nede;ner,ned,nere;ned,nede;down
bort,borte,vekk,vekke;bort,borte,vekk;bort,borta,iväg,undan;bort,borte,væk;away,gone
frem,fram,fræm,framme;fram,framme;fram,framme;frem,fremme;forward,forth
hjem,heim,hjæm,hem,hjemme,hæm,hjemmet;heim,heime;hem,hemma,hemmet;hjem,hjemme,hjemmet;home
blant,iblant,bland;blant,mellom;bland;blandt;among
per;per;per;per,pr;per
via;;;;via
enten;anten;antingen;enten;either
hverken,verken;verken,korkje;varken;hverken;neither,nor
mens,medan,imens;medan,mens;medan,under;mens,medens,imens;while,whereas
selvom,skjønt;sjølv om,endå;fastän,trots;selvom,skønt;although,though
uansett;uansett;oavsett;uanset;regardless,whatever,anyway
ifølge;ifølgje;enligt;ifølge;according
angående,vedrørende,gjelder;gjeldande,vedkomande;angående,rörande,gällande;angående,vedrørende;regarding,concerning
inkludert,inklusive;inkludert,inklusive;inklusive,inkluderat;inklusive,inkluderet;including,included
unntatt,bortsett;unnateke,bortsett;förutom,utom;undtagen,bortset;except,besides
dette,disse,ditta,denne,detti,dettan;dette,desse,denne;detta,dessa,denna,den här,det här;dette,disse,denne;this,these
disse,de der,dessa;desse,dei;dessa,de;disse,de;those,these
dessuten,i tillegg,i tillegg til;dessutan,i tillegg,i tillegg til,attpå;dessutom,utöver;desuden,udover,ud over;moreover,additionally,furthermore,in addition,besides,as well as
imidlertid,likevel,allikevel;likevel,derimot;dock,ändå,emellertid,i alla fall,likväl;dog,alligevel,imidlertid,under alle omstændigheder;however,nevertheless,nonetheless
ellers;elles;annars;ellers;otherwise,else
altså;altså;alltså;altså;thus,hence
hvorvidt;om,kor vidt;huruvida;hvorvidt;whether
inntil,til;inntil,til;tills,till;indtil,til;until,till
utenfor,utafor;utanfor;utanför;udenfor,uden for;outside
innenfor,innafor;innanfor;inom,innanför;inden for,indenfor;within,inside
oppå,ovenpå;oppå;ovanpå,uppe på;oven på,ovenpå;upon,top
istedenfor,isteden,i stedet;i staden,istadenfor;istället;i stedet,istedet;instead
bare bra,ok,okei;ok,greitt;ok,okej;ok,okay;ok,okay
vær så snill,vennligst;ver så snill,ver venleg;snälla,vänligen;venligst,vær sød;please
hei,heisann,hallo,god dag;hei,hallo;hej,hallå;hej,hallo,dav;hi,hello,hey
takk;takk;tack;tak;thanks,thank
beklager,unnskyld,sorry;orsak,beklagar,unnskyld;förlåt,ursäkta,beklagar;undskyld,beklager;sorry,excuse,apologies
når det gjelder,med tanke på,mht;når det gjeld,med tanke på;när det gäller,med tanke på,vad gäller;når det gælder,med hensyn til,hvad angår;when it comes to,as for,with regard to,concerning
for at,slik at,med det formål;for at,slik at;så att,för att;for at,så at,således at;so that,in order to,so as to
dersom,med mindre,såframt;dersom,med mindre;om inte,såvida,ifall;medmindre,såfremt,dersom;unless,provided,in case,if not
så snart,så lenge som,idet;så snart,så lenge som;så snart,så länge som,så fort;så snart,så længe,idet;as soon as,as long as,once
det vil si,dvs,altså;det vil seie,dvs;det vill säga,dvs,alltså;det vil sige,dvs,altså;that is,in other words,namely
med andre ord,sagt på en annen måte;med andre ord;med andra ord,annorlunda uttryckt;med andre ord,sagt på en anden måde;in other words,put differently
sånn,slik,på denne måten;slik,på denne måten;så här,såhär,sådär,på det viset;sådan,på denne måde;like this,this way,thus,like that
noe annet,noen andre,annet enn;noko anna,nokon andre;något annat,någon annan,andra än;noget andet,nogen anden;something else,someone else,other than,anything else
alle sammen,samtlige,alle mann;alle saman,samtlege;allihopa,allihop,samtliga,alla;alle sammen,samtlige;everybody,everyone,all of them,yall
de fleste,flesteparten,mesteparten;dei fleste,mesteparten;de flesta,merparten;de fleste,størstedelen,hovedparten;most people,most of
ingen andre,ikke noen,ingen av;ikkje nokon,ingen av;ingen annan,inte någon,inga andra;ikke nogen,ingen andre;nobody else,not any,none of
vet ikke,aner ikke,usikker på;veit ikkje,anar ikkje;vet inte,ingen aning,osäker på;ved ikke,aner ikke,usikker på;dont know,no idea,not sure,dunno,idk
unnskyld meg,om forlatelse;orsak meg;ursäkta mig,förlåt mig;undskyld mig,om forladelse;excuse me,im sorry,my apologies,pardon
takk skal du ha,tusen takk,mange takk;tusen takk,mange takk;tack så mycket,tackar,tusen tack;tusind tak,mange tak;thank you,thanks a lot,thx,ty,thank you very much
hvordan går det,hvordan har du det,åssen går det,skjer a;korleis går det,korleis har du det,koss går det;hur mår du,hur är läget,hur står det till;hvordan går det,hvordan har du det;how are you,how is it going,whats up,how do you do
ingen årsak,bare hyggelig,værsågod;ikkje noko å takke for,ver så god;varsågod,ingen orsak,var så god;selv tak,det var så lidt,værsgo;youre welcome,no problem,my pleasure,here you go
ha en fin dag,god helg;ha ein fin dag,god helg;ha en bra dag,trevlig helg;hav en god dag,god weekend;have a nice day,have a good weekend
en masse,drøssevis;ei mengd,ein masse;en massa,massor av;en masse,massevis;loads of,a lot of,lots of,tons of
`;
