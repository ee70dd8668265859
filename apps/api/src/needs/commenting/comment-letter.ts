import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Language } from '@kartlaggning/schema/text'
import { letterFooter } from '../../mail/letter-footer.ts'
import type { Letter } from '../../mail/enqueue-mail.ts'

export interface CommentFacts {
  readonly email: string
  readonly language: Language
  readonly round: string
  readonly until: string
  readonly about: readonly { readonly respondentId: string; readonly name: string }[]
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

export const commentLetter = (facts: CommentFacts, publicUrl: string): Letter => ({
  to: facts.email,
  language: facts.language,
  ...words[facts.language](facts, publicUrl),
})

const words: Readonly<Record<Language, (facts: CommentFacts, publicUrl: string) => Pick<Letter, 'subject' | 'body'>>> =
  {
    sv: (facts, publicUrl) => ({
      subject: `${facts.round}: läs och kommentera det som rapporten kommer att säga`,
      body: `Hej!

Länsstyrelsen har gått igenom svaren i ${facts.round}. Innan rapporten publiceras kan ni läsa vad den kommer att säga om er, och kommentera det till och med ${dateInText(facts.until, 'sv')}. Kommentaren står bredvid i rapporten.

${facts.about.map((it) => `Om ${insideSentence(it.name, 'sv')}:\n${addressOf(it, publicUrl)}`).join('\n\n')}

Logga in med länken i din inbjudan, eller med en kod till din e-postadress.
${letterFooter(facts)}`,
    }),
    en: (facts, publicUrl) => ({
      subject: `${facts.round}: read and comment on what the report is going to say`,
      body: `Hello,

The county board has gone through the answers in ${facts.round}. Before the report is published you can read what it is going to say about you, and comment on it until ${dateInText(facts.until, 'en')}. The comment stands beside it in the report.

${facts.about.map((it) => `About ${insideSentence(it.name, 'en')}:\n${addressOf(it, publicUrl)}`).join('\n\n')}

Sign in with the link in your invitation, or with a code sent to your e-mail address.
${letterFooter(facts, 'en')}`,
    }),
  }

const addressOf = ({ respondentId }: CommentFacts['about'][number], publicUrl: string) =>
  `${publicUrl}${pages.communicatedNeeds({ respondentId })}`
