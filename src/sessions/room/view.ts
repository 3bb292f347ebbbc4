import { isDate, isMonth, mondayOf } from './dates.ts';

/** What the calendar shows: `month` as `2026-03`, `monday` and `date` as ISO dates. */
export type View =
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'week'; readonly monday: string }
  | { readonly kind: 'agenda'; readonly date: string };

/** @param route after `sessions`. @returns undefined for an unknown address. */
export function viewOf(route: readonly string[], today: string, isNarrow: boolean): View | undefined {
  const [kind = isNarrow ? 'agenda' : 'month', day] = route;
  if (route.length > 2) return undefined;
  if (kind === 'month' && isMonth(day ?? today.slice(0, 7))) return { kind, month: day ?? today.slice(0, 7) };
  if (day !== undefined && !isDate(day)) return undefined;
  if (kind === 'week') return { kind, monday: mondayOf(day ?? today) };
  return kind === 'agenda' ? { kind, date: day ?? today } : undefined;
}

export function partsOf(view: View): readonly string[] {
  const day = view.kind === 'month' ? view.month : view.kind === 'week' ? view.monday : view.date;
  return ['sessions', view.kind, day];
}

/** The same days in another form; where today is among them it is kept. */
export function asKind(kind: View['kind'], view: View, today: string): View {
  const date = dayOf(view, today);
  if (kind === 'month') return { kind, month: date.slice(0, 7) };
  return kind === 'week' ? { kind, monday: mondayOf(date) } : { kind, date };
}

function dayOf(view: View, today: string): string {
  if (view.kind === 'month') return today.startsWith(view.month) ? today : `${view.month}-01`;
  if (view.kind === 'week') return mondayOf(today) === view.monday ? today : view.monday;
  return view.date;
}
