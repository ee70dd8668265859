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

test.each<[string, readonly string[]]>([
  ['Sala och Köping', ['Sala', 'Köping']],
  ['Sala/Köping & Heby', ['Sala', 'Köping', 'Heby']],
  ['Heby, Sala samt Köping', ['Heby', 'Sala', 'Köping']],
  ['Sala och andra', ['Sala och andra']],
  ['Mark och miljö', ['Mark och miljö']],
])('%s has the parts %j where each is named', (said, parts) => {
  const named = ['Sala', 'Köping', 'Heby', 'Mark och miljö', 'Mark', 'miljö']
  expect(partsOf(said, (it) => named.includes(it.trim()), 0)).toEqual(parts)
})
