const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day. @param year its last two digits or all four */
export function isDay(day: number, month: number, year: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]!) return false;
  return !(day === 29 && month === 2) || year % 4 === 0;
}

/** Six digits in the order that Norway, Denmark and Finland write a day of birth. */
export const isDayFirst = (digits: string): boolean =>
  isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
