import type { ListPage } from '../kit/index.ts';
import type { Unreachable } from '../platform/bot/index.ts';

/** A page of the people and channels that the bot cannot reach. */
export type UnreachableList = Omit<ListPage<never>, 'items'> & {
  readonly rows: readonly (Pick<Unreachable, 'reason' | 'since'> & {
    /** Undefined for a channel and for a person whose name is unknown. */
    readonly name: string | undefined;
    readonly isChannel: boolean;
  })[];
  readonly timeZone: string;
};
