// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { indexedDbInMemory } from '../../../test/indexed-db-in-memory.ts'
import { emptyOutbox, forget, keep, unsentOf } from './outbox.ts'
import type { Unsent } from './unsent.ts'

const written = (writer: string, sequence: number): Unsent => ({
  respondentId: 'r',
  personId: 'p',
  writer,
  change: { entry: null, question: 'problems.emerging', value: `${writer} ${sequence}`, seen: 0, sequence },
})

const kept = async () => (await unsentOf('p', 'r')).map((it) => it.change.value)

beforeEach(async () => {
  vi.stubGlobal('indexedDB', indexedDbInMemory())
  await emptyOutbox()
  return () => vi.unstubAllGlobals()
})

test('P1 what is acknowledged is forgotten, but not what was written over it since, on the same page or a later one', async () => {
  await keep([written('first page', 2)])
  await forget([written('first page', 1)])
  expect(await kept()).toEqual(['first page 2'])
  await keep([written('second page', 1)])
  await forget([written('first page', 2)])
  expect(await kept()).toEqual(['second page 1'])
  await forget([written('second page', 1)])
  expect(await kept()).toEqual([])
})

test('what an earlier page left is forgotten with what was written over it', async () => {
  await keep([written('first page', 7)])
  await forget([written('second page', 1)])
  expect(await kept()).toEqual([])
})

test('everyone finds what they left themselves, for the respondent they left it for', async () => {
  await keep([written('first page', 1)])
  await forget([])
  expect(await unsentOf('p', 'r')).toHaveLength(1)
  expect([await unsentOf('another', 'r'), await unsentOf('p', 'another')]).toEqual([[], []])
})

test('a browser that refuses storage costs the safety net only', async () => {
  vi.resetModules()
  const open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.stubGlobal('indexedDB', { open })
  const warned = vi.spyOn(console, 'warn').mockReturnValue()
  const outbox = await import('./outbox.ts')
  await outbox.keepOverReload([written('first page', 1)])
  await outbox.forget([written('first page', 1)])
  expect(await outbox.unsentOf('p', 'r')).toEqual([])
  expect(warned).toHaveBeenCalled()
  warned.mockRestore()
})
