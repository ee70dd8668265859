import { expect, test } from 'vitest'
import { readLink } from './read-link.ts'

test.each([
  ['https://sala.se/plan', 'https://sala.se/plan'],
  [' www.sala.se/plan. ', 'https://www.sala.se/plan'],
  ['sala.se', 'https://sala.se'],
  ['köping.se/å?id=1', 'https://köping.se/å?id=1'],
  ['<https://sala.se>', 'https://sala.se'],
  ['(www.sala.se/plan).', 'https://www.sala.se/plan'],
  ['(www.sala.se/plan.)', 'https://www.sala.se/plan'],
  ['"www.sala.se"', 'https://www.sala.se'],
  ['”www.sala.se”,', 'https://www.sala.se'],
  ['https://sala.se/plan_(2026)', 'https://sala.se/plan_(2026)'],
  ['https://sala.se/plan).', 'https://sala.se/plan'],
  ['https://sala.se/plan\u200B', 'https://sala.se/plan'],
  ['\uFEFFwww.sala.\u00ADse\u2060.', 'https://www.sala.se'],
  ['plan.pdf', 'plan.pdf'],
  ['Åtgärdsplan.docx', 'Åtgärdsplan.docx'],
  ['sala.se/plan.pdf', 'https://sala.se/plan.pdf'],
  ['(plan) www.sala.se', '(plan) www.sala.se'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['localhost', 'localhost'],
  ['hej', 'hej'],
])('%j is kept as %j', (written, kept) => {
  expect(readLink(written)).toBe(kept)
  expect(readLink(kept)).toBe(kept)
})
