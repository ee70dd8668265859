import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import type { Shape } from '../look/mark.tsx'

/** How far a section or an entry has come. */
export const shapes = {
  not_started: 'none',
  carried: 'open',
  started: 'half',
  done: 'full',
  needs_correction: 'call',
} as const satisfies Record<SectionOverview['status'], Shape>
