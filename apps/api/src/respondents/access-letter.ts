import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { dateInWords } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import type { Letter } from '../mail/enqueue-mail.ts'
import { letterFooter } from '../mail/letter-footer.ts'

export interface AccessFacts {
  readonly respondentId: string
  readonly respondent: string
  readonly roundId: string
  readonly round: string
  readonly authority: string
  /** Whom it is about. */
  readonly name: string
  readonly email: string
  /** Who did it. */
  readonly by: string
  /** At the county board, not one of those who answer. */
  readonly byCounty: boolean
  readonly opensAt: string | null
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

const doer = ({ by, byCounty, authority }: AccessFacts) => (byCounty ? `${by} vid ${authority}` : by)
const about = ({ name, email }: AccessFacts) => `${name} (${email})`
const share = ({ respondent, round }: AccessFacts) => `svaren för ${insideSentence(respondent)} i ${round}`

/** To those who answer, when another has been given access. */
export const accessGivenLetter = (to: string, facts: AccessFacts, publicUrl: string): Letter => ({
  to,
  subject: `${facts.round}: ${facts.name} får tillgång till svaren för ${insideSentence(facts.respondent)}`,
  body: `Hej!

${doer(facts)} har gett ${about(facts)} tillgång till ${share(facts)}.

${
  facts.opensAt === null
    ? `${facts.name} kan läsa och ändra svaren från nu. Hör av dig till oss om det är fel.

Se vilka som svarar:`
    : `Tillgången gäller från ${dateInWords(facts.opensAt, 'sv')} om ingen av er säger nej, och tidigare om någon av er säger ja. Fram till dess kan ${facts.name} inte se något av era svar.

Svara ja eller nej:`
}
${publicUrl}${pages.colleagues({ respondentId: facts.respondentId })}
${letterFooter(facts)}`,
})

/** To those who go on answering, when another does so no longer. */
export const accessEndedLetter = (to: string, facts: AccessFacts): Letter => ({
  to,
  subject: `${facts.round}: ${facts.name} svarar inte längre för ${insideSentence(facts.respondent)}`,
  body: `Hej!

${doer(facts)} har avslutat tillgången för ${about(facts)} till ${share(facts)}. Det som är skrivet finns kvar.

Hör av dig till oss om det är fel.
${letterFooter(facts)}`,
})

/** To the one whose access has ended. */
export const yourAccessEndedLetter = (facts: AccessFacts): Letter => ({
  to: facts.email,
  subject: `${facts.round}: du svarar inte längre för ${insideSentence(facts.respondent)}`,
  body: `Hej!

${doer(facts)} har avslutat din tillgång till ${share(facts)}. Det du har skrivit finns kvar, med ditt namn.

Hör av dig till oss om det är fel.
${letterFooter(facts)}`,
})

/** To the one who has waited, when somebody who answers has agreed. */
export const accessOpenLetter = (facts: AccessFacts, publicUrl: string): Letter => ({
  to: facts.email,
  subject: `${facts.round}: du kan svara för ${insideSentence(facts.respondent)}`,
  body: `Hej!

${facts.by} har sagt ja till att du får tillgång till ${share(facts)}. Öppna länken i din inbjudan, eller logga in med din e-postadress:
${publicUrl}${pages.signIn()}
${letterFooter(facts)}`,
})

/** To the coordinators, when somebody who answers has objected. */
export const objectionLetter = (to: string, facts: AccessFacts, publicUrl: string): Letter => ({
  to,
  subject: `${facts.round}: ${insideSentence(facts.respondent)} säger nej till ${facts.name}`,
  body: `Hej!

${facts.by}, som svarar för ${insideSentence(facts.respondent)}, säger nej till att ${about(facts)} får tillgång till svaren. Tillgången är avslutad innan den började gälla. Hör av dig till ${facts.by} innan du bjuder in någon på nytt.

Se kontakterna:
${publicUrl}${pages.contacts({ roundId: facts.roundId, respondentId: facts.respondentId })}
${letterFooter(facts)}`,
})
