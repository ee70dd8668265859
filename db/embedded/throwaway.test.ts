import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { removeLeftovers, throwawayDirectory } from './throwaway.ts'

test('every directory is a new one', async () => {
  const made = [await throwawayDirectory(), await throwawayDirectory()]
  onTestFinished(async () => {
    for (const directory of made) await rm(directory, { recursive: true })
  })
  expect(new Set(made).size).toBe(2)
  for (const directory of made) expect((await stat(directory)).isDirectory()).toBe(true)
})

test('what a process that has ended left is removed, and nothing else', async () => {
  const place = await mkdtemp(join(tmpdir(), 'kartlaggning-leftovers-'))
  onTestFinished(() => rm(place, { recursive: true }))
  const { pid: ended } = spawnSync(process.execPath, ['--version'])
  const stay = [`kartlaggning-throwaway-${process.pid}-abc123`, `another-${ended}-abc123`, 'kartlaggning']
  for (const name of [`kartlaggning-throwaway-${ended}-abc123`, ...stay])
    await mkdir(join(place, name, 'postgres'), { recursive: true })
  await removeLeftovers(place)
  expect((await readdir(place)).toSorted()).toEqual(stay.toSorted())
})
