export const organisation = {
  administrator: 'administrator',
  lead: 'projektleder',
  specialist: 'fagspecialist',
  champion: 'ambassadør',
  fillers: 'projektleder eller administrator',
  roleGiven: '{name} er nu {role}.',
  roleTaken: '{name} er ikke længere {role}.',
  roleAlready: '{name} er allerede {role}.',
  roleWasNot: '{name} var ikke {role}.',
  undo: 'Fortryd',
  undoFor: 'Fortryd for {name}',
};
