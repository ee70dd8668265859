import type { Archive } from './open-archive.ts'
import { readXml } from './xml.ts'

/** What a part of a package points to, and as what: "worksheet". */
export interface Target {
  readonly id: string
  readonly type: string
  readonly path: string
}

/** What a part says that it belongs with; both standards name the kinds alike at the end. */
export function targetsOf({ part }: Archive, path: string): readonly Target[] {
  const slash = path.lastIndexOf('/') + 1
  const [folder, file] = [path.slice(0, slash), path.slice(slash)]
  const targets: Target[] = []
  const pieces = part(`${folder}_rels/${file}.rels`)
  if (!pieces) return targets
  readXml(pieces, {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return
      targets.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1) || kindOf(target),
        path: resolved(target, folder),
      })
    },
  })
  return targets
}

export const typed = (targets: readonly Target[], type: string) => targets.filter((it) => it.type === type)

/** Where a program has not said what it points to, its name does. */
const kindOf = (target: string) =>
  /(worksheet)s?\//i.exec(target)?.[1]?.toLowerCase() ?? (/shared/i.test(target) ? 'sharedStrings' : '')

/** From the root, or from where the one who points stands. */
function resolved(target: string, folder: string): string {
  const steps: string[] = []
  const whole = /^[/\\]/.test(target) ? target : `${folder}${target}`
  for (const step of whole.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
