import assert from 'node:assert/strict';
import { holdsPersonalData } from '../../../src/answers/learning/personal-data.ts';

const personal: readonly (readonly [string, string])[] = [
  ['an e-mail address', 'kan dere legge til kari.nordmann@uin.example i saken'],
  ['an address with a plus and a hyphen', 'skicka till k+arkiv@uin-nord.example'],
  ['an address that hides its sign', 'skriv til kari (at) uin.example'],
  ['an address with a Norwegian word for the sign', 'kari [krøllalfa] uin.no svarer ikke'],
  ['a full-width sign', 'kari＠uin.example'],
  ['a Norwegian phone number in pairs', 'ring 22 85 50 50'],
  ['a Norwegian mobile number', 'ring meg på 912 34 567'],
  ['a number without spaces', 'ring 22855050'],
  ['a Danish number', 'ring til 33 92 33 92 om adgang'],
  ['a Swedish number', 'nå mig på 070-123 45 67'],
  ['a short Swedish number', 'ring 08-123 456 78'],
  ['an international number', 'call +44 20 7946 0018'],
  ['a Faroese number', 'ring +298 123456'],
  ['a country code with zeros', 'ring 00354 123456'],
  ['a British number', 'my phone is (020) 7946 0018'],
  ['a number with a no-break space', 'ring 22\u00a085\u00a050\u00a050'],
  ['a number with a dash', 'ring 2285–5050'],
  ['a Norwegian identity number', 'hva gjør jeg med 01019012345'],
  ['a Norwegian identity number with a space', 'fødselsnummer 010190 12345'],
  ['a Swedish personal number', 'personnummer 900101-1234'],
  ['a Swedish personal number of somebody over 100', 'personnummer 200101+1234'],
  ['a Swedish personal number with the century', 'byt 19900101-1234'],
  ['a Danish CPR number', 'CPR 010190-1234'],
  ['an Icelandic number', 'kennitala 120174-3399'],
  ['a Finnish identity code', 'mitt nummer 131052-308T fungerar inte'],
  ['a Finnish code of this century', '131012A308T'],
  ['a British National Insurance number', 'QQ 12 34 56 C is refused'],
  ['an account number', 'konto 1234.56.78903'],
  ['Arabic-Indic digits in full width', 'ring ２２８５５０５０'],
  ['a date, which may be of birth', 'født 01.01.1990'],
];

const plain: readonly string[] = [
  'Hvordan får jeg tilgang til arkivet?',
  'koffer kommer æ ikkje inn',
  'hva skjer med saker fra 2024 og 2025',
  'gjelder dette fra 1. januar 2026',
  'rom 4021 i bygg 12',
  'sak 24/1234',
  'kurs 10:00-11:30',
  'Office 365 og Windows 11',
  'hva er forskjellen på @ og #',
  'how do I mention somebody with @name',
  'skjema 1, 2 og 3',
  'do I need form AB 12',
];

describe('personal data in a wording', () => {
  for (const [name, text] of personal) it(`is found: ${name}`, () => assert.equal(holdsPersonalData(text), true));
  for (const text of plain) it(`is not found in: ${text}`, () => assert.equal(holdsPersonalData(text), false));
});
