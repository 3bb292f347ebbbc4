import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CaseKind, Wish } from '../../cases/dto.ts';
import { WayTo } from '../parts/heads.tsx';
import { More, Row, Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { Empty, Shown } from '../parts/states.tsx';
import { Said, WishFacts, WishText } from '../parts/wish.tsx';
import { stateName } from '../parts/wish-state.ts';
import { hrefOf } from '../route.ts';
import { useSession } from '../session.tsx';
import { type Loaded, type Pages, usePages } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { Decide } from './decide.tsx';
import { FaultForm } from './fault-form.tsx';
import { ReportForm } from './report-form.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  link: {
    color: tokens.colorNeutralForeground1,
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
  },
  hidden: { display: 'none' },
});

const mine = {
  wish: {
    title: 'tab.myWishes',
    none: 'tab.myWishesNone',
    hint: 'tab.myWishesHint',
    report: 'tab.report',
    Form: ReportForm,
  },
  fault: {
    title: 'tab.myFaults',
    none: 'tab.myFaultsNone',
    hint: 'tab.myFaultsHint',
    report: 'tab.reportFault',
    Form: FaultForm,
  },
} as const;

const waiting = {
  wish: { title: 'tab.waitingWishes', none: 'tab.waitingWishesNone' },
  fault: { title: 'tab.waitingFaults', none: 'tab.waitingFaultsNone' },
} as const;

/** What somebody reported or follows of a kind, with the form for more. */
export function MyCases({ kind }: { readonly kind: CaseKind }) {
  const { title, none, hint, report, Form } = mine[kind];
  const { t } = useWords();
  const { me } = useSession();
  const list = usePages<Wish>(`/wishes/mine?kind=${kind}`, 'cases');
  const [isReporting, setReporting] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  const close = (words = '') => {
    setReporting(false);
    setSaid(words);
  };
  const open = () => {
    setSaid('');
    setReporting(true);
  };
  const wasReporting = useRef(false);
  useEffect(() => {
    // The button is back and takes the focus.
    if (wasReporting.current && !isReporting) opener.current?.focus();
    wasReporting.current = isReporting;
  }, [isReporting]);
  return (
    <Section
      title={t(title)}
      action={
        <Button ref={opener} appearance="primary" className={mergeClasses(isReporting && styles.hidden)} onClick={open}>
          {t(report)}
        </Button>
      }
    >
      <Said words={said} />
      {isReporting ? <Form onDone={close} /> : null}
      <WishList
        loaded={list.loaded}
        label={t(title)}
        empty={<Empty title={t(none)}>{t(hint, { rollout: me.rollout.name })}</Empty>}
        more={<More onMore={list.more} isGrowing={list.isGrowing} />}
      />
    </Section>
  );
}

/** What no lead has touched yet of a kind. */
export function WaitingCases({ kind }: { readonly kind: CaseKind }) {
  const { title, none } = waiting[kind];
  const { t } = useWords();
  const list = usePages<Wish>(`/wishes/waiting?kind=${kind}`, 'cases');
  const [decidedOn, setDecided] = useState<Wish>();
  const again = list.loaded.kind === 'there' ? list.loaded.again : () => undefined;
  const head = useRef<HTMLHeadingElement>(null);
  const decided = (wish: Wish) => {
    setDecided(wish);
    again();
    // The change request leaves the list with its buttons: the focus moves to the top of the rest.
    head.current?.focus();
  };
  return (
    <Section title={t(title)} head={head}>
      <Said words={decidedOn ? t('tab.wishSet', { number: decidedOn.number, state: stateName(decidedOn, t) }) : ''} />
      {decidedOn ? (
        <WayTo parts={['cases', decidedOn.id]}>
          {decidedOn.number} {decidedOn.title}
        </WayTo>
      ) : null}
      <WishList
        loaded={list.loaded}
        label={t(title)}
        empty={<Empty title={t(none)} />}
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
  const styles = useStyles();
  return (
    <>
      <WishFacts wish={wish} />
      <h3 className={styles.title}>
        <a className={styles.link} href={hrefOf('cases', wish.id)}>
          {wish.title}
        </a>
      </h3>
      <WishText wish={wish} />
    </>
  );
}
