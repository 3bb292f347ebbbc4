type User = {
  readonly id: string;
  readonly name: string;
  readonly userPrincipleName: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
};

export const names: readonly string[];
type Team = {
  readonly id: string;
  readonly name: string;
  readonly aadGroupId: string;
  readonly channels: readonly { readonly id: string; readonly name: string }[];
};

export function playgroundConfig(
  as?: string,
):
  | { readonly tenantId: string; readonly currentUser: User; readonly users: readonly User[]; readonly team: Team }
  | undefined;
