import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { Wish } from '../../../cases/dto.ts';
import { More, Row, Rows, Subtle } from '../../parts/rows.tsx';
import { Section } from '../../parts/section.tsx';
import { Empty, Shown } from '../../parts/states.tsx';
import { stateName } from '../../parts/wish-state.ts';
import { useSession } from '../../session.tsx';
import { type Loaded, type Pages, usePages } from '../../use-loaded.ts';
import { useWords } from '../../words.tsx';
import { Decide } from './decide.tsx';
import { ReportForm } from './report-form.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, whiteSpace: 'pre-wrap', maxWidth: '80ch' },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  status: { ':empty': { display: 'contents' } },
  hidden: { display: 'none' },
});

export function MyWishes() {
  const { t } = useWords();
  const { me } = useSession();
  const list = usePages<Wish>('/wishes/mine', 'cases');
  const [isReporting, setReporting] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  const close = (number?: string) => {
    setReporting(false);
    setSaid(number === undefined ? '' : t('cases.received', { number }));
    // The button comes back with the next drawing; the keyboard goes on from it.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const open = () => {
    setSaid('');
    setReporting(true);
  };
  return (
    <Section
      title={t('tab.myWishes')}
      action={
        <Button ref={opener} appearance="primary" className={mergeClasses(isReporting && styles.hidden)} onClick={open}>
          {t('tab.report')}
        </Button>
      }
    >
      <div role="status" className={styles.status}>
        {said === '' ? null : <p className={styles.said}>{said}</p>}
      </div>
      {isReporting ? <ReportForm onDone={close} /> : null}
      <WishList
        loaded={list.loaded}
        label={t('tab.myWishes')}
        empty={<Empty title={t('tab.myWishesNone')}>{t('tab.myWishesHint', { rollout: me.rollout.name })}</Empty>}
        more={<More onMore={list.more} isGrowing={list.isGrowing} />}
      />
    </Section>
  );
}

export function WaitingWishes() {
  const { t } = useWords();
  const list = usePages<Wish>('/wishes/waiting', 'cases');
  const [said, setSaid] = useState('');
  const again = list.loaded.kind === 'there' ? list.loaded.again : () => undefined;
  const styles = useStyles();
  const decided = (wish: Wish) => {
    const words = t('tab.wishSet', { number: wish.number, state: stateName(wish.state, t) });
    setSaid(`${words} ${t('tab.stillNew', { number: wish.number })}`);
    again();
  };
  return (
    <Section title={t('tab.waitingWishes')}>
      <div role="status" className={styles.status}>
        {said === '' ? null : <p className={styles.said}>{said}</p>}
      </div>
      <WishList
        loaded={list.loaded}
        label={t('tab.waitingWishes')}
        empty={<Empty title={t('tab.waitingWishesNone')} />}
        more={<More onMore={list.more} isGrowing={list.isGrowing} />}
        actions={(wish) => <Decide wish={wish} onDecided={decided} />}
      />
    </Section>
  );
}

function WishList({
  loaded,
  label,
  empty,
  more,
  actions,
}: {
  readonly loaded: Loaded<Pages<Wish>>;
  readonly label: string;
  readonly empty: ReactNode;
  readonly more: ReactNode;
  readonly actions?: (wish: Wish) => ReactNode;
}) {
  return (
    <Shown loaded={loaded}>
      {({ items, hasMore }) =>
        items.length === 0 ? (
          empty
        ) : (
          <>
            <Rows label={label}>
              {items.map((wish) => (
                <Row key={wish.id}>
                  <OneWish wish={wish} />
                  {actions?.(wish)}
                </Row>
              ))}
            </Rows>
            {hasMore ? more : null}
          </>
        )
      }
    </Shown>
  );
}

function OneWish({ wish }: { readonly wish: Wish }) {
  const { t, day } = useWords();
  const styles = useStyles();
  const facts = [
    t('cases.listRow', { number: wish.number, state: stateName(wish.state, t) }),
    wish.area,
    wish.reporter,
    day(wish.reportedAt),
  ];
  return (
    <>
      <Subtle>{facts.filter((fact) => fact !== undefined).join(' · ')}</Subtle>
      <h3 className={styles.title}>{wish.title}</h3>
      <p className={styles.text}>{wish.wish}</p>
      {wish.why === undefined ? null : (
        <p className={styles.text}>
          {t('cases.factWhy')}: {wish.why}
        </p>
      )}
      {wish.reason === undefined ? null : (
        <p className={styles.text}>
          {t('cases.factReason')}: {wish.reason}
        </p>
      )}
      {wish.followers > 0 ? <Subtle>{t('cases.alsoWish', { count: wish.followers })}</Subtle> : null}
    </>
  );
}
