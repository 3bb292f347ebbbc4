export const questions = {
  title: { one: '{count} ope spørsmål', other: '{count} opne spørsmål' },
  none: 'Ingen opne spørsmål no.',
  noneHint: 'Når nokon trykkjer på «Spør ein fagspesialist», kjem spørsmålet hit.',
  noArea: 'utan område',
  askedBy: '{area} · {name} · {day}',
  somebody: 'ukjend',
  done: 'Ferdig',
  undo: 'Angre',
  doneBy: 'Merkt som ferdig av {name}.',
  more: 'Vis fleire',
  existsAsAnswer: 'Finst som svar',
  tiedTo: 'Svar: {question}',
};
