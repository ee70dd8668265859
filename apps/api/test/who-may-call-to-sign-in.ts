import type { contracts } from '@kartlaggning/schema/contracts'
import { newId } from '@kartlaggning/schema/id'
import { newToken } from '../src/identity/secret.ts'
import { coordinatorOnly, open, signedIn, type Row } from './callers.ts'

const aLink = { token: newToken() }
const aPasskey = { id: 'aaaa', rawId: 'aaaa', type: 'public-key', clientExtensionResults: {} }
const said = { clientDataJSON: '' }
const aCode = { email: 'anna.ek@example.org', code: '123456' }

type Chapter = 'session' | 'previousSession' | 'oidc' | 'secondFactors' | 'staff'

/** Of signing in, and of who it is. */
export const whoMayCallToSignIn: { [C in Chapter]: { [E in keyof (typeof contracts)[C]]: Row } } = {
  session: {
    invitation: { ...open, body: () => aLink },
    signInByLink: { ...open, body: () => aLink },
    sendCode: { ...open, body: () => aCode },
    signInByCode: { ...open, body: () => aCode },
    current: open,
    list: { may: signedIn },
    end: { may: [], params: { sessionId: newId() } },
    endOthers: { may: signedIn },
    name: { may: signedIn },
    mendName: { may: signedIn, body: () => ({ name: 'Anna Ek', function: '' }) },
    signOut: open,
  },
  previousSession: { read: open, resume: open },
  oidc: {
    offer: open,
    begin: open,
    finish: { ...open, body: () => ({ reply: '?code=1&state=2' }) },
  },
  // Whose they are, the one who calls has to be half-way in, or to have signed in a moment ago.
  secondFactors: {
    step: open,
    proveByCode: { ...open, body: () => ({ code: '123456' }) },
    askForPasskey: open,
    proveByPasskey: {
      ...open,
      body: () => ({ ...aPasskey, response: { ...said, authenticatorData: '', signature: '' } }),
    },
    proveByRecoveryCode: { ...open, body: () => ({ code: 'abcd-efgh-ijkl-mnop' }) },
    list: { may: signedIn },
    beginApp: open,
    addApp: { ...open, body: () => ({ name: 'Mobilen', code: '123456' }) },
    beginPasskey: open,
    addPasskey: {
      ...open,
      body: () => ({ name: 'Datorn', made: { ...aPasskey, response: { ...said, attestationObject: '' } } }),
    },
    remove: { may: [], params: { factorId: newId() } },
    renewRecoveryCodes: { may: [] },
  },
  staff: {
    list: { ...coordinatorOnly, params: { county: '19' } },
    recover: { may: [], params: { personId: newId() }, body: () => ({ reason: 'Tappad mobil' }) },
  },
}
