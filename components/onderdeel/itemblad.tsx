import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Verwijzingen } from '@/components/bron/verwijzingen'
import { CiteerDit } from '@/components/citeren/citeer-dit'
import { InDossier } from '@/components/dossier/in-dossier'
import { Editiebalk } from '@/components/editie/editiebalk'
import { Ingetrokken } from '@/components/editie/ingetrokken'
import { Werkversiebalk } from '@/components/editie/werkversiebalk'
import { Bevindingenregel } from '@/components/evaluatie/bevindingenregel'
import { Geschiedenis } from '@/components/geschiedenis/geschiedenis'
import { Geschiedenismerk } from '@/components/geschiedenis/geschiedenismerk'
import { Bladzijde } from '@/components/layout/bladzijde'
import type { Kruimel } from '@/components/layout/kruimelpad'
import { Itemgegevens } from '@/components/machine/itemgegevens'
import { Voetnoten } from '@/components/mdx/voetnoten'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { Voorstelkoppeling } from '@/components/voorstel/voorstelkoppeling'
import { Voorstellenregel } from '@/components/voorstellen/voorstellenregel'
import { citeereditie } from '@/lib/domain/citeereditie'
import type { Naslag } from '@/lib/domain/naslag'
import type { Kernwaarde, Onderdeel } from '@/lib/domain/onderdeel'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan } from '@/lib/i18n/adres'
import { Bladeren } from './bladeren'
import { Permalink } from './permalink'
import { Weergave } from './weergave'

interface Props {
  item: Onderdeel
  naslag: Naslag
  kernwaarden: Kernwaarde[]
  /** Extra kruimels na die van de afdeling. */
  kruimels?: Kruimel[]
  kantlijn?: ReactNode
  inleiding?: ReactNode
  /** Alle items van deze soort, om door te bladeren. */
  reeks: Onderdeel[]
  /** Wat in de marge staat op een breed scherm, en na de tekst op een smal. */
  marge?: ReactNode
  children: ReactNode
}

/** Het blad van één onderdeel: wat elke soort gemeen heeft, van het merk in de kantlijn tot het bladeren. */
export function Itemblad({
  item,
  naslag,
  kernwaarden,
  kruimels = [],
  kantlijn,
  inleiding,
  reeks,
  marge,
  children,
}: Props) {
  const t = useTranslations()
  const { taal } = naslag
  const { sectie } = item.plek
  const afdeling = { naam: t(`secties.${sectie}`), href: adresVan({ sectie }, taal, naslag.uitgave) }
  // Wat in een voetnoot staat, hoeft er niet nog eens onder.
  const inNoot = new Set(item.tekst.voetnoten.flatMap(({ bronnen }) => bronnen))
  const overige = item.bronnen.filter(({ bron }) => !inNoot.has(bron))
  const editie = citeereditie(naslag)
  const zonderBron = 'zonderBron' in item ? item.zonderBron : undefined
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={item.plek}
      uitgave={naslag.uitgave}
      letter={naslag.letter(item)}
      kruimels={[afdeling, ...kruimels]}
    >
      {naslag.uitgave === undefined && naslag.editiestand(naslag.vandaag)?.status === 'ingetrokken' && (
        <p className="blad mb-6">
          <Ingetrokken stand={naslag.editiestand(naslag.vandaag)} taal={taal} />
        </p>
      )}
      {naslag.uitgave === WERKVERSIE && <Werkversiebalk item={item} naslag={naslag} />}
      {naslag.uitgave && naslag.uitgave !== WERKVERSIE && (
        <Editiebalk item={item} versie={naslag.uitgave} naslag={naslag} />
      )}
      <VertalingOntbreekt taal={taal} van={item.taal} />
      <Paginakop
        titel={item.titel}
        lang={item.taal}
        kantlijn={
          <>
            {kantlijn ?? <span className="merk">{item.id}</span>}
            <Geschiedenismerk item={item} naslag={naslag} />
          </>
        }
      >
        {inleiding}
      </Paginakop>
      <article className="blad gap-y-8">
        {children}
        {marge && (
          <aside className="marge grid content-start gap-6" aria-label={t('item.meer')}>
            {marge}
          </aside>
        )}
        {naslag.uitgave !== WERKVERSIE && <Permalink id={item.id} editie={editie} />}
        {editie && <CiteerDit item={item} editie={editie} taal={taal} />}
        {editie && <InDossier id={item.id} versie={editie} taal={taal} />}
        <Voetnoten voetnoten={item.tekst.voetnoten} naslag={naslag} />
        <Verwijzingen verwijzingen={overige} naslag={naslag} zonderBron={zonderBron} />
        <Bevindingenregel item={item} naslag={naslag} />
        <Voorstellenregel item={item} taal={taal} />
        <Voorstelkoppeling item={item} naslag={naslag} />
        <Geschiedenis item={item} naslag={naslag} />
        <Weergave plaats={item.plaats} taal={taal} />
        <Bladeren reeks={reeks} item={item} naslag={naslag} />
      </article>
      {editie && <Itemgegevens item={item} editie={editie} naslag={naslag} />}
    </Bladzijde>
  )
}
