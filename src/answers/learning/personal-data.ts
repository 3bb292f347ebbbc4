/** Includes obfuscated addresses such as "kari (at) uin.no". */
const email = /[^\s@]+\s?(?:@|[([{]\s?(?:at|krøllalfa|snabel-a|snabela)\s?[)\]}])\s?[^\s@]+\.\p{L}{2,}/iu;

/**
 * Digits with at most two separators of phone or identity numbers between them. Eight digits are a Norwegian or Danish
 * phone number, ten or eleven an identity number (NO, SE, DK, IS); longer ones are international or account numbers.
 */
const longNumber = /\d(?:[\s.()/+\u2010-\u2015\u2212-]{0,2}\d){7,}/u;

/** After a country code fewer digits suffice: +298 and +354 numbers have six and seven. */
const internationalNumber = /(?:\+|\b00)\d(?:[\s.()/-]{0,2}\d){5,}/u;

/** Finland: 131052-308T, with a letter or sign for the century. */
const finnishId = /\b\d{6}[-+a-fu-y]\d{3}[0-9a-z]\b/iu;

/** United Kingdom: QQ 12 34 56 C. */
const britishId = /\b[a-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d]\b/iu;

/**
 * Whether a text holds what may be an e-mail address, a phone number or a national identity number. Any long number
 * counts, even with wrong check digits: a mistyped identity number still identifies a person. Dates and case numbers
 * match too, because no good wording needs them. Names are not recognised: a person looks at every wording.
 */
export function holdsPersonalData(text: string): boolean {
  const plain = text.normalize('NFKC');
  return [email, longNumber, internationalNumber, finnishId, britishId].some((pattern) => pattern.test(plain));
}
