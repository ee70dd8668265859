import type { Problem } from '@kartlaggning/schema/problem'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { importEntries, removeEntries, type NewEntry } from './import-entries.ts'
import { undoAnswers } from './imported.ts'
import { createAutosave } from '../questionnaire/saving/autosave.ts'

interface Sent {
  readonly method: string
  readonly url: string
  readonly body: { readonly writer: string; readonly changes?: readonly Record<string, unknown>[] } | undefined
}

let sent: Sent[]
/** What the server says; a failure of the network when it throws. */
let reply: (request: Sent) => Problem | undefined

beforeEach(() => {
  sent = []
  reply = () => undefined
  vi.stubGlobal('fetch', async (url: string, { method, body }: { method: string; body?: string }) => {
    const request: Sent = { method, url, body: body ? (JSON.parse(body) as Sent['body']) : undefined }
    sent.push(request)
    const problem = reply(request)
    if (!problem) return new Response('{}', { status: 200 })
    return new Response(JSON.stringify(problem), {
      status: problem.status,
      headers: { 'content-type': 'application/problem+json' },
    })
  })
})
afterEach(() => vi.unstubAllGlobals())

const anEntry = (number: number): NewEntry => ({
  id: `id-${number}`,
  answers: { name: `Insats ${number}`, phase: 'ongoing' },
})
const bring = (entries: readonly NewEntry[], onProgress: (done: number) => void = () => undefined) =>
  importEntries({ respondentId: 'r', section: 'initiatives', writer: 'w', entries, onProgress })
const saves = () => sent.filter((it) => it.url.endsWith('/answers'))

test('an entry is added under its own id, then its answers are saved as those of no earlier version', async () => {
  expect(await bring([anEntry(1)])).toEqual({ imported: ['id-1'], refused: [] })
  expect(sent.map((it) => `${it.method} ${it.url}`)).toEqual([
    'PUT /api/respondents/r/entries/id-1',
    'PUT /api/respondents/r/answers',
  ])
  expect(sent[1]?.body).toEqual({
    writer: 'w',
    changes: [
      { entry: 'id-1', question: 'initiatives.name', value: 'Insats 1', seen: 0, sequence: 1 },
      { entry: 'id-1', question: 'initiatives.phase', value: 'ongoing', seen: 0, sequence: 2 },
    ],
  })
})

test('many are sent in batches that one request can carry, and how far it has come is told', async () => {
  const said: number[] = []
  const entries = Array.from({ length: 400 }, (_, at) => anEntry(at))
  const { imported } = await bring(entries, (done) => said.push(done))
  expect(imported).toEqual(entries.map((it) => it.id))
  expect(saves().every(({ body }) => (body?.changes?.length ?? 0) <= 500)).toBe(true)
  expect(said).toEqual([150, 300, 400])
})

test('what a broken network stopped is sent again just as it was', async () => {
  const entries = Array.from({ length: 200 }, (_, at) => anEntry(at))
  reply = ({ url }) => {
    if (url.endsWith('/answers') && saves().length === 2) throw new Error('no network')
    return undefined
  }
  await expect(bring(entries)).rejects.toThrow()
  const [first, broken] = saves()
  await bring(entries)
  expect(saves().slice(2)).toEqual([first, broken])
})

test('an entry that is refused is told and taken away again, and the others come in', async () => {
  reply = ({ body }) =>
    body?.changes?.some((it) => it['entry'] === 'id-2')
      ? {
          type: 'input-not-valid',
          title: '',
          status: 422,
          errors: [{ path: 'id-2 initiatives.name', code: 'personal-number' }],
        }
      : undefined
  expect(await bring([anEntry(1), anEntry(2), anEntry(3)])).toEqual({
    imported: ['id-1', 'id-3'],
    refused: [{ id: 'id-2', errors: [{ path: 'id-2 initiatives.name', code: 'personal-number' }] }],
  })
  expect(sent.filter((it) => it.method === 'DELETE').map((it) => it.url)).toEqual(['/api/respondents/r/entries/id-2'])
})

test('a refusal that is about no entry is not taken for one', async () => {
  reply = ({ body }) => (body?.changes ? { type: 'answers-are-submitted', title: '', status: 409 } : undefined)
  await expect(bring([anEntry(1)])).rejects.toThrow('answers-are-submitted')
})

test('undoing takes every entry away', async () => {
  await removeEntries('r', ['id-1', 'id-2'])
  expect(sent.map((it) => `${it.method} ${it.url}`)).toEqual([
    'DELETE /api/respondents/r/entries/id-1',
    'DELETE /api/respondents/r/entries/id-2',
  ])
})

test('undoing lets an answer say what it said, unless somebody has written another since', () => {
  const saving = createAutosave({
    respondentId: 'r',
    personId: 'p',
    personName: 'Anna Ek',
    outbox: { keep: async () => undefined, forget: async () => undefined, keepOverReload: async () => undefined },
    send: () => new Promise(() => undefined),
  })
  const at = (question: string) => ({ entry: null, question })
  saving.change(at('s.a'), 'från Surahammar')
  saving.change(at('s.b'), 'skrivet efteråt')
  const undone = undoAnswers(saving, [
    { place: at('s.a'), before: 'vårt', after: 'från Surahammar' },
    { place: at('s.b'), before: null, after: 'från Surahammar' },
  ])
  expect(undone.map((it) => it.place.question)).toEqual(['s.a'])
  expect(saving.valueAt(at('s.a'))).toBe('vårt')
  expect(saving.valueAt(at('s.b'))).toBe('skrivet efteråt')
})
