import type { Answering } from '@kartlaggning/schema/answers/answers'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { commonValues, respondentsInWords } from '@kartlaggning/schema/letters/common-values'
import { letterWords, quoted } from '@kartlaggning/schema/letters/letter-words'
import { pages } from '@kartlaggning/schema/pages'
import type { Language, Text } from '@kartlaggning/schema/text'
import type { Letter } from '../../mail/enqueue-mail.ts'
import type { LetterTexts } from '../../mail/letters/read-letter-texts.ts'
import { writeLetter } from '../../mail/letters/write-letter.ts'

interface CompletionFacts {
  readonly answering: Answering
  readonly reason: string
  readonly answerBy: string
  readonly asked: readonly AskedInWords[]
}

interface AskedInWords {
  readonly text: Text
  readonly title: string | null
  readonly reason: string
}

interface Recipient {
  readonly name: string
  readonly email: string
  readonly language: Language
}

/** To those who answer for the whole: which questions, and why. What they have answered stands in the service alone. */
export function completionLetter(
  texts: LetterTexts,
  to: Recipient,
  { answering, reason, answerBy, asked }: CompletionFacts,
  publicUrl: string,
): Letter {
  const { language } = to
  const { kind, fictional, respondentId, roundName } = answering
  return writeLetter(
    texts,
    'completion',
    { ...to, respondentKind: kind, fictional },
    {
      ...commonValues({ ...answering, name: to.name, round: roundName }),
      respondent: respondentsInWords([answering.name], language),
      questions: asked.map((it) => line(it, language)).join('\n'),
      reason: `${letterWords[language].because}\n${quoted(reason)}`,
      deadline: dateInText(answerBy, language),
      page: `${publicUrl}${pages.taskList({ respondentId })}`,
    },
  )
}

const line = ({ text, title, reason }: AskedInWords, language: Language) =>
  `- ${title ? `${title}: ` : ''}${text[language]}${reason ? `\n${quoted(reason)}` : ''}`
