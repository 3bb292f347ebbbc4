import assert from 'node:assert/strict';
import { type Row, startTalks, type Talks } from '../../support/talks.ts';

const faultForm =
  /^(Hva er det som ikke virker|Kva er det som ikkje verkar|Vad är det som inte fungerar|Hvad er det, der ikke virker|What is not working)\?\n/;
const wishForm =
  /^(Hva skulle vært annerledes|Kva skulle vore annleis|Vad skulle vara annorlunda|Hvad skulle være anderledes|What should be different)\?\n/;
const onlyHosts = /^Bare de som har rollen ambassadør, prosjektleder eller administrator/;

const stories: Readonly<Record<string, readonly Row[]>> = {
  'faults lead to their form': [
    ['ingrid', 'systemet er nede', faultForm],
    ['ingrid', 'får feilmelding når jeg lagrer', faultForm],
    ['ingrid', 'det krasjer når jeg åpner saken', faultForm],
    ['ingrid', 'kommer ikke inn', faultForm],
    ['ingrid', 'hei, systemet er nede', faultForm],
    ['solveig', 'eg får ikkje logga inn', faultForm],
    ['erik', 'systemet ligger nere', faultForm],
    ['mette', 'jeg kan ikke komme ind', faultForm],
    ['emma', 'the system is down', faultForm],
    ['emma', "I can't log in", faultForm],
  ],
  'wishes lead to their form, without the opening': [
    ['ingrid', 'Kunne det vært mulig å sortere saker etter frist?', /^Hva skulle vært annerledes\?\nSortere saker/],
    ['ingrid', 'forslag: mørk modus i saksbildet', /^Hva skulle vært annerledes\?\nMørk modus i saksbildet\n/],
    ['ingrid', 'feature request: dark mode', /^Hva skulle vært annerledes\?\nDark mode\n/],
    ['ingrid', 'jeg savner en knapp for utskrift', /^Hva skulle vært annerledes\?\nEn knapp for utskrift\n/],
    ['solveig', 'eg saknar ein knapp for utskrift', /^Kva skulle vore annleis\?\nEin knapp for utskrift\n/],
    [
      'erik',
      'Det vore bra om man kunde sortera ärenden',
      /^Vad skulle vara annorlunda\?\n(?:Man kunde sortera|Sortera) ärenden\n/,
    ],
    ['mette', 'Det ville være rart hvis man kunne sortere sager', wishForm],
    ['emma', 'Please add dark mode', /^What should be different\?\nDark mode\n/],
  ],
  'one’s own': [
    ['ingrid', 'hva er jeg påmeldt', /^Du er ikke påmeldt noe nå/],
    ['ingrid', 'mine saker', /^Du har ingen saker ennå/],
    ['ingrid', 'har noen svart?', /^Du har ikke sendt noen spørsmål videre/],
    ['ingrid', 'Når åpner kantina?', /Skal jeg sende spørsmålet videre/],
    ['ingrid', 'ja', /Spørsmålet er sendt videre/],
    ['ingrid', 'har noen svart?', /Når åpner kantina\?[^]*Venter på svar\.\n\[Trekk tilbake\]/],
    ['solveig', 'har nokon svart?', /^Du har ikkje sendt nokon spørsmål vidare/],
    ['erik', 'har någon svarat?', /^Du har inte skickat några frågor vidare/],
    ['mette', 'har nogen svaret?', /^Du har ikke sendt nogen spørgsmål videre/],
    ['emma', 'has anyone answered?', /^You have not passed on any questions/],
  ],
  'sessions by what they are': [
    ['ingrid', 'når er neste økt?', /^3 økter framover/],
    ['ingrid', 'når er det kafe?', /^2 økter framover\nKafé\n/],
    ['ingrid', 'vis bare kafeer', /^2 økter framover\nKafé\n/],
    ['ingrid', 'bare minikurs', /^1 økt framover\nMinikurs\n/],
    ['ingrid', 'økter denne uka', /^1 økt framover\n/],
    ['ingrid', 'økter om arkiv', /^1 økt framover\nArkiv\n/],
    ['ingrid', 'økter på torsdag', /^1 økt framover\n3/],
    ['solveig', 'når er neste kafé?', /^2 økter framover\nKafé\n/],
    ['erik', 'när är nästa kafé?', /^2 kommande tillfällen\nKafé\n/],
    ['mette', 'hvornår er næste café?', /^2 kommende sessioner\nCafé\n/],
    ['emma', 'when is the next café?', /^2 sessions to come\nCafé\n/],
  ],
  'booking by number, name and place in a list': [
    ['ingrid', 'meld meg på økt 2', /Du er påmeldt\.\nArkiv på en halvtime/],
    ['ingrid', 'meld meg av arkivkurset', /Du er meldt av\.\nArkiv på en halvtime/],
    ['ingrid', 'når er neste økt?', /^3 økter/],
    ['ingrid', 'meld meg på den andre', /Du er påmeldt\.\nArkiv på en halvtime/],
    ['ingrid', 'mine påmeldinger', /^Du er påmeldt 1 økt/],
    ['ingrid', 'meld meg av den første', /Du er meldt av\.\nArkiv på en halvtime/],
    ['ingrid', 'meld meg på kafeen', /^Hvilken økt vil du melde deg på\?/],
    ['ingrid', 'den første', /Du er påmeldt\.[^]*torsdag 3\. desember/],
    ['solveig', 'meld meg på arkivkurset', /Du er påmeld\./],
    ['erik', 'när är nästa tillfälle?', /^3 kommande/],
    ['erik', 'anmäl mig till den andra', /Du är anmäld\.\nArkiv på en halvtime/],
    ['mette', 'tilmeld mig arkivkurset', /Du er tilmeldt\./],
    ['emma', 'when is the next session?', /^3 sessions/],
    ['emma', 'book the second one', /You are booked\.\nArkiv på en halvtime/],
  ],
  'hosts move and plan, others are told that they may not': [
    ['jonas', 'flytt økt 2 til fredag kl 10', /^Endre økten\nArkiv på en halvtime\n2026-12-04\n10:00\n10:30\n/],
    ['jonas', 'flytt kafeen til fredag kl 10', /^Hvilken økt vil du flytte\?/],
    ['jonas', '2', /^Endre økten\nSpør om Saksportalen\n2026-12-04\n10:00\n11:00\n/],
    ['jonas', 'når er neste økt?', /^3 økter/],
    ['jonas', 'avlys den andre', /Vil du avlyse økten\?\nArkiv på en halvtime/],
    ['jonas', 'nei', /^Greit/],
    [
      'jonas',
      'mini-training om arkiv torsdag 10-10:30, 20 plasser',
      /^Ny økt\nmini_training[^]*\nArkiv\n2026-12-03\n10:00\n10:30\n20\n/,
    ],
    ['ingrid', 'flytt økt 2 til fredag kl 10', onlyHosts],
    ['ingrid', 'avlys økt 2', onlyHosts],
    ['ingrid', 'mini-training om arkiv torsdag 10-10:30, 20 plasser', onlyHosts],
  ],
  people: [
    ['ingrid', 'jeg vil snakke med et menneske', /^Snakk med et menneske\nSolveig Tveit/],
    ['ingrid', 'hvem kan hjelpe meg med arkiv?', /^Hvem som kan hjelpe med Arkiv\n[^]*Mette Kjær/],
    ['solveig', 'eg vil snakke med eit menneske', /^Snakk med eit menneske\nMette Kjær/],
    ['erik', 'jag vill prata med en människa', /^Prata med en människa\nSolveig Tveit/],
    ['mette', 'jeg vil tale med et menneske', /^Tal med et menneske\nSolveig Tveit/],
    ['emma', 'I want to talk to a human', /^Talk to a person\nSolveig Tveit/],
  ],
  privacy: [
    ['ingrid', 'hva lagrer du om meg', /^Dette lagrer jeg om deg/],
    ['ingrid', 'slett dataene mine', /^Vil du slette dataene dine\?/],
    ['solveig', 'kva lagrar du om meg?', /^Dette lagrar eg om deg/],
    ['erik', 'vad lagrar du om mig?', /^Det här sparar jag om dig/],
    ['mette', 'hvad gemmer du om mig?', /^Det gemmer jeg om dig/],
    ['emma', 'what do you store about me?', /^What I store about you/],
  ],
};

describe('what people come with', () => {
  let talks: Talks;
  before(async () => void (talks = await startTalks()));
  after(() => talks.stop());

  for (const [what, rows] of Object.entries(stories)) it(what, () => talks.play(rows));
});

describe('what must not be kept', () => {
  let talks: Talks;
  before(async () => void (talks = await startTalks()));
  after(() => talks.stop());

  const secrets: readonly (readonly [Row, readonly string[]])[] = [
    [
      ['ingrid', 'mitt fødselsnummer er 010190 16583, hvordan søker jeg permisjon?', /./, /et fødselsnummer/],
      ['16583'],
    ],
    [
      ['erik', 'mitt personnummer är 811218-2475, hur söker jag ledigt?', /./, /ett personnummer/],
      ['811218', '2475'],
    ],
    [['mette', 'mit cpr er 010190-1688, hvordan søger jeg orlov?', /./, /et cpr-nummer/], ['1688']],
    [['ingrid', 'kortet mitt er 4111 1111 1111 1111, hvordan betaler jeg?', /./, /et kortnummer/], ['4111']],
    [['ingrid', 'passord: Hemmelig123', /./, /et passord/], ['Hemmelig123']],
    [['erik', 'mitt lösenord är Hemligt456', /./, /ett lösenord/], ['Hemligt456']],
    [['emma', 'my password is Secret789, how do I log in?', /./, /a password/], ['Secret789']],
  ];
  for (const [row, hidden] of secrets) {
    it(`is in no table: ${row[1]}`, async () => {
      await talks.play([row]);
      const kept = talks.everything();
      for (const secret of hidden) assert.ok(!kept.includes(secret), secret);
    });
  }

  const sensitive: readonly Row[] = [
    ['ingrid', 'sjefen min truer meg', /^Tryggheten din kommer først/],
    ['ingrid', 'jeg orker ikke mer, jeg vil dø', /^Du trenger ikke være alene med dette/],
    ['ingrid', 'jeg er sykmeldt på grunn av angst', /^Helsen din er ikke en sak for meg/],
    ['erik', 'min chef trakasserar mig', /./],
    ['emma', 'my manager is bullying me', /./],
  ];
  for (const row of sensitive) {
    it(`is neither counted nor in any table: ${row[1]}`, async () => {
      const before = talks.questionsAsked();
      await talks.play([row]);
      assert.deepEqual(talks.questionsAsked(), before);
      const kept = talks.everything();
      for (const part of row[1].split(', ')) assert.ok(!kept.includes(part), part);
    });
  }

  it('a question how such a case is handled gets its answer, and the contact', () =>
    talks.play([
      [
        'ingrid',
        'hvor registrerer jeg en mobbesak?',
        /^Mener du ett av disse\?|· gjennomgått/,
        /^Hvis det gjelder deg/,
      ],
    ]));
});

describe('what is counted', () => {
  it('is the question, and nothing else that is said', async () => {
    const talks = await startTalks();
    await talks.play([
      ['ingrid', 'takk', /./],
      ['ingrid', 'nei', /./],
      ['ingrid', 'ja', /./],
      ['ingrid', 'systemet er nede', faultForm],
      ['ingrid', 'jeg savner en knapp for utskrift', wishForm],
      ['ingrid', 'når er neste kafé?', /./],
      ['ingrid', 'hva kan du', /./],
      ['ingrid', 'Hvordan får jeg tilgang til arkivet?', /^Arkiv/],
      ['ingrid', 'ja', /./],
      ['ingrid', '{"a": [1, 2]}', /./],
      ['ingrid', 'Miten pääsen arkistoon? En löydä sitä mistään', /./],
    ]);
    assert.deepEqual(talks.questionsAsked(), ['Hvordan får jeg tilgang til arkivet?']);
    await talks.stop();
  });
});
