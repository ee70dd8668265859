import type { Plugin } from 'vite'

const ours = '\0router:'

/** Files of the router by what they are named, and what stands in their place. */
const instead = {
  '/ssr/components.js': `
    import { createContext } from 'react'
    export const FrameworkContext = createContext(undefined)
    export const PrefetchPageLinks = () => null
    export const usePrefetchBehavior = () => [false, null, {}]
    export const mergeRefs = (ref) => ref`,
  '/instrumentation.js': `
    export const consumeInstrumentationClientResultMetaReceiver = () => undefined
    export const getRouteInstrumentationUpdates = () => ({})
    export const instrumentClientSideRouter = (router) => router`,
} as const

/** Those of its files that a page in a browser has, and what they ask for. */
const inBrowser = /\/react-router\/.*\/lib\/(components|dom\/lib|router\/router)\.js$/

const isKnown = (file: string): file is keyof typeof instead => file in instead

/**
 * React Router can also draw pages on a server, whose manifest then says what a link prefetches, and report to those who
 * measure it. Nothing here asks for either, and it cannot be shaken out of what every page begins with.
 */
export function routerWithoutServer(): Plugin {
  return {
    name: 'router-without-server',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !inBrowser.test(importer)) return null
      const file = Object.keys(instead).find((it) => source.endsWith(it))
      return file === undefined ? null : ours + file
    },
    load(id) {
      const file = id.slice(ours.length)
      return id.startsWith(ours) && isKnown(file) ? instead[file] : null
    },
  }
}
