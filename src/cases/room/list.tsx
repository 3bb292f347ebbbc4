import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { CaseKind } from '../dto.ts';
import { MyCases, WaitingCases } from '../../tab/home/wishes.tsx';
import { PageTitle, WayTo } from '../../tab/parts/heads.tsx';
import { go } from '../../tab/route.ts';
import { leads, useSession } from '../../tab/session.tsx';
import { useWords } from '../../tab/words.tsx';

const useStyles = makeStyles({ kind: { maxWidth: '20rem' } });

/** The cases of a kind: for leads what waits, and for everybody what is theirs. */
export function CasesOf({ kind }: { readonly kind: CaseKind }) {
  const { t } = useWords();
  const { me } = useSession();
  const styles = useStyles();
  return (
    <>
      <WayTo parts={[]}>{t('tab.toHome')}</WayTo>
      <PageTitle>{t('tab.casesTitle')}</PageTitle>
      <Field className={styles.kind} label={t('tab.caseKind')}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            // In the address, so that the way back and a reload find the same.
            go('cases', ...(value === 'fault' ? ['faults'] : []));
          }}
        >
          <option value="wish">{t('tab.kindWishes')}</option>
          <option value="fault">{t('tab.kindFaults')}</option>
        </Select>
      </Field>
      {leads(me) ? <WaitingCases key={`waiting ${kind}`} kind={kind} /> : null}
      <MyCases key={kind} kind={kind} />
    </>
  );
}
