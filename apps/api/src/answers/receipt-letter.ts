import { commonValues, firstDeadline, respondentsInWords } from '@kartlaggning/schema/letters/common-values'
import { oneKind } from '@kartlaggning/schema/letters/choose-text'
import { letterWords } from '@kartlaggning/schema/letters/letter-words'
import { dateInText, dateInWords } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { submitterInSentence } from '@kartlaggning/schema/answers/receipt-document'
import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { Submission } from '@kartlaggning/schema/answers/submission'
import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../mail/enqueue-mail.ts'
import type { LetterTexts } from '../mail/letters/read-letter-texts.ts'
import { writeLetter } from '../mail/letters/write-letter.ts'

type Submitted = Omit<Submission, 'receipt'> & { readonly answering: Answering }

interface Recipient {
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly registryNumber: string | null
}

/** What was submitted at once, in one letter. */
export function receiptLetter(
  texts: LetterTexts,
  { registryNumber, ...to }: Recipient,
  all: readonly [Submitted, ...Submitted[]],
  publicUrl: string,
): Letter {
  const [first] = all
  const { answering, submittedAt } = first
  const asked = all.map((it) => it.answering)
  const words = letterWords[to.language]
  const respondentKind = oneKind(asked.map(({ kind }) => kind))
  return writeLetter(
    texts,
    'receipt',
    { ...to, respondentKind, fictional: answering.fictional },
    {
      ...commonValues({ ...answering, name: to.name, round: answering.roundName }),
      respondent: respondentsInWords(
        asked.map(({ name }) => name),
        to.language,
      ),
      submittedAt: dateInWords(submittedAt, to.language),
      submittedBy: submitterInSentence(first),
      registryNumber: registryNumber ? words.registryNumber(registryNumber) : '',
      receipts: all.map((it) => oneReceipt(it, all.length > 1, to.language, publicUrl)).join('\n\n'),
      deadline: dateInText(
        firstDeadline(asked.map(({ name, closesOn }) => ({ respondent: name, closesOn }))),
        to.language,
      ),
    },
  )
}

function oneReceipt({ answering, reference }: Submitted, named: boolean, language: Language, publicUrl: string) {
  const words = letterWords[language]
  const link = `${publicUrl}${pages.receipt({ respondentId: answering.respondentId })}`
  return `${named ? `${answering.name}\n` : ''}${words.reference(reference)}\n${words.receipt}\n${link}`
}
