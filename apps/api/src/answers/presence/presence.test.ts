import type { RemoteChange, Presence } from '@kartlaggning/schema/answers/presence'
import { expect, test } from 'vitest'
import { createPresenceRegistry, type PresenceRegistry, type Viewer } from './presence.ts'

const sala = 'sala'
const anna = { respondentId: sala, personId: 'anna', name: 'Anna Ek', section: 'problems', page: 'a', sections: null }
const bo = { ...anna, personId: 'bo', name: 'Bo Lind', page: 'b' }
const eva = { ...anna, personId: 'eva', name: 'Eva Ny', section: 'support', page: 'e', sections: ['support'] }

function sitting(presence: PresenceRegistry, viewer: Viewer) {
  const heard: { here: (readonly Presence[])[]; changed: RemoteChange[]; ended: number } = {
    here: [],
    changed: [],
    ended: 0,
  }
  const subscription = presence.subscribe(viewer, {
    here: (present) => heard.here.push(present),
    changed: (change) => heard.changed.push(change),
    end: () => (heard.ended += 1),
  })
  return { ...subscription, heard, names: () => heard.here.at(-1)?.map((it) => it.name) }
}

test('those who have the same answers open are told of each other, once, and when one leaves', () => {
  const presence = createPresenceRegistry()
  const one = sitting(presence, anna)
  const other = sitting(presence, bo)
  presence.tick()
  presence.tick()
  expect(one.heard.here).toEqual([[{ name: 'Bo Lind', section: 'problems' }]])
  expect(other.names()).toEqual(['Anna Ek'])
  other.leave()
  presence.tick()
  expect(one.names()).toEqual([])
})

test('someone with two windows is one person, and no company to themselves', () => {
  const presence = createPresenceRegistry()
  const one = sitting(presence, anna)
  sitting(presence, { ...anna, page: 'a2' })
  const other = sitting(presence, bo)
  presence.tick()
  expect(one.names()).toEqual(['Bo Lind'])
  expect(other.names()).toEqual(['Anna Ek'])
})

test('P5: who answers some sections is told of nobody and nothing in the others', () => {
  const presence = createPresenceRegistry()
  const handed = sitting(presence, eva)
  sitting(presence, anna)
  sitting(presence, { ...bo, section: 'support' })
  sitting(presence, { ...bo, respondentId: 'köping', name: 'Någon annan' })
  presence.publishSaved(sala, ['problems'], 'a')
  presence.tick()
  expect(handed.names()).toEqual(['Bo Lind'])
  expect(handed.heard.changed).toEqual([])
  presence.publishSaved(sala, ['problems', 'support'], 'b')
  presence.tick()
  expect(handed.heard.changed).toEqual([{ sections: ['support'] }])
})

test('what a page has saved itself is no change to it; what many save is told together', () => {
  const presence = createPresenceRegistry()
  const one = sitting(presence, anna)
  const other = sitting(presence, bo)
  presence.publishSaved(sala, ['problems'], 'a')
  presence.tick()
  expect(one.heard.changed).toEqual([])
  expect(other.heard.changed).toEqual([{ sections: ['problems'] }])
  presence.publishSaved(sala, ['problems'], 'a')
  presence.publishSaved(sala, ['support'], 'b')
  presence.tick()
  expect(one.heard.changed).toEqual([{ sections: ['problems', 'support'] }])
})

test('a stream that ends as it does now and then is not missed, and misses nothing', () => {
  let time = 0
  const presence = createPresenceRegistry(() => time)
  const one = sitting(presence, anna)
  const other = sitting(presence, bo)
  presence.tick()
  other.pause()
  presence.publishSaved(sala, ['problems'], 'a')
  presence.tick()
  time += 1000
  const back = sitting(presence, bo)
  presence.tick()
  expect(back.heard.changed).toEqual([{ sections: ['problems'] }])
  expect(one.heard.here).toHaveLength(1)
  back.pause()
  time += 5000
  presence.tick()
  expect(one.names()).toEqual([])
})

test('processes tell each other who is with them, and one that has fallen silent is forgotten', () => {
  let time = 0
  const here = createPresenceRegistry(() => time)
  const there = createPresenceRegistry(() => time)
  const one = sitting(here, anna)
  const other = sitting(there, bo)
  const pass = (everything = false) => {
    for (const report of here.tick({ everything })) there.receive('here', report)
    for (const report of there.tick({ everything })) here.receive('there', report)
    here.tick()
    there.tick()
  }
  pass()
  expect([one.names(), other.names()]).toEqual([['Bo Lind'], ['Anna Ek']])
  there.publishSaved(sala, ['problems'], 'b')
  pass()
  expect(one.heard.changed).toEqual([{ sections: ['problems'] }])
  time += 15_000
  pass(true)
  time += 15_000
  pass()
  expect(one.names()).toEqual(['Bo Lind'])
  time += 6000
  here.tick()
  expect(one.names()).toEqual([])
})

test('what nobody else needs to know is not passed on', () => {
  const presence = createPresenceRegistry()
  sitting(presence, anna)
  expect(presence.tick()).toHaveLength(1)
  presence.publishSaved(sala, ['problems'], 'a')
  expect(presence.tick()).toEqual([])
})

test('the pages that a person has open are counted, wherever they are', () => {
  const presence = createPresenceRegistry()
  const one = sitting(presence, anna)
  sitting(presence, { ...anna, page: 'a2', respondentId: 'köping' })
  sitting(presence, bo)
  expect(presence.openBy('anna')).toBe(2)
  one.leave()
  expect(presence.openBy('anna')).toBe(1)
  expect(presence.openBy('nobody')).toBe(0)
})
