import { dateInWords } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../mail/enqueue-mail.ts'
import { letterBody } from '../mail/letter-footer.ts'
import type { Recipient } from './tell-contacts.ts'

/** What has happened to somebody's access to the answers of one respondent. */
export interface AccessChange {
  readonly respondentId: string
  readonly personId: string
  readonly what: 'given' | 'ended' | 'new-address'
  /** The name of the one whom they take over from. */
  readonly after?: string
}

export interface ChangeFacts extends AccessChange {
  readonly respondent: string
  readonly round: string
  readonly roundId: string
  readonly authority: string
  readonly name: string
  readonly email: string
  readonly language: Language
  /** Who did it. */
  readonly by: string
  readonly opensAt: string | null
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

type AtLeastOne = readonly [ChangeFacts, ...ChangeFacts[]]

interface Words {
  readonly subject: string
  readonly said: string
}

const letter = (
  { email, language }: Recipient,
  facts: ChangeFacts,
  words: Readonly<Record<Language, (doer: string) => Words>>,
): Letter => {
  const { subject, said } = words[language](`${facts.by} ${language === 'sv' ? 'vid' : 'at'} ${facts.authority}`)
  return {
    to: email,
    language,
    subject: `${facts.round}: ${subject}`,
    body: letterBody(said, facts, language),
  }
}

const tellUs = { sv: 'Hör av dig till oss om det är fel.', en: 'Tell us if it is wrong.' } as const

/** To somebody who answers, about everything that the county has changed at once among those who answer beside them. */
export const colleaguesLetter = (to: Recipient, all: AtLeastOne, publicUrl: string): Letter => {
  const [facts] = all
  const changes = all.map((it) => changeInWords[to.language](it, publicUrl)).join('\n\n')
  return letter(to, facts, {
    sv: (doer) => ({
      subject: `ändring av vilka som svarar för ${insideSentence(facts.respondent, 'sv')}${all.length > 1 ? ' med flera' : ''}`,
      said: `${doer} har ändrat vilka som svarar i ${facts.round}.

${changes}

${tellUs.sv}`,
    }),
    en: (doer) => ({
      subject: `a change of who answers for ${insideSentence(facts.respondent, 'en')}${all.length > 1 ? ' and others' : ''}`,
      said: `${doer} has changed who answers in ${facts.round}.

${changes}

${tellUs.en}`,
    }),
  })
}

const changeInWords: Readonly<Record<Language, (facts: ChangeFacts, publicUrl: string) => string>> = {
  sv: ({ respondent, respondentId, name, email, what, after, opensAt }, publicUrl) => {
    const who = `${name} (${email})`
    if (what === 'ended') return `${respondent}: ${who} svarar inte längre. Det som är skrivet finns kvar.`
    const said =
      what === 'new-address'
        ? `${name} har fått en ny e-postadress, ${email}.`
        : `${who} har fått tillgång till svaren${after ? ` och tar över efter ${after}` : ''}.`
    const colleagues = `${publicUrl}${pages.colleagues({ respondentId })}`
    if (opensAt === null) return `${respondent}: ${said}\n${colleagues}`
    return `${respondent}: ${said} Tillgången gäller från ${dateInWords(opensAt, 'sv')} om ingen av er säger nej, och tidigare om någon av er säger ja. Fram till dess kan ${name} inte se något av era svar. Svara ja eller nej:\n${colleagues}`
  },
  en: ({ respondent, respondentId, name, email, what, after, opensAt }, publicUrl) => {
    const who = `${name} (${email})`
    if (what === 'ended') return `${respondent}: ${who} no longer answers. What has been written is still there.`
    const said =
      what === 'new-address'
        ? `${name} has a new e-mail address, ${email}.`
        : `${who} has been given access to the answers${after ? ` and takes over from ${after}` : ''}.`
    const colleagues = `${publicUrl}${pages.colleagues({ respondentId })}`
    if (opensAt === null) return `${respondent}: ${said}\n${colleagues}`
    return `${respondent}: ${said} The access begins ${dateInWords(opensAt, 'en')} if none of you says no, and earlier if one of you says yes. Until then ${name} sees none of your answers. Say yes or no:\n${colleagues}`
  },
}

/** To somebody who answers no longer, for one or several; who takes over, where somebody does. */
export const noLongerLetter = (all: AtLeastOne, successor?: { readonly name: string }): Letter => {
  const [facts] = all
  return letter(facts, facts, {
    sv: (doer) => ({
      subject: `du svarar inte längre för ${all.length > 1 ? `${all.length} svarande` : insideSentence(facts.respondent, 'sv')}`,
      said: `${doer} har avslutat din tillgång till svaren för:
${all.map((it) => `- ${insideSentence(it.respondent, 'sv')} i ${it.round}`).join('\n')}
${successor ? `\n${successor.name} tar över. ` : '\n'}Det du har skrivit finns kvar, med ditt namn. Din länk gäller inte längre.

${tellUs.sv}`,
    }),
    en: (doer) => ({
      subject: `you no longer answer for ${all.length > 1 ? `${all.length} respondents` : insideSentence(facts.respondent, 'en')}`,
      said: `${doer} has ended your access to the answers of:
${all.map((it) => `- ${insideSentence(it.respondent, 'en')} in ${it.round}`).join('\n')}
${successor ? `\n${successor.name} takes over. ` : '\n'}What you have written is still there, with your name. Your link no longer works.

${tellUs.en}`,
    }),
  })
}

/** To the address that somebody had until now. */
export const oldAddressLetter = (to: string, facts: ChangeFacts): Letter =>
  letter({ email: to, language: facts.language }, facts, {
    sv: (doer) => ({
      subject: 'din e-postadress är ändrad',
      said: `${doer} har ändrat e-postadressen för ${facts.name} från ${to} till ${facts.email}. Länkar och koder som har skickats hit gäller inte längre, och du är utloggad.${
        facts.opensAt === null
          ? ''
          : ` Svaren kan läsas med den nya adressen från ${dateInWords(facts.opensAt, 'sv')}, och tidigare om någon som svarar tillsammans med dig säger ja.`
      }

Är den nya adressen inte din, hör av dig till oss i dag.`,
    }),
    en: (doer) => ({
      subject: 'your e-mail address has been changed',
      said: `${doer} has changed the e-mail address of ${facts.name} from ${to} to ${facts.email}. Links and codes that were sent here no longer work, and you are signed out.${
        facts.opensAt === null
          ? ''
          : ` The answers can be read with the new address from ${dateInWords(facts.opensAt, 'en')}, and earlier if somebody who answers with you says yes.`
      }

If the new address is not yours, contact us today.`,
    }),
  })

/** To the address that somebody has from now, where no new invitation goes to it. */
export const newAddressLetter = (facts: ChangeFacts, publicUrl: string): Letter =>
  letter(facts, facts, {
    sv: (doer) => ({
      subject: 'din e-postadress är ändrad',
      said: `${doer} har ändrat din e-postadress till den här. Logga in med den:
${publicUrl}${pages.signIn()}`,
    }),
    en: (doer) => ({
      subject: 'your e-mail address has been changed',
      said: `${doer} has changed your e-mail address to this one. Sign in with it:
${publicUrl}${pages.signIn()}`,
    }),
  })
