export const answersTexts = {
  lead: 'Utkast syns inte här. Länsstyrelsen läser svaren först när de är inskickade.',
  table: 'Inskickade svar',
  none: 'inte inskickat',
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
} as const
