import { useEffect, useState } from 'react';
import { localDay } from './languages.ts';

/** What the server's clock said, and when by a clock that only counts: the browser's own may be wrong. */
let heard = { ms: Date.now(), at: performance.now() };

/** @param instant the server's clock, ISO-8601 UTC. */
export function heardNow(instant: string): void {
  heard = { ms: Date.parse(instant), at: performance.now() };
}

/** The time by the server's clock. */
export function serverNow(): Date {
  return new Date(heard.ms + performance.now() - heard.at);
}

const lookMs = 30_000;

/** The day on the wall in `timeZone` by the server's clock, as an ISO date; it goes on while the page stays open. */
export function useToday(timeZone: string): string {
  const read = () => localDay(serverNow().toISOString(), timeZone);
  const [today, setToday] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setToday(read()), lookMs);
    return () => clearInterval(timer);
  });
  return today;
}
