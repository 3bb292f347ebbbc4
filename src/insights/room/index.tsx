import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Insights } from '../dto.ts';
import { PageTitle } from '../../tab/parts/heads.tsx';
import { Subtle } from '../../tab/parts/rows.tsx';
import { Shown } from '../../tab/parts/states.tsx';
import type { Route } from '../../tab/route.ts';
import { seesInsights, useSession } from '../../tab/session.tsx';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { useLoaded } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import { Questions } from './questions.tsx';
import { Sessions } from './sessions.tsx';
import { Wishes } from './wishes.tsx';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 20rem))',
    gap: tokens.spacingHorizontalM,
  },
  about: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

const periods = [4, 12, 26, 52] as const;
/** The chosen filter is kept while another room is open. */
let kept = { weeks: '12', unit: '' };

/** The rollout's numbers, for leads and champions. */
export default function InsightsRoom({ route }: { readonly route: Route }) {
  const { me } = useSession();
  return seesInsights(me) && route.length === 0 ? <Room /> : <NotThere />;
}

function Room() {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const [chosen, setChosen] = useState(kept);
  const query = new URLSearchParams({ weeks: chosen.weeks, ...(chosen.unit === '' ? {} : { unit: chosen.unit }) });
  const asked = query.toString();
  const loaded = useLoaded(
    (signal) => api.get<Insights>(`/insights?${asked}`, signal),
    ['cases', 'questions'],
    [asked],
  );
  const choose =
    (field: keyof typeof kept) =>
    (_: unknown, { value }: { readonly value: string }) => {
      kept = { ...chosen, [field]: value };
      setChosen(kept);
    };
  const known = loaded.kind === 'there' ? loaded.value : undefined;
  return (
    <>
      <div className={styles.about}>
        <PageTitle>{t('insights.title')}</PageTitle>
        {known ? <Subtle>{t('insights.about', { limit: String(known.smallestGroup) })}</Subtle> : null}
      </div>
      <div className={styles.filters}>
        <Field label={t('insights.period')}>
          <Select value={chosen.weeks} onChange={choose('weeks')}>
            {periods.map((weeks) => (
              <option key={weeks} value={weeks}>
                {t('insights.lastWeeks', { count: weeks })}
              </option>
            ))}
          </Select>
        </Field>
        {known && known.units.length > 0 ? (
          <Field label={t('insights.unit')}>
            <Select value={chosen.unit} onChange={choose('unit')}>
              <option value="">{t('insights.wholeRollout')}</option>
              {known.units.map(({ key, name, depth }) => (
                <option key={key} value={key}>
                  {'\u2003'.repeat(depth) + name}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
      </div>
      <Shown loaded={loaded}>
        {(insights) => (
          <>
            <Questions insights={insights} query={asked} />
            <Sessions insights={insights} query={asked} isOfUnit={chosen.unit !== ''} />
            <Wishes insights={insights} query={asked} />
          </>
        )}
      </Shown>
    </>
  );
}
