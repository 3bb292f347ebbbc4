import { Button, Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { AreaOptions } from '../../tab/parts/area-options.tsx';
import type { EntryEdit } from '../dto.ts';
import type { Problem } from '../../tab/api.ts';
import { languages } from '../../tab/languages.ts';
import { useSession } from '../../tab/session.tsx';
import { useWords } from '../../tab/words.tsx';
import { answererName, answerers, capital, stateName, states } from './words.ts';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  shared: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    // A field whose label or fault takes two lines must not stretch its neighbours.
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
  texts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(26rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: `0 ${tokens.spacingHorizontalXS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const owners = ['specialist', 'champion', 'lead', 'administrator'] as const;

type Fields = {
  readonly draft: EntryEdit;
  readonly onChange: (draft: EntryEdit) => void;
  readonly errors: NonNullable<Problem['errors']>;
};

/** All editable fields of an entry. */
export function EntryFields({ draft, onChange, errors }: Fields) {
  const { t, language, nameOf } = useWords();
  const { me } = useSession();
  const styles = useStyles();
  const detailOf = (field: string) => errors.find((one) => one.field === field)?.detail;
  const set = (changes: Partial<EntryEdit>) => onChange({ ...draft, ...changes });
  // An area that the rollout no longer has stays until another is chosen.
  const areas = me.areas.some(({ key }) => key === draft.area)
    ? me.areas
    : [...me.areas, { key: draft.area, name: draft.area }];
  const languagesBox = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<string>();
  // The pressed button disappears with the next render: the focus moves to the result of its action.
  useEffect(() => {
    if (moved) languagesBox.current?.querySelector<HTMLElement>(`[data-language=${moved}]`)?.focus();
    setMoved(undefined);
  }, [moved]);
  const missing = languages.filter((one) => !draft.texts.some((text) => text.language === one));
  return (
    <div className={styles.whole} ref={languagesBox}>
      <div className={styles.texts}>
        {draft.texts.map((text, at) => (
          <TextFields
            key={text.language}
            text={text}
            detailOf={(field) =>
              detailOf(`texts.${at}.${field}`) ??
              errors.find((one) => one.field.startsWith(`texts.${at}.${field}.`))?.detail
            }
            onChange={(changed) => set({ texts: draft.texts.map((one) => (one === text ? changed : one)) })}
            onRemove={
              draft.texts.length > 1
                ? () => {
                    set({ texts: draft.texts.filter((one) => one !== text) });
                    setMoved(text.language);
                  }
                : undefined
            }
          />
        ))}
      </div>
      <div className={styles.buttons}>
        {missing.map((one) => (
          <Button
            key={one}
            data-language={one}
            onClick={() => {
              set({ texts: [...draft.texts, { language: one, question: '', answer: '', alternatives: [] }] });
              setMoved(one);
            }}
          >
            {t('tab.addLanguage', { language: nameOf(one) })}
          </Button>
        ))}
      </div>
      <div className={styles.shared}>
        <Field label={t('tab.area')} validationMessage={detailOf('area')}>
          <Select value={draft.area} onChange={(_, { value }) => set({ area: value })}>
            <AreaOptions areas={areas} />
          </Select>
        </Field>
        <Field label={t('tab.state')}>
          <Select
            value={draft.state}
            onChange={(_, { value }) => set({ state: states.find((state) => state === value) ?? draft.state })}
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {capital(stateName(state, t), language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('tab.owner')}>
          <Select
            value={draft.owner}
            onChange={(_, { value }) => set({ owner: owners.find((owner) => owner === value) ?? draft.owner })}
          >
            {owners.map((owner) => (
              <option key={owner} value={owner}>
                {capital(t(`organisation.${owner}`), language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('tab.sourceAddress')} validationMessage={detailOf('source')}>
          <Input type="url" value={draft.source} onChange={(_, { value }) => set({ source: value })} />
        </Field>
        <Field label={t('tab.reviewedOn')} validationMessage={detailOf('reviewedOn')}>
          <Input type="date" value={draft.reviewedOn} onChange={(_, { value }) => set({ reviewedOn: value })} />
        </Field>
        <Field label={t('tab.reviewBy')} validationMessage={detailOf('reviewBy')}>
          <Input type="date" value={draft.reviewBy} onChange={(_, { value }) => set({ reviewBy: value })} />
        </Field>
        <Field label={t('tab.answeredBy')} hint={t('tab.answeredByHint')}>
          <Select
            value={draft.answeredBy}
            onChange={(_, { value }) => set({ answeredBy: answerers.find((one) => one === value) ?? '' })}
          >
            {answerers.map((one) => (
              <option key={one} value={one}>
                {answererName(one, t)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Checkbox
        label={t('tab.isPublic')}
        checked={draft.isPublic}
        onChange={(_, { checked }) => set({ isPublic: checked === true })}
      />
    </div>
  );
}

type Text = EntryEdit['texts'][number];

function TextFields({
  text,
  detailOf,
  onChange,
  onRemove,
}: {
  readonly text: Text;
  readonly detailOf: (field: keyof Text) => string | undefined;
  readonly onChange: (text: Text) => void;
  readonly onRemove: (() => void) | undefined;
}) {
  const { t, language, nameOf } = useWords();
  const styles = useStyles();
  const name = nameOf(text.language);
  return (
    <fieldset className={styles.text}>
      <legend className={styles.legend}>{capital(name, language)}</legend>
      <Field label={t('tab.question')} required validationMessage={detailOf('question')}>
        <Textarea
          lang={text.language}
          data-language={text.language}
          rows={2}
          resize="vertical"
          value={text.question}
          onChange={(_, { value }) => onChange({ ...text, question: value })}
        />
      </Field>
      <Field label={t('tab.answer')} hint={t('tab.answerHint')} required validationMessage={detailOf('answer')}>
        <Textarea
          lang={text.language}
          rows={8}
          resize="vertical"
          value={text.answer}
          onChange={(_, { value }) => onChange({ ...text, answer: value })}
        />
      </Field>
      <Field label={t('tab.alternatives')} validationMessage={detailOf('alternatives')}>
        <Textarea
          lang={text.language}
          rows={3}
          resize="vertical"
          value={text.alternatives.join('\n')}
          onChange={(_, { value }) => onChange({ ...text, alternatives: value.split('\n') })}
        />
      </Field>
      {onRemove ? (
        <div>
          <Button onClick={onRemove}>{t('tab.removeLanguage', { language: name })}</Button>
        </div>
      ) : null}
    </fieldset>
  );
}
