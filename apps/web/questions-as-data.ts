import { contradictionsAt } from '@kartlaggning/schema/questionnaire/contradictions'
import { allQuestionnaires } from '@kartlaggning/schema/questionnaires/registry'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import type { Plugin } from 'vite'
import type { PublishedSection } from './src/questionnaire/published-section.ts'

const name = 'virtual:sections'
const resolved = `\0${name}`

/**
 * The questions are data, and the browser fetches them as such: each section of each published questionnaire becomes a
 * file of its own, and `virtual:sections` tells their addresses. Parsing data costs less than running a program, and
 * a page fetches its questions while its program is on the way.
 */
export function questionsAsData(): Plugin {
  let isBuild = false
  return {
    name: 'questions-as-data',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    resolveId: (source) => (source === name ? resolved : null),
    load(id) {
      if (id !== resolved) return null
      const versions = allQuestionnaires().map(({ version, sections }) => {
        const addresses = sections.map((section) => {
          const address = isBuild ? this.emitFile(fileOf(version, section)) : inline(section)
          return `${JSON.stringify(section.id)}: ${isBuild ? `import.meta.ROLLUP_FILE_URL_${address}` : JSON.stringify(address)}`
        })
        return `${JSON.stringify(version)}: { ${addresses.join(', ')} }`
      })
      return `export const addresses = { ${versions.join(', ')} }`
    },
  }
}

/** Before the build puts a hash in it. */
export const questionsFile = (version: string, section: Section) => `${version}-${section.id}.json`

/** With what can contradict other answers in it, so that no page carries that of the others. */
const published = (section: Section): PublishedSection => ({
  section,
  contradictions: [...section.questions, ...(section.entries?.questions ?? [])].flatMap(({ id }) =>
    contradictionsAt(id),
  ),
})

const fileOf = (version: string, section: Section) => ({
  type: 'asset' as const,
  name: questionsFile(version, section),
  source: JSON.stringify(published(section)),
})

const inline = (section: Section) => `data:application/json,${encodeURIComponent(JSON.stringify(published(section)))}`
