import { north } from './conditions/north.ts'
import { city } from './conditions/city.ts'
import { west } from './conditions/west.ts'
import type { PlaceConditions } from './place-conditions.ts'

/** By the municipality's code. Everything is fictional. */
export const conditions: Readonly<Record<string, PlaceConditions>> = { ...city, ...west, ...north }
