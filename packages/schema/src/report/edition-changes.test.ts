import { expect, it } from 'vitest'
import { editionChanges } from './edition-changes.ts'
import { aReport } from './made-up-report.ts'
import type { Report } from './report.ts'

const base = aReport()
const withParts = (parts: Partial<Report>): Report => ({ ...aReport(), ...parts })
const renewed = { submittedAt: '2026-12-01T10:00:00Z', version: 1 }

it('says nothing of two editions that say the same', () => {
  expect(editionChanges(base, aReport(), 'sv')).toEqual([])
})

it.each<[string, Partial<Report>, string]>([
  [
    'who has submitted since',
    { response: base.response.map((it) => ({ ...it, sides: { ...it.sides, municipality: renewed } })) },
    'Nya svar har kommit in från Sala kommun och Norbergs kommun.',
  ],
  [
    'what a problem is judged to be',
    {
      problems: base.problems.map((it) => ({
        ...it,
        cells: it.cells.map((cell) =>
          cell.municipality === '1981' ? { ...cell, concern: { ...cell.concern, police: 3 as const } } : cell,
        ),
      })),
    },
    '1 ruta i figuren över problemen har fått ett annat värde.',
  ],
  [
    'what is answered about the work',
    {
      structure: base.structure.map((it) => ({
        ...it,
        answers: it.answers.map((answer) => ({ ...answer, municipality: 'current' })),
      })),
    },
    '3 svar om organisation, kunskap eller överenskommelser är andra.',
  ],
  [
    'a threshold that was moved',
    { method: { ...base.method, thresholds: { ...base.method.thresholds, pictureMonths: 36 } } },
    'Tröskelvärden har ändrats. En lägesbild räknas som inaktuell när den är äldre än 36 månader.',
  ],
  [
    'a rule written anew',
    { method: { ...base.method, rules: [{ rule: 'R06', version: 2 }] } },
    'Regler har skrivits om: Aktuell lägesbild saknas.',
  ],
  ['a need that has gone', { needs: [] }, '1 utvecklingsbehov är inte längre med: Aktuell lägesbild saknas – Sala.'],
  [
    'a need of another status',
    { needs: base.needs.map((need) => ({ ...need, status: 'resolved' as const })) },
    'Aktuell lägesbild saknas – Sala: från bekräftat till åtgärdat.',
  ],
])('says %s', (_, parts, said) => {
  expect(editionChanges(base, withParts(parts), 'sv')).toEqual([said])
})

it('names needs that have come, and counts them where they are many', () => {
  const more = (count: number) => {
    const added = Array.from({ length: count }, (_, at) =>
      base.needs.map((need) => ({ ...need, id: `0196f000-0000-7000-8000-00000000010${at}` })),
    )
    return withParts({ needs: [...base.needs, ...added.flat()] })
  }
  const title = 'Aktuell lägesbild saknas – Sala'
  expect(editionChanges(base, more(1), 'sv')).toEqual([`1 utvecklingsbehov har kommit till: ${title}.`])
  expect(editionChanges(base, more(6), 'sv')).toEqual([
    `6 utvecklingsbehov har kommit till: ${Array.from({ length: 6 }, () => title).join('; ')}.`,
  ])
  expect(editionChanges(base, more(7), 'sv')).toEqual(['7 utvecklingsbehov har kommit till.'])
})

it('P7: says nothing of what either edition withholds', () => {
  const theirs = aReport('lansbra')
  expect(editionChanges(base, theirs, 'sv')).toEqual([])
  expect(editionChanges(theirs, base, 'sv')).toEqual([])
})

const chose = (...them: readonly (readonly [string, boolean, string])[]) =>
  withParts({ chapters: them.map(([id, shown, words]) => ({ id, shown, words })) })

it.each<[string, Report, Report, string[]]>([
  ['a chapter that is left out', chose(), chose(['metod', false, '']), ['Utelämnat: ”Genomförande och metod”.']],
  ['one that is there again', chose(['metod', false, 'Ord']), chose(), ['Med igen: ”Genomförande och metod”.']],
  [
    'words of one’s own',
    chose(),
    chose(['metod', true, 'Ord']),
    ['Länsstyrelsen har skrivit en egen text i ”Genomförande och metod”.'],
  ],
  [
    'other words',
    chose(['metod', true, 'Ord']),
    chose(['metod', true, 'Fler']),
    ['Länsstyrelsens egen text är ändrad i ”Genomförande och metod”.'],
  ],
  [
    'words taken away',
    chose(['metod', true, 'Ord']),
    chose(['metod', true, ' ']),
    ['Länsstyrelsens egen text är borttagen ur ”Genomförande och metod”.'],
  ],
  ['words in what is left out', chose(['metod', false, 'Ord']), chose(['metod', false, 'Fler']), []],
  ['an edition of before there was a choice', withParts({}), chose(['metod', false, '']), []],
])('tells of %s', (_, older, newer, expected) => {
  expect(editionChanges(older, newer, 'sv')).toEqual(expected)
})
