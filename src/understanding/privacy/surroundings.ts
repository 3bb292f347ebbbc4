/** Characters before a number that are looked at. */
const REACH = 48;

/** Between the word and its number: a colon, "er", "mitt", but no other number and no new line. */
const BETWEEN = String.raw`(?:[^\p{L}\d\n]|\b(?:mitt|mit|min|my|er|är|is|var|was|på|nr|no|nummer|number|til|till|to|of|for|för|hans|hennes|hendes|his|her)\b){0,8}$`;

const after = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${words})${BETWEEN}`, 'iu');

const identity = after(
  String.raw`f[øo]dsels- og personn(?:ummer|r)|f[øo]dselsn(?:umm(?:er|eret)|r)|personn(?:umm(?:er|eret)|umret|r)|pnr|fnr|d-?n(?:umm(?:er|eret)|r)|cpr(?:-?n(?:umm(?:er|eret)|r))?|ssn|hetu|henkilötunnus|samordningsn(?:umm(?:er|ret)|r)|(?:national )?(?:identity|id|identification|social security) (?:number|no)`,
);
/** Numbers that are kept: somebody may be called or a thing be found by them. */
const otherNumber = after(
  String.raw`t(?:ele)?l?f(?:on)?(?:n(?:ummer|r))?|tel|mob(?:il(?:en)?)?(?:n(?:ummer|umret|r))?|(?:tele)?phone|cell|sms|fax|ring(?:e|a)?|call|whatsapp|(?:saks|sags|ärende|case|ticket|diarie|journal|ordre|order|faktura|invoice|kunde|kund|customer|konto|account|referanse|referens|reference|bestillings|artikkel|artikel|serie|løpe|organisasjons|organisations)-?\s?(?:n(?:ummer|umret|r)|number|no|id)|dnr|jnr|kid|ocr|isbn(?:-1[03])?|issn|ean|imei|orgnr|cvr|ref|dokument-?id|id`,
);
const thing = after(
  String.raw`sak|saken|sag|sagen|sagsakt|ärende|ärendet|case|ticket|ordre|order|faktura|invoice|konto|account`,
);
const paid = after(
  String.raw`konto(?:nummer|nr|numret)?|bankkonto|account(?: number)?|kid|ocr|iban|imei|isbn(?:-1[03])?|ean`,
);

const holds = (label: RegExp) => (text: string, start: number) =>
  label.test(text.slice(Math.max(0, start - REACH), start));

/** "personnummer:", "CPR": what follows is meant as one, even with a slip in its check digit. */
export const isCalledIdentity = holds(identity);
/** "telefon", "sagsnr.": what follows is no identity number, even where its digits would fit. */
export const isCalledOtherwise = holds(otherNumber);
/** "sak 0101901234": digits alone behind a thing's name are that thing's number. */
export const isNumberOfThing = holds(thing);
/** "konto", "KID": these have check digits, too. */
export const isPaidTo = holds(paid);
