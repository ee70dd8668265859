import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { inflateSync } from 'node:zlib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { structureFaults } from '../../test/pdf-structure.ts'
import { mirrored, visualRuns } from './visual-runs.ts'
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

/** Each text of the first page, with where it begins and ends from the left. */
async function linesIn(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.flatMap((it) => {
    if (!('str' in it)) return []
    const [size = 0, , , , start = 0] = it.transform as number[]
    return [{ text: it.str, start, end: start + it.width, size }]
  })
}

/** What is drawn on the first page from left to right; null is a shape that no font has. */
async function drawnIn(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList()
  const shown = fnArray.flatMap((operator, at) =>
    operator === OPS.showText ? ((argsArray[at] as unknown[][])[0] ?? []) : [],
  )
  const glyphs = shown.filter((it) => typeof it === 'object') as { originalCharCode: number; unicode: string }[]
  return glyphs.map((it) => (it.originalCharCode === 0 ? null : it.unicode))
}

/** What a reader is told instead of the shapes. */
const actualTextIn = (bytes: Uint8Array) =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/stream\n([\s\S]*?)\nendstream/g),
  ]
    .flatMap(([, stream = '']) => {
      try {
        return [inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')]
      } catch {
        return []
      }
    })
    .flatMap((content) => [...content.matchAll(/ActualText <feff([0-9a-f]+)>/g)])
    .map(([, units = '']) => Buffer.from(units, 'hex').swap16().toString('utf16le'))
    .join('')

test.each([
  ['这是中文 漢字繁體', 'NotoSansHans-Regular'],
  ['日本語、カタカナ', 'NotoSansHans-Regular'],
  ['안전한 지역 사회', 'NotoSansKR-Regular'],
  ['ሰላም ትግርኛ።', 'NotoSansEthiopic-Regular'],
  ['አማርኛ', 'NotoSansEthiopic-Regular'],
  ['สวัสดี ความปลอดภัย', 'NotoSansThai-Regular'],
  ['🚓🚨🇸🇪', 'NotoEmoji-Regular'],
  ['مرحبا بكم', undefined],
  ['پیشگیری از جرم', undefined],
  ['کوردی سۆرانی ڕێگا', undefined],
  ['שלום לכולם', undefined],
  ['ქართული', undefined],
  ['Հայերեն', undefined],
  ['Ελληνικά ᾧ', undefined],
  ['Русский Українська Қазақ', undefined],
  ['ສະບາຍດີ', undefined],
  ['Tiếng Việt ướ', undefined],
])('%s is drawn with shapes that some font has, and read back', async (words, font) => {
  const bytes = await taggedPdf(saying(`Före ${words} efter`))
  expect(await drawnIn(bytes)).not.toContain(null)
  expect((await textIn(bytes)).split(words)).toHaveLength(3)
  expect(await structureFaults(bytes)).toEqual([])
  expect([...fontsIn(bytes)].filter((it) => it?.startsWith('Noto')).length).toBe(font ? 2 : 0)
  if (font) expect(fontsIn(bytes)).toContain(font)
  expect(Buffer.compare(await taggedPdf(saying(`Före ${words} efter`)), bytes)).toBe(0)
})

test.each([
  ['हिन्दी, विद्यार्थी।', 'NotoSansDevanagari-Regular'],
  ['বাংলা প্রতিরোধ।', 'NotoSansBengali-Regular'],
  ['ਪੰਜਾਬੀ ਸੁਰੱਖਿਆ', 'NotoSansGurmukhi-Regular'],
  ['ગુજરાતી ક્ષેત્ર', 'NotoSansGujarati-Regular'],
  ['தமிழ் பொது', 'NotoSansTamil-Regular'],
  ['తెలుగు క్షేత్రం', 'NotoSansTelugu-Regular'],
  ['ಕನ್ನಡ ತಡೆ', 'NotoSansKannada-Regular'],
  ['മലയാളം കുറ്റകൃത്യം', 'NotoSansMalayalam-Regular'],
  ['සිංහල ශ්‍රී', 'NotoSansSinhala-Regular'],
  ['ភាសាខ្មែរ សុវត្ថិភាព', 'NotoSansKhmer-Regular'],
  ['မြန်မာဘာသာ ကျေးဇူး', 'NotoSansMyanmar-Regular'],
])('%s, whose shapes stand in another order, is read as it was written', async (words, font) => {
  const bytes = await taggedPdf(saying(`Före ${words} efter`))
  expect(await drawnIn(bytes)).not.toContain(null)
  expect(fontsIn(bytes)).toContain(font)
  const heading = words.replaceAll(/[ ,]/gu, '')
  expect(actualTextIn(bytes).replaceAll(/[ ,]/gu, '')).toBe(heading + heading)
  expect(await structureFaults(bytes)).toEqual([])
})

test.each([
  ['ܫܠܡܐ ܥܠܝܟܘܢ ܛܒܐ', 'NotoSansSyriac-Regular'],
  ['پاکستان میں جرائم ٹھیک ہے', 'ScheherazadeNew-Regular'],
  ['د جرمونو مخنیوی په ټولنه کې ډېر مهم دی', 'DejaVuSansCondensed'],
  ['السلام عليكم، الأمن', 'DejaVuSansCondensed'],
  ['سنڌي ڄ ڃ ٻ ڀ السلام', 'DejaVuSansCondensed'],
  ['ئۇيغۇر ٹھیک السلام', 'DejaVuSansCondensed'],
])('%s joins its letters in one font that has them all, and is copied as it was written', async (words, font) => {
  const bytes = await taggedPdf(saying(words))
  expect(await drawnIn(bytes)).not.toContain(null)
  expect(fontsIn(bytes)).toContain(font)
  expect((await textIn(bytes)).split(words)).toHaveLength(3)
})

test.each(['שלום (עולם) [אחד] {שניים} «ציטוט»', 'مرحبا (بكم) في [هنا]'])(
  '%s has its brackets turned round on paper, and as they were written when it is copied',
  async (words) => {
    const bytes = await taggedPdf(saying(words))
    expect((await textIn(bytes)).split(words)).toHaveLength(3)
    const [onPaper] = visualRuns(words, 'rtl')
    expect(onPaper?.text).toBe(words.replaceAll(/[()[\]{}«»]/gu, mirrored))
  },
)

test('what begins with a letter from right to left stands to the right, its sign and each of its lines too', async () => {
  const words = 'שלום עולם וגם לכולם '.repeat(12).trim()
  const { sections, ...rest } = saying('Svenska')
  const blocks = [
    { kind: 'paragraph', words },
    { kind: 'list', items: [words] },
    { kind: 'paragraph', words: [{ text: 'שלום ', strong: true }, { text: 'עולם' }] },
    { kind: 'paragraph', words: `Före ${words}` },
  ] as const
  const lines = await linesIn(await taggedPdf({ ...rest, sections: sections.map((it) => ({ ...it, blocks })) }))
  const [fromRight, fromLeft] = [lines.filter(({ end }) => end > 538), lines.filter(({ start }) => start < 57)]
  expect(fromRight.map(({ text }) => text.replaceAll(/\s/gu, '')).join('')).toContain(words.replaceAll(/\s/gu, ''))
  expect(fromRight.map(({ text }) => text)).toContain('שלום עולם')
  expect(fromRight.map(({ text }) => text.trim())).toContain('•')
  expect(fromLeft.some(({ text }) => text.includes('Före'))).toBe(true)
})

test.each([
  ['ဗုဒ္ဓ', 'ဗုဒဓ'],
  ['တက္က', 'တကက'],
  ['သင်္ဘော', 'သဘော'],
])('%s has letters that stand on one another, in less room than beside', async (stacked, beside) => {
  const width = async (words: string) => {
    const [line] = (await linesIn(await taggedPdf(saying(words)))).filter(({ size }) => size < 11)
    return (line?.end ?? 0) - (line?.start ?? 0)
  }
  expect(await width(stacked)).toBeLessThanOrEqual(await width(beside))
})

test.each([
  ['Vi sade שלום, רב (טוב) till alla', 'Vi sade )בוט( בר ,םולש till alla'],
  ['שלום 2026, כן.', 'םולש2026.ןכ ,'],
  ['Åren ٢٠٢٦ och ٢٠٢٧', 'Åren ٢٠٢٦ och ٢٠٢٧'],
])('%s stands from right to left where it is read so', async (words, drawn) => {
  const said = (await drawnIn(await taggedPdf(saying(words)))).join('')
  expect(said.replaceAll(' ', '')).toContain(drawn.replaceAll(' ', ''))
})

test.each([
  ['𝐁𝐫𝐨𝟏', 'Bro1'],
  ['བ', '[U+0F56]'],
  ['1️⃣ ❤️', '1'],
  ['₿', '[U+20BF]'],
])('%s, which no font has, is named instead of a box', async (words, drawn) => {
  const said = await drawnIn(await taggedPdf(saying(`Före ${words}`)))
  expect(said).not.toContain(null)
  expect(said.join('')).toContain(`Före ${drawn}`)
})

test('a line of Thai is broken between words, and nothing is written there', async () => {
  const words = 'ความปลอดภัยในชุมชนของเราเพื่อทุกคนและเราต้องการให้เด็กเติบโตอย่างปลอดภัยในทุกพื้นที่ของเมืองและในบ้าน'
  const bytes = await taggedPdf(saying(words))
  const lines = (await textIn(bytes)).split(' ')
  expect(lines.join('')).not.toContain('\u200b')
  const segments = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(words)].map((it) => it.segment)
  const broken = lines.filter((it) => words.startsWith(it) && it.length < words.length && it.length > 9)
  expect(broken).not.toEqual([])
  for (const line of broken) expect(segments.some((_, at) => segments.slice(0, at).join('') === line)).toBe(true)
})

test('a document in Swedish has the fonts it always had', async () => {
  expect(fontsIn(await taggedPdf(saying('Läget – ☐ ● ”så”')))).toEqual(
    new Set(['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold']),
  )
})
