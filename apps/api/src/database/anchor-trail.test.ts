import { expect, test, vi } from 'vitest'
import { givenAWorld } from '../../test/world.ts'
import { anchorTrail } from './anchor-trail.ts'

test('a directory that cannot be written is said in the log by its code, and nothing ends for it', async () => {
  const { app } = await givenAWorld()
  const error = vi.spyOn(app.log, 'error')
  const anchoring = await anchorTrail(app, '/dev/null/anchors')
  await anchoring.stop()
  const said = [{ code: 'ENOTDIR' }, 'the trail could not be anchored in /dev/null/anchors']
  expect(error.mock.calls).toEqual([said, said])
})
