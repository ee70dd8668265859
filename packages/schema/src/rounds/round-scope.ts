import { z } from 'zod'

export const RoundScope = z.enum(['full', 'light'])
export type RoundScope = z.infer<typeof RoundScope>
