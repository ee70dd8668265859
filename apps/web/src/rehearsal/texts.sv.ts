export const texts = {
  title: 'Övningen',
  begin: {
    title: 'Öva omgången',
    lead: 'Gå igenom hela omgången innan den börjar på riktigt: bjud in, påminn, stäng, stäm av och skriv rapporten. Allt görs med påhittade svarande på en kopia av planen.',
    people:
      'Påhittade personer svarar av sig själva. De flesta hinner i tid, någon hinner inte klart, någon hör inte av sig och någons adress är fel.',
    mail: 'Inga mejl lämnar tjänsten. De hamnar i övningens brevlåda, där du läser dem.',
    apart: 'Övningen hålls helt skild från riktiga omgångar, personer och svar. Du tar bort allt med ett klick.',
    previous: 'Den har ingen tidigare omgång att bygga på. Svaren börjar från tomma formulär.',
    underWay: 'Länet har redan en övning. Fortsätt med den, eller ta bort den först:',
    notPlanned: 'Bara en omgång som är ett utkast kan övas.',
    noMunicipalities: 'Välj minst en kommun i planen först.',
    button: 'Börja öva',
  },
  clock: {
    title: '{{date}} kl. {{time}}',
    text: 'Flytta klockan framåt. Det som ska hända under tiden händer: påhittade personer svarar och påminnelser skickas enligt planen. Klockan går aldrig bakåt.',
    busy: 'Tiden går. Det kan ta en halv minut i ett stort län.',
    forward_one: 'En dag framåt',
    forward_other: '{{count}} dagar framåt',
    later: 'Längre fram',
    mail_one: 'Läs {{count}} mejl i övningens brevlåda',
    mail_other: 'Läs {{count}} mejl i övningens brevlåda',
  },
  due: {
    opening: 'Till öppningen {{date}}',
    reminder: 'Till påminnelsen {{date}}',
    'last-day': 'Till sista dagen {{date}}',
    'day-after': 'Till dagen efter sista dagen {{date}}',
    'reconciliation-ends': 'Till avstämningens sista dag {{date}}',
  },
  happened: {
    title: 'Under tiden har det här hänt:',
    nothing: 'Inget hände under tiden.',
    submitted_one: '{{count}} har skickat in sina svar',
    submitted_other: '{{count}} har skickat in sina svar',
    begun_one: '{{count}} har börjat svara',
    begun_other: '{{count}} har börjat svara',
    reminded_one: '{{count}} påminnelse har skickats',
    reminded_other: '{{count}} påminnelser har skickats',
    bounced_one: '{{count}} mejl kom inte fram',
    bounced_other: '{{count}} mejl kom inte fram',
    reconciled_one: 'En kommun och dess polis har stämt av',
    reconciled_other: 'Kommun och polis har stämt av {{count}} gånger',
  },
  try: {
    title: 'Att pröva nu',
    draft: 'Omgången är ett utkast. Läs mejlen, planera påminnelser och se om omgången kan öppnas. Öppna den sedan.',
    open: 'Omgången är öppen. Bjud in alla och flytta klockan några dagar. Se vem som behöver ringas, byt adressen som är fel och ge någon mer tid.',
    closed:
      'Omgången är stängd. Läs svaren, begär en komplettering eller öppna för någon igen. Börja sedan avstämningen.',
    reconciliation:
      'Kommun och polis ser varandras svar. Flytta klockan några dagar och kör analysen när du vill gå vidare.',
    analysis:
      'Gap och förslag till utvecklingsbehov är framräknade. Ta ställning till några av dem och publicera rapporten.',
    published: 'Rapporten är publicerad. Ladda ner den och se hur den ser ut. Ta bort övningen när du är klar.',
    links: {
      round: 'Omgångens läge',
      preflight: 'Kan omgången öppnas?',
      letters: 'Mejlens text',
      reminders: 'Påminnelser',
      inviteAll: 'Bjud in alla',
      calls: 'Ring i dag',
      deadlines: 'Sista dagen',
      submissions: 'Inskickade svar',
      reconciliation: 'Avstämningen',
      needs: 'Gap och behov',
      matrix: 'Vad som görs mot varje problem',
      report: 'Rapporten',
    },
  },
  remove: {
    title: 'Ta bort övningen',
    text: '{{by}} började öva {{date}}. När du är klar tar du bort övningen med allt som finns i den. Riktiga omgångar påverkas inte.',
    button: 'Ta bort övningen',
    question: 'Vill du ta bort {{round}}?',
    confirm: 'Ta bort övningen',
    consequence:
      'Svar, mejl, påhittade personer och rapporter i övningen försvinner och går inte att få tillbaka. Loggen behåller att övningen har funnits.',
  },
  mail: {
    title: 'Övningens brevlåda',
    back: 'Till övningen',
    lead: 'Här ligger mejlen som skulle ha skickats. Inget av dem har lämnat tjänsten.',
    links:
      'En länk i ett mejl loggar in som den påhittade personen. Överst på varje sida finns då en knapp tillbaka till dig själv. Vill du vara båda samtidigt öppnar du länken i ett privat fönster.',
    empty: 'Inga mejl har skickats än.',
  },
} as const

declare module '../texts.ts' {
  interface Catalogues {
    rehearsal: typeof texts
  }
}
