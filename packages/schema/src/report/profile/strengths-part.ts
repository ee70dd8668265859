import type { Section } from '../../document/document.ts'
import type { Words } from '../../document/words.ts'
import type { Strength } from './profile.ts'
import type { ProfileWriting } from './profile-writing.ts'

export function strengthsPart(writing: ProfileWriting): Section {
  const { profile, say } = writing
  const items = profile.strengths.map((it) => inWords(it, writing))
  return {
    kind: 'section',
    role: 'part',
    id: 'fungerar',
    title: say('strengths.heading'),
    blocks: [items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', words: say('strengths.none') }],
  }
}

function inWords({ what, indicator = '', name = '', shared, count, of }: Strength, writing: ProfileWriting): Words {
  const { profile, say, part, level, other } = writing
  switch (what) {
    case 'in-place': {
      const own = profile.positions.find((it) => it.indicator === indicator)?.own ?? ''
      const lead = {
        text: say('strengths.inPlace', { part: part(indicator), level: level(indicator, own) }),
        strong: true,
      }
      if (count === undefined || of === undefined) return [lead]
      return [lead, { text: ` ${say('strengths.inPlaceCounted', { count, of })}` }]
    }
    case 'all-in-plan':
      return [{ text: say('strengths.allInPlan', { count: count ?? 0 }), strong: true }]
    case 'evaluated':
      return [
        { text: say('strengths.evaluated', { name }), strong: true },
        ...(shared ? [{ text: ` ${say('strengths.shared')}` }] : []),
      ]
    case 'strategic-council':
      return [{ text: say('strengths.strategicCouncil', { other }), strong: true }]
    case 'alike':
      return [{ text: say('strengths.alike', { other, count: count ?? 0, of: of ?? 0 }), strong: true }]
  }
}
