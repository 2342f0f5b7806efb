import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { getBoek } from '@/app/boek'
import { begin } from '@/app/pagina'
import { naamUitgave } from '@/app/uitgave'
import { Boekbegrippen } from '@/components/boek/boekbegrippen'
import { Boekbronnen } from '@/components/boek/boekbronnen'
import { Boekdeel } from '@/components/boek/boekdeel'
import { Boekstuk } from '@/components/boek/boekstuk'
import { Boekinhoud } from '@/components/boek/inhoud'
import { Titelblad } from '@/components/boek/titelblad'
import { Voetnoten } from '@/components/mdx/voetnoten'
import { GeenOvertreding } from '@/components/signaal/geen-overtreding'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getEditie } from '@/lib/content/edities'
import { maakNaslag } from '@/lib/content/naslag'
import { slugVan } from '@/lib/domain/id'
import { type Item, isOnderdeel } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { uitgaveAdres } from '@/lib/i18n/adres'

interface Props {
  params: Promise<{ locale: string; uitgave: string }>
}

/** Alles staat ook op de pagina's zelf; een zoekmachine hoeft deze niet te kennen. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, uitgave } = await params
  const t = await getTranslations({ locale: locale as Taal })
  return {
    title: `${t('site.naam')} ${t('site.ondertitel')} · ${naamUitgave(uitgave, t)}`,
    robots: { index: false },
  }
}

const anker = (item: Item) => (isOnderdeel(item) ? slugVan(item.id) : `${item.soort}-${item.id}`)

/** Een hele editie onder elkaar, om te printen; `npm run pdf` maakt er de PDF van. Verwijst alleen naar zichzelf. */
export default async function BoekPagina({ params }: Props) {
  const { uitgave } = await params
  const { taal, keuze, t } = await begin(params, uitgave)
  const editie = getEditie(uitgave)
  if (!editie) notFound()
  const boek = getBoek(keuze)
  // Het papier blijft zoals het was: het zegt niet wat er sindsdien veranderde.
  const naslag = { ...maakNaslag(keuze, item => `#${anker(item)}`), stand: () => 'gelijk' as const }
  return (
    <div
      className="boek"
      data-kop={`${t('site.naam')} ${t('site.ondertitel')} · ${naamUitgave(uitgave, t)}`}
      data-voet={t('boek.voet')}
    >
      <nav aria-label={t('site.kruimelpad')} className="wijs geen-druk">
        <a href={uitgaveAdres(uitgave, taal)}>{naamUitgave(uitgave, t)}</a>
      </nav>
      <main>
        <Titelblad
          editie={editie}
          taal={taal}
          portaal={process.env.SITE_URL?.replace(/^https?:\/\/|\/$/g, '') ?? ''}
          voorbeeld={boek.delen.flatMap(({ kernpunten }) => kernpunten).at(0)?.id ?? ''}
        />
        <VertalingOntbreekt taal={taal} van={boek.toelichtingen[0]?.taal ?? taal} />
        <Boekinhoud boek={boek} />
        <section className="boekdeel">
          <h2 id="deel-toelichting">{t('secties.toelichting')}</h2>
          {boek.toelichtingen.map(item => (
            <Boekstuk key={item.id} item={item} naslag={naslag} merk={`§ ${item.paragraaf}`} />
          ))}
        </section>
        <section className="boekdeel">
          <h2 id="deel-signalen">{t('groepen.signaal')}</h2>
          <GeenOvertreding naslag={naslag} />
          {boek.signalen.map(item => (
            <Boekstuk key={item.id} item={item} naslag={naslag} />
          ))}
        </section>
        {boek.delen.map(deel => (
          <Boekdeel key={deel.kernwaarde.id} deel={deel} naslag={naslag} />
        ))}
        <section className="boekdeel naslagdeel">
          <Voetnoten voetnoten={boek.voetnoten} naslag={naslag} />
        </section>
        <Boekbronnen bronnen={boek.bronnen} naslag={naslag} anker={anker} />
        <Boekbegrippen begrippen={boek.begrippen} anker={anker} />
      </main>
    </div>
  )
}
