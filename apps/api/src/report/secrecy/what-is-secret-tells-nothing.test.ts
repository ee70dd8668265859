import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { REPORT_READERS } from '@kartlaggning/schema/answers/audience'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RoundSubmissions, Submission } from '../../gaps/redact-round.ts'
import { anyRound } from '../../gaps/rules/any-round.ts'
import type { TestRound } from '../../gaps/rules/test-round.ts'
import { always, decidedOn, kinds, none, reportTo, rounds } from '../any-decided-round.ts'

/** Each side's answers to a question that the rules read, and all of its first entry, marked as secret in some municipalities. */
const marking = (round: RoundSubmissions, marks: readonly boolean[]): RoundSubmissions => ({
  ...round,
  secret: new Map(
    round.municipalities.flatMap((it, at) =>
      kinds.flatMap((kind, side) => {
        const submission = it[kind]
        if (!submission || !marks[2 * at + side]) return []
        const first = submission.document['initiatives']?.entries?.[0]
        return [
          [
            submission.respondentId,
            [
              ...(submission.document['problems']?.['concern'] ? [{ entry: null, question: 'problems.concern' }] : []),
              ...(submission.document['knowledge']?.['followup']
                ? [{ entry: null, question: 'knowledge.followup' }]
                : []),
              ...(first ? [{ entry: first.id, question: 'initiatives' }] : []),
            ],
          ] as const,
        ]
      }),
    ),
  ),
})

/** Something else wherever it is marked. */
function markedElse(round: RoundSubmissions, other: TestRound): RoundSubmissions {
  const side = (it: Submission | null, theirs: AnswerDocument = none): Submission | null => {
    if (!it || !round.secret?.has(it.respondentId)) return it
    const { problems, knowledge, initiatives } = it.document
    const [first, ...rest] = initiatives?.entries ?? []
    const entry = theirs['initiatives']?.entries?.[0] ?? {}
    const document = {
      ...it.document,
      ...(problems?.['concern'] && { problems: { ...problems, concern: theirs['problems']?.['concern'] ?? {} } }),
      ...(knowledge?.['followup'] && {
        knowledge: { ...knowledge, followup: theirs['knowledge']?.['followup'] ?? 'none' },
      }),
      ...(first && { initiatives: { ...initiatives, entries: [{ ...entry, id: first.id }, ...rest] } }),
    }
    return { ...it, document }
  }
  return {
    ...round,
    municipalities: round.municipalities.map((it, at) => ({
      ...it,
      municipality: side(it.municipality, other.municipalities.at(at)?.municipality?.document),
      police: side(it.police, other.municipalities.at(at)?.police?.document),
    })),
  }
}

it.each(REPORT_READERS)(
  'P7 whatever an answer that is marked as secret is, no byte of the report to %s changes',
  (reader) => {
    const marks = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 })
    always(
      fc.tuple(rounds, marks, anyRound),
      ([plain, which, other]) => {
        const round = marking(plain, which)
        const facts = decidedOn({ ...round, secret: new Map() })
        const theirs = reportTo(reader, facts, round)
        expect(reportTo(reader, facts, markedElse(round, other))).toEqual(theirs)
      },
      50,
    )
  },
)
