import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'
import { whenItOpens, type InvitationFacts } from './invitation-letter.ts'

/** To somebody who takes over when the round is closed: there is nothing to answer, but all the rest. */
export const takePartLetter = (facts: InvitationFacts): Letter => ({
  to: facts.email,
  subject: `${facts.round}: du är kontakt för ${insideSentence(facts.respondent)}`,
  body: `Hej!

Du är nu kontakt för ${insideSentence(facts.respondent)} i ${facts.round}, ${facts.authority}s kartläggning av det brottsförebyggande arbetet i länet. Omgången är stängd för svar. Du kan läsa det som är inskickat, delta i avstämningen mellan kommunen och polisen när den pågår, och läsa rapporten när den är klar.

Öppna din personliga länk:
${facts.link}
${whenItOpens(facts)}
Länken är personlig. Den som öppnar den blir inloggad som du.
${letterFooter(facts)}`,
})
