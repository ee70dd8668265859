import { methodsInUse } from '@kartlaggning/schema/definitions/method'
import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import { isAnyShown, tally } from '@kartlaggning/schema/report/tally'
import { isWithheld } from '@kartlaggning/schema/answers/audience'
import type { MunicipalityAnswers, Side } from '../../gaps/rules/round-answers.ts'
import { saidByEither, saidIn } from './said-to.ts'

const kinds = ['municipality', 'police'] as const
const asked = ['initiatives.method', 'initiatives.phase', 'jointActions.method', 'jointActions.phase'] as const

/** T4: which municipalities use which method. */
export function compileMethods(municipalities: readonly MunicipalityAnswers[]): FigureData['methods'] {
  const stated = municipalities.map((it) => ({
    municipality: it.code,
    sides: kinds.map((side) => ({ side, said: saidIn(it[side], asked, methodsOf) })),
  }))
  const said = stated.map(({ sides }) => saidByEither(...sides.map((it) => it.said)))
  if (!isAnyShown(said)) return undefined
  const used = new Set(said.flatMap((it) => (typeof it === 'object' && !isWithheld(it) ? it.answer : [])).flatMap(all))
  return [...used].toSorted().map((method) => ({
    method,
    used: tally(said, (sides) => sides.some((it) => it.has(method))),
    by: stated.flatMap(({ municipality, sides }) => {
      const users = sides.filter(({ said: it }) => typeof it === 'object' && !isWithheld(it) && it.answer.has(method))
      return users.length === 0 ? [] : [{ municipality, sides: users.map((it) => it.side) }]
    }),
  }))
}

const all = <T>(set: ReadonlySet<T>) => [...set]

const methodsOf = ({ answers }: Side) =>
  methodsInUse([...(answers.initiatives?.entries ?? []), ...(answers.jointActions?.entries ?? [])])
