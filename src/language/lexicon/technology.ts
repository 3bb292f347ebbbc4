/** IT help, access and roles, software, networks, payment systems. Columns: nb; nn; sv; da; en. */
export const technology = `
tilgang,adgang,tilganger;tilgang;åtkomst,tillgång,behörighet,tillträde;adgang,adgange;access
rettighet,rettigheter,tillatelse;rett,løyve,rettar;behörighet,behörigheter,rättighet;rettighed,rettigheder,tilladelse;permission,permissions,rights,privilege
rolle,roller,karakter,figur;rolle,figur;roll,roller,figur;rolle,roller,figur;role,roles,character,figure
bruker,brukerkonto,konto,brukarkonto;brukar,brukarkonto,konto;användarkonto,konto;brugerkonto,konto;account,user account,accounts
brukernavn;brukarnamn;användarnamn;brugernavn;username,user name,login name
passord,passordet;passord;lösenord;adgangskode,kodeord,password;password,passwords,passcode
pinkode,pin,kode;pinkode,pin;pinkod,pin,kod;pinkode,pin;pin,pin code
logge inn,logge på,innlogging,pålogging,logget,logge;logge inn,logge på,innlogging,pålogging;logga in,inloggning,logga,loggar;logge ind,logge på,logge,login;log in,login,sign in,logon,log on,logging
logge ut,logge av,utlogging;logge ut,logge av;logga ut,utloggning;logge ud,logge af;log out,logout,sign out,log off
bankid,elektronisk id,legitimasjon,identifisering;bankid,legitimasjon,identifikasjon;bankid,legitimation,identifiering,id;mitid,nemid,legitimation,identifikation;electronic id,identification,eid,id,identity
tofaktor,tofaktorautentisering,totrinnsbekreftelse,totrinnspålogging,2fa,mfa,autentisering;tofaktor,tofaktorautentisering,totrinnsstadfesting,2fa,mfa,autentisering;tvåfaktor,tvåfaktorsautentisering,tvåstegsverifiering,2fa,mfa,autentisering;tofaktor,tofaktorgodkendelse,totrinsbekræftelse,2fa,mfa,godkendelse;two-factor,two-factor authentication,2fa,mfa,authentication,two-step verification,verification
datamaskin,pc,maskin;datamaskin,pc;dator,datorer,pc;computer,pc,computere;computer,computers,pc,machine
bærbar,laptop;berbar,laptop;bärbar,laptop;bærbar,laptop;laptop,portable
skjerm,skjermen,monitor;skjerm;skärm,bildskärm;skærm,skærmen;screen,monitor,display
tastatur;tastatur;tangentbord;tastatur;keyboard
skriver,printer,utskrift,skrive ut;skrivar,utskrift,skrive ut;skrivare,utskrift,skriva ut;printer,udskrift,udskrive;printer,print,printout,printing
skanner,skanne,skanning;skannar,skanne;skanner,skanna,skanning;scanner,scanne,scanning;scanner,scan,scanning
telefon,telefonen,mobil,mobiltelefon;telefon,mobil;telefon,mobil,mobiltelefon;telefon,mobil,mobiltelefon;phone,telephone,mobile,cell phone,cellphone,smartphone
nettbrett;nettbrett;surfplatta,platta;tablet;tablet
hodetelefoner,høretelefoner,hodesett,mikrofon;hovudtelefonar,hovudsett,mikrofon;hörlurar,headset,mikrofon;hovedtelefoner,headset,mikrofon;headphones,headset,microphone
høyttaler;høgtalar;högtalare;højttaler;speaker,loudspeaker
lader,lade,batteri;ladar,lade,batteri;laddare,ladda,batteri;oplader,oplade,batteri;charger,charge,battery
kabel,ledning;kabel,leidning;kabel,sladd;kabel,ledning;cable,cord,wire
internett,nett,nettet;internett,nett;internet,nätet,nät;internet,net,nettet;internet,web,online
nettverk,nettverket;nettverk;nätverk,nätverket;netværk,netværket;network,networks
trådløst,wifi;trådlaust,wifi;trådlöst,wifi;trådløst,wifi;wireless,wifi
nettside,nettsted,hjemmeside;nettside,heimeside,nettstad;webbplats,hemsida,webbsida,sajt;hjemmeside,webside,netsted;website,web page,site,homepage,webpage
nettleser;nettlesar;webbläsare;browser;browser
lenke,lenker,kobling;lenkje,lenke;länk,länkar;link,links;link,links
e-post,epost,mail;e-post,epost;e-post,mejl,mail,epost,mejla;e-mail,mail,email,mails;email,e-mail,mail,emails
innboks,postkasse,postboks;innboks,postkasse;inkorg,brevlåda,postlåda;indbakke,postkasse;inbox,mailbox
kalender,kalenderen;kalender;kalender;kalender;calendar
påminnelse,påminnelser,påminning;påminning,påminningar;påminnelse,påminnelser;påmindelse,påmindelser;reminder,reminders
alarm,alarmen,alarmer,vekkerklokke;alarm,vekkjarklokke;alarm,alarmet,larm,väckarklocka;alarm,alarmen,alarmer,vækkeur;alarm,alarms,alarm clock
nedtelling,tidtaker,stoppeklokke,timer;nedteljing,stoppeklokke;timer,nedräkning,tidtagarur;nedtælling,stopur,timer;timer,countdown,stopwatch
fil,filer,filen;fil;fil,filer;fil,filer;file,files
mappe,mapper;mappe;mapp,mappar;mappe,mapper;folder,folders,directory
lagre,lagret,lagring;lagre,lagring;spara,lagra,lagring,sparade;gemme,lagre,lagring,gemt;save,store,saved,storage,stored
laste opp,opplasting;laste opp;ladda upp,uppladdning;uploade,lægge op;upload,uploaded
laste ned,nedlasting,laster;laste ned,nedlasting;ladda ner,ladda ned,nedladdning,hämta;downloade,hente,hente ned;download,downloaded
laste,lasting,laste inn;laste;ladda,laddar;indlæse,loade;load,loading
installere,installasjon,installert;installere;installera,installation;installere,installation;install,installation,installed
oppdatere,oppdatering,oppdatert,oppdateringer;oppdatere,oppdatering;uppdatera,uppdatering,uppdaterad;opdatere,opdatering,opdateret;update,updates,updated,upgrade
starte på nytt,omstart,restarte;starte på nytt,omstart;starta om,omstart;genstarte,genstart;restart,reboot
slå på,skru på,aktivere,aktivert;slå på,aktivere;slå på,sätta på,aktivera,aktiverad;tænde,tænd,aktivere,slå til;turn on,enable,activate,switch on,activated
slå av,skru av,deaktivere;slå av,deaktivere;stänga av,avaktivera,inaktivera,slå av;slukke,slå fra,deaktivere;turn off,disable,deactivate,switch off,mute
program,programmet,programvare,applikasjon;program,programvare;program,programvara,mjukvara,applikation;program,software,programmel;program,software,application
app,appen,apper;app;app,appen,appar;app,appen,apps;app,apps
system,systemet,systemer;;system,systemet;system,systemet,systemer;system,systems
fagsystem,sak-arkivsystem;fagsystem;verksamhetssystem;fagsystem;business system,line of business system
innstilling,innstillinger;innstilling,innstillingar;inställning,inställningar;indstilling,indstillinger;setting,settings,preferences,options
meny,knapp,klikke,trykk;meny,knapp,klikke;meny,knapp,klicka;menu,knap,klikke;menu,button,click
feilmelding,feil,feilkode;feilmelding,feil;felmeddelande,fel,felkod;fejlmeddelelse,fejl,fejlbesked;error message,error,error code
feilsøke,feilsøking;feilsøkje;felsöka,felsökning;fejlsøge,fejlfinding;troubleshoot,troubleshooting,debug
krasje,henge seg,fryse,frosset;krasje,frys;krascha,hänga sig,frysa,fryser;crashe,gå ned,fryse;crash,freeze,hang,frozen
virke ikke,ikke tilgjengelig,nede,nedetid;nede,nedetid;ligger nere,driftstopp,avbrott;nede,nedetid,driftsstop;down,outage,downtime,not working
support,brukerstøtte,kundestøtte,kundeservice;brukarstøtte,kundeservice,support;support,användarstöd,kundtjänst,kundservice;support,brugersupport,kundeservice;support,help desk,helpdesk,customer service
it-avdeling,servicedesk;it-avdeling;it-avdelning,servicedesk;it-afdeling,servicedesk;it department,service desk
database,databasen;database;databas;database;database
data,dataene;data;data;data;data
server,tjener;tenar,server;server;server;server
tjeneste,tjenester,tjenesten;teneste,tenester;tjänst,tjänster;tjeneste,tjenester,service;service,services
integrasjon,grensesnitt;integrasjon,grensesnitt;integration,gränssnitt;integration,grænseflade;integration,interface,api
kobling,koble,tilkobling,koble til,tilkoblet;kople,kopling,tilkopling;koppla,anslutning,ansluta,koppling,ansluten;forbinde,tilslutte,forbindelse,tilslutning;connect,connection,link,connected
kildekode,åpen kildekode;kjeldekode,open kjeldekode;källkod,öppen källkod;kildekode,open source;source code,open source
programmere,programmerer,utvikler,utviklere;programmere,utviklar;programmera,programmerare,utvecklare;programmere,programmør,udvikler;program,programmer,developer,developers,coding
svindel,phishing,bedrageri;svindel,bedrageri;bedrägeri,nätfiske,bluff;svindel,phishing,bedrageri;fraud,scam,phishing
kryptering,kryptere,kryptert;kryptering,kryptere;kryptering,kryptera,krypterad;kryptering,kryptere;encryption,encrypt,encrypted,cryptography
sikkerhetskopi,sikkerhetskopiere;tryggingskopi;säkerhetskopia,säkerhetskopiera;sikkerhedskopi,backup;backup,back up
gjenopprette,gjenoppretting;gjenopprette;återställa,återställning;gendanne,genskabe;restore,recover,recovery
tilbakestille,nullstille;tilbakestille,nullstille;återställa,nollställa;nulstille;reset
søk,søkefelt,søkemotor,søke;søk,søkjemotor;sökning,sökfält,sökmotor;søgning,søgefelt,søgemaskine;search,search engine
filter,filtrere,sortere,sortering;filter,filtrere,sortere;filter,filtrera,sortera;filter,filtrere,sortere;filter,sort
eksportere,eksport;eksportere,eksport;exportera,export;eksportere,eksport;export
importere,import;importere,import;importera,import;importere,import;import
kopiere,lime inn,lim;kopiere,lime inn;kopiera,klistra in;kopiere,indsætte,sætte ind;copy,paste
synkronisere,synkronisering;synkronisere;synkronisera,synka,synkronisering;synkronisere,synkronisering;synchronize,sync,synchronise
skjermdeling,videomøte,videosamtale;skjermdeling,videomøte;skärmdelning,videomöte,videosamtal;skærmdeling,videomøde;screen sharing,video meeting,video call
samtale,samtaler,telefonsamtale,anrop;samtale;samtal,telefonsamtal;samtale,opkald,telefonopkald;conversation,call,phone call,calls
tekstmelding,sms,melding;tekstmelding,sms;sms,textmeddelande;sms,tekstbesked;text message,text,sms
kanal,gruppe,chat;kanal,chat;kanal,chatt;kanal,chat;channel,chat
hjemmekontor,fjernarbeid;heimekontor;hemarbete,distansarbete;hjemmearbejde,hjemmekontor;home office,remote work,working from home,teleworking
eksterne,ekstern,ekstern bruker,gjestebruker;ekstern,gjestebrukar;extern,gästanvändare;ekstern,gæstebruger;external,guest user
intern,internt;intern;intern,internt;intern,internt;internal
bestille utstyr,utstyr;utstyr;utrustning;udstyr;equipment,gear,hardware
betaling,betalinger;betaling;betalning,betalningar;betaling,betalinger;payment,payments
overføre,overføring,overført;overføre,overføring;överföra,överföring,överförd;overføre,overførsel;transfer,transferred,transmission
transaksjon,transaksjoner;transaksjon;transaktion,transaktioner;transaktion,transaktioner;transaction,transactions
bank,banken,banker;bank;bank,banken,banker;bank,banken,banker;bank,banks
bankkonto,konto,kontoen;bankkonto,konto;bankkonto,konto;bankkonto,konto;bank account,account
saldo;saldo;saldo;saldo;balance
kort,bankkort,betalingskort,kredittkort,debetkort;kort,bankkort,kredittkort;kort,bankkort,kreditkort,betalkort;kort,betalingskort,kreditkort,dankort;card,credit card,debit card,bank card
minibank,uttak,ta ut;minibank,uttak;bankomat,uttag,ta ut;hæveautomat,udbetaling,hæve;atm,cash machine,withdrawal,withdraw,cash point
innskudd,sette inn;innskot,setje inn;insättning,sätta in;indskud,indbetaling,indsætte;deposit,top up
valuta,valutaer,vekslingskurs,veksle;valuta,vekslingskurs;valuta,valutor,växelkurs,växla;valuta,valutaer,vekselkurs;currency,currencies,exchange rate,exchange
krone,kroner;krone;krona,kronor;krone,kroner;crown,krone,kroner
mynt,mynter,sedler,kontanter;mynt,setlar,kontantar;mynt,kontanter,sedlar;mønt,mønter,kontanter,sedler;coin,coins,cash,notes
lommebok,lommebøker;lommebok;plånbok,plånböcker;pung,tegnebog,tegnebøger;wallet,wallets,purse
lån,gjeld,kreditt;lån,gjeld,kreditt;lån,skuld,kredit;lån,gæld,kredit;loan,debt,credit
rente,renter;rente;ränta,räntor;rente,renter;interest,interest rate
pris,priser,prisen;pris;pris,priser,priset;pris,priser;price,prices,prize,cost
verdi,verdier,verdifull;verdi,verdifull;värde,värdefull,värden;værdi,værdifuld,værdier;value,worth,valuable
rabatt,tilbud,salg;rabatt,tilbod,sal;rabatt,erbjudande,rea;rabat,tilbud,udsalg;discount,offer,sale,deal
bestilling,ordre;tinging,ordre;beställning,order;bestilling,ordre;order,booking
levering,leveranse,pakke;levering,pakke;leverans,paket,utdelning;levering,pakke;delivery,package,parcel,shipment
refusjon,tilbakebetaling;refusjon,tilbakebetaling;återbetalning;refusion,tilbagebetaling;refund,repayment,reimbursement
aksje,aksjer,børs,investere,investering,investor;aksje,børs,investere;aktie,aktier,börs,investera,investering;aktie,aktier,børs,investere,investering;stock,shares,stock market,invest,investment,investor
inflasjon,økonomi;inflasjon,økonomi;inflation,ekonomi;inflation,økonomi;inflation,economy,economics
handel,handle,bytte;handel,handle;handel,handla;handel,handle;trade,trading,commerce
selskap,bedrift,firma,foretak;selskap,bedrift,firma,føretak;bolag,företag,firma;selskab,virksomhed,firma;company,business,firm,companies,corporation
næringsliv,bransje,industri;næringsliv,bransje,industri;näringsliv,bransch,industri;erhvervsliv,branche,industri;industry,business,trade
produkt,produkter,vare,varer;produkt,vare;produkt,produkter,vara,varor;produkt,produkter,vare,varer;product,products,goods,item
produksjon,fabrikk;produksjon,fabrikk;produktion,tillverkning,fabrik;produktion,fabrik;production,factory,manufacturing
gebyrfri,utvinne,utvinning,gruve;utvinne,utvinning,gruve;utvinna,utvinning,brytning,gruva;udvinde,udvinding,mine,minedrift;mining,mine,extract
blokk,blokkjede,kjede;blokk,blokkjede,kjede;block,blockkedja,kedja;blok,blokkæde,kæde;block,blockchain,chain
desentralisert,sentral;desentralisert,sentral;decentraliserad,central;decentraliseret,central;decentralized,central
anonym,anonymitet;anonym;anonym,anonymitet;anonym,anonymitet;anonymous,anonymity
protokoll,standard;protokoll,standard;protokoll,standard;protokol,standard;protocol,standard
enhet,apparat,maskinvare;eining,apparat,maskinvare;enhet,apparat,hårdvara;enhed,apparat,hardware;device,hardware,apparatus
kapasitet,ytelse;kapasitet,yting;kapacitet,prestanda;kapacitet,ydelse;capacity,performance
hastighet,fart;fart,hastigheit;hastighet,fart;hastighed,fart;speed,velocity
automatisere,automatisering;automatisere,automatisering;automatisera,automatisering;automatisere,automatisering;automate,automation
robot,kunstig intelligens,roboter;robot,kunstig intelligens;robot,artificiell intelligens,robotar;robot,kunstig intelligens,robotter;robot,artificial intelligence,ai
abonnement,abonnere;abonnement,abonnere;prenumeration,abonnemang,prenumerera;abonnement,abonnere;subscription,subscribe
nyhetsbrev;nyheitsbrev;nyhetsbrev;nyhedsbrev;newsletter
profil,profilbilde;profil;profil,profilbild;profil,profilbillede;profile
bekreftelseskode,engangskode;eingongskode;engångskod,verifieringskod;engangskode,bekræftelseskode;verification code,one-time code
sperre,sperret,blokkere,blokkert;sperre,blokkere;spärra,spärrad,blockera,blockerad;spærre,spærret,blokere;block,blocked,freeze,lock
utløpe,utløpt,gå ut,utløper;gå ut,utgått;gå ut,upphöra,löpa ut;udløbe,udløbet,udløber;expire,expired,expiry
slette konto,avslutte konto;slette konto;ta bort konto,avsluta konto;slette konto,lukke konto;delete account,close account
teams,møterom,rombestilling;møterom;mötesrum,konferensrum;mødelokale,mødeværelse;meeting room,conference room
bestill rom,booke,ledig rom;tinge rom;boka rum;booke lokale;book room
ikon,skrivebord,oppgavelinje;ikon,skrivebord;ikon,skrivbord;ikon,skrivebord;icon,desktop
mobilapp,appbutikk;mobilapp;mobilapp,appbutik;mobilapp,appbutik;mobile app,app store
spesialtegn,tegn,bokstav,bokstaver;teikn,bokstav;tecken,bokstav,bokstäver;tegn,bogstav,bogstaver;character,characters,letter,letters,sign
skrifttype,skrift,font;skrifttype,skrift;typsnitt,teckensnitt;skrifttype;font,typeface
regneark,excel;rekneark;kalkylblad,kalkylark;regneark;spreadsheet
presentasjon,lysbilde;presentasjon,lysbilete;presentation;præsentation,dias;presentation,slide,slides
`;
