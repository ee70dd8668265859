import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import type { RuleCatalogue } from '@kartlaggning/schema/rules/rule-entry'
import { createContext, useContext } from 'react'

const RuleCatalogueContext = createContext<RuleCatalogue>(ruleCatalogue)

/** For a page with other rules than those there are. */
export const RuleCatalogueProvider = RuleCatalogueContext.Provider

/** The rules there are. */
export const useRuleCatalogue = () => useContext(RuleCatalogueContext)
