import { useEffect, useState } from 'react';
import { localDay } from './languages.ts';

/** The server's time, and the monotonic time at which it was received: the browser's own clock may be wrong. */
let heard = { ms: Date.now(), at: performance.now() };

/** @param instant the server's time, ISO-8601 UTC. */
export function heardNow(instant: string): void {
  heard = { ms: Date.parse(instant), at: performance.now() };
}

/** The time by the server's clock. */
export function serverNow(): Date {
  return new Date(heard.ms + performance.now() - heard.at);
}

const lookMs = 30_000;

/** The local date in `timeZone` by the server's clock, as an ISO date; it is updated while the page stays open. */
export function useToday(timeZone: string): string {
  const read = () => localDay(serverNow().toISOString(), timeZone);
  const [today, setToday] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setToday(read()), lookMs);
    return () => clearInterval(timer);
  });
  return today;
}
