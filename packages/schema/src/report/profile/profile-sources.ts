import type { Answered } from '../../answers/address.ts'
import type { WithheldQuestions } from '../../answers/redact.ts'
import type { WhenPicturesAge } from '../../definitions/situational-picture.ts'
import type { Mirror } from '../../reconciliation/mirror.ts'
import type { MunicipalityGroup } from '../../rounds/municipality-group.ts'
import type { FatesOfSide, SinceLast } from '../figure-data.ts'
import type { Profile, ProfileNeed } from './profile.ts'

/** What this reader may see of what one side of a municipality has submitted. */
export interface ProfileSide extends Answered {
  readonly withheld: WithheldQuestions
}

export type SideOfProfile = 'municipality' | 'police'

export interface ProfileMunicipality {
  readonly code: string
  readonly name: string
  readonly population: number | null
  readonly group?: MunicipalityGroup | null
  readonly municipality: ProfileSide | null
  readonly police: ProfileSide | null
}

/** All that a profile is compiled from: answers as far as the respondent may see them, and what is decided. */
export interface ProfileSources extends WhenPicturesAge {
  readonly round: Profile['round']
  readonly respondent: Profile['respondent'] & { readonly kind: SideOfProfile }
  readonly own: ProfileMunicipality
  /** All that were asked, its own among them. */
  readonly municipalities: readonly ProfileMunicipality[]
  readonly modulesOff: readonly string[]
  /** The mirrored answers side by side; `null` where the two sides do not see each other's. */
  readonly mirrors: readonly Mirror[] | null
  readonly needs: readonly ProfileNeed[]
  readonly withheldNeeds: number
  /** Of its own answers alone; `null` in a first round. */
  readonly sinceLast: { readonly fates: FatesOfSide | null; readonly structure: SinceLast['structure'] } | null
}

export const otherSideOf = (side: SideOfProfile): SideOfProfile => (side === 'municipality' ? 'police' : 'municipality')
