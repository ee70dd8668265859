import type { Text } from '../text.ts'

/** In the place of a rule: the coordinator has read it in the answers. */
export const WITHOUT_RULE = 'own'

export const isWithoutRule = ({ rule }: { readonly rule: string }) => rule === WITHOUT_RULE

export const withoutRuleWords: Text = { sv: 'Eget behov', en: 'A need of our own' }
