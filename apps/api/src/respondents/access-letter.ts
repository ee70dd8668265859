import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { dateInWords } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../mail/enqueue-mail.ts'
import { letterBody, letterFooter } from '../mail/letter-footer.ts'
import type { Recipient } from './tell-contacts.ts'

export interface AccessFacts {
  readonly respondentId: string
  readonly respondent: string
  readonly roundId: string
  readonly round: string
  readonly authority: string
  /** Whom it is about. */
  readonly name: string
  readonly email: string
  readonly language: Language
  /** Who did it. */
  readonly by: string
  /** At the county board, not one of those who answer. */
  readonly byCounty: boolean
  readonly opensAt: string | null
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

const at = { sv: 'vid', en: 'at' } as const

const doer = ({ by, byCounty, authority }: AccessFacts, language: Language) =>
  byCounty ? `${by} ${at[language]} ${authority}` : by
const about = ({ name, email }: AccessFacts) => `${name} (${email})`
const share = ({ respondent, round }: AccessFacts, language: Language) =>
  language === 'sv'
    ? `svaren för ${insideSentence(respondent, 'sv')} i ${round}`
    : `the answers of ${insideSentence(respondent, 'en')} in ${round}`

interface Words {
  readonly subject: string
  readonly said: string
}

const letter = (
  { email, language }: Recipient,
  facts: AccessFacts,
  words: Readonly<Record<Language, Words>>,
): Letter => ({
  to: email,
  language,
  subject: `${facts.round}: ${words[language].subject}`,
  body: letterBody(words[language].said, facts, language),
})

const tellUs = { sv: 'Hör av dig till oss om det är fel.', en: 'Tell us if it is wrong.' } as const

/** To those who answer, when another has been given access. */
export function accessGivenLetter(to: Recipient, facts: AccessFacts, publicUrl: string): Letter {
  const { name, respondent, opensAt, respondentId } = facts
  const colleagues = `${publicUrl}${pages.colleagues({ respondentId })}`
  return letter(to, facts, {
    sv: {
      subject: `${name} får tillgång till svaren för ${insideSentence(respondent, 'sv')}`,
      said: `${doer(facts, 'sv')} har gett ${about(facts)} tillgång till ${share(facts, 'sv')}.

${
  opensAt === null
    ? `${name} kan läsa och ändra svaren från nu. ${tellUs.sv}

Se vilka som svarar:`
    : `Tillgången gäller från ${dateInWords(opensAt, 'sv')} om ingen av er säger nej, och tidigare om någon av er säger ja. Fram till dess kan ${name} inte se något av era svar.

Svara ja eller nej:`
}
${colleagues}`,
    },
    en: {
      subject: `${name} gets access to the answers of ${insideSentence(respondent, 'en')}`,
      said: `${doer(facts, 'en')} has given ${about(facts)} access to ${share(facts, 'en')}.

${
  opensAt === null
    ? `${name} can read and change the answers from now on. ${tellUs.en}

See who answers:`
    : `The access begins ${dateInWords(opensAt, 'en')} if none of you says no, and earlier if one of you says yes. Until then ${name} sees none of your answers.

Say yes or no:`
}
${colleagues}`,
    },
  })
}

/** To those who go on answering, when another does so no longer. */
export const accessEndedLetter = (to: Recipient, facts: AccessFacts): Letter =>
  letter(to, facts, {
    sv: {
      subject: `${facts.name} svarar inte längre för ${insideSentence(facts.respondent, 'sv')}`,
      said: `${doer(facts, 'sv')} har avslutat tillgången för ${about(facts)} till ${share(facts, 'sv')}. Det som är skrivet finns kvar.

${tellUs.sv}`,
    },
    en: {
      subject: `${facts.name} no longer answers for ${insideSentence(facts.respondent, 'en')}`,
      said: `${doer(facts, 'en')} has ended the access of ${about(facts)} to ${share(facts, 'en')}. What has been written is still there.

${tellUs.en}`,
    },
  })

/** To the one whose access has ended. */
export const yourAccessEndedLetter = (facts: AccessFacts): Letter =>
  letter(facts, facts, {
    sv: {
      subject: `du svarar inte längre för ${insideSentence(facts.respondent, 'sv')}`,
      said: `${doer(facts, 'sv')} har avslutat din tillgång till ${share(facts, 'sv')}. Det du har skrivit finns kvar, med ditt namn.

${tellUs.sv}`,
    },
    en: {
      subject: `you no longer answer for ${insideSentence(facts.respondent, 'en')}`,
      said: `${doer(facts, 'en')} has ended your access to ${share(facts, 'en')}. What you have written is still there, with your name.

${tellUs.en}`,
    },
  })

/** To the one who has waited, when somebody who answers has agreed. */
export function accessOpenLetter(facts: AccessFacts, publicUrl: string): Letter {
  const signIn = `${publicUrl}${pages.signIn()}`
  return letter(facts, facts, {
    sv: {
      subject: `du kan svara för ${insideSentence(facts.respondent, 'sv')}`,
      said: `${facts.by} har sagt ja till att du får tillgång till ${share(facts, 'sv')}. Öppna länken i din inbjudan, eller logga in med din e-postadress:
${signIn}`,
    },
    en: {
      subject: `you can answer for ${insideSentence(facts.respondent, 'en')}`,
      said: `${facts.by} has agreed to give you access to ${share(facts, 'en')}. Open the link in your invitation, or sign in with your e-mail address:
${signIn}`,
    },
  })
}

/** To the coordinators, when somebody who answers has objected: in Swedish, as all that is written to a county board. */
export const objectionLetter = (to: string, facts: AccessFacts, publicUrl: string): Letter => ({
  to,
  subject: `${facts.round}: ${insideSentence(facts.respondent, 'sv')} säger nej till ${facts.name}`,
  body: `Hej!

${facts.by}, som svarar för ${insideSentence(facts.respondent, 'sv')}, säger nej till att ${about(facts)} får tillgång till svaren. Tillgången är avslutad innan den började gälla. Hör av dig till ${facts.by} innan du bjuder in någon på nytt.

Se kontakterna:
${publicUrl}${pages.contacts({ roundId: facts.roundId, respondentId: facts.respondentId })}
${letterFooter(facts)}`,
})
