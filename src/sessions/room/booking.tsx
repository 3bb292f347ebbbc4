import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { BookingDto, SessionDto } from '../dto.ts';
import { useSession } from '../../tab/session.tsx';
import { type TabTranslate, useWords } from '../../tab/words.tsx';

export type Booking = {
  /** The result of the last press, or why it could not be sent. */
  readonly last:
    | { readonly id: string; readonly said: string; readonly outcome: BookingDto['outcome'] }
    | { readonly id: string; readonly fault: unknown; readonly again: () => void }
    | undefined;
  press(session: SessionDto, booked: boolean): void;
};

/** Books and gives back, one press at a time. @param onDone the lists that show it may ask again. */
export function useBooking(onDone: () => void): Booking {
  const { t } = useWords();
  const { api } = useSession();
  const [last, setLast] = useState<Booking['last']>();
  const isSending = useRef(false);

  async function send(id: string, booked: boolean) {
    if (isSending.current) return;
    isSending.current = true;
    setLast(undefined);
    try {
      const answer = await api.send<BookingDto>('PUT', `/sessions/${id}/booking`, { body: { booked } });
      setLast({ id, said: outcomeText(answer, t), outcome: answer.outcome });
      onDone();
    } catch (fault) {
      setLast({ id, fault, again: () => void send(id, booked) });
    } finally {
      isSending.current = false;
    }
  }
  return { last, press: (session, booked) => void send(session.id, booked) };
}

function outcomeText({ outcome, session }: BookingDto, t: TabTranslate): string {
  switch (outcome) {
    case 'booked':
      return [t('sessions.booked'), ...(session.remindsLater ? [t('sessions.bookedText')] : [])].join(' ');
    case 'unbooked':
      return t('sessions.unbooked');
    case 'full':
      return t('sessions.full');
    case 'begun':
      return t('sessions.begun');
    case 'cancelled':
      return t('sessions.isCancelled');
  }
}

/**
 * The result of the last press on this session, while it is current: after later changes by others, or in the chat, it
 * would contradict the session.
 */
export function useSaidOf({ last }: Booking, session: SessionDto | undefined): string | undefined {
  const seen = useRef<Booking['last']>(undefined);
  if (!last || !('said' in last)) return undefined;
  // Out of its list: by having been given back, or else by what others have done.
  if (session === undefined) return last.outcome === 'booked' ? undefined : last.said;
  if (last.id !== session.id) return undefined;
  // Until the list has been asked again it shows what was before the press.
  if (isStill(last.outcome, session)) seen.current = last;
  else if (seen.current === last) return undefined;
  return last.said;
}

function isStill(outcome: BookingDto['outcome'], session: SessionDto): boolean {
  switch (outcome) {
    case 'booked':
      return session.isBooked && session.phase !== 'cancelled';
    case 'unbooked':
      return !session.isBooked && session.phase !== 'cancelled';
    case 'full':
      return session.free === 0 && session.phase === 'coming';
    case 'begun':
      return session.phase === 'on' || session.phase === 'over';
    case 'cancelled':
      return session.phase === 'cancelled';
  }
}

/** One button in one place: what books becomes what gives back, and keeps the keyboard. */
export function BookButton({
  session,
  booking,
  isFirst = false,
}: {
  readonly session: SessionDto;
  readonly booking: Booking;
  /** The most likely act of its page. */
  readonly isFirst?: boolean;
}) {
  const { t } = useWords();
  const books = session.acts.includes('book');
  if (!books && !session.acts.includes('unbook')) return null;
  const words = books ? t('sessions.book') : t('sessions.unbook');
  return (
    <Button
      appearance={isFirst && books ? 'primary' : 'secondary'}
      aria-label={`${words}: ${session.title}`}
      // The second half of a double click, and a key that is held down, must not take back what the first has done.
      onClick={(event: MouseEvent) => (event.detail > 1 ? undefined : booking.press(session, books))}
      onKeyDown={(event: KeyboardEvent) => (event.repeat ? event.preventDefault() : undefined)}
    >
      {words}
    </Button>
  );
}
