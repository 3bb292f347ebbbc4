/** In whose name Graph is called. */
export type Actor =
  { readonly kind: 'app'; readonly tenantId: string } | { readonly kind: 'person'; readonly person: GraphPerson };

export type GraphPerson = {
  readonly tenantId: string;
  /** The channel's own id of the person: the Bot Framework's token service uses it as the key of tokens. */
  readonly channelUserId: string;
};
