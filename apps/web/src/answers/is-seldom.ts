import { pages } from '@kartlaggning/schema/pages'
import { matchPath } from 'react-router'

const seldom = [
  pages.sideBySide,
  pages.sideBySideSection,
  pages.decline,
  pages.otherSurvey,
  pages.changes,
  pages.importFile,
  pages.copyFrom,
]

/** Whether the address is of a page that `seldomRoutes` leads to. */
export const isSeldom = (path: string) => seldom.some((page) => matchPath(`/${page.path}`, path) !== null)
