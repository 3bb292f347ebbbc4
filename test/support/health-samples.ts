import { findingsCard } from '../../src/health/cards/findings.ts';
import { fault, type Finding, message, ok, skipped, unknown, warning } from '../../src/health/check.ts';
import type { DatedSpeech } from '../../src/kit/index.ts';
import type { Card } from '../../src/platform/cards/index.ts';

const well: Finding = { name: 'database', label: message('health.database'), ...ok('health.migrationsOk') };
const trial: Finding = { name: 'bot', label: message('health.bot'), ...skipped('health.trial') };
const lacking: Finding = {
  name: 'team-1',
  label: message('health.team', { team: 'Innføring *av* [noe](https://evil.example)' }),
  ...warning('health.teamLacks', { permissions: 'ChannelMessage.Send.Group, ChannelMessage.Read.Group' }),
};
const backup: Finding = {
  name: 'backup',
  label: message('health.backup'),
  ...unknown('health.backupUnknown', { folder: './data' }),
};
const refused: Finding = {
  name: 'bot',
  label: message('health.bot'),
  ...fault('health.noToken', { setting: 'MicrosoftAppPassword' }),
};

/** What the checks found: nothing wrong, little, and much. */
export const healthSamples: Readonly<Record<string, Readonly<Record<string, (speech: DatedSpeech) => Card>>>> = {
  findingsCard: {
    well: (speech) => findingsCard([well, trial], speech),
    unknown: (speech) => findingsCard([well, backup], speech),
    warning: (speech) => findingsCard([well, lacking, backup], speech),
    fault: (speech) => findingsCard([refused, lacking, well], speech),
  },
};
