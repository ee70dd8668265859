import type { ComponentType } from 'react'
import { learn } from './language.ts'
import type { Chapter } from './texts.ts'

/** A route's page, fetched together with its words and while its loader runs. */
export const lazyPage = (chapters: readonly Chapter[], page: () => Promise<ComponentType>) => ({
  Component: async () => (await Promise.all([page(), learn(...chapters)]))[0],
})
