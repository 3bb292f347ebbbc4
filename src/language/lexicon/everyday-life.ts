/** Food, culture, sport, weather, calendar, alarms, reminders, music, lists, time. Columns: nb; nn; sv; da; en. */
export const everydayLife = `
gjøremål,gjøremålsliste,huskeliste,oppgaveliste;gjeremål,hugseliste,oppgåveliste;att göra,att göra-lista,att-göra-lista,kom ihåg-lista;gøremål,huskeliste,opgaveliste,to do-liste;to-do,to do list,todo list,task list,checklist
lage liste,ny liste,opprette liste;lage liste,ny liste;skapa lista,ny lista,göra en lista;lave liste,ny liste,oprette liste;create a list,make a list,new list,start a list
legge til på lista,sette på lista,føye til på listen;leggje til på lista,setje på lista;lägga till på listan,sätta upp på listan;tilføje til listen,skrive på listen,sætte på listen;add to list,put on the list
fjerne fra lista,stryke fra lista,slette fra listen;fjerne frå lista,stryke frå lista;ta bort från listan,stryka från listan;fjerne fra listen,slette fra listen;remove from list,take off the list,delete from list
notat,notater,notere;notat,notere;anteckning,anteckningar,anteckna,notera;note,notat,notater,notere;note,notes,memo,write down
minne meg på,husk å,påminn meg;minn meg på,hugs å;påminn mig,kom ihåg att;mind mig om,husk mig på,påmind mig;remind me,set a reminder,reminder to
sette alarm,stille alarm,stille vekkerklokka,vekk meg;setje alarm,stille vekkjarklokka,vekk meg;ställa alarm,sätta alarm,ställ klockan,väck mig;sætte alarm,stille vækkeuret,væk mig,indstille alarm;set alarm,set an alarm,wake me up,wake me
slå av alarmen,fjerne alarm,avbryte alarm;slå av alarmen,fjerne alarm;stänga av alarmet,ta bort alarm;slå alarmen fra,slette alarm,slukke alarmen;turn off alarm,cancel alarm,delete alarm,stop the alarm
stille timer,sette timer,starte nedtelling;stille timer,starte nedteljing;ställa timer,sätta timer,starta nedräkning;indstille timer,sætte timer,starte nedtælling;set a timer,start timer,start countdown
gjøremål i dag,planer i dag,dagens avtaler;dagens avtalar,planar i dag;dagens bokningar,planer idag;dagens aftaler,planer i dag;agenda for today,my day,plans today,today's appointments
kalenderavtale,legge inn i kalenderen,kalenderoppføring,møteforespørsel;kalenderavtale,leggje inn i kalenderen;kalenderhändelse,kalenderbokning,lägga in i kalendern,mötesförfrågan;kalenderaftale,kalenderbegivenhed,lægge i kalenderen,mødeindkaldelse;calendar event,calendar entry,add to calendar,meeting request
rød dag,røde dager,helligdag,helligdager,fridager i året;raud dag,heilagdag,heilagdagar;röd dag,röda dagar,helgdag,helgdagar;helligdag,helligdage,fridage i året;public holiday,public holidays,bank holiday,national holiday
ukenummer,ukenr,partallsuke,oddetallsuke;vekenummer,partalsveke,oddetalsveke;veckonummer,jämn vecka,udda vecka;ugenummer,lige uge,ulige uge;week number,even week,odd week
hvor mye er klokka,hva er klokka,klokkeslett,nåværende tid;klokkeslett,kva er klokka;vad är klockan,klockslag,hur mycket är klockan;hvad er klokken,klokkeslæt;what time is it,current time,time of day
sommertid,vintertid,stille klokka,normaltid;sommartid,vintertid,stille klokka;sommartid,vintertid,ställa om klockan,normaltid;sommertid,vintertid,stille uret;daylight saving time,summer time,clock change,clocks change
kvart over,kvart på,halv time,kvarter;kvart over,kvart på,halvtime,kvarter;kvart över,kvart i,halvtimme,kvart;kvart over,kvart i,halv time,kvarter;quarter past,quarter to,half hour,quarter of an hour
overmorgen,i overmorgen;overmorgon,i overmorgon;i övermorgon,övermorgon;overmorgen,i overmorgen;day after tomorrow
forgårs,i forgårs;i førgår,førgår;i förrgår,förrgår;i forgårs,forgårs;day before yesterday
annenhver uke,hver fjortende dag,hver 14. dag;annakvar veke;varannan vecka,var fjortonde dag;hver anden uge,hver fjortende dag;every other week,fortnightly,biweekly,every two weeks
døgn,døgnet rundt,døgnåpen,nattåpent;døgn,døgnet rundt,døgnope;dygn,dygnet runt,dygnetruntöppet;døgn,døgnet rundt,døgnåben;around the clock,24 hours,open 24 hours,round the clock
nyttårsaften,nyttår,første nyttårsdag;nyttårsaftan,nyttår;nyårsafton,nyår,nyårsdagen;nytårsaften,nytår,nytårsdag;new year's eve,new year,new year's day
morsdag,farsdag,valentinsdag;morsdag,farsdag,valentinsdag;mors dag,fars dag,alla hjärtans dag;mors dag,fars dag,valentinsdag;mother's day,father's day,valentine's day
værmelding for helga,langtidsvarsel,blir det regn,hvordan blir været;langtidsvarsel,korleis blir vêret;långtidsprognos,blir det regn,hur blir vädret;langtidsudsigt,bliver det regn,hvordan bliver vejret;long-range forecast,will it rain,weather outlook,ten day forecast
kuling,stormvarsel,vindstyrke,vindkast,orkanvarsel;kuling,stormvarsel,vindstyrke,vindkast;kuling,stormvarning,vindstyrka,vindby,vindbyar;kuling,stormvarsel,vindstyrke,vindstød;gale,storm warning,wind force,gust,wind speed
farevarsel,oransje farenivå,rødt farevarsel,gult farevarsel;farevarsel,oransje farenivå;vädervarning,orange varning,röd varning,gul varning,smhi;vejrvarsel,varsel om farligt vejr,rødt varsel,dmi;weather warning,severe weather warning,red warning,orange alert
snødybde,skiføre,skiforhold,nysnø,snøfall;snødjupn,skiføre,nysnø,snøfall;snödjup,skidföre,nysnö,snöfall;snedybde,skiføre,nysne,snefald;snow depth,ski conditions,fresh snow,snowfall
uv-indeks,solkrem,solbrent,solbriller;uv-indeks,solkrem,solbrend,solbriller;uv-index,solkräm,bränna sig i solen,solglasögon;uv-indeks,solcreme,solskoldet,solbriller;uv index,sunscreen,sunburn,sunglasses,sun cream
spille musikk,sette på musikk,spill en sang;spele musikk,setje på musikk;spela musik,sätta på musik,spela en låt;spille musik,sætte musik på,spil en sang;play music,play a song,put on music,play some music
volum,skru opp lyden,skru ned lyden,høyere volum,lydstyrke;volum,skru opp lyden,skru ned lyden;volym,höja volymen,sänka volymen,ljudstyrka;volumen,skrue op,skrue ned for lyden,lydstyrke;volume,turn up,turn down,louder volume,sound level
forrige sang,spol tilbake,spole,neste spor;førre song,spole tilbake;föregående låt,spola tillbaka,spola;forrige sang,spole tilbage,spole;previous song,rewind,fast forward,previous track
radiokanal,radiostasjon,høre på radio,nettradio;radiokanal,radiostasjon;radiokanal,radiostation,lyssna på radio;radiokanal,radiostation,høre radio,netradio;radio station,radio channel,listen to radio,tune in
musikkfestival,festival,konsertbillett,billettsalg,utsolgt konsert;musikkfestival,festival,konsertbillett;musikfestival,festival,konsertbiljett,biljettsläpp;musikfestival,festival,koncertbillet,billetsalg;music festival,festival,concert ticket,concert tickets,gig
barnekor,korps,orkester,dirigent,sangkor;songkor,korps,orkester,dirigent;orkester,dirigent,blåsorkester,körsång;kor,orkester,dirigent,korsang;choir,orchestra,brass band,conductor
trommer,tromme;trommer,tromme;trummor,trumma;trommer,tromme;drums,drum
trekkspill;trekkspel;dragspel;harmonika;accordion
fløyte;fløyte;flöjt;fløjte;flute
musikkinstrument;musikkinstrument;musikinstrument;musikinstrument;musical instrument
sangtekst,noter,tekst til sangen;songtekst,notar;låttext,sångtext,noter;sangtekst,noder;lyrics,sheet music,song lyrics
strikking,strikke,hekle,sy,søm,håndarbeid;strikking,strikke,hekle,sy,handarbeid;stickning,sticka,virka,sy,handarbete;strikning,strikke,hækle,sy,håndarbejde;knitting,knit,crochet,sewing,sew,needlework
kinobillett,filmtid,kinoprogram,premiere,aldersgrense på film;kinobillett,kinoprogram,premiere;biobiljett,bioprogram,premiär,åldersgräns på film;biografbillet,biografprogram,premiere,aldersgrænse på film;cinema ticket,movie ticket,film times,premiere,movie times,age rating
teaterbillett,teaterstykke,musikal,revy,stand-up;teaterbillett,teaterstykke,musikal,revy;teaterbiljett,pjäs,musikal,revy,ståupp;teaterbillet,teaterstykke,musical,revy,standup;theatre ticket,theatre play,musical,revue,stand-up comedy
kulturtilbud,kulturhus,kulturarrangement,kulturkalender,kulturstøtte;kulturtilbod,kulturhus,kulturarrangement;kulturutbud,kulturhus,kulturevenemang,kulturstöd;kulturtilbud,kulturhus,kulturarrangement,kulturstøtte,kulturkalender;cultural event,arts centre,culture centre,cultural activities,arts funding
idrettshall,idrettsanlegg,gymsal,garderobe,fotballbane,kunstgress;idrettshall,idrettsanlegg,gymsal,garderobe,fotballbane;idrottshall,idrottsplats,sporthall,gymnastiksal,omklädningsrum,konstgräsplan;idrætshal,sportshal,idrætsanlæg,gymnastiksal,omklædningsrum,kunstgræsbane;sports hall,sports centre,sports facility,changing room,football pitch,artificial turf
idrettslag,sportsklubb,idrettsforening,treningsavgift;idrettslag,sportsklubb,treningsavgift;idrottsförening,idrottsklubb,träningsavgift;idrætsforening,sportsklub,idrætsklub;sports club,athletic club,training fee
heiskort,skianlegg,skitrekk,alpinanlegg,skibakke;heiskort,skianlegg,skitrekk,skibakke;liftkort,skidanläggning,skidlift,skidbacke,skidort;liftkort,skisportssted,skilift,skibakke;lift pass,ski pass,ski resort,ski lift,ski slope
skøyter,skøytebane,ishall,ishockey,skøyteis;skeiser,skeisebane,ishall,ishockey;skridskor,skridskobana,ishall,ishockey,åka skridskor;skøjter,skøjtebane,skøjtehal,ishockey;ice skates,skating rink,ice rink,ice hockey,ice skating
badminton;badminton;badminton;badminton;badminton
bordtennis;bordtennis;bordtennis,pingis;bordtennis;table tennis,ping pong
innebandy;innebandy;innebandy;floorball;floorball
friidrett,maraton,løpetur,joggetur,jogge,halvmaraton;friidrett,maraton,joggetur,jogge;friidrott,maraton,löprunda,jogga,löpning,lopp;atletik,maraton,løbetur,jogge,motionsløb,halvmaraton;athletics,marathon,running race,jogging,jog,half marathon
golfbane,grønt kort golf,golfklubb,handikap i golf;golfbane,golfklubb;golfbana,golfklubb,grönt kort;golfbane,golfklub,golfkørekort;golf course,golf club,green card golf
kajakk,kano,padling,padle,seilbåt,redningsvest;kajakk,kano,padling,padle,seglbåt,redningsvest;kajak,kanot,paddling,paddla,segelbåt,flytväst;kajak,kano,padle,ro i kajak,sejlbåd,redningsvest;kayak,canoe,paddling,sailing boat,life jacket
speider,speidergruppe,leir,sommerleir,ferieklubb;speidar,speidargruppe,leir,sommarleir;scout,scoutkår,läger,sommarläger,kollo,sommarkollo;spejder,spejdergruppe,lejr,sommerlejr,feriekoloni;scout,scouts,camp for children,summer camp
bursdagsfest,bursdagsgave,gratulerer med dagen,barnebursdag;bursdagsfest,bursdagsgåve,gratulerer med dagen;födelsedagsfest,födelsedagspresent,grattis på födelsedagen,barnkalas,kalas;fødselsdagsfest,fødselsdagsgave,tillykke med fødselsdagen,børnefødselsdag;birthday party,birthday present,happy birthday,children's party
invitasjon,bryllupsinvitasjon,gjesteliste,svarfrist;invitasjon,gjesteliste,svarfrist;inbjudan,inbjudningskort,gästlista,osa;invitation,indbydelse,gæsteliste,svarudbedes;invitation,guest list,rsvp
mateoppskrift,middagstips,middagsforslag;middagstips,middagsforslag;matrecept,middagstips,vad ska vi äta,veckomeny;madopskrift,aftensmad opskrift,madplan,hvad skal vi spise;cooking recipe,dinner idea,what to cook,meal plan,food recipe
steketid,koketid,ovnstemperatur;steiketid,koketid,omnstemperatur;tillagningstid,koktid,ugnstemperatur,stektid;stegetid,kogetid,ovntemperatur,tilberedningstid;cooking time,oven temperature,baking time
hvetemel,mel,tørrgjær,bakepulver,deig,natron;kveitemjøl,mjøl,gjær,bakepulver,deig;vetemjöl,mjöl,jäst,bakpulver,deg,bikarbonat;hvedemel,mel,gær,bagepulver,dej,natron;flour,wheat flour,yeast,baking powder,dough,baking soda
purre;purre;purjolök;porre;leek
paprika;paprika;paprika;peberfrugt;bell pepper
karri;karri;curry;karry;curry
persille;persille;persilja;persille;parsley
kanel;kanel;kanel;kanel;cinnamon
ingefær;ingefær;ingefära;ingefær;ginger
pølse;pølse;korv;pølse;sausage
kjøttkaker,kjøttboller;kjøtkaker;köttbullar;frikadeller,kødboller;meatballs
pålegg;pålegg;pålägg;pålæg;cold cuts,sandwich topping
spagetti;spagetti;spagetti;spaghetti;spaghetti
nudler;nudlar;nudlar;nudler;noodles
bønner;bønner;bönor;bønner;beans
erter;erter;ärtor;ærter;peas
linser;linser;linser;linser;lentils
nøtter;nøtter;nötter;nødder;nuts
mandel;mandel;mandel;mandel;almond,almonds
bolle,boller,kanelbolle,rundstykke,wienerbrød;bolle,bollar,kanelbolle,rundstykke;bulle,bullar,kanelbulle,fralla,wienerbröd;bolle,kanelsnegl,rundstykke,wienerbrød;bun,buns,cinnamon bun,bread roll,danish pastry
godteri,snop,slikkerier,lakris,sukkertøy;godteri,snop,lakris,sukkertøy;godis,sötsaker,lakrits,lösgodis;slik,bolsjer,lakrids,blandselv-slik;sweets,candy,liquorice,lollipop
brus,mineralvann,energidrikk,leskedrikk;brus,mineralvatn,energidrikk;läsk,mineralvatten,energidryck,läskedryck;sodavand,mineralvand,energidrik,danskvand;soft drink,soda,mineral water,energy drink,fizzy drink
brennevin,akevitt,vodka,polet,vinmonopolet,taxfree-kvote;brennevin,akevitt,vinmonopolet,polet;sprit,brännvin,akvavit,systembolaget;spiritus,snaps,akvavit,brændevin;spirits,liquor,vodka,off-licence,liquor store
vegetar,vegetarmat,vegansk,veganer,plantebasert;vegetar,vegetarmat,vegansk,veganar;vegetarian,vegetarisk,vegan,vegansk,växtbaserad;vegetar,vegetarisk,vegansk,veganer,plantebaseret;vegetarian,vegan,plant-based,meat-free
glutenfri,cøliaki,laktosefri,laktoseintolerant,nøtteallergi,matallergi;glutenfri,cøliaki,laktosefri,matallergi;glutenfri,celiaki,laktosfri,laktosintolerant,nötallergi,matallergi;glutenfri,cøliaki,laktosefri,laktoseintolerant,nøddeallergi,fødevareallergi;gluten-free,coeliac,lactose-free,lactose intolerant,nut allergy,food allergy
holdbarhet,holdbarhetsdato,best før,siste forbruksdag,utgått på dato;haldbarheit,best før,siste forbruksdag;hållbarhet,bäst före,bäst före-datum,sista förbrukningsdag;holdbarhed,bedst før,mindst holdbar til,sidste anvendelsesdato;shelf life,best before,use by,expiry date of food,sell-by date
matsvinn,matrester,rester,kaste mat;matsvinn,matrestar,kaste mat;matsvinn,matrester,slänga mat;madspild,madrester,smide mad ud;food waste,leftovers,throw away food
kalorifattig,protein,fett,karbohydrater,fiber i mat;protein,feitt,karbohydrat;protein,fett,kolhydrater,kalorifattig;protein,fedt,kulhydrater,kaloriefattig;protein,fat,carbohydrates,carbs,low-calorie
desiliter,deciliter;desiliter;deciliter;deciliter;decilitre,deciliter
liter;liter;liter;liter;litre,liter,liters
spiseskje;matskei,spiseskei;matsked;spiseskefuld;tablespoon
teskje;teskei;tesked;teskefuld;teaspoon
gram;gram;gram;gram;gram,grams
måleenhet;måleining;måttenhet;måleenhed;unit of measurement
hekto;hekto;hekto;hundrede gram;hundred grams
tonn;tonn;ton;ton;tonne,ton
stekepanne,kjele,kasserolle,langpanne,visp,mikrobølgeovn;steikepanne,kjele,kasserolle,visp,mikrobølgjeomn;stekpanna,kastrull,långpanna,visp,mikrovågsugn,mikro;stegepande,kasserolle,bradepande,piskeris,mikroovn,mikrobølgeovn;frying pan,saucepan,baking tray,whisk,microwave
take away,takeaway,hente mat,bestille mat,matlevering,pizzalevering;takeaway,hente mat,tinge mat,matlevering;hämtmat,beställa mat,matleverans,ta med mat;takeaway,bestille mad,madlevering,hente mad;takeaway,take-out,order food,food delivery,pizza delivery
bestille bord,ledig bord,reservere bord,restaurantbesøk;tinge bord,ledig bord,reservere bord;boka bord,ledigt bord,reservera bord;bestille bord,ledigt bord,reservere bord;book a table,table for two,reserve a table,restaurant reservation
driks,drikkepenger;drikkepengar;dricks,ge dricks;drikkepenge;tip,gratuity,tipping
regningen takk,dele regningen,betale på restaurant;rekninga takk,dele rekninga;notan,notan tack,dela notan;regningen tak,dele regningen;the bill please,split the bill,check please
meny på restaurant,barnemeny,dagens rett,forrett,hovedrett,tilbehør;barnemeny,dagens rett,forrett,hovudrett;matsedel,meny,barnmeny,dagens rätt,förrätt,huvudrätt,tillbehör;spisekort,menukort,børnemenu,dagens ret,forret,hovedret,tilbehør;food menu,children's menu,dish of the day,starter,main course,side dish
tv-program,tv-guide,hva går på tv,tv-kanal;tv-program,tv-kanal;tv-program,tv-tablå,tv-kanal,vad går på tv;tv-program,tv-kanal,tv-oversigt;tv programme,tv guide,tv channel,what's on tv
brettspill,kortspill,sjakk,puslespill,kryssord;brettspel,kortspel,sjakk,puslespel,kryssord;brädspel,kortspel,schack,pussel,korsord;brætspil,kortspil,skak,puslespil,krydsord;board game,card game,chess,jigsaw,puzzle,crossword
dataspill,tv-spill,spillkonsoll,playstation,videospill;dataspel,tv-spel,spelkonsoll;datorspel,tv-spel,spelkonsol,playstation;computerspil,spillekonsol,playstation,videospil;video game,computer game,game console,gaming,playstation
quiz,gjettelek,spørrelek;quiz,gjettelek;frågesport,quiz,tipspromenad;quiz,gættekonkurrence;quiz,trivia
termostat,skru opp varmen,innetemperatur,senke temperaturen;termostat,skru opp varmen,innetemperatur;termostat,höja värmen,inomhustemperatur,sänka temperaturen;termostat,skrue op for varmen,indetemperatur,sænke temperaturen;thermostat,turn up the heat,indoor temperature,room temperature
støvsuge,robotstøvsuger,rengjøring,vaskehjelp,renhold,renholder;støvsuge,reinhald,reinhaldar,vaskehjelp;dammsuga,robotdammsugare,städning,städare,städhjälp,lokalvårdare;støvsuge,robotstøvsuger,rengøring,rengøringshjælp,rengøringsassistent;vacuum,robot vacuum,cleaning,cleaner,house cleaning
klesvask,stryke klær,strykejern,flekkfjerner,renseri;klesvask,stryke klede,strykejern;tvätt,stryka kläder,strykjärn,fläckborttagning,kemtvätt;tøjvask,stryge tøj,strygejern,pletfjerner,renseri;washing clothes,ironing,iron clothes,stain removal,dry cleaning
sokker;sokkar;sockor;sokker;socks
strømper,strømpebukse;strømper,strømpebukse;strumpor,strumpbyxor;strømper,strømpebukser;stockings,tights
truse;truse;trosor;trusser;panties,knickers
behå,bh;bh;bh;bh;bra
støvler,gummistøvler;støvlar,gummistøvlar;stövlar,gummistövlar;støvler,gummistøvler;boots,wellingtons
joggesko;joggesko;gymnastikskor;kondisko,gummisko;trainers,sneakers
tøfler;tøflar;tofflor;hjemmesko;slippers
såpe;såpe;tvål;sæbe;soap
toalettpapir,dopapir;toalettpapir,dopapir;toalettpapper;toiletpapir;toilet paper
dyne;dyne;täcke;dyne;duvet,quilt
sengetøy;sengjetøy;sängkläder;sengetøj;bedding,bed linen
`;
