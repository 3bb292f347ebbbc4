import type { Intent } from './intent.ts';
import { phrases } from './phrases.ts';

/** Questions that have the words of an act: they are asked of the answers, and nothing is done. */
export const questionExamples: Intent = {
  name: 'question',
  slots: { thing: 'name' },
  examples: {
    nb: phrases(`hvordan melder jeg feil | hvordan melder jeg feil i {thing} | hvordan melder jeg meg på kurs | hvordan melder jeg meg av kurs | hvordan melder jeg fra om feil | hva er en kafé | hva er et minikurs | hva er en økt | hvordan avlyser jeg et møte |
      hvordan logger jeg inn | hvor logger jeg inn | hvorfor får jeg feilmelding | hvordan endrer jeg språk i {thing} | hvordan bytter jeg språk i {thing} | hvordan sletter jeg {thing} | kan jeg slette {thing} | hvordan oppretter jeg en sak | hvordan lagrer jeg {thing} | hvor lagres {thing} |
      hvem har tilgang til {thing} | hvem kan se {thing} | hvor melder jeg feil | når skal jeg melde {thing} | hva gjør jeg når jeg får feilmelding | hva betyr feilmeldingen {thing} | må jeg melde meg på kurs | må jeg logge inn | hvem godkjenner {thing} | kan jeg melde meg på flere kurs |
      hva koster kurset | hvor er kurset | hva lærer jeg på kurset | hvordan stopper jeg {thing} | kan jeg snakke om {thing} | hvordan flytter jeg {thing} | hvordan booker jeg {thing}`),
    nn: phrases(
      `korleis melder eg feil | korleis melder eg meg på kurs | korleis loggar eg inn | kva er ein kafé | kva er eit minikurs | korleis slettar eg {thing} | kven har tilgang til {thing} | må eg melde meg på kurs | korleis opprettar eg ei sak | kva gjer eg når eg får feilmelding | korleis flyttar eg {thing}`,
    ),
    sv: phrases(
      `hur anmäler jag fel | hur anmäler jag mig till en kurs | hur loggar jag in | vad är ett kafé | vad är en miniutbildning | hur raderar jag {thing} | vem har tillgång till {thing} | måste jag anmäla mig till kursen | hur skapar jag ett ärende | vad gör jag om jag får felmeddelande | hur flyttar jag {thing}`,
    ),
    da: phrases(
      `hvordan melder jeg fejl | hvordan tilmelder jeg mig et kursus | hvordan logger jeg ind | hvad er en café | hvad er et minikursus | hvordan sletter jeg {thing} | hvem har adgang til {thing} | skal jeg tilmelde mig kurset | hvordan opretter jeg en sag | hvad gør jeg når jeg får en fejlmeddelelse | hvordan flytter jeg {thing}`,
    ),
    en: phrases(`how do i report a fault | how do i sign up for a course | how do i log in | what is a café | what is a mini-training | how do i delete {thing} | who has access to {thing} | do i have to sign up for the training | how do i create a case | what do i do when i get an error | how do i move {thing} |
      how do i change the language in {thing} | where is {thing} stored | what does the error {thing} mean | can i book {thing} for someone else`),
  },
};
