import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SetupError } from '@kartlaggning/db/setup-error'
import { loadReference } from '@kartlaggning/db/reference/load-reference'
import { newId } from '@kartlaggning/schema/id'
import { counties } from '@kartlaggning/schema/rounds/county'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { aPlan } from '@kartlaggning/schema/test/story'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '../../test/command.ts'
import { nothingIsWritten } from '../../test/refused.ts'
import { givenACoordinator, givenAWorld, type World } from '../../test/world.ts'
import { referenceWork } from './reference-work.ts'

const IN_2025 = ['--counted-on', '2025-12-31', '--source', 'SCB, folkmängd']

async function givenAnOperator() {
  const world = await givenAWorld()
  const folder = await mkdtemp(join(tmpdir(), 'kartlaggning-reference-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const client = await world.owner.connect()
  onTestFinished(() => client.release())
  const reference = async (...args: readonly string[]) => {
    try {
      return { code: 0, said: (await referenceWork(args)(client)).join('\n') }
    } catch (error) {
      if (!(error instanceof SetupError)) throw error
      return { code: 1, said: error.message }
    }
  }
  const file = async (name: string, held: string | object | Uint8Array) => {
    const path = join(folder, name)
    await writeFile(path, typeof held === 'string' || held instanceof Uint8Array ? held : JSON.stringify(held))
    return path
  }
  return { world, reference, file }
}

/** What stands in the tables of reference data, however it came there. */
async function factsOf({ owner }: World) {
  const { rows } = await owner.query(`select
    (select jsonb_agg(to_jsonb(it) order by code) from municipality as it) as municipalities,
    (select jsonb_agg(to_jsonb(it) order by municipality_code, valid_from) from municipality_name as it) as names,
    (select jsonb_agg(to_jsonb(it) - 'id' order by municipality_code, counted_on) from municipality_population as it) as populations,
    (select jsonb_agg(to_jsonb(it) - 'id' order by municipality_code, neighbour_code, valid_from) from municipality_neighbour as it) as borders`)
  return rows[0] as unknown
}

const populationOf = async ({ owner }: World, code: string) => {
  const { rows } = await owner.query<{ population: number }>(
    'select population from municipality_population where municipality_code = $1 order by counted_on desc',
    [code],
  )
  return rows.map(({ population }) => population)
}

test('what is known of the country is told with its sources, and what has been taken in since', async () => {
  const { world } = await givenAnOperator()
  const command = (...args: readonly string[]) =>
    run('src/reference/reference.ts', { MIGRATION_DATABASE_URL: world.ownerUrl }, args)
  const { code, said } = await command()
  expect(code).toBe(0)
  expect(said).toContain('21 counties.')
  expect(said).toContain('290 populations: SCB, folkmängd, 2024-12-31.')
  expect(said).toContain('Nothing has been taken in since')
  expect(await command('undo', '1', '--write')).toEqual({
    code: 1,
    said: 'There is no change 1: “pnpm reference” lists those that there are.',
  })
})

test('a new year’s populations are tried first, then taken in, outlast a restart, and are undone', async () => {
  const { world, reference, file } = await givenAnOperator()
  const before = await factsOf(world)
  // As Statistics Sweden gives it, in the letters of Windows, with the county and the country in it.
  const list = Buffer.from(
    'Folkmängd\r\nregion;2025\r\n"00 Riket";10600000\r\n"19 Västmanlands län";281500\r\n"1980 Västerås";161 200\r\n"1981 Sala";22901\r\n',
    'latin1',
  )
  const path = await file('folkmangd.csv', new Uint8Array(list))
  const tried = await nothingIsWritten(world, () => reference('populations', path, ...IN_2025))
  expect(tried).toMatchObject({ code: 0 })
  expect(tried.said).toContain('2 municipalities: 183 477 → 184 101 inhabitants.')
  expect(tried.said).toContain('2 rows would change. Nothing is written yet')
  expect(tried.said).toContain('1907 Surahammar')

  expect((await reference('populations', path, ...IN_2025, '--write')).said).toContain('This is change 1')
  await loadReference(world.ownerUrl)
  expect(await populationOf(world, '1980')).toEqual([161_200, 160_634])
  const karin = await givenACoordinator(world)
  const { municipalities } = await karin.call(counties.read, { params: { county: '19' } })
  expect(municipalities.find((it) => it.code === '1981')?.populations[0]).toMatchObject({
    on: '2025-12-31',
    population: 22_901,
    source: 'SCB, folkmängd',
    entered: false,
  })
  expect((await reference('populations', path, ...IN_2025, '--write')).said).toContain('nothing changes')
  expect((await reference()).said).toMatch(/1 {2}\d{4}-\d\d-\d\d {2}populations of 2025-12-31 \(SCB, folkmängd\)/)

  await nothingIsWritten(world, () => reference('undo', '1'))
  expect((await reference('undo', '1', '--write')).said).toBe('2 rows are as before populations of 2025-12-31.')
  expect(await factsOf(world)).toEqual(before)
  expect(await nothingIsWritten(world, () => reference('undo', '1', '--write'))).toMatchObject({ code: 1 })
})

test('a figure that came with the application and is corrected stays so at the next start, and one of a county’s own is not touched', async () => {
  const { world, reference, file } = await givenAnOperator()
  const karin = await givenACoordinator(world)
  const own = {
    kind: 'population',
    municipality: '1981',
    on: '2025-12-31',
    population: 22_888,
    source: 'Sala kommun',
  } as const
  await karin.call(counties.enter, { params: { county: '19' }, body: { dryRun: false, facts: [own] } })
  const corrected = await file('rattad.csv', '1980;160700\n')
  await reference('populations', corrected, '--counted-on', '2024-12-31', '--source', 'SCB, rättad', '--write')
  await loadReference(world.ownerUrl)
  expect(await populationOf(world, '1980')).toEqual([160_700])
  const { said } = await reference('populations', await file('ny.csv', '1981;99\n1980;161000\n'), ...IN_2025, '--write')
  expect(said).toContain('Entered by their county for that day, and left as they are: 1981 Sala.')
  expect(said).toContain('Look at 1981 Sala: 22 888 → 99.')
  expect((await populationOf(world, '1981'))[0]).toBe(22_888)
  // The first is older than the second, and alters another day: each is undone by itself.
  expect((await reference('undo', '1', '--write')).code).toBe(0)
  expect(await populationOf(world, '1980')).toEqual([161_000, 160_634])
})

test('a list with a fault in it is refused whole, each fault by its line', async () => {
  const { world, reference, file } = await givenAnOperator()
  const refused = async (held: string, ...words: readonly string[]) => {
    const path = await file('fel.csv', held)
    const { code, said } = await nothingIsWritten(world, () => reference('populations', path, ...IN_2025, '--write'))
    expect(code).toBe(1)
    for (const word of words) expect(said).toContain(word)
  }
  await refused('1980;161200\n9999;5\n', 'There is no municipality 9999.')
  await refused('1980;161200;80000\n1981;många\n', 'Line 1, 1980', 'Line 2, 1981')
  await refused('1980;161200\n1980;1\n', 'stands twice')
  await refused('Västerås;161200\n', 'No line begins with the code')
  await refused('1980;5000001\n', '5 000 001 are more than live in a municipality')
  await refused(`1980;${'9'.repeat(400)}\n`, 'are more than live in a municipality')
  await refused(`1980;161200\n${'x'.repeat(5 * 2 ** 20)}`, 'is larger than 5 MB')
  const path = await file('ny.csv', '1980;161200\n')
  for (const args of [
    ['populations', path],
    ['populations', '/dev/zero', ...IN_2025],
    ['populations', dirname(path), ...IN_2025],
    ['populations', path, '--counted-on', '2025-12-31', '--source', 'x'.repeat(201)],
    ['populations', path, '--counted-on', '2025-13-31', '--source', 'SCB'],
    ['populations', path, '--counted-on', '2999-12-31', '--source', 'SCB', '--write'],
    ['populations', `${path}.saknas`, ...IN_2025],
    ['division', path],
    ['undo', 'allt'],
    ['undo', '7', '--write'],
    ['forget', path],
    ['populations', path, ...IN_2025, '--force'],
  ])
    expect(await nothingIsWritten(world, () => reference(...args))).toMatchObject({ code: 1 })
})

test('municipalities are renamed, merged and moved from a day: borders follow, plans ask those there are, and all is undone', async () => {
  const { world, reference, file } = await givenAnOperator()
  const karin = await givenACoordinator(world)
  const planned = { roundId: newId() }
  await karin.call(rounds.plan, { params: planned, body: aPlan({ municipalities: ['1960', '1984'] }) })
  const before = await factsOf(world)
  const path = await file('indelning.json', {
    from: '2026-01-01',
    source: 'SCB, kommunkoder 2026 (påhittad)',
    changes: [
      { kind: 'renamed', code: '1980', name: 'Aros', officialName: 'Aros stad' },
      { kind: 'merged', codes: ['1960', '1984'], into: '1984' },
      { kind: 'moved', code: '1904', newCode: '1899', county: '18' },
      { kind: 'no-border', between: ['1981', '1982'] },
    ],
  })
  const tried = await nothingIsWritten(world, () => reference('division', path))
  expect(tried.said).toContain('1980: Västerås stad → Aros stad.')
  expect(tried.said).toContain('1960 Kungsör → 1984 Arboga')
  expect(tried.said).toContain('1904 Skinnskatteberg → 1899, in the county 18')
  expect((await reference('division', path, '--write')).said).toContain('This is change 1')
  await loadReference(world.ownerUrl)

  const all = await karin.call(rounds.municipalities, {})
  const of = (code: string) => all.find((it) => it.code === code)
  expect(of('1980')).toMatchObject({ name: 'Aros', officialName: 'Aros stad' })
  expect([of('1960')?.ended, of('1904')?.ended, of('1984')?.ended]).toEqual([true, true, undefined])
  expect(of('1960')?.neighbours).toEqual([])
  // Kungsör bordered on Hallstahammar and Eskilstuna, which Arboga did too.
  expect(of('1984')?.neighbours).toEqual(expect.arrayContaining(['1961', '0484']))
  expect(of('1984')?.neighbours).not.toContain('1984')
  expect(of('1899')).toMatchObject({ name: 'Skinnskatteberg', county: '18', population: 4256 })
  expect(of('1899')?.neighbours).toEqual(expect.arrayContaining(['1907', '1982', '1983', '2061']))
  expect(of('1981')?.neighbours).not.toContain('1982')
  const { municipalities } = await karin.call(counties.read, { params: { county: '19' } })
  expect(municipalities.map((it) => it.code)).not.toContain('1960')

  // Whoever planned with one before may save the plan; nobody chooses it anew.
  await karin.call(rounds.plan, { params: planned, body: aPlan({ municipalities: ['1960', '1984'], purpose: 'Nytt' }) })
  const anew = { params: { roundId: newId() }, body: aPlan({ name: 'En till', municipalities: ['1960', '1984'] }) }
  expect(await nothingIsWritten(world, () => karin.refusal(rounds.plan, anew))).toMatchObject({
    type: 'input-not-valid',
    errors: [{ path: 'municipalities' }],
  })

  expect((await reference('undo', '1', '--write')).code).toBe(0)
  await loadReference(world.ownerUrl)
  expect(await factsOf(world)).toEqual(before)
})

test('a change of the division that cannot be is refused whole, with why', async () => {
  const { world, reference, file } = await givenAnOperator()
  const refused = async (changes: readonly object[], word: string, from = '2026-01-01') => {
    const path = await file('fel.json', { from, source: 'SCB', changes })
    const { code, said } = await nothingIsWritten(world, () => reference('division', path, '--write'))
    expect([code, said]).toEqual([1, expect.stringContaining(word)])
  }
  const renamed = { kind: 'renamed', code: '1980', name: 'Aros', officialName: 'Aros stad' }
  await refused([renamed, { ...renamed, code: '9999' }], 'Change 2: There is no municipality 9999.')
  await refused([renamed], 'has not been yet', '2999-01-01')
  await refused([renamed], '2007-01-01 is no later', '2007-01-01')
  await refused(
    [{ kind: 'moved', code: '1980', newCode: '1880', county: '18' }],
    '1880 Örebro has had that code already.',
  )
  await refused([{ kind: 'moved', code: '1980', newCode: '1999', county: '18' }], '1999 is no code of the county 18.')
  await refused([{ kind: 'merged', codes: ['1960'], into: '9999' }], 'There is no municipality 9999.')
  await refused([{ kind: 'border', between: ['1980', '1981'] }], 'there is a border already')
  await refused([{ kind: 'no-border', between: ['1980', '2580'] }], 'there is no border')
  await refused([{ kind: 'merged', codes: ['1980', '1980'], into: '1980' }], '1980 alone is merged with nothing')
  await refused([{ kind: 'split', code: '1980' }], 'changes.0.kind')
  await refused([{ ...renamed, name: 'A'.repeat(81) }], 'changes.0.name: a name of at most 80 characters')
  await refused([{ ...renamed, name: '\u0000\u202e' }], 'changes.0.name: a name')
  await refused(Array(501).fill(renamed), 'changes:')
  await refused([{ ...renamed, colour: 'blue' }], 'changes.0')
})

test('what somebody has built on is not undone', async () => {
  const { world, reference, file } = await givenAnOperator()
  const change = (changes: readonly object[], from: string) => file('ny.json', { from, source: 'SCB', changes })
  const added = {
    kind: 'new',
    code: '1999',
    name: 'Nyköping Norra',
    officialName: 'Nyköping Norra kommun',
    county: '19',
  }
  await reference('division', await change([added], '2026-01-01'), '--write')
  const renamed = { kind: 'renamed', code: '1999', name: 'Norra', officialName: 'Norra kommun' }
  await reference('division', await change([renamed], '2026-03-01'), '--write')
  const kept = async (number: string, because: string) => {
    const { code, said } = await nothingIsWritten(world, () => reference('undo', number, '--write'))
    expect([code, said]).toEqual([1, expect.stringContaining(because)])
  }
  await kept('1', 'altered after it')
  await reference('undo', '2', '--write')
  const karin = await givenACoordinator(world)
  await karin.call(rounds.plan, { params: { roundId: newId() }, body: aPlan({ municipalities: ['1999'] }) })
  await kept('1', 'used by a round')
})

test('a list from Excel as Unicode text is read, and what nobody sees in a name is not kept', async () => {
  const { world, reference, file } = await givenAnOperator()
  const list = await file('unicode.txt', Buffer.from('\ufeff1980\tVästerås\t161200\r\n', 'utf16le'))
  expect(await reference('populations', list, ...IN_2025, '--write')).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 row is changed.') as string,
  })
  expect((await populationOf(world, '1980'))[0]).toBe(161200)
  const changes = [{ kind: 'renamed', code: '1980', name: 'Aros\u0000\u001b\u202e', officialName: 'Aros\nstad' }]
  const division = await file('namn.json', { from: '2026-01-01', source: 'SCB', changes })
  expect((await reference('division', division, '--write')).code).toBe(0)
  const { rows } = await world.owner.query('select name, official_name from municipality where code = $1', ['1980'])
  expect(rows).toEqual([{ name: 'Aros', official_name: 'Aros stad' }])
})
