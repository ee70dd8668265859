import { expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

test.each<[string, readonly string[]]>([
  ['0,5 tjänst', ['0,5 tjänst']],
  ['100 tkr, 0,25 tjänst', ['100 tkr', '0,25 tjänst']],
  ['1981,1983', ['1981', '1983']],
  ['a,b; c', ['a', 'b', 'c']],
])('%s has the parts %j', (said, parts) => {
  expect(partsOf(said, () => false, 0)).toEqual(parts)
})
