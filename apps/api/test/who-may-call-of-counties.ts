import { newId } from '@kartlaggning/schema/id'
import { coordinatorOnly, own, signedIn, staffOnly, type Row } from './callers.ts'

const inVastmanland = { county: '19' }
const aPopulation = { kind: 'population', municipality: '1981', on: '2025-12-31', population: 22_900, source: 'SCB' }
const norraVastmanland = '01970000-0000-7000-8000-00000000a003'
const aCrosswalk = {
  name: 'Annan undersökning',
  rows: [{ row: 2, number: '1', wording: 'Läget?', addresses: '', options: '' }],
}
const sameAreaName = { name: 'Norra Västmanland', from: null, source: 'Polisen' }

export const whoMayCallOfCounties = {
  counties: {
    list: { may: signedIn },
    read: { ...staffOnly, params: inVastmanland },
    enter: { ...coordinatorOnly, params: inVastmanland, body: () => ({ dryRun: false, facts: [aPopulation] }) },
    remove: { may: [], params: { ...inVastmanland, factId: newId() } },
    writeLetterhead: {
      ...coordinatorOnly,
      params: inVastmanland,
      body: () => ({ address: '', phone: '', email: '', website: '' }),
    },
    renameArea: {
      ...coordinatorOnly,
      params: { ...inVastmanland, areaId: norraVastmanland },
      body: () => sameAreaName,
    },
  },
  countyCrosswalks: {
    list: { ...staffOnly, params: inVastmanland },
    keep: { ...coordinatorOnly, params: { ...inVastmanland, crosswalkId: newId() }, body: () => aCrosswalk },
    remove: { may: [], params: { ...inVastmanland, crosswalkId: newId() } },
    offered: own,
    read: { may: [], params: { crosswalkId: newId() } },
  },
} as const satisfies Record<string, Record<string, Row>>
