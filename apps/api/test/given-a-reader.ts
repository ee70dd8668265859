import { newId } from '@kartlaggning/schema/id'
import { editionReaders } from '@kartlaggning/schema/report/edition-readers'
import type { Client } from './client.ts'
import { signIn, type World } from './world.ts'

/** Somebody at LänsBrå, invited to read what is published for LänsBrå of a round. */
export async function givenAReaderAtLansbra(world: World, coordinator: Client, roundId: string): Promise<Client> {
  const email = `lina.bro.${newId().slice(-6)}@example.org`
  const body = { name: 'Lina Bro', email, days: 30 as const }
  await coordinator.call(editionReaders.invite, { params: { roundId }, body })
  const { rows } = await world.owner.query<{ id: string }>('select id from person where email = $1', [email])
  return signIn(world, rows[0]?.id ?? '')
}
