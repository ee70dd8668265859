import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { letterFooter } from '../../mail/letter-footer.ts'
import type { Letter } from '../../mail/enqueue-mail.ts'

export interface CommentFacts {
  readonly email: string
  readonly round: string
  readonly until: string
  readonly about: readonly { readonly respondentId: string; readonly name: string }[]
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

export const commentLetter = (facts: CommentFacts, publicUrl: string): Letter => ({
  to: facts.email,
  subject: `${facts.round}: läs och kommentera det som rapporten kommer att säga`,
  body: `Hej!

Länsstyrelsen har gått igenom svaren i ${facts.round}. Innan rapporten publiceras kan ni läsa vad den kommer att säga om er, och kommentera det till och med ${dateInText(facts.until, 'sv')}. Kommentaren står bredvid i rapporten.

${facts.about.map((it) => oneOf(it, publicUrl)).join('\n\n')}

Logga in med länken i din inbjudan, eller med en kod till din e-postadress.
${letterFooter(facts)}`,
})

const oneOf = ({ respondentId, name }: CommentFacts['about'][number], publicUrl: string) =>
  `Om ${insideSentence(name)}:\n${publicUrl}${pages.communicatedNeeds({ respondentId })}`
