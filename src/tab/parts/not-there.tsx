import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words.tsx';
import { PageTitle, WayTo } from './heads.tsx';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** The page for an unknown address, or for an item that the reader may not see. */
export function NotThere() {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <>
      <PageTitle>{t('tab.notThere')}</PageTitle>
      <p className={styles.text}>{t('tab.notThereText')}</p>
      <WayTo parts={[]}>{t('tab.toHome')}</WayTo>
    </>
  );
}
