export const texts = {
  title: 'Logga in',
  lead: 'Skriv den e-postadress som inbjudan gick till. Du får ett mejl med en kod.',
  email: 'E-postadress',
  shared: 'Jag använder en delad dator',
  sharedHint: 'Då sparas inget av det du skriver på datorn, bara i tjänsten.',
  sendCode: 'Skicka kod',
  codeTitle: 'Skriv koden från mejlet',
  codeLead: 'Om {{email}} är inbjuden kommer ett mejl inom någon minut. Titta i skräpposten om du inte ser det.',
  code: 'Kod från mejlet',
  codeHint: 'Sex siffror. Koden gäller i 15 minuter.',
  signIn: 'Logga in',
  sendAgain: 'Skicka en ny kod',
  sentAgain: 'En ny kod är skickad. Den gamla gäller inte längre.',
  otherAddress: 'Använd en annan adress',
  emailNotValid: 'Skriv e-postadressen som namn@exempel.se',
  codeIncomplete: 'Skriv de sex siffrorna från mejlet',
  invitation: {
    title: 'Svara på kartläggningen för {{respondent}}',
    signInTitle: 'Logga in i Kartläggning',
    closedTitle: 'Kartläggningen för {{respondent}}',
    closed:
      'Omgången är stängd för svar. När du har loggat in kan du läsa det som är inskickat, delta i avstämningen medan den pågår, och läsa rapporten när den är klar.',
    purpose: 'Länsstyrelsen samlar in uppgifter om ert arbete i länet. Ni får se ert eget läge jämfört med länet.',
    answerBy: 'Svara senast',
    time: 'Räkna med',
    minutes: '{{count}} minuter',
    several: 'Ni som svarar',
    severalText: 'Ni kan vara flera, och svara i den ordning ni vill',
    duty: 'Att svara är',
    voluntary: 'frivilligt',
    mandatory: 'obligatoriskt',
    public: 'Svaren blir allmän handling. Skriv inga uppgifter om enskilda personer.',
    continueTitle: 'Fortsätt till frågorna',
    continueText: 'Länken är personlig och gäller för adressen {{masked}}.',
    maskedSpelled: 'som börjar på {{first}} och slutar på {{domain}}',
    continue: 'Logga in och svara',
    continueSignIn: 'Logga in',
    wrongPerson: 'Är du fel person? Hör av dig till {{contact}}, så skickar vi inbjudan till rätt person.',
    goneTitle: 'Länken gäller inte längre',
    gone: 'Länken har gått ut, eller så har din tillgång avslutats. Har du ett uppdrag kan du få en kod till din e-postadress i stället.',
    goneButton: 'Skicka en kod',
    incompleteTitle: 'Länken är inte hel',
    incomplete: 'Öppna länken direkt från mejlet, eller kopiera hela adressen.',
    fetching: 'Vi läser inbjudan',
  },
} as const

declare module '../texts.ts' {
  interface Catalogues {
    signIn: typeof texts
  }
}
