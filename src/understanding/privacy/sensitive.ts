import type { SensitiveSubject } from './sensitive-subject.ts';
import { isSecurity, subjects } from './words/handling.ts';
import {
  ABUSE,
  AM,
  BECAME,
  GAP,
  GROPED,
  HARASSED,
  HARASSES,
  HITS,
  HURT,
  KILL_MYSELF,
  LAYS_HANDS_ON,
  LEWD,
  MACHINE,
  ME,
  NOT,
  ON_SICK_LEAVE,
  SICKEN,
  SICK_NOTE,
  SOMEBODY,
  THREATENED,
  THREATENS,
  THREATS,
  WE,
} from './words/telling.ts';

/**
 * `own`: the writer tells of what happens to them: no search, nothing kept or sent on, a human contact. Otherwise the
 * message is about handling such cases: it is searched, with the contact below.
 */
export type Sensitive = { readonly about: SensitiveSubject; readonly own: boolean };

const whole = (pattern: string): RegExp => new RegExp(`(?<= )(?:${pattern})(?= )`, 'u');
const few = (most: number): string => `(?: [^ .]+){0,${most}}?`;

/** "jeg blir stadig mobbet", "nå blir jeg mobbet", "ble mobbet igjen", "I am being bullied". */
const happens = (participle: string): string =>
  `(?:(?<=^ )(?:har )?${BECAME}${GAP} ${participle}|${WE}${GAP} ${AM}${GAP} ${participle}|(?<!^ )${AM} ${WE}${GAP} ${participle}|(?:i|we) (?:am|are|was|were|have|feel|felt|got|get|keep)${GAP} ${participle})`;

/** A machine that threatens stands this near. */
const WORDS_BEFORE = 6;

type Telling = { readonly about: SensitiveSubject; readonly shape: RegExp; readonly needsNoMachine?: boolean };

/** In the order of their weight: the first that fits is what the message is about. */
const tellings: readonly Telling[] = [
  { about: 'selfHarm', shape: whole(KILL_MYSELF) },
  { about: 'threat', shape: whole(happens(THREATENED)) },
  { about: 'threat', shape: whole(`${THREATENS}${few(2)} ${ME}`), needsNoMachine: true },
  {
    about: 'threat',
    shape: whole(`${THREATENS} (?:med )?(?:å|att|at|to)${few(4)} ${ME}`),
    needsNoMachine: true,
  },
  {
    about: 'threat',
    shape: whole(`(?:drep|drap|kill|murder|döda|mörda|dræbe)[a-z]{0,24}${few(1)} ${ME}`),
    needsNoMachine: true,
  },
  {
    about: 'threat',
    shape: whole(
      `${WE} (?:har |have )?(?:fått|får|fekk|fikk|fick|får|får|mottatt|motteke|mottar|modtaget|modtager|tar emot|tagit emot|fået)${few(3)} ${THREATS}|(?:i|we)(?: have| am| are| keep)? (?:got|get|gotten|getting|received?|receiving)${few(3)} ${THREATS}|(?<=^ )(?:har |have )?(?:får|fått|fekk|fikk|fick|fik|got|getting|received|receiving)${few(2)} ${THREATS} (?:fra|frå|från|av|af|from)`,
    ),
  },
  {
    about: 'threat',
    shape: whole(
      `(?:send[a-z]{0,24}|sent|skick[a-z]+|skriv[a-z]+|skrev|writes?|wrote)${few(2)} ${ME}${few(3)} ${THREATS}`,
    ),
  },
  {
    about: 'threat',
    shape: whole(`(?:drapstrus|dødstrus|dödshot|mordhot|death threat)[a-zæøå]{0,24}${few(3)} (?:min|mi|mitt|my|${ME})`),
  },
  { about: 'threat', shape: whole(`${THREATS} (?:mot|til|till|imod|against|to|towards) ${ME}`) },
  { about: 'threat', shape: whole(`bank[ea]r? ${ME} opp|beat ${ME} up|slår? ${ME} (?:ned|ner|ihjel|ihjäl|gul)`) },
  {
    about: 'threat',
    shape: whole(
      `(?:redd|rädd|bange|afraid|scared|livredd) (?:for|för|of)(?: (?!at |att )[^ .]+){0,2}? ${SOMEBODY}(?! (?:ikke|ikkje|inte))`,
    ),
  },
  {
    about: 'threat',
    shape: whole(
      `${SOMEBODY}${few(4)} ${HITS}(?: (?:på|at|til))?${few(1)} ${ME}(?! (?:up|opp|upp|op|av|back|tilbake|som)| (?:[^ .]+ )?i (?:bordtennis|sjakk|schack|skak|padel|tennis|fotball|kort|quiz|spel|spill))`,
    ),
  },
  { about: 'harassment', shape: whole(happens(HARASSED)) },
  { about: 'harassment', shape: whole(GROPED) },
  { about: 'harassment', shape: whole(`${SOMEBODY}${few(4)} ${LAYS_HANDS_ON}(?: ut)?${few(1)} ${ME}`) },
  {
    about: 'harassment',
    shape: whole(
      `${SOMEBODY}${few(4)} ${LEWD}${few(3)} ${ME}|${SOMEBODY}${few(2)} (?:send[a-z]{0,24}|sent|skick[a-z]+) ${ME} ${LEWD}`,
    ),
  },
  { about: 'harassment', shape: whole(`${HARASSES}${few(2)} ${ME}`), needsNoMachine: true },
  { about: 'harassment', shape: whole(`${happens(HURT)}${few(2)} (?:av|af|by)${few(2)} ${SOMEBODY}`) },
  {
    about: 'harassment',
    shape: whole(
      `${WE}${GAP} (?:${AM}|opplever|opplev|upplever|oplever|utsettes|utsätts|utsetjast|udsættes)${GAP}(?: (?:utsatt|utsett|utsatt|utsatt|udsat|offer|offeret) (?:for|för))?${few(2)} ${ABUSE}|(?:i|we)(?: am| are| have| was| were)?${GAP} (?:experienc[a-z]+|suffer[a-z]{0,24}|subjected to|exposed to|victim of|a victim of)${few(2)} ${ABUSE}`,
    ),
  },
  { about: 'harassment', shape: whole(`${ABUSE} (?:mot|av|af|imod|against|of|towards) ${ME}`) },
  { about: 'sickLeave', shape: whole(happens(ON_SICK_LEAVE)) },
  {
    about: 'sickLeave',
    shape: whole(`(?<=^ )(?:er|är|har vært|har vore|har varit|har været)${GAP} ${ON_SICK_LEAVE}(?!.*\\?)`),
  },
  {
    about: 'sickLeave',
    shape: whole(
      `${WE} (?:har |have )?(?:fått|fekk|fikk|fick|fået)(?: en| ei| ny| et)* ${SICK_NOTE}|(?:am |will be )?going on (?:sick|medical) leave(?!.*\\?)`,
    ),
  },
  {
    about: 'sickLeave',
    shape: whole(
      `(?:i|we) (?:am|was|have|got|are|have been|will be)${GAP} (?:on (?:long term |full |partial |part time )?(?:sick|medical) leave|off sick|signed off(?: sick| work| from work)?|off work sick)|signed me off|(?<=^ )(?:am |was |got |been )?(?:signed off sick|off sick|on sick leave)`,
    ),
  },
  {
    about: 'sickLeave',
    shape: whole(
      `(?:lege|lækjar|läkare|læge|doktor)[a-zæøåäö]{0,24}${few(2)} ${SICKEN}${few(1)} ${ME}|har ${SICKEN} ${ME}`,
    ),
  },
];

/** Of one's own, but no more than procedure when it is asked: "hvor leverer jeg sykmeldingen min?" */
const sickNote = whole(
  `${SICK_NOTE} (?:min|mi|mitt)|(?:min|mi|mitt) ${SICK_NOTE}|my (?:own )?${SICK_NOTE}|(?:må|måste|vil|vill|skal|ska|nødt til å|bør|need to|have to) ${SICKEN} ${ME}`,
);

const conditional =
  /(?:^| )(?:hvis|viss|dersom|ifall|if|in case|såfremt|hva gjør (?:jeg|vi|man|en) når|kva gjer (?:eg|vi|me|ein) når|vad gör (?:jag|vi|man) när|hvad gør (?:jeg|vi|man) når|what (?:do|should|can) (?:i|we) do when|hva skal (?:jeg|vi|man) gjøre når|hva gjør (?:jeg|vi) om|vad gör (?:jag|vi|man) om|vad ska (?:jag|vi|man) göra (?:om|när)|om (?:jag|vi|någon|nån|en|man)) /;
const wondering =
  /(?:lurer på|lurar på|undrar|spekulerer på|wonder|wondering|usikker på|vet ikke|veit ikkje|not sure|do not know) (?:om|if|whether) /;
const asks =
  /(?:^| )(?:hvor|hvordan|åssen|korsn|kossen|korleis|kvar|kor|hva|ka|kva|når|hvem|kven|hvilken|hvilke|hur|var|vad|vem|vilken|hvornår|hvad|how|where|what|when|who|which)(?: |$)|^ (?:can|could|may|kan|må|får|skal|ska|do|does|should) |\? /;

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bi['’]?m\b/g, 'i am'],
  [/\bi['’]ve\b/g, 'i have'],
  [/\b(?:do|did|does)n['’]?t\b/g, 'do not'],
  [/\bcan['’]?t\b|\bcannot\b/g, 'can not'],
  [/\b(wo|is|are|was|were|has|have)n['’]t\b/g, '$1 not'],
  [/(\d)\s*%/g, '$1 %'],
  [/[-‐-―/]/g, ' '],
];

/** Lower case, sentences between full stops, words between single spaces. */
const sentencesOf = (text: string): readonly string[] =>
  SHORT.reduce((plain, [from, to]) => plain.replace(from, to), text.normalize('NFC').toLowerCase())
    .replace(/[?]+/g, ' ? .')
    .split(/[.!;\n]+/)
    .map(
      (sentence) =>
        ` ${sentence
          .replace(/[^\p{L}\p{N}%? ]+/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim()} `,
    )
    .filter((sentence) => sentence.trim() !== '');

const isDenied = (words: string): boolean => new RegExp(`(?:^| )${NOT}(?: |$)`, 'u').test(words);

function isTold({ about, shape, needsNoMachine }: Telling, sentence: string): boolean {
  const match = shape.exec(sentence);
  if (match === null) return false;
  const before = sentence.slice(0, match.index);
  if (conditional.test(`${before} `) && !wondering.test(before)) return false;
  if (needsNoMachine && MACHINE.test(before.split(' ').slice(-WORDS_BEFORE).join(' '))) return false;
  return about === 'selfHarm' || !(isDenied(match[0]) || /(?:ikke|ikkje|inte|not|never) $/.test(before));
}

const threateningMachine = new RegExp(`${MACHINE.source}(?: [^ .]+){0,2}? (?:${THREATENS}|${HARASSES}) `, 'u');

const isOwnSickNote = (sentence: string): boolean => sickNote.test(sentence) && !asks.test(sentence);

/** What a message that wants care is about, and whether it is the writer's own case. */
export function isSensitive(text: string): Sensitive | undefined {
  const sentences = sentencesOf(text);
  const told = tellings.find((telling) => sentences.some((sentence) => isTold(telling, sentence)));
  if (told) return { about: told.about, own: true };
  if (sentences.some(isOwnSickNote)) return { about: 'sickLeave', own: true };
  const plain = sentences.join('.');
  const isOfMachines = isSecurity.test(plain) || threateningMachine.test(plain);
  const subject = subjects.find(
    ([about, words]) => words.test(plain) && !(isOfMachines && (about === 'threat' || about === 'harassment')),
  );
  return subject ? { about: subject[0], own: false } : undefined;
}
