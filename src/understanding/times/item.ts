/** Monday is 1. */
export type Weekday = number;
export type Week =
  | { readonly kind: 'offset'; readonly weeks: number }
  | { readonly kind: 'number'; readonly number: number; readonly year: number | undefined };

/** A day as it is said, before anybody asks what day it is. */
export type Day =
  | { readonly kind: 'date'; readonly year: number | undefined; readonly month: number; readonly day: number }
  /** "den 5.", "den 3. i neste måned". */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly months: number | undefined }
  | { readonly kind: 'fromToday'; readonly days: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: Weekday;
      /** `weeks`: so many weeks after the next such day, "torsdag om to uker". */
      readonly which: 'bare' | 'next' | 'this' | 'last';
      readonly weeks: number | undefined;
    }
  | { readonly kind: 'weekdayIn'; readonly weekday: Weekday; readonly week: Week }
  /** "første torsdag i februar"; -1 for the last one, `months` from this month where none is named. */
  | {
      readonly kind: 'nth';
      readonly nth: number;
      readonly weekday: Weekday;
      readonly month: number | undefined;
      readonly year: number | undefined;
      readonly months: number | undefined;
    };

/** Days that belong together. */
export type Span =
  | { readonly kind: 'week'; readonly week: Week }
  | { readonly kind: 'weekend'; readonly weeks: number }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | undefined }
  | { readonly kind: 'monthFromNow'; readonly months: number }
  | { readonly kind: 'range'; readonly from: Day; readonly to: Day };

/** A time of day. `isLoose`: said without its half of the day, "klokka to". `undefined` hour: it is none, "kl. 25". */
export type Clock = {
  readonly hour: number | undefined;
  readonly minute: number;
  readonly isLoose: 'digits' | 'words' | undefined;
  readonly typed: string;
};
export type Half = 'am' | 'pm';

export type Meaning =
  | { readonly kind: 'day'; readonly days: readonly Day[]; readonly isWeak: boolean }
  | { readonly kind: 'span'; readonly span: Span; readonly isWeak: boolean }
  | {
      readonly kind: 'series';
      readonly weekday: Weekday | undefined;
      readonly everyWeeks: number;
      readonly nth: Day | undefined;
    }
  /** `others`: further times, "kl. 10 eller 11". */
  | {
      readonly kind: 'time';
      readonly from: Clock | undefined;
      readonly to: Clock | undefined;
      readonly others: readonly Clock[];
      readonly half: Half | undefined;
      readonly isWeak: boolean;
    }
  | { readonly kind: 'half'; readonly half: Half; readonly today: boolean; readonly isBare: boolean }
  | { readonly kind: 'duration'; readonly minutes: number; readonly isSaid: boolean }
  | { readonly kind: 'seats'; readonly seats: readonly number[] }
  | { readonly kind: 'room' }
  | { readonly kind: 'online' }
  | { readonly kind: 'link' }
  /** Looks like a time or a day, and is none that can be read. */
  | {
      readonly kind: 'unclear';
      readonly what: 'day' | 'time';
      readonly isWeak: boolean;
      readonly near: Weekday | undefined;
    }
  /** A number that belongs to the title. */
  | { readonly kind: 'kept' };

/** A meaning, and where it stands in the text as typed. */
export type Item = Meaning & { readonly start: number; readonly end: number; readonly lead: string };
