/** The tasks of the sets, and the minimum for each: success@1 and success@3 in percent. */
export interface Task {
  readonly name: string;
  readonly sets: RegExp;
  readonly reach: string;
}

export const TASKS: readonly Task[] = [
  { name: 'Swedish public FAQ, question > answer', sets: /^swefaq/, reach: '50/72' },
  { name: 'Norwegian question > passage', sets: /^norquad/, reach: '92/98' },
  { name: 'Norwegian help pages, heading > body', sets: /^docs-nb/, reach: '50/69' },
  { name: 'FAQ Swedish <> Danish', sets: /faq.*(sv>da|da>sv)/, reach: '82/92' },
  { name: 'FAQ English <> Swedish, Danish', sets: /faq.*(en>|>en)/, reach: '64/75' },
  { name: 'dialect > bokmål', sets: /^dialect/, reach: '79/87' },
  { name: 'nynorsk, Danish, Swedish > bokmål', sets: /^(ntrex|xsid)-(nn|da|sv)>nb/, reach: '81/89' },
  { name: 'English > bokmål sentences', sets: /^(ntrex|xsid)-en>nb/, reach: '60/72' },
  { name: 'English > short Nordic', sets: /^tatoeba/, reach: '50/64' },
  { name: 'paraphrase English', sets: /^(stackfaq|covid)/, reach: '86/93' },
  { name: 'paraphrase Swedish', sets: /para.*sv|sv.*para/, reach: '76/90' },
  { name: 'routing English, 10 alternatives', sets: /^(banking|clinc)/, reach: '82/92' },
  { name: 'routing Norwegian and dialects', sets: /^intent-(nb|dialect)/, reach: '85/96' },
  { name: 'routing Danish > Norwegian', sets: /^intent-da/, reach: '84/96' },
  { name: 'noise: two typos', sets: /^noise-.*typo2/, reach: '99.5' },
  { name: 'noise: ASCII letters', sets: /^noise-.*ascii/, reach: '99.7' },
  { name: 'noise: chatty', sets: /^noise-.*chatty/, reach: '99.5' },
  { name: 'noise: all together', sets: /^noise-.*all/, reach: '97' },
];
