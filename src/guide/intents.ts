import { type Intent, phrases } from '../understanding/index.ts';

/** "på nb", "switch to en": the codes are too short to be said alone, since "en" and "da" are words. */
const withCodes = [
  'på',
  'in',
  'bytt til',
  'byt til',
  'byt till',
  'skift til',
  'snakk',
  'snakk på',
  'change to',
  'switch to',
  'speak',
];
const codes = (code: string): readonly string[] => withCodes.map((words) => `${words} ${code}`);

/** What is said to the guide: help, the language, and what is stored of a person. */
export const guideIntents: readonly Intent[] = [
  {
    name: 'guide.welcome',
    kind: 'social',
    examples: {
      nb: phrases(`start | kom i gang | velkommen | introduksjon | hvordan kommer jeg i gang med losen`),
      nn: phrases(`start | kom i gang | velkommen | introduksjon | korleis kjem eg i gang med losen`),
      sv: phrases(`start | kom igång | välkommen | introduktion | hur kommer jag igång med losen`),
      da: phrases(`start | kom i gang | velkommen | introduktion | hvordan kommer jeg i gang med losen`),
      en: phrases(`start | get started | welcome | introduction | how do i get started with losen`),
    },
  },
  {
    name: 'guide.help',
    examples: {
      nb: phrases(`hjelp | ? | hva kan du | hva kan du hjelpe med | hva kan du gjøre | hva kan jeg spørre om | hjelp meg | vis hjelp | meny | hvordan bruker jeg deg |
        hvordan fungerer du | hva kan jeg bruke deg til | hva er det du kan | kommandoer | vis kommandoer | hva slags spørsmål kan jeg stille | kan du hjelpe meg |
        jeg trenger hjelp | hva gjør du | kom i gang | hva kan jeg gjøre her | vis meny | hvilke muligheter har jeg | mer |
        jeg er ny her, hva kan jeg spørre om | hva er du god til | hva kan jeg få hjelp til | vis hva du kan | jeg vet ikke hva jeg kan spørre om | hvordan virker dette | hvordan virker du | hjelp meg litt | kan du litt av hvert | vis meg alt du kan | hva er dette | hva bruker man deg til | flere valg | vis mer |
        jeg er helt ny her |
        hva kan du hjelpe meg med? | hei, jeg er helt ny her. Hva kan jeg spørre deg om? |
        vis alt du kan | hvilke kommandoer finnes | jeg trenger hjelp til å bruke deg | veiledning | jeg er ny her, hva kan du | hva er vitsen med deg |
        hvilke ting kan jeg be deg om`),
      nn: phrases(`hjelp | kva kan du | kva kan du hjelpe med | kva kan du hjelpe meg med | kva kan eg spørje om | korleis brukar eg deg | korleis fungerer du | vis hjelp |
        kva gjer du | eg treng hjelp | kan du hjelpe meg | kva kan eg gjere her | kommandoar | meny | kva kan eg bruke deg til | hjelp meg |
        eg er ny her, kva kan eg spørje om | kva er du god til | kva kan eg få hjelp til | vis kva du kan | korleis verkar dette | kva er dette | vis meir |
        eg er heilt ny her | kva kan eg spørje deg om |
        hei, eg er heilt ny her. Kva kan eg spørje deg om? |
        kva kan du gjere | korleis verkar du | vis meny | vis alt du kan | kva er det du kan | eg treng hjelp til å bruke deg | rettleiing | kom i gang |
        eg er ny her, kva kan du | kva brukar ein deg til`),
      sv: phrases(`hjälp | vad kan du | vad kan du hjälpa till med | vad kan du göra | vad kan jag fråga om | hur använder jag dig | hur fungerar du | visa hjälp | meny |
        jag behöver hjälp | kan du hjälpa mig | vad gör du | vad kan jag göra här | kommandon | hjälp mig | vad kan du hjälpa mig med |
        jag är ny här, vad kan jag fråga om | vad är du bra på | vad kan jag få hjälp med | visa vad du kan | hur funkar det här | vad är det här | visa mer |
        jag är ny här |
        hej, jag är ny här. Vad kan jag fråga dig om? |
        hur funkar du | visa meny | visa allt du kan | vad är det du kan | jag behöver hjälp att använda dig | vägledning | kom igång | jag är ny här, vad kan du |
        vad använder man dig till`),
      da: phrases(`hjælp | hvad kan du | hvad kan du hjælpe med | hvad kan du gøre | hvad kan jeg spørge om | hvordan bruger jeg dig | hvordan virker du | vis hjælp | menu |
        jeg har brug for hjælp | kan du hjælpe mig | hvad gør du | hvad kan jeg gøre her | kommandoer | hjælp mig |
        jeg er ny her, hvad kan jeg spørge om | hvad er du god til | hvad kan jeg få hjælp til | vis hvad du kan | hvordan fungerer det her | hvad er det her | vis mere |
        jeg er ny her | hvad kan jeg spørge dig om |
        hvad kan du hjælpe mig med? | hej, jeg er ny her. Hvad kan jeg spørge dig om? |
        vis menu | vis alt du kan | hvad er det du kan | jeg har brug for hjælp til at bruge dig | vejledning | kom i gang | jeg er ny her, hvad kan du |
        hvad bruger man dig til`),
      en: phrases(`help | ? | what can you do | what can you help with | what can i ask | how do i use you | how does this bot work | show help | menu | commands | help me |
        i need help | can you help me | what do you do | what can i do here | list commands | options | how do you work | what can you help me with | what are my options |
        i am new here, what can i ask | what are you good at | what can i get help with | show me what you can do | how does this work | what is this | show more | what else can you do | how can you help me |
        i am new here | what do you do exactly |
        what can I ask you? | how do I use this bot | I'm new here, what do you do exactly? |
        show menu | show everything you can do | what is it you can do | i need help using you | guide | get started | i'm new here, what can you do |
        what are you for`),
    },
  },
  {
    name: 'guide.languages',
    examples: {
      nb: phrases(`språk | bytt språk | endre språk | hvilke språk kan du | hvilket språk snakker du | velg språk | jeg vil bytte språk | kan jeg bytte språk | vis språk | hvordan bytter jeg språk |
        et annet språk | hvilke språk snakker du | feil språk | hva slags språk kan du |
        kan du andre språk enn norsk | snakker du flere språk | er det bare norsk | jeg forstår ikke norsk | hva med et annet språk |
        bytte språk | hvilke språk forstår du? | jeg vil endre språk |
        kan jeg skrive på nynorsk | hvilke språk finnes | språkvalg | kan du flere språk | velge språk`),
      nn: phrases(
        `språk | byt språk | endre språk | kva språk kan du | vel språk | eg vil byte språk | kan eg byte språk | eit anna språk | korleis byter eg språk | feil språk | skift målform |
        kan du andre språk enn norsk | snakkar du fleire språk |
        byte språk | kva språk forstår du? | eg vil endre språk |
        kan eg skrive på nynorsk | kva språk finst | språkval | vis språk | kan du fleire språk | velje språk`,
      ),
      sv: phrases(
        `språk | byt språk | ändra språk | vilka språk kan du | välj språk | jag vill byta språk | kan jag byta språk | ett annat språk | hur byter jag språk | fel språk |
        kan du fler språk än svenska | pratar du andra språk |
        byta språk | vilka språk förstår du? | jag vill ändra språk |
        kan jag skriva på svenska | vilka språk finns | språkval | visa språk | kan du flera språk | välja språk`,
      ),
      da: phrases(
        `sprog | skift sprog | ændre sprog | hvilke sprog kan du | vælg sprog | jeg vil skifte sprog | kan jeg skifte sprog | et andet sprog | hvordan skifter jeg sprog | forkert sprog |
        kan du andre sprog end dansk | taler du flere sprog |
        skifte sprog | hvilke sprog forstår du? | jeg vil ændre sprog |
        må jeg skrive på dansk | hvilke sprog findes | sprogvalg | vis sprog | kan du flere sprog | vælge sprog`,
      ),
      en: phrases(`language | change language | switch language | which languages do you speak | languages | i want another language | choose language | can i change the language |
        how do i change language | wrong language | what languages do you know | another language please |
        do you know other languages than english | show me the language options | is it english only | i do not understand norwegian |
        can I switch language |
        which languages do you know | which languages are there | language options | show languages |
        do you know several languages | switch languages`),
    },
  },
  {
    name: 'guide.language',
    slots: { language: 'language' },
    examples: {
      nb: [
        ...phrases(`{language} | på {language} | bytt til {language} | snakk {language} | svar på {language} | jeg vil ha svar på {language} | kan du svare på {language} | endre språk til {language} |
        kan vi ta det på {language} | skriv {language} | heller {language} | jeg foretrekker {language} | jeg snakker {language} | bruk {language} | kan du snakke {language} | sett språket til {language} |
        kan vi fortsette på {language} | oversett til {language} | jeg forstår bare {language} | ta det på {language} | still inn språket på {language} |
        bytt til engelsk | snakk nynorsk | jeg vil ha svarene på dansk | kan du svare på bokmål? | sett språket til svensk | skriv norsk til meg |
        på {language} takk | snakk {language} til meg | svar meg på {language} | {language} er bedre for meg | gå over til {language}`),
        ...codes('nb'),
      ],
      nn: [
        ...phrases(
          `{language} | på {language} | byt til {language} | skriv {language} | svar på {language} | kan du skrive {language} | eg vil ha {language} | heller {language} | bruk {language} | kan du svare meg på {language} | endre språk til {language} |
        kan vi halde fram på {language} | omset til {language} | eg forstår best {language} |
        byt til engelsk | snakk nynorsk | eg vil ha svara på dansk | kan du svare på bokmål? | set språket til svensk | skriv norsk til meg |
        på {language} takk | snakk {language} til meg | eg vil ha svar på {language} | kan vi ta det på {language} | {language} er betre for meg |
        eg føretrekkjer {language} | set språket til {language} | gå over til {language}`,
        ),
        ...codes('nn'),
      ],
      sv: [
        ...phrases(
          `{language} | på {language} | byt till {language} | prata {language} | svara på {language} | kan du svara på {language} | jag vill ha {language} | hellre {language} | ändra språk till {language} | använd {language} | kan vi ta det på {language} |
        kan vi fortsätta på {language} | översätt till {language} | jag förstår bara {language} | ställ in språket på {language} |
        byt till engelska | prata svenska med mig | jag vill ha svaren på norska | kan du svara på danska? | ställ in språket på svenska | skriv på engelska |
        på {language} tack | skriv {language} | prata {language} med mig | jag vill ha svar på {language} | {language} är bättre för mig |
        jag föredrar {language} | sätt språket till {language} | gå över till {language}`,
        ),
        ...codes('sv'),
      ],
      da: [
        ...phrases(
          `{language} | på {language} | skift til {language} | tal {language} | svar på {language} | kan du svare på {language} | jeg vil hellere have {language} | brug {language} | ændr sprog til {language} | skriv på {language} |
        kan vi fortsætte på {language} | oversæt til {language} | jeg forstår bedst {language} | indstil sproget til {language} |
        skift til engelsk | tal dansk til mig | jeg vil have svarene på norsk | kan du svare på svensk? | sæt sproget til dansk | skriv på engelsk |
        på {language} tak | skriv {language} | tal {language} til mig | jeg vil have svar på {language} | kan vi tage det på {language} |
        {language} er bedre for mig | jeg foretrækker {language} | sæt sproget til {language} | gå over til {language}`,
        ),
        ...codes('da'),
      ],
      en: [
        ...phrases(`{language} | in {language} | switch to {language} | change to {language} | speak {language} | answer in {language} | can you answer in {language} | i want {language} | {language} please |
        use {language} | can we do this in {language} | set language to {language} | i prefer {language} | i speak {language} | do you speak {language} |
        can we continue in {language} | translate to {language} | i only understand {language} | say it in {language} |
        switch to Norwegian | speak English please | answer me in Swedish | set language to Danish | can you reply in nynorsk? | I want it in English |
        in {language} please | write {language} | speak {language} to me | i want answers in {language} | {language} is better for me |
        set the language to {language} | go over to {language} | reply in {language}`),
        ...codes('en'),
      ],
    },
  },
  {
    name: 'privacy.stored',
    examples: {
      nb: phrases(`hva lagrer du om meg | hva vet du om meg | hvilke data har du om meg | lagrer du det jeg skriver | personvern | hvem ser det jeg skriver | hva skjer med dataene mine |
        hvor lenge lagrer du meldingene mine | blir samtalen lagret | hvilke opplysninger lagres | er dette gdpr | logger du samtalen | hvilke personopplysninger har du om meg | vis personvern |
        kan sjefen se hva jeg spør om | husker du hva jeg har skrevet | hva registrerer du om meg | lagres dette |
        hvilke data samler du inn | deler du det jeg skriver med noen | blir det jeg skriver brukt til noe | kan andre se spørsmålene mine | er dette anonymt | hvor lagres meldingene | hvem har tilgang til det jeg skriver | leser noen det jeg skriver | sporer du meg | er samtalen hemmelig | får sjefen se dette |
        hvilke opplysninger har dere om meg? | lagres det jeg skriver her | mine data | hvem kan se det jeg skriver til deg |
        hva har dere lagret om meg | gdpr | lagrer du samtalen | hvor lenge lagres det jeg skriver | hvem kan lese det jeg skriver til deg |
        ser sjefen min hva jeg spør om | blir jeg overvåket | hvilke opplysninger har du om meg | vis hva du har lagret | innsyn i egne opplysninger |
        kan jeg få se dataene mine | last ned dataene mine | hva brukes dataene mine til | blir chatten logget | logger du meg | er det trygt å skrive her |
        personvernerklæring | hva gjør du med det jeg skriver |
        personopplysninger | personopplysningene mine`),
      nn: phrases(`kva lagrar du om meg | kva veit du om meg | personvern | kva data har du om meg | lagrar du det eg skriv | kva skjer med dataa mine | kven ser det eg skriv |
        blir samtalen lagra | kva opplysningar lagrar du | kor lenge lagrar du meldingane mine | loggar du det eg skriv | hugsar du det eg skriv |
        deler du det eg skriv med nokon | er dette anonymt | kan andre sjå spørsmåla mine | les nokon det eg skriv | kven har tilgang til det eg skriv |
        kva opplysningar har de om meg? | vert det eg skriv her lagra | mine data | kven kan sjå det eg skriv til deg |
        kva har de lagra om meg | lagrar du samtalen | kor lenge blir det eg skriv lagra | kven kan lese det eg skriv til deg | ser sjefen min kva eg spør om |
        blir eg overvaka | kva opplysningar har du om meg | kva data samlar du inn | vis kva du har lagra | innsyn i eigne opplysningar |
        kan eg få sjå dataa mine | kva blir dataa mine brukte til | blir chatten logga | er det trygt å skrive her | personvernerklæring |
        personopplysningar | personopplysningane mine`),
      sv: phrases(`vad sparar du om mig | vad lagrar du om mig | vad vet du om mig | vilka uppgifter har du om mig | sparas det jag skriver | vem ser det jag skriver | integritet | dataskydd |
        vad händer med mina uppgifter | hur länge sparas mina meddelanden | loggas samtalet | vilka personuppgifter har du | integritetspolicy | gdpr | kan min chef se vad jag frågar |
        delar du det jag skriver med någon | är det här anonymt | kan andra se mina frågor | läser någon det jag skriver | vem har tillgång till det jag skriver |
        vilka uppgifter har ni om mig? | sparas det jag skriver här | mina data | vem kan se det jag skriver till dig |
        vad har ni sparat om mig | sparar du samtalet | hur länge sparas det jag skriver | vem kan läsa det jag skriver till dig | ser min chef vad jag frågar om |
        blir jag övervakad | vilka data samlar du in | visa vad du har sparat | registerutdrag | kan jag få se mina data | vad används mina data till |
        loggas chatten | är det säkert att skriva här |
        personuppgifter | mina personuppgifter`),
      da: phrases(`hvad gemmer du om mig | hvad ved du om mig | hvilke data har du om mig | gemmer du det jeg skriver | hvem kan se det jeg skriver | privatliv | databeskyttelse |
        hvad sker der med mine data | hvor længe gemmer du mine beskeder | bliver samtalen gemt | hvilke oplysninger gemmer du | persondatapolitik | kan min chef se hvad jeg spørger om |
        deler du det jeg skriver med nogen | er det her anonymt | kan andre se mine spørgsmål | læser nogen det jeg skriver | hvem har adgang til det jeg skriver |
        persondata | hvilke oplysninger har I om mig? | bliver det jeg skriver her gemt | mine data | hvem kan se det jeg skriver til dig |
        hvad har I gemt om mig | gdpr | gemmer du samtalen | hvor længe gemmes det jeg skriver | hvem kan læse det jeg skriver til dig | bliver jeg overvåget |
        hvilke oplysninger har du om mig | hvilke data indsamler du | vis hvad du har gemt | indsigt i egne oplysninger | kan jeg få mine data at se |
        hvad bruges mine data til | logges chatten | er det sikkert at skrive her | privatlivspolitik |
        personoplysninger | mine personoplysninger`),
      en: phrases(`what do you store about me | what do you know about me | privacy | is this conversation saved | what data do you have on me | who can see what i write | do you store my messages |
        what happens to my data | how long do you keep my messages | gdpr | privacy policy | do you log this | what personal data do you collect | can my boss see what i ask | is my data safe |
        what information do you keep about me | do you remember what i say |
        do you share what i write | is this anonymous | can others see my questions | does anyone read what i write | who has access to what i write | are you tracking me | is this chat confidential | what happens to what i type |
        which data do you have on me? | is what I write here saved | my data | who can see what I write to you |
        what have you saved about me | data protection | do you keep this conversation | how long do you keep what i write | who can read what i write to you |
        am i being monitored | what information do you hold on me | what data do you collect | show what you have stored | subject access request |
        can i see my data | what is my data used for | is the chat logged | is it safe to write here | privacy notice |
        personal data | my personal data`),
    },
  },
  {
    name: 'privacy.delete',
    examples: {
      nb: phrases(`slett dataene mine | slett alt om meg | jeg vil slette dataene mine | fjern alle opplysninger om meg | slett samtalen | glem alt du vet om meg | slett meldingene mine | jeg vil bli glemt |
        kan du slette det jeg har skrevet | slett historikken min | fjern mine data | slett alt jeg har skrevet | slett spørsmålene mine | jeg vil ha dataene mine slettet |
        slett chatten | fjern det jeg har skrevet | slett alt jeg har sagt |
        kan du slette samtalen vår | jeg vil at du sletter alt | fjern meg fra systemet | slett profilen min | slett det du vet om meg | jeg vil ikke at du lagrer noe om meg | ta bort alt jeg har skrevet | slett historikken |
        jeg vil at du sletter alt om meg | fjern opplysningene mine | glem alt jeg har skrevet | kan du slette chatten vår | slett meg |
        slett alt du vet om meg | fjern dataene mine | fjern alt du har lagret om meg | kan dere slette opplysningene mine | slett chatten min |
        slett samtalen vår | jeg vil slettes fra systemet | retten til å bli glemt | glem meg | vekk med alt om meg | fjern meg fra boten |
        slett spørsmålene jeg har stilt |
        kan du slette det jeg nettopp skrev | slett det du har om meg | fjern navnet mitt | slett kontoen min her | kan jeg bli slettet | stryk alt om meg`),
      nn: phrases(`slett dataa mine | slett alt om meg | eg vil sletta dataa mine | fjern alle opplysningar om meg | slett samtalen | gløym alt om meg | slett meldingane mine | eg vil bli gløymd |
        slett alt eg har skrive | slett historikken min |
        slett chatten | fjern det eg har skrive |
        kan du slette samtalen vår | eg vil at du slettar alt | fjern meg frå systemet | slett profilen min | slett det du veit om meg |
        eg vil at du slettar alt om meg | fjern opplysningane mine | gløym alt eg har skrive | kan du slette chatten vår | slett meg |
        slett alt du veit om meg | fjern dataa mine | fjern alt du har lagra om meg | kan de slette opplysningane mine | slett chatten min | slett samtalen vår |
        eg vil slettast | retten til å bli gløymd | gløym meg | slett spørsmåla eg har stilt |
        kan du slette det eg nett skreiv | slett det du har om meg | fjern namnet mitt | slett kontoen min her | kan eg bli sletta`),
      sv: phrases(`radera mina uppgifter | radera allt om mig | ta bort mina data | glöm mig | radera mina meddelanden | jag vill bli bortglömd | ta bort allt du vet om mig | radera samtalet | ta bort min historik |
        jag vill att du raderar mina uppgifter |
        radera chatten | ta bort det jag har skrivit | glöm allt jag har skrivit |
        kan du radera vårt samtal | jag vill att du raderar allt | ta bort mig ur systemet | radera min profil | radera det du vet om mig |
        radera mina data | jag vill att du tar bort allt om mig | ta bort mina uppgifter | kan du radera vår chatt | radera mig |
        radera allt du vet om mig | ta bort allt du sparat om mig | kan ni radera mina uppgifter | radera min chatt | radera min historik | radera vårt samtal |
        jag vill bli raderad | rätten att bli glömd | ta bort frågorna jag ställt |
        kan du radera det jag nyss skrev | ta bort det du har om mig | ta bort mitt namn | radera mitt konto här | kan jag bli raderad`),
      da: phrases(`slet mine data | slet alt om mig | fjern mine oplysninger | jeg vil have slettet mine data | glem alt om mig | slet mine beskeder | slet samtalen | slet min historik | jeg vil gerne glemmes |
        fjern alt du ved om mig |
        slet chatten | fjern det jeg har skrevet | glem alt hvad jeg har skrevet |
        kan du slette vores samtale | jeg vil have at du sletter alt | fjern mig fra systemet | slet min profil | slet det du ved om mig |
        jeg vil have at du sletter alt om mig | kan du slette vores chat | slet mig |
        slet alt du ved om mig | fjern mine data | fjern alt hvad du har gemt om mig | kan I slette mine oplysninger | slet min chat | slet vores samtale |
        jeg vil slettes | retten til at blive glemt | glem mig | slet de spørgsmål jeg har stillet |
        kan du slette det jeg lige skrev | slet det du har om mig | fjern mit navn | slet min konto her | kan jeg blive slettet`),
      en: phrases(`delete my data | delete everything about me | erase my data | forget me | remove my information | delete my messages | i want my data deleted | delete this conversation | wipe my history |
        forget everything you know about me | right to be forgotten | please delete all my personal data | delete everything i wrote |
        delete the chat | remove what i wrote |
        can you delete our chat | i want you to delete everything | remove me from the system | delete my profile | delete what you know about me | clear my history | erase everything about me |
        I want you to erase everything about me | remove my personal information | forget everything I wrote | delete me |
        delete everything you know about me | erase me | remove my data | remove everything you have on me | can you delete my information | delete my chat |
        delete our conversation | i want to be deleted | delete the questions i asked | wipe my data | erase my data please |
        can you delete what i just wrote | delete what you have about me | remove my name | delete my account here | can i be erased |
        get rid of everything about me | purge my data`),
    },
  },
];
