import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { begin } from '@/app/pagina'
import { naamUitgave, uitgaveMetadata } from '@/app/uitgave'
import { Controleren } from '@/components/editie/controleren'
import { Downloads } from '@/components/editie/downloads'
import { Editiegegevens } from '@/components/editie/editiegegevens'
import { Editiemelding } from '@/components/editie/editiemelding'
import { Uitgavelijst } from '@/components/editie/uitgavelijst'
import { Werkversiemelding } from '@/components/editie/werkversiemelding'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getEditie, getEdities, getLeesvormen, telVerschillen } from '@/lib/content/edities'
import { getSectie } from '@/lib/content/kader'
import { SECTIES } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan } from '@/lib/i18n/adres'

interface Props {
  params: Promise<{ locale: string; uitgave: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, uitgave } = await params
  return uitgaveMetadata(locale as Taal, uitgave)
}

export default async function UitgavePagina({ params }: Props) {
  const { uitgave } = await params
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params, uitgave)
  const editie = getEditie(uitgave)
  const nieuwste = getEdities()[0]?.versie
  if (!editie && uitgave !== WERKVERSIE) notFound()
  const afdelingen = SECTIES.map(sectie => ({ sectie, items: getSectie(sectie, keuze) })).filter(
    ({ sectie, items }) => items.length > 0 && sectie !== 'bronnen' && sectie !== 'begrippen',
  )
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={undefined}
      uitgave={uitgave}
      kruimels={[{ naam: t('secties.edities'), href: adresVan({ sectie: 'edities' }, taal) }]}
    >
      <VertalingOntbreekt taal={taal} van={afdelingen[0]?.items[0]?.taal ?? taal} />
      <Paginakop titel={naamUitgave(uitgave, t)} />
      <div className="blad gap-y-10">
        {editie ? (
          <>
            <Editiemelding editie={editie} nieuwste={nieuwste} taal={taal} />
            <Editiegegevens editie={editie} taal={taal} />
            <Downloads versie={editie.versie} taal={taal} leesvormen={getLeesvormen(editie.versie, taal)} />
            <Controleren versie={editie.versie} />
            <p>
              <a href={adresVan({ sectie: 'citaat' }, taal)}>{t('edities.citaat')}</a>
            </p>
          </>
        ) : (
          <Werkversiemelding nieuwste={nieuwste} verschillen={telVerschillen()} taal={taal} />
        )}
        {afdelingen.map(({ sectie, items }) => (
          <section key={sectie} aria-labelledby={sectie}>
            <h2 id={sectie} className="mb-3">
              {t(`secties.${sectie}`)}
            </h2>
            <Uitgavelijst items={items} naslag={naslag} />
          </section>
        ))}
      </div>
    </Bladzijde>
  )
}
