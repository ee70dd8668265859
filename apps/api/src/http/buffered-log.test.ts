import Fastify from 'fastify'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { bufferedLog } from './buffered-log.ts'

function aLog() {
  const writes: string[][] = []
  const stream = bufferedLog((lines) => {
    const read = lines.trimEnd().split('\n')
    writes.push(read.map((line) => (JSON.parse(line) as { msg: string }).msg))
  })
  return { writes, stream, log: Fastify({ logger: { level: 'info', stream } }).log }
}

test('lines are written together, in their order', async () => {
  const { writes, log } = aLog()
  log.info('one')
  log.info('two')
  expect(writes).toEqual([])
  await expect.poll(() => writes).toEqual([['one', 'two']])
  log.info('three')
  await expect.poll(() => writes).toEqual([['one', 'two'], ['three']])
})

test('a line that warns is written at once, after those before it, and once', async () => {
  const { writes, log } = aLog()
  log.info('one')
  log.warn('two')
  expect(writes).toEqual([['one', 'two']])
  log.error('three')
  expect(writes).toEqual([['one', 'two'], ['three']])
  await setTimeout(150)
  expect(writes).toHaveLength(2)
})

test('what is left is written when the process ends', () => {
  const { writes, log } = aLog()
  log.info('one')
  const ending = process.listeners('exit').at(-1)
  ending?.(0)
  expect(writes).toEqual([['one']])
})
