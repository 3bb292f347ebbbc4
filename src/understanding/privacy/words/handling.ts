import type { SensitiveSubject } from '../sensitive-subject.ts';

/** Words of the subject, regardless of the person concerned. The first that a message holds says what it is about. */
export const subjects: readonly (readonly [SensitiveSubject, RegExp])[] = [
  [
    'selfHarm',
    /(?:selv|sjølv|själv)mord|suicid|suïcid|selvskad|sjølvskad|självskad|\bself harm|\bskad\w+ (?:seg|sig) (?:selv|sjølv|själv)|(?:ta|tar|tatt|tok|take|taking) (?:livet sitt|livet av seg|sitt (?:eget )?liv|sit (?:eget )?liv|livet af sig|livet av sig|(?:his|her|their) own life)|kill (?:him|her|them)sel/,
  ],
  [
    'threat',
    /\b(?:drapstrus|dødstrus|dödshot|mordhot|death threat)|\btrus(?:ler|lar|lene|lane)\b|\btrussel(?!vurd|bild|akt|nivå|mod|land)|\btruslar|\btrugsmål|\btru(?:er|et|ede|gar)\b|\bhot (?:mot|och|från|eller|om)\b|\b(?:om|anmäla|rapportera|för|av) hot\b|\bhot(?:ar|ad|ade|fulla?|as|at)\b|\bthreat(?:s|en\w*)?\b(?! (?:model|actor|assess|intel|landscape|protect|detect|analy))|\b(?:truende|trugande|hotfullt?|threatening) (?:atferd|åtferd|adferd|adfærd|beteende|opptreden|behavio)|\bvold\b|\bvolds|\bvåld\b|\bvåldsam|\bvald\b|\bviolen(?:ce|t)\b/,
  ],
  [
    'harassment',
    /\bmobb|\bmobning|\btrakk?asser|\bsjikan|\bchikan|\bharr?ass|\bbull(?:y|ied|ies|ying)\b|\bkränk|\bkrenk(?:else|ing|ande|ende|et|er)|\bkrænk|\bdiskriminer|\bdiscriminat|\boverg?rep|\bövergrepp|\bovergreb|\butfrys|\butestäng|\bmetoo\b/,
  ],
  [
    'sickLeave',
    /sykk?e?meld|sjuke?meld|sykk?e?frav|sjuke?fråv|sykefravær|sjukskriv|sjukfrånvar|sygemeld|sygefrav|sygedag|\bsick ?(?:leave|note|day|pay|absence)|sickness absence|\b(?:call|report|calling|reporting)\w* (?:in )?sick\b|\begenmelding|\beigenmelding|\beigenmeld|sjukanmäl|\bkarens|\bsjukdag|\bmelde[r]? \S+ (?:syk|sjuk|syg)\b|\bmeld[ae] seg (?:syk|sjuk)\b|\bsykepenger|\bsjukepengar|\bsjukpenning|\bsygedagpenge/,
  ],
];

/** Threats to machines and data are another trade. */
export const isSecurity =
  /cyber|phishing|malware|\bvirus|hacke|datasikker|datasäker|informa(?:sjons|tions)(?:sikker|säker|tryg)|information security|it[- ]?(?:sikker|säker|security|tryg)|defender|ransom|trusselbild|trusselvurd|hotbild|threat (?:model|intel|landscape)|risikovurdering|sårbarhet/;
