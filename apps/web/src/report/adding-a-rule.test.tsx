import type { QueuedNeed } from '@kartlaggning/schema/needs/need-queue'
import { aReport } from '@kartlaggning/schema/report/made-up-report'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import { madeUpCatalogue, madeUpEntry, madeUpVersion } from '@kartlaggning/schema/rules/made-up-rule'
import type { RuleCatalogue } from '@kartlaggning/schema/rules/rule-entry'
import { Thresholds as ThresholdValues } from '@kartlaggning/schema/rules/thresholds'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { beforeAll, expect, test } from 'vitest'
import { RulePage } from '../gaps/rule-page.tsx'
import { ThresholdForm } from '../gaps/threshold-form.tsx'
import { RulesPage } from '../gaps/rules-page.tsx'
import { learn, speak } from '../language.ts'
import { SectionChoices } from '../rounds/questions/section-choices.tsx'
import { RuleCatalogueProvider } from '../rounds/rule-catalogue.ts'
import { WORKBENCH } from '../needs/load-workbench.ts'
import { QueuePage } from '../needs/queue-page.tsx'
import { ReportView } from './report-view.tsx'

beforeAll(async () => {
  Element.prototype.scrollIntoView = () => undefined
  await speak('sv')
  await learn('rounds', 'gaps', 'needs', 'report', 'questionnaire')
})

/** The page as it is with these rules. */
async function draw(page: ReactNode, data: object = {}, catalogue: RuleCatalogue = madeUpCatalogue) {
  const element = <RuleCatalogueProvider value={catalogue}>{page}</RuleCatalogueProvider>
  const drawn = render(
    <RouterProvider
      router={createMemoryRouter([
        { id: WORKBENCH, path: '/', loader: () => data, element, HydrateFallback: () => null },
      ])}
    />,
  )
  // A whole report is long to draw on a busy machine.
  await drawn.findAllByRole('heading', {}, { timeout: 10_000 })
  // What is folded comes after what is seen.
  await waitFor(() => expect(drawn.container.querySelector('.doc-folded > summary:only-child')).toBeNull(), {
    timeout: 10_000,
  })
  return drawn
}

/** What stands on the page when the rule is there, and does not when it is not. */
async function addedTo(page: ReactNode, selector: string, data?: object): Promise<(string | null)[]> {
  const textsWith = async (catalogue: RuleCatalogue) => {
    const drawn = await draw(page, data, catalogue)
    const texts = [...drawn.container.querySelectorAll(selector)].map((it) => it.textContent)
    drawn.unmount()
    return texts
  }
  const before = await textsWith(ruleCatalogue)
  return (await textsWith(madeUpCatalogue)).filter((text) => !before.includes(text))
}

const round = { id: 'r', name: 'Kartläggningen', questionnaire: '2026', scope: 'full', thresholds: {} } as Round

test('the method chapter says what the threshold was, and names the rule and its version', async () => {
  const whole = aReport()
  const method = {
    ...whole.method,
    thresholds: { ...ThresholdValues.parse({}), analystMunicipalities: 3 },
    rules: [{ rule: 'R99', version: 1 }],
  }
  const report = { ...whole, method }
  expect(await addedTo(<ReportView report={report} />, 'li')).toEqual([
    'En analytiker behövs för 3 kommuner.',
    'För få analytiker (version 1)',
  ])
})

test('what it finds is listed under its name, with how many municipalities it concerns', async () => {
  const gap = {
    id: 'g',
    key: 'R99:1981',
    rule: 'R99',
    assessed: true,
    severity: 2,
    status: 'proposed',
    mergedInto: null,
  }
  const rest = { municipalities: ['1981'], tasks: [], problem: null, sentence: { sv: 'Så.', en: 'So.' }, under: null }
  const municipalities = [{ code: '1981', municipality: true, police: true }]
  const queue = { needs: [{ ...gap, ...rest } as unknown as QueuedNeed], municipalities }
  const data = { round, queue, nextSteps: [], names: { actors: [], municipalities: [] } }
  expect(await addedTo(<QueuePage />, '.queue-part__name', data)).toEqual(['För få analytiker i 1 av 1 kommun'])
})

test('leaving out its section costs the rule', async () => {
  const selection = { modulesOff: [], questions: [], supplementary: [] }
  const data = { round, questionnaire: madeUpVersion().questionnaire }
  const choices = <SectionChoices selection={selection} decide={async () => undefined} />
  const [lost, ...others] = await addedTo(choices, '.option__help', data)
  expect(lost).toContain(' och ”För få analytiker”')
  expect(others).toEqual([])
})

test('its threshold is moved beside it, within its bounds', async () => {
  const form = <ThresholdForm thresholds={madeUpEntry.thresholds} values={{}} roundId="r" />
  await draw(form, { round, rule: 'R99', municipalities: [] })
  const field = screen.getByRole('textbox', { name: /Hur många analytiker behövs/ })
  expect(field).toHaveProperty('value', '2')
  expect(screen.getByText('Antal kommuner, 1–9. Vanligen 2. Nu gäller 2 kommuner.')).toBeDefined()
  fireEvent.change(field, { target: { value: '10' } })
  expect(screen.getByText('Skriv antalet analytiker i kommuner, 1–9')).toBeDefined()
})

test('the rule is listed, and has a page of its own', async () => {
  expect(await addedTo(<RulesPage />, 'li a', { round, rule: '' })).toEqual(['För få analytiker'])
  const page = await draw(<RulePage />, { round, rule: 'R99', nextSteps: [] })
  const text = page.container.textContent ?? ''
  for (const said of [
    'För få analytiker',
    'Regel, version 1',
    'En analytiker behövs för 2 kommuner.',
    'Aktuell lägesbild saknas',
  ]) {
    expect(text).toContain(said)
  }
})

test('a root cause names the rules it explains', async () => {
  expect(await addedTo(<RulePage />, 'li', { round, rule: 'R06', nextSteps: [] })).toEqual(['För få analytiker'])
})
