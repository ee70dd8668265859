import type { ListedNeed } from '@kartlaggning/schema/needs/need'
import { expect, test } from 'vitest'
import { mergeable } from './mergeable.ts'

const gapBy = (rule: string) => ({ rule, problem: null, sentence: { sv: '', en: '' } })

const need = (id: string, changes: Partial<ListedNeed> = {}, rule = 'R12'): ListedNeed => ({
  id,
  status: 'proposed',
  priority: null,
  measures: [],
  support: '',
  mergedInto: null,
  severity: 2,
  tasks: ['practical_support'],
  municipalities: ['1981'],
  gaps: [gapBy(rule)],
  motivation: null,
  version: 0,
  ...changes,
})

const ids = (needs: readonly ListedNeed[]) => needs.map((it) => it.id)

test('the same rule is offered first, then a municipality in common; what holds others cannot be merged', () => {
  const own = need('own')
  const others = [
    need('far', { municipalities: ['1983'] }, 'R29'),
    need('near', {}, 'R29'),
    need('same', { municipalities: ['1983'] }),
    need('holds', { gaps: [gapBy('R12'), gapBy('R12')] }),
  ]
  expect(ids(mergeable(own, [own, ...others]))).toEqual(['same', 'near', 'far'])
})
