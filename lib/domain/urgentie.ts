/** De urgentieschaal, van reanimatie (U0) tot advies of een geplande afspraak (U5). */
export const URGENTIES = ['U0', 'U1', 'U2', 'U3', 'U4', 'U5'] as const

export type Urgentie = (typeof URGENTIES)[number]

/** De kleur waarmee triagisten elk niveau kennen; naast tekst en vorm, nooit alleen. */
export const URGENTIEKLEUR = {
  U0: 'rood',
  U1: 'rood',
  U2: 'oranje',
  U3: 'geel',
  U4: 'groen',
  U5: 'blauw',
} as const satisfies Record<Urgentie, string>

export const isUrgentie = (id: string): id is Urgentie => (URGENTIES as readonly string[]).includes(id)
