import type { Steps as SomeSteps } from '@kartlaggning/schema/document/figure'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Steps } from './steps.tsx'

test('a long name of a place is broken where its parts meet, and a short one nowhere', () => {
  const steps: SomeSteps = {
    kind: 'steps',
    columns: [{ title: 'Kommun' }],
    rows: ['Hallstahammar', 'Skinnskatteberg', 'Sala'].map((name) => ({ name, steps: [] })),
    foot: { title: 'Hela vägen', texts: [] },
  }
  render(<Steps steps={steps} label="Figur 1" />)
  const names = screen.getAllByRole('rowheader').map((it) => it.textContent)
  expect(names.slice(0, 3)).toEqual(['Hallsta\u00ADhammar', 'Skinn\u00ADskatte\u00ADberg', 'Sala'])
})
