import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SessionDto } from '../dto.ts';
import { PageTitle, WayTo } from '../../tab/parts/heads.tsx';
import { Subtle } from '../../tab/parts/rows.tsx';
import { Said } from '../../tab/parts/said.tsx';
import { Failure, Loading } from '../../tab/parts/states.tsx';
import { go } from '../../tab/route.ts';
import { useSession } from '../../tab/session.tsx';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { useLoaded } from '../../tab/use-loaded.ts';
import { type TabTranslate, useWords } from '../../tab/words.tsx';
import { isMissing } from '../../tab/missing.ts';
import { BookButton, useBooking, useSaidOf } from './booking.tsx';
import { backToCalendar } from './calendar.tsx';
import { CancelSession } from './cancel.tsx';
import { CountHeads } from './count.tsx';
import { takeSaid } from './said.ts';
import { Unbroken } from './unbroken.tsx';
import { kindName, placesText, useSessionWords } from './words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  state: { margin: 0 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(6rem, max-content) 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '@media (max-width: 480px)': { gridTemplateColumns: '1fr', rowGap: 0 },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': { marginBottom: tokens.spacingVerticalS },
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  link: { color: tokens.colorBrandForegroundLink, lineHeight: '1.5rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One session, as its reader may see it. */
export function OneSession({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { api } = useSession();
  const path = `/sessions/${encodeURIComponent(id)}`;
  const loaded = useLoaded((signal) => api.get<SessionDto>(path, signal), 'sessions', [id]);
  return (
    <>
      <WayTo parts={backToCalendar()}>{t('calendar.toCalendar')}</WayTo>
      {loaded.kind === 'loading' ? <Loading /> : null}
      {loaded.kind === 'failed' ? isMissing(loaded.fault) ? <NotThere /> : <Failure {...loaded} /> : null}
      {loaded.kind === 'there' ? <Whole session={loaded.value} again={loaded.again} /> : null}
    </>
  );
}

type Asking = 'cancel' | 'count';

function Whole({ session, again }: { readonly session: SessionDto; readonly again: () => void }) {
  const { t } = useWords();
  const styles = useStyles();
  const booking = useBooking(again);
  const [said, setSaid] = useState(takeSaid);
  const [asking, setAsking] = useState<Asking>();
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const next = useRef<'said' | 'opener'>(undefined);
  const may = (act: SessionDto['acts'][number]) => session.acts.includes(act);
  const { last } = booking;
  const booked = useSaidOf(booking, session);
  const close = (words?: string) => {
    setAsking(undefined);
    setSaid(words);
    if (words !== undefined) again();
    next.current = words === undefined ? 'opener' : 'said';
  };
  const open = (what: Asking) => {
    setSaid(undefined);
    setAsking(what);
  };
  useEffect(() => {
    // The keyboard goes on from what was said, or from the button that asked.
    if (next.current === 'said') place.current?.focus();
    if (next.current === 'opener') opener.current?.focus();
    next.current = undefined;
  }, [asking, said]);
  // The button may be gone after the press.
  useEffect(() => {
    if (last && document.activeElement === document.body) place.current?.focus();
  }, [last, session]);
  const state = stateWords(session, t);
  return (
    <>
      <Said place={place}>{last && 'said' in last ? booked : said}</Said>
      {last && 'fault' in last ? <Failure fault={last.fault} again={last.again} /> : null}
      <div className={styles.head}>
        <Subtle>{[kindName(session.kind, t), session.area].filter((part) => part !== undefined).join(' · ')}</Subtle>
        <PageTitle>{session.title}</PageTitle>
        {state === undefined ? null : <p className={styles.state}>{state}</p>}
      </div>
      <Facts session={session} />
      {session.link === undefined && session.calendar === undefined ? null : (
        <div className={styles.links}>
          {session.link === undefined ? null : (
            <a className={styles.link} href={session.link} target="_blank" rel="noreferrer noopener">
              {t('sessions.join')}
            </a>
          )}
          {session.calendar === undefined ? null : (
            <a className={styles.link} href={session.calendar} target="_blank" rel="noreferrer noopener">
              {t('sessions.calendar')}
            </a>
          )}
        </div>
      )}
      {session.linkComes ? <Subtle>{t('sessions.linkLater')}</Subtle> : null}
      {asking === 'cancel' ? <CancelSession session={session} onDone={close} onChanged={again} /> : null}
      {asking === 'count' ? <CountHeads session={session} onDone={close} /> : null}
      {asking === undefined ? (
        <div className={styles.buttons}>
          <BookButton session={session} booking={booking} isFirst />
          {may('count') ? (
            <Button
              ref={opener}
              appearance={session.headCount === undefined ? 'primary' : 'secondary'}
              onClick={() => open('count')}
            >
              {session.headCount === undefined ? t('sessions.count') : t('sessions.recount')}
            </Button>
          ) : null}
          {may('change') ? (
            <Button onClick={() => go('sessions', 's', session.id, 'change')}>{t('sessions.change')}</Button>
          ) : null}
          {may('cancel') ? (
            <Button ref={may('count') ? undefined : opener} onClick={() => open('cancel')}>
              {t('sessions.cancel')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

/** Why booking is not possible, or that it is done. */
function stateWords(session: SessionDto, t: TabTranslate): string | undefined {
  if (session.phase === 'cancelled') return t('sessions.isCancelled');
  if (session.phase === 'over') return t('sessions.over');
  if (session.phase === 'on') return t('sessions.begun');
  if (session.isBooked) return t('sessions.booked');
  return session.free === 0 ? t('sessions.full') : undefined;
}

function Facts({ session }: { readonly session: SessionDto }) {
  const { t } = useWords();
  const words = useSessionWords();
  const styles = useStyles();
  const isComing = session.phase === 'coming';
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('sessions.factWhen'), <Unbroken key="when" when={words.when(session)} />],
    [t('sessions.factHost'), session.host],
    [t('sessions.factPlaces'), isComing ? placesText(session, t) : undefined],
    [t('sessions.factBooked'), session.booked === undefined ? undefined : words.number(session.booked)],
    [t('sessions.factCount'), session.headCount && words.heads(session.headCount)],
    [t('sessions.factNumber'), isComing ? String(session.number) : undefined],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
