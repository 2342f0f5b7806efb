import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Kernwaarde } from '@/lib/domain/onderdeel'

interface Props {
  kernwaarden: Kernwaarde[]
  /** Per kernwaarde-id hoeveel vragen en kernpunten eronder vallen. */
  aantallen: Map<string, { vragen: number; kernpunten: number }>
  naslag: Naslag
  kopniveau: 'h2' | 'h3'
}

/** De vier kernwaarden en het thema, elk met zijn letter, inkt en samenvatting. */
export function Kernwaardenlijst({ kernwaarden, aantallen, naslag, kopniveau: Kop }: Props) {
  const t = useTranslations('home')
  return (
    <ol className="rijen">
      {kernwaarden.map(kernwaarde => {
        const { vragen, kernpunten } = aantallen.get(kernwaarde.id) ?? { vragen: 0, kernpunten: 0 }
        return (
          <li key={kernwaarde.id} data-letter={kernwaarde.letter} className="rij items-start">
            <span aria-hidden="true" className="merk text-5xl leading-none">
              {kernwaarde.letter}
            </span>
            <div lang={kernwaarde.taal}>
              <Kop className="text-[1.2rem]">
                <a href={naslag.adres(kernwaarde)} className="text-(--kleur)">
                  {kernwaarde.titel}
                </a>
              </Kop>
              <p className="mt-1 text-base">{kernwaarde.samenvatting}</p>
              <p className="wijs mt-1 text-grijs" lang={naslag.taal}>
                {[
                  t('aantalVragen', { aantal: vragen }),
                  kernpunten > 0 && t('aantalKernpunten', { aantal: kernpunten }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
