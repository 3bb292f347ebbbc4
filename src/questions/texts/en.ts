export const questions = {
  title: { one: '{count} open question', other: '{count} open questions' },
  none: 'No open questions just now.',
  noneHint: 'When somebody presses “Ask a specialist”, their question shows up here.',
  noArea: 'no area',
  askedBy: '{area} · {name} · {day}',
  somebody: 'somebody',
  done: 'Done',
  undo: 'Undo',
  doneBy: 'Marked as done by {name}.',
  existsAsAnswer: 'There is an answer',
  tiedTo: 'Answer: {question}',
} as const;
