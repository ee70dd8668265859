import type { Figure } from '@kartlaggning/schema/document/figure'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { FigureOfDocument } from './figure.tsx'

afterEach(cleanup)

const evidence = { text: 'Se svaren', to: '/svar', values: '/svar' }
const rows = [['Sekretess', '2 av 3', '–']] as const
const figure: Figure = {
  kind: 'figure',
  caption: { title: 'Hinder', number: 1 },
  alternative: 'Hinder. Sekretess är störst.',
  drawing: {
    kind: 'bars',
    panels: [
      {
        title: null,
        full: 3,
        rows: [
          {
            name: 'Sekretess',
            about: { questions: ['closing.obstacle.secrecy'] },
            bars: [
              { value: 2, text: '2 av 3', about: { side: 'municipality' } },
              { value: null, text: '–', about: null },
            ],
          },
        ],
      },
    ],
  },
  table: {
    kind: 'table',
    caption: { title: 'Hinder' },
    columns: [{ title: 'Hinder' }, { title: 'Kommunen', about: { side: 'municipality' } }, { title: 'Polisen' }],
    groups: [{ title: null, rows, about: [{ questions: ['closing.obstacle.secrecy'] }] }],
    firstColumn: 'names-the-row',
  },
}
const drawn = (it: Figure) =>
  render(
    <MemoryRouter>
      <FigureOfDocument figure={it} />
    </MemoryRouter>,
  )
const linksOfValues = () => [...document.querySelectorAll<HTMLAnchorElement>('.value-link')]

test('a value in a picture and in its table leads to the answers behind it, named by what it is a value of', () => {
  drawn({ ...figure, evidence })
  expect(screen.getByRole('group', { name: figure.alternative })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Sekretess: 2 av 3' })).toBeTruthy()
  const [inPicture, ...more] = linksOfValues().map((it) => it.getAttribute('href'))
  expect(more).toEqual([])
  expect(inPicture).toBe('/svar?fraga=closing.obstacle.secrecy&vem=municipality')
  fireEvent.click(screen.getByRole('button', { name: 'asTable' }))
  expect(linksOfValues().map((it) => it.getAttribute('href'))).toEqual([inPicture])
})

test('to those who may not read the answers it is a picture, and no value leads anywhere', () => {
  drawn(figure)
  expect(screen.getByRole('img', { name: figure.alternative })).toBeTruthy()
  expect(linksOfValues()).toEqual([])
})
