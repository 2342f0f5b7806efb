import { type Bericht, type Feed, laatsteDag, tijdstip } from './feed'
import { alsDocument, element } from './xml'

const tekst = (naam: string, inhoud: string) => element(naam, {}, inhoud)

const maakEntry = (bericht: Bericht) =>
  element('entry', {}, [
    tekst('id', bericht.id),
    tekst('title', bericht.titel),
    element('link', { rel: 'alternate', type: 'text/html', href: bericht.url }),
    tekst('published', tijdstip(bericht.sinds)),
    tekst('updated', tijdstip(bericht.bijgewerkt)),
    bericht.label ? element('category', { term: bericht.label }) : undefined,
    tekst('summary', bericht.samenvatting),
    bericht.tekst && element('content', { type: 'text', 'xml:lang': bericht.tekst.taal }, bericht.tekst.inhoud),
  ])

/** De feed als Atom 1.0 (RFC 4287). */
export const schrijfAtom = (feed: Feed): string =>
  alsDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.taal }, [
      tekst('id', feed.id),
      tekst('title', feed.titel),
      tekst('subtitle', feed.beschrijving),
      tekst('updated', tijdstip(laatsteDag(feed))),
      element('author', {}, [tekst('name', feed.auteur)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.adres }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.taal, href: feed.pagina }),
      ...feed.berichten.map(maakEntry),
    ]),
  )
