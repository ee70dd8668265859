/** Of the answers that the coordinator marks. */
export const marksTexts = {
  short: 'Markera',
  marked: 'Markerat',
  mark: 'Markera svaret på ”{{asked}}”',
  isMarked: 'Markerat svar på ”{{asked}}”',
  count_one: '{{count}} svar är markerat.',
  count_other: '{{count}} svar är markerade.',
  builtOn: 'Behov som bygger på svaret:',
  coded: 'Kodat:',
  evidenceFor: 'underlag för {{need}}',
  code: 'Koda svaret',
  codeOf: 'Koda svaret på ”{{asked}}”',
  write: 'Skriv ett eget behov av dem',
} as const
