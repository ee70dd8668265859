import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Language } from '@kartlaggning/schema/text'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'

/** What has happened that the other side has reason to know. */
export type Occasion = 'said' | 'finished'

export interface MovedOnFacts {
  readonly email: string
  readonly language: Language
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

type Words = Readonly<Record<Occasion, { readonly subject: string; readonly body: string }>>

const said: Readonly<Record<Language, Words>> = {
  sv: {
    said: {
      subject: 'har skrivit till er i avstämningen',
      body: 'har börjat gå igenom de svar som skiljer sig mellan er. Läs vad de skriver, och svara när ni kan.',
    },
    finished: {
      subject: 'är klara med avstämningen',
      body: 'har sagt att de är klara med avstämningen. Gå igenom det som är kvar för er.',
    },
  },
  en: {
    said: {
      subject: 'has written to you in the reconciliation',
      body: 'has begun to go through the answers that differ between you. Read what they write, and reply when you can.',
    },
    finished: {
      subject: 'has finished the reconciliation',
      body: 'has said that they have finished the reconciliation. Go through what is left for you.',
    },
  },
}

export const movedOnLetter = (facts: MovedOnFacts, publicUrl: string): Letter => {
  const { email: to, language, occasion } = facts
  const { subject, body } = said[language][occasion]
  const address = `${publicUrl}${pages.ownReconciliation({ respondentId: facts.respondentId })}`
  if (language === 'sv')
    return {
      to,
      language,
      subject: `${facts.round}: ${facts.by} ${subject}`,
      body: `Hej!

${facts.by} ${body}${facts.until ? ` Avstämningen pågår till och med ${dateInText(facts.until, 'sv')}.` : ''}

${address}

Logga in med länken i din inbjudan, eller med en kod till din e-postadress.
${letterFooter(facts)}`,
    }
  const by = insideSentence(facts.by, 'en').replace(/^the police/, 'The police')
  return {
    to,
    language,
    subject: `${facts.round}: ${insideSentence(facts.by, 'en')} ${have(subject, facts.by)}`,
    body: `Hello,

${by} ${have(body, facts.by)}${facts.until ? ` The reconciliation goes on until ${dateInText(facts.until, 'en')}.` : ''}

${address}

Sign in with the link in your invitation, or with a code sent to your e-mail address.
${letterFooter(facts, 'en')}`,
  }
}

/** The police are several in English, a municipality is one. */
const have = (words: string, by: string) => (by.startsWith('Polisen i ') ? words.replace(/^has /, 'have ') : words)
