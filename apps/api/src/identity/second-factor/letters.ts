import { pages } from '@kartlaggning/schema/pages'
import type { Letter } from '../../mail/enqueue-mail.ts'

const wasItYou = (publicUrl: string) =>
  `Var det du behöver du inte göra något. Var det inte du, hör genast av dig till en samordnare i länet, och avsluta inloggningar du inte känner igen: ${publicUrl}${pages.sessions()}`

export const addedLetter = (to: string, name: string, publicUrl: string): Letter => ({
  to,
  subject: 'Ett andra steg är tillagt för din inloggning i Kartläggningen',
  body: `Hej!

Du har fått ett andra steg när du loggar in i Kartläggningen: ${name}.

${wasItYou(publicUrl)}
`,
})

export const removedLetter = (to: string, publicUrl: string): Letter => ({
  to,
  subject: 'Ett andra steg är borttaget från din inloggning i Kartläggningen',
  body: `Hej!

Ett andra steg för din inloggning i Kartläggningen är borttaget.

${wasItYou(publicUrl)}
`,
})

export const recoveredLetter = (to: string, by: string, publicUrl: string): Letter => ({
  to,
  subject: 'Ditt andra steg i Kartläggningen är återställt',
  body: `Hej!

${by} har tagit bort ditt andra steg för inloggning i Kartläggningen, för att du ska kunna lägga till ett nytt. Du är utloggad överallt. Logga in med en kod till den här adressen: ${publicUrl}${pages.signIn()}

Har du inte bett om det, hör genast av dig till en annan samordnare i länet.
`,
})
