import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Language } from '@kartlaggning/schema/text'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'
import type { LetterTexts } from '../mail/letters/read-letter-texts.ts'
import { whenItOpens, type InvitationFacts, type InvitedFor } from './invitation-letter.ts'

/** To somebody who takes over when the round is closed: there is nothing to answer, but all the rest. */
export const takePartLetter = (_: LetterTexts, [facts]: InvitedFor): Letter => ({
  to: facts.email,
  language: facts.language,
  ...words[facts.language](facts),
})

const words: Readonly<Record<Language, (facts: InvitationFacts) => Pick<Letter, 'subject' | 'body'>>> = {
  sv: (facts) => ({
    subject: `${facts.round}: du är kontakt för ${insideSentence(facts.respondent, 'sv')}`,
    body: `Hej!

Du är nu kontakt för ${insideSentence(facts.respondent, 'sv')} i ${facts.round}, ${facts.authority}s kartläggning av det brottsförebyggande arbetet i länet. Omgången är stängd för svar. Du kan läsa det som är inskickat, delta i avstämningen mellan kommunen och polisen när den pågår, och läsa rapporten när den är klar.

Öppna din personliga länk:
${facts.link}
${opens(facts)}
Länken är personlig. Den som öppnar den blir inloggad som du.
${letterFooter(facts)}`,
  }),
  en: (facts) => ({
    subject: `${facts.round}: you are a contact for ${insideSentence(facts.respondent, 'en')}`,
    body: `Hello,

You are now a contact for ${insideSentence(facts.respondent, 'en')} in ${facts.round}, the mapping of the crime prevention in the county by ${facts.authority}. The round is closed for answers. You can read what has been submitted, take part in the reconciliation between the municipality and the police while it goes on, and read the report when it is ready.

Open your personal link:
${facts.link}
${opens(facts)}
The link is personal. Whoever opens it is signed in as you.
${letterFooter(facts, 'en')}`,
  }),
}

function opens(facts: InvitationFacts): string {
  const said = whenItOpens([facts])
  return said && `\n${said}\n`
}
