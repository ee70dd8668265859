import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../../mail/enqueue-mail.ts'
import { letterFooter } from '../../mail/letter-footer.ts'

interface ReaderFacts {
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly by: string
  readonly round: string
  readonly authority: string
  readonly until: string
  readonly link: string
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

/** To somebody at LänsBrå: what they may read, by which link, and until when. */
export const readerLetter = (facts: ReaderFacts): Letter => ({
  to: facts.email,
  language: facts.language,
  ...words[facts.language](facts),
})

const words: Readonly<Record<Language, (facts: ReaderFacts) => Pick<Letter, 'subject' | 'body'>>> = {
  sv: (facts) => ({
    subject: `${facts.round}: läs sammanställningen för LänsBrå`,
    body: `Hej ${facts.name}!

${facts.by} vid ${facts.authority} bjuder in dig att läsa sammanställningen för LänsBrå i ${facts.round}. Där finns också presentationen och filerna. Länken är din egen. Skicka den inte vidare.

Läs sammanställningen:
${facts.link}

Länken gäller till och med ${facts.until}. Länsstyrelsen ser när du läser.
${letterFooter(facts, 'sv')}`,
  }),
  en: (facts) => ({
    subject: `${facts.round}: read the compilation for LänsBrå`,
    body: `Hello ${facts.name},

${facts.by} at ${facts.authority} invites you to read the compilation for LänsBrå of ${facts.round}, with its presentation and files. The link is your own. Do not pass it on.

Read the compilation:
${facts.link}

The link is valid until ${facts.until}. The county administrative board sees when you read.
${letterFooter(facts, 'en')}`,
  }),
}
