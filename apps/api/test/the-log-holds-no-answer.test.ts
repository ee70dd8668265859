import { readFile } from 'node:fs/promises'
import { answers, type AnswerChange } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, inject, test } from 'vitest'
import { givenADelegate, givenAnswerers } from './story.ts'
import { givenAWorld } from './world.ts'

const log = inject('serverLog')

test.skipIf(log === null)('P5: after every refusal, no word of a draft stands in the log of PostgreSQL', async () => {
  const lines: string[] = []
  const world = await givenAWorld(
    {},
    { logger: { level: 'trace', stream: { write: (line) => void lines.push(line) } } },
  )
  // As talkative as an owner may have made it, short of writing down every statement.
  const { pathname } = new URL(world.url)
  await world.owner.query(`alter database ${pathname.slice(1)} set log_error_verbosity = 'verbose'`)
  const { coordinator, roundId, municipality, colleague } = await givenAnswerers(world)
  const delegate = await givenADelegate(world, { municipality }, ['knowledge'])
  const { respondentId } = municipality
  const secret = `word${newId().replaceAll('-', '')}`
  const change = (more: Partial<AnswerChange> = {}): AnswerChange => ({
    entry: null,
    question: 'problems.emerging',
    value: secret,
    seen: 0,
    sequence: 1,
    ...more,
  })
  const saving = (...changes: AnswerChange[]) => ({ params: { respondentId }, body: { writer: newId(), changes } })
  await municipality.client.call(answers.save, saving(change()))

  const refusals = [
    await colleague.client.refusal(answers.save, saving(change({ value: `${secret} too` }))),
    await delegate.client.refusal(answers.save, saving(change())),
    await municipality.client.refusal(answers.save, saving(change({ value: `${secret} 19811218-9876` }))),
    await municipality.client.refusal(answers.save, saving(change({ question: 'closing.nothing' }))),
    await municipality.client.refusal(answers.save, saving(change({ question: 'initiatives.name', entry: newId() }))),
    await municipality.client.refusal(answers.save, saving(change({ value: { secret } as never }))),
    await municipality.client.refusal(answers.save, saving(change({ seen: 2 ** 40 }))),
    await municipality.client.refusal(answers.save, saving(change({ sequence: 2 ** 53 }))),
    await municipality.client.refusal(answers.submit, { params: { respondentId } }),
    await municipality.client.refusal(answers.reopen, { params: { respondentId }, body: { reason: secret } }),
    await coordinator.refusal(answers.read, { params: { respondentId } }),
  ]
  await coordinator.call(rounds.close, { params: { roundId } })
  refusals.push(await municipality.client.refusal(answers.save, saving(change({ seen: 1 }))))
  expect(refusals[0]).toMatchObject({
    type: 'answer-changed-by-another',
    conflicts: [{ question: 'problems.emerging', value: secret, version: 1, answeredBy: 'Anna Ek' }],
  })
  expect(refusals.map((it) => it.type)).not.toContain('internal-error')

  const logged = await readFile(log ?? '', 'utf8')
  expect(logged).toContain('round-is-not-open')
  expect(logged).not.toContain(secret)
  expect(lines.join('')).not.toContain(secret)
})
