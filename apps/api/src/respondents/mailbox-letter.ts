import { dateInText } from '@kartlaggning/schema/document/dates'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Letter } from '../mail/enqueue-mail.ts'
import { letterFooter } from '../mail/letter-footer.ts'
import type { InvitationFacts } from './invitation-letter.ts'

type Invited = InvitationFacts & { readonly name: string; readonly function: string }

/**
 * To a mailbox that several read, when somebody is invited: for whom, until when, and never the personal link, which would sign
 * in whoever opens the mailbox.
 */
export const mailboxLetter = (to: string, all: readonly [Invited, ...Invited[]]): Letter => {
  const [facts] = all
  return {
    to,
    subject: `Kopia: ${facts.round}: svara för ${all.length > 1 ? `${all.length} svarande` : insideSentence(facts.respondent)}`,
    body: `Hej!

Det här är en kopia till er funktionsbrevlåda. ${facts.authority} gör en kartläggning av det brottsförebyggande arbetet i länet och har bjudit in:
${all.map((it) => `- ${contactOf(it)}, att svara för ${insideSentence(it.respondent)}`).join('\n')}

Svaren behövs senast ${dateInText(facts.closesOn, 'sv')}. Den personliga länken finns bara i brevet till den som är inbjuden. Ska någon annan svara, hör av er till oss.
${letterFooter(facts)}`,
  }
}

const contactOf = ({ name, function: role, email }: Invited) => [name, role, email].filter(Boolean).join(', ')
