/** How accessible the site is and how that was checked, in English. */
export function ToegankelijkheidEn() {
  return (
    <div className="lopend">
      <p>
        This site is built to meet WCAG 2.2, level AA: with a keyboard, a screen reader, magnified, on a phone and on
        paper.
      </p>
      <h2 id="werkt">What works</h2>
      <ul>
        <li>Everything can be read and used without JavaScript. Filters are plain forms.</li>
        <li>Tab reaches everything; the first link skips to the content.</li>
        <li>The site follows the light or dark mode of your device, and leaves out animation if you have set that.</li>
        <li>Colour never stands alone: each urgency level also has a code, a name and a shape.</li>
        <li>The explanation of a term appears on hover, focus and touch, and goes away with Escape.</li>
      </ul>
      <h2 id="getest">How that was checked</h2>
      <p>
        Every page is tested automatically with axe at each change, in both languages, light and dark. There are also
        trials with only the keyboard and without JavaScript. An independent test by people with disabilities has not
        been done yet.
      </p>
      <h2 id="bekend">What we know can be better</h2>
      <ul>
        <li>The English pages still show the framework in Dutch. A notice says so, and the text is marked as Dutch.</li>
      </ul>
    </div>
  )
}
