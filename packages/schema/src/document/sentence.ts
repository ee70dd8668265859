/** Says of words that they are computed, so that somebody can stand for them. */
export interface Sentence {
  /** The same however the figures change: "summary-answered". */
  readonly id: string
  /** Stands by it on a screen, as long as nobody stands for it. */
  readonly mark?: string
}
