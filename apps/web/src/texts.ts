import type { Stem } from '@kartlaggning/schema/phrases'

/**
 * Every chapter keeps its words in two files, `texts.sv.ts` and `texts.en.ts`, loaded with the pages that need them.
 * The Swedish one enters its keys here; the English one `satisfies Translated<typeof …>`, so that a missing key does
 * not compile.
 *
 * `{{name}}` is where a value goes. A text that depends on a number has a form for each, chosen by `count`:
 * `left_one`, `left_other` and, where it is said differently, `left_zero` and `left_two`. A word that depends on another number stands
 * in both its forms where it is said: `{{all}} {{all:kommun|kommuner}}`.
 */
export interface Catalogues {}

export type Chapter = keyof Catalogues

export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }

type KeysIn<T> = {
  [K in keyof T & string]: T[K] extends string ? Stem<K> : `${K}.${KeysIn<T[K]>}`
}[keyof T & string]

/** Of the first chapter named, and with its name before it, of any of them: `overview`, `rounds:scope.full`. */
export type TextKey<C extends readonly Chapter[]> = {
  [At in C[number]]: (At extends C[0] ? KeysIn<Catalogues[At]> : never) | `${At}:${KeysIn<Catalogues[At]>}`
}[C[number]]
