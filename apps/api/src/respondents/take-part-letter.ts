import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'
import type { LetterTexts } from '../mail/letters/read-letter-texts.ts'
import { whenItOpens, type InvitationFacts, type InvitedFor } from './invitation-letter.ts'

/** To somebody who takes over when the round is closed: there is nothing to answer, but all the rest. */
export const takePartLetter = (_: LetterTexts, [facts]: InvitedFor): Letter => ({
  to: facts.email,
  subject: `${facts.round}: du är kontakt för ${insideSentence(facts.respondent)}`,
  body: `Hej!

Du är nu kontakt för ${insideSentence(facts.respondent)} i ${facts.round}, ${facts.authority}s kartläggning av det brottsförebyggande arbetet i länet. Omgången är stängd för svar. Du kan läsa det som är inskickat, delta i avstämningen mellan kommunen och polisen när den pågår, och läsa rapporten när den är klar.

Öppna din personliga länk:
${facts.link}
${opens(facts)}
Länken är personlig. Den som öppnar den blir inloggad som du.
${letterFooter(facts)}`,
})

function opens(facts: InvitationFacts): string {
  const words = whenItOpens([{ ...facts, language: 'sv' }])
  return words && `\n${words}\n`
}
