import { newestQuestionnaire } from '@kartlaggning/schema/questionnaires/registry'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { questionsFile } from './questions-as-data.ts'

/** What the first screen of a section's page is made of, in the page's own language. */
const FIRST_SCREEN = [
  'src/answers/section-page.tsx',
  'src/answers/load-answering.ts',
  'src/answers/texts.sv.ts',
  'src/questionnaire/texts.sv.ts',
  'src/look/texts.sv.ts',
]

/**
 * Writes `section.html`: the application's page, which also names at once what a section's page would ask for bit by
 * bit; and `section/….html`, which name the section's questions too, as new rounds ask them.
 */
export function sectionHints(): Plugin {
  let folder = ''
  let hints: readonly string[] = []
  let questions: ReadonlyMap<string, string> = new Map()
  return {
    name: 'section-hints',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    generateBundle(_, bundle) {
      const chunks = new Map(Object.values(bundle).flatMap((it) => (it.type === 'chunk' ? [[it.fileName, it]] : [])))
      const first = [...chunks.values()].filter((chunk) => FIRST_SCREEN.some((file) => leadsTo(chunk, file)))
      hints = hintsFor(withImports(first, chunks))
      questions = questionsIn(Object.values(bundle))
    },
    async closeBundle() {
      const index = await readFile(join(folder, 'index.html'), 'utf8')
      const missing = hints.filter((hint) => !index.includes(addressIn(hint)))
      const write = (file: string, more: readonly string[]) =>
        writeFile(join(folder, file), index.replace('</head>', `${more.join('')}</head>`))
      await mkdir(join(folder, 'section'))
      await write('section.html', missing)
      for (const [section, file] of questions) await write(`section/${section}.html`, [fetched(file), ...missing])
    },
  }
}

type Chunk = Rolldown.OutputChunk

/** A file of a larger chunk is imported through a small one of its own. */
const leadsTo = ({ moduleIds, facadeModuleId }: Chunk, file: string) =>
  [...moduleIds, facadeModuleId].some((id) => id?.endsWith(file))

function withImports(first: readonly Chunk[], chunks: ReadonlyMap<string, Chunk>): ReadonlySet<Chunk> {
  const all = new Set(first)
  // A set goes on to what is added to it meanwhile.
  for (const { imports } of all) {
    for (const file of imports) {
      const chunk = chunks.get(file)
      if (chunk) all.add(chunk)
    }
  }
  return all
}

/** The file of each section's questions. */
function questionsIn(files: readonly (Chunk | Rolldown.OutputAsset)[]): ReadonlyMap<string, string> {
  const { version, sections } = newestQuestionnaire()
  return new Map(
    sections.flatMap((section) => {
      const name = questionsFile(version, section)
      const file = files.find((it) => it.type === 'asset' && it.names.includes(name))
      return file ? [[section.id, file.fileName]] : []
    }),
  )
}

function hintsFor(chunks: ReadonlySet<Chunk>): string[] {
  const styles = new Set([...chunks].flatMap((it) => [...(it.viteMetadata?.importedCss ?? [])]))
  return [
    ...[...chunks].map((it) => `<link rel="modulepreload" crossorigin href="/${it.fileName}">`),
    ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
  ]
}

const fetched = (file: string) => `<link rel="preload" as="fetch" crossorigin href="/${file}">`

const addressIn = (hint: string) => /"(\/[^"]+)"/.exec(hint)?.[1] ?? ''
