import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Component, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Host } from './host.ts';
import { NotThere } from './parts/not-there.tsx';
import { Failure, Loading } from './parts/states.tsx';
import { trial } from './proof.ts';
import { hrefOf, type Route, useRoute } from './route.ts';
import { rooms } from './rooms.tsx';
import { useSession } from './session.tsx';
import { reloading } from './start/reload.ts';
import { useWords } from './words.tsx';

const Home = lazy(() => import('./home/index.tsx'));

/** Header and footer are aligned with the room at every page width. */
const edge = `max(${tokens.spacingHorizontalXXL}, calc((100% - 72rem) / 2 + ${tokens.spacingHorizontalXXL}))`;

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  skip: {
    position: 'absolute',
    insetInlineStart: '-100vw',
    ':focus': {
      insetInlineStart: tokens.spacingHorizontalM,
      top: tokens.spacingVerticalS,
      zIndex: 1,
      padding: tokens.spacingHorizontalS,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
    },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    paddingInline: edge,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { paddingInline: tokens.spacingHorizontalL, rowGap: 0 },
  },
  rooms: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: 0 },
  room: {
    display: 'block',
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    // All rooms in one row on a phone, where a second row would take space from the content.
    '@media (max-width: 480px)': { paddingInline: tokens.spacingHorizontalSNudge },
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    // Not a transparent border: in forced-colours mode it would become visible.
    borderBottom: `3px none ${tokens.colorNeutralStroke1}`,
    paddingBottom: `calc(${tokens.spacingVerticalM} + 3px)`,
    ':hover': { textDecorationLine: 'underline' },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalM,
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  rollout: { color: tokens.colorNeutralForeground2, marginInlineStart: 'auto', overflowWrap: 'anywhere' },
  trial: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingInline: edge,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 480px)': { paddingInline: tokens.spacingHorizontalL },
  },
  trialText: { margin: 0 },
  main: {
    flexGrow: 1,
    width: '100%',
    maxWidth: '72rem',
    boxSizing: 'border-box',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    ':focus': { outlineStyle: 'none' },
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalL },
  },
  // The status region takes no space while it is empty.
  status: { ':empty': { display: 'contents' } },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: edge,
    '@media (max-width: 480px)': { paddingInline: tokens.spacingHorizontalL },
  },
  link: { color: tokens.colorNeutralForeground2 },
});

/** The frame around the rooms. */
export function Shell({ host, onLeave }: { readonly host: Host; readonly onLeave: () => void }) {
  const { t } = useWords();
  const { me } = useSession();
  const styles = useStyles();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const place = placeOf(route);
  useEffect(() => {
    if (host.subPage !== undefined && location.hash === '') location.hash = `#/${host.subPage}`;
  }, [host]);
  useEffect(() => {
    // Keyboard users start at the top of the new room.
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [place]);

  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {t('tab.skip')}
      </a>
      <header>
        <div className={styles.header}>
          <nav aria-label={t('tab.navLabel')}>
            <ul className={styles.rooms} role="list">
              <RoomLink parts={[]} isCurrent={route.length === 0} label={t('tab.navHome')} />
              {rooms.map(({ key, label, isSeen }) =>
                label !== undefined && (isSeen?.(me, host) ?? true) ? (
                  <RoomLink key={key} parts={[key]} isCurrent={route[0] === key} label={t(label)} />
                ) : null,
              )}
            </ul>
          </nav>
          <span className={styles.rollout}>{me.rollout.name}</span>
        </div>
        {host.kind === 'browser' ? (
          <div className={styles.trial}>
            <p className={styles.trialText}>{t('tab.trialAs', { name: me.name })}</p>
            <Button size="small" onClick={() => (trial.leave(), onLeave())}>
              {t('tab.trialChange')}
            </Button>
          </div>
        ) : null}
      </header>
      <main id="main" className={styles.main} ref={main} tabIndex={-1}>
        <Cut />
        <Boundary key={place}>
          <Suspense fallback={<Loading />}>{roomOf(route, host)}</Suspense>
        </Boundary>
      </main>
      <footer className={styles.footer}>
        {(['accessibility', 'privacy'] as const).map((page) => (
          <a key={page} className={styles.link} href={`../${page}`} target="_blank" rel="noreferrer">
            {t(`tab.${page}`)}
          </a>
        ))}
      </footer>
    </div>
  );
}

/** The part of an address that identifies the page: the calendar is one page, whichever days it shows. */
function placeOf(route: Route): string {
  const [room, view = ''] = route;
  return room === 'sessions' && ['', 'month', 'week', 'agenda'].includes(view) ? 'sessions' : route.join('/');
}

function roomOf(route: Route, host: Host): ReactNode {
  if (route.length === 0) return <Home />;
  const room = rooms.find(({ key }) => key === route[0]);
  return room ? <room.Page route={route.slice(1)} host={host} /> : <NotThere />;
}

function RoomLink(link: { readonly parts: Route; readonly isCurrent: boolean; readonly label: string }) {
  const styles = useStyles();
  return (
    <li>
      <a
        className={mergeClasses(styles.room, link.isCurrent && styles.current)}
        href={hrefOf(...link.parts)}
        aria-current={link.isCurrent ? 'page' : undefined}
      >
        {link.label}
      </a>
    </li>
  );
}

/** Warns that the page may be outdated while the stream is interrupted. */
function Cut() {
  const { t } = useWords();
  const styles = useStyles();
  const { changes } = useSession();
  const [isCut, setCut] = useState(false);
  useEffect(() => changes.onCut(setCut), [changes]);
  return (
    <div role="status" className={styles.status}>
      {isCut ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('tab.cut')}</MessageBarBody>
        </MessageBar>
      ) : null}
    </div>
  );
}

/** Limits a loading or rendering error to one room. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault ?? 'unknown' };
  }

  override render() {
    if (this.state.fault === undefined) return this.props.children;
    if (reloading()) return null;
    // The files of a new version have new names, which only a reloaded page knows.
    return <Failure fault={this.state.fault} again={() => location.reload()} />;
  }
}
