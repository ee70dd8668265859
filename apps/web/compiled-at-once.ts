import type { Plugin } from 'vite'

/**
 * Tells the browser to compile these chunks while they come, beside everything else, and not function by function when
 * each is first called: a page calls nearly all that is in them.
 */
export function compiledAtOnce(...names: readonly string[]): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const it of Object.values(bundle)) {
          if (it.type === 'chunk' && names.includes(it.name)) it.code = `//# allFunctionsCalledOnLoad\n${it.code}`
        }
      },
    },
  }
}
