/** What makes a question of a message, and what says that something is not so. The form is that of ./fillers.ts. */
export const askingWords = `
how 1.2: hvordan, hvorledes, korleis, koss, kossen, kordan, kordn, korsn, åssen, hur, hvordann, hordan, hvoran, how,
  hows, hurdan
what 1: hva, kva, ka, va, hvad, vad, what, whats, wat, hå, ke
whatis 1.2: hva er en, hva er et, hva er ei, hva betyr, hva menes, hva er forskjellen, kva er ein, kva er eit,
  kva er ei, kva tyder, kva betyr, ka e en, ka e et, ka e ei, vad är en, vad är ett, vad betyder, vad innebär,
  hvad er en, hvad er et, hvad betyder, what is a, what is an, whats a, whats an, what are the, what does,
  what is the difference, what is meant, difference between
why 1.2: hvorfor, kvifor, koffor, korfor, kefor, hvaffor, åffer, koffer, kvafor, varför, varfor, why, how come
when 1: når, nårr, kortid, når tid, når ti, ka tid, hvornår, när, when, whens
where 1.2: hvor, kor, kvar, korr, hvorhen, var finns, var hittar, var ligger, var kan, var är, where, wheres, hvor er
who 1: hvem, kven, kem, hvæm, kæm, vem, who, whos, whom
which 1: hvilken, hvilket, hvilke, kva for, hva for, ka førr, kva slags, hva slags, kass slags, ka slags, hvad for,
  vad för, vilken, vilket, vilka, which
howmany 1.2: hvor mange, kor mange, hur många, how many, hvor mye, hvor mykje, kor mykje, kor mye, hvor meget,
  hur mycket, how much
howlong 1.2: hvor lenge, kor lenge, hvor lang tid, kor lang tid, hur lång tid, hur länge, hvor længe, how long
ask 0.8: kan jeg, kan eg, kan æ, kan jag, kan man, kan ein, kan en, kan vi, can i, can we, can one, må jeg, må eg, må æ,
  må man, måste jag, måste man, skal jeg, skal eg, skal æ, ska jag, skal man, should i, must i, do i, do we, do you,
  does it, does the, is there, are there, er det mulig, er det mogleg, er det muligt, går det an, går det att,
  är det möjligt, is it possible, is it allowed, finnes det, finst det, finns det, findes der, har vi, har jeg, har jag,
  har æ, har eg, er det lov, får man, blir det, bliver der, vet du om, veit du om, vet ni om, ved du om, do you know if
not 0.8: ikke, ikkje, itj, ittj, itte, inte, ej, not, dont, doesnt, didnt, cant, cannot, isnt, wont, wouldnt, couldnt,
  havent, no longer, never, aldri, aldrig, icke, ikje, ike
none 0.5: ingen, ingenting, inga, inget, nothing, nobody, intet, none, ingjen, no one
filler 0: no
question 1: spørsmål*, spørgsmål*, fråga*, frågor, frågorna, question*, sporsmal*
help 1: hjelp, hjelpe, hjelpa, hjelper, hjelpt, hjalp, hjulpe*, hjälp, hjälpa, hjälper, hjälpt, hjälpte, hjælp, hjælpe,
  hjælper, hjulpet, help, helps, helped, helpful, assist, assistance, support, bistand, halp, hjelptes
yes 1: ja, jepp, japp, jada, jau, jo, yes, yep, yeah, yup, yess, ja da, joda, jovisst, javisst, jajamän, absolutt,
  absolut, definitivt, sjølvsagt, selvfølgelig, självklart, selvsagt, naturligvis, of course, sure, certainly,
  absolutely, definitely, gladelig, korrekt, riktig, stemmer, stämmer, correct, right, bekreft*, bekräft*, confirm*,
  gjerne det, gjerne, gjarne, gärna, gerne, meget gerne, veldig gjerne, mer enn gjerne, jättegärna, jep,
  jepp det stemmer, ja gjør det, gjør det, gjer det, gör det, gør det, do it, go ahead, go for it, kjør, kjør på,
  køyr på, køyr, kör, kör på, kør, kør på, bare kjør, send, send den, send det, sende, skicka, skicka den, vær så god,
  varsågod, ver så god, værsgo, please do, fire away, why not, hvorfor ikke, kvifor ikkje, varför inte, okidoki, mmm,
  mhm, mm, aye, affirmative, ja visst, visst, det kan du, det vil jeg, det vil eg, det vill jag, det vil jeg gjerne,
  det vil jeg gerne, I do, i would, perfekt gjør det, that works, det passer, det passar, passer fint, passar bra,
  låter bra, høres bra ut, høyrest bra ut, lyder godt, sounds good, sounds great, that would be great, ok, okei, okej,
  okay, greit, greitt, jo tack, jo takk, jo tak
no 1: ^no, nei, neitakk, nej, næ, nææ, nei da, neida, nope, nah, nix, ikke nødvendig, ikkje nødvendig, inte nödvändigt,
  not necessary, unødvendig, slipp, helst ikke, helst ikkje, helst inte, rather not, ellers takk, elles takk,
  annars tack, la være, la vere, låt bli, lad være, lad vær, not now, ikke nå, ikkje no, inte nu, ikke nu, niks, næh,
  niente, under ingen omstendighet, behövs ej, trengs ikke, behövs inte, behøves ikke, trengst ikkje, ingen av dem,
  ingen av dei, ingen av disse, none of them, neither, heller ikke, heller ikkje, absolutt ikke, absolut inte,
  absolut ikke, no way, negative, negativ, vent litt, vent, vänta, wait, hold on, stopp, stopp litt
oneself 0.8: seg, sæ, sei, sig, sej, studenter, studentar, studerende, elever, elevar, brukere, brukarar, ansatte,
  anställda, tilsette, medarbejdere, people, students, users, employees, staff, søkere, søkjarar, sökande, ansøgere,
  applicants, han, hun, ho, hon, hende, ham, honom, henne, him, them, kollegaen min, min kollega, my colleague
`;
