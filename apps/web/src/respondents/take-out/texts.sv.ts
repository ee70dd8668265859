export const answersTexts = {
  lead: 'Utkast syns inte här. Länsstyrelsen läser svaren först när de är inskickade.',
  table: 'Inskickade svar',
  none: 'inte inskickat',
  toFreeText: 'Läs och koda det som är skrivet med egna ord',
  takeOut: {
    title: 'Ta ut svaren',
    lead: 'Alla inskickade svar i omgången som filer, när du vill. Varje uttag syns bland säkerhetshändelserna.',
    choices: 'Vad filerna ska innehålla',
    for: 'Filerna är för',
    countyBoard: 'Länsstyrelsen',
    lansbra: 'de som deltar i LänsBrå',
    public: 'alla',
    text: {
      'county-board': 'Filerna innehåller alla inskickade svar.',
      lansbra: 'Filerna innehåller bara svar som de som deltar i LänsBrå får se.',
      public: 'Filerna innehåller bara svar som alla får se.',
    },
    files: 'Filer med svaren',
  },
  archive: {
    title: 'Arkivpaket',
    lead: 'Allt som har skickats in och publicerats i omgången, i en zip-fil som går att läsa utan tjänsten: pdf för arkiv, csv och json, formuläret, kodlistorna, reglerna och kontrollsummor. Sekretessmarkerade svar är med. Det tar en stund att göra filen, och varje uttag syns bland säkerhetshändelserna.',
    verify:
      'Så länge inget mer skickas in, publiceras eller ändras i omgången blir filen likadan varje gång. Filen README.txt i paketet säger hur det kontrolleras.',
    download: 'Ladda ner arkivpaketet',
  },
} as const
