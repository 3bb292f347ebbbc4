import assert from 'node:assert/strict';
import { type Form, formCard, type FormField } from '../../src/kit/index.ts';
import { subtle } from '../../src/platform/cards/index.ts';

const speech = { language: 'en' } as const;
const shown = (form: Partial<Form> = {}) =>
  formCard({ title: 'A new thing', fields: [], submit: { title: 'Send', verb: 'kit.send' }, ...form }, speech);
const line: FormField = { kind: 'line', id: 'name', label: 'Name', hint: 'What it is called', value: '' };
const elements = (...fields: Form['fields']) => shown({ fields, head: [] }).body;

describe('a form card', () => {
  it('begins with its title, which is also the notification text', () => {
    const { body, fallbackText } = shown();
    assert.deepEqual(body, [
      { type: 'TextBlock', text: 'A new thing', wrap: true, size: 'medium', weight: 'bolder', style: 'heading' },
    ]);
    assert.equal(fallbackText, 'A new thing');
  });

  it('begins with other content instead', () => {
    assert.deepEqual(shown({ head: [subtle('Things')], foot: [subtle('Bye')] }).body, [
      subtle('Things'),
      subtle('Bye'),
    ]);
  });

  it('shows labels above its fields, and hints in them', () => {
    assert.deepEqual(elements(line, { ...line, kind: 'text', id: 'why' }), [
      { type: 'Input.Text', id: 'name', label: 'Name', placeholder: 'What it is called' },
      { type: 'Input.Text', id: 'why', label: 'Name', placeholder: 'What it is called', isMultiline: true },
    ]);
  });

  it('keeps the typed text unchanged, however long', () => {
    const value = `{{DATE(2026-01-01)}} *${'x'.repeat(5000)}`;
    const [kept] = elements({ ...line, value });
    assert.deepEqual(kept, {
      type: 'Input.Text',
      id: 'name',
      label: 'Name',
      placeholder: 'What it is called',
      value: `{\u2060{DATE(2026-01-01)}} *${'x'.repeat(5000)}`,
    });
  });

  for (const [kind, type, whole, half] of [
    ['date', 'Input.Date', '2026-03-05', '5 March'],
    ['time', 'Input.Time', '10:30', 'half past ten'],
  ] as const) {
    it(`keeps a ${kind} only when its field can show it`, () => {
      const empty = { type, id: 'name', label: 'Name', placeholder: 'What it is called' };
      assert.deepEqual(elements({ ...line, kind, value: whole }), [{ ...empty, value: whole }]);
      assert.deepEqual(elements({ ...line, kind, value: half }), [empty]);
    });
  }

  it('shows a fault below its field, with the typed text unchanged, and then the content below the field', () => {
    assert.deepEqual(
      elements({ ...line, fault: '"*5*" is not a name', below: [subtle('As in the register')] }).slice(1),
      [
        {
          type: 'TextBlock',
          text: '"\\*5\\*" is not a name',
          wrap: true,
          color: 'attention',
          spacing: 'none',
        },
        subtle('As in the register'),
      ],
    );
  });

  it('shows a choice only when there is something to choose', () => {
    const choice = { ...line, kind: 'choice', value: 'hr' } as const;
    assert.deepEqual(elements({ ...choice, choices: [] }), []);
    assert.deepEqual(elements({ ...choice, choices: [{ title: 'HR {{', value: 'hr' }] }), [
      {
        type: 'Input.ChoiceSet',
        id: 'name',
        label: 'Name',
        placeholder: 'What it is called',
        value: 'hr',
        choices: [{ title: 'HR {\u2060{', value: 'hr' }],
      },
    ]);
  });

  for (const on of [true, false]) {
    it(`has a checkbox that is ${on ? 'ticked' : 'empty'}`, () => {
      assert.deepEqual(elements({ kind: 'toggle', id: 'meeting', label: 'Meeting', title: 'Make one', on }), [
        { type: 'Input.Toggle', id: 'meeting', label: 'Meeting', title: 'Make one', value: on ? 'true' : 'false' },
      ]);
    });
  }

  const cancel = { title: 'Back', verb: 'kit.show', data: { thing: 1 } };

  it('has submit first, then back, then other buttons', () => {
    const actionsAfter = [{ type: 'Action.OpenUrl', title: 'Read', url: 'https://uin.example' }] as const;
    const { actions } = shown({ cancel, actionsAfter });
    assert.deepEqual(actions, [
      { type: 'Action.Execute', title: 'Send', verb: 'kit.send', data: {}, style: 'positive' },
      { type: 'Action.Execute', title: 'Back', verb: 'kit.show', data: { thing: 1 } },
      ...actionsAfter,
    ]);
  });

  it('has back first when submitting destroys something', () => {
    const { actions } = shown({ cancel, submit: { title: 'Delete', verb: 'kit.delete', destroys: true } });
    assert.deepEqual(actions, [
      { type: 'Action.Execute', title: 'Back', verb: 'kit.show', data: { thing: 1 } },
      { type: 'Action.Execute', title: 'Delete', verb: 'kit.delete', data: {}, style: 'destructive' },
    ]);
  });
});
