import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } });

/** "10:00–10:30" at the end of a line, as the five languages write it. */
const hours = /\d{1,2}[:.]\d{2}\s?[–-]\s?\d{1,2}[:.]\d{2}$/;

/** When something is; from when to when stays on one line. */
export function Unbroken({ when }: { readonly when: string }) {
  const styles = useStyles();
  const [found = ''] = hours.exec(when) ?? [];
  return (
    <>
      {when.slice(0, when.length - found.length)}
      <span className={styles.whole}>{found}</span>
    </>
  );
}
