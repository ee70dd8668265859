import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import { sayingIn } from '@kartlaggning/schema/document/about'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Json } from '@kartlaggning/schema/json'
import type { Behind } from '@kartlaggning/schema/report/behind-figure'
import { reportFigures } from '@kartlaggning/schema/report/report-chapters'
import type { AnswersBehind, AnswersWanted } from '@kartlaggning/schema/report/answers-behind'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Trx } from '../database/database.ts'
import { readRoundAnswers } from '../gaps/read-round-answers.ts'
import { citeAgreed } from '../gaps/rules/cite-agreed.ts'
import { evidenceAt } from '../gaps/rules/evidence.ts'
import { quoteAsGiven } from '../gaps/rules/quote-as-given.ts'
import { roundOf, type Round } from '../gaps/rules/round.ts'
import type { Submitted } from '../gaps/rules/submitted.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readRound } from '../rounds/read-rounds.ts'
import { jointActionsAsOne } from './figures/joint-actions-as-one.ts'

/**
 * The answers that a table or figure counts, or one of its values, as they were given: of the whole to one of its questions
 * at a time, of a value to all that it rests on.
 */
export async function readAnswersBehind(
  trx: Trx,
  { roundId, figure }: { readonly roundId: string; readonly figure: string },
  { questions: named, municipality, side, saying = '' }: AnswersWanted,
): Promise<AnswersBehind> {
  const behind = reportFigures.find(({ id }) => id === figure)?.behind
  if (!behind?.questions) throw new ProblemError('not-found')
  const [{ status }, answers] = await Promise.all([
    readRound(trx, roundId),
    readRoundAnswers(trx, roundId, 'county-board'),
  ])
  if (!analysisHasBegun(status)) throw new ProblemError('round-is-not-in-analysis')
  const round = roundOf(answers)
  const questions = behind.questions.filter((it) => !round.modulesOff.some((off) => it.startsWith(`${off}.`)))
  const isOfValue = Boolean(municipality ?? side ?? saying)
  const chosen = named?.split(',') ?? questions.slice(0, isOfValue ? undefined : 1)
  if (chosen.length === 0 || !chosen.every((it) => questions.some((of) => isOf(it, of))))
    throw new ProblemError('not-found')
  const isWanted = readerOf(round, behind, saying)
  const given = round.municipalities
    .filter(({ code }) => municipality === undefined || code === municipality)
    .flatMap(({ sides }) => sides.filter(({ kind }) => side === undefined || kind === side))
    .flatMap((from) => chosen.flatMap((question) => answersOf(from, question, isWanted)))
  return { questions, chosen, evidence: quoteAsGiven(round)(citeAgreed(round)(given)) }
}

/** The question, or a row of it. */
const isOf = (chosen: string, question: string) => chosen === question || chosen.startsWith(`${question}.`)

interface Answered {
  readonly [name: string]: Json | undefined
}

interface Entered extends Answered {
  readonly id: string
}

type IsWanted = (section: string, answered: Answered) => boolean

/** Whether something counts, and says what is wanted: an actor is told by its kind, a joint action by either of its names. */
function readerOf(round: Round, { entries: isCounted }: Behind, text: string): IsWanted {
  const conditions = Object.entries(sayingIn(text))
  const named = new Map(
    jointActionsAsOne(round).flatMap((items) =>
      items.map(({ entry }): [string, string[]] => [entry.id, items.map((it) => it.entry.name ?? '')]),
    ),
  )
  const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : '')
  const saidTo = (question: string, answered: Answered): Json[] => {
    if (question === 'jointActions.name') return named.get(textOf(answered['id'])) ?? []
    const values = [answered[question.split('.')[1] ?? ''] ?? []].flat()
    return question === 'collaborators.actor'
      ? values.map((it) => round.actors.get(textOf(it))?.kind ?? 'other')
      : values
  }
  const isSaid = (value: Json, wanted: readonly string[]) => typeof value === 'string' && wanted.includes(value)
  return (section, answered) =>
    (!isCounted || !('id' in answered) || isCounted(answered)) &&
    conditions
      .filter(([question]) => question.startsWith(`${section}.`))
      .every(([question, wanted]) => saidTo(question, answered).some((it) => isSaid(it, wanted)))
}

function answersOf(side: Submitted, question: string, isWanted: IsWanted): Evidence[] {
  const [section = '', name = '', row] = question.split('.')
  const sections: Readonly<Record<string, unknown>> = side.answers
  const { entries = [], ...own } = (sections[section] ?? {}) as { entries?: readonly Entered[] }
  const inEntries = entries.flatMap((entry) =>
    entry[name] === undefined || !isWanted(section, entry)
      ? []
      : [evidenceAt(side, question, entry[name], entry as Entered & { name?: string })],
  )
  const value = (own as Answered)[name]
  if (value === undefined || !isWanted(section, own)) return inEntries
  if (!isRecord(value)) return [...inEntries, evidenceAt(side, question, value, null)]
  return Object.entries(value).flatMap(([of, said]) =>
    said === undefined || (row !== undefined && of !== row)
      ? []
      : [evidenceAt(side, row === undefined ? `${question}.${of}` : question, said, null)],
  )
}
