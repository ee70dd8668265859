import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { structureFaults } from '../../test/pdf-structure.ts'
import { taggedPdf } from './tagged-pdf.ts'

const saying = (words: string): CompiledDocument => ({
  title: 'Rapport',
  within: 'Kartläggningen 2026',
  language: 'sv',
  author: 'Länsstyrelsen',
  at: '2026-11-20T10:00:00Z',
  fictional: null,
  foot: ['Rapport'],
  front: [],
  sections: [
    { kind: 'section', role: 'chapter', id: 'a', number: '1', title: words, blocks: [{ kind: 'paragraph', words }] },
  ],
})

const fontsIn = (pdf: Uint8Array) =>
  new Set(
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/FontName \/\w+\+([\w-]+)/g),
    ].map((it) => it[1]),
  )

async function textIn(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.map((it) => ('str' in it ? it.str + (it.hasEOL ? ' ' : '') : '')).join('')
}

test.each([
  ['这是中文 漢字繁體', 'NotoSansHans-Regular'],
  ['안전한 지역 사회', 'NotoSansKR-Regular'],
  ['ሰላም ትግርኛ።', 'NotoSansEthiopic-Regular'],
  ['สวัสดี ความปลอดภัย', 'NotoSansThai-Regular'],
  ['🚓🚨🇸🇪', 'NotoEmoji-Regular'],
  ['مرحبا بكم', undefined],
])('%s is drawn with shapes that some font has, and read back', async (words, font) => {
  const bytes = await taggedPdf(saying(`Före ${words} efter`))
  expect((await textIn(bytes)).split(words)).toHaveLength(3)
  expect(await structureFaults(bytes)).toEqual([])
  expect([...fontsIn(bytes)].filter((it) => it?.startsWith('Noto')).length).toBe(font ? 2 : 0)
  if (font) expect(fontsIn(bytes)).toContain(font)
  expect(Buffer.compare(await taggedPdf(saying(`Före ${words} efter`)), bytes)).toBe(0)
})

test('a document in Swedish has the fonts it always had', async () => {
  expect(fontsIn(await taggedPdf(saying('Läget – ☐ ● ”så”')))).toEqual(
    new Set(['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold']),
  )
})
