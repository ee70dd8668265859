import { dateInWords } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Letter } from '../mail/enqueue-mail.ts'
import { letterFooter } from '../mail/letter-footer.ts'

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
  /** Who did it. */
  readonly by: string
  readonly opensAt: string | null
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

type AtLeastOne = readonly [ChangeFacts, ...ChangeFacts[]]

const doer = ({ by, authority }: ChangeFacts) => `${by} vid ${authority}`

/** To somebody who answers, about everything that the county has changed at once among those who answer beside them. */
export const colleaguesLetter = (to: string, all: AtLeastOne, publicUrl: string): Letter => {
  const [facts] = all
  return {
    to,
    subject: `${facts.round}: ändring av vilka som svarar för ${insideSentence(facts.respondent)}${all.length > 1 ? ' med flera' : ''}`,
    body: `Hej!

${doer(facts)} har ändrat vilka som svarar i ${facts.round}.

${all.map((it) => changeInWords(it, publicUrl)).join('\n\n')}

Hör av dig till oss om det är fel.
${letterFooter(facts)}`,
  }
}

function changeInWords(facts: ChangeFacts, publicUrl: string): string {
  const { respondent, name, email, what, after, opensAt } = facts
  const who = `${name} (${email})`
  if (what === 'ended') return `${respondent}: ${who} svarar inte längre. Det som är skrivet finns kvar.`
  const said =
    what === 'new-address'
      ? `${name} har fått en ny e-postadress, ${email}.`
      : `${who} har fått tillgång till svaren${after ? ` och tar över efter ${after}` : ''}.`
  const colleagues = `${publicUrl}${pages.colleagues({ respondentId: facts.respondentId })}`
  if (opensAt === null) return `${respondent}: ${said}\n${colleagues}`
  return `${respondent}: ${said} Tillgången gäller från ${dateInWords(opensAt, 'sv')} om ingen av er säger nej, och tidigare om någon av er säger ja. Fram till dess kan ${name} inte se något av era svar. Svara ja eller nej:\n${colleagues}`
}

/** To somebody who answers no longer, for one or several; who takes over, where somebody does. */
export const noLongerLetter = (all: AtLeastOne, successor?: { readonly name: string }): Letter => {
  const [facts] = all
  const lost = all.map((it) => `- ${insideSentence(it.respondent)} i ${it.round}`).join('\n')
  return {
    to: facts.email,
    subject: `${facts.round}: du svarar inte längre för ${all.length > 1 ? `${all.length} svarande` : insideSentence(facts.respondent)}`,
    body: `Hej!

${doer(facts)} har avslutat din tillgång till svaren för:
${lost}
${successor ? `\n${successor.name} tar över. ` : '\n'}Det du har skrivit finns kvar, med ditt namn. Din länk gäller inte längre.

Hör av dig till oss om det är fel.
${letterFooter(facts)}`,
  }
}

/** To the address that somebody had until now. */
export const oldAddressLetter = (to: string, facts: ChangeFacts): Letter => ({
  to,
  subject: `${facts.round}: din e-postadress är ändrad`,
  body: `Hej!

${doer(facts)} har ändrat e-postadressen för ${facts.name} från ${to} till ${facts.email}. Länkar och koder som har skickats hit gäller inte längre, och du är utloggad.${
    facts.opensAt === null
      ? ''
      : ` Svaren kan läsas med den nya adressen från ${dateInWords(facts.opensAt, 'sv')}, och tidigare om någon som svarar tillsammans med dig säger ja.`
  }

Är den nya adressen inte din, hör av dig till oss i dag.
${letterFooter(facts)}`,
})

/** To the address that somebody has from now, where no new invitation goes to it. */
export const newAddressLetter = (facts: ChangeFacts, publicUrl: string): Letter => ({
  to: facts.email,
  subject: `${facts.round}: din e-postadress är ändrad`,
  body: `Hej!

${doer(facts)} har ändrat din e-postadress till den här. Logga in med den:
${publicUrl}${pages.signIn()}
${letterFooter(facts)}`,
})
