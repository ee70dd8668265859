import type { OneMap, TileMap as SomeMap } from '@kartlaggning/schema/document/tile-map'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { TileMap } from './tile-map.tsx'

afterEach(cleanup)

const aMap = (name: string, over: Partial<OneMap> = {}): OneMap => ({
  name,
  summary: `${name} är stort i 1 av 2 kommuner.`,
  tiles: [
    { name: 'Sala', x: 0, y: 0, tone: 'both', text: 'stort för båda' },
    { name: 'Norberg', x: 1, y: 0, tone: 'unknown', text: 'kan inte bedömas' },
  ],
  bridges: [],
  framed: [],
  lists: [],
  ...over,
})
const map: SomeMap = {
  kind: 'tile-map',
  label: 'Välj problem',
  maps: [
    aMap('Narkotika', {
      bridges: [{ letter: 'A', places: ['Sala', 'Norberg'] }],
      lists: [{ title: 'Över kommungräns', items: ['A Nattpatrull: Sala och Norberg'] }],
    }),
    aMap('Trafik', { framed: ['Sala'] }),
  ],
}

test('what is large in most municipalities is shown first, with its bridges and their names', () => {
  render(<TileMap map={map} label="Figur. Narkotika." />)
  expect(screen.getByRole('img', { name: 'Figur. Narkotika.' })).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('Narkotika är stort i 1 av 2 kommuner.')
  expect(document.querySelectorAll('.tile-map__bridge line')).toHaveLength(1)
  expect([...document.querySelectorAll('.tile-map__letters text')].map((it) => it.textContent)).toEqual(['A', 'A'])
  expect(screen.getByText('A Nattpatrull: Sala och Norberg')).toBeTruthy()
})

test('another problem is chosen on the page, and the tiles stay where they are', () => {
  render(<TileMap map={map} label="Figur" />)
  const places = () => [...document.querySelectorAll('.tile-map__tile')].map((it) => it.getAttribute('x'))
  const before = places()
  fireEvent.change(screen.getByRole('combobox', { name: 'Välj problem' }), { target: { value: '1' } })
  expect(screen.getByRole('img', { name: 'Trafik är stort i 1 av 2 kommuner.' })).toBeTruthy()
  expect(document.querySelectorAll('.tile-map__bridge')).toHaveLength(0)
  expect(document.querySelectorAll('.tile-map__frame')).toHaveLength(1)
  expect(places()).toEqual(before)
})

test('every tile says in words what its looks say', () => {
  render(<TileMap map={map} label="Figur" />)
  expect(screen.getByText('stort för båda')).toBeTruthy()
  expect(screen.getByText('kan inte bedömas')).toBeTruthy()
})
