import { expect, it } from 'vitest'
import { publicDocument } from './public-document.ts'
import { PUBLIC_OUTLINE, PUBLIC_OUTLINE_WITH_WHAT_IS_NOT_COUNTED } from './public-outline.ts'
import type { PublicReport } from './public-report.ts'

const reportOf = (publicOutline: number): PublicReport => ({
  reader: 'public',
  publicOutline,
  edition: null,
  round: {
    id: '0196f000-0000-7000-8000-000000000001',
    name: 'Kartläggningen 2026',
    year: 2026,
    county: '19',
    countyName: 'Västmanlands län',
    authority: 'Länsstyrelsen i Västmanlands län',
    opensOn: '2026-10-01',
    closesOn: '2026-11-20',
    readAs: '2026',
    fictional: true,
    registryNumber: null,
  },
  method: { purpose: 'Att se vilket stöd länet behöver.', voluntary: true, fewest: 5 },
  response: {
    municipality: { asked: 10, answered: 9, shown: 8 },
    police: { asked: 10, answered: 9, shown: 8 },
    policeAreas: { asked: 0, answered: 0 },
  },
  tables: [],
})
const notShownIn = (outline: number, language: 'sv' | 'en') =>
  JSON.stringify(publicDocument(null, reportOf(outline), language).sections.find(({ id }) => id === 'visas-inte'))

it.each([
  ['sv', ['Frågor som länet själv har lagt till räknas inte', 'månader eller tal räknas inte', 'egna ord ingår inte']],
  ['en', ['Questions that the county has added itself', 'Answers that are months or numbers', 'words of one’s own']],
] as const)('says in %s which kinds of answers are not counted, and why', (language, said) => {
  for (const words of said) expect(notShownIn(PUBLIC_OUTLINE, language)).toContain(words)
})

it('P8: an edition from before that says what it said', () => {
  const before = notShownIn(PUBLIC_OUTLINE_WITH_WHAT_IS_NOT_COUNTED - 1, 'sv')
  expect(before).toContain('Sekretessmarkerade svar räknas inte.')
  expect(before).not.toContain('månader eller tal')
})
