import type { Gap } from '@kartlaggning/schema/gaps/gap'
import type { Need } from '@kartlaggning/schema/needs/need'
import { expect, test } from 'vitest'
import { mergeable } from './mergeable.ts'

const need = (id: string, changes: Partial<Need> = {}, rule = 'R12'): Need => ({
  id,
  roundId: 'r',
  status: 'proposed',
  priority: null,
  measures: [],
  steps: [],
  support: '',
  mergedInto: null,
  severity: 2,
  tasks: ['practical_support'],
  municipalities: ['1981'],
  evidenceChanged: false,
  withheldFrom: [],
  gaps: [{ rule } as Gap],
  decisions: [],
  comments: [],
  version: 0,
  later: false,
  ...changes,
})

const ids = (needs: readonly Need[]) => needs.map((it) => it.id)

test('the same rule is offered first, then a municipality in common; what holds others cannot be merged', () => {
  const own = need('own')
  const others = [
    need('far', { municipalities: ['1983'] }, 'R29'),
    need('near', {}, 'R29'),
    need('same', { municipalities: ['1983'] }),
    need('holds', { gaps: [{ rule: 'R12' }, { rule: 'R12' }] as Gap[] }),
  ]
  expect(ids(mergeable(own, [own, ...others]))).toEqual(['same', 'near', 'far'])
})
