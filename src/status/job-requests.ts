import type { NewJob } from '../platform/jobs/index.ts';

export const jobNames = {
  draft: 'status.draft',
  begin: 'status.begin',
  send: 'status.send',
  showDraft: 'status.showDraft',
  ask: 'status.ask',
  digest: 'status.digest',
  sweep: 'status.sweep',
} as const;

/** The day's results are reported at most this long after a status was due, in any state. */
export const digestWaitMs = 3_600_000;

export function askJobs(tenantId: string, people: readonly string[], postId: string): readonly NewJob[] {
  return people.map((person) => ({ name: jobNames.ask, tenantId, data: { post: postId, person } }));
}

export function sendKey(postId: string): string {
  return `status post ${postId}`;
}

/**
 * A day's results are told in one message, when the last of them is there.
 * @param latest then they are told even if some are not there yet.
 */
export function digestJobs(
  tenantId: string,
  people: readonly string[],
  date: string,
  latest?: Date,
): readonly NewJob[] {
  return people.map((person) => {
    const key = `status digest ${person} ${date}`;
    if (!latest) return { name: jobNames.digest, tenantId, key, data: { person, date } };
    const data = { person, date, latest: latest.toISOString() };
    return { name: jobNames.digest, tenantId, key: `${key} ${data.latest}`, data, runAt: latest };
  });
}
