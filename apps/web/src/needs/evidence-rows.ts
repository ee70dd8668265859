import type { Evidence } from '@kartlaggning/schema/gaps/gap'

/** A question, or one about an entry, with what either side of a municipality answered. */
export interface EvidenceRow {
  readonly id: string
  readonly place: string
  readonly question: string
  readonly entryName: string | null
  readonly municipality: Evidence | undefined
  readonly police: Evidence | undefined
}

/** Answers to the same question beside each other, in the order they were cited. A police area answers for its police. */
export function evidenceRows(evidence: readonly Evidence[]): EvidenceRow[] {
  const rows = Map.groupBy(evidence, (it) => `${it.municipality} ${it.entry ?? ''} ${it.question}`)
  return [...rows].map(([id, [first, ...others]]) => {
    const all = first ? [first, ...others] : []
    return {
      id,
      place: first?.municipality ?? '',
      question: first?.question ?? '',
      entryName: first?.entryName ?? null,
      municipality: all.find((it) => it.kind === 'municipality'),
      police: all.find((it) => it.kind !== 'municipality'),
    }
  })
}
