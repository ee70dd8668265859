import { rehearseTime } from '@kartlaggning/schema/document/dates'
import type { Endpoint, InputOf, ReplyOf } from '@kartlaggning/schema/endpoint'
import { urlOf, type UrlParts } from '@kartlaggning/schema/endpoint-url'
import type { Problem } from '@kartlaggning/schema/problem'
import { guard } from './guard.ts'

/** The server said no, and why. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.type)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** Nobody answered: no network, or no server at the other end. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'UnreachableError'
  }
}

interface Options {
  readonly signal?: AbortSignal
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean
}

interface Parts extends UrlParts {
  readonly body?: unknown
}

/** A file is not called: one follows a link to it. */
type JsonEndpoint = Endpoint & { readonly schema: { readonly produces?: never } }

type Arguments<E extends Endpoint> =
  unknown extends InputOf<E> ? [input?: undefined, options?: Options] : [input: InputOf<E>, options?: Options]

/** Calls one operation of the contract: `call(rounds.open, { params: { roundId } })` promises a `Round`. */
export async function call<E extends JsonEndpoint>(
  endpoint: E,
  ...[input, options]: Arguments<E>
): Promise<ReplyOf<E>> {
  const response = await answered(endpoint, (input ?? {}) as Parts, options)
  return (await response.json()) as ReplyOf<E>
}

/** A file that is made of what is sent: no link leads to it. */
export async function fetchFile<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<Blob> {
  const response = await answered(endpoint, input as Parts)
  return response.blob()
}

async function answered(endpoint: Endpoint, parts: Parts, options?: Options): Promise<Response> {
  if (isNobodySignedIn && !/^\/session(\/|$)/.test(endpoint.url)) throw notSignedIn()
  const body = parts.body === undefined ? undefined : JSON.stringify(parts.body)
  const address = urlOf(endpoint, parts)
  const deed = `${endpoint.method} ${address} ${body}`
  const request = {
    method: endpoint.method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(person !== undefined && { 'signed-in-as': person }),
      ...(endpoint.once && { 'idempotency-key': keyOf(deed) }),
    },
    ...(body !== undefined && { body }),
    ...options,
  }
  const isRead = endpoint.method === 'GET'
  const reply = reach(address, request, isRead ? REREAD : [])
  const response = await (isRead ? reply : (guard.get()?.whileSending(body, reply) ?? reply))
  if (!response.ok) throw new ProblemError(await problemOf(response))
  keys.delete(deed)
  if (ABOUT_ROUNDS.test(endpoint.url)) {
    rehearsedTime = response.headers.get('rehearsed-time')
    rehearseTime(rehearsedTime)
  }
  return response
}

/** Replies about anything else, such as who is signed in, say nothing of whether this is a rehearsal. */
const ABOUT_ROUNDS = /^\/(rounds|respondents|needs)\b|:county/
let rehearsedTime: string | null = null

/** Whether what was last fetched belongs to a rehearsal. */
export const isOfRehearsal = () => rehearsedTime !== null

export const notSignedIn = () => new ProblemError({ type: 'not-signed-in', title: 'not signed in', status: 401 })

let isNobodySignedIn = false

/** What asks for more than who is signed in gets the server's answer without asking it. */
export async function whileNobodyIsSignedIn(work: () => Promise<unknown>): Promise<unknown> {
  isNobodySignedIn = true
  try {
    return await work()
  } finally {
    isNobodySignedIn = false
  }
}

let person: string | undefined

/** From now on every call says whose page it is from: in another tab somebody else may sign in. */
export const actAs = (personId: string) => void (person = personId)

/** Of what is to be done once and has not been answered: pressed again, or after a lost reply, it is still the same. */
const keys = new Map<string, string>()

function keyOf(deed: string): string {
  const key = keys.get(deed) ?? crypto.randomUUID()
  keys.set(deed, key)
  return key
}

/** Something of the application's own that lies in a file beside it. */
export async function fetchData<T>(address: string): Promise<T> {
  const response = await reach(address, { headers: { accept: 'application/json' } }, REREAD)
  if (!response.ok) throw new ProblemError(await problemOf(response))
  return (await response.json()) as T
}

/** Reading changes nothing, so what is lost on the way is asked for again before anyone is told. */
const REREAD = [300, 1000]

async function reach(address: string, request: RequestInit, delays: readonly number[]): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (cause) {
    const [wait, ...later] = delays
    if (wait === undefined || !navigator.onLine || request.signal?.aborted) throw new UnreachableError(cause)
    await new Promise((resolve) => setTimeout(resolve, wait))
    return reach(address, request, later)
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false
  if (isProblem) return (await response.json()) as Problem
  const type =
    response.status === 503 || response.status === 502 || response.status === 504
      ? 'service-overloaded'
      : 'internal-error'
  return { type, title: type, status: response.status }
}

export const isProblem = (error: unknown, type: Problem['type']): error is ProblemError =>
  error instanceof ProblemError && error.problem.type === type
