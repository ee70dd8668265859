import { z } from 'zod'
import type { ProblemType } from './problem.ts'

/** How much a body may hold: characters in all, lists and objects in each other, and items in all of them together. */
export interface BodyLimits {
  readonly bytes: number
  readonly depth: number
  readonly items: number
}

/** One operation over HTTP, said once: Fastify's route options less the handler, and what the web calls. */
export interface Endpoint {
  /** What it does, in a sentence for outsiders. */
  readonly summary: string
  /** What more they need to know to use it. */
  readonly description?: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api`. */
  readonly url: string
  /** Where an ordinary form's are too narrow. */
  readonly limits?: BodyLimits
  /** Sends or freezes something: done once for each key that the caller makes (the header Idempotency-Key). */
  readonly once?: true
  /** Problems of its own, beside those that any operation of its form has. */
  readonly refuses?: readonly ProblemType[]
  readonly schema: {
    readonly params?: z.ZodType
    readonly querystring?: z.ZodType
    readonly body?: z.ZodType
    /** The media type, when the reply is a file and not JSON. */
    readonly produces?: readonly [string]
    readonly response: { readonly 200: z.ZodType }
  }
}

/** A file in a reply, described to outsiders as what it is. */
export const FileBytes = z.custom<Uint8Array>().meta({ type: 'string', format: 'binary' })

type Part<E extends Endpoint, K extends 'params' | 'body'> =
  E['schema'] extends Record<K, infer S extends z.ZodType> ? Record<K, z.input<S>> : unknown

/** A query of which nothing is required may be left out. */
type Query<E extends Endpoint> =
  E['schema'] extends Record<'querystring', infer S extends z.ZodType>
    ? Record<never, never> extends z.input<S>
      ? Partial<Record<'querystring', z.input<S>>>
      : Record<'querystring', z.input<S>>
    : unknown

/** What a caller has to give: only the parts that the contract names. */
export type InputOf<E extends Endpoint> = Part<E, 'params'> & Query<E> & Part<E, 'body'>
export type ReplyOf<E extends Endpoint> = z.output<E['schema']['response'][200]>
