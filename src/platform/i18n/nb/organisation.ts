export const organisation = {
  administrator: 'administrator',
  lead: 'prosjektleder',
  specialist: 'fagspesialist',
  champion: 'ambassadør',
  fillers: 'prosjektleder eller administrator',
  roleGiven: '{name} er nå {role}.',
  roleTaken: '{name} er ikke lenger {role}.',
  roleAlready: '{name} er {role} fra før.',
  roleWasNot: '{name} var ikke {role}.',
  undo: 'Angre',
  undoFor: 'Angre for {name}',
};
