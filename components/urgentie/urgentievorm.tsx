import { URGENTIEKLEUR, type Urgentie } from '@/lib/domain/urgentie'

/** Elk niveau heeft ook een eigen vorm, van achthoek (stop) tot cirkel, zodat kleur nooit alleen staat. */
const VORM = {
  U0: '14,2 34,2 46,14 46,34 34,46 14,46 2,34 2,14',
  U1: '24,1 47,24 24,47 1,24',
  U2: '24,2 47,45 1,45',
  U3: '4,4 44,4 44,44 4,44',
  U4: '24,2 46,19 38,45 10,45 2,19',
  U5: '',
} as const satisfies Record<Urgentie, string>

/** Het teken van een urgentieniveau; de tekst ernaast zegt hetzelfde, dus het is versiering. */
export function Urgentievorm({ niveau, className = 'size-12' }: { niveau: Urgentie; className?: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      className={`urgentievorm shrink-0 uk-${URGENTIEKLEUR[niveau]} ${className}`}
    >
      {VORM[niveau] ? (
        <polygon className="vlak" points={VORM[niveau]} />
      ) : (
        <circle className="vlak" cx="24" cy="24" r="22" />
      )}
      <text x="24" y={niveau === 'U2' ? 32 : 25}>
        {niveau}
      </text>
    </svg>
  )
}
