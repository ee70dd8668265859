/** Of what the county board has beside it when it reads what was submitted. */
export const readingTexts = {
  beside: 'Svaren från {{roundName}} står bredvid, i årets frågor.',
  besideImported: 'Svaren från {{roundName}} står bredvid, i årets frågor. De är inlästa av Länsstyrelsen.',
  saidIn: '{{year}}:',
  same: 'Som {{year}}',
  new: 'Fanns inte {{year}}',
  title: 'Interna anteckningar',
  about:
    'Bara för er på Länsstyrelsen. De som svarar ser dem aldrig, och de finns inte i någon fil, rapport eller profil. En anteckning kan bli allmän handling.',
  note: 'Intern anteckning:',
  by: '{{by}}, {{date}}',
  which: 'Vad gäller anteckningen?',
  whichHint: 'Markera ett svar här nedanför om den bara gäller det.',
  whole: 'Alla svar från den svarande',
  words: 'Anteckning',
  wordsHint: 'Bara det ni behöver för att gå vidare. Inga uppgifter om enskilda.',
  empty: 'Skriv något att anteckna',
  save: 'Spara anteckningen',
  remove: 'Ta bort anteckningen',
  removeTitle: 'Ta bort anteckningen?',
  removeText: 'Den försvinner och går inte att få tillbaka. Loggen behåller att den har funnits, men inte vad den sa.',
} as const
