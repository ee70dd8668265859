import { dateInText } from '@kartlaggning/schema/document/dates'
import { commonValues, respondentsInWords } from '@kartlaggning/schema/letters/common-values'
import { oneKind } from '@kartlaggning/schema/letters/choose-text'
import { letterWords } from '@kartlaggning/schema/letters/letter-words'
import { pages } from '@kartlaggning/schema/pages'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../mail/enqueue-mail.ts'
import type { LetterTexts } from '../mail/letters/read-letter-texts.ts'
import { writeLetter } from '../mail/letters/write-letter.ts'

interface ReconciliationFacts {
  readonly email: string
  readonly language: Language
  readonly name: string
  readonly respondentId: string
  readonly kind: RespondentKind
  readonly place: string
  readonly officialName: string | null
  readonly round: string
  /** The last day of the reconciliation, when one is set. */
  readonly until: string | null
  /** Of the questions that both have answered. */
  readonly compared: number
  readonly differing: number
  readonly jointActions: number
  readonly authority: string
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

type Those = readonly [ReconciliationFacts, ...ReconciliationFacts[]]

/** One letter to somebody, about all that they answer for. */
export function reconciliationLetter(texts: LetterTexts, all: Those, publicUrl: string): Letter {
  const [to] = all
  const words = letterWords[to.language]
  const respondentKind = oneKind(all.map(({ kind }) => kind))
  const names = all.map(({ kind, place, officialName }) => respondentName(kind, place, officialName))
  return writeLetter(
    texts,
    'reconciliation',
    { ...to, respondentKind },
    {
      ...commonValues(to),
      respondent: respondentsInWords(names, to.language),
      comparisons: all.map((it) => comparison(it, all.length > 1, publicUrl)).join('\n\n'),
      jointActions: all.some((it) => it.jointActions > 0) ? words.jointActions : '',
      lastDay: to.until ? words.lastDay(dateInText(to.until, to.language)) : '',
    },
  )
}

function comparison(it: ReconciliationFacts, named: boolean, publicUrl: string): string {
  const words = letterWords[it.language]
  const said = words.differing(it.differing, it.compared)
  const link = `${publicUrl}${pages.ownReconciliation({ respondentId: it.respondentId })}`
  return `${named ? `${it.place}: ` : ''}${said}\n${words.seeComparison}\n${link}`
}
