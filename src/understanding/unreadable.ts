import { fold, tokenize } from '../language/index.ts';

/** Common small words of languages that are not answered in, and none of the five that are. */
const strangers: Readonly<Record<string, string>> = {
  fi: 'miten mistä millä mihin milloin kuka onko voiko saako löydän vaihdan haen lomaa järjestelmässä mutta että minä sinä hän olen olet ovat eikä tämä tuo mikä mitä missä milloin miten miksi kuinka kuka voin voinko voiko saan saanko pitää pääsen haluan haluaisin kiitos moi terve päivää anteeksi minun sinun ja tai kun jos niin myös vain kanssa järjestelmä toimi toimii auttaa apua kirjautua löydän löytyy onko minulla minulle joka ole jotta sitten hyvää huomenta',
  se: 'beasa sisa mun don son mii dii sii lea leat lean ii in it eat eai gos goas mo manne gii mii maid dat dát dán dan ja dahje muhto go jos maiddái giitu bures buorre bures beaivi mus dus sus lea galgá sáhttá sáhtán sáhtát vuogádat dieđut gávnnan veahkki veahkehit mu du su háliidan dárbbašan ležžet čálihit geavahit ohcat',
  pl: 'gdzie znajdę szablon długo trwa nie tak jest czy jak gdzie kiedy dlaczego co kto się to ten ta że dla ale lub oraz mam masz może mogę chcę proszę dziękuję dzień dobry cześć jestem są był była nie ma mnie mi mój moja z do od na w po przez zalogować system działa pomoc pomocy potrzebuję znaleźć',
  de: 'ich du nicht und oder aber wie wo wann warum wer welche ist sind bin habe haben kann können muss müssen möchte bitte danke guten tag hallo das die dem des ein eine einen einem mein meine für mit auf auch nur noch schon wenn dass zum zur im vom bei nach werden wird sich mich mir uns sie es funktioniert anmelden hilfe finde gibt',
  fr: 'je ne pas est les des une un le la et ou où comment pourquoi quand qui que quoi avec pour dans sur vous nous mon ma mes bonjour merci comment puis peux peut suis avez sont cette ce ça mais système fonctionne accéder',
  es: 'cómo inscribirme curso dónde el la los las un una que qué cómo dónde cuándo quién por para con en es está son soy no puedo puede tengo quiero hola gracias mi mis pero y o sistema funciona cómo acceder',
  nl: 'ik niet het een en of maar hoe waar wanneer waarom wie is zijn ben heb hebben kan moet wil graag dank bedankt voor met op ook nog als dat dit deze mijn wij jullie goedemorgen systeem werkt inloggen',
  et: 'ma sa ta on ei ja või kuidas kus millal miks kes see mis tere aitäh palun saan pean tahan minu süsteem töötab kas',
  so: 'waan waxaan maxaa sidee xagee goorma waa iyo ama ma',
  lt: 'aš tu jis yra ne ir kaip kur kada kodėl kas labas ačiū prašau galiu noriu mano sistema neveikia ar',
  uk: '',
};

const strangerWords = new Map<string, Set<string>>();
for (const [language, words] of Object.entries(strangers)) {
  for (const word of words.split(' ').filter((one) => one !== '')) {
    const key = fold(word);
    const languages = strangerWords.get(key) ?? new Set();
    languages.add(language);
    strangerWords.set(key, languages);
  }
}

/** Small words of the five languages, which strangers' words must outweigh. */
const ownWords = new Set(
  (
    'jeg eg jag i you du den det de the a en et ett ein eit er är is are ikke ikkje inte not og och and å att at to som that this ' +
    'på on in for för med with av af of til till from fra frå från om hvordan korleis hur how hva kva vad what hvor kor var where ' +
    'når när when kan can vil vill want har have my min mitt mine vi we men but så so hei hej hello takk tack tak thanks meg mig me ' +
    'æ æg mæ dæ te ei itj ikkj koss korsn kossen kordan korleis kæm ka kem ho dei dykk oss han hun she he they them will would could should must need get does did your our us about into out up over then than there here all ' +
    'be do it if no an or as by skal ska man noen nokon någon nogen hvem kven vem who hvorfor kvifor varför why går fungerer funkar'
  )
    .split(' ')
    .map(fold),
);

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ti', /\p{Script=Ethiopic}/gu],
  ['ta', /\p{Script=Tamil}/gu],
];
const looked = 400;

/** The language of a text that is in none of the five. @returns '' where it is foreign and the language is not known. */
export function foreignLanguage(text: string): string | undefined {
  const start = text.slice(0, looked);
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  for (const [language, script] of scripts) {
    const letters = start.match(script)?.length ?? 0;
    if (letters > latin && letters > 1) return language;
  }
  const others = start.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  if (others > latin && others > 1) return '';
  return latinLanguage(start);
}

/** Letters and endings that the five languages do not have. */
const marks: readonly (readonly [string, RegExp])[] = [
  ['pl', /[ąęłżźśćń]/iu],
  ['se', /[áčđŋšŧž]/iu],
  ['es', /[¿¡ñ]/u],
  ['de', /ß|\p{L}ü\p{L}/iu],
  ['fi', /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|ks[ie]n?|mme|tte|tään|taan)(?!\p{L})|ää|yy|uo\p{L}/iu],
];
/** A few words are foreign by one of them and a mark, or by a word that asks. */
const fewWords = 8;

function latinLanguage(text: string): string | undefined {
  const words = tokenize(text);
  const counts = new Map<string, number>();
  let own = 0;
  for (const word of words) {
    const languages = strangerWords.get(word);
    const isOwn = ownWords.has(word);
    if (isOwn) own += 1;
    for (const language of languages ?? []) counts.set(language, (counts.get(language) ?? 0) + (isOwn ? 0.5 : 1));
  }
  for (const [language, mark] of marks) {
    const marked = text.split(/\s+/).filter((word) => mark.test(word)).length;
    if (marked > 0 && (counts.has(language) || marked > 1)) counts.set(language, (counts.get(language) ?? 0) + marked);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!best) return undefined;
  const [language, count] = best;
  const isFew = words.length <= fewWords && own === 0 && count >= 1.5;
  const isClear = (isFew || count >= 2) && count > own && count / words.length >= 0.25;
  return isClear ? language : undefined;
}

const address = /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.\w+/giu;
const signs = /[{}[\]<>;=|\\^~`$#*_/()]/g;
const codeWords =
  /\b(?:function|const|var|let|return|import|class|def|SELECT|INSERT|UPDATE|DROP|null|undefined|public|void|console\.log|printf?)\b/g;
const mash =
  /^(?:[^aeiouyæøåäö\s\d]{5,}|(.{1,3})\1{2,}|(?:asdf|qwer|zxcv|hjkl|sdfg|jkl[øö;]?|dfgh|lkjh|poiu)\p{L}*)$/iu;

/** What a text holds that is no language: `emoji`, `signs`, `address`, `code`, `letters`. @returns undefined for words. */
export function noWordsIn(text: string): 'emoji' | 'signs' | 'address' | 'code' | 'letters' | undefined {
  const start = text.slice(0, 2000).trim();
  if (!/[\p{L}\p{N}]/u.test(start.replace(/[#*0-9]\u{fe0f}?\u{20e3}/gu, ''))) {
    return isEmoji(start) ? 'emoji' : 'signs';
  }
  const withoutAddress = start.replace(address, ' ').trim();
  if (!/\p{L}{2}/u.test(withoutAddress) && withoutAddress !== start) return 'address';
  if (isCode(start)) return 'code';
  const words = start.split(/[\s.,!?]+/).filter((word) => word !== '');
  if (words.length <= 3 && words.every((word) => word.length > 2 && mash.test(word))) return 'letters';
  return undefined;
}

function isEmoji(text: string): boolean {
  return (
    /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(text) ||
    (/^[\s:;=xX<>8^'*\-oO)(DPp3/\\|]+$/.test(text) && /[:;=<^][\-o']?[)(DPp3/\\|^]/.test(text))
  );
}

function isCode(text: string): boolean {
  if (/^[[{][\s\S]*[\]}]$/.test(text) && /["':]/.test(text)) return true;
  if (/^\s*<\/?[a-z!?][\s\S]*>\s*$/i.test(text)) return true;
  if (/^```[\s\S]*```$/.test(text)) return true;
  const signCount = text.match(signs)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 1;
  return signCount / (letters + signCount) > 0.15 && (text.match(codeWords)?.length ?? 0) > 0;
}
