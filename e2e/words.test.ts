import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { faultsIn } from '@kartlaggning/schema/test/swedish'
import { expect, test } from 'vitest'
import { swedishInSource } from './swedish-in-source.ts'

const root = join(import.meta.dirname, '..')
const filesIn = (folder: string, named: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`.replaceAll('\\', '/'))
    .filter((file) => named.test(file) && !file.endsWith('.test.ts'))

/** The county board's analysis pages: nobody else is told of gaps. */
const isAnalysis = (file: string) => /apps\/web\/src\/(gaps|needs|respondents|rounds|rehearsal)\//.test(file)

/** Modules of nothing but Swedish, and those where it stands as `sv` beside the English. */
const swedish = filesIn('apps/web/src', /\.sv\.ts$/).concat(filesIn('packages/schema/src', /\.sv\.ts$/))
const bilingual = [
  ...filesIn('apps/web/src', /-texts\.ts$/),
  ...filesIn('packages/schema/src', /-(texts|words)\.ts$|-in-words\.ts$|questionnaire\/\w|rounds\/\w|versions\/\w/),
  ...filesIn('packages/schema/src/questionnaires', /\.ts$/),
  ...filesIn('packages/schema/src/rules', /(one-side|two-sides|regional|unit)\.ts$/),
]
/** Words that somebody else may have written in a file, whichever they are. */
const isVocabulary = (file: string) => /answers\/(earlier|from-file)\//.test(file)

const inSource = [
  ...filesIn('apps/api/src', /(?<!\.test)\.ts$/),
  ...filesIn('apps/web/src', /\.tsx?$/).filter((file) => !/texts|\.test\.|\.sv\./.test(file) && !isVocabulary(file)),
  ...filesIn('packages/schema/src', /\.ts$/).filter((file) => !/questionnaires\/|made-up|-(texts|words)/.test(file)),
]

const load = (file: string): Promise<unknown> => import(pathToFileURL(join(root, file)).href)

/** What a text is that takes values: said with some. */
const said = (text: (...values: unknown[]) => unknown) => text('Sala kommun', '2', 'Anna Ek')

/** Every sentence in there: all of it, or what stands as `sv`. */
function sentences(it: unknown, all: boolean): string[] {
  if (typeof it === 'string') return all ? [it] : []
  if (typeof it === 'function') return all ? sentences(said(it as () => unknown), true) : []
  if (typeof it !== 'object' || it === null) return []
  return Object.entries(it).flatMap(([key, inside]: [string, unknown]) => sentences(inside, all || key === 'sv'))
}

const faultsOf = (file: string, texts: readonly string[]) => [
  ...new Set(texts.flatMap((text) => faultsIn(text, { isAnalysis: isAnalysis(file) }))),
]

test.each(swedish)('there is one word for each thing in %s', async (file) => {
  expect(faultsOf(file, sentences(await load(file), true))).toEqual([])
})

test.each(bilingual)('there is one word for each thing in %s', async (file) => {
  expect(faultsOf(file, sentences(await load(file), false))).toEqual([])
})

/** Key → text, several levels deep. */
const keyed = (it: unknown, key = ''): (readonly [string, string])[] =>
  typeof it === 'string'
    ? [[key, it]]
    : Object.entries(it ?? {}).flatMap(([name, inside]) => keyed(inside, `${key}.${name}`))

const MANY =
  /\{\{(\w+)\}\} (?:(?!whose)\p{L}+ )?(kommuner|frågor|rutor|insatser|samverkansinsatser|aktörer|dagar|minuter|månader|rader|regler|kontakter|inbjudningar|lokalpolisområden|avsnitt har|municipalities|questions|cells|initiatives|actors|days|minutes|months|rows|rules|contacts|invitations|areas|needs(?! correcting)|gaps|answers)(?!\p{L})/gu

/** What is said of them follows too: "1 är avslutad". */
const INFLECTED = /(?<!av )(?<!av de )\{\{(\w+)\}\} (?:\p{L}+ )*?är (avslutade|lovade|borttagna|besvarade)(?!\p{L})/gu

/** Only `count` chooses between the forms of a text: a word that another number counts has both its forms in it. */
const unfitting = ([key, text]: readonly [string, string]) =>
  [...text.matchAll(MANY), ...text.matchAll(INFLECTED)]
    .filter(([, hole = '']) => !/^their$/i.test(hole) && (hole !== 'count' || !key.endsWith('_other')))
    .map(([said]) => `${key}: ${said}`)

test.each(swedish.concat(swedish.map((file) => file.replace('.sv.', '.en.'))))(
  'what is counted follows its number in %s',
  async (file) => {
    expect(keyed(await load(file)).flatMap(unfitting)).toEqual([])
  },
)

/** Of what is put together where it is said: a rule's sentence, a letter. */
const written = (file: string) =>
  swedishInSource(readFileSync(join(root, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts')

test('what is Swedish in a source is found, with its values left out', () => {
  const source = 'const a = (who: string) => send("see the list", `Hej ${who}!\n${more(`Fyll i ${it}, som förut.`)}`)'
  expect(swedishInSource(source)).toEqual(['Fyll i ${}, som förut.'])
  expect(faultsOf('', swedishInSource('const b = `Det här är en enkät`'))).toHaveLength(1)
})

test.each(inSource)('there is one word for each thing in the source of %s', (file) => {
  expect(faultsOf(file, written(file))).toEqual([])
})
