import { pages } from '@kartlaggning/schema/pages'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'

export interface ReportFacts {
  readonly email: string
  readonly roundId: string
  readonly round: string
  readonly number: number
  /** What is new in it, in the coordinator's words. */
  readonly note: string
  readonly authority: string
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

export const reportLetter = (facts: ReportFacts, publicUrl: string): Letter => ({
  to: facts.email,
  subject: facts.number === 1 ? `${facts.round}: rapporten är klar` : `${facts.round}: en ny utgåva av rapporten`,
  body: `Hej!

${facts.authority} har publicerat ${facts.number === 1 ? 'rapporten' : `utgåva ${facts.number} av rapporten`} från ${facts.round}. Du får rapporten eftersom du har varit med och svarat. Svar som bara Länsstyrelsen får läsa visas inte.
${facts.note.trim() ? `\nLänsstyrelsen skriver:\n${facts.note.trim().replace(/^/gm, '> ')}\n` : ''}
${publicUrl}${pages.edition({ roundId: facts.roundId, number: facts.number })}

Logga in med länken i din inbjudan, eller med en kod till din e-postadress.
${letterFooter(facts)}`,
})
