import { describe, expect, test } from 'vitest'
import type { Block, Section as DocumentSection } from '../document/document.ts'
import { questionnaireOf } from '../questionnaires/registry.ts'
import { sectionsFor } from '../questionnaire/section.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import type { Answering } from './answers.ts'
import { questionsDocument } from './questions-document.ts'
import { paperTexts } from './paper-texts.ts'

const answering = {
  name: 'Sala kommun',
  roundName: 'Kartläggningen',
  closesOn: '2026-12-01',
  authority: 'Länsstyrelsen',
}

function documentFor(kind: RespondentKind) {
  return questionsDocument({
    answering: { ...answering, kind, contactName: null, contactEmail: null, fictional: false } as unknown as Answering,
    sections: sectionsFor(questionnaireOf('2026'), kind, 'full'),
    previous: null,
    copies: 2,
    wording: {
      language: 'sv',
      place: 'Sala kommun',
      text: (it) => it.sv,
      word: (key) => paperTexts.sv.words[key],
      names: { actors: [], municipalities: [] },
    },
  })
}

const isSection = (block: Block | DocumentSection): block is DocumentSection => block.kind === 'section'

/** Each question with what stands in it, and the title of the copy it stands in. */
function questionsIn(section: DocumentSection, within = ''): { place: string; blocks: readonly Block[] }[] {
  const copy = section.role === 'copy' ? `, ${section.title}` : within
  return [
    { place: `${section.number ?? ''}${copy}`, blocks: section.blocks.filter((it): it is Block => !isSection(it)) },
    ...section.blocks.filter(isSection).flatMap((it) => questionsIn(it, copy)),
  ]
}

describe.each(RespondentKind.options)('on paper for a %s', (kind) => {
  const questions = documentFor(kind).sections.flatMap((it) => questionsIn(it))
  const lists = questions.flatMap(({ place, blocks }) =>
    blocks.flatMap((it) => (it.kind === 'boxes' && it.boxes.length >= 10 ? [{ place, boxes: it.boxes }] : [])),
  )

  test('a long list is named once', () => {
    const named = lists.map(({ boxes }) => boxes.map((it) => it.text.replace(/^[A-Z]{1,2} /, '')).join('\n'))
    expect(named.length).toBe(new Set(named).size)
  })

  test('who is to write letters is led to a list that has them', () => {
    const said = questions.flatMap(({ blocks }) =>
      blocks.flatMap((it) => (it.kind === 'paragraph' && typeof it.words === 'string' ? [it.words] : [])),
    )
    const places = said.flatMap(
      (it) => /ur listan vid fråga ([\d.]+(?:, Ny [^(]+\(1\))?)/.exec(it)?.[1]?.replace(/\.$/, '') ?? [],
    )
    expect(places.length > 0).toBe(kind !== 'police_area')
    for (const place of places) {
      const list = lists.find((it) => it.place === place)
      expect(
        list?.boxes.slice(0, 2).map((it) => it.text.slice(0, 2)),
        place,
      ).toEqual(['A ', 'B '])
    }
  })
})
