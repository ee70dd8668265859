/** An address as it is written. */
export const mailAddressExample = { sv: 'namn@exempel.se', en: 'name@example.se' } as const

/** What to do with one that is written otherwise. */
export const mailAddressText = {
  sv: `Skriv e-postadressen som ${mailAddressExample.sv}`,
  en: `Enter the e-mail address as ${mailAddressExample.en}`,
} as const
