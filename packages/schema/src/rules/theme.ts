import type { Text } from '../text.ts'
import { entryOf } from './catalogue.ts'
import { regional } from './regional.ts'
import type { RuleCatalogue } from './rule-entry.ts'

/** What the findings of rules are gathered under, in the order they are worked through. */
export const ruleThemes = {
  organisation: { sv: 'Organisation och råd', en: 'Organisation and council' },
  knowledge: { sv: 'Kunskapsbaserat arbete', en: 'Knowledge-based work' },
  initiatives: { sv: 'Problem och insatser', en: 'Problems and initiatives' },
  collaboration: { sv: 'Samverkan lokalt', en: 'Local collaboration' },
  sides: { sv: 'Kommun och polis', en: 'Municipality and police' },
  across: { sv: 'Över kommungräns', en: 'Across municipal borders' },
  support: { sv: 'Hinder och stöd', en: 'Obstacles and support' },
  own: { sv: 'Egna behov', en: 'Needs of our own' },
} as const satisfies Record<string, Text>

export type RuleTheme = keyof typeof ruleThemes

/** The first of these that a rule reads says where it belongs. */
const themeOfSection = {
  organisation: 'organisation',
  knowledge: 'knowledge',
  agreements: 'sides',
  collaborators: 'collaboration',
  cooperation: 'across',
  initiatives: 'initiatives',
  problems: 'initiatives',
  jointActions: 'collaboration',
  support: 'support',
  closing: 'support',
} as const satisfies Record<string, RuleTheme>

export function themeOf(rule: string, catalogue?: RuleCatalogue): RuleTheme {
  const entry = entryOf(rule, catalogue)
  if (!entry) return 'own'
  if (entry.comparesSides) return 'sides'
  if (entry.wholeRound || Object.hasOwn(regional, rule)) return 'across'
  const found = Object.entries(themeOfSection).find(([section]) => Object.hasOwn(entry.reads, section))
  return found ? found[1] : 'sides'
}
