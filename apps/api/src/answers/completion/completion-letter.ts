import type { Answering } from '@kartlaggning/schema/answers/answers'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { letterFooter } from '../../mail/letter-footer.ts'
import type { Letter } from '../../mail/enqueue-mail.ts'

interface CompletionFacts {
  readonly to: string
  readonly answering: Answering
  readonly reason: string
  readonly answerBy: string
  readonly asked: readonly AskedInWords[]
}

interface AskedInWords {
  readonly text: string
  readonly title: string | null
  readonly reason: string
}

/** To those who answer for the whole: which questions, and why. What they have answered stands in the service alone. */
export const completionLetter = (
  { to, answering, reason, answerBy, asked }: CompletionFacts,
  publicUrl: string,
): Letter => ({
  to,
  subject: `${answering.roundName}: komplettera svaren från ${insideSentence(answering.name)} senast ${dateInText(answerBy, 'sv')}`,
  body: `Hej!

${answering.authority} har läst svaren från ${insideSentence(answering.name)} i ${answering.roundName} och ber er komplettera ${asked.length === 1 ? 'en fråga' : `${asked.length} frågor`} senast ${dateInText(answerBy, 'sv')}.

Därför:
${quoted(reason)}

${asked.map(line).join('\n')}

Bara de frågorna går att ändra. Det ni har skickat in finns kvar tills ni skickar in på nytt. Stämmer svaren redan, så kan ni behålla dem som de är.

Logga in och komplettera:
${publicUrl}${pages.taskList({ respondentId: answering.respondentId })}
${letterFooter(answering)}`,
})

const line = ({ text, title, reason }: AskedInWords) =>
  `- ${title ? `${title}: ` : ''}${text}${reason ? `\n${quoted(reason, '  ')}` : ''}`

const quoted = (text: string, before = '') => text.replace(/^/gm, `${before}> `)
