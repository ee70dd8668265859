import type { Place } from '@kartlaggning/db/demo/place'
import type { ThisYear } from '@kartlaggning/db/demo/this-year'
import { hasEnded } from '@kartlaggning/schema/definitions/ended-entry'
import { titleOf, type Answers } from '@kartlaggning/schema/answers/answer-document'
import type { DraftEntry } from './answerer.ts'
import { demoId } from './demo-id.ts'
import { initiativeAnswers } from './initiative-answers.ts'
import { lastYearsEntries } from './last-year.ts'
import { lastYearsAnswers } from './last-years-answers.ts'

interface Draft {
  readonly section: string
  readonly answers: Answers
  readonly entries: readonly DraftEntry[]
  readonly completed: boolean
  readonly byColleague: boolean
}

/** The sections written so far: last year's answers with this year's changes, as far as they have come. */
export function sectionsThisYear(place: Place, side: ThisYear, opens: Date): Draft[] {
  const before = place[side.as]
  if (!before) throw new Error(`${place.actor} answered nothing last year`)
  const lastYears = lastYearsAnswers(place, before, side.as)
  return Object.entries(lastYears).flatMap(([section, { answers }]): Draft[] => {
    const completed = side.completed.includes(section)
    const begun = side.begun?.[section]
    if (!completed && !begun) return []
    const now = { ...answers, ...side.changes?.[section] }
    const entries = entriesThisYear(place, side, section, opens)
    if (completed) return [{ section, answers: now, entries, completed, byColleague: false }]
    const given = Object.entries(now).filter(([name]) => begun?.questions?.includes(name))
    return [
      {
        section,
        answers: Object.fromEntries(given),
        entries: entries.slice(0, begun?.entries ?? 0),
        completed,
        byColleague: begun?.byColleague ?? false,
      },
    ]
  })
}

/** What each of last year's entries is called this year. */
export function idsThisYear(place: Place, side: ThisYear, opens: Date): ReadonlyMap<string, string> {
  const sections = Object.keys(lastYearsEntries(place, side.as))
  const carried = sections.flatMap((section) => entriesThisYear(place, side, section, opens))
  return new Map(carried.flatMap(({ id, carriedFrom }) => (carriedFrom === null ? [] : [[carriedFrom, id]])))
}

function entriesThisYear(place: Place, side: ThisYear, section: string, opens: Date): DraftEntry[] {
  const idOf = (at: number) =>
    demoId(new Date(opens.getTime() + at * 1000), `this ${place.code} ${side.as} ${section} ${at}`)
  const last = (lastYearsEntries(place, side.as)[section] ?? []).filter((entry) => !hasEnded(entry.answers))
  const carried = last.map((entry, at): DraftEntry => ({
    id: idOf(at),
    carriedFrom: entry.id,
    answers: section === 'initiatives' ? stillUnderWay(side, entry.answers) : entry.answers,
  }))
  const added = section === 'initiatives' ? (side.added ?? []) : []
  return [
    ...carried,
    ...added.map((initiative, at): DraftEntry => ({
      id: idOf(carried.length + at),
      carriedFrom: null,
      answers: initiativeAnswers(place, side.as, initiative),
    })),
  ]
}

function stillUnderWay(side: ThisYear, answers: Answers): Answers {
  const name = titleOf(answers)
  const left = side.unanswered?.[name] ?? []
  const now = { ...answers, statusSinceLast: 'continues', ...side.initiatives?.[name] }
  return Object.fromEntries(Object.entries(now).filter(([question]) => !left.includes(question)))
}
