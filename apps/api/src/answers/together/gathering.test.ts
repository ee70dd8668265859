import type { RemoteChange, Presence } from '@kartlaggning/schema/answers/colleagues'
import { expect, test } from 'vitest'
import { createGathering, type Gathering, type Guest } from './gathering.ts'

const sala = 'sala'
const anna = { respondentId: sala, personId: 'anna', name: 'Anna Ek', section: 'problems', page: 'a', sections: null }
const bo = { ...anna, personId: 'bo', name: 'Bo Lind', page: 'b' }
const eva = { ...anna, personId: 'eva', name: 'Eva Ny', section: 'support', page: 'e', sections: ['support'] }

function sitting(gathering: Gathering, guest: Guest) {
  const heard: { here: (readonly Presence[])[]; news: RemoteChange[]; ended: number } = { here: [], news: [], ended: 0 }
  const seat = gathering.sit(guest, {
    here: (present) => heard.here.push(present),
    news: (news) => heard.news.push(news),
    end: () => (heard.ended += 1),
  })
  return { ...seat, heard, names: () => heard.here.at(-1)?.map((it) => it.name) }
}

test('those who have the same answers open are told of each other, once, and when one leaves', () => {
  const gathering = createGathering()
  const one = sitting(gathering, anna)
  const other = sitting(gathering, bo)
  gathering.tick()
  gathering.tick()
  expect(one.heard.here).toEqual([[{ name: 'Bo Lind', section: 'problems' }]])
  expect(other.names()).toEqual(['Anna Ek'])
  other.leave()
  gathering.tick()
  expect(one.names()).toEqual([])
})

test('someone with two windows is one person, and no company to themselves', () => {
  const gathering = createGathering()
  const one = sitting(gathering, anna)
  sitting(gathering, { ...anna, page: 'a2' })
  const other = sitting(gathering, bo)
  gathering.tick()
  expect(one.names()).toEqual(['Bo Lind'])
  expect(other.names()).toEqual(['Anna Ek'])
})

test('P5: who answers some sections is told of nobody and nothing in the others', () => {
  const gathering = createGathering()
  const handed = sitting(gathering, eva)
  sitting(gathering, anna)
  sitting(gathering, { ...bo, section: 'support' })
  sitting(gathering, { ...bo, respondentId: 'köping', name: 'Någon annan' })
  gathering.tellSaved(sala, ['problems'], 'a')
  gathering.tick()
  expect(handed.names()).toEqual(['Bo Lind'])
  expect(handed.heard.news).toEqual([])
  gathering.tellSaved(sala, ['problems', 'support'], 'b')
  gathering.tick()
  expect(handed.heard.news).toEqual([{ sections: ['support'] }])
})

test('what a page has saved itself is no news to it; what many save is told together', () => {
  const gathering = createGathering()
  const one = sitting(gathering, anna)
  const other = sitting(gathering, bo)
  gathering.tellSaved(sala, ['problems'], 'a')
  gathering.tick()
  expect(one.heard.news).toEqual([])
  expect(other.heard.news).toEqual([{ sections: ['problems'] }])
  gathering.tellSaved(sala, ['problems'], 'a')
  gathering.tellSaved(sala, ['support'], 'b')
  gathering.tick()
  expect(one.heard.news).toEqual([{ sections: ['problems', 'support'] }])
})

test('a stream that ends as it does now and then is not missed, and misses nothing', () => {
  let time = 0
  const gathering = createGathering(() => time)
  const one = sitting(gathering, anna)
  const other = sitting(gathering, bo)
  gathering.tick()
  other.pause()
  gathering.tellSaved(sala, ['problems'], 'a')
  gathering.tick()
  time += 1000
  const back = sitting(gathering, bo)
  gathering.tick()
  expect(back.heard.news).toEqual([{ sections: ['problems'] }])
  expect(one.heard.here).toHaveLength(1)
  back.pause()
  time += 5000
  gathering.tick()
  expect(one.names()).toEqual([])
})

test('processes tell each other who is with them, and one that has fallen silent is forgotten', () => {
  let time = 0
  const here = createGathering(() => time)
  const there = createGathering(() => time)
  const one = sitting(here, anna)
  const other = sitting(there, bo)
  const pass = (everything = false) => {
    for (const report of here.tick({ everything })) there.hear('here', report)
    for (const report of there.tick({ everything })) here.hear('there', report)
    here.tick()
    there.tick()
  }
  pass()
  expect([one.names(), other.names()]).toEqual([['Bo Lind'], ['Anna Ek']])
  there.tellSaved(sala, ['problems'], 'b')
  pass()
  expect(one.heard.news).toEqual([{ sections: ['problems'] }])
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
  const gathering = createGathering()
  sitting(gathering, anna)
  expect(gathering.tick()).toHaveLength(1)
  gathering.tellSaved(sala, ['problems'], 'a')
  expect(gathering.tick()).toEqual([])
})
