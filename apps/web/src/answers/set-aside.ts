import { lazy, type ComponentType } from 'react'
import { learn } from '../language.ts'

const aside = () => import('./removed-entries.tsx')

/** Seldom met on a page that is to be light. Where a part cannot be fetched that is said above the page, which goes on. */
const later = <Part, P extends object>(load: () => Promise<Part>, shown: (part: Part) => ComponentType<P>) =>
  lazy<ComponentType<P>>(() =>
    Promise.all([load(), learn('answers/pages')]).then(
      ([part]) => ({ default: shown(part) }),
      () => ({ default: () => null }),
    ),
  )

export const RemovedEntries = later(aside, (part) => part.RemovedEntries)
export const RemovedNotice = later(aside, (part) => part.RemovedNotice)
export const MovedNotice = later(aside, (part) => part.MovedNotice)
export const RemoveDialog = later(
  () => import('./remove-dialog.tsx'),
  (part) => part.RemoveDialog,
)
