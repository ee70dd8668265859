import type { Answers } from './place.ts'

/** What one side says of itself, where it is not as in most places (usual-conditions.ts). */
export interface SideConditions {
  readonly about?: Answers
  readonly organisation?: Answers
  readonly cooperation?: Answers
  /** Need of support by task; what is not said here is as usual. */
  readonly need?: Readonly<Record<string, number>>
  /** Measures by task. */
  readonly what?: Readonly<Record<string, readonly string[]>>
  readonly support?: Answers
  /** How much stands in the way; what is not said here is as usual. */
  readonly obstacle?: Readonly<Record<string, number | 'not_applicable'>>
  readonly closing?: Answers
}

/** The conditions for the work in one place: organisation, cooperation with others, needs and obstacles. */
export interface PlaceConditions {
  /** The council and the operational group, as both sides tell of them before what one side says by itself. */
  readonly council: Answers
  readonly municipality: SideConditions
  readonly police: SideConditions
}
