const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What a password can be without being told: expired, forgotten, too short. */
const states: ReadonlySet<string> = new Set(
  wordsOf(`
    utløpt utløpet utgått utgåtte glemt gløymt feil feilt galt gal låst sperret sperra borte vekk vekke ugyldig gyldig gammelt gammalt
    langt kort svakt sterkt sikkert usikkert blokkert deaktivert endret endra byttet bytt bytta nytt nye ny riktig rett korrekt tilbakestilt
    nullstilt resatt resetta hacket hacka kompromittert kompromitert stjålet stole avvist avvista godkjent lagret lagra slettet sletta tapt mistet mista
    vanskelig lett enkelt komplisert vanskeleg hemmelig hemmeleg personlig personleg privat viktig påkrevd obligatorisk nødvendig naudsynt
    valgfritt valfritt likt ulikt samme same dårlig dårleg godt bra ok okei klart klar ferdig sendt sendte mottatt motteke kryptert
    midlertidig mellombels foreldet forelda tomt tom umulig umogleg umulige like ukjent kjent synlig synleg skjult skjult delt felles
    expired forgotten wrong incorrect locked invalid valid old new long short weak strong secure insecure blocked disabled changed reset
    hacked compromised stolen rejected accepted saved stored deleted lost hard difficult easy complex complicated secret personal private
    important required mandatory necessary needed optional identical different same bad good fine ready done sent received encrypted
    temporary outdated empty impossible unknown known visible hidden shared correct right missing broken gone case-sensitive confidential
    protected unsafe safe working bust useless annoying stupid useful unique enough
    utgånget utgången glömt bortglömt fel felaktigt låst spärrat borta ogiltigt ogiltig giltigt gammalt långt svagt starkt säkert osäkert
    blockerat inaktiverat ändrat bytt nytt rätt korrekt återställt hackat stulet avvisat godkänt sparat raderat tappat svårt enkelt lätt
    krångligt hemligt personligt privat viktigt obligatoriskt nödvändigt valfritt lika olika samma dåligt bra okej klart färdigt skickat
    mottaget krypterat tillfälligt tomt omöjligt okänt känt synligt dolt delat gemensamt
    udløbet glemt forkert låst spærret væk ugyldigt gyldigt gammelt langt kort svagt stærkt sikkert usikkert blokeret deaktiveret ændret
    skiftet nyt rigtigt nulstillet hacket kompromitteret stjålet afvist godkendt gemt slettet tabt mistet svært nemt let besværligt
    hemmeligt personligt vigtigt påkrævet obligatorisk nødvendigt valgfrit ens forskelligt samme dårligt godt fint klar færdigt sendt
    modtaget krypteret midlertidigt forældet tomt umuligt ukendt kendt synligt skjult delt fælles
    kaput kaputt knust tull tøys død dødt dårlege problem problemet problemer trøbbel virker verkar fungerer funker works
    utløper utløp utgår expires expiring going about being getting asked requested not
  `),
);

/** What follows the word and a colon in a heading: "Password: help needed". */
const topics: ReadonlySet<string> = new Set(
  wordsOf(`
    hjelp hjälp hjælp help bytte byte bytt byta skifte skift change reset resett tilbakestille tilbakestilling nullstille glemt glömt
    forgotten nytt ny nye new spørsmål fråga frågor spørgsmål question questions problem problemer issue issues feil fel fejl error krav
    requirements regler rules policy rutine rutin rutiner se sjå see les läs læs read skriv skriva type enter oppgi angi angiv obligatorisk
    required må ikkje aldri aldrig never alltid altid always minst minimum mindst maks max hint husk hugs kom remember ukjent unknown
    ingen ikke inte none velg vel välj vælg choose select trykk tryck tryk click logg logga log takk tack tak thanks hei hej hi hello
    bruk brug use send skicka gå go vis visa show
  `),
);

/** "kjempegammelt" is what "gammelt" is. */
const louder = /^(?:kjempe|super|jätte|mega|drit|skit)(?=\p{L}{4})/u;

export const isState = (word: string): boolean => states.has(word) || states.has(word.replace(louder, ''));
export const opensTopic = (word: string): boolean => topics.has(word);
