export const pages = {
  accessibilityTitle: 'Accessibility of Losen',
  accessibilityScope:
    'Losen is used in Microsoft Teams: as a chat with cards, and as a tab. This statement is about the tab and the pages that Losen serves itself.',
  accessibilityMetTitle: 'How far it meets the requirements',
  accessibilityMet:
    'The tab is built to meet WCAG 2.1 at level AA, which the law requires of public bodies in Norway, Sweden and Denmark. Every view is tested by a program (axe) in the light and dark themes and in high contrast, at widths of 320, 768 and 1440 pixels. Every task can be done with the keyboard alone.',
  accessibilityLackingTitle: 'Known shortcomings',
  accessibilityLacking:
    'No test with people who use screen readers has been carried out yet. Cards in the chat are shown by Teams, and their accessibility depends on it too. Answers are written by people in your organisation, and may lack clear headings or link texts.',
  accessibilityTellTitle: 'Tell us',
  accessibilityTell:
    'If something does not work for you, you can tell the project in your organisation or report it as a change request in Losen. You can also contact the body that supervises accessibility in your country: uutilsynet.no in Norway, digg.se in Sweden, digst.dk in Denmark.',
  privacyTitle: 'Privacy in Losen',
  privacyWho:
    'Your organisation runs Losen, inside its own Microsoft 365 and on servers under its control. It is the controller, and answers your questions about this.',
  privacyKeptTitle: 'What is kept',
  privacyKept:
    'Your name and user name, the unit you belong to, your id in Microsoft Entra and in Teams, the language you have chosen, and your roles in the project. What you ask, the answers you got, and whether they helped. What you report and follow, and what became of it. Which sessions you book or hold. Who changed an answer, and when.',
  privacyPurposeTitle: 'What it is for',
  privacyPurpose:
    'To answer you, to send unanswered questions to people who can answer them, and to tell you what happens with what you reported. To remind you of your sessions. To make the answers better, and to show in numbers how the rollout is going.',
  privacySeenTitle: 'Who sees it',
  privacySeen:
    'Specialists, project leads and administrators see the questions that you pass on, with your name. Project leads and administrators also see who reported a change request. Others can see the request, but not your name. Everybody sees who holds a session, but only how many have booked it. When wordings are proposed for an answer, the number of people who used them is shown, but not who they are. Logs contain no messages and no names. No service outside your organisation reads what you write.',
  privacyRightsTitle: 'Your rights',
  privacyRights:
    'You may ask your organisation to see, correct or delete what is kept about you, and you may complain to the data protection authority in your country.',
  termsTitle: 'Terms of use for Losen',
  termsOffer: 'Your organisation offers you Losen. What applies to its other systems applies here too.',
  termsIsTitle: 'What it is',
  termsIs:
    'Losen gives answers that people in your organisation have written and reviewed. They are meant as help, and do not replace a decision in your case. The answer shows when it was last reviewed, if the date is recorded.',
  termsWrittenTitle: 'What you write',
  termsWritten:
    'Do not write more about other people than the question needs, and nothing that is secret. What you pass on or report is read by those who handle it.',
  termsProgramTitle: 'The program',
  termsProgram:
    'The program is free software under the MIT licence and comes without warranty. Your organisation decides how it is set up, and who may do what.',
  otherLanguages: 'Other languages',
} as const;
