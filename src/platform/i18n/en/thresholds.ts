export const thresholds = {
  ownForm: 'Write “thresholds” to me to open the form yourself.',
  title: 'How sure an answer must be',
  intro: 'I give each answer I find a confidence in percent. These two limits decide what people see.',
  sureLabel: 'Shown as the answer, from percent',
  sureHelp:
    'From here up people see the answer at once. A lower limit means more answers, and more that are wrong. Usual: {usual}.',
  middlingLabel: 'Offered as “Do you mean one of these?”, from percent',
  middlingHelp:
    'Between the two limits people choose for themselves. Below this one I say that I do not know. Usual: {usual}.',
  notWhole: 'Write a whole number from 1 to 100.',
  notLower: 'This one must be lower than the limit for showing the answer.',
  save: 'Save',
  saved: 'Saved: an answer is shown from {sure} and offered from {middling}.',
  savedHint: 'It holds from the next question.',
  undo: 'Undo',
  undone: 'Undone. The limits are as they were.',
  changedSince: 'The limits have been changed since. You see those that hold now.',
  changeAgain: 'Change again',
} as const;
