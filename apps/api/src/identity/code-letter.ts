import { pages } from '@kartlaggning/schema/pages'
import type { Letter } from '../mail/enqueue-mail.ts'

export const codeLetter = (to: string, code: string, publicUrl: string): Letter => ({
  to,
  subject: `${code} är din kod till Kartläggningen`,
  body: `Hej!

Din kod är ${code}. Skriv den på sidan där du loggar in: ${publicUrl}${pages.signIn()}

Koden gäller i 15 minuter. Har du inte bett om en kod kan du bortse från det här mejlet.
`,
})
