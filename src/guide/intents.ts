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
        jeg er helt ny her`),
      nn: phrases(`hjelp | kva kan du | kva kan du hjelpe med | kva kan du hjelpe meg med | kva kan eg spørje om | korleis brukar eg deg | korleis fungerer du | vis hjelp |
        kva gjer du | eg treng hjelp | kan du hjelpe meg | kva kan eg gjere her | kommandoar | meny | kva kan eg bruke deg til | hjelp meg |
        eg er ny her, kva kan eg spørje om | kva er du god til | kva kan eg få hjelp til | vis kva du kan | korleis verkar dette | kva er dette | vis meir |
        eg er heilt ny her | kva kan eg spørje deg om`),
      sv: phrases(`hjälp | vad kan du | vad kan du hjälpa till med | vad kan du göra | vad kan jag fråga om | hur använder jag dig | hur fungerar du | visa hjälp | meny |
        jag behöver hjälp | kan du hjälpa mig | vad gör du | vad kan jag göra här | kommandon | hjälp mig | vad kan du hjälpa mig med |
        jag är ny här, vad kan jag fråga om | vad är du bra på | vad kan jag få hjälp med | visa vad du kan | hur funkar det här | vad är det här | visa mer |
        jag är ny här`),
      da: phrases(`hjælp | hvad kan du | hvad kan du hjælpe med | hvad kan du gøre | hvad kan jeg spørge om | hvordan bruger jeg dig | hvordan virker du | vis hjælp | menu |
        jeg har brug for hjælp | kan du hjælpe mig | hvad gør du | hvad kan jeg gøre her | kommandoer | hjælp mig |
        jeg er ny her, hvad kan jeg spørge om | hvad er du god til | hvad kan jeg få hjælp til | vis hvad du kan | hvordan fungerer det her | hvad er det her | vis mere |
        jeg er ny her | hvad kan jeg spørge dig om`),
      en: phrases(`help | ? | what can you do | what can you help with | what can i ask | how do i use you | how does this bot work | show help | menu | commands | help me |
        i need help | can you help me | what do you do | what can i do here | list commands | options | how do you work | what can you help me with | what are my options |
        i am new here, what can i ask | what are you good at | what can i get help with | show me what you can do | how does this work | what is this | show more | what else can you do | how can you help me |
        i am new here | what do you do exactly`),
    },
  },
  {
    name: 'guide.languages',
    examples: {
      nb: phrases(`språk | bytt språk | endre språk | hvilke språk kan du | hvilket språk snakker du | velg språk | jeg vil bytte språk | kan jeg bytte språk | vis språk | hvordan bytter jeg språk |
        et annet språk | hvilke språk snakker du | feil språk | hva slags språk kan du |
        kan du andre språk enn norsk | snakker du flere språk | er det bare norsk | jeg forstår ikke norsk | hva med et annet språk`),
      nn: phrases(
        `språk | byt språk | endre språk | kva språk kan du | vel språk | eg vil byte språk | kan eg byte språk | eit anna språk | korleis byter eg språk | feil språk | skift målform |
        kan du andre språk enn norsk | snakkar du fleire språk`,
      ),
      sv: phrases(
        `språk | byt språk | ändra språk | vilka språk kan du | välj språk | jag vill byta språk | kan jag byta språk | ett annat språk | hur byter jag språk | fel språk |
        kan du fler språk än svenska | pratar du andra språk`,
      ),
      da: phrases(
        `sprog | skift sprog | ændre sprog | hvilke sprog kan du | vælg sprog | jeg vil skifte sprog | kan jeg skifte sprog | et andet sprog | hvordan skifter jeg sprog | forkert sprog |
        kan du andre sprog end dansk | taler du flere sprog`,
      ),
      en: phrases(`language | change language | switch language | which languages do you speak | languages | i want another language | choose language | can i change the language |
        how do i change language | wrong language | what languages do you know | another language please |
        do you know other languages than english | show me the language options | is it english only | i do not understand norwegian`),
    },
  },
  {
    name: 'guide.language',
    slots: { language: 'language' },
    examples: {
      nb: [
        ...phrases(`{language} | på {language} | bytt til {language} | snakk {language} | svar på {language} | jeg vil ha svar på {language} | kan du svare på {language} | endre språk til {language} |
        kan vi ta det på {language} | skriv {language} | heller {language} | jeg foretrekker {language} | jeg snakker {language} | bruk {language} | kan du snakke {language} | sett språket til {language} |
        kan vi fortsette på {language} | oversett til {language} | jeg forstår bare {language} | ta det på {language} | still inn språket på {language}`),
        ...codes('nb'),
      ],
      nn: [
        ...phrases(
          `{language} | på {language} | byt til {language} | skriv {language} | svar på {language} | kan du skrive {language} | eg vil ha {language} | heller {language} | bruk {language} | kan du svare meg på {language} | endre språk til {language} |
        kan vi halde fram på {language} | omset til {language} | eg forstår best {language}`,
        ),
        ...codes('nn'),
      ],
      sv: [
        ...phrases(
          `{language} | på {language} | byt till {language} | prata {language} | svara på {language} | kan du svara på {language} | jag vill ha {language} | hellre {language} | ändra språk till {language} | använd {language} | kan vi ta det på {language} |
        kan vi fortsätta på {language} | översätt till {language} | jag förstår bara {language} | ställ in språket på {language}`,
        ),
        ...codes('sv'),
      ],
      da: [
        ...phrases(
          `{language} | på {language} | skift til {language} | tal {language} | svar på {language} | kan du svare på {language} | jeg vil hellere have {language} | brug {language} | ændr sprog til {language} | skriv på {language} |
        kan vi fortsætte på {language} | oversæt til {language} | jeg forstår bedst {language} | indstil sproget til {language}`,
        ),
        ...codes('da'),
      ],
      en: [
        ...phrases(`{language} | in {language} | switch to {language} | change to {language} | speak {language} | answer in {language} | can you answer in {language} | i want {language} | {language} please |
        use {language} | can we do this in {language} | set language to {language} | i prefer {language} | i speak {language} | do you speak {language} |
        can we continue in {language} | translate to {language} | i only understand {language} | say it in {language}`),
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
        hvilke data samler du inn | deler du det jeg skriver med noen | blir det jeg skriver brukt til noe | kan andre se spørsmålene mine | er dette anonymt | hvor lagres meldingene | hvem har tilgang til det jeg skriver | leser noen det jeg skriver | sporer du meg | er samtalen hemmelig | får sjefen se dette`),
      nn: phrases(`kva lagrar du om meg | kva veit du om meg | personvern | kva data har du om meg | lagrar du det eg skriv | kva skjer med dataa mine | kven ser det eg skriv |
        blir samtalen lagra | kva opplysningar lagrar du | kor lenge lagrar du meldingane mine | loggar du det eg skriv | hugsar du det eg skriv |
        deler du det eg skriv med nokon | er dette anonymt | kan andre sjå spørsmåla mine | les nokon det eg skriv | kven har tilgang til det eg skriv`),
      sv: phrases(`vad sparar du om mig | vad lagrar du om mig | personuppgifter | vad vet du om mig | vilka uppgifter har du om mig | sparas det jag skriver | vem ser det jag skriver | integritet | dataskydd |
        vad händer med mina uppgifter | hur länge sparas mina meddelanden | loggas samtalet | vilka personuppgifter har du | integritetspolicy | gdpr | kan min chef se vad jag frågar |
        delar du det jag skriver med någon | är det här anonymt | kan andra se mina frågor | läser någon det jag skriver | vem har tillgång till det jag skriver`),
      da: phrases(`hvad gemmer du om mig | hvad ved du om mig | hvilke data har du om mig | gemmer du det jeg skriver | hvem kan se det jeg skriver | privatliv | databeskyttelse |
        hvad sker der med mine data | hvor længe gemmer du mine beskeder | bliver samtalen gemt | hvilke oplysninger gemmer du | persondatapolitik | kan min chef se hvad jeg spørger om |
        deler du det jeg skriver med nogen | er det her anonymt | kan andre se mine spørgsmål | læser nogen det jeg skriver | hvem har adgang til det jeg skriver`),
      en: phrases(`what do you store about me | what do you know about me | privacy | is this conversation saved | what data do you have on me | who can see what i write | do you store my messages |
        what happens to my data | how long do you keep my messages | gdpr | privacy policy | do you log this | what personal data do you collect | can my boss see what i ask | is my data safe |
        what information do you keep about me | do you remember what i say |
        do you share what i write | is this anonymous | can others see my questions | does anyone read what i write | who has access to what i write | are you tracking me | is this chat confidential | what happens to what i type`),
    },
  },
  {
    name: 'privacy.delete',
    examples: {
      nb: phrases(`slett dataene mine | slett alt om meg | jeg vil slette dataene mine | fjern alle opplysninger om meg | slett samtalen | glem alt du vet om meg | slett meldingene mine | jeg vil bli glemt |
        kan du slette det jeg har skrevet | slett historikken min | fjern mine data | slett alt jeg har skrevet | slett spørsmålene mine | jeg vil ha dataene mine slettet |
        slett chatten | fjern det jeg har skrevet | slett alt jeg har sagt |
        kan du slette samtalen vår | jeg vil at du sletter alt | fjern meg fra systemet | slett profilen min | slett det du vet om meg | jeg vil ikke at du lagrer noe om meg | ta bort alt jeg har skrevet | slett historikken`),
      nn: phrases(`slett dataa mine | slett alt om meg | eg vil sletta dataa mine | fjern alle opplysningar om meg | slett samtalen | gløym alt om meg | slett meldingane mine | eg vil bli gløymd |
        slett alt eg har skrive | slett historikken min |
        slett chatten | fjern det eg har skrive |
        kan du slette samtalen vår | eg vil at du slettar alt | fjern meg frå systemet | slett profilen min | slett det du veit om meg`),
      sv: phrases(`radera mina uppgifter | radera allt om mig | ta bort mina data | glöm mig | radera mina meddelanden | jag vill bli bortglömd | ta bort allt du vet om mig | radera samtalet | ta bort min historik |
        jag vill att du raderar mina uppgifter |
        radera chatten | ta bort det jag har skrivit | glöm allt jag har skrivit |
        kan du radera vårt samtal | jag vill att du raderar allt | ta bort mig ur systemet | radera min profil | radera det du vet om mig`),
      da: phrases(`slet mine data | slet alt om mig | fjern mine oplysninger | jeg vil have slettet mine data | glem alt om mig | slet mine beskeder | slet samtalen | slet min historik | jeg vil gerne glemmes |
        fjern alt du ved om mig |
        slet chatten | fjern det jeg har skrevet | glem alt hvad jeg har skrevet |
        kan du slette vores samtale | jeg vil have at du sletter alt | fjern mig fra systemet | slet min profil | slet det du ved om mig`),
      en: phrases(`delete my data | delete everything about me | erase my data | forget me | remove my information | delete my messages | i want my data deleted | delete this conversation | wipe my history |
        forget everything you know about me | right to be forgotten | please delete all my personal data | delete everything i wrote |
        delete the chat | remove what i wrote |
        can you delete our chat | i want you to delete everything | remove me from the system | delete my profile | delete what you know about me | clear my history | erase everything about me`),
    },
  },
];
