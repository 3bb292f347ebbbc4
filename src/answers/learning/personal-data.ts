/** With the signs that people write so that machines do not see an address: "kari (at) uin.no". */
const email = /[^\s@]+\s?(?:@|[([{]\s?(?:at|krøllalfa|snabel-a|snabela)\s?[)\]}])\s?[^\s@]+\.\p{L}{2,}/iu;

/**
 * Digits with at most two signs between them that phone numbers and identity numbers are written with. Eight digits are a Norwegian or
 * Danish phone number, ten or eleven an identity number (NO, SE, DK, IS); longer ones are international or account numbers.
 */
const longNumber = /\d(?:[\s.()/+\u2010-\u2015\u2212-]{0,2}\d){7,}/u;

/** After a country code fewer digits are enough: +298 and +354 numbers have six and seven. */
const internationalNumber = /(?:\+|\b00)\d(?:[\s.()/-]{0,2}\d){5,}/u;

/** Finland: 131052-308T, where a letter may stand for the century. */
const finnishId = /\b\d{6}[-+a-fu-y]\d{3}[0-9a-z]\b/iu;

/** United Kingdom: QQ 12 34 56 C. */
const britishId = /\b[a-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d]\b/iu;

/**
 * Whether a text holds what may be an e-mail address, a phone number or a national identity number. Any long number counts,
 * whether or not its check digits are right: a mistyped identity number tells whose it is, too. Dates and
 * case numbers are taken along, since no good phrasing needs them. Names are not recognised: a person looks at every wording.
 */
export function holdsPersonalData(text: string): boolean {
  const plain = text.normalize('NFKC');
  return [email, longNumber, internationalNumber, finnishId, britishId].some((pattern) => pattern.test(plain));
}
