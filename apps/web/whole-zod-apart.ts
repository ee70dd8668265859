import type { Plugin } from 'vite'

const apart = '?apart'

/**
 * Coordinators' forms are judged with the whole of Zod, respondents' with `zod/mini`, and both stand on the same
 * core. One copy of it would give respondents all that the whole needs, nearly half as much again.
 */
export function wholeZodApart(): Plugin {
  return {
    name: 'whole-zod-apart',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const isPart = importer?.endsWith(apart) ?? false
      if (source !== 'zod' && !isPart) return null
      const file = await this.resolve(source, isPart ? importer?.slice(0, -apart.length) : importer, { skipSelf: true })
      return file && file.id + apart
    },
  }
}
