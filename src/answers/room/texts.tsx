import { makeStyles, tokens } from '@fluentui/react-components';
import { Subtle } from '../../tab/parts/rows.tsx';
import { useWords } from '../../tab/words.tsx';
import type { EntryEdit } from '../dto.ts';
import { Markdown } from './markdown.tsx';
import { capital, inReadingOrder } from './words.ts';

const useStyles = makeStyles({
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
});

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
