interface Supported {
  readonly measures: readonly string[]
  readonly steps?: readonly { readonly measure: string | null }[] | undefined
  /** Null where the reader is not shown it. */
  readonly support: string | null
}

/** Support is planned for a need: chosen, written, or laid out in a step. */
export const isSupportPlanned = ({ measures, steps = [], support }: Supported): boolean =>
  measures.length > 0 || steps.length > 0 || Boolean(support)

/** What is chosen and not laid out in any step. */
export const measuresWithoutStep = ({ measures, steps = [] }: Pick<Supported, 'measures' | 'steps'>): string[] =>
  measures.filter((code) => steps.every(({ measure }) => measure !== code))
