import { madeUpFigure } from '@kartlaggning/schema/report/made-up-figure'
import { aReport } from '@kartlaggning/schema/report/made-up-report'
import { reportFigures } from '@kartlaggning/schema/report/report-chapters'
import { reportDocument } from '@kartlaggning/schema/report/report-document'
import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { speak } from '../language.ts'
import { Blocks } from '../look/document/blocks.tsx'

test('a figure that is added is drawn on the page, and can be linked to', async () => {
  await speak('sv')
  const { sections } = reportDocument(aReport(), 'sv', undefined, [...reportFigures, madeUpFigure])
  const { container } = render(<Blocks blocks={sections} level={2} />, { wrapper: MemoryRouter })
  const figure = container.querySelector('#figur-1')
  expect(figure?.querySelector('h3')?.textContent).toBe('Figur 1. Antal svar från varje kommun')
  const rows = [...(figure?.querySelectorAll('tbody tr:has(td)') ?? [])]
  expect(rows.map((it) => it.textContent)).toEqual(['Sala2', 'Norberg1'])
  expect(figure?.textContent).toContain('Källa: svaren i Kartläggningen 2026')
  expect(figure?.querySelector('figcaption ~ p a[href$="/svar"]')?.textContent).toBe('Se svaren bakom figuren')
  expect(container.querySelector('#figur-2 h3')?.textContent).toContain('Figur 2. ')
})
