import { vergelijkVersies } from './versie'

/** Waar een editie in haar leven is. Alleen de eerste staat in het bevroren bestand zelf. */
export const EDITIESTATUSSEN = ['vastgesteld', 'in evaluatie', 'vervangen', 'ingetrokken'] as const

export type Editiestatus = (typeof EDITIESTATUSSEN)[number]

/** Wat er na het vaststellen besloten kan worden; `vervangen` niet, dat volgt vanzelf uit een nieuwere editie. */
export const VERLOOPSTATUSSEN = ['vastgesteld', 'in evaluatie', 'ingetrokken'] as const

/** Of de tekst de vastgestelde is, of er in eigen woorden de weergave van. */
export const EDITIETEKSTEN = ['weergave', 'vastgesteld'] as const

/** Eén stap in content/edities/verloop.yaml. */
export interface Verloopstap {
  editie: string
  status: (typeof VERLOOPSTATUSSEN)[number]
  sinds: string
  reden: string
}

/** Wat een editie nu is, sinds wanneer, en waarom (als daarover besloten is) of waardoor (als zij vervangen is). */
export interface Editiestand {
  status: Editiestatus
  sinds: string
  reden?: string
  door?: string
}

/**
 * De stand van een editie, uit alle edities en het verloop.
 *
 * Intrekken wint van alles. Daarna wint een nieuwere editie, ook als die later zelf is ingetrokken: een oude tekst
 * komt niet vanzelf terug, daar is een nieuwe editie voor nodig.
 */
export function standVan(
  versie: string,
  edities: readonly { versie: string; bevroren: string }[],
  verloop: readonly Verloopstap[],
): Editiestand | undefined {
  const opVolgorde = edities.toSorted((a, b) => vergelijkVersies(a.versie, b.versie))
  const plaats = opVolgorde.findIndex(editie => editie.versie === versie)
  const editie = opVolgorde[plaats]
  if (!editie) return undefined
  const laatste = verloop
    .filter(stap => stap.editie === versie)
    .toSorted((a, b) => a.sinds.localeCompare(b.sinds))
    .at(-1)
  const opvolger = opVolgorde[plaats + 1]
  if (opvolger && laatste?.status !== 'ingetrokken')
    return { status: 'vervangen', sinds: opvolger.bevroren, door: opvolger.versie }
  if (laatste) return { status: laatste.status, sinds: laatste.sinds, reden: laatste.reden }
  return { status: 'vastgesteld', sinds: editie.bevroren }
}
