import { expect, it } from 'vitest'
import { actorMissingInTheCounty } from './r47-actor-missing-in-the-county.ts'
import { aRound, findings, verdicts, type Sides } from '../test-round.ts'

const missing = (...kinds: string[]) => ({ collaborators: { missing: kinds } })
const county = (...places: [string, Sides][]): Record<string, Sides> => Object.fromEntries(places)
const three: [string, Sides][] = [
  ['Köping', { municipality: missing('region') }],
  ['Sala', { police: missing('region', 'retail') }],
  ['Gotland', { municipality: missing('region'), police: missing('region') }],
]

it.each<[string, [string, Sides][], object]>([
  ['three municipalities', three, {}],
  ['four municipalities', [...three, ['Arboga', { municipality: missing('region') }]], { 'R47:region': 2 }],
  ['four, of which one misses another', [...three, ['Arboga', { municipality: missing('retail') }]], {}],
  ['four that miss nobody', names().map((name) => [name, { municipality: missing('none') }]), {}],
  ['four that each miss some other actor', names().map((name) => [name, { municipality: missing('other') }]), {}],
  ['five', names('Heby').map((name) => [name, { police: missing('probation') }]), { 'R47:probation': 2 }],
])('considers %s', (_, places, expected) => {
  expect(verdicts(actorMissingInTheCounty, aRound(county(...places)))).toEqual(expected)
})

function names(...more: string[]) {
  return ['Köping', 'Sala', 'Gotland', 'Arboga', ...more]
}

it('follows the threshold of the round', () => {
  const verdictAt = (missingActorMunicipalities: number) =>
    verdicts(actorMissingInTheCounty, aRound(county(...three), { thresholds: { missingActorMunicipalities } }))
  expect(verdictAt(3)).toEqual({ 'R47:region': 2 })
  expect(verdictAt(4)).toEqual({})
})

it('says where, and points to each who misses it', () => {
  const [finding] = findings(
    actorMissingInTheCounty,
    aRound(county(...three), { thresholds: { missingActorMunicipalities: 3 } }),
  )
  expect(finding?.sentence.sv).toBe(
    'I 3 kommuner saknar kommunen eller polisen samma aktör, ”Regionen (hälso- och sjukvård)”: Gotland, Sala och Köping. Den som saknas på många håll är lättare att nå för hela länet på en gång. Länsstyrelsen kan ta upp det med aktören.',
  )
  expect(finding?.evidence.map(({ kind, municipality }) => `${kind} ${municipality}`)).toEqual([
    'municipality 0980',
    'police 0980',
    'police 1981',
    'municipality 1983',
  ])
})
