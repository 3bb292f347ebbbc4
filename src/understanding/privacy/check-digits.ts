/** Luhn's check, as bank cards and Swedish numbers use it. @param digits nothing but digits */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const weigh = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

const NORWEGIAN_FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const NORWEGIAN_SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Both check digits of eleven digits. @see https://no.wikipedia.org/wiki/Fødselsnummer */
export const passesNorwegian = (digits: string): boolean =>
  weigh(digits, NORWEGIAN_FIRST) % 11 === 0 && weigh(digits, NORWEGIAN_SECOND) % 11 === 0;

const DANISH = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The check of ten digits that has not been kept for all since 2007. @see https://cpr.dk */
export const passesDanish = (digits: string): boolean => weigh(digits, DANISH) % 11 === 0;

const FINNISH = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** @param digits the date's six and the three of the person @see https://dvv.fi/en/personal-identity-code */
export const passesFinnish = (digits: string, letter: string): boolean =>
  FINNISH[Number(digits) % FINNISH.length] === letter.toUpperCase();
