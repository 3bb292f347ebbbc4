/** Public administration, casework, archive, law, politics. Columns: nb; nn; sv; da; en. */
export const administration = `
sak,saker;sak;ärende,ärenden,fall,sak;sag,sager;case,cases,matter,issue
saksbehandler,saksbehandlere;sakshandsamar;handläggare;sagsbehandler,sagsbehandlere;case worker,caseworker,case officer,case handler,executive officer
saksbehandling;sakshandsaming,saksbehandling;handläggning,ärendehantering;sagsbehandling;case processing,casework,case handling
saksnummer;saksnummer;ärendenummer,diarienummer;sagsnummer;case number,reference number
saksmappe,mappe;saksmappe,mappe;akt,ärendeakt,mapp;sagsmappe,mappe;case file,folder,file
journal,journalføre,journalføring;journal,journalføre;diarium,diarieföra,diarieföring,registrera;journal,journalisere,journalisering;journal,register,record,log,registry
postliste,offentlig journal;postliste,offentleg journal;postlista,diarium;postliste,offentlig journal;public records,mail list,public register
arkiv,arkivet,arkivere,arkivering;arkiv,arkivere;arkiv,arkivera,arkivering;arkiv,arkivere,arkivering;archive,archives,archiving,file,filing
arkivar,arkivleder;arkivar,arkivleiar;arkivarie;arkivar;archivist,records manager
arkivplan,arkivnøkkel,klassering;arkivplan,arkivnøkkel;klassificering,arkivplan;journalplan,klassifikation;classification scheme,file plan,records schedule
dokument,dokumenter,dokumentet;dokument;dokument,handling,handlingar;dokument,dokumenter;document,documents,paper,record
dokumentasjon;dokumentasjon;dokumentation;dokumentation;documentation,evidence
vedlegg,vedlegge;vedlegg;bilaga,bilagor,bifoga;bilag,vedhæftning,vedhæfte,vedhæftet;attachment,attachments,attach,appendix,enclosure
brev,brevet;brev;brev;brev,brevet;letter,letters,mail
post,posten;post;post;post;mail,post
konvolutt,frimerke;konvolutt,frimerke;kuvert,frimärke;kuvert,frimærke,konvolut;envelope,stamp,stamps
skjema,skjemaer,blankett;skjema;blankett,formulär;formular,skema,blanket;form,forms,template
mal,maler;mal;mall,mallar;skabelon,skabeloner;template,templates
søknad,søknader,søker;søknad,søkjar;ansökan,ansökningar,sökande;ansøgning,ansøgninger,ansøger;application,applications,applicant
vedtak,enkeltvedtak,avgjørelse,beslutning;vedtak,avgjerd;beslut,avgörande;afgørelse,beslutning,vedtagelse;decision,resolution,ruling
klage,anke,klageadgang;klage,anke;överklagande,överklaga,klagomål;klage,anke,appel;appeal,complaint
frist,frister,tidsfrist;frist,fristar;tidsfrist,sista dag,frist,deadline;frist,frister,deadline;deadline,due date,time limit
høring,høringsuttalelse;høyring;remiss,samråd,utfrågning;høring;consultation,hearing
møteinnkalling,innkalling,innkalle;innkalling,møteinnkalling;kallelse,kalla;indkaldelse,indkalde;summons,notice of meeting,call,invitation
møte,møter,møtet;møte;möte,sammanträde;møde,møder,mødet;meeting,meetings
referat,protokoll,møtereferat;referat,møtebok,protokoll;protokoll,mötesanteckningar;referat,protokol;minutes,protocol,report
dagsorden,agenda,saksliste;dagsorden,sakliste;dagordning,agenda;dagsorden;agenda
utvalg,komité,nemnd;utval,komité,nemnd;utskott,kommitté,nämnd;udvalg,komité,nævn;committee,board,panel
styre,styret;styre;styrelse,styrelsen;bestyrelse,bestyrelsen;board,council
kommune,kommuner,kommunal;kommune,kommunal;kommun,kommuner,kommunal;kommune,kommuner,kommunal;municipality,municipal,local authority,council
fylke,fylkeskommune;fylke,fylkeskommune;län,region,landsting;region,amt;county,region
bydel,distrikt;bydel,distrikt;stadsdel,distrikt;bydel,distrikt;district,borough
stat,staten,statlig;stat,statleg;stat,staten,statlig;stat,staten,statslig;state,government,governmental
regjering,regjeringen;regjering;regering,regeringen;regering,regeringen;government,cabinet,administration
departement,departementet;departement;departement;ministerium;ministry,department
minister,statsråd;minister,statsråd;minister,statsråd;minister;minister,secretary
statsminister,regjeringssjef;statsminister,regjeringssjef;statsminister;statsminister;prime minister,premier
president,presidenten;president;president,presidenten;præsident,præsidenten;president
storting,parlament;storting,parlament;riksdag,parlament;folketing,parlament;parliament,congress
direktorat,etat,myndighet,myndigheter;direktorat,etat,styresmakt;myndighet,myndigheter,verk;styrelse,myndighed,myndigheder;directorate,agency,authority,authorities
forvaltning,administrasjon;forvaltning,administrasjon;förvaltning,administration;forvaltning,administration;administration,management,governance
virksomhet,organisasjon;verksemd,organisasjon;verksamhet,organisation;virksomhed,organisation;organisation,organization,enterprise,business,activity
avdeling,avdelinger;avdeling;avdelning;afdeling;department,division,section,unit
enhet,enheter,seksjon;eining,seksjon;enhet,sektion;enhed,sektion;unit,section,device
kontor,kontoret;kontor;kontor;kontor,kontoret;office,offices
leder,ledere,sjef;leiar,sjef;chef,ledare;leder,chef;manager,leader,boss,head,chief
ledelse,ledergruppe;leiing,leiargruppe;ledning,ledningsgrupp;ledelse,ledelsen;management,leadership
direktør,rådmann,kommunedirektør;direktør,rådmann,kommunedirektør;direktör,kommundirektör;direktør,kommunaldirektør;director,chief executive,ceo
ordfører,borgermester;ordførar;borgmästare,kommunalråd;borgmester;mayor
ansatt,ansatte,medarbeider,arbeidstaker;tilsett,tilsette,medarbeidar;anställd,anställda,medarbetare;ansat,ansatte,medarbejder;employee,employees,staff,worker,coworker
arbeidsgiver;arbeidsgjevar;arbetsgivare;arbejdsgiver;employer
kollega,kolleger;kollega,kollegaer;kollega,kollegor;kollega,kolleger;colleague,colleagues,coworker
stilling,jobb,arbeid,yrke;stilling,jobb,arbeid,yrke;tjänst,jobb,arbete,yrke,befattning;stilling,job,arbejde,erhverv;job,position,post,occupation,work,profession
lønn,lønna,lønning;løn;lön,löner;løn,lønnen;salary,pay,wage,wages,payroll
lønnsslipp;lønsslipp;lönebesked,lönespecifikation;lønseddel,lønspecifikation;payslip,pay slip
permisjon,permittert;permisjon;tjänstledighet,ledighet,permission;orlov;leave,leave of absence
sykmelding,sykemelding,sykefravær,egenmelding;sjukmelding,sjukefråvær,eigenmelding;sjukskrivning,sjukfrånvaro,sjukanmälan;sygemelding,sygefravær;sick leave,sick note,sickness absence
fravær,fraværende;fråvær;frånvaro;fravær;absence,absent
timeliste,arbeidstid,timeføring;timeliste,arbeidstid;tidrapport,arbetstid,tidrapportering;timeseddel,arbejdstid,tidsregistrering;timesheet,working hours,time registration
overtid;overtid;övertid;overtid,overarbejde;overtime
vikar,vikarer;vikar;vikarie;vikar;substitute,temp,temporary worker
ansettelse,ansettelser,rekruttering;tilsetjing,rekruttering;anställning,rekrytering;ansættelse,rekruttering;employment,recruitment,hiring
oppsigelse;oppseiing;uppsägning;opsigelse;termination,resignation,notice,dismissal
kontrakt,avtale,avtaler;kontrakt,avtale;kontrakt,avtal;kontrakt,aftale;contract,agreement,deal,arrangement
anbud,anskaffelse,innkjøp;anbod,innkjøp;upphandling,anbud,inköp;udbud,indkøb,anskaffelse;procurement,tender,purchase,acquisition
leverandør,leverandører;leverandør;leverantör;leverandør;supplier,vendor,provider
kunde,kunder;kunde;kund,kunder;kunde,kunder;customer,client,customers
bruker,brukere,brukeren;brukar;användare,brukare;bruger,brugere;user,users
innbygger,innbyggere,borger,borgere;innbyggjar,borgar;invånare,medborgare;borger,borgere,indbygger;citizen,citizens,inhabitant,resident
part,parter;part;part,parter;part,parter;party,parties
fullmakt;fullmakt;fullmakt;fuldmagt;power of attorney,authorisation,authority,proxy
godkjenning,godkjenne,godkjent,attestere;godkjenning,godkjenne;godkännande,godkänna,godkänd,attestera;godkendelse,godkende,godkendt;approval,approve,approved
signatur,signere,underskrift,undertegne,skrive under;signatur,signere,underskrift;signatur,underskrift,signera,skriva under;underskrift,signatur,underskrive;signature,sign,signed
stempel,dokumentstempel;stempel;stämpel;stempel;stamp
lov,lover,loven,lovverk;lov;lag,lagar,lagen;lov,love,loven;law,laws,act,legislation
forskrift,regelverk,regel,regler;forskrift,regel,regelverk;förordning,föreskrift,regel,regler;bekendtgørelse,forskrift,regel,regler;regulation,regulations,rule,rules
retningslinje,retningslinjer;retningsline;riktlinje,riktlinjer;retningslinje,retningslinjer;guideline,guidelines,policy
rutine,rutiner,prosedyre;rutine,prosedyre;rutin,rutiner,procedur;rutine,procedure;routine,procedure,procedures
krav,kravene;krav;krav;krav;requirement,requirements,demand,claim
plikt,forpliktelse;plikt;plikt,skyldighet;pligt,forpligtelse;duty,obligation
ansvar,ansvaret;ansvar;ansvar;ansvar;responsibility,liability
tillatelse,løyve,lisens;løyve,lisens;tillstånd,licens,tillåtelse;tilladelse,licens;permission,permit,licence,license
innsyn,innsynskrav,offentlighet;innsyn,innsynskrav;insyn,offentlighet,begära ut;aktindsigt,indsigt,offentlighed;access to information,freedom of information,transparency,insight,public access
personvern,personopplysninger,persondata;personvern,personopplysningar;dataskydd,personuppgifter,integritet;persondata,databeskyttelse,personoplysninger;privacy,data protection,personal data,gdpr
taushetsplikt,fortrolig,konfidensiell;teieplikt,fortruleg;sekretess,tystnadsplikt,konfidentiell;tavshedspligt,fortrolig;confidentiality,confidential,secrecy
skjerming,gradering,unntatt offentlighet;skjerming,gradering;sekretessmarkering,skydd;fortrolighed,klassifikation;classified,restricted,withheld,redaction
opplysning,opplysninger,informasjon;opplysning,informasjon;uppgift,uppgifter,information,upplysning;oplysning,oplysninger,information;information,data,details,info
kvittering,bekreftelse;kvittering,stadfesting;kvitto,bekräftelse;kvittering,bekræftelse;receipt,confirmation
faktura,regning,fakturaer;faktura,rekning;faktura,räkning;faktura,regning;invoice,bill
budsjett;budsjett;budget;budget;budget
regnskap,bokføring;rekneskap;redovisning,bokföring,räkenskap;regnskab,bogføring;accounting,accounts,bookkeeping
utgift,utgifter,kostnad,kostnader;utgift,kostnad;utgift,kostnad,kostnader;udgift,udgifter,omkostning;expense,cost,costs,expenses,spending
inntekt,inntekter;inntekt;inkomst,intäkt,inkomster;indtægt,indtægter,indkomst;income,revenue,earnings
reiseregning,utlegg,refusjon;reiserekning,utlegg,refusjon;reseräkning,utlägg,ersättning;rejseafregning,udlæg,refusion;travel expenses,expense claim,reimbursement,refund
diett,kjøregodtgjørelse,godtgjørelse;diett,køyregodtgjersle,godtgjersle;traktamente,milersättning,ersättning;diæter,kørselsgodtgørelse,godtgørelse;per diem,mileage,allowance,compensation
tilskudd,støtte,stønad;tilskot,stønad;bidrag,stöd;tilskud,støtte;grant,subsidy,benefit,support,aid,allowance
skatt,skatter,avgift,avgifter;skatt,avgift;skatt,skatter,avgift;skat,skatter,afgift;tax,taxes,duty
gebyr,avgift;gebyr,avgift;avgift,avgifter;gebyr,gebyrer,afgift;fee,fees,charge,charges
moms,merverdiavgift;moms,meirverdiavgift;moms,mervärdesskatt;moms;vat,value added tax
toll;toll;tull;told;customs,duty
trygd,velferd,nav;trygd,velferd,nav;försäkring,välfärd,socialförsäkring;velfærd,kontanthjælp;welfare,social security,benefits
pensjon;pensjon;pension;pension;pension,retirement
forsikring,forsikre;forsikring;försäkring,försäkra;forsikring,forsikre;insurance,insure
barnehage;barnehage;förskola,dagis;børnehave;kindergarten,preschool,nursery
omsorg,pleie,sykehjem;omsorg,pleie,sjukeheim;omsorg,vård,äldreboende;omsorg,pleje,plejehjem;care,nursing,nursing home
byggesak,byggesøknad,byggetillatelse;byggjesak,byggjeløyve;bygglov,byggärende;byggesag,byggetilladelse;building permit,planning permission,building application
eiendom,tomt;eigedom,tomt;fastighet,egendom,tomt;ejendom,grund;property,real estate,plot,estate
prosjekt,prosjekter;prosjekt;projekt;projekt,projekter;project,projects
tiltak,tiltaket;tiltak;åtgärd,åtgärder,insats;tiltag,foranstaltning,indsats;measure,measures,action,initiative
oppgave,oppgaver;oppgåve;uppgift,uppgifter;opgave,opgaver;task,tasks,assignment,job
oppfølging,følge opp;oppfølging;uppföljning,följa upp;opfølgning,følge op;follow up,followup
fordele,fordeling,tildele,tildeling;fordele,tildele,fordeling;fördela,tilldela,fördelning,tilldelning;fordele,tildele,fordeling,tildeling;assign,distribute,allocate,allocation,assignment
ferdigbehandle,avslutte sak,lukke sak;avslutte sak;avsluta ärende,slutbehandla;afslutte sag;close case,finalise,complete
merknad,kommentar,kommentarer,anmerkning;merknad,kommentar;anmärkning,kommentar,kommentarer;bemærkning,kommentar;comment,note,remark,comments
beskjed,melding,meldinger;beskjed,melding;meddelande,besked,medelande;besked,meddelelse,meddelelser;message,messages,notice,notification
varsel,varsling,varsle,varsler;varsel,varsling;avisering,varning,varsel,meddelande,notis;varsel,varsling,advarsel,notifikation;notification,alert,warning,notice,notify
rapport,rapporter,rapportere,rapportering;rapport,rapportere;rapport,rapporter,rapportera;rapport,rapporter,rapportere;report,reports,reporting
statistikk;statistikk;statistik;statistik;statistics
statens vegvesen,førerkort;førarkort;körkort;kørekort;driving licence,driver license,drivers license
pass,passet;pass;pass;pas;passport
visum,oppholdstillatelse;visum,opphaldsløyve;visum,uppehållstillstånd;visum,opholdstilladelse;visa,residence permit
statsborgerskap;statsborgarskap;medborgarskap;statsborgerskab;citizenship,nationality
innvandrer,innvandring,flyktning,flyktninger,asyl;innvandrar,flyktning,asyl;invandrare,invandring,flykting,flyktingar,asyl;indvandrer,indvandring,flygtning,flygtninge,asyl;immigrant,immigration,refugee,refugees,asylum,migrant
domstol,rett,retten,tingrett;domstol,rett,tingrett;domstol,rätten,tingsrätt;domstol,ret,retten;court,courts,tribunal
dommer,dommen,dom;dommar,dom;domare,dom;dommer,dom;judge,verdict,sentence,referee
advokat,advokater,jurist;advokat,jurist;advokat,jurist;advokat,jurist;lawyer,attorney,solicitor,counsel
vitne,vitner;vitne;vittne;vidne,vidner;witness
bevis;prov,bevis;bevis;bevis;evidence,proof
etterforskning,etterforske;etterforsking;utredning,utreda,undersökning;efterforskning,efterforske;investigation,investigate
utredning,utrede;utgreiing,greie ut;utredning,utreda;udredning,undersøgelse;report,inquiry,assessment
anklage,tiltale,siktelse,siktet,tiltalt;tiltale,klage,sikta;åtal,anklaga,åtala,misstänkt;anklage,tiltale,sigtet;charge,accuse,accusation,charged,indictment,accused
mistenke,mistenkt,mistanke;mistenkje,mistenkt;misstänka,misstanke,misstänkt;mistænke,mistænkt,mistanke;suspect,suspicion,suspected
bot,bøter,straff;bot,bøter,straff;böter,straff;bøde,bøder,straf;fine,penalty,punishment
valg,valgkamp,kandidat,velger;val,valkamp,kandidat,veljar;val,valkampanj,kandidat,väljare;valg,valgkamp,kandidat,vælger;election,campaign,candidate,voter
parti,partiet,partier;parti;parti;parti,partier;party,parties
politikk,politiker,politikere;politikk,politikar;politik,politiker;politik,politiker;politics,politician,policy
demokrati;demokrati;demokrati;demokrati;democracy
flertall,mindretall;fleirtal,mindretal;majoritet,minoritet,flertal;flertal,mindretal;majority,minority
opposisjon;opposisjon;opposition;opposition;opposition
forhandling,forhandlinger,forhandle;forhandling,forhandle;förhandling,förhandla,förhandlingar;forhandling,forhandle,forhandlinger;negotiation,negotiate,talks,negotiations
forslag,foreslått;framlegg,forslag;förslag;forslag;proposal,suggestion,bill
tale,talen;tale;tal;tale;speech
debatt,diskusjon;debatt,diskusjon;debatt,diskussion;debat,diskussion;debate,discussion
uttalelse,erklæring;fråsegn,erklæring;uttalande,förklaring;udtalelse,erklæring;statement,declaration
talsperson,talsmann,talskvinne;talsperson,talsmann;talesperson,talesman;talsmand,talsperson,talskvinde;spokesperson,spokesman,spokeswoman
pressemelding,pressekonferanse,presse;pressemelding,presse;pressmeddelande,press,presskonferens;pressemeddelelse,presse,pressemøde;press,press release,press conference
journalist,reporter;journalist;journalist,reporter;journalist,reporter;journalist,reporter
intervju,intervjue;intervju;intervju,intervjua;interview,interviewe;interview
medlem,medlemmer;medlem,medlemer;medlem,medlemmar;medlem,medlemmer;member,members
forening,forbund,lag,klubb;foreining,forbund,lag,klubb;förening,förbund,klubb;forening,forbund,klub;association,union,club,society
fagforening,streik;fagforeining,streik;fackförening,fack,strejk;fagforening,strejke;union,trade union,strike
frivillig;friviljug,frivillig;frivillig,volontär;frivillig;voluntary,volunteer
innsats,bidrag;innsats,bidrag;insats,bidrag;indsats,bidrag;effort,contribution
mål,formål,hensikt,hensikten;føremål,mål;syfte,ändamål,avsikt,mål;formål,hensigt,mål;purpose,intention,aim,objective
behov,behovet;behov;behov;behov;need,needs,demand
betingelse,vilkår,forutsetning;vilkår,føresetnad;villkor,förutsättning;betingelse,vilkår,forudsætning;condition,terms,prerequisite
unntak;unntak;undantag;undtagelse;exception
utvikling;utvikling;utveckling;udvikling;development,progress
endring,endringer,forandring;endring,forandring;ändring,förändring,ändringar;ændring,ændringer,forandring;change,changes,modification,amendment
økning,vekst;auke,vekst;ökning,tillväxt;stigning,vækst,øgning;increase,growth,rise
nedgang,reduksjon;nedgang,reduksjon;minskning,nedgång;nedgang,fald,reduktion;decrease,decline,reduction
nivå;nivå;nivå;niveau;level
grad,omfang,bachelor,master,doktorgrad;grad,omfang,bachelor,master,doktorgrad;grad,omfattning,examen,kandidat,master,doktorsexamen;grad,omfang,bachelor,kandidat,ph.d;degree,extent,scope,bachelor,master,phd,doctorate
prosess,prosessen;prosess;process;proces;process
metode,metoder;metode;metod,metoder;metode,metoder;method,methods
arbeidsflyt,arbeidsprosess;arbeidsflyt;arbetsflöde,arbetsprocess;arbejdsgang,arbejdsproces,workflow;workflow,work process
kvalitet;kvalitet;kvalitet;kvalitet;quality
kontroll,tilsyn,inspeksjon;kontroll,tilsyn;kontroll,tillsyn,inspektion;kontrol,tilsyn,inspektion;control,inspection,supervision,check
avvik,avviksmelding;avvik,avviksmelding;avvikelse;afvigelse;deviation,nonconformity,discrepancy
beredskap,nødsituasjon,krise;beredskap,krise,naudsituasjon;beredskap,kris,nödläge;beredskab,krise,nødsituation;emergency,crisis,preparedness
nødnummer,nødetater,ambulanse;naudnummer,ambulanse;nödnummer,ambulans;nødnummer,ambulance;emergency number,ambulance
brannvesen,brannmann,brannmenn,brannkonstabel;brannvesen,brannmann,brannkonstabel;brandkår,räddningstjänst,brandman,brandmän;brandvæsen,brandmand,brandmænd;fire department,fire brigade,firefighter,fireman,firefighters
velkommen;velkomen;välkommen;velkommen;welcome
mottaker,mottakere;mottakar;mottagare;modtager,modtagere;recipient,receiver
avsender;avsendar;avsändare;afsender;sender
adresse,adresser;adresse;adress,adresser;adresse,adresser;address,addresses
telefonnummer,mobilnummer;telefonnummer,mobilnummer;telefonnummer,mobilnummer;telefonnummer,mobilnummer;phone number,telephone number
fødselsnummer,personnummer;fødselsnummer,personnummer;personnummer;personnummer,cpr;social security number,national identity number,personal identity number
kart,kartet;kart;karta;kort;map
åpningstid,åpningstider;opningstid;öppettider,öppettid;åbningstid,åbningstider;opening hours,business hours
time,timeavtale,avtale;time,avtale;tid,tidsbokning,besök;tid,aftale,tidsbestilling;appointment
veileder,veiledning,rettleiing;rettleiar,rettleiing;handledare,vägledning,handledning;vejleder,vejledning;supervisor,guidance,guide,advisor,tutorial
rådgiver,konsulent;rådgjevar,konsulent;rådgivare,konsult;rådgiver,konsulent;adviser,advisor,consultant
kontaktperson,kontakt,kontakte;kontaktperson,kontakte;kontaktperson,kontakta,kontakt;kontaktperson,kontakte,kontakt;contact,contact person
ansvarsområde,fagområde;ansvarsområde,fagområde;ansvarsområde,sakområde;ansvarsområde,fagområde;responsibility area,subject area,field
kø,ventetid,venteliste;kø,ventetid;kö,väntetid,väntelista;kø,ventetid,venteliste;queue,waiting time,waiting list
hasteoppdrag,haste,haster;haste,hastar;brådskande,bråttom,akut;haste,haster,akut;urgent,urgently,hurry
prioritet,prioritere,prioritering;prioritet,prioritere;prioritet,prioritera,prioritering;prioritet,prioritere,prioritering;priority,prioritise,prioritize
kopi,kopiere;kopi,kopiere;kopia,kopiera;kopi,kopiere;copy,duplicate
utkast,kladd;utkast,kladd;utkast;udkast,kladde;draft
versjon,versjoner;versjon;version;version;version
tittel,overskrift;tittel,overskrift;titel,rubrik;titel,overskrift;title,heading,headline
emne,tema,fag;emne,tema,fag;ämne,tema;emne,tema,fag;subject,topic,theme
innhold,innholdet;innhald;innehåll;indhold;content,contents
nummer,numre;nummer;nummer;nummer,numre;number
kode,koder;kode;kod,koder;kode,koder;code,codes
liste,lister;liste;lista,listor;liste,lister;list,lists
tabell,kolonne,rad;tabell,kolonne,rad;tabell,kolumn,rad;tabel,kolonne,række;table,column,row
register,registeret;register;register;register;register,registry,directory
kilde,kilder;kjelde;källa,källor;kilde,kilder;source,sources
`;
