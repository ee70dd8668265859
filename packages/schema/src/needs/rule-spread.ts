import { entryOf } from '../rules/catalogue.ts'
import type { RuleCatalogue } from '../rules/rule-entry.ts'

/** A municipality that was asked, and which of its sides have submitted. */
interface Asked {
  readonly code: string
  readonly municipality: boolean
  readonly police: boolean
}

/** In how many municipalities a rule has found something, and of how many: two sides are only compared where both answered. */
export function ruleSpread(
  rule: string,
  found: readonly { readonly municipalities: readonly string[] }[],
  municipalities: readonly Asked[],
  catalogue?: RuleCatalogue,
) {
  const compares = entryOf(rule, catalogue)?.comparesSides ?? false
  const asked = municipalities.filter((it) => !compares || (it.municipality && it.police)).map(({ code }) => code)
  const where = new Set(found.flatMap((it) => it.municipalities))
  return { count: where.size, of: new Set([...asked, ...where]).size }
}
