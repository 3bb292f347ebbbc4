/** Words of somebody who tells of themselves, as alternatives of an expression, in nb, nn, sv, da and en. */
const anyOf = (text: string): string => `(?:${text.trim().split(/\s+/).join('|')})`;

export const WE = anyOf('jeg eg jag æ æg je vi me ja a e');
export const ME = anyOf('meg mæ mig mej mei me oss os us');
/** "blir", "har blitt", "was": what a participle needs. */
export const AM = anyOf(`
  blir ble blei bli bi blitt vert vart vorte vort bliver blev blevet blivit er e är var vore vært vari varit været føler kjenner känner
  føle kjende kände følte blitt`);
/** Said without "I" at the beginning of a sentence. */
export const BECAME = anyOf('ble blei blitt vart vorte blev blevet blivit been got getting being');
/** What may stand between: never another person, so that "jeg er redd en elev blir mobbet" is not the writer's own. */
const between = anyOf(`
  har ha hadde havde have haver nå no nu ofte ofta tit alltid altid stadig støtt ständigt stendig fortsatt framleis fortfarande stadigvæk
  bare bara berre også òg också faktisk faktiskt jevnlig jamleg jamt daglig dagligen dagleg virkelig verkeleg verkligen visst jo ju igjen
  igen tydeligvis både meg mig mæ mej hele heile hela tiden tida tida i går igår dag idag hver kvar varje dag uke veke vecka uge gang
  seksuelt sexuellt verbalt grovt systematisk systematiskt nettopp nyss lige netop akkurat delvis delvist helt fullt gradert for tiden tida
  langtids lenge länge længe så veldig väldigt meget mye mykje mycket fysisk psykisk fysiskt psykiskt med å og eller blitt vært sett
  \\d+ % prosent procent under over flere fleire flera ganger gonger gånger gange av til nesten blevet blivit vorte vort nästan næsten
  constantly always often repeatedly still being getting been now currently verbally sexually physically again partly also really every day
  very badly so all the time regularly`);
export const GAP = `(?: ${between}){0,5}?`;

export const NOT = anyOf('ikke ikkje inte ikkje not never aldri aldrig ej itj');

/** Who does it. */
export const SOMEBODY = `(?:${[
  'han|hun|ho|hon|he|she|they|de|dei|dom|noen|nokon|nån|någon|nogen|some(?:body|one)|folk|people|everyone|alle|alla|(?:en|ein|a) (?:far|mor|dad|mum)|pappa(?:en)?|mamma(?:en)?|(?:min|my) (?:eks|ex)',
  '[a-zæøåäö]{0,24}(?:sjef|leder|leiar|ledare|chef|boss|manager|koll?ega|kollegor|colleague|coworker|student|studerende|elev|pupil|foreld(?:er|re)|forelder',
  'förälder|föräldrar|forældre|parent|veileder|rettleiar|vejleder|handledar|supervisor|rektor|lærer|lærar|lärare|teacher|professor|pasient|patient',
  'borger|innbygger|innbyggjar|brukar|bruker|medarbei|medarbej|naboen|kunde|kund|klient|client|beboer|bebuar|gjest|gäst|gæst|besøkende|ansatt|tilsett|anställd|employee|customer|team|gjeng|person',
  'dekan|dean|direktør|direktör|director|vaktmester|mann|kvinne|kvinna|kar|fyr|guy|woman|man)[a-zæøåäö]{0,24})',
].join('|')}`;

/** What says no more than a program: "systemet truer med å logge meg ut". */
export const MACHINE =
  /\b(?:system|systemet|program|programmet|outlook|teams|pc|pcen|maskin|maskinen|server|serveren|boten|bot|feilmelding\S*|felmeddelande\S*|fejlmeddelelse\S*|frist\S*|deadline|message|popup|virus|computer|datamaskin\S*|arkivet|skjemaet|støy\S*|varsl\S*)\b/;

/** Bullied, harassed, threatened: said of oneself, these need nobody else. */
export const HARASSED = `(?:mobb(?:et|a|ad|ade|ed)|bullied|trak?kass?er(?:t|a|ad|et)|harass?ed|harrassed|s?jikaner(?:t|a|et)|chikaneret|trakasserad|kränkt|krenk(?:et|a|t)|krænket|hets(?:et|a|ad)|utfryst|frosset|frose|utstött|udstødt|uthengt|antastet|antasta|antastad|voldtatt|valdteken|våldtagen|voldtaget|raped|groped|molested|stalk(?:et|a|ad|ed)|abused|assaulted|misbrukt|misbrukad|misbrugt|diskriminert|diskriminerad|diskrimineret|discriminated|humiliated|förödmjukad|ydmyk(?:et|a)|ydmyget|befølt|tafs(?:et|a|at) på|gramset på|herja med|baksnakk(?:et|a)|utesteng[td]|uteslut(?:en|et)|udelukket|latterliggjort|latterleggjort|förlöjligad|gjort til latter|fryst ut|frosen ut|ignored by everyone)`;
export const THREATENED = `(?:tru(?:et|a|ga|ged)|trugad|hotad|hotat|threatened|drapstru(?:et|a)|banket opp|overfalt|överfallen|overfaldet|attacked)`;
/** Plagued, hit: only by somebody. */
export const HURT = `(?:plag(?:et|a|ad|ed)|plågad|slått|slagen|slaget|slået|angrepet|angripen|angrebet|presset|pressa|kicked|punched|beaten(?: up)?|råbt ad|skreket til|skriket åt|ropt til|kjefta på|yelled at|shouted at|screamed at|skjelt ut|utskälld|skældt ud|herja)`;

export const HARASSES = `(?:mobb(?:er|ar|et|a|ade|at)|mobbed|bull(?:ies|ied|ying)|trak?kasser(?:er|te|t|ar|ade|at|ede)|hara?rr?as+(?:es|ed|ing)|s?jikaner(?:er|te)|chikaner(?:er|ede|et)|kränk(?:er|te|t)|krenk(?:er|et|jer|te)|krænker|hets(?:er|ar|et|a|ade)|antast(?:er|ar|et|ade)|voldtok|valdtok|våldtog|voldtog|raped|groped|groping|molested|stalk(?:er|ar|et|a|ade|s|ed|ing)|forfølger|forfølgjer|förföljer|humiliat(?:es|ed|ing)|förödmjukar|förödmjukade|ydmyker|ydmyket|ydmykar|ydmyger|ydmygede|tafs(?:er|ar|et|a|ade) på|gramse[rd]?e? på|befølte|befamlar|befamlede|baksnakk(?:er|ar)|fryser(?: ut)?|latterliggjør|latterliggjorde|latterleggjer|förlöjligar|(?:gjør|gjer|gør) (?:narr av|grin med)|driver gjøn med|mak(?:es?|ing) fun of|(?:sprer|spreier|sprider|spreder) (?:rykter|rykte|rykten|løgner|løgn|lögner) om|spread(?:s|ing)? (?:rumou?rs|lies) about|(?:stygg|stygge|slem|slemme|elak|elaka|ondskapsfull|ondskabsfuld) (?:mot|mod|imod)|(?:mean|nasty|cruel) to|discriminat(?:es|ed|ing) against|diskriminer(?:er|ar))`;
export const THREATENS = `(?:tru(?:er|et|ar|gar|ga|ge|a|ede|ende)|true|hot(?:ar|ade|at|a)|threaten(?:s|ed|ing)?)`;
export const HITS = `(?:slår|slo|slog|slått|slagit|slået|hits?|hitting|punched|punches|kick(?:s|ed)|push(?:es|ed)|spark(?:er|ar|et|a|ade|ede)|dytt(?:er|ar|et|a)|knuff(?:ar|ade)|skubbe(?:r|de)|angrep|angriper|angrip|angreb|angriber|attackerade|attacked|(?:til )?angrep på|(?:til )?angreb på|spytt[a-zæøå]{0,24} på|spottade på|spat (?:on|at)|(?:løs|laus|lös) på|slå|banke|drepe|drepa|skade|skada|hurt|kill|beat|stab|tæske|spöa|kvelertak på|strypetak på)`;
/** Touches and shouts: only by somebody. */
export const LAYS_HANDS_ON = `(?:touch(?:es|ed|ing)|grab(?:s|bed|bing)|tar på|tok på|tog på|tager på|tek på|rører|rørte|plager|plaga|plaget|plagar|plågar|skri[kg][a-z]{0,24} (?:til|åt)|roper til|råber ad|kjefter på|kjeftar på|skjeller|skäller|skælder|skjelte|yell(?:s|ed|ing) at|shout(?:s|ed|ing) at|scream(?:s|ed|ing) at)`;
export const GROPED = `(?:tar|tok|tog|tager|tek|klår|klådde) (?:meg|mig|mæ) på (?:lår|rump|bryst|bröst|røv|bak|stjärt|kne|knæ|pupp)[a-zæøåäö]{0,24}`;
export const LEWD = `(?:sex med|sex with|naken(?:bilder|bilete|bild)|nøgenbilleder|nude (?:pictures|photos)|nudes|(?:seksuelle|seksuell|sexuella|sexuell|seksuel|sexual) [a-zæøåäö]+)`;
export const THREATS = `(?:[a-zæøåäö-]{0,24}trus(?:ler|lar|sel|lene|lane)|trugsmål|hot|hotet|dödshot|mordhot|hotbrev|threats?|threatening|truende|trugande|hotfulla?)`;
export const ABUSE = `(?:mobbing|mobbinga|mobbning|mobning|bullying|trakk?asser(?:ing|ende|ande)[a-z]{0,24}|trakasserier|chikane|sjikane|hets|harr?ass(?:ment|ing)|kränkningar|krenkelser|krænkelser|vold|våld|vald|violence|abuse|overgrep|övergrepp|overgreb|diskriminering|discrimination|seksuell|sexuella?|seksuelle|sexual)`;

export const KILL_MYSELF = `(?:${[
  'ta(?:ge)? (?:livet a[vf] (?:meg|mæ|mig)|livet mitt|livet mit|mitt (?:eget )?liv|mit (?:eget )?liv)',
  '(?:jeg|eg|jag|æ) (?:har|hadde|havde)(?: [^ .]+){0,2}? (?:forsøkt|prøvd|freista|försökt|forsøgt|prøvet)(?: å| att| at)?(?: begå)? (?:selv|sjølv|själv)mord',
  '(?:jeg|eg|jag|æ)(?: [^ .]+){1,4}? (?:ikke|ikkje|inte|itj)(?: [^ .]+){0,3}? lev[ea](?! (?:uten|utan|uden|med|opp|op|av|af))',
  '(?:om|hvis|att|at) (?:jeg|eg|jag) (?:ikke|ikkje|inte) (?:fantes|fanst|fanns|finnes|finst|finns|var her|var til|var her mer|eksisterte|existerade)',
  '(?:tenker|tenkjer|tänker|tænker)(?: [^ .]+){0,2}? på (?:å|att|at) (?:dø|døy|dö)',
  'skad[a-z]+ (?:meg|mig) (?:selv|sjølv|själv)',
  '(?:vil|vill) (?:bare|bara|berre|helst|hellre) (?:dø|døy|dö)',
  '(?:can not|do not want to) go on living',
  'ta(?:tt|r|ge|get)? (?:livet mitt|mitt eget liv|mit eget liv)',
  '(?:jeg|eg|jag|æ) (?:tar|tek|tager) livet a[vf] (?:meg|mæ|mig)',
  'göra slut på (?:allt|livet|mitt liv)',
  'gj(?:øre|ere) (?:slutt|ende) på (?:livet|det hele|alt)',
  'gøre en ende på (?:livet|det hele|mit liv)',
  'kill(?:ing)? myself|end(?:ing)? my (?:own )?life|tak(?:e|ing) my (?:own )?life|end(?:ing)? it all',
  '(?:hurt|harm|cut)(?:ing|ting) myself|(?:hurt|harm) myself|self harm(?:ing)?',
  'do not (?:want|wanna) to (?:live|be alive|be here anymore|wake up)|no (?:reason|point) (?:to live|in living)',
  'not worth living|better off (?:dead|without me)|wish i (?:was|were) dead|(?:i|just) want to die|wanna die|can not live (?:like this|any ?more|any longer)',
  '(?:i am|feel|feeling) suicidal|suicidal thoughts',
  '(?:vil|vill|orker|orke|orkar|gider|ønsker|ønskjer|önskar|makter|maktar|magter|mäktar|klarer|klarar|pallar) (?:ikke|ikkje|inte|itj) (?:mer |meir |mere |lenger |længere |längre |å |att |at )*lev[ea]',
  '(?:lyst|lust) (?:til |att )?(?:å |at )?(?:dø|døy|dö)|(?:ikke|ikkje|inte|ingen) (?:lyst|lust)(?: til| på| att| å| at)* lev[ea]',
  '(?:jeg|eg|jag|æ) (?:vil|vill) (?:bare |bara |berre |helst |heller |hellre )*(?:dø|døy|dö)',
  '(?:ønsker|ønskjer|önskar|skulle ønske|skulle ønskje)(?: at| att)? (?:jeg|eg|jag) (?:var|vore|va) d(?:ø|au|ö)d?',
  '(?:ikke|ikkje|inte) (?:verdt|verd|värt|værd)(?: å| att| at) lev[ea]',
  '(?:bedre|betre|bättre)(?: av| det)? (?:uten|utan|uden) (?:meg|mig)',
  '(?:skade|skader|skada|skadar|skadet|kutter|kuttar|skär|skærer|skjærer) (?:meg|mig) ?(?:selv|sjølv|sjæl|själv|i armen|i armane|i armarna)?',
  '(?:skade|skada) (?:meg|mig)',
  '(?:selv|sjølv|själv)mords?tank[a-z]+',
  '(?:ingen|inga|inget|(?:ikke|ikkje|inte) (?:noen|noe|noko|nokon|någon|nån|nogen)) (?:grunn|grunnar|grund|skäl|mening|meining|poeng)(?: med livet| (?:til|till|i|med|att) (?:å |at |att )?lev[ea])|no meaning in life',
  '(?:vet ikke|veit ikkje|vet inte|ved ikke|usikker på) (?:om|hvor lenge|kor lenge|hur länge|hvor længe)(?: (?:jeg|eg|jag|æ))? (?:orker|orkar|klarer|makter|magter|kan)(?: å| att| at)? lev[ea]',
  '(?:bedre|betre|bättre|best|bäst|bedst) (?:om|hvis|att) (?:jeg|eg|jag) (?:er|var|vore|døde|dør|dog)(?: død| daud| død)?',
  '(?:thinking|thought|think) (?:of|about) suicide|commit(?:ting)? suicide',
  '(?:begå|tenker på|tenkjer på|tänker på|tænker på|planlegger|planerar|planlægger|overveier|overvejer|vurderer|överväger) (?:selv|sjølv|själv)mord',
  '(?:jeg|eg|jag) (?:er|är) suicidal',
].join('|')})`;

const sickened =
  '(?:[a-zæøå-]{0,24}(?:sykk?e?meld[t]?|sjuke?meld[t]?|sygemeldt)|[a-zåäö-]{0,24}sjukskri(?:ven|vi?en|vna))';
export const ON_SICK_LEAVE = sickened;
export const SICK_NOTE = `(?:sykk?e?melding(?:a|en)?|sjuke?melding[ae]?|sjukskrivning(?:en)?|läkarintyg(?:et)?|sygemelding(?:en)?|sick (?:leave|note|pay)|legeerklæring(?:a|en)?)`;
export const SICKEN = `(?:sykk?e?meld(?:e|te|t|er)?|sjuke?meld[ea]?t?|sjukskri(?:va|ver|vit|v)|sjukskrev|sygemeld(?:e|te|t|er))`;
