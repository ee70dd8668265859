import type { ResourceNamespaceMap } from 'i18next'

/**
 * Every chapter keeps its words in two files, `texts.sv.ts` and `texts.en.ts`, loaded with the pages that need them.
 * The Swedish one tells i18next its keys; the English one `satisfies Translated<typeof …>`, so that a missing key does
 * not compile.
 */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }

export type Chapter = keyof ResourceNamespaceMap

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'look'
  }
}
