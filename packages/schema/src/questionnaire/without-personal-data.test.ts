import { expect, it } from 'vitest'
import { withoutPersonalData } from './without-personal-data.ts'

it.each([
  ['Nattvandring', 'Nattvandring'],
  ['Ring 070-123 45 67 eller anna.ek@sala.se', 'Ring ••• eller •••'],
  ['Storgatan 12 och Skolvägen 3', '••• och •••'],
  ['Till 19121212-1212 i maj', 'Till ••• i maj'],
  ['Till 121212\u00ad-\u200b1212 i maj', 'Till ••• i maj'],
])('"%s" is read as "%s"', (text, shown) => expect(withoutPersonalData(text)).toBe(shown))
