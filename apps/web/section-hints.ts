import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** What the first screen of a section's page is made of, in the page's own language. */
const FIRST_SCREEN = [
  'src/answers/section-page.tsx',
  'src/answers/load-answering.ts',
  'src/answers/texts.sv.ts',
  'src/questionnaire/texts.sv.ts',
  'src/look/texts.sv.ts',
]

/** Writes `section.html`: the application's page, which also names at once what a section's page would ask for bit by bit. */
export function sectionHints(): Plugin {
  let folder = ''
  let hints: readonly string[] = []
  return {
    name: 'section-hints',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    generateBundle(_, bundle) {
      const chunks = new Map(Object.values(bundle).flatMap((it) => (it.type === 'chunk' ? [[it.fileName, it]] : [])))
      const first = [...chunks.values()].filter((chunk) =>
        FIRST_SCREEN.some((file) => chunk.moduleIds.some((id) => id.endsWith(file))),
      )
      hints = hintsFor(withImports(first, chunks))
    },
    async closeBundle() {
      const index = await readFile(join(folder, 'index.html'), 'utf8')
      const missing = hints.filter((hint) => !index.includes(addressIn(hint)))
      await writeFile(join(folder, 'section.html'), index.replace('</head>', `${missing.join('')}</head>`))
    },
  }
}

type Chunk = Rolldown.OutputChunk

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

function hintsFor(chunks: ReadonlySet<Chunk>): string[] {
  const styles = new Set([...chunks].flatMap((it) => [...(it.viteMetadata?.importedCss ?? [])]))
  return [
    ...[...chunks].map((it) => `<link rel="modulepreload" crossorigin href="/${it.fileName}">`),
    ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
  ]
}

const addressIn = (hint: string) => /"(\/[^"]+)"/.exec(hint)?.[1] ?? ''
