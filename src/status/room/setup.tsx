import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Host } from '../../tab/host.ts';
import { PageTitle } from '../../tab/parts/heads.tsx';
import { Failure } from '../../tab/parts/states.tsx';
import { useWords } from '../../tab/words.tsx';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '40rem',
  },
  text: { margin: 0 },
});

/** The address that Teams will open: this page, wherever a proxy has mounted it. */
const url = new URL('./#/channel', document.baseURI).href;

/** The configuration page for adding the tab to a channel. There is nothing to choose, so it can be saved at once. */
export default function AddToChannel({ configure }: { readonly configure: NonNullable<Host['configure']> }) {
  const { t } = useWords();
  const styles = useStyles();
  const [fault, setFault] = useState<unknown>();
  const offer = () => {
    setFault(undefined);
    configure({ entityId: 'channel', url, name: 'Losen' }).catch((failed: unknown) => setFault(failed ?? 'unknown'));
  };
  useEffect(offer, [configure]);
  return (
    <main className={styles.page}>
      <PageTitle>{t('channel.setupTitle')}</PageTitle>
      <p className={styles.text}>{t('channel.setupText')}</p>
      {fault === undefined ? null : <Failure fault={fault} again={offer} />}
    </main>
  );
}
