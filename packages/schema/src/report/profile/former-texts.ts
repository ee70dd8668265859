import type { Phrases } from '../../phrases.ts'
import type { Language } from '../../text.ts'

/** What profiles said that were released before the words were others; by part and key. */
const formerTexts: Readonly<Record<Language, Readonly<Record<string, Phrases>>>> = {
  sv: {
    strengths: { allInPlan_two: 'Alla {{count}} insatser finns i åtgärdsplanen.' },
    sides: {
      headingAlike: 'Ni och {{other}}: lika på alla {{compared}} problem som går att jämföra',
      all: 'Alla {{count}} problem som går att jämföra',
    },
  },
  en: {
    strengths: { allInPlan_two: 'All {{count}} initiatives are in the action plan.' },
    sides: {
      headingAlike: 'You and {{other}}: alike on all {{compared}} problems that can be compared',
      all: 'All {{count}} problems that can be compared',
    },
  },
}

/** The texts with what they said then in the place of what they say now. */
export function asFormerly<T extends Phrases>(texts: T, language: Language): T {
  const parts = Object.entries(formerTexts[language]).map(([part, former]) => [
    part,
    { ...partOf(texts, part), ...former },
  ])
  return { ...texts, ...Object.fromEntries(parts) } as T
}

function partOf(texts: Phrases, part: string): Phrases {
  const found = texts[part]
  return typeof found === 'object' ? found : {}
}
