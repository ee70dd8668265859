import { commonValues } from '@kartlaggning/schema/letters/common-values'
import { oneKind } from '@kartlaggning/schema/letters/choose-text'
import { letterWords, quoted } from '@kartlaggning/schema/letters/letter-words'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../mail/enqueue-mail.ts'
import type { LetterTexts } from '../mail/letters/read-letter-texts.ts'
import { writeLetter } from '../mail/letters/write-letter.ts'

export interface ReportFacts {
  readonly email: string
  readonly language: Language
  readonly name: string
  readonly roundId: string
  readonly round: string
  readonly authority: string
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
  readonly kind: RespondentKind
  readonly respondent: string
  readonly submitted: boolean
}

interface Published {
  readonly number: number
  /** What is new in it, in the coordinator's words. */
  readonly note: string
}

/** One letter to somebody, of all that they are contact for. */
export function reportLetter(
  texts: LetterTexts,
  all: readonly [ReportFacts, ...ReportFacts[]],
  { number, note }: Published,
  publicUrl: string,
): Letter {
  const [to] = all
  const words = letterWords[to.language]
  const respondentKind = oneKind(all.map(({ kind }) => kind))
  return writeLetter(
    texts,
    'feedback',
    { ...to, respondentKind },
    {
      ...commonValues(to),
      edition: words.edition(number),
      why: whyIn(all),
      note: note.trim() && `${words.note}\n${quoted(note)}`,
      page: `${publicUrl}${pages.edition({ roundId: to.roundId, number })}`,
    },
  )
}

/** Nobody is thanked for answers that never came. */
function whyIn(all: readonly [ReportFacts, ...ReportFacts[]]): string {
  const [{ language, respondent }] = all
  const words = letterWords[language]
  if (all.some(({ submitted }) => submitted)) return words.hasAnswered
  return words.isContact(all.length === 1 ? insideSentence(respondent, language) : words.several(all.length))
}
