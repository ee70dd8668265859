import { workingStepNames } from '@kartlaggning/schema/definitions/working-steps'
import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import { plainText } from '@kartlaggning/schema/document/words'
import { editionDocument } from '@kartlaggning/schema/report/edition-document'
import { anEdition, aReport } from '@kartlaggning/schema/report/made-up-report'
import type { SlideTable } from '@kartlaggning/schema/document/presentation'
import { editionPresentation } from '@kartlaggning/schema/report/presentation/edition-presentation'
import { OUTLINE, OUTLINE_WITH_WHAT_IS_NOT_SET } from '@kartlaggning/schema/report/outline'
import type { Report } from '@kartlaggning/schema/report/report'
import type { Language } from '@kartlaggning/schema/text'
import { strFromU8, unzipSync } from 'fflate'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, onTestFinished, test } from 'vitest'
import { readPresentation } from '../../../test/read-presentation.ts'
import { tableIn } from './pptx-table.ts'
import { pptxOf } from './pptx.ts'

const counted = (count: number) => ({ count, of: 2, silent: 0 })
const figures: FigureData = {
  steps: ['1981', '1962'].map((municipality) => ({
    municipality,
    steps: workingStepNames.map((step) => ({ step, reached: { state: 'reached', met: 2, of: 2 } })),
  })),
  support: ['practical_support', 'training'].map((task) => ({
    task,
    great: { municipality: counted(2), police: null },
    mean: 2,
  })),
}

/** With so many needs, each from a rule of its own where there are so many rules. */
function reported(needs: number, changed: Partial<Report> = {}): Report {
  const report = aReport()
  const [need] = report.needs
  if (!need) throw new Error('There is no need')
  const rules = ['R06', 'R07', 'R08', 'R10', 'R11', 'R12', 'R14', 'R15', 'R20', 'R21', 'R22', 'R30']
  const many = Array.from({ length: needs }, (_, at) => ({
    ...need,
    steps: [{ measure: null, what: `Besök ${at}`, who: 'Karin Berg', when: 'Mars 2027' }],
    gaps: need.gaps.map((gap) => ({ ...gap, rule: rules[at % rules.length] ?? 'R06' })),
  }))
  return { ...report, outline: OUTLINE, figures, needs: many, ...changed }
}

const made = (report: Report, language: Language = 'sv') => pptxOf(editionPresentation(anEdition, report, language))
const read = async (report: Report, language: Language = 'sv') => readPresentation(await made(report, language))

const titles = {
  sv: [
    'Kartläggningen 2026',
    'Så många har svarat',
    'Det viktigaste inom varje område',
    'Fem steg i arbetet, kommun för kommun',
    'Problem som är stora i flest kommuner',
    'Behov av stöd från Länsstyrelsen',
    'Utvecklingsbehov, de viktigaste först',
    'Det här gör Länsstyrelsen härnäst',
    'Så är det gjort, och vad det inte säger',
    'Kontakt',
  ],
  en: [
    'Kartläggningen 2026',
    'How many have answered',
    'What matters most in each area',
    'Five steps in the work, municipality by municipality',
    'Problems that are large in most municipalities',
    'Need of support from the county administrative board',
    'Development needs, the most important first',
    'What the County Administrative Board does next',
    'How it was done, and what it does not say',
    'Contact',
  ],
}

test('ten slides, each with a title that is one, notes for who speaks, and letters that are read from the back', async () => {
  for (const [language, tag] of [
    ['sv', 'sv-SE'],
    ['en', 'en-GB'],
  ] as const) {
    const slides = await read(reported(3), language)
    expect(slides.map(({ title }) => title)).toEqual(titles[language])
    for (const { notes, sizes, languages, title } of slides) {
      expect(notes.length, title).toBeGreaterThan(20)
      expect(Math.min(...sizes), title).toBeGreaterThanOrEqual(18)
      expect(languages, title).toContain(tag)
    }
    const drawn = slides.flatMap(({ alternatives }) => alternatives)
    expect(drawn).toHaveLength(6)
    for (const alternative of drawn) expect(alternative.length).toBeGreaterThan(40)
  }
})

test('P8: the first slide says how the sender is reached, as the cover does, and in older editions what it said', async () => {
  const { round } = reported(1)
  const letterhead = { address: 'Exempelgatan 1, 721 86 Västerås', phone: '010-000 00 00', email: '', website: '' }
  const line = 'Exempelgatan 1, 721 86 Västerås · 010-000 00 00'
  const firstOf = async (outline: number) => {
    const [first] = await read(reported(1, { outline, round: { ...round, letterhead } }))
    return first?.texts
  }
  expect(await firstOf(OUTLINE_WITH_WHAT_IS_NOT_SET)).toContain(line)
  expect(await firstOf(OUTLINE_WITH_WHAT_IS_NOT_SET - 1)).not.toContain(line)
})

test('the notes of a figure say its sentence, where it comes from and who is missing, and its chart every value', async () => {
  const slides = await read(reported(3))
  const problems = slides.find(({ title }) => title.startsWith('Problem'))
  expect(problems?.notes).toContain('Inte svarat och därför inte med: Norbergs kommun.')
  expect(problems?.notes).toMatch(/I rapporten: \d+\. Problembilden i länet, Figur \d+\./)
  expect(problems?.alternatives[0]).toContain(
    'Narkotikabrott och öppen droghandel: Kommunen K 1 av 1, Polisen P 1 av 2',
  )
  const support = slides.find(({ title }) => title.startsWith('Behov av stöd'))
  expect(support?.texts).toContain('Polisen: för få svar visas.')
  expect(support?.texts.join()).not.toContain('P –')
})

test('of many needs the most important are shown, and how many more there are', async () => {
  const [, , , , , , few] = await read(reported(2))
  expect(few?.texts.join('\n')).not.toContain(' till, i kapitlet')
  const [, , , , , , many] = await read(reported(24))
  const shown = many?.texts.filter((it) => it === 'Hög prioritet').length ?? 0
  const left = Number(/och (\d+) till/.exec(many?.texts.join('\n') ?? '')?.[1])
  expect(shown).toBeGreaterThan(3)
  // Two needs from each rule.
  expect(2 * shown + left).toBe(24)
})

test('below a table there is room for a line more than is counted; in what was published before there is not', () => {
  const box = { x: 48, y: 139, width: 864, height: 319 }
  const table: SlideTable = {
    kind: 'table',
    alternative: 'Påhittade rader',
    columns: [
      { title: 'Rad', weight: 1 },
      { title: 'Värde', weight: 3 },
    ],
    rows: Array.from({ length: 20 }, (_, at) => [`Rad ${at}`, 'Ett påhittat värde']),
    leftOut: [],
  }
  expect(tableIn(table, box, 4, 'sv').rowsLeft).toBeLessThan(
    tableIn({ ...table, roomBelow: true }, box, 4, 'sv').rowsLeft,
  )
  const { xml, rowsLeft } = tableIn({ ...table, roomBelow: true }, box, 4, 'sv')
  const heights = [...xml.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => Number(height) / 12_700)
  expect(heights.length + rowsLeft).toBe(21)
  const below = box.height - heights.reduce((sum, height) => sum + height, 0)
  expect(below).toBeGreaterThanOrEqual(18 * 1.2)
  expect(below).toBeLessThan(18 * 1.2 + Math.max(...heights))
})

test('each reader is told whose report it is, and no chart has more names than there is room for', async () => {
  const problems = Array.from({ length: 10 }, (_, at) => ({
    ...(aReport().problems[0] ?? { cells: [] }),
    problem: `made_up_${at}`,
  }))
  const slides = await read({ ...reported(0, { problems }), reader: 'lansbra' })
  const method = slides.find(({ title }) => title.startsWith('Så är det gjort'))
  const { front } = editionDocument(anEdition, { ...reported(0), reader: 'lansbra' }, 'sv')
  const [note] = front.flatMap((it) => (it.kind === 'note' ? [plainText(it.words)] : []))
  expect(method?.texts).toContain(note)
  const named = slides.map(({ texts }) => texts.find((it) => it.startsWith('Här visas')))
  expect(Number(/visas (\d+) av 10/.exec(named.join())?.[1])).toBeLessThan(7)
})

test('a chapter that is left out of the edition is in no slide, and a sentence is said as somebody stands for it', async () => {
  const slides = await read(
    reported(2, {
      chapters: ['behov', 'problem'].map((id) => ({ id, shown: false, words: null })) as unknown as Report['chapters'],
      sentences: [{ id: 'support-figure', state: 'rewritten', said: 'Vi har <b>lyssnat</b> & hört.' }],
    }),
  )
  const all = slides.map(({ title }) => title)
  for (const left of [titles.sv[2], titles.sv[4], titles.sv[6]]) expect(all).not.toContain(left)
  const support = slides.find(({ title }) => title === titles.sv[5])
  expect(support?.texts).toContain('Vi har <b>lyssnat</b> & hört.')
})

test('letters of all kinds survive, and what no reader of XML opens is gone', async () => {
  const words = 'åäö ÅÄÖ 😀 <b>fet</b> & "citat" العربية 漢字'
  const report = reported(1)
  const slides = await read({
    ...report,
    round: {
      ...report.round,
      authority: `${words}\u0001\uFFFE\uD800`,
      contact: { name: words, email: 'a@example.org' },
    },
  })
  expect(slides[0]?.texts).toContain(`${words}\uFFFD`)
  expect(slides.at(-1)?.texts).toEqual(expect.arrayContaining([words, 'a@example.org']))
})

test('P8: the same edition is the same bytes, in another process and in another time zone too', async () => {
  const [first, again] = [await made(reported(3)), await made(reported(3))]
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true)
  const directory = givenADirectory()
  writeFileSync(join(directory, 'in.json'), JSON.stringify(editionPresentation(anEdition, reported(3), 'sv')))
  const program = `import { pptxOf } from ${JSON.stringify(join(import.meta.dirname, 'pptx.ts'))}
import { readFileSync, writeFileSync } from 'node:fs'
writeFileSync('out.pptx', await pptxOf(JSON.parse(readFileSync('in.json', 'utf8'))))`
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: directory,
    env: { TZ: 'Pacific/Auckland' },
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  expect(readFileSync(join(directory, 'out.pptx')).equals(Buffer.from(first))).toBe(true)
})

test('each chart carries the data it is drawn of, to be changed where it is shown', async () => {
  const files = unzipSync(await made(reported(3)))
  const books = Object.keys(files).filter((name) => name.endsWith('.xlsx'))
  expect(books).toHaveLength(3)
  for (const book of books) {
    const sheet = unzipSync(files[book] ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array()
    expect(strFromU8(sheet)).toMatch(/<v>\d+<\/v>/)
  }
})

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/usr/bin/libreoffice'].find((it) => existsSync(it))

test.skipIf(!office)(
  'LibreOffice shows as many pages, and no text runs out of its place (skipped where there is no LibreOffice)',
  { timeout: 240_000 },
  async () => {
    const directory = givenADirectory()
    writeFileSync(join(directory, 'a.pptx'), await made(reported(24)))
    const profile = `-env:UserInstallation=file://${join(directory, 'profile')}`
    spawnSync(office ?? '', ['--headless', profile, '--convert-to', 'pdf', 'a.pptx'], { cwd: directory })
    const data = new Uint8Array(readFileSync(join(directory, 'a.pdf')))
    const pdf = await getDocument({ data, verbosity: 0 }).promise
    expect(pdf.numPages).toBe(10)
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const [, , width = 0, height = 0] = page.view
      const said = items.flatMap((it) => ('str' in it && it.str.trim() ? [it] : []))
      for (const { str, transform, width: long } of said) {
        const [x, y] = [Number(transform[4]), Number(transform[5])]
        expect(x, str).toBeGreaterThan(0)
        expect(x + long, str).toBeLessThan(width)
        expect(y, str).toBeLessThan(height)
        // Under the body there is only what is left out, the foot and the number.
        if (number > 1 && y < (height * 50) / 540) expect(str).toMatch(/^(Dnr|\d+$)/)
      }
    }
  },
)

function givenADirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'pptx-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}
