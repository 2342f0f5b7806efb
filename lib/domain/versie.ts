const delen = (versie: string): number[] => versie.split('.').map(Number)

/** Volgorde van twee versienummers, oudste eerst: 1.9.0 komt vóór 1.10.0. */
export function vergelijkVersies(a: string, b: string): number {
  const anders = delen(b)
  for (const [i, deel] of delen(a).entries()) if (deel !== anders[i]) return deel - (anders[i] ?? 0)
  return 0
}
