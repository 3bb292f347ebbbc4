export const organisation = {
  administrator: 'administrator',
  lead: 'project lead',
  specialist: 'specialist',
  champion: 'champion',
  fillers: 'project lead or administrator',
  roleGiven: 'New role for {name}: {role}.',
  roleTaken: '{name} no longer has the role {role}.',
  roleAlready: '{name} already has the role {role}.',
  roleWasNot: '{name} did not have the role {role}.',
  undo: 'Undo',
  undoFor: 'Undo for {name}',
} as const;
