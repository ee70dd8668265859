export const texts = {
  title: { yes: 'Omgången kan öppnas', no: 'Omgången kan inte öppnas än', open: 'Kommer svaren fram?' },
  lead: 'För {{count}} av {{all}} svarande är allt klart: någon får skicka in, adressen går att mejla, länken fungerar, det finns frågor och inbjudan är hel.',
  leadOpen: 'För {{count}} av {{all}} svarande är allt som det ska.',
  blocks: 'Det här behöver ordnas först',
  remarks_one: '1 svarande har något att se över',
  remarks_other: '{{count}} svarande har något att se över',
  remarksText: 'Det här hindrar inte att omgången öppnas, och det går att ordna efteråt.',
  remarksOpen: 'Det här går att ordna medan omgången pågår.',
  fine_one: '1 svarande är klar',
  fine_other: '{{count}} svarande är klara',
  fineText: 'Inga mejl har skickats för att ta reda på det här.',
  withoutContacts_one: '1 svarande har ingen kontakt, så ingen får inbjudan.',
  withoutContacts_other: '{{count}} svarande har ingen kontakt, så ingen får inbjudan.',
  unchecked_one: 'För 1 svarande kunde mejlservern inte kontrolleras.',
  unchecked_other:
    'För {{count}} svarande kunde mejlservern inte kontrolleras. Gäller det alla når tjänsten ingen namnserver. Då visar det sig först när mejlen skickas om en adress är fel.',
  codes: {
    'no-questions': 'Inga frågor ställs till den här typen av svarande.',
    'no-contact': 'Ingen kontakt är tillagd, så ingen får inbjudan.',
    'no-signatory': 'Ingen av kontakterna får skicka in svaren.',
    'address-not-valid': '{{about}}: adressen går inte att mejla.',
    'address-has-failed': '{{about}}: det senaste mejlet dit kom inte fram.',
    'domain-takes-no-mail': '{{about}}: ingen mejlserver tar emot mejl till adressen.',
    'domain-not-checked': '{{about}}: mejlservern kunde inte kontrolleras.',
    'access-waits': '{{about}}: tillgången väntar på svar från de andra som svarar, så länken fungerar inte än.',
    'link-ends-too-soon': 'Länken slutar gälla före sista dagen. En länk gäller ett halvår.',
    'letter-has-gaps': 'Inbjudan blir inte hel: {{about}} går inte att fylla i.',
  },
  cures: {
    list: 'Lägg till alla från en fil',
    questions: 'Välj frågor',
    contacts: 'Se kontakterna',
    plan: 'Ändra sista dagen',
    letter: 'Se mejlet',
  },
  open: {
    title: 'Öppna omgången',
    remains_one: '1 svarande har något kvar att ordna. Du kan öppna ändå.',
    remains_other: '{{count}} svarande har något kvar att ordna. Du kan öppna ändå.',
    clear: 'Allt är klart.',
  },
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'respondents/preflight': typeof texts
  }
}
