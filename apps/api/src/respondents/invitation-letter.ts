import { minutesOfAll } from '@kartlaggning/schema/answers/estimate'
import { dateInWords } from '@kartlaggning/schema/document/dates'
import { assignmentValues, commonValues } from '@kartlaggning/schema/letters/common-values'
import { oneKind } from '@kartlaggning/schema/letters/choose-text'
import { letterWords } from '@kartlaggning/schema/letters/letter-words'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { provisionOf } from '@kartlaggning/schema/rounds/provision'
import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../mail/enqueue-mail.ts'
import type { LetterTexts } from '../mail/letters/read-letter-texts.ts'
import { writeLetter } from '../mail/letters/write-letter.ts'

export interface InvitationFacts {
  readonly email: string
  readonly language: Language
  /** Of the one who is invited. */
  readonly name: string
  readonly kind: RespondentKind
  readonly respondent: string
  readonly round: string
  readonly closesOn: string
  /** Estimated, for the one who is invited. */
  readonly minutes: number
  /** The same, of the police beside another municipality. */
  readonly minutesBeside: number
  /** Answers from the last round that are filled in. */
  readonly filled: number
  readonly voluntary: boolean
  readonly legalGround: string | null
  readonly contactName: string
  readonly contactEmail: string
  readonly authority: string
  readonly fictional: boolean
  readonly link: string
  /** Before this it opens nothing, unless one of those who answer already agrees; null when it does. */
  readonly opensAt: string | null
}

/** All that one person is asked to answer for, those first that are open to them. */
export type InvitedFor = readonly [InvitationFacts, ...InvitationFacts[]]

/** One letter to somebody, about all that they answer for. */
export const invitationLetter = (texts: LetterTexts, all: InvitedFor): Letter =>
  writeLetter(texts, 'invitation', addressedTo(all), {
    ...askedValues(all),
    opens: whenItOpens(all),
    together: togetherIn(all),
  })

export const addressedTo = (all: InvitedFor) => ({ ...all[0], respondentKind: oneKind(all.map(({ kind }) => kind)) })

/** What is said to everyone who is asked to answer: for whom, until when, how long it takes, and whether they must. */
export function askedValues(all: InvitedFor, more?: (it: InvitationFacts) => string) {
  const [first] = all
  const words = letterWords[first.language]
  const filled = all.reduce((sum, it) => sum + it.filled, 0)
  return {
    ...commonValues(first),
    ...assignmentValues(all, first.language, more),
    minutes: String(minutesOfAll(all)),
    filled: filled > 0 ? words.filled(filled) : '',
    duty: dutyIn(first),
    link: first.link,
  }
}

/** Whether one has to answer, and which provision says so. */
function dutyIn(facts: InvitationFacts): string {
  const words = letterWords[facts.language]
  const provision = provisionOf(facts)
  if (facts.voluntary) return words.voluntary
  return provision ? words.mandatory(provision) : ''
}

/** To somebody who is let in to what others answer already. */
export const whenItOpens = (all: InvitedFor) =>
  all
    .flatMap(({ opensAt, respondent, language }) =>
      opensAt === null
        ? []
        : letterWords[language].opens(insideSentence(respondent, language), dateInWords(opensAt, language)),
    )
    .join(' ')

/** Only the police answer side by side. */
export const togetherIn = (all: InvitedFor) =>
  all.filter(({ kind }) => kind === 'police').length > 1 ? letterWords[all[0].language].together : ''
