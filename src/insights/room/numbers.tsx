import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { InsightsTable, InsightsWeek } from '../dto.ts';
import { Failure } from '../../tab/parts/states.tsx';
import { useSession } from '../../tab/session.tsx';
import { useWords } from '../../tab/words.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS, width: 'fit-content' },
  around: {
    overflowX: 'auto',
    marginBlockStart: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    '& th, & td': {
      textAlign: 'end',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      fontVariantNumeric: 'tabular-nums',
    },
    '& th:first-child': { textAlign: 'start', whiteSpace: 'nowrap' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  status: { margin: 0, ':empty': { display: 'contents' } },
});

export type Row = { readonly key: string; readonly name: ReactNode; readonly cells: readonly string[] };

/** A chart's numbers as a table, and as a file. */
export function Numbers(numbers: {
  readonly table: InsightsTable;
  /** The title of the chart, for the accessible names of the buttons. */
  readonly title: string;
  readonly query: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}) {
  const { t } = useWords();
  const styles = useStyles();
  const { title, columns, rows } = numbers;
  return (
    <div className={styles.part}>
      <details>
        <summary className={styles.summary}>{t('insights.showTable')}</summary>
        <div className={styles.around} tabIndex={0} role="region" aria-label={`${title}: ${t('insights.showTable')}`}>
          <table className={styles.table} aria-label={title}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, cells }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <Download table={numbers.table} title={title} query={numbers.query} />
    </div>
  );
}

function Download({ table, title, query }: Pick<Parameters<typeof Numbers>[0], 'table' | 'title' | 'query'>) {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const [fault, setFault] = useState<unknown>();
  const [said, setSaid] = useState('');
  async function download() {
    setFault(undefined);
    setSaid('');
    try {
      const { name, file } = await api.file(`/insights/${table}/csv?${query}`);
      keep(file, name);
      setSaid(t('insights.downloaded'));
    } catch (failed) {
      setFault(failed);
    }
  }
  return (
    <>
      <div>
        <Button size="small" aria-label={t('insights.downloadOf', { table: title })} onClick={() => void download()}>
          {t('insights.download')}
        </Button>
      </div>
      <p role="status" className={styles.status}>
        {said}
      </p>
      {fault === undefined ? null : <Failure fault={fault} again={() => void download()} />}
    </>
  );
}

/** Saves a downloaded file: the download needs a sign-in, which a plain link cannot send. */
function keep(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: the browser starts reading it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The number of an ISO week: 48. */
export function numberOfWeek({ week }: Pick<InsightsWeek, 'week'>): string {
  return String(Number(week.split('-W')[1]));
}

/** A week as the first cell of a row. */
export function useWeekName(): (week: InsightsWeek) => string {
  const { t, date } = useWords();
  return (week) => {
    const name = `${t('insights.weekNumber', { number: numberOfWeek(week) })}, ${date(week.monday)}`;
    return week.isRunning ? `${name} (${t('insights.soFar')})` : name;
  };
}
