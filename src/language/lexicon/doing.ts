/** Further verbs, with the phrases that say the same. Columns: nb; nn; sv; da; en. */
export const doing = `
hive,slenge,kaste bort;hive,slengje,kaste bort;slänga,kasta bort,slängde;smide ud,kassere,smide væk;throw away,throw out,discard,toss
takle,mestre,stå i;takle,meistre;klara av,bemästra;tackle,mestre;cope,cope with,deal with,tackle
klare seg;klare seg,greie seg;klara sig;klare sig;get by,make do,survive
få til,orke,makte;få til,orke,makte;få till,orka,mäkta;få til,magte,orke;manage to,pull off
rekke,nå fram,tidsnok,rekker;rekkje,nå fram,tidsnok;hinner,hann,hunnit,i tid;nå frem,i tide;make it in time,in time,on time
bli til,forvandle,gjøre om,omdanne;bli til,forvandle,gjere om,omdanne;förvandla,bli till,omvandla,göra om;blive til,forvandle,omdanne,lave om;turn into,transform,convert
utdanne seg til;utdanne seg til;utbilda sig till;uddanne sig til;become a,train as,qualify as
forsterke,styrke,bygge opp;forsterke,styrkje;förstärka,stärka,höja;forstærke,styrke,forhøje;boost,enhance,strengthen
heve,høyne;heve,høgne;höja,höjde;hæve,forhøje;raised,elevate
lindre,lindring;lindre,lindring;lindra,lindring;lindre,lindring;relieve,ease,alleviate
kurere,helbrede,bli frisk,lege sår;lækje,bli frisk;bota,läka,bli frisk,tillfriskna;helbrede,kurere,blive rask;cure,heal,get well,get better,remedy
bli bedre,bli flinkere,forbedre seg;bli betre,bli flinkare;bli bättre,förbättra sig,bli duktigare;blive bedre,forbedre sig,blive dygtigere;get better,get better at,improve,become better
forverre,bli verre;forverre,bli verre;förvärra,försämra,bli värre,bli sämre;forværre,blive værre,forringe;worsen,get worse,aggravate,deteriorate
lære seg,sette seg inn i,tilegne seg;lære seg,setje seg inn i;lära sig,sätta sig in i,tillägna sig;lære sig,sætte sig ind i,tilegne sig;pick up a skill,learn to,learn how to
pugge,lære utenat;pugge,lære utanåt;plugga in,lära sig utantill,memorera;lære udenad,terpe;memorize,memorise,learn by heart,cram
lære bort,vise hvordan,undervise i;lære bort,vise korleis;lära ut,visa hur;lære fra sig,vise hvordan;show how
skaffe,få tak i,få fatt i,anskaffe;skaffe,få tak i,skaffe seg;skaffa,få tag på,få tag i,anskaffa;skaffe,få fat i,anskaffe;get hold of,obtain,acquire,procure
kjøpe inn,gå til innkjøp;kjøpe inn;köpa in,inhandla;købe ind,indkøbe;purchase,make a purchase
bruke opp;bruke opp;använda upp,göra slut på;bruge op,opbruge;use up,used up
gå tom for,slippe opp;gå tom for,sleppe opp;ta slut,få slut på;løbe tør for,slippe op;run out,run out of,out of stock
tåle,holde ut,utstå;tole,halde ut;tåla,stå ut,uthärda;tåle,holde ud,udholde;tolerate,put up with,endure
gi opp,slutte å prøve,gi seg;gje opp,gi opp;ge upp,ge sig;give op,opgive;give up,surrender
slutte med,la være,kutte ut;slutte med,la vere,kutte ut;sluta med,låta bli,lägga av;holde op med,lade være,droppe;stop doing,give up,cut out,refrain,quit
avvenne,venne seg av,uvane;venje seg av,uvane;vänja sig av,ovana;vænne sig af,dårlig vane;break a habit,kick the habit,bad habit
venne seg til,bli vant til,vant til;venje seg til,bli van med;vänja sig vid,bli van vid,van vid;vænne sig til,blive vant til,vant til;get used to,accustomed,accustomed to
pleie å,bruke å,pleier;pleie,bruke å;brukar;pleje at,plejer;usually do,tend to,used to
finne på,dikte opp,komme på;finne på,dikte opp,kome på;hitta på,komma på;finde på,digte,komme på;come up with,make up,invent,think of
lure på,undre seg;lure på,undre seg;undra,fundera på;undre sig,spekulere på;wonder,wondering,curious about
gruble,fundere,tenke over,overveie;gruble,fundere,tenkje over;grubbla,fundera,tänka över,överväga;gruble,tænke over,overveje;ponder,think about,reflect,contemplate
grue seg,gruer;grue seg,gruar;bäva,våndas,oroa sig för;grue for,frygte;dread,worry about
glede seg til,se fram til;gle seg til,sjå fram til;se fram emot,längta efter;glæde sig til,se frem til;look forward to,looking forward to,be excited about
lengte,lengsel,hjemlengsel;lengte,lengsel,heimlengt;längta,längtan,hemlängtan;længes,længsel,hjemve;long for,longing,homesick,yearn
like seg,være glad i,ha det gøy;like seg,vere glad i;tycka om,vara förtjust i;kunne lide,være glad for,holde af;be fond of,care for
bry seg,bryr seg om;bry seg,bryr seg om;bry sig,bryr sig om;bekymre sig om,bryde sig om;care about,care
ta seg av,passe på,stelle;ta seg av,passe på,stelle;ta hand om,sköta,se efter,vårda;tage sig af,passe på;take care of,look after,care for,tend
oppdra,oppdragelse,barneoppdragelse;oppsede,oppseding;uppfostra,uppfostran,fostra;opdrage,opdragelse,børneopdragelse;raise children,upbringing,parenting,bring up
vokse opp,oppvekst;vekse opp,oppvekst;växa upp,uppväxt;vokse op,opvækst;grow up,upbringing,raised
eldes,aldring,bli gammel;eldast,aldring,bli gammal;åldras,åldrande,bli gammal;ældes,aldring,blive gammel;ageing,aging,get old,grow old
komme overens,gå godt sammen,forlikes;kome overeins,semjast;komma överens,gå ihop;komme godt ud af det,gå i spænd;get along,get on with
bli uvenner,krangel,trette;bli uvener,krangel;bli ovänner,gräl,bråk,tjafs;blive uvenner,skænderi;fall out,quarrel,argument
si unnskyld,be om unnskyldning,unnskylde;seie orsak,be om orsaking;säga förlåt,be om ursäkt,ursäkta;sige undskyld,undskylde,bede om undskyldning;apologize,apologise,say sorry,apology
hilse,håndhilse,hilsen;helse,helsing;hälsa,hälsning;hilse,hilsen;greet,greeting,say hello,regards
ta farvel,si ha det;ta farvel;ta farväl,säga hejdå;tage afsked,sige farvel;say goodbye,farewell
ta kontakt,komme i kontakt,henvende seg;ta kontakt,kome i kontakt,vende seg til;ta kontakt,höra av sig,vända sig till;tage kontakt,henvende sig,komme i kontakt;get in touch,get hold of,reach out
møtes,treffes,møte opp;møtast,treffast,møte opp;träffas,ses,mötas,dyka upp;mødes,ses,møde op;meet up,see each other,show up
bli enige om,gjøre en avtale;bli samde om,gjere ein avtale;komma överens om,göra upp;blive enige om;agree on,come to an agreement,make a deal
motsette seg,være imot,protestere;setje seg imot,vere imot,protestere;motsätta sig,vara emot,protestera,opponera;modsætte sig,være imod,protestere;oppose,be against,resist
gjøre motstand,motstå,stå imot;gjere motstand,stå imot;göra motstånd,stå emot,motstå;gøre modstand,modstå;resist,resistance,withstand
overtale,lokke;overtale,lokke;övertala,locka;overtale,lokke;persuade,talk into,convince,tempt
forsvare,forsvarte;forsvare,forsvarte;försvara,försvarade;forsvare,forsvarede;defend,defended
skylde på,legge skylden på,bebreide;skulde på,leggje skulda på;skylla på,klandra;give skylden,bebrejde;blame,blamed,put the blame on
skylde,skyldte,skylder penger;skulde,skulda;vara skyldig,skylda;skylde,skyldte,skylder;owe,owed,owes
kjefte,skjenne,kjeft;kjefte,skjenne;skälla på,skälla ut;skælde ud,skælde;scold,tell off
rose,skryte av,ros,kompliment;rose,skryte av,ros,kompliment;berömma,beröm,komplimang;rose,ros,kompliment;praise,compliment
skryte,skrøt,skryt;skryte,skraut,skryt;skryta,skröt,skryt;prale,praleri;brag,boast,show off
tilstå,bekjenne,tilståelse;tilstå,vedkjenne seg;bekänna,erkänna,bekännelse;tilstå,bekende,tilståelse;confess,confession
erfare,oppleve,opplevde,opplevelse;erfare,oppleve,oppleving;uppleva,upplevde,upplevelse,erfara;opleve,oplevede,oplevelse,erfare;experience,experienced,go through
oppfatte,oppfattet,oppfatning;oppfatte,oppfatning;uppfatta,uppfattning,uppfattade;opfatte,opfattelse;perceive,perception,grasp
oppdage,oppdaget,oppdagelse;oppdage,oppdaging;upptäcka,upptäckte,upptäckt;opdage,opdagede,opdagelse;discover,detect,find out,discovery
kikke,titte,glane,se på;kikke,glytte,sjå på;titta,kika,tittade,kolla på;kigge,kiggede,se på;look at,watch,glance,peek,gaze
se på tv,se film,se på film;sjå på tv,sjå film;titta på tv,se på film,kolla på film;se tv,se film;watch tv,watch a movie,watching
lytte til,høre på;lytte til,høyre på;lyssna på;lytte til,høre på;listen to
ta på,berøre,kjenne på;ta på,røre ved;ta på,röra vid,vidröra;røre ved,berøre;touched
gni,gned,klore,stryke;gni,gnei,klore;gnida,gned,gnugga,riva;gnide,gned,kradse;rub,rubbed,scratch,stroke
slikke,suge,sugde;sleike,suge;slicka,suga,sög;slikke,suge,sugede;lick,suck
spark,sparke ball;spark,sparke ball;spark,sparka boll;spark,sparke bold;kick,kicked
krype,krøp,krabbe;krype,kraup;krypa,kröp;krybe,krøb,kravle;crawl,creep,crept
snuble,falle om,tryne;snuble,ramle;snubbla,trilla,ramla;snuble;stumble,fall over
lene,lene seg;lene seg;luta,luta sig;læne sig;lean,leaned
bøye seg,huke seg,knele;bøye seg,huke seg,knele;böja sig,huka sig,knäböja;bøje sig,sætte sig på hug,knæle;bend down,squat,kneel,crouch
nikke,riste på hodet;nikke,riste på hovudet;nicka,skaka på huvudet;nikke,ryste på hovedet;nod,shake your head
hviske,mumle;kviskre,mumle;viska,mumla;hviske,mumle;whisper,mumble,mutter
plystre,nynne;plystre,nynne;vissla,nynna;fløjte,nynne;whistle,hum
vente på,stå og vente;vente på;vänta på;vente på;wait for,await
nøle,somle,drøye;nøle,somle,drøye;tveka,dröja,söla;tøve,nøle;hesitate,dither
haste,ha det travelt,ha dårlig tid;haste,ha det travelt;ha bråttom,skynda sig,stressa;have travlt,skynde sig;be in a hurry,hurry up,rush
vandre,streife;vandre,streife;vandra,ströva;vandre,strejfe;wander,roam,stroll
spasere,gå tur,promenere;spasere,gå tur;promenera,ta en promenad,gå ut och gå;gå en tur,spadsere;go for a walk,take a walk,stroll
gå inn,tre inn,entre;gå inn;gå in,träda in,komma in;gå ind,træde ind,komme ind;enter,go in,get in
gå ut,dra ut,forlate rommet;gå ut;gå ut,ge sig ut;gå ud,tage ud;go out,exit,get out
dra hjem,reise hjem,gå hjem;dra heim,reise heim,gå heim;åka hem,gå hem;tage hjem,gå hjem;go home,head home
dra på besøk,stikke innom;stikke innom,vitje;hälsa på,titta förbi;kigge forbi,komme på besøg;drop by,stop by,come over
flytte inn,flytte ut,flytting,flyttebil;flytte inn,flytte ut,flytting;flytta in,flytta ut,flytt,flyttbil;flytte ind,flytte ud,flytning;move in,move out,moving house,relocate,removal
flytte hjemmefra,flytte for seg selv;flytte heimanfrå;flytta hemifrån;flytte hjemmefra;move out,leave home
følge etter,forfølge;følgje etter,forfølgje;följa efter,förfölja;følge efter,forfølge;chase,pursue,stalk
lure,lurt,narre;lure,narre;lura,lurad,luras;snyde,narre,snød;trick,fool,deceive,cheat
jukse,jukset,fuske;jukse,fuske;fuska,fuskade;snyde,snød,fuske;cheat,cheated,cheating
rane,ran,bryte seg inn,innbrudd;rane,ran,bryte seg inn,innbrot;råna,rån,bryta sig in,inbrott;røve,røveri,bryde ind,indbrud;rob,robbery,burglary,break in,robber,burglar
stikke,stakk,stukket;stikke,stakk;sticka,stack,stuckit;stikke,stak,stukket;stab,sting,prick
klage på,levere klage,si fra;klage på,seie frå;klaga på,säga ifrån;klage over,sige fra;complain about,file a complaint,speak up
syte,mase,sutre;syte,mase,sutre;gnälla,tjata;brokke sig,klynke;whine,nag,moan
surre,rote,rot;surre,rote,rot;virra,stöka till,stök;rode,rod;mess up,mess,clutter
rydde opp,gjøre rent,ordne opp;rydde opp,gjere reint;städa upp,plocka undan;rydde op,gøre rent;tidy up,clean up,declutter,clear up
henge opp,ta ned;hengje opp;hänga upp;hænge op;hang up,put up
skru,skru på,skrudd,skru opp;skru,skru på;skruva,vrida på,skruva upp;skrue,skrue op,dreje;screw,twist,tighten
feste,festet,sette fast;feste;fästa,sätta fast,fäst;fastgøre,sætte fast;attach,fasten,attached
løsne,slippe,slapp;løyse,sleppe,slapp;lossa,släppa,släppte,släppt;løsne,slippe,slap;loosen,let go
dele opp,stykke opp,splitte;dele opp,splitte;dela upp,splittra;dele op,opdele,splitte;split up,break down
blande,blandet,blanding,røre sammen;blande,blanding,røre saman;blanda,blandning,röra ihop;blande,blanding,røre sammen;mix,mixture,blend,combine
slå sammen,kombinere,forene,føye sammen;slå saman,kombinere,sameine;slå ihop,kombinera,förena,sammanfoga;slå sammen,kombinere,forene;combine,merge,unite,put together
helle,skjenke,tappe,renne;helle,skjenkje,tappe,renne;hälla,hällde,rinna,rann;hælde,skænke,tappe;pour,poured,tap,flow
søle,sølt,spille ut;søle,sølte;spilla,spillde;spilde,spildte;spill,spilled,spilt
dryppe,lekke vann,lekker;dryppe,lekk;droppa,läcka;dryppe,lække;drip,leak,leaking
skrelle,hakke,rive,raspe;skrelle,hakke,rive;skala,hacka,riva;skrælle,hakke,rive;peel,chop,grate
varme opp,oppvarming,tine;varme opp,oppvarming,tine;värma,värma upp,tina;varme op,opvarmning,tø op;heat up,warm up,thaw,defrost
kjøle ned,avkjøle;kjøle ned;kyla ner,svalka;køle ned,afkøle;cool down,chill
fryse,frøs,frosset,frossen;fryse,fraus,frose,frosen;frysa,frös,frusit,frusen;fryse,frøs,frosset,frossen;freeze,froze,frozen
smelte,smeltet;smelte,smelta;smälta,smälte;smelte,smeltede;melt,melted
stivne,størkne;stivne,storkne;stelna;stivne,størkne;harden,solidify
grille,grilling,grillfest;grille,grilling;grilla,grillning;grille,grill;grill,barbecue,bbq
servere,dekke bord;servere,dekkje bord;servera,duka;servere,dække bord;serve,set the table
tenne,tente,tenne lys,tenne bål;tenne,tende;tända,tände,tänt;tænde,tændte,tændt;lit,ignite
slukke,slukket,slokke;sløkkje,sløkke;släcka,släckte;slukke,slukkede;put out,extinguish,switch off
blåse,blåste;blåse,bles;blåsa,blåste;blæse,blæste,puste;blow,blew,blown
sprekke,sprakk,eksplodere;sprekke,sprakk;spricka,sprack,sprängas;sprække,sprang,eksplodere;burst,explode,blow up
rive i stykker,rev,revet;rive sund,reiv,rive;riva,rev,rivit,slita sönder;rive itu,rev,revet;tear,tore,torn,rip
bli ødelagt,gå i stykker,ryke,røk;bli øydelagd,gå sund,ryke,rauk;gå sönder,haverera,paja;gå i stykker,gå itu;break down,malfunction
ruste,rust;ruste,rust;rosta,rost;ruste,rust;rust,rusty
vare,varte,varer lenge,holde seg;vare,varte,halde seg;vara länge,pågå;varede,holde sig;last,lasts,lasted
ta tid,hvor lang tid,hvor lenge;ta tid,kor lang tid,kor lenge;ta tid,hur lång tid,hur länge;tage tid,hvor lang tid,hvor længe;take time,how long,how much time,duration,how long does it take
krympe;krympe,minke;krympa;krympe,skrumpe;shrink,shrank,shrunk
spre seg,utbre,utbredelse;spreie seg,utbreiing;sprida sig,utbredning;sprede sig,udbredelse;distribution
oppfylle,innfri;oppfylle;uppfylla,infria;opfylde,indfri;fulfil,fulfill,satisfy
tilfredsstille,fornøyd med,tilfredshet;tilfredsstille,nøgd med;tillfredsställa,nöjd med,tillfredsställelse;tilfredsstille,tilfreds med,tilfredshed;satisfy,satisfied,satisfaction
belaste,overbelaste;belaste,overbelaste;belasta,överbelasta;belaste,overbelaste;strain,overload,burden
overvinne,seire,beseire;overvinne,sigre;övervinna,besegra,segra;overvinde,besejre,sejre;overcome,defeat,conquer,beat
overgå,overstige;overgå,overstige;överträffa,överstiga;overgå,overstige;exceed,surpass,outdo
finne opp,oppfinner,oppfant;finne opp,oppfinnar;uppfinna,uppfann,uppfinnare;opfinde,opfandt,opfinder;invent,invented,inventor
grunnlegge,grunnla,stifte,grunnlegger;grunnleggje,skipe,stifte;grunda,grundade,stifta,grundare;grundlægge,grundlagde,stifte,grundlægger;founded,establish,founder
sette i gang,komme i gang,gå i gang,igangsette;setje i gang,kome i gang;sätta igång,komma igång,dra igång;sætte i gang,komme i gang,gå i gang;get started,start,initiate,commence
bli ferdig,gjøre ferdig,avslutning;bli ferdig,gjere ferdig,avslutning;bli klar,göra klart,bli färdig,avslutning;blive færdig,gøre færdig,afslutning;get done,wrap up,conclusion
holde på med,drive med,bedrive;halde på med,drive med;hålla på med,syssla med,ägna sig åt;være i gang med,beskæftige sig med,bedrive;be busy with,engage in
ha tenkt,ha i tankene;ha tenkt;ha för avsikt,planera att;have tænkt sig,agte;intend,plan to
ombestemme seg,skifte mening;ombestemme seg;ändra sig,ångra sig,byta åsikt;ombestemme sig,skifte mening;change your mind,change my mind,reconsider
bestemme seg,ta en beslutning,ta et valg;bestemme seg,ta ei avgjerd,ta eit val;bestämma sig,fatta beslut,fatta ett beslut;beslutte sig,træffe beslutning,tage en beslutning;make a decision,decide,make up your mind,make decisions
velge ut,plukke ut,utvalg;velje ut,plukke ut,utval;välja ut,plocka ut,urval;udvælge,plukke ud,udvalg;pick out,select,selection
heller,helst;heller,helst;hellre,helst;hellere,helst;rather,preferably
våge,tore,tør,turte,tørre;våge,tore,tør,torde;våga,tordes,törs,vågade;turde,turdet,vove;dare,dared,have the courage
risikere,ta sjansen;risikere,ta sjansen;riskera,chansa,ta risken;risikere,tage chancen;risk,take a chance,take the risk
satse,satsing,gå inn for;satse,satsing,gå inn for;satsa,satsning;satse,satsning;focus on,invest in,go for,bet on
legge vekt på,vektlegge,betone;leggje vekt på;lägga vikt vid,betona;lægge vægt på,betone;emphasize,emphasise,stress
vise seg,vise seg å være;vise seg;visa sig;vise sig;turn out,prove to be
handle om,dreie seg om,gå ut på;handle om,dreie seg om;handla om,gå ut på;handle om,dreje sig om,gå ud på;be about,deal with
stå for,forkortelse,forkortelse for;stå for,forkorting;stå för,förkortning,förkortas;stå for,forkortelse;stand for,stands for,abbreviation,acronym
bestå av,består av,laget av;bestå av,består av,laga av;bestå av,består av,gjord av;bestå af,består af,lavet af;consist of,made of,made up of,composed of
stamme fra,komme fra,opprinnelse,opphav;stamme frå,kome frå,opphav;härstamma,komma från,ursprung,härkomst;stamme fra,komme fra,oprindelse,ophav;originate,come from,derive,origin
befinne seg,befinner seg,være plassert;vere plassert;befinna sig,vara belägen,befinner sig;befinde sig,befinder sig;be located,be situated,is located,situated
forekomme,forekom,forekommer;førekome,førekjem;förekomma,förekommer,förekom;forekomme,forekommer,forekom;occur,occurs,be found
ta opp,plukke opp;plukke opp;plocka upp,ta upp;samle op,tage op;pick up,lift up
sette ned,legge ned,plassere,plassert;setje ned,plassere;ställa ner,lägga ner,placera;sætte ned,lægge ned,placere;put down,placed
gi bort,gi i gave,skjenke;gje bort,gje i gåve;ge bort,skänka;give væk,forære;give away,donate,gift
gi tilbake,levere tilbake;gje tilbake,levere attende;lämna tillbaka,ge tillbaka,returnera;give tilbage,aflevere,levere tilbage;give back,return,hand back
låne bort,låne ut,låne av;låne bort,låne ut;låna ut,låna av;låne ud,udlåne;lend,lend out,borrow from
leie ut,utleie,framleie,utleiebolig,utleieleilighet;leige ut,utleige,utleigebustad;hyra ut,uthyrning,andrahand,hyresbostad,hyresrätt;leje ud,udleje,fremleje,udlejning,lejebolig,lejelejlighed;rent out,sublet,sublease,letting,rental property,rental flat
ta vare på,bevare,oppbevare;ta vare på,bevare,oppbevare;bevara,förvara,ta till vara;bevare,opbevare,passe på;preserve,keep safe,conserve
pakke ut,åpne pakke;pakke ut;packa upp;pakke ud;unpack,unwrap
fylle ut,utfylling,fylle ut skjema;fylle ut,utfylling;fylla i,fylla ut;udfyldning;fill in,fill out,complete the form
melde seg inn,bli medlem,innmelding;melde seg inn,bli medlem;gå med i,bli medlem;melde sig ind,blive medlem;become a member,sign up
melde seg ut,si opp abonnement,si opp medlemskap;melde seg ut,seie opp abonnement;gå ur,säga upp abonnemang,avsluta abonnemang;melde sig ud,opsige abonnement,opsige medlemskab;cancel subscription,cancel membership,cancel my subscription,opt out
søke om,sende inn søknad;søkje om;ansöka om,lämna in ansökan;søge om,indsende ansøgning;apply for,submit an application
kreve inn,be om penger,innkreve;krevje inn;kräva in,driva in;opkræve,inddrive;collect
ta betalt,vippse,betale med kort;ta betalt,vippse;ta betalt,swisha,betala med kort;tage betaling,betale med kort,mobilepay;charge,pay by card,pay with card
holde seg våken,være våken;halde seg vaken;hålla sig vaken,vara vaken;holde sig vågen,være vågen;stay awake,stay up,awake
holde seg frisk,leve sunt,sunn livsstil;halde seg frisk,leve sunt;hålla sig frisk,leva hälsosamt,hälsosam;holde sig rask,leve sundt;stay healthy,live healthy,healthy lifestyle
holde orden,holde styr på;halde orden,halde styr på;hålla ordning,hålla reda på,hålla koll;holde orden,holde styr på;keep track of,keep track,stay organised
holde avstand,unngå å,styre unna;halde avstand,styre unna;hålla avstånd,hålla sig borta;holde afstand,holde sig væk;stay away,keep away,steer clear
se etter,lete etter,på leting,leting;sjå etter,leite etter;leta efter,söka efter;lede efter,søge efter,kigge efter;look for,search for,looking for
passe seg,være forsiktig;passe seg,vere varsam;akta sig,vara försiktig,se upp;passe på,være forsigtig;be careful,watch out,beware,look out
gjøre vondt,svi,verke,ømt;gjere vondt,svi,verke;göra ont,svida,värka,ömma;gøre ondt,svie,værke;hurts,sting,ache,be sore
kjede seg,kjedsomhet;keie seg,keisemd;ha tråkigt,uttråkad,långtråkigt;kede sig,kedsomhed;be bored,bored,boredom
angre på,anger;angre på,anger;ångra sig,ånger;fortryde,fortrydelse,anger;remorse
trives med,vantrives;trivast med;trivas med,vantrivas;trives med,mistrives;thrive,feel at home
le av,flire,fnise;le av,flire;skratta åt,fnissa;grine ad,fnise;laugh at,giggle
ligne,likne,ligner på,ligne på;likne,liknar på;likna,se ut som;ligne,ligner,se ud som;resemble,look like,looks like,similar to
skille seg ut,skille mellom;skilje seg ut;skilja sig,sticka ut,utmärka sig;skille sig ud;stand out,differ,be different
høres ut,lyde,lyder;høyrast ut,lyde;låter,lät;lyde,lyder,lød;sounds,sounded
gjette på,anslå,estimere;anslå,estimere;gissa;anslå,skønne,estimere;estimate
nevne noen,gi eksempler,ramse opp;nemne nokre,ramse opp;nämna några,ge exempel,räkna upp;nævne nogle,give eksempler,remse op;name some,give examples,enumerate
tilpasse seg,omstille;tilpasse seg,omstille;anpassa sig,ställa om;tilpasse sig,omstille;adapt,adjust,fit in
motivere seg,peppe;motivere seg,peppe;peppa,motivera sig;motivere sig,peppe;get motivated,motivated
bidra til,føre til,resultere i,medføre;bidra til,føre til,medføre;leda till,bidra till,resultera i;føre til,bidrage til,resultere i,medføre;lead to,result in,contribute to,bring about
utløse,trigge,framkalle;utløyse,framkalle;utlösa,trigga,framkalla;udløse,fremkalde;trigger,provoke,set off,induce
slakte,avlive;slakte,avlive;slakta,avliva;slagte,aflive;slaughter,put down
begrave,begravd,grave ned;gravleggje;begrava,begravd,gräva ner;begrave,begravet;bury,buried
henrette,dødsstraff;avrette,dødsstraff;avrätta,dödsstraff;henrette,dødsstraf;execute,execution,death penalty
omkomme,dø av,dødsårsak;omkome,døy av,dødsårsak;omkomma,dö av,dödsorsak;omkomme,dø af,dødsårsag;die of,perish,cause of death,pass away
adlyde,lystre,lydig;lyde,lystre,lydig;lyda,lydde,lydig;adlyde,lystre,lydig;obey,obedient,comply
sukke,stønne;sukke,stønne;sucka,stöna;sukke,stønne;sigh,moan,groan
svinge,dingle,gynge;svinge,dingle;svinga,dingla,gunga;svinge,dingle,gynge;swing,sway,dangle
slå seg ned,bosette seg;slå seg ned,busetje seg;slå sig ner,bosätta sig;slå sig ned,bosætte sig;settle,settle down
snurre,rotere,dreie rundt;snurre,rotere;snurra,rotera,snurrade;snurre,rotere,dreje rundt;spin,rotate,spinning
kompromiss,inngå kompromiss;kompromiss;kompromiss,kompromissa;kompromis,indgå kompromis;compromise,meet halfway
stå på hendene,slå hjul,salto;stå på hendene,slå hjul;stå på händer,hjula;stå på hænder,vejrmølle,salto;handstand,cartwheel,somersault
misforstå,misforståelse,misforsto;misforstå,mistyding,misforstod;missförstå,missförstånd,missuppfatta;misforstå,misforståelse,misforstod;misunderstand,misunderstanding,misunderstood
tegning,skisse,tegnekurs;teikning,skisse;teckning,skiss;tegning,skitse;drawing,sketch
ensomhet;einsemd;ensamhet;ensomhed;loneliness,solitude
usikkerhet;uvisse,usikkerheit;osäkerhet,ovisshet;usikkerhed,uvished;uncertainty,insecurity
`;
