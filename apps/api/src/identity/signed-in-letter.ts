import { pages } from '@kartlaggning/schema/pages'
import type { Letter } from '../mail/enqueue-mail.ts'

/** To whoever has the account, when it is signed in to on a device where it never was. */
export const signedInLetter = (to: string, device: string, publicUrl: string): Letter => ({
  to,
  subject: 'Ny inloggning i Kartläggningen',
  body: `Hej!

Någon har loggat in i Kartläggningen med din adress på en enhet där det inte har hänt förut${device && `: ${device}`}.

Var det du behöver du inte göra något. Var det inte du, logga in och avsluta den inloggningen: ${publicUrl}${pages.sessions()}
Hör också av dig till Länsstyrelsen.
`,
})
