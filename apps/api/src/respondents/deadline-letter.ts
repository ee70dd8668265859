import { dateInText } from '@kartlaggning/schema/document/dates'
import { oneKind } from '@kartlaggning/schema/letters/choose-text'
import { commonValues, firstDeadline, respondentsInWords } from '@kartlaggning/schema/letters/common-values'
import { letterWords, quoted } from '@kartlaggning/schema/letters/letter-words'
import { pages } from '@kartlaggning/schema/pages'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../mail/enqueue-mail.ts'
import type { LetterTexts } from '../mail/letters/read-letter-texts.ts'
import { writeLetter } from '../mail/letters/write-letter.ts'

interface MovedFor {
  readonly kind: RespondentKind
  readonly respondent: string
  readonly fromDay: string
  readonly toDay: string
}

export interface DeadlineFacts {
  readonly email: string
  readonly language: Language
  readonly name: string
  readonly round: string
  readonly authority: string
  /** Those that this person answers for; never empty. */
  readonly moved: readonly MovedFor[]
  readonly reason: string
  /** The round has been closed, and they may answer after all. */
  readonly reopens: boolean
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

/** To those who have not submitted, when their last day to answer has been moved. */
export function deadlineLetter(texts: LetterTexts, facts: DeadlineFacts, publicUrl: string): Letter {
  const { moved, reason, language } = facts
  const words = letterWords[language]
  const respondentKind = oneKind(moved.map(({ kind }) => kind))
  const asked = moved.map(({ respondent, toDay }) => ({ respondent, closesOn: toDay }))
  const day = dateInText(firstDeadline(asked), language)
  return writeLetter(
    texts,
    'extension',
    { ...facts, respondentKind },
    {
      ...commonValues(facts),
      respondent: respondentsInWords(
        moved.map((it) => it.respondent),
        language,
      ),
      deadline: new Set(moved.map(({ toDay }) => toDay)).size > 1 ? words.firstOf(day) : day,
      moves: moved
        .map((it) => `${moved.length > 1 ? '- ' : ''}${movedInWords(it, facts.reopens, language)}`)
        .join('\n'),
      reason: reason.trim() && `${words.because}\n${quoted(reason)}`,
      page: `${publicUrl}${pages.signIn()}`,
    },
  )
}

function movedInWords({ respondent, fromDay, toDay }: MovedFor, reopens: boolean, language: Language): string {
  const words = letterWords[language]
  const day = dateInText(toDay, language)
  return reopens ? words.openAgain(respondent, day) : words.movedFrom(respondent, day, dateInText(fromDay, language))
}
