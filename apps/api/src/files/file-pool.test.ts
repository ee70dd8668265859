import { papers } from '@kartlaggning/schema/answers/files'
import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { COOKIE } from '../../test/client.ts'
import { givenAnswerers } from '../../test/story.ts'
import { givenAWorld } from '../../test/world.ts'
import { docxOf } from './docx.ts'
import { createFilePool, files } from './file-pool.ts'
import { taggedPdf } from './tagged-pdf.ts'

const documentOf = (rows: number): CompiledDocument => ({
  title: 'Rapport',
  within: 'Kartläggningen 2026',
  language: 'sv',
  author: 'Länsstyrelsen',
  at: '2026-11-20T10:00:00Z',
  fictional: null,
  foot: ['Rapport'],
  front: [],
  sections: [
    {
      kind: 'section',
      role: 'chapter',
      id: 'a',
      number: '1',
      title: 'Läget',
      blocks: [
        {
          kind: 'table',
          caption: { title: 'Läget' },
          columns: [{ title: 'Problem' }, { title: 'Kommunen' }, { title: 'Polisen' }],
          groups: [
            { title: 'Våld', rows: Array.from({ length: rows }, (_, at) => [`Å, ä, ö ${at}`, `Stort ${at}`, at]) },
          ],
          firstColumn: 'names-the-row',
        },
      ],
    },
  ],
})

function givenAPool(script?: URL) {
  const pool = createFilePool(script)
  onTestFinished(() => pool.end())
  return pool
}

test('a file that is made in a process of its own is the same, byte for byte', async () => {
  const pool = givenAPool()
  const document = documentOf(40)
  const [pdf, docx] = await Promise.all([pool.make('pdf', document), pool.make('docx', document)])
  expect(Buffer.from(pdf).equals(await taggedPdf(document))).toBe(true)
  expect(Buffer.from(docx).equals(await docxOf(document))).toBe(true)
})

test('whoever asks for something else meanwhile is answered first', async () => {
  const pool = givenAPool()
  const order: string[] = []
  const files = [pool.make('docx', documentOf(1500)), pool.make('pdf', documentOf(1500))].map((it) =>
    it.then(() => order.push('file')),
  )
  for (let turn = 0; turn < 200; turn++) {
    await nextTurn()
    order.push('other')
  }
  await Promise.all(files)
  expect(order).toEqual([...Array.from({ length: 200 }, () => 'other'), 'file', 'file'])
})

test(
  'too many at a time are refused with when to come back, and the others are made',
  { timeout: 240_000 },
  async () => {
    const world = await givenAWorld()
    const { municipality } = await givenAnswerers(world)
    const params = { respondentId: municipality.respondentId }
    const replies = await Promise.all(
      Array.from({ length: 18 }, () => municipality.client.send(papers.questions, { params, querystring: {} })),
    )
    const refused = replies.filter((it) => it.statusCode !== 200)
    expect(refused.length).toBeGreaterThan(0)
    expect(replies.length - refused.length).toBeGreaterThanOrEqual(12)
    for (const { statusCode, headers } of refused) expect([statusCode, headers['retry-after']]).toEqual([503, '5'])
  },
)

test('a document that cannot be made fails alone, and a process that ends is followed by another', async () => {
  const pool = givenAPool()
  const broken = { ...documentOf(1), sections: null } as unknown as CompiledDocument
  const [failed, made] = await Promise.allSettled([pool.make('pdf', broken), pool.make('pdf', documentOf(1))])
  expect([failed.status, made.status]).toEqual(['rejected', 'fulfilled'])
  const script = join(mkdtempSync(join(tmpdir(), 'kartlaggning-')), 'ending.mjs')
  writeFileSync(script, 'process.exit(1)')
  const ending = givenAPool(pathToFileURL(script))
  for (let times = 0; times < 2; times++) await expect(ending.make('pdf', documentOf(1))).rejects.toThrow('has ended')
})

test.runIf(process.platform === 'linux')(
  'what makes files gives way to everything else, all that it does',
  async () => {
    await givenAPool().make('docx', documentOf(1))
    const started = readdirSync('/proc').filter((pid) => isOurMaker(pid))
    const priorities = started.flatMap((pid) => readdirSync(`/proc/${pid}/task`).map((it) => getPriority(Number(it))))
    expect(priorities.length).toBeGreaterThan(1)
    expect(new Set(priorities)).toEqual(new Set([5]))
  },
)

function isOurMaker(pid: string): boolean {
  try {
    const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('make-file')
  } catch {
    return false
  }
}

test('a file is not made any further when whoever asked for it has gone', { timeout: 120_000 }, async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const address = await world.app.listen({ port: 0, host: '127.0.0.1' })
  const make = vi.spyOn(files, 'make')
  const leaving = new AbortController()
  const asked = fetch(`${address}/api${papers.questions.url.replace(':respondentId', municipality.respondentId)}`, {
    headers: { cookie: `${COOKIE}=${municipality.client.token}` },
    signal: leaving.signal,
  })
  await vi.waitUntil(() => make.mock.results[0], { timeout: 20_000 })
  leaving.abort()
  await expect(asked).rejects.toThrow('aborted')
  await expect(make.mock.results[0]?.value).rejects.toMatchObject({ type: 'request-too-slow' })
  expect(make.mock.calls[0]?.[2]?.signal?.aborted).toBe(true)
})
