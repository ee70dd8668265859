import { retentionClasses } from '@kartlaggning/schema/report/retention/retention-classes'
import { expect, test } from 'vitest'
import { givenAWorld } from '../../../test/world.ts'

test('every table of the database belongs to one class of records, and each class names tables that there are', async () => {
  const { owner } = await givenAWorld()
  // What migrating itself keeps is no record of anybody's.
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'migration' order by 1`,
  )
  const classed = Object.values(retentionClasses).flatMap(({ tables }) => [...tables])
  // A new table is to be given its class in packages/schema/src/report/retention/retention-classes.ts.
  expect(classed.toSorted()).toEqual(rows.map(({ name }) => name))
})
