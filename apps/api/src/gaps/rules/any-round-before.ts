import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import fc from 'fast-check'
import { problems } from './any-answer.ts'
import { document } from './any-document.ts'
import type { PreviousGap, PreviousNeed, PreviousRound } from './round-answers.ts'
import { aRoundBefore, entryId, type Sides } from './test-round.ts'

const statuses = ['proposed', 'confirmed', 'dismissed', 'planned', 'in_progress'] as const

/** How each side answered before: as it does now, otherwise, or not at all; and what was found and decided. */
export const anyBefore = fc.option(
  fc.record({
    sides: fc.array(fc.tuple(fc.constantFrom('same', 'same', 'otherwise', 'silent'), document), {
      minLength: 16,
      maxLength: 16,
    }),
    found: fc.array(
      fc.record({
        rule: fc.constantFrom(...Object.keys(ruleCatalogue)),
        problem: fc.option(fc.constantFrom(...problems)),
        status: fc.constantFrom(...statuses),
        measures: fc.constantFrom(['visit'], ['plan_help', 'visit'], []),
      }),
      { maxLength: 12 },
    ),
    isAnalysed: fc.boolean(),
  }),
)

type Before = NonNullable<typeof anyBefore extends fc.Arbitrary<infer T> ? T : never>

const kinds = ['municipality', 'police'] as const
const LATER = 500

/** The entries of then, which those of now have been carried from. */
const earlier = (id: string) => entryId(Number(id.slice(-12)) + LATER)

export function roundBefore(now: Readonly<Record<string, Sides>>, { sides, found, isAnalysed }: Before): PreviousRound {
  const carried: Record<string, string> = {}
  let at = 0
  const then = Object.entries(now).map(([place, both]): [string, Sides] => [
    place,
    Object.fromEntries(
      kinds.flatMap((kind) => {
        const [how, other] = sides[at++] ?? ['silent', {}]
        const own = both[kind]
        if (how === 'silent') return []
        return [[kind, how === 'same' && own ? asBefore(own, carried) : withoutEntries(other)]]
      }),
    ),
  ])
  const round = aRoundBefore(Object.fromEntries(then), { carried, isAnalysed })
  const every = round.municipalities().flatMap(({ code }) =>
    found.map(({ rule, problem }): PreviousGap => ({
      key: problem === null ? `${rule}:${code}` : `${rule}:${code}:${problem}`,
      rule,
      municipalities: [code],
      problem,
      severity: 2,
    })),
  )
  const gaps = [...new Map(every.map((it) => [it.key, it])).values()]
  const needs = gaps.map((gap, index): PreviousNeed => {
    const { status, measures } = found[index % found.length] ?? { status: 'proposed', measures: [] }
    return { ...gap, id: entryId(700 + index), status, measures: [...measures], mergedInto: null }
  })
  return { ...round, gaps: () => gaps, needs: () => needs }
}

/** The same answers under the ids they had. */
const asBefore = (document: AnswerDocument, carried: Record<string, string>): AnswerDocument =>
  Object.fromEntries(
    Object.entries(document).map(([section, { entries, ...own }]) => [
      section,
      entries
        ? {
            ...own,
            entries: entries.map((entry) => {
              // Each fifth was not carried over, and is not listed again by its name.
              if (Number(entry.id.slice(-12)) % 5 === 0) return { ...entry, id: earlier(entry.id), name: 'Nedlagd' }
              carried[entry.id] = earlier(entry.id)
              return { ...entry, id: earlier(entry.id) }
            }),
          }
        : own,
    ]),
  )

const withoutEntries = (document: object): AnswerDocument =>
  Object.fromEntries(
    Object.entries(document).map(([section, answers]) => {
      const { entries: _, ...own } = answers as AnswerDocument[string]
      return [section, own]
    }),
  )
