import type { Network as SomeNetwork } from '@kartlaggning/schema/document/network'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Network } from './network.tsx'

afterEach(cleanup)

const hub = (name: string, place: string, saidBy: 'both' | 'one') => ({
  name,
  count: '1 av 2',
  ties: [{ place, saidBy }],
  words: [`Uppges i ${place}.`],
})
const network: SomeNetwork = {
  kind: 'network',
  label: 'Välj',
  hubs: [hub('Regionen', 'Sala', 'both'), hub('Frivården', 'Norberg', 'one')],
  places: [
    { name: 'Sala', isOpen: false },
    { name: 'Norberg', isOpen: true },
  ],
}
const chosenLines = () => document.querySelectorAll('.network__ties[data-chosen] line')
const positions = () => [...document.querySelectorAll('circle')].map((it) => it.getAttribute('cy'))

test('what is chosen in the list has its ties drawn and told, and nothing moves', () => {
  render(<Network network={network} label="Figur. Sala samverkar." />)
  expect(screen.getByRole('img', { name: 'Figur. Sala samverkar.' })).toBeTruthy()
  const before = positions()
  expect(screen.getByRole('status').textContent).toContain('Uppges i Sala.')
  expect([...chosenLines()].map((it) => it.getAttribute('data-said-by'))).toEqual(['both'])
  fireEvent.click(screen.getByRole('button', { name: /Frivården/ }))
  expect(screen.getByRole('button', { name: /Frivården/ }).getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByRole('status').textContent).toContain('Uppges i Norberg.')
  expect([...chosenLines()].map((it) => it.getAttribute('data-said-by'))).toEqual(['one'])
  expect(positions()).toEqual(before)
})

test('forty-nine municipalities have each a row of their own', () => {
  const places = Array.from({ length: 49 }, (_, at) => ({ name: `Kommun ${at}`, isOpen: false }))
  render(<Network network={{ ...network, places }} label="Figur" />)
  const heights = positions().map(Number)
  expect(new Set(heights).size).toBe(49)
  expect(Math.min(...heights.slice(1).map((it, at) => it - (heights[at] ?? 0)))).toBeGreaterThan(20)
})
