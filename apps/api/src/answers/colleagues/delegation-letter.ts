import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { letterFooter } from '../../mail/letter-footer.ts'
import type { Letter } from '../../mail/enqueue-mail.ts'
import { howLong, type InvitationFacts } from '../../respondents/invitation-letter.ts'

interface Handed {
  readonly inviter: { readonly name: string; readonly email: string }
  /** Of the sections; none when it is the whole. */
  readonly titles: readonly string[]
  readonly message: string
  readonly signatories: readonly string[]
  /** Of the draft, for the colleague. */
  readonly left: Pick<InvitationFacts, 'minutes' | 'filled'>
}

export const delegationLetter = (
  facts: InvitationFacts,
  { inviter, titles, message, signatories, left }: Handed,
): Letter => ({
  to: facts.email,
  subject: `${facts.round}: hjälp till att svara för ${insideSentence(facts.respondent)}`,
  body: `Hej!

${inviter.name} (${inviter.email}) ber dig att hjälpa till att svara för ${insideSentence(facts.respondent)} i ${facts.round}. Svara senast ${dateInText(facts.closesOn, 'sv')}. ${howLong(left)}

${titles.length > 0 ? `Du svarar på:\n${titles.map((title) => `- ${title}`).join('\n')}` : 'Du kan svara på alla avsnitt.'}
${message ? `\nMeddelande från ${inviter.name}:\n${quoted(message)}\n` : ''}
Öppna din personliga länk:
${facts.link}

Du behöver inget lösenord. Svaren sparas medan du skriver, och du kan stänga och fortsätta när du vill. Länken är personlig. Den som öppnar den blir inloggad som du.

${signatories.length > 0 ? `${signatories.join(' eller ')} skickar in svaren när alla är klara. ` : ''}Svaren blir allmän handling när ni skickar in dem. Skriv inga uppgifter om enskilda personer.
${letterFooter(facts)}`,
})

const quoted = (message: string) => message.replace(/^/gm, '> ')
