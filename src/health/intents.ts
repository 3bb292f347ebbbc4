import { type Intent, phrases } from '../understanding/index.ts';

/** What administrators say for it. */
export const healthIntents: readonly Intent[] = [
  {
    name: 'health.show',
    examples: {
      nb: phrases(
        'helse | helsesjekk | statussjekk | er alt i orden med boten | virker boten som den skal | sjekk oppsettet | kontroller installasjonen | er alt satt opp riktig',
      ),
      nn: phrases(
        'helse | helsesjekk | statussjekk | er alt i orden med boten | verkar boten som han skal | sjekk oppsettet | kontroller installasjonen | er alt sett opp rett',
      ),
      sv: phrases(
        'hälsa | hälsokontroll | statuskontroll | är allt i ordning med boten | fungerar boten som den ska | kontrollera installationen | är allt rätt inställt',
      ),
      da: phrases(
        'sundhed | sundhedstjek | statustjek | er alt i orden med botten | virker botten som den skal | tjek opsætningen | kontrollér installationen | er alt sat rigtigt op',
      ),
      en: phrases(
        'health | health check | status check | is everything all right with the bot | does the bot work properly | check the setup | check the installation | is everything set up correctly',
      ),
    },
  },
];
