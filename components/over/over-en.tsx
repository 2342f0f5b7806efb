import { adresVan } from '@/lib/i18n/adres'

/** What this site is and is not, in English. */
export function OverEn() {
  const background = (anker: string) => adresVan({ sectie: 'toelichting', anker }, 'en')
  return (
    <div className="lopend">
      <h2 id="wat">What this site is</h2>
      <p>
        The interpretive framework (<span lang="nl">duidingskader</span>) is a document by the Dutch GP associations LHV
        and NHG. This site renders that document, part by part, each at a lasting address.
      </p>
      <p>
        <strong>The texts are written in our own words.</strong> Facts, figures, names and references are those of the
        framework. The sentences are not. What must be, must be; what is desirable stays desirable. Where they differ,
        the adopted text always prevails.
      </p>
      <h2 id="vastgesteld">Where the adopted text stands</h2>
      <p>
        The adopted text is the Dutch document ‘<span lang="nl">Uitwerking AZWA opdracht D3</span>’ by LHV and NHG. Each
        part names the section where it stands in that document. The editors know of no lasting public address for the
        document; ask LHV or NHG for it.
      </p>
      <p>
        The framework gives no date of adoption. It does say that the working group was to deliver it by the third
        quarter of 2025.
      </p>
      <h2 id="niet">What this site is not</h2>
      <ul>
        <li>
          Not an act, a guideline or an assessment scheme. The framework is guidance: read{' '}
          <a href={background('status')}>its status</a>.
        </li>
        <li>
          Not a list of violations. A signal is a reason to talk or look further: read{' '}
          <a href={background('gebruik')}>how signals are meant</a>.
        </li>
        <li>Not medical advice for patients.</li>
      </ul>
      <h2 id="eigenaar">Who owns the framework</h2>
      <p>
        LHV and NHG own it together and decide on its interpretation and development: read{' '}
        <a href={background('eigenaarschap')}>who owns it</a>. The glossary and the places looked up in sources are by
        the editors of this site, and say so.
      </p>
      <h2 id="citeren">Citing</h2>
      <p>
        Each part has an id that never changes, such as C-K8. Put that id in your letter, with the short address shown
        on the page. That address keeps working. Say that it is a rendering, and name the section of the adopted text.
      </p>
      <h2 id="machines">Data</h2>
      <p>
        Everything can be fetched as a file or as data: read{' '}
        <a href={adresVan({ sectie: 'over', subpagina: 'machines' }, 'en')}>how programs read this site</a>.
      </p>
      <h2 id="herzien">Revising</h2>
      <p>
        LHV, NHG and parties in the field evaluate the framework after one year: read{' '}
        <a href={background('evaluatie')}>what the evaluation is about</a>. Experiences and proposals go to the working
        group: read <a href={background('terugkoppeling')}>what was agreed</a>. The texts of this site are separate
        files under version control. Each change is a proposal that is checked and then read by people.
      </p>
      <h2 id="privacy">Privacy</h2>
      <p>This site sets no cookies, follows nobody and fetches nothing from others.</p>
    </div>
  )
}
