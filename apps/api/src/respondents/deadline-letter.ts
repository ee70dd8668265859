import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'

interface MovedFor {
  readonly respondent: string
  readonly fromDay: string
  readonly toDay: string
}

export interface DeadlineFacts {
  readonly email: string
  readonly round: string
  readonly authority: string
  /** Those that this person answers for; never empty. */
  readonly moved: readonly MovedFor[]
  readonly reason: string
  /** The round has been closed, and they may answer after all. */
  readonly reopens: boolean
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

/** To those who have not submitted, when their last day to answer has been moved. */
export const deadlineLetter = (facts: DeadlineFacts, publicUrl: string): Letter => {
  const one = facts.moved.length === 1 ? facts.moved[0] : undefined
  const day = new Set(facts.moved.map(({ toDay }) => toDay)).size === 1 ? facts.moved[0]?.toDay : undefined
  return {
    to: facts.email,
    subject: `${facts.round}: ${subject(one?.respondent, day)}`,
    body: `Hej!

${facts.authority} har ${facts.reopens ? 'öppnat svaren igen' : 'flyttat sista dagen att svara'} i ${facts.round}.

${one ? `${one.respondent}: ${line(one, facts.reopens)}` : facts.moved.map((it) => `- ${it.respondent}: ${line(it, facts.reopens)}`).join('\n')}

Därför:
${facts.reason.replace(/^/gm, '> ')}

Det som är skrivet finns kvar. Logga in med länken i din inbjudan, eller med en kod till din e-postadress:
${publicUrl}${pages.signIn()}
${letterFooter(facts)}`,
  }
}

const subject = (respondent: string | undefined, day: string | undefined) =>
  ['ny sista dag att svara', respondent && `för ${insideSentence(respondent)}`, day && `är ${dateInText(day, 'sv')}`]
    .filter(Boolean)
    .join(' ')

const line = ({ fromDay, toDay }: MovedFor, reopens: boolean) =>
  reopens
    ? `svara senast ${dateInText(toDay, 'sv')}.`
    : `svara senast ${dateInText(toDay, 'sv')}, i stället för ${dateInText(fromDay, 'sv')}.`
