import { type Bericht, type Feed, tijdstip } from './feed'

const maakItem = (bericht: Bericht, taal: string) => ({
  id: bericht.id,
  url: bericht.url,
  title: bericht.titel,
  summary: bericht.samenvatting,
  content_text: bericht.tekst?.inhoud ?? bericht.samenvatting,
  language: bericht.tekst?.taal ?? taal,
  date_published: tijdstip(bericht.sinds),
  date_modified: tijdstip(bericht.bijgewerkt),
  ...(bericht.label && { tags: [bericht.label] }),
})

/** De feed als JSON Feed 1.1. */
export const schrijfJson = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.titel,
    description: feed.beschrijving,
    home_page_url: feed.pagina,
    feed_url: feed.adres,
    language: feed.taal,
    authors: [{ name: feed.auteur }],
    items: feed.berichten.map(bericht => maakItem(bericht, feed.taal)),
  })
