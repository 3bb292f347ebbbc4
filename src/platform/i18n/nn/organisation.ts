export const organisation = {
  administrator: 'administrator',
  lead: 'prosjektleiar',
  specialist: 'fagspesialist',
  champion: 'ambassadør',
  fillers: 'prosjektleiar eller administrator',
  roleGiven: '{name} er no {role}.',
  roleTaken: '{name} er ikkje lenger {role}.',
  roleAlready: '{name} er {role} frå før.',
  roleWasNot: '{name} var ikkje {role}.',
  undo: 'Angre',
  undoFor: 'Angre for {name}',
};
