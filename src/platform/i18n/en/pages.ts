export const pages = {
  accessibilityTitle: 'Accessibility of Losen',
  accessibilityScope:
    'Losen is used in Microsoft Teams: as a chat with cards, and as a tab. This statement is about the tab and the pages that Losen serves itself.',
  accessibilityMetTitle: 'How far it meets the requirements',
  accessibilityMet:
    'The tab is built to meet WCAG 2.1 at level AA, which the law demands of public bodies in Norway, Sweden and Denmark. Every view is tested by a program (axe) in light, dark and high contrast, at widths of 320, 768 and 1440 pixels, and every task can be done with the keyboard alone.',
  accessibilityLackingTitle: 'What is known to fall short',
  accessibilityLacking:
    'No test with people who use screen readers has been carried out yet. Cards in the chat are shown by Teams, and their accessibility depends on it too. Answers are written by people in your organisation, and may lack clear headings or link texts.',
  accessibilityTellTitle: 'Tell us',
  accessibilityTell:
    'If something does not work for you, tell the project in your organisation, or report it as a change request in Losen. You can also turn to the body that supervises accessibility in your country: uutilsynet.no in Norway, digg.se in Sweden, digst.dk in Denmark.',
  privacyTitle: 'Privacy in Losen',
  privacyWho:
    'Losen is run by your own organisation, inside its own Microsoft 365 and on its own servers. Your organisation is the controller, and answers your questions about it.',
  privacyKeptTitle: 'What is kept',
  privacyKept:
    'Your name, your id in Microsoft Entra and in Teams, the language you have chosen, and your roles in the project. What you ask, what you were answered, and whether it helped. What you report and follow, and what became of it. Who changed an answer, and when.',
  privacyPurposeTitle: 'What it is for',
  privacyPurpose:
    'To answer you, to send what is not known to those who know it, to tell you what happens with what you reported, and to make the answers better.',
  privacySeenTitle: 'Who sees it',
  privacySeen:
    'Specialists and project leads see the questions that you pass on and the change requests that you report, with your name. When wordings are proposed for an answer, it is counted how many have used them, and not shown who. Logs hold no texts and no names. Nothing leaves your organisation: no outside service reads what you write.',
  privacyRightsTitle: 'Your rights',
  privacyRights:
    'You may ask your organisation to see, correct or delete what is kept about you, and you may complain to the data protection authority in your country.',
  termsTitle: 'Terms of use for Losen',
  termsOffer: 'Losen is offered to you by your own organisation. What applies to its other systems applies here too.',
  termsIsTitle: 'What it is',
  termsIs:
    'Losen gives answers that people in your organisation have written and reviewed. They are meant as help, and do not take the place of a decision in your case. Each answer says when it was last reviewed.',
  termsWrittenTitle: 'What you write',
  termsWritten:
    'Write nothing about other people that the question does not need, and nothing that is secret. What you pass on or report is read by those who handle it.',
  termsProgramTitle: 'The program',
  termsProgram:
    'The program is free software under the MIT licence and comes without warranty. Your organisation decides how it is set up, and who may do what.',
  otherLanguages: 'Other languages',
} as const;
