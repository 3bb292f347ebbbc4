import { type Card, card, escapeMarkdown, execute, heading, subtle, text } from '../../platform/cards/index.ts';
import { formatPercent } from '../../platform/i18n/index.ts';
import { formCard, type FormField, type Speech } from '../../kit/index.ts';
import type { Limits, LimitsForm } from './limits.ts';

/** The form of the two limits, with their meaning. */
export function limitsCard(form: LimitsForm, { language, t }: Speech): Card {
  const title = t('thresholds.title');
  const labels = { sure: t('thresholds.sureLabel'), middling: t('thresholds.middlingLabel') };
  const helps = {
    sure: t('thresholds.sureHelp', { usual: formatPercent(language, form.usual.sure / 100) }),
    middling: t('thresholds.middlingHelp', { usual: formatPercent(language, form.usual.middling / 100) }),
  };
  const field = (name: keyof Limits): FormField => {
    const fault = form.faults[name];
    return {
      kind: 'line',
      id: name,
      label: labels[name],
      hint: String(form.usual[name]),
      value: form.typed[name],
      fault: fault && t(`thresholds.${fault}`),
      below: [{ ...subtle(helps[name]), spacing: 'small' }],
    };
  };
  return formCard(
    {
      title,
      head: [
        heading(title),
        ...(form.note ? [text(t(`thresholds.${form.note}`), { weight: 'bolder' })] : []),
        text(t('thresholds.intro')),
      ],
      fields: [field('sure'), field('middling')],
      submit: { title: t('thresholds.save'), verb: 'answers.saveLimits', data: { before: form.before } },
    },
    { language },
  );
}

/** The saved limits, with undo. */
export function limitsSavedCard(
  view: { readonly saved: Limits; readonly before: Limits | null },
  { language, t }: Speech,
): Card {
  const saved = t('thresholds.saved', {
    sure: formatPercent(language, view.saved.sure / 100),
    middling: formatPercent(language, view.saved.middling / 100),
  });
  return card({
    language,
    summary: saved,
    body: [heading(t('thresholds.title')), text(escapeMarkdown(saved)), text(t('thresholds.savedHint'))],
    actions: [
      execute(t('thresholds.undo'), 'answers.undoLimits', { saved: view.saved, before: view.before }),
      execute(t('thresholds.changeAgain'), 'answers.limits'),
    ],
  });
}
