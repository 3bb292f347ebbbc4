import { type Intent, phrases } from '../understanding/index.ts';

/** Signing in and out. */
export const signInIntents: readonly Intent[] = [
  {
    name: 'signIn.start',
    examples: {
      nb: phrases(
        `logg inn | logg på | logg meg inn | jeg vil logge inn | jeg vil logge på | kan du logge meg inn | logge inn | innlogging | pålogging |
        koble til kontoen min |
        jeg vil logge meg på |
        jeg må logge på | start innlogging | logge inn her | identifiser meg | koble meg til`,
      ),
      nn: phrases(
        `logg inn | logg på | logg meg inn | eg vil logge inn | logge på | kan du logge meg inn | innlogging |
        kople til kontoen min |
        eg vil logge meg på |
        eg må logge på | start innlogging | pålogging`,
      ),
      sv: phrases(`logga in | logga in mig | jag vill logga in | kan du logga in mig | inloggning |
        koppla mitt konto |
        jag vill logga in mig |
        starta inloggning | logga in här`),
      da: phrases(`log ind | log på | log mig ind | jeg vil logge ind | kan du logge mig ind |
        forbind min konto |
        jeg vil logge mig på |
        login | start login`),
      en: phrases(`sign in | log in | sign me in | log me in | i want to sign in | login | i'd like to log in |
        connect my account |
        start sign-in | can you sign me in | sign in here`),
    },
  },
  {
    name: 'signIn.end',
    examples: {
      nb: phrases(`logg ut | logg av | logg meg ut | jeg vil logge ut | jeg vil logge av | kan du logge meg ut |
        koble fra kontoen min |
        jeg vil ikke være logget inn lenger | logg av kontoen min | kan jeg logge ut |
        logg meg av |
        utlogging | avslutt innloggingen | logge ut her | glem innloggingen min | koble meg fra`),
      nn: phrases(`logg ut | logg av | logg meg ut | eg vil logge ut | kan du logge meg ut |
        kople frå kontoen min |
        logg av kontoen min | kan eg logge ut |
        logg meg av |
        utlogging | avslutt innlogginga | kople meg frå`),
      sv: phrases(`logga ut | logga ut mig | jag vill logga ut | kan du logga ut mig |
        koppla från mitt konto |
        logga ut mitt konto | kan jag logga ut |
        utloggning | avsluta inloggningen`),
      da: phrases(`log ud | log af | log mig ud | jeg vil logge ud | kan du logge mig ud |
        afbryd min konto |
        log min konto ud | kan jeg logge ud |
        log mig af |
        logud | afslut login`),
      en: phrases(`sign out | log out | sign me out | log me out | i want to sign out | logout | i'd like to log out |
        disconnect my account |
        log my account out | can i log out | sign my account out |
        log off | end my sign-in | can you sign me out`),
    },
  },
];
