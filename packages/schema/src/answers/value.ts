import type { Option, ScalePoint } from '../questionnaire/question.ts'

/** `YYYY-MM` */
export type Month = `${number}-${number}`

/** An entry that a county has added to a list for itself. */
export type LocalCode = `x_${string}`

/** What an answer to a question is, by its kind. */
export type ValueOf<Q> = Q extends { kind: 'matrix'; rows: Options; cell: infer Cell }
  ? RowsOf<Q['rows'][number]['code'], Cell>
  : Q extends { kind: keyof Values<Q> }
    ? Values<Q>[Q['kind']]
    : never

type RowsOf<Row extends string, Cell> = { readonly [row in Row | LocalCode]?: ValueOf<Cell> }

interface Values<Q> {
  single: CodeIn<Q>
  multi: readonly (CodeIn<Q> | LocalCode)[]
  ranking: readonly (CodeIn<Q> | LocalCode)[]
  scale: PointIn<Q> | WordIn<Q>
  number: number | WordIn<Q>
  month: Month | WordIn<Q>
  text: string
  url: string
  actor: string
  actors: readonly ParticipantIn<Q>[]
  municipalities: readonly string[]
  confirmation: true
  fixed: never
}

type Options = readonly Option[]
type CodeIn<Q> = Q extends { options: Options } ? Q['options'][number]['code'] : never
type PointIn<Q> = Q extends { points: readonly ScalePoint[] } ? Q['points'][number]['value'] : never
type WordIn<Q> =
  | (Q extends { openEnded: true } ? 'open_ended' : never)
  | (Q extends { unknown: true } ? 'unknown' : never)
  | (Q extends { notApplicable: true } ? 'not_applicable' : never)

type ParticipantIn<Q> = { readonly actor: string } & (Q extends { roles: Options }
  ? { readonly role: Q['roles'][number]['code'] }
  : unknown)
