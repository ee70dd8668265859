/** Of those who answer for one respondent. */
export const contactTexts = {
  title: 'Kontakter för {{respondent}}',
  current: 'De som har tillgång',
  nobody: 'Ingen har tillgång.',
  former: 'De som har haft tillgång',
  whole: 'Alla avsnitt',
  sections_one: '{{count}} avsnitt',
  sections_other: '{{count}} avsnitt',
  signs: 'skickar in svaren',
  since: 'Tillgång sedan {{when}}',
  invitedBy: 'inbjuden av {{name}}',
  opened: 'öppnade inbjudan {{when}}',
  notOpened: 'har inte öppnat inbjudan än',
  notInvited: 'är inte inbjuden än',
  ended: 'Tillgången avslutades {{when}}',
  endedBy: 'Tillgången avslutades {{when}} av {{by}}',
  waits:
    'De som redan svarar har fått frågan om {{name}} ska få tillgång. Den gäller från {{when}} om ingen säger nej, och tidigare om någon säger ja.',
  mailFailed: 'Mejlet till {{email}} kom inte fram. Är adressen fel, avsluta tillgången och bjud in på nytt.',
  end: 'Avsluta tillgång för {{name}}',
  endTitle: 'Avsluta tillgång för {{name}}?',
  endText:
    '{{name}} kan inte längre se eller ändra svaren för {{respondent}}. Det gäller direkt, och länken i inbjudan slutar fungera. Andra uppdrag som {{name}} har påverkas inte.',
  endKeeps:
    'Det {{name}} har skrivit och sparat finns kvar. {{name}} och de andra som svarar får ett mejl om att du har avslutat tillgången. Du kan ge tillbaka den.',
  endOthers:
    '{{name}} har bjudit in fler, som har kvar sin tillgång: {{names}}. Avsluta var och en om de inte ska svara.',
  endLast: 'Då kan ingen skicka in svaren. Här på sidan kan du bjuda in någon som tar över.',
  endNext: 'Ska någon annan ta över bjuder du in den personen på den här sidan.',
  endConfirm: 'Avsluta tillgång',
  hasEnded: '{{name}} har inte längre tillgång. Längst ner på sidan kan du ge tillbaka den.',
  restore: 'Ge tillbaka tillgången till {{name}}',
  restored: '{{name}} har fått tillbaka sin tillgång. Länken i inbjudan gäller på nytt.',
  restoredWaits: 'De som svarar har fått frågan om {{name}} ska få tillgång igen.',
} as const
