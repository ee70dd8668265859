export const texts = {
  title_zero: 'Ingen nyckel öppnar länets data',
  title_one: '{{count}} nyckel öppnar länets data',
  title_other: '{{count}} nycklar öppnar länets data',
  lead: 'Med en nyckel läser ett program, till exempel Power BI eller Excel, det som är inskickat i en omgång eller publicerat i en rapport. Inget annat, och ingenting kan ändras. Den som har nyckeln kan läsa allt som den öppnar: ge varje program en egen.',
  county: 'Länet',
  list: 'Nycklarna',
  name: 'Används i',
  opens: 'Öppnar',
  made: 'Skapad',
  by: '{{date}} av {{name}}',
  used: 'Användes senast',
  neverUsed: 'Aldrig använd',
  state: 'Läge',
  usable: 'Gäller till och med {{date}}',
  expired: 'Gick ut {{date}}',
  revoked: 'Återkallad {{date}} av {{name}}',
  answersOf: 'Inskickade svar i {{round}}',
  readers: {
    'county-board': 'Publicerade tabeller, Länsstyrelsens utgåva',
    participants: 'Publicerade tabeller, utgåvan för dem som deltog',
    lansbra: 'Publicerade tabeller, utgåvan för LänsBrå',
    public: 'Publicerade tabeller, utgåvan för allmänheten',
  },
  revoke: 'Återkalla',
  revokeTitle: 'Återkalla nyckeln för {{name}}?',
  revokeText: 'Programmet kan inte läsa något mer. Nyckeln går inte att ge tillbaka, men ni kan skapa en ny.',
  reason: 'Varför återkallas den?',
  reasonMissing: 'Skriv varför nyckeln återkallas.',
  form: {
    title: 'Skapa en nyckel',
    name: 'Var ska nyckeln användas?',
    nameHint: 'Till exempel ”Power BI, analysenheten”.',
    scope: 'Vad ska den öppna?',
    scopes: { answers: 'Inskickade svar i en omgång', editions: 'Publicerade tabeller' },
    help: {
      answers: 'Allt som är inskickat, så som Länsstyrelsen läser det. Inga utkast.',
      editions: 'Tabellerna i de utgåvor av rapporten som är publicerade, i alla omgångar.',
    },
    round: 'Vilken omgång?',
    choose: 'Välj',
    reader: 'Vems utgåva?',
    expires: 'Sista dag den gäller',
    expiresHint: 'Högst ett år fram. Skriv år, månad och dag, till exempel 2027-06-30.',
    make: 'Skapa nyckeln',
  },
  faults: {
    name: 'Skriv var nyckeln ska användas, med högst 80 tecken.',
    round: 'Välj en omgång.',
    expires: 'Skriv en dag, till exempel 2027-06-30.',
  },
  new: {
    title: 'Här är nyckeln för {{name}}',
    once: 'Den visas bara nu. Kopiera den till programmet innan du går vidare; ingen kan läsa den här efteråt.',
    copy: 'Kopiera nyckeln',
    copied: 'Nyckeln är kopierad.',
    notCopied: 'Det gick inte att kopiera. Markera nyckeln och kopiera den själv.',
    done: 'Jag har sparat nyckeln',
    unseen:
      'Nyckeln skapades, men svaret kom inte fram första gången, och den visas bara en gång. Återkalla den och skapa en ny.',
    understood: 'Jag förstår',
    how: 'Så hämtar du i Excel eller Power BI',
    begin: 'Välj Hämta data och sedan Webb.',
    address: {
      answers: 'Klistra in adressen till en tabell, till exempel de pågående insatserna:',
      editions: 'Klistra in adressen till listan över utgåvor. Den leder vidare till varje tabell:',
    },
    password: 'Välj Grundläggande inloggning. Skriv vad som helst som användarnamn och nyckeln som lösenord.',
    more: {
      answers: 'Här står vilka tabeller som finns och var de är:',
      editions: 'Här beskrivs tabellerna för datakataloger (DCAT-AP-SE):',
    },
    programs: 'Andra program skickar nyckeln som Authorization: Bearer. Så hör allt ihop:',
  },
} as const

declare module '../texts.ts' {
  interface Catalogues {
    apiKeys: typeof texts
  }
}
