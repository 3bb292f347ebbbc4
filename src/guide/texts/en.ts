export const guide = {
  welcomeTitle: 'Hello, I am Losen.',
  welcomeText: 'Ask me about {rollout} in your own words. When I do not know, I pass your question on.',
  welcomeChannel: 'Mention me with a question about {rollout}, and I will answer here.',
  tryQuestion: 'Try: {question}',
  whatCanYouDo: 'What can you do?',
  changeLanguage: 'Change language',
  helpTitle: 'This is what I can do',
  helpAsk:
    'Ask me about {rollout} in your own words, in any of the five languages. When I do not know, you can send the question to a specialist. In a channel, mention me first.',
  languageTitle: 'Which language do you want?',
  languageText: 'I answer in this language wherever the answer exists in it.',
  languageSet: 'I will answer you in English from now on.',
  foreignTitle: 'I speak five languages',
  writeInIt: 'Write to me in English.',
  signs: 'I found no words in your message. Write what you would like to know.',
  address: 'I cannot open links. Write in a few words what you would like to know.',
  code: 'That looks like code or data. Write in your own words what it is about.',
  letters: 'I could not read that. Write in a few words what you would like to know.',
} as const;

/** Two answers to each turn that asks nothing. None asks anything back. */
export const social = {
  greeting1: 'Hello. Write what you want to know, and I will answer.',
  greeting2: 'Hello again. Ask in your own words, and I will look for the answer.',
  thanks1: 'You are welcome.',
  thanks2: 'You are welcome. Write again whenever you need to.',
  praise1: 'Thank you, that is good to hear.',
  praise2: 'Thank you for saying so.',
  goodbye1: 'Goodbye, and take care.',
  goodbye2: 'Goodbye. You will find me here when you need me.',
  ok1: 'Good.',
  ok2: 'Good. Write when there is something more.',
  neverMind1: 'That is fine. I will do nothing.',
  neverMind2: 'All right, I will leave it.',
  apology1: 'That is quite all right.',
  apology2: 'There is no need to apologise.',
  abuse1: 'I am sorry that I was no help. You can talk to a person instead.',
  abuse2: 'I understand that this was not good enough. A person can help you from here.',
  test1: 'I am here.',
  test2: 'I am here, and your message arrived.',
  emoji1: 'Your message arrived. I answer what you write in words.',
  emoji2: 'I only read words. Write when there is something I can help with.',
  robot1: 'I am a bot. I answer from what the specialists of {rollout} have written, and I know nothing else.',
  robot2:
    'I am a bot, not a person. My answers are written by the specialists of {rollout}. I know nothing beyond that.',
} as const;

/** On sensitive subjects, where a rollout has set no words of its own. */
export const care = {
  summary: 'I have an answer for you.',
  threatTitle: 'Your safety comes first',
  threatText:
    'Violence and threats are to be taken seriously. Tell your manager, or the safety representative at your workplace, as soon as you can. They must follow it up.',
  harassmentTitle: 'You should not have to face this alone',
  harassmentText:
    'Nobody is to be harassed or bullied at work. Talk to your manager, the safety representative or your union. If it is about your manager, go to their manager or to HR.',
  selfHarmTitle: 'You do not have to be alone with this',
  selfHarmText:
    'I am a bot and cannot help you with this, but there are people who can, at any hour. Talk to somebody you trust as well: your doctor, a friend or a colleague.',
  sickLeaveTitle: 'Your health is not a matter for me',
  sickLeaveText:
    'Tell your manager that you are ill, the way you usually do at your workplace. Your doctor helps you with a sick note. You never need to tell me what is wrong.',
  asideTitle: 'If it is about you or somebody close to you',
  callPolice: 'If somebody is in danger now, call the police: {number}.',
  callMedical: 'If life is in danger, call {number} now.',
  callListening: '{name} listens at {number}.',
  emergency: 'If somebody is in danger now, call the emergency number where you are.',
  contact: 'Here you can talk to: {contact}',
  contacts: 'If you would rather begin with somebody you can reach here:',
  notKept: 'I have not stored or passed on what you wrote. The message stands only where you wrote it.',
} as const;

/** What the help offers: what a button is called, and what to write instead (`…Words`). */
export const help = {
  write: 'Write for example “{words}”',
  administrator: 'As an administrator you give the rollout its name and areas.',
  lead: 'As a project lead you decide on change requests and on the weekly status. In a channel, mention me and write “weekly status every Monday at 8”.',
  specialist: 'As a specialist you see the questions that nobody has answered, and the wordings that people use.',
  champion: 'As a champion you plan sessions, and afterwards you write how many came.',
  areas: 'Name and areas',
  areasWords: 'areas',
  openQuestions: 'Open questions',
  openQuestionsWords: 'open questions',
  newWishes: 'New change requests',
  newWishesWords: 'new requests',
  statuses: 'Weekly statuses',
  statusesWords: 'weekly status',
  newSession: 'New session',
  newSessionWords: 'new session',
  suggestions: 'Suggested wordings',
  suggestionsWords: 'suggestions',
  sessions: 'Next sessions',
  sessionsWords: 'next sessions',
  report: 'Report something',
  reportWords: 'report',
  myCases: 'My cases',
  myCasesWords: 'my cases',
  human: 'Talk to a person',
  humanWords: 'let me talk to a human',
  language: 'Change language',
  languageWords: 'change to Swedish',
  privacy: 'Privacy',
  privacyWords: 'what do you store about me?',
  thresholds: 'How sure an answer must be',
  thresholdsWords: 'thresholds',
  unreachable: 'Who gets no messages',
  unreachableWords: 'who gets no messages?',
} as const;

/** Must match the stored data: change it with every change of what is stored, or for how long. */
export const privacy = {
  title: 'What I store about you',
  youLabel: 'You',
  you: 'Your name and account in Teams, your unit and roles in the rollout, and the language you have chosen.',
  questionsLabel: 'What you ask',
  questions:
    'Your questions, when you asked them, what I answered, and whether it helped. They are counted without your name. When you send a question on, specialists and project leads see it with your name. What many ask can become a suggested wording, without names.',
  casesLabel: 'What you report',
  cases:
    'Faults and change requests that you report, what becomes of them, and those that you follow. Project leads see your name. Others see the text when they wish for something alike.',
  sessionsLabel: 'Sessions',
  sessions: 'What you have booked. Others see how many have booked, not who. The host of a session is named in it.',
  workLabel: 'If you have a role',
  work: 'What you decide and change, such as answers, change requests and weekly statuses, is stored with your name.',
  messagesLabel: 'Messages',
  messages:
    'Where I reach you in Teams, and whether I do. Which messages I have answered, without their text, for three days, and what I have sent for 30 days. News that I cannot deliver waits for 14 days.',
  howLongLabel: 'How long',
  howLong: 'Apart from those deadlines nothing is deleted by itself yet.',
  ask: 'If you have questions about this, ask:',
  askNobody: 'Nobody has the role of project lead or administrator yet. Ask the IT department that installed me.',
} as const;
