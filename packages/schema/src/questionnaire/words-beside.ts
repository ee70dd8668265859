interface Beside {
  readonly openEnded?: boolean
  readonly unknown?: boolean
  readonly notApplicable?: boolean
}

/** The answers that are words where a number, a month or a point of a scale is asked for. */
export const wordsBeside = ({ openEnded, unknown, notApplicable }: Beside): readonly string[] => [
  ...(openEnded ? ['open_ended'] : []),
  ...(unknown ? ['unknown'] : []),
  ...(notApplicable ? ['not_applicable'] : []),
]
