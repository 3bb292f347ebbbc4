/** The body, illness, feelings, character, family and belief. Columns: nb; nn; sv; da; en. */
export const bodyAndMind = `
panne;panne;panna;pande;forehead
hake;hake;haka;hage;chin
kinn,kinnene;kinn;kind,kinder;kind,kinder;cheek
kjeve,tannkjøtt,gomme;kjeve,tannkjøt;käke,tandkött;kæbe,tandkød;jaw,gum,gums
øyenbryn,øyevipper;augebryn,augevipper;ögonbryn,ögonfransar;øjenbryn,øjenvipper;eyebrow,eyebrows,eyelash,eyelashes
albue,håndledd,underarm;olboge,handledd;armbåge,handled,underarm;albue,håndled,underarm;elbow,wrist,forearm
tommel,neve,håndflate;tommel,neve,handflate;tumme,knytnäve,handflata;tommelfinger,næve,håndflade;thumb,fist,palm
fingeravtrykk;;fingeravtryck;fingeraftryk;fingerprint
lår,legg,hofte;lår,legg,hofte;lår,höft;lår,læg,hofte;thigh,calf,hip
ankel,hæl;ankel,hæl;fotled,vrist,häl;ankel,hæl;ankle,heel
midje,navle,magemuskler;midje,navle;midja,navel,magmuskler;talje,navle,mavemuskler;waist,navel,belly button,abs
ribben,ryggrad,ryggsøyle;ribbein,ryggrad;revben,ryggrad;ribben,rygrad;rib,ribs,spine,backbone
skjelett,hodeskalle;skjelett,hovudskalle;skelett,skalle;skelet,kranie;skeleton,skull
lever,leveren;lever;lever;lever;liver
nyre,nyrer,nyrestein;;njure,njurar,njursten;nyre,nyrer,nyresten;kidney,kidneys,kidney stone
lunge,lunger;lunge,lunger;lunga,lungor;lunge,lunger;lung,lungs
tarm,fordøyelse,fordøye;tarm,fordøying;tarm,matsmältning,smälta maten;tarm,fordøjelse,fordøje;intestine,gut,digestion,digest
blære,urin,tisse,urinveisinfeksjon;blære,urin,tisse;blåsa,urin,kissa,urinvägsinfektion;blære,urin,tisse,blærebetændelse;bladder,urine,pee,urinate,uti
avføring,bæsj,bæsje;avføring,bæsje;avföring,bajs,bajsa;afføring,lort;poop,stool,faeces
promp,prompe,fise;promp,prompe;fis,prutta,fisa;prut,prutte,fise;fart
blodåre,åre,blodtrykk;blodåre,åre,blodtrykk;åder,blodkärl,blodtryck;blodåre,åre,blodtryk;vein,blood vessel,blood pressure
hjerteslag,puls,hjertebank;hjarteslag,puls;puls,hjärtslag,hjärtklappning;hjertebanken,puls;heartbeat,pulse,heart rate,palpitations
hjerteinfarkt,hjerteattakk,slag,hjerneslag,hjertesykdom,hjertestans,brystsmerter;hjarteinfarkt,slag,hjerneslag,hjartesjukdom,hjartestans;hjärtinfarkt,hjärtattack,stroke,hjärtsjukdom,hjärtstopp,bröstsmärta;hjerteanfald,blodprop,slagtilfælde,blodprop i hjertet,hjertesygdom,hjertestop,brystsmerter;heart attack,stroke,heart disease,cardiac arrest,chest pain
gen,gener,arvestoff;gen,arvestoff;gen,gener,arvsmassa;gen,gener,arvemasse;gene,genes,dna,genetic
hormon,østrogen,testosteron;;hormon,östrogen,testosteron;hormon,østrogen,testosteron;hormone,hormones,estrogen,testosterone
spytt,spytte;spytt,spytte;saliv,spotta;spyt,spytte;saliva,spit
gjespe,snorke,snorking;gjespe,snorke;gäspa,snarka,snarkning;gabe,snorke,snorken;yawn,snore,snoring
hikke;hikke;hicka;hikke;hiccup,hiccups
pust,åndedrett,pusteproblem;pust,andedrag,pustevanskar;andetag,andning,andnöd;vejrtrækning,åndedræt,åndenød;breath,breathing,shortness of breath
rape,halsbrann,sure oppstøt;rape,halsbrann;rapa,halsbränna,sura uppstötningar;bøvse,ræbe,halsbrand,sure opstød;burp,heartburn,acid reflux
kvalme,kvalm,uvel,oppkast,diaré,omgangssyke,magesjau;kvalme,kvalm,uvel,oppkast,diaré,omgangssjuke;illamående,må illa,kräkning,diarré,magsjuka,kräksjuka;kvalme,utilpas,opkast,diarre,maveonde,roskildesyge;nausea,nauseous,feel sick,queasy,vomiting,diarrhoea,diarrhea,stomach bug,stomach flu
svimmel,svimmelhet,besvime,besvimelse,kollaps;svimmel,svime av,svimmelheit,uvit;yr,yrsel,svimma,svimfärdig;svimmel,svimmelhed,besvime,besvimelse;dizzy,dizziness,faint,fainted,lightheaded
diaré,mageknip,omgangssyke;diaré,magesjau,omgangssjuke;diarré,magknip,magsjuka,kräksjuka;diarré,mavepine,maveinfluenza;diarrhea,diarrhoea,stomach bug,stomach flu
forstoppelse,treg mage,hard mage;forstopping,treg mage;förstoppning,trög mage,hård mage;forstoppelse,treg mave,hård mave;constipation,constipated
sår hals,halsvondt,halsbetennelse,vondt i halsen,halsesyke,mandler;sår hals,vondt i halsen,halsbetennelse;ont i halsen,halsont,halsfluss,halsmandlar;ondt i halsen,halsbetændelse,mandler;sore throat,strep throat,tonsillitis,throat infection,tonsils
ørebetennelse,øreverk,vondt i øret,hørselstap;øyreverk,øyrebetennelse,høyrselstap;öroninflammation,örsprång,ont i örat,hörselnedsättning;ørebetændelse,mellemørebetændelse,ondt i øret,høretab,ørepine;ear infection,earache,hearing loss
tannverk,hull i tennene,karies;tannverk,hol i tennene;tandvärk,hål i tänderna,karies;tandpine,hul i tanden,karies;toothache,cavity,tooth decay
ryggsmerter,vondt i ryggen,prolaps,isjias,nakkesmerter;ryggsmerter,vondt i ryggen,prolaps;ryggont,ont i ryggen,ryggskott,diskbråck,ischias,nackont;rygsmerter,ondt i ryggen,diskusprolaps,hold i ryggen,iskias;back pain,sore back,slipped disc,sciatica,lower back pain,neck pain
migrene,epilepsi,krampeanfall,hjernerystelse;migrene,epilepsi,hjernerysting;migrän,epilepsi,krampanfall,hjärnskakning;migræne,epilepsi,krampeanfald,hjernerystelse;migraine,epilepsy,seizure,concussion
tett nese,rennende nese,snue,snørr,bihulebetennelse,nesespray;tett nase,snue,snørr,biholebetennelse;täppt näsa,rinnande näsa,snuva,bihåleinflammation,nässpray;stoppet næse,løbende næse,snue,bihulebetændelse,næsespray;stuffy nose,runny nose,blocked nose,sinusitis,nasal spray
allergi,allergisk,pollen,høysnue,pollenallergi;;allergi,allergisk,pollen,hösnuva,pollenallergi;allergi,allergisk,pollen,høfeber,pollental;allergy,allergies,allergic,pollen,hay fever,pollen count
astma;;astma;astma;asthma
eksem,utslett,kviser,akne;eksem,utslett,kviser;eksem,utslag,finnar,akne;eksem,udslæt,bumser,akne;eczema,rash,pimple,pimples,acne
vorte,føflekk;vorte,føflekk;vårta,födelsemärke,leverfläck;vorte,modermærke;wart,mole,birthmark
blemme,vannblemme,gnagsår;blemme,vassblemme,gnagsår;blåsa,skavsår,vattenblåsa;vabel,vable,gnavesår;blister,blisters
arr,rynke,rynker;arr,rukke;ärr,rynka,rynkor;ar,rynke,rynker;scar,scars,wrinkle,wrinkles
solbrent,solforbrent,brun;solbrend;solbränd,bränna sig i solen;solskoldet,solbrændt;sunburn,sunburnt,tan,tanned
blåmerke,hevelse,hoven;blåmerke,hevelse,hoven;blåmärke,svullnad,svullen;blåt mærke,hævelse,hævet;bruise,swelling,swollen
betennelse,betent,puss;betennelse,betent;inflammation,inflammerad;betændelse,betændt;inflammation,inflamed
brukket,brudd,beinbrudd,gips;brote,brot,beinbrot,gips;bruten,benbrott,fraktur,gips;brækket,brud,knoglebrud,gips;fracture,broken bone,cast,plaster
forstue,forstuing,overtråkk;forstue,overtrakk;stuka,stukad,vrickad;forstuve,forstuvning;sprain,sprained
krampe,muskelsmerter,støl;krampe,muskelsmerter,støl;kramp,träningsvärk,muskelvärk;krampe,muskelsmerter,øm;cramp,cramps,sore muscles
lammet,lam,handikappet,rullestol;lamma,rullestol;förlamad,handikappad,rullstol;lammet,handicappet,kørestol;paralyzed,crippled,wheelchair
funksjonshemming,funksjonsnedsettelse,handikap,ufør;funksjonshemming,ufør;funktionsnedsättning,funktionshinder,handikapp;handicap,funktionsnedsættelse,førtidspensionist;disability,disabled,handicap
synshemmet,nærsynt,langsynt,kontaktlinser;synshemma,nærsynt,kontaktlinser;synskadad,närsynt,långsynt,linser;synshandicappet,nærsynet,langsynet,kontaktlinser;visually impaired,nearsighted,farsighted,contact lenses
høreapparat,tinnitus,høreapparater,hørselstest,hørselssentral;høyreapparat,øyresus,høyrselstest;hörapparat,tinnitus,hörapparater,hörselprov,hörcentral;høreapparat,tinnitus,høreapparater,høreprøve,høreklinik;hearing aid,tinnitus,hearing aids,hearing test
diabetes,sukkersyke,insulin,blodsukker;diabetes,sukkersjuke,insulin,blodsukker;diabetes,sockersjuka,insulin,blodsocker;diabetes,sukkersyge,insulin,blodsukker;diabetes,diabetic,insulin,blood sugar,blood glucose
kolesterol,stoffskifte,jernmangel,blodprosent,vitaminmangel;kolesterol,stoffskifte,jernmangel;kolesterol,sköldkörtel,ämnesomsättning,järnbrist;kolesterol,stofskifte,jernmangel,blodprocent,vitaminmangel;cholesterol,thyroid,metabolism,iron deficiency,anaemia
svulst,kul,knute;svulst,kul;tumör,knöl;svulst,knude,tumor;tumor,tumour,lump
kyssesyke,meslinger,vannkopper;kyssesjuke,meslingar,vasskoppar;körtelfeber,mässling,vattkoppor;kyssesyge,mæslinger,skoldkopper;mono,measles,chickenpox
pest,epidemi,pandemi;;pest,epidemi,pandemi;pest,epidemi,pandemi;plague,epidemic,pandemic
bakterie,bakterier;bakterie,bakteriar;bakterie,bakterier;bakterie,bakterier;bacteria,bacterium,germ,germs
antibiotika,penicillin,antibiotikakur;antibiotika,penicillin;antibiotika,penicillin;antibiotika,penicillin;antibiotics,penicillin,antibiotic
kjønnssykdom,klamydia,hiv,aids;kjønnssjukdom,klamydia,hiv;könssjukdom,klamydia,hiv,aids;kønssygdom,klamydia,hiv,aids;std,sti,chlamydia,hiv,aids
tablett,pille,piller,smertestillende,dosering,dose,kapsel;tablett,pille,smertestillande,dosering,dose,kapsel;tablett,piller,värktablett,smärtstillande,tabletter,dosering,dos,kapsel;pille,piller,smertestillende,tablet med medicin,dosering,dosis,kapsel;pill,pills,painkiller,painkillers,tablets,dosage,dose,capsule
bivirkning,bivirkninger,bivirkningene;biverknad,biverknader;biverkning,biverkningar;bivirkning,bivirkninger;side effect,side effects,adverse reaction
dose,dosering;dose,dosering;dos,dosering;dosis,dosering;dose,dosage
resept,resepter,e-resept,fornye resept,blå resept;resept,e-resept,fornye resept;recept,läkemedelsrecept,e-recept,förnya recept,receptförnyelse,receptbelagd;recept,lægerecept,receptfornyelse,forny recept,e-recept,receptpligtig;prescription,prescriptions,renew prescription,repeat prescription,prescription renewal
sprøyte,injeksjon,stikk;sprøyte,injeksjon;spruta,injektion;indsprøjtning,sprøjte;injection,syringe,jab
bandasje,plaster,førstehjelp;;bandage,plåster,första hjälpen;bandage,plaster,forbinding,førstehjælp;bandage,plaster,band aid,first aid
blodprøve,røntgen,ultralyd,blodprøver,prøvesvar,urinprøve,laboratorium;blodprøve,røntgen,ultralyd,blodprøver,prøvesvar,urinprøve;blodprov,röntgen,ultraljud,provsvar,provtagning,urinprov,laboratorium;blodprøve,røntgen,ultralyd,blodprøver,prøvesvar,urinprøve,blodprøvetagning;blood test,x-ray,ultrasound,test results,blood sample,urine sample,lab results
diagnose,diagnostisere;;diagnos,diagnostisera;diagnose,diagnosticere;diagnosis,diagnose,diagnosed
legevakt,akuttmottak,poliklinikk;legevakt,akuttmottak;akuten,akutmottagning,jourcentral;lægevagt,skadestue;emergency room,urgent care,out of hours doctor
fastlege,legekontor,legetime,legesenter,bytte fastlege;fastlege,legekontor,legetime,byte fastlege,legesenter;vårdcentral,husläkare,läkartid,vårdcentralen,lista sig,byta vårdcentral;egen læge,praktiserende læge,lægehus,lægetid,lægeskift,lægeklinik,skifte læge;general practitioner,doctors office,doctors appointment,gp,family doctor,doctor's office,gp surgery,health centre,change doctor
helsestasjon,jordmor,fødeavdeling;helsestasjon,jordmor;barnavårdscentral,barnmorska,förlossning;sundhedsplejerske,jordemoder,fødegang;midwife,maternity ward,health clinic
svangerskap,graviditet;svangerskap,graviditet;graviditet;graviditet,svangerskab;pregnancy
graviditetstest,eggløsning,svangerskapstest,termin,termindato,terminen;graviditetstest,eggløysing,termindato;graviditetstest,ägglossning,beräknad förlossning,bf;graviditetstest,ægløsning,termin,terminsdato;pregnancy test,ovulation,due date of baby,expected delivery date
menstruasjon,mensen,pms;menstruasjon,mensen;menstruation,mens,pms;menstruation,pms;menstruation,menstrual,period pain
bind,tampong,menskopp;;binda,tampong,menskopp;bind,tampon,menskop;tampon,sanitary pad,menstrual cup
abort,spontanabort,selvbestemt abort,svangerskapsavbrudd;abort,spontanabort,sjølvbestemt abort,svangerskapsavbrot;abort,missfall,inducerad abort;abort,spontan abort,provokeret abort;abortion,miscarriage,termination of pregnancy
prevensjon,p-piller,kondom,spiral,p-pille,angrepille;;preventivmedel,p-piller,kondom,spiral,dagen efter-piller;prævention,p-piller,kondom,spiral,p-pille,fortrydelsespille;contraception,birth control,condom,contraceptive,contraceptive pill,coil,morning-after pill,iud
overgangsalder;overgangsalder;klimakteriet,övergångsåldern;overgangsalder;menopause
pubertet;;pubertet;pubertet;puberty
penis,testikkel,pung;penis,testikkel;penis,testikel,pung;penis,testikel,pung;penis,testicle,testicles
vagina,skjede;;vagina,slida;vagina,skede;vagina
samleie,orgasme,onani;samleie,orgasme;samlag,orgasm,onani;samleje,orgasme,onani;intercourse,orgasm,masturbation,have sex
homofil,lesbisk,biseksuell,skeiv;;homosexuell,bög,lesbisk,bisexuell;homoseksuel,bøsse,lesbisk,biseksuel;gay,homosexual,lesbian,bisexual,queer
transperson,transkjønnet,ikke-binær;transperson,transkjønna;transperson,transsexuell,ickebinär;transperson,transkønnet,nonbinær;transgender,nonbinary,trans
overvektig,overvekt,fedme;;överviktig,övervikt,fetma;overvægtig,overvægt,fedme;overweight,obesity,obese
gå ned i vekt,slanke seg,vektnedgang,miste vekt;gå ned i vekt,slanke seg,vektnedgang;gå ner i vikt,banta,viktnedgång;tabe sig,slanke sig,vægttab;lose weight,losing weight,weight loss,slim down
gå opp i vekt,legge på seg,vektøkning;gå opp i vekt,leggje på seg;gå upp i vikt,lägga på sig,viktuppgång;tage på,tage på i vægt,vægtøgning;gain weight,put on weight,weight gain
bygge muskler,styrketrening,vekttrening;byggje musklar,styrketrening;bygga muskler,styrketräning;bygge muskler,styrketræning;build muscle,gain muscle,strength training,bodybuilding
i form,komme i form,sprek,kondisjon;i form,kome i form,sprek;i form,komma i form,vältränad,kondition;i form,komme i form,kondition;in shape,get fit,get in shape,fit
søvn,søvnløshet,søvnproblem;søvn,søvnløyse;sömn,sömnlöshet,sömnproblem;søvn,søvnløshed,søvnproblem;insomnia,sleeplessness
sovne,falle i søvn,sove inn;sovne,falle i søvn;somna,somna in;falde i søvn,sove ind;fall asleep,get to sleep
søvnig;søvnig;sömnig;søvnig;sleepy,drowsy
stå opp,våkne opp;stå opp;gå upp,stiga upp,kliva upp;stå op;get up,wake up,get out of bed
legge seg,gå til sengs;leggje seg;lägga sig,gå och lägga sig;gå i seng,lægge sig;go to bed,go to sleep,lie down
utbrent,utbrenthet,utslitt;utbrend,utsliten;utbränd,utmattad,utbrändhet;udbrændt,udmattet,udkørt;burnout,burned out,exhaustion
stress,stresset,utbrent,utbrenthet,utmattet;stress,stressa,utbrend,utmatta;stress,stressad,utbränd,utmattningssyndrom,utmattad;stress,stresset,udbrændt,udbrændthed;stress,stressed,stressful,burnout,burned out,exhaustion,stressed out
avslappet,slappe av,avslapping,koble av;avslappa,slappe av,kople av;avslappnad,slappna av,koppla av,varva ner;afslappet,slappe af,koble af;relax,relaxed,relaxing,wind down,unwind
deprimert,depresjon,nedstemt;;deprimerad,depression,nedstämd;deprimeret,depression,nedtrykt;depressed,depression,feel down
angst,panikkanfall,engstelse,angstlidelse,sosial angst;angst,panikkanfall,otte;ångest,panikattack,panikångest;angst,panikanfald,socialangst;anxiety,anxious,panic attack,anxiety disorder
nervøs,engstelig,urolig;nervøs,engsteleg,uroleg;nervös,orolig,ängslig;nervøs,urolig,ængstelig;nervous,anxious,uneasy
fobi,høydeskrekk,klaustrofobi;;fobi,höjdskräck,klaustrofobi;fobi,højdeskræk,klaustrofobi;phobia,fear of heights,claustrophobia
psykisk,mental,mentalt;;psykisk,mental,psykiskt;psykisk,mental,mentalt;mental,mentally,psychological
psykolog,psykiater,terapeut,terapi,samtaleterapi,bup,dps;psykolog,psykiater,terapi,samtaleterapi,terapeut;psykolog,psykiater,terapeut,terapi,samtalsterapi,bup,kbt;psykolog,psykiater,terapeut,terapi,samtaleterapi,psykologhjælp;psychologist,psychiatrist,therapist,therapy,counselling,talk therapy,counsellor
autisme,adhd,dysleksi;;autism,adhd,dyslexi;autisme,adhd,ordblindhed;autism,adhd,dyslexia
schizofreni,bipolar,psykose;;schizofreni,bipolär,psykos;skizofreni,bipolar,psykose;schizophrenia,bipolar,psychosis
demens,alzheimer,dement,hukommelsestap,glemsk;demens,alzheimer,dement,gløymsk;demens,alzheimer,dement,minnesförlust,glömska;demens,alzheimer,dement,hukommelsestab,glemsom;dementia,alzheimer,alzheimers,memory loss,forgetful
traume,sjokk,sjokkert;traume,sjokk,sjokkert;trauma,chock,chockad;traume,chok,chokeret;trauma,shock,shocked
avhengighet,rusavhengig,rusmisbruker,rusavhengighet,rusmiddelmisbruk,rusbehandling,alkoholproblem,spilleavhengighet;avhengigheit,rusavhengig,rusavhengigheit,rusbehandling,alkoholproblem,speleavhengigheit;beroende,missbrukare,beroendesjukdom,missbruk,beroendevård,alkoholproblem,spelberoende;afhængighed,misbruger,misbrugsbehandling,alkoholproblem,stofmisbrug,ludomani;addiction,addict,addicted,substance abuse,drug treatment,alcohol problem,gambling addiction
sigarett,snus,tobakk,nikotin,sigaretter;sigarett,snus,tobakk,nikotin;cigarett,snus,tobak,nikotin,cigaretter;cigaret,snus,tobak,nikotin,cigaretter;cigarette,cigarettes,snus,tobacco,nicotine
slutte å røyke,røykeslutt,stumpe røyken;slutte å røykje;sluta röka,fimpa;holde op med at ryge,rygestop;quit smoking,stop smoking,give up smoking
hasj,marihuana,cannabis;;hasch,marijuana,cannabis;hash,marihuana,cannabis;cannabis,marijuana,weed,hash
kokain,heroin,ecstasy;;kokain,heroin,ecstasy;kokain,heroin,ecstasy;cocaine,heroin,ecstasy
beundre,beundring;;beundra,beundran;beundre,beundring;admire,admiration
misunne,misunnelig,misunnelse;misunne,misunneleg;avundas,avundsjuk,avund;misunde,misundelig,misundelse;envy,envious
sjalu,sjalusi;;svartsjuk,svartsjuka;jaloux,jalousi;jealous,jealousy
skuffe,skuffet,skuffelse;skuffe,skuffa,vonbroten;göra besviken,besviken,besvikelse;skuffe,skuffet,skuffelse;disappoint,disappointed,disappointment,let down
frustrert,frustrasjon;;frustrerad,frustration;frustreret,frustration;frustrated,frustration,frustrating
rasende,forbanna;rasande,forbanna;rasande,förbannad,skitförbannad;rasende;furious,pissed off
skyldfølelse,dårlig samvittighet,samvittighet;skuldkjensle,dårleg samvit,samvit;skuldkänsla,dåligt samvete,samvete;skyldfølelse,dårlig samvittighed,samvittighed;guilt,guilty conscience,conscience
fortvilet,desperat,fortvilelse;fortvila,desperat;förtvivlad,desperat,förtvivlan;fortvivlet,desperat,fortvivlelse;desperate,despair
sinnsro,fred i sinnet,rolig til sinns;sinnsro;sinnesro,sinnesfrid;sindsro;peace of mind,serenity
hevn,hevne;hemn,hemne;hämnd,hämnas;hævn,hævne;revenge,vengeance,avenge
nåde,barmhjertighet;nåde;nåd,barmhärtighet;nåde,barmhjertighed;mercy,grace
sympati,medfølelse,empati;;sympati,medkänsla,empati,medlidande;sympati,medfølelse,empati;sympathy,compassion,empathy
lidenskap,lidenskapelig;lidenskap;passion,passionerad;lidenskab,lidenskabelig;passion,passionate
begjær;begjær,lyst,hug;begär,lust;begær;lust
romantikk,romantisk,forelsket,forelske seg;romantikk,romantisk,forelska;romantik,romantisk,kär,förälskad;romantik,romantisk,forelsket,forelske sig;romance,romantic,in love,fall in love
flørte,sjekke opp,date;flørte,date;flörta,ragga,dejta;flirte,date;flirt,dating,pick up
slå opp,gjøre det slutt,brudd;slå opp,gjere det slutt;göra slut,slå upp;slå op,gøre det forbi;break up,breakup,dump
utro,utroskap,være utro;utru,utruskap;otrogen,otrohet,vara otrogen;utro,utroskab;cheat on,infidelity,unfaithful,affair
forlove,forlovet,forlovelse,fri til;forlove,forlova;förlova,förlovad,förlovning,fria;forlove,forlovet,forlovelse,frie;engaged,engagement,propose
brud,brudekjole;brur,brudekjole;brud,brudklänning;brud,brudekjole;bride,wedding dress
brudgom;brudgom;brudgum;brudgom;groom,bridegroom
bryllupsreise;bryllaupsreise;bröllopsresa,smekmånad;bryllupsrejse;honeymoon
tvilling,tvillinger,trilling,trillinger;tvilling,trilling,tvillingar;tvilling,tvillingar,trilling,trillingar;;twin,twins,triplets
svigermor,svigerfar,svoger,svigerinne,svigerfamilie,svigerforeldre;svigermor,svigerfar,svoger,svigerinne,svigerforeldre;svärmor,svärfar,svåger,svägerska,svärföräldrar;svigermor,svigerfar,svoger,svigerinde,svigerforældre;mother-in-law,father-in-law,in-laws,brother-in-law,sister-in-law
stemor,stefar,stebarn;stemor,stefar,stebarn;styvmor,styvfar,bonusmamma,bonuspappa;stedmor,papmor,papfar,bonusmor;stepmother,stepfather,stepchild
fadder,gudmor,gudfar;fadder,gudmor;fadder,gudmor,gudfar;fadder,gudmor,gudfar;godparent,godmother,godfather
smårolling,småbarn,toåring;småbarn,småungar;småbarn,litet barn;småbarn,tumling;toddler,small child
kar,fyr;kar,fyr;kille,snubbe,karl;fyr,karl;guy,dude,bloke,fellow
vennskap;venskap;vänskap;venskab;friendship
bli kjent med,få venner,møte nye folk;bli kjend med,få vener;lära känna,få vänner,träffa folk;lære at kende,få venner,møde nye mennesker;get to know,make friends,meet people
selvtillit,selvsikker,selvfølelse;sjølvtillit,sjølvsikker;självförtroende,självsäker,självkänsla;selvtillid,selvsikker,selvværd;confidence,self-confidence,confident,self-esteem
personlighet,karaktertrekk;personlegdom,karaktertrekk;personlighet,karaktärsdrag;personlighed,karaktertræk;personality,trait,traits
tålmodig,tålmodighet;tolmodig,tolmod;tålmodig,tålamod;tålmodig,tålmodighed;patient,patience
utålmodig;utolmodig;otålig;utålmodig;impatient
sta,stri,egenrådig;sta;envis;stædig;stubborn,obstinate
arrogant,hovmodig,innbilsk;arrogant,hovmodig;arrogant,högmodig;arrogant,hovmodig,indbildsk;arrogant,cocky,conceited
ydmyk,beskjeden;audmjuk,smålåten;ödmjuk,blygsam;ydmyg,beskeden;humble,modest
egoistisk,egoist,selvopptatt;egoistisk,sjølvoppteken;egoistisk,självupptagen;egoistisk,selvoptaget,selvisk;selfish,egoist,self-centred
grådig,griskhet;grådig,grisk;girig,glupsk;grådig,griskhed;greedy,greed
gjerrig,gnien;gjerrig,gnien;snål,gnidig;nærig,gerrig;stingy,cheapskate,miserly
sjenerøs,gavmild,raus;raus,gåvmild;generös,givmild,frikostig;generøs,gavmild;generous
følsom,sensitiv,sårbar;kjenslevar,sårbar;känslig,sårbar;følsom,sårbar,sensitiv;sensitive,vulnerable
fornuftig,fornuft,sunn fornuft;fornuftig,vett,fornuft;förnuftig,förnuft,sunt förnuft;fornuftig,fornuft,sund fornuft;sensible,reasonable,common sense
klønete,klossete;klønete,klossete;klumpig,klantig;klodset,kluntet;clumsy,awkward
nysgjerrig,nysgjerrighet;nyfiken,nysgjerrig;nyfiken,nyfikenhet;nysgerrig,nysgerrighed;curious,curiosity
lojal,trofast;lojal,trufast;lojal,trogen;loyal,trofast;loyal,faithful
pålitelig,til å stole på;påliteleg,til å lite på;pålitlig,att lita på;pålidelig,til at stole på;reliable,trustworthy,dependable
stole på,tro på;lite på,stole på;lita på,tro på;stole på,tro på;trust,rely on,count on
mistenksom,mistro;mistenksam,mistru;misstänksam,misstro;mistænksom,mistillid;suspicious,distrust
optimist,optimistisk,positiv;;optimist,optimistisk,positiv;optimist,optimistisk,positiv;optimistic,optimist,positive
pessimist,pessimistisk,negativ;;pessimist,pessimistisk,negativ;pessimist,pessimistisk,negativ;pessimistic,pessimist,negative
geni,begavet,talent,talentfull;geni,evnerik,talent;geni,begåvad,talang;geni,begavet,talent;genius,gifted,talent,talented
intelligens,iq;;intelligens,iq;intelligens,iq;intelligence,iq
hukommelse,minne,minner;minne,hugs;minne,minnet;hukommelse,minde,minder;memory,memories
konsentrere seg,konsentrasjon;konsentrere seg,konsentrasjon;koncentrera sig,koncentration;koncentrere sig,koncentration;concentrate,concentration
fantasi,innbilning;;fantasi,inbillning;fantasi,indbildning;imagination,fantasy
instinkt,magefølelse,intuisjon;instinkt,magekjensle;instinkt,magkänsla,intuition;instinkt,mavefornemmelse,intuition;instinct,intuition,gut feeling
visdom,vett;visdom,vit,vett;visdom,vett;visdom,forstand;wisdom
viljestyrke,selvkontroll,selvdisiplin;viljestyrke,sjølvdisiplin;viljestyrka,självkontroll,självdisciplin;viljestyrke,selvkontrol,selvdisciplin;willpower,self-control,self-discipline,discipline
utsette ting,prokrastinering,somle;utsetje ting,somle;skjuta upp saker,prokrastinera,söla;overspringshandling,udskyde ting,nøle;procrastinate,procrastination,put things off
sans,sanser,syn,hørsel;sans,syn,høyrsel;sinne,sinnen,syn,hörsel;sans,sanser,syn,hørelse;sense,senses,sight,hearing
roe ned,berolige,roe seg,stagge;roe ned,roe seg;lugna,lugna ner,lugna sig;berolige,falde til ro;calm down,soothe,comfort
trøste,trøst;trøyste,trøyst;trösta,tröst;trøste,trøst;comfort,console,cheer up
erte,gjøre narr av,plage;erte,gjere narr av;reta,retas,driva med,göra narr av;drille,gøre nar af;tease,make fun of,mock
sladder,baksnakke,sladre;sladder,baktale;skvaller,skvallra,prata skit;sladder,sladre,bagtale;gossip
banne,bannskap,banneord;banne;svära,svordom,svordomar;bande,bandeord;swear,curse,swear word,profanity
bønn,be til gud;bøn,be til gud;bön,be till gud;bøn,bede til gud;prayer,pray
kristen,kristendom,kristne;kristen,kristendom;kristen,kristendom,kristna;kristen,kristendom,kristne;christian,christianity,christians
katolsk,katolikk,pave;;katolsk,katolik,påve;katolsk,katolik,pave;catholic,pope,catholicism
protestant,luthersk;;protestant,luthersk,lutersk;protestant,luthersk;protestant,lutheran
jesus,kristus;;jesus,kristus;jesus,kristus;jesus,christ
bibel,bibelen,evangelium;;bibel,bibeln,evangelium;bibel,bibelen,evangelium;bible,gospel,scripture
islam,muslim,muslimsk,koran;;islam,muslim,muslimsk,koranen;islam,muslim,muslimsk,koran;islam,muslim,muslims,islamic,quran,koran
moské,imam;;;moske,imam,moské;mosque,imam
jøde,jødisk,jødedom;;jude,judisk,judendom;jøde,jødisk,jødedom;jew,jewish,jews,judaism
hindu,hinduisme;;hindu,hinduism;hindu,hinduisme;hindu,hinduism
buddhisme,buddhist,buddha;;buddhism,buddhist,buddha;buddhisme,buddhist,buddha;buddhism,buddhist,buddha
ateist,ateisme,gudløs;;ateist,ateism,gudlös;ateist,ateisme;atheist,atheism
tempel,alter,kloster;;tempel,altare,kloster;tempel,alter,kloster;temple,altar,monastery
munk;munk;munk;munk;monk
nonne;nonne;nunna;nonne;nun
biskop,pastor;;biskop,pastor,ärkebiskop;;bishop,pastor
profet,apostel;;profet,apostel;profet,apostel;prophet,apostle
hellig,helgen,velsigne;heilag,helgen,velsigne;helig,helgon,välsigna;hellig,helgen,velsigne;holy,sacred,saint,bless
synd,synder;synd,syndar;synd,syndare;synd,synder;sin,sinner
djevel,satan,demon,fanden;djevel,satan,demon;djävul,satan,demon;djævel,satan,dæmon,fanden;devil,satan,demon
helvete;helvete;helvete;helvede;hell
paradis;paradis;paradis;paradis;paradise
skjebne,lagnad,forutbestemt;lagnad,skjebne;öde,ödet;skæbne;fate,destiny
dåp,døpe,konfirmasjon;dåp,døype,konfirmasjon;dop,döpa,konfirmation;dåb,døbe,konfirmation;baptism,baptize,christening,confirmation
seremoni,ritual,skikk;seremoni,ritual,skikk;ceremoni,ritual,sed;ceremoni,ritual,skik;ceremony,ritual,rite
overtro,horoskop,stjernetegn;overtru,horoskop,stjerneteikn;vidskepelse,horoskop,stjärntecken;overtro,horoskop,stjernetegn;superstition,horoscope,zodiac,star sign
vampyr,zombie;vampyr,zombie;vampyr,zombie;vampyr,zombie;vampire,zombie
havfrue,nisse,troll,fe;havfrue,nisse,troll,fe;sjöjungfru,tomte,troll,fe,älva;havfrue,nisse,trold,fe;mermaid,gnome,troll,fairy,elf
kremere,gravlund,gravstein;kremere,gravlund,gravstein;kremera,kyrkogård,gravsten;kremere,kirkegård,gravsten;burial,cremate,cemetery,graveyard,tombstone
likkiste,kiste;likkiste,kiste;likkista,kista;ligkiste,kiste;coffin,casket
testamente,arving,dødsbo;testament,arving;testamente,arvinge,dödsbo;testamente,arving,dødsbo;last will,testament,heir
`;
