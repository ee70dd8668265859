import { answer, type Answered, type ValueAt } from '../answers/address.ts'

type JointPicture = 'shared' | 'not_shared' | 'not_known'

const pictures = {
  joint: 'shared',
  merged: 'shared',
  separate: 'not_shared',
  none: 'not_shared',
  unknown: 'not_known',
} as const satisfies Record<ValueAt<'knowledge.pictureJoint'>, JointPicture>

/** Whether a side says that municipality and police have one situational picture; undefined when it was not asked. */
export function jointPictureOf(from: Answered): JointPicture | undefined {
  const joint = answer(from, 'knowledge.pictureJoint')
  return joint && pictures[joint]
}
