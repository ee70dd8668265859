import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { pages } from '@kartlaggning/schema/pages'
import { submitterInSentence } from '@kartlaggning/schema/answers/receipt-document'
import type { Answering, Submission } from '@kartlaggning/schema/answers/answers'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'
import { sameDay } from '../respondents/same-day.ts'
import { dateInWords } from '@kartlaggning/schema/document/dates'

export const receiptLetter = (
  to: string,
  answering: Answering,
  { submittedAt, submittedBy, submittedByFunction, reference }: Omit<Submission, 'receipt'>,
  publicUrl: string,
): Letter => ({
  to,
  subject: `${answering.roundName}: svaren från ${insideSentence(answering.name)} är inskickade`,
  body: `Hej!

Tack! Svaren från ${insideSentence(answering.name)} i ${answering.roundName} skickades in ${dateInWords(submittedAt, 'sv')} av ${submitterInSentence({ submittedBy, submittedByFunction })}. De är nu allmän handling hos ${answering.authority}.

Referens: ${reference}

Kvittensen, med svaren att ladda ner:
${publicUrl}${pages.receipt({ respondentId: answering.respondentId })}

Ni kan ändra svaren till och med ${dateInWords(answering.closesOn, 'sv')}. Det ni har skickat in finns kvar tills ni skickar in på nytt.
${letterFooter(answering)}`,
})

/** What was submitted at once, in one letter. */
export const receiptForSeveral = (to: string, all: readonly [Submitted, ...Submitted[]], publicUrl: string): Letter => {
  const [{ answering, submittedAt, submittedBy, submittedByFunction }] = all
  const day = sameDay(all.map((it) => it.answering))
  const until = (closesOn: string) => `Ni kan ändra svaren till och med ${dateInWords(closesOn, 'sv')}.`
  const one = ({ answering: { name, respondentId, closesOn }, reference }: Submitted) =>
    `${name}\nReferens: ${reference}\n${day ? '' : `${until(closesOn)}\n`}${publicUrl}${pages.receipt({ respondentId })}`
  return {
    to,
    subject: `${answering.roundName}: svaren från ${all.length} svarande är inskickade`,
    body: `Hej!

Tack! Svaren i ${answering.roundName} är inskickade ${dateInWords(submittedAt, 'sv')} av ${[submittedBy, submittedByFunction].filter(Boolean).join(', ')}. De är nu allmän handling hos ${answering.authority}.

Kvittenserna, med svaren att ladda ner:

${all.map(one).join('\n\n')}

${day ? `${until(day)} ` : ''}Det ni har skickat in finns kvar tills ni skickar in på nytt.
${letterFooter(answering)}`,
  }
}

type Submitted = Omit<Submission, 'receipt'> & { readonly answering: Answering }
