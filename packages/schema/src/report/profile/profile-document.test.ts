import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CanonicalAnswers } from '../../answers/address.ts'
import { nothingWithheld } from '../../answers/redact.ts'
import { plainText } from '../../document/words.ts'
import { compareAnswers } from '../../definitions/sides-differ.ts'
import type { MunicipalityGroup } from '../../rounds/municipality-group.ts'
import { Thresholds } from '../../rules/thresholds.ts'
import { compileProfile } from './compile-profile.ts'
import { comparisons } from './comparison.ts'
import { profileCalendar } from './profile-calendar.ts'
import { profileDocument } from './profile-document.ts'
import { PROFILE_OUTLINE } from './profile-outline.ts'
import type { ProfileMunicipality, ProfileSources } from './profile-sources.ts'
import { Profile } from './profile.ts'

const side = (answers: CanonicalAnswers) => ({ answers, withheld: nothingWithheld })

const municipality = (
  code: string,
  answers: CanonicalAnswers | null,
  changes: Partial<ProfileMunicipality> = {},
): ProfileMunicipality => ({
  code,
  name: `Ort ${code}`,
  population: 20_000,
  municipality: answers && side(answers),
  police: null,
  ...changes,
})

const knowing = (pictureStatus: 'current' | 'not_started', planStatus: 'adopted' | 'none' = 'none') =>
  ({ knowledge: { pictureStatus, pictureMonth: '2025-03', planStatus, planMonth: '2025-06' } }) as const

const own = municipality(
  '1',
  { ...knowing('current', 'adopted'), problems: { concern: { narcotics: 4, arson: 1 } } },
  { police: side({ problems: { concern: { narcotics: 1, arson: 1 } } }) },
)
const teacher = municipality('2', {
  ...knowing('not_started'),
  initiatives: {
    entries: [
      {
        id: 'i',
        name: 'Mini-Maria',
        problems: ['narcotics'],
        phase: 'ongoing',
        evaluated: ['process'],
        share: 'yes_talk',
      },
    ],
  },
})

const mirrors = (['narcotics', 'arson'] as const).map((problem) => {
  const [ours, theirs] = problem === 'narcotics' ? [4, 1] : [1, 1]
  const question = `problems.concern.${problem}`
  const kind = { kind: 'scale', points: [] } as const
  return {
    question,
    municipality: ours,
    police: theirs,
    state: compareAnswers({ id: question, kind }, ours, theirs, 2),
    conversation: null,
  }
})

const sources = (changes: Partial<ProfileSources> = {}): ProfileSources => ({
  round: {
    id: '0196f000-0000-7000-8000-000000000001',
    name: 'Kartläggningen 2026',
    county: '19',
    countyName: 'Västmanlands län',
    authority: 'Länsstyrelsen i Västmanlands län',
    questionnaire: '2026',
    fictional: true,
    registryNumber: null,
    referenceDate: '2026-11-20',
    contactName: 'Karin Berg',
    contactEmail: 'karin.berg@example.org',
  },
  respondent: {
    id: '0196f000-0000-7000-8000-000000000002',
    kind: 'municipality',
    name: 'Ort 1 kommun',
    place: 'Ort 1',
  },
  own,
  municipalities: [
    own,
    teacher,
    municipality('3', knowing('current')),
    municipality('4', knowing('current')),
    municipality('5', null),
  ],
  modulesOff: [],
  referenceDate: '2026-11-20',
  thresholds: Thresholds.parse({}),
  mirrors,
  needs: [],
  withheldNeeds: 0,
  sinceLast: null,
  ...changes,
})

const pictureIn = (changes?: Partial<ProfileSources>) =>
  compileProfile(sources(changes)).positions.find(({ indicator }) => indicator === 'knowledge.pictureStatus')

test('one’s own place is marked among the others, who are counted and never ranked or named', () => {
  expect(pictureIn()).toMatchObject({
    own: 'current',
    month: '2025-03',
    law: 'met',
    county: { silent: 1, withheld: 0 },
    alike: { silent: 1 },
  })
  expect(pictureIn()?.county?.levels.filter(({ count }) => count > 0)).toEqual([
    { level: 'current', count: 3 },
    { level: 'not_started', count: 1 },
  ])
})

test('those of the police who have not answered are named in the language of the profile', () => {
  const asked = sources({ respondent: { ...sources().respondent, kind: 'police', name: 'Polisen i Ort 1' } })
  const written = (language: 'sv' | 'en') =>
    JSON.stringify(profileDocument(compileProfile(asked), language, { at: null }))
  expect(written('en')).toContain('Not answered: the police in Ort 2')
  expect(written('sv')).toContain('polisen i Ort 2')
})

test('with fewer than three others who show their answers nothing is compared, and it is said', () => {
  const few = { municipalities: [own, teacher, municipality('3', knowing('current')), municipality('5', null)] }
  expect(pictureIn(few)).toMatchObject({ own: 'current', county: null })
  const written = JSON.stringify(profileDocument(compileProfile(sources(few)), 'sv', { at: null }))
  expect(written).toContain('Färre än tre andra har svarat')
})

test('others are alike by their size and kind, and why they cannot be chosen is said', () => {
  expect(compileProfile(sources()).alike).toMatchObject({
    from: 10_000,
    to: 40_000,
    names: ['Ort 2', 'Ort 3', 'Ort 4', 'Ort 5'],
  })
  const inGroup = (group: MunicipalityGroup, ...codes: string[]) =>
    sources({
      own: { ...own, group: 'B4' },
      municipalities: sources().municipalities.map((it) => (codes.includes(it.code) ? { ...it, group } : it)),
    })
  const ofKind = compileProfile(inGroup('B3', '2', '3', '4'))
  expect(ofKind.alike).toMatchObject({ kind: 'B', names: ['Ort 2', 'Ort 3', 'Ort 4'] })
  expect(JSON.stringify(profileDocument(ofKind, 'sv', { at: null, comparison: 'alike' }))).toContain(
    'av samma slag som ni',
  )
  // Too few of the same kind: those of the same size, whatever their kind.
  expect(compileProfile(inGroup('B3', '2', '3')).alike).toMatchObject({ kind: null, names: { length: 4 } })
  expect(compileProfile(inGroup('C7', '2', '3', '4')).alike).toMatchObject({ kind: null, names: { length: 4 } })
  expect(compileProfile(sources({ own: { ...own, population: null } })).alike).toEqual({ why: 'no-population' })
  expect(compileProfile(sources({ own: { ...own, population: 900_000 } })).alike).toEqual({ why: 'too-few' })
})

test('the counterpart is beside only where the two see each other’s answers', () => {
  expect(compileProfile(sources()).sides).toMatchObject({
    shown: true,
    problems: { compared: 2, alike: 1 },
    differing: [{ question: 'problems.concern.narcotics', municipality: 4, police: 1, outcome: 'open' }],
  })
  const apart = compileProfile(sources({ mirrors: null }))
  expect(apart.sides).toEqual({ shown: false, why: 'not-reconciling' })
  expect(apart.steps).toEqual([])
  expect(apart.application).toMatchObject({ problems: ['narcotics'], problemsOfBoth: false })
})

test('whom to ask has evaluated work on what one finds large, and shares it', () => {
  expect(compileProfile(sources()).contacts).toEqual([
    { municipality: 'Ort 2', side: 'municipality', problem: 'narcotics', initiative: 'Mini-Maria', share: 'yes_talk' },
  ])
})

test.each(['sv', 'en'] as const)(
  'it is written whole in %s, without a place left open or a word of ours',
  (language) => {
    const profile = Profile.parse(compileProfile(sources()))
    const document = profileDocument(profile, language, { at: '2027-01-20T10:00:00Z' })
    const written = JSON.stringify(document)
    expect(written).not.toMatch(/\{\{|undefined|\[object|\bgap\b|%/i)
    expect(document.sections.map(({ id }) => id)).toEqual([
      'lage',
      'motparten',
      'behov',
      'ring',
      'datum',
      'text',
      'rad',
      'om',
    ])
    const lead = document.front.flatMap((it) => (it.kind === 'paragraph' ? plainText(it.words) : []))
    expect(lead.join()).toContain(language === 'sv' ? 'lika på 1 av 2 problem' : '1 of 2 problems alike')
  },
)

test('what is in place is said with how many of those shown have it, and not as if all had answered', () => {
  const whole = JSON.stringify(profileDocument(compileProfile(sources()), 'sv', { at: null }))
  expect(whole).toContain('På plats hos 3 av de 4 vars svar visas, ni medräknade.')
})

test('the dates that lie ahead are events of a calendar, in lines that any program reads', () => {
  const profile = compileProfile(sources())
  const calendar = profileCalendar(profile, '2027-01-20T10:00:00.000Z', 'sv')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(profile.dates.filter(({ monthsLeft }) => monthsLeft >= 0).length)
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270301\r\n')
  expect(calendar).toContain('DTSTAMP:20270120T100000Z\r\n')
  for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
})

test('P8: a profile that was released before the words were others says what it said', () => {
  const asked = sources({ respondent: { ...sources().respondent, kind: 'police', name: 'Polisen i Ort 1' } })
  const { outline, ...former } = compileProfile(asked)
  expect(outline).toBe(PROFILE_OUTLINE)
  const written = (profile: Profile, language: 'sv' | 'en') =>
    JSON.stringify(profileDocument(profile, language, { at: null }))
  for (const [language, then, now] of [
    ['sv', 'Alla 2 problem som går att jämföra', 'Alla problem som går att jämföra (2)'],
    ['en', 'All 2 problems that can be compared', 'All problems that can be compared (2)'],
  ] as const) {
    expect(written(former, language)).toContain(then)
    expect(written(former, language)).not.toContain(now)
    expect(written({ ...former, outline: PROFILE_OUTLINE }, language)).toContain(now)
  }
  expect(written(former, 'en')).toContain('Not answered: Polisen i Ort 2')
})

// A profile is written anew of what was frozen, each time that it is read. Where one of these differs, what was released has
// changed: let the new words hold from another outline on (profile-outline.ts), which gets a line of its own here.
test.each([
  [undefined, 'bd131c0b2163'],
  [2, 'c22dd605aa3b'],
  [3, 'ff46fddbde23'],
  [PROFILE_OUTLINE, '2123631a03b9'],
])('P8: a profile of outline %s says what it said when it was released', (outline, expected) => {
  const said = (['municipality', 'police'] as const).flatMap((kind) => {
    const { outline: _, ...profile } = compileProfile(sources({ respondent: { ...sources().respondent, kind } }))
    const released = { ...profile, ...(outline !== undefined && { outline }) }
    return (['sv', 'en'] as const).flatMap((language) =>
      comparisons.map((comparison) => profileDocument(released, language, { at: null, comparison })),
    )
  })
  expect(createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12)).toBe(expected)
})
