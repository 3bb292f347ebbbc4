import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RevisionDto } from '../dto.ts';
import { More } from '../../tab/parts/rows.tsx';
import { Section } from '../../tab/parts/section.tsx';
import { Shown } from '../../tab/parts/states.tsx';
import { usePages } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import { Texts } from './texts.tsx';
import { stateName } from './words.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

/** The revisions of an entry, fetched on demand. */
export function History({ id }: { readonly id: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('tab.history')}
      action={
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('cases.show')}
        </Button>
      }
    >
      {isOpen ? <Revisions id={id} /> : null}
    </Section>
  );
}

function Revisions({ id }: { readonly id: string }) {
  const { t, day } = useWords();
  const styles = useStyles();
  const list = usePages<RevisionDto>(`/entries/${encodeURIComponent(id)}/revisions`, 'entries');
  const titleOf = ({ revision, changedAt, changedBy }: RevisionDto) =>
    changedAt === undefined
      ? t('tab.historyFirst', { revision })
      : t('tab.historyRow', { revision, day: day(changedAt), name: changedBy ?? t('tab.byProgram') });
  return (
    <Shown loaded={list.loaded}>
      {({ items, hasMore }) => (
        <div className={styles.list}>
          {items.length === 0 ? <p className={styles.text}>{t('tab.historyNone')}</p> : null}
          {items.map((one) => (
            <details key={one.revision}>
              <summary>
                {titleOf(one)} ({stateName(one.entry.state, t)})
              </summary>
              <Texts texts={one.entry.texts} />
            </details>
          ))}
          {hasMore ? <More onMore={list.more} isGrowing={list.isGrowing} /> : null}
        </div>
      )}
    </Shown>
  );
}
