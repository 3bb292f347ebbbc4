import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { PageTitle } from '../../tab/parts/heads.tsx';
import { Shown } from '../../tab/parts/states.tsx';
import type { Route } from '../../tab/route.ts';
import { administrates, useSession } from '../../tab/session.tsx';
import { useLoaded } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import type { HealthDto } from '../dto.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(7rem, max-content) 1fr',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 30rem)': { gridTemplateColumns: '1fr' },
  },
  telling: { fontWeight: tokens.fontWeightSemibold },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: '75ch', overflowWrap: 'anywhere' },
});

/** What the checks found, for administrators. */
export default function HealthRoom({ route }: { readonly route: Route }) {
  const { me } = useSession();
  return administrates(me) && route.length === 0 ? <Checks /> : <NotThere />;
}

function Checks() {
  const { t } = useWords();
  const { api } = useSession();
  const [turn, setTurn] = useState(1);
  const loaded = useLoaded((signal) => api.get<HealthDto>('/health-checks', signal), [], [turn]);
  return (
    <>
      <PageTitle>{t('health.title')}</PageTitle>
      {loaded.kind === 'loading' ? <p>{t('health.running')}</p> : null}
      <Shown loaded={loaded}>{(health) => <Findings health={health} />}</Shown>
      <div>
        <Button disabledFocusable={loaded.kind === 'loading'} onClick={() => setTurn(turn + 1)}>
          {t('health.again')}
        </Button>
      </div>
    </>
  );
}

const order = ['fault', 'warning', 'unknown', 'ok', 'skipped'] as const;

/** What is to be done comes first. */
function Findings({ health: { summary, findings } }: { readonly health: HealthDto }) {
  const styles = useStyles();
  const inOrder = order.flatMap((wanted) => findings.filter(({ kind }) => kind === wanted));
  return (
    <>
      <p role="status" className={styles.text}>
        {summary}
      </p>
      <ul className={styles.list}>
        {inOrder.map(({ name, kind, kindName, label, text }) => (
          <li key={name} className={styles.item}>
            <span className={kind === 'ok' || kind === 'skipped' ? undefined : styles.telling}>{kindName}</span>
            <div>
              <span className={styles.label}>{label}</span>
              <p className={styles.text}>{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
