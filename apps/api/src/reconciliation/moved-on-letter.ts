import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'

/** What has happened that the other side has reason to know. */
export type Occasion = 'said' | 'finished'

export interface MovedOnFacts {
  readonly email: string
  readonly respondentId: string
  /** "Polisen i Sala" */
  readonly by: string
  readonly round: string
  readonly until: string | null
  readonly occasion: Occasion
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

const said: Readonly<Record<Occasion, { readonly subject: string; readonly body: string }>> = {
  said: {
    subject: 'har skrivit till er i avstämningen',
    body: 'har börjat gå igenom de svar som skiljer sig mellan er. Läs vad de skriver, och svara när ni kan.',
  },
  finished: {
    subject: 'är klara med avstämningen',
    body: 'har sagt att de är klara med avstämningen. Gå igenom det som är kvar för er.',
  },
}

export const movedOnLetter = (facts: MovedOnFacts, publicUrl: string): Letter => ({
  to: facts.email,
  subject: `${facts.round}: ${facts.by} ${said[facts.occasion].subject}`,
  body: `Hej!

${facts.by} ${said[facts.occasion].body}${facts.until ? ` Avstämningen pågår till och med ${dateInText(facts.until, 'sv')}.` : ''}

${publicUrl}${pages.ownReconciliation({ respondentId: facts.respondentId })}

Logga in med länken i din inbjudan, eller med en kod till din e-postadress.
${letterFooter(facts)}`,
})
