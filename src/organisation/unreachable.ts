import type { ListPage } from '../kit/index.ts';
import type { Unreachable } from '../platform/bot/index.ts';

/** A page of those whom the bot cannot tell anything. */
export type UnreachableList = Omit<ListPage<never>, 'items'> & {
  readonly rows: readonly (Pick<Unreachable, 'reason' | 'since'> & {
    /** Undefined for a channel and for somebody whose name is not known. */
    readonly name: string | undefined;
    readonly isChannel: boolean;
  })[];
  readonly timeZone: string;
};
