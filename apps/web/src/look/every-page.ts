import type { ReactNode } from 'react'
import { createStore } from '../store.ts'

/** What has to be said above every page once the part that says it is here. */
export const aboveEveryPage = createStore<ReactNode>(null)
