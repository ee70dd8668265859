import type { Passage } from '@kartlaggning/schema/answers/coding/coding'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { inRound, readPassages } from '../answers/coding/read-passages.ts'
import type { Trx } from '../database/database.ts'

/** The marked passages that are evidence of each need of a round, as evidence like any other: redacted where that is. */
export async function readPassageEvidence(
  trx: Trx,
  roundId: string,
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const [passages, attached] = await Promise.all([
    readPassages(trx, inRound(roundId)),
    selectAttached(trx)
      .where('needPassage.roundId', '=', roundId)
      .select(['needId', 'passageId', 'kind', 'municipalityCode'])
      .orderBy('attachedAt')
      .orderBy('needPassage.id')
      .execute(),
  ])
  const byId = new Map(passages.map((it) => [it.id, it]))
  const evidence = attached.flatMap(({ needId, passageId, kind, municipalityCode: municipality }) => {
    const passage = byId.get(passageId)
    return passage && municipality !== null ? [{ needId, of: quoteOf(passage, { kind, municipality }) }] : []
  })
  const byNeed = Map.groupBy(evidence, ({ needId }) => needId)
  return new Map([...byNeed].map(([needId, those]) => [needId, those.map(({ of }) => of)]))
}

/** Of which respondent each is. */
export const selectAttached = (trx: Trx) =>
  trx
    .selectFrom('needPassage')
    .innerJoin('passage', 'passage.id', 'passageId')
    .innerJoin('respondent', 'respondent.id', 'passage.respondentId')
    .where('needPassage.removedAt', 'is', null)
    .where('passage.removed', '=', false)

const quoteOf = (passage: Passage, of: Pick<Evidence, 'kind' | 'municipality'>): Evidence => {
  const { id, respondentId, submissionId, entry, entryName, question, quote, from, to, whereNow } = passage
  const isChanged = whereNow.state === 'answer-changed'
  return {
    ...of,
    respondentId,
    submissionId,
    entry,
    entryName,
    question,
    value: quote,
    passage: { id, from, to, isChanged },
  }
}
