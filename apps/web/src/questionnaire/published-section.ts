import type { Contradiction } from '@kartlaggning/schema/questionnaire/contradiction'
import type { Section } from '@kartlaggning/schema/questionnaire/section'

/** A file of its own, as the build writes it and a page fetches it. */
export interface PublishedSection {
  readonly section: Section
  /** What can contradict another answer, at any question in it. */
  readonly contradictions: readonly Contradiction[]
}
