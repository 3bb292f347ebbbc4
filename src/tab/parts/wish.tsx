import { makeStyles, tokens } from '@fluentui/react-components';
import type { Wish } from '../../cases/dto.ts';
import { useWords } from '../words.tsx';
import { Subtle } from './rows.tsx';
import { stateName, textsOf } from './wish-state.ts';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', maxWidth: '80ch', overflowWrap: 'anywhere' },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  status: { ':empty': { display: 'contents' } },
});

/** Number, state, area, reporter and day, in one line. */
export function WishFacts({ wish }: { readonly wish: Wish }) {
  const { t, day } = useWords();
  const facts = [
    t('cases.listRow', { number: wish.number, state: stateName(wish, t) }),
    wish.area,
    wish.reporter,
    day(wish.reportedAt),
  ];
  return <Subtle>{facts.filter((fact) => fact !== undefined).join(' · ')}</Subtle>;
}

/** The text of a change request, and the decision on it. */
export function WishText({ wish }: { readonly wish: Wish }) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <>
      {isTitleAll(wish) ? null : <p className={styles.text}>{wish.wish}</p>}
      {wish.why === undefined ? null : (
        <p className={styles.text}>
          {t('cases.factWhy')}: {wish.why}
        </p>
      )}
      {wish.when === undefined ? null : (
        <p className={styles.text}>
          {t('faults.factWhen')}: {wish.when}
        </p>
      )}
      {wish.where === undefined ? null : (
        <p className={styles.text}>
          {t('faults.factWhere')}: {wish.where}
        </p>
      )}
      {wish.reason === undefined ? null : (
        <p className={styles.text}>
          {t('cases.factReason')}: {wish.reason}
        </p>
      )}
      {wish.followers > 0 ? <Subtle>{t(`${textsOf[wish.kind]}.alsoWish`, { count: wish.followers })}</Subtle> : null}
    </>
  );
}

/** A status region for the result of an action, announced when it is filled. */
export function Said({ words }: { readonly words: string }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.status}>
      {words === '' ? null : <p className={styles.said}>{words}</p>}
    </div>
  );
}

/** A fault's title is its first words, and often all of them. */
function isTitleAll({ kind, title, wish }: Wish): boolean {
  return kind === 'fault' && wish.replace(/[.!?\s]+$/, '').toLowerCase() === title.toLowerCase();
}
