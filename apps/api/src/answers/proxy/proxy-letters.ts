import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { channelWords } from '@kartlaggning/schema/respondents/proxy-words'
import type { Proxy } from '@kartlaggning/schema/respondents/proxy'
import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../../mail/enqueue-mail.ts'
import { letterFooter } from '../../mail/letter-footer.ts'
import type { Recipient, RespondentFacts } from '../../respondents/tell-contacts.ts'

type HowGiven = Pick<Proxy, 'channel' | 'note' | 'sourceName' | 'sourceFunction' | 'givenOn'>

const letter = (to: string, facts: RespondentFacts, language: Language, subject: string, body: string): Letter => ({
  to,
  language,
  subject: `${facts.round}: ${subject}`,
  body: `${body}\n${letterFooter(facts, language)}`,
})

const overview = ({ respondentId }: RespondentFacts, publicUrl: string) =>
  `${publicUrl}${pages.taskList({ respondentId })}`

/** To those who answer, when the county board begins to write on their behalf. */
export function proxyOpenedLetter(to: Recipient, facts: RespondentFacts & HowGiven, publicUrl: string): Letter {
  const { authority, doneBy, channel, givenOn, sourceName, sourceFunction, note } = facts
  const name = insideSentence(facts.respondent, to.language)
  const source = [sourceName, sourceFunction].filter(Boolean).join(', ')
  const how = `${channelWords[channel][to.language]} ${dateInText(givenOn, to.language)}`
  const more = note && `\n${note}\n`
  if (to.language === 'en')
    return letter(
      to.email,
      facts,
      'en',
      `${authority} writes the answers of ${name}`,
      `Hello,

${doneBy} at ${authority} now writes the answers of ${name} on your behalf. They were given ${how} by ${source}.
${more}
While this lasts you can read what is written, but not change it. You can take over at any time and go on yourselves, or object: then what the county administrative board has written is removed.

See what is written, take over or object:
${overview(facts, publicUrl)}`,
    )
  return letter(
    to.email,
    facts,
    'sv',
    `${authority} skriver in svaren för ${name}`,
    `Hej!

${doneBy} vid ${authority} skriver nu in svaren från ${name} för er räkning. De lämnades ${how} av ${source}.
${more}
Under tiden kan ni läsa det som skrivs men inte ändra det. Ni kan när som helst ta över och fortsätta själva, eller säga nej: då tas det som Länsstyrelsen har skrivit bort.

Se vad som är skrivet, ta över eller säg nej:
${overview(facts, publicUrl)}`,
  )
}

/** To those who answer, when the county board has taken it back. */
export function proxyWithdrawnLetter(
  to: Recipient,
  facts: RespondentFacts & { readonly reason: string },
  publicUrl: string,
): Letter {
  const name = insideSentence(facts.respondent, to.language)
  if (to.language === 'en')
    return letter(
      to.email,
      facts,
      'en',
      `${facts.authority} no longer writes the answers of ${name}`,
      `Hello,

${facts.doneBy} at ${facts.authority} no longer writes the answers of ${name} on your behalf. What was written is removed, and nothing has been submitted. The reason:

${facts.reason}

You can answer yourselves:
${overview(facts, publicUrl)}`,
    )
  return letter(
    to.email,
    facts,
    'sv',
    `${facts.authority} skriver inte längre in svaren för ${name}`,
    `Hej!

${facts.doneBy} vid ${facts.authority} skriver inte längre in svaren från ${name} för er räkning. Det som var skrivet är borttaget, och inget är inskickat. Skälet:

${facts.reason}

Ni kan svara själva:
${overview(facts, publicUrl)}`,
  )
}

/** To the coordinators, when those who answer have stepped in. */
export function proxyEndedByContactLetter(
  to: string,
  facts: RespondentFacts & { readonly how: 'taken_over' | 'objected'; readonly note: string },
  publicUrl: string,
): Letter {
  const name = insideSentence(facts.respondent, 'sv')
  const { doneBy, note, roundId, respondentId } = facts
  const said =
    facts.how === 'taken_over'
      ? `${doneBy} har tagit över svaren för ${name}. Det som ni har skrivit är nu deras eget utkast, och ni ser det inte längre.`
      : `${doneBy} säger nej till att ni skriver in svaren för ${name}. Det som ni har skrivit är borttaget.`
  return letter(
    to,
    facts,
    'sv',
    facts.how === 'taken_over' ? `${name} svarar själva` : `${name} säger nej till att ni svarar för dem`,
    `Hej!

${said}
${note && `\nDe skriver:\n${note}\n`}
Se kontakterna:
${publicUrl}${pages.contacts({ roundId, respondentId })}`,
  )
}

/** To those who answer, when the county board has submitted on their behalf: what was submitted, and how to correct it. */
export function submittedOnBehalfLetter(
  to: Recipient,
  facts: RespondentFacts & { readonly mark: string; readonly reference: string },
  publicUrl: string,
): Letter {
  const name = insideSentence(facts.respondent, to.language)
  const receipt = `${publicUrl}${pages.receipt({ respondentId: facts.respondentId })}`
  const { authority, mark, reference, closesOn } = facts
  if (to.language === 'en')
    return letter(
      to.email,
      facts,
      'en',
      `the answers of ${name} have been submitted for you`,
      `Hello,

${authority} has submitted the answers of ${name} on your behalf. ${mark}

Reference: ${reference}

Read all that was submitted, download it as PDF, and correct it if anything is wrong, until ${dateInText(closesOn, 'en')}:
${receipt}

The answers are now an official document.`,
    )
  return letter(
    to.email,
    facts,
    'sv',
    `svaren för ${name} är inskickade för er räkning`,
    `Hej!

${authority} har skickat in svaren från ${name} för er räkning. ${mark}

Referens: ${reference}

Läs allt som lämnades, hämta det som PDF och rätta det som är fel, till och med ${dateInText(closesOn, 'sv')}:
${receipt}

Svaren är nu allmän handling.`,
  )
}
