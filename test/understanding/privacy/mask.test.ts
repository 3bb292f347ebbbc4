import assert from 'node:assert/strict';
import { MASK, maskSecrets, type Secret } from '../../../src/understanding/privacy/index.ts';

/** What stands in brackets is masked. The numbers are made up; their check digits are right unless the row says otherwise. */
const identityNumbers = [
  // Norway
  'fødselsnummeret mitt er [01019016583]',
  '[010190 16583]',
  '[010190-16583]',
  '[010190 – 16583]',
  '[01.01.90 16583]',
  '[01 01 90 165 83]',
  '[0101 9016583]',
  '[01/01/90-16583]',
  '[01.01.1990 16583]',
  '[01.01.1990-16583]',
  'Kari Nordmann, [17118207785], er ikke registrert',
  'fnr:[29020420225]',
  'hun ([31126533341]) får ikke logget inn',
  'Er [05057742021] allerede i systemet?',
  'Gjelder elev f. [24129927476].',
  'to stykker: [13024802978] og [31126533341]',
  'personnr [130248\u00a002978]',
  'D-nummer [41019046565]',
  'han har D-nr [571182 25955]',
  'tilsett med d-nummer [700365-11220] manglar i lista',
  '[68057704458]',
  'H-nummer [01419022264]',
  'hjelpenummer [175182 21418]',
  'D-nummer som hjelpenummer: [41519003579]',
  'Fødselsnummer: [01019016584]', // a slip in the last digit
  'fødsels- og personnummer [010190 16584]',
  // Sweden
  'mitt personnummer är [811218-2475]',
  '[8112182475]',
  '[19811218-2475]',
  '[198112182475]',
  '[19811218 2475]',
  '[811218 2475]',
  '[1981-12-18-2475]',
  '[811218 - 2475]',
  '[811218−2475]',
  'Anna, pnr [900101-0934], saknar behörighet',
  'eleven [201203050610] syns inte',
  '[120305+0610]',
  'farmor ([191203050610]) får inget brev',
  'samordningsnummer [700175-8478]',
  'samordningsnr [197001758478]',
  '[560229-5650]',
  'hon heter Eva [7607314353]',
  'personnummer: [811218-2476]', // a slip
  'elev [070612-9715]',
  // Denmark
  'mit cpr er [010190-1688]',
  'CPR [0101901688]',
  'cpr-nr. [010190 1688]',
  'CPR-nummer: [070190-6101]',
  'borgeren [3112853374] har ikke fået brev',
  '[290264-8111]',
  'født [15.03.76-8387]',
  '[15.03.76 8387]',
  '[15/03/76-8387]',
  '[15-03-1976-8387]',
  '[010165-6850]', // born on 1 January 1965, without a check digit that fits
  '[0101656850]',
  '[240707 – 2702]',
  '[311211 5604]',
  'cpr [070180-1811] findes ikke',
  'cpr [0801906909]',
  'sagen om [010190-1688] er lukket',
  'Barnet ([2407072702]) går i skole hos os',
  // Finland
  'henkilötunnus [131052-9052]',
  '[010101A985F]',
  '[290204B909N]',
  '[311280Y997F]',
  'hetu: [150699+971C]',
  '[240595U973D]',
  '[010594X9408]',
  '[020202F943U]',
  '[010101a985f]',
  'hetu [131052-905X]', // a slip
  // Two kinds of people in one message
  'Ola [01019016583], Anna [811218-2475] og Jens [010165-6850] mangler tilgang',
  'Linje 1\n[01019016583]\nLinje 3',
  '«[01019016583]»',
];

const bankCards = [
  'kortet mitt er [4597971147104973]',
  '[4597 9711 4710 4973]',
  '[4597-9711-4710-4973]',
  '[4597.9711.4710.4973]',
  '[4597\u00a09711\u00a04710\u00a04973]',
  'Visa [4465075291709]',
  'Mastercard [5334 2366 7127 6844] utløper 12/27',
  '[2223268465632123]',
  'Amex [3723 307924 40266]',
  '[372330792440266]',
  'Diners [3685 995289 0785]',
  '[36859952890785]',
  'Dankort [5019 7215 9010 9285]',
  'betalade med [6011666617603131] igår',
  '[6271 1777 7412 1547 283]',
  'maestro [50182538885393367]',
  '[630403852808414859]',
  '[4338750047439575518]',
  'kort nr: [3515 9013 9624 5954], cvc: [123]',
  'kort: [4597 9711 4710 4973] 12/27',
];

const passwords = [
  'passordet mitt er [Hund123!]',
  'passordet mitt er [hund]',
  'passord: [Sommer2026]',
  'Passord:[Sommer2026]',
  'passord = [abc]',
  'Brukernavn: kari\nPassord: [Hund123]',
  'Passord:\n[Hund123]',
  'passordet mitt til Outlook er [Fjord.2026], kan du sjekke?',
  'passordet til sjefen er [Sjef1234]',
  'wifi-passordet er [gjest2026]',
  'Nettverkspassordet: [blåbær99]',
  'passordet er ["mitt lange passord"]',
  'passordet er nå [Vinter-26]',
  'passordet er endret til [Vinter-26]',
  'passordet er satt til [1234abcd] for alle',
  'pinkoden min er [4711]',
  'PIN: [4711]',
  'pin-koden er [993311]',
  'passordet ditt vart sett til noko anna, det er no passord: [Regn_77]',
  'passordet er [Sommerfugl].',
  'e-postpassordet mitt er [Tr0ndheim] og det virker ikke',
  'mitt lösenord är [sommar2026]',
  'lösenordet: [Katt!katt]',
  'Lösenord: [hemligt1]',
  'lösenordet är ändrat till [Höst2026]',
  'losenordet är [Snö99]',
  'användarnamn anna lösenord: [blomma]',
  'pinkoden är [0815]',
  'min adgangskode er [Kaffe4ever]',
  'adgangskode: [Sommer!]',
  'kodeordet er [rugbrød7]',
  'kodeord: [fisk]',
  'mit password er [kat]',
  'my password is [hunter2]',
  'my password is [sunshine]',
  'password: [Passw0rd!]',
  'the password for the archive is [Spring-26], is that right?',
  'password is now [Blue#Sky]',
  'password was changed to [n3wOne99]',
  'pwd: [s3cret]',
  'pwd=[s3cret]',
  'pw: [s3cret99] thanks',
  'my pin is [4711]',
  'PIN code: [2580]',
  'passcode is [123456]',
  'user: kari / password: [Hest%50]',
  'passordet: [12345678]',
];

/** Near misses: nothing is masked. */
const kept = [
  // Phones
  'ring meg på 22 33 44 55',
  'telefonen min er +47 922 33 445',
  '004792233445',
  'tlf 4792233445',
  'mitt nummer är 0701234567',
  '070-123 45 67',
  '+46 70 123 45 67',
  'växeln 010-123 45 67',
  '0101-901234567',
  'tel. 0101901688',
  'mobil: 0701906101',
  'puhelin 0401234567',
  'phone 0501201234',
  'telefonnummer 010190-1688',
  '+4501019016',
  '+450101901688',
  // Cases, orders, accounts
  'sak 2026/12345',
  'saksnummer 0101901688',
  'sag 0101901688',
  'sagsnr. 010190-1688',
  'ärende 8112182475',
  'diarienummer 811218-2475',
  'journalnr 240707-2702',
  'ordre 0101656850',
  'faktura nr 8112182475',
  'kundenummer: 1503768387',
  'kontonummer 01019016583',
  'konto 1234 56 78903',
  'account number 4597971147104973',
  'KID 4597971147104973',
  'OCR 8112182475',
  'IBAN NO93 8601 1117 947',
  'NTNU-0101901688',
  'https://sak.example.no/vis/0101901688',
  'https://sak.example.no/?id=01019016583',
  'orgnr 974 767 880',
  'organisationsnummer 202100-3120',
  'CVR 12345678',
  'ISBN 978-82-02-12345-6',
  'ISBN 8112182475',
  'ISBN-13: 9788202123456',
  'IMEI 372330792440266',
  // The digits do not fit
  '01019016584',
  '32019012345',
  '01139012345',
  '010190 16584',
  '8112182476',
  '811218-2476',
  '811318-2475',
  '850692-5803',
  '320190-1688',
  '011390-1688',
  '3113901688',
  '2902651234',
  '131052-905X',
  '131052G9052',
  '311380Y997F',
  '4597971147104974',
  '4597 9711 4710 4974',
  '1234 5678 9012 3456',
  '9597971147104978',
  '12345678901',
  '1234567890',
  '12345678901234567890',
  '459797114710497311112',
  '4597 97114710 4973',
  // Dates, times, rooms, amounts
  'fredag 03.12.2026 kl 10',
  '2026-12-03',
  '03.12.26 1030',
  '031226 1400',
  '2026-12-01 1030',
  '01.12.2026 - 1000 deltakere',
  'rom 010190',
  'rom 1234-5678',
  'kl 1000-1130',
  '1 000 000 000 kr',
  'versjon 2.1.010190',
  'uke 49-50 2026',
  '§ 9-10 og kapittel 4 til 6',
  // The word, but no password
  'passordet er utløpt',
  'passordet mitt er utløpt og jeg kommer ikke inn',
  'passordet mitt er feil',
  'passordet er glemt',
  'passordet er låst.',
  'passordet er for kort',
  'passordet er ikke gyldig',
  'passordet er minst 12 tegn',
  'passordet er 90 dager gammelt',
  'passord er personlig',
  'hva er passordet til wifi?',
  'hva er kravene til passord?',
  'hvordan bytter jeg passord',
  'Passord: hvordan bytter jeg det?',
  'Passord: glemt',
  'passord: minst 12 tegn, både store og små',
  'passord: 12 tegn',
  'er passordet det samme som i Outlook?',
  'passordet er vanskelig å huske',
  'passordet som jeg fikk av IT er kjempevanskelig å skrive',
  'passordet mitt er gløymt',
  'passordet er ugyldig!',
  'lösenordet är utgånget',
  'mitt lösenord är glömt',
  'lösenordet är för kort',
  'lösenordet är fel',
  'Lösenord: hur byter jag?',
  'hur återställer jag lösenordet',
  'adgangskoden er udløbet',
  'min adgangskode er forkert',
  'adgangskoden er spærret og jeg kan ikke komme ind',
  'kodeordet er glemt',
  'hvordan skifter jeg adgangskode',
  'password is expired',
  'my password is wrong',
  'password is not working',
  'my password is too short',
  'the password is case-sensitive',
  'Password: reset needed',
  'password is required',
  'password is 12 characters',
  'is my password the same as in Outlook?',
  'how do I change my password',
  'what is the password for the guest network?',
  'password is about to expire',
  'pin is 4 digits',
  'PIN: mistet',
  'pinnen er borte',
  'Spinn: 4711',
  'passordet er •••••',
  '',
  'hei',
];

const bare = (row: string): string => row.replace(/[[\]]/g, '');
const covered = (row: string): string => row.replace(/\[[^\]]+\]/g, MASK);

function masks(secret: Secret, rows: readonly string[]): void {
  for (const row of rows)
    it(`masks ${JSON.stringify(row)}`, () => {
      const { text, masked } = maskSecrets(bare(row));
      assert.equal(text, covered(row));
      assert.ok(masked.includes(secret), masked.join(' '));
    });
}

describe('maskSecrets', () => {
  describe('national identity numbers', () => masks('identityNumber', identityNumbers));
  describe('bank cards', () => masks('bankCard', bankCards));
  describe('passwords', () => masks('password', passwords));

  describe('near misses', () => {
    for (const row of kept)
      it(`keeps ${JSON.stringify(row)}`, () => assert.deepEqual(maskSecrets(row), { text: row, masked: [] }));
  });

  it('says each kind once, in the order of the text', () => {
    assert.deepEqual(maskSecrets('passord: Hund123, 01019016583, 17118207785, kort 4597 9711 4710 4973'), {
      text: 'passord: •••••, •••••, •••••, kort •••••',
      masked: ['password', 'identityNumber', 'bankCard'],
    });
  });

  it('leaves what it masked as it is', () => {
    for (const row of [...identityNumbers, ...bankCards, ...passwords]) {
      const once = maskSecrets(bare(row)).text;
      assert.deepEqual(maskSecrets(once), { text: once, masked: [] });
    }
  });

  it('finds a number at the end of a long text', () => {
    const long = 'ord og tall 12 34 '.repeat(1500);
    assert.deepEqual(maskSecrets(`${long}01019016583`), { text: `${long}•••••`, masked: ['identityNumber'] });
  });
});
