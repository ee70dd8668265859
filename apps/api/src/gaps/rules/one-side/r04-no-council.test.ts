import { expect, it } from 'vitest'
import { noCouncil } from './r04-no-council.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const council = (stated: string) => ({ organisation: { council: stated } })

it.each([
  ['no council, confirmed', 'no', 'no', 3],
  ['a dormant one, confirmed', 'dormant', 'dormant', 3],
  ['no council, and the police say it is dormant', 'no', 'dormant', 3],
  ['a dormant one, and the police know of none', 'dormant', 'no', 3],
  ['no council, and the police say one is planned', 'no', 'planned', 3],
  ['no council, and the police are silent', 'no', undefined, 3],
  ['no council, and the police contradict it', 'no', 'active', undefined],
  ['a dormant one, and the police contradict it', 'dormant', 'shared', undefined],
  ['no council, and the police do not know', 'no', 'unknown', 'cannot be assessed'],
  ['the municipality does not know', 'unknown', 'no', 'cannot be assessed'],
  ['neither knows', 'unknown', 'unknown', 'cannot be assessed'],
  ['the municipality does not know, and the police do', 'unknown', 'active', undefined],
  ['one is planned', 'planned', 'no', undefined],
  ['one is at work', 'active', 'no', undefined],
  ['one is shared', 'shared', 'unknown', undefined],
  ['the municipality is silent', undefined, 'no', undefined],
])('%s', (_, municipality, police, expected) => {
  const sides = {
    ...(municipality && { municipality: council(municipality) }),
    ...(police && { police: council(police) }),
  }
  const found = verdicts(noCouncil, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R04:1983': expected })
})

it('says nothing where the police were not asked otherwise than where they are silent', () => {
  const round = aRound({ Köping: { municipality: council('no'), police: {} } })
  expect(verdicts(noCouncil, round)).toEqual({ 'R04:1983': 3 })
})

it('says which it is, and points to both answers', () => {
  const [finding] = findings(noCouncil, aRound({ Köping: { municipality: council('dormant'), police: council('no') } }))
  expect(finding?.sentence.sv).toBe(
    'Enligt kommunen är det lokala brottsförebyggande rådet vilande. Rådet är den plats där de som kan besluta möts. Länsstyrelsen kan ge stöd i att starta det.',
  )
  expect(finding?.evidence.map(({ kind, value }) => [kind, value])).toEqual([
    ['municipality', 'dormant'],
    ['police', 'no'],
  ])
})
