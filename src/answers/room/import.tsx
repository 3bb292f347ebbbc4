import { Button, Checkbox, Field, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useRef, useState } from 'react';
import type { ImportReportDto, ImportRowDto } from '../dto.ts';
import { Subtle } from '../../tab/parts/rows.tsx';
import { Failure, Loading } from '../../tab/parts/states.tsx';
import { useSession } from '../../tab/session.tsx';
import { PageTitle, WayTo } from '../../tab/parts/heads.tsx';
import { useWords } from '../../tab/words.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { maxWidth: '40rem' },
  around: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  // On a phone the table scrolls sideways instead of wrapping at every word.
  reason: { minWidth: '14rem' },
});

const kindKeys = { add: 'tab.kindAdd', change: 'tab.kindChange', refuse: 'tab.kindRefuse' } as const;

/** Imports a file of entries: first a dry run, then, if all rows are valid, the import. */
export function Import() {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<ImportReportDto>();
  const [fault, setFault] = useState<{ readonly what: unknown; readonly again: () => void }>();
  const [isBusy, setBusy] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  async function run(chosen: File | undefined, isDryRun: boolean, createAreas: boolean) {
    if (isBusy) return;
    setMissing(chosen === undefined);
    if (!chosen) return input.current?.focus();
    setBusy(true);
    setFault(undefined);
    try {
      const query = new URLSearchParams({
        name: chosen.name,
        dryRun: String(isDryRun),
        createAreas: String(createAreas),
      });
      setReport(await api.send<ImportReportDto>('POST', `/entries/import?${query.toString()}`, { file: chosen }));
    } catch (what) {
      setFault({ what, again: () => void run(chosen, isDryRun, createAreas) });
    } finally {
      setBusy(false);
    }
  }
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    setFile(event.target.files?.[0]);
    setReport(undefined);
    setMissing(false);
  };

  return (
    <>
      <WayTo parts={['answers']}>{t('tab.backToList')}</WayTo>
      <PageTitle>{t('tab.importTitle')}</PageTitle>
      <div className={styles.part}>
        <Field
          className={styles.field}
          label={t('tab.file')}
          hint={t('tab.importHint')}
          validationMessage={isMissing ? t('tab.chooseFile') : undefined}
        >
          {(props) => <input {...props} ref={input} type="file" accept=".csv,.xlsx,.md,.markdown" onChange={choose} />}
        </Field>
        <div>
          <Button
            appearance={report ? 'secondary' : 'primary'}
            disabledFocusable={isBusy}
            onClick={() => void run(file, true, false)}
          >
            {t('tab.check')}
          </Button>
        </div>
      </div>
      {isBusy ? <Loading /> : null}
      {fault ? <Failure fault={fault.what} again={fault.again} /> : null}
      {report && !isBusy ? (
        <Report
          report={report}
          onKeep={() => void run(file, false, report.areas.added.length > 0)}
          onAreas={(createAreas) => void run(file, true, createAreas)}
        />
      ) : null}
    </>
  );
}

function Report({
  report,
  onKeep,
  onAreas,
}: {
  readonly report: ImportReportDto;
  readonly onKeep: () => void;
  /** Gives or withdraws consent to adding areas. */
  readonly onAreas: (createAreas: boolean) => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const { add, change, unchanged, refuse } = report.counts;
  const listed = add + change + refuse;
  const mayKeep = !report.isKept && refuse === 0 && add + change > 0;
  const counts = { adds: String(add), changes: String(change), unchanged: String(unchanged), refusals: String(refuse) };
  return (
    <div className={styles.part}>
      <MessageBar
        intent={report.isKept ? 'success' : refuse > 0 ? 'error' : 'info'}
        layout="multiline"
        role={refuse > 0 ? 'alert' : 'status'}
      >
        <MessageBarBody>
          {report.isKept
            ? t('tab.imported', { adds: counts.adds, changes: counts.changes })
            : refuse > 0
              ? t('tab.refusedAll')
              : listed === 0
                ? t('tab.nothingNew')
                : t('tab.dryRun')}
        </MessageBarBody>
      </MessageBar>
      <Subtle>{t('tab.counts', counts)}</Subtle>
      <Subtle>{t('tab.importInto', { ...report.rollout, tenant: report.tenant })}</Subtle>
      <UnknownAreas report={report} onAreas={onAreas} />
      {mayKeep ? (
        <div>
          <Button appearance="primary" onClick={onKeep}>
            {t('tab.keepRows')}
          </Button>
        </div>
      ) : null}
      {report.rows.length === 0 ? null : <Table rows={report.rows} />}
      {listed > report.rows.length ? <Subtle>{t('tab.rowsShown', { count: report.rows.length })}</Subtle> : null}
    </div>
  );
}

function UnknownAreas({
  report: { isKept, areas },
  onAreas,
}: {
  readonly report: ImportReportDto;
  readonly onAreas: (createAreas: boolean) => void;
}) {
  const { t } = useWords();
  const { me } = useSession();
  if (areas.unknown.length === 0) return null;
  const listed = areas.unknown.join(', ');
  if (isKept) return <Subtle>{t('tab.areasAdded', { areas: listed })}</Subtle>;
  if (!me.roles.includes('administrator')) return <Subtle>{t('tab.areasUnknown', { areas: listed })}</Subtle>;
  return (
    <Checkbox
      label={t('tab.createAreas', { areas: listed })}
      checked={areas.added.length > 0}
      onChange={(_, { checked }) => onAreas(checked === true)}
    />
  );
}

function Table({ rows }: { readonly rows: readonly ImportRowDto[] }) {
  const { t } = useWords();
  const styles = useStyles();
  const place = ({ row, line }: ImportRowDto) =>
    row === undefined ? (line === undefined ? '' : t('tab.columnLine', { line: String(line) })) : String(row);
  const hasReasons = rows.some((row) => row.reason !== undefined);
  return (
    // A table wider than the page can be scrolled by keyboard too.
    <div className={styles.around} tabIndex={0} role="region" aria-label={t('tab.importTitle')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('tab.columnRow')}</th>
            <th scope="col">{t('tab.columnWhat')}</th>
            <th scope="col">{t('tab.columnEntry')}</th>
            <th scope="col">{t('tab.columnColumns')}</th>
            {hasReasons ? <th scope="col">{t('tab.columnReason')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <td>{place(row)}</td>
              <td>{t(kindKeys[row.kind])}</td>
              <td>{[row.id, row.language].filter((part) => part !== undefined).join(' ')}</td>
              <td>{row.columns.join(', ')}</td>
              {hasReasons ? <td className={styles.reason}>{row.reason}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
