import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AreaOptions } from '../../tab/parts/area-options.tsx';
import type { SessionChange } from '../dto.ts';
import type { Problem } from '../../tab/api.ts';
import { useWords } from '../../tab/words.tsx';

export type SessionDraft = Required<SessionChange> & {
  readonly kind: 'kafe' | 'mini_training';
  readonly meeting: boolean;
};

const useStyles = makeStyles({
  times: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(10rem, 100%), 1fr))',
    // The text of one field must not stretch its neighbours.
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
});

/** The same fields as in the chat's form. */
export function SessionFields({
  draft,
  onChange,
  errors,
  isNew,
  offersMeeting,
}: {
  readonly draft: SessionDraft;
  readonly onChange: (draft: SessionDraft) => void;
  readonly errors: NonNullable<Problem['errors']>;
  /** The kind is chosen once. */
  readonly isNew: boolean;
  readonly offersMeeting: boolean;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const detailOf = (field: string) => errors.find((one) => one.field === field)?.detail;
  const set = (changes: Partial<SessionDraft>) => onChange({ ...draft, ...changes });
  const isTraining = draft.kind === 'mini_training';
  return (
    <>
      {isNew ? (
        <Field label={t('sessions.kindLabel')}>
          <Select
            value={draft.kind}
            onChange={(_, { value }) => set({ kind: value === 'kafe' ? 'kafe' : 'mini_training' })}
            autoFocus
          >
            <option value="kafe">{t('sessions.kafeLine')}</option>
            <option value="mini_training">{t('sessions.miniTrainingLine')}</option>
          </Select>
        </Field>
      ) : null}
      <Field label={t('sessions.titleLabel')} required validationMessage={detailOf('title')}>
        <Input
          value={draft.title}
          placeholder={t('sessions.titleHint')}
          onChange={(_, { value }) => set({ title: value })}
          autoFocus={!isNew}
        />
      </Field>
      <div className={styles.times}>
        <Field label={t('sessions.dateLabel')} required validationMessage={detailOf('date')}>
          <Input type="date" value={draft.date} onChange={(_, { value }) => set({ date: value })} />
        </Field>
        <Field label={t('sessions.fromLabel')} required validationMessage={detailOf('from')}>
          <Input type="time" value={draft.from} onChange={(_, { value }) => set({ from: value })} />
        </Field>
        <Field label={t('sessions.toLabel')} required validationMessage={detailOf('to')}>
          <Input type="time" value={draft.to} onChange={(_, { value }) => set({ to: value })} />
        </Field>
      </div>
      {isTraining ? (
        <Field label={t('sessions.placesLabel')} required validationMessage={detailOf('places')}>
          <Input inputMode="numeric" value={draft.places} onChange={(_, { value }) => set({ places: value })} />
        </Field>
      ) : null}
      <Field label={t('sessions.linkLabel')} hint={t('sessions.linkHint')} validationMessage={detailOf('link')}>
        <Input type="url" value={draft.link} onChange={(_, { value }) => set({ link: value })} />
      </Field>
      {offersMeeting ? (
        <Checkbox
          label={t('sessions.meetingToggle')}
          checked={draft.meeting}
          onChange={(_, { checked }) => set({ meeting: checked === true })}
        />
      ) : null}
      <Field label={t('sessions.areaLabel')}>
        <Select value={draft.area} onChange={(_, { value }) => set({ area: value })}>
          <option value="">{t('sessions.areaHint')}</option>
          <AreaOptions />
        </Select>
      </Field>
    </>
  );
}
