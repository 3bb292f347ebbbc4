/** Schools, universities, training, and abstract words of informative texts. Columns: nb; nn; sv; da; en. */
export const school = `
skole,skolen,skoler;skule,skular;skola,skolan,skolor;skole,skolen,skoler;school,schools
grunnskole,barneskole,ungdomsskole;grunnskule,barneskule,ungdomsskule;grundskola,högstadium;folkeskole,grundskole;primary school,elementary school,secondary school
videregående,gymnas;vidaregåande;gymnasium,gymnasieskola;gymnasium;high school,upper secondary,secondary school
universitet,høgskole,høyskole;universitet,høgskule;universitet,högskola;universitet,højskole;university,college
fakultet,institutt;fakultet,institutt;fakultet,institution;fakultet,institut;faculty,institute,department
elev,elever;elev;elev,elever;elev,elever;pupil,student,pupils
student,studenter;student,studentar;student,studenter;studerende,student;student,students
lærer,lærere,læreren;lærar,lærarar;lärare,läraren;lærer,lærere,læreren;teacher,teachers
professor,foreleser;professor,forelesar;professor,föreläsare;professor,forelæser;professor,lecturer
rektor;rektor;rektor;rektor,skoleleder;principal,headmaster,head teacher,rector
klasse,klassen,klasser;klasse;klass,klassen;klasse,klassen;class,classes,grade
klasserom,auditorium;klasserom,auditorium;klassrum,hörsal;klasselokale,auditorium;classroom,auditorium,lecture hall
undervisning;undervisning;undervisning;undervisning;teaching,education,instruction
utdanning,utdannelse,utdannet;utdanning;utbildning,utbildad;uddannelse,uddannet;education,educated,training
opplæring,kurs,kurset,trening;opplæring,kurs;utbildning,kurs,kursen,upplärning;oplæring,kursus,kurser,undervisning;training,course,courses
påmelding,melde på,melde seg på,påmeldt;påmelding,melde på;anmälan,anmäla sig,anmäld;tilmelding,tilmelde,tilmeldt;registration,sign up,enrolment,enroll,register
avmelding,melde av,melde seg av;avmelding;avanmälan,avanmäla,avregistrera;afmelding,framelde;unsubscribe,deregister,cancel registration,withdraw
kursholder,instruktør;kurshaldar,instruktør;kursledare,instruktör;kursholder,instruktør,underviser;instructor,trainer,course leader
kursbevis,sertifikat,diplom;kursbevis,sertifikat,diplom;kursintyg,certifikat,diplom,intyg;kursusbevis,certifikat,diplom;certificate,diploma
eksamen,prøve;eksamen,prøve;tentamen,prov,tenta,examen;eksamen,prøve;exam,examination,test
karakter,karakterer;karakter;betyg;karakter,karakterer;grade,mark,grades,character
lekse,lekser,hjemmelekse;lekse;läxa,läxor;lektie,lektier;homework,lesson
leksjon,forelesning,time;leksjon,førelesing;lektion,föreläsning;lektion,forelæsning;lesson,lecture,class
oppgave,innlevering,oblig;oppgåve,innlevering;uppgift,inlämning,inlämningsuppgift;opgave,aflevering;assignment,task,exercise,paper
pensum,studieplan,læreplan;pensum,studieplan,læreplan;kurslitteratur,studieplan,läroplan;pensum,studieplan,læseplan;curriculum,syllabus,reading list
studium,studier,studieprogram;studium,studieprogram;studier,studieprogram,program;studium,studie,studier;study,studies,degree programme
opptak,opptakskrav;opptak;antagning,behörighet;optagelse;admission,intake,recording
semester,termin;semester;termin;semester;semester,term
timeplan,timeplaner;timeplan;schema;skema,timeplan;timetable,schedule
skolefritidsordning,sfo;skulefritidsordning,sfo;fritids,fritidshem;sfo,skolefritidsordning;after-school programme,after school care
stipend,stipender,borteboerstipend,utstyrsstipend;stipend,bortebuarstipend;stipendium,stipendier,studiemedel,inackorderingstillägg;stipendium,stipendier,legat,legater,su;scholarship,grant,stipend,bursary
avhandling,oppgave,masteroppgave;avhandling,masteroppgåve;avhandling,uppsats;afhandling,speciale;thesis,dissertation,essay
bibliotek,biblioteket;bibliotek;bibliotek;bibliotek;library
ordbok;ordbok;ordbok,lexikon;ordbog;dictionary
blyant,penn;blyant,penn;penna,blyertspenna;blyant,pen;pencil,pen
lærebok,læremiddel;lærebok;lärobok,läromedel;lærebog;textbook
friminutt,pause;friminutt,pause;rast,paus;frikvarter,pause;break,recess,pause
mobbing,mobbe;mobbing;mobbning,mobba;mobning,mobbe;bullying,bully
nybegynner,viderekommen;nybegynnar;nybörjare;begynder;beginner,advanced
øvelse,trening;øving,trening;övning,träning;øvelse,træning;exercise,practice,training
veiledning,håndbok,bruksanvisning,brukerveiledning;rettleiing,handbok;handledning,handbok,bruksanvisning,manual;vejledning,håndbog,brugsanvisning,manual;guide,manual,handbook,instructions,guidance
video,opplæringsvideo,film;video;video,film;video;video
e-læring,nettkurs;e-læring,nettkurs;e-lärande,webbkurs,nätkurs;e-læring,netkursus;e-learning,online course
superbruker,superbrukere;superbrukar;superanvändare;superbruger;super user,superuser,power user,champion
deltaker,deltakere;deltakar;deltagare;deltager,deltagere;participant,participants,attendee
arrangement,konferanse,seminar;arrangement,konferanse,seminar;evenemang,konferens,seminarium;arrangement,konference,seminar;event,conference,seminar
sertifisering,kompetanse,ferdighet,ferdigheter;kompetanse,dugleik;certifiering,kompetens,färdighet;certificering,kompetence,færdighed;certification,competence,skill,skills
fagperson,ekspert,eksperter,spesialist;ekspert,fagperson,spesialist;expert,experter,specialist;ekspert,eksperter,specialist,fagperson;expert,experts,specialist,professional
begrep,uttrykk;omgrep,uttrykk;begrepp,uttryck;begreb,udtryk;concept,term,expression
definisjon,definere;definisjon;definition,definiera;definition,definere;definition,define
betydning,mening;tyding,meining;betydelse,innebörd;betydning;meaning,significance,importance
tolke,tolk,tolkning;tolke,tolk;tolka,tolk,tolkning;tolke,tolk,fortolkning;interpret,interpreter,interpretation
oversettelse;omsetjing;översättning;oversættelse;translation
sammenheng,kontekst;samanheng;sammanhang,kontext;sammenhæng,kontekst;context,connection
faktor,faktorer;faktor;faktor,faktorer;faktor,faktorer;factor,factors
punkt,poeng,detalj;punkt,poeng,detalj;punkt,poäng,detalj;punkt,point,detalje;point,detail,points
type,typer,sort,slag;type,slag,sort;typ,sort,slag;type,sort,slags;type,kind,sort
form,formen;form;form;form;form,shape
struktur;struktur;struktur;struktur;structure
funksjon,funksjoner,funksjonalitet;funksjon;funktion,funktioner,funktionalitet;funktion,funktioner,funktionalitet;function,feature,functionality,features
egenskap,egenskaper;eigenskap;egenskap,egenskaper;egenskab,egenskaber;property,characteristic,quality,attribute
vurdering,vurdere;vurdering,vurdere;bedömning,bedöma,värdera,överväga;vurdering,vurdere,overveje;assessment,evaluate,consider,assess,evaluation
analyse,analysere;analyse,analysere;analys,analysera;analyse,analysere;analysis,analyze,analyse
undersøkelse,spørreundersøkelse;undersøking;undersökning,enkät;undersøgelse,spørgeskema;survey,investigation,examination,study
tilbakemelding;tilbakemelding;återkoppling,feedback;tilbagemelding,feedback;feedback
karriere;karriere;karriär;karriere;career
suksess;suksess;framgång,succé;succes;success
konkurranse,konkurrere;konkurranse,tevling;tävling,konkurrens,tävla;konkurrence,konkurrere;competition,contest,compete
seier,nederlag;siger,nederlag;seger,nederlag;sejr,nederlag;victory,win,defeat
mester,mesterskap;meister,meisterskap;mästare,mästerskap;mester,mesterskab;champion,championship,master
trener;trenar;tränare;træner;coach,trainer
publikum,tilskuer;publikum,tilskodar;publik,åskådare;publikum,tilskuer;audience,spectator,crowd
fan,tilhenger;tilhengjar,fan;anhängare,fan;tilhænger,fan;fan,supporter
forfatter;forfattar;författare;forfatter;author,writer
skuespiller;skodespelar;skådespelare;skuespiller;actor,actress
regissør;regissør;regissör;instruktør;director
serie,episode;serie,episode;serie,avsnitt;serie,afsnit;series,episode,show
medier,media;media;media,medier;medier,medie;media
reklame,annonse;reklame,annonse;reklam,annons;reklame,annonce;advertisement,advertising,ad,commercial
undertekst,kapittel,avsnitt;kapittel,avsnitt;kapitel,stycke,avsnitt;kapitel,afsnit;chapter,paragraph,section
livsstil,kosthold,diett,slanke;kosthald,diett;kost,diet,banta;kost,diæt;diet,lifestyle,slim
frisør,hårklipp;frisør;frisör;frisør;hairdresser,haircut,barber
kalori,kalorier,næring;kalori,næring;kalori,kalorier,näring;kalorie,næring;calorie,calories,nutrition
oppskrift,ingrediens,ingredienser;oppskrift,ingrediens;recept,ingrediens,ingredienser;opskrift,ingrediens;recipe,ingredient,ingredients
kokk,kokker;kokk,kokkar;kock,kockar;kok,kokke;chef,cook
søppel,avfall,søppelkasse;boss,avfall,søppel;sopor,avfall,skräp;affald,skrald;trash,garbage,waste,rubbish
paraply;paraply;paraply;paraply;umbrella
leke,leketøy,dukke;leike,leiketøy;leksak,docka;legetøj,dukke;toy,doll
bagasje,koffert;bagasje,koffert;bagage,resväska;bagage,kuffert;luggage,suitcase,baggage
billett,billetter;billett;biljett,biljetter;billet,billetter;ticket,tickets
drosje,taxi;drosje,taxi;taxi;taxa,taxi;taxi,cab
passasjer,sjåfør;passasjer,sjåfør;passagerare,förare,chaufför;passager,chauffør;passenger,driver
hjul,dekk;hjul,dekk;hjul,däck;hjul,dæk;wheel,tire,tyre
bensin,drivstoff,diesel;bensin,drivstoff;bensin,bränsle,diesel;benzin,brændstof,diesel;gas,petrol,fuel,gasoline
verksted,mekaniker;verkstad,mekanikar;verkstad,mekaniker;værksted,mekaniker;workshop,garage,mechanic
havn,kai;hamn,kai;hamn,kaj;havn,kaj;harbor,port,harbour
grense,grenser;grense;gräns,gränser;grænse,grænser;border,limit,boundary
hovedstad;hovudstad;huvudstad;hovedstad;capital
befolkning,innbyggertall;folketal,befolkning;befolkning,folkmängd;befolkning,folketal;population
innfødt,urfolk;urfolk;urfolk,ursprungsbefolkning;oprindelig,urbefolkning;indigenous,native
flagg;flagg;flagga;flag;flag
symbol,tegn;symbol,teikn;symbol,tecken;symbol,tegn;symbol,sign
skygge;skugge;skugga;skygge;shadow,shade
bunn,topp;botn,topp;botten,topp;bund,top;bottom,top,peak
overflate;overflate;yta;overflade;surface
hull;hol;hål;hul;hole
tau,tråd;tau,tråd;rep,tråd;reb,tråd;rope,thread,string
støv,skitt;støv,skit;damm,smuts;støv,snavs;dust,dirt
bombe,eksplosjon,eksplodere;bombe,eksplosjon;bomb,explosion,explodera;bombe,eksplosion,eksplodere;bomb,explosion,explode,blast
terror,terrorist;terror,terrorist;terror,terrorist;terror,terrorist;terror,terrorist,terrorism
orkan,tornado,syklon;orkan,tornado;orkan,tornado,cyklon;orkan,tornado,cyklon;hurricane,tornado,cyclone
redning,redningsaksjon;redning;räddning;redning;rescue,salvation
satellitt,rakett,romfart,romskip;satellitt,rakett,romfart;satellit,raket,rymd,rymdskepp;satellit,raket,rumskib,rumfart;satellite,rocket,space,spaceship
univers,planet;univers,planet;universum,planet;univers,planet;universe,planet
atom,kjernekraft;atom,kjernekraft;atom,kärnkraft;atom,atomkraft,kernekraft;nuclear,atomic,atom
teori,hypotese;teori,hypotese;teori,hypotes;teori,hypotese;theory,hypothesis
filosofi,psykologi;filosofi,psykologi;filosofi,psykologi;filosofi,psykologi;philosophy,psychology
spor,bane;spor,bane;spår,bana;spor,bane;track,trail
krets,sirkel,ring;krins,sirkel,ring;krets,cirkel,ring;kreds,cirkel,ring;circle,ring
linje,strek;line,strek;linje,streck;linje,streg;line
kjønn,mannlig,kvinnelig;kjønn,mannleg,kvinneleg;kön,manlig,kvinnlig;køn,mandlig,kvindelig;gender,sex,male,female
seksuell,sex;seksuell,sex;sexuell,sex;seksuel,sex;sexual,sex
vold,voldelig;vald,valdeleg;våld,våldsam;vold,voldelig;violence,violent
overgrep,misbruk;overgrep,misbruk;övergrepp,missbruk;overgreb,misbrug;abuse,assault
voldtekt;valdtekt;våldtäkt;voldtægt;rape
rus,narkotika,alkohol;rus,narkotika,alkohol;droger,narkotika,alkohol;stoffer,narkotika,alkohol;drug,drugs,alcohol,narcotics
selvmord;sjølvmord;självmord;selvmord;suicide
begravelse,grav;gravferd,grav;begravning,grav;begravelse,grav;funeral,grave
arv,arve;arv,arve;arv,ärva;arv,arve;inheritance,inherit,heritage
slekt,slektning;slekt,slektning;släkt,släkting;slægt,slægtning;relative,kin
generasjon;generasjon;generation;generation;generation
rase,rasisme;rase,rasisme;ras,rasism;race,racisme;race,racism
likestilling,diskriminering;likestilling,diskriminering;jämställdhet,diskriminering;ligestilling,diskrimination;equality,discrimination
menneskerettigheter;menneskerettar;mänskliga rättigheter;menneskerettigheder;human rights
protest,demonstrasjon,opprør;protest,demonstrasjon,opprør;protest,demonstration,uppror;protest,demonstration,oprør;protest,demonstration,riot,rebellion
sanksjon,sanksjoner;sanksjon;sanktion,sanktioner;sanktion,sanktioner;sanction,sanctions
avtale om,traktat;traktat;fördrag,traktat;traktat;treaty,agreement
union,forente;union,sameint;union,förenade;union,forenede;union,united
konflikt,strid;konflikt,strid;konflikt,strid,tvist;konflikt,strid;conflict,dispute
trussel,true,truet,utpresse;trugsmål,truge,truga;hot,hota,hotar,hotade,utpressa;trussel,true,truede,afpresse;threat,threaten,threatened,blackmail
skandale;skandale;skandal;skandale;scandal
rykte,rykter;rykte;rykte,rykten;rygte,rygter;rumour,rumor,reputation
millionær,formue;formue;förmögenhet,miljonär;formue,millionær;fortune,wealth,millionaire
leilighet til,anledning;høve,anledning;tillfälle;lejlighed,anledning;occasion,opportunity
framskritt,fremgang;framsteg,framgang;framsteg,framgång;fremskridt,fremgang;progress,advance
samtidig,i mellomtiden,imens,så lenge;samstundes,samtidig,imens,i mellomtida;samtidigt,under tiden,så länge;samtidig,imens,i mellemtiden,så længe;meanwhile,simultaneously,same time,in the meantime
deretter,så,senere;deretter,så;därefter,sedan;derefter,så;then,afterwards,next,thereafter
til tross for,på tross av;til tross for;trots;trods,på trods af;despite,in spite of
`;
