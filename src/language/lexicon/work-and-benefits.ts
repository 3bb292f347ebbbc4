/** Tax, benefits, pensions, work and looking for work. Columns: nb; nn; sv; da; en. */
export const workAndBenefits = `
skattemelding,skattemeldingen,selvangivelse;skattemelding,sjølvmelding;deklaration,deklarationen,inkomstdeklaration,självdeklaration;årsopgørelse,årsopgørelsen,selvangivelse;tax return,tax returns
skatteoppgjør,skatteoppgjøret,skatteberegning;skatteoppgjer,skatteutrekning;slutskattebesked,skattebesked;årsopgørelse,skatteberegning;tax assessment,tax settlement,tax calculation
skattekort,skattekortet,frikort;skattekort,frikort;skattsedel,a-skattsedel,jämkning;skattekort,hovedkort,bikort,frikort;tax card,tax deduction card
forskuddsskatt,forskuddstrekk;forskotsskatt,forskotstrekk;preliminärskatt,preliminär skatt,f-skatt;forskudsskat,forskudsopgørelse,a-skat,b-skat;advance tax,preliminary tax,withholding tax
restskatt,baksmell,skyldig skatt;restskatt,baksmell;kvarskatt,restskatt;restskat;underpaid tax,tax arrears,outstanding tax,residual tax
skattepenger,penger tilbake på skatten,tilgodebeløp;skattepengar,tilgodebeløp;skatteåterbäring,pengar tillbaka på skatten;overskydende skat,penge tilbage i skat;tax refund,tax rebate
skattefradrag,fradrag,fradragsberettiget;skattefrådrag,frådrag;avdrag,skatteavdrag,avdragsgill,avdragsrätt;fradrag,skattefradrag,fradragsberettiget;deduction,tax deduction,deductible,tax deductible
reisefradrag,pendlerfradrag;reisefrådrag,pendlarfrådrag;reseavdrag,avdrag för resor;befordringsfradrag,kørselsfradrag;commuting deduction,travel deduction
rentefradrag;rentefrådrag;ränteavdrag;rentefradrag;interest deduction,mortgage interest deduction
personfradrag,minstefradrag,bunnfradrag;personfrådrag,minstefrådrag,botnfrådrag;grundavdrag,jobbskatteavdrag;personfradrag,beskæftigelsesfradrag,bundfradrag;personal allowance,basic deduction,tax free allowance
rot-fradrag,håndverkerfradrag;rot-frådrag,handverkarfrådrag;rotavdrag,rutavdrag,rot,rut;håndværkerfradrag,servicefradrag;home repair deduction,rot deduction
skattefri,skattefritt;;skattefri,skattefritt;skattefri,skattefrit;tax free,tax exempt,non-taxable
skattepliktig,skatteplikt;;skattepliktig,skattskyldig,beskattningsbar;skattepligtig,skattepligt;taxable,liable to tax,tax liability
skatteprosent,skattesats,trekkprosent,skattetrinn;;skattesats,kommunalskatt,skattetabell;skatteprocent,trækprocent,skattesats,kommuneskat;tax rate,tax bracket,tax percentage
toppskatt,trinnskatt;toppskatt,trinnskatt;statlig inkomstskatt,värnskatt,statlig skatt;topskat,mellemskat;top tax,higher rate tax
skatteetaten,skattekontor,ligningskontor,likningskontor;skatteetaten,skattekontor,likningskontor;skatteverket,skattemyndighet,skattekontor;skattestyrelsen,skattecenter,skattevæsenet;tax office,tax authority,tax administration,tax agency,inland revenue
inntektsskatt,skatt på inntekt,beskatte,beskatning;inntektsskatt,skattleggje,skattlegging;inkomstskatt,beskatta,beskattning;indkomstskat,beskatte,beskatning;income tax,taxation,taxed
formuesskatt;formuesskatt;förmögenhetsskatt;formueskat;wealth tax
eiendomsskatt;eigedomsskatt;fastighetsskatt,fastighetsavgift;ejendomsskat,grundskyld,ejendomsværdiskat;property tax,land tax,council tax
arveavgift;arveavgift;arvsskatt;arveafgift,boafgift;inheritance tax,estate duty
gaveavgift,skatt på gave;gåveavgift;gåvoskatt;gaveafgift;gift tax
dokumentavgift,tinglysingsgebyr;dokumentavgift,tinglysingsgebyr;stämpelskatt,lagfartskostnad;tinglysningsafgift,stempelafgift;stamp duty,document duty
arbeidsgiveravgift;arbeidsgjevaravgift;arbetsgivaravgift,arbetsgivaravgifter,egenavgifter;arbejdsgiverbidrag,arbejdsmarkedsbidrag,am-bidrag;employer contributions,payroll tax,national insurance contributions
gevinst,gevinstskatt,kursgevinst;vinst,gevinst;kapitalvinst,vinst,reavinst;gevinst,kursgevinst,kapitalgevinst;capital gain,gain,gains,profit
utbytte,aksjeutbytte,avkastning;utbytte,avkastning;utdelning,aktieutdelning,avkastning;udbytte,aktieudbytte,afkast;dividend,dividends,yield,return on investment
skattesvindel,skatteunndragelse,skattesnyteri;skattesvindel,skatteunndraging;skattebrott,skattefusk,skatteflykt;skattesvig,skattesnyd,skatteunddragelse;tax evasion,tax fraud
svart arbeid,svart arbeidskraft;svart arbeid;svartarbete,svartjobb,svart arbete;sort arbejde;undeclared work,cash in hand,illegal work
næringsdrivende,selvstendig næringsdrivende,enkeltpersonforetak;næringsdrivande,sjølvstendig næringsdrivande,enkeltpersonføretak;egenföretagare,enskild firma,enskild näringsverksamhet,näringsidkare;selvstændig erhvervsdrivende,enkeltmandsvirksomhed,selvstændige;self-employed,sole trader,sole proprietorship
frilanser,frilans;frilansar,frilans;frilansare,frilans;freelancer,freelance;freelancer,freelance
aksjeselskap;aksjeselskap;aktiebolag,ab;aktieselskab,anpartsselskab,aps;limited company,joint-stock company,ltd
organisasjonsnummer;organisasjonsnummer;organisationsnummer;cvr-nummer,cvr,p-nummer;organisation number,company registration number,business number
starte bedrift,etablere bedrift,gründer,gründere;starte bedrift,gründar;starta företag,starta eget,nyföretagare;starte virksomhed,iværksætter,iværksættere;start a business,entrepreneur,startup
ytelse,ytelser,trygdeytelse;yting,ytingar,trygdeyting;förmån,förmåner,bidrag;ydelse,ydelser,overførselsindkomst;benefit,benefits,entitlement
barnetrygd,barnetrygden;barnetrygd;barnbidrag,barnbidraget,flerbarnstillägg;børnepenge,børneydelse,børne- og ungeydelse,børnecheck;child benefit,child allowance,family allowance
kontantstøtte;kontantstøtte;vårdnadsbidrag;kontantstøtte til pasning;cash-for-care benefit,cash for care
foreldrepenger,foreldrepengene,fødselspenger;foreldrepengar,fødselspengar;föräldrapenning,föräldrapeng,föräldrapenningen;barselsdagpenge,barselspenge;parental benefit,parental allowance,maternity pay,parental pay
foreldrepermisjon,fødselspermisjon,barselpermisjon,mammaperm;foreldrepermisjon,fødselspermisjon;föräldraledighet,föräldraledig,mammaledig;barsel,barselsorlov,forældreorlov,barselorlov;parental leave,maternity leave
pappapermisjon,fedrekvote,pappaperm,fedrekvoten;pappapermisjon,fedrekvote;pappaledighet,pappaledig,pappadagar,pappamånader;fædreorlov,øremærket barsel;paternity leave,father's quota
engangsstønad;eingongsstønad;engångsbelopp;engangsydelse,engangsbeløb;lump-sum grant,one-off payment,lump sum
svangerskapspenger;svangerskapspengar;graviditetspenning;graviditetspenge,graviditetsbetinget sygdom;pregnancy benefit
sykepenger,sykepengene,sjukepenger;sjukepengar;sjukpenning,sjukpenningen,sjuklön;sygedagpenge;sick pay,sickness benefit,sickness allowance
karensdag,egenmeldingsdager,arbeidsgiverperiode;karensdag,arbeidsgjevarperiode;karensdag,karensavdrag,sjuklöneperiod;karensdag,arbejdsgiverperiode;waiting day,qualifying day,waiting period
sykt barn,omsorgsdager,sykt barn-dager,omsorgspenger;sjukt barn,omsorgsdagar,omsorgspengar;vab,vabba,vård av barn,sjukt barn,tillfällig föräldrapenning;barns sygedag,barn syg,omsorgsdage,barns første sygedag;sick child,care days,child sick days
legeerklæring,legeattest;lækjarerklæring,legeerklæring;läkarintyg,läkarutlåtande,sjukintyg;lægeerklæring,lægeattest,friattest,mulighedserklæring;medical certificate,doctor's note,medical statement,fit note
gradert sykmelding,delvis sykmeldt,aktiv sykmelding;gradert sjukmelding,delvis sjukmeld;deltidssjukskriven,delvis sjukskriven;deltidssygemeldt,delvis sygemeldt,deltidssygemelding;partial sick leave,graded sick leave
sykmeldt;sjukmeld;sjukskriven,sjukskriva,sjukanmäla;sygemeldt,sygemelde,syg meldt;off sick,on sick leave,call in sick
arbeidsavklaringspenger,aap;arbeidsavklaringspengar,aap;rehabiliteringspenning,rehabiliteringsersättning;ressourceforløb,jobafklaringsforløb,revalideringsydelse;work assessment allowance,rehabilitation allowance
uføretrygd,ufør,uførepensjon;uføretrygd,ufør,uførepensjon;sjukersättning,aktivitetsersättning,förtidspension,sjukpension;førtidspension,førtidspensionist;disability benefit,disability pension,incapacity benefit
uføregrad,arbeidsuførhet,arbeidsevne;uføregrad,arbeidsevne;arbetsförmåga,arbetsoförmåga,nedsatt arbetsförmåga;arbejdsevne,erhvervsevne,nedsat arbejdsevne;work capacity,ability to work,degree of disability
fleksjobb,tilrettelagt arbeid;tilrettelagt arbeid,varig tilrettelagd arbeid;lönebidrag,skyddat arbete,lönebidragsanställning;fleksjob,skånejob,flexjob;subsidised job,sheltered employment,flexible job
yrkesskade,yrkesskadeerstatning,arbeidsulykke,yrkessykdom;yrkesskade,arbeidsulykke,yrkessjukdom;arbetsskada,arbetsolycka,arbetssjukdom;arbejdsskade,arbejdsulykke,erhvervssygdom;occupational injury,work accident,workplace injury,occupational disease,industrial injury
sosialhjelp,økonomisk sosialhjelp,sosialstønad;sosialhjelp,økonomisk sosialhjelp;försörjningsstöd,socialbidrag,ekonomiskt bistånd,socialhjälp;kontanthjælp,bistandshjælp,uddannelseshjælp;social assistance,income support,social welfare
dagpenger,arbeidsledighetstrygd;dagpengar,arbeidsløysetrygd;a-kassa,arbetslöshetsersättning,arbetslöshetskassa,dagpenning;dagpenge,arbejdsløshedsdagpenge,a-kasse,akasse;unemployment benefit,unemployment benefits,jobseeker's allowance,unemployment insurance,dole
arbeidsledighet,arbeidsløshet;arbeidsløyse;arbetslöshet,arbetslösheten;arbejdsløshed,ledighed;unemployment
arbeidssøker,jobbsøker,registrert arbeidssøker;arbeidssøkjar,jobbsøkjar;arbetssökande,jobbsökare,inskriven;jobsøger,arbejdssøgende,tilmeldt jobcenter;jobseeker,job seeker,job applicant
meldekort;meldekort;aktivitetsrapport,kassakort,tidrapport till a-kassan;dagpengekort,ydelseskort;employment status form,benefit claim card,activity report
arbeidsformidling,arbeidskontor,jobbsenter;arbeidskontor,arbeidsformidling;arbetsförmedling,arbetsförmedlingen;jobcenter,jobcentret,arbejdsformidling;employment service,job centre,employment office,employment agency
arbeidsmarkedstiltak,tiltaksplass,arbeidstrening;arbeidsmarknadstiltak,arbeidstrening;arbetsmarknadsåtgärd,arbetsträning,praktikplats,jobbgaranti;aktivering,virksomhedspraktik,løntilskud;work placement,labour market measure,job training,wage subsidy
permittere,permittering,permitteringsvarsel;permittere,permittering;permittera,permittering,korttidspermittering;hjemsende,hjemsendelse,arbejdsfordeling;lay off,layoff,temporary layoff,furlough
nedbemanning,nedbemanne,oppsagt;nedbemanning,oppsagd;varsel om uppsägning,neddragning,uppsagd;nedskæring,fyringsrunde,opsagt,fyret;downsizing,redundancy,redundant,laid off
sluttpakke,sluttvederlag,etterlønn;sluttpakke,sluttvederlag,etterløn;avgångsvederlag;fratrædelsesgodtgørelse,fratrædelsesordning;severance pay,severance package,redundancy pay
oppsigelsestid,oppsigelsesfrist;oppseiingstid,oppseiingsfrist;uppsägningstid;opsigelsesvarsel,opsigelsesperiode,opsigelsesfrist;notice period,period of notice
prøvetid;prøvetid;provanställning,provtid;prøvetid,prøveperiode;probation,probationary period,trial period
ledig stilling,ledige stillinger,stillingsannonse,stillingsutlysning,utlyst stilling;ledig stilling,ledige stillingar,stillingsutlysing;ledig tjänst,lediga jobb,lediga tjänster,platsannons,jobbannons;ledig stilling,ledige stillinger,stillingsopslag,jobopslag;vacancy,vacancies,job opening,job ad,job posting
cv,attest,attester,meritter;cv,attest,merittar;cv,meritförteckning,meriter,arbetsintyg,tjänstgöringsintyg;cv,curriculum vitae,anbefaling,udtalelse;cv,resume,curriculum vitae,employment reference
jobbintervju;jobbintervju;jobbintervju,anställningsintervju;jobsamtale,jobinterview,ansættelsessamtale;job interview
referanse,referanser,referanseperson;referanse,referansar;referens,referenser,referensperson;reference,referencer;referee,references,reference person
arbeidskontrakt,arbeidsavtale,ansettelsesavtale;arbeidskontrakt,arbeidsavtale,tilsetjingsavtale;anställningsavtal,anställningskontrakt,anställningsbevis;ansættelseskontrakt,ansættelsesbevis,ansættelsesaftale;employment contract,contract of employment,work contract
fast ansettelse,fast stilling,fast jobb;fast tilsetjing,fast stilling;tillsvidareanställning,fast anställning,fast jobb;fastansættelse,fast stilling,fastansat;permanent position,permanent employment,permanent job
midlertidig ansettelse,vikariat,midlertidig stilling,engasjement;mellombels tilsetjing,vikariat;visstidsanställning,vikariat,tidsbegränsad anställning,timanställning;midlertidig ansættelse,vikariat,tidsbegrænset stilling;temporary position,temporary employment,fixed-term contract
heltid,fulltid,hundre prosent stilling;heiltid,fulltid;heltid,heltidstjänst;fuldtid,heltid,fuldtidsstilling;full-time,full time
deltid,deltidsstilling,deltidsjobb;deltid,deltidsstilling;deltid,deltidsjobb,deltidstjänst;deltid,deltidsstilling,deltidsjob;part-time,part time
turnus,skift,skiftarbeid,vaktplan,vaktliste,nattskift;turnus,skift,skiftarbeid,vaktplan;skift,skiftarbete,arbetsschema,jourschema,nattskift;vagtplan,skifteholdsarbejde,skiftehold,nattevagt,turnus;shift,shift work,shifts,rota,night shift
fleksitid,fleksibel arbeidstid,avspasering,avspasere;fleksitid,avspasering;flextid,flexa,kompledighet,komp,flexsaldo;flekstid,flex,afspadsering,afspadsere;flexitime,flextime,time off in lieu,compensatory leave
minstelønn,tarifflønn;minsteløn,tariffløn;minimilön,lägstalön,avtalsenlig lön;mindsteløn,minimumsløn,overenskomstmæssig løn;minimum wage,collectively agreed wage
tariffavtale,tariff,lønnsoppgjør;tariffavtale,tariff,lønsoppgjer;kollektivavtal,avtalsrörelse;overenskomst,kollektiv overenskomst,overenskomstforhandling;collective agreement,collective bargaining,wage settlement
lønnsforhøyelse,lønnsøkning,lønnspålegg,lønnsforhandling,lønnssamtale;lønsauke,lønsforhandling,lønspålegg;löneförhöjning,löneökning,löneförhandling,lönesamtal;lønforhøjelse,lønstigning,lønforhandling,lønsamtale;pay rise,salary increase,pay increase,salary negotiation
lønnstrinn,lønnsklasse,lønnsplassering,ansiennitet;lønstrinn,lønsklasse,lønsplassering,ansiennitet;lönegrad,lönetrappa,löneklass,tjänsteår,tjänstetid;løntrin,lønindplacering,lønanciennitet,anciennitet;pay grade,salary step,pay scale,seniority
lønnsutbetaling,lønningsdag,utbetaling av lønn;lønsutbetaling,lønningsdag;löneutbetalning,lönedag,avlöningsdag,lönedagen;lønudbetaling,lønningsdag;payday,pay day,wage payment,salary payment
bruttolønn,brutto;bruttoløn,brutto;bruttolön,brutto;bruttoløn,brutto;gross pay,gross salary,gross
nettolønn,netto,utbetalt lønn;nettoløn,netto;nettolön,netto,lön efter skatt;nettoløn,netto,løn efter skat;net pay,net salary,take-home pay,net
timelønn,timebetalt,timesats;timeløn,timebetalt;timlön,timavlönad;timeløn,timelønnet;hourly wage,hourly pay,hourly rate
årslønn,månedslønn;årsløn,månadsløn;årslön,månadslön;årsløn,månedsløn;annual salary,yearly salary,monthly salary
bonus,bonuser,provisjon;bonus,provisjon;bonus,provision;bonus,bonusser,provision;bonus,bonuses,commission
frynsegode,frynsegoder,naturalytelse,personalgode;frynsegode,naturalyting;personalförmån,löneförmån,friskvårdsbidrag,naturaförmån;frynsegode,personalegode,medarbejderfordel;fringe benefit,perk,perks,benefit in kind,employee benefit
firmabil,tjenestebil,yrkesbil;firmabil,tenestebil;förmånsbil,tjänstebil,firmabil;firmabil,fri bil;company car
velferdspermisjon,ulønnet permisjon,permisjonssøknad,permisjon med lønn;velferdspermisjon,permisjon utan løn,permisjonssøknad;ledig utan lön,permission med lön,tjänstledighetsansökan;orlov uden løn,tjenestefrihed,tjenestefri,frihed med løn;unpaid leave,compassionate leave,leave application,paid leave
feriepengene,feriegodtgjørelse,feriepenger utbetalt;feriegodtgjersle,feriepengar utbetalt;semesterersättning,semesterlön,semestertillägg;feriegodtgørelse,feriepenge,ferietillæg,feriepengene;holiday pay,vacation pay
ferieuke,ferieuker,feriedag,feriedager,sommerferie,ferieloven,ferieønsker;ferieveke,feriedag,feriedagar,sommarferie;semestervecka,semesterdag,semesterdagar,sommarsemester,semesterlagen,semesteransökan;ferieuge,ferieuger,feriedag,feriedage,sommerferie,ferieloven;vacation days,holiday entitlement,days off,summer holiday,annual leave days
fridag,fri fra jobb,ta fri,avspaseringsdag;fridag,ta fri;ledig dag,ta ledigt,lediga dagar,ledighet;fridag,holde fri,feriefridag,feriefri;day off,time off,take time off
medarbeidersamtale,utviklingssamtale,medarbeidersamtaler;medarbeidarsamtale;medarbetarsamtal,utvecklingssamtal;mus-samtale,medarbejderudviklingssamtale;appraisal,performance review,development talk,staff appraisal
verneombud,hms,arbeidsmiljø,vernerunde,helse miljø og sikkerhet;verneombod,hms,arbeidsmiljø;skyddsombud,arbetsmiljö,skyddsrond,arbetsmiljöarbete;arbejdsmiljø,arbejdsmiljørepræsentant,amr,sikkerhedsrepræsentant;working environment,health and safety,safety representative,occupational safety
tillitsvalgt,tillitsvalgte,hovedtillitsvalgt;tillitsvald,tillitsvalde;fackombud,förtroendevald,facklig företrädare;tillidsrepræsentant,tillidsmand,tillidsrepræsentanter;union representative,shop steward,employee representative
bedriftshelsetjeneste;bedriftshelseteneste;företagshälsovård,företagshälsa;bedriftssundhedstjeneste,arbejdsmedicin,sundhedsordning;occupational health service
varslingssak,varslingskanal,kritikkverdige forhold;varslingssak,varslarkanal,kritikkverdige forhold;visselblåsning,visselblåsare,missförhållanden;whistleblowerordning,whistleblower,kritisable forhold;whistleblowing,whistleblower,wrongdoing
trakassering,trakassert,seksuell trakassering;trakassering;trakasserier,sexuella trakasserier,kränkande särbehandling;chikane,sexchikane,krænkende adfærd;harassment,sexual harassment,harassed
tjenestereise,jobbreise,forretningsreise;tenestereise,jobbreise;tjänsteresa,affärsresa;tjenesterejse,forretningsrejse;business trip,work trip,business travel
skift jobb,bytte jobb,ny jobb;byte jobb,ny jobb;byta jobb,nytt jobb,byta arbete;skifte job,nyt job,jobskifte;change jobs,new job,career change
si opp jobben,egen oppsigelse,sin oppsigelse,levere oppsigelse;seie opp jobben;säga upp sig,säga upp mig,lämna jobbet;sige op,sige sit job op,opsige sin stilling;resign,hand in notice,quit job,resignation letter
alderspensjon,folketrygd,alderspensjonen;alderspensjon,folketrygd;ålderspension,allmän pension,inkomstpension,folkpension;folkepension,folkepensionen;old-age pension,state pension,retirement pension
tjenestepensjon,avtalefestet pensjon,afp,innskuddspensjon;tenestepensjon,avtalefesta pensjon,afp,innskotspensjon;tjänstepension,avtalspension;arbejdsmarkedspension,firmapension,efterløn,tjenestemandspension;occupational pension,workplace pension,company pension
privat pensjon,pensjonssparing,individuell pensjonssparing;pensjonssparing;pensionssparande,privat pensionssparande,premiepension;pensionsopsparing,ratepension,livrente,aldersopsparing;private pension,pension savings,pension fund
pensjonsalder,pensjoneringsalder,aldersgrense for pensjon;pensjonsalder;pensionsålder,riktålder,pensionsåldern;pensionsalder,folkepensionsalder,pensionsalderen;retirement age,pension age,pensionable age
etterlattepensjon,gjenlevendepensjon,barnepensjon,enkepensjon;etterlatnepensjon,attlevandepensjon,barnepensjon;efterlevandepension,änkepension,barnpension,omställningspension;efterlevelseshjælp,efterladtepension,enkepension,børnepension;survivor's pension,widow's pension,survivor benefit,orphan's pension
tidligpensjon,førtidspensjonering;tidlegpensjon;tidig pension,förtida uttag,tidigt uttag;tidlig pension,arnepension,tidlig tilbagetrækning,seniorpension;early retirement,early pension
pensjonsopptjening,opptjening,pensjonspoeng,opptjent pensjon;pensjonsopptening,opptening;intjänad pension,pensionsrätt,intjänande,intjänad;optjening,optjent pension,optjene;pension accrual,pension rights,accrued pension,qualifying years
minstepensjon,garantipensjon,pensjonstillegg;minstepensjon,garantipensjon;garantipension,äldreförsörjningsstöd,pensionstillägg;ældrecheck,pensionstillæg,ældrehjælp,grundbeløb;minimum pension,guarantee pension,pension supplement
bostøtte,husleiestøtte;bustøtte;bostadsbidrag,bostadstillägg;boligstøtte,boligsikring,boligydelse;housing benefit,housing allowance,rent support
grunnstønad,hjelpestønad;grunnstønad,hjelpestønad;merkostnadsersättning,omvårdnadsbidrag,handikappersättning,vårdbidrag;merudgifter,dækning af merudgifter,tabt arbejdsfortjeneste;basic benefit,attendance benefit,additional cost allowance,attendance allowance
pleiepenger,omsorgsstønad,omsorgslønn;pleiepengar,omsorgsstønad,omsorgsløn;närståendepenning,anhörigbidrag;plejevederlag,plejeorlov,pasningsorlov;carer's allowance,care benefit,attendance allowance
overgangsstønad,enslig forsørger,aleneforsørger,alenemor,alenefar;overgangsstønad,einsleg forsørgjar,åleinemor;ensamstående förälder,ensamstående,ensamstående mamma;enlig forsørger,enlig mor,enlig far,børnetilskud;single parent,lone parent,transitional benefit
barnebidrag,bidragsplikt,underholdsbidrag;barnebidrag,fostringstilskot;underhållsbidrag,underhållsstöd,underhåll;børnebidrag,underholdsbidrag,hustrubidrag,ægtefællebidrag;child maintenance,child support,alimony,maintenance payments
utbetaling,utbetalinger,utbetalt,utbetale;utbetaling,utbetalt,utbetale;utbetalning,utbetalningar,utbetald,utbetala;udbetaling,udbetalinger,udbetalt,udbetale;payout,disbursement,pay out,paid out,payments made
utbetalingsdato,utbetalingsdag,når kommer pengene;utbetalingsdato,utbetalingsdag;utbetalningsdag,utbetalningsdatum,när kommer pengarna;udbetalingsdato,dispositionsdato,hvornår kommer pengene;payment date,payment day,pay date
feilutbetaling,for mye utbetalt,tilbakekreving,tilbakebetalingskrav;feilutbetaling,tilbakekrevjing;återkrav,felaktig utbetalning,för mycket utbetalt;tilbagebetalingskrav,udbetalt for meget,fejludbetaling,tilbagebetale;overpayment,overpaid,repayment claim,recovery of benefits
etterbetaling,etterbetale,etterbetalt;etterbetaling,etterbetale;retroaktiv ersättning,retroaktivt,efterbetalning;efterbetaling,efterbetale,med tilbagevirkende kraft;back pay,backdated,retroactive,retrospectively
egenandel,egenbetaling;eigendel,eigenbetaling;egenavgift,patientavgift,egenbetalning;egenbetaling,brugerbetaling;own contribution,patient charge,user fee,copayment
inntektsgrense,inntektsgrenser,grunnbeløp,fribeløp;inntektsgrense,grunnbeløp;inkomstgräns,fribelopp,inkomsttak,prisbasbelopp;indkomstgrænse,fribeløb,indtægtsgrænse;income limit,income threshold,basic amount,earnings limit
inntektsgrunnlag,beregningsgrunnlag,sykepengegrunnlag;inntektsgrunnlag,utrekningsgrunnlag;sjukpenninggrundande inkomst,sgi,ersättningsgrundande;beregningsgrundlag,indkomstgrundlag;income basis,qualifying income,calculation basis
forsørge,forsørger,forsørgeransvar,forsørgelse;forsørgje,forsørgjar;försörja,försörjning,försörjningsplikt;forsørge,forsørger,forsørgerpligt,forsørgelse;provide for,breadwinner,dependants,maintenance obligation
behovsprøvd,rett til støtte,har krav på,berettiget;behovsprøvd,har krav på,rett til;behovsprövad,har rätt till,berättigad;behovsbestemt,har ret til,berettiget;means-tested,entitled,eligible,eligibility
arbeidserfaring,yrkeserfaring,praksisår;arbeidserfaring,yrkespraksis;arbetslivserfarenhet,yrkeserfarenhet,arbetserfarenhet;arbejdserfaring,erhvervserfaring,jobpraktik;work experience,professional experience
praksisplass,praktikant,internship,praksisperiode;praksisplass,praktikant;praktik,praktikplats,praktikant,vfu;praktikplads,praktikant,praktik;internship,intern,trainee,traineeship,work placement
omskolering,etterutdanning,videreutdanning,voksenopplæring;omskolering,etterutdanning,vidareutdanning,vaksenopplæring;omskolning,vidareutbildning,fortbildning,vuxenutbildning,komvux;omskoling,efteruddannelse,videreuddannelse,voksenuddannelse;retraining,further education,continuing education,adult education
dagsats,dagsatser,stønadsgrunnlag;dagsats,dagsatsar;dagersättning,dagpenningnivå;dagpengesats,dagssats,ydelsessats;daily rate,daily allowance
vernepliktig,verneplikt,førstegangstjeneste,militærtjeneste;vernepliktig,verneplikt,førstegongsteneste;värnplikt,värnpliktig,mönstring,militärtjänst;værnepligt,værnepligtig,aftjene værnepligt;conscription,conscript,military service,national service
`;
