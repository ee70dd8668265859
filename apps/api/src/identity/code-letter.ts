import { pages } from '@kartlaggning/schema/pages'
import type { Letter } from '../mail/enqueue-mail.ts'

export const codeLetter = (to: string, code: string, publicUrl: string): Letter => ({
  to,
  subject: `${code} är din kod till Kartläggningen`,
  body: `Hej!

Din kod är ${code}. Skriv den på sidan där du loggar in: ${publicUrl}${pages.signIn()}

Koden gäller i 15 minuter, i den webbläsare där du bad om den. Har du inte bett om en kod kan du bortse från det här mejlet.
`,
})

export const elsewhereLetter = (to: string, name: string, publicUrl: string): Letter => ({
  to,
  subject: 'Så loggar du in i Kartläggningen',
  body: `Hej!

Någon har bett om en kod för att logga in i Kartläggningen med din adress. Du loggar in med ${name} och behöver ingen kod: ${publicUrl}${pages.signIn()}

Var det inte du kan du bortse från det här mejlet.
`,
})

export const warningLetter = (to: string): Letter => ({
  to,
  subject: 'Någon försöker logga in i Kartläggningen med din adress',
  body: `Hej!

Under den senaste timmen har någon flera gånger bett om eller gissat en kod för att logga in med din e-postadress. Ingen har kommit in på det sättet, och en kod fungerar bara i den webbläsare där den begärdes.

Är det du som försöker, vänta en stund och begär sedan en ny kod. Är det inte du behöver du inte göra något, men hör gärna av dig till Länsstyrelsen.
`,
})
