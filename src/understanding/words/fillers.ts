/**
 * Words that join the others and say nothing of what is meant. A line: the concept, its weight, and the words of it in any of
 * the five languages. `~` stands for up to three words between; `word*` and `*word` for a beginning and an end.
 */
export const fillerWords = `
filler 0: en, ein, ei, et, eit, ett, a, an, the, den, det, de, dei, denne, dette, disse, desse, denna, detta, dessa,
  this, that, these, those, der, dær, here, her, här, there, lov, lov til, virkelig, verkeleg, verkligen, faktisk,
  faktiskt, dessverre, diverre, tyvärr, desværre, unfortunately, sadly, likevel, ändå, alligevel, after all, anyway,
  uansett, oansett, forresten, förresten, i øvrigt, by the way, btw, en gang, ein gong, én gang, en gång, asap, snarest,
  en stund, a while, helst, nemlig, nämligen, samme, same, tilfeldigvis, uhu, please help, dere der, nærmere, närmare,
  hos, oss, mon, lurer, sikkert, säkert, lige nu, right now, noensinne, någonsin, nogensinde, ever, ennå, ca, cirka,
  circa, omtrent, omlag, om lag, ungefär, sirka, approx, approximately, around, minst, mindst, at least, minimum,
  mer enn, meir enn, mer än, mere end, more than, nesten, nästan, næsten, almost, drøyt, gott og vel, godt og vel,
  jammen, rigtig, riktig, sannelig, sanneleg, minsann, jaggu, tar, tek, tager, lenger, längre, længere, anymore, velger,
  vel
filler 0: i, på, til, till, te, av, af, for, för, med, me, om, fra, frå, från, ved, vid, hos, mot, over, under, etter,
  efter, ut, opp, upp, ned, ner, in, inn, ind, on, of, to, with, at, from, by, about, into, as, per, via
filler 0: er, e, æ e, är, var, ble, blir, blitt, vart, bli, blev, bliver, være, vera, vere, vara, vært, vore, varit,
  været, is, are, am, was, were, be, been, being, im, its, ive, ill
filler 0: og, å, åsså, også, òg, och, o, and, so, så, sånn, also, too, både, men, but, eller, or, att, at, som, hvis,
  viss, dersom, if, when, da, då, enn, än, end, than
filler 0: jo, vel, nok, bare, berre, bara, just, litt, lite, lidt, little, bit, veldig, mykje, mye, mycket, meget, very,
  really, so, much, helt, heilt, ganske, ganska, ret, quite, jætli, kjempe, kanskje, kanske, måske, maybe, perhaps,
  egentlig, eigentleg, egentligen, actually, lige, liksom, ju, nå, nu, now, igjen, igen, again, al, all, alt, alle,
  alla, everything, well, ja så, oh, åh, åå, ah, aha, øh, eh, hm, hmm, hmmm, ehm, uh, um, altså, alltså, asså, sjø, dog,
  da så, ennå, enda, ännu, endnu, yet, still, already, allerede, allereie, redan
filler 0: du, dere, dykk, dokker, dåkker, dåkke, ni, i, dig, deg, dæ, dej, er, you, your, ya, din, ditt, dine, dina,
  dit, dykkar, jer, jeres, u
filler 0: he, she, it, they, man, ein, one, vi, me, mi, we, oss, os, us, our, vår, vårt, våre, våra, vores
filler 0: sånt, sånne, slik, slikt, sådan, sådana, such, like, type, noe, noko, nåkka, nokka, noen, nokon, något, någon,
  några, nåt, nån, noget, nogen, some, any, something, anything, ting, thing, sak ting
polite 0: please, pls, plz, vennligst, venligst, vær så snill, ver så snill, vær så god, vær snill, venlig, snälla,
  snill, tusen, gjerne, gjarne, gärna, gerne, kindly, er du snill, om du vil, hvis du vil, viss du vil, if you can,
  hvis du kan, om du kan, om du kunne, tak på forhånd, takk på forhånd, på førehand, på förhand, in advance,
  jeg har et spørsmål, jeg har et lite spørsmål, jeg har bare et spørsmål, har et spørsmål, har et lite spørsmål,
  bare et lite spørsmål, et raskt spørsmål, kort spørsmål, eg har eit spørsmål, har eit spørsmål,
  eg har eit lite spørsmål, jag har en fråga, har en fråga, jag har en liten fråga, bara en fråga, en snabb fråga,
  jeg har et spørgsmål, jeg har lige et spørgsmål, har lige et spørgsmål, et hurtigt spørgsmål, må jeg spørge,
  i have a question, i have a quick question, quick question, a quick question, just a quick question, quick one,
  hurtig spørsmål, kjapt spørsmål, et spørsmål, eit spørsmål, en fråga, et spørgsmål, one question, another question,
  jeg lurer på, jeg lurer på en ting, jeg lurte på, eg lurer på, eg lurte på, æ lure på, jag undrar, jag undrar en sak,
  jeg undrer mig over, jeg vil gerne vide, jeg vil gjerne vite, jag skulle vilja veta, i was wondering, i wonder,
  i am wondering, just wondering, i would like to know, id like to know, vet noen, veit nokon, vet någon, ved nogen,
  does anyone know, anyone know, noen som vet, nokon som veit, någon som vet, nogen der ved, er det noen som vet,
  er det nokon som veit, kan noen si meg, kan du si meg, kan du fortelle meg, kan du seie meg, kan du fortelje meg,
  kan du säga mig, kan du berätta, kan du fortælle mig, can you tell me, could you tell me, please tell me, do you know,
  vet du, veit du, vet ni, ved du, ved i, har du, kan du sjekke, forresten, håper på raskt svar, håper på svar,
  håpar på raskt svar, håpar på svar, hoppas på svar, hoppas på snabbt svar, håber på svar, håber på et hurtigt svar,
  hoping for a quick reply, hope for a quick reply, looking forward to your reply, sitter helt fast,
  men får det ikke til, men får det ikkje til, får det ikke til, får det ikkje til
polite 0: kan du, kan dere, kan ni, kan i, kan de, kunne du, kunne dere, kunne i, kunna du, kunde du, kunde ni,
  kan noen, kan nokon, kan någon, kan nogen, can you, could you, would you, will you, can somebody, can someone, vil du,
  vill du, skulle du kunna, skulle du kunne, jeg vil gjerne, eg vil gjerne, jag vill gärna, jeg vil gerne,
  jag skulle vilja, jeg skulle gjerne, eg skulle gjerne, i would like to, id like to, i'd like to, i want to,
  would like to, jeg har lyst til, eg har lyst til, jag har lust att, jeg har lyst til at, jeg vil, eg vil, æ vil,
  jag vill, i'd like, i would like, kan jeg få, kan eg få, kan æ få, kan jag få, får jag, må jeg få, må jeg bede om,
  kan vi få, can i get, could i get, may i have, can i have, could i have, let me, la meg, lad mig, låt mig,
  kan jeg godt, prøver å, prøver at, prøve å, försöker, trying to, try to
self 0.25: jeg, jæ, eg, æ, æg, jei, jag, ja jag, i, meg, mæ, mei, mig, mej, me, myself
own 0.5: min, mi, mitt, mine, mit, mina, my, mæne
can 0.25: kan, kunne, kunna, kunde, can, could, may, might
want 0.3: vil, vill, ville, want, wanna, would, ønsker, ønskjer, ønske, ønskje, ynskjer, ynskje, önskar, önska, skulle,
  should, skal, ska, lyst
have 0.15: har, hev, have, has, hadde, hade, havde, had, ha, hatt, haft, got
get 0.25: få, får, fikk, fekk, fick, fik, fått, fået, get, gets, getting
do 0.25: gjør, gjøre, gjer, gjere, gjera, gør, göra, do, does, did, doing, gjort, gjorde, gjordt
come 0.3: kom, kommer, kjem, komme, kommet, kommit, kommen, kome, came, come, comes, coming, komma
go 0.3: går, gå, gikk, gjekk, gick, gik, go, goes, going, went
try 0.3: prøv, prøvde, prøvd, prøve, prøver, prova, prøvar, försök, försökt, forsøk, forsøker, tried
need 0.4: trenger, treng, trenge, tar brug, behov, behøver, behöver, brug for, need, needs, must, må, måtte, måste,
  skal ha, lurer på, lure på, undrar, undrer, wonder, wondering, lurte på
think 0.3: tror, trur, tro, synes, syns, synest, tycker, mener, meiner, think, guess, håper, håpar, hoppas, håber, hope,
  visst, visstnok, gjerne, nok
know 0.4: vet, veit, ved, vite, veta, vide, know, knows
now 0: akkurat nå, akkurat no, just nu, lige nu, right now, at the moment, for tiden, for tida, for øyeblikket,
  i øyeblikket, for augneblinken, currently, just now
`;
