import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { pages } from '@kartlaggning/schema/pages'
import { submitterInSentence } from '@kartlaggning/schema/answers/receipt-document'
import type { Answering, Submission } from '@kartlaggning/schema/answers/answers'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'
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
