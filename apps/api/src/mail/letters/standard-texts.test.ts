import { fillTemplate } from '@kartlaggning/schema/letters/fill-template'
import type { LetterValues } from '@kartlaggning/schema/letters/letter-kinds'
import { faultsInTemplate, placeholdersOf } from '@kartlaggning/schema/letters/letter-template'
import { placeholders } from '@kartlaggning/schema/letters/placeholders'
import { faultsIn } from '@kartlaggning/schema/test/swedish'
import { expect, test } from 'vitest'
import { standardTexts } from './standard-texts.ts'

test.each(standardTexts)('the standard text of $kind in $language has the places it must, and no others', (text) => {
  expect(faultsInTemplate(text.kind, text)).toEqual({ subject: [], body: [] })
})

test.each(standardTexts.filter(({ language }) => language === 'sv'))(
  'there is one word for each thing in the standard text of $kind',
  ({ kind, subject, body }) => {
    const examples = Object.fromEntries(placeholdersOf(kind).map((key) => [key, placeholders[key].example.sv]))
    const filled = fillTemplate(kind, { subject, body }, examples as LetterValues)
    expect([...faultsIn(filled.subject), ...faultsIn(filled.body)]).toEqual([])
    expect(filled.body).not.toMatch(/[{}]/)
  },
)
