import { expect, test } from 'vitest'
import { blocksOfMarkup, runsOfMarkup } from './plain-markup.ts'

test('each line is a paragraph, and lines with signs are lists', () => {
  expect(blocksOfMarkup('Inledning.\n\n- ett\n- två\n\n1. först\n2) sedan\nSlut.')).toEqual([
    { kind: 'paragraph', words: [{ text: 'Inledning.' }] },
    { kind: 'list', items: [[{ text: 'ett' }], [{ text: 'två' }]] },
    { kind: 'list', role: 'steps', items: [[{ text: 'först' }], [{ text: 'sedan' }]] },
    { kind: 'paragraph', words: [{ text: 'Slut.' }] },
  ])
  expect(blocksOfMarkup(' \n\n')).toEqual([])
})

test.each([
  ['rakt', [{ text: 'rakt' }]],
  [
    'Ett **viktigt** och *lugnt* ord.',
    [
      { text: 'Ett ' },
      { text: 'viktigt', strong: true },
      { text: ' och ' },
      { text: 'lugnt', emphasized: true },
      { text: ' ord.' },
    ],
  ],
  [
    'Läs [Brå](https://bra.se/a) eller [skriv](mailto:a@example.org).',
    [
      { text: 'Läs ' },
      { text: 'Brå', href: 'https://bra.se/a' },
      { text: ' eller ' },
      { text: 'skriv', href: 'mailto:a@example.org' },
      { text: '.' },
    ],
  ],
  ['Se https://bra.se/x.', [{ text: 'Se ' }, { text: 'https://bra.se/x', href: 'https://bra.se/x' }, { text: '.' }]],
  ['2 * 3 * 4', [{ text: '2 * 3 * 4' }]],
  ['**öppet', [{ text: '**öppet' }]],
  ['[x](javascript:alert(1))', [{ text: '[x](javascript:alert(1))' }]],
  ['[x](javascript:alert)', [{ text: '[x](javascript:alert)' }]],
  ['[x](data:text/html,1)', [{ text: '[x](data:text/html,1)' }]],
  ['[x](//elsewhere.example)', [{ text: '[x](//elsewhere.example)' }]],
  ['<b>x</b>', [{ text: '<b>x</b>' }]],
])('%s', (line, runs) => {
  expect(runsOfMarkup(line)).toEqual(runs)
})
