import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { ListedInitiative } from './items.ts'
import { connectedGroups } from './neighbours.ts'
import type { Municipality, Round } from './round.ts'
import type { Find, Found } from './rule.ts'
import type { Submitted } from './submitted.ts'

/** What a rule has to say of what it was shown; undefined when nothing. Of whom and of what follows from where it was asked. */
export type Statement = Pick<Found, 'severity' | 'sentence' | 'evidence' | 'tasks'>
type Said = Statement | null | undefined

/** Once of each municipality. */
export const forEachMunicipality =
  (judge: (municipality: Municipality, round: Round) => Said): Find =>
  (round, tell) => {
    for (const municipality of round.municipalities) {
      const said = judge(municipality, round)
      if (said) tell(saidOf(said, municipality.code, municipality))
    }
  }

/** Once of each municipality where both sides have answered. */
export const forBothSides = (compare: (municipality: Submitted, police: Submitted, round: Round) => Said): Find =>
  forEachMunicipality(
    ({ municipality, police }, round) => municipality && police && compare(municipality, police, round),
  )

/** Once of each of some problems of a municipality. */
export const forEachProblem =
  <P extends { readonly problem: Problem }>(
    problemsOf: (municipality: Municipality) => Iterable<P>,
    judge: (problem: P, municipality: Municipality, round: Round) => Said,
  ): Find =>
  (round, tell) => {
    for (const municipality of round.municipalities) {
      const { code } = municipality
      const municipalities = [code]
      for (const it of problemsOf(municipality)) {
        const said = judge(it, municipality, round)
        if (!said) continue
        const { problem } = it
        const { severity, sentence, evidence } = said
        tell({ subject: `${code}:${problem}`, municipalities, problem, severity, sentence, evidence })
      }
    }
  }

/** Once of each initiative that a side of a municipality has listed. */
export const forEachInitiative =
  (judge: (initiative: ListedInitiative, municipality: Municipality, round: Round) => Said): Find =>
  (round, tell) => {
    for (const municipality of round.municipalities) {
      for (const side of municipality.sides) {
        for (const initiative of side.initiatives()) {
          const said = judge(initiative, municipality, round)
          if (said) tell(saidOf(said, `${municipality.code}:${initiative.entry.id}`, municipality))
        }
      }
    }
  }

/** Named one by one, since copying whatever is there takes several times as long. */
const saidOf = ({ severity, sentence, evidence, tasks }: Statement, subject: string, { code }: Municipality): Found =>
  tasks
    ? { subject, municipalities: [code], severity, sentence, evidence, tasks }
    : { subject, municipalities: [code], severity, sentence, evidence }

/** A municipality among its neighbours. */
export type Neighbour = Pick<Municipality, 'code' | 'neighbours'>

/** Once of each group of neighbours that share a problem, as large as possible and of at least so many. */
export const forNeighbours =
  <N extends Neighbour>(
    sharing: (round: Round) => ReadonlyMap<Problem, readonly N[]>,
    atLeast: number,
    judge: (problem: Problem, group: readonly N[], round: Round) => Said,
  ): Find =>
  (round, tell) => {
    for (const [problem, municipalities] of sharing(round)) {
      for (const group of connectedGroups(municipalities)) {
        if (group.length < atLeast) continue
        const codes = group.map(({ code }) => code)
        const said = judge(problem, group, round)
        if (said) tell({ ...said, subject: `${codes.join('-')}:${problem}`, municipalities: codes, problem })
      }
    }
  }

/** Whatever each of them finds. */
export const allOf =
  (...finds: readonly Find[]): Find =>
  (round, tell, found) => {
    for (const find of finds) find(round, tell, found)
  }
