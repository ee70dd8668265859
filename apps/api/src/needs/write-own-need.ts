import { createHash } from 'node:crypto'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Json } from '@kartlaggning/schema/json'
import type { Need } from '@kartlaggning/schema/needs/need'
import { WITHOUT_RULE } from '@kartlaggning/schema/gaps/without-rule'
import type { OwnNeed } from '@kartlaggning/schema/needs/own-need'
import type { Actor } from '@kartlaggning/schema/permission'
import { needsAreOpen } from '@kartlaggning/schema/rounds/phase'
import { readAreaPlaces } from '../answers/coding/read-area-places.ts'
import { inRound, readPassages } from '../answers/coding/read-passages.ts'
import { asJson, type Trx } from '../database/database.ts'
import { selectNewestOfAll, thisRound } from '../gaps/submitted-municipalities.ts'
import { ProblemError } from '../http/problem-error.ts'
import { attachPassage } from './attach-passage.ts'
import { readNeed } from './read-needs.ts'
import { whoseWords } from './read-passage-evidence.ts'
import { writeDecisions } from './write-decisions.ts'

/** Writes a need that no rule has found. The id is the caller's, so that it can be sent again. */
export async function writeOwnNeed(
  trx: Trx,
  actor: Actor,
  at: { readonly roundId: string; readonly needId: string },
  { title, municipalities, tasks, answers, passages, ...decision }: OwnNeed,
): Promise<Need> {
  const analysisId = await latestAnalysis(trx, at.roundId)
  const evidence = [
    ...(await evidenceOf(trx, at.roundId, { answers, municipalities })),
    ...(await evidenceIn(trx, at.roundId, { passages, municipalities })),
  ]
  const written = await trx
    .insertInto('gap')
    .values({
      id: at.needId,
      roundId: at.roundId,
      analysisId,
      key: `${WITHOUT_RULE}:${at.needId}`,
      rule: WITHOUT_RULE,
      ruleVersion: 1,
      municipalities,
      assessed: true,
      severity: 2,
      tasks,
      sentence: asJson({ sv: title, en: title }),
      evidence: asJson(evidence),
      hash: createHash('sha256').update(JSON.stringify(evidence)).digest('hex'),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return readNeed(trx, at.needId)
  for (const passageId of passages) await attachPassage(trx, actor, { needId: at.needId, passageId })
  const need = await readNeed(trx, at.needId)
  await writeDecisions(trx, actor, [
    { need, decision: { ...decision, status: 'confirmed', measures: measuresIn(decision) } },
  ])
  return readNeed(trx, at.needId)
}

const measuresIn = ({ steps }: Pick<OwnNeed, 'steps'>) => [...new Set(steps.flatMap((step) => step.measure ?? []))]

/** Needs are written beside those that the rules have found, and no earlier. */
async function latestAnalysis(trx: Trx, roundId: string): Promise<string> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const analysis = await trx
    .selectFrom('analysis')
    .where('roundId', '=', roundId)
    .select('id')
    .orderBy('runAt', 'desc')
    .executeTakeFirst()
  if (!analysis || !needsAreOpen(round.status)) throw new ProblemError('round-is-not-in-analysis')
  return analysis.id
}

/** The answers as they were submitted; one that is not there is no evidence. */
async function evidenceOf(
  trx: Trx,
  roundId: string,
  { answers: marked, municipalities }: Pick<OwnNeed, 'answers' | 'municipalities'>,
): Promise<Evidence[]> {
  if (marked.length === 0) return []
  const [submitted, areas] = await Promise.all([
    selectNewestOfAll(trx, thisRound(roundId)).select('document').execute(),
    readAreaPlaces(trx, roundId),
  ])
  return marked.map(({ respondentId, entry: entryId, question }) => {
    const found = submitted.find((it) => it.respondentId === respondentId)
    const answer = found?.document ? answerAt(found.document, entryId, question) : undefined
    const of = found && whoseWords(found, areas.get(respondentId), municipalities)
    if (!found?.submissionId || !of || answer === undefined)
      throw new ProblemError('input-not-valid', { errors: [{ path: 'answers', code: 'choose-one' }] })
    return { ...of, respondentId, submissionId: found.submissionId, entry: entryId, question, ...answer }
  })
}

/** The words of marked passages stay what it was written from, whatever becomes of the marks. */
async function evidenceIn(
  trx: Trx,
  roundId: string,
  { passages: ids, municipalities }: Pick<OwnNeed, 'passages' | 'municipalities'>,
): Promise<Evidence[]> {
  if (ids.length === 0) return []
  const [passages, areas, respondents] = await Promise.all([
    readPassages(trx, inRound(roundId)),
    readAreaPlaces(trx, roundId),
    trx.selectFrom('respondent').where('roundId', '=', roundId).select(['id', 'kind', 'municipalityCode']).execute(),
  ])
  return ids.map((id) => {
    const passage = passages.find((it) => it.id === id)
    const respondent = respondents.find((it) => it.id === passage?.respondentId)
    const of = respondent && whoseWords(respondent, areas.get(respondent.id), municipalities)
    if (!passage || !of)
      throw new ProblemError('input-not-valid', { errors: [{ path: 'passages', code: 'choose-one' }] })
    const { respondentId, submissionId, entry, entryName, question, quote: value } = passage
    return { ...of, respondentId, submissionId, entry, entryName, question, value }
  })
}

function answerAt(document: AnswerDocument, entryId: string | null, address: string) {
  const [section = '', name = '', row] = address.split('.')
  const { entries = [], ...own } = document[section] ?? {}
  const entry = entryId === null ? null : entries.find((it) => it.id === entryId)
  const answers: Readonly<Record<string, unknown>> | undefined = entry === null ? own : entry
  const whole = answers?.[name]
  const value = row === undefined ? whole : (whole as Readonly<Record<string, unknown>> | undefined)?.[row]
  if (value === undefined) return undefined
  const entryName = typeof entry?.['name'] === 'string' ? entry['name'] : null
  return { entryName, value: value as Json }
}
