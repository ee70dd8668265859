import type { Passage } from '@kartlaggning/schema/answers/coding/coding'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { readAreaPlaces, type AreaPlaces } from '../answers/coding/read-area-places.ts'
import { inRound, readPassages } from '../answers/coding/read-passages.ts'
import type { Trx } from '../database/database.ts'

/** The marked passages that are evidence of each need of a round, as evidence like any other: redacted where that is. */
export async function readPassageEvidence(
  trx: Trx,
  roundId: string,
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const [passages, areas, attached] = await Promise.all([
    readPassages(trx, inRound(roundId)),
    readAreaPlaces(trx, roundId),
    selectAttached(trx)
      .innerJoin('gap', 'gap.id', 'needId')
      .where('needPassage.roundId', '=', roundId)
      .select(['needId', 'passageId', 'kind', 'municipalityCode', 'municipalities'])
      .orderBy('attachedAt')
      .orderBy('needPassage.id')
      .execute(),
  ])
  const byId = new Map(passages.map((it) => [it.id, it]))
  const evidence = attached.flatMap(({ needId, passageId, kind, municipalityCode, municipalities }) => {
    const passage = byId.get(passageId)
    const of = passage && whoseWords({ kind, municipalityCode }, areas.get(passage.respondentId), municipalities)
    return passage && of ? [{ needId, of: quoteOf(passage, of) }] : []
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

type Whose = Pick<Evidence, 'kind' | 'municipality' | 'policeArea'>
interface Of {
  readonly kind: Whose['kind']
  readonly municipalityCode: string | null
}

/** A police area's are told where it answers for a municipality of the need, by what the area is called. */
export function whoseWords(
  { kind, municipalityCode }: Of,
  area: AreaPlaces | undefined,
  municipalities: readonly string[],
): Whose | null {
  if (municipalityCode !== null) return { kind, municipality: municipalityCode }
  const municipality = area?.municipalities.find((code) => municipalities.includes(code))
  return area && municipality ? { kind, municipality, policeArea: area.name } : null
}

const quoteOf = (passage: Passage, of: Whose): Evidence => {
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
