import { seesDifferences } from '@kartlaggning/schema/answers/audience'
import { tieKinds, tieStates } from '@kartlaggning/schema/definitions/tie'
import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import { findTies } from '../../gaps/find-ties.ts'
import type { RoundAnswers } from '../../gaps/rules/round-answers.ts'

/** How many of the claimed ties of each kind stand how, for who may see how the two sides differ. */
export function compileTies(round: RoundAnswers): FigureData['ties'] {
  if (!seesDifferences(round.reader)) return undefined
  const byKind = Map.groupBy(findTies(round), ({ kind }) => kind)
  return tieKinds.flatMap((kind) => {
    const ties = byKind.get(kind) ?? []
    const states = tieStates.map((state) => ({ state, count: ties.filter((it) => it.state === state).length }))
    return ties.length === 0 ? [] : [{ kind, states }]
  })
}
