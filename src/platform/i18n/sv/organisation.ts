export const organisation = {
  administrator: 'administratör',
  lead: 'projektledare',
  specialist: 'ämnesspecialist',
  champion: 'champion',
  fillers: 'projektledare eller administratör',
  roleGiven: '{name} är nu {role}.',
  roleTaken: '{name} är inte längre {role}.',
  roleAlready: '{name} är redan {role}.',
  roleWasNot: '{name} var inte {role}.',
  undo: 'Ångra',
  undoFor: 'Ångra för {name}',
};
