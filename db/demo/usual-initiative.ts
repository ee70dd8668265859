/** How a known way of working usually looks: what an initiative or joint action of the demo is unless its place says otherwise. */
export interface UsualInitiative {
  readonly name: string
  readonly problems: readonly string[]
  readonly approach: 'social' | 'situational' | 'both'
  readonly level: 'universal' | 'selective' | 'indicated'
  readonly targets: readonly string[]
  readonly arenas: readonly string[]
  readonly financing: readonly string[]
  readonly evidence: string
  /** `own` (whoever lists it) or an organisation of the register. */
  readonly lead: string
  /** `housing` is the place's own housing company. */
  readonly with: readonly string[]
}
