import { Badge, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntryDto, EntryEdit } from '../../../answers/dto.ts';
import { isMissing } from '../../missing.ts';
import { PageTitle, WayTo } from '../../parts/heads.tsx';
import { Subtle } from '../../parts/rows.tsx';
import { Failure, Loading } from '../../parts/states.tsx';
import { go } from '../../route.ts';
import { useSession } from '../../session.tsx';
import { NotThere } from '../../shell.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { useWords } from '../../words.tsx';
import { History } from './history.tsx';
import { Markdown } from './markdown.tsx';
import { takeSaid } from './said.ts';
import { areaNameOf, capital, inReadingOrder, stateName } from './words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    overflowWrap: 'anywhere',
  },
  texts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(22rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  text: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  question: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    overflowWrap: 'anywhere',
  },
  alternatives: { marginTop: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  source: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
});

/** One entry, its languages beside one another. */
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

/** The reader's own language first. */
export function Texts({ texts }: { readonly texts: EntryEdit['texts'] }) {
  const { t, language, nameOf } = useWords();
  const styles = useStyles();
  const sorted = inReadingOrder(texts, language);
  return (
    <div className={styles.texts}>
      {sorted.map((text) => (
        <article key={text.language} className={styles.text} aria-label={capital(nameOf(text.language), language)}>
          <Subtle>{capital(nameOf(text.language), language)}</Subtle>
          <h2 className={styles.question} lang={text.language}>
            {text.question}
          </h2>
          <Markdown text={text.answer} lang={text.language} />
          {text.alternatives.length === 0 ? null : (
            <details className={styles.alternatives}>
              <summary>{t('tab.alsoAsked')}</summary>
              <ul lang={text.language}>
                {text.alternatives.map((alternative) => (
                  <li key={alternative}>{alternative}</li>
                ))}
              </ul>
            </details>
          )}
        </article>
      ))}
    </div>
  );
}
