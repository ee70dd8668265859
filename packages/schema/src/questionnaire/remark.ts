/** Something a person must put right before the answers can be submitted. `code` names the sentence. */
export interface Remark {
  readonly section: string
  readonly entry?: string | undefined
  /** Own name, or `name.row` in a matrix; absent when it concerns the whole group. */
  readonly question?: string | undefined
  readonly code: string
}
