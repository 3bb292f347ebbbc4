import type { Generated } from 'kysely';
import type { Role } from '../../platform/bot/index.ts';
import type { Language } from '../../platform/i18n/index.ts';

export type OrganisationTables = {
  rollouts: {
    tenant_id: string;
    rollout_id: string;
    key: string;
    name: string;
    country: string;
    time_zone: string;
    created_at: string;
    /** Counts the changes of the name, from 1. */
    revision: Generated<number>;
  };
  areas: {
    tenant_id: string;
    rollout_id: string;
    key: string;
    names: string;
    /** Counts the changes of the names, from 1. */
    revision: Generated<number>;
    /** The idempotency key (a UUID) of the call or form that added it; null for areas from the start. */
    added_by_request: string | null;
  };
  units: { tenant_id: string; key: string; parent_key: string | null; name: string };
  people: {
    tenant_id: string;
    person_id: string;
    channel_user_id: string;
    name: string;
    upn: string | null;
    unit_key: string | null;
    chosen_language: Language | null;
  };
  roles: { tenant_id: string; person_id: string; role: Role };
};
