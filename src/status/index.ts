import type { Organisation } from '../organisation/index.ts';
import type { Notify } from '../kit/index.ts';
import type { Feature, ProactiveSender, ReferenceStore } from '../platform/bot/index.ts';
import type { Changes, Database } from '../platform/db/index.ts';
import type { Channels } from '../platform/graph/index.ts';
import type { JobQueue } from '../platform/jobs/index.ts';
import type { SignIn } from '../sign-in/index.ts';
import { statusApi, trialStatusApi } from './api.ts';
import { createChannelView } from './channel-view.ts';
import { statusCommands, statusVerbs } from './chat.ts';
import { statusIntents } from './intents.ts';
import { statusJobs, statusSchedules } from './jobs.ts';
import { statusMigrations } from './migrations.ts';
import type { Plan } from './plan.ts';
import { createPostStore } from './store/post-store.ts';
import { createSending } from './sending.ts';
import { createStatusService } from './service.ts';
import { type BookingPhrase, createGathering, type Sources } from './sources.ts';
import { createPlanStore } from './store/plan-store.ts';
import { createViews } from './views.ts';
import { statusPersonalData } from './store/personal-data.ts';

export { type SessionFacts, smallestGroup } from './content.ts';
export { weekOf } from './occurrence.ts';
export type { BookingPhrase, SessionSource } from './sources.ts';

/** A channel with a weekly status. Without `teamId` Graph cannot be told where it is. */
export type StatusChannel = Pick<Plan, 'channelId' | 'channelName' | 'teamId' | 'teamName'>;

export type Status = {
  readonly feature: Feature;
  /** The channels whose weekly status is not stopped. */
  channels(tenantId: string): Promise<readonly StatusChannel[]>;
};

/** The weekly status of each channel: planned, shown to a lead on the last working day before, posted once. */
export function createStatus(deps: {
  readonly database: Database;
  readonly organisation: Organisation;
  readonly jobs: Pick<JobQueue, 'enqueue' | 'cancel'>;
  readonly sender: Pick<ProactiveSender, 'attempt'>;
  readonly notify: Notify;
  readonly references: Pick<ReferenceStore, 'reachable'>;
  readonly channels: Channels;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
  readonly signIn: Pick<SignIn, 'isPossible' | 'isSignedIn'>;
  readonly sources: Sources;
  readonly bookingPhrase: BookingPhrase;
  /** "28:" and the bot's app id, for links to its chat. */
  readonly botId: string;
  /** The tenant that owns the schedule of the sweep. */
  readonly sweepTenant: string;
}): Status {
  const { database, organisation, bookingPhrase, botId } = deps;
  const [plans, posts] = [createPlanStore(database), createPostStore(database)];
  const gather = createGathering(deps.sources);
  const service = createStatusService({ ...deps, plans, posts });
  const views = createViews({ ...deps, service, posts, gather, bookingPhrase, botId });
  const channelView = createChannelView({ plans, posts, organisation });
  const sending = createSending({ ...deps, plans, posts, service, gather });
  const acting = { service, plans, posts, views };
  return {
    channels: async (tenantId) => (await plans.all(tenantId)).filter(({ state }) => state !== 'stopped'),
    feature: {
      intents: statusIntents,
      name: 'status',
      migrations: statusMigrations,
      personalData: [statusPersonalData],
      api: statusApi({ channelView }),
      trialApi: trialStatusApi({ channelView }),
      commands: statusCommands(acting),
      verbs: statusVerbs(acting),
      jobs: statusJobs({ ...deps, service, plans, posts, sending, views }),
      schedules: statusSchedules(deps.sweepTenant),
    },
  };
}
