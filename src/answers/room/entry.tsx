import { Badge, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntryDto } from '../dto.ts';
import { isMissing } from '../../tab/missing.ts';
import { PageTitle, WayTo } from '../../tab/parts/heads.tsx';
import { Subtle } from '../../tab/parts/rows.tsx';
import { Failure, Loading } from '../../tab/parts/states.tsx';
import { go } from '../../tab/route.ts';
import { useSession } from '../../tab/session.tsx';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { useLoaded } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import { History } from './history.tsx';
import { takeSaid } from './said.ts';
import { Texts } from './texts.tsx';
import { areaNameOf, stateName } from './words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    overflowWrap: 'anywhere',
  },
  source: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
});

/** One entry, with its languages side by side. */
export function Entry({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { api } = useSession();
  const loaded = useLoaded((signal) => api.get<EntryDto>(`/entries/${encodeURIComponent(id)}`, signal), 'entries', [
    id,
  ]);
  if (loaded.kind === 'failed' && isMissing(loaded.fault)) return <NotThere />;
  return (
    <>
      <WayTo parts={['answers']}>{t('tab.backToList')}</WayTo>
      {loaded.kind === 'loading' ? <Loading /> : null}
      {loaded.kind === 'failed' ? <Failure {...loaded} /> : null}
      {loaded.kind === 'there' ? <Whole entry={loaded.value} /> : null}
    </>
  );
}

function Whole({ entry }: { readonly entry: EntryDto }) {
  const { t, language, date } = useWords();
  const { me } = useSession();
  const styles = useStyles();
  const [said] = useState(takeSaid);
  const shown = entry.texts.find((text) => text.language === language) ?? entry.texts[0];
  const facts = [
    areaNameOf(me.areas, entry.area),
    ...(entry.reviewedOn === '' ? [] : [t('tab.reviewed', { day: date(entry.reviewedOn) })]),
  ];
  return (
    <>
      {said === undefined ? null : (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{t(said)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.head}>
        <div className={styles.line}>
          <Subtle>{facts.join(' · ')}</Subtle>
          {entry.mayEdit ? (
            <Badge appearance="outline" color="informative">
              {stateName(entry.state, t)}
            </Badge>
          ) : null}
        </div>
        <PageTitle lang={shown?.language}>{shown?.question}</PageTitle>
        <div className={styles.line}>
          {entry.source === '' ? null : (
            <a className={styles.source} href={entry.source} target="_blank" rel="noreferrer noopener">
              {t('tab.source')}
            </a>
          )}
          {entry.mayEdit ? (
            <Button appearance="primary" onClick={() => go('answers', entry.id, 'edit')}>
              {t('tab.edit')}
            </Button>
          ) : null}
        </div>
      </div>
      <Texts texts={entry.texts} />
      {entry.mayEdit ? <History id={entry.id} /> : null}
    </>
  );
}
