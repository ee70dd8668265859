import { isList, isRecord } from '@kartlaggning/schema/answers/answer-document'
import { isNotKnown } from '@kartlaggning/schema/definitions/not-known'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Json } from '@kartlaggning/schema/json'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import { evidenceAt } from '../evidence.ts'
import { citeItems } from '../items.ts'
import type { PreviousGap } from '../round-answers.ts'
import type { Municipality } from '../round.ts'
import type { Submitted } from '../submitted.ts'

type Answers = Readonly<Record<string, Json | undefined>>

const sectionsOf = ({ answers }: Submitted): Readonly<Record<string, Answers | undefined>> => answers

/** A side has answered something of each section that a rule reads. */
export const hasAnswered = (side: Submitted, { reads }: RuleEntry) =>
  Object.entries(reads).every(([section, questions]) => {
    const answers = sectionsOf(side)[section]
    return answers && (questions.some((name) => answers[name] !== undefined) || hasEntries(answers['entries']))
  })

const hasEntries = (entries: Json | undefined) => entries !== undefined && isList(entries) && entries.length > 0

/** What the sides of a municipality now answer to what a rule reads: its own questions, and what is done about the problem. */
export function answersRead({ sides, work }: Municipality, gap: PreviousGap, { reads }: RuleEntry): Evidence[] {
  const row = gap.key.split(':')[2]
  const own = sides.flatMap((side) =>
    Object.entries(reads).flatMap(([section, questions]) =>
      questions.flatMap((name) => cited(side, `${section}.${name}`, sectionsOf(side)[section]?.[name], row)),
    ),
  )
  const [, done] = [...work()].find(([problem]) => problem === gap.problem) ?? []
  return [...own, ...citeItems(done?.all ?? [], 'problems', 'phase')]
}

/** Of a matrix, the row that the finding was about. */
function cited(side: Submitted, question: string, value: Json | undefined, row: string | undefined): Evidence[] {
  const said = isRecord(value) ? (row === undefined ? undefined : (value[row] as Json | undefined)) : value
  if (said === undefined || isNotKnown(said)) return []
  return [evidenceAt(side, isRecord(value) ? `${question}.${row}` : question, said, null)]
}
